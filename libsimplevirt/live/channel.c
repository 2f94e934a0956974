/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/channel-private.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>
#include <sys/eventfd.h>
#include "base/call.h"
#include "base/loop.h"
#include "live/events.h"

#define PIECE (64 * 1024)
/* How long giving it back may take, and how much longer who closes it waits for that. */
#define CLOSE_S 3
#define GRACE_S 1
/* What may wait for the reader. Then nothing is taken until half of it was read. */
#define MOST (1024 * 1024)

#define WATCHED     (VIR_STREAM_EVENT_READABLE | VIR_STREAM_EVENT_ERROR | VIR_STREAM_EVENT_HANGUP)
#define WOULD_BLOCK SV_CHANNEL_WOULD_BLOCK

SvChannel *
sv_channel_ref (SvChannel *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

static void release (SvChannel *self);

void
sv_channel_unref (SvChannel *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;
  g_clear_pointer (&self->stream, virStreamFree);
  g_clear_pointer (&self->connect, virConnectClose);
  g_object_unref (self->domain);
  g_byte_array_unref (self->inbox);
  g_byte_array_unref (self->outbox);
  g_clear_error (&self->error);
  g_clear_pointer (&self->source, g_source_unref);
  g_clear_pointer (&self->overdue, g_source_unref);
  if (self->socket >= 0)
    close (self->socket);
  close (self->readable);
  close (self->writable);
  g_mutex_clear (&self->lock);
  g_cond_clear (&self->cond);
  g_free (self);
}

static void
raise_flag (int fd)
{
  const guint64 one = 1;

  while (write (fd, &one, sizeof one) < 0 && errno == EINTR)
    continue;
}

static void
lower_flag (int fd)
{
  guint64 count = 0;

  while (read (fd, &count, sizeof count) < 0 && errno == EINTR)
    continue;
}

/* It came to its end; only the first reason counts. Takes `error`. */
static void
end (SvChannel *self, GError *error)
{
  g_mutex_lock (&self->lock);
  if (!self->ended)
    self->error = g_steal_pointer (&error);
  self->ended = TRUE;
  raise_flag (self->readable);
  raise_flag (self->writable);
  g_cond_broadcast (&self->cond);
  g_mutex_unlock (&self->lock);
  g_clear_error (&error);
}

void
sv_channel_end_by_libvirt (SvChannel *self)
{
  GError *error = NULL;

  g_mutex_lock (&self->lock);
  gboolean broken = self->connect != NULL && virConnectIsAlive (self->connect) == 0;
  g_mutex_unlock (&self->lock);
  if (broken)
    sv_handle_error (&self->domain->handle, SIMPLEVIRT_ERROR_CONNECTION_LOST, &error,
                     "the connection was lost");
  virResetLastError ();
  end (self, error);
}

/* With the lock held. */
static void
put (SvChannel *self, const char *piece, guint size)
{
  /* What was read goes when it is the greater part, so that moving the rest costs little. */
  if (self->taken > self->inbox->len / 2)
    {
      g_byte_array_remove_range (self->inbox, 0, (guint) self->taken);
      self->taken = 0;
    }
  g_byte_array_append (self->inbox, (const guint8 *) piece, size);
  self->full = self->inbox->len - self->taken >= MOST;
  self->received++;
  raise_flag (self->readable);
}

gboolean
sv_channel_is_full (SvChannel *self)
{
  g_mutex_lock (&self->lock);
  gboolean full = self->full;
  g_mutex_unlock (&self->lock);
  return full;
}

void
sv_channel_receive (SvChannel *self, virStreamPtr stream)
{
  g_autofree char *piece = g_malloc (PIECE);
  int got = WOULD_BLOCK;

  while (!sv_channel_is_full (self) && (got = virStreamRecv (stream, piece, PIECE)) > 0)
    {
      g_mutex_lock (&self->lock);
      put (self, piece, (guint) got);
      g_mutex_unlock (&self->lock);
    }
  if (got <= 0 && got != WOULD_BLOCK)
    sv_channel_end_by_libvirt (self);
}

/* With the lock held. While there is no room even a hang-up has to wait: it would call for ever. */
static void
watch_stream (SvChannel *self, virStreamPtr stream)
{
  int events = (self->full ? 0 : WATCHED) | (self->blocked ? VIR_STREAM_EVENT_WRITABLE : 0);

  virStreamEventUpdateCallback (stream, self->ended ? 0 : events);
  virResetLastError ();
}

/* On the event thread. */
static void
on_stream (virStreamPtr stream, int events, void *data)
{
  SvChannel *self = data;

  sv_channel_receive (self, stream);
  /* What brings no data any more would call for ever. */
  if (events & (VIR_STREAM_EVENT_ERROR | VIR_STREAM_EVENT_HANGUP) && !sv_channel_is_full (self))
    sv_channel_end_by_libvirt (self);
  g_mutex_lock (&self->lock);
  if (events & VIR_STREAM_EVENT_WRITABLE)
    {
      self->blocked = FALSE;
      g_cond_broadcast (&self->cond);
    }
  watch_stream (self, stream);
  g_mutex_unlock (&self->lock);
}

void
sv_channel_unref_data (gpointer data)
{
  sv_channel_unref (data);
}

static void
on_event (SimplevirtEvent *event, gpointer data)
{
  SvChannel *self = data;
  GError *error = NULL;

  if (event->kind == SIMPLEVIRT_EVENT_KIND_CONNECTION_LOST)
    sv_handle_error (&self->domain->handle, SIMPLEVIRT_ERROR_CONNECTION_LOST, &error,
                     "the connection was lost");
  else if (event->kind == SIMPLEVIRT_EVENT_KIND_CONNECTION_CLOSED)
    sv_handle_error (&self->domain->handle, SIMPLEVIRT_ERROR_CLOSED, &error,
                     "the connection was closed");
  if (error == NULL)
    return;
  end (self, error);
  g_mutex_lock (&self->lock);
  if (event->kind == SIMPLEVIRT_EVENT_KIND_CONNECTION_LOST)
    sv_channel_cut (self);
  g_mutex_unlock (&self->lock);
  release (self);
}

SvChannel *
sv_channel_new (SimplevirtDomain *domain,
                virConnectPtr connect,
                int socket,
                virStreamPtr stream,
                GError **error)
{
  SvChannel *self = g_new0 (SvChannel, 1);

  g_atomic_ref_count_init (&self->refs);
  g_mutex_init (&self->lock);
  g_cond_init (&self->cond);
  self->domain = g_object_ref (domain);
  virConnectRef (connect);
  self->connect = connect;
  self->socket = socket;
  self->stream = stream;
  self->inbox = g_byte_array_new ();
  self->outbox = g_byte_array_new ();
  self->readable = eventfd (0, EFD_CLOEXEC | EFD_NONBLOCK);
  self->writable = eventfd (0, EFD_CLOEXEC | EFD_NONBLOCK);
  if (self->readable < 0 || self->writable < 0)
    {
      sv_error_from_errno (error, errno, "domain '%s'", sv_handle_get_name (&domain->handle));
      virStreamAbort (stream);
      sv_channel_unref (self);
      return NULL;
    }
  raise_flag (self->writable);
  /* libvirt's remote driver never calls the function that would free the data. */
  if (virStreamEventAddCallback (stream, WATCHED, on_stream, self, NULL) < 0)
    {
      sv_domain_fail (domain, error);
      virStreamAbort (stream);
      sv_channel_unref (self);
      return NULL;
    }
  sv_channel_ref (self);
  guint listener = sv_events_listen (domain->handle.connection, on_event, sv_channel_ref (self),
                                     sv_channel_unref_data);
  g_mutex_lock (&self->lock);
  self->listener = listener;
  sv_channel_watch_socket (self);
  g_mutex_unlock (&self->lock);
  /* What happened before anybody listened. */
  if (simplevirt_connection_get_state (domain->handle.connection)
      != SIMPLEVIRT_CONNECTION_STATE_OPEN)
    sv_channel_end_by_libvirt (self);
  return self;
}

gboolean
sv_channel_is_readable (SvChannel *self)
{
  g_mutex_lock (&self->lock);
  gboolean readable = self->taken < self->inbox->len || self->ended;
  g_mutex_unlock (&self->lock);
  return readable;
}

/* With the lock held. */
static gboolean
has_room (SvChannel *self)
{
  return self->outbox->len < PIECE || self->ended;
}

gboolean
sv_channel_is_writable (SvChannel *self)
{
  g_mutex_lock (&self->lock);
  gboolean writable = has_room (self);
  g_mutex_unlock (&self->lock);
  return writable;
}

int
sv_channel_get_fd (SvChannel *self, GIOCondition condition)
{
  return condition == G_IO_IN ? self->readable : self->writable;
}

/* Or until it is cancelled. */
static void
wait_for_flag (int fd, GCancellable *cancellable)
{
  GPollFD fds[2] = { { .fd = fd, .events = G_IO_IN } };
  guint count = g_cancellable_make_pollfd (cancellable, &fds[1]) ? 2 : 1;

  while (g_poll (fds, count, -1) < 0 && errno == EINTR)
    continue;
  if (count == 2)
    g_cancellable_release_fd (cancellable);
}

/* With the lock held: there is room again. */
static void
resume (SvChannel *self)
{
  self->full = FALSE;
  if (self->stream != NULL)
    watch_stream (self, self->stream);
  sv_channel_watch_socket (self);
}

/* With the lock held: what there is, or -1 when there is nothing yet. */
static gssize
take (SvChannel *self, void *buffer, gsize size, GError **error)
{
  gsize there = MIN (size, self->inbox->len - self->taken);

  if (there == 0 && !self->ended)
    return WOULD_BLOCK;
  if (there == 0 && self->error != NULL)
    {
      g_propagate_error (error, g_error_copy (self->error));
      return -1;
    }
  if (there > 0)
    memcpy (buffer, self->inbox->data + self->taken, there);
  self->taken += there;
  if (self->full && self->inbox->len - self->taken <= MOST / 2)
    resume (self);
  if (self->taken == self->inbox->len)
    {
      g_byte_array_set_size (self->inbox, 0);
      self->taken = 0;
      if (!self->ended)
        lower_flag (self->readable);
    }
  return (gssize) there;
}

gssize
sv_channel_read (
    SvChannel *self, void *buffer, gsize size, GCancellable *cancellable, GError **error)
{
  gssize got = WOULD_BLOCK;

  while (!g_cancellable_set_error_if_cancelled (cancellable, error))
    {
      g_mutex_lock (&self->lock);
      got = take (self, buffer, size, error);
      g_mutex_unlock (&self->lock);
      if (got != WOULD_BLOCK)
        return got;
      wait_for_flag (self->readable, cancellable);
    }
  return -1;
}

/* Sends all of a piece; FALSE when that cannot be any more. */
static gboolean
send_piece (SvChannel *self, virStreamPtr stream, const GByteArray *piece)
{
  gsize done = 0;

  while (done < piece->len)
    {
      int sent = virStreamSend (stream, (const char *) piece->data + done, piece->len - done);
      if (sent < 0 && sent != WOULD_BLOCK)
        return FALSE;
      if (sent >= 0)
        {
          done += (gsize) sent;
          continue;
        }
      g_mutex_lock (&self->lock);
      self->blocked = TRUE;
      watch_stream (self, stream);
      while (self->blocked && !self->ended)
        g_cond_wait (&self->cond, &self->lock);
      gboolean ended = self->ended;
      g_mutex_unlock (&self->lock);
      if (ended)
        return FALSE;
    }
  return TRUE;
}

/* With the lock held: what is to be sent next, or NULL. */
static GByteArray *
next_piece (SvChannel *self)
{
  if (self->outbox->len == 0)
    return NULL;
  GByteArray *piece = g_steal_pointer (&self->outbox);
  self->outbox = g_byte_array_new ();
  raise_flag (self->writable);
  return piece;
}

/* On a thread of ours: libvirt waits as long as the guest takes nothing, and cannot be told to give
 * up. What was written before a close is sent, too. */
static void
send_all (gpointer data, gpointer unused)
{
  g_autoptr (SvChannel) self = data;
  GByteArray *piece = NULL;
  gboolean works = TRUE;

  g_mutex_lock (&self->lock);
  virStreamPtr stream = self->stream; /* stays while `sending` */
  while (works && (piece = next_piece (self)) != NULL)
    {
      g_mutex_unlock (&self->lock);
      works = send_piece (self, stream, piece);
      g_byte_array_unref (piece);
      if (!works)
        sv_channel_end_by_libvirt (self);
      g_mutex_lock (&self->lock);
    }
  self->sending = FALSE;
  g_cond_broadcast (&self->cond);
  g_mutex_unlock (&self->lock);
}

/* With the lock held: how much of it there is room for, or -1 with `error`. */
static gssize
put_out (SvChannel *self, const void *data, gsize size, GError **error)
{
  if (self->ended && self->error != NULL)
    g_propagate_error (error, g_error_copy (self->error));
  else if (self->ended)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_BROKEN_PIPE, "the console was closed");
  if (self->ended)
    return -1;
  if (!has_room (self))
    return WOULD_BLOCK;
  gsize taken = MIN (size, PIECE - self->outbox->len);
  g_byte_array_append (self->outbox, data, (guint) taken);
  if (!has_room (self))
    lower_flag (self->writable);
  return (gssize) taken;
}

