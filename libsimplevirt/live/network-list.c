/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/network-private.h"

#include <string.h>
#include "base/check.h"
#include "base/loop.h"
#include "live/events.h"
#include "live/xml-read.h"
#include "network-list-api-private.h"

static gboolean
fail (SimplevirtConnection *self, GError **error, const char *what)
{
  if (self->embedded)
    return sv_fail (error, SIMPLEVIRT_ERROR_NOT_SUPPORTED,
                    "connection '%s': %s: an embedded driver has no networks; give the domain an "
                    "interface with user networking",
                    self->uri, what);
  return sv_connection_fail (self, error, "connection '%s': %s", self->uri, what);
}

typedef struct
{
  virNetworkPtr *items;
  int count;
} SvNetworks;

static void
networks_clear (SvNetworks *networks)
{
  for (int i = 0; i < networks->count; i++)
    virNetworkFree (networks->items[i]);
  free (networks->items);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SvNetworks, networks_clear)

static gboolean
networks_list (virConnectPtr native, guint flags, SvNetworks *networks)
{
  networks->count = virConnectListAllNetworks (native, &networks->items, flags);
  return networks->count >= 0;
}

static gboolean
networks_have (const SvNetworks *networks, const char *uuid)
{
  char text[VIR_UUID_STRING_BUFLEN] = "";

  for (int i = 0; i < networks->count; i++)
    {
      virNetworkGetUUIDString (networks->items[i], text);
      if (g_str_equal (text, uuid))
        return TRUE;
    }
  return FALSE;
}

/* Active networks do not say whether they are persistent; one more round trip tells, and only when
 * there is one not known yet. */
static void
learn_persistence (SimplevirtConnection *self, virConnectPtr native, GPtrArray *list)
{
  guint64 asked = sv_events_ask (self);
  g_auto (SvNetworks) transient = { 0 };
  gboolean listed = FALSE;

  for (guint i = 0; i < list->len; i++)
    {
      SimplevirtNetwork *network = g_ptr_array_index (list, i);
      SvNetworkFacts facts = { .mask = SV_NETWORK_PERSISTENT, .asked = asked };
      g_mutex_lock (&network->handle.lock);
      gboolean known = network->persistent >= 0;
      g_mutex_unlock (&network->handle.lock);
      if (known)
        continue;
      if (!listed && !networks_list (native, VIR_CONNECT_LIST_NETWORKS_TRANSIENT, &transient))
        return;
      listed = TRUE;
      facts.persistent = !networks_have (&transient, network->handle.key);
      sv_network_apply (network, &facts);
    }
}

static GPtrArray *
list_once (SimplevirtConnection *self, guint flags, guint64 asked, GError **error)
{
  guint generation = 0;
  g_autoptr (virConnect) native = sv_connection_begin (self, &generation, error);
  g_auto (SvNetworks) all = { 0 };
  g_auto (SvNetworks) active = { 0 };

  if (native == NULL)
    return NULL;
  if (!networks_list (native, flags, &all)
      || !networks_list (native, VIR_CONNECT_LIST_NETWORKS_ACTIVE, &active))
    {
      fail (self, error, "listing networks");
      return NULL;
    }
  sv_loop_settle ();
  g_autoptr (GPtrArray) list = g_ptr_array_new_full ((guint) all.count, g_object_unref);
  for (int i = 0; i < all.count; i++)
    {
      SvNetworkFacts facts
          = { .mask = SV_NETWORK_ACTIVE | SV_NETWORK_NAME | SV_NETWORK_GONE, .asked = asked };
      virNetworkRef (all.items[i]);
      SimplevirtNetwork *network = sv_network_intern (self, all.items[i], generation);
      facts.active = networks_have (&active, network->handle.key);
      facts.name = virNetworkGetName (all.items[i]);
      if (!facts.active)
        {
          facts.mask |= SV_NETWORK_PERSISTENT;
          facts.persistent = TRUE;
        }
      sv_network_apply (network, &facts);
      sv_network_learn_bridge (network, all.items[i]);
      g_ptr_array_add (list, network);
    }
  learn_persistence (self, native, list);
  return g_steal_pointer (&list);
}

