/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "block-jobs-api-private.h"

#include "live/block-job.h"
#include "live/host-file.h"
#include "live/params.h"
#include "live/reconnect.h"
#include "live/storage-volume-private.h"

gboolean
sv_domain_pull_block_body (SimplevirtDomain *self,
                           const char *disk,
                           const char *base,
                           guint64 bandwidth,
                           SimplevirtBlockPullFlags flags,
                           SimplevirtProgress *progress,
                           GCancellable *cancellable,
                           GError **error)
{
  guint how = sv_block_pull_flags_to_libvirt (flags) | VIR_DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES;
  g_auto (SvBlockJob) job = { 0 };

  if (!sv_block_job_prepare (&job, self, disk, error))
    return FALSE;
  /* Without a base this is virDomainBlockPull(). */
  job.kind = VIR_DOMAIN_BLOCK_JOB_TYPE_PULL;
  int begun = virDomainBlockRebase (job.native, job.target, base, (unsigned long) bandwidth, how);
  return sv_domain_check (self, begun, error)
         && sv_block_job_finish (&job, "pulling a disk", SV_BLOCK_JOB_STOP, NULL, progress,
                                 cancellable, error);
}

static gboolean
is_own_image (SimplevirtDiskConfig *disk, const char *image)
{
  return image == NULL || g_strcmp0 (simplevirt_disk_config_get_source_file (disk), image) == 0
         || g_strcmp0 (simplevirt_disk_config_get_source_dev (disk), image) == 0;
}

gboolean
sv_domain_commit_block_body (SimplevirtDomain *self,
                             const char *disk,
                             const char *top,
                             const char *base,
                             guint64 bandwidth,
                             SimplevirtBlockCommitFlags flags,
                             SimplevirtProgress *progress,
                             GCancellable *cancellable,
                             GError **error)
{
  guint how = sv_block_commit_flags_to_libvirt (flags) | VIR_DOMAIN_BLOCK_COMMIT_BANDWIDTH_BYTES;
  g_auto (SvBlockJob) job = { 0 };

  if (!sv_block_job_prepare (&job, self, disk, error))
    return FALSE;
  job.kind = VIR_DOMAIN_BLOCK_JOB_TYPE_COMMIT;
  if (is_own_image (job.disk, top))
    {
      job.kind = VIR_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT;
      how |= VIR_DOMAIN_BLOCK_COMMIT_ACTIVE;
    }
  return sv_domain_check (self,
                          virDomainBlockCommit (job.native, job.target, base, top,
                                                (unsigned long) bandwidth, how),
                          error)
         && sv_block_job_finish (&job, "committing a disk", SV_BLOCK_JOB_PIVOT, NULL, progress,
                                 cancellable, error);
}

static guint
copy_flags (SimplevirtBlockCopyFlags flags)
{
  /* Of a stored domain libvirt demands to hear that the job will not outlive its run. */
  guint how = VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB;

  if (flags & SIMPLEVIRT_BLOCK_COPY_SHALLOW)
    how |= VIR_DOMAIN_BLOCK_COPY_SHALLOW;
  if (flags & SIMPLEVIRT_BLOCK_COPY_REUSE)
    how |= VIR_DOMAIN_BLOCK_COPY_REUSE_EXT;
  if (flags & SIMPLEVIRT_BLOCK_COPY_SYNCHRONOUS)
    how |= VIR_DOMAIN_BLOCK_COPY_SYNCHRONOUS_WRITES;
  return how;
}

typedef struct
{
  SimplevirtDomain *domain;
  const char *path;
} SvMade;

static gboolean
remove_made (SimplevirtConnection *connection, gpointer data, GError **error)
{
  SvMade *made = data;
  g_autoptr (SimplevirtDomain) there = sv_domain_on (connection, made->domain, NULL);
  g_autoptr (SvNative) used = there != NULL ? sv_handle_use (&there->handle, NULL) : NULL;
  g_autoptr (GPtrArray) disks
      = used != NULL ? sv_domain_list_disks (there, used->object, NULL) : NULL;
  g_autoptr (SimplevirtDiskConfig) user = disks != NULL ? sv_disks_find (disks, made->path) : NULL;

  /* Somebody else may have let the domain switch to it. */
  return user != NULL || sv_host_file_remove (connection, made->path, error);
}

/* Who cannot reach the daemon must know that it is not all over. */
static void
tell_of_rest (SvBlockJob *job, const char *made, GError *error)
{
  g_autofree char *words = g_strdup_printf (
      "; the job on disk '%s' and its file '%s' stay until it is aborted", job->target, made);

  sv_error_append (error, words);
}

/* `made`, unless NULL, is a file that libvirt makes and that is of no use when this fails, unless
 * the job goes on. */
