/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Real documents through every field of every table. SV_TEST_CORPUS names folders (a:b) with XML
 * files to take instead of those of the fuzz target: libvirt's own tests, what virsh prints. With
 * it the counts, what no row reaches and what validate() refuses are told, most frequent first. */
#include "config-samples.h"
#include "testing.h"

#include "base/xml-path.h"
#include "config/schema.h"

#include <libxml/c14n.h>
#include <libxml/parser.h>

#define SHOWN 60

typedef struct
{
  guint documents, other, broken, views, set, put_back, reset, fits, valid, leaves, reached;
  GHashTable *lists[4]; /* text -> count */
} Count;

enum
{
  UNREACHED,
  UNKNOWN,
  REFUSED,
  CHANGED,
};

static Count total;

static void
note (guint list, char *text)
{
  gpointer count = g_hash_table_lookup (total.lists[list], text);
  g_hash_table_replace (total.lists[list], text, GUINT_TO_POINTER (GPOINTER_TO_UINT (count) + 1));
}

/* Which class reads the document. */
static const SvConfigType *
type_of (const char *element)
{
  const SvConfigType *found = NULL;
  for (guint i = 0; sv_config_types[i] != NULL; i++)
    {
      const SvConfigType *type = sv_config_types[i];
      if (strcmp (type->element, element) != 0 || type->schema == NULL)
        continue;
      if (strchr (type->schema, '#') == NULL)
        return type;
      if (g_str_has_suffix (type->schema, "#devices"))
        found = type;
    }
  return found;
}

/* The attributes that a path's filters look at are told by its field, too. */
static void
reach_filters (xmlNode *node, const char *path, GHashTable *reached)
{
  g_auto (GStrv) steps = g_strsplit (path, "/", -1);
  for (guint i = 0; steps[i] != NULL && steps[i][0] != '@'; i++)
    {
      g_autofree char *upto = NULL;
      char *rest = steps[i + 1];
      steps[i + 1] = NULL;
      upto = g_strjoinv ("/", steps);
      steps[i + 1] = rest;
      SvXmlPlace place;
      if (strchr (steps[i], '[') == NULL || !sv_xml_locate (node, upto, &place))
        continue;
      for (xmlAttr *at = place.element->properties; at != NULL; at = at->next)
        {
          g_autofree char *filter = g_strdup_printf ("[@%s=", (const char *) at->name);
          if (strstr (steps[i], filter) != NULL)
            g_hash_table_add (reached, at);
        }
    }
}

static void
reach (xmlNode *node, const char *path, GHashTable *reached)
{
  SvXmlPlace place;
  if (path == NULL || !sv_xml_locate (node, path, &place))
    return;
  g_hash_table_add (reached, place.attribute != NULL ? (gpointer) place.attribute : place.element);
  reach_filters (node, path, reached);
}

static void
reach_strings (xmlNode *node, const char *path, GHashTable *reached)
{
  const char *at = strstr (path, "/@");
  g_autofree char *element = at != NULL ? g_strndup (path, (gsize) (at - path)) : g_strdup (path);
  reach_filters (node, path, reached);
  for (xmlNode *one = NULL; (one = sv_xml_next (node, element, one)) != NULL;)
    reach (one, at != NULL ? at + 1 : ".", reached);
}

static void
reach_all (SimplevirtConfig *config, GHashTable *reached)
{
  const SvConfigType *type = sv_config_type (config);
  xmlNode *node = sv_config_node (config);
  g_hash_table_add (reached, node);
  for (guint i = 0; i < type->n_fields; i++)
    {
      const SvField *field = &type->fields[i];
      if (field->kind == SV_FIELD_STRINGS)
        reach_strings (node, field->path, reached);
      else
        reach (node, field->path, reached);
      reach (node, field->unit_path, reached);
    }
  for (guint i = 0; i < type->n_lists; i++)
    {
      g_autoptr (GPtrArray) items = sv_config_list (config, &type->lists[i]);
      reach_filters (node, type->lists[i].path, reached);
      for (guint j = 0; j < items->len; j++)
        reach_all (g_ptr_array_index (items, j), reached);
    }
}

static gboolean
has_text (const xmlNode *node)
{
  gboolean text = FALSE;
  for (const xmlNode *child = node->children; child != NULL; child = child->next)
    if (child->type == XML_ELEMENT_NODE)
      return FALSE;
    else if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE)
      text |= !xmlIsBlankNode (child);
  return text || (node->children == NULL && node->properties == NULL);
}

