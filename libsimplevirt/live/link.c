/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/connection-private.h"

#include <string.h>
#include <unistd.h>
#include "base/call.h"
#include "base/loop.h"
#include "base/watch.h"
#include "live/credentials.h"
#include "live/embedded.h"

typedef struct
{
  char *uri;
  char *asked; /* what to give to libvirt */
  SimplevirtCredentials *credentials;
  gboolean read_only;
  guint keepalive;
} SvOpenArgs;

static void
open_args_free (gpointer data)
{
  SvOpenArgs *args = data;

  g_free (args->uri);
  g_free (args->asked);
  g_clear_object (&args->credentials);
  g_free (args);
}

static const char *
open_advice (SimplevirtErrorCode code, const char *uri, gboolean credentials)
{
  if (code == SIMPLEVIRT_ERROR_AUTH_FAILED && strstr (uri, "ssh://") != NULL)
    return "; is the key the user's, and is the host known (known_hosts)?";
  if (code == SIMPLEVIRT_ERROR_AUTH_FAILED && strstr (uri, "tls://") != NULL)
    return "; are the certificates of both sides right, and user and password where they are asked "
           "for?";
  if (code == SIMPLEVIRT_ERROR_AUTH_FAILED && credentials)
    return "; are the user and the password right, and is nothing missing?";
  if (code == SIMPLEVIRT_ERROR_AUTH_FAILED)
    return "; give credentials with the connection's options, or may this user manage virtual "
           "machines (group libvirt)?";
  if (code == SIMPLEVIRT_ERROR_PERMISSION_DENIED)
    return "; may this user manage virtual machines (group libvirt)?";
  if (code == SIMPLEVIRT_ERROR_CONNECTION_FAILED && strstr (uri, "embed") != NULL)
    return "; are libvirt's QEMU driver (libvirt-daemon-driver-qemu) and QEMU installed?";
  if (code == SIMPLEVIRT_ERROR_CONNECTION_FAILED
      && (strchr (uri, '+') == NULL || strstr (uri, "+unix:") != NULL))
    return "; is libvirtd (or virtqemud) installed and running?";
  if (code == SIMPLEVIRT_ERROR_CONNECTION_FAILED)
    return "; does the host answer, and does libvirt run there?";
  return "";
}

/* The ways to a host say what they refuse in words of their own. */
static gboolean
refine_by_way (GError *error, const char *uri)
{
  static const SvErrorWords ssh[] = {
    { "Permission denied (", SIMPLEVIRT_ERROR_AUTH_FAILED, NULL },
    { "ost key", SIMPLEVIRT_ERROR_AUTH_FAILED, NULL },
    { "uthentication", SIMPLEVIRT_ERROR_AUTH_FAILED, NULL },
  };
  static const SvErrorWords tls[] = { { "ertificate", SIMPLEVIRT_ERROR_AUTH_FAILED, NULL } };
  static const SvErrorWords any[]
      = { { "ermission denied", SIMPLEVIRT_ERROR_PERMISSION_DENIED, NULL } };

  return (strstr (uri, "ssh") != NULL && sv_error_refine (error, ssh, G_N_ELEMENTS (ssh)))
         || (strstr (uri, "tls") != NULL && sv_error_refine (error, tls, G_N_ELEMENTS (tls)))
         || sv_error_refine (error, any, G_N_ELEMENTS (any));
}

/* While connecting, what is not about credentials or the URI means that there is no connection. */
static void
refine (GError *error, const char *uri)
{
  if (refine_by_way (error, uri))
    return;
  if (simplevirt_error_get_libvirt_domain (error) == VIR_FROM_AUTH)
    error->code = SIMPLEVIRT_ERROR_AUTH_FAILED;
  else if (!sv_error_is (error, SIMPLEVIRT_ERROR_AUTH_FAILED)
           && !sv_error_is (error, SIMPLEVIRT_ERROR_PERMISSION_DENIED)
           && !sv_error_is (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT))
    error->code = SIMPLEVIRT_ERROR_CONNECTION_FAILED;
}

