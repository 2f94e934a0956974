/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Fields of an XML document as typed values. */
#include "config/field.h"

#include "base/xml-edit.h"
#include "base/xml-path.h"
#include "config/config-private.h"
#include "config/text.h"

#include <string.h>

static const char *
read_path (gpointer config, const SvField *field, const char *path)
{
  SvXmlPlace place;
  if (!sv_xml_locate (sv_config_node (config), path, &place))
    return NULL;
  char *pieces = NULL;
  const char *text = sv_xml_text (&place, &pieces);
  return pieces != NULL ? sv_config_keep (config, field, pieces) : text;
}

static const char *
read_text (gpointer config, const SvField *field)
{
  return read_path (config, field, field->path);
}

const char *
sv_field_get_string (gpointer config, const SvField *field)
{
  return read_text (config, field);
}

gboolean
sv_field_get_bool (gpointer config, const SvField *field)
{
  SvXmlPlace place;
  if (field->spelling == SV_SPELL_PRESENT)
    return sv_xml_locate (sv_config_node (config), field->path, &place);
  gboolean value = field->fallback;
  const char *text = read_text (config, field);
  if (text != NULL)
    sv_text_to_bool (text, &value);
  return value;
}

gint64
sv_field_get_int (gpointer config, const SvField *field)
{
  gint64 value = 0;
  const char *text = read_text (config, field);
  return text != NULL && sv_text_to_int (text, field, &value) ? value : 0;
}

static gboolean
read_uint (gpointer config, const SvField *field, guint64 *value)
{
  if (field->kind != SV_FIELD_BYTES)
    {
      const char *text = read_text (config, field);
      return text != NULL && sv_text_to_uint (text, field, value);
    }
  guint64 unit = field->unit;
  const char *unit_text
      = field->unit_path != NULL ? read_path (config, field, field->unit_path) : NULL;
  if (unit_text != NULL && !sv_text_to_unit (unit_text, field->unit, &unit))
    return FALSE;
  const char *text = read_text (config, field);
  return text != NULL && sv_text_to_bytes (text, unit, value);
}

guint64
sv_field_get_uint (gpointer config, const SvField *field)
{
  guint64 value = 0;
  return read_uint (config, field, &value) ? value : 0;
}

double
sv_field_get_double (gpointer config, const SvField *field)
{
  double value = 0;
  const char *text = read_text (config, field);
  return text != NULL && sv_text_to_double (text, &value) ? value : 0;
}

int
sv_field_get_enum (gpointer config, const SvField *field)
{
  const char *text = read_text (config, field);
  return text != NULL ? sv_text_to_enum (text, field->words) : SV_ENUM_DEFAULT;
}

/* The path of a list names one element of it, or an attribute of that: `os/initarg`,
 * `os/boot/@dev`. */
static char *
element_path (const SvField *field, const char **attribute)
{
  const char *at = strstr (field->path, "/@");
  *attribute = at != NULL && strchr (at, ']') == NULL ? at + 1 : ".";
  return **attribute == '@' ? g_strndup (field->path, (gsize) (at - field->path))
                            : g_strdup (field->path);
}

char **
sv_field_get_strings (gpointer config, const SvField *field)
{
  const char *attribute;
  g_autofree char *path = element_path (field, &attribute);
  g_autoptr (GStrvBuilder) values = g_strv_builder_new ();
  for (xmlNode *node = NULL; (node = sv_xml_next (sv_config_node (config), path, node)) != NULL;)
    {
      SvXmlPlace place;
      g_autofree char *scratch = NULL;
      g_strv_builder_add (
          values, sv_xml_locate (node, attribute, &place) ? sv_xml_text (&place, &scratch) : "");
    }
  return g_strv_builder_end (values);
}

gboolean
sv_field_is_set (gpointer config, const SvField *field)
{
  SvXmlPlace place;
  if (field->kind == SV_FIELD_STRINGS)
    {
      const char *attribute;
      g_autofree char *path = element_path (field, &attribute);
      return sv_xml_next (sv_config_node (config), path, NULL) != NULL;
    }
  if (!sv_xml_locate (sv_config_node (config), field->path, &place))
    return FALSE;
  g_autofree char *scratch = NULL;
  return place.attribute != NULL || field->kind == SV_FIELD_BOOL
         || *sv_xml_text (&place, &scratch) != '\0';
}

static void
put (gpointer config, const SvField *field, const char *path, const char *text)
{
  sv_xml_put (sv_config_xml (config), sv_config_node (config), path, text,
              sv_config_type (config)->order);
}

static void
drop (gpointer config, const char *path)
{
  sv_xml_drop (sv_config_xml (config), sv_config_node (config), path);
}

