/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "domain-diagnosis-api-private.h"

#include <libvirt/libvirt-qemu.h>
#include "live/change.h"
#include "live/params.h"

#define MIB                G_GUINT64_CONSTANT (1024 * 1024)
#define MAX_MEASURED_S     60
#define MEASURE_PATIENCE_S 30
#define PAUSE_US           (50 * 1000)

GPtrArray *
sv_domain_fetch_disk_faults_body (SimplevirtDomain *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virDomain, native, self, error);

  if (native == NULL)
    return NULL;
  int room = virDomainGetDiskErrors (native, NULL, 0, 0);
  g_autofree virDomainDiskErrorPtr found = g_new0 (virDomainDiskError, MAX (room, 0) + 1);
  int count = room > 0 ? virDomainGetDiskErrors (native, found, (guint) room, 0) : room;
  if (!sv_domain_check (self, count, error))
    return NULL;
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_disk_fault_unref);
  for (int i = 0; i < count; i++)
    {
      SimplevirtDiskFault *fault = sv_disk_fault_new ();
      fault->target = sv_native_string (found[i].disk);
      fault->trouble = sv_disk_trouble_from_libvirt (found[i].error);
      g_ptr_array_add (list, fault);
    }
  return list;
}

char **
sv_domain_fetch_messages_body (SimplevirtDomain *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virDomain, native, self, error);
  char **found = NULL;

  if (native == NULL)
    return NULL;
  int count = virDomainGetMessages (native, &found, 0);
  return sv_domain_check (self, count, error) ? sv_native_strings (found, count) : NULL;
}

GPtrArray *
sv_domain_fetch_security_labels_body (SimplevirtDomain *self,
                                      GCancellable *cancellable,
                                      GError **error)
{
  SV_USE (virDomain, native, self, error);
  virSecurityLabelPtr found = NULL;

  if (native == NULL || !sv_domain_check_runs (self, native, error))
    return NULL;
  int count = virDomainGetSecurityLabelList (native, &found);
  if (!sv_domain_check (self, count, error))
    return NULL;
  GPtrArray *list
      = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_security_label_unref);
  for (int i = 0; i < count; i++)
    {
      if (*found[i].label == '\0')
        continue;
      SimplevirtSecurityLabel *label = sv_security_label_new ();
      label->label = g_utf8_make_valid (found[i].label, -1);
      label->enforcing = found[i].enforcing;
      g_ptr_array_add (list, label);
    }
  free (found);
  return list;
}

/* The enumeration is one of the definition's, which has words of its own. */
static int
action_to_libvirt (SimplevirtLifecycleAction action)
{
  switch (action)
    {
    case SIMPLEVIRT_LIFECYCLE_ACTION_DESTROY:
      return VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY;
    case SIMPLEVIRT_LIFECYCLE_ACTION_RESTART:
      return VIR_DOMAIN_LIFECYCLE_ACTION_RESTART;
    case SIMPLEVIRT_LIFECYCLE_ACTION_PRESERVE:
      return VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE;
    case SIMPLEVIRT_LIFECYCLE_ACTION_RENAME_RESTART:
      return VIR_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME;
    case SIMPLEVIRT_LIFECYCLE_ACTION_DUMP_DESTROY:
      return VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY;
    case SIMPLEVIRT_LIFECYCLE_ACTION_DUMP_RESTART:
      return VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART;
    default:
      return -1;
    }
}

gboolean
sv_domain_set_lifecycle_action_body (SimplevirtDomain *self,
                                     SimplevirtLifecycleEvent event,
                                     SimplevirtLifecycleAction action,
                                     SimplevirtChangeFlags flags,
                                     GCancellable *cancellable,
                                     GError **error)
{
  int when = sv_lifecycle_event_to_libvirt (event);
  int what = action_to_libvirt (action);
  guint where = 0;

  if (when < 0 || what < 0)
    return sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                            "no such event or action: %d, %d", (int) event, (int) action);
  SV_USE (virDomain, native, self, error);
  if (native == NULL || !sv_domain_change_flags (self, native, flags, &where, error))
    return FALSE;
  return sv_domain_check (
      self, virDomainSetLifecycleAction (native, (guint) when, (guint) what, where), error);
}

/* Whether a measurement came to its end. */
static gboolean
read_dirty_rate (
    SimplevirtDomain *self, virDomainPtr native, gboolean *measured, guint64 *rate, GError **error)
{
  virDomainPtr one[] = { native, NULL };
  virDomainStatsRecordPtr *records = NULL;
  int count = virDomainListGetStats (one, VIR_DOMAIN_STATS_DIRTYRATE, &records, 0);

  if (!sv_domain_check (self, count, error))
    return FALSE;
  if (count > 0)
    {
      g_auto (SvParams) params = { 0 };
      sv_params_init (&params, records[0]->params, records[0]->nparams);
      *measured
          = sv_params_int (&params, -1, "dirtyrate.calc_status") == VIR_DOMAIN_DIRTYRATE_MEASURED;
      *rate = (guint64) MAX (sv_params_int (&params, 0, "dirtyrate.megabytes_per_second"), 0) * MIB;
    }
  virDomainStatsRecordListFree (records);
  return TRUE;
}

guint64
sv_domain_measure_dirty_rate_body (SimplevirtDomain *self,
                                   guint32 seconds,
                                   GCancellable *cancellable,
                                   GError **error)
{
  SV_USE (virDomain, native, self, error);
  gint64 limit = g_get_monotonic_time () + (gint64) (seconds + MEASURE_PATIENCE_S) * G_USEC_PER_SEC;
  gboolean measured = FALSE;
  guint64 rate = 0;

  if (native == NULL)
    return 0;
  if (seconds == 0 || seconds > MAX_MEASURED_S)
    {
      sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                       "cannot measure for %u seconds; 1 to %d are possible", seconds,
                       MAX_MEASURED_S);
      return 0;
    }
  if (!sv_domain_check (self, virDomainStartDirtyRateCalc (native, (int) seconds, 0), error))
    return 0;
  while (!measured)
    {
      if (g_get_monotonic_time () > limit)
        return (guint64) sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_TIMED_OUT, error,
                                          "the measurement did not finish");
      g_usleep (PAUSE_US);
      if (g_cancellable_set_error_if_cancelled (cancellable, error)
          || !read_dirty_rate (self, native, &measured, &rate, error))
        return 0;
    }
  return rate;
}

char *
sv_domain_fetch_command_line_body (SimplevirtDomain *self,
                                   GCancellable *cancellable,
                                   GError **error)
{
  SV_USE (virDomain, native, self, error);

  if (native == NULL)
    return NULL;
  g_autofree char *xml = sv_native_string (virDomainGetXMLDesc (native, VIR_DOMAIN_XML_INACTIVE));
  char *command = xml != NULL ? virConnectDomainXMLToNative (virDomainGetConnect (native),
                                                             "qemu-argv", xml, 0)
                              : NULL;
  if (command == NULL)
    sv_domain_fail (self, error);
  return sv_native_string (command);
}

char *
sv_domain_monitor_command_body (SimplevirtDomain *self,
                                const char *command,
                                GCancellable *cancellable,
                                GError **error)
{
  SV_USE (virDomain, native, self, error);
  char *answer = NULL;

  if (native == NULL || !sv_domain_check_runs (self, native, error))
    return NULL;
  /* What starts like an object is QMP; anything else is for people. */
  guint flags = *command == '{' ? 0 : VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP;
  int done = virDomainQemuMonitorCommand (native, command, &answer, flags);
  return sv_domain_check (self, done, error) ? sv_native_string (answer) : NULL;
}
