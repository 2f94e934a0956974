/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/connection-private.h"

#include "connection-events-api-private.h"
#include "event-queue-api-private.h"
#include "live/events.h"
#include "base/awake.h"
#include "base/call.h"
#include "base/weak.h"

/* How long somebody stays awake for an event that is expected. */
#define EXPECTED_US 200

/* How a queue ends. */
typedef enum
{
  OPEN,
  CLOSED,            /* by itself */
  CONNECTION_CLOSED, /* with its connection */
  CONNECTION_LOST
} SvQueueEnd;

struct _SimplevirtEventQueue
{
  GObject parent_instance;

  SimplevirtConnection *connection;
  SimplevirtEventTopics topics;
  guint listener;

  GMutex lock; /* guards what follows */
  GCond cond;
  GQueue events;
  guint32 capacity;
  guint64 dropped;
  guint64 untold; /* of these, not told of yet */
  SvQueueEnd end;
  guint asleep;  /* consumers that wait */
  guint awake;   /* of them, those who look at `expected` again and again */
  gint expected; /* atomic: an event is about to come */
};

G_DEFINE_FINAL_TYPE (SimplevirtEventQueue, simplevirt_event_queue, G_TYPE_OBJECT)

static void
simplevirt_event_queue_dispose (GObject *object)
{
  simplevirt_event_queue_close (SIMPLEVIRT_EVENT_QUEUE (object));
  G_OBJECT_CLASS (simplevirt_event_queue_parent_class)->dispose (object);
}

static void
simplevirt_event_queue_finalize (GObject *object)
{
  SimplevirtEventQueue *self = SIMPLEVIRT_EVENT_QUEUE (object);

  g_queue_clear_full (&self->events, (GDestroyNotify) simplevirt_event_unref);
  g_clear_object (&self->connection);
  g_mutex_clear (&self->lock);
  g_cond_clear (&self->cond);
  G_OBJECT_CLASS (simplevirt_event_queue_parent_class)->finalize (object);
}

static void
simplevirt_event_queue_class_init (SimplevirtEventQueueClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = simplevirt_event_queue_dispose;
  G_OBJECT_CLASS (klass)->finalize = simplevirt_event_queue_finalize;
  sv_event_queue_install (G_OBJECT_CLASS (klass));
}

static void
simplevirt_event_queue_init (SimplevirtEventQueue *self)
{
  g_mutex_init (&self->lock);
  g_cond_init (&self->cond);
  g_queue_init (&self->events);
  self->capacity = 4096;
}

