/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Walks the tables of every config class: what is promised of one field is tried on all of them. */
#include "config-samples.h"
#include "testing.h"

#include "base/xml-path.h"
#include "config/schema.h"

#include <libvirt/libvirt.h>

/* What no table knows, and what must outlive every change. */
#define FOREIGN                                                                                    \
  "<!-- kept --><other:thing xmlns:other='urn:other' a='1'>  text "                                \
  "<![CDATA[<raw>]]></other:thing><unheard-of b=\"2\"/>"

static SimplevirtConfig *
parse (const SvConfigType *type, const char *xml)
{
  g_autoptr (GError) error = NULL;
  SimplevirtConfig *config = sv_config_new_from_xml (type->get_type (), xml, &error);
  g_assert_no_error (error);
  return config;
}

/* The XML that a field is tried on. */
static char *
base_of (const SvConfigType *type, const SvField *field)
{
  g_autoptr (SimplevirtConfig) config
      = parse (type, field->base != NULL ? field->base : type->base);
  g_auto (GStrv) parts = g_strsplit (field->with != NULL ? field->with : "", " ", -1);
  for (char **part = parts; *part != NULL && **part != '\0'; part++)
    {
      char *text = strrchr (*part, '=');
      *text = '\0';
      sv_xml_put (sv_config_xml (config), sv_config_node (config), *part, text + 1, NULL);
    }
  return simplevirt_config_to_xml (config);
}

static SimplevirtConfig *
parse_base (const SvConfigType *type, const SvField *field)
{
  g_autofree char *xml = base_of (type, field);
  return parse (type, xml);
}

typedef void (*FieldTest) (const SvConfigType *type, const SvField *field);

static void
each_field (const SvConfigType *type, FieldTest test)
{
  for (guint i = 0; i < type->n_fields; i++)
    if (!type->fields[i].read_only)
      test (type, &type->fields[i]);
}

/* Set, saved, read again, the value is the same. */
static void
round_trip (const SvConfigType *type, const SvField *field)
{
  g_autoptr (SimplevirtConfig) config = parse_base (type, field);
  g_auto (GValue) value = G_VALUE_INIT, back = G_VALUE_INIT;
  g_value_init (&value, property_of (type, field)->value_type);
  sample_value (config, field, &value);
  g_object_set_property (G_OBJECT (config), field->name, &value);

  g_autofree char *xml = simplevirt_config_to_xml (config);
  g_autoptr (SimplevirtConfig) again = parse (type, xml);
  get_value (again, field, &back);
  if (g_param_values_cmp (property_of (type, field), &value, &back) != 0
      && field->kind != SV_FIELD_STRINGS)
    g_error ("%s.%s is not what was set, in %s", type->name, field->name, xml);
  if (field->kind == SV_FIELD_STRINGS)
    g_assert_true (g_strv_equal (g_value_get_boxed (&value), g_value_get_boxed (&back)));
  g_assert_true (simplevirt_config_equal (config, again));
}

static void
test_round_trip (gconstpointer data)
{
  each_field (data, round_trip);
}

static char *
with_foreign (const char *xml)
{
  const char *end = strstr (xml, "/>"), *close = strchr (xml, '>');
  if (end != NULL && end + 1 == close)
    {
      const char *name = xml + 1;
      return g_strdup_printf ("%.*s>" FOREIGN "</%.*s>", (int) (end - xml), xml,
                              (int) strcspn (name, " />"), name);
    }
  return g_strdup_printf ("%.*s" FOREIGN "%s", (int) (close + 1 - xml), xml, close + 1);
}

static char *
indented (const char *xml)
{
  xmlDoc *doc = xmlReadMemory (xml, (int) strlen (xml), NULL, NULL, XML_PARSE_NOBLANKS);
  xmlChar *text;
  int length;
  xmlDocDumpFormatMemory (doc, &text, &length, 1);
  char *copy = g_strdup ((const char *) text);
  xmlFree (text);
  xmlFreeDoc (doc);
  return copy;
}

static void
assert_unchanged (const SvConfigType *type,
                  const SvField *field,
                  const char *before,
                  SimplevirtConfig *config,
                  const char *deed)
{
  g_autofree char *after = simplevirt_config_to_xml (config);
  if (strcmp (before, after) != 0)
    {
      g_test_message ("%s.%s: %s gives not the old document\n%s\n%s", type->name, field->name, deed,
                      before, after);
      g_test_fail ();
    }
}

