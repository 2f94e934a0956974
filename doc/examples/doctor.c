/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Says what keeps domains from running well on a host, and what to do: doctor [URI] */
#include <simplevirt/simplevirt.h>

int
main (int argc, char **argv)
{
  static const char *const words[] = { "ok     ", "WARNING", "PROBLEM", "-      " };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) checks
      = simplevirt_connection_diagnose_host (argc > 1 ? argv[1] : NULL, NULL, &error);
  gboolean healthy = TRUE;

  if (checks == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  for (guint i = 0; i < checks->len; i++)
    {
      SimplevirtHostCheck *check = g_ptr_array_index (checks, i);
      SimplevirtHostCheckResult result = simplevirt_host_check_get_result (check);
      g_print ("%s  %s: %s\n", words[result], simplevirt_host_check_get_title (check),
               simplevirt_host_check_get_explanation (check));
      if (simplevirt_host_check_get_fix (check) != NULL)
        g_print ("         -> %s\n", simplevirt_host_check_get_fix (check));
      healthy &= result != SIMPLEVIRT_HOST_CHECK_RESULT_PROBLEM;
    }
  return healthy ? 0 : 1;
}