/* Kinds stand in the enumeration group by group; this is where each group begins. */
static SimplevirtEventTopics
topics_of (SimplevirtEventKind kind)
{
  switch (kind)
    {
    case SIMPLEVIRT_EVENT_KIND_DOMAIN_REBOOTED:
    case SIMPLEVIRT_EVENT_KIND_DOMAIN_CLOCK_CHANGED:
    case SIMPLEVIRT_EVENT_KIND_DOMAIN_WATCHDOG:
    case SIMPLEVIRT_EVENT_KIND_DOMAIN_GRAPHICS:
    case SIMPLEVIRT_EVENT_KIND_DOMAIN_AGENT:
    case SIMPLEVIRT_EVENT_KIND_DOMAIN_PM_SUSPEND:
    case SIMPLEVIRT_EVENT_KIND_DOMAIN_PM_SUSPEND_DISK:
    case SIMPLEVIRT_EVENT_KIND_DOMAIN_PM_WAKEUP:
      return SIMPLEVIRT_EVENT_TOPICS_GUEST;
    case SIMPLEVIRT_EVENT_KIND_DOMAIN_DEVICE_ADDED:
    case SIMPLEVIRT_EVENT_KIND_DOMAIN_DEVICE_REMOVED:
    case SIMPLEVIRT_EVENT_KIND_DOMAIN_DEVICE_REMOVAL_FAILED:
    case SIMPLEVIRT_EVENT_KIND_DOMAIN_TRAY:
      return SIMPLEVIRT_EVENT_TOPICS_DEVICES;
    case SIMPLEVIRT_EVENT_KIND_DOMAIN_IO_ERROR:
    case SIMPLEVIRT_EVENT_KIND_DOMAIN_BLOCK_JOB:
    case SIMPLEVIRT_EVENT_KIND_DOMAIN_DISK_CHANGED:
    case SIMPLEVIRT_EVENT_KIND_DOMAIN_BLOCK_THRESHOLD:
      return SIMPLEVIRT_EVENT_TOPICS_DISKS;
    case SIMPLEVIRT_EVENT_KIND_DOMAIN_BALLOON:
    case SIMPLEVIRT_EVENT_KIND_DOMAIN_TUNABLE:
    case SIMPLEVIRT_EVENT_KIND_DOMAIN_MEMORY_FAILURE:
    case SIMPLEVIRT_EVENT_KIND_DOMAIN_MEMORY_DEVICE_SIZE:
      return SIMPLEVIRT_EVENT_TOPICS_RESOURCES;
    case SIMPLEVIRT_EVENT_KIND_DOMAIN_MIGRATION_ITERATION:
    case SIMPLEVIRT_EVENT_KIND_DOMAIN_JOB_COMPLETED:
      return SIMPLEVIRT_EVENT_TOPICS_JOBS;
    case SIMPLEVIRT_EVENT_KIND_DOMAIN_METADATA:
    case SIMPLEVIRT_EVENT_KIND_NETWORK_METADATA:
      return SIMPLEVIRT_EVENT_TOPICS_METADATA;
    default:
      break;
    }
  if (kind >= SIMPLEVIRT_EVENT_KIND_SECRET_DEFINED)
    return SIMPLEVIRT_EVENT_TOPICS_SECRETS;
  if (kind >= SIMPLEVIRT_EVENT_KIND_NODE_DEVICE_CREATED)
    return SIMPLEVIRT_EVENT_TOPICS_NODE_DEVICES;
  if (kind >= SIMPLEVIRT_EVENT_KIND_POOL_DEFINED)
    return SIMPLEVIRT_EVENT_TOPICS_POOLS;
  if (kind >= SIMPLEVIRT_EVENT_KIND_NETWORK_DEFINED)
    return SIMPLEVIRT_EVENT_TOPICS_NETWORKS;
  return SIMPLEVIRT_EVENT_TOPICS_LIFECYCLE;
}

static gboolean
is_about_connection (SimplevirtEventKind kind)
{
  return kind == SIMPLEVIRT_EVENT_KIND_CONNECTION_LOST
         || kind == SIMPLEVIRT_EVENT_KIND_CONNECTION_RESTORED
         || kind == SIMPLEVIRT_EVENT_KIND_CONNECTION_CLOSED;
}

static SimplevirtEvent *
overflow_new (guint64 count)
{
  SimplevirtEvent *event = sv_event_new ();

  event->kind = SIMPLEVIRT_EVENT_KIND_OVERFLOW;
  event->number = (gint64) count;
  sv_event_complete (event);
  return event;
}

/* With the lock held. News of the connection is never dropped. Returns whether there is news for a
 * consumer. */
static gboolean
add (SimplevirtEventQueue *self, SimplevirtEvent *event)
{
  if (self->events.length >= self->capacity && !is_about_connection (event->kind))
    {
      self->dropped++;
      self->untold++;
      /* Of a queue that lets nothing wait that is the news. */
      return self->events.length == 0;
    }
  if (self->untold > 0)
    g_queue_push_tail (&self->events, overflow_new (self->untold));
  self->untold = 0;
  g_queue_push_tail (&self->events, simplevirt_event_ref (event));
  return TRUE;
}

/* With the lock held. */
static void
finish (SimplevirtEventQueue *self, SvQueueEnd end)
{
  if (self->end == OPEN)
    self->end = end;
  g_cond_broadcast (&self->cond);
}

