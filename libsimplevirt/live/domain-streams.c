/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "domain-streams-api-private.h"

#include "live/channel.h"

typedef int (*SvOpen) (virDomainPtr native, const char *name, virStreamPtr stream, guint flags);

/* libvirt has one code for all of this. */
static const SvErrorWords rows[] = {
  { "Active console session", SIMPLEVIRT_ERROR_BUSY, NULL },
  { "Active channel stream", SIMPLEVIRT_ERROR_BUSY, NULL },
  { "annot find", SIMPLEVIRT_ERROR_NOT_FOUND, NULL },
};

static GIOStream *
open_stream (SimplevirtDomain *self, SvOpen open, const char *name, guint flags, GError **error)
{
  g_autoptr (virDomain) native = sv_domain_begin (self, error);
  g_autoptr (GError) local = NULL;

  if (native == NULL)
    return NULL;
  g_autoptr (virStream) stream = virStreamNew (virDomainGetConnect (native), VIR_STREAM_NONBLOCK);
  if (stream == NULL || open (native, name, stream, flags) < 0)
    {
      sv_domain_fail (self, &local);
      sv_error_take_refined (error, g_steal_pointer (&local), rows, G_N_ELEMENTS (rows));
      return NULL;
    }
  SvChannel *channel
      = sv_channel_new (self, virDomainGetConnect (native), g_steal_pointer (&stream), error);
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
