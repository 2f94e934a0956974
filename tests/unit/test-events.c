/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Events through queues, on libvirt's simulated host. */
#include "live/events-libvirt.h"
#include "live/events.h"
#include "base/loop.h"
#include "testing.h"

#define XML                                                                                        \
  "<domain type='test'><name>eventful</name><uuid>11111111-2222-3333-4444-777777777777</uuid>"     \
  "<memory unit='MiB'>64</memory><os><type>hvm</type></os></domain>"

static SimplevirtEventQueue *
watch (SimplevirtConnection *connection, SimplevirtEventTopics topics)
{
  g_autoptr (GError) error = NULL;
  SimplevirtEventQueue *queue = simplevirt_connection_watch (connection, topics, NULL, &error);

  g_assert_no_error (error);
  return queue;
}

static SimplevirtEvent *
pop (SimplevirtEventQueue *queue, SimplevirtEventKind kind)
{
  g_autoptr (GError) error = NULL;
  SimplevirtEvent *event = simplevirt_event_queue_pop (queue, 10000, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_event_get_kind (event), ==, kind);
  return event;
}

static void
skip (SimplevirtEventQueue *queue, SimplevirtEventKind kind)
{
  simplevirt_event_unref (pop (queue, kind));
}

static void
send (SimplevirtConnection *connection, SimplevirtEventKind kind, gint64 number)
{
  SimplevirtEvent *event = sv_event_new ();

  event->kind = kind;
  event->number = number;
  sv_events_dispatch (connection, event);
}

static void
test_lifecycle (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtEventQueue) queue = watch (connection, SIMPLEVIRT_EVENT_TOPICS_LIFECYCLE);
  g_autoptr (SimplevirtDomain) domain
      = simplevirt_connection_define_domain_xml (connection, XML, NULL, &error);

  g_assert_no_error (error);
  g_autoptr (SimplevirtEvent) defined = pop (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_DEFINED);
  g_assert_cmpint (simplevirt_event_get_reason (defined), ==,
                   SIMPLEVIRT_DOMAIN_DEFINED_REASON_ADDED);
  g_assert_cmpstr (simplevirt_event_get_reason_text (defined), ==, "added");
  g_assert_cmpstr (simplevirt_event_get_name (defined), ==, "eventful");
  g_assert_true (simplevirt_event_get_domain (defined) == domain);
  g_assert_cmpint (g_get_real_time () - simplevirt_event_get_time (defined), <,
                   60 * G_TIME_SPAN_SECOND);

  g_assert_true (simplevirt_domain_start (domain, SIMPLEVIRT_START_NONE, NULL, &error));
  g_autoptr (SimplevirtEvent) started = pop (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_STARTED);
  g_assert_cmpstr (simplevirt_event_get_reason_text (started), ==, "booted");
  g_assert_true (simplevirt_domain_suspend (domain, NULL, &error));
  skip (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_SUSPENDED);
  g_assert_true (simplevirt_domain_resume (domain, NULL, &error));
  skip (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_RESUMED);
  g_assert_true (simplevirt_domain_power_off (domain, NULL, &error));
  g_autoptr (SimplevirtEvent) stopped = pop (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_STOPPED);
  g_assert_cmpint (simplevirt_event_get_reason (stopped), ==,
                   SIMPLEVIRT_DOMAIN_STOPPED_REASON_DESTROYED);
  g_assert_true (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &error));
  skip (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_UNDEFINED);
}

/* What events say of the reason of a state is what libvirt itself says when it is asked. */
static void
test_state_reason (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtConnection) other = testing_open ("test:///default");
  g_autoptr (SimplevirtEventQueue) queue = watch (connection, SIMPLEVIRT_EVENT_TOPICS_LIFECYCLE);
  g_autoptr (SimplevirtDomain) ours
      = simplevirt_connection_define_domain_xml (connection, XML, NULL, &error);
  g_autoptr (SimplevirtDomain) theirs = testing_lookup_domain (other, "eventful");
  skip (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_DEFINED);
  for (int i = 0; i < 4; i++)
    {
      gboolean done = i == 0   ? simplevirt_domain_start (theirs, 0, NULL, &error)
                      : i == 1 ? simplevirt_domain_suspend (theirs, NULL, &error)
                      : i == 2 ? simplevirt_domain_resume (theirs, NULL, &error)
                               : simplevirt_domain_power_off (theirs, NULL, &error);
      g_assert_no_error (error);
      g_assert_true (done);
      g_autoptr (SimplevirtEvent) event = simplevirt_event_queue_pop (queue, 10000, NULL, &error);
      g_assert_no_error (error);
      gint32 told = simplevirt_domain_get_state_reason (ours);
      SimplevirtDomainState state = simplevirt_domain_get_state (ours);
      g_assert_true (simplevirt_domain_refresh (ours, NULL, &error));
      g_assert_cmpint (told, ==, simplevirt_domain_get_state_reason (ours));
      g_assert_cmpint (state, ==, simplevirt_domain_get_state (ours));
    }
  g_assert_true (simplevirt_domain_undefine (ours, SIMPLEVIRT_UNDEFINE_NONE, NULL, &error));
}

