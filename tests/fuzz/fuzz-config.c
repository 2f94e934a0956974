/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Config documents of every kind: read by the class of their root element, every field got and
 * given back, set to another value and reset. */
#include "config-samples.h"
#include "fuzz.h"

#include "base/error.h"
#include "base/xml.h"

#include <string.h>

static void
give_back (SimplevirtConfig *config, const SvField *field)
{
  g_auto (GValue) value = G_VALUE_INIT;
  g_value_init (
      &value,
      sv_config_type (config)->properties[field - sv_config_type (config)->fields + 1]->value_type);
  g_object_get_property (G_OBJECT (config), field->name, &value);
  g_autofree char *why = NULL;
  if (!field->read_only && sv_field_is_set (config, field)
      && sv_field_is_readable (config, field, &why))
    g_object_set_property (G_OBJECT (config), field->name, &value);
}

/* Returns how many fields the document sets. */
static guint
walk (SimplevirtConfig *config)
{
  const SvConfigType *type = sv_config_type (config);
  guint set = 0;
  for (guint i = 0; i < type->n_fields; i++)
    {
      set += sv_field_is_set (config, &type->fields[i]);
      give_back (config, &type->fields[i]);
    }
  for (guint i = 0; i < type->n_lists; i++)
    {
      g_autoptr (GPtrArray) items = sv_config_list (config, &type->lists[i]);
      for (guint j = 0; j < items->len; j++)
        set += walk (g_ptr_array_index (items, j));
    }
  return set;
}

static void
clear (SimplevirtConfig *config)
{
  const SvConfigType *type = sv_config_type (config);
  for (guint i = 0; i < type->n_lists; i++)
    {
      g_autoptr (GPtrArray) items = sv_config_list (config, &type->lists[i]);
      for (guint j = 0; j < items->len; j++)
        {
          clear (g_ptr_array_index (items, j));
          sv_config_remove (config, g_ptr_array_index (items, j));
        }
    }
  for (guint i = 0; i < type->n_fields; i++)
    {
      const SvField *field = &type->fields[i];
      g_auto (GValue) value = G_VALUE_INIT;
      g_value_init (&value, property_of (type, field)->value_type);
      sample_value (config, field, &value);
      if (!field->read_only)
        g_object_set_property (G_OBJECT (config), field->name, &value);
      simplevirt_config_reset (config, field->name);
    }
}

static void
exercise (SimplevirtConfig *config, const char *text)
{
  g_autofree char *before = simplevirt_config_to_xml (config);
  walk (config);
  g_autofree char *after = simplevirt_config_to_xml (config);
  if (strcmp (before, after) != 0)
    g_error ("giving back what is there changes it:\n%s\n%s", before, after);

  g_autoptr (SimplevirtConfig) copy = simplevirt_config_copy (config);
  g_assert_true (simplevirt_config_equal (config, copy));
  g_auto (GStrv) lines = simplevirt_config_diff (config, copy);
  g_assert_cmpstr (lines[0], ==, NULL);
  clear (copy);
  g_autofree char *cleared = simplevirt_config_to_xml (copy);
  g_auto (GStrv) differences = simplevirt_config_diff (config, copy);
  g_assert_nonnull (differences);

  g_autoptr (GError) error = NULL;
  const char *comment = strstr (text, "<!--");
  g_autofree char *xpath
      = comment != NULL ? g_strndup (comment + 4, strcspn (comment + 4, "->")) : NULL;
  if (xpath == NULL)
    return;
  g_autofree char *value = simplevirt_config_get_value (config, xpath, &error);
  g_assert_true (value == NULL || error == NULL);
  g_clear_error (&error);
  simplevirt_config_set_value (config, xpath, "v", &error);
  g_clear_error (&error);
  simplevirt_config_remove_value (config, xpath, &error);
  g_free (simplevirt_config_to_xml (config));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autofree char *text = g_strndup ((const char *) data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (SvXml) xml = sv_xml_parse (text, -1, &error);
  if (xml == NULL)
    {
      g_assert_true (error->domain == SIMPLEVIRT_ERROR
                     && g_utf8_validate (error->message, -1, NULL));
      return 0;
    }
  const char *root = (const char *) xmlDocGetRootElement (xml->doc)->name;
  for (guint i = 0; sv_config_types[i] != NULL; i++)
    {
      if (strcmp (sv_config_types[i]->element, root) != 0)
        continue;
      g_autoptr (SimplevirtConfig) config
          = sv_config_new_from_xml (sv_config_types[i]->get_type (), text, &error);
      g_assert_no_error (error);
      exercise (config, text);
    }
  return 0;
}
