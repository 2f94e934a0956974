/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Parse, edit three fields, save: a typical domain, by bare libxml2 and by ours. */
#include "bench.h"

#include <libxml/parser.h>
#include <libxml/xpath.h>

static char *
typical_domain (void)
{
  g_autoptr (SimplevirtDomainConfig) config = simplevirt_domain_config_new ();
  simplevirt_domain_config_set_virt_type (config, SIMPLEVIRT_VIRT_TYPE_KVM);
  simplevirt_domain_config_set_name (config, "web");
  simplevirt_domain_config_set_memory (config, 2 * SIMPLEVIRT_GIB);
  simplevirt_domain_config_set_vcpus (config, 2);
  simplevirt_domain_config_set_os_type (config, SIMPLEVIRT_OS_TYPE_HVM);
  simplevirt_domain_config_set_feature_acpi (config, TRUE);
  for (guint i = 0; i < 14; i++)
    {
      g_autoptr (SimplevirtControllerConfig) port = simplevirt_controller_config_new ();
      simplevirt_controller_config_set_controller_type (port, SIMPLEVIRT_CONTROLLER_TYPE_PCI);
      simplevirt_controller_config_set_index (port, i + 1);
      simplevirt_controller_config_set_model (port, "pcie-root-port");
      simplevirt_controller_config_set_pci_port (port, 0x10 + i);
      simplevirt_controller_config_set_pci_slot (port, 2);
      simplevirt_controller_config_set_pci_function (port, i % 8);
      simplevirt_domain_config_add_controller (config, port);
    }
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (SimplevirtDiskConfig) disk = simplevirt_disk_config_new ();
      g_autofree char *target = g_strdup_printf ("vd%c", 'a' + (char) i);
      simplevirt_disk_config_set_source_file (disk, "/var/lib/libvirt/images/a.qcow2");
      simplevirt_disk_config_set_format (disk, SIMPLEVIRT_DISK_FORMAT_QCOW2);
      simplevirt_disk_config_set_target_dev (disk, target);
      simplevirt_domain_config_add_disk (config, disk);
    }
  return simplevirt_config_to_xml (SIMPLEVIRT_CONFIG (config));
}

static void
set_by_xpath (xmlXPathContext *context, const char *xpath, const char *value)
{
  xmlXPathObject *found = xmlXPathEvalExpression (BAD_CAST xpath, context);
  bench_check (found != NULL && found->nodesetval != NULL && found->nodesetval->nodeNr > 0, xpath);
  xmlNodeSetContent (found->nodesetval->nodeTab[0], BAD_CAST value);
  xmlXPathFreeObject (found);
}

static void
by_libxml2 (const char *xml)
{
  xmlDoc *doc = xmlReadMemory (xml, (int) strlen (xml), NULL, NULL, XML_PARSE_NONET);
  xmlXPathContext *context = xmlXPathNewContext (doc);
  xmlChar *text;
  int length;

  set_by_xpath (context, "/domain/name", "other");
  set_by_xpath (context, "/domain/vcpu", "4");
  set_by_xpath (context, "/domain/devices/disk[1]/driver/@type", "raw");
  xmlXPathFreeContext (context);
  xmlDocDumpMemory (doc, &text, &length);
  xmlFree (text);
  xmlFreeDoc (doc);
}

static void
by_simplevirt (const char *xml)
{
  g_autoptr (SimplevirtDomainConfig) config = simplevirt_domain_config_new_from_xml (xml, NULL);
  g_autoptr (GPtrArray) disks = simplevirt_domain_config_list_disks (config);
  simplevirt_domain_config_set_name (config, "other");
  simplevirt_domain_config_set_vcpus (config, 4);
  simplevirt_disk_config_set_format (g_ptr_array_index (disks, 0), SIMPLEVIRT_DISK_FORMAT_RAW);
  g_free (simplevirt_config_to_xml (SIMPLEVIRT_CONFIG (config)));
}

static double
seconds (void (*work) (const char *xml), const char *xml, guint rounds)
{
  gint64 start = g_get_monotonic_time ();
  for (guint i = 0; i < rounds; i++)
    work (xml);
  return (double) (g_get_monotonic_time () - start) / G_TIME_SPAN_SECOND;
}

int
main (int argc, char **argv)
{
  guint rounds = argc > 1 ? (guint) atoi (argv[1]) : 2000;
  g_autofree char *xml = typical_domain ();
  double bare[7], ours[7];

  for (guint i = 0; i < G_N_ELEMENTS (bare); i++)
    {
      bare[i] = seconds (by_libxml2, xml, rounds);
      ours[i] = seconds (by_simplevirt, xml, rounds);
    }
  double a = bench_median (bare, G_N_ELEMENTS (bare)), b = bench_median (ours, G_N_ELEMENTS (ours));
  printf ("parse, edit, save %zu bytes: libxml2 %.1f us, ours %.1f us: %.2f times\n", strlen (xml),
          a / rounds * 1e6, b / rounds * 1e6, b / a);
  return 0;
}