/* A program that holds no handle still gets one, which lives and is true. */
static void
test_handle_from_event (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtConnection) other = testing_open ("test:///default");
  g_autoptr (SimplevirtEventQueue) queue = watch (connection, SIMPLEVIRT_EVENT_TOPICS_LIFECYCLE);
  g_autoptr (SimplevirtDomain) theirs = simplevirt_connection_start_transient_domain_xml (
      other, XML, SIMPLEVIRT_START_NONE, NULL, &error);

  g_assert_no_error (error);
  g_autoptr (SimplevirtEvent) started = pop (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_STARTED);
  SimplevirtDomain *ours = simplevirt_event_get_domain (started);
  g_assert_nonnull (ours);
  g_assert_true (ours != theirs);
  g_assert_true (simplevirt_domain_get_active (ours));
  g_assert_true (simplevirt_domain_power_off (theirs, NULL, &error));
  g_autoptr (SimplevirtEvent) stopped = pop (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_STOPPED);
  g_assert_true (simplevirt_event_get_domain (stopped) == ours);
  g_assert_false (simplevirt_domain_get_active (ours));
}

static void
test_topics (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtEventQueue) disks = watch (connection, SIMPLEVIRT_EVENT_TOPICS_DISKS);
  g_autoptr (SimplevirtEventQueue) all = watch (connection, SIMPLEVIRT_EVENT_TOPICS_ALL);
  g_autoptr (SimplevirtEventQueue) none = watch (connection, SIMPLEVIRT_EVENT_TOPICS_NONE);

  send (connection, SIMPLEVIRT_EVENT_KIND_DOMAIN_STARTED, 0);
  send (connection, SIMPLEVIRT_EVENT_KIND_DOMAIN_IO_ERROR, 0);
  send (connection, SIMPLEVIRT_EVENT_KIND_POOL_REFRESHED, 0);
  send (connection, SIMPLEVIRT_EVENT_KIND_SECRET_DEFINED, 0);
  skip (disks, SIMPLEVIRT_EVENT_KIND_DOMAIN_IO_ERROR);
  g_assert_null (simplevirt_event_queue_try_pop (disks));
  skip (all, SIMPLEVIRT_EVENT_KIND_DOMAIN_STARTED);
  skip (all, SIMPLEVIRT_EVENT_KIND_DOMAIN_IO_ERROR);
  skip (all, SIMPLEVIRT_EVENT_KIND_POOL_REFRESHED);
  skip (all, SIMPLEVIRT_EVENT_KIND_SECRET_DEFINED);
  g_assert_null (simplevirt_event_queue_try_pop (none));
}

static void
test_timeout (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtEventQueue) queue = watch (connection, SIMPLEVIRT_EVENT_TOPICS_ALL);
  gint64 begin = g_get_monotonic_time ();

  g_assert_null (simplevirt_event_queue_pop (queue, 50, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_TIMED_OUT, "none within 50 ms");
  g_assert_cmpint (g_get_monotonic_time () - begin, >=, 50000);
}

