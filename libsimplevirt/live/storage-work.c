/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/storage-work.h"

#include "base/call.h"
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

/* Nobody wants it any more. */
static void
undo_and_unref (gpointer object)
{
  if (SIMPLEVIRT_IS_STORAGE_VOLUME (object))
    sv_volume_undo (object);
  else if (SIMPLEVIRT_IS_STORAGE_POOL (object))
    simplevirt_storage_pool_stop (object, NULL, NULL);
  g_object_unref (object);
}

static const SvCallSpec plain_spec
    = { "storage", TRUE, work_thunk, work_free, (GDestroyNotify) g_object_unref };
static const SvCallSpec made_spec = { "storage", TRUE, work_thunk, work_free, undo_and_unref };

gpointer
sv_work_run (SvWork *work, GCancellable *cancellable, GError **error)
{
  const SvCallSpec *spec = work->undo ? &made_spec : &plain_spec;
  SvResult result = { 0 };

  sv_call_run_within (spec, work->object, work, 0, cancellable, &result, error);
  return result.pointer;
}

gboolean
sv_work_do (SvWork *work, GCancellable *cancellable, GError **error)
{
  g_autoptr (GObject) done = sv_work_run (work, cancellable, error);

  return done != NULL;
}
