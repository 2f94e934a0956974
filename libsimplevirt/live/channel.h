/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/domain-private.h"

/*
 * A libvirt stream that both sides write to as they like. The event thread takes what comes, as far
 * as there is room; the descriptor is readable while there is something to read, be it the end.
 */
typedef struct _SvChannel SvChannel;

/* Takes `stream`, which is non-blocking and connected, and `socket`: a copy of the socket of
 * `connect`, which libvirt does not watch, or -1. NULL with `error` when it cannot be watched. */
SvChannel *sv_channel_new (SimplevirtDomain *domain,
                           virConnectPtr connect,
                           int socket,
                           virStreamPtr stream,
                           GError **error);
SvChannel *sv_channel_ref (SvChannel *self);
void sv_channel_unref (SvChannel *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SvChannel, sv_channel_unref)

gboolean sv_channel_is_readable (SvChannel *self);
gboolean sv_channel_is_writable (SvChannel *self);

/* The descriptor that is readable when it is `condition`, G_IO_IN or G_IO_OUT, for the stream. */
int sv_channel_get_fd (SvChannel *self, GIOCondition condition);

/* Waits for something; 0 at the end. */
gssize sv_channel_read (
    SvChannel *self, void *buffer, gsize size, GCancellable *cancellable, GError **error);

/* Takes what there is room for, which is sent soon, also when the channel is closed meanwhile;
 * waits for room. */
gssize sv_channel_write (
    SvChannel *self, const void *data, gsize size, GCancellable *cancellable, GError **error);

/* The same without waiting. */
#define SV_CHANNEL_WOULD_BLOCK (-2)
gssize sv_channel_write_now (SvChannel *self, const void *data, gsize size, GError **error);

/* Gives the other side back, and waits a little until that was done. */
void sv_channel_close (SvChannel *self);

/* The channel as a stream; takes it. */
GIOStream *sv_channel_to_stream (SvChannel *self);