static void
test_cancel (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtEventQueue) queue = watch (connection, SIMPLEVIRT_EVENT_TOPICS_ALL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  GThread *thread = testing_cancel_later (cancellable, 30000);

  g_assert_null (simplevirt_event_queue_pop (queue, 0, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_thread_join (thread);
}

/* A slow consumer is told how much it missed, and the news of the connection is never dropped. */
static void
test_overflow (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtEventQueue) queue = watch (connection, SIMPLEVIRT_EVENT_TOPICS_ALL);

  simplevirt_event_queue_set_capacity (queue, 3);
  for (int i = 0; i < 10; i++)
    send (connection, SIMPLEVIRT_EVENT_KIND_DOMAIN_BALLOON, i);
  g_assert_cmpuint (simplevirt_event_queue_get_length (queue), ==, 3);
  g_assert_cmpuint (simplevirt_event_queue_get_dropped (queue), ==, 7);
  for (int i = 0; i < 3; i++)
    {
      g_autoptr (SimplevirtEvent) event = pop (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_BALLOON);
      g_assert_cmpint (simplevirt_event_get_number (event), ==, i);
    }
  g_autoptr (SimplevirtEvent) overflow = pop (queue, SIMPLEVIRT_EVENT_KIND_OVERFLOW);
  g_assert_cmpint (simplevirt_event_get_number (overflow), ==, 7);
  g_assert_null (simplevirt_event_queue_try_pop (queue));

  simplevirt_event_queue_set_capacity (queue, 1);
  send (connection, SIMPLEVIRT_EVENT_KIND_DOMAIN_BALLOON, 0);
  send (connection, SIMPLEVIRT_EVENT_KIND_DOMAIN_BALLOON, 1);
  send (connection, SIMPLEVIRT_EVENT_KIND_CONNECTION_LOST, 0);
  skip (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_BALLOON);
  skip (queue, SIMPLEVIRT_EVENT_KIND_OVERFLOW);
  skip (queue, SIMPLEVIRT_EVENT_KIND_CONNECTION_LOST);
  g_assert_null (simplevirt_event_queue_pop (queue, 10000, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CONNECTION_LOST, "lost");
}

static gpointer
send_soon (gpointer connection)
{
  g_usleep (100000);
  send (connection, SIMPLEVIRT_EVENT_KIND_DOMAIN_BALLOON, 0);
  return NULL;
}

/* Who lets nothing wait, and waits himself, still hears that something came. */
static void
test_no_capacity (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtEventQueue) queue = watch (connection, SIMPLEVIRT_EVENT_TOPICS_ALL);

  simplevirt_event_queue_set_capacity (queue, 0);
  GThread *thread = g_thread_new ("send", send_soon, connection);
  g_autoptr (SimplevirtEvent) event = simplevirt_event_queue_pop (queue, 0, NULL, NULL);
  g_assert_cmpint (simplevirt_event_get_kind (event), ==, SIMPLEVIRT_EVENT_KIND_OVERFLOW);
  g_thread_join (thread);
}

typedef struct
{
  SimplevirtEventQueue *queue;
  gint popped;
  gint closed;
} Consumers;

static gpointer
consume (gpointer data)
{
  Consumers *consumers = data;
  g_autoptr (GError) error = NULL;

  while (TRUE)
    {
      g_autoptr (SimplevirtEvent) event
          = simplevirt_event_queue_pop (consumers->queue, 0, NULL, &error);
      if (event == NULL)
        break;
      g_atomic_int_inc (&consumers->popped);
    }
  if (g_error_matches (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_CLOSED))
    g_atomic_int_inc (&consumers->closed);
  return NULL;
}

/* Each event goes to one of several consumers, and the close of the queue ends them all. */
static void
test_consumers (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtEventQueue) queue = watch (connection, SIMPLEVIRT_EVENT_TOPICS_ALL);
  Consumers consumers = { .queue = queue };
  GThread *threads[4];

  for (int i = 0; i < 4; i++)
    threads[i] = g_thread_new ("consumer", consume, &consumers);
  for (int i = 0; i < 1000; i++)
    send (connection, SIMPLEVIRT_EVENT_KIND_DOMAIN_BALLOON, i);
  simplevirt_event_queue_close (queue);
  simplevirt_event_queue_close (queue);
  for (int i = 0; i < 4; i++)
    g_thread_join (threads[i]);
  g_assert_cmpint (consumers.popped, ==, 1000);
  g_assert_cmpint (consumers.closed, ==, 4);
  g_assert_true (simplevirt_event_queue_get_closed (queue));
  send (connection, SIMPLEVIRT_EVENT_KIND_DOMAIN_BALLOON, 0);
  g_assert_null (simplevirt_event_queue_try_pop (queue));
}

static gpointer
consume_one (gpointer data)
{
  Consumers *consumers = data;
  g_autoptr (SimplevirtEvent) event = simplevirt_event_queue_pop (consumers->queue, 1, NULL, NULL);

  if (event != NULL)
    g_atomic_int_inc (&consumers->popped);
  return NULL;
}

