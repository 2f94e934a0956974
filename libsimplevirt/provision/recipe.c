/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/recipe.h"

#include <json-glib/json-glib.h>
#include <string.h>
#include "base/check.h"
#include "live/host.h"
#include "provision/seed.h"

#define MIN_MEMORY (G_GUINT64_CONSTANT (1) << 20)
#define MAX_PORTS  28

gboolean
sv_recipe_fail (SvRecipe *recipe, SimplevirtErrorCode code, GError **error, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  g_autofree char *text = g_strdup_vprintf (format, args);
  va_end (args);
  return sv_fail (error, code, "domain '%s': %s", recipe->builder->name, text);
}

char *
sv_recipe_file_name (SvRecipe *recipe, const char *suffix)
{
  return g_strconcat (recipe->builder->name, suffix, NULL);
}

gboolean
sv_recipe_uploads (SvRecipe *recipe)
{
  return recipe->builder->image != NULL && recipe->builder->upload;
}

#define REFUSE(...) sv_recipe_fail (recipe, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error, __VA_ARGS__)

static gboolean
check_path (SvRecipe *recipe, const char *what, const char *path, GError **error)
{
  if (path == NULL)
    return TRUE;
  if (!g_path_is_absolute (path) || !sv_image_name_is_path (path))
    return REFUSE ("the %s '%s' is not an absolute path", what, path);
  if (sv_connection_is_local (recipe->connection) && !g_file_test (path, G_FILE_TEST_EXISTS))
    return sv_recipe_fail (recipe, SIMPLEVIRT_ERROR_NOT_FOUND, error, "the %s '%s' does not exist",
                           what, path);
  return TRUE;
}

static gboolean
check_numbers (SvRecipe *recipe, GError **error)
{
  SimplevirtDomainBuilder *builder = recipe->builder;

  if (builder->memory < MIN_MEMORY)
    return REFUSE ("%" G_GUINT64_FORMAT " bytes of memory are less than 1 MiB; the unit is bytes",
                   builder->memory);
  if (builder->memory > G_MAXINT64)
    return REFUSE ("%" G_GUINT64_FORMAT " bytes of memory are more than there can be",
                   builder->memory);
  if (builder->vcpus == 0 || builder->vcpus > 4096)
    return REFUSE ("%u vCPUs are out of the range 1 to 4096", builder->vcpus);
  if (builder->hotplug_ports > MAX_PORTS)
    return REFUSE ("%u ports for hot-plug are more than %d", builder->hotplug_ports, MAX_PORTS);
  if (builder->disk_size > G_MAXINT64)
    return REFUSE ("a disk of %" G_GUINT64_FORMAT " bytes is larger than there can be",
                   builder->disk_size);
  return TRUE;
}

static gboolean
check_image (SvRecipe *recipe, GError **error)
{
  SimplevirtDomainBuilder *builder = recipe->builder;

  if (builder->image == NULL)
    return TRUE;
  if (!sv_image_name_is_path (builder->image) || !g_path_is_absolute (builder->image))
    return REFUSE ("the image '%s' is not an absolute path", builder->image);
  if (!sv_recipe_uploads (recipe) && !sv_connection_is_local (recipe->connection))
    {
      if (builder->image_format == NULL)
        return REFUSE ("the image '%s' is on another host and cannot be looked at: set its format, "
                       "or have it uploaded",
                       builder->image);
      return TRUE;
    }
  if (!sv_image_probe_file (builder->image, builder->image_format, &recipe->image, error))
    {
      g_prefix_error (error, "domain '%s': ", builder->name);
      return FALSE;
    }
  /* The hypervisor would open whatever file the image names. */
  if (recipe->image.backing_file != NULL || recipe->image.data_file != NULL)
    return REFUSE (
        "the image '%s' is not complete: it needs '%s'; make it one file with \"qemu-img convert\"",
        builder->image,
        recipe->image.backing_file != NULL ? recipe->image.backing_file : recipe->image.data_file);
  if (recipe->image.encrypted)
    return sv_recipe_fail (recipe, SIMPLEVIRT_ERROR_NOT_SUPPORTED, error,
                           "the image '%s' is encrypted", builder->image);
  if (builder->disk_size != 0 && builder->disk_size < recipe->image.virtual_size)
    return REFUSE ("a disk of %" G_GUINT64_FORMAT
                   " bytes is too small for the image '%s' of %" G_GUINT64_FORMAT " bytes",
                   builder->disk_size, builder->image, recipe->image.virtual_size);
  return TRUE;
}

