/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* XPath access to whole documents and to single devices: get, set, add and remove, by an expression
 * that is the first line of the input; the rest is a domain. */
#include "fuzz.h"

#include <simplevirt/simplevirt.h>
#include <string.h>

/* An error is of ours and readable, or there is none. */
static void
check (gboolean ok, GError **error)
{
  if (*error == NULL)
    return;
  g_assert_false (ok);
  g_assert_true ((*error)->domain == SIMPLEVIRT_ERROR);
  g_assert_true (g_utf8_validate ((*error)->message, -1, NULL));
  g_clear_error (error);
}

static void
reach (SimplevirtConfig *config, const char *xpath)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *before = simplevirt_config_to_xml (config);
  g_autofree char *value = simplevirt_config_get_value (config, xpath, &error);
  check (value != NULL, &error);
  g_auto (GStrv) values = simplevirt_config_get_values (config, xpath, &error);
  check (values != NULL, &error);
  g_autofree char *after = simplevirt_config_to_xml (config);
  g_assert_cmpstr (before, ==, after);

  g_autoptr (SimplevirtConfig) copy = simplevirt_config_copy (config);
  check (simplevirt_config_add_xml (copy, xpath, "<x a='1'>b</x>", &error), &error);
  gboolean set = simplevirt_config_set_value (copy, xpath, "v", &error);
  check (set, &error);
  g_autofree char *now = set ? simplevirt_config_get_value (copy, xpath, &error) : NULL;
  g_clear_error (&error);
  check (simplevirt_config_remove_value (copy, xpath, &error), &error);
  g_free (simplevirt_config_to_xml (copy));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autofree char *text = g_strndup ((const char *) data, size);
  char *xml = strchr (text, '\n');
  g_autoptr (GError) error = NULL;
  if (xml == NULL)
    return 0;
  *xml++ = '\0';
  g_autoptr (SimplevirtDomainConfig) domain = simplevirt_domain_config_new_from_xml (xml, &error);
  if (domain == NULL)
    return 0;
  reach (SIMPLEVIRT_CONFIG (domain), text);
  g_autoptr (GPtrArray) devices = simplevirt_domain_config_list_devices (domain);
  for (guint i = 0; i < MIN (devices->len, 4); i++)
    {
      reach (g_ptr_array_index (devices, i), text);
      /* a view stays usable whatever became of its document */
      check (simplevirt_config_remove_value (SIMPLEVIRT_CONFIG (domain), text, &error), &error);
      g_free (simplevirt_config_to_xml (g_ptr_array_index (devices, i)));
    }
  return 0;
}
