/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "domain-backup-api-private.h"
#include "domain-checkpoints-api-private.h"

#include "live/backup-job.h"
#include "live/block-job.h"
#include "live/checkpoint-private.h"
#include "live/progress.h"
#include "base/check.h"

/* The names of the disks that are backed up. */
static char **
wanted_disks (SimplevirtBackupConfig *config)
{
  g_autoptr (GPtrArray) disks = simplevirt_backup_config_list_disks (config);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  for (guint i = 0; i < disks->len; i++)
    {
      SimplevirtBackupDiskConfig *disk = g_ptr_array_index (disks, i);
      const char *name = simplevirt_backup_disk_config_get_name (disk);
      if (name != NULL && simplevirt_backup_disk_config_get_backup (disk))
        g_strv_builder_add (names, name);
    }
  return g_strv_builder_end (names);
}

/* One that cannot be limited as it was asked for does no good. */
static gboolean
limit (SvBackupJob *job,
       SimplevirtBackupConfig *config,
       guint64 bandwidth,
       GCancellable *cancellable,
       GError **error)
{
  g_auto (GStrv) disks = wanted_disks (config);

  if (bandwidth == 0 || sv_backup_job_limit (job, disks, bandwidth, cancellable, error))
    return TRUE;
  sv_backup_job_end (job, NULL, NULL);
  return FALSE;
}

static gboolean
check (SimplevirtDomain *self,
       SimplevirtBackupConfig *config,
       SimplevirtCheckpointConfig *checkpoint,
       SimplevirtBackupMode mode,
       GError **error)
{
  gboolean pulls = simplevirt_backup_config_get_mode (config) == SIMPLEVIRT_BACKUP_MODE_PULL;

  if (!simplevirt_config_validate (SIMPLEVIRT_CONFIG (config), error)
      || (checkpoint != NULL
          && !simplevirt_config_validate (SIMPLEVIRT_CONFIG (checkpoint), error)))
    return FALSE;
  return pulls == (mode == SIMPLEVIRT_BACKUP_MODE_PULL)
         || sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                             "the backup is of mode %s", pulls ? "pull" : "push");
}

/* The checkpoint's XML, of a name that is known: libvirt would choose one like this. NULL for none.
 */
static char *
checkpoint_xml (SimplevirtCheckpointConfig *checkpoint, char **name)
{
  if (checkpoint == NULL)
    return NULL;
  g_autoptr (SimplevirtConfig) named = simplevirt_config_copy (SIMPLEVIRT_CONFIG (checkpoint));
  SimplevirtCheckpointConfig *config = SIMPLEVIRT_CHECKPOINT_CONFIG (named);
  *name = g_strdup (simplevirt_checkpoint_config_get_name (config));
  if (*name == NULL)
    {
      *name = g_strdup_printf ("%" G_GINT64_FORMAT, g_get_real_time () / G_USEC_PER_SEC);
      simplevirt_checkpoint_config_set_name (config, *name);
    }
  return simplevirt_config_to_xml (named);
}

static gboolean
begin (SvBackupJob *job,
       SimplevirtDomain *self,
       SimplevirtBackupConfig *config,
       SimplevirtCheckpointConfig *checkpoint,
       SimplevirtBackupFlags flags,
       char **name,
       GError **error)
{
  g_autofree char *xml = simplevirt_config_to_xml (SIMPLEVIRT_CONFIG (config));
  g_autofree char *remember = checkpoint_xml (checkpoint, name);

  return sv_backup_job_prepare (job, self, error) && sv_domain_check_runs (self, job->native, error)
         && sv_backup_job_begin (job, xml, remember, flags, error);
}

