/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Gives a machine twice the memory, a disk and a network card: change URI NAME IMAGE */
#include <simplevirt/simplevirt.h>

static void
change (SimplevirtDomainConfig *config, const char *image)
{
  g_autoptr (SimplevirtDiskConfig) disk = simplevirt_disk_config_new ();
  g_autoptr (SimplevirtInterfaceConfig) card = simplevirt_interface_config_new ();
  guint64 memory = 2 * simplevirt_domain_config_get_memory (config);

  simplevirt_domain_config_set_memory (config, memory);
  simplevirt_domain_config_set_current_memory (config, memory);
  simplevirt_disk_config_set_source_file (disk, image);
  simplevirt_disk_config_set_format (disk, SIMPLEVIRT_DISK_FORMAT_RAW);
  simplevirt_disk_config_set_target_dev (disk, "vdz");
  simplevirt_disk_config_set_bus (disk, SIMPLEVIRT_DISK_BUS_VIRTIO);
  simplevirt_domain_config_add_device (config, SIMPLEVIRT_CONFIG (disk));
  simplevirt_interface_config_set_interface_type (card, SIMPLEVIRT_INTERFACE_TYPE_USER);
  simplevirt_interface_config_set_model (card, "virtio");
  simplevirt_domain_config_add_device (config, SIMPLEVIRT_CONFIG (card));
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = NULL;
  g_autoptr (SimplevirtDomain) domain = NULL;
  g_autoptr (SimplevirtDomain) changed = NULL;
  g_autoptr (SimplevirtDomainConfig) config = NULL;

  if (argc != 4)
    {
      g_printerr ("usage: change URI NAME IMAGE\n");
      return 2;
    }
  if ((connection = simplevirt_connection_open (argv[1], NULL, &error)) != NULL
      && (domain = simplevirt_connection_lookup_domain (connection, argv[2], NULL, &error)) != NULL)
    config = simplevirt_domain_fetch_config (domain, SIMPLEVIRT_XML_INACTIVE, NULL, &error);
  if (config != NULL)
    {
      change (config, argv[3]);
      changed = simplevirt_connection_define_domain (connection, config, NULL, &error);
    }
  if (changed == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  g_print ("%" G_GUINT64_FORMAT " MiB\n",
           simplevirt_domain_config_get_memory (config) / SIMPLEVIRT_MIB);
  return 0;
}