static void
imply (gpointer config, const SvField *field)
{
  SvXmlPlace place;
  if (field->implies_path != NULL && !sv_xml_locate (sv_config_node (config), field->path, &place)
      && !sv_xml_locate (sv_config_node (config), field->implies_path, &place))
    put (config, field, field->implies_path, field->implies);
}

/* How the document spelled the value before the first change: `0x10`, ` on `, `2` in GiB. Putting
 * the old value back puts back that. */
static char *
first_spelling (gpointer config, const SvField *field)
{
  SvXmlNote *note = sv_xml_note (sv_config_xml (config), sv_config_node (config));
  if (note->texts == NULL)
    note->texts = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  if (!g_hash_table_contains (note->texts, field->name))
    {
      g_autofree char *unit = field->unit_path != NULL
                                  ? g_strdup (read_path (config, field, field->unit_path))
                                  : NULL;
      const char *text = read_text (config, field);
      g_hash_table_insert (note->texts, (char *) field->name,
                           text == NULL   ? NULL
                           : unit != NULL ? g_strconcat (text, "\n", unit, NULL)
                                          : g_strdup (text));
    }
  return g_hash_table_lookup (note->texts, field->name);
}

/* What a field stands in, where it must stay behind: NULL when it need not, or was not there before
 * the field. */
static char *
parent_to_keep (gpointer config, const SvField *field, gboolean setting)
{
  if (!field->keeps_parent)
    return NULL;
  SvXmlPlace place;
  g_autofree char *parent = g_path_get_dirname (field->path);
  SvXmlNote *note = sv_xml_note (sv_config_xml (config), sv_config_node (config));
  if (note->texts == NULL)
    note->texts = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  if (setting && !sv_xml_locate (sv_config_node (config), parent, &place))
    g_hash_table_insert (note->texts, (char *) field->name, g_strdup ("ours"));
  return g_hash_table_contains (note->texts, field->name) ? NULL : g_steal_pointer (&parent);
}

static gboolean
has_twin (gpointer config, const SvField *field)
{
  SvXmlPlace place;
  return field->twin != NULL && sv_xml_locate (sv_config_node (config), field->twin, &place);
}

static void
put_text (gpointer config, const SvField *field, const char *text)
{
  g_free (parent_to_keep (config, field, TRUE));
  imply (config, field);
  put (config, field, field->path, text);
  if (has_twin (config, field))
    put (config, field, field->twin, text);
  sv_config_changed (config, field);
}

void
sv_field_reset (gpointer config, const SvField *field)
{
  SvXml *xml = sv_config_xml (config);
  xmlNode *self = sv_config_node (config);
  sv_config_accept (config, field);
  if (field->kind == SV_FIELD_STRINGS)
    {
      sv_field_set_strings (config, field, NULL);
      return;
    }
  SvXmlPlace place;
  if (!sv_xml_locate (self, field->path, &place))
    return;
  if (field->kind != SV_FIELD_STRING && field->spelling != SV_SPELL_PRESENT)
    first_spelling (config, field);
  if (field->spelling == SV_SPELL_PRESENT)
    sv_xml_drop_element (xml, self, field->path);
  else
    {
      if (field->unit_path != NULL)
        drop (config, field->unit_path);
      drop (config, field->path);
      if (has_twin (config, field))
        drop (config, field->twin);
    }
  g_autofree char *parent = parent_to_keep (config, field, FALSE);
  if (parent != NULL)
    sv_xml_make (xml, self, parent, sv_config_type (config)->order);
  sv_config_changed (config, field);
}

void
sv_field_set_string (gpointer config, const SvField *field, const char *value)
{
  sv_config_accept (config, field);
  if (value != NULL && g_strcmp0 (read_text (config, field), value) == 0)
    return;
  if (value == NULL || *value == '\0')
    {
      sv_field_reset (config, field);
      return;
    }
  const char *why = sv_check_text (field->check, value);
  if (why != NULL)
    {
      sv_config_refuse (config, field, "%s", why);
      return;
    }
  put_text (config, field, value);
}

void
sv_field_set_bool (gpointer config, const SvField *field, gboolean value)
{
  sv_config_accept (config, field);
  value = value != FALSE;
  SvXmlPlace place;
  if (field->spelling == SV_SPELL_PRESENT)
    {
      if (!value)
        sv_field_reset (config, field);
      else if (!sv_xml_locate (sv_config_node (config), field->path, &place))
        {
          imply (config, field);
          sv_xml_make (sv_config_xml (config), sv_config_node (config), field->path,
                       sv_config_type (config)->order);
          sv_config_changed (config, field);
        }
      return;
    }
  gboolean now;
  const char *text = read_text (config, field);
  if (text != NULL && sv_text_to_bool (text, &now) && now == value)
    return;
  const char *first = first_spelling (config, field);
  gboolean was;
  put_text (config, field,
            first != NULL && sv_text_to_bool (first, &was) && was == value
                ? first
                : sv_text_from_bool (field->spelling, value));
}

