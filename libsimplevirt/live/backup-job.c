/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/backup-job.h"

#include <string.h>
#include "live/block-job.h"
#include "live/events.h"
#include "live/job.h"
#include "live/progress.h"
#include "live/quiesce.h"

/* How often progress is asked for; and without one, how often it is made sure that the job is
 * there. */
#define REPORT_US (250 * 1000)
#define LOOK_US   (5 * G_USEC_PER_SEC)

/* How long an abort may take. */
#define ABORT_US (60 * G_USEC_PER_SEC)

/* What the end of the job told. */
typedef struct
{
  gboolean over;
  gboolean success;
  gboolean stopping; /* the domain is about to be off */
  guint64 total;
  char *message;
  char *disk; /* one whose backup failed */
} SvBackupEnd;

static void
end_clear (SvBackupEnd *self)
{
  g_free (self->message);
  g_free (self->disk);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SvBackupEnd, end_clear)

gboolean
sv_backup_job_prepare (SvBackupJob *self, SimplevirtDomain *domain, GError **error)
{
  self->domain = domain;
  self->native = sv_handle_hold (&domain->handle, &self->used, error);
  /* The events of jobs before this one have come when the sync returns. */
  if (self->native == NULL
      || !sv_events_subscribe (domain->handle.connection, SIMPLEVIRT_EVENT_TOPICS_JOBS, error)
      || !sv_domain_sync (domain, self->native, error))
    return FALSE;
  self->waiter = sv_waiter_new (domain);
  return TRUE;
}

void
sv_backup_job_clear (SvBackupJob *self)
{
  g_clear_pointer (&self->waiter, sv_waiter_free);
  g_clear_pointer (&self->used, sv_native_unref);
}

gboolean
sv_backup_job_begin (SvBackupJob *self,
                     const char *xml,
                     const char *checkpoint_xml,
                     SimplevirtBackupFlags flags,
                     GError **error)
{
  gboolean quiesce = (flags & SIMPLEVIRT_BACKUP_QUIESCE) != 0;
  guint how = flags & SIMPLEVIRT_BACKUP_REUSE ? VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL : 0;

  /* libvirt would wait half a minute for the other job to end. */
  if (sv_job_report (self->native, NULL))
    return sv_handle_error (&self->domain->handle, SIMPLEVIRT_ERROR_BUSY, error,
                            "another job is running on it");
  if (!sv_quiesce_begin (self->domain, self->native, quiesce, error))
    return FALSE;
  gboolean begun = virDomainBackupBegin (self->native, xml, checkpoint_xml, how) == 0
                   || sv_domain_fail (self->domain, error);
  sv_quiesce_end (self->native, quiesce);
  return begun;
}

static const char *
parameter (SimplevirtEvent *event, const char *name)
{
  for (guint i = 0; i < event->parameters->len; i++)
    {
      SimplevirtEventParameter *item = g_ptr_array_index (event->parameters, i);
      if (g_strcmp0 (simplevirt_event_parameter_get_name (item), name) == 0)
        return simplevirt_event_parameter_get_value (item);
    }
  return NULL;
}

static gboolean
is_backup (SimplevirtEvent *event)
{
  const char *operation = parameter (event, VIR_DOMAIN_JOB_OPERATION);

  return operation != NULL && atoi (operation) == VIR_DOMAIN_JOB_OPERATION_BACKUP;
}

static void
take_event (SvBackupEnd *end, SimplevirtEvent *event)
{
  if (event->kind == SIMPLEVIRT_EVENT_KIND_DOMAIN_SHUTTING_DOWN)
    end->stopping = TRUE;
  else if (event->kind == SIMPLEVIRT_EVENT_KIND_DOMAIN_STOPPED)
    end->stopping = end->over = TRUE;
  else if (event->kind == SIMPLEVIRT_EVENT_KIND_DOMAIN_BLOCK_JOB
           && event->reason == VIR_DOMAIN_BLOCK_JOB_FAILED && end->disk == NULL)
    end->disk = g_strdup (event->device);
  else if (event->kind == SIMPLEVIRT_EVENT_KIND_DOMAIN_JOB_COMPLETED && is_backup (event))
    {
      const char *success = parameter (event, VIR_DOMAIN_JOB_SUCCESS);
      const char *total = parameter (event, VIR_DOMAIN_JOB_DISK_TOTAL);
      end->over = TRUE;
      end->total = total != NULL ? g_ascii_strtoull (total, NULL, 10) : 0;
      end->success = g_strcmp0 (success, "true") == 0;
      g_free (end->message);
      end->message = g_strdup (parameter (event, VIR_DOMAIN_JOB_ERRMSG));
    }
}

