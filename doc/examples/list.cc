// SPDX-License-Identifier: LGPL-2.1-or-later
// Lists the domains of a host with their states. Usage: list [URI]
#include <iostream>
#include <stdexcept>
#include <simplevirt/simplevirt.h>

static void
check (GError *error)
{
  if (error != nullptr)
    throw std::runtime_error (error->message);
}

static void
print (gpointer domain, gpointer)
{
  auto state = simplevirt_domain_get_state (SIMPLEVIRT_DOMAIN (domain));
  std::cout << simplevirt_domain_get_name (SIMPLEVIRT_DOMAIN (domain)) << ' '
            << simplevirt_enum_get_nick (SIMPLEVIRT_TYPE_DOMAIN_STATE, state) << '\n';
}

static void
list (const char *uri)
{
  g_autoptr (GError) error = nullptr;
  g_autoptr (SimplevirtConnection) connection = simplevirt_connection_open (uri, nullptr, &error);
  check (error);
  g_autoptr (GPtrArray) domains = simplevirt_connection_list_domains (
      connection, SIMPLEVIRT_DOMAIN_FILTER_NONE, nullptr, &error);
  check (error);
  g_ptr_array_foreach (domains, print, nullptr);
}

int
main (int, char **argv)
{
  try
    {
      list (argv[1]);
    }
  catch (const std::exception &problem)
    {
      std::cerr << "list: " << problem.what () << '\n';
      return 1;
    }
}
