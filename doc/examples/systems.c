/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Lists the operating systems that a new machine can be made for: systems [PART-OF-A-NAME] */
#include <string.h>
#include <simplevirt/simplevirt.h>

int
main (int argc, char **argv)
{
  const char *part = argc > 1 ? argv[1] : "";
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) systems = simplevirt_connection_list_operating_systems (NULL, &error);

  if (systems == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  for (guint i = 0; i < systems->len; i++)
    {
      SimplevirtOperatingSystem *system = g_ptr_array_index (systems, i);
      const char *name = simplevirt_operating_system_get_name (system);
      guint64 memory = simplevirt_operating_system_get_recommended_memory (system);
      if (strstr (name, part) != NULL)
        g_print ("%-24s %s, %" G_GUINT64_FORMAT " MiB\n",
                 simplevirt_operating_system_get_short_id (system), name, memory / SIMPLEVIRT_MIB);
    }
  return 0;
}