GPtrArray *
sv_connection_list_networks_body (SimplevirtConnection *self,
                                  SimplevirtNetworkFilter filter,
                                  GCancellable *cancellable,
                                  GError **error)
{
  guint flags = sv_network_filter_to_libvirt (filter);
  guint64 asked = sv_events_ask (self);
  g_autoptr (GPtrArray) former = list_once (self, flags, asked, error);

  /* An event of this moment may have been about a network that had no handle yet. */
  if (former == NULL || sv_events_last (self) < asked)
    return g_steal_pointer (&former);
  asked = sv_events_ask (self);
  g_autoptr (GPtrArray) list = list_once (self, flags, asked, error);
  if (list != NULL && sv_events_last (self) > asked)
    sv_handle_check_new (list, former, (SvHandleRefresh) sv_network_refresh_body);
  return g_steal_pointer (&list);
}

/* A network that libvirt just gave us (taken; NULL: it failed), with its properties read. */
static SimplevirtNetwork *
finish_lookup (SimplevirtConnection *self,
               virNetworkPtr found,
               guint generation,
               const char *what,
               const char *key,
               GError **error)
{
  if (found == NULL)
    {
      g_autofree char *object = g_strdup_printf ("%s '%s'", what, key);
      if (self->embedded)
        fail (self, error, object);
      else
        sv_connection_fail (self, error, "%s", object);
      return NULL;
    }
  g_autoptr (SimplevirtNetwork) network = sv_network_intern (self, found, generation);
  if (!sv_network_refresh_body (network, NULL, error))
    return NULL;
  return g_steal_pointer (&network);
}

SimplevirtNetwork *
sv_connection_lookup_network_body (SimplevirtConnection *self,
                                   const char *name,
                                   GCancellable *cancellable,
                                   GError **error)
{
  guint generation = 0;

  if (!sv_check_object_name ("network", name, error))
    return NULL;
  g_autoptr (virConnect) native = sv_connection_begin (self, &generation, error);
  if (native == NULL)
    return NULL;
  return finish_lookup (self, virNetworkLookupByName (native, name), generation, "network", name,
                        error);
}

SimplevirtNetwork *
sv_connection_lookup_network_by_uuid_body (SimplevirtConnection *self,
                                           const char *uuid,
                                           GCancellable *cancellable,
                                           GError **error)
{
  guint generation = 0;
  g_autoptr (virConnect) native = sv_connection_begin (self, &generation, error);

  if (native == NULL)
    return NULL;
  return finish_lookup (self, virNetworkLookupByUUIDString (native, uuid), generation,
                        "network with UUID", uuid, error);
}

SimplevirtNetwork *
sv_connection_define_network_xml_body (SimplevirtConnection *self,
                                       const char *xml,
                                       GCancellable *cancellable,
                                       GError **error)
{
  guint generation = 0;
  g_autofree char *name = sv_xml_read_checked_name ("network", xml, "name", error);
  g_autoptr (virConnect) native
      = name != NULL ? sv_connection_begin (self, &generation, error) : NULL;

  if (native == NULL)
    return NULL;
  return finish_lookup (self, virNetworkDefineXMLFlags (native, xml, VIR_NETWORK_DEFINE_VALIDATE),
                        generation, "network", name, error);
}

SimplevirtNetwork *
sv_connection_start_transient_network_xml_body (SimplevirtConnection *self,
                                                const char *xml,
                                                GCancellable *cancellable,
                                                GError **error)
{
  guint generation = 0;
  g_autofree char *name = sv_xml_read_checked_name ("network", xml, "name", error);
  g_autoptr (virConnect) native
      = name != NULL ? sv_connection_begin (self, &generation, error) : NULL;

  if (native == NULL)
    return NULL;
  return finish_lookup (self, virNetworkCreateXMLFlags (native, xml, VIR_NETWORK_CREATE_VALIDATE),
                        generation, "network", name, error);
}
