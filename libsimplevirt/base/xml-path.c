/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/xml-path.h"

#include "base/xml-edit.h"

#include <string.h>

typedef struct
{
  const char *prefix;
  const char *name;
  const char *filter; /* the first '[' or NULL */
  gsize prefix_length;
  gsize name_length;
  gboolean attribute;
} Step;

typedef struct
{
  const char *name;
  const char *value;
  gsize name_length;
  gsize value_length;
  gboolean negated;
} Filter;

/* Reads one `[@name='value']`; returns what follows it. Paths come from our tables, so they are
 * well-formed. */
static const char *
read_filter (const char *text, Filter *filter)
{
  filter->name = text + 2;
  filter->name_length = strcspn (filter->name, "!=");
  const char *p = filter->name + filter->name_length;
  filter->negated = *p == '!';
  p += filter->negated ? 2 : 1;
  filter->value = p + 1;
  filter->value_length = (gsize) (strchr (filter->value, *p) - filter->value);
  return filter->value + filter->value_length + 2;
}

/* Reads one step; returns the next, or NULL after the last. */
static const char *
read_step (const char *path, Step *step)
{
  *step = (Step){ .attribute = *path == '@' };
  step->name = path + (step->attribute ? 1 : 0);
  const char *end = step->name + strcspn (step->name, "/[");
  const char *colon = memchr (step->name, ':', (gsize) (end - step->name));
  if (colon != NULL)
    {
      step->prefix = step->name;
      step->prefix_length = (gsize) (colon - step->name);
      step->name = colon + 1;
    }
  step->name_length = (gsize) (end - step->name);

  Filter filter;
  if (*end == '[')
    step->filter = end;
  while (*end == '[')
    end = read_filter (end, &filter);
  return *end == '/' ? end + 1 : NULL;
}

static gboolean
spelled (const xmlChar *name, const char *text, gsize length)
{
  return strncmp ((const char *) name, text, length) == 0 && name[length] == '\0';
}

static xmlAttr *
find_attribute (const xmlNode *node, const char *name, gsize length)
{
  for (xmlAttr *attribute = node->properties; attribute != NULL; attribute = attribute->next)
    if (attribute->ns == NULL && spelled (attribute->name, name, length))
      return attribute;
  return NULL;
}

static const char *
attribute_text (const xmlAttr *attribute, char **scratch)
{
  const xmlNode *text = attribute->children;
  if (text == NULL || (text->next == NULL && text->type == XML_TEXT_NODE))
    return text != NULL && text->content != NULL ? (const char *) text->content : "";
  xmlChar *joined = xmlNodeListGetString (attribute->doc, text, 1);
  g_free (*scratch);
  *scratch = g_strdup (joined != NULL ? (const char *) joined : "");
  xmlFree (joined);
  return *scratch;
}

static gboolean
passes (const xmlNode *node, const char *filters)
{
  Filter filter;
  while (filters != NULL && *filters == '[')
    {
      filters = read_filter (filters, &filter);
      const xmlAttr *attribute = find_attribute (node, filter.name, filter.name_length);
      g_autofree char *scratch = NULL;
      const char *text = attribute != NULL ? attribute_text (attribute, &scratch) : NULL;
      gboolean equal = text != NULL && strncmp (text, filter.value, filter.value_length) == 0
                       && text[filter.value_length] == '\0';
      if (equal == filter.negated)
        return FALSE;
    }
  return TRUE;
}

static gboolean
fits (const xmlNode *node, const Step *step)
{
  if (node->type != XML_ELEMENT_NODE)
    return FALSE;
  if (step->name_length == 1 && *step->name == '*')
    return TRUE;
  if (!spelled (node->name, step->name, step->name_length))
    return FALSE;
  if (step->prefix == NULL)
    {
      if (node->ns != NULL && node->ns->prefix != NULL)
        return FALSE;
    }
  else
    {
      const char *uri = sv_xml_namespace (step->prefix, step->prefix_length);
      if (node->ns == NULL || uri == NULL || strcmp ((const char *) node->ns->href, uri) != 0)
        return FALSE;
    }
  return passes (node, step->filter);
}

static xmlNode *
first_fitting (xmlNode *node, const Step *step)
{
  while (node != NULL && !fits (node, step))
    node = node->next;
  return node;
}

