/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/network-private.h"

#include <string.h>
#include "addresses-api-private.h"
#include "base/loop.h"
#include "live/handle-class.h"

static gboolean
sv_network_sync (SimplevirtNetwork *self, virNetworkPtr native, GError **error)
{
  SvNetworkFacts facts = { .mask = SV_NETWORK_ACTIVE | SV_NETWORK_PERSISTENT | SV_NETWORK_GONE,
                           .asked = sv_handle_asks (&self->handle) };
  int active = virNetworkIsActive (native);
  int persistent = active < 0 ? -1 : virNetworkIsPersistent (native);

  if (persistent < 0)
    return sv_network_fail (self, error);
  facts.active = active == 1;
  facts.persistent = persistent == 1;
  /* Events that were read before this answer are older than it. */
  sv_loop_settle ();
  sv_network_apply (self, &facts);
  sv_network_learn_bridge (self, native);
  return TRUE;
}

void
sv_network_vanished (gpointer self, guint64 asked)
{
  SvNetworkFacts facts = { .mask = SV_NETWORK_ACTIVE | SV_NETWORK_PERSISTENT | SV_NETWORK_GONE,
                           .asked = asked,
                           .done = TRUE };

  facts.gone = TRUE;
  sv_loop_settle ();
  sv_network_apply (self, &facts);
}

SV_DEFINE_HANDLE_CHANGED (SimplevirtNetwork, sv_network, virNetwork)

gboolean
sv_network_refresh_body (SimplevirtNetwork *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) local = NULL;
  guint64 asked = sv_handle_asks (&self->handle);
  SV_USE (virNetwork, native, self, &local);
  SvNetworkFacts forget = { .mask = SV_NETWORK_BRIDGE, .asked = asked };

  if (native != NULL)
    {
      g_autofree char *bridge = sv_native_string (virNetworkGetBridgeName (native));
      forget.bridge = bridge;
      virResetLastError ();
      if (sv_network_sync (self, native, &local))
        {
          sv_network_apply (self, &forget);
          return TRUE;
        }
    }
  if (sv_error_is (local, SIMPLEVIRT_ERROR_NOT_FOUND))
    sv_network_vanished (self, asked);
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

gboolean
sv_network_start_body (SimplevirtNetwork *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virNetwork, native, self, error);

  return native != NULL && sv_network_changed (self, native, virNetworkCreate (native), error);
}

gboolean
sv_network_stop_body (SimplevirtNetwork *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virNetwork, native, self, error);

  return native != NULL && sv_network_changed (self, native, virNetworkDestroy (native), error);
}

gboolean
sv_network_undefine_body (SimplevirtNetwork *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virNetwork, native, self, error);

  return native != NULL && sv_network_changed (self, native, virNetworkUndefine (native), error);
}

char *
sv_network_fetch_xml_body (SimplevirtNetwork *self,
                           gboolean inactive,
                           GCancellable *cancellable,
                           GError **error)
{
  SV_USE (virNetwork, native, self, error);

  if (native == NULL)
    return NULL;
  /* Not every driver knows the flag, and of a network that is off there is only one definition. */
  inactive = inactive && simplevirt_network_get_active (self);
  char *xml = virNetworkGetXMLDesc (native, inactive ? VIR_NETWORK_XML_INACTIVE : 0);
  if (xml == NULL)
    sv_network_fail (self, error);
  return sv_native_string (xml);
}

gboolean
sv_network_set_autostart_body (SimplevirtNetwork *self,
                               gboolean autostart,
                               GCancellable *cancellable,
                               GError **error)
{
  SV_USE (virNetwork, native, self, error);

  return native != NULL
         && sv_network_check (self, virNetworkSetAutostart (native, autostart), error);
}

gboolean
sv_network_fetch_autostart_body (SimplevirtNetwork *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virNetwork, native, self, error);
  int autostart = 0;

  return native != NULL
         && sv_network_check (self, virNetworkGetAutostart (native, &autostart), error)
         && autostart != 0;
}

static char *
text_or_null (const char *text)
{
  return text != NULL && *text != '\0' ? g_utf8_make_valid (text, -1) : NULL;
}

static SimplevirtNetworkLease *
lease_new (const virNetworkDHCPLease *native)
{
  SimplevirtNetworkLease *lease = sv_network_lease_new ();

  lease->address = g_utf8_make_valid (native->ipaddr != NULL ? native->ipaddr : "", -1);
  lease->prefix = native->prefix;
  lease->family = sv_address_family_from_libvirt (native->type);
  lease->mac = text_or_null (native->mac);
  lease->hostname = text_or_null (native->hostname);
  lease->client_id = text_or_null (native->clientid);
  lease->iaid = text_or_null (native->iaid);
  lease->interface = text_or_null (native->iface);
  lease->expires = native->expirytime;
  return lease;
}

GPtrArray *
sv_network_list_leases_body (SimplevirtNetwork *self,
                             const char *mac,
                             GCancellable *cancellable,
                             GError **error)
{
  SV_USE (virNetwork, native, self, error);
  virNetworkDHCPLeasePtr *leases = NULL;

  if (native == NULL)
    return NULL;
  int count = virNetworkGetDHCPLeases (native, mac, &leases, 0);
  if (count < 0)
    {
      sv_network_fail (self, error);
      return NULL;
    }
  GPtrArray *list
      = g_ptr_array_new_full ((guint) count, (GDestroyNotify) simplevirt_network_lease_unref);
  for (int i = 0; i < count; i++)
    {
      g_ptr_array_add (list, lease_new (leases[i]));
      virNetworkDHCPLeaseFree (leases[i]);
    }
  free (leases);
  return list;
}
