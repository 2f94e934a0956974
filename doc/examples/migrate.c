/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Moves a running domain, with its disks, to another host: migrate FROM-URI TO-URI NAME */
#include <simplevirt/simplevirt.h>

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) here = NULL;
  g_autoptr (SimplevirtConnection) there = NULL;
  g_autoptr (SimplevirtDomain) domain = NULL;
  g_autoptr (SimplevirtDomain) moved = NULL;

  if (argc != 4)
    {
      g_printerr ("usage: migrate FROM-URI TO-URI NAME\n");
      return 2;
    }
  g_autoptr (SimplevirtMigrationOptions) options = simplevirt_migration_options_new ();
  simplevirt_migration_options_set_storage (options, SIMPLEVIRT_MIGRATION_STORAGE_FULL);
  simplevirt_migration_options_set_bandwidth (options, 100 * SIMPLEVIRT_MIB);

  if ((here = simplevirt_connection_open (argv[1], NULL, &error)) != NULL
      && (there = simplevirt_connection_open (argv[2], NULL, &error)) != NULL
      && (domain = simplevirt_connection_lookup_domain (here, argv[3], NULL, &error)) != NULL)
    moved = simplevirt_domain_migrate (domain, there, options, NULL, NULL, &error);
  if (moved == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  g_print ("%s runs at %s\n", simplevirt_domain_get_name (moved), argv[2]);
  return 0;
}
