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
  gboolean known = event >= 0 && event < (int) G_N_ELEMENTS (kinds);
  SimplevirtEventKind kind = known ? kinds[event] : SIMPLEVIRT_EVENT_KIND_UNKNOWN;
  g_autoptr (SimplevirtConnection) connection = g_weak_ref_get (opaque);
  guint generation = 0;

  if (connection == NULL || !sv_events_accept (connection, native, &generation))
    return 0;
  SimplevirtEvent *made = sv_event_new ();
  made->kind = kind;
  made->name = g_utf8_make_valid (virNetworkGetName (network), -1);
  made->reason = detail;
  made->network = sv_network_for_event (connection, network, generation, &made->uuid);
  sv_events_dispatch (connection, made);
  return 0;
}

static void
dispatch_pool (virConnectPtr native,
               virStoragePoolPtr pool,
               SimplevirtEventKind kind,
               int detail,
               void *opaque)
{
  g_autoptr (SimplevirtConnection) connection = g_weak_ref_get (opaque);
  guint generation = 0;

  if (connection == NULL || !sv_events_accept (connection, native, &generation))
    return;
  SimplevirtEvent *made = sv_event_new ();
  made->kind = kind;
  made->name = g_utf8_make_valid (virStoragePoolGetName (pool), -1);
  made->reason = detail;
  made->pool = sv_pool_for_event (connection, pool, generation, &made->uuid);
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

  dispatch_pool (native, pool, known ? kinds[event] : SIMPLEVIRT_EVENT_KIND_UNKNOWN, detail,
                 opaque);
}

static void
on_pool_refresh (virConnectPtr native, virStoragePoolPtr pool, void *opaque)
{
  dispatch_pool (native, pool, SIMPLEVIRT_EVENT_KIND_POOL_REFRESHED, 0, opaque);
}

const SvEventRow sv_storage_events[] = {
  { SV_EVENT_OF_NETWORK, VIR_NETWORK_EVENT_ID_LIFECYCLE, TRUE, SIMPLEVIRT_EVENT_TOPICS_NETWORKS,
    VIR_DOMAIN_EVENT_CALLBACK (on_network) },
  { SV_EVENT_OF_POOL, VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE, TRUE, SIMPLEVIRT_EVENT_TOPICS_POOLS,
    VIR_DOMAIN_EVENT_CALLBACK (on_pool) },
  { SV_EVENT_OF_POOL, VIR_STORAGE_POOL_EVENT_ID_REFRESH, TRUE, SIMPLEVIRT_EVENT_TOPICS_POOLS,
    VIR_DOMAIN_EVENT_CALLBACK (on_pool_refresh) },
};
const gsize sv_n_storage_events = G_N_ELEMENTS (sv_storage_events);
