/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/events.h"

#include "live/domain-private.h"
#include "live/events-libvirt.h"
#include "live/host-objects-private.h"
#include "live/network-private.h"
#include "live/storage-pool-private.h"
#include "connection-api-private.h"
#include "connection-events-api-private.h"
#include "base/loop.h"
#include "base/watch.h"

typedef struct
{
  guint id;
  gatomicrefcount refs;
  SvEventFunc func;
  gpointer data;
  GDestroyNotify destroy;
  SvExpectFunc expect; /* may be NULL; with the lock held */
  gpointer expect_data;
} SvListener;

struct _SvEvents
{
  GMutex lock;
  GPtrArray *listeners; /* of SvListener; replaced, never changed: who calls them keeps the list */
  guint last_id;
  int watchers;

  GHashTable *links; /* virConnectPtr -> GArray of SvEventRegistration */

  virConnectPtr current; /* whose events count; compared, never used */
  guint generation;
  guint64 number; /* the last one given to a question or an event */
  guint64 last;   /* that of the last event */

  GMutex subscribing;               /* held while events are registered, and guards what follows */
  SimplevirtEventTopics topics;     /* subscribed to */
  SimplevirtEventTopics registered; /* of these, on the link of `registered_on` */
  guint registered_on;
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
  SvEvents *events = g_atomic_rc_box_new0 (SvEvents);

  g_mutex_init (&events->lock);
  g_mutex_init (&events->subscribing);
  events->links = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  events->listeners = g_ptr_array_new_with_free_func (listener_unref);
  return events;
}

static void
events_clear (gpointer data)
{
  SvEvents *events = data;

  g_ptr_array_unref (events->listeners);
  g_hash_table_unref (events->links);
  g_mutex_clear (&events->lock);
  g_mutex_clear (&events->subscribing);
}

void
sv_events_unref (gpointer events)
{
  g_atomic_rc_box_release_full (events, events_clear);
}

static void
on_soon (gpointer data)
{
  SvEvents *events = data;
  gboolean awake = FALSE;

  g_mutex_lock (&events->lock);
  for (guint i = 0; i < events->listeners->len && !awake; i++)
    {
      SvListener *listener = g_ptr_array_index (events->listeners, i);
      awake = listener->expect != NULL && listener->expect (listener->expect_data);
    }
  g_mutex_unlock (&events->lock);
}

void
sv_events_start (SimplevirtConnection *connection, virConnectPtr native, guint generation)
{
  SvEvents *events = connection->events;

  g_mutex_lock (&events->lock);
  events->current = native;
  events->generation = generation;
  g_hash_table_insert (events->links, native,
                       g_array_new (FALSE, FALSE, sizeof (SvEventRegistration)));
  g_mutex_unlock (&events->lock);
  g_mutex_lock (&events->subscribing);
  sv_watch_forget_timer ();
  sv_events_register_needed (connection, native);
  sv_watch_foretell (on_soon, g_atomic_rc_box_acquire (events), sv_events_unref);
  sv_events_register_topics (connection, native, events->topics);
  events->registered = events->topics;
  events->registered_on = generation;
  g_mutex_unlock (&events->subscribing);
}

gboolean
sv_events_record (SimplevirtConnection *connection, virConnectPtr native, int object, int id)
{
  SvEvents *events = connection->events;
  const SvEventRegistration made = { (SvEventObject) object, id };

  g_mutex_lock (&events->lock);
  GArray *list = g_hash_table_lookup (events->links, native);
  if (list != NULL)
    g_array_append_val (list, made);
  g_mutex_unlock (&events->lock);
  return list != NULL;
}

GArray *
sv_events_take (SimplevirtConnection *connection, virConnectPtr native)
{
  SvEvents *events = connection->events;
  gpointer list = NULL;

  g_mutex_lock (&events->lock);
  g_hash_table_steal_extended (events->links, native, NULL, &list);
  g_mutex_unlock (&events->lock);
  return list;
}

gboolean
sv_events_subscribe (SimplevirtConnection *connection, SimplevirtEventTopics topics, GError **error)
{
  SvEvents *events = connection->events;
  g_autoptr (GError) local = NULL;
  guint generation = 0;
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&events->subscribing);
  g_autoptr (virConnect) native = sv_connection_begin (connection, &generation, &local);
  gboolean later = native == NULL && sv_error_is (local, SIMPLEVIRT_ERROR_CONNECTION_LOST)
                   && simplevirt_connection_options_get_reconnect (connection->options);

  if (native == NULL && !later)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  events->topics |= topics;
  SimplevirtEventTopics missing = events->topics & ~events->registered;
  /* A link that is being made has its events already, and is caught up with when it is ready. */
  if (native == NULL || generation != events->registered_on || missing == 0)
    return TRUE;
  sv_events_register_topics (connection, native, missing);
  events->registered |= missing;
  return TRUE;
}

gboolean
sv_connection_subscribe_body (SimplevirtConnection *self,
                              SimplevirtEventTopics topics,
                              GCancellable *cancellable,
                              GError **error)
{
  return sv_events_subscribe (self, topics, error);
}

void
sv_events_stop (SimplevirtConnection *connection)
{
  SvEvents *events = connection->events;

  g_mutex_lock (&events->lock);
  events->current = NULL;
  g_mutex_unlock (&events->lock);
}

guint64
sv_events_ask (SimplevirtConnection *connection)
{
  SvEvents *events = connection->events;

  g_mutex_lock (&events->lock);
  guint64 number = ++events->number;
  g_mutex_unlock (&events->lock);
  return number;
}

guint64
sv_events_last (SimplevirtConnection *connection)
{
  SvEvents *events = connection->events;

  g_mutex_lock (&events->lock);
  guint64 number = events->last;
  g_mutex_unlock (&events->lock);
  return number;
}

