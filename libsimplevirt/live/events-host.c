/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What happens to devices and secrets of the host, and what nobody's handle depends on of its
 * networks. */
#include "live/events-libvirt.h"

#include "live/events.h"
#include "live/host-objects-private.h"
#include "live/network-private.h"

static SimplevirtEvent *
event_new (virConnectPtr native,
           SimplevirtEventKind kind,
           const char *name,
           guint *generation,
           void *opaque)
{
  g_autoptr (SimplevirtConnection) connection = g_weak_ref_get (opaque);

  if (connection == NULL || !sv_events_accept (connection, native, generation))
    return NULL;
  SimplevirtEvent *event = sv_event_new ();
  event->kind = kind;
  event->name = sv_native_copy (name);
  return event;
}

#if LIBVIR_VERSION_NUMBER >= 9008000
static void
on_network_metadata (
    virConnectPtr native, virNetworkPtr network, int type, const char *uri, void *opaque)
{
  g_autoptr (SimplevirtConnection) connection = g_weak_ref_get (opaque);
  guint generation = 0;
  SimplevirtEvent *made = event_new (native, SIMPLEVIRT_EVENT_KIND_NETWORK_METADATA,
                                     virNetworkGetName (network), &generation, opaque);

  if (made != NULL)
    {
      made->network = sv_network_for_event (connection, network, generation, &made->uuid);
      made->text = sv_native_copy (uri);
      /* The kinds of metadata have the same numbers for networks. */
      sv_event_set_reason (made, SIMPLEVIRT_TYPE_DOMAIN_METADATA_REASON, type);
    }
  sv_event_send (made, opaque);
}
#endif

static void
send_node_device (virConnectPtr native,
                  virNodeDevicePtr device,
                  SimplevirtEventKind kind,
                  void *opaque)
{
  g_autoptr (SimplevirtConnection) connection = g_weak_ref_get (opaque);
  guint generation = 0;
  SimplevirtEvent *made
      = event_new (native, kind, virNodeDeviceGetName (device), &generation, opaque);

  if (made != NULL)
    {
      made->device = g_strdup (made->name);
      made->node_device = sv_node_device_for_event (connection, device, generation, NULL);
    }
  sv_event_send (made, opaque);
}

static void
on_node_device (virConnectPtr native, virNodeDevicePtr device, int event, int detail, void *opaque)
{
  static const SimplevirtEventKind kinds[] = {
    [VIR_NODE_DEVICE_EVENT_CREATED] = SIMPLEVIRT_EVENT_KIND_NODE_DEVICE_CREATED,
    [VIR_NODE_DEVICE_EVENT_DELETED] = SIMPLEVIRT_EVENT_KIND_NODE_DEVICE_DELETED,
    [VIR_NODE_DEVICE_EVENT_DEFINED] = SIMPLEVIRT_EVENT_KIND_NODE_DEVICE_DEFINED,
    [VIR_NODE_DEVICE_EVENT_UNDEFINED] = SIMPLEVIRT_EVENT_KIND_NODE_DEVICE_UNDEFINED,
  };
  gboolean known = event >= 0 && event < (int) G_N_ELEMENTS (kinds);

  send_node_device (native, device, known ? kinds[event] : SIMPLEVIRT_EVENT_KIND_UNKNOWN, opaque);
}

static void
on_node_device_update (virConnectPtr native, virNodeDevicePtr device, void *opaque)
{
  send_node_device (native, device, SIMPLEVIRT_EVENT_KIND_NODE_DEVICE_UPDATED, opaque);
}

static void
send_secret (virConnectPtr native, virSecretPtr secret, SimplevirtEventKind kind, void *opaque)
{
  g_autoptr (SimplevirtConnection) connection = g_weak_ref_get (opaque);
  guint generation = 0;
  SimplevirtEvent *made
      = event_new (native, kind, virSecretGetUsageID (secret), &generation, opaque);

  if (made != NULL)
    made->secret = sv_secret_for_event (connection, secret, generation, &made->uuid);
  if (made != NULL && made->secret != NULL && kind == SIMPLEVIRT_EVENT_KIND_SECRET_DEFINED)
    sv_secret_apply_usage (made->secret, secret);
  sv_event_send (made, opaque);
}

static void
on_secret (virConnectPtr native, virSecretPtr secret, int event, int detail, void *opaque)
{
  SimplevirtEventKind kind = SIMPLEVIRT_EVENT_KIND_UNKNOWN;

  if (event == VIR_SECRET_EVENT_DEFINED)
    kind = SIMPLEVIRT_EVENT_KIND_SECRET_DEFINED;
  if (event == VIR_SECRET_EVENT_UNDEFINED)
    kind = SIMPLEVIRT_EVENT_KIND_SECRET_UNDEFINED;
  send_secret (native, secret, kind, opaque);
}

static void
on_secret_value (virConnectPtr native, virSecretPtr secret, void *opaque)
{
  send_secret (native, secret, SIMPLEVIRT_EVENT_KIND_SECRET_VALUE_CHANGED, opaque);
}

#define ROW(object, id, topic, callback)                                                           \
  {                                                                                                \
    SV_EVENT_OF_##object, id, FALSE, SIMPLEVIRT_EVENT_TOPICS_##topic,                              \
        VIR_DOMAIN_EVENT_CALLBACK (callback)                                                       \
  }

const SvEventRow sv_host_events[] = {
#if LIBVIR_VERSION_NUMBER >= 9008000
  ROW (NETWORK, VIR_NETWORK_EVENT_ID_METADATA_CHANGE, METADATA, on_network_metadata),
#endif
  ROW (NODE_DEVICE, VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE, NODE_DEVICES, on_node_device),
  ROW (NODE_DEVICE, VIR_NODE_DEVICE_EVENT_ID_UPDATE, NODE_DEVICES, on_node_device_update),
  ROW (SECRET, VIR_SECRET_EVENT_ID_LIFECYCLE, SECRETS, on_secret),
  ROW (SECRET, VIR_SECRET_EVENT_ID_VALUE_CHANGED, SECRETS, on_secret_value),
};
const gsize sv_n_host_events = G_N_ELEMENTS (sv_host_events);
