/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/storage-volume-private.h"

#include "base/check.h"
#include "live/storage-work.h"
#include "live/xml-read.h"
#include "storage-list-api-private.h"

static gboolean
fail (SimplevirtConnection *self, GError **error, const char *what)
{
  if (self->embedded)
    return sv_fail (error, SIMPLEVIRT_ERROR_NOT_SUPPORTED,
                    "%s: an embedded driver has no storage pools; give the domain image files",
                    what);
  return sv_connection_fail (self, error, "%s", what);
}

GPtrArray *
sv_connection_list_storage_pools_body (SimplevirtConnection *self,
                                       SimplevirtStoragePoolFilter filter,
                                       GCancellable *cancellable,
                                       GError **error)
{
  guint generation = 0;
  g_autoptr (virConnect) native = sv_connection_begin (self, &generation, error);
  virStoragePoolPtr *found = NULL;

  if (native == NULL)
    return NULL;
  int count
      = virConnectListAllStoragePools (native, &found, sv_storage_pool_filter_to_libvirt (filter));
  if (count < 0)
    {
      g_autofree char *what = g_strdup_printf ("connection '%s': listing storage pools", self->uri);
      fail (self, error, what);
      return NULL;
    }
  GPtrArray *list = g_ptr_array_new_full ((guint) count, g_object_unref);
  for (int i = 0; i < count; i++)
    {
      g_autoptr (virStoragePool) keep = found[i];
      virStoragePoolRef (keep);
      g_autoptr (SimplevirtStoragePool) pool = sv_pool_intern (self, keep, generation);
      SvPoolFacts facts = { .mask = SV_POOL_NAME, .name = virStoragePoolGetName (keep) };
      sv_pool_apply (pool, &facts);
      /* It may have gone since the list was made. */
      if (sv_pool_sync (pool, keep, NULL))
        g_ptr_array_add (list, g_steal_pointer (&pool));
    }
  free (found);
  return list;
}

SimplevirtStoragePool *
sv_pool_finish (SimplevirtConnection *connection,
                virStoragePoolPtr found,
                guint generation,
                const char *what,
                const char *key,
                GError **error)
{
  if (found == NULL)
    {
      g_autofree char *object = g_strdup_printf ("%s '%s'", what, key);
      fail (connection, error, object);
      return NULL;
    }
  g_autoptr (SimplevirtStoragePool) pool = sv_pool_intern (connection, found, generation);
  if (!sv_storage_pool_refresh_body (pool, NULL, error))
    return NULL;
  return g_steal_pointer (&pool);
}

SimplevirtStoragePool *
sv_connection_lookup_storage_pool_body (SimplevirtConnection *self,
                                        const char *name,
                                        GCancellable *cancellable,
                                        GError **error)
{
  guint generation = 0;

  if (!sv_check_object_name ("storage pool", name, error))
    return NULL;
  g_autoptr (virConnect) native = sv_connection_begin (self, &generation, error);
  if (native == NULL)
    return NULL;
  return sv_pool_finish (self, virStoragePoolLookupByName (native, name), generation,
                         "storage pool", name, error);
}

SimplevirtStoragePool *
sv_connection_lookup_storage_pool_by_uuid_body (SimplevirtConnection *self,
                                                const char *uuid,
                                                GCancellable *cancellable,
                                                GError **error)
{
  guint generation = 0;
  g_autoptr (virConnect) native = sv_connection_begin (self, &generation, error);

  if (native == NULL)
    return NULL;
  return sv_pool_finish (self, virStoragePoolLookupByUUIDString (native, uuid), generation,
                         "storage pool with UUID", uuid, error);
}

SimplevirtStoragePool *
sv_pool_on (SimplevirtConnection *connection, SimplevirtStoragePool *self, GError **error)
{
  return self->handle.connection == connection ? g_object_ref (self)
                                               : sv_connection_lookup_storage_pool_by_uuid_body (
                                                   connection, self->handle.key, NULL, error);
}

SimplevirtStoragePool *
sv_connection_lookup_storage_pool_by_path_body (SimplevirtConnection *self,
                                                const char *path,
                                                GCancellable *cancellable,
                                                GError **error)
{
  guint generation = 0;
  g_autoptr (virConnect) native = sv_connection_begin (self, &generation, error);

  if (native == NULL)
    return NULL;
  return sv_pool_finish (self, virStoragePoolLookupByTargetPath (native, path), generation,
                         "storage pool of", path, error);
}

