/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/error.h"
#include "base/xml-edit.h"
#include "base/xml-path.h"
#include "config/config-private.h"

#include <string.h>

/**
 * SimplevirtConfig:
 *
 * What a domain, a disk, a network ... should be: a value that holds a piece of libvirt's XML and
 * edits it in place.
 *
 * Setting a field changes one place in the XML; elements this library knows nothing of, comments
 * and foreign namespaces stay as they are. A field the document does not hold reads as zero,
 * %FALSE, %NULL or the `DEFAULT` of its enumeration, which leaves the choice to libvirt; setting it
 * to that removes it again. What has no accessor is reached by XPath:
 * simplevirt_config_get_value(), simplevirt_config_set_value(), simplevirt_config_add_xml().
 *
 * A text that an enumeration of this version cannot name reads as `UNKNOWN` and is kept; setting
 * `UNKNOWN` changes nothing. Setters cannot fail: what XML or libvirt cannot hold is not stored,
 * and simplevirt_config_validate() tells.
 *
 * Devices and other parts of a document are objects too. One that was got from a document is a
 * view: changing it changes the document, and it keeps the document alive. After its removal it
 * stands alone. Two lookups of the same part give the same object as long as somebody holds it.
 *
 * A config and its parts belong to one thread at a time; only taking and dropping references is
 * free of that.
 *
 * Since: 1.0
 */

typedef struct
{
  SvXml *xml;
  xmlNode *node;
  GWeakRef self; /* what node->_private leads to: gives a reference, or NULL once the object is on
                    its way out */
  GHashTable *scratch; /* SvField -> text that the document holds in pieces */
} SimplevirtConfigPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SimplevirtConfig, simplevirt_config, G_TYPE_OBJECT)

static SimplevirtConfigPrivate *
private_of (gpointer config)
{
  return simplevirt_config_get_instance_private (config);
}

const SvConfigType *
sv_config_type (gpointer config)
{
  return SIMPLEVIRT_CONFIG_GET_CLASS (config)->type;
}

const char *
sv_config_keep (gpointer config, const SvField *field, char *text)
{
  SimplevirtConfigPrivate *priv = private_of (config);
  if (priv->scratch == NULL)
    priv->scratch = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  const char *kept = g_hash_table_lookup (priv->scratch, field);
  if (g_strcmp0 (kept, text) == 0)
    {
      g_free (text);
      return kept;
    }
  g_hash_table_insert (priv->scratch, (gpointer) field, text);
  return text;
}

static void
let_go (SimplevirtConfigPrivate *priv)
{
  if (priv->xml == NULL)
    return;
  g_mutex_lock (&priv->xml->lock);
  if (priv->node->_private == &priv->self)
    priv->node->_private = NULL;
  g_mutex_unlock (&priv->xml->lock);
  g_clear_pointer (&priv->xml, sv_xml_unref);
}

static void
simplevirt_config_finalize (GObject *object)
{
  SimplevirtConfigPrivate *priv = private_of (object);
  let_go (priv);
  g_weak_ref_clear (&priv->self);
  g_clear_pointer (&priv->scratch, g_hash_table_unref);
  G_OBJECT_CLASS (simplevirt_config_parent_class)->finalize (object);
}

static void
simplevirt_config_init (SimplevirtConfig *self)
{
  g_weak_ref_init (&private_of (self)->self, self);
}

static void
look_at (gpointer config, SvXml *xml, xmlNode *node)
{
  SimplevirtConfigPrivate *priv = private_of (config);
  SvXml *held = sv_xml_ref (xml);
  let_go (priv);
  priv->xml = held;
  priv->node = node;
  g_mutex_lock (&xml->lock);
  node->_private = &priv->self;
  g_mutex_unlock (&xml->lock);
}

static SimplevirtConfig *
seen_by (SvXml *xml, xmlNode *node)
{
  g_mutex_lock (&xml->lock);
  SimplevirtConfig *view = node->_private != NULL ? g_weak_ref_get (node->_private) : NULL;
  g_mutex_unlock (&xml->lock);
  return view;
}

gpointer
sv_config_view (GType type, SvXml *xml, xmlNode *node)
{
  SimplevirtConfig *view = seen_by (xml, node);
  if (view != NULL && G_OBJECT_TYPE (view) == type)
    return view;
  if (view != NULL)
    sv_xml_note (xml, node); /* two views of one node: it is not freed while either lives */
  g_clear_object (&view);
  view = g_object_new (type, NULL);
  look_at (view, xml, node);
  return view;
}

/* An object made by g_object_new() starts from an empty element. */
static void
ensure (gpointer config)
{
  if (private_of (config)->node != NULL)
    return;
  g_autoptr (SvXml) xml = sv_xml_new (sv_config_type (config)->element);
  look_at (config, xml, xmlDocGetRootElement (xml->doc));
}

xmlNode *
sv_config_node (gpointer config)
{
  ensure (config);
  return private_of (config)->node;
}

