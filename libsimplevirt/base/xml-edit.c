/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/xml-edit.h"

#include <string.h>

gboolean
sv_xml_is_blank (const xmlNode *node)
{
  if (node->type != XML_TEXT_NODE)
    return FALSE;
  for (const xmlChar *p = node->content; p != NULL && *p != '\0'; p++)
    if (!g_ascii_isspace (*p))
      return FALSE;
  return TRUE;
}

gboolean
sv_xml_holds_nothing (const xmlNode *node)
{
  for (const xmlNode *child = node->children; child != NULL; child = child->next)
    if (!sv_xml_is_blank (child))
      return FALSE;
  return TRUE;
}

/* What a line starts with where this node stands, or NULL when the document is not laid out in
 * lines. */
static char *
indent_of (const SvXml *self, const xmlNode *node)
{
  const xmlNode *before = node->prev;
  if (before != NULL && sv_xml_is_blank (before)
      && strchr ((const char *) before->content, '\n') != NULL)
    return g_strdup (strrchr ((const char *) before->content, '\n') + 1);
  if (node->parent != NULL && node->parent->type == XML_ELEMENT_NODE)
    {
      if (!self->pretty)
        return NULL;
      g_autofree char *outer = indent_of (self, node->parent);
      return outer != NULL ? g_strconcat (outer, "  ", NULL) : NULL;
    }
  if (self->pretty)
    return g_strdup ("");
  /* A root: its children tell. */
  const xmlNode *first = node->children;
  return first == NULL
                 || (sv_xml_is_blank (first)
                     && strchr ((const char *) first->content, '\n') != NULL)
             ? g_strdup ("")
             : NULL;
}

/* The white space that goes before a child of `parent`, or NULL for none. */
static char *
child_space (const SvXml *self, const xmlNode *parent)
{
  for (const xmlNode *child = parent->children; child != NULL; child = child->next)
    if (!sv_xml_is_blank (child))
      return child->prev != NULL && child->prev->content != NULL
                 ? g_strdup ((const char *) child->prev->content)
                 : NULL;

  g_autofree char *indent = indent_of (self, parent);
  return indent != NULL ? g_strconcat ("\n", indent, "  ", NULL) : NULL;
}

static xmlNode *
new_text (xmlNode *near, const char *text)
{
  return xmlNewDocText (near->doc, BAD_CAST text);
}

/* xmlAddNextSibling and friends merge texts that meet and free one of them; these link and no more.
 */
void
sv_xml_link_after (xmlNode *parent, xmlNode *before, xmlNode *node)
{
  xmlNode *next = before != NULL ? before->next : parent->children;
  node->parent = parent;
  node->prev = before;
  node->next = next;
  if (before != NULL)
    before->next = node;
  else
    parent->children = node;
  if (next != NULL)
    next->prev = node;
  else
    parent->last = node;
}

/* Moves the lines inside a node from one indent to another. */
static void
reindent (xmlNode *node, const char *from, const char *to)
{
  gsize length = strlen (from);
  for (xmlNode *child = node->children; child != NULL; child = child->next)
    {
      if (child->type == XML_ELEMENT_NODE)
        reindent (child, from, to);
      else if (sv_xml_is_blank (child) && child->content != NULL)
        {
          const char *text = (const char *) child->content;
          const char *line = strrchr (text, '\n');
          if (line == NULL || strncmp (line + 1, from, length) != 0)
            continue;
          g_autofree char *moved
              = g_strdup_printf ("%.*s%s%s", (int) (line + 1 - text), text, to, line + 1 + length);
          xmlNode *fresh = new_text (child, moved);
          xmlReplaceNode (child, fresh);
          xmlFreeNode (child);
          child = fresh;
        }
    }
}

static int
rank (const xmlNode *node, const char *const *order)
{
  for (int i = 0; order != NULL && order[i] != NULL; i++)
    if (strcmp ((const char *) node->name, order[i]) == 0)
      return i;
  return -1;
}

