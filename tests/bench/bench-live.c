/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a live handle costs beside raw libvirt, on a daemon (SV_TEST_URI): calls that control a
 * guest, a call of one round trip, looking up, the way of an event, and many domains defined at
 * once. Handles follow events, and so does the raw connection that guests are controlled by.
 */
#include "bench.h"

#define MANY          50
#define EVENTS        300
#define EVENTS_A_TURN 30

static const char domain_xml[] = "<domain type='qemu'><name>%s</name><memory>65536</memory>"
                                 "<os><type>hvm</type></os></domain>";

static SimplevirtConnection *ours = NULL;
static virConnectPtr raw = NULL;
static SimplevirtDomain *domain = NULL;
static virDomainPtr native = NULL;
static virDomainPtr followed = NULL; /* the same, of a connection that hears events */
static gint64 heard = 0;             /* when the event came that is waited for */

static double
since (gint64 began)
{
  return (double) (g_get_monotonic_time () - began);
}

static void
report (const char *what, double *theirs, double *mine, guint rounds)
{
  double base = bench_median (theirs, rounds), median = bench_median (mine, rounds);

  printf ("  %-34s raw %10.1f us   ours %10.1f us   %5.2f x raw   %+8.1f us\n", what, base, median,
          median / base, median - base);
}

static void
raw_autostart (gboolean on)
{
  bench_check (virDomainSetAutostart (native, on) == 0, "autostart");
}

static void
our_autostart (gboolean on)
{
  bench_check (simplevirt_domain_set_autostart (domain, on, NULL, NULL), "our autostart");
}

static void
raw_life (gboolean on)
{
  bench_check ((on ? virDomainCreateWithFlags (followed, VIR_DOMAIN_START_PAUSED)
                   : virDomainDestroy (followed))
                   == 0,
               "start or stop");
}

static void
our_life (gboolean on)
{
  bench_check (on ? simplevirt_domain_start (domain, SIMPLEVIRT_START_PAUSED, NULL, NULL)
                  : simplevirt_domain_power_off (domain, NULL, NULL),
               "our start or stop");
}

static void
raw_resume (gboolean on)
{
  bench_check ((on ? virDomainResume (followed) : virDomainSuspend (followed)) == 0,
               "suspend, resume");
}

static void
our_resume (gboolean on)
{
  bench_check (on ? simplevirt_domain_resume (domain, NULL, NULL)
                  : simplevirt_domain_suspend (domain, NULL, NULL),
               "our suspend, resume");
}

/* What a handle knows: state and reason, memory, vCPUs, persistence. */
static void
raw_look_up (gboolean on)
{
  virDomainInfo info = { 0 };
  int state = 0, reason = 0;
  virDomainPtr found = virDomainLookupByName (raw, "bench-live");

  bench_check (found != NULL && virDomainGetState (found, &state, &reason, 0) == 0
                   && virDomainGetInfo (found, &info) == 0 && virDomainIsPersistent (found) == 1,
               "look-up");
  virDomainFree (found);
}

static void
our_look_up (gboolean on)
{
  g_autoptr (SimplevirtDomain) found
      = simplevirt_connection_lookup_domain (ours, "bench-live", NULL, NULL);

  bench_check (found != NULL, "our look-up");
}

/* Pairs of calls that undo each other, by turns. */
static void
compare (const char *what, void (*theirs) (gboolean), void (*mine) (gboolean), guint rounds)
{
  g_autofree double *raw_times = g_new0 (double, rounds);
  g_autofree double *our_times = g_new0 (double, rounds);

  for (guint i = 0; i < rounds; i++)
    {
      gint64 began = g_get_monotonic_time ();
      theirs (TRUE);
      theirs (FALSE);
      raw_times[i] = since (began);
      began = g_get_monotonic_time ();
      mine (TRUE);
      mine (FALSE);
      our_times[i] = since (began);
    }
  report (what, raw_times, our_times, rounds);
}

static void
hear (void)
{
  g_atomic_pointer_set ((gpointer *) &heard, (gpointer) g_get_monotonic_time ());
}

static int
on_raw_event (virConnectPtr connection, virDomainPtr about, int event, int detail, void *data)
{
  if (event == VIR_DOMAIN_EVENT_RESUMED)
    hear ();
  return 0;
}

static virConnectPtr
open_hearing (const char *uri)
{
  virConnectPtr connection = virConnectOpen (uri);

  bench_check (
      connection != NULL
          && virConnectDomainEventRegisterAny (connection, NULL, VIR_DOMAIN_EVENT_ID_LIFECYCLE,
                                               VIR_DOMAIN_EVENT_CALLBACK (on_raw_event), NULL, NULL)
                 >= 0,
      "events");
  return connection;
}

/* A consumer of our queue, until it is closed. */
static gpointer
pop_events (gpointer data)
{
  SimplevirtEventQueue *queue = data;

  while (TRUE)
    {
      g_autoptr (SimplevirtEvent) event = simplevirt_event_queue_pop (queue, 0, NULL, NULL);
      if (event == NULL)
        return NULL;
      if (simplevirt_event_get_kind (event) == SIMPLEVIRT_EVENT_KIND_DOMAIN_RESUMED)
        hear ();
    }
}

