/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/network-private.h"

#include "live/xml-read.h"

static SimplevirtNetworkPort *
port_new (virNetworkPortPtr native)
{
  g_autofree char *xml = sv_native_string (virNetworkPortGetXMLDesc (native, 0));
  g_autoptr (xmlDoc) doc = sv_xml_read (xml);
  char uuid[VIR_UUID_STRING_BUFLEN] = "";

  if (xml == NULL)
    return NULL;
  SimplevirtNetworkPort *port = sv_network_port_new ();
  virNetworkPortGetUUIDString (native, uuid);
  port->uuid = g_strdup (uuid);
  port->owner_name = sv_xml_read_text (doc, "owner/name");
  port->owner_uuid = sv_xml_read_text (doc, "owner/uuid");
  port->mac = sv_xml_read_text (doc, "mac/@address");
  port->plug = sv_xml_read_text (doc, "plug/@type");
  port->xml = g_steal_pointer (&xml);
  return port;
}

GPtrArray *
sv_network_list_ports_body (SimplevirtNetwork *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virNetwork, native, self, error);
  virNetworkPortPtr *ports = NULL;

  if (native == NULL)
    return NULL;
  int count = virNetworkListAllPorts (native, &ports, 0);
  if (count < 0)
    {
      sv_network_fail (self, error);
      return NULL;
    }
  GPtrArray *list
      = g_ptr_array_new_full ((guint) count, (GDestroyNotify) simplevirt_network_port_unref);
  for (int i = 0; i < count; i++)
    {
      SimplevirtNetworkPort *port = port_new (ports[i]);
      /* It may have gone since the list was made. */
      if (port != NULL)
        g_ptr_array_add (list, port);
      virNetworkPortFree (ports[i]);
    }
  virResetLastError ();
  free (ports);
  return list;
}

SimplevirtNetworkConfig *
sv_network_fetch_config_body (SimplevirtNetwork *self,
                              gboolean inactive,
                              GCancellable *cancellable,
                              GError **error)
{
  g_autofree char *xml = simplevirt_network_fetch_xml (self, inactive, cancellable, error);

  return xml != NULL ? simplevirt_network_config_new_from_xml (xml, error) : NULL;
}

#if LIBVIR_CHECK_VERSION(9, 7, 0)

gboolean
sv_network_set_metadata_body (SimplevirtNetwork *self,
                              const char *uri,
                              const char *key,
                              const char *xml,
                              SimplevirtChangeFlags flags,
                              GCancellable *cancellable,
                              GError **error)
{
  SV_USE (virNetwork, native, self, error);

  return native != NULL
         && sv_network_check (self,
                              virNetworkSetMetadata (native, VIR_NETWORK_METADATA_ELEMENT, xml, key,
                                                     uri, sv_network_impact (self, flags)),
                              error);
}

char *
sv_network_fetch_metadata_body (SimplevirtNetwork *self,
                                const char *uri,
                                SimplevirtChangeFlags flags,
                                GCancellable *cancellable,
                                GError **error)
{
  SV_USE (virNetwork, native, self, error);
  guint which = flags == SIMPLEVIRT_CHANGE_DEFAULT ? 0 : sv_network_impact (self, flags);

  if (native == NULL)
    return NULL;
  char *xml = virNetworkGetMetadata (native, VIR_NETWORK_METADATA_ELEMENT, uri, which);
  if (xml == NULL)
    sv_network_fail (self, error);
  return sv_native_string (xml);
}

#else

static gboolean
too_old (SimplevirtNetwork *self, GError **error)
{
  return sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_NOT_SUPPORTED, error,
                          "metadata of networks needs libvirt 9.7 or later");
}

gboolean
sv_network_set_metadata_body (SimplevirtNetwork *self,
                              const char *uri,
                              const char *key,
                              const char *xml,
                              SimplevirtChangeFlags flags,
                              GCancellable *cancellable,
                              GError **error)
{
  return too_old (self, error);
}

char *
sv_network_fetch_metadata_body (SimplevirtNetwork *self,
                                const char *uri,
                                SimplevirtChangeFlags flags,
                                GCancellable *cancellable,
                                GError **error)
{
  too_old (self, error);
  return NULL;
}

#endif