gboolean
sv_xml_locate (xmlNode *context, const char *path, SvXmlPlace *place)
{
  *place = (SvXmlPlace){ .element = context };
  if (strcmp (path, ".") == 0)
    return TRUE;
  while (path != NULL)
    {
      Step step;
      path = read_step (path, &step);
      if (step.attribute)
        {
          place->attribute = find_attribute (place->element, step.name, step.name_length);
          return place->attribute != NULL;
        }
      place->element = first_fitting (place->element->children, &step);
      if (place->element == NULL)
        return FALSE;
    }
  return TRUE;
}

static gboolean
is_text (const xmlNode *node)
{
  return node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE;
}

static gboolean
has_elements (const xmlNode *element)
{
  const xmlNode *node = element->children;
  while (node != NULL && node->type != XML_ELEMENT_NODE)
    node = node->next;
  return node != NULL;
}

/* Whether all texts in it are white space. */
static gboolean
only_lays_out (const xmlNode *element)
{
  for (const xmlNode *node = element->children; node != NULL; node = node->next)
    if (is_text (node) && !sv_xml_is_blank (node))
      return FALSE;
  return TRUE;
}

const char *
sv_xml_text (const SvXmlPlace *place, char **scratch)
{
  if (place->attribute != NULL)
    return attribute_text (place->attribute, scratch);

  const char *only = NULL;
  g_autoptr (GString) joined = NULL;
  gboolean mixed = has_elements (place->element);
  if (mixed && only_lays_out (place->element))
    return "";
  for (const xmlNode *node = place->element->children; node != NULL; node = node->next)
    {
      if (!is_text (node) || node->content == NULL || (mixed && sv_xml_is_blank (node)))
        continue;
      if (only != NULL && joined == NULL)
        joined = g_string_new (only);
      if (joined != NULL)
        g_string_append (joined, (const char *) node->content);
      only = (const char *) node->content;
    }
  if (joined == NULL)
    return only != NULL ? only : "";
  g_free (*scratch);
  *scratch = g_strdup (joined->str);
  return *scratch;
}

xmlNode *
sv_xml_next (xmlNode *context, const char *path, xmlNode *after)
{
  Step step;
  const char *rest = read_step (path, &step);
  if (rest == NULL)
    return first_fitting (after != NULL ? after->next : context->children, &step);

  /* All elements of a list stand in one parent: libvirt spreads none over several. */
  xmlNode *parent = after != NULL ? after->parent : first_fitting (context->children, &step);
  while (rest != NULL && after == NULL && parent != NULL)
    {
      const char *here = rest;
      rest = read_step (here, &step);
      if (rest == NULL)
        break;
      parent = first_fitting (parent->children, &step);
    }
  while (rest != NULL)
    rest = read_step (rest, &step);
  if (parent == NULL)
    return NULL;
  return first_fitting (after != NULL ? after->next : parent->children, &step);
}

/* Nothing in it but what the filters of its step ask for. */
static gboolean
is_empty (const xmlNode *element, const char *filters)
{
  for (const xmlAttr *attribute = element->properties; attribute != NULL;
       attribute = attribute->next)
    {
      gboolean asked = FALSE;
      Filter filter;
      for (const char *p = filters; p != NULL && *p == '[' && !asked;)
        {
          p = read_filter (p, &filter);
          asked = !filter.negated && spelled (attribute->name, filter.name, filter.name_length);
        }
      if (!asked)
        return FALSE;
    }
  return sv_xml_holds_nothing (element);
}

static void
remember_empty (SvXml *self, xmlNode *element, const char *filters)
{
  if (is_empty (element, filters))
    sv_xml_note (self, element)->before = element->children != NULL ? SV_XML_BLANK : SV_XML_EMPTY;
}

static xmlNode *
make_element (SvXml *self, xmlNode *parent, const Step *step, const char *const *order)
{
  g_autofree char *name = g_strndup (step->name, step->name_length);
  xmlNode *element = xmlNewDocNode (self->doc, NULL, BAD_CAST name, NULL);
  if (step->prefix != NULL)
    {
      g_autofree char *prefix = g_strndup (step->prefix, step->prefix_length);
      const char *uri = sv_xml_namespace (step->prefix, step->prefix_length);
      xmlNs *ns = xmlSearchNsByHref (self->doc, parent, BAD_CAST uri);
      xmlSetNs (element, ns != NULL ? ns : xmlNewNs (element, BAD_CAST uri, BAD_CAST prefix));
    }
  Filter filter;
  for (const char *p = step->filter; p != NULL && *p == '[';)
    {
      p = read_filter (p, &filter);
      g_autofree char *key = g_strndup (filter.name, filter.name_length);
      g_autofree char *value = g_strndup (filter.value, filter.value_length);
      if (!filter.negated)
        xmlNewProp (element, BAD_CAST key, BAD_CAST value);
    }
  sv_xml_insert (self, parent, element, order);
  return element;
}

