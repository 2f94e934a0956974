/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "testing.h"

#define WITH_CARD                                                                                  \
  "<domain type='test'><name>carded</name><memory>8192</memory><os><type>hvm</type></os>"          \
  "<devices><interface type='network'><mac address='52:54:00:AB:CD:EF'/>"                          \
  "<source network='default'/></interface></devices></domain>"

#define WITHOUT_CARD                                                                               \
  "<domain type='test'><name>plain</name><memory>8192</memory><os><type>hvm</type></os></domain>"

static void
test_lease (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtDomain) domain = simplevirt_connection_start_transient_domain_xml (
      connection, WITH_CARD, SIMPLEVIRT_START_NONE, NULL, &error);
  g_assert_no_error (error);

  g_autoptr (GPtrArray) cards
      = simplevirt_domain_list_addresses (domain, SIMPLEVIRT_ADDRESS_SOURCE_LEASE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (cards->len, ==, 1);
  SimplevirtDomainInterface *card = g_ptr_array_index (cards, 0);
  g_assert_cmpstr (simplevirt_domain_interface_get_mac (card), ==, "52:54:00:ab:cd:ef");
  GPtrArray *addresses = simplevirt_domain_interface_get_addresses (card);
  g_assert_cmpuint (addresses->len, ==, 1);
  SimplevirtInterfaceAddress *address = g_ptr_array_index (addresses, 0);
  g_assert_true (
      g_str_has_prefix (simplevirt_interface_address_get_address (address), "192.168.122."));
  g_assert_cmpuint (simplevirt_interface_address_get_prefix (address), ==, 24);
  g_assert_cmpint (simplevirt_interface_address_get_family (address), ==,
                   SIMPLEVIRT_ADDRESS_FAMILY_IPV4);
}

static void
test_no_card (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtDomain) domain = simplevirt_connection_start_transient_domain_xml (
      connection, WITHOUT_CARD, SIMPLEVIRT_START_NONE, NULL, &error);
  g_assert_no_error (error);

  g_autoptr (GPtrArray) cards
      = simplevirt_domain_list_addresses (domain, SIMPLEVIRT_ADDRESS_SOURCE_LEASE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (cards->len, ==, 0);
}

static void
test_off (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtDomain) domain = testing_lookup_domain (connection, "test");
  g_assert_true (simplevirt_domain_power_off (domain, NULL, &error));

  GPtrArray *cards
      = simplevirt_domain_list_addresses (domain, SIMPLEVIRT_ADDRESS_SOURCE_LEASE, NULL, &error);
  g_assert_null (cards);
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_STATE);
  g_assert_true (g_str_has_prefix (error->message, "domain 'test': "));
}

static void
test_wrong_source (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtDomain) domain = testing_lookup_domain (connection, "test");

  g_assert_null (
      simplevirt_domain_list_addresses (domain, (SimplevirtAddressSource) 99, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_ARGUMENT);
  g_assert_cmpstr (error->message, ==, "list_addresses: 'source' cannot be 99");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/addresses/lease", test_lease);
  g_test_add_func ("/addresses/no-card", test_no_card);
  g_test_add_func ("/addresses/wrong-source", test_wrong_source);
  g_test_add_func ("/addresses/off", test_off);
  return g_test_run ();
}
