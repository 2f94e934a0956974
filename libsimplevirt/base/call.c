/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/call.h"

#include "base/awake.h"
#include "base/error.h"
#include "base/loop.h"
#include "base/process.h"
#include "base/worker.h"

/* Closing a connection asks the other side; an exit does not wait longer for it. */
#define EXIT_PATIENCE_S 2
/* How long a caller stays awake for its answer. */
#define AWAKE_US    300
#define AWAKE_RESTS 15

/*
 * A call in flight is shared by whoever waits for it and by the thread that runs it. The first of
 * {body done, deadline, cancelled} settles it; a result that arrives after the wait was given up is
 * undone and freed by the thread that made it.
 */
typedef struct
{
  const SvCallSpec *spec;
  GObject *source;
  gpointer args;
  GCancellable *cancellable;
  GMainContext *context; /* the caller's */
  GMutex lock;
  GCond settled_cond;
  gboolean awaited; /* somebody waits on the condition: to signal costs a system call */
  gboolean settled; /* written with the lock held, and atomically */
  gboolean done;    /* it was the body that settled it */
  SvResult result;
  GError *error;
  GTask *task;
  gulong cancel_id;
  GSource *deadline;
} SvCall;

/* In a child of fork nothing would work. */
static gboolean
check_process (const SvCallSpec *spec, GError **error)
{
  sv_process_own ();
  if (!sv_process_is_child ())
    return TRUE;
  return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_STATE,
                  "%s: the library belongs to the parent process; after fork use it only in a "
                  "program started by exec",
                  spec->name);
}

gboolean
sv_call_may_start (const SvCallSpec *spec, GCancellable *cancellable, GError **error)
{
  return check_process (spec, error) && !g_cancellable_set_error_if_cancelled (cancellable, error);
}

static void
free_args (const SvCallSpec *spec, gpointer args)
{
  if (spec->free_args != NULL && args != NULL)
    spec->free_args (args);
}

/* Frees what the body needed. */
static void
release_request (SvCall *call)
{
  free_args (call->spec, g_steal_pointer (&call->args));
  g_clear_object (&call->source);
  g_clear_object (&call->cancellable);
  g_clear_pointer (&call->context, g_main_context_unref);
}

static void
call_clear (gpointer data)
{
  SvCall *call = data;

  release_request (call);
  g_clear_object (&call->task);
  g_clear_pointer (&call->deadline, g_source_unref);
  g_clear_error (&call->error);
  g_mutex_clear (&call->lock);
  g_cond_clear (&call->settled_cond);
}

static void
call_unref (gpointer call)
{
  g_atomic_rc_box_release_full (call, call_clear);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SvCall, call_unref)

/* The context of the call that this thread is carrying out. */
static GPrivate caller_context;

GMainContext *
sv_call_context (void)
{
  GMainContext *context = g_private_get (&caller_context);

  return context != NULL ? g_main_context_ref (context) : g_main_context_ref_thread_default ();
}

static SvCall *
call_new (const SvCallSpec *spec, gpointer source, gpointer args, GCancellable *cancellable)
{
  SvCall *call = g_atomic_rc_box_new0 (SvCall);

  call->spec = spec;
  call->source = source != NULL ? g_object_ref (source) : NULL;
  call->args = args;
  call->cancellable = cancellable != NULL ? g_object_ref (cancellable) : NULL;
  call->context = sv_call_context ();
  g_mutex_init (&call->lock);
  g_cond_init (&call->settled_cond);
  return call;
}

static void
free_result (const SvCallSpec *spec, SvResult *result)
{
  if (spec->free_result != NULL && result->pointer != NULL)
    spec->free_result (result->pointer);
}

/* A result on its way through a GTask, which frees it when nobody asks for it. */
typedef struct
{
  const SvCallSpec *spec;
  SvResult result;
} SvReturned;

static void
returned_free (gpointer data)
{
  SvReturned *returned = data;

  free_result (returned->spec, &returned->result);
  g_free (returned);
}

static void
return_to_task (SvCall *call)
{
  if (call->error != NULL)
    {
      g_task_return_error (call->task, g_steal_pointer (&call->error));
      return;
    }
  SvReturned *returned = g_new0 (SvReturned, 1);
  returned->spec = call->spec;
  returned->result = call->result;
  g_task_return_pointer (call->task, returned, returned_free);
}

