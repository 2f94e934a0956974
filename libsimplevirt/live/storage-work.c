/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/storage-work.h"

#include "base/call.h"
#include "live/reconnect.h"
#include "live/storage-pool-private.h"
#include "live/storage-volume-private.h"
#include "live/turn.h"

SvWork *
sv_work_new (SvWorkFunc run, gpointer object)
{
  SvWork *work = g_new0 (SvWork, 1);

  work->run = run;
  work->object = g_object_ref (object);
  return work;
}

static void
work_free (gpointer data)
{
  SvWork *work = data;

  g_clear_object (&work->object);
  g_clear_object (&work->other);
  g_free (work->text);
  g_free (work);
}

static void
work_thunk (
    gpointer source, gpointer data, GCancellable *cancellable, SvResult *result, GError **error)
{
  SvWork *work = data;

  SimplevirtConnection *connection
      = work->takes_long ? ((SvHandleObject *) work->object)->handle.connection : NULL;

  if (work->takes_long && !sv_turn_begin (connection, cancellable, error))
    return;
  result->pointer = work->run (work, error);
  if (work->takes_long)
    sv_turn_end (connection);
}

static gboolean
stop_on (SimplevirtConnection *connection, gpointer pool, GError **error)
{
  g_autoptr (SimplevirtStoragePool) there = sv_pool_on (connection, pool, error);

  return there != NULL && sv_storage_pool_stop_body (there, NULL, error);
}

static void
work_undo (gpointer source, gpointer data, SvResult result)
{
  SvWork *work = data;

  if (work->undo && SIMPLEVIRT_IS_STORAGE_VOLUME (result.pointer))
    sv_volume_undo (result.pointer);
  else if (work->undo && SIMPLEVIRT_IS_STORAGE_POOL (result.pointer))
    sv_reconnect_persist_once (((SvHandleObject *) result.pointer)->handle.connection, stop_on,
                               result.pointer, NULL);
}

static const SvCallSpec work_spec
    = { "storage", TRUE, work_thunk, work_free, g_object_unref, work_undo };

gpointer
sv_work_run (SvWork *work, GCancellable *cancellable, GError **error)
{
  SvResult result = { 0 };

  sv_call_run_within (&work_spec, work->object, work, 0, cancellable, &result, error);
  return result.pointer;
}

gboolean
sv_work_do (SvWork *work, GCancellable *cancellable, GError **error)
{
  g_autoptr (GObject) done = sv_work_run (work, cancellable, error);

  return done != NULL;
}
