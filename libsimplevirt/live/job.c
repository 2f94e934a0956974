/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/job.h"

#include "live/progress.h"
#include "live/turn.h"
#include "base/sigpipe.h"

#define PAUSE_MS 200
#define ABORT_MS 20

/* The thread beside the call that blocks. */
typedef struct
{
  GMutex lock;
  GCond cond;
  gboolean over;
  gboolean hurry; /* the caller has just cancelled */
  virDomainPtr native;
  const SvJob *job;
  SimplevirtProgress *progress;
  GCancellable *cancellable;
} SvCompanion;

guint64
sv_job_total (const SvParams *params)
{
  guint64 disks = sv_params_uint (params, 0, VIR_DOMAIN_JOB_DISK_TOTAL);

  return sv_params_uint (params, disks, VIR_DOMAIN_JOB_DATA_TOTAL);
}

guint64
sv_job_done (const SvParams *params)
{
  guint64 disks = sv_params_uint (params, 0, VIR_DOMAIN_JOB_DISK_PROCESSED);

  return sv_params_uint (params, disks, VIR_DOMAIN_JOB_DATA_PROCESSED);
}

guint64
sv_job_remaining (const SvParams *params)
{
  guint64 disks = sv_params_uint (params, 0, VIR_DOMAIN_JOB_DISK_REMAINING);

  return sv_params_uint (params, disks, VIR_DOMAIN_JOB_DATA_REMAINING);
}

gboolean
sv_job_report (virDomainPtr native, SimplevirtProgress *progress)
{
  g_auto (SvParamList) found = { 0 };
  g_auto (SvParams) params = { 0 };
  int type = 0;

  if (virDomainGetJobStats (native, &type, &found.list, &found.count, 0) < 0
      || (type != VIR_DOMAIN_JOB_BOUNDED && type != VIR_DOMAIN_JOB_UNBOUNDED))
    {
      virResetLastError ();
      return FALSE;
    }
  sv_params_init (&params, found.list, found.count);
  sv_progress_set_total (progress, sv_job_total (&params));
  sv_progress_set_done (progress, sv_job_done (&params));
  return TRUE;
}

int
sv_job_last_type (virDomainPtr native)
{
  g_auto (SvParamList) found = { 0 };
  int type = VIR_DOMAIN_JOB_NONE;

  if (virDomainGetJobStats (native, &type, &found.list, &found.count,
                            VIR_DOMAIN_JOB_STATS_COMPLETED | VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED)
      < 0)
    virResetLastError ();
  return type;
}

/* The job that runs; a negative number when that cannot be told, and
 * VIR_DOMAIN_JOB_OPERATION_UNKNOWN for none. */
static int
running_operation (virDomainPtr native)
{
  g_auto (SvParamList) found = { 0 };
  g_auto (SvParams) params = { 0 };
  int type = 0;

  if (virDomainGetJobStats (native, &type, &found.list, &found.count, 0) < 0)
    return -1;
  if (type == VIR_DOMAIN_JOB_NONE)
    return VIR_DOMAIN_JOB_OPERATION_UNKNOWN;
  sv_params_init (&params, found.list, found.count);
  return (int) sv_params_int (&params, 0, VIR_DOMAIN_JOB_OPERATION);
}

/* Whether aborting what runs would not hit somebody else's; what cannot be told is taken for ours.
 */
static gboolean
is_ours (virDomainPtr native, const SvJob *job)
{
  int operation = running_operation (native);

  return operation == job->operation || operation <= VIR_DOMAIN_JOB_OPERATION_UNKNOWN;
}

static gpointer
companion_main (gpointer data)
{
  g_auto (SvSigpipeGuard) guard = sv_sigpipe_block ();
  SvCompanion *self = data;

  g_mutex_lock (&self->lock);
  while (!self->over)
    {
      gboolean cancelled = g_cancellable_is_cancelled (self->cancellable);
      gint64 pause = (cancelled ? ABORT_MS : PAUSE_MS) * 1000;
      gint64 until = g_get_monotonic_time () + pause;
      self->hurry = FALSE;
      g_mutex_unlock (&self->lock);
      /* Again and again: the job may not have begun when the caller cancels. */
      if (cancelled && is_ours (self->native, self->job))
        virDomainAbortJob (self->native);
      else if (!cancelled && self->progress != NULL)
        sv_job_report (self->native, self->progress);
      virResetLastError ();
      g_mutex_lock (&self->lock);
      while (!self->over && !self->hurry && g_cond_wait_until (&self->cond, &self->lock, until))
        continue;
    }
  g_mutex_unlock (&self->lock);
  return NULL;
}

