/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Whole configs in and out, and everything in them by name or by XPath. */
#include "base/error.h"
#include "base/xml-edit.h"
#include "base/xml-path.h"
#include "config/config-private.h"

#include <string.h>

/**
 * simplevirt_config_to_xml:
 * @self: a #SimplevirtConfig
 *
 * The XML as libvirt takes it: of the whole document, or of one device.
 *
 * Returns: (transfer full) (not nullable): the text
 *
 * Since: 1.0
 */
char *
simplevirt_config_to_xml (SimplevirtConfig *self)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_CONFIG (self), NULL);

  SvXml *xml = sv_config_xml (self);
  if (sv_config_node (self) == xmlDocGetRootElement (xml->doc))
    return sv_xml_save (xml);
  g_autoptr (SvXml) alone = sv_xml_copy (xml, sv_config_node (self));
  return sv_xml_save (alone);
}

/**
 * simplevirt_config_copy:
 * @self: a #SimplevirtConfig
 *
 * Copies a config; the copy of a device stands alone.
 *
 * Returns: (transfer full) (not nullable): a config of the same class
 *
 * Since: 1.0
 */
SimplevirtConfig *
simplevirt_config_copy (SimplevirtConfig *self)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_CONFIG (self), NULL);

  g_autoptr (SvXml) copy = sv_xml_copy (sv_config_xml (self), sv_config_node (self));
  return sv_config_view (G_OBJECT_TYPE (self), copy, xmlDocGetRootElement (copy->doc));
}

static const SvField *
field_named (SimplevirtConfig *self, const char *name)
{
  const SvField *field = name != NULL ? sv_config_type_field (sv_config_type (self), name) : NULL;
  return field;
}

const SvField *
sv_config_type_field (const SvConfigType *type, const char *name)
{
  g_autofree char *dashed = g_strdelimit (g_strdup (name), "_", '-');
  for (guint i = 0; i < type->n_fields; i++)
    if (strcmp (type->fields[i].name, dashed) == 0)
      return &type->fields[i];
  return NULL;
}

/**
 * simplevirt_config_is_set:
 * @self: a #SimplevirtConfig
 * @field: the name of one of its properties
 *
 * Whether the document says something about a field, be it the value that libvirt would choose
 * anyway.
 *
 * Returns: %TRUE when it does; %FALSE too when there is no such field
 *
 * Since: 1.0
 */
gboolean
simplevirt_config_is_set (SimplevirtConfig *self, const char *field)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_CONFIG (self), FALSE);

  const SvField *row = field_named (self, field);
  return row != NULL && sv_field_is_set (self, row);
}

/**
 * simplevirt_config_reset:
 * @self: a #SimplevirtConfig
 * @field: the name of one of its properties
 *
 * Takes a field out of the document, which leaves it to libvirt. Does nothing when there is no such
 * field.
 *
 * Since: 1.0
 */
void
simplevirt_config_reset (SimplevirtConfig *self, const char *field)
{
  g_return_if_fail (SIMPLEVIRT_IS_CONFIG (self));

  const SvField *row = field_named (self, field);
  if (row != NULL && !row->read_only)
    sv_field_reset (self, row);
}

/**
 * simplevirt_config_get_value:
 * @self: a #SimplevirtConfig
 * @xpath: an XPath expression, seen from the element of this config: `os/boot/@dev`,
 * `count(devices/disk)`
 * @error: return location for an error
 *
 * What an expression gives, as text: of the first node it selects, or of the number, string or
 * truth it computes. The prefixes `qemu`, `lxc`, `bhyve`, `xen`, `vmware`, `dnsmasq`, `fs`, `rbd`
 * and those of the document are known.
 *
 * Fails with %SIMPLEVIRT_ERROR_INVALID_ARGUMENT when it is no expression or would take too long.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL when it selects nothing, or with @error
 * set
 *
 * Since: 1.0
 */
char *
simplevirt_config_get_value (SimplevirtConfig *self, const char *xpath, GError **error)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_CONFIG (self), NULL);

  return sv_xml_evaluate (sv_config_node (self), xpath != NULL ? xpath : "", error);
}

/**
 * simplevirt_config_get_values:
 * @self: a #SimplevirtConfig
 * @xpath: an XPath expression that selects nodes
 * @error: return location for an error
 *
 * The text of every node that an expression selects. See simplevirt_config_get_value().
 *
 * Returns: (transfer full) (array zero-terminated=1): the texts, none when nothing is selected; or
 * %NULL with @error set
 *
 * Since: 1.0
 */
