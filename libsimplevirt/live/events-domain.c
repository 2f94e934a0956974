/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What happens to domains as a whole and to their guests. */
#include "live/events-libvirt.h"

#define KIB 1024

static int
on_lifecycle (virConnectPtr native, virDomainPtr domain, int event, int detail, void *opaque)
{
  const struct
  {
    SimplevirtEventKind kind;
    GType reasons;
  } rows[] = {
    [VIR_DOMAIN_EVENT_DEFINED]
    = { SIMPLEVIRT_EVENT_KIND_DOMAIN_DEFINED, SIMPLEVIRT_TYPE_DOMAIN_DEFINED_REASON },
    [VIR_DOMAIN_EVENT_UNDEFINED]
    = { SIMPLEVIRT_EVENT_KIND_DOMAIN_UNDEFINED, SIMPLEVIRT_TYPE_DOMAIN_UNDEFINED_REASON },
    [VIR_DOMAIN_EVENT_STARTED]
    = { SIMPLEVIRT_EVENT_KIND_DOMAIN_STARTED, SIMPLEVIRT_TYPE_DOMAIN_STARTED_REASON },
    [VIR_DOMAIN_EVENT_SUSPENDED]
    = { SIMPLEVIRT_EVENT_KIND_DOMAIN_SUSPENDED, SIMPLEVIRT_TYPE_DOMAIN_SUSPENDED_REASON },
    [VIR_DOMAIN_EVENT_RESUMED]
    = { SIMPLEVIRT_EVENT_KIND_DOMAIN_RESUMED, SIMPLEVIRT_TYPE_DOMAIN_RESUMED_REASON },
    [VIR_DOMAIN_EVENT_STOPPED]
    = { SIMPLEVIRT_EVENT_KIND_DOMAIN_STOPPED, SIMPLEVIRT_TYPE_DOMAIN_STOPPED_REASON },
    [VIR_DOMAIN_EVENT_SHUTDOWN]
    = { SIMPLEVIRT_EVENT_KIND_DOMAIN_SHUTTING_DOWN, SIMPLEVIRT_TYPE_DOMAIN_SHUTTING_DOWN_REASON },
    [VIR_DOMAIN_EVENT_PMSUSPENDED]
    = { SIMPLEVIRT_EVENT_KIND_DOMAIN_PM_SUSPENDED, SIMPLEVIRT_TYPE_DOMAIN_PM_SUSPENDED_REASON },
    [VIR_DOMAIN_EVENT_CRASHED]
    = { SIMPLEVIRT_EVENT_KIND_DOMAIN_CRASHED, SIMPLEVIRT_TYPE_DOMAIN_CRASHED_REASON },
  };
  gboolean known = event >= 0 && event < (int) G_N_ELEMENTS (rows);
  SimplevirtEvent *made = sv_domain_event_new (
      native, domain, known ? rows[event].kind : SIMPLEVIRT_EVENT_KIND_UNKNOWN,
      known ? rows[event].reasons : G_TYPE_NONE, detail, opaque);

  if (made != NULL)
    made->number = (int) virDomainGetID (domain);
  sv_event_send (made, opaque);
  return 0;
}

/* An event with a number and nothing else. */
static void
send_number (virConnectPtr native,
             virDomainPtr domain,
             SimplevirtEventKind kind,
             gint64 number,
             const char *device,
             void *opaque)
{
  SimplevirtEvent *made = sv_domain_event_new (native, domain, kind, G_TYPE_NONE, 0, opaque);

  if (made != NULL)
    {
      made->number = number;
      made->device = sv_native_copy (device);
    }
  sv_event_send (made, opaque);
}

static void
on_agent (virConnectPtr native, virDomainPtr domain, int state, int reason, void *opaque)
{
  SimplevirtEvent *made = sv_domain_event_new (native, domain, SIMPLEVIRT_EVENT_KIND_DOMAIN_AGENT,
                                               SIMPLEVIRT_TYPE_DOMAIN_AGENT_REASON, reason, opaque);

  if (made != NULL)
    made->number = state == VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED;
  sv_event_send (made, opaque);
}

static void
on_reboot (virConnectPtr native, virDomainPtr domain, void *opaque)
{
  send_number (native, domain, SIMPLEVIRT_EVENT_KIND_DOMAIN_REBOOTED, 0, NULL, opaque);
}

