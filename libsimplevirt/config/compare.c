/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/xml-edit.h"
#include "config/config-private.h"

#include <string.h>

static const xmlNode *
next_element (const xmlNode *node)
{
  while (node != NULL && node->type != XML_ELEMENT_NODE)
    node = node->next;
  return node;
}

static gboolean
equal_names (const xmlNode *a, const xmlNode *b)
{
  const xmlChar *ns_a = a->ns != NULL ? a->ns->href : NULL,
                *ns_b = b->ns != NULL ? b->ns->href : NULL;
  return xmlStrEqual (a->name, b->name) && xmlStrEqual (ns_a, ns_b);
}

static gboolean
equal_attributes (const xmlNode *a, const xmlNode *b)
{
  guint n = 0;
  for (const xmlAttr *attribute = a->properties; attribute != NULL;
       attribute = attribute->next, n++)
    {
      xmlChar *mine = xmlNodeListGetString (a->doc, attribute->children, 1);
      xmlChar *theirs = attribute->ns != NULL
                            ? xmlGetNsProp (b, attribute->name, attribute->ns->href)
                            : xmlGetNoNsProp (b, attribute->name);
      gboolean equal = theirs != NULL && xmlStrEqual (mine != NULL ? mine : BAD_CAST "", theirs);
      xmlFree (mine);
      xmlFree (theirs);
      if (!equal)
        return FALSE;
    }
  for (const xmlAttr *attribute = b->properties; attribute != NULL; attribute = attribute->next)
    n--;
  return n == 0;
}

/* The text of an element without the white space that only lays it out. */
static char *
own_text (const xmlNode *node)
{
  GString *text = g_string_new (NULL);
  for (const xmlNode *child = node->children; child != NULL; child = child->next)
    if ((child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE)
        && child->content != NULL)
      g_string_append (text, (const char *) child->content);
  return g_strstrip (g_string_free (text, FALSE));
}

static gboolean
equal_nodes (const xmlNode *a, const xmlNode *b)
{
  if (!equal_names (a, b) || !equal_attributes (a, b))
    return FALSE;
  g_autofree char *text_a = own_text (a), *text_b = own_text (b);
  if (strcmp (text_a, text_b) != 0)
    return FALSE;
  const xmlNode *x = next_element (a->children), *y = next_element (b->children);
  while (x != NULL && y != NULL && equal_nodes (x, y))
    {
      x = next_element (x->next);
      y = next_element (y->next);
    }
  return x == NULL && y == NULL;
}

/**
 * simplevirt_config_equal:
 * @self: a #SimplevirtConfig
 * @other: another
 *
 * Whether two configs say the same: the same elements in the same order with the same attributes
 * and texts. Layout, comments and the order of attributes do not count. See
 * simplevirt_config_diff() for a question that is closer to what people mean.
 *
 * Returns: %TRUE when they do
 *
 * Since: 1.0
 */
gboolean
simplevirt_config_equal (SimplevirtConfig *self, SimplevirtConfig *other)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_CONFIG (self), FALSE);
  g_return_val_if_fail (SIMPLEVIRT_IS_CONFIG (other), FALSE);

  return self == other || equal_nodes (sv_config_node (self), sv_config_node (other));
}
