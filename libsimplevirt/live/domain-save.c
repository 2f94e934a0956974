/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "domain-save-api-private.h"

#include "live/domain-private.h"
#include "live/job.h"

typedef struct
{
  const char *path;
  guint format;
  guint flags;
} SvSave;

static int
managed_save (virDomainPtr native, gpointer data)
{
  SvSave *save = data;

  return virDomainManagedSave (native, save->flags);
}

static const SvJob managed_job
    = { .step = "saving memory", .operation = VIR_DOMAIN_JOB_OPERATION_SAVE, .run = managed_save };

gboolean
sv_domain_managed_save_body (SimplevirtDomain *self,
                             SimplevirtSaveFlags flags,
                             SimplevirtProgress *progress,
                             GCancellable *cancellable,
                             GError **error)
{
  SV_USE (virDomain, native, self, error);
  SvSave save = { .flags = sv_save_flags_to_libvirt (flags) };

  return native != NULL
         && sv_job_run (self, native, &managed_job, progress, &save, cancellable, error);
}

gboolean
sv_domain_fetch_managed_save_body (SimplevirtDomain *self,
                                   GCancellable *cancellable,
                                   GError **error)
{
  SV_USE (virDomain, native, self, error);

  if (native == NULL)
    return FALSE;
  int has = virDomainHasManagedSaveImage (native, 0);
  return sv_domain_check (self, has, error) && has > 0;
}

gboolean
sv_domain_remove_managed_save_body (SimplevirtDomain *self,
                                    GCancellable *cancellable,
                                    GError **error)
{
  SV_USE (virDomain, native, self, error);

  if (native == NULL)
    return FALSE;
  int has = virDomainHasManagedSaveImage (native, 0);
  if (has == 0)
    return TRUE;
  return sv_domain_check (self, has < 0 ? has : virDomainManagedSaveRemove (native, 0), error);
}

/* libvirt reports the missing file of an image that was never made. */
static gboolean
check_managed_save (SimplevirtDomain *self, virDomainPtr native, GError **error)
{
  int has = virDomainHasManagedSaveImage (native, 0);

  return sv_domain_check (self, has, error)
         && (has > 0
             || sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_STATE, error,
                                 "it has no saved memory"));
}

char *
sv_domain_fetch_managed_save_xml_body (SimplevirtDomain *self,
                                       GCancellable *cancellable,
                                       GError **error)
{
  SV_USE (virDomain, native, self, error);

  if (native == NULL || !check_managed_save (self, native, error))
    return NULL;
  char *xml = virDomainManagedSaveGetXMLDesc (native, 0);
  if (xml == NULL)
    sv_domain_fail (self, error);
  return sv_native_string (xml);
}

gboolean
sv_domain_update_managed_save_xml_body (SimplevirtDomain *self,
                                        const char *xml,
                                        GCancellable *cancellable,
                                        GError **error)
{
  SV_USE (virDomain, native, self, error);

  return native != NULL && check_managed_save (self, native, error)
         && sv_domain_check (self, virDomainManagedSaveDefineXML (native, xml, 0), error);
}

static int
save_to_file (virDomainPtr native, gpointer data)
{
  SvSave *save = data;

  return virDomainSaveFlags (native, save->path, NULL, save->flags);
}

static const SvJob save_job
    = { .step = "saving memory", .operation = VIR_DOMAIN_JOB_OPERATION_SAVE, .run = save_to_file };

gboolean
sv_domain_save_to_file_body (SimplevirtDomain *self,
                             const char *path,
                             SimplevirtSaveFlags flags,
                             SimplevirtProgress *progress,
                             GCancellable *cancellable,
                             GError **error)
{
  SV_USE (virDomain, native, self, error);
  SvSave save = { .path = path, .flags = sv_save_flags_to_libvirt (flags) };

  return native != NULL
         && sv_job_run (self, native, &save_job, progress, &save, cancellable, error);
}

