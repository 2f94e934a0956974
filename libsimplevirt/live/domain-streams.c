/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "domain-streams-api-private.h"

#include <string.h>
#include "base/watch.h"
#include "live/channel.h"

typedef int (*SvOpen) (virDomainPtr native, const char *name, virStreamPtr stream, guint flags);

/* libvirt has one code for all of this. */
static const SvErrorWords rows[] = {
  { "Active console session", SIMPLEVIRT_ERROR_BUSY, NULL },
  { "Active channel stream", SIMPLEVIRT_ERROR_BUSY, NULL },
  { "annot find", SIMPLEVIRT_ERROR_NOT_FOUND, NULL },
};

/* Over libssh a call that reads may need another to help it, and of two calls at once on such a
 * connection libvirt before 10.4 may crash (CVE-2024-4418). */
static gboolean
must_be_read (const char *uri)
{
  unsigned long version = 0;

  return strstr (uri, "+libssh") != NULL
         && (virGetVersion (&version, NULL, NULL) < 0 || version < 10004000);
}

/* A driver in this process has no socket. */
static gboolean
stays_here (SimplevirtDomain *self)
{
  SimplevirtConnection *connection = self->handle.connection;

  return connection->embedded || connection->simulated || must_be_read (connection->target);
}

/* The domain on a connection of the stream's own. What comes on a connection is read and kept by
 * libvirt even if nobody takes it: only a socket that is not read holds the daemon up, and with it
 * nothing else. */
static virDomainPtr
find_apart (SimplevirtDomain *self, virDomainPtr native, GError **error)
{
  unsigned char uuid[VIR_UUID_BUFLEN];

  if (stays_here (self))
    {
      virDomainRef (native);
      return native;
    }
  g_autoptr (virConnect) apart = sv_link_open_unwatched (self->handle.connection, error);
  if (apart == NULL)
    return NULL;
  virDomainPtr found
      = virDomainGetUUID (native, uuid) == 0 ? virDomainLookupByUUID (apart, uuid) : NULL;
  if (found == NULL)
    sv_domain_fail (self, error);
  return found;
}

static GIOStream *
open_stream (SimplevirtDomain *self, SvOpen open, const char *name, guint flags, GError **error)
{
  SV_USE (virDomain, shared, self, error);
  g_autoptr (GError) local = NULL;

  if (shared == NULL)
    return NULL;
  g_autoptr (virDomain) native = find_apart (self, shared, error);
  if (native == NULL)
    return NULL;
  g_autoptr (virStream) stream = virStreamNew (virDomainGetConnect (native), VIR_STREAM_NONBLOCK);
  if (stream == NULL || open (native, name, stream, flags) < 0)
    {
      sv_domain_fail (self, &local);
      sv_error_take_refined (error, g_steal_pointer (&local), rows, G_N_ELEMENTS (rows));
      return NULL;
    }
  int socket = stays_here (self) ? -1 : sv_watch_copy_socket ();
  SvChannel *channel = sv_channel_new (self, virDomainGetConnect (native), socket,
                                       g_steal_pointer (&stream), error);
  return channel != NULL ? sv_channel_to_stream (channel) : NULL;
}

static int
open_console (virDomainPtr native, const char *name, virStreamPtr stream, guint flags)
{
  return virDomainOpenConsole (native, name, stream, flags);
}

static int
open_channel (virDomainPtr native, const char *name, virStreamPtr stream, guint flags)
{
  return virDomainOpenChannel (native, name, stream, flags);
}

GIOStream *
sv_domain_open_console_body (SimplevirtDomain *self,
                             const char *device,
                             gboolean force,
                             GCancellable *cancellable,
                             GError **error)
{
  return open_stream (self, open_console, device, force ? VIR_DOMAIN_CONSOLE_FORCE : 0, error);
}

GIOStream *
sv_domain_open_channel_body (SimplevirtDomain *self,
                             const char *name,
                             gboolean force,
                             GCancellable *cancellable,
                             GError **error)
{
  return open_stream (self, open_channel, name, force ? VIR_DOMAIN_CHANNEL_FORCE : 0, error);
}
