/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Types a line at a machine's console and prints what it says, until it stops: console URI NAME
 * [LINE] */
#include <string.h>
#include <simplevirt/simplevirt.h>

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = NULL;
  g_autoptr (SimplevirtDomain) domain = NULL;
  g_autoptr (GIOStream) console = NULL;
  char piece[4096];
  gssize got = 0;

  if (argc < 3)
    {
      g_printerr ("usage: console URI NAME [LINE]\n");
      return 2;
    }
  g_autofree char *line = g_strconcat (argc > 3 ? argv[3] : "", "\r", NULL);

  if ((connection = simplevirt_connection_open (argv[1], NULL, &error)) != NULL
      && (domain = simplevirt_connection_lookup_domain (connection, argv[2], NULL, &error)) != NULL)
    console = simplevirt_domain_open_console (domain, NULL, FALSE, NULL, &error);
  if (console != NULL
      && g_output_stream_write_all (g_io_stream_get_output_stream (console), line, strlen (line),
                                    NULL, NULL, &error))
    {
      GInputStream *input = g_io_stream_get_input_stream (console);
      while ((got = g_input_stream_read (input, piece, sizeof piece, NULL, &error)) > 0)
        g_print ("%.*s", (int) got, piece);
    }
  if (error != NULL)
    g_printerr ("%s\n", error->message);
  return error == NULL ? 0 : 1;
}
