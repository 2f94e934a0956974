/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/pulse.h"

#include <sys/socket.h>
#include <unistd.h>
#include "base/call.h"
#include "base/loop.h"

/* Intervals without an answer. */
#define PATIENCE 3

/* Of who watches where there is no other, in seconds. */
#define WATCH_INTERVAL 2

struct _SvPulse
{
  int socket;
  guint interval; /* 0: only while somebody watches */
  GMutex lock;    /* guards what follows */
  GSource *source;
  virConnectPtr native; /* NULL: ended */
  gboolean asking;
  guint missed;
  guint watchers;
};

static void
pulse_clear (gpointer data)
{
  SvPulse *self = data;

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

/* With the lock held. */
static gboolean
is_wanted (SvPulse *self)
{
  return self->native != NULL && (self->interval > 0 || self->watchers > 0);
}

static gboolean
beat (gpointer data)
{
  SvPulse *self = data;

  g_mutex_lock (&self->lock);
  gboolean wanted = is_wanted (self);
  gboolean asking = self->asking;
  self->missed = asking ? self->missed + 1 : 0;
  gboolean dead = wanted && self->missed >= PATIENCE;
  self->asking = asking || wanted;
  g_mutex_unlock (&self->lock);
  if (dead)
    shutdown (self->socket, SHUT_RDWR);
  else if (wanted && !asking)
    sv_call_detach (ask, g_atomic_rc_box_acquire (self));
  return !wanted || dead ? G_SOURCE_REMOVE : G_SOURCE_CONTINUE;
}

/* With the lock held. */
static void
stop (SvPulse *self)
{
  if (self->source != NULL)
    g_source_destroy (self->source);
  g_clear_pointer (&self->source, g_source_unref);
}

static void
start (SvPulse *self, guint interval)
{
  stop (self);
  self->missed = 0;
  self->source = g_timeout_source_new_seconds (interval);
  g_source_set_callback (self->source, beat, g_atomic_rc_box_acquire (self), pulse_unref);
  g_source_attach (self->source, sv_loop_context ());
}

SvPulse *
sv_pulse_begin (virConnectPtr native, int socket, guint interval)
{
  /* Drivers without a link refuse keepalive and need none. */
  gboolean wanted = virConnectSetKeepAlive (native, 0, 0) == 0;

  if (wanted && socket < 0 && interval > 0)
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
  self->interval = interval;
  self->native = native;
  g_mutex_lock (&self->lock);
  if (interval > 0)
    start (self, interval);
  g_mutex_unlock (&self->lock);
  return self;
}

SvPulse *
sv_pulse_watch (SvPulse *self)
{
  g_mutex_lock (&self->lock);
  if (self->watchers++ == 0 && self->interval == 0 && self->native != NULL)
    start (self, WATCH_INTERVAL);
  g_mutex_unlock (&self->lock);
  return g_atomic_rc_box_acquire (self);
}

void
sv_pulse_unwatch (SvPulse *self)
{
  g_mutex_lock (&self->lock);
  if (--self->watchers == 0 && self->interval == 0)
    stop (self);
  g_mutex_unlock (&self->lock);
  pulse_unref (self);
}

void
sv_pulse_end (SvPulse *self)
{
  if (self == NULL)
    return;
  g_mutex_lock (&self->lock);
  self->native = NULL;
  stop (self);
  g_mutex_unlock (&self->lock);
  pulse_unref (self);
}
