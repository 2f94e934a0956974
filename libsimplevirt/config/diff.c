/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* "Is what runs what I asked for?" What only the other config says is taken as filled in by
 * libvirt. */
#include "base/xml-edit.h"
#include "base/xml-path.h"
#include "config/config-private.h"
#include "config/text.h"

#include <string.h>

typedef struct
{
  SimplevirtConfig *asked;
  SimplevirtConfig *found;
  const char *prefix; /* "domain 'web-1'" */
  GStrvBuilder *lines;
} Diff;

static void
say (const Diff *diff, const char *what, const char *asked, const char *found)
{
  g_autofree char *line
      = found != NULL ? g_strdup_printf ("%s: %s: %s -> %s", diff->prefix, what, asked, found)
                      : g_strdup_printf ("%s: %s: %s -> nothing", diff->prefix, what, asked);
  g_strv_builder_add (diff->lines, line);
}

/* `q35` is what people write, `pc-q35-7.2` is what libvirt makes of it. */
static gboolean
is_version_of (const char *found, const char *asked)
{
  if (g_str_has_prefix (found, "pc-"))
    found += 3;
  if (strcmp (asked, "pc") == 0)
    asked = "i440fx";
  gsize length = strlen (asked);
  return strncmp (found, asked, length) == 0 && found[length] == '-';
}

static gboolean
same_value (const Diff *diff, const SvField *field, const char *asked, const char *found)
{
  if (strcmp (asked, found) == 0)
    return TRUE;
  gboolean a, b;
  switch (field->kind)
    {
    case SV_FIELD_BOOL:
      return sv_text_to_bool (asked, &a) && sv_text_to_bool (found, &b) && a == b;
    case SV_FIELD_INT:
      return sv_field_get_int (diff->asked, field) == sv_field_get_int (diff->found, field);
    case SV_FIELD_UINT:
      return sv_field_get_uint (diff->asked, field) == sv_field_get_uint (diff->found, field);
    case SV_FIELD_BYTES:
      /* libvirt rounds sizes up to whole KiB. */
      return (sv_field_get_uint (diff->asked, field) + 1023) / 1024
             == (sv_field_get_uint (diff->found, field) + 1023) / 1024;
    default:
      return strcmp (field->name, "machine") == 0 && is_version_of (found, asked);
    }
}

static const SvField *
field_at (const SvConfigType *type, const char *path)
{
  for (guint i = 0; i < type->n_fields; i++)
    if (strcmp (type->fields[i].path, path) == 0)
      return &type->fields[i];
  return NULL;
}

static gboolean
is_unit (const SvConfigType *type, const char *path)
{
  for (guint i = 0; i < type->n_fields; i++)
    if (g_strcmp0 (type->fields[i].unit_path, path) == 0)
      return TRUE;
  return FALSE;
}

static const SvConfigList *
list_at (const SvConfigType *type, const char *path)
{
  for (guint i = 0; i < type->n_lists; i++)
    if (!type->lists[i].also && strcmp (type->lists[i].path, path) == 0)
      return &type->lists[i];
  return NULL;
}

static void
in_bytes (char **text, SimplevirtConfig *config, const SvField *field)
{
  if (*text == NULL)
    return;
  g_free (*text);
  *text = g_strdup_printf ("%" G_GUINT64_FORMAT, sv_field_get_uint (config, field));
}

/* `0` and `0x00`, as libvirt spells the parts of addresses. */
static gboolean
same_number (const char *asked, const char *found)
{
  char *end_a, *end_b;
  if (!g_str_has_prefix (found, "0x") || !g_ascii_isdigit (*asked))
    return FALSE;
  return g_ascii_strtoull (asked, &end_a, 0) == g_ascii_strtoull (found, &end_b, 0)
         && *end_a == '\0' && *end_b == '\0';
}