/* With the lock held. Whoever is awake looks into the queue before it sleeps again. */
static void
stay_awake (SimplevirtEventQueue *self)
{
  self->awake++;
  g_mutex_unlock (&self->lock);
  sv_stay_awake (EXPECTED_US, 0, !g_atomic_int_get (&self->expected));
  g_mutex_lock (&self->lock);
  self->awake--;
  g_atomic_int_set (&self->expected, FALSE);
}

/* With the lock held. FALSE when it is too late. */
static gboolean
sleep_until (SimplevirtEventQueue *self, gint64 until)
{
  self->asleep++;
  gboolean in_time = g_cond_wait_until (&self->cond, &self->lock, until);
  self->asleep--;
  if (self->events.length == 0 && g_atomic_int_get (&self->expected))
    stay_awake (self);
  return in_time;
}

static gboolean
wants (SimplevirtEventQueue *self, SimplevirtEventKind kind)
{
  return is_about_connection (kind) || (topics_of (kind) & self->topics);
}

static gboolean
on_expected (gpointer data)
{
  SimplevirtEventQueue *self = data;

  g_mutex_lock (&self->lock);
  gboolean wake = self->asleep > 0 && self->events.length == 0 && self->end == OPEN;
  if (wake)
    g_atomic_int_set (&self->expected, TRUE);
  g_mutex_unlock (&self->lock);
  if (wake)
    g_cond_signal (&self->cond);
  return wake;
}

static gboolean
lost_for_good (SimplevirtEventQueue *self, SimplevirtEventKind kind)
{
  return kind == SIMPLEVIRT_EVENT_KIND_CONNECTION_LOST
         && !simplevirt_connection_options_get_reconnect (self->connection->options);
}

static void
on_event (SimplevirtEvent *event, gpointer data)
{
  g_autoptr (SimplevirtEventQueue) self = g_weak_ref_get (data);

  if (self == NULL)
    return;
  g_mutex_lock (&self->lock);
  gboolean news = wants (self, event->kind) && self->end == OPEN && add (self, event);
  gboolean seen = self->awake > 0;
  if (event->kind == SIMPLEVIRT_EVENT_KIND_CONNECTION_CLOSED)
    finish (self, CONNECTION_CLOSED);
  if (lost_for_good (self, event->kind))
    finish (self, CONNECTION_LOST);
  g_mutex_unlock (&self->lock);
  /* Only now, for who wakes up wants the lock. Who is awake may be so on this processor. */
  g_atomic_int_set (&self->expected, FALSE);
  if (news && seen)
    g_thread_yield ();
  else if (news)
    g_cond_signal (&self->cond);
}

SimplevirtEventQueue *
sv_connection_watch_body (SimplevirtConnection *self,
                          SimplevirtEventTopics topics,
                          GCancellable *cancellable,
                          GError **error)
{
  g_autoptr (SimplevirtEventQueue) queue = g_object_new (SIMPLEVIRT_TYPE_EVENT_QUEUE, NULL);

  queue->connection = g_object_ref (self);
  queue->topics = topics;
  sv_events_count_watcher (self, 1);
  queue->listener = sv_events_listen (self, on_event, sv_weak_new (queue), sv_weak_free);
  sv_events_expect (self, queue->listener, on_expected, queue);
  if (!sv_events_subscribe (self, topics, error))
    return NULL;
  return g_steal_pointer (&queue);
}

/* With the lock held. */
static SimplevirtEvent *
take (SimplevirtEventQueue *self)
{
  SimplevirtEvent *event = g_queue_pop_head (&self->events);

  if (event == NULL && self->untold > 0)
    {
      event = overflow_new (self->untold);
      self->untold = 0;
    }
  return event;
}

SimplevirtEvent *
simplevirt_event_queue_try_pop (SimplevirtEventQueue *self)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_EVENT_QUEUE (self), NULL);
  g_mutex_lock (&self->lock);
  SimplevirtEvent *event = take (self);
  g_mutex_unlock (&self->lock);
  return event;
}

static void
on_cancelled (GCancellable *cancellable, gpointer data)
{
  SimplevirtEventQueue *self = data;

  g_mutex_lock (&self->lock);
  g_cond_broadcast (&self->cond);
  g_mutex_unlock (&self->lock);
}