/* Until the next event or `until`; FALSE with `error` set when cancelled or cut off. */
static gboolean
wait_a_bit (
    SvBackupJob *self, SvBackupEnd *end, gint64 until, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (SimplevirtEvent) event = sv_waiter_next (self->waiter, until, cancellable, &local);

  if (event != NULL)
    take_event (end, event);
  if (local == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static gboolean
works_on (virDomainPtr native, SimplevirtDiskConfig *disk)
{
  const char *target = simplevirt_disk_config_get_target_dev (disk);
  virDomainBlockJobInfo info = { 0 };
  int found = virDomainGetBlockJobInfo (native, target, &info, 0);

  if (found < 0)
    virResetLastError ();
  return found > 0 && info.type == VIR_DOMAIN_BLOCK_JOB_TYPE_BACKUP;
}

/* libvirt tells of the end before the hypervisor lets go of the last file. Asking for the job of a
 * disk waits for libvirt to be done with it. */
static void
settle (SvBackupJob *self)
{
  g_autoptr (GPtrArray) disks = sv_domain_list_disks (self->domain, self->native, NULL);
  gint64 until = g_get_monotonic_time () + LOOK_US;

  for (guint i = 0; disks != NULL && i < disks->len; i++)
    {
      while (works_on (self->native, g_ptr_array_index (disks, i))
             && g_get_monotonic_time () < until)
        g_usleep (10000);
    }
}

/* The event did not come: libvirt also remembers how the last job ended. */
static void
take_remembered (SvBackupJob *self, SvBackupEnd *end)
{
  end->over = TRUE;
  end->success = sv_job_last_type (self->native) == VIR_DOMAIN_JOB_COMPLETED;
}

static gboolean
check_end (SvBackupJob *self, SvBackupEnd *end, GError **error)
{
  SimplevirtErrorCode code = SIMPLEVIRT_ERROR_FAILED;

  if (end->success)
    return TRUE;
  if (end->stopping)
    return sv_handle_error (&self->domain->handle, SIMPLEVIRT_ERROR_INVALID_STATE, error,
                            "it stopped during the backup");
  if (end->message != NULL && strstr (end->message, "No space left") != NULL)
    code = SIMPLEVIRT_ERROR_NO_SPACE;
  if (end->message != NULL)
    return sv_handle_error (&self->domain->handle, code, error, "the backup failed: %s",
                            end->message);
  if (end->disk == NULL)
    return sv_handle_error (&self->domain->handle, code, error,
                            "the backup was aborted by somebody");
  return sv_handle_error (&self->domain->handle, code, error,
                          "the backup of disk '%s' failed; is there room for what it writes?",
                          end->disk);
}

gboolean
sv_backup_job_end (SvBackupJob *self, GCancellable *cancellable, GError **error)
{
  gint64 until = g_get_monotonic_time () + ABORT_US;
  g_auto (SvBackupEnd) end = { 0 };

  if (virDomainAbortJob (self->native) < 0)
    return sv_domain_fail (self->domain, error);
  while (!end.over && g_get_monotonic_time () < until)
    {
      if (!wait_a_bit (self, &end, until, cancellable, error))
        return FALSE;
    }
  self->over = end.over;
  settle (self);
  return end.over
         || sv_handle_error (&self->domain->handle, SIMPLEVIRT_ERROR_TIMED_OUT, error,
                             "the backup did not end within %d s",
                             (int) (ABORT_US / G_USEC_PER_SEC));
}

typedef struct
{
  SvBackupJob *job;
  gboolean completed;
} SvAbort;

static gboolean
end_on (SimplevirtConnection *connection, gpointer data, GError **error)
{
  SvAbort *abort = data;
  g_autoptr (SimplevirtDomain) there = sv_domain_on (connection, abort->job->domain, error);
  g_auto (SvBackupJob) job = { 0 };

  if (there == NULL || !sv_backup_job_prepare (&job, there, error))
    return FALSE;
  /* libvirt's abort would end a job of any kind. */
  g_autofree char *xml = sv_native_string (virDomainBackupGetXMLDesc (job.native, 0));
  if (xml != NULL)
    return sv_backup_job_end (&job, NULL, error);
  if (virGetLastErrorCode () != VIR_ERR_NO_DOMAIN_BACKUP)
    return sv_domain_fail (there, error);
  virResetLastError ();
  abort->completed = sv_job_last_type (job.native) == VIR_DOMAIN_JOB_COMPLETED;
  return TRUE;
}

/* The connection is lost. TRUE when the backup has come to a good end. */
static gboolean
stop_elsewhere (SvBackupJob *self, GError *cause)
{
  SvAbort abort = { .job = self };

  self->over = sv_job_abort_elsewhere (self->domain, end_on, &abort, "the backup", cause);
  return self->over && abort.completed;
}

/* The caller cancelled, which is the `cause`. TRUE when the backup came to a good end just before.
 */
static gboolean
stop (SvBackupJob *self, GError *cause)
{
  g_auto (SvBackupEnd) end = { 0 };
  gint64 until = g_get_monotonic_time () + LOOK_US;
  g_autoptr (GError) local = NULL;

  if (sv_backup_job_end (self, NULL, &local))
    return FALSE;
  if (sv_reconnect_is_unheard (local))
    return stop_elsewhere (self, cause);
  while (!end.over && g_get_monotonic_time () < until && wait_a_bit (self, &end, until, NULL, NULL))
    continue;
  self->over = end.over;
  return end.success;
}

gboolean
sv_backup_job_finish (SvBackupJob *self,
                      SimplevirtProgress *progress,
                      GCancellable *cancellable,
                      GError **error)
{
  gint64 pause = progress != NULL ? REPORT_US : LOOK_US;
  g_autoptr (GError) local = NULL;
  g_auto (SvBackupEnd) end = { 0 };
  gboolean gone = FALSE;

  while (!end.over && local == NULL)
    {
      if (!wait_a_bit (self, &end, g_get_monotonic_time () + pause, cancellable, &local)
          || end.over)
        break;
      if (sv_job_report (self->native, progress))
        gone = FALSE;
      else if (gone)
        take_remembered (self, &end);
      else
        gone = TRUE;
    }
  if (local == NULL)
    {
      self->over = TRUE;
      settle (self);
      /* Of several disks that fail, not each is told of before the end. */
      if (!end.success && end.message == NULL && end.disk == NULL)
        wait_a_bit (self, &end, g_get_monotonic_time () + REPORT_US, NULL, NULL);
      if (end.success)
        sv_progress_complete (progress, end.total);
      return check_end (self, &end, error);
    }
  if (g_error_matches (local, G_IO_ERROR, G_IO_ERROR_CANCELLED) && stop (self, local))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

typedef struct
{
  SimplevirtDomain *domain;
  const char *name;
} SvPoint;

static gboolean
remove_point (SimplevirtConnection *connection, gpointer data, GError **error)
{
  SvPoint *point = data;
  g_autoptr (SimplevirtDomain) there = sv_domain_on (connection, point->domain, error);

  if (there == NULL)
    return FALSE;
  SV_USE (virDomain, native, there, error);
  g_autoptr (virDomainCheckpoint) made
      = native != NULL ? virDomainCheckpointLookupByName (native, point->name, 0) : NULL;
  if (native == NULL)
    return FALSE;
  /* A domain that is off has only libvirt's memory of it. */
  return (made != NULL
          && (virDomainCheckpointDelete (made, 0) == 0
              || virDomainCheckpointDelete (made, VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY) == 0))
         || sv_domain_fail (there, error);
}

gboolean
sv_backup_job_remove_checkpoint (SvBackupJob *self, const char *name, GError **error)
{
  SvPoint point = { self->domain, name };
  g_autoptr (GError) local = NULL;

  if (sv_reconnect_persist_once (self->domain->handle.connection, remove_point, &point, &local)
      || sv_error_is (local, SIMPLEVIRT_ERROR_NOT_FOUND))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}
