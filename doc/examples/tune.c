/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Limits the memory that a running domain may use of its host: tune URI DOMAIN. */
#include <simplevirt/simplevirt.h>

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtMemoryParameters) limits = simplevirt_memory_parameters_new ();
  g_autoptr (SimplevirtConnection) connection = NULL;
  g_autoptr (SimplevirtDomain) domain = NULL;
  g_autoptr (GPtrArray) vcpus = NULL;

  if (argc != 3)
    {
      g_printerr ("usage: tune URI DOMAIN\n");
      return 2;
    }
  connection = simplevirt_connection_open (argv[1], NULL, &error);
  if (connection != NULL)
    domain = simplevirt_connection_lookup_domain (connection, argv[2], NULL, &error);
  /* What is not given stays as it is. */
  simplevirt_memory_parameters_set_hard_limit (limits, 12 * SIMPLEVIRT_GIB);
  if (domain != NULL
      && simplevirt_domain_set_memory_parameters (domain, limits, SIMPLEVIRT_CHANGE_LIVE, NULL,
                                                  &error))
    vcpus = simplevirt_domain_list_vcpus (domain, SIMPLEVIRT_CHANGE_LIVE, NULL, &error);
  if (vcpus == NULL)
    {
      g_printerr ("tune: %s\n", error->message);
      return 1;
    }
  for (guint i = 0; i < vcpus->len; i++)
    g_print ("virtual CPU %u may be on %s\n",
             simplevirt_vcpu_info_get_id (g_ptr_array_index (vcpus, i)),
             simplevirt_vcpu_info_get_cpus (g_ptr_array_index (vcpus, i)));
  return 0;
}