static void
put_and_put_back (const SvConfigType *type, const SvField *field, const char *xml)
{
  g_autoptr (SimplevirtConfig) config = parse (type, xml);
  g_autofree char *before = simplevirt_config_to_xml (config);
  g_auto (GValue) old = G_VALUE_INIT, value = G_VALUE_INIT;
  gboolean was_set = simplevirt_config_is_set (config, field->name);
  get_value (config, field, &old);
  g_value_init (&value, property_of (type, field)->value_type);
  sample_value (config, field, &value);

  g_object_set_property (G_OBJECT (config), field->name, &value);
  g_autofree char *between = simplevirt_config_to_xml (config);
  if (strstr (xml, "kept") != NULL)
    for (const char *const *part
         = (const char *const[]){ "<!-- kept -->", "urn:other", "<![CDATA[<raw>]]>",
                                  "<unheard-of b=\"2\"/>", NULL };
         *part != NULL; part++)
      if (strstr (between, *part) == NULL)
        g_error ("%s.%s: setting it loses %s: %s", type->name, field->name, *part, between);

  if (was_set)
    g_object_set_property (G_OBJECT (config), field->name, &old);
  else
    simplevirt_config_reset (config, field->name);
  if (field->implies_path == NULL || strstr (before, "type=") != NULL)
    assert_unchanged (type, field, before, config, "putting the old value back");
}

static void
lossless (const SvConfigType *type, const SvField *field)
{
  g_autofree char *base = base_of (type, field);
  g_autofree char *foreign = with_foreign (base), *lines = indented (foreign);
  put_and_put_back (type, field, base);
  put_and_put_back (type, field, foreign);
  put_and_put_back (type, field, lines);
}

static void
test_lossless (gconstpointer data)
{
  each_field (data, lossless);
}

static guint
libvirt_version (void)
{
  unsigned long version = 0;
  if (g_getenv ("SV_TEST_SCHEMAS") != NULL)
    return G_MAXUINT; /* schemas of another libvirt, taken to be the newest */
  virGetVersion (&version, NULL, NULL);
  return (guint) version;
}

/* libvirt's own schema takes what the setter writes. */
static void
fits_schema (const SvConfigType *type, const SvField *field)
{
  if (field->unchecked || MAX (field->since, type->since) > libvirt_version ())
    return;
  g_autoptr (SimplevirtConfig) config = parse_base (type, field);
  g_autofree char *why = NULL;
  if (sv_schema_check (type->schema, sv_config_node (config), &why) == SV_SCHEMA_MISSES)
    {
      g_test_message ("%s: the base of %s does not fit: %s", type->name, field->name, why);
      g_test_fail ();
      return;
    }
  g_free (g_steal_pointer (&why));

  g_auto (GValue) value = G_VALUE_INIT;
  g_value_init (&value, property_of (type, field)->value_type);
  sample_value (config, field, &value);
  g_object_set_property (G_OBJECT (config), field->name, &value);
  if (sv_schema_check (type->schema, sv_config_node (config), &why) == SV_SCHEMA_MISSES)
    {
      g_autofree char *xml = simplevirt_config_to_xml (config);
      g_test_message ("%s.%s does not fit: %s\n%s", type->name, field->name, why, xml);
      g_test_fail ();
    }
}

static void
test_schema (gconstpointer data)
{
  const SvConfigType *type = data;
  g_autoptr (SimplevirtConfig) config = parse (type, type->base);
  g_autofree char *why = NULL;
  if (sv_schema_check (type->schema, sv_config_node (config), &why) == SV_SCHEMA_ABSENT)
    g_test_skip ("libvirt's schemas are not installed");
  else
    each_field (type, fits_schema);
}

/* Resetting takes along parents that it empties, but none without which the schema is not content.
 */
static void
keeps_parents (const SvConfigType *type, const SvField *field)
{
  if (field->unchecked || MAX (field->since, type->since) > libvirt_version ())
    return;
  g_autoptr (SimplevirtConfig) config = parse_base (type, field);
  g_auto (GValue) value = G_VALUE_INIT;
  g_autofree char *why = NULL, *worse = NULL, *parent = g_strdup (field->path);
  char *slash = strrchr (parent, '/');
  g_value_init (&value, property_of (type, field)->value_type);
  sample_value (config, field, &value);
  g_object_set_property (G_OBJECT (config), field->name, &value);
  simplevirt_config_reset (config, field->name);
  if (slash == NULL
      || sv_schema_check (type->schema, sv_config_node (config), &why) != SV_SCHEMA_MISSES)
    return;
  *slash = '\0';
  sv_xml_make (sv_config_xml (config), sv_config_node (config), parent, type->order);
  if (sv_schema_check (type->schema, sv_config_node (config), &worse) != SV_SCHEMA_FITS)
    return;
  g_test_message ("%s.%s: resetting it takes along what must stay: %s", type->name, field->name,
                  why);
  g_test_fail ();
}