gssize
sv_channel_write_now (SvChannel *self, const void *data, gsize size, GError **error)
{
  g_mutex_lock (&self->lock);
  gssize taken = put_out (self, data, size, error);
  gboolean first = taken > 0 && !self->sending;
  self->sending = self->sending || first;
  g_mutex_unlock (&self->lock);
  if (first)
    sv_call_detach (send_all, sv_channel_ref (self));
  return taken;
}

gssize
sv_channel_write (
    SvChannel *self, const void *data, gsize size, GCancellable *cancellable, GError **error)
{
  while (!g_cancellable_set_error_if_cancelled (cancellable, error))
    {
      gssize taken = sv_channel_write_now (self, data, size, error);
      if (taken != WOULD_BLOCK)
        return taken;
      wait_for_flag (self->writable, cancellable);
    }
  return -1;
}

static gboolean
callback_over (gpointer data)
{
  return G_SOURCE_REMOVE;
}

/* May talk to the daemon. */
static void
give_back (gpointer data, gpointer unused)
{
  g_autoptr (SvChannel) self = data; /* the reference of release() */

  g_mutex_lock (&self->lock);
  while (self->sending)
    g_cond_wait (&self->cond, &self->lock);
  g_autoptr (virStream) stream = g_steal_pointer (&self->stream);
  virConnectPtr connect = g_steal_pointer (&self->connect);
  g_autoptr (GSource) source = g_steal_pointer (&self->source);
  g_mutex_unlock (&self->lock);
  if (source != NULL)
    g_source_destroy (source);
  virStreamEventRemoveCallback (stream);
  /* The event thread may be in the callback. */
  sv_loop_post (sv_loop_context (), callback_over, self, sv_channel_unref_data);
  if (virStreamFinish (stream) < 0)
    virStreamAbort (stream);
  g_clear_pointer (&stream, virStreamFree);
  virConnectClose (connect);
  virResetLastError ();
  g_mutex_lock (&self->lock);
  self->released = TRUE;
  g_source_destroy (self->overdue);
  g_cond_broadcast (&self->cond);
  g_mutex_unlock (&self->lock);
}

