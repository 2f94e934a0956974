/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/recipe.h"

#include <string.h>
#include "base/xml.h"
#include "live/host.h"
#include "provision/shared.h"

#define FIRST_SUBNET 122
#define LAST_SUBNET  254

#define DNSMASQ_NAMESPACE "http://libvirt.org/schemas/network/dnsmasq/1.0"

static gboolean
is_session (SimplevirtConnection *connection)
{
  g_autoptr (GUri) uri
      = g_uri_parse (simplevirt_connection_get_uri (connection), G_URI_FLAGS_NONE, NULL);

  return uri != NULL && g_strcmp0 (g_uri_get_path (uri), "/session") == 0;
}

/* Marks which of 192.168.0.0 to 192.168.255.0 a text of addresses names. */
static void
mark_subnet (const char *address, gboolean *taken)
{
  unsigned int third = 0;

  if (address != NULL && sscanf (address, "192.168.%u.", &third) == 1 && third <= 255)
    taken[third] = TRUE;
}

/* The routes of this machine: /proc/net/route has addresses as little-endian hexadecimal numbers.
 */
static void
mark_routes (gboolean *taken)
{
  g_autofree char *text = NULL;

  if (!g_file_get_contents ("/proc/net/route", &text, NULL, NULL))
    return;
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  for (gsize i = 0; lines[i] != NULL; i++)
    {
      guint32 destination = 0;
      if (sscanf (lines[i], "%*s %x", &destination) == 1
          && (destination & 0xffff) == (192 | 168 << 8))
        taken[destination >> 16 & 0xff] = TRUE;
    }
}

static gboolean
mark_networks (SvRecipe *recipe, gboolean *taken, GError **error)
{
  g_autoptr (GPtrArray) networks = simplevirt_connection_list_networks (
      recipe->connection, SIMPLEVIRT_NETWORK_FILTER_NONE, recipe->cancellable, error);

  if (networks == NULL)
    return FALSE;
  for (guint i = 0; i < networks->len; i++)
    {
      g_autofree char *text = simplevirt_network_fetch_xml (g_ptr_array_index (networks, i), FALSE,
                                                            recipe->cancellable, NULL);
      g_autoptr (SvXml) xml = text != NULL ? sv_xml_parse (text, -1, NULL) : NULL;
      g_autoptr (GPtrArray) found
          = xml != NULL ? sv_xml_select (xmlDocGetRootElement (xml->doc), "ip/@address", NULL)
                        : NULL;
      for (guint j = 0; found != NULL && j < found->len; j++)
        {
          xmlChar *address = xmlNodeGetContent (g_ptr_array_index (found, j));
          mark_subnet ((const char *) address, taken);
          xmlFree (address);
        }
    }
  return TRUE;
}

static xmlNode *
child (xmlNode *parent, const char *name, const char *attribute, const char *value)
{
  xmlNode *node = xmlNewChild (parent, NULL, BAD_CAST name, NULL);

  xmlNewProp (node, BAD_CAST attribute, BAD_CAST value);
  return node;
}

/* What libvirt ships as its default network, on a subnet that is free; without the bridge's delay,
 * which costs guests seconds. */
static char *
default_network_xml (guint subnet)
{
  g_autoptr (SvXml) xml = sv_xml_new ("network");
  xmlNode *root = xmlDocGetRootElement (xml->doc);
  g_autofree char *gateway = g_strdup_printf ("192.168.%u.1", subnet);
  g_autofree char *first = g_strdup_printf ("192.168.%u.2", subnet);
  g_autofree char *last = g_strdup_printf ("192.168.%u.254", subnet);

  xmlNewChild (root, NULL, BAD_CAST "name", BAD_CAST "default");
  child (root, "forward", "mode", "nat");
  xmlNewProp (child (root, "bridge", "stp", "on"), BAD_CAST "delay", BAD_CAST "0");
  xmlNode *ip = child (root, "ip", "address", gateway);
  xmlNewProp (ip, BAD_CAST "netmask", BAD_CAST "255.255.255.0");
  xmlNode *dhcp = xmlNewChild (ip, NULL, BAD_CAST "dhcp", NULL);
  xmlNewProp (child (dhcp, "range", "start", first), BAD_CAST "end", BAD_CAST last);
  /* dnsmasq pings an address for three seconds before it offers it; on a network of its own nobody
   * else has it. */
  xmlNs *ns = xmlNewNs (root, BAD_CAST DNSMASQ_NAMESPACE, BAD_CAST "dnsmasq");
  xmlNode *options = xmlNewChild (root, ns, BAD_CAST "options", NULL);
  xmlNewProp (xmlNewChild (options, ns, BAD_CAST "option", NULL), BAD_CAST "value",
              BAD_CAST "no-ping");
  return sv_xml_save (xml);
}

static SimplevirtNetwork *
find_on (SimplevirtConnection *connection, SimplevirtNetwork *network, GError **error)
{
  return simplevirt_connection_lookup_network_by_uuid (
      connection, simplevirt_network_get_uuid (network), NULL, error);
}

static gboolean
stop_network (SimplevirtConnection *connection, gpointer data, GError **error)
{
  g_autoptr (SimplevirtNetwork) network = find_on (connection, data, error);

  return network != NULL
         && sv_undo_unless_off (simplevirt_network_stop (network, NULL, error), error);
}

/* A daemon that was restarted meanwhile may have started it by itself; what is active outlives its
 * definition. */
