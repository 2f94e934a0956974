/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * From nothing to an address: the tiny guest by simplevirt_connection_create_domain() and by raw
 * libvirt calls, alternating, on a private daemon (private-host). The guest and its network are the
 * same.
 */
#include "bench.h"

static SimplevirtConnection *ours = NULL;
static virConnectPtr raw = NULL;
static char *image = NULL;

static double
seconds_since (gint64 began)
{
  return (double) (g_get_monotonic_time () - began) / G_USEC_PER_SEC;
}

static double
by_simplevirt (double *started)
{
  g_autoptr (SimplevirtDomainBuilder) builder = simplevirt_domain_builder_new ("bench");
  g_autoptr (GError) error = NULL;
  gint64 began = g_get_monotonic_time ();

  simplevirt_domain_builder_set_image (builder, image);
  simplevirt_domain_builder_set_memory (builder, 192 * SIMPLEVIRT_MIB);
  g_autoptr (SimplevirtDomain) domain
      = simplevirt_connection_create_domain (ours, builder, NULL, NULL, &error);
  bench_check (domain != NULL, error != NULL ? error->message : "create");
  *started = seconds_since (began);
  g_autofree char *address = simplevirt_domain_wait_for_address (domain, 120, NULL, &error);
  bench_check (address != NULL, error != NULL ? error->message : "address");
  double total = seconds_since (began);
  bench_check (simplevirt_domain_delete (domain, SIMPLEVIRT_DELETE_EVERYTHING, NULL, &error),
               "delete");
  return total;
}

static virStorageVolPtr
raw_overlay (void)
{
  virStoragePoolPtr pool = virStoragePoolLookupByName (raw, "default");
  g_autofree char *xml = g_strdup_printf (
      "<volume><name>bench-raw.qcow2</name><capacity unit='MiB'>128</capacity><target><format "
      "type='qcow2'/></target>"
      "<backingStore><path>%s</path><format type='qcow2'/></backingStore></volume>",
      image);
  virStorageVolPtr volume = virStorageVolCreateXML (pool, xml, 0);

  bench_check (volume != NULL, "volume");
  virStoragePoolFree (pool);
  return volume;
}

/* The same definition that the library makes, taken from a domain that it made. */
static char *
raw_xml (virStorageVolPtr volume)
{
  g_autoptr (SimplevirtDomainBuilder) builder = simplevirt_domain_builder_new ("bench-raw");
  g_autoptr (GError) error = NULL;

  simplevirt_domain_builder_set_image (builder, image);
  simplevirt_domain_builder_set_memory (builder, 192 * SIMPLEVIRT_MIB);
  simplevirt_domain_builder_set_start (builder, FALSE);
  simplevirt_domain_builder_set_name (builder, "bench-model");
  g_autoptr (SimplevirtDomain) domain
      = simplevirt_connection_create_domain (ours, builder, NULL, NULL, &error);
  bench_check (domain != NULL, error != NULL ? error->message : "model");
  g_autofree char *xml
      = simplevirt_domain_fetch_xml (domain, SIMPLEVIRT_XML_INACTIVE, NULL, &error);
  g_autoptr (SimplevirtDomainConfig) config = simplevirt_domain_config_new_from_xml (xml, &error);
  bench_check (config != NULL, "parse");
  bench_check (simplevirt_domain_delete (domain, SIMPLEVIRT_DELETE_EVERYTHING, NULL, &error),
               "delete");
  char *path = virStorageVolGetPath (volume);
  simplevirt_domain_config_set_name (config, "bench-raw");
  simplevirt_config_set_value (SIMPLEVIRT_CONFIG (config), "devices/disk/source/@file", path, NULL);
  free (path);
  /* A MAC address of its own each time, or the lease of the last round would be found at once. */
  simplevirt_config_remove_value (SIMPLEVIRT_CONFIG (config), "devices/interface/mac", NULL);
  return simplevirt_config_to_xml (SIMPLEVIRT_CONFIG (config));
}

static gboolean
raw_has_address (virDomainPtr domain)
{
  virDomainInterfacePtr *interfaces = NULL;
  int count = virDomainInterfaceAddresses (domain, &interfaces,
                                           VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE, 0);
  gboolean found = FALSE;

  for (int i = 0; i < count; i++)
    {
      found |= interfaces[i]->naddrs > 0;
      virDomainInterfaceFree (interfaces[i]);
    }
  free (interfaces);
  return found;
}

static double
by_libvirt (const char *xml, double *started)
{
  gint64 began = g_get_monotonic_time ();
  virStorageVolPtr volume = raw_overlay ();
  virDomainPtr domain = virDomainDefineXML (raw, xml);

  bench_check (domain != NULL && virDomainCreate (domain) == 0, "raw domain");
  *started = seconds_since (began);
  while (!raw_has_address (domain))
    g_usleep (20000);
  double total = seconds_since (began);
  virDomainDestroy (domain);
  virDomainUndefine (domain);
  virDomainFree (domain);
  virStorageVolDelete (volume, 0);
  virStorageVolFree (volume);
  return total;
}

int
main (int argc, char **argv)
{
  guint rounds = argc > 1 ? (guint) atoi (argv[1]) : 3;
  g_autofree double *times = g_new0 (double, rounds * 4);
  double *our = times, *theirs = times + rounds, *our_start = times + 2 * rounds,
         *their_start = times + 3 * rounds;

  bench_check (g_getenv ("SV_TEST_URI") != NULL, "private-host");
  image = g_build_filename (g_getenv ("SV_TEST_GUEST"), "disk.qcow2", NULL);
  ours = simplevirt_connection_open (g_getenv ("SV_TEST_URI"), NULL, NULL);
  raw = virConnectOpen (g_getenv ("SV_TEST_URI"));
  bench_check (ours != NULL && raw != NULL, "open");
  double unused = 0;
  by_simplevirt (&unused);
  virStorageVolPtr volume = raw_overlay ();
  g_autofree char *xml = raw_xml (volume);
  virStorageVolDelete (volume, 0);
  virStorageVolFree (volume);
  for (guint i = 0; i < rounds; i++)
    {
      our[i] = by_simplevirt (&our_start[i]);
      theirs[i] = by_libvirt (xml, &their_start[i]);
      printf ("  round %u: simplevirt %.3f s (started %.3f), raw %.3f s (started %.3f)\n", i + 1,
              our[i], our_start[i], theirs[i], their_start[i]);
    }
  double a = bench_median (our, rounds), b = bench_median (theirs, rounds);
  printf ("create to address, medians of %u: simplevirt %.3f s, raw %.3f s: %+.3f s, %.3f x\n",
          rounds, a, b, a - b, a / b);
  return 0;
}