/* A guest that takes nothing of what was written, or a daemon that does not answer. */
static gboolean
on_overdue (gpointer data)
{
  SvChannel *self = data;

  g_mutex_lock (&self->lock);
  if (!self->released)
    sv_channel_cut (self);
  g_mutex_unlock (&self->lock);
  return G_SOURCE_REMOVE;
}

/* Begins to give the stream back, once. */
static void
release (SvChannel *self)
{
  g_mutex_lock (&self->lock);
  guint listener = self->listener;
  self->listener = 0;
  if (listener != 0)
    {
      self->overdue = g_timeout_source_new_seconds (CLOSE_S);
      g_source_set_callback (self->overdue, on_overdue, sv_channel_ref (self),
                             sv_channel_unref_data);
      g_source_attach (self->overdue, sv_loop_context ());
    }
  g_mutex_unlock (&self->lock);
  if (listener == 0)
    return;
  sv_call_detach (give_back, sv_channel_ref (self));
  sv_events_unlisten (self->domain->handle.connection, listener);
}

void
sv_channel_close (SvChannel *self)
{
  gint64 until = g_get_monotonic_time () + (CLOSE_S + GRACE_S) * G_USEC_PER_SEC;

  end (self, NULL);
  release (self);
  g_mutex_lock (&self->lock);
  while (!self->released && g_cond_wait_until (&self->cond, &self->lock, until))
    continue;
  g_mutex_unlock (&self->lock);
}