static void
compare_text (const Diff *diff, const char *path, const SvXmlPlace *asked, const SvXmlPlace *found)
{
  const SvConfigType *type = sv_config_type (diff->asked);
  const SvField *field = field_at (type, path);
  if (is_unit (type, path))
    return;
  g_autofree char *scratch_a = NULL, *scratch_b = NULL;
  g_autofree char *a = g_strstrip (g_strdup (sv_xml_text (asked, &scratch_a)));
  g_autofree char *b
      = found->element != NULL ? g_strstrip (g_strdup (sv_xml_text (found, &scratch_b))) : NULL;
  if (b != NULL
      && (field != NULL ? same_value (diff, field, a, b)
                        : strcmp (a, b) == 0 || same_number (a, b)))
    return;
  if (field != NULL && field->kind == SV_FIELD_BYTES)
    {
      in_bytes (&a, diff->asked, field);
      in_bytes (&b, diff->found, field);
    }
  say (diff, field != NULL ? field->name : path, a, b);
}

static xmlNode *
nth_named (xmlNode *parent, const xmlNode *like, guint n)
{
  for (xmlNode *node = parent->children; node != NULL; node = node->next)
    if (node->type == XML_ELEMENT_NODE && xmlStrEqual (node->name, like->name)
        && xmlStrEqual (node->ns != NULL ? node->ns->href : NULL,
                        like->ns != NULL ? like->ns->href : NULL)
        && n-- == 0)
      return node;
  return NULL;
}

static guint
number_among_equals (const xmlNode *node)
{
  guint n = 0;
  for (const xmlNode *before = node->prev; before != NULL; before = before->prev)
    if (before->type == XML_ELEMENT_NODE && xmlStrEqual (before->name, node->name))
      n++;
  return n;
}

/* What a dump of something that runs says of this run alone. */
static gboolean
is_of_one_run (const Diff *diff, const char *path)
{
  gboolean domain = strcmp (sv_config_type (diff->asked)->noun, "domain") == 0;

  return strcmp (path, "mirror") == 0 || g_str_has_suffix (path, "source/@index")
         || (domain && strcmp (path, "@id") == 0);
}

/* libvirt's own name of a device changes with the run; the user's begin with "ua-". */
static gboolean
is_alias_of_libvirt (const char *path, xmlNode *node)
{
  xmlAttr *name = strcmp (path, "alias") == 0 ? xmlHasProp (node, BAD_CAST "name") : NULL;
  const xmlNode *text = name != NULL ? name->children : NULL;

  return text != NULL && text->content != NULL
         && !g_str_has_prefix ((const char *) text->content, "ua-");
}

static void
compare_nodes (const Diff *diff, const char *path, xmlNode *asked, xmlNode *found)
{
  for (xmlAttr *attribute = asked->properties; attribute != NULL; attribute = attribute->next)
    {
      g_autofree char *here = g_strconcat (path, *path != '\0' ? "/@" : "@", attribute->name, NULL);
      SvXmlPlace a = { asked, attribute }, b = { NULL, xmlHasProp (found, attribute->name) };
      b.element = b.attribute != NULL ? found : NULL;
      if (!is_of_one_run (diff, here))
        compare_text (diff, here, &a, &b);
    }

  gboolean leaf = TRUE;
  for (xmlNode *child = asked->children; child != NULL; child = child->next)
    {
      if (child->type != XML_ELEMENT_NODE)
        continue;
      leaf = FALSE;
      const char *prefix = child->ns != NULL && child->ns->prefix != NULL
                               ? (const char *) child->ns->prefix
                               : NULL;
      g_autofree char *here
          = g_strconcat (path, *path != '\0' ? "/" : "", prefix != NULL ? prefix : "",
                         prefix != NULL ? ":" : "", child->name, NULL);
      if (list_at (sv_config_type (diff->asked), here) != NULL || is_of_one_run (diff, here)
          || is_alias_of_libvirt (here, child))
        continue;
      xmlNode *match = nth_named (found, child, number_among_equals (child));
      if (match != NULL)
        compare_nodes (diff, here, child, match);
      else
        say (diff, here, "asked for", NULL);
    }
  if (!leaf || sv_xml_holds_nothing (asked))
    return;
  SvXmlPlace a = { asked, NULL }, b = { found, NULL };
  compare_text (diff, *path != '\0' ? path : ".", &a, &b);
}

