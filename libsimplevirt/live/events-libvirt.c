/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/events-libvirt.h"

#include "live/domain-private.h"
#include "live/events.h"

GWeakRef *
sv_events_opaque_new (SimplevirtConnection *connection)
{
  GWeakRef *weak = g_new0 (GWeakRef, 1);

  g_weak_ref_init (weak, connection);
  return weak;
}

void
sv_events_opaque_free (void *data)
{
  g_weak_ref_clear (data);
  g_free (data);
}

static SimplevirtEvent *
event_new (SimplevirtConnection *connection, SimplevirtEventKind kind, virDomainPtr native)
{
  SimplevirtEvent *event = sv_event_new ();

  event->kind = kind;
  if (native != NULL)
    {
      char uuid[VIR_UUID_STRING_BUFLEN] = "";
      virDomainGetUUIDString (native, uuid);
      event->uuid = g_strdup (uuid);
      event->name = g_utf8_make_valid (virDomainGetName (native), -1);
      event->domain = sv_domain_for_event (connection, native);
    }
  return event;
}

static SimplevirtEventKind
lifecycle_kind (int event)
{
  static const SimplevirtEventKind kinds[] = {
    [VIR_DOMAIN_EVENT_DEFINED] = SIMPLEVIRT_EVENT_KIND_DOMAIN_DEFINED,
    [VIR_DOMAIN_EVENT_UNDEFINED] = SIMPLEVIRT_EVENT_KIND_DOMAIN_UNDEFINED,
    [VIR_DOMAIN_EVENT_STARTED] = SIMPLEVIRT_EVENT_KIND_DOMAIN_STARTED,
    [VIR_DOMAIN_EVENT_SUSPENDED] = SIMPLEVIRT_EVENT_KIND_DOMAIN_SUSPENDED,
    [VIR_DOMAIN_EVENT_RESUMED] = SIMPLEVIRT_EVENT_KIND_DOMAIN_RESUMED,
    [VIR_DOMAIN_EVENT_STOPPED] = SIMPLEVIRT_EVENT_KIND_DOMAIN_STOPPED,
    [VIR_DOMAIN_EVENT_SHUTDOWN] = SIMPLEVIRT_EVENT_KIND_DOMAIN_SHUTTING_DOWN,
    [VIR_DOMAIN_EVENT_PMSUSPENDED] = SIMPLEVIRT_EVENT_KIND_DOMAIN_PM_SUSPENDED,
    [VIR_DOMAIN_EVENT_CRASHED] = SIMPLEVIRT_EVENT_KIND_DOMAIN_CRASHED,
  };

  return event >= 0 && event < (int) G_N_ELEMENTS (kinds) ? kinds[event]
                                                          : SIMPLEVIRT_EVENT_KIND_UNKNOWN;
}

static int
on_lifecycle (virConnectPtr native, virDomainPtr domain, int event, int detail, void *opaque)
{
  g_autoptr (SimplevirtConnection) connection = g_weak_ref_get (opaque);

  if (connection == NULL)
    return 0;
  SimplevirtEvent *made = event_new (connection, lifecycle_kind (event), domain);
  made->reason = detail;
  made->number = (int) virDomainGetID (domain);
  sv_events_dispatch (connection, made);
  return 0;
}

static void
on_agent (virConnectPtr native, virDomainPtr domain, int state, int reason, void *opaque)
{
  g_autoptr (SimplevirtConnection) connection = g_weak_ref_get (opaque);

  if (connection == NULL)
    return;
  SimplevirtEvent *made = event_new (connection, SIMPLEVIRT_EVENT_KIND_DOMAIN_AGENT, domain);
  made->number = state == VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED;
  made->reason = reason;
  sv_events_dispatch (connection, made);
}

static void
dispatch_device (virDomainPtr domain, const char *alias, SimplevirtEventKind kind, void *opaque)
{
  g_autoptr (SimplevirtConnection) connection = g_weak_ref_get (opaque);

  if (connection == NULL)
    return;
  SimplevirtEvent *made = event_new (connection, kind, domain);
  made->device = g_strdup (alias);
  sv_events_dispatch (connection, made);
}