static virConnectPtr
open_native (const char *uri,
             const char *asked,
             SimplevirtCredentials *credentials,
             gboolean read_only,
             GError **error)
{
  g_autoptr (GError) raw = NULL;

  sv_watch_forget_socket ();
  virConnectPtr native = sv_credentials_open (credentials, asked, read_only ? VIR_CONNECT_RO : 0);
  if (native != NULL)
    return native;
  sv_error_from_libvirt (&raw, "connection '%s'", uri);
  refine (raw, uri);
  sv_error_append (raw, open_advice ((SimplevirtErrorCode) raw->code, uri, credentials != NULL));
  g_propagate_error (error, g_steal_pointer (&raw));
  return NULL;
}

static void
open_body (
    gpointer source, gpointer data, GCancellable *cancellable, SvResult *result, GError **error)
{
  SvOpenArgs *args = data;
  SvLink link = { 0 };

  link.native = open_native (args->uri, args->asked, args->credentials, args->read_only, error);
  if (link.native == NULL)
    return;
  link.pulse = sv_pulse_begin (link.native, sv_watch_copy_socket (), args->keepalive);
  result->pointer = g_memdup2 (&link, sizeof link);
}

virConnectPtr
sv_link_open_unwatched (SimplevirtConnection *connection, GError **error)
{
  SimplevirtConnectionOptions *options = connection->options;
  SimplevirtCredentials *credentials = simplevirt_connection_options_get_credentials (options);
  g_autofree char *asked = sv_credentials_apply (credentials, connection->target, error);

  if (asked == NULL)
    return NULL;
  sv_watch_refuse (TRUE);
  virConnectPtr native = open_native (connection->target, asked, credentials,
                                      simplevirt_connection_options_get_read_only (options), error);
  sv_watch_refuse (FALSE);
  return native;
}

static void
opened_free (gpointer data)
{
  SvLink *link = data;

  sv_pulse_end (link->pulse);
  virConnectClose (link->native);
  g_free (link);
}

static const SvCallSpec open_spec
    = { "simplevirt_connection_open", TRUE, open_body, open_args_free, opened_free };

/* Once for libraries that were there before the first connection, and once more for those which the
 * first one by SSH brought. */
static void
close_before_exit (const char *uri)
{
  static gsize once = 0, once_more = 0;
  gsize *which = strstr (uri, "+libssh") != NULL ? &once_more : &once;

  if (!g_once_init_enter (which))
    return;
  sv_call_finish_at_exit ();
  g_once_init_leave (which, 1);
}

static gboolean
open_uri (const char *uri,
          SimplevirtConnectionOptions *options,
          GCancellable *cancellable,
          SvLink *link,
          GError **error)
{
  SimplevirtCredentials *credentials = simplevirt_connection_options_get_credentials (options);
  g_autofree char *asked = sv_credentials_apply (credentials, uri, error);
  SvResult result = { 0 };

  if (asked == NULL)
    return FALSE;
  SvOpenArgs *args = g_new0 (SvOpenArgs, 1);
  args->asked = g_steal_pointer (&asked);
  args->credentials = credentials != NULL ? g_object_ref (credentials) : NULL;
  args->uri = g_strdup (uri);
  args->read_only = simplevirt_connection_options_get_read_only (options);
  args->keepalive = simplevirt_connection_options_get_keepalive_interval (options);
  if (!sv_call_run_within (&open_spec, NULL, args,
                           simplevirt_connection_options_get_open_timeout_ms (options), cancellable,
                           &result, error))
    return FALSE;
  g_autofree SvLink *opened = result.pointer;
  link->native = opened->native;
  link->pulse = opened->pulse;
  close_before_exit (uri);
  return TRUE;
}