static void
leaf (gpointer node, char *path, GHashTable *reached)
{
  gboolean found = g_hash_table_contains (reached, node);
  total.leaves++;
  total.reached += found;
  if (found)
    g_free (path);
  else
    note (UNREACHED, path);
}

static void
count_leaves (xmlNode *node, const char *above, GHashTable *reached)
{
  const char *name = (const char *) node->name;
  /* Others' own XML: whole, by get_metadata(). */
  if (strcmp (name, "metadata") == 0)
    return;
  g_autofree char *path
      = node->ns != NULL && node->ns->prefix != NULL
            ? g_strdup_printf ("%s/%s:%s", above, (const char *) node->ns->prefix, name)
            : g_strdup_printf ("%s/%s", above, name);
  for (xmlAttr *at = node->properties; at != NULL; at = at->next)
    leaf (at, g_strdup_printf ("%s/@%s", path, (const char *) at->name), reached);
  if (has_text (node))
    leaf (node, g_strdup (path), reached);
  for (xmlNode *child = node->children; child != NULL; child = child->next)
    if (child->type == XML_ELEMENT_NODE)
      count_leaves (child, path, reached);
}

/* Only one stretch of the text may differ, and no element may begin or end in it. */
static gboolean
one_place_differs (const char *before, const char *after)
{
  const char *a = before, *b = after;
  while (*a != '\0' && *a == *b)
    a++, b++;
  const char *end_a = before + strlen (before), *end_b = after + strlen (after);
  while (end_a > a && end_b > b && end_a[-1] == end_b[-1])
    end_a--, end_b--;
  for (; a < end_a; a++)
    if (*a == '<' && a[1] != '!')
      return FALSE;
  for (; b < end_b; b++)
    if (*b == '<' && b[1] != '!')
      return FALSE;
  return TRUE;
}

static void
expect_same (SimplevirtConfig *document,
             SimplevirtConfig *config,
             const SvField *field,
             char **before,
             const char *deed)
{
  g_autofree char *after = simplevirt_config_to_xml (document);
  if (strcmp (*before, after) == 0)
    return;
  note (CHANGED, g_strdup_printf ("%s.%s: %s", sv_config_type (config)->name, field->name, deed));
  if (g_getenv ("SV_TEST_CORPUS_SHOW") != NULL)
    g_test_message ("%s\n---- %s.%s: %s\n%s", *before, sv_config_type (config)->name, field->name,
                    deed, after);
  g_free (*before);
  *before = g_steal_pointer (&after);
}

static gboolean
is_unknown (SimplevirtConfig *config, const SvField *field)
{
  return field->kind == SV_FIELD_ENUM && sv_field_get_enum (config, field) == 0;
}

/* Setting the field says more than the field: of what kind the whole is. */
static gboolean
implied_is_missing (SimplevirtConfig *config, const SvField *field)
{
  SvXmlPlace place;
  return field->implies_path != NULL
         && !sv_xml_locate (sv_config_node (config), field->implies_path, &place);
}

/* Setting and resetting the field does the same to another place. */
static gboolean
twin_is_there (SimplevirtConfig *config, const SvField *field)
{
  SvXmlPlace place;
  return field->twin != NULL && sv_xml_locate (sv_config_node (config), field->twin, &place);
}

/* Another value and the old one again. */
static void
put_back (SimplevirtConfig *document, SimplevirtConfig *config, const SvField *field, char **before)
{
  g_auto (GValue) old = G_VALUE_INIT, value = G_VALUE_INIT;
  get_value (config, field, &old);
  /* `a=''` reads as a text that setters take for none, 0 below the least as "leave it" */
  if ((G_VALUE_HOLDS_STRING (&old) && *g_value_get_string (&old) == '\0')
      || (field->kind == SV_FIELD_STRINGS && g_strv_contains (g_value_get_boxed (&old), "")))
    return;
  g_value_init (&value, property_of (sv_config_type (config), field)->value_type);
  sample_value (config, field, &value);
  g_object_set_property (G_OBJECT (config), field->name, &value);
  if (field->kind != SV_FIELD_STRINGS && field->spelling != SV_SPELL_PRESENT)
    {
      g_autofree char *between = simplevirt_config_to_xml (document);
      if (!twin_is_there (config, field) && !one_place_differs (*before, between))
        note (CHANGED, g_strdup_printf ("%s.%s: setting it changes more than its text",
                                        sv_config_type (config)->name, field->name));
    }
  g_object_set_property (G_OBJECT (config), field->name, &old);
  expect_same (document, config, field, before, "putting the old value back");
  gboolean vague = implied_is_missing (config, field) || field->twin != NULL
                   || field->kind == SV_FIELD_STRINGS
                   || (field->low > 0 && sv_field_get_uint (config, field) == 0);
  simplevirt_config_reset (config, field->name);
  vague |= sv_field_is_set (config, field); /* the next one of several takes its place */
  g_object_set_property (G_OBJECT (config), field->name, &old);
  if (!vague)
    expect_same (document, config, field, before, "resetting it and putting the old value back");
  else
    {
      g_free (*before);
      *before = simplevirt_config_to_xml (document);
    }
  total.put_back++;
}

