/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "domain-migrate-api-private.h"

#include "connection-api-private.h"
#include "live/job.h"
#include "live/migration.h"

#define MIB G_GUINT64_CONSTANT (1024 * 1024)

typedef struct
{
  virConnectPtr destination; /* NULL: libvirt finds its own way */
  const char *uri;
  guint flags;
  SvParamList params;
  virDomainPtr arrived;
} SvMigration;

static void
migration_clear (SvMigration *work)
{
  sv_param_list_clear (&work->params);
  g_clear_pointer (&work->arrived, virDomainFree);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SvMigration, migration_clear)

static int
migrate (virDomainPtr native, gpointer data)
{
  SvMigration *work = data;
  guint count = (guint) work->params.count;

  if (work->uri != NULL)
    return virDomainMigrateToURI3 (native, work->uri, work->params.list, count, work->flags);
  work->arrived
      = virDomainMigrate3 (native, work->destination, work->params.list, count, work->flags);
  return work->arrived != NULL ? 0 : -1;
}

static const SvJob migration_job = { .step = "migrating",
                                     .operation = VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT,
                                     .run = migrate,
                                     .undone = TRUE };

/* What libvirt reports as one vague failure. */
static const SvErrorWords rows[] = {
  { "nsafe", SIMPLEVIRT_ERROR_INVALID_STATE,
    "; let the migration copy the disks, or say that it is safe (unsafe)" },
  { "without shared storage", SIMPLEVIRT_ERROR_INVALID_STATE,
    "; let the migration copy the disks, or say that it is safe (unsafe)" },
  { "access storage file", SIMPLEVIRT_ERROR_NOT_FOUND,
    "; where the destination does not see the disk, let the migration copy it (storage)" },
  { "unable to stat", SIMPLEVIRT_ERROR_NOT_FOUND,
    "; where the destination does not see the disk, let the migration copy it (storage)" },
  { "onnect to", SIMPLEVIRT_ERROR_CONNECTION_FAILED,
    "; does the source reach the destination by that name and port (usually 49152 to 49215)?" },
  { "bind socket", SIMPLEVIRT_ERROR_CONNECTION_FAILED,
    "; is the address one of the destination's, and the port free there?" },
  { "resolve address", SIMPLEVIRT_ERROR_CONNECTION_FAILED,
    "; give an address by the migration's URI" },
  { "storage pool with matching target path", SIMPLEVIRT_ERROR_NOT_FOUND,
    "; the destination needs a pool for that folder, or the image itself" },
  { "to the same host", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
  { "pre-creation", SIMPLEVIRT_ERROR_NOT_FOUND,
    "; the destination needs a pool for that folder, or the image itself" },
};

static void
explain (GError *error)
{
  if (!sv_error_is (error, SIMPLEVIRT_ERROR_FAILED)
      && !sv_error_is (error, SIMPLEVIRT_ERROR_INVALID_STATE)
      && !sv_error_is (error, SIMPLEVIRT_ERROR_NOT_FOUND))
    return;
  sv_error_refine (error, rows, G_N_ELEMENTS (rows));
}

/* The limit of the downtime is the running domain's, not the migration's: a failure leaves it as it
 * was. */
static gboolean
set_downtime (SimplevirtDomain *self,
              virDomainPtr native,
              SimplevirtMigrationOptions *options,
              unsigned long long *before,
              GError **error)
{
  if (options->max_downtime_ms == 0 || options->offline)
    return TRUE;
  if (virDomainMigrateGetMaxDowntime (native, before, 0) < 0)
    virResetLastError ();
  return sv_domain_check (
      self, virDomainMigrateSetMaxDowntime (native, options->max_downtime_ms, 0), error);
}

/* A domain that runs must not move without its memory, nor must its disks be copied under it. */
static gboolean
check_off (SimplevirtDomain *self,
           virDomainPtr native,
           SimplevirtMigrationOptions *options,
           GError **error)
{
  int active = options->offline ? virDomainIsActive (native) : 0;

  return sv_domain_check (self, active, error)
         && (active == 0
             || sv_handle_error (
                 &self->handle, SIMPLEVIRT_ERROR_INVALID_STATE, error,
                 "it is running, and only a domain that is off can be migrated offline"));
}

/* The options as libvirt understands them, when they make sense for this domain. */
static gboolean
plan (SimplevirtDomain *self,
      virDomainPtr native,
      SimplevirtMigrationOptions *options,
      SvMigration *work,
      gboolean connected,
      GError **error)
{
  if (!sv_migration_flags (options, &work->flags, &work->params, error))
    {
      g_prefix_error (error, "domain '%s': ", sv_handle_get_name (&self->handle));
      return FALSE;
    }
  if (!connected)
    work->flags |= VIR_MIGRATE_PEER2PEER;
  if (!connected && options->offline && options->storage != SIMPLEVIRT_MIGRATION_STORAGE_SHARED)
    return sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_NOT_SUPPORTED, error,
                            "the disks of a domain that is off are copied by this program, which "
                            "needs a connection to the destination");
  return check_off (self, native, options, error);
}