/* The child after which a new one goes; NULL for the first place. */
static xmlNode *
place_for (xmlNode *parent, const xmlNode *child, const char *const *order)
{
  int mine = rank (child, order);
  gboolean later = FALSE;
  xmlNode *same = NULL, *earlier = NULL, *last = NULL;
  for (xmlNode *node = parent->children; node != NULL; node = node->next)
    {
      if (sv_xml_is_blank (node))
        continue;
      last = node;
      if (node->type != XML_ELEMENT_NODE)
        continue;
      if (xmlStrEqual (node->name, child->name))
        same = node;
      int theirs = rank (node, order);
      if (mine >= 0 && theirs >= 0 && theirs <= mine)
        earlier = node;
      later |= mine >= 0 && theirs > mine;
    }
  if (same != NULL)
    return same;
  return earlier != NULL ? earlier : later ? NULL : last;
}

void
sv_xml_insert (SvXml *self, xmlNode *parent, xmlNode *child, const char *const *order)
{
  gboolean was_blank = sv_xml_holds_nothing (parent);
  if (was_blank && parent->children != NULL)
    sv_xml_note (self, parent)->before = SV_XML_BLANK;
  g_autofree char *space = child_space (self, parent);
  xmlNode *before = place_for (parent, child, order);
  if (space == NULL)
    {
      sv_xml_link_after (parent, before, child);
      return;
    }
  xmlNode *gap = new_text (parent, space);
  const char *line = strrchr (space, '\n');
  sv_xml_link_after (parent, before, gap);
  sv_xml_link_after (parent, gap, child);
  if (line != NULL)
    reindent (child, "", line + 1);
  if (was_blank && child->next == NULL)
    {
      g_autofree char *indent = indent_of (self, parent);
      g_autofree char *tail = g_strconcat ("\n", indent != NULL ? indent : "", NULL);
      sv_xml_link_after (parent, child, new_text (parent, tail));
    }
}

void
sv_xml_take (SvXml *self, xmlNode *node)
{
  xmlNode *parent = node->parent;
  g_autofree char *indent = indent_of (self, node);
  xmlNode *gap = node->prev != NULL && sv_xml_is_blank (node->prev) ? node->prev : NULL;
  xmlUnlinkNode (node);
  if (gap != NULL)
    {
      xmlUnlinkNode (gap);
      xmlFreeNode (gap);
    }
  if (indent != NULL)
    reindent (node, indent, "");
  if (parent == NULL || parent->type != XML_ELEMENT_NODE || !sv_xml_holds_nothing (parent))
    return;
  const SvXmlNote *note = sv_xml_peek_note (self, parent);
  if (note != NULL && note->before == SV_XML_BLANK)
    return;
  for (xmlNode *child = parent->children, *next; child != NULL; child = next)
    {
      next = child->next;
      xmlUnlinkNode (child);
      xmlFreeNode (child);
    }
}

static gboolean
is_known (SvXml *self, const xmlNode *node)
{
  if (node->_private != NULL || (self->notes != NULL && g_hash_table_contains (self->notes, node)))
    return TRUE;
  for (const xmlNode *child = node->children; child != NULL; child = child->next)
    if (child->type == XML_ELEMENT_NODE && is_known (self, child))
      return TRUE;
  return FALSE;
}

void
sv_xml_discard (SvXml *self, xmlNode *node)
{
  sv_xml_take (self, node);
  g_mutex_lock (&self->lock);
  gboolean known = is_known (self, node);
  g_mutex_unlock (&self->lock);
  if (!known)
    {
      xmlFreeNode (node);
      return;
    }
  if (self->removed == NULL)
    self->removed = g_ptr_array_new ();
  g_ptr_array_add (self->removed, node);
}

static void
hole_free (gpointer data)
{
  SvXmlHole *hole = data;
  g_free (hole->gap);
  g_free (hole->tail);
  g_free (hole);
}

static char *
blank_text (const xmlNode *node)
{
  return node != NULL && sv_xml_is_blank (node) ? g_strdup ((const char *) node->content) : NULL;
}