gboolean
sv_domain_backup_from_config_body (SimplevirtDomain *self,
                                   SimplevirtBackupConfig *config,
                                   SimplevirtCheckpointConfig *checkpoint,
                                   guint64 bandwidth,
                                   SimplevirtBackupFlags flags,
                                   SimplevirtProgress *progress,
                                   GCancellable *cancellable,
                                   GError **error)
{
  g_autofree char *name = NULL;
  g_auto (SvBackupJob) job = { 0 };
  g_autoptr (GError) local = NULL;
  g_autoptr (GError) problem = NULL;

  if (!check (self, config, checkpoint, SIMPLEVIRT_BACKUP_MODE_PUSH, error))
    return FALSE;
  sv_progress_begin (progress, "backing up", 0);
  if (!begin (&job, self, config, checkpoint, flags, &name, error))
    return FALSE;
  gboolean done = limit (&job, config, bandwidth, cancellable, &local)
                  && sv_backup_job_finish (&job, progress, cancellable, &local);
  sv_progress_end (progress);
  if (done)
    return TRUE;
  /* libvirt deletes the files, but not the checkpoint. */
  if (job.over && name != NULL && !sv_backup_job_remove_checkpoint (&job, name, &problem))
    sv_error_append_problem (local, problem);
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

gboolean
sv_domain_backup_xml_body (SimplevirtDomain *self,
                           const char *xml,
                           const char *remember,
                           guint64 bandwidth,
                           SimplevirtBackupFlags flags,
                           SimplevirtProgress *progress,
                           GCancellable *cancellable,
                           GError **error)
{
  g_autoptr (SimplevirtBackupConfig) config = simplevirt_backup_config_new_from_xml (xml, error);
  g_autoptr (SimplevirtCheckpointConfig) checkpoint = NULL;

  if (config != NULL && remember != NULL)
    checkpoint = simplevirt_checkpoint_config_new_from_xml (remember, error);
  return config != NULL && (remember == NULL || checkpoint != NULL)
         && sv_domain_backup_from_config_body (self, config, checkpoint, bandwidth, flags, progress,
                                               cancellable, error);
}

/* The disks that a checkpoint covers; NULL with `error` set when there is no such checkpoint. */
static GHashTable *
covered_by (SimplevirtDomain *self, const char *name, GError **error)
{
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (SimplevirtCheckpoint) checkpoint = NULL;

  if (name == NULL)
    return g_steal_pointer (&names);
  checkpoint = sv_domain_lookup_checkpoint_body (self, name, NULL, error);
  g_autoptr (SimplevirtCheckpointConfig) config
      = checkpoint != NULL ? sv_checkpoint_fetch_config_body (checkpoint, FALSE, NULL, error)
                           : NULL;
  if (config == NULL)
    return NULL;
  g_autoptr (GPtrArray) disks = simplevirt_checkpoint_config_list_disks (config);
  for (guint i = 0; i < disks->len; i++)
    {
      SimplevirtCheckpointDiskConfig *disk = g_ptr_array_index (disks, i);
      if (simplevirt_checkpoint_disk_config_get_kind (disk) == SIMPLEVIRT_CHECKPOINT_KIND_BITMAP)
        g_hash_table_add (names, g_strdup (simplevirt_checkpoint_disk_config_get_name (disk)));
    }
  return g_steal_pointer (&names);
}

static gboolean
is_wanted (SimplevirtDiskConfig *disk)
{
  SimplevirtDiskDevice device = simplevirt_disk_config_get_device (disk);

  return (device == SIMPLEVIRT_DISK_DEVICE_DISK || device == SIMPLEVIRT_DISK_DEVICE_LUN)
         && !simplevirt_disk_config_get_read_only (disk);
}

/* One disk more for the backup; and, when it is wanted, one file more for the result. */
static void
add_disk (SimplevirtBackupConfig *config,
          SimplevirtBackup *backup,
          SimplevirtDiskConfig *disk,
          const char *stem,
          const char *incremental)
{
  const char *target = simplevirt_disk_config_get_target_dev (disk);
  g_autoptr (SimplevirtBackupDiskConfig) item = simplevirt_backup_disk_config_new ();

  simplevirt_backup_disk_config_set_name (item, target);
  simplevirt_backup_disk_config_set_backup (item, is_wanted (disk));
  if (is_wanted (disk))
    {
      SimplevirtBackupFile *file = sv_backup_file_new ();
      file->disk = g_strdup (target);
      file->path = g_strdup_printf ("%s-%s.qcow2", stem, target);
      file->incremental = g_strdup (incremental);
      g_ptr_array_add (backup->files, file);
      simplevirt_backup_disk_config_set_target_file (item, file->path);
      simplevirt_backup_disk_config_set_format (item, SIMPLEVIRT_DISK_FORMAT_QCOW2);
      if (incremental != NULL)
        simplevirt_backup_disk_config_set_incremental (item, incremental);
    }
  simplevirt_backup_config_add_disk (config, item);
}

static SimplevirtBackup *
plan (SimplevirtDomain *self,
      SimplevirtBackupConfig *config,
      GPtrArray *disks,
      const char *folder,
      const char *checkpoint,
      const char *incremental,
      GError **error)
{
  g_autoptr (GHashTable) covered = covered_by (self, incremental, error);
  const char *name = sv_handle_get_name (&self->handle);

  if (covered == NULL)
    return NULL;
  SimplevirtBackup *backup = sv_backup_new ();
  backup->files = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_backup_file_unref);
  backup->checkpoint = g_strdup (checkpoint);
  g_autofree char *base
      = checkpoint != NULL ? g_strdup_printf ("%s-%s", name, checkpoint) : g_strdup (name);
  g_autofree char *stem = g_build_filename (folder, base, NULL);
  for (guint i = 0; i < disks->len; i++)
    {
      SimplevirtDiskConfig *disk = g_ptr_array_index (disks, i);
      const char *target = simplevirt_disk_config_get_target_dev (disk);
      add_disk (config, backup, disk, stem,
                g_hash_table_contains (covered, target) ? incremental : NULL);
    }
  return backup;
}

