/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Arguments that are none: refused by a word about function and argument, before libvirt hears of
 * them. */
#include "testing.h"

#define UNKNOWN_BIT 0x40000000u

typedef struct
{
  SimplevirtConnection *connection;
  SimplevirtDomain *domain;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  fixture->connection = testing_open ("test:///default");
  fixture->domain = testing_lookup_domain (fixture->connection, "test");
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  g_clear_object (&fixture->domain);
  g_clear_object (&fixture->connection);
}

#define REFUSED(call, words)                                                                       \
  G_STMT_START                                                                                     \
  {                                                                                                \
    GError *error = NULL;                                                                          \
    g_assert_true (!(call));                                                                       \
    testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, words);                       \
  }                                                                                                \
  G_STMT_END

static void
test_words (Fixture *fixture, gconstpointer unused)
{
  SimplevirtDomain *domain = fixture->domain;

  REFUSED (simplevirt_domain_shut_down (domain, (SimplevirtShutdownMode) -1, NULL, &error),
           "shut_down: 'mode' has bits that mean nothing: 0xffffffff");
  REFUSED (simplevirt_domain_wait_for_state (domain, (SimplevirtDomainState) 999, 1, NULL, &error),
           "wait_for_state: 'state' cannot be 999");
  REFUSED (simplevirt_domain_undefine (domain, UNKNOWN_BIT, NULL, &error),
           "undefine: 'flags' has bits that mean nothing: 0x40000000");
  REFUSED (simplevirt_domain_delete (domain, UNKNOWN_BIT | SIMPLEVIRT_DELETE_FORCE, NULL, &error),
           "delete: 'flags' has bits that mean nothing");
  REFUSED (simplevirt_connection_list_domains (fixture->connection, UNKNOWN_BIT, NULL, &error),
           "list_domains: 'filter' has bits that mean nothing");
  g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_RUNNING);
}

static void
test_records (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SimplevirtMigrationOptions) options = simplevirt_migration_options_new ();
  g_autoptr (SimplevirtDomainBuilder) builder = simplevirt_domain_builder_new ("made");
  g_autoptr (SimplevirtNumaParameters) numa = simplevirt_numa_parameters_new ();
  g_autoptr (SimplevirtConnectionOptions) login = simplevirt_connection_options_new ();
  const char *const keys[] = { "ssh-ed25519 A\xff", NULL };

  simplevirt_migration_options_set_storage (options, (SimplevirtMigrationStorage) 99);
  REFUSED (simplevirt_domain_migrate_to_uri (fixture->domain, "test:///default", options, NULL,
                                             NULL, &error),
           "migrate_to_uri: 'options.storage' cannot be 99");
  simplevirt_numa_parameters_set_nodes (numa, "0\x01");
  REFUSED (simplevirt_domain_set_numa_parameters (fixture->domain, numa, 0, NULL, &error),
           "set_numa_parameters: 'parameters.nodes' must be UTF-8 without control characters");
  simplevirt_connection_options_set_root (login, "/\xff");
  REFUSED (simplevirt_connection_open_with_options ("test:///default", login, NULL, &error),
           "open_with_options: 'options.root' must be UTF-8");
  simplevirt_domain_builder_set_ssh_keys (builder, keys);
  REFUSED (simplevirt_connection_create_domain (fixture->connection, builder, NULL, NULL, &error),
           "create_domain: 'builder.ssh_keys' must be UTF-8");
  simplevirt_domain_builder_set_ssh_keys (builder, NULL);
  simplevirt_domain_builder_set_firmware (builder, (SimplevirtBuilderFirmware) 99);
  REFUSED (simplevirt_connection_create_domain (fixture->connection, builder, NULL, NULL, &error),
           "create_domain: 'builder.firmware' cannot be 99");
}

