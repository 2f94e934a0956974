/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/network-private.h"

#include "live/xml-read.h"

/* What libvirt says of an element that is not there, or there already, in several ways. */
static gboolean
update_fail (SimplevirtNetwork *self, GError **error)
{
  static const SvErrorWords rows[] = {
    { "couldn't locate", SIMPLEVIRT_ERROR_INVALID_STATE, NULL },
    { "there is an existing", SIMPLEVIRT_ERROR_INVALID_STATE, NULL },
    { "that already", SIMPLEVIRT_ERROR_INVALID_STATE, NULL },
    { "matching entry", SIMPLEVIRT_ERROR_INVALID_STATE, NULL },
    { "already exists", SIMPLEVIRT_ERROR_INVALID_STATE, NULL },
    { "is not active", SIMPLEVIRT_ERROR_INVALID_STATE, NULL },
  };
  g_autoptr (GError) local = NULL;

  sv_network_fail (self, &local);
  return sv_error_take_refined (error, g_steal_pointer (&local), rows, G_N_ELEMENTS (rows));
}

guint
sv_network_impact (SimplevirtNetwork *self, SimplevirtChangeFlags flags)
{
  guint result = 0;

  if (flags == SIMPLEVIRT_CHANGE_DEFAULT && simplevirt_network_get_active (self))
    result |= VIR_NETWORK_UPDATE_AFFECT_LIVE;
  if (flags == SIMPLEVIRT_CHANGE_DEFAULT && simplevirt_network_get_persistent (self))
    result |= VIR_NETWORK_UPDATE_AFFECT_CONFIG;
  if (flags & SIMPLEVIRT_CHANGE_LIVE)
    result |= VIR_NETWORK_UPDATE_AFFECT_LIVE;
  if (flags & SIMPLEVIRT_CHANGE_STORED)
    result |= VIR_NETWORK_UPDATE_AFFECT_CONFIG;
  return result;
}

gboolean
sv_network_update_body (SimplevirtNetwork *self,
                        SimplevirtNetworkUpdate command,
                        SimplevirtNetworkSection section,
                        gint32 parent_index,
                        const char *xml,
                        SimplevirtChangeFlags flags,
                        GCancellable *cancellable,
                        GError **error)
{
  int what = sv_network_update_to_libvirt (command);
  int where = sv_network_section_to_libvirt (section);

  if (what <= VIR_NETWORK_UPDATE_COMMAND_NONE || where <= VIR_NETWORK_SECTION_NONE)
    return sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                            "a command and a section are required");
  SV_USE (virNetwork, native, self, error);
  if (native == NULL)
    return FALSE;
  if (virNetworkUpdate (native, (unsigned int) what, (unsigned int) where, parent_index, xml,
                        sv_network_impact (self, flags))
      < 0)
    return update_fail (self, error);
  return TRUE;
}

static SimplevirtNetworkSection
section_of (SimplevirtConfig *part)
{
  const struct
  {
    GType type;
    SimplevirtNetworkSection section;
  } rows[] = {
    { SIMPLEVIRT_TYPE_DHCP_HOST_CONFIG, SIMPLEVIRT_NETWORK_SECTION_IP_DHCP_HOST },
    { SIMPLEVIRT_TYPE_DHCP_RANGE_CONFIG, SIMPLEVIRT_NETWORK_SECTION_IP_DHCP_RANGE },
    { SIMPLEVIRT_TYPE_DNS_HOST_CONFIG, SIMPLEVIRT_NETWORK_SECTION_DNS_HOST },
    { SIMPLEVIRT_TYPE_DNS_TEXT_CONFIG, SIMPLEVIRT_NETWORK_SECTION_DNS_TXT },
    { SIMPLEVIRT_TYPE_DNS_SERVICE_CONFIG, SIMPLEVIRT_NETWORK_SECTION_DNS_SRV },
    { SIMPLEVIRT_TYPE_PORT_GROUP_CONFIG, SIMPLEVIRT_NETWORK_SECTION_PORTGROUP },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    if (G_TYPE_CHECK_INSTANCE_TYPE (part, rows[i].type))
      return rows[i].section;
  return SIMPLEVIRT_NETWORK_SECTION_NONE;
}

gboolean
sv_network_update_part_body (SimplevirtNetwork *self,
                             SimplevirtNetworkUpdate command,
                             SimplevirtConfig *part,
                             gint32 parent_index,
                             SimplevirtChangeFlags flags,
                             GCancellable *cancellable,
                             GError **error)
{
  SimplevirtNetworkSection section = section_of (part);

  if (section == SIMPLEVIRT_NETWORK_SECTION_NONE)
    return sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                            "a %s is not a part that can be changed while the network runs",
                            G_OBJECT_TYPE_NAME (part));
  /* What is deleted need not be complete. */
  if (command != SIMPLEVIRT_NETWORK_UPDATE_DELETE && !simplevirt_config_validate (part, error))
    return FALSE;
  g_autofree char *xml = simplevirt_config_to_xml (part);
  return sv_network_update_body (self, command, section, parent_index, xml, flags, cancellable,
                                 error);
}

