/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/host-file.h"

#include <errno.h>
#include <glib/gstdio.h>
#include "live/xml-read.h"

static gboolean
shows (virStoragePoolPtr pool, const char *folder)
{
  g_autofree char *xml = sv_native_string (virStoragePoolGetXMLDesc (pool, 0));
  g_autoptr (xmlDoc) doc = sv_xml_read (xml);
  g_autofree char *path = sv_xml_read_text (doc, "target/path");

  return g_strcmp0 (path, folder) == 0;
}

/* The pool of that folder that is stopped, and is started here. */
static virStoragePoolPtr
start_pool (virConnectPtr native, const char *folder)
{
  virStoragePoolPtr *pools = NULL;
  virStoragePoolPtr found = NULL;
  int count
      = virConnectListAllStoragePools (native, &pools, VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE);

  for (int i = 0; i < count; i++)
    {
      if (found == NULL && shows (pools[i], folder) && virStoragePoolCreate (pools[i], 0) == 0)
        found = g_steal_pointer (&pools[i]);
      else
        virStoragePoolFree (pools[i]);
    }
  free (pools);
  return found;
}

static virStoragePoolPtr
make_pool (virConnectPtr native, const char *folder)
{
  g_autofree char *uuid = g_uuid_string_random ();
  g_autofree char *name = g_strconcat ("simplevirt-", uuid, NULL);
  g_autoptr (SimplevirtStoragePoolConfig) config = simplevirt_storage_pool_config_new ();

  simplevirt_storage_pool_config_set_pool_type (config, SIMPLEVIRT_STORAGE_POOL_TYPE_DIR);
  simplevirt_storage_pool_config_set_name (config, name);
  simplevirt_storage_pool_config_set_target_path (config, folder);
  g_autofree char *xml = simplevirt_config_to_xml (SIMPLEVIRT_CONFIG (config));
  return virStoragePoolCreateXML (native, xml, 0);
}

/* A pool for the folder, up to date; `made` tells whether it must be stopped afterwards. */
static virStoragePoolPtr
open_pool (virConnectPtr native, const char *folder, gboolean *made)
{
  virStoragePoolPtr pool = virStoragePoolLookupByTargetPath (native, folder);

  *made = pool == NULL;
  if (pool != NULL)
    {
      virStoragePoolRefresh (pool, 0);
      return pool;
    }
  /* There cannot be two pools of one folder. */
  pool = start_pool (native, folder);
  return pool != NULL ? pool : make_pool (native, folder);
}

static gboolean
remove_volume (virConnectPtr native, const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);
  g_autoptr (GError) local = NULL;
  gboolean made = FALSE;
  g_autoptr (virStoragePool) pool = open_pool (native, folder, &made);

  if (pool == NULL)
    return sv_error_from_libvirt (error, "file '%s'", path);
  g_autoptr (virStorageVol) volume = virStorageVolLookupByName (pool, name);
  if (volume == NULL || virStorageVolDelete (volume, 0) < 0)
    sv_error_from_libvirt (&local, "file '%s'", path);
  if (made)
    virStoragePoolDestroy (pool);
  if (local == NULL || sv_error_is (local, SIMPLEVIRT_ERROR_NOT_FOUND))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

gboolean
sv_host_file_remove (SimplevirtConnection *connection, const char *path, GError **error)
{
  g_autoptr (virConnect) native = sv_connection_begin (connection, NULL, error);

  if (native == NULL)
    return FALSE;
  /* The driver inside this process has no pools, and its files are this process's. */
  if (connection->embedded)
    return g_unlink (path) == 0 || errno == ENOENT
           || sv_error_from_errno (error, errno, "file '%s'", path);
  return remove_volume (native, path, error);
}
