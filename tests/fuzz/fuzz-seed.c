/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The cloud-init seed: what passes the checks is written, and says the same when read back. The
 * input is a row of texts that end in NUL, each after a letter for its field. */
#include "fuzz.h"

#include "base/error.h"
#include "provision/seed.h"

#include <json-glib/json-glib.h>
#include <string.h>

static void
add_field (SvSeed *seed, char field, const char *text, GPtrArray *lists[3])
{
  switch (field)
    {
    case 'i':
      seed->instance_id = text;
      break;
    case 'h':
      seed->hostname = text;
      break;
    case 'l':
      seed->login = text;
      break;
    case 'w':
      seed->password = text;
      break;
    case 'u':
      seed->user_data = text;
      break;
    case 'n':
      seed->network_config = text;
      break;
    case 'k':
      g_ptr_array_add (lists[0], (gpointer) text);
      break;
    case 'p':
      g_ptr_array_add (lists[1], (gpointer) text);
      break;
    default:
      g_ptr_array_add (lists[2], (gpointer) text);
      break;
    }
}

static void
parse (SvSeed *seed, const char *text, size_t size, GPtrArray *lists[3])
{
  const char *end = text + size;

  for (; text < end; text += strlen (text) + 1)
    if (*text)
      add_field (seed, text[0], text + 1, lists);
  for (int i = 0; i < 3; i++)
    g_ptr_array_add (lists[i], NULL);
  seed->ssh_keys = (const char *const *) lists[0]->pdata;
  seed->packages = (const char *const *) lists[1]->pdata;
  seed->commands = (const char *const *) lists[2]->pdata;
}

static void
check_commands (const SvSeed *seed, JsonObject *object)
{
  JsonArray *commands;

  if (!*seed->commands)
    return;
  commands = json_object_get_array_member (object, "runcmd");
  for (guint i = 0; seed->commands[i]; i++)
    g_assert_cmpstr (json_array_get_string_element (commands, i), ==, seed->commands[i]);
}

static void
check_documents (const SvSeed *seed)
{
  g_autofree char *text = sv_seed_user_data (seed);
  g_autoptr (JsonNode) root = NULL;

  if (seed->user_data && *seed->user_data)
    {
      g_assert_cmpstr (text, ==, seed->user_data);
      return;
    }
  g_assert_true (g_str_has_prefix (text, "#cloud-config\n"));
  root = json_from_string (text + strlen ("#cloud-config\n"), NULL);
  g_assert_nonnull (root);
  check_commands (seed, json_node_get_object (root));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autofree char *text = g_malloc (size + 1);
  g_autoptr (GPtrArray) keys = g_ptr_array_new ();
  g_autoptr (GPtrArray) packages = g_ptr_array_new ();
  g_autoptr (GPtrArray) commands = g_ptr_array_new ();
  GPtrArray *lists[] = { keys, packages, commands };
  SvSeed seed = { 0 };
  g_autoptr (GError) error = NULL;

  memcpy (text, data, size);
  text[size] = '\0';
  parse (&seed, text, size, lists);

  g_autoptr (GBytes) image = sv_seed_build (&seed, &error);
  if (image)
    {
      g_assert_no_error (error);
      check_documents (&seed);
      return 0;
    }
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_ARGUMENT);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  return 0;
}
