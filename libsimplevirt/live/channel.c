/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/channel.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>
#include <sys/eventfd.h>
#include "base/call.h"
#include "base/loop.h"
#include "live/events.h"

#define PIECE    (64 * 1024)
#define CLOSE_US (3 * G_USEC_PER_SEC)

#define WATCHED     (VIR_STREAM_EVENT_READABLE | VIR_STREAM_EVENT_ERROR | VIR_STREAM_EVENT_HANGUP)
#define WOULD_BLOCK (-2)

struct _SvChannel
{
  gatomicrefcount refs;
  SimplevirtDomain *domain;
  guint listener;
  int readable; /* an eventfd: there is data or the end */
  int writable; /* an eventfd: libvirt takes data again, or never */

  GMutex lock; /* guards what follows */
  GCond cond;
  virConnectPtr connect;
  virStreamPtr stream; /* NULL when it is given back, or about to be */
  GByteArray *inbox;
  gsize taken; /* of the inbox */
  gboolean ended;
  GError *error; /* why it ended, unless that is usual */
  gboolean released;
};

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
  g_clear_error (&self->error);
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
  g_mutex_unlock (&self->lock);
  g_clear_error (&error);
}

/* A guest that stops, and an opener who takes the console away, look like an error to libvirt. */
static void
end_by_libvirt (SvChannel *self)
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

static void
receive (SvChannel *self, virStreamPtr stream)
{
  g_autofree char *piece = g_malloc (PIECE);
  int got = 0;

  while ((got = virStreamRecv (stream, piece, PIECE)) > 0)
    {
      g_mutex_lock (&self->lock);
      g_byte_array_append (self->inbox, (const guint8 *) piece, (guint) got);
      raise_flag (self->readable);
      g_mutex_unlock (&self->lock);
    }
  if (got != WOULD_BLOCK)
    end_by_libvirt (self);
}

/* On the event thread. */
static void
on_stream (virStreamPtr stream, int events, void *data)
{
  SvChannel *self = data;

  if (events & VIR_STREAM_EVENT_WRITABLE)
    {
      raise_flag (self->writable);
      virStreamEventUpdateCallback (stream, WATCHED);
    }
  receive (self, stream);
  g_mutex_lock (&self->lock);
  gboolean ended = self->ended;
  g_mutex_unlock (&self->lock);
  /* What brings no data any more would call for ever. */
  if (!ended && events & (VIR_STREAM_EVENT_ERROR | VIR_STREAM_EVENT_HANGUP))
    end_by_libvirt (self);
  if (ended || events & (VIR_STREAM_EVENT_ERROR | VIR_STREAM_EVENT_HANGUP))
    virStreamEventUpdateCallback (stream, 0);
  virResetLastError ();
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
  release (self);
}

static void
unref (gpointer data)
{
  sv_channel_unref (data);
}

