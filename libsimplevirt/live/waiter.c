/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/waiter.h"

#include "live/events.h"

/* How often the state of a lost connection is looked at besides its events. */
#define LOOK_MS 250

/* Shared with the event thread and the cancellable, which may be about to call when the wait is
 * over. */
typedef struct
{
  gatomicrefcount refs;
  GMutex lock;
  GCond cond;
  GQueue events;
  char *uuid;
} SvInbox;

struct _SvWaiter
{
  SimplevirtDomain *domain;
  SvInbox *inbox;
  guint listener;
};

static SvInbox *
inbox_ref (SvInbox *inbox)
{
  g_atomic_ref_count_inc (&inbox->refs);
  return inbox;
}

static void
inbox_unref (gpointer data)
{
  SvInbox *inbox = data;

  if (!g_atomic_ref_count_dec (&inbox->refs))
    return;
  g_queue_clear_full (&inbox->events, (GDestroyNotify) simplevirt_event_unref);
  g_mutex_clear (&inbox->lock);
  g_cond_clear (&inbox->cond);
  g_free (inbox->uuid);
  g_free (inbox);
}

static gboolean
is_about_connection (SimplevirtEvent *event)
{
  return event->kind == SIMPLEVIRT_EVENT_KIND_CONNECTION_LOST
         || event->kind == SIMPLEVIRT_EVENT_KIND_CONNECTION_RESTORED
         || event->kind == SIMPLEVIRT_EVENT_KIND_CONNECTION_CLOSED;
}

static void
on_event (SimplevirtEvent *event, gpointer data)
{
  SvInbox *inbox = data;

  if (!is_about_connection (event) && g_strcmp0 (event->uuid, inbox->uuid) != 0)
    return;
  g_mutex_lock (&inbox->lock);
  g_queue_push_tail (&inbox->events, simplevirt_event_ref (event));
  g_cond_signal (&inbox->cond);
  g_mutex_unlock (&inbox->lock);
}

static void
on_cancelled (GCancellable *cancellable, gpointer data)
{
  SvInbox *inbox = data;

  g_mutex_lock (&inbox->lock);
  g_cond_signal (&inbox->cond);
  g_mutex_unlock (&inbox->lock);
}

SvWaiter *
sv_waiter_new (SimplevirtDomain *domain)
{
  SvWaiter *self = g_new0 (SvWaiter, 1);

  self->domain = g_object_ref (domain);
  self->inbox = g_new0 (SvInbox, 1);
  g_atomic_ref_count_init (&self->inbox->refs);
  g_mutex_init (&self->inbox->lock);
  g_cond_init (&self->inbox->cond);
  g_queue_init (&self->inbox->events);
  self->inbox->uuid = g_strdup (domain->handle.key);
  self->listener = sv_events_listen (domain->handle.connection, on_event, inbox_ref (self->inbox),
                                     inbox_unref);
  return self;
}

void
sv_waiter_free (SvWaiter *self)
{
  sv_events_unlisten (self->domain->handle.connection, self->listener);
  inbox_unref (self->inbox);
  g_object_unref (self->domain);
  g_free (self);
}

/* NULL when cancelled: how it ended all the same is for who asks next. */
static SimplevirtEvent *
take (SvInbox *inbox, gint64 until, GCancellable *cancellable)
{
  gboolean on_time = TRUE;
  gboolean cancelled = FALSE;

  g_mutex_lock (&inbox->lock);
  while (!(cancelled = g_cancellable_is_cancelled (cancellable))
         && g_queue_is_empty (&inbox->events) && on_time)
    on_time = g_cond_wait_until (&inbox->cond, &inbox->lock, until);
  SimplevirtEvent *event = cancelled ? NULL : g_queue_pop_head (&inbox->events);
  g_mutex_unlock (&inbox->lock);
  return event;
}

/* What an event tells of the connection; without one it is asked, for its end may have been told
 * before anybody listened. */
static SimplevirtConnectionState
state_of_connection (SvWaiter *self, SimplevirtEvent *event)
{
  if (event == NULL)
    return simplevirt_connection_get_state (self->domain->handle.connection);
  if (event->kind == SIMPLEVIRT_EVENT_KIND_CONNECTION_CLOSED)
    return SIMPLEVIRT_CONNECTION_STATE_CLOSED;
  if (event->kind == SIMPLEVIRT_EVENT_KIND_CONNECTION_LOST)
    return SIMPLEVIRT_CONNECTION_STATE_LOST;
  return SIMPLEVIRT_CONNECTION_STATE_OPEN;
}

SimplevirtEvent *
sv_waiter_next (SvWaiter *self, gint64 until, GCancellable *cancellable, GError **error)
{
  gulong id = cancellable != NULL ? g_cancellable_connect (cancellable, G_CALLBACK (on_cancelled),
                                                           inbox_ref (self->inbox), inbox_unref)
                                  : 0;
  g_autoptr (SimplevirtEvent) event = take (self->inbox, until, cancellable);

  g_cancellable_disconnect (cancellable, id);
  if (event == NULL && g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  SimplevirtConnectionState state = state_of_connection (self, event);
  if (state == SIMPLEVIRT_CONNECTION_STATE_CLOSED)
    {
      sv_handle_error (&self->domain->handle, SIMPLEVIRT_ERROR_CLOSED, error,
                       "the connection was closed");
      return NULL;
    }
  if (state == SIMPLEVIRT_CONNECTION_STATE_LOST)
    {
      sv_handle_error (&self->domain->handle, SIMPLEVIRT_ERROR_CONNECTION_LOST, error,
                       "the connection was lost");
      return NULL;
    }
  return g_steal_pointer (&event);
}

gboolean
sv_waiter_goes_on (SimplevirtDomain *domain, GError **error)
{
  SimplevirtConnection *connection = domain->handle.connection;

  if (*error == NULL)
    return TRUE;
  if (!sv_error_is (*error, SIMPLEVIRT_ERROR_CONNECTION_LOST)
      || !simplevirt_connection_options_get_reconnect (connection->options))
    return FALSE;
  if (simplevirt_connection_get_state (connection) != SIMPLEVIRT_CONNECTION_STATE_CLOSED)
    return TRUE;
  g_clear_error (error);
  return sv_handle_error (&domain->handle, SIMPLEVIRT_ERROR_CLOSED, error,
                          "the connection was closed");
}

gboolean
sv_waiter_reconnected (SvWaiter *self, gint64 until, GCancellable *cancellable, GError **error)
{
  SimplevirtConnection *connection = self->domain->handle.connection;

  do
    {
      gint64 now = g_get_monotonic_time ();
      g_autoptr (GError) local = NULL;
      g_autoptr (SimplevirtEvent) event
          = sv_waiter_next (self, MIN (until, now + LOOK_MS * 1000), cancellable, &local);
      if (!sv_waiter_goes_on (self->domain, &local))
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
      if (now >= until)
        return sv_handle_error (&self->domain->handle, SIMPLEVIRT_ERROR_TIMED_OUT, error,
                                "the connection was lost, and did not come back in time");
    }
  while (simplevirt_connection_get_state (connection) != SIMPLEVIRT_CONNECTION_STATE_OPEN);
  return TRUE;
}

gint64
sv_waiter_until (guint seconds)
{
  return seconds == 0 ? G_MAXINT64 : g_get_monotonic_time () + (gint64) seconds * G_USEC_PER_SEC;
}