static void
on_control_error (virConnectPtr native, virDomainPtr domain, void *opaque)
{
  send_number (native, domain, SIMPLEVIRT_EVENT_KIND_DOMAIN_CONTROL_ERROR, 0, NULL, opaque);
}

static void
on_clock (virConnectPtr native, virDomainPtr domain, long long offset, void *opaque)
{
  send_number (native, domain, SIMPLEVIRT_EVENT_KIND_DOMAIN_CLOCK_CHANGED, offset, NULL, opaque);
}

static void
on_watchdog (virConnectPtr native, virDomainPtr domain, int action, void *opaque)
{
  sv_event_send (sv_domain_event_new (native, domain, SIMPLEVIRT_EVENT_KIND_DOMAIN_WATCHDOG,
                                      SIMPLEVIRT_TYPE_DOMAIN_WATCHDOG_REASON, action, opaque),
                 opaque);
}

static void
on_wakeup (virConnectPtr native, virDomainPtr domain, int reason, void *opaque)
{
  send_number (native, domain, SIMPLEVIRT_EVENT_KIND_DOMAIN_PM_WAKEUP, 0, NULL, opaque);
}

static void
on_sleep (virConnectPtr native, virDomainPtr domain, int reason, void *opaque)
{
  send_number (native, domain, SIMPLEVIRT_EVENT_KIND_DOMAIN_PM_SUSPEND, 0, NULL, opaque);
}

static void
on_sleep_disk (virConnectPtr native, virDomainPtr domain, int reason, void *opaque)
{
  send_number (native, domain, SIMPLEVIRT_EVENT_KIND_DOMAIN_PM_SUSPEND_DISK, 0, NULL, opaque);
}

static void
set_end (const virDomainEventGraphicsAddress *end, char **host, char **port)
{
  if (end == NULL)
    return;
  *host = sv_native_copy (end->node);
  *port = sv_native_copy (end->service);
}

static char **
identities (const virDomainEventGraphicsSubject *subject)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new ();

  for (int i = 0; subject != NULL && i < subject->nidentity; i++)
    {
      g_autofree char *text
          = g_strdup_printf ("%s=%s", subject->identities[i].type, subject->identities[i].name);
      g_ptr_array_add (list, g_utf8_make_valid (text, -1));
    }
  g_ptr_array_add (list, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&list), FALSE);
}

static void
on_graphics (virConnectPtr native,
             virDomainPtr domain,
             int phase,
             const virDomainEventGraphicsAddress *local,
             const virDomainEventGraphicsAddress *remote,
             const char *scheme,
             const virDomainEventGraphicsSubject *subject,
             void *opaque)
{
  SimplevirtEvent *made
      = sv_domain_event_new (native, domain, SIMPLEVIRT_EVENT_KIND_DOMAIN_GRAPHICS,
                             SIMPLEVIRT_TYPE_DOMAIN_GRAPHICS_REASON, phase, opaque);

  if (made == NULL)
    return;
  made->graphics = sv_event_graphics_new ();
  set_end (local, &made->graphics->local, &made->graphics->local_port);
  set_end (remote, &made->graphics->remote, &made->graphics->remote_port);
  made->graphics->authentication = sv_native_copy (scheme);
  made->graphics->identities = identities (subject);
  sv_event_send (made, opaque);
}

static void
on_balloon (virConnectPtr native, virDomainPtr domain, unsigned long long actual, void *opaque)
{
  send_number (native, domain, SIMPLEVIRT_EVENT_KIND_DOMAIN_BALLOON, (gint64) actual * KIB, NULL,
               opaque);
}

static void
on_memory_device (virConnectPtr native,
                  virDomainPtr domain,
                  const char *alias,
                  unsigned long long size,
                  void *opaque)
{
  send_number (native, domain, SIMPLEVIRT_EVENT_KIND_DOMAIN_MEMORY_DEVICE_SIZE, (gint64) size * KIB,
               alias, opaque);
}