SvChannel *
sv_channel_new (SimplevirtDomain *domain,
                virConnectPtr connect,
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
  self->stream = stream;
  self->inbox = g_byte_array_new ();
  self->readable = eventfd (0, EFD_CLOEXEC | EFD_NONBLOCK);
  self->writable = eventfd (0, EFD_CLOEXEC | EFD_NONBLOCK);
  if (self->readable < 0 || self->writable < 0)
    {
      sv_error_from_errno (error, errno, "domain '%s'", sv_handle_get_name (&domain->handle));
      virStreamAbort (stream);
      sv_channel_unref (self);
      return NULL;
    }
  /* libvirt's remote driver never calls the function that would free the data. */
  if (virStreamEventAddCallback (stream, WATCHED, on_stream, self, NULL) < 0)
    {
      sv_domain_fail (domain, error);
      virStreamAbort (stream);
      sv_channel_unref (self);
      return NULL;
    }
  sv_channel_ref (self);
  guint listener
      = sv_events_listen (domain->handle.connection, on_event, sv_channel_ref (self), unref);
  g_mutex_lock (&self->lock);
  self->listener = listener;
  g_mutex_unlock (&self->lock);
  /* What happened before anybody listened. */
  if (simplevirt_connection_get_state (domain->handle.connection)
      != SIMPLEVIRT_CONNECTION_STATE_OPEN)
    end_by_libvirt (self);
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

int
sv_channel_get_fd (SvChannel *self)
{
  return self->readable;
}

/* FALSE when cancelled. */
static gboolean
wait_for_flag (int fd, GCancellable *cancellable, GError **error)
{
  GPollFD fds[2] = { { .fd = fd, .events = G_IO_IN } };
  guint count = g_cancellable_make_pollfd (cancellable, &fds[1]) ? 2 : 1;

  while (g_poll (fds, count, -1) < 0 && errno == EINTR)
    continue;
  if (count == 2)
    g_cancellable_release_fd (cancellable);
  return !g_cancellable_set_error_if_cancelled (cancellable, error);
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

  while (TRUE)
    {
      g_mutex_lock (&self->lock);
      got = take (self, buffer, size, error);
      g_mutex_unlock (&self->lock);
      if (got != WOULD_BLOCK)
        return got;
      if (!wait_for_flag (self->readable, cancellable, error))
        return -1;
    }
}

/* The stream with a reference, while there is somebody to write to. */
static virStreamPtr
begin_write (SvChannel *self, GError **error)
{
  g_mutex_lock (&self->lock);
  virStreamPtr stream = self->ended ? NULL : self->stream;
  if (stream != NULL)
    virStreamRef (stream);
  else if (self->error != NULL)
    g_propagate_error (error, g_error_copy (self->error));
  else
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_BROKEN_PIPE, "the console was closed");
  g_mutex_unlock (&self->lock);
  return stream;
}

gssize
sv_channel_write (
    SvChannel *self, const void *data, gsize size, GCancellable *cancellable, GError **error)
{
  while (TRUE)
    {
      g_autoptr (virStream) stream = begin_write (self, error);
      if (stream == NULL)
        return -1;
      lower_flag (self->writable);
      int sent = virStreamSend (stream, data, MIN (size, PIECE));
      if (sent >= 0)
        return sent;
      if (sent == WOULD_BLOCK)
        virStreamEventUpdateCallback (stream, WATCHED | VIR_STREAM_EVENT_WRITABLE);
      else
        end_by_libvirt (self);
      if (!wait_for_flag (self->writable, cancellable, error))
        return -1;
    }
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
  g_autoptr (virStream) stream = g_steal_pointer (&self->stream);
  virConnectPtr connect = g_steal_pointer (&self->connect);
  g_mutex_unlock (&self->lock);
  virStreamEventRemoveCallback (stream);
  /* The event thread may be in the callback. */
  sv_loop_post (sv_loop_context (), callback_over, self, unref);
  if (virStreamFinish (stream) < 0)
    virStreamAbort (stream);
  g_clear_pointer (&stream, virStreamFree);
  virConnectClose (connect);
  virResetLastError ();
  g_mutex_lock (&self->lock);
  self->released = TRUE;
  g_cond_broadcast (&self->cond);
  g_mutex_unlock (&self->lock);
}

/* Begins to give the stream back, once. */
static void
release (SvChannel *self)
{
  g_mutex_lock (&self->lock);
  guint listener = self->listener;
  self->listener = 0;
  g_mutex_unlock (&self->lock);
  if (listener == 0)
    return;
  sv_call_detach (give_back, sv_channel_ref (self));
  sv_events_unlisten (self->domain->handle.connection, listener);
}

void
sv_channel_close (SvChannel *self)
{
  gint64 until = g_get_monotonic_time () + CLOSE_US;

  end (self, NULL);
  release (self);
  g_mutex_lock (&self->lock);
  while (!self->released && g_cond_wait_until (&self->cond, &self->lock, until))
    continue;
  g_mutex_unlock (&self->lock);
}