/* What cannot be told counts as known. */
static gboolean
is_known (SimplevirtConnection *connection, SimplevirtDomain *self)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (SimplevirtDomain) there = NULL;

  if (connection == NULL)
    return FALSE;
  there = sv_connection_lookup_domain_by_uuid_body (connection, self->handle.key, NULL, &local);
  return there != NULL || !sv_error_is (local, SIMPLEVIRT_ERROR_NOT_FOUND);
}

/* Whether one of the connections broke; that to the destination is then why it failed. */
static gboolean
check_lost (virDomainPtr native, SvMigration *work, GError *error)
{
  gboolean there = work->destination != NULL && virConnectIsAlive (work->destination) != 1;

  if (there && sv_error_is (error, SIMPLEVIRT_ERROR_FAILED))
    {
      error->code = SIMPLEVIRT_ERROR_CONNECTION_LOST;
      sv_error_append (error, "; the connection to the destination was lost");
    }
  return there || virConnectIsAlive (virDomainGetConnect (native)) != 1;
}

static gboolean
run (SimplevirtDomain *self,
     SimplevirtMigrationOptions *options,
     SvMigration *work,
     SimplevirtConnection *destination,
     SimplevirtProgress *progress,
     GCancellable *cancellable,
     GError **error)
{
  SV_USE (virDomain, native, self, error);
  g_autoptr (GPtrArray) made = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) local = NULL;
  unsigned long long downtime = 0;
  gboolean copies = destination != NULL && options->storage != SIMPLEVIRT_MIGRATION_STORAGE_SHARED;
  const SvImageCopy images
      = { self,     destination, made, options->offline, is_known (destination, self),
          progress, cancellable };

  if (native == NULL || !plan (self, native, options, work, destination != NULL, error))
    return FALSE;
  if ((!copies || sv_migration_make_images (&images, native, options, &local))
      && check_off (self, native, options, &local)
      && set_downtime (self, native, options, &downtime, &local)
      && sv_job_run (self, native, &migration_job, progress, work, cancellable, &local))
    return TRUE;
  gboolean lost = check_lost (native, work, local);
  explain (local);
  if (destination != NULL)
    sv_migration_undo (&images, lost, local);
  if (downtime != 0 && virDomainMigrateSetMaxDowntime (native, downtime, 0) < 0)
    virResetLastError ();
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

/* The domain is there; when its host cannot be asked any more, its properties are what it left
 * with. */