static void
on_device_removed (virConnectPtr native, virDomainPtr domain, const char *alias, void *opaque)
{
  dispatch_device (domain, alias, SIMPLEVIRT_EVENT_KIND_DOMAIN_DEVICE_REMOVED, opaque);
}

static void
on_device_removal_failed (virConnectPtr native,
                          virDomainPtr domain,
                          const char *alias,
                          void *opaque)
{
  dispatch_device (domain, alias, SIMPLEVIRT_EVENT_KIND_DOMAIN_DEVICE_REMOVAL_FAILED, opaque);
}

static void
on_device_added (virConnectPtr native, virDomainPtr domain, const char *alias, void *opaque)
{
  dispatch_device (domain, alias, SIMPLEVIRT_EVENT_KIND_DOMAIN_DEVICE_ADDED, opaque);
}

static void
on_balloon (virConnectPtr native, virDomainPtr domain, unsigned long long actual, void *opaque)
{
  g_autoptr (SimplevirtConnection) connection = g_weak_ref_get (opaque);

  if (connection == NULL)
    return;
  SimplevirtEvent *made = event_new (connection, SIMPLEVIRT_EVENT_KIND_DOMAIN_BALLOON, domain);
  made->number = (gint64) actual * 1024;
  sv_events_dispatch (connection, made);
}

static void
on_reboot (virConnectPtr native, virDomainPtr domain, void *opaque)
{
  dispatch_device (domain, NULL, SIMPLEVIRT_EVENT_KIND_DOMAIN_REBOOTED, opaque);
}

static void
on_control_error (virConnectPtr native, virDomainPtr domain, void *opaque)
{
  dispatch_device (domain, NULL, SIMPLEVIRT_EVENT_KIND_DOMAIN_CONTROL_ERROR, opaque);
}

static const struct
{
  int id;
  SvEventSet set;
  virConnectDomainEventGenericCallback callback;
} domain_events[] = {
  { VIR_DOMAIN_EVENT_ID_LIFECYCLE, SV_EVENTS_NEEDED, VIR_DOMAIN_EVENT_CALLBACK (on_lifecycle) },
  { VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE, SV_EVENTS_NEEDED, VIR_DOMAIN_EVENT_CALLBACK (on_agent) },
  { VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE, SV_EVENTS_NEEDED, VIR_DOMAIN_EVENT_CALLBACK (on_balloon) },
  { VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED, SV_EVENTS_NEEDED,
    VIR_DOMAIN_EVENT_CALLBACK (on_device_removed) },
  { VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED, SV_EVENTS_NEEDED,
    VIR_DOMAIN_EVENT_CALLBACK (on_device_removal_failed) },
  { VIR_DOMAIN_EVENT_ID_DEVICE_ADDED, SV_EVENTS_OTHER,
    VIR_DOMAIN_EVENT_CALLBACK (on_device_added) },
  { VIR_DOMAIN_EVENT_ID_REBOOT, SV_EVENTS_OTHER, VIR_DOMAIN_EVENT_CALLBACK (on_reboot) },
  { VIR_DOMAIN_EVENT_ID_CONTROL_ERROR, SV_EVENTS_OTHER,
    VIR_DOMAIN_EVENT_CALLBACK (on_control_error) },
};

static void
register_one (SimplevirtConnection *connection, virConnectPtr native, gsize row)
{
  GWeakRef *opaque = sv_events_opaque_new (connection);

  if (virConnectDomainEventRegisterAny (native, NULL, domain_events[row].id,
                                        domain_events[row].callback, opaque, sv_events_opaque_free)
      < 0)
    sv_events_opaque_free (opaque);
}

void
sv_events_register (SimplevirtConnection *connection, virConnectPtr native, SvEventSet set)
{
  for (gsize i = 0; i < G_N_ELEMENTS (domain_events); i++)
    {
      if (domain_events[i].set == set)
        register_one (connection, native, i);
    }
  if (set == SV_EVENTS_NEEDED)
    sv_events_register_storage (connection, native);
}
