/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "base/xml.h"

G_BEGIN_DECLS

/* Editing in place: what is not touched stays as it is, and taking back what was put leaves the
 * text that was there. */

/* Puts a node without parent among the children of `parent`: in its place by `order`, else after
 * the last of its name, else last. */
void sv_xml_insert (SvXml *self, xmlNode *parent, xmlNode *child, const char *const *order);

/* Takes a node out with the white space that came with it. It stays owned by the document. */
void sv_xml_take (SvXml *self, xmlNode *node);

/* Like take; the node is freed when nothing can mean it any more. */
void sv_xml_discard (SvXml *self, xmlNode *node);

/* Where a child was; so that what is put back stands where it stood, with its white space. */
typedef struct
{
  xmlNode *node;   /* out of the document */
  xmlNode *before; /* the sibling it came after; only to be compared */
  char *gap;       /* white space before and after it */
  char *tail;
} SvXmlHole;

/* Like discard, and remembers where the element was. */
void sv_xml_set_aside (SvXml *self, xmlNode *element);

/* Puts it back; FALSE when its place is gone. `hole` is no more. */
gboolean sv_xml_put_back (SvXml *self, xmlNode *parent, SvXmlHole *hole);

/* Removes an attribute; sets one, where it was before when it was there before. */
void sv_xml_drop_attribute (SvXml *self, xmlAttr *attribute);
void sv_xml_put_attribute (SvXml *self, xmlNode *element, const char *name, const char *text);

/* A copy of a node of `from` for the document of `self`, without parent. */
xmlNode *sv_xml_import (SvXml *self, SvXml *from, xmlNode *node);

/* White space and nothing else; an element without children, or with only that. */
gboolean sv_xml_is_blank (const xmlNode *node);
gboolean sv_xml_holds_nothing (const xmlNode *node);

/* Links a node as the child after `before`, or first. libxml2's own functions merge texts that
 * meet, and free one. */
void sv_xml_link_after (xmlNode *parent, xmlNode *before, xmlNode *node);

G_END_DECLS