static int
core_dump (virDomainPtr native, gpointer data)
{
  SvSave *save = data;

  return virDomainCoreDumpWithFormat (native, save->path, save->format, save->flags);
}

static const SvJob dump_job
    = { .step = "dumping memory", .operation = VIR_DOMAIN_JOB_OPERATION_DUMP, .run = core_dump };

gboolean
sv_domain_core_dump_body (SimplevirtDomain *self,
                          const char *path,
                          SimplevirtDumpFormat format,
                          SimplevirtDumpFlags flags,
                          SimplevirtProgress *progress,
                          GCancellable *cancellable,
                          GError **error)
{
  SV_USE (virDomain, native, self, error);
  SvSave save = { .path = path,
                  .format = (guint) sv_dump_format_to_libvirt (format),
                  .flags = sv_dump_flags_to_libvirt (flags) };

  return native != NULL
         && sv_job_run (self, native, &dump_job, progress, &save, cancellable, error);
}

static SimplevirtJobInfo *
job_new (int type, const SvParams *params)
{
  SimplevirtJobInfo *job = sv_job_info_new ();

  job->job_type = sv_job_type_from_libvirt (type);
  job->operation
      = sv_job_operation_from_libvirt ((int) sv_params_int (params, 0, VIR_DOMAIN_JOB_OPERATION));
  job->elapsed_ms = sv_params_uint (params, 0, VIR_DOMAIN_JOB_TIME_ELAPSED);
  job->remaining_ms = sv_params_uint (params, 0, VIR_DOMAIN_JOB_TIME_REMAINING);
  job->downtime_ms = sv_params_uint (params, 0, VIR_DOMAIN_JOB_DOWNTIME);
  job->total_bytes = sv_job_total (params);
  job->done_bytes = sv_job_done (params);
  job->remaining_bytes = sv_job_remaining (params);
  job->memory_rate = sv_params_uint (params, 0, VIR_DOMAIN_JOB_MEMORY_BPS);
  job->disk_rate = sv_params_uint (params, 0, VIR_DOMAIN_JOB_DISK_BPS);
  job->dirty_rate = sv_params_uint (params, 0, VIR_DOMAIN_JOB_MEMORY_DIRTY_RATE);
  job->iteration = sv_params_uint (params, 0, VIR_DOMAIN_JOB_MEMORY_ITERATION);
  job->error_message = sv_params_string (params, VIR_DOMAIN_JOB_ERRMSG);
  return job;
}

SimplevirtJobInfo *
sv_domain_fetch_job_info_body (SimplevirtDomain *self,
                               gboolean completed,
                               GCancellable *cancellable,
                               GError **error)
{
  SV_USE (virDomain, native, self, error);
  guint flags
      = completed ? VIR_DOMAIN_JOB_STATS_COMPLETED | VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED : 0;
  g_auto (SvParamList) found = { 0 };
  g_auto (SvParams) params = { 0 };
  int type = 0;

  if (native == NULL
      || !sv_domain_check (
          self, virDomainGetJobStats (native, &type, &found.list, &found.count, flags), error))
    return NULL;
  sv_params_init (&params, found.list, found.count);
  return job_new (type, &params);
}

gboolean
sv_domain_abort_job_body (SimplevirtDomain *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virDomain, native, self, error);

  return native != NULL && sv_domain_check (self, virDomainAbortJob (native), error);
}

gboolean
sv_domain_put_to_sleep_body (SimplevirtDomain *self,
                             SimplevirtSuspendTarget target,
                             GCancellable *cancellable,
                             GError **error)
{
  SV_USE (virDomain, native, self, error);
  guint to = (guint) sv_suspend_target_to_libvirt (target);

  return native != NULL
         && sv_domain_changed (self, native, virDomainPMSuspendForDuration (native, to, 0, 0),
                               error);
}

gboolean
sv_domain_wake_up_body (SimplevirtDomain *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virDomain, native, self, error);

  return native != NULL && sv_domain_changed (self, native, virDomainPMWakeup (native, 0), error);
}