static void
on_cancelled (GCancellable *cancellable, SvCompanion *self)
{
  g_mutex_lock (&self->lock);
  self->hurry = TRUE;
  g_cond_signal (&self->cond);
  g_mutex_unlock (&self->lock);
}

static void
finish (SvCompanion *self, GThread *thread, gulong handler)
{
  g_cancellable_disconnect (self->cancellable, handler);
  g_mutex_lock (&self->lock);
  self->over = TRUE;
  g_cond_signal (&self->cond);
  g_mutex_unlock (&self->lock);
  if (thread != NULL)
    g_thread_join (thread);
  g_mutex_clear (&self->lock);
  g_cond_clear (&self->cond);
}

typedef struct
{
  SimplevirtDomain *domain;
  const SvJob *job;
} SvAbort;

/* TRUE when the job does not run any more. */
static gboolean
abort_on (SimplevirtConnection *connection, gpointer data, GError **error)
{
  SvAbort *abort = data;
  g_autoptr (SimplevirtDomain) there = sv_domain_on (connection, abort->domain, error);

  if (there == NULL)
    return FALSE;
  SV_USE (virDomain, native, there, error);
  if (native == NULL)
    return FALSE;
  int operation = running_operation (native);
  if (operation < 0)
    return sv_domain_fail (there, error);
  /* Another is somebody else's. */
  if (operation != abort->job->operation)
    return TRUE;
  if (virDomainAbortJob (native) < 0)
    return sv_domain_fail (there, error);
  return sv_handle_error (&there->handle, SIMPLEVIRT_ERROR_BUSY, error, "the job still ends");
}

gboolean
sv_job_abort_elsewhere (
    SimplevirtDomain *self, SvAttempt run, gpointer data, const char *what, GError *cause)
{
  g_autoptr (GError) problem = NULL;

  /* A domain that is off or gone has no job. */
  if (sv_reconnect_persist_once (self->handle.connection, run, data, &problem)
      || sv_error_is (problem, SIMPLEVIRT_ERROR_INVALID_STATE)
      || sv_error_is (problem, SIMPLEVIRT_ERROR_NOT_FOUND))
    return TRUE;
  g_prefix_error (&problem, "%s could not be aborted: ", what);
  sv_error_append_problem (cause, problem);
  return FALSE;
}

/* What the caller hears. */
static gboolean
fail (SimplevirtDomain *self,
      virDomainPtr native,
      const SvJob *job,
      GError *failure,
      GCancellable *cancellable,
      GError **error)
{
  gboolean lost = sv_error_is (failure, SIMPLEVIRT_ERROR_CONNECTION_LOST)
                  || sv_error_is (failure, SIMPLEVIRT_ERROR_CLOSED);
  SvAbort abort = { self, job };
  GError *told = NULL;

  if (g_cancellable_set_error_if_cancelled (cancellable, &told))
    g_error_free (failure);
  else
    told = failure;
  /* A guest that was paused for the job goes on, of which the event may come later. */
  if (!lost)
    sv_domain_sync (self, native, NULL);
  else if (job->undone || told != failure)
    sv_job_abort_elsewhere (self, abort_on, &abort, "the job", told);
  g_propagate_error (error, told);
  return FALSE;
}

gboolean
sv_job_run (SimplevirtDomain *self,
            virDomainPtr native,
            const SvJob *job,
            SimplevirtProgress *progress,
            gpointer data,
            GCancellable *cancellable,
            GError **error)
{
  SvCompanion companion
      = { .native = native, .job = job, .progress = progress, .cancellable = cancellable };
  g_autoptr (GError) local = NULL;

  if (!sv_turn_begin (self->handle.connection, cancellable, error))
    return FALSE;
  g_mutex_init (&companion.lock);
  g_cond_init (&companion.cond);
  sv_progress_begin (progress, job->step, 0);
  GThread *thread = NULL;
  if (progress != NULL || cancellable != NULL)
    thread = g_thread_new ("simplevirt-job", companion_main, &companion);
  gulong handler
      = cancellable != NULL
            ? g_cancellable_connect (cancellable, G_CALLBACK (on_cancelled), &companion, NULL)
            : 0;
  gboolean done = job->run (native, data) >= 0 || sv_domain_fail (self, &local);
  finish (&companion, thread, handler);
  sv_turn_end (self->handle.connection);
  sv_progress_end (progress);
  return done ? sv_domain_changed (self, native, 0, error)
              : fail (self, native, job, g_steal_pointer (&local), cancellable, error);
}