/* Whether the definition to start from has something that could be booted. */
static gboolean
is_bootable (SimplevirtDomainConfig *definition)
{
  g_auto (GStrv) found
      = definition != NULL ? simplevirt_config_get_values (
            SIMPLEVIRT_CONFIG (definition),
            "os/kernel | os/boot | devices/disk | devices/*/boot | devices/interface/boot", NULL)
                           : NULL;

  return found != NULL && *found != NULL;
}

/* It must be what Ignition would read, so that a slip is seen here and not in a guest that does
 * not start. */
static gboolean
check_ignition (SvRecipe *recipe, GError **error)
{
  const char *text = recipe->builder->ignition;
  g_autoptr (GError) local = NULL;

  if (text == NULL)
    return TRUE;
  if (strlen (text) > SV_SEED_MAX_BYTES)
    return REFUSE ("the Ignition document is larger than %d MiB; let the guest fetch a part of it",
                   SV_SEED_MAX_BYTES / 1024 / 1024);
  g_autoptr (JsonNode) root = json_from_string (text, &local);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root)
      || !json_object_has_member (json_node_get_object (root), "ignition"))
    return REFUSE ("the Ignition document is not JSON with an \"ignition\" section%s%s",
                   local != NULL ? ": " : "", local != NULL ? local->message : "");
  return TRUE;
}

static gboolean
check_combination (SvRecipe *recipe, GError **error)
{
  SimplevirtDomainBuilder *builder = recipe->builder;

  if (builder->image == NULL && builder->kernel == NULL && builder->disk_size == 0
      && builder->install_image == NULL && !builder->network_boot
      && !is_bootable (builder->definition))
    return REFUSE ("there is nothing to boot: set an image, a kernel, an image to install from or "
                   "the size of an empty disk");
  if (builder->network_boot && builder->network_mode == SIMPLEVIRT_NETWORK_MODE_NONE)
    return REFUSE ("booting from the network needs a network card");
  if (builder->kernel == NULL && (builder->initrd != NULL || builder->cmdline != NULL))
    return REFUSE ("an initial RAM disk or a command line needs a kernel");
  if (builder->network_mode == SIMPLEVIRT_NETWORK_MODE_BRIDGE && builder->bridge == NULL)
    return REFUSE ("bridged networking needs the name of a bridge");
  if (builder->upload && builder->image == NULL)
    return REFUSE ("there is no image to upload");
  return TRUE;
}

static gboolean
check_uuid (SvRecipe *recipe, GError **error)
{
  if (recipe->builder->uuid != NULL && !g_uuid_string_is_valid (recipe->builder->uuid))
    return REFUSE ("'%s' is not a UUID", recipe->builder->uuid);
  recipe->uuid = recipe->builder->uuid != NULL ? g_ascii_strdown (recipe->builder->uuid, -1)
                                               : g_uuid_string_random ();
  return TRUE;
}