/* Takes `error`. Returns whether this was the first to settle the call. */
static gboolean
settle (SvCall *call, const SvResult *result, GError *error)
{
  g_mutex_lock (&call->lock);
  if (call->settled)
    {
      g_mutex_unlock (&call->lock);
      g_clear_error (&error);
      return FALSE;
    }
  g_atomic_int_set (&call->settled, TRUE);
  call->done = result != NULL;
  if (call->done)
    call->result = *result;
  call->error = error;
  gboolean awaited = call->awaited;
  g_mutex_unlock (&call->lock);
  /* Who waits frees the request of a call that is done, so that nothing is left to do here. */
  if (call->task == NULL && result != NULL)
    sv_worker_nearly_done ();
  /* Only now, for who wakes up wants the lock. */
  if (awaited)
    g_cond_signal (&call->settled_cond);
  if (call->task != NULL)
    return_to_task (call);
  return TRUE;
}

static void
settle_cancelled (SvCall *call)
{
  GError *error = NULL;

  g_cancellable_set_error_if_cancelled (call->cancellable, &error);
  settle (call, NULL, error);
}

static GQuark
source_quark (void)
{
  return g_quark_from_static_string ("sv-call-source");
}

void
sv_call_set_source (GType type, const SvCallSource *source)
{
  g_type_set_qdata (type, source_quark (), (gpointer) source);
}

static const SvCallSource *
source_of (gpointer source)
{
  return source != NULL ? g_type_get_qdata (G_OBJECT_TYPE (source), source_quark ()) : NULL;
}

static void
settle_timed_out (SvCall *call)
{
  const SvCallSource *source = source_of (call->source);
  g_autofree char *object = source != NULL ? source->describe (call->source) : NULL;
  GError *error = NULL;

  sv_fail (&error, SIMPLEVIRT_ERROR_TIMED_OUT,
           "%s%s%s: no answer within the deadline; it may still take effect",
           object != NULL ? object : "", object != NULL ? ": " : "", call->spec->name);
  settle (call, NULL, error);
}

/* A body that failed has no result. */
static GError *
carry_out (const SvCallSpec *spec,
           gpointer source,
           gpointer args,
           GCancellable *cancellable,
           SvResult *result)
{
  GError *error = NULL;

  spec->run (source, args, cancellable, result, &error);
  if (error == NULL)
    return NULL;
  free_result (spec, result);
  *result = (SvResult){ 0 };
  return error;
}

/* A result that nobody is told of. */
static void
discard (SvCall *call, gboolean failed, SvResult *result)
{
  if (!failed && call->spec->undo != NULL)
    call->spec->undo (call->source, call->args, *result);
  free_result (call->spec, result);
}

static void
run_body (SvCall *call)
{
  SvResult result = { 0 };
  GMainContext *outer = g_private_get (&caller_context);

  g_private_set (&caller_context, call->context);
  /* What has no task is given up when it is cancelled. */
  gboolean ends = call->spec->task && call->task != NULL;
  g_autoptr (SvTask) task = ends ? sv_task_begin (call->source, call->cancellable) : NULL;
  GError *error = carry_out (call->spec, call->source, call->args, call->cancellable, &result);
  g_clear_pointer (&task, sv_task_end);
  g_private_set (&caller_context, outer);
  gboolean failed = error != NULL;
  if (!settle (call, &result, error))
    discard (call, failed, &result);
}

/* What may settle the asynchronous form but its body. */
static void
stop_watching (SvCall *call)
{
  if (call->cancel_id != 0)
    g_cancellable_disconnect (call->cancellable, call->cancel_id);
  if (call->deadline != NULL)
    g_source_destroy (call->deadline);
}

static void
worker_main (gpointer data, gpointer unused)
{
  g_autoptr (SvCall) call = data;

  g_mutex_lock (&call->lock);
  gboolean wanted = !call->settled;
  g_mutex_unlock (&call->lock);
  if (wanted)
    run_body (call);
  stop_watching (call);
}

typedef struct
{
  GFunc func;
  gpointer data;
} SvDetached;

