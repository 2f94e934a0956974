// SPDX-License-Identifier: LGPL-2.1-or-later
// Creates a machine from an image, waits for its address, stops it and deletes it: quickstart IMAGE
// [URI]
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
print (SimplevirtDomain *domain, const char *more)
{
  auto state = simplevirt_domain_get_state (domain);
  std::cout << simplevirt_domain_get_name (domain) << ' '
            << simplevirt_enum_get_nick (SIMPLEVIRT_TYPE_DOMAIN_STATE, state) << ' ' << more
            << '\n';
}

// Deletes a machine with everything it owned, whatever went wrong.
struct Machine
{
  SimplevirtDomain *domain;
  explicit Machine (SimplevirtDomain *made) : domain (made)
  {
  }
  Machine (const Machine &) = delete;
  Machine &operator= (const Machine &) = delete;
  ~Machine ()
  {
    simplevirt_domain_delete (domain, SIMPLEVIRT_DELETE_EVERYTHING, nullptr, nullptr);
    g_object_unref (domain);
  }
};

static void
run (const char *image, const char *uri)
{
  g_autoptr (GError) error = nullptr;
  g_autoptr (SimplevirtConnection) connection = simplevirt_connection_open (uri, nullptr, &error);
  check (error);
  g_autoptr (SimplevirtDomainBuilder) builder = simplevirt_domain_builder_new ("quickstart-cc");
  simplevirt_domain_builder_set_image (builder, image);
  simplevirt_domain_builder_set_memory (builder, 512 * SIMPLEVIRT_MIB);
  auto made = simplevirt_connection_create_domain (connection, builder, nullptr, nullptr, &error);
  check (error);
  Machine machine (made);
  g_autofree char *address
      = simplevirt_domain_wait_for_address (machine.domain, 300, nullptr, &error);
  check (error);
  print (machine.domain, address);
  simplevirt_domain_stop (machine.domain, 60, nullptr, &error);
  check (error);
  print (machine.domain, "");
}

int
main (int argc, char **argv)
{
  if (argc < 2)
    return 2;
  try
    {
      run (argv[1], argv[2]);
    }
  catch (const std::exception &problem)
    {
      std::cerr << "quickstart: " << problem.what () << '\n';
      return 1;
    }
}
