/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What a migration that failed left at the destination. */
#include "live/migration.h"

#include "connection-api-private.h"
#include "domain-api-private.h"
#include "live/reconnect.h"
#include "live/storage-volume-private.h"

/* TRUE when the domain runs at the source, and nothing migrates it. */
static gboolean
runs_on (SimplevirtConnection *connection, gpointer data, GError **error)
{
  const SvImageCopy *work = data;
  g_autoptr (SimplevirtDomain) here = sv_domain_on (connection, work->domain, error);
  int state = VIR_DOMAIN_NOSTATE;
  virDomainJobInfo job = { 0 };

  if (here == NULL)
    return FALSE;
  SV_USE (virDomain, native, here, error);
  if (native == NULL)
    return FALSE;
  if (virDomainGetState (native, &state, NULL, 0) < 0 || virDomainGetJobInfo (native, &job) < 0)
    return sv_domain_fail (here, error);
  if (job.type == VIR_DOMAIN_JOB_BOUNDED || job.type == VIR_DOMAIN_JOB_UNBOUNDED)
    return sv_handle_error (&here->handle, SIMPLEVIRT_ERROR_BUSY, error, "a job still runs");
  return state == VIR_DOMAIN_RUNNING
         || sv_handle_error (&here->handle, SIMPLEVIRT_ERROR_INVALID_STATE, error,
                             "it does not run at the source");
}

static gboolean
withdraw_on (SimplevirtConnection *connection, gpointer data, GError **error)
{
  const SvImageCopy *work = data;
  g_autoptr (SimplevirtDomain) there = sv_connection_lookup_domain_by_uuid_body (
      connection, work->domain->handle.key, NULL, error);

  if (there == NULL)
    return FALSE;
  SV_USE (virDomain, native, there, error);
  if (native == NULL || (virDomainIsActive (native) == 1 && virDomainDestroy (native) < 0)
      || (virDomainIsPersistent (native) == 1
          && virDomainUndefineFlags (native, VIR_DOMAIN_UNDEFINE_NVRAM) < 0))
    return native != NULL && sv_domain_fail (there, error);
  return TRUE;
}

/* When the answer of the destination is lost that the domain has arrived, libvirt lets it go on at
 * the source, and it is at both. */
static void
withdraw (const SvImageCopy *work, GError *cause)
{
  SimplevirtConnection *source = work->domain->handle.connection;
  g_autoptr (GError) problem = NULL;

  if ((sv_reconnect_persist_once (source, runs_on, (gpointer) work, &problem)
       && sv_reconnect_persist_once (work->destination, withdraw_on, (gpointer) work, &problem))
      || sv_error_is (problem, SIMPLEVIRT_ERROR_NOT_FOUND))
    return;
  g_prefix_error (&problem, "what is at the destination stays: ");
  sv_error_append_problem (cause, problem);
}

typedef struct
{
  const SvImageCopy *work;
  gboolean unheard; /* it may have come through */
} SvArrival;

/* TRUE when no domain at the destination uses the images: a lost connection may hide that it came
 * through, or that it is still on its way. */
static gboolean
is_away (SimplevirtConnection *connection, gpointer data, GError **error)
{
  SvArrival *arrival = data;
  const SvImageCopy *work = arrival->work;
  g_autoptr (GError) local = NULL;
  g_autoptr (SimplevirtDomain) there = sv_connection_lookup_domain_by_uuid_body (
      connection, work->domain->handle.key, NULL, &local);

  if (there == NULL)
    {
      gboolean away = sv_error_is (local, SIMPLEVIRT_ERROR_NOT_FOUND);
      if (!away)
        g_propagate_error (error, g_steal_pointer (&local));
      return away;
    }
  gboolean uses = simplevirt_domain_get_active (there) || (work->offline && arrival->unheard);
  return !uses
         || sv_handle_error (&there->handle, SIMPLEVIRT_ERROR_BUSY, error,
                             "it is at the destination");
}

static void
undo_images (const SvImageCopy *work, GError *cause)
{
  SvArrival arrival = { work, sv_reconnect_is_unheard (cause) };
  g_autoptr (GError) problem = NULL;

  if (work->made->len == 0)
    return;
  if (sv_reconnect_persist_once (work->destination, is_away, &arrival, &problem))
    {
      sv_volumes_undo_because (work->made, cause);
      return;
    }
  g_prefix_error (&problem, "its new images were not deleted again: ");
  sv_error_append_problem (cause, problem);
}

void
sv_migration_undo (const SvImageCopy *work, gboolean lost, GError *cause)
{
  if (lost && !work->offline && !work->was_there)
    withdraw (work, cause);
  undo_images (work, cause);
}