static void
try_field (SimplevirtConfig *document,
           SimplevirtConfig *config,
           const SvField *field,
           char **before)
{
  g_autofree char *why = NULL;
  gboolean is_set = sv_field_is_set (config, field);
  total.set += is_set;
  if (is_set && is_unknown (config, field))
    {
      SvField text = *field;
      text.kind = SV_FIELD_STRING;
      note (UNKNOWN, g_strdup_printf ("%s.%s: '%s'", sv_config_type (config)->name, field->name,
                                      sv_field_get_string (config, &text)));
      return;
    }
  if (is_set && !sv_field_is_readable (config, field, &why))
    {
      note (UNKNOWN,
            g_strdup_printf ("%s.%s: %s", sv_config_type (config)->name, field->name, why));
      return;
    }
  if (field->read_only)
    return;
  if (is_set)
    {
      put_back (document, config, field, before);
      return;
    }
  if (implied_is_missing (config, field) || twin_is_there (config, field))
    return;
  g_auto (GValue) value = G_VALUE_INIT;
  g_value_init (&value, property_of (sv_config_type (config), field)->value_type);
  sample_value (config, field, &value);
  g_object_set_property (G_OBJECT (config), field->name, &value);
  simplevirt_config_reset (config, field->name);
  expect_same (document, config, field, before, "setting and resetting it");
  total.reset++;
}

static void
try_all (SimplevirtConfig *document, SimplevirtConfig *config, char **before)
{
  const SvConfigType *type = sv_config_type (config);
  total.views++;
  for (guint i = 0; i < type->n_fields; i++)
    try_field (document, config, &type->fields[i], before);
  for (guint i = 0; i < type->n_lists; i++)
    {
      g_autoptr (GPtrArray) items = sv_config_list (config, &type->lists[i]);
      for (guint j = 0; j < items->len; j++)
        try_all (document, g_ptr_array_index (items, j), before);
    }
}

/* The canonical form: what XML says, whatever its spelling. */
static char *
canonical (const char *text)
{
  xmlDoc *doc = xmlReadMemory (text, (int) strlen (text), NULL, NULL, XML_PARSE_NONET);
  xmlChar *form = NULL;
  g_assert_nonnull (doc);
  g_assert_cmpint (xmlC14NDocDumpMemory (doc, NULL, XML_C14N_1_1, NULL, 1, &form), >=, 0);
  xmlFreeDoc (doc);
  char *copy = g_strdup ((const char *) form);
  xmlFree (form);
  return copy;
}

static void
hold_against_schema (SimplevirtConfig *config)
{
  const SvConfigType *type = sv_config_type (config);
  g_autoptr (GError) error = NULL;
  g_autofree char *why = NULL;
  gboolean fits = sv_schema_check (type->schema, sv_config_node (config), &why) == SV_SCHEMA_FITS;
  gboolean valid = simplevirt_config_validate (config, &error);
  total.fits += fits;
  total.valid += fits && valid;
  if (fits && !valid)
    {
      const char *field = strstr (error->message, "'.");
      note (REFUSED, g_strdup (field != NULL ? field + 2 : error->message));
      if (g_getenv ("SV_TEST_CORPUS_SHOW") != NULL)
        g_test_message ("refused: %s", error->message);
    }
  /* What the schema does not take is not valid either. */
  g_assert_true (fits || !valid || why == NULL);
}