static gboolean
remove_network (SimplevirtNetwork *network, GError **error)
{
  g_autoptr (GError) local = NULL;

  if (!simplevirt_network_undefine (network, NULL, error))
    return FALSE;
  if (sv_undo_unless_off (simplevirt_network_stop (network, NULL, &local), &local)
      || sv_error_is (local, SIMPLEVIRT_ERROR_NOT_FOUND))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static gboolean
undefine_network (SimplevirtConnection *connection, gpointer data, GError **error)
{
  g_autoptr (SimplevirtNetwork) network = find_on (connection, data, error);

  return network != NULL && remove_network (network, error);
}

/* One whose definition was not heard of. */
static gboolean
undefine_default (SimplevirtConnection *connection, gpointer unused, GError **error)
{
  g_autoptr (SimplevirtNetwork) network
      = simplevirt_connection_lookup_network (connection, "default", NULL, error);

  return network != NULL && remove_network (network, error);
}

static SimplevirtNetwork *
make_default (SvRecipe *recipe, GError **error)
{
  gboolean taken[256] = { FALSE };
  guint subnet = FIRST_SUBNET;
  g_autoptr (GError) local = NULL;

  if (!mark_networks (recipe, taken, error))
    return NULL;
  if (sv_connection_is_local (recipe->connection))
    mark_routes (taken);
  while (subnet <= LAST_SUBNET && taken[subnet])
    subnet++;
  if (subnet > LAST_SUBNET)
    {
      sv_fail (error, SIMPLEVIRT_ERROR_FAILED,
               "network 'default': no subnet from 192.168.%d.0 to 192.168.%d.0 is free",
               FIRST_SUBNET, LAST_SUBNET);
      return NULL;
    }
  g_autofree char *xml = default_network_xml (subnet);
  g_autoptr (SimplevirtNetwork) network
      = simplevirt_connection_define_network_xml (recipe->connection, xml, NULL, &local);
  if (network == NULL)
    {
      if (sv_reconnect_is_unheard (local))
        sv_shared_push_undo (recipe, undefine_default, G_OBJECT (recipe->connection),
                             "remove the network 'default'");
      g_propagate_error (error, g_steal_pointer (&local));
      return NULL;
    }
  sv_shared_push_undo (recipe, undefine_network, G_OBJECT (network),
                       "remove the network 'default'");
  if (!simplevirt_network_set_autostart (network, TRUE, NULL, error))
    return NULL;
  return g_steal_pointer (&network);
}

static gboolean
use_network (SvRecipe *recipe, const char *name, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (SimplevirtNetwork) network = simplevirt_connection_lookup_network (
      recipe->connection, name, recipe->cancellable, &local);

  if (network == NULL && sv_error_is (local, SIMPLEVIRT_ERROR_NOT_FOUND)
      && recipe->builder->network == NULL)
    {
      g_clear_error (&local);
      network = make_default (recipe, &local);
    }
  if (network != NULL && !simplevirt_network_get_active (network))
    {
      if (simplevirt_network_start (network, NULL, &local) || sv_reconnect_is_unheard (local))
        sv_shared_push_undo (recipe, stop_network, G_OBJECT (network), "stop the network");
      else if (sv_error_is (local, SIMPLEVIRT_ERROR_INVALID_STATE))
        g_clear_error (&local); /* somebody else started it meanwhile */
    }
  if (local == NULL)
    return TRUE;
  g_propagate_prefixed_error (error, g_steal_pointer (&local),
                              "domain '%s': ", recipe->builder->name);
  return FALSE;
}

/* Networks of libvirt need the system's daemon; without one, the hypervisor itself connects the
 * guest. */
static SimplevirtNetworkMode
best_mode (SvRecipe *recipe)
{
  if (recipe->builder->network != NULL)
    return SIMPLEVIRT_NETWORK_MODE_NETWORK;
  if (simplevirt_connection_get_embedded (recipe->connection) || is_session (recipe->connection))
    return SIMPLEVIRT_NETWORK_MODE_USER;
  return SIMPLEVIRT_NETWORK_MODE_NETWORK;
}

/* The definition to start from says itself how the domain is connected. */
static gboolean
has_cards (SimplevirtDomainConfig *definition)
{
  g_autoptr (GPtrArray) cards
      = definition != NULL ? simplevirt_domain_config_list_interfaces (definition) : NULL;

  return cards != NULL && cards->len > 0;
}

gboolean
sv_recipe_choose_network (SvRecipe *recipe, GError **error)
{
  SimplevirtDomainBuilder *builder = recipe->builder;

  recipe->network_mode = builder->network_mode;
  if (recipe->network_mode == SIMPLEVIRT_NETWORK_MODE_AUTO)
    recipe->network_mode
        = has_cards (builder->definition) ? SIMPLEVIRT_NETWORK_MODE_NONE : best_mode (recipe);
  if (recipe->network_mode != SIMPLEVIRT_NETWORK_MODE_NETWORK)
    return TRUE;
  if (simplevirt_connection_get_embedded (recipe->connection))
    return sv_recipe_fail (recipe, SIMPLEVIRT_ERROR_NOT_SUPPORTED, error,
                           "the embedded driver has no networks; use user networking");
  recipe->network = g_strdup (builder->network != NULL ? builder->network : "default");
  sv_shared_lock (recipe->connection);
  gboolean usable = use_network (recipe, recipe->network, error);
  sv_shared_unlock (recipe->connection);
  return usable;
}