static void
on_memory_failure (virConnectPtr native,
                   virDomainPtr domain,
                   int recipient,
                   int action,
                   unsigned int flags,
                   void *opaque)
{
  SimplevirtEvent *made
      = sv_domain_event_new (native, domain, SIMPLEVIRT_EVENT_KIND_DOMAIN_MEMORY_FAILURE,
                             SIMPLEVIRT_TYPE_DOMAIN_MEMORY_FAILURE_REASON, action, opaque);

  if (made != NULL)
    {
      gboolean guest = recipient == VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_GUEST;
      made->text = g_strdup (guest ? "guest" : "hypervisor");
      made->number = flags;
    }
  sv_event_send (made, opaque);
}

static void
send_parameters (virConnectPtr native,
                 virDomainPtr domain,
                 SimplevirtEventKind kind,
                 const virTypedParameter *params,
                 int count,
                 void *opaque)
{
  SimplevirtEvent *made = sv_domain_event_new (native, domain, kind, G_TYPE_NONE, 0, opaque);

  if (made != NULL)
    made->parameters = sv_event_parameters (params, count);
  sv_event_send (made, opaque);
}

static void
on_tunable (
    virConnectPtr native, virDomainPtr domain, virTypedParameterPtr params, int count, void *opaque)
{
  send_parameters (native, domain, SIMPLEVIRT_EVENT_KIND_DOMAIN_TUNABLE, params, count, opaque);
}

static void
on_job_completed (
    virConnectPtr native, virDomainPtr domain, virTypedParameterPtr params, int count, void *opaque)
{
  send_parameters (native, domain, SIMPLEVIRT_EVENT_KIND_DOMAIN_JOB_COMPLETED, params, count,
                   opaque);
}

static void
on_iteration (virConnectPtr native, virDomainPtr domain, int iteration, void *opaque)
{
  send_number (native, domain, SIMPLEVIRT_EVENT_KIND_DOMAIN_MIGRATION_ITERATION, iteration, NULL,
               opaque);
}

static void
on_metadata (virConnectPtr native, virDomainPtr domain, int type, const char *uri, void *opaque)
{
  SimplevirtEvent *made
      = sv_domain_event_new (native, domain, SIMPLEVIRT_EVENT_KIND_DOMAIN_METADATA,
                             SIMPLEVIRT_TYPE_DOMAIN_METADATA_REASON, type, opaque);

  if (made != NULL)
    made->text = sv_native_copy (uri);
  sv_event_send (made, opaque);
}

#define ROW(id, needed, topic, callback)                                                           \
  {                                                                                                \
    SV_EVENT_OF_DOMAIN, VIR_DOMAIN_EVENT_ID_##id, needed, SIMPLEVIRT_EVENT_TOPICS_##topic,         \
        VIR_DOMAIN_EVENT_CALLBACK (callback)                                                       \
  }

const SvEventRow sv_domain_events[] = {
  ROW (LIFECYCLE, TRUE, LIFECYCLE, on_lifecycle),
  ROW (AGENT_LIFECYCLE, TRUE, GUEST, on_agent),
  ROW (BALLOON_CHANGE, TRUE, RESOURCES, on_balloon),
  ROW (REBOOT, FALSE, GUEST, on_reboot),
  ROW (CONTROL_ERROR, FALSE, LIFECYCLE, on_control_error),
  ROW (RTC_CHANGE, FALSE, GUEST, on_clock),
  ROW (WATCHDOG, FALSE, GUEST, on_watchdog),
  ROW (PMWAKEUP, FALSE, GUEST, on_wakeup),
  ROW (PMSUSPEND, FALSE, GUEST, on_sleep),
  ROW (PMSUSPEND_DISK, FALSE, GUEST, on_sleep_disk),
  ROW (GRAPHICS, FALSE, GUEST, on_graphics),
  ROW (MEMORY_DEVICE_SIZE_CHANGE, FALSE, RESOURCES, on_memory_device),
  ROW (MEMORY_FAILURE, FALSE, RESOURCES, on_memory_failure),
  ROW (TUNABLE, FALSE, RESOURCES, on_tunable),
  ROW (JOB_COMPLETED, FALSE, JOBS, on_job_completed),
  ROW (MIGRATION_ITERATION, FALSE, JOBS, on_iteration),
  ROW (METADATA_CHANGE, FALSE, METADATA, on_metadata),
};
const gsize sv_n_domain_events = G_N_ELEMENTS (sv_domain_events);
