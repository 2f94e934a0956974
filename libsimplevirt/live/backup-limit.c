/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A backup's speed is libvirt's to change only while it runs. Since some version before 11.3
 * libvirt takes a lock for that which a backup does not leave to it, so that whoever asks waits for
 * the end of the backup. What waits is therefore a thread of its own.
 */
#include "live/backup-job.h"

#include "base/call.h"
#include "live/job.h"

#define LIMIT_MS 5000

typedef struct
{
  virDomainPtr native;
  char **disks;
  unsigned long bandwidth;
  gint done;
} SvLimit;

static void
limit_clear (gpointer data)
{
  SvLimit *limit = data;

  virDomainFree (limit->native);
  g_strfreev (limit->disks);
}

static void
limit_unref (gpointer data)
{
  g_atomic_rc_box_release_full (data, limit_clear);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SvLimit, limit_unref)

/* The job goes on even when a limit cannot be set: it may be done already. */
static void
limit_thunk (
    gpointer source, gpointer data, GCancellable *cancellable, SvResult *result, GError **error)
{
  SvLimit *limit = data;

  for (guint i = 0; limit->disks[i] != NULL; i++)
    {
      if (virDomainBlockJobSetSpeed (limit->native, limit->disks[i], limit->bandwidth,
                                     VIR_DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES)
          < 0)
        virResetLastError ();
    }
  g_atomic_int_set (&limit->done, TRUE);
  result->boolean = TRUE;
}

static const SvCallSpec limit_spec = { "limiting a backup", FALSE, limit_thunk, limit_unref, NULL };

gboolean
sv_backup_job_limit (
    SvBackupJob *self, char **disks, guint64 bandwidth, GCancellable *cancellable, GError **error)
{
  g_autoptr (SvLimit) limit = g_atomic_rc_box_new0 (SvLimit);
  g_autoptr (GError) local = NULL;
  SvResult result = { 0 };

  virDomainRef (self->native);
  limit->native = self->native;
  limit->disks = g_strdupv (disks);
  limit->bandwidth = (unsigned long) bandwidth;
  if (sv_call_run_within (&limit_spec, self->domain, g_atomic_rc_box_acquire (limit), LIMIT_MS,
                          cancellable, &result, &local)
      || !sv_error_is (local, SIMPLEVIRT_ERROR_TIMED_OUT))
    return TRUE;
  /* The hypervisor answers and the backup runs: it is the lock. */
  if (!sv_job_report (self->native, NULL) || g_atomic_int_get (&limit->done))
    return TRUE;
  return sv_handle_error (&self->domain->handle, SIMPLEVIRT_ERROR_NOT_SUPPORTED, error,
                          "this version of libvirt cannot limit a running backup; "
                          "back up without a limit");
}