static void
test_parents (gconstpointer data)
{
  each_field (data, keeps_parents);
}

/* Every word of an enumeration is told apart, an unknown one is kept. */
static void
words (const SvConfigType *type, const SvField *field)
{
  if (field->kind != SV_FIELD_ENUM)
    return;
  g_autoptr (SimplevirtConfig) config = parse_base (type, field);
  for (int i = 2; field->words[i] != NULL; i++)
    {
      sv_field_set_enum (config, field, i);
      g_assert_cmpint (sv_field_get_enum (config, field), ==, i);
    }
  SvField text = *field;
  text.kind = SV_FIELD_STRING;
  sv_field_set_string (config, &text, "from-the-future");
  g_assert_cmpint (sv_field_get_enum (config, field), ==, 0);
  sv_field_set_enum (config, field, 0);
  g_assert_cmpstr (sv_field_get_string (config, &text), ==, "from-the-future");
  g_autoptr (GEnumClass) klass = g_type_class_ref (field->get_type ());
  g_assert_nonnull (g_enum_get_value (klass, 1));
}

static void
test_words (gconstpointer data)
{
  each_field (data, words);
}

static void
count (GObject *object, GParamSpec *pspec, gpointer counter)
{
  ++*(guint *) counter;
}

static void
notifies (const SvConfigType *type, const SvField *field)
{
  g_autoptr (SimplevirtConfig) config = parse_base (type, field);
  g_autofree char *detail = g_strconcat ("notify::", field->name, NULL);
  guint changes = 0;
  g_signal_connect (config, detail, G_CALLBACK (count), &changes);
  g_auto (GValue) value = G_VALUE_INIT, old = G_VALUE_INIT;
  get_value (config, field, &old);
  g_value_init (&value, property_of (type, field)->value_type);
  sample_value (config, field, &value);
  gboolean same = field->kind != SV_FIELD_STRINGS
                  && g_param_values_cmp (property_of (type, field), &value, &old) == 0;
  g_object_set_property (G_OBJECT (config), field->name, &value);
  g_object_set_property (G_OBJECT (config), field->name, &value);
  if (changes != 1 && !same)
    g_error ("%s.%s: %u notifications for one change", type->name, field->name, changes);
}

static void
test_notify (gconstpointer data)
{
  each_field (data, notifies);
}

/* A view is one small object, however many fields its class has: they stay in the document. */
static void
test_views_are_small (void)
{
  GTypeQuery least, query;

  g_type_query (SIMPLEVIRT_TYPE_CONFIG, &least);
  for (guint i = 0; sv_config_types[i] != NULL; i++)
    {
      g_type_query (sv_config_types[i]->get_type (), &query);
      g_assert_cmpuint (query.instance_size, ==, least.instance_size);
    }
}

static void
add (const char *promise, const SvConfigType *type, GTestDataFunc test)
{
  g_autofree char *path = g_strdup_printf ("/config/%s/%s", promise, type->name);
  g_test_add_data_func (path, type, test);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (g_getenv ("SV_TEST_SCHEMAS") != NULL)
    sv_schema_look_in (g_getenv ("SV_TEST_SCHEMAS"));
  g_test_add_func ("/config/views-are-small", test_views_are_small);
  for (guint i = 0; sv_config_types[i] != NULL; i++)
    {
      const SvConfigType *type = sv_config_types[i];
      g_type_class_unref (g_type_class_ref (type->get_type ()));
      if (type->base == NULL || type->n_fields == 0)
        continue;
      add ("round-trip", type, test_round_trip);
      add ("lossless", type, test_lossless);
      add ("words", type, test_words);
      add ("notify", type, test_notify);
      if (type->schema != NULL)
        {
          add ("schema", type, test_schema);
          add ("parents", type, test_parents);
        }
    }
  return g_test_run ();
}