char **
simplevirt_config_get_values (SimplevirtConfig *self, const char *xpath, GError **error)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_CONFIG (self), NULL);

  g_autoptr (GPtrArray) nodes
      = sv_xml_select (sv_config_node (self), xpath != NULL ? xpath : "", error);
  if (nodes == NULL)
    return NULL;
  char **texts = g_new0 (char *, nodes->len + 1);
  for (guint i = 0; i < nodes->len; i++)
    {
      xmlChar *text = xmlNodeGetContent (g_ptr_array_index (nodes, i));
      texts[i] = g_strdup (text != NULL ? (const char *) text : "");
      xmlFree (text);
    }
  return texts;
}

static gboolean
may_edit (SimplevirtConfig *self, GError **error)
{
  if (!sv_config_type (self)->read_only)
    return TRUE;
  return sv_fail (error, SIMPLEVIRT_ERROR_NOT_SUPPORTED,
                  "%s: only describes what is, and cannot be changed", sv_config_type (self)->noun);
}

/* What sv_xml_put() understands, of the XPath people write. Neither libxml2 nor libvirt would read
 * back a name as long as a book, nor elements that are nested deeper. */
static gboolean
is_plain_path (const char *path)
{
  const gsize longest = 4096;
  const guint deepest = 64;
  static const char pattern[] = "^(([A-Za-z_][\\w.-]*:)?[A-Za-z_][\\w.-]*(\\[@[A-Za-z_][\\w.-]*=('["
                                "^']*'|\"[^\"]*\")\\])*(/|$))*(@[A-Za-z_][\\w.-]*)?$";
  if (*path == '\0' || strlen (path) > longest
      || !g_regex_match_simple (pattern, path, G_REGEX_DOLLAR_ENDONLY, 0)
      || g_str_has_suffix (path, "/"))
    return FALSE;
  g_auto (GStrv) steps = g_strsplit (path, "/", -1);
  if (g_strv_length (steps) > deepest)
    return FALSE;
  for (char **step = steps; *step != NULL; step++)
    {
      const char *colon = strpbrk (*step, ":[");
      if (colon != NULL && *colon == ':'
          && sv_xml_namespace (*step, (gsize) (colon - *step)) == NULL)
        return FALSE;
    }
  return TRUE;
}

static void
set_node (SvXml *xml, xmlNode *node, const char *value)
{
  if (node->type == XML_ATTRIBUTE_NODE)
    {
      xmlSetNsProp (node->parent, node->ns, node->name, BAD_CAST value);
      return;
    }
  if (node->type == XML_ELEMENT_NODE)
    {
      sv_xml_put (xml, node, ".", value, NULL);
      return;
    }
  xmlNode *fresh = xmlNewDocText (node->doc, BAD_CAST value);
  sv_xml_link_after (node->parent, node, fresh);
  xmlUnlinkNode (node);
  xmlFreeNode (node);
}