/* One text that is no CDATA section is put back by its words alone. */
static gboolean
is_in_pieces (const xmlNode *element)
{
  guint texts = 0;
  for (const xmlNode *node = element->children; node != NULL; node = node->next)
    texts += is_text (node) ? (node->type == XML_CDATA_SECTION_NODE ? 2 : 1) : 0;
  return texts > 1 && !has_elements (element);
}

static void
free_piece (gpointer node)
{
  if (node != NULL)
    xmlFreeNode (node);
}

static void
keep_pieces (SvXml *self, const xmlNode *element)
{
  SvXmlNote *note = sv_xml_note (self, (xmlNode *) element);
  if (note->pieces != NULL)
    return;
  note->pieces = g_ptr_array_new_with_free_func (free_piece);
  for (xmlNode *node = element->children; node != NULL; node = node->next)
    g_ptr_array_add (note->pieces, is_text (node) ? xmlCopyNode (node, 0) : NULL);
}

static gboolean
pieces_say (const GPtrArray *pieces, const char *text)
{
  for (guint i = 0; i < pieces->len; i++)
    {
      const xmlNode *piece = g_ptr_array_index (pieces, i);
      if (piece == NULL || piece->content == NULL)
        continue;
      gsize length = strlen ((const char *) piece->content);
      if (strncmp (text, (const char *) piece->content, length) != 0)
        return FALSE;
      text += length;
    }
  return *text == '\0';
}

/* The element as it was when its text said this; FALSE when that is not known. */
static gboolean
put_pieces (SvXml *self, xmlNode *element, const char *text)
{
  const SvXmlNote *note = sv_xml_peek_note (self, element);
  if (note == NULL || note->pieces == NULL || !pieces_say (note->pieces, text))
    return FALSE;
  for (xmlNode *node = element->children, *next; node != NULL; node = next)
    {
      next = node->next;
      if (!is_text (node))
        continue;
      xmlUnlinkNode (node);
      xmlFreeNode (node);
    }
  xmlNode *last = NULL, *other = element->children;
  for (guint i = 0; i < note->pieces->len; i++)
    {
      xmlNode *piece = g_ptr_array_index (note->pieces, i);
      if (piece == NULL)
        {
          last = other != NULL ? other : last;
          other = other != NULL ? other->next : NULL;
          continue;
        }
      xmlNode *copy = xmlDocCopyNode (piece, element->doc, 0);
      sv_xml_link_after (element, last, copy);
      last = copy;
    }
  return TRUE;
}

static void
set_element_text (SvXml *self, xmlNode *element, const char *text)
{
  if (put_pieces (self, element, text))
    return;
  if (is_in_pieces (element))
    keep_pieces (self, element);
  xmlNode *place = NULL;
  gboolean mixed = has_elements (element);
  for (xmlNode *node = element->children, *next; node != NULL; node = next)
    {
      next = node->next;
      if (!is_text (node) || (mixed && sv_xml_is_blank (node)))
        continue;
      if (place == NULL && node->type == XML_TEXT_NODE)
        {
          place = node;
          continue;
        }
      xmlUnlinkNode (node);
      xmlFreeNode (node);
    }
  xmlNode *fresh = xmlNewDocText (element->doc, BAD_CAST text);
  sv_xml_link_after (element, place != NULL ? place->prev : NULL, fresh);
  if (place != NULL)
    {
      xmlUnlinkNode (place);
      xmlFreeNode (place);
    }
}

/* An element that was taken out of `parent` and fits, put back in its old place; or NULL. With
 * `revive` whatever is in it comes along, else it must be empty. */
static xmlNode *
take_back (SvXml *self, xmlNode *parent, const Step *step, gboolean revive)
{
  const SvXmlNote *note = sv_xml_peek_note (self, parent);
  for (guint i = note != NULL && note->holes != NULL ? note->holes->len : 0; i > 0; i--)
    {
      SvXmlHole *hole = g_ptr_array_index (note->holes, i - 1);
      xmlNode *node = hole->node;
      if (fits (node, step) && (revive || is_empty (node, step->filter))
          && sv_xml_put_back (self, parent, hole))
        return node;
    }
  return NULL;
}

/* Goes down a path, making what is missing. With `parent_only` it stops above the last element. The
 * name of the attribute that ends the path, if one does, is returned in `attribute`. */