static gboolean
fail_ended (SimplevirtEventQueue *self, SvQueueEnd end, guint32 timeout_ms, GError **error)
{
  const char *uri = simplevirt_connection_get_uri (self->connection);

  switch (end)
    {
    case CLOSED:
      return sv_fail (error, SIMPLEVIRT_ERROR_CLOSED, "events of '%s': the queue was closed", uri);
    case CONNECTION_CLOSED:
      return sv_fail (error, SIMPLEVIRT_ERROR_CLOSED, "events of '%s': the connection was closed",
                      uri);
    case CONNECTION_LOST:
      return sv_fail (error, SIMPLEVIRT_ERROR_CONNECTION_LOST,
                      "events of '%s': the connection was lost; open a new one", uri);
    case OPEN:
    default:
      return sv_fail (error, SIMPLEVIRT_ERROR_TIMED_OUT, "events of '%s': none within %u ms", uri,
                      timeout_ms);
    }
}

SimplevirtEvent *
sv_event_queue_pop_body (SimplevirtEventQueue *self,
                         guint32 timeout_ms,
                         GCancellable *cancellable,
                         GError **error)
{
  gint64 until
      = timeout_ms != 0 ? g_get_monotonic_time () + (gint64) timeout_ms * 1000 : G_MAXINT64;
  gulong id = cancellable != NULL
                  ? g_cancellable_connect (cancellable, G_CALLBACK (on_cancelled), self, NULL)
                  : 0;
  SimplevirtEvent *event = NULL;
  gboolean late = FALSE, cancelled = FALSE;

  g_mutex_lock (&self->lock);
  while (TRUE)
    {
      cancelled = g_cancellable_is_cancelled (cancellable);
      event = cancelled ? NULL : take (self);
      if (event != NULL || cancelled || late || self->end != OPEN)
        break;
      late = !sleep_until (self, until);
    }
  SvQueueEnd end = self->end;
  /* Another consumer may have been woken for what is still here. */
  if (self->events.length > 0 || self->untold > 0)
    g_cond_signal (&self->cond);
  g_mutex_unlock (&self->lock);
  g_cancellable_disconnect (cancellable, id);
  if (event == NULL && !g_cancellable_set_error_if_cancelled (cancellable, error))
    fail_ended (self, end, timeout_ms, error);
  return event;
}

void
simplevirt_event_queue_close (SimplevirtEventQueue *self)
{
  g_return_if_fail (SIMPLEVIRT_IS_EVENT_QUEUE (self));
  g_mutex_lock (&self->lock);
  finish (self, CLOSED);
  guint listener = self->listener;
  self->listener = 0;
  g_mutex_unlock (&self->lock);
  if (listener == 0)
    return;
  sv_events_unlisten (self->connection, listener);
  sv_events_count_watcher (self->connection, -1);
}

#define GETTER(type, function, expression)                                                         \
  type simplevirt_event_queue_##function (SimplevirtEventQueue *self)                              \
  {                                                                                                \
    g_return_val_if_fail (SIMPLEVIRT_IS_EVENT_QUEUE (self), (type) 0);                             \
    g_mutex_lock (&self->lock);                                                                    \
    type value = (expression);                                                                     \
    g_mutex_unlock (&self->lock);                                                                  \
    return value;                                                                                  \
  }

GETTER (guint32, get_capacity, self->capacity)
GETTER (guint32, get_length, self->events.length)
GETTER (guint64, get_dropped, self->dropped)
GETTER (gboolean, get_closed, self->end != OPEN)

void
simplevirt_event_queue_set_capacity (SimplevirtEventQueue *self, guint32 value)
{
  g_return_if_fail (SIMPLEVIRT_IS_EVENT_QUEUE (self));
  g_mutex_lock (&self->lock);
  gboolean news = self->capacity != value;
  self->capacity = value;
  g_mutex_unlock (&self->lock);
  if (news)
    g_object_notify_by_pspec (G_OBJECT (self),
                              sv_event_queue_properties[SV_EVENT_QUEUE_PROP_CAPACITY]);
}