/**
 * simplevirt_config_set_value:
 * @self: a #SimplevirtConfig
 * @xpath: an XPath expression that selects an attribute, an element or a text
 * @value: (nullable): the text to put there; %NULL or "" removes it
 * @error: return location for an error
 *
 * Changes the first node that an expression selects. When it selects none and is a plain path
 * (`devices/disk[@device='cdrom']/@snapshot`), what is missing is made.
 *
 * Fails with %SIMPLEVIRT_ERROR_INVALID_ARGUMENT when the expression is none or selects nothing, or
 * XML cannot hold the text.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
gboolean
simplevirt_config_set_value (SimplevirtConfig *self,
                             const char *xpath,
                             const char *value,
                             GError **error)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_CONFIG (self), FALSE);

  if (value == NULL || *value == '\0')
    return simplevirt_config_remove_value (self, xpath, error);
  if (!may_edit (self, error))
    return FALSE;
  xpath = xpath != NULL ? xpath : "";
  if (!sv_xml_can_hold (value))
    return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT,
                    "%s: text must be UTF-8 without control characters", xpath);

  g_autoptr (GPtrArray) nodes = sv_xml_select (sv_config_node (self), xpath, error);
  if (nodes == NULL)
    return FALSE;
  SvXml *xml = sv_config_xml (self);
  for (guint i = 0; i < nodes->len; i++)
    {
      xmlNode *node = g_ptr_array_index (nodes, i);
      if (node->type == XML_DOCUMENT_NODE || node->parent == NULL)
        continue;
      set_node (xml, node, value);
      return TRUE;
    }
  if (!is_plain_path (xpath))
    return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT,
                    "%s: selects nothing, and is no plain path that could be made", xpath);
  sv_xml_put (xml, sv_config_node (self), xpath, value, sv_config_type (self)->order);
  return TRUE;
}

/**
 * simplevirt_config_add_xml:
 * @self: a #SimplevirtConfig
 * @xpath: (nullable): the element to add to; %NULL, "" or "." for that of this config. A plain path
 * is made when missing
 * @xml: one element, with the namespaces it uses
 * @error: return location for an error
 *
 * Adds a piece of XML.
 *
 * Fails with %SIMPLEVIRT_ERROR_INVALID_CONFIG when @xml is not well-formed, with
 * %SIMPLEVIRT_ERROR_INVALID_ARGUMENT when @xpath selects no element.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
gboolean
simplevirt_config_add_xml (SimplevirtConfig *self,
                           const char *xpath,
                           const char *xml,
                           GError **error)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_CONFIG (self), FALSE);

  if (!may_edit (self, error))
    return FALSE;
  g_autoptr (SvXml) piece = sv_xml_parse (xml, -1, error);
  if (piece == NULL)
    return FALSE;

  xpath = xpath == NULL || *xpath == '\0' ? "." : xpath;
  SvXml *into = sv_config_xml (self);
  xmlNode *node = sv_config_node (self);
  g_autoptr (GPtrArray) nodes = sv_xml_select (node, xpath, error);
  if (nodes == NULL)
    return FALSE;
  xmlNode *parent = nodes->len > 0 ? g_ptr_array_index (nodes, 0) : NULL;
  if (parent == NULL && is_plain_path (xpath) && strchr (xpath, '@') == NULL)
    parent = sv_xml_make (into, node, xpath, sv_config_type (self)->order);
  if (parent == NULL || parent->type != XML_ELEMENT_NODE)
    return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "%s: selects no element", xpath);
  xmlNode *child = sv_xml_import (into, piece, xmlDocGetRootElement (piece->doc));
  sv_xml_insert (into, parent, child, parent == node ? sv_config_type (self)->order : NULL);
  return TRUE;
}

static gboolean
is_above (const xmlNode *node, const xmlNode *below)
{
  while (below != NULL && below != node)
    below = below->parent;
  return below != NULL;
}

/**
 * simplevirt_config_remove_value:
 * @self: a #SimplevirtConfig
 * @xpath: an XPath expression that selects attributes, elements or texts
 * @error: return location for an error
 *
 * Removes every node that an expression selects, if any; never the element of this config itself.
 *
 * Fails with %SIMPLEVIRT_ERROR_INVALID_ARGUMENT when it is no expression.
 *
 * Returns: %TRUE on success, also when nothing was selected
 *
 * Since: 1.0
 */
gboolean
simplevirt_config_remove_value (SimplevirtConfig *self, const char *xpath, GError **error)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_CONFIG (self), FALSE);

  if (!may_edit (self, error))
    return FALSE;
  g_autoptr (GPtrArray) nodes
      = sv_xml_select (sv_config_node (self), xpath != NULL ? xpath : "", error);
  if (nodes == NULL)
    return FALSE;

  /* Texts first, since an element takes the white space beside it along; then from the end, what is
   * inside before what is around. */
  for (guint i = nodes->len; i-- > 0;)
    {
      xmlNode *node = g_ptr_array_index (nodes, i);
      if (node->type == XML_ELEMENT_NODE || node->type == XML_ATTRIBUTE_NODE
          || node->type == XML_DOCUMENT_NODE)
        continue;
      xmlUnlinkNode (node);
      xmlFreeNode (node);
      g_ptr_array_remove_index (nodes, i);
    }
  for (guint i = nodes->len; i-- > 0;)
    {
      xmlNode *node = g_ptr_array_index (nodes, i);
      if (node->type == XML_ATTRIBUTE_NODE)
        xmlRemoveProp ((xmlAttr *) node);
      else if (node->type == XML_ELEMENT_NODE && !is_above (node, sv_config_node (self)))
        sv_xml_discard (sv_config_xml (self), node);
    }
  return TRUE;
}