static void
try_document (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SvXml) xml = sv_xml_parse (text, -1, &error);
  if (xml == NULL)
    {
      total.broken++;
      return;
    }
  const SvConfigType *type = type_of ((const char *) xmlDocGetRootElement (xml->doc)->name);
  if (type == NULL)
    {
      total.other++;
      return;
    }
  total.documents++;
  g_autoptr (SimplevirtConfig) config = sv_config_new_from_xml (type->get_type (), text, &error);
  g_assert_no_error (error);
  g_autofree char *before = simplevirt_config_to_xml (config);
  g_autofree char *given = canonical (text), *saved = canonical (before);
  if (strcmp (given, saved) != 0)
    note (CHANGED, g_strdup_printf ("%s: reading and saving it", type->name));

  g_autoptr (GHashTable) reached = g_hash_table_new (NULL, NULL);
  reach_all (config, reached);
  count_leaves (sv_config_node (config), "", reached);
  hold_against_schema (config);
  g_clear_object (&config);
  config = sv_config_new_from_xml (type->get_type (), text, &error);
  try_all (config, config, &before);
}

static void
try_folder (const char *folder, gboolean all)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL), *text = NULL;
      if (g_file_test (path, G_FILE_TEST_IS_SYMLINK))
        continue;
      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        try_folder (path, all);
      else if ((g_str_has_suffix (name, ".xml") || all)
               && g_file_get_contents (path, &text, NULL, NULL))
        try_document (text);
    }
}

static int
by_count (gconstpointer a, gconstpointer b, gpointer counts)
{
  guint x = GPOINTER_TO_UINT (g_hash_table_lookup (counts, *(char *const *) a));
  guint y = GPOINTER_TO_UINT (g_hash_table_lookup (counts, *(char *const *) b));
  return x != y ? (x < y ? 1 : -1) : strcmp (*(char *const *) a, *(char *const *) b);
}

static void
tell (const char *title, guint list, guint shown)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer text;
  g_hash_table_iter_init (&iter, total.lists[list]);
  while (g_hash_table_iter_next (&iter, &text, NULL))
    g_ptr_array_add (texts, text);
  g_ptr_array_sort_with_data (texts, by_count, total.lists[list]);
  g_test_message ("%s: %u different", title, texts->len);
  for (guint i = 0; i < MIN (texts->len, shown); i++)
    {
      gpointer count = g_hash_table_lookup (total.lists[list], g_ptr_array_index (texts, i));
      g_test_message ("%7u %s", GPOINTER_TO_UINT (count),
                      (const char *) g_ptr_array_index (texts, i));
    }
}

static void
test_corpus (void)
{
  const char *given = g_getenv ("SV_TEST_CORPUS");
  const char *shown = g_getenv ("SV_TEST_CORPUS_LINES");
  guint lines = shown != NULL ? (guint) atoi (shown) : SHOWN;
  g_autofree char *own
      = g_test_build_filename (G_TEST_DIST, "..", "fuzz", "corpus", "config", NULL);
  g_auto (GStrv) folders = g_strsplit (given != NULL ? given : own, ":", -1);
  for (guint i = 0; i < G_N_ELEMENTS (total.lists); i++)
    total.lists[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; folders[i] != NULL; i++)
    try_folder (folders[i], given == NULL);

  g_test_message ("%u documents (%u of no class, %u not well-formed), %u views, %u fields set",
                  total.documents, total.other, total.broken, total.views, total.set);
  g_test_message ("put back: %u; set and reset: %u; fit the schema: %u, of these valid: %u",
                  total.put_back, total.reset, total.fits, total.valid);
  g_test_message ("reached by a row: %u of %u attributes and texts, %.2f %%", total.reached,
                  total.leaves, 100.0 * total.reached / MAX (total.leaves, 1));
  tell ("changed more than was asked", CHANGED, G_MAXUINT);
  if (given != NULL)
    {
      tell ("no row reaches", UNREACHED, lines);
      tell ("words without a name, or not to be read", UNKNOWN, lines);
      tell ("fits the schema and is refused", REFUSED, lines);
    }
  g_assert_cmpuint (total.documents, >, 0);
  g_assert_cmpuint (total.put_back, >, 0);
  g_assert_cmpuint (g_hash_table_size (total.lists[CHANGED]), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (total.lists); i++)
    g_hash_table_unref (total.lists[i]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (g_getenv ("SV_TEST_SCHEMAS") != NULL)
    sv_schema_look_in (g_getenv ("SV_TEST_SCHEMAS"));
  for (guint i = 0; sv_config_types[i] != NULL; i++)
    g_type_class_unref (g_type_class_ref (sv_config_types[i]->get_type ()));
  g_test_add_func ("/config/corpus", test_corpus);
  return g_test_run ();
}