/* From the call that causes it, through another connection, to who hears it. */
static void
time_events (double *times, guint rounds)
{
  for (guint i = 0; i < rounds; i++)
    {
      g_usleep (20000);
      heard = 0;
      gint64 began = g_get_monotonic_time ();
      bench_check (virDomainResume (native) == 0, "resume");
      while (g_atomic_pointer_get ((gpointer *) &heard) == NULL)
        g_usleep (2000);
      times[i] = (double) (heard - began);
      bench_check (virDomainSuspend (native) == 0, "suspend");
    }
}

static void
time_raw_events (const char *uri, double *times, guint rounds)
{
  virConnectPtr connection = open_hearing (uri);

  time_events (times, rounds);
  virConnectClose (connection);
}

static void
time_our_events (const char *uri, double *times, guint rounds)
{
  g_autoptr (SimplevirtConnection) connection = simplevirt_connection_open (uri, NULL, NULL);
  g_autoptr (SimplevirtEventQueue) queue
      = simplevirt_connection_watch (connection, SIMPLEVIRT_EVENT_TOPICS_LIFECYCLE, NULL, NULL);
  GThread *consumer = g_thread_new ("consumer", pop_events, queue);

  time_events (times, rounds);
  simplevirt_event_queue_close (queue);
  g_thread_join (consumer);
  simplevirt_connection_close (connection);
}

/* Who listens at the same time is told by the same thread, one after the other, and would wait for
 * the other: so by turns, a few rounds each. */
static void
compare_events (const char *uri)
{
  double raw_times[EVENTS], our_times[EVENTS];

  bench_check (virDomainCreateWithFlags (native, VIR_DOMAIN_START_PAUSED) == 0, "start");
  for (guint i = 0; i < EVENTS; i += EVENTS_A_TURN)
    {
      time_raw_events (uri, raw_times + i, EVENTS_A_TURN);
      time_our_events (uri, our_times + i, EVENTS_A_TURN);
    }
  bench_check (virDomainDestroy (native) == 0, "power off");
  report ("an event, from its cause", raw_times, our_times, EVENTS);
}

static gpointer
define_raw (gpointer data)
{
  g_autofree char *name = g_strdup_printf ("many-%d", GPOINTER_TO_INT (data));
  g_autofree char *xml = g_strdup_printf (domain_xml, name);
  virDomainPtr made = virDomainDefineXMLFlags (raw, xml, VIR_DOMAIN_DEFINE_VALIDATE);

  bench_check (made != NULL, "define");
  virDomainUndefine (made);
  virDomainFree (made);
  return NULL;
}

static gpointer
define_ours (gpointer data)
{
  g_autofree char *name = g_strdup_printf ("many-%d", GPOINTER_TO_INT (data));
  g_autofree char *xml = g_strdup_printf (domain_xml, name);
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomain) made
      = simplevirt_connection_define_domain_xml (ours, xml, NULL, &error);

  if (made != NULL)
    simplevirt_domain_undefine (made, SIMPLEVIRT_UNDEFINE_NONE, NULL, &error);
  bench_check (error == NULL, error != NULL ? error->message : "our define");
  return NULL;
}

static double
at_once (GThreadFunc func)
{
  gint64 began = g_get_monotonic_time ();
  GThread *threads[MANY] = { NULL };

  for (int i = 0; i < MANY; i++)
    threads[i] = g_thread_new ("many", func, GINT_TO_POINTER (i));
  for (int i = 0; i < MANY; i++)
    g_thread_join (threads[i]);
  return since (began);
}

int
main (int argc, char **argv)
{
  const char *uri = g_getenv ("SV_TEST_URI");
  g_autofree char *xml = g_strdup_printf (domain_xml, "bench-live");
  double theirs[9], mine[9];

  if (uri == NULL)
    {
      fprintf (stderr, "run it by private-host: it needs a daemon of its own\n");
      return 2;
    }
  /* The first open gives libvirt the event thread. */
  ours = simplevirt_connection_open ("test:///default", NULL, NULL);
  g_clear_object (&ours);
  virConnectPtr hearing = open_hearing (uri);
  ours = simplevirt_connection_open (uri, NULL, NULL);
  raw = virConnectOpen (uri);
  bench_check (ours != NULL && raw != NULL, "open");
  native = virDomainDefineXML (raw, xml);
  domain = simplevirt_connection_lookup_domain (ours, "bench-live", NULL, NULL);
  followed = virDomainLookupByName (hearing, "bench-live");
  bench_check (native != NULL && domain != NULL && followed != NULL, "domain");

  guint deadline = simplevirt_connection_get_timeout_ms (ours);
  compare ("autostart on and off", raw_autostart, our_autostart, 300);
  simplevirt_connection_set_timeout_ms (ours, 0);
  compare ("the same without a deadline", raw_autostart, our_autostart, 300);
  simplevirt_connection_set_timeout_ms (ours, deadline);
  compare ("look-up with all that we know", raw_look_up, our_look_up, 300);
  compare ("start paused and power off", raw_life, our_life, 9);
  our_life (TRUE);
  compare ("resume and suspend", raw_resume, our_resume, 300);
  our_life (FALSE);
  for (gsize i = 0; i < G_N_ELEMENTS (mine); i++)
    {
      theirs[i] = at_once (define_raw);
      mine[i] = at_once (define_ours);
    }
  report ("50 domains defined and gone, at once", theirs, mine, G_N_ELEMENTS (mine));
  virDomainFree (followed);
  g_object_unref (domain);
  virConnectClose (hearing);
  simplevirt_connection_close (ours);
  g_object_unref (ours);
  compare_events (uri);
  virDomainUndefine (native);
  virDomainFree (native);
  virConnectClose (raw);
  return 0;
}