static gboolean
copy (SvBlockJob *job,
      const char *xml,
      const char *made,
      guint64 bandwidth,
      SimplevirtBlockCopyFlags flags,
      SimplevirtProgress *progress,
      GCancellable *cancellable,
      GError **error)
{
  SvBlockJobEnd end = flags & SIMPLEVIRT_BLOCK_COPY_PIVOT ? SV_BLOCK_JOB_PIVOT : SV_BLOCK_JOB_STOP;
  g_auto (SvParamList) params = { 0 };
  g_autoptr (GError) local = NULL;
  g_autoptr (GError) problem = NULL;
  SvMade file = { job->domain, made };
  int room = 0;

  job->kind = VIR_DOMAIN_BLOCK_JOB_TYPE_COPY;
  if (bandwidth > 0)
    virTypedParamsAddULLong (&params.list, &params.count, &room, VIR_DOMAIN_BLOCK_COPY_BANDWIDTH,
                             bandwidth);
  if (!sv_domain_check (job->domain,
                        virDomainBlockCopy (job->native, job->target, xml, params.list,
                                            params.count, copy_flags (flags)),
                        error))
    return FALSE;
  if (sv_block_job_finish (job, "copying a disk", end, NULL, progress, cancellable, &local))
    return TRUE;
  if (made != NULL && !job->over)
    tell_of_rest (job, made, local);
  else if (made != NULL
           && !sv_reconnect_persist_once (job->domain->handle.connection, remove_made, &file,
                                          &problem))
    sv_error_append_problem (local, problem);
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static SimplevirtDiskConfig *
describe (const char *path, gboolean block, const char *format)
{
  SimplevirtDiskConfig *disk = simplevirt_disk_config_new ();

  if (block)
    simplevirt_disk_config_set_source_dev (disk, path);
  else
    simplevirt_disk_config_set_source_file (disk, path);
  if (format != NULL)
    simplevirt_config_set_value (SIMPLEVIRT_CONFIG (disk), "driver/@type", format, NULL);
  return disk;
}

gboolean
sv_domain_copy_block_body (SimplevirtDomain *self,
                           const char *disk,
                           const char *path,
                           const char *format,
                           guint64 bandwidth,
                           SimplevirtBlockCopyFlags flags,
                           SimplevirtProgress *progress,
                           GCancellable *cancellable,
                           GError **error)
{
  gboolean block = g_str_has_prefix (path, "/dev/");
  gboolean makes = !block && !(flags & SIMPLEVIRT_BLOCK_COPY_REUSE);
  g_auto (SvBlockJob) job = { 0 };

  if (!g_path_is_absolute (path))
    return sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                            "'%s' is not an absolute path", path);
  g_autoptr (SimplevirtDiskConfig) to = describe (path, block, format);
  g_autofree char *xml = simplevirt_config_to_xml (SIMPLEVIRT_CONFIG (to));
  return sv_block_job_prepare (&job, self, disk, error)
         && copy (&job, xml, makes ? path : NULL, bandwidth, flags, progress, cancellable, error);
}

gboolean
sv_domain_copy_block_xml_body (SimplevirtDomain *self,
                               const char *disk,
                               const char *xml,
                               guint64 bandwidth,
                               SimplevirtBlockCopyFlags flags,
                               SimplevirtProgress *progress,
                               GCancellable *cancellable,
                               GError **error)
{
  g_auto (SvBlockJob) job = { 0 };

  return sv_block_job_prepare (&job, self, disk, error)
         && copy (&job, xml, NULL, bandwidth, flags, progress, cancellable, error);
}

/* The hypervisor would make a smaller file larger behind the pool's back, and fails on a device. */
static gboolean
check_size (SvBlockJob *job, SimplevirtStorageVolume *volume, GError **error)
{
  guint64 capacity = simplevirt_storage_volume_get_capacity (volume);
  virDomainBlockInfo info = { 0 };

  if (virDomainGetBlockInfo (job->native, job->target, &info, 0) < 0)
    return sv_domain_fail (job->domain, error);
  return capacity >= info.capacity
         || sv_handle_error (&job->domain->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                             "the volume '%s' of %" G_GUINT64_FORMAT
                             " bytes is smaller than disk '%s' of %llu bytes",
                             simplevirt_storage_volume_get_name (volume), capacity, job->target,
                             info.capacity);
}

gboolean
sv_domain_copy_block_to_volume_body (SimplevirtDomain *self,
                                     const char *disk,
                                     SimplevirtStorageVolume *volume,
                                     guint64 bandwidth,
                                     SimplevirtBlockCopyFlags flags,
                                     SimplevirtProgress *progress,
                                     GCancellable *cancellable,
                                     GError **error)
{
  g_auto (SvBlockJob) job = { 0 };

  if (!sv_block_job_prepare (&job, self, disk, error)
      || !simplevirt_storage_volume_refresh (volume, cancellable, error)
      || !check_size (&job, volume, error))
    return FALSE;
  gboolean block = simplevirt_storage_volume_get_kind (volume) == SIMPLEVIRT_VOLUME_KIND_BLOCK;
  g_autoptr (SimplevirtDiskConfig) to
      = describe (simplevirt_storage_volume_get_path (volume), block,
                  block ? "raw" : simplevirt_storage_volume_get_format (volume));
  g_autofree char *xml = simplevirt_config_to_xml (SIMPLEVIRT_CONFIG (to));
  return copy (&job, xml, NULL, bandwidth, flags | SIMPLEVIRT_BLOCK_COPY_REUSE, progress,
               cancellable, error);
}