static gboolean
open_embedded (SimplevirtConnectionOptions *options,
               GCancellable *cancellable,
               SvLink *link,
               GError **error)
{
  g_autofree char *root = sv_embedded_root (simplevirt_connection_options_get_root (options));
  g_autofree char *uri = NULL;

  if (simplevirt_connection_options_get_read_only (options))
    return sv_fail (error, SIMPLEVIRT_ERROR_NOT_SUPPORTED,
                    "connection 'qemu:///embed': an embedded driver cannot be read-only");
  if (!sv_embedded_prepare (root, error))
    return FALSE;
  g_autofree char *escaped = g_uri_escape_string (root, "/", TRUE);
  uri = g_strconcat ("qemu:///embed?root=", escaped, NULL);
  if (!open_uri (uri, options, cancellable, link, error))
    return FALSE;
  link->root = g_steal_pointer (&root);
  return TRUE;
}

static gboolean
daemon_socket_exists (void)
{
  static const char *const sockets[]
      = { "/run/libvirt/libvirt-sock", "/run/libvirt/virtqemud-sock" };

  for (gsize i = 0; i < G_N_ELEMENTS (sockets); i++)
    {
      if (g_file_test (sockets[i], G_FILE_TEST_EXISTS))
        return TRUE;
    }
  return FALSE;
}

static gboolean
session_daemon_installed (void)
{
  static const char *const daemons[]
      = { "/usr/sbin/libvirtd", "/usr/sbin/virtqemud", "/usr/bin/libvirtd", "/usr/bin/virtqemud" };

  for (gsize i = 0; i < G_N_ELEMENTS (daemons); i++)
    {
      if (g_file_test (daemons[i], G_FILE_TEST_IS_EXECUTABLE))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_final (const GError *error)
{
  return g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* The best that answers: what LIBVIRT_DEFAULT_URI says, the system's daemon, the user's own, the
 * driver in this process. */
static gboolean
open_best (SimplevirtConnectionOptions *options,
           GCancellable *cancellable,
           SvLink *link,
           GError **error)
{
  const char *wanted = g_getenv ("LIBVIRT_DEFAULT_URI");
  const char *candidates[] = {
    daemon_socket_exists () ? "qemu:///system" : NULL,
    geteuid () != 0 && session_daemon_installed () ? "qemu:///session" : NULL,
  };
  g_autoptr (GString) tried = g_string_new (NULL);

  if (wanted != NULL && *wanted != '\0')
    return sv_link_open (wanted, options, cancellable, link, error);
  for (gsize i = 0; i < G_N_ELEMENTS (candidates); i++)
    {
      g_autoptr (GError) local = NULL;
      if (candidates[i] != NULL && open_uri (candidates[i], options, cancellable, link, &local))
        return TRUE;
      if (is_final (local))
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
      if (local != NULL)
        g_string_append_printf (tried, "; before that, %s", local->message);
    }
  g_autoptr (GError) last = NULL;
  if (open_embedded (options, cancellable, link, &last))
    return TRUE;
  if (is_final (last))
    {
      g_propagate_error (error, g_steal_pointer (&last));
      return FALSE;
    }
  return sv_fail (error, (SimplevirtErrorCode) last->code, "%s%s", last->message, tried->str);
}

gboolean
sv_link_open (const char *uri,
              SimplevirtConnectionOptions *options,
              GCancellable *cancellable,
              SvLink *link,
              GError **error)
{
  if (uri == NULL)
    return open_best (options, cancellable, link, error);
  if (strstr (uri, "://") == NULL && strchr (uri, ':') == NULL)
    return sv_fail (
        error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT,
        "connection '%s': this is not a URI such as qemu:///system or qemu+ssh://host/system", uri);
  if (g_str_equal (uri, "qemu:///embed"))
    return open_embedded (options, cancellable, link, error);
  link->root = sv_embedded_root_of_uri (uri);
  if (link->root != NULL && !sv_embedded_prepare (link->root, error))
    {
      g_clear_pointer (&link->root, g_free);
      return FALSE;
    }
  if (open_uri (uri, options, cancellable, link, error))
    return TRUE;
  g_clear_pointer (&link->root, g_free);
  return FALSE;
}