/* Work that nobody waits for, but at exit. */
static struct
{
  GMutex lock;
  GCond changed;
  guint pending;
  gboolean settled;
} detached;

static void
detached_main (gpointer data, gpointer unused)
{
  SvDetached *work = data;

  work->func (work->data, NULL);
  g_free (work);
  g_mutex_lock (&detached.lock);
  detached.pending--;
  g_cond_broadcast (&detached.changed);
  g_mutex_unlock (&detached.lock);
}

static void
submit (SvCall *call)
{
  GError *error = NULL;

  if (sv_worker_run (worker_main, g_atomic_rc_box_acquire (call)))
    return;
  sv_fail (&error, SIMPLEVIRT_ERROR_FAILED, "%s: no thread can be made for it", call->spec->name);
  settle (call, NULL, error);
  stop_watching (call);
  call_unref (call);
}

void
sv_call_detach (GFunc func, gpointer data)
{
  SvDetached *work = g_new0 (SvDetached, 1);

  work->func = func;
  work->data = data;
  g_mutex_lock (&detached.lock);
  detached.pending++;
  g_mutex_unlock (&detached.lock);
  /* Rather late than never. */
  if (!sv_worker_run (detached_main, work))
    detached_main (work, NULL);
}

static gboolean
events_settled (gpointer data)
{
  g_mutex_lock (&detached.lock);
  detached.settled = TRUE;
  g_cond_broadcast (&detached.changed);
  g_mutex_unlock (&detached.lock);
  return G_SOURCE_REMOVE;
}

/* What closes a connection leaves the last of it to the event thread. */
static void
finish_detached (void)
{
  gint64 until = g_get_monotonic_time () + EXIT_PATIENCE_S * G_TIME_SPAN_SECOND;

  /* A child of fork has no threads that could finish anything. */
  if (sv_process_is_child () || sv_loop_is_current ())
    return;
  g_mutex_lock (&detached.lock);
  while (detached.pending > 0 && g_cond_wait_until (&detached.changed, &detached.lock, until))
    ;
  detached.settled = FALSE;
  g_mutex_unlock (&detached.lock);
  sv_loop_post (sv_loop_context (), events_settled, NULL, NULL);
  g_mutex_lock (&detached.lock);
  while (!detached.settled && g_cond_wait_until (&detached.changed, &detached.lock, until))
    ;
  g_mutex_unlock (&detached.lock);
}

void
sv_call_finish_at_exit (void)
{
  atexit (finish_detached);
}

static GPrivate patience;

void
sv_call_set_patient (gboolean patient)
{
  g_private_set (&patience, GINT_TO_POINTER (patient));
}

static guint
deadline_of (const SvCallSpec *spec, gpointer source)
{
  if (g_private_get (&patience) != NULL)
    return 0;
  const SvCallSource *known = spec->task ? NULL : source_of (source);

  return known != NULL ? known->deadline (source) : 0;
}

static void
cancelled_waiter (GCancellable *cancellable, gpointer data)
{
  settle_cancelled (data);
}

static void
run_elsewhere (SvCall *call, guint deadline)
{
  gint64 until = deadline != 0 ? g_get_monotonic_time () + (gint64) deadline * 1000 : G_MAXINT64;
  GCancellable *cancellable = call->cancellable;

  submit (call);
  gulong id = cancellable != NULL
                  ? g_cancellable_connect (cancellable, G_CALLBACK (cancelled_waiter), call, NULL)
                  : 0;
  sv_stay_awake (AWAKE_US, AWAKE_RESTS, g_atomic_int_get (&call->settled));
  g_mutex_lock (&call->lock);
  gboolean late = FALSE;
  call->awaited = TRUE;
  while (!call->settled && !late)
    late = !g_cond_wait_until (&call->settled_cond, &call->lock, until);
  g_mutex_unlock (&call->lock);
  if (late)
    settle_timed_out (call);
  g_cancellable_disconnect (cancellable, id);
  if (call->done)
    release_request (call);
}

static gboolean
wait_for_it (const SvCallSpec *spec,
             gpointer source,
             gpointer args,
             guint deadline,
             GCancellable *cancellable,
             SvResult *result,
             GError **error)
{
  g_autoptr (SvCall) call = call_new (spec, source, args, cancellable);

  run_elsewhere (call, deadline);
  if (call->error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&call->error));
      return FALSE;
    }
  *result = call->result;
  return TRUE;
}

