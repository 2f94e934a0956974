/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Runs a program in a machine and shows what it said: exec URI NAME PROGRAM [ARGUMENT]... */
#include <simplevirt/simplevirt.h>

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = NULL;
  g_autoptr (SimplevirtDomain) domain = NULL;
  g_autoptr (SimplevirtGuestExec) done = NULL;

  if (argc < 4)
    {
      g_printerr ("usage: exec URI NAME PROGRAM [ARGUMENT]...\n");
      return 2;
    }
  const char *const *command = (const char *const *) argv + 3;

  if ((connection = simplevirt_connection_open (argv[1], NULL, &error)) != NULL
      && (domain = simplevirt_connection_lookup_domain (connection, argv[2], NULL, &error)) != NULL
      && simplevirt_domain_wait_for_agent (domain, 60, NULL, &error))
    done = simplevirt_domain_exec_in_guest (domain, command, NULL, NULL, 30, NULL, &error);
  if (done == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  GBytes *output = simplevirt_guest_exec_get_output (done);
  g_print ("%.*s", (int) g_bytes_get_size (output), (char *) g_bytes_get_data (output, NULL));
  return simplevirt_guest_exec_get_exit_code (done);
}