/* A consumer whose time is up just when an event comes does not keep it from one that waits on. */
static void
test_late_consumer (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtEventQueue) queue = watch (connection, SIMPLEVIRT_EVENT_TOPICS_LIFECYCLE);
  g_autoptr (SimplevirtDomain) domain
      = simplevirt_connection_lookup_domain (connection, "test", NULL, NULL);
  Consumers consumers = { .queue = queue };
  GThread *patient = g_thread_new ("patient", consume, &consumers);

  for (gint i = 0; i < 400; i++)
    {
      GThread *late = g_thread_new ("late", consume_one, &consumers);
      g_usleep (900 + (gulong) (i % 20) * 15);
      testing_ok (i % 2 == 0 ? simplevirt_domain_suspend (domain, NULL, &failure)
                             : simplevirt_domain_resume (domain, NULL, &failure));
      testing_wait_until (g_atomic_int_get (&consumers.popped) == i + 1);
      g_thread_join (late);
    }
  simplevirt_event_queue_close (queue);
  g_thread_join (patient);
  g_assert_cmpint (consumers.popped, ==, 400);
}

static void
test_close_connection (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtEventQueue) queue = watch (connection, SIMPLEVIRT_EVENT_TOPICS_LIFECYCLE);
  Consumers consumers = { .queue = queue };

  send (connection, SIMPLEVIRT_EVENT_KIND_DOMAIN_STARTED, 0);
  simplevirt_connection_close (connection);
  skip (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_STARTED);
  skip (queue, SIMPLEVIRT_EVENT_KIND_CONNECTION_CLOSED);
  consume (&consumers);
  g_assert_cmpint (consumers.closed, ==, 1);
  g_assert_null (
      simplevirt_connection_watch (connection, SIMPLEVIRT_EVENT_TOPICS_ALL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CLOSED, "closed");
}

/* The queue keeps the connection, and the connection does not keep the queue. */
static void
test_lifetime (void)
{
  SimplevirtConnection *connection = testing_open ("test:///default");
  SimplevirtEventQueue *queue = watch (connection, SIMPLEVIRT_EVENT_TOPICS_ALL);
  gint connection_gone = FALSE, queue_gone = FALSE;

  testing_watch_gone (connection, &connection_gone);
  testing_watch_gone (queue, &queue_gone);
  g_object_unref (connection);
  g_assert_false (g_atomic_int_get (&connection_gone));
  g_object_unref (queue);
  testing_wait_until (g_atomic_int_get (&queue_gone) && g_atomic_int_get (&connection_gone));
}

static void
count (SimplevirtConnection *connection, SimplevirtEvent *event, gpointer data)
{
  if (simplevirt_event_get_kind (event) == SIMPLEVIRT_EVENT_KIND_DOMAIN_METADATA)
    {
      g_assert_cmpstr (simplevirt_event_get_reason_text (event), ==, "title");
      ++*(int *) data;
    }
}

static void
set_title (SimplevirtConnection *connection)
{
  g_autoptr (virConnect) native = sv_connection_begin (connection, NULL, NULL);
  g_autoptr (virDomain) domain = virDomainLookupByName (native, "test");

  g_assert_cmpint (virDomainSetMetadata (domain, VIR_DOMAIN_METADATA_TITLE, "A title", NULL, NULL,
                                         VIR_DOMAIN_AFFECT_LIVE),
                   ==, 0);
}

/* The signal tells of what was subscribed to, and of that only. */
static void
test_subscribe (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtEventQueue) barrier = watch (connection, SIMPLEVIRT_EVENT_TOPICS_NONE);
  int counted = 0;

  g_signal_connect (connection, "event", G_CALLBACK (count), &counted);
  set_title (connection);
  sv_loop_settle ();
  g_assert_true (
      simplevirt_connection_subscribe (connection, SIMPLEVIRT_EVENT_TOPICS_METADATA, NULL, &error));
  g_assert_no_error (error);
  set_title (connection);
  testing_wait_until (counted > 0);
  g_assert_cmpint (counted, ==, 1);
}

static void
keep_kind (GObject *object, SimplevirtEvent *event, GArray *kinds)
{
  SimplevirtEventKind kind = simplevirt_event_get_kind (event);

  g_assert_true (simplevirt_event_get_domain (event) == SIMPLEVIRT_DOMAIN (object));
  g_array_append_val (kinds, kind);
}

