/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a live handle costs beside raw libvirt, on a daemon (SV_TEST_URI): a call of one round trip,
 * starting and stopping a guest, the way of an event, and many domains defined at once.
 */
#include "bench.h"

#define MANY 50

static const char domain_xml[] = "<domain type='qemu'><name>%s</name><memory>65536</memory>"
                                 "<os><type>hvm</type></os></domain>";

static SimplevirtConnection *ours = NULL;
static virConnectPtr raw = NULL;
static SimplevirtDomain *domain = NULL;
static virDomainPtr native = NULL;
static gint64 raw_event = 0;

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
  bench_check (
      (on ? virDomainCreateWithFlags (native, VIR_DOMAIN_START_PAUSED) : virDomainDestroy (native))
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

static int
on_raw_event (virConnectPtr connection, virDomainPtr about, int event, int detail, void *data)
{
  if (event == VIR_DOMAIN_EVENT_RESUMED)
    g_atomic_pointer_set ((gpointer *) &raw_event, (gpointer) g_get_monotonic_time ());
  return 0;
}

/* From the call that causes it to a raw callback, and to who waits for a queue. */
static void
compare_events (guint rounds)
{
  g_autoptr (SimplevirtEventQueue) queue
      = simplevirt_connection_watch (ours, SIMPLEVIRT_EVENT_TOPICS_LIFECYCLE, NULL, NULL);
  g_autofree double *raw_times = g_new0 (double, rounds);
  g_autofree double *our_times = g_new0 (double, rounds);
  int id = virConnectDomainEventRegisterAny (raw, NULL, VIR_DOMAIN_EVENT_ID_LIFECYCLE,
                                             VIR_DOMAIN_EVENT_CALLBACK (on_raw_event), NULL, NULL);

  bench_check (id >= 0, "events");
  our_life (TRUE);
  for (guint i = 0; i < rounds; i++)
    {
      gboolean seen = FALSE;
      g_atomic_pointer_set ((gpointer *) &raw_event, NULL);
      gint64 began = g_get_monotonic_time ();
      bench_check (virDomainResume (native) == 0, "resume");
      while (!seen)
        {
          g_autoptr (SimplevirtEvent) event = simplevirt_event_queue_pop (queue, 5000, NULL, NULL);
          bench_check (event != NULL, "our event");
          seen = simplevirt_event_get_kind (event) == SIMPLEVIRT_EVENT_KIND_DOMAIN_RESUMED;
        }
      our_times[i] = since (began);
      while (g_atomic_pointer_get ((gpointer *) &raw_event) == NULL)
        g_usleep (10);
      raw_times[i] = (double) ((gint64) g_atomic_pointer_get ((gpointer *) &raw_event) - began);
      bench_check (virDomainSuspend (native) == 0, "suspend");
    }
  our_life (FALSE);
  virConnectDomainEventDeregisterAny (raw, id);
  report ("an event, from its cause", raw_times, our_times, rounds);
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
  g_autoptr (SimplevirtDomain) made
      = simplevirt_connection_define_domain_xml (ours, xml, NULL, NULL);

  bench_check (made != NULL && simplevirt_domain_undefine (made, 0, NULL, NULL), "our define");
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
  double theirs[5], mine[5];

  if (uri == NULL)
    {
      fprintf (stderr, "run it by private-host: it needs a daemon of its own\n");
      return 2;
    }
  ours = simplevirt_connection_open (uri, NULL, NULL);
  raw = virConnectOpen (uri);
  bench_check (ours != NULL && raw != NULL, "open");
  native = virDomainDefineXML (raw, xml);
  domain = simplevirt_connection_lookup_domain (ours, "bench-live", NULL, NULL);
  bench_check (native != NULL && domain != NULL, "domain");

  compare ("autostart on and off", raw_autostart, our_autostart, 300);
  compare ("start paused and power off", raw_life, our_life, 9);
  compare_events (40);
  for (gsize i = 0; i < G_N_ELEMENTS (mine); i++)
    {
      theirs[i] = at_once (define_raw);
      mine[i] = at_once (define_ours);
    }
  report ("50 domains defined and gone, at once", theirs, mine, G_N_ELEMENTS (mine));
  virDomainUndefine (native);
  virDomainFree (native);
  g_object_unref (domain);
  virConnectClose (raw);
  g_object_unref (ours);
  return 0;
}
