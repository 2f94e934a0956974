/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>
#include <libxml/tree.h>

/* Reading single values out of documents that libvirt wrote. */
G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlDoc, xmlFreeDoc)

/* NULL when it is not XML. */
xmlDoc *sv_xml_read (const char *text);

/* The text at a path of element names from the root, such as `target/format/@type`; NULL when there
 * is none. */
char *sv_xml_read_text (xmlDoc *doc, const char *path);

/* A number of bytes, with its unit where the element has one; 0 when there is none. */
guint64 sv_xml_read_bytes (xmlDoc *doc, const char *path);

/* The name of the root element, and the first text below it at `path`, of XML that a caller wrote.
 */
char *sv_xml_read_name (const char *text, const char *path);

/* The same, checked before libvirt makes file names of it; "" when there is none, NULL with `error`
 * set when it is no name for a `what`. */
char *sv_xml_read_checked_name (const char *what,
                                const char *text,
                                const char *path,
                                GError **error);