static xmlNode *
walk (SvXml *self,
      xmlNode *context,
      const char *path,
      const char *const *order,
      gboolean parent_only,
      gboolean revive,
      Step *attribute)
{
  xmlNode *element = context;
  const char *filters = NULL;
  gboolean made = FALSE;
  *attribute = (Step){ 0 };
  if (strcmp (path, ".") == 0)
    return context;
  while (path != NULL)
    {
      Step step;
      path = read_step (path, &step);
      if (step.attribute)
        *attribute = step;
      if (step.attribute || (parent_only && path == NULL))
        break;
      xmlNode *next = first_fitting (element->children, &step);
      if (next == NULL)
        {
          if (!made && element != context)
            remember_empty (self, element, filters);
          made = TRUE;
          next = take_back (self, element, &step, revive && path == NULL);
          if (next == NULL)
            next = make_element (self, element, &step, element == context ? order : NULL);
        }
      element = next;
      filters = step.filter;
    }
  if (!made && element != context)
    remember_empty (self, element, filters);
  return element;
}

void
sv_xml_put (
    SvXml *self, xmlNode *context, const char *path, const char *text, const char *const *order)
{
  Step attribute;
  xmlNode *element = walk (self, context, path, order, FALSE, FALSE, &attribute);
  if (attribute.name == NULL)
    {
      set_element_text (self, element, text);
      return;
    }
  g_autofree char *name = g_strndup (attribute.name, attribute.name_length);
  sv_xml_put_attribute (self, element, name, text);
}

xmlNode *
sv_xml_make_parent (SvXml *self, xmlNode *context, const char *path, const char *const *order)
{
  Step attribute;
  return walk (self, context, path, order, TRUE, FALSE, &attribute);
}

xmlNode *
sv_xml_make (SvXml *self, xmlNode *context, const char *path, const char *const *order)
{
  Step attribute;
  return walk (self, context, path, order, FALSE, TRUE, &attribute);
}

xmlNode *
sv_xml_append (SvXml *self, xmlNode *context, const char *path, const char *const *order)
{
  xmlNode *parent = sv_xml_make_parent (self, context, path, order);
  Step step;
  for (const char *rest = path; rest != NULL;)
    rest = read_step (rest, &step);
  return make_element (self, parent, &step, parent == context ? order : NULL);
}

static gboolean
may_go (SvXml *self, const xmlNode *element, const char *filters)
{
  const SvXmlNote *note = sv_xml_peek_note (self, (xmlNode *) element);
  return is_empty (element, filters) && (note == NULL || note->before == SV_XML_FILLED);
}

void
sv_xml_prune (SvXml *self, xmlNode *element, xmlNode *top)
{
  while (element != NULL && element != top && element->type == XML_ELEMENT_NODE
         && may_go (self, element, NULL))
    {
      xmlNode *parent = element->parent;
      sv_xml_discard (self, element);
      element = parent;
    }
}

static void
drop_texts (SvXml *self, xmlNode *element)
{
  if (is_in_pieces (element))
    keep_pieces (self, element);
  for (xmlNode *node = element->children, *next; node != NULL; node = next)
    {
      next = node->next;
      if (!is_text (node) || sv_xml_is_blank (node))
        continue;
      xmlUnlinkNode (node);
      xmlFreeNode (node);
    }
}

/* Returns whether something went; going back up, each step knows its own filters. */
static gboolean
drop_below (SvXml *self, xmlNode *element, const char *path, gboolean whole)
{
  Step step;
  const char *rest = read_step (path, &step);
  if (step.attribute)
    {
      xmlAttr *attribute = find_attribute (element, step.name, step.name_length);
      if (attribute != NULL)
        sv_xml_drop_attribute (self, attribute);
      return attribute != NULL;
    }

  xmlNode *child = first_fitting (element->children, &step);
  if (child == NULL)
    return FALSE;
  if (rest != NULL)
    {
      if (!drop_below (self, child, rest, whole))
        return FALSE;
      if (may_go (self, child, step.filter))
        sv_xml_set_aside (self, child);
      return TRUE;
    }
  if (!whole)
    drop_texts (self, child);
  if (whole || may_go (self, child, step.filter))
    sv_xml_set_aside (self, child);
  return TRUE;
}

gboolean
sv_xml_drop (SvXml *self, xmlNode *context, const char *path)
{
  if (strcmp (path, ".") == 0)
    {
      drop_texts (self, context);
      return TRUE;
    }
  return drop_below (self, context, path, FALSE);
}

gboolean
sv_xml_drop_element (SvXml *self, xmlNode *context, const char *path)
{
  return drop_below (self, context, path, TRUE);
}
