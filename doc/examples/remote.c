/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Says what another host is, and stays with it: remote URI [KEY-FILE] */
#include <simplevirt/simplevirt.h>

int
main (int argc, char **argv)
{
  g_autoptr (SimplevirtCredentials) credentials = simplevirt_credentials_new ();
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();
  g_autoptr (SimplevirtConnection) connection = NULL;
  g_autoptr (SimplevirtHostInfo) host = NULL;
  g_autoptr (GError) error = NULL;

  if (argc < 2)
    {
      g_printerr ("usage: remote URI [KEY-FILE]\n");
      return 2;
    }
  simplevirt_credentials_set_key (credentials, argc > 2 ? argv[2] : NULL);
  simplevirt_connection_options_set_credentials (options, credentials);
  simplevirt_connection_options_set_reconnect (options, TRUE);
  simplevirt_connection_options_set_open_timeout_ms (options, 10000);

  connection = simplevirt_connection_open_with_options (argv[1], options, NULL, &error);
  if (connection != NULL)
    host = simplevirt_connection_describe_host (connection, NULL, &error);
  if (host == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  g_print ("%s: %u CPUs\n", simplevirt_host_info_get_hostname (host),
           simplevirt_host_info_get_cpus (host));
  return 0;
}