/* A domain's own signal tells of that domain alone, when its state is known already. */
static void
test_domain_signal (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtDomain) domain
      = simplevirt_connection_lookup_domain (connection, "test", NULL, &error);
  g_autoptr (SimplevirtDomain) other
      = simplevirt_connection_define_domain_xml (connection, XML, NULL, &error);
  g_autoptr (GArray) kinds = g_array_new (FALSE, FALSE, sizeof (SimplevirtEventKind));

  g_assert_no_error (error);
  g_signal_connect (domain, "event", G_CALLBACK (keep_kind), kinds);
  testing_ok (simplevirt_domain_start (other, SIMPLEVIRT_START_NONE, NULL, &failure));
  testing_ok (simplevirt_domain_suspend (domain, NULL, &failure));
  testing_ok (simplevirt_domain_resume (domain, NULL, &failure));
  testing_wait_until (kinds->len >= 2);
  g_assert_cmpint (g_array_index (kinds, SimplevirtEventKind, 0), ==,
                   SIMPLEVIRT_EVENT_KIND_DOMAIN_SUSPENDED);
  g_assert_cmpint (g_array_index (kinds, SimplevirtEventKind, 1), ==,
                   SIMPLEVIRT_EVENT_KIND_DOMAIN_RESUMED);
  g_assert_cmpuint (kinds->len, ==, 2);
  testing_ok (simplevirt_domain_power_off (other, NULL, &failure));
  testing_ok (simplevirt_domain_undefine (other, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
}

static void
test_parameters (void)
{
  virTypedParameter params[] = {
    { "cputune.cpu_shares", VIR_TYPED_PARAM_ULLONG, { .ul = 2048 } },
    { "name", VIR_TYPED_PARAM_STRING, { .s = (char *) "vda" } },
    { "ok", VIR_TYPED_PARAM_BOOLEAN, { .b = 1 } },
    { "rate", VIR_TYPED_PARAM_DOUBLE, { .d = 0.5 } },
    { "delta", VIR_TYPED_PARAM_LLONG, { .l = -3 } },
  };
  const char *const wanted[] = { "2048", "vda", "true", "0.5", "-3" };
  g_autoptr (GPtrArray) list = sv_event_parameters (params, G_N_ELEMENTS (params));

  g_assert_cmpuint (list->len, ==, G_N_ELEMENTS (wanted));
  for (guint i = 0; i < list->len; i++)
    {
      SimplevirtEventParameter *parameter = g_ptr_array_index (list, i);
      g_assert_cmpstr (simplevirt_event_parameter_get_name (parameter), ==, params[i].field);
      g_assert_cmpstr (simplevirt_event_parameter_get_value (parameter), ==, wanted[i]);
    }
}

static void
test_unknown_reason (void)
{
  g_autoptr (SimplevirtEvent) event = sv_event_new ();

  sv_event_set_reason (event, SIMPLEVIRT_TYPE_DOMAIN_STOPPED_REASON, 77);
  g_assert_cmpint (simplevirt_event_get_reason (event), ==, 77);
  g_assert_cmpstr (simplevirt_event_get_reason_text (event), ==, "77");
}

/* Every event that this libvirt has is in the tables, but for the two that would come twice. */
static void
test_complete (void)
{
  guint seen = 0;

  for (gsize i = 0; i < sv_n_domain_events; i++)
    seen |= 1u << sv_domain_events[i].id;
  for (gsize i = 0; i < sv_n_disk_events; i++)
    seen |= 1u << sv_disk_events[i].id;
  seen |= 1u << VIR_DOMAIN_EVENT_ID_IO_ERROR | 1u << VIR_DOMAIN_EVENT_ID_BLOCK_JOB;
  g_assert_cmphex (seen, ==, (1u << (VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE + 1)) - 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/events/lifecycle", test_lifecycle);
  g_test_add_func ("/events/state-reason", test_state_reason);
  g_test_add_func ("/events/handle-from-event", test_handle_from_event);
  g_test_add_func ("/events/topics", test_topics);
  g_test_add_func ("/events/timeout", test_timeout);
  g_test_add_func ("/events/cancel", test_cancel);
  g_test_add_func ("/events/overflow", test_overflow);
  g_test_add_func ("/events/no-capacity", test_no_capacity);
  g_test_add_func ("/events/consumers", test_consumers);
  g_test_add_func ("/events/late-consumer", test_late_consumer);
  g_test_add_func ("/events/close-connection", test_close_connection);
  g_test_add_func ("/events/lifetime", test_lifetime);
  g_test_add_func ("/events/subscribe", test_subscribe);
  g_test_add_func ("/events/domain-signal", test_domain_signal);
  g_test_add_func ("/events/parameters", test_parameters);
  g_test_add_func ("/events/unknown-reason", test_unknown_reason);
  g_test_add_func ("/events/complete", test_complete);
  return g_test_run ();
}
