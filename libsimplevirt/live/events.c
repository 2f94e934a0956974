/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/events.h"

#include "live/domain-private.h"
#include "live/events-libvirt.h"
#include "live/network-private.h"
#include "live/storage-pool-private.h"
#include "connection-api-private.h"
#include "base/loop.h"

typedef struct
{
  guint id;
  gatomicrefcount refs;
  SvEventFunc func;
  gpointer data;
  GDestroyNotify destroy;
} SvListener;

struct _SvEvents
{
  GMutex lock;
  GPtrArray *listeners;
  guint last_id;
  gboolean all; /* somebody watches everything */
};

static void
listener_unref (gpointer data)
{
  SvListener *listener = data;

  if (!g_atomic_ref_count_dec (&listener->refs))
    return;
  if (listener->destroy != NULL)
    listener->destroy (listener->data);
  g_free (listener);
}

SvEvents *
sv_events_new (void)
{
  SvEvents *events = g_new0 (SvEvents, 1);

  g_mutex_init (&events->lock);
  events->listeners = g_ptr_array_new_with_free_func (listener_unref);
  return events;
}

void
sv_events_free (SvEvents *events)
{
  g_ptr_array_unref (events->listeners);
  g_mutex_clear (&events->lock);
  g_free (events);
}

void
sv_events_start (SimplevirtConnection *connection, virConnectPtr native)
{
  g_mutex_lock (&connection->events->lock);
  gboolean all = connection->events->all;
  g_mutex_unlock (&connection->events->lock);
  sv_events_register (connection, native, SV_EVENTS_NEEDED);
  if (all)
    sv_events_register (connection, native, SV_EVENTS_OTHER);
}

void
sv_events_start_all (SimplevirtConnection *connection)
{
  g_mutex_lock (&connection->events->lock);
  gboolean first = !connection->events->all;
  connection->events->all = TRUE;
  g_mutex_unlock (&connection->events->lock);
  if (!first)
    return;
  g_autoptr (virConnect) native = sv_connection_begin (connection, NULL, NULL);
  if (native != NULL)
    sv_events_register (connection, native, SV_EVENTS_OTHER);
}

guint
sv_events_listen (SimplevirtConnection *connection,
                  SvEventFunc func,
                  gpointer data,
                  GDestroyNotify destroy)
{
  SvEvents *events = connection->events;
  SvListener *listener = g_new0 (SvListener, 1);

  g_atomic_ref_count_init (&listener->refs);
  listener->func = func;
  listener->data = data;
  listener->destroy = destroy;
  g_mutex_lock (&events->lock);
  listener->id = ++events->last_id;
  g_ptr_array_add (events->listeners, listener);
  guint id = listener->id;
  g_mutex_unlock (&events->lock);
  return id;
}

void
sv_events_unlisten (SimplevirtConnection *connection, guint id)
{
  SvEvents *events = connection->events;
  SvListener *found = NULL;

  g_mutex_lock (&events->lock);
  for (guint i = 0; i < events->listeners->len && found == NULL; i++)
    {
      SvListener *listener = g_ptr_array_index (events->listeners, i);
      if (listener->id == id)
        found = g_ptr_array_steal_index (events->listeners, i);
    }
  g_mutex_unlock (&events->lock);
  g_clear_pointer (&found, listener_unref);
}

/* Listeners are called without the lock, since they may come and go meanwhile. */
static GPtrArray *
current_listeners (SvEvents *events)
{
  GPtrArray *copy = g_ptr_array_new_with_free_func (listener_unref);

  g_mutex_lock (&events->lock);
  for (guint i = 0; i < events->listeners->len; i++)
    {
      SvListener *listener = g_ptr_array_index (events->listeners, i);
      g_atomic_ref_count_inc (&listener->refs);
      g_ptr_array_add (copy, listener);
    }
  g_mutex_unlock (&events->lock);
  return copy;
}

typedef struct
{
  SimplevirtConnection *connection;
  SimplevirtEvent *event;
} SvEmission;

static void
emission_free (gpointer data)
{
  SvEmission *emission = data;

  g_object_unref (emission->connection);
  simplevirt_event_unref (emission->event);
  g_free (emission);
}

static gboolean
emit_event (gpointer data)
{
  SvEmission *emission = data;

  g_signal_emit (emission->connection, sv_connection_signals[SV_CONNECTION_SIGNAL_EVENT], 0,
                 emission->event);
  return G_SOURCE_REMOVE;
}

static void
post_signal (SimplevirtConnection *connection, SimplevirtEvent *event)
{
  if (!g_signal_has_handler_pending (connection, sv_connection_signals[SV_CONNECTION_SIGNAL_EVENT],
                                     0, FALSE))
    return;
  SvEmission *emission = g_new0 (SvEmission, 1);
  emission->connection = g_object_ref (connection);
  emission->event = simplevirt_event_ref (event);
  sv_loop_post (connection->context, emit_event, emission, emission_free);
}

void
sv_events_dispatch (SimplevirtConnection *connection, SimplevirtEvent *event)
{
  g_autoptr (SimplevirtEvent) owned = event;
  g_autoptr (GPtrArray) listeners = current_listeners (connection->events);

  if (owned->domain != NULL)
    sv_domain_apply_event (owned->domain, owned);
  if (owned->network != NULL)
    sv_network_apply_event (owned->network, owned);
  if (owned->pool != NULL)
    sv_pool_apply_event (owned->pool, owned);
  for (guint i = 0; i < listeners->len; i++)
    {
      SvListener *listener = g_ptr_array_index (listeners, i);
      listener->func (owned, listener->data);
    }
  post_signal (connection, owned);
}
