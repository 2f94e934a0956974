/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "base/xml.h"
#include "config/field.h"

G_BEGIN_DECLS

xmlNode *sv_config_node (gpointer config);
SvXml *sv_config_xml (gpointer config);
const SvConfigType *sv_config_type (gpointer config);

/* Keeps a text that the document holds in pieces until it changes. Takes `text`. */
const char *sv_config_keep (gpointer config, const SvField *field, char *text);

void sv_config_changed (gpointer config, const SvField *field);

/* Remembers for validate() that a value was refused; takes that back. */
void sv_config_refuse (gpointer config, const SvField *field, const char *format, ...)
    G_GNUC_PRINTF (3, 4);
void sv_config_accept (gpointer config, const SvField *field);

/* "disk 'vda'" */
char *sv_config_label (gpointer config);

/* As simplevirt_config_validate(); `*fits` tells whether libvirt's schema was there to say that the
 * XML fits it. */
gboolean sv_config_validate (gpointer config, gboolean *fits, GError **error);

gpointer sv_config_new (GType type);
gpointer sv_config_new_from_xml (GType type, const char *text, GError **error);

/* The view on a node, the same one as long as somebody holds it. */
gpointer sv_config_view (GType type, SvXml *xml, xmlNode *node);

GPtrArray *sv_config_list (gpointer config, const SvConfigList *list);
void sv_config_add (gpointer config, const SvConfigList *list, gpointer item);
gboolean sv_config_remove (gpointer config, gpointer item);

G_END_DECLS
