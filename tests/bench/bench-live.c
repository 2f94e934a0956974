/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a live handle costs beside raw libvirt, on a daemon (SV_TEST_URI): calls that control a
 * guest, a call of one round trip, looking up, and many domains defined at once. Handles follow
 * events, and so does the raw connection that guests are controlled by.
 */
#include "bench.h"

#define MANY 50

static const char domain_xml[] = "<domain type='qemu'><name>%s</name><memory>65536</memory>"
                                 "<os><type>hvm</type></os></domain>";

static SimplevirtConnection *ours = NULL;
static virConnectPtr raw = NULL;
static SimplevirtDomain *domain = NULL;
static virDomainPtr native = NULL;
static virDomainPtr followed = NULL; /* the same, of a connection that hears events */
static virDomainPtr checked = NULL;  /* the same, of a connection with keepalive, as ours has */

static void
raw_autostart (gboolean on)
{
  bench_check (virDomainSetAutostart (native, on) == 0, "autostart");
}

static void
checked_autostart (gboolean on)
{
  bench_check (virDomainSetAutostart (checked, on) == 0, "autostart with keepalive");
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

static double
time_pair (void (*func) (gboolean))
{
  gint64 began = g_get_monotonic_time ();

  func (TRUE);
  func (FALSE);
  return bench_since (began);
}

/* Pairs of calls that undo each other, by turns; who comes second has it warmer, or colder. */
static void
compare (const char *what, void (*theirs) (gboolean), void (*mine) (gboolean), guint rounds)
{
  g_autofree double *raw_times = g_new0 (double, rounds);
  g_autofree double *our_times = g_new0 (double, rounds);

  for (guint i = 0; i < rounds; i++)
    {
      if (i % 2 == 0)
        raw_times[i] = time_pair (theirs);
      our_times[i] = time_pair (mine);
      if (i % 2 == 1)
        raw_times[i] = time_pair (theirs);
    }
  bench_report (what, raw_times, our_times, rounds);
}

/* Raw libvirt has no deadline; with one, a call goes to another thread and back. */
static void
compare_both_ways (const char *what,
                   void (*theirs) (gboolean),
                   void (*mine) (gboolean),
                   guint rounds)
{
  guint deadline = simplevirt_connection_get_timeout_ms (ours);

  simplevirt_connection_set_timeout_ms (ours, 0);
  compare (what, theirs, mine, rounds);
  simplevirt_connection_set_timeout_ms (ours, deadline);
  compare ("  with a deadline", theirs, mine, rounds);
}

static virConnectPtr
open_checked (const char *uri)
{
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();
  virConnectPtr connection = virConnectOpen (uri);
  int interval = (int) simplevirt_connection_options_get_keepalive_interval (options);

  bench_check (connection != NULL && virConnectSetKeepAlive (connection, interval, 3) == 0,
               "open with keepalive");
  return connection;
}

static int
on_event (virConnectPtr connection, virDomainPtr about, int event, int detail, void *data)
{
  return 0;
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
  return bench_since (began);
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
  BenchHearing hearing = bench_open_hearing (uri, on_event);
  ours = simplevirt_connection_open (uri, NULL, NULL);
  raw = virConnectOpen (uri);
  virConnectPtr watched = open_checked (uri);
  bench_check (ours != NULL && raw != NULL, "open");
  native = virDomainDefineXML (raw, xml);
  domain = simplevirt_connection_lookup_domain (ours, "bench-live", NULL, NULL);
  followed = virDomainLookupByName (hearing.connection, "bench-live");
  checked = virDomainLookupByName (watched, "bench-live");
  bench_check (native != NULL && domain != NULL && followed != NULL && checked != NULL, "domain");

  compare ("autostart, raw and raw with keepalive", raw_autostart, checked_autostart, 1000);
  compare_both_ways ("autostart on and off", raw_autostart, our_autostart, 1000);
  compare_both_ways ("  beside raw with keepalive", checked_autostart, our_autostart, 1000);
  compare ("look-up with all that we know", raw_look_up, our_look_up, 300);
  compare_both_ways ("start paused and power off", raw_life, our_life, 10);
  our_life (TRUE);
  compare_both_ways ("resume and suspend", raw_resume, our_resume, 1000);
  our_life (FALSE);
  for (gsize i = 0; i < G_N_ELEMENTS (mine); i++)
    {
      theirs[i] = at_once (define_raw);
      mine[i] = at_once (define_ours);
    }
  bench_report ("50 domains defined and gone, at once", theirs, mine, G_N_ELEMENTS (mine));
  virDomainFree (followed);
  virDomainFree (checked);
  virConnectClose (watched);
  g_object_unref (domain);
  bench_close_hearing (hearing);
  simplevirt_connection_close (ours);
  g_object_unref (ours);
  virDomainUndefine (native);
  virDomainFree (native);
  virConnectClose (raw);
  return 0;
}
