/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/recipe.h"

#include <string.h>
#include "domain-recipes-api-private.h"
#include "provision/owned.h"

/* A machine like another: the definition, with disks of its own. */

/* What no two machines may have, or what libvirt made for the first. */
static gboolean
become_another (SvRecipe *recipe, SimplevirtDomainConfig *config, GError **error)
{
  SimplevirtConfig *base = SIMPLEVIRT_CONFIG (config);
  g_autoptr (GPtrArray) cards = simplevirt_domain_config_list_interfaces (config);
  g_autofree char *generation = simplevirt_config_get_value (base, "genid", NULL);

  simplevirt_domain_config_set_name (config, recipe->builder->name);
  simplevirt_domain_config_set_uuid (config, recipe->uuid);
  for (guint i = 0; i < cards->len; i++)
    simplevirt_interface_config_set_mac (g_ptr_array_index (cards, i), NULL);
  if (generation != NULL)
    {
      g_autofree char *other = g_uuid_string_random ();
      if (!simplevirt_config_set_value (base, "genid", other, error))
        return FALSE;
    }
  /* libvirt makes the variables of its firmware anew. */
  return simplevirt_config_remove_value (base, "os/nvram/text() | os/nvram/source", error);
}

/* Installation media and what domains share stay where they are, unless the first took them along
 * when it is deleted. */
static gboolean
is_copied (SimplevirtDiskConfig *disk, const char *path, GPtrArray *owned)
{
  SimplevirtDiskDevice device = simplevirt_disk_config_get_device (disk);
  gboolean keeps = device != SIMPLEVIRT_DISK_DEVICE_DISK && device != SIMPLEVIRT_DISK_DEVICE_LUN;

  if (path != NULL && g_ptr_array_find_with_equal_func (owned, path, g_str_equal, NULL))
    return TRUE;
  return !keeps && !simplevirt_disk_config_get_read_only (disk)
         && !simplevirt_disk_config_get_shareable (disk);
}

static char *
path_of (SimplevirtDiskConfig *disk)
{
  return simplevirt_config_get_value (SIMPLEVIRT_CONFIG (disk), "source/@file | source/@dev", NULL);
}

static SimplevirtStorageVolume *
find_volume (SvRecipe *recipe, SimplevirtDiskConfig *disk, const char *path, GError **error)
{
  SimplevirtConfig *base = SIMPLEVIRT_CONFIG (disk);
  g_autofree char *pool_name = simplevirt_config_get_value (base, "source/@pool", NULL);
  g_autofree char *name = simplevirt_config_get_value (base, "source/@volume", NULL);

  if (path != NULL)
    return simplevirt_connection_lookup_storage_volume_by_path (recipe->connection, path,
                                                                recipe->cancellable, error);
  if (pool_name == NULL || name == NULL)
    {
      sv_fail (error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "it is no volume of a storage pool");
      return NULL;
    }
  g_autoptr (SimplevirtStoragePool) pool = simplevirt_connection_lookup_storage_pool (
      recipe->connection, pool_name, recipe->cancellable, error);
  return pool != NULL
             ? simplevirt_storage_pool_lookup_volume (pool, name, recipe->cancellable, error)
             : NULL;
}

/* "web-1.qcow2" of web-1 becomes "web-2.qcow2", "data.img" becomes "web-2-vdb.img". */
static char *
name_of_copy (SvRecipe *recipe, const char *domain, const char *target, const char *volume)
{
  const char *dot = strrchr (volume, '.');

  if (g_str_has_prefix (volume, domain) && strcmp (volume, domain) != 0
      && strchr (".-", volume[strlen (domain)]) != NULL)
    return g_strconcat (recipe->builder->name, volume + strlen (domain), NULL);
  return g_strconcat (recipe->builder->name, "-", target, dot, NULL);
}

static gboolean
use (SimplevirtDiskConfig *disk, SimplevirtStorageVolume *copy, GError **error)
{
  SimplevirtConfig *base = SIMPLEVIRT_CONFIG (disk);
  static const char *const places[] = { "source/@file", "source/@dev", "source/@volume" };

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *former = simplevirt_config_get_value (base, places[i], NULL);
      const char *value = i == 2 ? simplevirt_storage_volume_get_name (copy)
                                 : simplevirt_storage_volume_get_path (copy);
      if (former != NULL && !simplevirt_config_set_value (base, places[i], value, error))
        return FALSE;
    }
  /* It is complete without what was below. */
  return simplevirt_config_remove_value (base, "backingStore", error);
}