static SimplevirtDomain *
arrive (SimplevirtDomain *self,
        SimplevirtConnection *destination,
        SvMigration *work,
        guint generation,
        GError **error)
{
  virDomainPtr found = g_steal_pointer (&work->arrived);

  if (found == NULL)
    found = virDomainLookupByUUIDString (work->destination, self->handle.key);
  if (found == NULL)
    {
      sv_connection_fail (destination, error, "domain '%s' moved, and was not found at '%s'",
                          sv_handle_get_name (&self->handle), destination->uri);
      return NULL;
    }
  SimplevirtDomain *domain = sv_domain_intern (destination, found, generation);
  sv_domain_refresh_body (domain, NULL, NULL);
  return domain;
}

SimplevirtDomain *
sv_domain_migrate_body (SimplevirtDomain *self,
                        SimplevirtConnection *destination,
                        SimplevirtMigrationOptions *options,
                        SimplevirtProgress *progress,
                        GCancellable *cancellable,
                        GError **error)
{
  g_autoptr (SimplevirtMigrationOptions) how
      = options != NULL ? g_object_ref (options) : simplevirt_migration_options_new ();
  guint generation = 0;
  g_autoptr (virConnect) connect = sv_connection_begin (destination, &generation, error);
  g_auto (SvMigration) work = { .destination = connect };

  if (connect == NULL)
    return NULL;
  /* The one of the domain is looked after where the task begins. */
  g_autoptr (SvTask) other = sv_task_begin (destination, cancellable);
  if (how->peer_to_peer || how->tunnelled)
    work.uri = how->peer_uri != NULL ? how->peer_uri : destination->uri;
  return run (self, how, &work, destination, progress, cancellable, error)
             ? arrive (self, destination, &work, generation, error)
             : NULL;
}

gboolean
sv_domain_migrate_to_uri_body (SimplevirtDomain *self,
                               const char *uri,
                               SimplevirtMigrationOptions *options,
                               SimplevirtProgress *progress,
                               GCancellable *cancellable,
                               GError **error)
{
  g_autoptr (SimplevirtMigrationOptions) how
      = options != NULL ? g_object_ref (options) : simplevirt_migration_options_new ();
  g_auto (SvMigration) work = { .uri = uri };

  return run (self, how, &work, NULL, progress, cancellable, error);
}

gboolean
sv_domain_start_post_copy_body (SimplevirtDomain *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virDomain, native, self, error);

  return native != NULL && sv_domain_check (self, virDomainMigrateStartPostCopy (native, 0), error);
}

gboolean
sv_domain_set_migration_bandwidth_body (SimplevirtDomain *self,
                                        guint64 bandwidth,
                                        GCancellable *cancellable,
                                        GError **error)
{
  SV_USE (virDomain, native, self, error);

  return native != NULL
         && sv_domain_check (
             self, virDomainMigrateSetMaxSpeed (native, sv_migration_mib (bandwidth), 0), error);
}

guint64
sv_domain_fetch_migration_bandwidth_body (SimplevirtDomain *self,
                                          GCancellable *cancellable,
                                          GError **error)
{
  SV_USE (virDomain, native, self, error);
  unsigned long mib = 0;

  if (native == NULL
      || !sv_domain_check (self, virDomainMigrateGetMaxSpeed (native, &mib, 0), error))
    return 0;
  return mib > G_MAXUINT64 / MIB ? G_MAXUINT64 : mib * MIB;
}

gboolean
sv_domain_set_migration_downtime_body (SimplevirtDomain *self,
                                       guint32 milliseconds,
                                       GCancellable *cancellable,
                                       GError **error)
{
  SV_USE (virDomain, native, self, error);

  return native != NULL
         && sv_domain_check (self, virDomainMigrateSetMaxDowntime (native, milliseconds, 0), error);
}

guint32
sv_domain_fetch_migration_downtime_body (SimplevirtDomain *self,
                                         GCancellable *cancellable,
                                         GError **error)
{
  SV_USE (virDomain, native, self, error);
  unsigned long long downtime = 0;

  if (native == NULL
      || !sv_domain_check (self, virDomainMigrateGetMaxDowntime (native, &downtime, 0), error))
    return 0;
  return (guint32) MIN (downtime, G_MAXUINT32);
}
