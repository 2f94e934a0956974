/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/recipe.h"

#include "live/host.h"
#include "live/progress.h"
#include "live/storage-create.h"
#include "provision/shared.h"

/* Storage of a daemon: volumes in a pool, on this host or another. */

static gboolean
fail_with (SvRecipe *recipe, GError *local, GError **error)
{
  g_propagate_prefixed_error (error, local, "domain '%s': ", recipe->builder->name);
  return FALSE;
}

/* Where the default pool lies when there is none yet: libvirt's own place, or the user's for a
 * session. */
static char *
default_pool_path (SvRecipe *recipe, GError **error)
{
  g_autoptr (GUri) uri
      = g_uri_parse (simplevirt_connection_get_uri (recipe->connection), G_URI_FLAGS_NONE, NULL);

  if (uri == NULL || g_strcmp0 (g_uri_get_path (uri), "/session") != 0)
    return g_strdup ("/var/lib/libvirt/images");
  if (sv_connection_is_local (recipe->connection))
    return g_build_filename (g_get_user_data_dir (), "libvirt", "images", NULL);
  sv_recipe_fail (recipe, SIMPLEVIRT_ERROR_NOT_FOUND, error,
                  "the user's daemon on the other host has no storage pool 'default', and where it "
                  "should lie is not known");
  return NULL;
}

static gboolean
stop_pool (SimplevirtConnection *connection, gpointer data, GError **error)
{
  g_autoptr (SimplevirtStoragePool) pool = sv_pool_on (connection, data, error);

  return pool != NULL
         && sv_undo_unless_off (simplevirt_storage_pool_stop (pool, NULL, error), error);
}

