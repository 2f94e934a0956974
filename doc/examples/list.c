/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Lists the domains of a host with their states. Usage: list [URI] */
#include <stdlib.h>
#include <simplevirt/simplevirt.h>

static void
check (GError *error)
{
  if (error == NULL)
    return;
  g_printerr ("list: %s\n", error->message);
  exit (1);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = simplevirt_connection_open (argv[1], NULL, &error);
  check (error);
  g_autoptr (GPtrArray) domains = simplevirt_connection_list_domains (connection, 0, NULL, &error);
  check (error);
  for (guint i = 0; i < domains->len; i++)
    g_print ("%s %s\n", simplevirt_domain_get_name (domains->pdata[i]),
             simplevirt_enum_get_nick (SIMPLEVIRT_TYPE_DOMAIN_STATE,
                                       simplevirt_domain_get_state (domains->pdata[i])));
}
