/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* With some transports libvirt reads the socket of a connection during calls only. Here the socket
 * is watched, and a call is made whenever there is something to read. */
#include "live/channel-private.h"

#include <glib-unix.h>
#include <sys/socket.h>
#include "base/call.h"
#include "base/loop.h"

/* How long the call may take by which libvirt reads. */
#define PULL_S 5

/* The connection broke: what came is still there to take. */
static gboolean
on_broken (gpointer data)
{
  SvChannel *self = data;

  g_mutex_lock (&self->lock);
  g_autoptr (virStream) stream = self->stream;
  if (stream != NULL)
    virStreamRef (stream);
  g_mutex_unlock (&self->lock);
  if (stream != NULL)
    sv_channel_receive (self, stream);
  if (!sv_channel_is_full (self))
    sv_channel_end_by_libvirt (self);
  return G_SOURCE_REMOVE;
}

void
sv_channel_cut (SvChannel *self)
{
  if (self->socket >= 0)
    shutdown (self->socket, SHUT_RDWR);
}

/* libvirt's connection with a reference, until it is given back. */
static virConnectPtr
borrow_connect (SvChannel *self)
{
  g_mutex_lock (&self->lock);
  virConnectPtr connect = self->connect;
  if (connect != NULL)
    virConnectRef (connect);
  g_mutex_unlock (&self->lock);
  return connect;
}

static void
nudge (gpointer data, gpointer unused)
{
  g_autoptr (SvChannel) self = data;
  g_autoptr (virConnect) connect = borrow_connect (self);
  unsigned long version = 0;

  if (connect != NULL)
    virConnectGetLibVersion (connect, &version);
  virResetLastError ();
}

/* What is being sent may have to wait for the guest, and this call then waits behind it: that is no
 * fault of the daemon.
 *
 * libvirt polls the socket, and libssh keeps what it has yet to send and what it has decrypted
 * where that is not seen: then both sides wait, until another call writes. If that is not the
 * reason, there is no hope. */
static gboolean
on_late (gpointer data)
{
  SvChannel *self = data;

  g_mutex_lock (&self->lock);
  if (self->sending && !self->ended)
    {
      g_mutex_unlock (&self->lock);
      return G_SOURCE_CONTINUE;
    }
  gboolean first = !self->nudged;
  self->nudged = TRUE;
  if (!first)
    sv_channel_cut (self);
  g_mutex_unlock (&self->lock);
  if (first)
    sv_call_detach (nudge, sv_channel_ref (self));
  return first ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/* Any call reads what is there up to its answer, and leaves it to on_stream(). Returns whether
 * anything was. */
static gboolean
pull_once (SvChannel *self, virConnectPtr connect)
{
  g_autoptr (GSource) late = g_timeout_source_new_seconds (PULL_S);
  unsigned long version = 0;

  g_mutex_lock (&self->lock);
  guint64 received = self->received;
  self->nudged = FALSE;
  g_mutex_unlock (&self->lock);
  g_source_set_callback (late, on_late, sv_channel_ref (self), sv_channel_unref_data);
  g_source_attach (late, sv_loop_context ());
  virConnectGetLibVersion (connect, &version);
  g_source_destroy (late);
  sv_loop_settle ();
  g_mutex_lock (&self->lock);
  gboolean more = self->received != received && !self->full && !self->ended;
  g_mutex_unlock (&self->lock);
  return more;
}

/* Until there is nothing: what came after an answer may wait where the socket does not show it,
 * decrypted already. */
static void
pull (gpointer data, gpointer unused)
{
  g_autoptr (SvChannel) self = data;
  g_autoptr (virConnect) connect = borrow_connect (self);

  if (connect == NULL)
    return;
  gboolean more = TRUE, works = TRUE;
  while (more && works)
    {
      more = pull_once (self, connect);
      works = virConnectIsAlive (connect) == 1;
    }
  virResetLastError ();
  g_mutex_lock (&self->lock);
  self->pulling = FALSE;
  if (works)
    sv_channel_watch_socket (self);
  g_mutex_unlock (&self->lock);
  if (!works)
    sv_loop_post (sv_loop_context (), on_broken, sv_channel_ref (self), sv_channel_unref_data);
}

static gboolean
on_socket (int fd, GIOCondition condition, gpointer data)
{
  sv_call_detach (pull, sv_channel_ref (data));
  return G_SOURCE_REMOVE;
}

void
sv_channel_watch_socket (SvChannel *self)
{
  if (self->socket < 0 || self->pulling || self->full || self->ended)
    return;
  self->pulling = TRUE;
  g_clear_pointer (&self->source, g_source_unref);
  self->source = g_unix_fd_source_new (self->socket, G_IO_IN);
  g_source_set_callback (self->source, G_SOURCE_FUNC (on_socket), sv_channel_ref (self),
                         sv_channel_unref_data);
  g_source_attach (self->source, sv_loop_context ());
}