/* libvirt would store them, and could not read the domain back when it starts again. */
static void
test_texts_that_are_stored (Fixture *fixture, gconstpointer unused)
{
  static const char *const bad[] = { "a\x01", "a\xef\xbf\xbe", "a\x1b[0m" };
  SimplevirtDomain *domain = fixture->domain;

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (SimplevirtBlockThrottle) throttle = simplevirt_block_throttle_new ();
      g_autoptr (SimplevirtMigrationOptions) options = simplevirt_migration_options_new ();

      REFUSED (simplevirt_domain_set_title (domain, bad[i], 0, NULL, &error),
               "set_title: 'title' must be");
      REFUSED (simplevirt_domain_set_description (domain, bad[i], 0, NULL, &error),
               "set_description: 'description' must be");
      REFUSED (simplevirt_domain_set_metadata (domain, bad[i], "p", "<a/>", 0, NULL, &error),
               "set_metadata: 'uri' must be");
      REFUSED (simplevirt_domain_set_metadata (domain, "urn:a", bad[i], "<a/>", 0, NULL, &error),
               "set_metadata: 'prefix' must be");
      REFUSED (simplevirt_domain_rename (domain, bad[i], NULL, &error), "the name contains");
      simplevirt_block_throttle_set_group (throttle, bad[i]);
      REFUSED (simplevirt_domain_set_block_throttle (domain, "vda", throttle, 0, NULL, &error),
               "set_block_throttle: 'throttle.group' must be");
      simplevirt_migration_options_set_destination_name (options, bad[i]);
      REFUSED (
          simplevirt_domain_migrate_to_uri (domain, "test:///default", options, NULL, NULL, &error),
          "migrate_to_uri: 'options.destination_name' must be");
    }
  /* a setter that refuses them would leave what is asked for to libvirt */
  REFUSED (simplevirt_domain_copy_block (domain, "vda", "/copy", "a\x01", 0, 0, NULL, NULL, &error),
           "copy_block: 'format' must be");
  REFUSED (simplevirt_domain_copy_block (domain, "vda", "/a\x01", NULL, 0, 0, NULL, NULL, &error),
           "copy_block: 'path' must be");
  REFUSED (simplevirt_domain_change_media (domain, "sda", "/a\x01", FALSE, 0, NULL, &error),
           "change_media: 'path' must be");
  g_autoptr (GError) failure = NULL;
  g_assert_null (
      simplevirt_domain_create_snapshot (domain, "told", "a\x01", NULL, 0, NULL, NULL, &failure));
  testing_assert_error (&failure, SIMPLEVIRT_ERROR_INVALID_CONFIG, "snapshot 'told'.description: ");
  REFUSED (simplevirt_domain_set_metadata (domain, "urn:a", "a b", "<a/>", 0, NULL, &error),
           "domain 'test': ");
}

/* A daemon would take memory for each before it refuses them. */
static void
test_more_than_there_can_be (Fixture *fixture, gconstpointer unused)
{
  SimplevirtDomain *domain = fixture->domain;
  g_autoptr (SimplevirtDomainConfig) config = simplevirt_domain_config_new ();
  g_autoptr (GError) failure = NULL;

  REFUSED (simplevirt_domain_set_max_vcpus (domain, G_MAXINT32, NULL, &error),
           "domain 'test': no domain can have 2147483647 vCPUs");
  REFUSED (simplevirt_domain_set_vcpus (domain, 65536, 0, NULL, &error),
           "domain 'test': no domain can have 65536 vCPUs");
  g_assert_null (simplevirt_connection_define_domain_xml (
      fixture->connection,
      "<domain type='test'><name>many</name><memory>65536</memory><vcpu>2147483647</vcpu>"
      "<os><type>hvm</type></os></domain>",
      NULL, &failure));
  testing_assert_error (&failure, SIMPLEVIRT_ERROR_INVALID_CONFIG, "vcpus: ");
  simplevirt_domain_config_set_name (config, "many");
  simplevirt_domain_config_set_io_threads (config, G_MAXUINT32);
  g_assert_false (simplevirt_config_validate (SIMPLEVIRT_CONFIG (config), &failure));
  testing_assert_error (&failure, SIMPLEVIRT_ERROR_INVALID_CONFIG, "io-threads: ");
}

/* NULL is the empty text here as everywhere, and no warning. */
static void
test_nothing_to_add (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SimplevirtDomainBuilder) builder = simplevirt_domain_builder_new ("made");

  simplevirt_domain_builder_add_ssh_key (builder, NULL);
  simplevirt_domain_builder_add_package (builder, NULL);
  simplevirt_domain_builder_add_command (builder, NULL);
  g_assert_cmpstr (simplevirt_domain_builder_get_commands (builder)[0], ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/arguments/words", Fixture, NULL, set_up, test_words, tear_down);
  g_test_add ("/arguments/records", Fixture, NULL, set_up, test_records, tear_down);
  g_test_add ("/arguments/texts-that-are-stored", Fixture, NULL, set_up, test_texts_that_are_stored,
              tear_down);
  g_test_add ("/arguments/more-than-there-can-be", Fixture, NULL, set_up,
              test_more_than_there_can_be, tear_down);
  g_test_add ("/arguments/nothing-to-add", Fixture, NULL, set_up, test_nothing_to_add, tear_down);
  return g_test_run ();
}
