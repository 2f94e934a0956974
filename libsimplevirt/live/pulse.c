/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/pulse.h"

#include <sys/socket.h>
#include <unistd.h>
#include "base/call.h"
#include "base/loop.h"

/* Intervals without an answer. */
#define PATIENCE 3

struct _SvPulse
{
  int socket;
  GSource *source;
  GMutex lock;          /* guards what follows */
  virConnectPtr native; /* NULL: ended */
  gboolean asking;
  guint missed;
};

static void
pulse_clear (gpointer data)
{
  SvPulse *self = data;

  g_source_unref (self->source);
  close (self->socket);
  g_mutex_clear (&self->lock);
}

static void
pulse_unref (gpointer data)
{
  g_atomic_rc_box_release_full (data, pulse_clear);
}

/* Any answer will do, and an error is one. Who meets it in a call of his own says that the link is
 * broken. */
static void
ask (gpointer data, gpointer unused)
{
  SvPulse *self = data;
  unsigned long version = 0;

  g_mutex_lock (&self->lock);
  g_autoptr (virConnect) native = self->native;
  if (native != NULL)
    virConnectRef (native);
  g_mutex_unlock (&self->lock);
  if (native != NULL)
    virConnectGetLibVersion (native, &version);
  g_mutex_lock (&self->lock);
  self->asking = FALSE;
  g_mutex_unlock (&self->lock);
  pulse_unref (self);
}

static gboolean
beat (gpointer data)
{
  SvPulse *self = data;

  g_mutex_lock (&self->lock);
  gboolean ended = self->native == NULL;
  gboolean asking = self->asking;
  self->missed = asking ? self->missed + 1 : 0;
  gboolean dead = !ended && self->missed >= PATIENCE;
  self->asking = TRUE;
  g_mutex_unlock (&self->lock);
  if (dead)
    shutdown (self->socket, SHUT_RDWR);
  else if (!ended && !asking)
    sv_call_detach (ask, g_atomic_rc_box_acquire (self));
  return ended || dead ? G_SOURCE_REMOVE : G_SOURCE_CONTINUE;
}

SvPulse *
sv_pulse_begin (virConnectPtr native, int socket, guint interval)
{
  /* Drivers without a link refuse keepalive and need none. */
  gboolean wanted = interval > 0 && virConnectSetKeepAlive (native, 0, 0) == 0;

  if (wanted && socket < 0)
    virConnectSetKeepAlive (native, (int) interval, PATIENCE);
  virResetLastError ();
  if (!wanted || socket < 0)
    {
      if (socket >= 0)
        close (socket);
      return NULL;
    }
  SvPulse *self = g_atomic_rc_box_new0 (SvPulse);
  g_mutex_init (&self->lock);
  self->socket = socket;
  self->native = native;
  self->source = g_timeout_source_new_seconds (interval);
  g_source_set_callback (self->source, beat, g_atomic_rc_box_acquire (self), pulse_unref);
  g_source_attach (self->source, sv_loop_context ());
  return self;
}

void
sv_pulse_end (SvPulse *self)
{
  if (self == NULL)
    return;
  g_mutex_lock (&self->lock);
  self->native = NULL;
  g_mutex_unlock (&self->lock);
  g_source_destroy (self->source);
  pulse_unref (self);
}