static gboolean
copy_disk (SvRecipe *recipe,
           SimplevirtDomain *self,
           SimplevirtDiskConfig *disk,
           GPtrArray *owned,
           GError **error)
{
  g_autofree char *path = path_of (disk);

  if (!is_copied (disk, path, owned))
    return TRUE;
  g_autoptr (SimplevirtStorageVolume) volume = find_volume (recipe, disk, path, error);
  if (volume == NULL)
    return FALSE;
  g_autofree char *name = name_of_copy (recipe, simplevirt_domain_get_name (self),
                                        simplevirt_disk_config_get_target_dev (disk),
                                        simplevirt_storage_volume_get_name (volume));
  g_autoptr (SimplevirtStorageVolume) copy = sv_pool_copy_volume (recipe, volume, name, error);
  return copy != NULL && use (disk, copy, error);
}

static gboolean
copy_disks (SvRecipe *recipe,
            SimplevirtDomain *self,
            SimplevirtDomainConfig *config,
            GError **error)
{
  g_autofree char *xml = simplevirt_config_to_xml (SIMPLEVIRT_CONFIG (config));
  g_autoptr (GPtrArray) owned = sv_owned_from_xml (simplevirt_domain_get_uuid (self), xml, error);
  g_autoptr (GPtrArray) disks = simplevirt_domain_config_list_disks (config);

  for (guint i = 0; owned != NULL && i < disks->len; i++)
    {
      SimplevirtDiskConfig *disk = g_ptr_array_index (disks, i);
      if (copy_disk (recipe, self, disk, owned, error))
        continue;
      g_prefix_error (error, "domain '%s': disk '%s': ", simplevirt_domain_get_name (self),
                      simplevirt_disk_config_get_target_dev (disk));
      return FALSE;
    }
  return owned != NULL;
}

static SimplevirtDomain *
define (SvRecipe *recipe, SimplevirtDomainConfig *config, GError **error)
{
  g_autofree char *owned
      = recipe->owned->len > 0 ? sv_owned_to_xml (recipe->uuid, recipe->owned) : NULL;

  if (!simplevirt_domain_config_set_metadata (config, SV_OWNED_NAMESPACE, owned, error))
    return NULL;
  sv_recipe_will_define (recipe);
  return sv_recipe_define (recipe, config, error);
}

static SimplevirtDomain *
run (SvRecipe *recipe, SimplevirtDomain *self, GError **error)
{
  if (!sv_recipe_check_new (recipe, error)
      || !simplevirt_domain_refresh (self, recipe->cancellable, error))
    return NULL;
  if (simplevirt_domain_get_active (self))
    {
      sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_STATE, error,
                       "it runs, and its disks change; stop it first");
      return NULL;
    }
  g_autoptr (SimplevirtDomainConfig) config = simplevirt_domain_fetch_config (
      self, SIMPLEVIRT_XML_INACTIVE | SIMPLEVIRT_XML_SECURE, recipe->cancellable, error);
  if (config == NULL || !copy_disks (recipe, self, config, error)
      || !become_another (recipe, config, error))
    return NULL;
  g_autoptr (SimplevirtDomain) copy = define (recipe, config, error);
  if (copy != NULL)
    sv_undo_commit (recipe->undo);
  return g_steal_pointer (&copy);
}

SimplevirtDomain *
sv_domain_create_copy_body (SimplevirtDomain *self,
                            const char *name,
                            SimplevirtProgress *progress,
                            GCancellable *cancellable,
                            GError **error)
{
  g_autoptr (SimplevirtDomainBuilder) builder = simplevirt_domain_builder_new (name);
  SvRecipe recipe = { .connection = self->handle.connection,
                      .builder = builder,
                      .progress = progress,
                      .cancellable = cancellable };
  GError *local = NULL;

  if (recipe.connection == NULL)
    {
      sv_handle_use (&self->handle, error);
      return NULL;
    }
  sv_recipe_begin (&recipe, &local);
  SimplevirtDomain *copy = run (&recipe, self, &local);
  sv_recipe_end (&recipe);
  if (local != NULL)
    g_propagate_error (error, local);
  return copy;
}