/* `taken` is what a lookup found (taken); its failing is the good case. */
static gboolean
is_free (
    SvRecipe *recipe, const char *what, SimplevirtDomain *taken, GError *lookup, GError **error)
{
  g_autoptr (SimplevirtDomain) owned = taken;
  g_autoptr (GError) local = lookup;

  if (owned != NULL)
    return sv_recipe_fail (recipe, SIMPLEVIRT_ERROR_ALREADY_EXISTS, error,
                           "the domain '%s' has this %s", simplevirt_domain_get_name (owned), what);
  if (sv_error_is (local, SIMPLEVIRT_ERROR_NOT_FOUND))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static gboolean
check_is_new (SvRecipe *recipe, GError **error)
{
  GError *local = NULL;
  SimplevirtDomain *taken = simplevirt_connection_lookup_domain (
      recipe->connection, recipe->builder->name, recipe->cancellable, &local);

  if (!is_free (recipe, "name", taken, local, error))
    return FALSE;
  if (recipe->builder->uuid == NULL)
    return TRUE;
  local = NULL;
  taken = simplevirt_connection_lookup_domain_by_uuid (recipe->connection, recipe->uuid,
                                                       recipe->cancellable, &local);
  return is_free (recipe, "UUID", taken, local, error);
}

/* What the host can is asked once per connection: it takes the daemon a while and does not change.
 */
static gboolean
learn_host (SvRecipe *recipe, GError **error)
{
  static const char key[] = "sv-host-info";
  SimplevirtConnection *connection = recipe->connection;

  g_mutex_lock (&connection->lock);
  SimplevirtHostInfo *known = g_object_get_data (G_OBJECT (connection), key);
  recipe->host = known != NULL ? simplevirt_host_info_ref (known) : NULL;
  g_mutex_unlock (&connection->lock);
  if (recipe->host != NULL)
    return TRUE;
  recipe->host = simplevirt_connection_describe_host (connection, recipe->cancellable, error);
  if (recipe->host == NULL)
    return FALSE;
  g_mutex_lock (&connection->lock);
  g_object_set_data_full (G_OBJECT (connection), key, simplevirt_host_info_ref (recipe->host),
                          (GDestroyNotify) simplevirt_host_info_unref);
  g_mutex_unlock (&connection->lock);
  return TRUE;
}

static gboolean
choose_acceleration (SvRecipe *recipe, GError **error)
{
  SimplevirtDomainBuilder *builder = recipe->builder;
  const char *host = simplevirt_host_info_get_architecture (recipe->host);
  gboolean possible = simplevirt_host_info_is_accelerated (recipe->host);

  recipe->architecture = builder->architecture;
  if (recipe->architecture == NULL && builder->definition != NULL)
    recipe->architecture
        = sv_empty_to_null (simplevirt_domain_config_get_arch (builder->definition));
  if (recipe->architecture == NULL)
    recipe->architecture = host;
  possible = possible && g_strcmp0 (recipe->architecture, host) == 0;
  if (builder->acceleration == SIMPLEVIRT_ACCELERATION_REQUIRED && !possible)
    {
      const char *why = simplevirt_host_info_get_acceleration_note (recipe->host);
      return sv_recipe_fail (recipe, SIMPLEVIRT_ERROR_NOT_SUPPORTED, error,
                             "it cannot run on the hardware: %s",
                             why != NULL ? why : "the guest's architecture is not the host's");
    }
  recipe->accelerated = possible && builder->acceleration != SIMPLEVIRT_ACCELERATION_NONE;
  return TRUE;
}

static gboolean
choose_defaults (SvRecipe *recipe, GError **error)
{
  if (sv_os_find (recipe->builder->os_id, recipe->architecture, &recipe->os, recipe->cancellable,
                  error))
    return TRUE;
  g_prefix_error (error, "domain '%s': ", recipe->builder->name);
  return FALSE;
}

gboolean
sv_recipe_check_new (SvRecipe *recipe, GError **error)
{
  return sv_check_object_name ("domain", recipe->builder->name, error) && check_uuid (recipe, error)
         && check_is_new (recipe, error);
}

gboolean
sv_recipe_check (SvRecipe *recipe, GError **error)
{
  SimplevirtDomainBuilder *builder = recipe->builder;

  return sv_check_object_name ("domain", builder->name, error) && check_uuid (recipe, error)
         && check_numbers (recipe, error) && check_combination (recipe, error)
         && check_path (recipe, "kernel", builder->kernel, error)
         && check_path (recipe, "initial RAM disk", builder->initrd, error)
         && check_path (recipe, "image to install from", builder->install_image, error)
         && check_ignition (recipe, error) && check_image (recipe, error)
         && check_is_new (recipe, error) && learn_host (recipe, error)
         && choose_acceleration (recipe, error) && choose_defaults (recipe, error);
}

gboolean
sv_recipe_make_storage (SvRecipe *recipe, GError **error)
{
  SimplevirtDomainBuilder *builder = recipe->builder;
  g_autoptr (GBytes) seed = NULL, ignition = NULL;

  if (sv_builder_has_seed (builder)
      && (seed = sv_builder_make_seed (builder, recipe->uuid, error)) == NULL)
    return FALSE;
  if (builder->ignition != NULL)
    ignition = g_bytes_new (builder->ignition, strlen (builder->ignition));
  return simplevirt_connection_get_embedded (recipe->connection)
             ? sv_folder_make_storage (recipe, seed, ignition, error)
             : sv_pool_make_storage (recipe, seed, ignition, error);
}

void
sv_recipe_begin (SvRecipe *recipe, GError **error)
{
  recipe->undo = sv_undo_new (error);
  sv_undo_on (recipe->undo, recipe->connection);
  recipe->owned = g_ptr_array_new_with_free_func (g_free);
}

void
sv_recipe_end (SvRecipe *recipe)
{
  g_clear_pointer (&recipe->undo, sv_undo_free);
  g_clear_pointer (&recipe->uuid, g_free);
  g_clear_pointer (&recipe->host, simplevirt_host_info_unref);
  sv_image_info_clear (&recipe->image);
  sv_os_clear (&recipe->os);
  g_clear_pointer (&recipe->disk_path, g_free);
  g_clear_pointer (&recipe->seed_path, g_free);
  g_clear_pointer (&recipe->ignition_path, g_free);
  g_clear_pointer (&recipe->network, g_free);
  g_clear_pointer (&recipe->owned, g_ptr_array_unref);
}

typedef struct
{
  char *name;
  char *uuid;
} SvDefined;

static void
defined_free (gpointer data)
{
  SvDefined *defined = data;

  g_free (defined->name);
  g_free (defined->uuid);
  g_free (defined);
}

static gboolean
delete_domain (SimplevirtConnection *connection, gpointer data, GError **error)
{
  SvDefined *defined = data;
  g_autoptr (SimplevirtDomain) domain
      = simplevirt_connection_lookup_domain_by_uuid (connection, defined->uuid, NULL, error);

  /* Somebody else's domain may have the UUID, which then was why this one could not be defined. */
  if (domain != NULL && g_strcmp0 (simplevirt_domain_get_name (domain), defined->name) != 0)
    return TRUE;
  return domain != NULL && simplevirt_domain_delete (domain, SIMPLEVIRT_DELETE_FORCE, NULL, error);
}

void
sv_recipe_will_define (SvRecipe *recipe)
{
  SvDefined *defined = g_new0 (SvDefined, 1);

  defined->name = g_strdup (recipe->builder->name);
  defined->uuid = g_strdup (recipe->uuid);
  sv_undo_push (recipe->undo, delete_domain, defined, defined_free, "remove the domain '%s'",
                recipe->builder->name);
}

SimplevirtDomain *
sv_recipe_define (SvRecipe *recipe, SimplevirtDomainConfig *config, GError **error)
{
  if (g_cancellable_set_error_if_cancelled (recipe->cancellable, error))
    return NULL;
  g_autofree char *xml = simplevirt_config_to_xml (SIMPLEVIRT_CONFIG (config));
  return simplevirt_connection_define_domain_xml (recipe->connection, xml, NULL, error);
}
