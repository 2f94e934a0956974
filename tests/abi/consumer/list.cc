// SPDX-License-Identifier: LGPL-2.1-or-later
// The C library from C++, with RAII over GLib's references.
#include <iostream>
#include <memory>
#include <simplevirt/simplevirt.h>

template <typename T> using Ref = std::unique_ptr<T, decltype (&g_object_unref)>;

int
main (int argc, char **argv)
{
  GError *error = nullptr;
  Ref<SimplevirtConnection> connection{ simplevirt_connection_open (argv[1], nullptr, &error),
                                        g_object_unref };
  if (connection)
    {
      std::unique_ptr<GPtrArray, decltype (&g_ptr_array_unref)> domains{
        simplevirt_connection_list_domains (connection.get (), SIMPLEVIRT_DOMAIN_FILTER_NONE,
                                            nullptr, &error),
        g_ptr_array_unref
      };
      for (guint i = 0; domains && i < domains->len; i++)
        {
          auto domain = SIMPLEVIRT_DOMAIN (domains->pdata[i]);
          std::cout << simplevirt_domain_get_name (domain) << " "
                    << simplevirt_domain_get_state (domain) << "\n";
        }
    }
  if (error != nullptr)
    std::cerr << error->message << "\n";
  return error != nullptr;
}
