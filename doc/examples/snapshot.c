/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Takes a snapshot of a machine, goes back to it and deletes it: snapshot URI NAME */
#include <simplevirt/simplevirt.h>

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = NULL;
  g_autoptr (SimplevirtDomain) domain = NULL;
  g_autoptr (SimplevirtSnapshot) clean = NULL;

  if (argc != 3)
    {
      g_printerr ("usage: snapshot URI NAME\n");
      return 2;
    }
  if ((connection = simplevirt_connection_open (argv[1], NULL, &error)) != NULL)
    domain = simplevirt_connection_lookup_domain (connection, argv[2], NULL, &error);
  if (domain != NULL)
    clean = simplevirt_domain_create_snapshot (domain, "clean", "before the test", NULL,
                                               SIMPLEVIRT_SNAPSHOT_CREATE_NONE, NULL, NULL, &error);
  /* ... what a test does to the machine ... */
  if (clean != NULL
      && simplevirt_snapshot_revert (clean, SIMPLEVIRT_SNAPSHOT_REVERT_NONE, NULL, &error)
      && simplevirt_snapshot_delete (clean, SIMPLEVIRT_SNAPSHOT_DELETE_NONE, NULL, &error))
    g_print ("%s is as it was\n", simplevirt_domain_get_name (domain));
  if (error != NULL)
    g_printerr ("%s\n", error->message);
  return error == NULL ? 0 : 1;
}
