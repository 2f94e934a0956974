/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/storage-volume-private.h"

#include "base/check.h"
#include "live/reconnect.h"
#include "live/storage-work.h"

gboolean
sv_storage_volume_refresh_body (SimplevirtStorageVolume *self,
                                GCancellable *cancellable,
                                GError **error)
{
  g_autoptr (GError) local = NULL;
  SV_USE (virStorageVol, native, self, &local);

  if (native != NULL && sv_volume_check_pool (self, native, &local)
      && sv_volume_sync (self, native, &local))
    return TRUE;
  if (sv_error_is (local, SIMPLEVIRT_ERROR_NOT_FOUND))
    sv_volume_set_gone (self, TRUE);
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

char *
sv_storage_volume_fetch_xml_body (SimplevirtStorageVolume *self,
                                  GCancellable *cancellable,
                                  GError **error)
{
  SV_USE (virStorageVol, native, self, error);

  if (native == NULL || !sv_volume_check_pool (self, native, error))
    return NULL;
  char *xml = virStorageVolGetXMLDesc (native, 0);
  if (xml == NULL)
    sv_volume_fail (self, error);
  return sv_native_string (xml);
}

SimplevirtStorageVolumeConfig *
sv_storage_volume_fetch_config_body (SimplevirtStorageVolume *self,
                                     GCancellable *cancellable,
                                     GError **error)
{
  g_autofree char *xml = simplevirt_storage_volume_fetch_xml (self, cancellable, error);

  return xml != NULL ? simplevirt_storage_volume_config_new_from_xml (xml, error) : NULL;
}

static gpointer
resize (SvWork *work, GError **error)
{
  SimplevirtStorageVolume *self = SIMPLEVIRT_STORAGE_VOLUME (work->object);
  SV_USE (virStorageVol, native, self, error);

  if (native == NULL || !sv_volume_check_pool (self, native, error)
      || !sv_volume_check (self, virStorageVolResize (native, work->number, work->flags), error))
    return NULL;
  sv_volume_sync (self, native, NULL);
  sv_pool_touch (self->pool);
  return g_object_ref (self);
}

gboolean
sv_storage_volume_resize_body (SimplevirtStorageVolume *self,
                               guint64 capacity,
                               SimplevirtVolumeResizeFlags flags,
                               GCancellable *cancellable,
                               GError **error)
{
  /* more than a file can have, which each tool tells in words of its own */
  if (capacity > G_MAXINT64)
    return sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                            "no volume can have %" G_GUINT64_FORMAT " bytes", capacity);
  SvWork *work = sv_work_new (resize, self);

  work->number = capacity;
  work->flags = sv_volume_resize_flags_to_libvirt (flags);
  return sv_work_do (work, cancellable, error);
}

static gpointer
wipe (SvWork *work, GError **error)
{
  SimplevirtStorageVolume *self = SIMPLEVIRT_STORAGE_VOLUME (work->object);
  SV_USE (virStorageVol, native, self, error);
  g_autoptr (GError) local = NULL;
  /* Most ways are another program's work. */
  static const SvErrorWords rows[] = {
    { "Cannot find 'scrub'", SIMPLEVIRT_ERROR_NOT_SUPPORTED, NULL },
  };

  if (native == NULL || !sv_volume_check_pool (self, native, error))
    return NULL;
  if (!sv_volume_check (self, virStorageVolWipePattern (native, work->flags, 0), &local))
    {
      sv_error_take_refined (error, g_steal_pointer (&local), rows, G_N_ELEMENTS (rows));
      return NULL;
    }
  sv_volume_sync (self, native, NULL);
  sv_pool_touch (self->pool);
  return g_object_ref (self);
}

gboolean
sv_storage_volume_wipe_body (SimplevirtStorageVolume *self,
                             SimplevirtWipeAlgorithm algorithm,
                             GCancellable *cancellable,
                             GError **error)
{
  SvWork *work = sv_work_new (wipe, self);

  work->flags = (guint) sv_wipe_algorithm_to_libvirt (algorithm);
  work->takes_long = TRUE;
  return sv_work_do (work, cancellable, error);
}

static gpointer
delete_volume (SvWork *work, GError **error)
{
  SimplevirtStorageVolume *self = SIMPLEVIRT_STORAGE_VOLUME (work->object);
  SV_USE (virStorageVol, native, self, error);

  if (native == NULL || !sv_volume_check_pool (self, native, error)
      || !sv_volume_check (self, virStorageVolDelete (native, work->flags), error))
    return NULL;
  sv_volume_set_gone (self, TRUE);
  sv_pool_touch (self->pool);
  return g_object_ref (self);
}

gboolean
sv_storage_volume_delete_body (SimplevirtStorageVolume *self,
                               SimplevirtVolumeDeleteFlags flags,
                               GCancellable *cancellable,
                               GError **error)
{
  SvWork *work = sv_work_new (delete_volume, self);

  work->flags = sv_volume_delete_flags_to_libvirt (flags);
  return sv_work_do (work, cancellable, error);
}

