/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/storage-pool-private.h"

#include "base/check.h"
#include "base/loop.h"
#include "live/handle-class.h"
#include "live/storage-volume-private.h"
#include "live/storage-work.h"
#include "live/xml-read.h"

static void
describe (SimplevirtStoragePool *self, virStoragePoolPtr native)
{
  SvPoolFacts facts = { .mask = SV_POOL_DESCRIPTION, .asked = sv_handle_asks (&self->handle) };

  g_mutex_lock (&self->handle.lock);
  gboolean described = self->described;
  g_mutex_unlock (&self->handle.lock);
  if (described)
    return;
  g_autofree char *xml = sv_native_string (virStoragePoolGetXMLDesc (native, 0));
  g_autoptr (xmlDoc) doc = sv_xml_read (xml);
  g_autofree char *type = sv_xml_read_text (doc, "@type");
  g_autofree char *target = sv_xml_read_text (doc, "target/path");
  virResetLastError ();
  facts.type = type;
  facts.target = target;
  sv_pool_apply (self, &facts);
}

static void
learn_persistence (SimplevirtStoragePool *self, virStoragePoolPtr native)
{
  SvPoolFacts facts = { .mask = SV_POOL_PERSISTENT, .asked = sv_handle_asks (&self->handle) };

  g_mutex_lock (&self->handle.lock);
  gboolean known = self->persistent >= 0;
  g_mutex_unlock (&self->handle.lock);
  if (known)
    return;
  facts.persistent = virStoragePoolIsPersistent (native) != 0;
  sv_pool_apply (self, &facts);
}

gboolean
sv_pool_sync (SimplevirtStoragePool *self, virStoragePoolPtr native, GError **error)
{
  SvPoolFacts facts = { .mask = SV_POOL_STATE | SV_POOL_SIZES | SV_POOL_GONE,
                        .asked = sv_handle_asks (&self->handle) };
  virStoragePoolInfo info = { 0 };

  if (virStoragePoolGetInfo (native, &info) < 0)
    return sv_pool_fail (self, error);
  facts.state = sv_storage_pool_state_from_libvirt (info.state);
  if (info.state != VIR_STORAGE_POOL_INACTIVE)
    {
      facts.capacity = info.capacity;
      facts.allocation = info.allocation;
      facts.available = info.available;
    }
  /* Events that were read before this answer are older than it. */
  sv_loop_settle ();
  if (facts.state == SIMPLEVIRT_STORAGE_POOL_STATE_INACTIVE)
    {
      facts.mask |= SV_POOL_PERSISTENT;
      facts.persistent = TRUE;
    }
  sv_pool_apply (self, &facts);
  learn_persistence (self, native);
  describe (self, native);
  return TRUE;
}

void
sv_pool_touch (SimplevirtStoragePool *self)
{
  SV_USE (virStoragePool, native, self, NULL);

  if (native != NULL)
    sv_pool_sync (self, native, NULL);
}

void
sv_pool_vanished (gpointer self, guint64 asked)
{
  SvPoolFacts facts = { .mask = SV_POOL_STATE | SV_POOL_SIZES | SV_POOL_PERSISTENT | SV_POOL_GONE,
                        .asked = asked,
                        .done = TRUE };

  facts.state = SIMPLEVIRT_STORAGE_POOL_STATE_INACTIVE;
  facts.gone = TRUE;
  sv_loop_settle ();
  sv_pool_apply (self, &facts);
}

SV_DEFINE_HANDLE_CHANGED (SimplevirtStoragePool, sv_pool, virStoragePool)

gboolean
sv_storage_pool_refresh_body (SimplevirtStoragePool *self,
                              GCancellable *cancellable,
                              GError **error)
{
  g_autoptr (GError) local = NULL;
  SvPoolFacts again = { .mask = SV_POOL_DESCRIPTION, .asked = sv_handle_asks (&self->handle) };
  SV_USE (virStoragePool, native, self, &local);
  int persistent = native != NULL ? virStoragePoolIsPersistent (native) : -1;

  if (persistent >= 0)
    {
      again.mask |= SV_POOL_PERSISTENT;
      again.persistent = persistent;
      sv_pool_apply (self, &again);
    }
  if (native != NULL && sv_pool_sync (self, native, &local))
    return TRUE;
  if (sv_error_is (local, SIMPLEVIRT_ERROR_NOT_FOUND))
    sv_pool_vanished (self, again.asked);
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

gboolean
sv_storage_pool_stop_body (SimplevirtStoragePool *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virStoragePool, native, self, error);

  return native != NULL && sv_pool_changed (self, native, virStoragePoolDestroy (native), error);
}

gboolean
sv_storage_pool_undefine_body (SimplevirtStoragePool *self,
                               GCancellable *cancellable,
                               GError **error)
{
  SV_USE (virStoragePool, native, self, error);

  return native != NULL && sv_pool_changed (self, native, virStoragePoolUndefine (native), error);
}