void
sv_field_set_int (gpointer config, const SvField *field, gint64 value)
{
  gint64 now, was;
  const char *text = read_text (config, field);
  sv_config_accept (config, field);
  if (text != NULL && sv_text_to_int (text, field, &now) && now == value)
    return;
  if (value == 0 && text != NULL && g_strcmp0 (text, field->also) == 0)
    return;
  if (value == 0 && field->also != NULL
      && g_strcmp0 (first_spelling (config, field), field->also) == 0)
    {
      put_text (config, field, field->also);
      return;
    }
  const char *first = first_spelling (config, field);
  if (first != NULL && sv_text_to_int (first, field, &was) && was == value)
    {
      put_text (config, field, first);
      return;
    }
  if (value < field->low || (value > 0 && (guint64) value > field->high))
    {
      sv_config_refuse (config, field,
                        "%" G_GINT64_FORMAT " is not from %" G_GINT64_FORMAT
                        " to %" G_GUINT64_FORMAT,
                        value, field->low, field->high);
      return;
    }
  g_autofree char *plain = g_strdup_printf ("%" G_GINT64_FORMAT, value);
  put_text (config, field, plain);
}

static void
put_bytes (gpointer config, const SvField *field, const char *number, const char *unit)
{
  imply (config, field);
  put (config, field, field->path, number);
  if (field->unit_path != NULL && unit != NULL)
    put (config, field, field->unit_path, unit);
  else if (field->unit_path != NULL)
    drop (config, field->unit_path);
  sv_config_changed (config, field);
}

static void
set_bytes (gpointer config, const SvField *field, guint64 value)
{
  /* Keep the unit of the document where the value is whole in it. */
  const char *unit_text
      = field->unit_path != NULL ? read_path (config, field, field->unit_path) : NULL;
  g_autofree char *unit_name = g_strdup (unit_text);
  guint64 unit = field->unit;
  if (unit_name == NULL || !sv_text_to_unit (unit_name, field->unit, &unit) || value % unit != 0)
    {
      unit = value % field->unit == 0 ? field->unit : 1;
      g_free (unit_name);
      unit_name = g_strdup (unit == 1 ? "bytes" : field->unit_name);
    }
  g_autofree char *number = g_strdup_printf ("%" G_GUINT64_FORMAT, value / unit);
  put_bytes (config, field, number, unit_name);
}

/* When the document said this value at first: as it said it, be it out of range. */
static gboolean
put_first_uint (gpointer config, const SvField *field, guint64 value)
{
  const char *first = first_spelling (config, field);
  guint64 unit = field->unit, was;
  if (first == NULL || *first == '\0')
    return FALSE;
  if (field->kind != SV_FIELD_BYTES)
    {
      if (!sv_text_to_uint (first, field, &was) || was != value)
        return FALSE;
      put_text (config, field, first);
      return TRUE;
    }
  g_auto (GStrv) parts = g_strsplit (first, "\n", 2);
  if ((parts[1] != NULL && !sv_text_to_unit (parts[1], field->unit, &unit))
      || !sv_text_to_bytes (parts[0], unit, &was) || was != value)
    return FALSE;
  put_bytes (config, field, parts[0], parts[1]);
  return TRUE;
}

void
sv_field_set_uint (gpointer config, const SvField *field, guint64 value)
{
  guint64 now;
  sv_config_accept (config, field);
  if (read_uint (config, field, &now) && now == value)
    return;
  if ((value != 0 || field->low <= 0 || sv_field_is_set (config, field))
      && put_first_uint (config, field, value))
    return;
  if (value == 0 && field->low > 0)
    {
      sv_field_reset (config, field);
      return;
    }
  if (value > field->high || (field->low > 0 && value < (guint64) field->low))
    {
      sv_config_refuse (config, field,
                        "%" G_GUINT64_FORMAT " is not from %" G_GINT64_FORMAT
                        " to %" G_GUINT64_FORMAT,
                        value, field->low, field->high);
      return;
    }
  if (field->kind == SV_FIELD_BYTES && field->unit_path == NULL && value % field->unit != 0)
    {
      sv_config_refuse (config, field, "%" G_GUINT64_FORMAT " bytes are not a whole number of %s",
                        value, field->unit_name);
      return;
    }
  if (field->kind == SV_FIELD_BYTES)
    {
      set_bytes (config, field, value);
      return;
    }
  g_autofree char *plain = sv_text_from_uint (field, value);
  put_text (config, field, plain);
}

