/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Memory of a domain handle beyond what libvirt's own object takes, over many domains of the test
 * driver. */
#include "bench.h"

#include <malloc.h>

static gsize
in_use (void)
{
  return mallinfo2 ().uordblks;
}

int
main (int argc, char **argv)
{
  guint count = argc > 1 ? (guint) atoi (argv[1]) : 10000;
  g_autofree char *file = bench_test_host (count);
  g_autofree char *uri = g_strconcat ("test://", file, NULL);
  virDomainPtr *domains = NULL;

  /* One arena, so that what the library's threads allocate counts too. */
  mallopt (M_ARENA_MAX, 1);
  virConnectPtr raw = virConnectOpen (uri);
  bench_check (raw != NULL, "open");
  gsize before_raw = in_use ();
  int listed = virConnectListAllDomains (raw, &domains, 0);
  gsize raw_bytes = in_use () - before_raw;

  SimplevirtConnection *ours = simplevirt_connection_open (uri, NULL, NULL);
  bench_check (ours != NULL, "open");
  /* Once for what is allocated only at first. */
  g_ptr_array_unref (
      simplevirt_connection_list_domains (ours, SIMPLEVIRT_DOMAIN_FILTER_NONE, NULL, NULL));
  gsize before = in_use ();
  GPtrArray *handles
      = simplevirt_connection_list_domains (ours, SIMPLEVIRT_DOMAIN_FILTER_NONE, NULL, NULL);
  gsize our_bytes = in_use () - before;

  bench_check (handles != NULL && (int) handles->len == listed, "list");
  printf ("%d domains: libvirt's handle %.0f bytes, ours with it %.0f bytes: %.0f more\n", listed,
          (double) raw_bytes / listed, (double) our_bytes / listed,
          (double) our_bytes / listed - (double) raw_bytes / listed);
  g_ptr_array_unref (handles);
  remove (file);
  return 0;
}
