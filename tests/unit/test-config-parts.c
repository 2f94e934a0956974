/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Parts of configs and the kinds of documents beside domains. */
#include "testing.h"

static char *
xml_of (gpointer config)
{
  return simplevirt_config_to_xml (config);
}

/* Parts of parts are views too. */
static void
test_nested (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtNetworkConfig) network = simplevirt_network_config_new_from_xml (
      "<network>\n  <name>a</name>\n  <ip address='10.0.0.1' prefix='24'/>\n</network>\n", &error);
  g_assert_no_error (error);
  g_autofree char *before = xml_of (network);
  g_autoptr (GPtrArray) addresses = simplevirt_network_config_list_addresses (network);
  SimplevirtNetworkAddressConfig *address = g_ptr_array_index (addresses, 0);
  g_autoptr (SimplevirtDhcpRangeConfig) range = simplevirt_dhcp_range_config_new ();
  simplevirt_dhcp_range_config_set_start (range, "10.0.0.2");
  simplevirt_network_address_config_add_dhcp_range (address, range);
  simplevirt_dhcp_range_config_set_end (range, "10.0.0.9");
  g_autofree char *end
      = simplevirt_config_get_value (SIMPLEVIRT_CONFIG (network), "ip/dhcp/range/@end", &error);
  g_assert_cmpstr (end, ==, "10.0.0.9");

  /* Removing the whole takes the part along; both stay usable, and go back in together. */
  g_assert_true (simplevirt_network_config_remove_address (network, address));
  simplevirt_dhcp_range_config_set_end (range, "10.0.0.8");
  g_autofree char *alone = xml_of (address);
  g_assert_nonnull (strstr (alone, "<range start=\"10.0.0.2\" end=\"10.0.0.8\"/>"));

  /* What is a part of something is copied to another place. */
  g_autoptr (SimplevirtNetworkAddressConfig) other = simplevirt_network_address_config_new ();
  simplevirt_network_address_config_add_dhcp_range (other, range);
  simplevirt_network_address_config_add_dhcp_range (address, range);
  g_autoptr (GPtrArray) copies = simplevirt_network_address_config_list_dhcp_ranges (other);
  g_autoptr (GPtrArray) originals = simplevirt_network_address_config_list_dhcp_ranges (address);
  g_assert_true (copies->len == 1 && originals->len == 1);
  g_assert_true (g_ptr_array_index (copies, 0) != range);
  g_assert_true (g_ptr_array_index (originals, 0) == range);
  simplevirt_network_config_add_address (network, address);
  g_assert_true (simplevirt_network_address_config_remove_dhcp_range (address, range));
  g_autofree char *after = xml_of (network);
  g_assert_cmpstr (before, ==, after);
}

/* The chain of images is as deep as the document says. */
static void
test_backing_chain (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDiskConfig) disk = simplevirt_disk_config_new_from_xml (
      "<disk type='file'><source file='/a'/><backingStore type='file'><format type='qcow2'/>"
      "<source file='/b'/><backingStore type='file'><format type='raw'/><source file='/c'/>"
      "<backingStore/></backingStore></backingStore><target dev='vda'/></disk>",
      &error);
  g_assert_no_error (error);
  g_autoptr (GPtrArray) first = simplevirt_disk_config_list_backing_stores (disk);
  g_autoptr (GPtrArray) second
      = simplevirt_backing_store_config_list_backing_stores (g_ptr_array_index (first, 0));
  g_autoptr (GPtrArray) last
      = simplevirt_backing_store_config_list_backing_stores (g_ptr_array_index (second, 0));
  g_assert_cmpstr (simplevirt_backing_store_config_get_source_file (g_ptr_array_index (second, 0)),
                   ==, "/c");
  g_assert_cmpint (simplevirt_backing_store_config_get_source_type (g_ptr_array_index (last, 0)),
                   ==, SIMPLEVIRT_DISK_SOURCE_TYPE_DEFAULT);
}

/* What was taken out comes back to its place, with all that was in it. */
static void
test_put_back (void)
{
  static const char xml[]
      = "<domain>\n  <name>a<!-- b --><![CDATA[c]]></name>\n  <memoryBacking>\n    <locked/>\n"
        "    <hugepages>\n      <page size=\"2048\" nodeset=\"1\"/>\n    </hugepages>\n"
        "    <discard/>\n  </memoryBacking>\n  <cputune><shares>0</shares></cputune>\n"
        "  <features><acpi/><pae/><apic eoi=\"on\"/></features>\n</domain>\n";
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomainConfig) domain = simplevirt_domain_config_new_from_xml (xml, &error);
  g_assert_no_error (error);
  simplevirt_domain_config_set_name (domain, "other");
  simplevirt_domain_config_set_huge_pages (domain, FALSE);
  simplevirt_domain_config_set_cpu_shares (domain, 5);
  simplevirt_domain_config_set_feature_acpi (domain, FALSE);
  simplevirt_domain_config_set_feature_apic_eoi (domain, FALSE);
  simplevirt_config_reset (SIMPLEVIRT_CONFIG (domain), "feature-pae");
  g_autofree char *between = xml_of (domain);
  g_assert_null (strstr (between, "page"));

  simplevirt_domain_config_set_cpu_shares (domain, 0);
  simplevirt_domain_config_set_huge_pages (domain, TRUE);
  simplevirt_domain_config_set_feature_pae (domain, TRUE);
  simplevirt_domain_config_set_feature_apic_eoi (domain, TRUE);
  simplevirt_domain_config_set_feature_acpi (domain, TRUE);
  simplevirt_domain_config_set_name (domain, "ac");
  g_autofree char *after = xml_of (domain);
  g_assert_cmpstr (after, ==, xml);

  /* Asking for a part of it does not bring back the rest. */
  g_autoptr (SimplevirtHugePageConfig) page = simplevirt_huge_page_config_new ();
  simplevirt_domain_config_set_huge_pages (domain, FALSE);
  simplevirt_domain_config_add_huge_page_size (domain, page);
  g_autoptr (GPtrArray) pages = simplevirt_domain_config_list_huge_page_sizes (domain);
  g_assert_cmpuint (pages->len, ==, 1);
  g_assert_false (simplevirt_config_is_set (g_ptr_array_index (pages, 0), "nodes"));
}