void
sv_field_set_double (gpointer config, const SvField *field, double value)
{
  if (!(value >= 0 && value <= 1e15))
    {
      sv_config_refuse (config, field, "%g is not a number libvirt takes", value);
      return;
    }
  sv_config_accept (config, field);
  double now, was;
  const char *text = read_text (config, field);
  if (text != NULL && sv_text_to_double (text, &now) && now == value)
    return;
  const char *first = first_spelling (config, field);
  char plain[G_ASCII_DTOSTR_BUF_SIZE];
  g_ascii_dtostr (plain, sizeof plain, value);
  put_text (config, field,
            first != NULL && sv_text_to_double (first, &was) && was == value ? first : plain);
}

void
sv_field_set_enum (gpointer config, const SvField *field, int value)
{
  /* UNKNOWN stands for a text this library cannot name; giving it back means to keep that text. */
  if (value == SV_ENUM_UNKNOWN)
    return;
  if (value == SV_ENUM_DEFAULT)
    {
      sv_field_reset (config, field);
      return;
    }
  int n = SV_ENUM_FIRST;
  while (field->words[n] != NULL && n < value)
    n++;
  if (value < 0 || n != value || field->words[n] == NULL)
    {
      sv_config_refuse (config, field, "%d is no value of this enumeration", value);
      return;
    }
  sv_config_accept (config, field);
  const char *text = read_text (config, field);
  if (text != NULL && sv_text_to_enum (text, field->words) == value)
    return;
  put_text (config, field, field->words[value]);
}

void
sv_field_set_strings (gpointer config, const SvField *field, const char *const *value)
{
  for (gsize i = 0; value != NULL && value[i] != NULL; i++)
    {
      const char *why = sv_check_text (field->check, value[i]);
      if (why != NULL)
        {
          sv_config_refuse (config, field, "%s", why);
          return;
        }
    }
  sv_config_accept (config, field);
  g_auto (GStrv) now = sv_field_get_strings (config, field);
  static const char *const none[] = { NULL };
  if (g_strv_equal ((const char *const *) now, value != NULL ? value : none))
    return;

  SvXml *xml = sv_config_xml (config);
  xmlNode *self = sv_config_node (config), *node = NULL, *last = NULL;
  const char *attribute;
  g_autofree char *path = element_path (field, &attribute);
  gsize i = 0;
  /* Elements that stay keep what else is in them. */
  while (value != NULL && value[i] != NULL && (node = sv_xml_next (self, path, last)) != NULL)
    {
      sv_xml_put (xml, node, attribute, value[i++], NULL);
      last = node;
    }
  while ((node = sv_xml_next (self, path, last)) != NULL)
    {
      xmlNode *parent = node->parent;
      sv_xml_discard (xml, node);
      if (last == NULL && sv_xml_next (self, path, NULL) == NULL
          && (value == NULL || value[i] == NULL))
        sv_xml_prune (xml, parent, self);
    }
  for (; value != NULL && value[i] != NULL; i++)
    {
      imply (config, field);
      node = sv_xml_append (xml, self, path, sv_config_type (config)->order);
      sv_xml_put (xml, node, attribute, value[i], NULL);
    }
  sv_config_changed (config, field);
}

gboolean
sv_field_is_readable (gpointer config, const SvField *field, char **why)
{
  SvXmlPlace place;
  if (field->kind == SV_FIELD_STRINGS
      || !sv_xml_locate (sv_config_node (config), field->path, &place))
    return TRUE;
  const char *text = read_text (config, field);
  if (field->also != NULL && strcmp (text, field->also) == 0)
    return TRUE;
  if (field->kind == SV_FIELD_STRING)
    {
      const char *bad = *text != '\0' ? sv_check_text (field->check, text) : NULL;
      *why = g_strdup (bad);
      return bad == NULL;
    }
  gboolean b, good = TRUE, in_range = TRUE;
  gint64 i;
  guint64 u;
  double d;
  if (field->kind == SV_FIELD_BOOL)
    good = field->spelling == SV_SPELL_PRESENT || sv_text_to_bool (text, &b);
  else if (field->kind == SV_FIELD_INT)
    {
      good = sv_text_to_int (text, field, &i);
      in_range = i >= field->low && (i < 0 || (guint64) i <= field->high);
    }
  else if (field->kind == SV_FIELD_UINT || field->kind == SV_FIELD_BYTES)
    {
      good = read_uint (config, field, &u);
      /* 0 below `low` says nothing */
      in_range = u <= field->high && (u == 0 || field->low <= 0 || u >= (guint64) field->low);
    }
  else if (field->kind == SV_FIELD_DOUBLE)
    good = sv_text_to_double (text, &d);
  if (!good || !in_range)
    *why = g_strdup_printf ("'%.60s' %s", read_text (config, field),
                            good ? "is out of range" : "cannot be read");
  return good && in_range;
}