/* NULL when there is no job; with `error` set when that could not be asked. */
static SimplevirtBlockJob *
fetch (SimplevirtDomain *self, virDomainPtr native, SimplevirtDiskConfig *disk, GError **error)
{
  const char *target = simplevirt_disk_config_get_target_dev (disk);
  virDomainBlockJobInfo info = { 0 };
  int found
      = virDomainGetBlockJobInfo (native, target, &info, VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES);

  if (found <= 0)
    {
      sv_domain_check (self, found, error);
      return NULL;
    }
  g_autofree char *ready
      = simplevirt_config_get_value (SIMPLEVIRT_CONFIG (disk), "mirror/@ready", NULL);
  SimplevirtBlockJob *job = sv_block_job_new ();
  job->disk = g_strdup (target);
  job->kind = sv_block_job_kind_from_libvirt (info.type);
  job->bandwidth = info.bandwidth;
  job->done_bytes = info.cur;
  job->total_bytes = info.end;
  job->ready = g_strcmp0 (ready, "yes") == 0;
  return job;
}

GPtrArray *
sv_domain_list_block_jobs_body (SimplevirtDomain *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) jobs
      = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_block_job_unref);
  SV_USE (virDomain, native, self, error);
  g_autoptr (GError) local = NULL;

  if (native == NULL)
    return NULL;
  if (!sv_domain_check_runs (self, native, &local))
    {
      if (sv_error_is (local, SIMPLEVIRT_ERROR_INVALID_STATE))
        return g_steal_pointer (&jobs);
      g_propagate_error (error, g_steal_pointer (&local));
      return NULL;
    }
  g_autoptr (GPtrArray) disks = sv_domain_list_disks (self, native, error);
  for (guint i = 0; disks != NULL && i < disks->len; i++)
    {
      /* A disk may have gone since it was listed. */
      SimplevirtBlockJob *job = fetch (self, native, g_ptr_array_index (disks, i), NULL);
      if (job != NULL)
        g_ptr_array_add (jobs, job);
    }
  return disks != NULL ? g_steal_pointer (&jobs) : NULL;
}

SimplevirtBlockJob *
sv_domain_lookup_block_job_body (SimplevirtDomain *self,
                                 const char *disk,
                                 GCancellable *cancellable,
                                 GError **error)
{
  SV_USE (virDomain, native, self, error);
  g_autoptr (GError) local = NULL;

  if (native == NULL || !sv_domain_check_runs (self, native, error))
    return NULL;
  g_autoptr (SimplevirtDiskConfig) config = sv_domain_find_disk (self, native, disk, error);
  if (config == NULL)
    return NULL;
  SimplevirtBlockJob *job = fetch (self, native, config, &local);
  if (local != NULL)
    g_propagate_error (error, g_steal_pointer (&local));
  else if (job == NULL)
    sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_NOT_FOUND, error,
                     "no job is running on disk '%s'", disk);
  return job;
}

gboolean
sv_domain_set_block_job_bandwidth_body (SimplevirtDomain *self,
                                        const char *disk,
                                        guint64 bandwidth,
                                        GCancellable *cancellable,
                                        GError **error)
{
  SV_USE (virDomain, native, self, error);

  return native != NULL
         && sv_domain_check (self,
                             virDomainBlockJobSetSpeed (native, disk, (unsigned long) bandwidth,
                                                        VIR_DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES),
                             error);
}

gboolean
sv_domain_abort_block_job_body (SimplevirtDomain *self,
                                const char *disk,
                                GCancellable *cancellable,
                                GError **error)
{
  SV_USE (virDomain, native, self, error);

  return native != NULL && sv_domain_check (self, virDomainBlockJobAbort (native, disk, 0), error);
}

gboolean
sv_domain_pivot_block_job_body (SimplevirtDomain *self,
                                const char *disk,
                                GCancellable *cancellable,
                                GError **error)
{
  SV_USE (virDomain, native, self, error);

  return native != NULL
         && sv_domain_check (
             self, virDomainBlockJobAbort (native, disk, VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT), error);
}

gboolean
sv_domain_wait_for_block_job_body (SimplevirtDomain *self,
                                   const char *disk,
                                   SimplevirtProgress *progress,
                                   GCancellable *cancellable,
                                   GError **error)
{
  g_auto (SvBlockJob) job = { 0 };
  virDomainBlockJobInfo info = { 0 };
  gboolean ready = FALSE;

  if (!sv_block_job_prepare (&job, self, disk, error))
    return FALSE;
  int found = virDomainGetBlockJobInfo (job.native, job.target, &info, 0);
  if (found < 0)
    return sv_domain_fail (self, error);
  return found > 0
         && sv_block_job_finish (&job, "waiting for a disk", SV_BLOCK_JOB_LEAVE, &ready, progress,
                                 cancellable, error)
         && ready;
}
