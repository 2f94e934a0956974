/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "domain-graphics-api-private.h"

#include <string.h>
#include <unistd.h>
#include <gio/gio.h>
#include "live/domain-private.h"

/* The place of a listening server: each kind of address has its own way into the XML. */
static void
read_place (SimplevirtGraphicsServer *server, SimplevirtGraphicsConfig *config)
{
  const char *address = simplevirt_graphics_config_get_listen (config);
  const char *socket = simplevirt_graphics_config_get_socket (config);
  g_autoptr (GPtrArray) listens = simplevirt_graphics_config_list_listens (config);

  for (guint i = 0; i < listens->len; i++)
    {
      SimplevirtListenConfig *listen = g_ptr_array_index (listens, i);
      if (address == NULL)
        address = simplevirt_listen_config_get_address (listen);
      if (socket == NULL)
        socket = simplevirt_listen_config_get_socket (listen);
    }
  server->listen_address = g_strdup (address);
  server->socket = g_strdup (socket);
}

static gboolean
is_any (const char *address)
{
  g_autoptr (GInetAddress) parsed
      = address != NULL ? g_inet_address_new_from_string (address) : NULL;

  return parsed == NULL || g_inet_address_get_is_any (parsed);
}

/* The machine that the connection leads to. */
static char *
host_of (SimplevirtConnection *connection)
{
  g_autoptr (GUri) uri = g_uri_parse (connection->uri, G_URI_FLAGS_NONE, NULL);
  const char *host = uri != NULL ? g_uri_get_host (uri) : NULL;

  return g_strdup (host != NULL && *host != '\0' ? host : "localhost");
}

static char *
uri_of (SimplevirtGraphicsServer *server)
{
  const char *scheme = server->graphics_type == SIMPLEVIRT_GRAPHICS_TYPE_SPICE ? "spice" : "vnc";
  gboolean tls = server->port == 0 && server->tls_port != 0;

  if (server->graphics_type == SIMPLEVIRT_GRAPHICS_TYPE_RDP)
    scheme = "rdp";
  if (server->host == NULL)
    return server->socket != NULL ? g_strdup_printf ("%s+unix://%s", scheme, server->socket) : NULL;
  return g_strdup_printf (strchr (server->host, ':') != NULL ? "%s%s://[%s]:%u" : "%s%s://%s:%u",
                          scheme, tls ? "+tls" : "", server->host,
                          tls ? server->tls_port : server->port);
}

static guint32
port (gint32 value)
{
  return value > 0 ? (guint32) value : 0;
}

static SimplevirtGraphicsServer *
read_server (SimplevirtDomain *self, SimplevirtGraphicsConfig *config, guint index)
{
  SimplevirtGraphicsServer *server = sv_graphics_server_new ();

  server->index = index;
  server->graphics_type = simplevirt_graphics_config_get_graphics_type (config);
  server->port = port (simplevirt_graphics_config_get_port (config));
  server->tls_port = port (simplevirt_graphics_config_get_tls_port (config));
  server->websocket_port = port (simplevirt_graphics_config_get_websocket (config));
  server->password = g_strdup (simplevirt_graphics_config_get_password (config));
  server->has_password = server->password != NULL;
  read_place (server, config);
  if (server->port != 0 || server->tls_port != 0 || server->websocket_port != 0)
    server->host = is_any (server->listen_address) ? host_of (self->handle.connection)
                                                   : g_strdup (server->listen_address);
  server->uri = uri_of (server);
  return server;
}

/* The running definition; with passwords, where that is allowed. */
static SimplevirtDomainConfig *
running_config (SimplevirtDomain *self, virDomainPtr native, GError **error)
{
  guint flags
      = simplevirt_connection_get_read_only (self->handle.connection) ? 0 : VIR_DOMAIN_XML_SECURE;

  if (!sv_domain_check_runs (self, native, error))
    return NULL;
  g_autofree char *xml = sv_native_string (virDomainGetXMLDesc (native, flags));
  if (xml != NULL)
    return simplevirt_domain_config_new_from_xml (xml, error);
  sv_domain_fail (self, error);
  return NULL;
}

GPtrArray *
sv_domain_fetch_graphics_body (SimplevirtDomain *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virDomain, native, self, error);
  g_autoptr (SimplevirtDomainConfig) config
      = native != NULL ? running_config (self, native, error) : NULL;

  if (config == NULL)
    return NULL;
  g_autoptr (GPtrArray) graphics = simplevirt_domain_config_list_graphics (config);
  GPtrArray *list
      = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_graphics_server_unref);
  for (guint i = 0; i < graphics->len; i++)
    g_ptr_array_add (list, read_server (self, g_ptr_array_index (graphics, i), i));
  return list;
}

/* Takes `fd`. */
static GIOStream *
connection_of (SimplevirtDomain *self, int fd, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (GSocket) socket = g_socket_new_from_fd (fd, &local);

  if (socket != NULL)
    return G_IO_STREAM (g_socket_connection_factory_create_connection (socket));
  close (fd);
  sv_error_take_gio (error, g_steal_pointer (&local), "domain '%s'",
                     sv_handle_get_name (&self->handle));
  return NULL;
}

GIOStream *
sv_domain_open_graphics_body (SimplevirtDomain *self,
                              guint32 index,
                              gboolean skip_password,
                              GCancellable *cancellable,
                              GError **error)
{
  static const SvErrorWords rows[]
      = { { "No graphics backend", SIMPLEVIRT_ERROR_NOT_FOUND, NULL } };
  SV_USE (virDomain, native, self, error);
  g_autoptr (GError) local = NULL;

  if (native == NULL)
    return NULL;
  int fd = virDomainOpenGraphicsFD (native, index,
                                    skip_password ? VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH : 0);
  if (fd >= 0)
    return connection_of (self, fd, error);
  sv_domain_fail (self, &local);
  sv_error_take_refined (error, g_steal_pointer (&local), rows, G_N_ELEMENTS (rows));
  return NULL;
}