char *
sv_storage_pool_fetch_xml_body (SimplevirtStoragePool *self,
                                gboolean inactive,
                                GCancellable *cancellable,
                                GError **error)
{
  SV_USE (virStoragePool, native, self, error);

  if (native == NULL)
    return NULL;
  /* Not every driver knows the flag, and of a pool that is off there is only one definition. */
  inactive = inactive && simplevirt_storage_pool_get_active (self);
  char *xml = virStoragePoolGetXMLDesc (native, inactive ? VIR_STORAGE_XML_INACTIVE : 0);
  if (xml == NULL)
    sv_pool_fail (self, error);
  return sv_native_string (xml);
}

SimplevirtStoragePoolConfig *
sv_storage_pool_fetch_config_body (SimplevirtStoragePool *self,
                                   gboolean inactive,
                                   GCancellable *cancellable,
                                   GError **error)
{
  g_autofree char *xml = simplevirt_storage_pool_fetch_xml (self, inactive, cancellable, error);

  return xml != NULL ? simplevirt_storage_pool_config_new_from_xml (xml, error) : NULL;
}

gboolean
sv_storage_pool_set_autostart_body (SimplevirtStoragePool *self,
                                    gboolean autostart,
                                    GCancellable *cancellable,
                                    GError **error)
{
  static const SvErrorWords rows[] = {
    { "has no config file", SIMPLEVIRT_ERROR_INVALID_STATE, NULL },
  };
  SV_USE (virStoragePool, native, self, error);
  g_autoptr (GError) local = NULL;

  if (native == NULL)
    return FALSE;
  return sv_pool_check (self, virStoragePoolSetAutostart (native, autostart), &local)
         || sv_error_take_refined (error, g_steal_pointer (&local), rows, G_N_ELEMENTS (rows));
}

gboolean
sv_storage_pool_fetch_autostart_body (SimplevirtStoragePool *self,
                                      GCancellable *cancellable,
                                      GError **error)
{
  SV_USE (virStoragePool, native, self, error);
  int autostart = 0;

  return native != NULL
         && sv_pool_check (self, virStoragePoolGetAutostart (native, &autostart), error)
         && autostart != 0;
}

/* What may take long ----------------------------------------------------------------------------
 */

static gpointer
done (SvWork *work, virStoragePoolPtr native, int result, GError **error)
{
  SimplevirtStoragePool *self = SIMPLEVIRT_STORAGE_POOL (work->object);

  return sv_pool_changed (self, native, result, error) ? g_object_ref (self) : NULL;
}

static gpointer
rescan (SvWork *work, GError **error)
{
  SV_USE (virStoragePool, native, SIMPLEVIRT_STORAGE_POOL (work->object), error);

  return native != NULL ? done (work, native, virStoragePoolRefresh (native, 0), error) : NULL;
}

gboolean
sv_storage_pool_rescan_body (SimplevirtStoragePool *self, GCancellable *cancellable, GError **error)
{
  return sv_work_do (sv_work_new (rescan, self), cancellable, error);
}

/* libvirt would take the contradiction for leave to overwrite. */
gboolean
sv_pool_check_start (guint flags, const char *name, GError **error)
{
  const guint both = VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE
                     | VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE;

  return (flags & both) != both
         || sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT,
                     "storage pool '%s': overwrite and no-overwrite exclude each other", name);
}

static gpointer
start (SvWork *work, GError **error)
{
  SimplevirtStoragePool *self = SIMPLEVIRT_STORAGE_POOL (work->object);

  if (!sv_pool_check_start (work->flags, sv_handle_get_name (&self->handle), error))
    return NULL;
  SV_USE (virStoragePool, native, self, error);
  return native != NULL ? done (work, native, virStoragePoolCreate (native, work->flags), error)
                        : NULL;
}

gboolean
sv_storage_pool_start_body (SimplevirtStoragePool *self,
                            SimplevirtStoragePoolStartFlags flags,
                            GCancellable *cancellable,
                            GError **error)
{
  SvWork *work = sv_work_new (start, self);

  work->flags = sv_storage_pool_start_flags_to_libvirt (flags);
  return sv_work_do (work, cancellable, error);
}

static gpointer
build (SvWork *work, GError **error)
{
  SV_USE (virStoragePool, native, SIMPLEVIRT_STORAGE_POOL (work->object), error);

  return native != NULL ? done (work, native, virStoragePoolBuild (native, work->flags), error)
                        : NULL;
}

gboolean
sv_storage_pool_build_body (SimplevirtStoragePool *self,
                            SimplevirtStoragePoolBuildFlags flags,
                            GCancellable *cancellable,
                            GError **error)
{
  SvWork *work = sv_work_new (build, self);

  work->flags = sv_storage_pool_build_flags_to_libvirt (flags);
  return sv_work_do (work, cancellable, error);
}

static gpointer
delete_storage (SvWork *work, GError **error)
{
  SV_USE (virStoragePool, native, SIMPLEVIRT_STORAGE_POOL (work->object), error);

  return native != NULL ? done (work, native, virStoragePoolDelete (native, work->flags), error)
                        : NULL;
}

gboolean
sv_storage_pool_delete_storage_body (SimplevirtStoragePool *self,
                                     gboolean zeroed,
                                     GCancellable *cancellable,
                                     GError **error)
{
  SvWork *work = sv_work_new (delete_storage, self);

  work->flags = zeroed ? VIR_STORAGE_POOL_DELETE_ZEROED : VIR_STORAGE_POOL_DELETE_NORMAL;
  return sv_work_do (work, cancellable, error);
}
