/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * How long an event takes, on a daemon (SV_TEST_URI): of one and the same event, from the moment
 * libvirt calls our callback to the moment a thread that waits at a queue has it; and from its
 * cause, beside a raw callback on a connection that does nothing else.
 */
#include "bench.h"

#include <dlfcn.h>

#define EVENTS 600
#define A_TURN 10

static const char domain_xml[] = "<domain type='qemu'><name>bench-events</name>"
                                 "<memory>65536</memory><os><type>hvm</type></os></domain>";

static virDomainPtr native = NULL;
static virConnectDomainEventCallback wrapped = NULL;
static gint64 called = 0; /* when libvirt called a callback, ours or a raw one */
static gint64 popped = 0; /* when a consumer of our queue had the event */

static void
stamp (gint64 *moment)
{
  g_atomic_pointer_set ((gpointer *) moment, (gpointer) g_get_monotonic_time ());
}

/* Seldom looked at, so that this thread is in nobody's way. */
static gint64
wait_for (gint64 *moment)
{
  while (g_atomic_pointer_get ((gpointer *) moment) == NULL)
    g_usleep (2000);
  return *moment;
}

static int
on_raw_call (virConnectPtr connection, virDomainPtr about, int event, int detail, void *data)
{
  stamp (&called);
  return 0;
}

static int
on_our_call (virConnectPtr connection, virDomainPtr about, int event, int detail, void *data)
{
  stamp (&called);
  return wrapped (connection, about, event, detail, data);
}

/* In front of libvirt's: notes the moment of each life-cycle event that the library is told of. */
int
virConnectDomainEventRegisterAny (virConnectPtr connection,
                                  virDomainPtr about,
                                  int id,
                                  virConnectDomainEventGenericCallback callback,
                                  void *opaque,
                                  virFreeCallback free_opaque)
{
  static int (*next) (virConnectPtr, virDomainPtr, int, virConnectDomainEventGenericCallback,
                      void *, virFreeCallback)
      = NULL;

  if (next == NULL)
    *(void **) &next = dlsym (RTLD_NEXT, "virConnectDomainEventRegisterAny");
  if (id == VIR_DOMAIN_EVENT_ID_LIFECYCLE && callback != VIR_DOMAIN_EVENT_CALLBACK (on_raw_call))
    {
      wrapped = (virConnectDomainEventCallback) (void *) callback;
      callback = VIR_DOMAIN_EVENT_CALLBACK (on_our_call);
    }
  return next (connection, about, id, callback, opaque, free_opaque);
}

static gpointer
consume (gpointer data)
{
  SimplevirtEventQueue *queue = data;

  while (TRUE)
    {
      g_autoptr (SimplevirtEvent) event = simplevirt_event_queue_pop (queue, 0, NULL, NULL);
      if (event == NULL)
        return NULL;
      stamp (&popped);
    }
}

/* Causes one event through another connection; returns when. */
static gint64
cause (gboolean resume)
{
  g_usleep (20000);
  called = popped = 0;
  gint64 began = g_get_monotonic_time ();
  bench_check ((resume ? virDomainResume (native) : virDomainSuspend (native)) == 0,
               "suspend, resume");
  return began;
}

static void
time_raw (const char *uri, double *from_cause)
{
  BenchHearing hearing = bench_open_hearing (uri, on_raw_call);

  for (guint i = 0; i < A_TURN; i++)
    {
      gint64 began = cause (i % 2 == 0);
      from_cause[i] = (double) (wait_for (&called) - began);
    }
  bench_close_hearing (hearing);
}

static void
time_ours (const char *uri, double *from_cause, double *from_callback)
{
  g_autoptr (SimplevirtConnection) connection = simplevirt_connection_open (uri, NULL, NULL);
  g_autoptr (SimplevirtEventQueue) queue
      = simplevirt_connection_watch (connection, SIMPLEVIRT_EVENT_TOPICS_LIFECYCLE, NULL, NULL);
  GThread *consumer = g_thread_new ("consumer", consume, queue);

  for (guint i = 0; i < A_TURN; i++)
    {
      gint64 began = cause (i % 2 == 0);
      gint64 end = wait_for (&popped);
      from_cause[i] = (double) (end - began);
      from_callback[i] = (double) (end - called);
    }
  simplevirt_event_queue_close (queue);
  g_thread_join (consumer);
  simplevirt_connection_close (connection);
}

/* Who listens at the same time is told by the same thread, one after the other: so by turns, a few
 * events each, and each comes first as often. */
static void
compare (const char *uri)
{
  double theirs[EVENTS], ours[EVENTS], after[EVENTS];

  for (guint i = 0; i < EVENTS; i += A_TURN)
    {
      gboolean first = i / A_TURN % 2 == 0;
      if (first)
        time_raw (uri, theirs + i);
      time_ours (uri, ours + i, after + i);
      if (!first)
        time_raw (uri, theirs + i);
    }
  bench_report ("an event, from its cause", theirs, ours, EVENTS);
  double median = bench_median (after, EVENTS);
  printf ("  after libvirt's own callback: half within %.1f us, three quarters within %.1f us\n",
          median, after[EVENTS * 3 / 4]);
}

int
main (int argc, char **argv)
{
  const char *uri = g_getenv ("SV_TEST_URI");

  if (uri == NULL)
    {
      fprintf (stderr, "run it by private-host: it needs a daemon of its own\n");
      return 2;
    }
  /* The first open gives libvirt the event thread. */
  g_autoptr (SimplevirtConnection) first
      = simplevirt_connection_open ("test:///default", NULL, NULL);
  simplevirt_connection_close (first);
  virConnectPtr raw = virConnectOpen (uri);
  bench_check (raw != NULL, "open");
  native = virDomainDefineXML (raw, domain_xml);
  bench_check (native != NULL && virDomainCreateWithFlags (native, VIR_DOMAIN_START_PAUSED) == 0,
               "start");
  compare (uri);
  bench_check (virDomainDestroy (native) == 0 && virDomainUndefine (native) == 0, "end");
  virDomainFree (native);
  virConnectClose (raw);
  return 0;
}
