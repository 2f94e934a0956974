/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/migration.h"

#include "connection-api-private.h"
#include "live/block-job.h"
#include "live/storage-create.h"
#include "storage-list-api-private.h"
#include "storage-pool-api-private.h"

/* Whether libvirt would copy it. */
static gboolean
is_copied (SimplevirtDiskConfig *disk, SimplevirtMigrationOptions *options)
{
  const char *target = simplevirt_disk_config_get_target_dev (disk);

  if (target == NULL || simplevirt_disk_config_get_source_file (disk) == NULL)
    return FALSE;
  if (options->disks != NULL)
    return g_strv_contains ((const char *const *) options->disks, target);
  return !simplevirt_disk_config_get_read_only (disk)
         && !simplevirt_disk_config_get_shareable (disk);
}

/* The definition of an image as large as the disk. */
static char *
image_xml (SimplevirtDomain *self,
           virDomainPtr native,
           SimplevirtDiskConfig *disk,
           const char *path,
           gboolean incremental,
           GError **error)
{
  g_autoptr (SimplevirtStorageVolumeConfig) config = simplevirt_storage_volume_config_new ();
  g_autofree char *name = g_path_get_basename (path);
  SimplevirtDiskFormat format = simplevirt_disk_config_get_format (disk);
  virDomainBlockInfo info = { 0 };

  if (virDomainGetBlockInfo (native, simplevirt_disk_config_get_target_dev (disk), &info, 0) < 0)
    {
      sv_domain_fail (self, error);
      return NULL;
    }
  simplevirt_storage_volume_config_set_name (config, name);
  simplevirt_storage_volume_config_set_capacity (config, info.capacity);
  simplevirt_storage_volume_config_set_allocation (config, 0);
  simplevirt_storage_volume_config_set_format (
      config, format == SIMPLEVIRT_DISK_FORMAT_DEFAULT ? SIMPLEVIRT_DISK_FORMAT_RAW : format);
  /* libvirt's own choice is a format that keeps no bitmaps. */
  if (format == SIMPLEVIRT_DISK_FORMAT_QCOW2)
    simplevirt_storage_volume_config_set_compat (config, "1.1");
  if (incremental && simplevirt_disk_config_get_backing_file (disk) != NULL)
    {
      simplevirt_storage_volume_config_set_backing_path (
          config, simplevirt_disk_config_get_backing_file (disk));
      simplevirt_storage_volume_config_set_backing_format (
          config, simplevirt_disk_config_get_backing_format (disk));
    }
  return simplevirt_config_to_xml (SIMPLEVIRT_CONFIG (config));
}

/* The pool of the folder that an image belongs into, when the image is missing there. Without a
 * pool nobody can tell, and it is left to libvirt. */
static SimplevirtStoragePool *
pool_for (SimplevirtConnection *destination,
          const char *path,
          GCancellable *cancellable,
          GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (SimplevirtStoragePool) pool
      = sv_connection_lookup_storage_pool_by_path_body (destination, folder, cancellable, NULL);

  if (pool == NULL || !simplevirt_storage_pool_get_active (pool))
    return NULL; /* no error */
  if (!sv_storage_pool_rescan_body (pool, cancellable, error))
    return NULL;
  g_autoptr (SimplevirtStorageVolume) there
      = sv_connection_lookup_storage_volume_by_path_body (destination, path, cancellable, NULL);
  return there == NULL ? g_steal_pointer (&pool) : NULL;
}

static gboolean
make_image (const SvImageCopy *work,
            virDomainPtr native,
            SimplevirtDiskConfig *disk,
            const char *path,
            gboolean incremental,
            GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (SimplevirtStoragePool) pool
      = pool_for (work->destination, path, work->cancellable, &local);

  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  if (pool == NULL)
    return TRUE;
  g_autofree char *xml = image_xml (work->domain, native, disk, path, incremental, error);
  SimplevirtStorageVolume *volume
      = xml != NULL ? sv_volume_create (pool, xml, NULL, SIMPLEVIRT_VOLUME_CREATE_NONE,
                                        work->cancellable, error)
                    : NULL;
  if (volume == NULL)
    return FALSE;
  g_ptr_array_add (work->made, volume);
  return TRUE;
}

/* What a disk is at the destination: `there` may know another path for it. */
static gboolean
provide_image (const SvImageCopy *work,
               virDomainPtr native,
               SimplevirtDiskConfig *disk,
               SimplevirtDomainConfig *there,
               SimplevirtMigrationOptions *options,
               GError **error)
{
  gboolean incremental = options->storage == SIMPLEVIRT_MIGRATION_STORAGE_INCREMENTAL;
  g_autoptr (GPtrArray) disks = simplevirt_domain_config_list_disks (there);
  g_autoptr (SimplevirtDiskConfig) twin
      = sv_disks_find (disks, simplevirt_disk_config_get_target_dev (disk));
  const char *path = twin != NULL ? simplevirt_disk_config_get_source_file (twin) : NULL;

  if (path == NULL)
    return TRUE;
  if (options->offline)
    return sv_migration_copy_images (work, simplevirt_disk_config_get_source_file (disk), path,
                                     incremental, error);
  return make_image (work, native, disk, path, incremental, error);
}

gboolean
sv_migration_make_images (const SvImageCopy *work,
                          virDomainPtr native,
                          SimplevirtMigrationOptions *options,
                          GError **error)
{
  g_autofree char *xml = sv_native_string (virDomainGetXMLDesc (native, 0));

  if (xml == NULL)
    return sv_domain_fail (work->domain, error);
  g_autoptr (SimplevirtDomainConfig) here = simplevirt_domain_config_new_from_xml (xml, error);
  if (here == NULL)
    return FALSE;
  g_autoptr (SimplevirtDomainConfig) there
      = options->destination_xml != NULL
            ? simplevirt_domain_config_new_from_xml (options->destination_xml, error)
            : g_object_ref (here);
  if (there == NULL)
    return FALSE;
  g_autoptr (GPtrArray) disks = simplevirt_domain_config_list_disks (here);
  for (guint i = 0; i < disks->len; i++)
    {
      SimplevirtDiskConfig *disk = g_ptr_array_index (disks, i);
      if (is_copied (disk, options) && !provide_image (work, native, disk, there, options, error))
        return FALSE;
    }
  return TRUE;
}
