/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What channel.c (the stream) and channel-pull.c (its socket) share. */
#pragma once

#include "live/channel.h"

struct _SvChannel
{
  gatomicrefcount refs;
  SimplevirtDomain *domain;
  guint listener;
  int readable; /* an eventfd: there is data or the end */
  int writable; /* an eventfd: there is room for what is written, or the end */

  GMutex lock; /* guards what follows */
  GCond cond;
  virConnectPtr connect;
  virStreamPtr stream; /* NULL when it is given back, or about to be */
  int socket;          /* of `connect`, when libvirt reads it during calls only; or -1 */
  GSource *source;     /* waits for the socket */
  gboolean pulling;    /* the socket is waited for or read */
  gboolean nudged;     /* a call that reads had to be helped */
  guint64 received;    /* pieces, so far */
  GByteArray *inbox;
  gsize taken; /* of the inbox */
  gboolean full;
  GByteArray *outbox; /* was written, and is to be sent */
  gboolean sending;   /* a thread sends what comes into the outbox */
  gboolean blocked;   /* it waits until libvirt takes data */
  gboolean ended;
  GError *error;    /* why it ended, unless that is usual */
  GSource *overdue; /* ends what is too long in giving the stream back */
  gboolean released;
};

void sv_channel_unref_data (gpointer data);

gboolean sv_channel_is_full (SvChannel *self);

/* Takes what `stream` has, as far as there is room. */
void sv_channel_receive (SvChannel *self, virStreamPtr stream);

/* A guest that stops, and an opener who takes the console away, look like an error to libvirt. */
void sv_channel_end_by_libvirt (SvChannel *self);

/* With the lock held. A socket that is not read holds the daemon up, and that the guest. */
void sv_channel_watch_socket (SvChannel *self);

/* With the lock held. A daemon that does not answer would let nobody give anything back. */
void sv_channel_cut (SvChannel *self);
