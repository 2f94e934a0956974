/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Definitions of domains on a real daemon: made, changed, found and gone; and what is kept beside
 * them. */
#include "host-tools.h"

#define MIB (1024 * 1024)
#define PLAIN                                                                                      \
  "<domain type='qemu'><name>%s</name><memory unit='MiB'>64</memory><vcpu>1</vcpu>"                \
  "<os><type arch='x86_64' machine='q35'>hvm</type></os></domain>"

static SimplevirtConnection *connection;

static SimplevirtDomain *
define (const char *name)
{
  g_autofree char *xml = g_strdup_printf (PLAIN, name);

  return testing_define_domain (connection, xml);
}

static void
undefine (SimplevirtDomain *domain)
{
  testing_ok (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
  g_assert_false (simplevirt_domain_get_exists (domain));
}

static void
start (SimplevirtDomain *domain)
{
  testing_ok (simplevirt_domain_start (domain, SIMPLEVIRT_START_PAUSED, NULL, &failure));
}

static void
test_look_up (void)
{
  g_autoptr (SimplevirtDomain) domain = define ("found");
  GError *error = NULL;

  g_autoptr (SimplevirtDomain) by_uuid = simplevirt_connection_lookup_domain_by_uuid (
      connection, simplevirt_domain_get_uuid (domain), NULL, &error);
  g_assert_no_error (error);
  g_assert_true (by_uuid == domain);
  start (domain);
  g_autoptr (SimplevirtDomain) by_id = simplevirt_connection_lookup_domain_by_id (
      connection, simplevirt_domain_get_id (domain), NULL, &error);
  g_assert_no_error (error);
  g_assert_true (by_id == domain);
  g_assert_null (simplevirt_connection_lookup_domain_by_id (connection, 99999, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "99999");
  g_assert_null (simplevirt_connection_lookup_domain_by_uuid (
      connection, "11111111-2222-3333-4444-555555555555", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "11111111-2222");
  g_assert_null (simplevirt_connection_lookup_domain_by_uuid (connection, "no-uuid", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "no-uuid");
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  undefine (domain);
}

/* The stored definition of a running domain changes, by its config; the running one does not. */
static void
test_redefine (void)
{
  g_autoptr (SimplevirtDomain) domain = define ("redefined");
  GError *error = NULL;

  start (domain);
  g_autoptr (SimplevirtDomainConfig) config
      = simplevirt_domain_fetch_config (domain, SIMPLEVIRT_XML_INACTIVE, NULL, &error);
  g_assert_no_error (error);
  simplevirt_domain_config_set_memory (config, 96 * MIB);
  g_autoptr (SimplevirtDomain) again
      = simplevirt_connection_define_domain (connection, config, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (again == domain);
  g_assert_cmpuint (simplevirt_domain_get_max_memory (domain), ==, 64 * MIB);
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  testing_ok (simplevirt_domain_refresh (domain, NULL, &failure));
  g_assert_cmpuint (simplevirt_domain_get_max_memory (domain), ==, 96 * MIB);

  g_autofree char *taken = g_strdup_printf (
      "<domain type='qemu'><name>redefined</name><uuid>11111111-2222-3333-4444-555555555555</uuid>"
      "<memory unit='MiB'>64</memory><os><type>hvm</type></os></domain>");
  g_assert_null (simplevirt_connection_define_domain_xml (connection, taken, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "redefined");
  g_assert_null (simplevirt_connection_define_domain_xml (
      connection, "<domain type='qemu'><name>x</name></domain>", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "");
  undefine (domain);
}

static void
test_rename (void)
{
  g_autoptr (SimplevirtDomain) domain = define ("before");
  g_autoptr (SimplevirtDomain) other = define ("occupied");
  GError *error = NULL;

  testing_ok (simplevirt_domain_rename (domain, "after", NULL, &failure));
  g_assert_cmpstr (simplevirt_domain_get_name (domain), ==, "after");
  g_assert_null (simplevirt_connection_lookup_domain (connection, "before", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "before");
  g_assert_false (simplevirt_domain_rename (domain, "occupied", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "after");
  start (domain);
  g_assert_false (simplevirt_domain_rename (domain, "third", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "after");
  g_assert_cmpstr (simplevirt_domain_get_name (domain), ==, "after");
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  undefine (domain);
  undefine (other);
}

static void
check_metadata (SimplevirtDomain *domain, SimplevirtChangeFlags flags, const char *wanted)
{
  GError *error = NULL;
  g_autofree char *xml = simplevirt_domain_fetch_metadata (domain, "urn:app", flags, NULL, &error);

  if (wanted == NULL)
    testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'described': ");
  g_assert_no_error (error);
  g_assert_true (wanted == NULL ? xml == NULL : strstr (xml, wanted) != NULL);
}

/* Of the running domain, of the stored one, and of both. */
static void
test_metadata (void)
{
  g_autoptr (SimplevirtDomain) domain = define ("described");
  GError *error = NULL;

  g_assert_false (simplevirt_domain_set_title (domain, "T", SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'described': ");
  start (domain);
  testing_ok (simplevirt_domain_set_metadata (domain, "urn:app", "app", "<both/>",
                                              SIMPLEVIRT_CHANGE_DEFAULT, NULL, &failure));
  check_metadata (domain, SIMPLEVIRT_CHANGE_LIVE, "both");
  check_metadata (domain, SIMPLEVIRT_CHANGE_STORED, "both");
  testing_ok (simplevirt_domain_set_metadata (domain, "urn:app", "app", "<one/>",
                                              SIMPLEVIRT_CHANGE_LIVE, NULL, &failure));
  check_metadata (domain, SIMPLEVIRT_CHANGE_LIVE, "one");
  check_metadata (domain, SIMPLEVIRT_CHANGE_STORED, "both");
  testing_ok (simplevirt_domain_set_metadata (domain, "urn:app", "app", NULL,
                                              SIMPLEVIRT_CHANGE_STORED, NULL, &failure));
  check_metadata (domain, SIMPLEVIRT_CHANGE_LIVE, "one");
  check_metadata (domain, SIMPLEVIRT_CHANGE_STORED, NULL);
  g_assert_false (simplevirt_domain_set_metadata (domain, "urn:app", "app", "<broken",
                                                  SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "domain 'described': ");

  testing_ok (
      simplevirt_domain_set_title (domain, "Title", SIMPLEVIRT_CHANGE_DEFAULT, NULL, &failure));
  testing_ok (simplevirt_domain_set_description (domain, "Several\nlines", SIMPLEVIRT_CHANGE_LIVE,
                                                 NULL, &failure));
  g_autofree char *title
      = simplevirt_domain_fetch_title (domain, SIMPLEVIRT_CHANGE_STORED, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (title, ==, "Title");
  g_autofree char *live
      = simplevirt_domain_fetch_description (domain, SIMPLEVIRT_CHANGE_LIVE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (live, ==, "Several\nlines");
  g_autofree char *stored
      = simplevirt_domain_fetch_description (domain, SIMPLEVIRT_CHANGE_STORED, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (stored, ==, "");
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  undefine (domain);
}

/* A transient domain is gone when it stops, unless it was defined meanwhile. */
static void
test_transient (void)
{
  g_autofree char *xml = g_strdup_printf (PLAIN, "passing");
  GError *error = NULL;
  g_autoptr (SimplevirtDomainConfig) config = simplevirt_domain_config_new_from_xml (xml, &error);

  g_assert_no_error (error);
  g_autoptr (SimplevirtDomain) domain = simplevirt_connection_start_transient_domain (
      connection, config, SIMPLEVIRT_START_PAUSED, NULL, &error);
  g_assert_no_error (error);
  g_assert_false (simplevirt_domain_get_persistent (domain));
  g_assert_null (simplevirt_connection_start_transient_domain (
      connection, config, SIMPLEVIRT_START_PAUSED, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "passing");
  g_assert_false (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'passing': ");
  g_assert_false (simplevirt_domain_set_autostart (domain, TRUE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'passing': ");
  g_autofree char *running
      = simplevirt_domain_fetch_xml (domain, SIMPLEVIRT_XML_INACTIVE, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtDomain) defined
      = simplevirt_connection_define_domain_xml (connection, running, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (defined == domain);
  g_assert_true (simplevirt_domain_get_persistent (domain));
  testing_ok (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
  g_assert_false (simplevirt_domain_get_persistent (domain));
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  g_assert_false (simplevirt_domain_get_exists (domain));
  g_assert_cmpint (simplevirt_domain_get_id (domain), ==, -1);
  g_assert_false (simplevirt_domain_refresh (domain, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'passing': ");
  g_assert_cmpint (simplevirt_domain_get_id (domain), ==, -1);
}

/* One that goes with the connection which started it, and one whose saved memory is not wanted. */
static void
test_start_flags (void)
{
  g_autoptr (SimplevirtDomain) domain = define ("flagged");
  g_autoptr (SimplevirtConnection) brief = host_open ();
  GError *error = NULL;

  g_autoptr (SimplevirtDomain) theirs = testing_lookup_domain (brief, "flagged");
  testing_ok (simplevirt_domain_start (
      theirs, SIMPLEVIRT_START_PAUSED | SIMPLEVIRT_START_AUTO_DESTROY, NULL, &failure));
  testing_wait_until (simplevirt_domain_get_active (domain));
  simplevirt_connection_close (brief);
  testing_wait_until (!simplevirt_domain_get_active (domain));

  start (domain);
  testing_ok (
      simplevirt_domain_managed_save (domain, SIMPLEVIRT_SAVE_RUNNING, NULL, NULL, &failure));
  testing_ok (simplevirt_domain_start (
      domain, SIMPLEVIRT_START_FORCE_BOOT | SIMPLEVIRT_START_PAUSED, NULL, &failure));
  g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_PAUSED);
  g_assert_false (simplevirt_domain_fetch_managed_save (domain, NULL, &error));
  g_assert_no_error (error);
  /* Saved as paused, it comes back running when that was said. */
  testing_ok (
      simplevirt_domain_managed_save (domain, SIMPLEVIRT_SAVE_RUNNING, NULL, NULL, &failure));
  testing_ok (simplevirt_domain_start (domain, SIMPLEVIRT_START_NONE, NULL, &failure));
  g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_RUNNING);
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  undefine (domain);
}

/* A CPU like the host's is spelled out on demand. */
static void
test_update_cpu (void)
{
  g_autofree char *xml = g_strdup_printf (PLAIN, "alike");
  g_auto (GStrv) parts = g_strsplit (xml, "</os>", 2);
  g_autofree char *alike = g_strjoinv ("</os><cpu mode='host-model'/>", parts);
  g_autoptr (SimplevirtDomain) domain = testing_define_domain (connection, alike);
  g_autoptr (GError) error = NULL;
  g_autofree char *stored
      = simplevirt_domain_fetch_xml (domain, SIMPLEVIRT_XML_INACTIVE, NULL, &error);

  g_assert_no_error (error);
  g_assert_null (strstr (stored, "<feature"));
  g_autofree char *updated = simplevirt_domain_fetch_xml (
      domain, SIMPLEVIRT_XML_INACTIVE | SIMPLEVIRT_XML_UPDATE_CPU, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (updated, "<model fallback="));
  g_assert_nonnull (strstr (updated, "<feature"));
  undefine (domain);
}

/* Only those that start with the daemon are listed. */
static void
test_filter (void)
{
  g_autoptr (SimplevirtDomain) early = define ("first");
  g_autoptr (SimplevirtDomain) late = define ("second");
  g_autoptr (GError) error = NULL;

  testing_ok (simplevirt_domain_set_autostart (early, TRUE, NULL, &failure));
  g_autoptr (GPtrArray) with = simplevirt_connection_list_domains (
      connection, SIMPLEVIRT_DOMAIN_FILTER_AUTOSTART, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (with->len, ==, 1);
  g_assert_true (g_ptr_array_index (with, 0) == early);
  testing_ok (simplevirt_domain_set_autostart (early, FALSE, NULL, &failure));
  g_autoptr (GPtrArray) none = simplevirt_connection_list_domains (
      connection, SIMPLEVIRT_DOMAIN_FILTER_AUTOSTART, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (none->len, ==, 0);
  undefine (early);
  undefine (late);
}

static gpointer
start_later (gpointer domain)
{
  g_usleep (G_USEC_PER_SEC / 4);
  start (domain);
  return NULL;
}

static void
test_wait_for_state (void)
{
  g_autoptr (SimplevirtDomain) domain = define ("awaited");
  g_autoptr (GError) error = NULL;
  GThread *thread = g_thread_new ("start", start_later, domain);

  testing_ok (simplevirt_domain_wait_for_state (domain, SIMPLEVIRT_DOMAIN_STATE_PAUSED,
                                                TESTING_PATIENCE_S, NULL, &failure));
  g_thread_join (thread);
  g_assert_false (
      simplevirt_domain_wait_for_state (domain, SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF, 1, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_TIMED_OUT,
                        "domain 'awaited': it did not get into the state shut-off within 1 s");
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  undefine (domain);
}

/* Variables that the firmware wrote stay for the next start, unless they are to be those of the
 * template again. */
static void
test_reset_nvram (void)
{
  static const SimplevirtStartFlags flags[]
      = { SIMPLEVIRT_START_PAUSED, SIMPLEVIRT_START_PAUSED | SIMPLEVIRT_START_RESET_NVRAM };
  g_autofree char *template = host_path ("template.fd");
  g_autofree char *variables = host_path ("variables.fd");
  g_autofree char *code = host_path ("code.fd");
  g_autofree char *xml = g_strdup_printf (PLAIN, "modern");
  g_autofree char *firmware
      = g_strdup_printf ("hvm</type><loader readonly='yes' type='pflash'>%s</loader>"
                         "<nvram template='%s'>%s</nvram></os><features><acpi/></features>",
                         code, template, variables);
  g_auto (GStrv) parts = g_strsplit (xml, "hvm</type></os>", 2);
  g_autofree char *modern = g_strjoinv (firmware, parts);
  g_autofree char *fresh = g_strnfill (64 * 1024, 'f');
  g_autofree char *worn = g_strnfill (64 * 1024, 'w');

  g_assert_true (g_file_set_contents (code, fresh, 64 * 1024, NULL));
  g_assert_true (g_file_set_contents (template, fresh, 64 * 1024, NULL));
  g_autoptr (SimplevirtDomain) domain = testing_define_domain (connection, modern);
  for (gsize i = 0; i < G_N_ELEMENTS (flags); i++)
    {
      g_autofree char *found = NULL;
      g_assert_true (g_file_set_contents (variables, worn, 64 * 1024, NULL));
      testing_ok (simplevirt_domain_start (domain, flags[i], NULL, &failure));
      g_assert_true (g_file_get_contents (variables, &found, NULL, NULL));
      g_assert_cmpstr (found, ==, i == 0 ? worn : fresh);
      testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
    }
  /* Without the template the start fails, and the domain stays off. */
  GError *error = NULL;
  g_assert_cmpint (g_unlink (template), ==, 0);
  g_assert_false (simplevirt_domain_start (domain, flags[1], NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'modern': ");
  g_assert_false (simplevirt_domain_get_active (domain));
  testing_ok (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_KEEP_NVRAM, NULL, &failure));
}

static void
test_maxima (void)
{
  g_autoptr (SimplevirtDomain) domain = define ("greatest");
  GError *error = NULL;

  testing_ok (simplevirt_domain_set_max_memory (domain, 128 * MIB, NULL, &failure));
  g_assert_cmpuint (simplevirt_domain_get_max_memory (domain), ==, 128 * MIB);
  testing_ok (simplevirt_domain_set_max_vcpus (domain, 4, NULL, &failure));
  g_assert_cmpuint (
      simplevirt_domain_fetch_max_vcpus (domain, SIMPLEVIRT_CHANGE_STORED, NULL, &error), ==, 4);
  g_assert_no_error (error);
  testing_ok (simplevirt_domain_set_vcpus (domain, 3, SIMPLEVIRT_CHANGE_STORED, NULL, &failure));
  g_assert_false (simplevirt_domain_set_vcpus (domain, 5, SIMPLEVIRT_CHANGE_STORED, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'greatest': ");
  g_assert_false (simplevirt_domain_set_max_vcpus (domain, 0, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'greatest': ");
  start (domain);
  g_assert_cmpuint (simplevirt_domain_get_vcpus (domain), ==, 3);
  /* Of the next start. */
  testing_ok (simplevirt_domain_set_max_memory (domain, 256 * MIB, NULL, &failure));
  testing_ok (simplevirt_domain_refresh (domain, NULL, &failure));
  g_assert_cmpuint (simplevirt_domain_get_max_memory (domain), ==, 128 * MIB);
  g_assert_false (simplevirt_domain_set_max_memory (domain, 0, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'greatest': ");
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  undefine (domain);
}

/* With another definition, for this once. */
static void
restore_titled (SimplevirtDomain *domain, const char *path, const char *xml)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomainConfig) config = simplevirt_domain_config_new_from_xml (xml, &error);

  g_assert_no_error (error);
  simplevirt_domain_config_set_title (config, "For this once");
  g_autoptr (SimplevirtDomain) back = simplevirt_connection_restore_domain_as (
      connection, path, config, SIMPLEVIRT_SAVE_PAUSED, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (back == domain);
  g_autofree char *title
      = simplevirt_domain_fetch_title (domain, SIMPLEVIRT_CHANGE_LIVE, NULL, &error);
  g_assert_cmpstr (title, ==, "For this once");
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  simplevirt_domain_config_set_uuid (config, "11111111-2222-3333-4444-555555555555");
  g_assert_null (simplevirt_connection_restore_domain_as (connection, path, config,
                                                          SIMPLEVIRT_SAVE_PAUSED, NULL, &error));
  g_assert_nonnull (error);
  g_assert_false (simplevirt_domain_get_active (domain));
}

/* The definition in a saved image is changed before it runs again. */
static void
test_save_image (void)
{
  g_autoptr (SimplevirtDomain) domain = define ("kept");
  g_autofree char *path = host_path ("kept.save");
  GError *error = NULL;

  start (domain);
  testing_ok (
      simplevirt_domain_save_to_file (domain, path, SIMPLEVIRT_SAVE_NONE, NULL, NULL, &failure));
  g_autofree char *xml
      = simplevirt_connection_fetch_save_image_xml (connection, path, NULL, &error);
  g_assert_no_error (error);
  g_auto (GStrv) parts = g_strsplit (xml, "</uuid>", 2);
  g_autofree char *titled = g_strjoinv ("</uuid><title>In the image</title>", parts);
  testing_ok (
      simplevirt_connection_update_save_image_xml (connection, path, titled, NULL, &failure));
  g_auto (GStrv) names = g_strsplit (xml, "<name>kept</name>", 2);
  g_autofree char *foreign = g_strjoinv ("<name>another</name>", names);
  g_assert_false (
      simplevirt_connection_update_save_image_xml (connection, path, foreign, NULL, &error));
  g_assert_nonnull (error);
  g_clear_error (&error);
  g_assert_false (simplevirt_connection_update_save_image_xml (connection, "/no/such.save", titled,
                                                               NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "/no/such.save");
  restore_titled (domain, path, xml);
  g_autoptr (SimplevirtDomain) back = simplevirt_connection_restore_domain (
      connection, path, SIMPLEVIRT_SAVE_PAUSED, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (back == domain);
  g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_PAUSED);
  g_autofree char *title
      = simplevirt_domain_fetch_title (domain, SIMPLEVIRT_CHANGE_LIVE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (title, ==, "In the image");
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  undefine (domain);
}

static void
test_capabilities (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtHostInfo) info
      = simplevirt_connection_describe_host (connection, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (simplevirt_host_info_is_connection_secure (info));
  g_assert_false (simplevirt_host_info_is_connection_encrypted (info));
  g_autofree char *host = simplevirt_connection_fetch_capabilities_xml (connection, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (strstr (host, "<capabilities>"));
  g_autofree char *usual = simplevirt_connection_fetch_domain_capabilities_xml (
      connection, NULL, NULL, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (usual, "<domainCapabilities>"));
  g_autofree char *pc = simplevirt_connection_fetch_domain_capabilities_xml (
      connection, "qemu", "x86_64", "pc", NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (pc, "<domain>qemu</domain>"));
  g_assert_nonnull (strstr (pc, "<machine>pc-i440fx-"));
  g_autoptr (SimplevirtCapabilitiesConfig) whole
      = simplevirt_connection_fetch_capabilities (connection, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (simplevirt_capabilities_config_get_host_uuid (whole), ==,
                   simplevirt_host_info_get_uuid (info));
  g_autoptr (SimplevirtDomainCapabilitiesConfig) of_pc
      = simplevirt_connection_fetch_domain_capabilities (connection, "qemu", "x86_64", "pc", NULL,
                                                         NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_domain_capabilities_config_get_virt_type (of_pc), ==,
                   SIMPLEVIRT_VIRT_TYPE_QEMU);
  g_assert_cmpuint (simplevirt_domain_capabilities_config_get_max_vcpus (of_pc), >, 1);
  g_assert_null (simplevirt_connection_fetch_domain_capabilities (
      connection, "qemu", NULL, "no-such-machine", NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "capabilities of domains");
  const char *wrong[][4] = { { "vmware", NULL, NULL, NULL },
                             { NULL, "z80", NULL, NULL },
                             { "qemu", NULL, "no-such-machine", NULL },
                             { NULL, NULL, NULL, "/no/such/qemu" } };
  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_assert_null (simplevirt_connection_fetch_domain_capabilities_xml (
          connection, wrong[i][0], wrong[i][1], wrong[i][2], wrong[i][3], NULL, &error));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "capabilities of domains");
    }
}

#define CPU(model) "<cpu mode='custom' match='exact'><model>" model "</model></cpu>"

/* Which CPUs a guest can have here, and here and elsewhere. */
static void
test_cpus (void)
{
  GError *error = NULL;
  g_auto (GStrv) models = simplevirt_connection_list_cpu_models (connection, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (g_strv_contains ((const char *const *) models, "qemu64"));
  g_assert_null (simplevirt_connection_list_cpu_models (connection, "z80", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "CPU models");
  testing_ok (simplevirt_connection_check_cpu (connection, CPU ("qemu64"), "qemu", NULL, &failure));
  testing_ok (simplevirt_connection_check_cpu (
      connection, "<domain type='qemu'><name>x</name>" CPU ("qemu64") "</domain>", "qemu", NULL,
      &failure));
  g_assert_false (simplevirt_connection_check_cpu (
      connection,
      "<cpu mode='custom' match='exact'><model>qemu64</model><feature policy='require' "
      "name='amx-tile'/>"
      "</cpu>",
      "qemu", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "amx-tile");
  g_assert_false (
      simplevirt_connection_check_cpu (connection, CPU ("nonsense"), "qemu", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "nonsense");
  g_assert_false (
      simplevirt_connection_check_cpu (connection, "<domain type='qemu'/>", NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "no CPU");

  g_autofree char *here = simplevirt_connection_fetch_domain_capabilities_xml (
      connection, "qemu", NULL, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  const char *hosts[] = { here, CPU ("qemu64"), NULL };
  g_autofree char *common
      = simplevirt_connection_find_common_cpu (connection, hosts, "qemu", NULL, &error);
  g_assert_no_error (error);
  testing_ok (simplevirt_connection_check_cpu (connection, common, "qemu", NULL, &failure));
  g_assert_null (
      simplevirt_connection_find_common_cpu (connection, hosts + 2, "qemu", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "connection '");
  const char *wrong[] = { here, "<pool/>", NULL };
  g_assert_null (simplevirt_connection_find_common_cpu (connection, wrong, "qemu", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "no CPU");
}

/* What is to start with the daemon does, after a restart that looks like the host's. */
static void
test_autostart (void)
{
  g_autoptr (SimplevirtDomain) domain = define ("early");
  g_autofree char *xml = g_strdup_printf (
      "<pool type='dir'><name>early</name><target><path>%s</path></target></pool>",
      g_getenv ("SV_TEST_DIR"));
  GError *error = NULL;

  if (g_strcmp0 (g_getenv ("SV_TEST_MODE"), "system") != 0)
    {
      g_test_skip ("the files of a session are elsewhere");
      return;
    }
  g_autoptr (SimplevirtStoragePoolConfig) config
      = simplevirt_storage_pool_config_new_from_xml (xml, &error);

  g_assert_no_error (error);
  g_autoptr (SimplevirtStoragePool) pool
      = simplevirt_connection_define_storage_pool (connection, config, NULL, &error);
  g_assert_no_error (error);
  g_assert_false (simplevirt_domain_fetch_autostart (domain, NULL, &error));
  g_assert_no_error (error);
  testing_ok (simplevirt_domain_set_autostart (domain, TRUE, NULL, &failure));
  testing_ok (simplevirt_domain_fetch_autostart (domain, NULL, &failure));
  testing_ok (simplevirt_storage_pool_set_autostart (pool, TRUE, NULL, &failure));
  testing_ok (simplevirt_storage_pool_fetch_autostart (pool, NULL, &failure));
  g_assert_true (host_run ("host-ctl end"));
  g_assert_true (host_run ("find /run/libvirt -name autostarted -delete"));
  g_assert_true (host_run ("host-ctl start"));
  g_autoptr (SimplevirtConnection) after = host_open ();
  g_autoptr (SimplevirtDomain) started = testing_lookup_domain (after, "early");
  testing_wait_until (simplevirt_domain_get_active (started)
                      || !simplevirt_domain_refresh (started, NULL, NULL));
  g_assert_true (simplevirt_domain_get_active (started));
  g_autoptr (SimplevirtStoragePool) active
      = simplevirt_connection_lookup_storage_pool (after, "early", NULL, &error);
  g_assert_no_error (error);
  testing_wait_until (simplevirt_storage_pool_get_active (active)
                      || !simplevirt_storage_pool_refresh (active, NULL, NULL));
  g_assert_true (simplevirt_storage_pool_get_active (active));
  testing_ok (simplevirt_domain_power_off (started, NULL, &failure));
  testing_ok (simplevirt_domain_undefine (started, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = testing_open (g_getenv ("SV_TEST_URI"));
  g_test_add_func ("/domains/look-up", test_look_up);
  g_test_add_func ("/domains/redefine", test_redefine);
  g_test_add_func ("/domains/rename", test_rename);
  g_test_add_func ("/domains/metadata", test_metadata);
  g_test_add_func ("/domains/transient", test_transient);
  g_test_add_func ("/domains/start-flags", test_start_flags);
  g_test_add_func ("/domains/update-cpu", test_update_cpu);
  g_test_add_func ("/domains/filter", test_filter);
  g_test_add_func ("/domains/wait-for-state", test_wait_for_state);
  g_test_add_func ("/domains/reset-nvram", test_reset_nvram);
  g_test_add_func ("/domains/maxima", test_maxima);
  g_test_add_func ("/domains/save-image", test_save_image);
  g_test_add_func ("/domains/capabilities", test_capabilities);
  g_test_add_func ("/domains/cpus", test_cpus);
  /* The last one: the connection does not outlive it. */
  g_test_add_func ("/domains/autostart", test_autostart);
  int status = g_test_run ();
  g_clear_object (&connection);
  return status;
}