static void compare_configs (const Diff *diff);

static SimplevirtConfig *
take_match (GPtrArray *items, SimplevirtConfig *item)
{
  g_autofree char *label = sv_config_label (item);
  const SvConfigType *type = sv_config_type (item);
  SvXmlPlace place;
  gboolean labelled
      = type->label != NULL && sv_xml_locate (sv_config_node (item), type->label, &place);
  for (guint i = 0; i < items->len; i++)
    {
      g_autofree char *theirs = sv_config_label (g_ptr_array_index (items, i));
      if (!labelled || strcmp (label, theirs) == 0)
        return g_ptr_array_steal_index (items, i);
    }
  return NULL;
}

static void
compare_lists (const Diff *diff, const SvConfigList *list)
{
  g_autoptr (GPtrArray) asked = sv_config_list (diff->asked, list),
                        found = sv_config_list (diff->found, list);
  for (guint i = 0; i < asked->len; i++)
    {
      SimplevirtConfig *item = g_ptr_array_index (asked, i);
      g_autoptr (SimplevirtConfig) match = take_match (found, item);
      g_autofree char *label = sv_config_label (item),
                      *prefix = g_strdup_printf ("%s: %s", diff->prefix, label);
      Diff inner = { item, match, prefix, diff->lines };
      if (match != NULL)
        compare_configs (&inner);
      else
        say (diff, label, "asked for", NULL);
    }
  for (guint i = 0; i < found->len && !list->type->automatic; i++)
    {
      g_autofree char *label = sv_config_label (g_ptr_array_index (found, i));
      g_autofree char *line = g_strdup_printf ("%s: %s: was not asked for", diff->prefix, label);
      g_strv_builder_add (diff->lines, line);
    }
}

static void
compare_configs (const Diff *diff)
{
  const SvConfigType *type = sv_config_type (diff->asked);
  compare_nodes (diff, "", sv_config_node (diff->asked), sv_config_node (diff->found));
  for (guint i = 0; i < type->n_lists; i++)
    if (!type->lists[i].also)
      compare_lists (diff, &type->lists[i]);
}

/**
 * simplevirt_config_diff:
 * @self: what was asked for
 * @other: what is there
 *
 * Tells where @other is not as @self asks, one readable line each: `domain 'web-1': disk 'vda':
 * cache: none -> writeback`.
 *
 * What only @other says is taken as filled in by libvirt: addresses, aliases, MAC addresses, UUIDs,
 * defaults, and parts that libvirt adds by itself such as controllers. Other parts that nobody
 * asked for, such as a disk, are told, but not what a dump says of one run alone: numbers, aliases,
 * running block jobs. Sizes are compared as sizes whatever their units, `q35` and
 * the version of it that libvirt chose are the same.
 *
 * Returns: (transfer full) (not nullable) (array zero-terminated=1): the lines; none when @other is
 * as asked
 *
 * Since: 1.0
 */
char **
simplevirt_config_diff (SimplevirtConfig *self, SimplevirtConfig *other)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_CONFIG (self), NULL);
  g_return_val_if_fail (SIMPLEVIRT_IS_CONFIG (other), NULL);

  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_autofree char *prefix = sv_config_label (self);
  Diff diff = { self, other, prefix, lines };
  if (sv_config_type (self) == sv_config_type (other))
    compare_configs (&diff);
  else
    say (&diff, "kind", sv_config_type (self)->noun, sv_config_type (other)->noun);
  return g_strv_builder_end (lines);
}