SvXml *
sv_config_xml (gpointer config)
{
  ensure (config);
  return private_of (config)->xml;
}

gpointer
sv_config_new (GType type)
{
  return g_object_new (type, NULL);
}

gpointer
sv_config_new_from_xml (GType type, const char *text, GError **error)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  const SvConfigType *description = ((SimplevirtConfigClass *) klass)->type;
  g_autoptr (SvXml) xml = sv_xml_parse (text, -1, error);
  if (xml == NULL)
    {
      g_prefix_error (error, "%s: ", description->noun);
      return NULL;
    }
  xmlNode *root = xmlDocGetRootElement (xml->doc);
  if (!description->any_element && strcmp ((const char *) root->name, description->element) != 0)
    {
      sv_fail (error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "%s: the XML is of <%.80s>, not of <%s>",
               description->noun, root->name, description->element);
      return NULL;
    }
  return sv_config_view (type, xml, root);
}

void
sv_config_changed (gpointer config, const SvField *field)
{
  const SvConfigType *type = sv_config_type (config);
  if (field >= type->fields && field < type->fields + type->n_fields)
    g_object_notify_by_pspec (config, type->properties[field - type->fields + 1]);
}

void
sv_config_refuse (gpointer config, const SvField *field, const char *format, ...)
{
  SvXmlNote *note = sv_xml_note (sv_config_xml (config), sv_config_node (config));
  if (note->faults == NULL)
    note->faults = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  va_list args;
  va_start (args, format);
  g_hash_table_replace (note->faults, (char *) field->name, g_strdup_vprintf (format, args));
  va_end (args);
}

void
sv_config_accept (gpointer config, const SvField *field)
{
  SvXmlNote *note = sv_xml_peek_note (sv_config_xml (config), sv_config_node (config));
  if (note != NULL && note->faults != NULL)
    g_hash_table_remove (note->faults, field->name);
}

GPtrArray *
sv_config_list (gpointer config, const SvConfigList *list)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  SvXml *xml = sv_config_xml (config);
  for (xmlNode *node = NULL;
       (node = sv_xml_next (sv_config_node (config), list->path, node)) != NULL;)
    g_ptr_array_add (items, sv_config_view (list->get_type (), xml, node));
  return items;
}

/* Lets what was seen at `from`, and below it, be seen at its copy. */
static void
move_views (SvXml *from_xml, xmlNode *from, SvXml *to_xml, xmlNode *to)
{
  g_autoptr (SimplevirtConfig) view = seen_by (from_xml, from);
  if (view != NULL)
    look_at (view, to_xml, to);
  SvXmlNote *note = sv_xml_peek_note (from_xml, from);
  if (note != NULL)
    {
      SvXmlNote *copy = sv_xml_note (to_xml, to);
      copy->before = note->before;
      copy->texts = g_steal_pointer (&note->texts);
      copy->faults = g_steal_pointer (&note->faults);
    }
  xmlNode *b = to->children;
  for (xmlNode *a = from->children; a != NULL && b != NULL; a = a->next, b = b->next)
    if (a->type == XML_ELEMENT_NODE)
      move_views (from_xml, a, to_xml, b);
}

void
sv_config_add (gpointer config, const SvConfigList *list, gpointer item)
{
  SvXml *xml = sv_config_xml (config);
  g_autoptr (SvXml) from = sv_xml_ref (sv_config_xml (item));
  xmlNode *node = sv_config_node (item), *self = sv_config_node (config);
  for (const xmlNode *above = self; above != NULL; above = above->parent)
    if (above == node)
      return;

  const char *const *order = sv_config_type (config)->order;
  xmlNode *parent = sv_xml_make_parent (xml, self, list->path, order);
  if (node->parent == parent)
    return;
  gboolean is_part = node->parent != NULL && node->parent->type == XML_ELEMENT_NODE;
  if (from == xml && !is_part)
    {
      if (xml->removed != NULL)
        g_ptr_array_remove_fast (xml->removed, node);
      sv_xml_insert (xml, parent, node, parent == self ? order : NULL);
      return;
    }
  xmlNode *copy = sv_xml_import (xml, from, node);
  if (!is_part)
    move_views (from, node, xml, copy);
  sv_xml_insert (xml, parent, copy, parent == self ? order : NULL);
}

gboolean
sv_config_remove (gpointer config, gpointer item)
{
  xmlNode *self = sv_config_node (config), *node = sv_config_node (item);
  const xmlNode *above = node->parent;
  while (above != NULL && above != self)
    above = above->parent;
  if (above == NULL)
    return FALSE;
  xmlNode *parent = node->parent;
  sv_xml_discard (sv_config_xml (config), node);
  sv_xml_prune (sv_config_xml (config), parent, self);
  return TRUE;
}

static void
simplevirt_config_class_init (SimplevirtConfigClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = simplevirt_config_finalize;
}