static gboolean
run_here (const SvCallSpec *spec,
          gpointer source,
          gpointer args,
          GCancellable *cancellable,
          SvResult *result,
          GError **error)
{
  GError *failure = carry_out (spec, source, args, cancellable, result);

  free_args (spec, args);
  if (failure == NULL)
    return TRUE;
  g_propagate_error (error, failure);
  return FALSE;
}

gboolean
sv_call_run_within (const SvCallSpec *spec,
                    gpointer source,
                    gpointer args,
                    guint deadline,
                    GCancellable *cancellable,
                    SvResult *result,
                    GError **error)
{
  *result = (SvResult){ 0 };
  if (!sv_call_may_start (spec, cancellable, error))
    {
      free_args (spec, args);
      return FALSE;
    }
  if (deadline == SV_CALL_AT_ONCE)
    return run_here (spec, source, args, cancellable, result, error);
  /* What can end before its body is waited for, which costs the way to another thread. */
  if (deadline != 0 || cancellable != NULL)
    return wait_for_it (spec, source, args, deadline, cancellable, result, error);
  g_auto (SvSigpipeGuard) guard = sv_sigpipe_block ();
  return run_here (spec, source, args, cancellable, result, error);
}

gboolean
sv_call_run (const SvCallSpec *spec,
             gpointer source,
             gpointer args,
             GCancellable *cancellable,
             SvResult *result,
             GError **error)
{
  return sv_call_run_within (spec, source, args, deadline_of (spec, source), cancellable, result,
                             error);
}

static gboolean
deadline_passed (gpointer data)
{
  settle_timed_out (data);
  return G_SOURCE_REMOVE;
}

static GTask *
task_new (const SvCallSpec *spec,
          gpointer source,
          GCancellable *cancellable,
          GAsyncReadyCallback callback,
          gpointer user_data)
{
  GTask *task = g_task_new (source, cancellable, callback, user_data);

  g_task_set_source_tag (task, (gpointer) spec);
  g_task_set_name (task, spec->name);
  /* A body that came through although cancelled has a result, which must not be lost. */
  g_task_set_check_cancellable (task, FALSE);
  return task;
}

void
sv_call_start (const SvCallSpec *spec,
               gpointer source,
               gpointer args,
               GCancellable *cancellable,
               GAsyncReadyCallback callback,
               gpointer user_data)
{
  g_autoptr (SvCall) call = call_new (spec, source, args, cancellable);
  guint deadline = deadline_of (spec, source);
  GError *error = NULL;

  call->task = task_new (spec, source, cancellable, callback, user_data);
  if (!sv_call_may_start (spec, cancellable, &error))
    {
      settle (call, NULL, error);
      return;
    }
  if (cancellable != NULL && !spec->task)
    call->cancel_id = g_cancellable_connect (cancellable, G_CALLBACK (cancelled_waiter),
                                             g_atomic_rc_box_acquire (call), call_unref);
  if (deadline != 0 && deadline != SV_CALL_AT_ONCE)
    {
      call->deadline = g_timeout_source_new (deadline);
      g_source_set_callback (call->deadline, deadline_passed, g_atomic_rc_box_acquire (call),
                             call_unref);
      g_source_attach (call->deadline, sv_loop_context ());
    }
  submit (call);
}

void
sv_call_fail (const SvCallSpec *spec,
              gpointer source,
              GError *error,
              GCancellable *cancellable,
              GAsyncReadyCallback callback,
              gpointer user_data)
{
  g_autoptr (GTask) task = task_new (spec, source, cancellable, callback, user_data);

  g_task_return_error (task, error);
}

SvResult
sv_call_finish (const SvCallSpec *spec, gpointer source, GAsyncResult *result, GError **error)
{
  if (!g_task_is_valid (result, source)
      || g_task_get_source_tag (G_TASK (result)) != (gpointer) spec)
    {
      sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT,
               "%s_finish: the result belongs to another call", spec->name);
      return (SvResult){ 0 };
    }
  g_autofree SvReturned *returned = g_task_propagate_pointer (G_TASK (result), error);
  return returned != NULL ? returned->result : (SvResult){ 0 };
}
