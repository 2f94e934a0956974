/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "base/xml.h"

G_BEGIN_DECLS

/* A path leads from a node to a text: `driver/@cache`, `os/boot[@order='1']/@dev`,
 * `qemu:commandline/qemu:arg`, `.` for the node's own text. A step takes the first child that fits.
 * Making a path gives new elements the attributes their predicates ask for; `[@a!='b']` only
 * filters. */

typedef struct
{
  xmlNode *element;
  xmlAttr *attribute; /* NULL: the text of the element */
} SvXmlPlace;

/* Whether the path leads somewhere. */
gboolean sv_xml_locate (xmlNode *context, const char *path, SvXmlPlace *place);

/* The text there; borrowed from the document where it is in one piece, else kept in `*scratch`. */
const char *sv_xml_text (const SvXmlPlace *place, char **scratch);

/* Puts a text, making what is missing. `order` names children of `context` in the order they should
 * stand, or NULL. */
void sv_xml_put (
    SvXml *self, xmlNode *context, const char *path, const char *text, const char *const *order);

/* Removes a text, and the elements below `context` that this leaves with nothing in them, unless
 * they came so. */
gboolean sv_xml_drop (SvXml *self, xmlNode *context, const char *path);

/* Removes an element whatever is in it, and the elements above it that this leaves empty. */
gboolean sv_xml_drop_element (SvXml *self, xmlNode *context, const char *path);

/* The next (first when `after` is NULL) element that a path without attribute leads to. */
xmlNode *sv_xml_next (xmlNode *context, const char *path, xmlNode *after);

/* The parent that the elements of `path` stand in, made when missing. */
xmlNode *sv_xml_make_parent (SvXml *self,
                             xmlNode *context,
                             const char *path,
                             const char *const *order);

/* Makes the element a path leads to, when missing; one that was dropped comes back with what was in
 * it. */
xmlNode *sv_xml_make (SvXml *self, xmlNode *context, const char *path, const char *const *order);

/* Makes one more of the elements a path leads to, after those that are there. */
xmlNode *sv_xml_append (SvXml *self, xmlNode *context, const char *path, const char *const *order);

/* Removes `element` and then its parents, up to `top`, while nothing is in them and they did not
 * come so. */
void sv_xml_prune (SvXml *self, xmlNode *element, xmlNode *top);

G_END_DECLS