void
sv_xml_set_aside (SvXml *self, xmlNode *element)
{
  xmlNode *parent = element->parent, *before = element->prev;
  SvXmlHole *hole = g_new0 (SvXmlHole, 1);
  hole->node = element;
  hole->gap = blank_text (before);
  hole->tail = blank_text (element->next);
  while (before != NULL && sv_xml_is_blank (before))
    before = before->prev;
  hole->before = before;

  SvXmlNote *note = sv_xml_note (self, parent);
  if (note->holes == NULL)
    note->holes = g_ptr_array_new_with_free_func (hole_free);
  g_ptr_array_add (note->holes, hole);
  sv_xml_note (self, element);
  sv_xml_discard (self, element);
}

static gboolean
has_child (const xmlNode *parent, const xmlNode *child)
{
  const xmlNode *node = parent->children;
  while (node != NULL && node != child)
    node = node->next;
  return node != NULL;
}

gboolean
sv_xml_put_back (SvXml *self, xmlNode *parent, SvXmlHole *hole)
{
  xmlNode *node = hole->node, *before = hole->before;
  gboolean fits = node->parent == NULL && (before == NULL || has_child (parent, before));
  if (fits)
    {
      if (hole->gap != NULL)
        {
          xmlNode *gap = new_text (parent, hole->gap);
          sv_xml_link_after (parent, before, gap);
          before = gap;
        }
      g_ptr_array_remove_fast (self->removed, node);
      sv_xml_link_after (parent, before, node);
      const char *line = hole->gap != NULL ? strrchr (hole->gap, '\n') : NULL;
      if (line != NULL)
        reindent (node, "", line + 1);
      if (node->next == NULL && hole->tail != NULL)
        sv_xml_link_after (parent, node, new_text (parent, hole->tail));
    }
  g_ptr_array_remove (sv_xml_peek_note (self, parent)->holes, hole);
  return fits;
}

void
sv_xml_drop_attribute (SvXml *self, xmlAttr *attribute)
{
  SvXmlNote *note = sv_xml_note (self, attribute->parent);
  if (note->attributes == NULL)
    note->attributes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  const char *before = attribute->prev != NULL ? (const char *) attribute->prev->name : "";
  g_hash_table_replace (note->attributes, g_strdup ((const char *) attribute->name),
                        g_strdup (before));
  xmlRemoveProp (attribute);
}

static void
move_attribute (xmlNode *element, xmlAttr *attribute, xmlAttr *before)
{
  if (attribute->prev == before)
    return;
  attribute->prev->next = NULL; /* xmlNewProp() adds at the end */
  attribute->prev = before;
  attribute->next = before != NULL ? before->next : element->properties;
  attribute->next->prev = attribute;
  if (before != NULL)
    before->next = attribute;
  else
    element->properties = attribute;
}

void
sv_xml_put_attribute (SvXml *self, xmlNode *element, const char *name, const char *text)
{
  xmlAttr *there = xmlHasNsProp (element, BAD_CAST name, NULL);
  const SvXmlNote *note = there == NULL ? sv_xml_peek_note (self, element) : NULL;
  const char *before = note != NULL && note->attributes != NULL
                           ? g_hash_table_lookup (note->attributes, name)
                           : NULL;
  xmlAttr *attribute = xmlSetProp (element, BAD_CAST name, BAD_CAST text);
  if (before == NULL)
    return;
  xmlAttr *place = element->properties;
  while (place != NULL && strcmp ((const char *) place->name, before) != 0)
    place = place->next;
  if (place != NULL || *before == '\0')
    move_attribute (element, attribute, place);
}

xmlNode *
sv_xml_import (SvXml *self, SvXml *from, xmlNode *node)
{
  xmlNode *copy = xmlDocCopyNode (node, self->doc, 1);
  g_autofree char *indent = indent_of (from, node);
  if (indent != NULL)
    reindent (copy, indent, "");
  return copy;
}

SvXml *
sv_xml_copy (SvXml *self, xmlNode *node)
{
  SvXml *copy = sv_xml_new ("x");
  copy->pretty = self->pretty;
  xmlFreeDoc (copy->doc);
  if (node == xmlDocGetRootElement (self->doc))
    {
      copy->doc = xmlCopyDoc (self->doc, 1);
      return copy;
    }
  copy->doc = xmlNewDoc (BAD_CAST "1.0");
  xmlDocSetRootElement (copy->doc, sv_xml_import (copy, self, node));
  return copy;
}
