/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Tells where a domain is not as was asked: diff ASKED.xml FOUND.xml. What libvirt fills in by
 * itself does not count. */
#include <simplevirt/simplevirt.h>

static SimplevirtDomainConfig *
read_config (const char *path, GError **error)
{
  g_autofree char *xml = NULL;

  if (!g_file_get_contents (path, &xml, NULL, error))
    return NULL;
  return simplevirt_domain_config_new_from_xml (xml, error);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomainConfig) asked = NULL;
  g_autoptr (SimplevirtDomainConfig) found = NULL;
  g_auto (GStrv) lines = NULL;

  if (argc != 3)
    {
      g_printerr ("usage: diff ASKED.xml FOUND.xml\n");
      return 2;
    }
  asked = read_config (argv[1], &error);
  if (asked != NULL)
    found = read_config (argv[2], &error);
  if (found == NULL)
    {
      g_printerr ("diff: %s\n", error->message);
      return 2;
    }
  lines = simplevirt_config_diff (SIMPLEVIRT_CONFIG (asked), SIMPLEVIRT_CONFIG (found));
  for (char **line = lines; *line != NULL; line++)
    g_print ("%s\n", *line);
  return lines[0] != NULL;
}
