/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/block-job.h"

#include "live/job.h"
#include "live/progress.h"

/* How often progress is asked for; and without one, how often it is made sure that the job is
 * there. */
#define REPORT_MS 250
#define LOOK_MS   5000

/* For how long a job that is gone may still tell what became of it. */
#define LATE_US (5 * G_USEC_PER_SEC)

/* What came of a wait, beside libvirt's statuses. */
enum
{
  NEWS_NONE = -2,
  NEWS_ERROR = -1
};

GPtrArray *
sv_domain_list_disks (SimplevirtDomain *domain, virDomainPtr native, GError **error)
{
  g_autofree char *xml = sv_native_string (virDomainGetXMLDesc (native, 0));

  if (xml == NULL)
    {
      sv_domain_fail (domain, error);
      return NULL;
    }
  g_autoptr (SimplevirtDomainConfig) config = simplevirt_domain_config_new_from_xml (xml, error);
  return config != NULL ? simplevirt_domain_config_list_disks (config) : NULL;
}

static gboolean
is_called (SimplevirtDiskConfig *disk, const char *name)
{
  return g_strcmp0 (simplevirt_disk_config_get_target_dev (disk), name) == 0
         || g_strcmp0 (simplevirt_disk_config_get_source_file (disk), name) == 0
         || g_strcmp0 (simplevirt_disk_config_get_source_dev (disk), name) == 0;
}

SimplevirtDiskConfig *
sv_disks_find (GPtrArray *disks, const char *name)
{
  for (guint i = 0; i < disks->len; i++)
    {
      if (is_called (g_ptr_array_index (disks, i), name))
        return g_object_ref (g_ptr_array_index (disks, i));
    }
  return NULL;
}

SimplevirtDiskConfig *
sv_domain_find_disk (SimplevirtDomain *domain,
                     virDomainPtr native,
                     const char *name,
                     GError **error)
{
  g_autoptr (GPtrArray) disks = sv_domain_list_disks (domain, native, error);

  if (disks == NULL)
    return NULL;
  SimplevirtDiskConfig *found = sv_disks_find (disks, name);
  if (found == NULL)
    sv_handle_error (&domain->handle, SIMPLEVIRT_ERROR_NOT_FOUND, error, "it has no disk '%s'",
                     name);
  return found;
}

gboolean
sv_block_job_prepare (SvBlockJob *self, SimplevirtDomain *domain, const char *disk, GError **error)
{
  self->domain = domain;
  self->native = sv_handle_hold (&domain->handle, &self->used, error);
  if (self->native == NULL || !sv_domain_check_runs (domain, self->native, error))
    return FALSE;
  self->disk = sv_domain_find_disk (domain, self->native, disk, error);
  if (self->disk == NULL)
    return FALSE;
  self->target = simplevirt_disk_config_get_target_dev (self->disk);
  /* The events of jobs before this one have come when this returns. */
  if (!sv_domain_sync (domain, self->native, error))
    return FALSE;
  self->waiter = sv_waiter_new (domain);
  return TRUE;
}

void
sv_block_job_clear (SvBlockJob *self)
{
  g_clear_pointer (&self->waiter, sv_waiter_free);
  g_clear_object (&self->disk);
  g_clear_pointer (&self->used, sv_native_unref);
}

static int
wait_for_news (SvBlockJob *self, gint64 until, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) local = NULL;

  for (;;)
    {
      g_autoptr (SimplevirtEvent) event = sv_waiter_next (self->waiter, until, cancellable, &local);
      if (local != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return NEWS_ERROR;
        }
      if (event == NULL)
        return NEWS_NONE;
      if (event->kind == SIMPLEVIRT_EVENT_KIND_DOMAIN_BLOCK_JOB
          && g_strcmp0 (event->device, self->target) == 0)
        return event->reason;
      if (event->kind != SIMPLEVIRT_EVENT_KIND_DOMAIN_STOPPED)
        continue;
      self->over = TRUE;
      sv_handle_error (&self->domain->handle, SIMPLEVIRT_ERROR_INVALID_STATE, error,
                       "it stopped during the job on disk '%s'", self->target);
      return NEWS_ERROR;
    }
}

/* 1 while there is a job, 0 afterwards, -1 with `error` set. */
static int
look (SvBlockJob *self, SimplevirtProgress *progress, GError **error)
{
  virDomainBlockJobInfo info = { 0 };
  int found = virDomainGetBlockJobInfo (self->native, self->target, &info,
                                        VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES);

  if (found < 0)
    sv_domain_fail (self->domain, error);
  else if (found > 0)
    {
      sv_progress_set_total (progress, info.end);
      sv_progress_set_done (progress, info.cur);
    }
  return found;
}

/* That a job is ready is told once, and it stays so: who listens later must ask. */
static gboolean
is_ready (SvBlockJob *self)
{
  g_autoptr (GPtrArray) disks = sv_domain_list_disks (self->domain, self->native, NULL);
  g_autoptr (SimplevirtDiskConfig) disk
      = disks != NULL ? sv_disks_find (disks, self->target) : NULL;
  g_autofree char *ready
      = disk != NULL ? simplevirt_config_get_value (SIMPLEVIRT_CONFIG (disk), "mirror/@ready", NULL)
                     : NULL;

  return g_strcmp0 (ready, "yes") == 0;
}

/* libvirt's status of the job's end, or VIR_DOMAIN_BLOCK_JOB_READY; NEWS_ERROR with `error` set. An
 * end that is told while the job is there was that of one before it. */
