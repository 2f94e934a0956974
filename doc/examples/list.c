/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Lists the domains of a host with their states. Usage: list [URI] */
#include <simplevirt/simplevirt.h>

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GEnumClass) states = g_type_class_ref (SIMPLEVIRT_TYPE_DOMAIN_STATE);
  g_autoptr (SimplevirtConnection) connection = simplevirt_connection_open (argv[1], NULL, &error);
  g_autoptr (GPtrArray) domains = NULL;

  if (connection != NULL)
    domains = simplevirt_connection_list_domains (connection, 0, NULL, &error);
  for (guint i = 0; domains != NULL && i < domains->len; i++)
    g_print (
        "%s %s\n", simplevirt_domain_get_name (domains->pdata[i]),
        g_enum_get_value (states, simplevirt_domain_get_state (domains->pdata[i]))->value_nick);
  if (error != NULL)
    g_printerr ("list: %s\n", error->message);
  return error != NULL;
}