void
sv_events_count_watcher (SimplevirtConnection *connection, int change)
{
  g_atomic_int_add (&connection->events->watchers, change);
}

static gboolean
signal_has_handler (SimplevirtConnection *connection)
{
  return g_signal_has_handler_pending (connection,
                                       sv_connection_signals[SV_CONNECTION_SIGNAL_EVENT], 0, FALSE);
}

static gboolean
domain_has_handler (SimplevirtDomain *domain)
{
  return domain != NULL
         && g_signal_has_handler_pending (domain, sv_domain_signals[SV_DOMAIN_SIGNAL_EVENT], 0,
                                          FALSE);
}

gboolean
sv_events_are_watched (SimplevirtConnection *connection)
{
  return g_atomic_int_get (&connection->events->watchers) > 0 || signal_has_handler (connection);
}

/* A copy of the list, without the one of `id`; 0 leaves out none. */
static GPtrArray *
listeners_without (GPtrArray *listeners, guint id)
{
  GPtrArray *copy = g_ptr_array_new_full (listeners->len + 1, listener_unref);

  for (guint i = 0; i < listeners->len; i++)
    {
      SvListener *listener = g_ptr_array_index (listeners, i);
      if (listener->id == id)
        continue;
      g_atomic_ref_count_inc (&listener->refs);
      g_ptr_array_add (copy, listener);
    }
  return copy;
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
  guint id = listener->id = ++events->last_id;
  g_autoptr (GPtrArray) former = events->listeners;
  events->listeners = listeners_without (former, 0);
  g_ptr_array_add (events->listeners, listener);
  g_mutex_unlock (&events->lock);
  return id;
}

void
sv_events_unlisten (SimplevirtConnection *connection, guint id)
{
  SvEvents *events = connection->events;

  g_mutex_lock (&events->lock);
  g_autoptr (GPtrArray) former = events->listeners;
  events->listeners = listeners_without (former, id);
  g_mutex_unlock (&events->lock);
}

void
sv_events_expect (SimplevirtConnection *connection, guint id, SvExpectFunc func, gpointer data)
{
  SvEvents *events = connection->events;

  g_mutex_lock (&events->lock);
  for (guint i = 0; i < events->listeners->len; i++)
    {
      SvListener *listener = g_ptr_array_index (events->listeners, i);
      if (listener->id != id)
        continue;
      listener->expect = func;
      listener->expect_data = data;
    }
  g_mutex_unlock (&events->lock);
}

/* Listeners are called without the lock, since they may come and go meanwhile. */
static GPtrArray *
current_listeners (SvEvents *events)
{
  g_mutex_lock (&events->lock);
  GPtrArray *listeners = g_ptr_array_ref (events->listeners);
  g_mutex_unlock (&events->lock);
  return listeners;
}

gboolean
sv_events_accept (SimplevirtConnection *connection, virConnectPtr native, guint *generation)
{
  SvEvents *events = connection->events;

  g_mutex_lock (&events->lock);
  gboolean current = events->current == native;
  if (current)
    events->last = ++events->number;
  if (generation != NULL)
    *generation = events->generation;
  g_mutex_unlock (&events->lock);
  return current;
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
  SimplevirtDomain *domain = emission->event->domain;

  g_signal_emit (emission->connection, sv_connection_signals[SV_CONNECTION_SIGNAL_EVENT], 0,
                 emission->event);
  if (domain != NULL)
    g_signal_emit (domain, sv_domain_signals[SV_DOMAIN_SIGNAL_EVENT], 0, emission->event);
  return G_SOURCE_REMOVE;
}

static void
post_signal (SimplevirtConnection *connection, SimplevirtEvent *event)
{
  if (!signal_has_handler (connection) && !domain_has_handler (event->domain))
    return;
  SvEmission *emission = g_new0 (SvEmission, 1);
  emission->connection = g_object_ref (connection);
  emission->event = simplevirt_event_ref (event);
  sv_loop_post (connection->context, emit_event, emission, emission_free);
}

void
sv_event_complete (SimplevirtEvent *event)
{
  event->time = g_get_real_time ();
  if (event->parameters == NULL)
    event->parameters = sv_event_parameters (NULL, 0);
}

void
sv_events_dispatch (SimplevirtConnection *connection, SimplevirtEvent *event)
{
  g_autoptr (SimplevirtEvent) owned = event;
  g_autoptr (GPtrArray) listeners = current_listeners (connection->events);

  sv_event_complete (owned);
  if (owned->domain != NULL)
    sv_domain_apply_event (owned->domain, owned);
  if (owned->network != NULL)
    sv_network_apply_event (owned->network, owned);
  if (owned->pool != NULL)
    sv_pool_apply_event (owned->pool, owned);
  if (owned->node_device != NULL)
    sv_node_device_apply_event (owned->node_device, owned);
  if (owned->secret != NULL)
    sv_secret_apply_event (owned->secret, owned);
  for (guint i = 0; i < listeners->len; i++)
    {
      SvListener *listener = g_ptr_array_index (listeners, i);
      listener->func (owned, listener->data);
    }
  post_signal (connection, owned);
}

static gboolean
dispatch_posted (gpointer data)
{
  SvEmission *emission = data;

  sv_events_dispatch (emission->connection, simplevirt_event_ref (emission->event));
  return G_SOURCE_REMOVE;
}

void
sv_events_post (SimplevirtConnection *connection, SimplevirtEvent *event)
{
  SvEmission *emission = g_new0 (SvEmission, 1);

  emission->connection = g_object_ref (connection);
  emission->event = event;
  sv_loop_post (sv_loop_context (), dispatch_posted, emission, emission_free);
}