static gboolean
undo_here (SimplevirtStorageVolume *self, GError **error)
{
  SV_USE (virStorageVol, native, self, error);
  g_autoptr (GError) local = NULL;

  if (native == NULL)
    return FALSE;
  if (sv_volume_check_pool (self, native, &local) && virStorageVolDelete (native, 0) < 0)
    sv_volume_fail (self, &local);
  /* That it is gone may be what was not heard when the connection was lost. */
  if (local != NULL && !sv_error_is (local, SIMPLEVIRT_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  sv_volume_set_gone (self, TRUE);
  sv_pool_touch (self->pool);
  return TRUE;
}

static gboolean
undo (SimplevirtConnection *connection, gpointer volume, GError **error)
{
  SimplevirtStorageVolume *self = volume;
  g_autoptr (GError) local = NULL;

  if (connection == self->handle.connection)
    return undo_here (self, error);
  g_autoptr (SimplevirtStoragePool) pool = sv_pool_on (connection, self->pool, error);
  g_autoptr (SimplevirtStorageVolume) there
      = pool != NULL ? sv_storage_pool_lookup_volume_body (pool, sv_handle_get_name (&self->handle),
                                                           NULL, &local)
                     : NULL;
  gboolean gone
      = there != NULL ? undo_here (there, error) : sv_error_is (local, SIMPLEVIRT_ERROR_NOT_FOUND);
  if (gone)
    sv_volume_set_gone (self, TRUE);
  else if (local != NULL)
    g_propagate_error (error, g_steal_pointer (&local));
  return gone;
}

static void
tell_undone (SimplevirtStoragePool *pool, const char *name, GError *cause)
{
  g_autofree char *words
      = g_strdup_printf ("; the new volume '%s' in pool '%s' could not be deleted again", name,
                         sv_handle_get_name (&pool->handle));

  sv_error_append (cause, words);
}

void
sv_volume_undo (SimplevirtStorageVolume *self)
{
  sv_reconnect_persist_once (self->handle.connection, undo, self, NULL);
}

void
sv_volume_undo_because (SimplevirtStorageVolume *volume, GError *cause)
{
  if (!sv_reconnect_persist_once (volume->handle.connection, undo, volume, NULL))
    tell_undone (volume->pool, sv_handle_get_name (&volume->handle), cause);
}

void
sv_volumes_undo_because (GPtrArray *volumes, GError *cause)
{
  SimplevirtStorageVolume *first = volumes->len > 0 ? g_ptr_array_index (volumes, 0) : NULL;
  SvPersistence persistence = { 0 };

  sv_reconnect_begin_persisting (&persistence, first != NULL ? first->handle.connection : NULL);
  for (guint i = 0; i < volumes->len; i++)
    {
      SimplevirtStorageVolume *volume = g_ptr_array_index (volumes, i);
      if (!sv_reconnect_persist (&persistence, undo, volume, NULL))
        tell_undone (volume->pool, sv_handle_get_name (&volume->handle), cause);
    }
  sv_reconnect_end_persisting (&persistence);
}

typedef struct
{
  SimplevirtStoragePool *pool;
  const char *name;
} SvUnheard;

static gboolean
undo_unheard (SimplevirtConnection *connection, gpointer data, GError **error)
{
  SvUnheard *unheard = data;
  g_autoptr (SimplevirtStoragePool) there = sv_pool_on (connection, unheard->pool, error);

  if (there == NULL)
    return FALSE;
  SV_USE (virStoragePool, pool, there, error);
  if (pool == NULL)
    return FALSE;
  g_autoptr (virStorageVol) native = virStorageVolLookupByName (pool, unheard->name);
  return (native != NULL && virStorageVolDelete (native, 0) == 0) || sv_pool_fail (there, error);
}

void
sv_volume_undo_unheard (SimplevirtStoragePool *pool, const char *name, GError *cause)
{
  SvUnheard unheard = { pool, name };
  g_autoptr (GError) problem = NULL;

  if (sv_reconnect_persist_once (pool->handle.connection, undo_unheard, &unheard, &problem))
    sv_pool_touch (pool);
  else if (!sv_error_is (problem, SIMPLEVIRT_ERROR_NOT_FOUND))
    tell_undone (pool, name, cause);
}

gboolean
sv_pool_lacks (SimplevirtStoragePool *pool, const char *name)
{
  SV_USE (virStoragePool, native, pool, NULL);
  g_autoptr (virStorageVol) volume
      = native != NULL ? virStorageVolLookupByName (native, name) : NULL;
  gboolean lacks
      = native != NULL && volume == NULL && virGetLastErrorCode () == VIR_ERR_NO_STORAGE_VOL;

  virResetLastError ();
  return lacks;
}

/* Volumes of a pool -----------------------------------------------------------------------------
 */

GPtrArray *
sv_storage_pool_list_volumes_body (SimplevirtStoragePool *self,
                                   SimplevirtVolumeDetails details,
                                   GCancellable *cancellable,
                                   GError **error)
{
  guint generation = sv_pool_generation (self);
  SV_USE (virStoragePool, native, self, error);
  virStorageVolPtr *found = NULL;

  if (native == NULL)
    return NULL;
  int count = virStoragePoolListAllVolumes (native, &found, 0);
  if (count < 0)
    {
      sv_pool_fail (self, error);
      return NULL;
    }
  GPtrArray *list = g_ptr_array_new_full ((guint) count, g_object_unref);
  for (int i = 0; i < count; i++)
    {
      g_autoptr (virStorageVol) keep = found[i];
      virStorageVolRef (keep);
      g_autoptr (SimplevirtStorageVolume) volume = sv_volume_intern (self, keep, generation);
      sv_volume_set_gone (volume, FALSE);
      /* It may have gone since the list was made. */
      if (details == SIMPLEVIRT_VOLUME_DETAILS_NAMES || sv_volume_sync (volume, keep, NULL))
        g_ptr_array_add (list, g_steal_pointer (&volume));
    }
  free (found);
  return list;
}

SimplevirtStorageVolume *
sv_storage_pool_lookup_volume_body (SimplevirtStoragePool *self,
                                    const char *name,
                                    GCancellable *cancellable,
                                    GError **error)
{
  guint generation = sv_pool_generation (self);

  if (!sv_check_object_name ("storage volume", name, error))
    return NULL;
  SV_USE (virStoragePool, native, self, error);
  if (native == NULL)
    return NULL;
  return sv_volume_finish (self, virStorageVolLookupByName (native, name), generation, name, error);
}