static gboolean
is_mac (const char *text)
{
  for (int i = 0; i < 17; i++)
    {
      if (i % 3 == 2 ? text[i] != ':' : !g_ascii_isxdigit (text[i]))
        return FALSE;
    }
  return text[17] == '\0';
}

static gboolean
check_mac (SimplevirtNetwork *self, const char *mac, GError **error)
{
  return is_mac (mac)
         || sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                             "'%s' is not a MAC address such as 52:54:00:12:34:56", mac);
}

/* It becomes a part of a line of dnsmasq's, which would take what comes after a comma or a line's
 * end for something else. */
static gboolean
is_hostname (const char *text)
{
  if (text == NULL)
    return TRUE;
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      if (!g_unichar_isalnum (c) && !g_unichar_ismark (c) && c != '-' && c != '.' && c != '_')
        return FALSE;
    }
  return strlen (text) <= 253;
}

static char *
host_xml (const char *mac, const char *address, const char *hostname)
{
  g_autoptr (xmlDoc) doc = xmlNewDoc ((const xmlChar *) "1.0");
  xmlNode *host = xmlNewDocNode (doc, NULL, (const xmlChar *) "host", NULL);
  g_autofree char *lower = g_ascii_strdown (mac, -1);
  xmlChar *text = NULL;
  int length = 0;

  xmlDocSetRootElement (doc, host);
  xmlNewProp (host, (const xmlChar *) "mac", (const xmlChar *) lower);
  if (hostname != NULL)
    xmlNewProp (host, (const xmlChar *) "name", (const xmlChar *) hostname);
  if (address != NULL)
    xmlNewProp (host, (const xmlChar *) "ip", (const xmlChar *) address);
  xmlDocDumpMemoryEnc (doc, &text, &length, "UTF-8");
  char *result = g_strdup ((const char *) text);
  xmlFree (text);
  return result;
}

/* NULL with `error` set. */
static SimplevirtNetworkConfig *
read_definition (SimplevirtNetwork *self, virNetworkPtr native, gboolean stored, GError **error)
{
  guint flags = stored && simplevirt_network_get_active (self) ? VIR_NETWORK_XML_INACTIVE : 0;
  g_autofree char *xml = sv_native_string (virNetworkGetXMLDesc (native, flags));

  if (xml != NULL)
    return simplevirt_network_config_new_from_xml (xml, error);
  sv_network_fail (self, error);
  return NULL;
}

static gboolean
has_host (SimplevirtNetworkConfig *config, const char *mac)
{
  g_autoptr (GPtrArray) addresses = simplevirt_network_config_list_addresses (config);

  for (guint i = 0; i < addresses->len; i++)
    {
      g_autoptr (GPtrArray) hosts
          = simplevirt_network_address_config_list_dhcp_hosts (g_ptr_array_index (addresses, i));
      for (guint j = 0; j < hosts->len; j++)
        {
          const char *known = simplevirt_dhcp_host_config_get_mac (g_ptr_array_index (hosts, j));
          if (known != NULL && g_ascii_strcasecmp (known, mac) == 0)
            return TRUE;
        }
    }
  return FALSE;
}

/* The two definitions of a network, of which it may have one or both. */
static const guint places[] = { VIR_NETWORK_UPDATE_AFFECT_LIVE, VIR_NETWORK_UPDATE_AFFECT_CONFIG };

static gboolean
has_place (SimplevirtNetwork *self, gsize place)
{
  return place == 0 ? simplevirt_network_get_active (self)
                    : simplevirt_network_get_persistent (self);
}

/* An IPv4 address as a number; 0 when it is none. */
static guint32
ipv4_number (const char *text)
{
  g_autoptr (GInetAddress) address = text != NULL ? g_inet_address_new_from_string (text) : NULL;
  guint32 number = 0;

  if (address == NULL || g_inet_address_get_family (address) != G_SOCKET_FAMILY_IPV4)
    return 0;
  memcpy (&number, g_inet_address_to_bytes (address), sizeof (number));
  return GUINT32_FROM_BE (number);
}

