/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/seed.h"

#include "provision/seed-check.h"
#include "provision/seed-image.h"

#include <json-glib/json-glib.h>
#include <string.h>

static gboolean
is_given (const char *value)
{
  return value && *value;
}

static gboolean
has_items (const char *const *values)
{
  return values && *values;
}

static void
add_string (JsonBuilder *builder, const char *name, const char *value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, value);
}

static void
add_boolean (JsonBuilder *builder, const char *name, gboolean value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_boolean_value (builder, value);
}

static void
add_list (JsonBuilder *builder, const char *name, const char *const *values)
{
  if (!has_items (values))
    return;
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (; *values; values++)
    json_builder_add_string_value (builder, *values);
  json_builder_end_array (builder);
}

static void
add_keys (JsonBuilder *builder, const char *const *keys)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  for (; keys && *keys; keys++)
    g_ptr_array_add (lines, g_strchomp (g_strdup (*keys)));
  g_ptr_array_add (lines, NULL);
  add_list (builder, "ssh_authorized_keys", (const char *const *) lines->pdata);
}

/* JSON is YAML but for characters which YAML reads as line breaks or refuses. Those beyond the
 * basic plane stay as they are: YAML does not join surrogate pairs. */
static char *
escape_for_yaml (const char *json)
{
  GString *text = g_string_sized_new (strlen (json));

  for (const char *p = json; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if ((c < 0x20 && c != '\n') || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029
          || (c >= 0xfdd0 && c <= 0xfdef) || c == 0xfeff || c == 0xfffe || c == 0xffff)
        g_string_append_printf (text, "\\u%04x", c);
      else
        g_string_append_unichar (text, c);
    }
  return g_string_free (text, FALSE);
}

/* Takes what the builder holds. */
static char *
to_text (JsonBuilder *builder)
{
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autofree char *json = json_to_string (root, TRUE);

  return escape_for_yaml (json);
}

/* Keys that cloud-init 20 and later all understand, whether or not the image knows the user. */
static void
add_user (JsonBuilder *builder, const SvSeed *seed)
{
  json_builder_set_member_name (builder, "users");
  json_builder_begin_array (builder);
  json_builder_begin_object (builder);
  add_string (builder, "name", seed->login);
  add_string (builder, "shell", "/bin/bash");
  add_string (builder, "sudo", "ALL=(ALL) NOPASSWD:ALL");
  add_boolean (builder, "lock_passwd", !is_given (seed->password));
  if (is_given (seed->password))
    add_string (builder, sv_seed_is_hash (seed->password) ? "hashed_passwd" : "plain_text_passwd",
                seed->password);
  add_keys (builder, seed->ssh_keys);
  json_builder_end_object (builder);
  json_builder_end_array (builder);
  if (strcmp (seed->login, "root") == 0)
    add_boolean (builder, "disable_root", FALSE);
}

/* The image's default user gets the keys and the password. */
static void
add_default_user (JsonBuilder *builder, const SvSeed *seed)
{
  add_keys (builder, seed->ssh_keys);
  if (!is_given (seed->password))
    return;
  add_string (builder, "password", seed->password);
  json_builder_set_member_name (builder, "chpasswd");
  json_builder_begin_object (builder);
  add_boolean (builder, "expire", FALSE);
  json_builder_end_object (builder);
}

char *
sv_seed_user_data (const SvSeed *seed)
{
  if (is_given (seed->user_data))
    return g_strdup (seed->user_data);

  g_autoptr (JsonBuilder) builder = json_builder_new ();
  json_builder_begin_object (builder);
  if (is_given (seed->login))
    add_user (builder, seed);
  else
    add_default_user (builder, seed);
  if (is_given (seed->password))
    add_boolean (builder, "ssh_pwauth", TRUE);
  if (has_items (seed->packages))
    add_boolean (builder, "package_update", TRUE);
  add_list (builder, "packages", seed->packages);
  add_list (builder, "runcmd", seed->commands);
  json_builder_end_object (builder);

  g_autofree char *text = to_text (builder);
  return g_strconcat ("#cloud-config\n", text, "\n", NULL);
}

char *
sv_seed_meta_data (const SvSeed *seed)
{
  if (is_given (seed->meta_data))
    return g_strdup (seed->meta_data);

  g_autoptr (JsonBuilder) builder = json_builder_new ();
  json_builder_begin_object (builder);
  add_string (builder, "instance-id", seed->instance_id);
  if (is_given (seed->hostname))
    add_string (builder, "local-hostname", seed->hostname);
  json_builder_end_object (builder);

  g_autofree char *text = to_text (builder);
  return g_strconcat (text, "\n", NULL);
}

gboolean
sv_seed_is_empty (const SvSeed *seed)
{
  return !is_given (seed->login) && !is_given (seed->password) && !is_given (seed->user_data)
         && !is_given (seed->meta_data) && !is_given (seed->network_config)
         && !has_items (seed->ssh_keys) && !has_items (seed->packages)
         && !has_items (seed->commands);
}

GBytes *
sv_seed_build (const SvSeed *seed, GError **error)
{
  if (!sv_seed_check (seed, error))
    return NULL;

  g_autofree char *meta_data = sv_seed_meta_data (seed);
  g_autofree char *user_data = sv_seed_user_data (seed);
  const SvSeedFile files[] = {
    { "meta-data", meta_data },
    { "user-data", user_data },
    { "network-config", is_given (seed->network_config) ? seed->network_config : NULL },
  };

  return sv_seed_image_write ("cidata", files, G_N_ELEMENTS (files), error);
}