static int
wait_for_status (SvBlockJob *self,
                 SimplevirtProgress *progress,
                 GCancellable *cancellable,
                 GError **error)
{
  gint64 pause = (progress != NULL ? REPORT_MS : LOOK_MS) * 1000;
  gint64 asked = g_get_monotonic_time ();
  gint64 gone = 0;

  for (;;)
    {
      gint64 now = g_get_monotonic_time ();
      int news = wait_for_news (self, now + (gone != 0 ? LATE_US : pause), cancellable, error);
      if (news == NEWS_ERROR)
        return NEWS_ERROR;
      int found = look (self, progress, error);
      if (found < 0)
        return NEWS_ERROR;
      if (news != NEWS_NONE && (news == VIR_DOMAIN_BLOCK_JOB_READY) == (found > 0))
        return news;
      if (found > 0 && now - asked >= LOOK_MS * 1000)
        {
          if (is_ready (self))
            return VIR_DOMAIN_BLOCK_JOB_READY;
          asked = now;
        }
      if (found > 0)
        gone = 0;
      else if (gone == 0)
        gone = now;
      else if (now - gone > LATE_US)
        {
          self->over = TRUE;
          sv_handle_error (&self->domain->handle, SIMPLEVIRT_ERROR_FAILED, error,
                           "the job on disk '%s' has ended, and its result is unknown",
                           self->target);
          return NEWS_ERROR;
        }
    }
}

static gboolean
check_status (SvBlockJob *self, int status, GError **error)
{
  if (status == VIR_DOMAIN_BLOCK_JOB_COMPLETED)
    return TRUE;
  if (status == VIR_DOMAIN_BLOCK_JOB_CANCELED)
    return sv_handle_error (&self->domain->handle, SIMPLEVIRT_ERROR_FAILED, error,
                            "the job on disk '%s' was aborted by somebody", self->target);
  return sv_handle_error (&self->domain->handle, SIMPLEVIRT_ERROR_FAILED, error,
                          "the job on disk '%s' failed; is there room for what it writes?",
                          self->target);
}

static gboolean
abort_on (SimplevirtConnection *connection, gpointer data, GError **error)
{
  SvBlockJob *self = data;
  g_autoptr (SimplevirtDomain) there = sv_domain_on (connection, self->domain, error);
  virDomainBlockJobInfo info = { 0 };

  if (there == NULL)
    return FALSE;
  SV_USE (virDomain, native, there, error);
  if (native == NULL)
    return FALSE;
  int found = virDomainGetBlockJobInfo (native, self->target, &info, 0);
  /* One of another kind is somebody else's. */
  if (found > 0 && info.type == self->kind)
    found = virDomainBlockJobAbort (native, self->target, 0);
  return found >= 0 || sv_domain_fail (there, error);
}

/* The caller cancelled, which is the `cause`: TRUE when the job came to a good end just before. */
static gboolean
stop (SvBlockJob *self, GError *cause)
{
  g_autoptr (GError) local = NULL;

  self->over = virDomainBlockJobAbort (self->native, self->target, 0) == 0
               || sv_domain_fail (self->domain, &local);
  if (self->over)
    return FALSE;
  if (sv_reconnect_is_unheard (local))
    {
      g_autofree char *what = g_strdup_printf ("the job on disk '%s'", self->target);
      self->over = sv_job_abort_elsewhere (self->domain, abort_on, self, what, cause);
      return FALSE;
    }
  int news = VIR_DOMAIN_BLOCK_JOB_READY;
  while (news == VIR_DOMAIN_BLOCK_JOB_READY)
    news = wait_for_news (self, g_get_monotonic_time () + LATE_US, NULL, NULL);
  self->over = self->over || look (self, NULL, NULL) == 0;
  return news == VIR_DOMAIN_BLOCK_JOB_COMPLETED;
}

/* Of a job that is ready. */
static gboolean
end_ready (SvBlockJob *self, SvBlockJobEnd end, GError **error)
{
  guint flags = end == SV_BLOCK_JOB_PIVOT ? VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT : 0;

  if (virDomainBlockJobAbort (self->native, self->target, flags) == 0)
    return TRUE;
  sv_domain_fail (self->domain, error);
  if (end == SV_BLOCK_JOB_PIVOT)
    self->over = virDomainBlockJobAbort (self->native, self->target, 0) == 0;
  virResetLastError ();
  return FALSE;
}

gboolean
sv_block_job_finish (SvBlockJob *self,
                     const char *step,
                     SvBlockJobEnd end,
                     gboolean *ready,
                     SimplevirtProgress *progress,
                     GCancellable *cancellable,
                     GError **error)
{
  g_autoptr (GError) local = NULL;
  int status = VIR_DOMAIN_BLOCK_JOB_READY;

  sv_progress_begin (progress, step, 0);
  if (end != SV_BLOCK_JOB_LEAVE || !is_ready (self))
    status = wait_for_status (self, progress, cancellable, &local);
  if (ready != NULL)
    *ready = status == VIR_DOMAIN_BLOCK_JOB_READY;
  gboolean done = FALSE;
  if (status == NEWS_ERROR)
    {
      done = end != SV_BLOCK_JOB_LEAVE && g_error_matches (local, G_IO_ERROR, G_IO_ERROR_CANCELLED)
             && stop (self, local);
      if (!done)
        g_propagate_error (error, g_steal_pointer (&local));
    }
  else if (status == VIR_DOMAIN_BLOCK_JOB_READY)
    done = end == SV_BLOCK_JOB_LEAVE || end_ready (self, end, error);
  else
    {
      self->over = TRUE;
      done = check_status (self, status, error);
    }
  if (done && end != SV_BLOCK_JOB_LEAVE)
    sv_progress_complete (progress, 0);
  else
    sv_progress_end (progress);
  return done;
}
