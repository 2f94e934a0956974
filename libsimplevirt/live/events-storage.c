/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/events-libvirt.h"

#include "live/events.h"
#include "live/network-private.h"
#include "live/storage-pool-private.h"

static int
on_network (virConnectPtr native, virNetworkPtr network, int event, int detail, void *opaque)
{
  static const SimplevirtEventKind kinds[] = {
    [VIR_NETWORK_EVENT_DEFINED] = SIMPLEVIRT_EVENT_KIND_NETWORK_DEFINED,
    [VIR_NETWORK_EVENT_UNDEFINED] = SIMPLEVIRT_EVENT_KIND_NETWORK_UNDEFINED,
    [VIR_NETWORK_EVENT_STARTED] = SIMPLEVIRT_EVENT_KIND_NETWORK_STARTED,
    [VIR_NETWORK_EVENT_STOPPED] = SIMPLEVIRT_EVENT_KIND_NETWORK_STOPPED,
  };
  g_autoptr (SimplevirtConnection) connection = g_weak_ref_get (opaque);

  if (connection == NULL)
    return 0;
  char uuid[VIR_UUID_STRING_BUFLEN] = "";
  SimplevirtEvent *made = sv_event_new ();
  virNetworkGetUUIDString (network, uuid);
  made->kind = event >= 0 && event < (int) G_N_ELEMENTS (kinds) ? kinds[event]
                                                                : SIMPLEVIRT_EVENT_KIND_UNKNOWN;
  made->uuid = g_strdup (uuid);
  made->name = g_utf8_make_valid (virNetworkGetName (network), -1);
  made->reason = detail;
  made->network = sv_network_for_event (connection, network);
  sv_events_dispatch (connection, made);
  return 0;
}

static void
dispatch_pool (virStoragePoolPtr pool, SimplevirtEventKind kind, int detail, void *opaque)
{
  g_autoptr (SimplevirtConnection) connection = g_weak_ref_get (opaque);

  if (connection == NULL)
    return;
  char uuid[VIR_UUID_STRING_BUFLEN] = "";
  SimplevirtEvent *made = sv_event_new ();
  virStoragePoolGetUUIDString (pool, uuid);
  made->kind = kind;
  made->uuid = g_strdup (uuid);
  made->name = g_utf8_make_valid (virStoragePoolGetName (pool), -1);
  made->reason = detail;
  made->pool = sv_pool_for_event (connection, pool);
  sv_events_dispatch (connection, made);
}

static void
on_pool (virConnectPtr native, virStoragePoolPtr pool, int event, int detail, void *opaque)
{
  static const SimplevirtEventKind kinds[] = {
    [VIR_STORAGE_POOL_EVENT_DEFINED] = SIMPLEVIRT_EVENT_KIND_POOL_DEFINED,
    [VIR_STORAGE_POOL_EVENT_UNDEFINED] = SIMPLEVIRT_EVENT_KIND_POOL_UNDEFINED,
    [VIR_STORAGE_POOL_EVENT_STARTED] = SIMPLEVIRT_EVENT_KIND_POOL_STARTED,
    [VIR_STORAGE_POOL_EVENT_STOPPED] = SIMPLEVIRT_EVENT_KIND_POOL_STOPPED,
    [VIR_STORAGE_POOL_EVENT_CREATED] = SIMPLEVIRT_EVENT_KIND_POOL_CREATED,
    [VIR_STORAGE_POOL_EVENT_DELETED] = SIMPLEVIRT_EVENT_KIND_POOL_DELETED,
  };
  gboolean known = event >= 0 && event < (int) G_N_ELEMENTS (kinds);

  dispatch_pool (pool, known ? kinds[event] : SIMPLEVIRT_EVENT_KIND_UNKNOWN, detail, opaque);
}

static void
on_pool_refresh (virConnectPtr native, virStoragePoolPtr pool, void *opaque)
{
  dispatch_pool (pool, SIMPLEVIRT_EVENT_KIND_POOL_REFRESHED, 0, opaque);
}

static void
register_pool (SimplevirtConnection *connection,
               virConnectPtr native,
               int id,
               virConnectStoragePoolEventGenericCallback callback)
{
  GWeakRef *opaque = sv_events_opaque_new (connection);

  if (virConnectStoragePoolEventRegisterAny (native, NULL, id, callback, opaque,
                                             sv_events_opaque_free)
      < 0)
    sv_events_opaque_free (opaque);
}

void
sv_events_register_storage (SimplevirtConnection *connection, virConnectPtr native)
{
  GWeakRef *opaque = sv_events_opaque_new (connection);

  if (virConnectNetworkEventRegisterAny (native, NULL, VIR_NETWORK_EVENT_ID_LIFECYCLE,
                                         VIR_NETWORK_EVENT_CALLBACK (on_network), opaque,
                                         sv_events_opaque_free)
      < 0)
    sv_events_opaque_free (opaque);
  register_pool (connection, native, VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE,
                 VIR_STORAGE_POOL_EVENT_CALLBACK (on_pool));
  register_pool (connection, native, VIR_STORAGE_POOL_EVENT_ID_REFRESH,
                 VIR_STORAGE_POOL_EVENT_CALLBACK (on_pool_refresh));
}