SimplevirtStoragePool *
sv_connection_define_storage_pool_xml_body (SimplevirtConnection *self,
                                            const char *xml,
                                            GCancellable *cancellable,
                                            GError **error)
{
  guint generation = 0;
  g_autofree char *name = sv_xml_read_checked_name ("storage pool", xml, "name", error);
  g_autoptr (virConnect) native
      = name != NULL ? sv_connection_begin (self, &generation, error) : NULL;

  if (native == NULL)
    return NULL;
  virStoragePoolPtr found = virStoragePoolDefineXML (native, xml, VIR_STORAGE_POOL_DEFINE_VALIDATE);
  if (found == NULL && virGetLastErrorCode () == VIR_ERR_INVALID_ARG)
    found = virStoragePoolDefineXML (native, xml, 0);
  return sv_pool_finish (self, found, generation, "storage pool", name, error);
}

static gpointer
start_transient (SvWork *work, GError **error)
{
  SimplevirtConnection *self = SIMPLEVIRT_CONNECTION (work->object);
  g_autofree char *name = sv_xml_read_checked_name ("storage pool", work->text, "name", error);
  guint generation = 0;
  g_autoptr (virConnect) native
      = name != NULL ? sv_connection_begin (self, &generation, error) : NULL;

  if (native == NULL || !sv_pool_check_start (work->flags, name, error))
    return NULL;
  return sv_pool_finish (self, virStoragePoolCreateXML (native, work->text, work->flags),
                         generation, "storage pool", name, error);
}

SimplevirtStoragePool *
sv_connection_start_transient_storage_pool_xml_body (SimplevirtConnection *self,
                                                     const char *xml,
                                                     SimplevirtStoragePoolStartFlags flags,
                                                     GCancellable *cancellable,
                                                     GError **error)
{
  SvWork *work = sv_work_new (start_transient, self);

  work->text = g_strdup (xml);
  work->flags = sv_storage_pool_start_flags_to_libvirt (flags);
  work->undo = TRUE;
  return sv_work_run (work, cancellable, error);
}

char *
sv_connection_find_storage_pool_sources_body (SimplevirtConnection *self,
                                              const char *pool_type,
                                              const char *xml,
                                              GCancellable *cancellable,
                                              GError **error)
{
  g_autoptr (virConnect) native = sv_connection_begin (self, NULL, error);

  if (native == NULL)
    return NULL;
  char *sources = virConnectFindStoragePoolSources (native, pool_type, xml, 0);
  if (sources == NULL)
    {
      g_autofree char *what = g_strdup_printf ("storage pools of type '%s'", pool_type);
      fail (self, error, what);
    }
  return sv_native_string (sources);
}

char *
sv_connection_fetch_storage_capabilities_xml_body (SimplevirtConnection *self,
                                                   GCancellable *cancellable,
                                                   GError **error)
{
  g_autoptr (virConnect) native = sv_connection_begin (self, NULL, error);

  if (native == NULL)
    return NULL;
  char *xml = virConnectGetStoragePoolCapabilities (native, 0);
  if (xml == NULL)
    {
      g_autofree char *what = g_strdup_printf ("connection '%s': storage capabilities", self->uri);
      fail (self, error, what);
    }
  return sv_native_string (xml);
}

/* A volume found without its pool (taken; NULL: it failed). */
static SimplevirtStorageVolume *
finish_volume (SimplevirtConnection *self,
               virStorageVolPtr found,
               guint generation,
               const char *what,
               GError **error)
{
  g_autoptr (virStorageVol) owned = found;
  virStoragePoolPtr native = owned != NULL ? virStoragePoolLookupByVolume (owned) : NULL;

  if (native == NULL)
    {
      fail (self, error, what);
      return NULL;
    }
  g_autoptr (SimplevirtStoragePool) pool
      = sv_pool_finish (self, native, generation, "storage pool of", what, error);
  if (pool == NULL)
    return NULL;
  return sv_volume_finish (pool, g_steal_pointer (&owned), generation, what, error);
}

SimplevirtStorageVolume *
sv_connection_lookup_storage_volume_by_path_body (SimplevirtConnection *self,
                                                  const char *path,
                                                  GCancellable *cancellable,
                                                  GError **error)
{
  guint generation = 0;
  g_autoptr (virConnect) native = sv_connection_begin (self, &generation, error);
  g_autofree char *what = g_strdup_printf ("storage volume '%s'", path);

  if (native == NULL)
    return NULL;
  return finish_volume (self, virStorageVolLookupByPath (native, path), generation, what, error);
}

SimplevirtStorageVolume *
sv_connection_lookup_storage_volume_by_key_body (SimplevirtConnection *self,
                                                 const char *key,
                                                 GCancellable *cancellable,
                                                 GError **error)
{
  guint generation = 0;
  g_autoptr (virConnect) native = sv_connection_begin (self, &generation, error);
  g_autofree char *what = g_strdup_printf ("storage volume with key '%s'", key);

  if (native == NULL)
    return NULL;
  return finish_volume (self, virStorageVolLookupByKey (native, key), generation, what, error);
}
