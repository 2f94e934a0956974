/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Listing all domains with state, vCPUs and memory: the library with fresh handles and with kept
 * ones, raw libvirt's bulk call, what most programs write (a list and a call each), and
 * libvirt-glib. With SV_TEST_URI: that daemon, where COUNT domains are defined for it.
 */
#include "bench.h"
#ifdef HAVE_LIBVIRT_GLIB
#include <libvirt-gobject/libvirt-gobject.h>
#endif

#define ROUNDS 15

static char *uri = NULL;
static virConnectPtr raw = NULL;
static SimplevirtConnection *ours = NULL;
static GPtrArray *kept = NULL;

static void
raw_bulk (void)
{
  virDomainStatsRecordPtr *records = NULL;

  bench_check (virConnectGetAllDomainStats (
                   raw, VIR_DOMAIN_STATS_STATE | VIR_DOMAIN_STATS_VCPU | VIR_DOMAIN_STATS_BALLOON,
                   &records, 0)
                   >= 0,
               "bulk call");
  virDomainStatsRecordListFree (records);
}

static void
list_and_call_each (void)
{
  virDomainPtr *domains = NULL;
  int count = virConnectListAllDomains (raw, &domains, 0);

  bench_check (count >= 0, "list");
  for (int i = 0; i < count; i++)
    {
      virDomainInfo info;
      bench_check (virDomainGetInfo (domains[i], &info) == 0, "info");
      virDomainFree (domains[i]);
    }
  free (domains);
}

static void
ours_list (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) list
      = simplevirt_connection_list_domains (ours, SIMPLEVIRT_DOMAIN_FILTER_NONE, NULL, &error);

  bench_check (list != NULL, error != NULL ? error->message : "list");
}

static void
ours_kept (void)
{
  kept = simplevirt_connection_list_domains (ours, SIMPLEVIRT_DOMAIN_FILTER_NONE, NULL, NULL);
  g_clear_pointer (&kept, g_ptr_array_unref);
}

#ifdef HAVE_LIBVIRT_GLIB
static GVirConnection *glib = NULL;

static void
libvirt_glib (void)
{
  bench_check (gvir_connection_fetch_domains (glib, NULL, NULL), "libvirt-glib");
  GList *domains = gvir_connection_get_domains (glib);
  for (GList *l = domains; l != NULL; l = l->next)
    {
      GVirDomainInfo *info = gvir_domain_get_info (l->data, NULL);
      bench_check (info != NULL, "libvirt-glib info");
      g_boxed_free (GVIR_TYPE_DOMAIN_INFO, info);
    }
  g_list_free_full (domains, g_object_unref);
}
#endif

static const struct
{
  const char *name;
  const char *round_trips;
  void (*run) (void);
} ways[] = {
  { "raw bulk call", "1", raw_bulk },
  { "simplevirt, fresh handles", "1", ours_list },
  { "simplevirt, kept handles", "1", ours_kept },
  { "raw list and a call each", "1 + n", list_and_call_each },
#ifdef HAVE_LIBVIRT_GLIB
  { "libvirt-glib", "1 + n", libvirt_glib },
#endif
};

static double
measure (void (*run) (void))
{
  gint64 began = g_get_monotonic_time ();

  run ();
  return (double) (g_get_monotonic_time () - began) / 1000;
}

static void
define_domains (guint count)
{
  for (guint i = 0; i < count; i++)
    {
      g_autofree char *xml
          = g_strdup_printf ("<domain type='qemu'><name>bench-%u</name><memory>65536</memory>"
                             "<os><type>hvm</type></os></domain>",
                             i);
      virDomainPtr domain = virDomainDefineXML (raw, xml);
      bench_check (domain != NULL, "define");
      virDomainFree (domain);
    }
}

int
main (int argc, char **argv)
{
  guint count = argc > 1 ? (guint) atoi (argv[1]) : 1000;
  const char *daemon = g_getenv ("SV_TEST_URI");
  g_autofree char *file = daemon == NULL ? bench_test_host (count) : NULL;
  double times[G_N_ELEMENTS (ways)][ROUNDS];
  g_autoptr (GPtrArray) holder = NULL;

  uri = daemon != NULL ? g_strdup (daemon) : g_strconcat ("test://", file, NULL);
  ours = simplevirt_connection_open (uri, NULL, NULL);
  raw = virConnectOpen (uri);
  bench_check (ours != NULL && raw != NULL, "open");
  if (daemon != NULL)
    define_domains (count);
#ifdef HAVE_LIBVIRT_GLIB
  glib = gvir_connection_new (uri);
  bench_check (gvir_connection_open (glib, NULL, NULL), "libvirt-glib open");
#endif
  for (guint round = 0; round < ROUNDS; round++)
    {
      for (gsize i = 0; i < G_N_ELEMENTS (ways); i++)
        {
          gboolean keep = ways[i].run == ours_kept;
          holder = keep ? simplevirt_connection_list_domains (ours, SIMPLEVIRT_DOMAIN_FILTER_NONE,
                                                              NULL, NULL)
                        : NULL;
          times[i][round] = measure (ways[i].run);
          g_clear_pointer (&holder, g_ptr_array_unref);
        }
    }
  double base = bench_median (times[0], ROUNDS);
  printf ("%u domains, %s, medians of %d rounds\n", count,
          daemon != NULL ? "daemon" : "test driver", ROUNDS);
  for (gsize i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      double median = bench_median (times[i], ROUNDS);
      printf ("  %-28s %9.3f ms  %6.2f x raw  round trips: %s\n", ways[i].name, median,
              median / base, ways[i].round_trips);
    }
  if (file != NULL)
    remove (file);
  return 0;
}