/* The mask of the addresses that one of the host's is among; 0 when libvirt chooses it. */
static guint32
mask_of (SimplevirtNetworkAddressConfig *own)
{
  guint prefix = simplevirt_network_address_config_get_prefix (own);

  return prefix > 0 && prefix <= 32
             ? G_MAXUINT32 << (32 - prefix)
             : ipv4_number (simplevirt_network_address_config_get_netmask (own));
}

/* The host's address that libvirt gives out addresses beside, or would. */
static SimplevirtNetworkAddressConfig *
find_server (SimplevirtNetworkConfig *config)
{
  g_autoptr (GPtrArray) all = simplevirt_network_config_list_addresses (config);
  SimplevirtNetworkAddressConfig *first = NULL;

  for (guint i = 0; i < all->len; i++)
    {
      SimplevirtNetworkAddressConfig *own = g_ptr_array_index (all, i);
      if (ipv4_number (simplevirt_network_address_config_get_address (own)) == 0)
        continue;
      g_autofree char *dhcp
          = simplevirt_config_get_value (SIMPLEVIRT_CONFIG (own), "count(dhcp)", NULL);
      if (g_strcmp0 (dhcp, "1") == 0)
        return g_object_ref (own);
      if (first == NULL)
        first = own;
    }
  return first != NULL ? g_object_ref (first) : NULL;
}

/* libvirt takes any address; one of another network no guest would ever get. */
static gboolean
check_address (SimplevirtNetwork *self,
               SimplevirtNetworkConfig *config,
               const char *address,
               GError **error)
{
  g_autoptr (SimplevirtNetworkAddressConfig) server = find_server (config);

  if (server == NULL)
    return sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_STATE, error,
                            "it has no IPv4 address of its own, and gives out none");
  const char *own = simplevirt_network_address_config_get_address (server);
  guint32 difference = ipv4_number (own) ^ ipv4_number (address);
  if (difference == 0)
    return sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                            "'%s' is the host's own", address);
  if ((difference & mask_of (server)) == 0)
    return TRUE;
  return sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                          "'%s' is not of the network that %s gives out addresses of", address,
                          own);
}

gboolean
sv_network_set_dhcp_host_body (SimplevirtNetwork *self,
                               const char *mac,
                               const char *address,
                               const char *hostname,
                               GCancellable *cancellable,
                               GError **error)
{
  if (!check_mac (self, mac, error))
    return FALSE;
  if (ipv4_number (address) == 0)
    return sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                            "'%s' is not an IPv4 address", address);
  if (!is_hostname (hostname))
    return sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                            "'%.260s' is not a host's name", hostname);
  g_autofree char *xml = host_xml (mac, address, hostname);
  SV_USE (virNetwork, native, self, error);
  if (native == NULL)
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      if (!has_place (self, i))
        continue;
      g_autoptr (SimplevirtNetworkConfig) definition
          = read_definition (self, native, i == 1, error);
      if (definition == NULL || !check_address (self, definition, address, error))
        return FALSE;
      guint command = has_host (definition, mac) ? VIR_NETWORK_UPDATE_COMMAND_MODIFY
                                                 : VIR_NETWORK_UPDATE_COMMAND_ADD_LAST;
      if (virNetworkUpdate (native, command, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, xml, places[i])
          < 0)
        return update_fail (self, error);
    }
  return TRUE;
}

gboolean
sv_network_remove_dhcp_host_body (SimplevirtNetwork *self,
                                  const char *mac,
                                  GCancellable *cancellable,
                                  GError **error)
{
  gboolean found = FALSE;

  if (!check_mac (self, mac, error))
    return FALSE;
  g_autofree char *xml = host_xml (mac, NULL, NULL);
  SV_USE (virNetwork, native, self, error);
  if (native == NULL)
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      if (!has_place (self, i))
        continue;
      g_autoptr (SimplevirtNetworkConfig) definition
          = read_definition (self, native, i == 1, error);
      if (definition == NULL)
        return FALSE;
      if (!has_host (definition, mac))
        continue;
      if (virNetworkUpdate (native, VIR_NETWORK_UPDATE_COMMAND_DELETE,
                            VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, xml, places[i])
          < 0)
        return update_fail (self, error);
      found = TRUE;
    }
  return found
         || sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_NOT_FOUND, error,
                             "it has no DHCP host '%s'", mac);
}