/* What the document left empty is set like what it left out. */
static void
test_empty_number (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtStorageVolumeConfig) volume
      = simplevirt_storage_volume_config_new_from_xml ("<volume><allocation/></volume>", &error);
  g_assert_no_error (error);
  simplevirt_storage_volume_config_set_allocation (volume, 4096);
  g_assert_cmpuint (simplevirt_storage_volume_config_get_allocation (volume), ==, 4096);
}

/* A rule's matches are named by their protocol. */
static void
test_network_filter (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtNwfilterConfig) filter = simplevirt_nwfilter_config_new ();
  g_autoptr (SimplevirtNwfilterRuleConfig) rule = simplevirt_nwfilter_rule_config_new ();
  g_autoptr (SimplevirtNwfilterMatchConfig) match
      = simplevirt_nwfilter_match_config_new_for ("tcp");
  simplevirt_nwfilter_config_set_name (filter, "ssh");
  simplevirt_nwfilter_rule_config_set_action (rule, SIMPLEVIRT_NWFILTER_ACTION_ACCEPT);
  simplevirt_nwfilter_rule_config_set_direction (rule, SIMPLEVIRT_NWFILTER_DIRECTION_IN);
  simplevirt_nwfilter_match_config_set_target_port_start (match, "22");
  simplevirt_nwfilter_rule_config_add_match (rule, match);
  simplevirt_nwfilter_config_add_rule (filter, rule);
  g_autofree char *xml = xml_of (filter);
  g_assert_cmpstr (xml, ==,
                   "<filter name=\"ssh\">\n  <rule action=\"accept\" direction=\"in\">\n    <tcp "
                   "dstportstart=\"22\"/>\n  </rule>\n</filter>\n");
  g_autoptr (GPtrArray) matches = simplevirt_nwfilter_rule_config_list_matches (rule);
  g_assert_cmpstr (simplevirt_nwfilter_match_config_get_kind (g_ptr_array_index (matches, 0)), ==,
                   "tcp");
  simplevirt_config_validate (SIMPLEVIRT_CONFIG (filter), &error);
  g_assert_no_error (error);

  g_autoptr (SimplevirtNwfilterMatchConfig) odd
      = simplevirt_nwfilter_match_config_new_for ("a b><c");
  g_assert_false (simplevirt_config_validate (SIMPLEVIRT_CONFIG (odd), &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "no protocol");
}

/* What only describes cannot be changed. */
static void
test_read_only (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomainCapabilitiesConfig) config
      = simplevirt_domain_capabilities_config_new_from_xml (
          "<domainCapabilities><domain>kvm</domain><arch>x86_64</arch><cpu>"
          "<mode name='custom' supported='yes'><model usable='yes'>qemu64</model>"
          "<model usable='unknown'>kvm64</model></mode></cpu></domainCapabilities>",
          &error);
  g_assert_no_error (error);
  g_autoptr (GPtrArray) models = simplevirt_domain_capabilities_config_list_custom_cpus (config);
  g_assert_cmpuint (models->len, ==, 2);
  g_assert_cmpstr (simplevirt_cpu_model_config_get_name (g_ptr_array_index (models, 0)), ==,
                   "qemu64");
  g_assert_true (simplevirt_cpu_model_config_get_usable (g_ptr_array_index (models, 0)));
  g_assert_false (simplevirt_cpu_model_config_get_usable (g_ptr_array_index (models, 1)));
  g_assert_false (simplevirt_config_set_value (SIMPLEVIRT_CONFIG (config), "arch", "mips", &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "domain capabilities: ");
  simplevirt_config_reset (SIMPLEVIRT_CONFIG (config), "arch");
  g_assert_cmpstr (simplevirt_domain_capabilities_config_get_arch (config), ==, "x86_64");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/config-parts/nested", test_nested);
  g_test_add_func ("/config-parts/backing-chain", test_backing_chain);
  g_test_add_func ("/config-parts/put-back", test_put_back);
  g_test_add_func ("/config-parts/empty-number", test_empty_number);
  g_test_add_func ("/config-parts/network-filter", test_network_filter);
  g_test_add_func ("/config-parts/read-only", test_read_only);
  return g_test_run ();
}