/* A daemon that was restarted meanwhile may have started it by itself. */
static gboolean
remove_pool (SimplevirtStoragePool *pool, GError **error)
{
  g_autoptr (GError) local = NULL;

  if (simplevirt_storage_pool_undefine (pool, NULL, &local))
    return TRUE;
  if (sv_error_is (local, SIMPLEVIRT_ERROR_INVALID_STATE)
      && simplevirt_storage_pool_stop (pool, NULL, NULL))
    return simplevirt_storage_pool_undefine (pool, NULL, error);
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static gboolean
undefine_pool (SimplevirtConnection *connection, gpointer data, GError **error)
{
  g_autoptr (SimplevirtStoragePool) pool = sv_pool_on (connection, data, error);

  return pool != NULL && remove_pool (pool, error);
}

/* One whose definition was not heard of. */
static gboolean
undefine_default (SimplevirtConnection *connection, gpointer unused, GError **error)
{
  g_autoptr (SimplevirtStoragePool) pool
      = simplevirt_connection_lookup_storage_pool (connection, "default", NULL, error);

  return pool != NULL && remove_pool (pool, error);
}

static SimplevirtStoragePool *
make_default (SvRecipe *recipe, GError **error)
{
  g_autofree char *path = default_pool_path (recipe, error);
  g_autoptr (SimplevirtStoragePoolConfig) config = simplevirt_storage_pool_config_new ();
  g_autoptr (GError) local = NULL;

  if (path == NULL)
    return NULL;
  simplevirt_storage_pool_config_set_pool_type (config, SIMPLEVIRT_STORAGE_POOL_TYPE_DIR);
  simplevirt_storage_pool_config_set_name (config, "default");
  simplevirt_storage_pool_config_set_target_path (config, path);
  g_autofree char *xml = simplevirt_config_to_xml (SIMPLEVIRT_CONFIG (config));
  g_autoptr (SimplevirtStoragePool) pool
      = simplevirt_connection_define_storage_pool_xml (recipe->connection, xml, NULL, &local);
  if (pool == NULL)
    {
      if (sv_reconnect_is_unheard (local))
        sv_shared_push_undo (recipe, undefine_default, G_OBJECT (recipe->connection),
                             "remove the storage pool 'default'");
      g_propagate_error (error, g_steal_pointer (&local));
      return NULL;
    }
  sv_shared_push_undo (recipe, undefine_pool, G_OBJECT (pool), "remove the storage pool 'default'");
  if (!simplevirt_storage_pool_set_autostart (pool, TRUE, NULL, error))
    return NULL;
  return g_steal_pointer (&pool);
}

static gboolean
ensure_active (SvRecipe *recipe, SimplevirtStoragePool *pool, GError **error)
{
  g_autoptr (GError) local = NULL;

  if (simplevirt_storage_pool_get_active (pool))
    return TRUE;
  gboolean started
      = simplevirt_storage_pool_start (pool, SIMPLEVIRT_STORAGE_POOL_START_BUILD, NULL, &local);
  if (started || sv_reconnect_is_unheard (local))
    sv_shared_push_undo (recipe, stop_pool, G_OBJECT (pool), "stop the storage pool");
  if (started)
    return TRUE;
  /* Somebody else may have started it meanwhile. */
  if (sv_error_is (local, SIMPLEVIRT_ERROR_INVALID_STATE))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static SimplevirtStoragePool *
find_pool (SvRecipe *recipe, GError **error)
{
  const char *name = recipe->builder->pool != NULL ? recipe->builder->pool : "default";
  g_autoptr (GError) local = NULL;
  g_autoptr (SimplevirtStoragePool) pool = simplevirt_connection_lookup_storage_pool (
      recipe->connection, name, recipe->cancellable, &local);

  if (pool == NULL && sv_error_is (local, SIMPLEVIRT_ERROR_NOT_FOUND)
      && recipe->builder->pool == NULL)
    {
      g_clear_error (&local);
      pool = make_default (recipe, &local);
    }
  if (pool != NULL && ensure_active (recipe, pool, &local))
    return g_steal_pointer (&pool);
  fail_with (recipe, g_steal_pointer (&local), error);
  return NULL;
}

/* Why a pool of block devices cannot hold what was asked for; NULL when it can. */
static const char *
what_needs_files (SvRecipe *recipe)
{
  SimplevirtDomainBuilder *builder = recipe->builder;

  if (builder->ignition != NULL)
    return "an Ignition document must be a file";
  if (builder->image == NULL)
    return NULL;
  if (builder->upload)
    return g_str_equal (recipe->image.format, "raw") ? NULL
                                                     : "only a raw image can be uploaded to one";
  return builder->image_mode != SIMPLEVIRT_IMAGE_MODE_COPY
             ? "an overlay of an image must be a file; have the image copied"
             : NULL;
}

/* Volumes of other pools are not made but found, or have no path on the host. */
static gboolean
check_pool (SvRecipe *recipe, SimplevirtStoragePool *pool, GError **error)
{
  static const char *const files[] = { "dir", "fs", "netfs", "vstorage", NULL };
  const char *type = simplevirt_storage_pool_get_pool_type (pool);
  const char *name = simplevirt_storage_pool_get_name (pool);

  if (g_strv_contains (files, type))
    return TRUE;
  recipe->on_devices = sv_pool_keeps_devices (pool);
  if (!recipe->on_devices)
    return sv_recipe_fail (recipe, SIMPLEVIRT_ERROR_NOT_SUPPORTED, error,
                           "disks cannot be made in storage pool '%s', which is of type %s", name,
                           type);
  const char *why = what_needs_files (recipe);
  return why == NULL
         || sv_recipe_fail (recipe, SIMPLEVIRT_ERROR_NOT_SUPPORTED, error,
                            "storage pool '%s' keeps block devices: %s", name, why);
}

static gboolean
delete_in (SimplevirtStoragePool *pool, const char *name, GError **error)
{
  g_autoptr (SimplevirtStorageVolume) volume
      = simplevirt_storage_pool_lookup_volume (pool, name, NULL, error);

  return volume != NULL
         && simplevirt_storage_volume_delete (volume, SIMPLEVIRT_VOLUME_DELETE_NONE, NULL, error);
}

static gboolean
delete_volume (SimplevirtConnection *connection, gpointer data, GError **error)
{
  SimplevirtStorageVolume *volume = data;
  g_autoptr (SimplevirtStoragePool) pool
      = sv_pool_on (connection, simplevirt_storage_volume_get_pool (volume), error);

  return pool != NULL && delete_in (pool, simplevirt_storage_volume_get_name (volume), error);
}

static void
own_volume (SvRecipe *recipe, SimplevirtStorageVolume *volume, const char *name)
{
  sv_undo_push (recipe->undo, delete_volume, g_object_ref (volume), g_object_unref,
                "remove the volume '%s'", name);
  g_ptr_array_add (recipe->owned, g_strdup (simplevirt_storage_volume_get_path (volume)));
}

/* What came of making a volume (taken). */
static SimplevirtStorageVolume *
take_volume (SvRecipe *recipe, SimplevirtStorageVolume *made, const char *name)
{
  if (made != NULL)
    own_volume (recipe, made, name);
  return made;
}

/* Making a volume is not given up half way: what the daemon makes must be known, so that it can be
 * removed. */
static SimplevirtStorageVolume *
make_volume (SvRecipe *recipe,
             SimplevirtStoragePool *pool,
             SimplevirtStorageVolumeConfig *config,
             SimplevirtStorageVolume *source,
             GError **error)
{
  g_autofree char *xml = simplevirt_config_to_xml (SIMPLEVIRT_CONFIG (config));
  g_autofree char *name = simplevirt_config_get_value (SIMPLEVIRT_CONFIG (config), "name", NULL);

  return take_volume (
      recipe, sv_volume_create (pool, xml, source, SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, error),
      name);
}

SimplevirtStorageVolume *
sv_pool_copy_volume (SvRecipe *recipe,
                     SimplevirtStorageVolume *volume,
                     const char *name,
                     GError **error)
{
  SimplevirtStoragePool *pool = simplevirt_storage_volume_get_pool (volume);

  return take_volume (
      recipe,
      simplevirt_storage_volume_create_copy (volume, pool, name, SIMPLEVIRT_VOLUME_CREATE_NONE,
                                             recipe->progress, recipe->cancellable, error),
      name);
}

/* A block device has all its space from the start. */
static SimplevirtStorageVolumeConfig *
describe_volume (SvRecipe *recipe, const char *name, const char *format, guint64 capacity)
{
  SimplevirtStorageVolumeConfig *config = simplevirt_storage_volume_config_new ();

  simplevirt_storage_volume_config_set_name (config, name);
  simplevirt_storage_volume_config_set_capacity (config, capacity);
  simplevirt_storage_volume_config_set_allocation (config, recipe->on_devices ? capacity : 0);
  simplevirt_config_set_value (SIMPLEVIRT_CONFIG (config), "target/format/@type", format, NULL);
  /* libvirt's own choice is a format that keeps no bitmaps, and so no incremental backups. */
  if (g_str_equal (format, "qcow2"))
    simplevirt_storage_volume_config_set_compat (config, "1.1");
  return config;
}

/* How large the image is to the guest, as the host tells, when it cannot be looked at from here. */
static gboolean
remote_image_size (SvRecipe *recipe, guint64 *size, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (SimplevirtStorageVolume) volume = simplevirt_connection_lookup_storage_volume_by_path (
      recipe->connection, recipe->builder->image, recipe->cancellable, &local);

  if (volume == NULL)
    return fail_with (recipe, g_steal_pointer (&local), error);
  *size = simplevirt_storage_volume_get_capacity (volume);
  return TRUE;
}

static SimplevirtStorageVolume *
make_overlay (SvRecipe *recipe, SimplevirtStoragePool *pool, GError **error)
{
  SimplevirtDomainBuilder *builder = recipe->builder;
  const char *format = recipe->image.format != NULL ? recipe->image.format : builder->image_format;
  g_autofree char *name = sv_recipe_file_name (recipe, ".qcow2");
  guint64 size = recipe->image.virtual_size;

  if (size == 0 && builder->disk_size == 0 && !remote_image_size (recipe, &size, error))
    return NULL;
  g_autoptr (SimplevirtStorageVolumeConfig) config = describe_volume (
      recipe, name, "qcow2", builder->disk_size != 0 ? builder->disk_size : size);
  simplevirt_storage_volume_config_set_backing_path (config, builder->image);
  simplevirt_config_set_value (SIMPLEVIRT_CONFIG (config), "backingStore/format/@type", format,
                               NULL);
  recipe->disk_format = "qcow2";
  return make_volume (recipe, pool, config, NULL, error);
}

static const char *
suffix_of (const char *format)
{
  return g_str_equal (format, "qcow2") ? ".qcow2" : g_str_equal (format, "raw") ? ".img" : ".disk";
}

/* A disk that is no file has no other format. */
static const char *
format_of_disk (SvRecipe *recipe)
{
  return recipe->on_devices ? "raw" : "qcow2";
}

static char *
name_of_disk (SvRecipe *recipe, const char *format)
{
  return sv_recipe_file_name (recipe, recipe->on_devices ? "" : suffix_of (format));
}

/* The image's bytes as they are, in the image's own format; then the disk grows to its size. */
static SimplevirtStorageVolume *
make_copy (SvRecipe *recipe, SimplevirtStoragePool *pool, GError **error)
{
  SimplevirtDomainBuilder *builder = recipe->builder;
  const char *format = recipe->image.format;
  gboolean raw = g_str_equal (format, "raw");
  guint64 size = MAX (recipe->image.virtual_size, recipe->image.file_size);
  g_autofree char *name = name_of_disk (recipe, format);
  g_autoptr (SimplevirtStorageVolumeConfig) config
      = describe_volume (recipe, name, format, raw ? MAX (size, builder->disk_size) : size);
  g_autoptr (SimplevirtStorageVolume) volume = make_volume (recipe, pool, config, NULL, error);

  if (volume == NULL)
    return NULL;
  recipe->disk_format = format;
  /* A new raw file is nothing but a hole; other formats begin with tables that must be replaced,
   * and devices hold what was there before. */
  SimplevirtTransferFlags flags
      = raw && !recipe->on_devices ? SIMPLEVIRT_TRANSFER_SPARSE : SIMPLEVIRT_TRANSFER_NONE;
  if (!simplevirt_storage_volume_upload_file (volume, builder->image, 0, 0, flags, recipe->progress,
                                              recipe->cancellable, error))
    return NULL;
  if (!raw && builder->disk_size > recipe->image.virtual_size
      && !simplevirt_storage_volume_resize (volume, builder->disk_size,
                                            SIMPLEVIRT_VOLUME_RESIZE_NONE, NULL, error))
    return NULL;
  return g_steal_pointer (&volume);
}

/* The image is on another host: the daemon there copies it. */
static SimplevirtStorageVolume *
make_host_copy (SvRecipe *recipe, SimplevirtStoragePool *pool, GError **error)
{
  SimplevirtDomainBuilder *builder = recipe->builder;
  const char *format = format_of_disk (recipe);
  g_autofree char *name = name_of_disk (recipe, format);
  g_autoptr (SimplevirtStorageVolume) source = simplevirt_connection_lookup_storage_volume_by_path (
      recipe->connection, builder->image, recipe->cancellable, error);

  if (source == NULL)
    return NULL;
  guint64 size = MAX (builder->disk_size, simplevirt_storage_volume_get_capacity (source));
  g_autoptr (SimplevirtStorageVolumeConfig) config = describe_volume (recipe, name, format, size);
  recipe->disk_format = format;
  return make_volume (recipe, pool, config, source, error);
}

static SimplevirtStorageVolume *
make_empty (SvRecipe *recipe, SimplevirtStoragePool *pool, GError **error)
{
  const char *format = format_of_disk (recipe);
  g_autofree char *name = name_of_disk (recipe, format);
  g_autoptr (SimplevirtStorageVolumeConfig) config
      = describe_volume (recipe, name, format, recipe->builder->disk_size);

  recipe->disk_format = format;
  return make_volume (recipe, pool, config, NULL, error);
}

/* Whether a copy can be made of the image's own bytes. */
static gboolean
can_read (SvRecipe *recipe)
{
  const char *format = recipe->image.format;

  return format != NULL && (!recipe->on_devices || g_str_equal (format, "raw"));
}

static gboolean
make_disk (SvRecipe *recipe, SimplevirtStoragePool *pool, GError **error)
{
  SimplevirtDomainBuilder *builder = recipe->builder;
  g_autoptr (SimplevirtStorageVolume) volume = NULL;
  g_autoptr (GError) local = NULL;

  if (builder->image == NULL && builder->disk_size == 0)
    return TRUE;
  if (builder->image == NULL)
    volume = make_empty (recipe, pool, &local);
  else if (builder->image_mode == SIMPLEVIRT_IMAGE_MODE_COPY && !can_read (recipe))
    volume = make_host_copy (recipe, pool, &local);
  else if (builder->upload || builder->image_mode == SIMPLEVIRT_IMAGE_MODE_COPY)
    volume = make_copy (recipe, pool, &local);
  else
    volume = make_overlay (recipe, pool, &local);
  if (volume == NULL)
    return fail_with (recipe, g_steal_pointer (&local), error);
  recipe->disk_path = g_strdup (simplevirt_storage_volume_get_path (volume));
  return TRUE;
}

/* A file for the guest, of exactly these bytes; `bytes` may be NULL. */
static gboolean
make_file (SvRecipe *recipe,
           SimplevirtStoragePool *pool,
           const char *suffix,
           GBytes *bytes,
           char **path,
           GError **error)
{
  g_autofree char *name = sv_recipe_file_name (recipe, suffix);
  g_autoptr (SimplevirtStorageVolumeConfig) config = NULL;
  g_autoptr (GError) local = NULL;

  if (bytes == NULL)
    return TRUE;
  config = describe_volume (recipe, name, "raw", g_bytes_get_size (bytes));
  g_autoptr (SimplevirtStorageVolume) volume = make_volume (recipe, pool, config, NULL, &local);
  if (volume == NULL
      || !simplevirt_storage_volume_upload_bytes (volume, bytes, 0, NULL, recipe->cancellable,
                                                  &local))
    return fail_with (recipe, g_steal_pointer (&local), error);
  *path = g_strdup (simplevirt_storage_volume_get_path (volume));
  return TRUE;
}

gboolean
sv_pool_make_storage (SvRecipe *recipe, GBytes *seed, GBytes *ignition, GError **error)
{
  SimplevirtDomainBuilder *builder = recipe->builder;

  if (builder->image == NULL && builder->disk_size == 0 && seed == NULL && ignition == NULL)
    return TRUE;
  sv_shared_lock (recipe->connection);
  g_autoptr (SimplevirtStoragePool) pool = find_pool (recipe, error);
  sv_shared_unlock (recipe->connection);
  return pool != NULL && check_pool (recipe, pool, error) && make_disk (recipe, pool, error)
         && make_file (recipe, pool, SV_SEED_SUFFIX, seed, &recipe->seed_path, error)
         && make_file (recipe, pool, SV_IGNITION_SUFFIX, ignition, &recipe->ignition_path, error);
}