SimplevirtBackup *
sv_domain_backup_body (SimplevirtDomain *self,
                       const char *folder,
                       const char *checkpoint,
                       const char *incremental,
                       guint64 bandwidth,
                       SimplevirtBackupFlags flags,
                       SimplevirtProgress *progress,
                       GCancellable *cancellable,
                       GError **error)
{
  SV_USE (virDomain, native, self, error);
  g_autoptr (SimplevirtBackupConfig) config = simplevirt_backup_config_new ();
  g_autoptr (SimplevirtCheckpointConfig) remember = NULL;

  if (native == NULL
      || (checkpoint != NULL && !sv_check_object_name ("checkpoint", checkpoint, error)))
    return NULL;
  if (!g_path_is_absolute (folder))
    {
      sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                       "the folder '%s' is not an absolute path", folder);
      return NULL;
    }
  if (!sv_domain_check_runs (self, native, error))
    return NULL;
  g_autoptr (GPtrArray) disks = sv_domain_list_disks (self, native, error);
  if (disks == NULL)
    return NULL;
  simplevirt_backup_config_set_mode (config, SIMPLEVIRT_BACKUP_MODE_PUSH);
  g_autoptr (SimplevirtBackup) backup
      = plan (self, config, disks, folder, checkpoint, incremental, error);
  if (backup == NULL)
    return NULL;
  if (checkpoint != NULL)
    remember = sv_checkpoint_describe (checkpoint, NULL, disks);
  if (remember == NULL)
    g_clear_pointer (&backup->checkpoint, g_free);
  return sv_domain_backup_from_config_body (self, config, remember, bandwidth, flags, progress,
                                            cancellable, error)
             ? g_steal_pointer (&backup)
             : NULL;
}

static SimplevirtBackupConfig *
fetch (SimplevirtDomain *self, virDomainPtr native, GError **error)
{
  g_autofree char *xml = sv_native_string (virDomainBackupGetXMLDesc (native, 0));

  if (xml != NULL)
    return simplevirt_backup_config_new_from_xml (xml, error);
  sv_domain_fail (self, error);
  return NULL;
}

SimplevirtBackupConfig *
sv_domain_fetch_backup_body (SimplevirtDomain *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virDomain, native, self, error);

  return native != NULL ? fetch (self, native, error) : NULL;
}

SimplevirtBackupConfig *
sv_domain_begin_pull_backup_body (SimplevirtDomain *self,
                                  SimplevirtBackupConfig *config,
                                  SimplevirtCheckpointConfig *checkpoint,
                                  SimplevirtBackupFlags flags,
                                  GCancellable *cancellable,
                                  GError **error)
{
  g_autofree char *name = NULL;
  g_auto (SvBackupJob) job = { 0 };

  if (!check (self, config, checkpoint, SIMPLEVIRT_BACKUP_MODE_PULL, error)
      || !begin (&job, self, config, checkpoint, flags, &name, error))
    return NULL;
  return fetch (self, job.native, error);
}

gboolean
sv_domain_end_pull_backup_body (SimplevirtDomain *self, GCancellable *cancellable, GError **error)
{
  g_auto (SvBackupJob) job = { 0 };

  if (!sv_backup_job_prepare (&job, self, error))
    return FALSE;
  /* libvirt's abort would end a job of any kind. */
  g_autoptr (SimplevirtBackupConfig) config = fetch (self, job.native, error);
  if (config == NULL)
    return FALSE;
  if (simplevirt_backup_config_get_mode (config) != SIMPLEVIRT_BACKUP_MODE_PULL)
    return sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_NOT_FOUND, error,
                            "the backup that runs is not of mode pull");
  return sv_backup_job_end (&job, cancellable, error);
}
