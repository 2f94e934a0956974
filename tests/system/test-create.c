/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The main job on a real daemon: a machine from an image, used, stopped, and deleted with what it
 * owned. */
#include "host-state.h"

static SimplevirtConnection *connection = NULL;

static char *
guest_file (const char *name)
{
  return g_build_filename (g_getenv ("SV_TEST_GUEST"), name, NULL);
}

static char *
shell (SimplevirtDomain *domain, const char *script)
{
  const char *command[] = { "/bin/sh", "-c", script, NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtGuestExec) done
      = simplevirt_domain_exec_in_guest (domain, command, NULL, NULL, 60, NULL, &error);

  g_assert_no_error (error);
  gsize size = 0;
  const char *text = g_bytes_get_data (simplevirt_guest_exec_get_output (done), &size);
  return g_strstrip (g_strndup (text != NULL ? text : "", size));
}

/* What qemu-img says of an image of the default pool. */
static char *
image_info (const char *name)
{
  g_autofree char *path = host_image (name);
  const char *argv[] = { "qemu-img", "info", "-U", "--output=json", path, NULL };
  g_autoptr (GError) error = NULL;
  char *output = NULL;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL, NULL,
                &error);
  g_assert_no_error (error);
  return output;
}

static void
delete_everything (SimplevirtDomain *domain)
{
  testing_ok (simplevirt_domain_delete (domain, SIMPLEVIRT_DELETE_EVERYTHING, NULL, &failure));
  g_assert_false (simplevirt_domain_get_exists (domain));
}

/* The first create of all makes the default pool and network, which stay; later tests compare with
 * that. */
static void
test_whole_life (void)
{
  g_autoptr (SimplevirtDomainBuilder) builder = testing_guest_builder ("web-1");
  g_autoptr (GError) error = NULL;

  simplevirt_domain_builder_set_hostname (builder, "web-one");
  simplevirt_domain_builder_set_title (builder, "The first <of> all & \"more\"");
  g_autoptr (SimplevirtDomain) domain = testing_create (connection, builder);
  g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_RUNNING);
  g_assert_cmpuint (simplevirt_domain_get_max_memory (domain), ==, TESTING_GUEST_MEMORY);

  g_autofree char *address
      = simplevirt_domain_wait_for_address (domain, TESTING_PATIENCE_S, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_hostname_is_ip_address (address));
  testing_ok (simplevirt_domain_wait_for_agent (domain, TESTING_PATIENCE_S, NULL, &failure));
  g_autofree char *hostname = shell (domain, "hostname");
  g_assert_cmpstr (hostname, ==, "web-one");
  /* What is made here can be backed up again and again. */
  g_autoptr (SimplevirtBackup) backup
      = simplevirt_domain_backup (domain, g_getenv ("SV_TEST_DIR"), "first", NULL, 0,
                                  SIMPLEVIRT_BACKUP_NONE, NULL, NULL, &error);
  g_assert_no_error (error);
  GPtrArray *files = simplevirt_backup_get_files (backup);
  g_assert_cmpint (g_unlink (simplevirt_backup_file_get_path (files->pdata[0])), ==, 0);

  testing_ok (simplevirt_domain_stop (domain, TESTING_PATIENCE_S, NULL, &failure));
  g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF);
  testing_ok (simplevirt_domain_stop (domain, 1, NULL, &failure));
  g_autofree char *before = host_state ();
  g_assert_nonnull (strstr (before, "web-1.qcow2"));
  g_assert_nonnull (strstr (before, "web-1-seed.iso"));
  delete_everything (domain);
  g_autofree char *after = host_state ();
  g_assert_null (strstr (after, "web-1"));
  if (host_is_system ())
    g_assert_nonnull (strstr (after, "active network default"));
  g_assert_nonnull (strstr (after, "pool default"));
}

static void
test_overlay_is_thin (void)
{
  g_autoptr (SimplevirtDomainBuilder) builder = testing_guest_builder ("thin");
  g_autoptr (GError) error = NULL;
  g_autofree char *output = NULL;

  simplevirt_domain_builder_set_start (builder, FALSE);
  simplevirt_domain_builder_set_disk_size (builder, 2 * SIMPLEVIRT_GIB);
  g_autoptr (SimplevirtDomain) domain = testing_create (connection, builder);
  g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF);
  output = image_info ("thin.qcow2");
  g_assert_nonnull (strstr (output, "\"virtual-size\": 2147483648"));
  g_assert_nonnull (strstr (output, "disk.qcow2"));
  g_assert_nonnull (strstr (output, "\"backing-filename-format\": \"qcow2\""));
  delete_everything (domain);
}

static void
test_copy_with_progress (void)
{
  g_autoptr (SimplevirtDomainBuilder) builder = testing_guest_builder ("copy");
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *output = NULL;

  simplevirt_domain_builder_set_upload (builder, TRUE);
  simplevirt_domain_builder_set_disk_size (builder, 1 * SIMPLEVIRT_GIB);
  g_autoptr (SimplevirtDomain) domain
      = simplevirt_connection_create_domain (connection, builder, progress, NULL, &error);
  g_assert_no_error (error);
  output = image_info ("copy.qcow2");
  g_assert_nonnull (strstr (output, "\"virtual-size\": 1073741824"));
  g_assert_null (strstr (output, "backing-filename"));
  testing_ok (simplevirt_domain_wait_for_agent (domain, TESTING_PATIENCE_S, NULL, &failure));
  delete_everything (domain);
}

static void
test_direct_kernel (void)
{
  g_autoptr (SimplevirtDomainBuilder) builder = simplevirt_domain_builder_new ("kernel");
  g_autofree char *kernel = guest_file ("vmlinuz");
  g_autofree char *initrd = guest_file ("initrd.img");

  simplevirt_domain_builder_set_kernel (builder, kernel);
  simplevirt_domain_builder_set_initrd (builder, initrd);
  simplevirt_domain_builder_set_cmdline (builder, "console=ttyS0 quiet greeting=hello");
  simplevirt_domain_builder_set_memory (builder, TESTING_GUEST_MEMORY);
  simplevirt_domain_builder_set_network_mode (builder, SIMPLEVIRT_NETWORK_MODE_USER);
  g_autoptr (SimplevirtDomain) domain = testing_create (connection, builder);
  testing_ok (simplevirt_domain_wait_for_agent (domain, TESTING_PATIENCE_S, NULL, &failure));
  g_autofree char *cmdline = shell (domain, "cat /proc/cmdline");
  g_assert_nonnull (strstr (cmdline, "greeting=hello"));
  delete_everything (domain);
}

static void
test_deaf_guest_is_stopped_all_the_same (void)
{
  g_autoptr (SimplevirtDomainBuilder) builder = simplevirt_domain_builder_new ("deaf");
  g_autofree char *kernel = guest_file ("vmlinuz");
  g_autofree char *initrd = guest_file ("initrd.img");

  simplevirt_domain_builder_set_kernel (builder, kernel);
  simplevirt_domain_builder_set_initrd (builder, initrd);
  simplevirt_domain_builder_set_cmdline (builder, "console=ttyS0 quiet guest.deaf guest.noagent");
  simplevirt_domain_builder_set_memory (builder, TESTING_GUEST_MEMORY);
  simplevirt_domain_builder_set_network_mode (builder, SIMPLEVIRT_NETWORK_MODE_NONE);
  g_autoptr (SimplevirtDomain) domain = testing_create (connection, builder);
  gint64 began = g_get_monotonic_time ();
  testing_ok (simplevirt_domain_stop (domain, 3, NULL, &failure));
  g_assert_cmpint (g_get_monotonic_time () - began, >=, 3 * G_USEC_PER_SEC);
  g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF);
  delete_everything (domain);
}

static void
test_wait_ends_when_the_guest_stops (void)
{
  g_autoptr (SimplevirtDomainBuilder) builder = testing_guest_builder ("short");
  g_autoptr (GError) error = NULL;

  simplevirt_domain_builder_set_network_mode (builder, SIMPLEVIRT_NETWORK_MODE_NONE);
  g_autoptr (SimplevirtDomain) domain = testing_create (connection, builder);
  g_assert_null (simplevirt_domain_wait_for_address (domain, 0, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_TIMED_OUT, "domain 'short'");
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  g_assert_null (simplevirt_domain_wait_for_address (domain, TESTING_PATIENCE_S, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "it is off");
  delete_everything (domain);
}

static void
test_delete_spares_what_is_not_owned (void)
{
  g_autoptr (SimplevirtDomainBuilder) builder = testing_guest_builder ("owner");
  g_autoptr (GError) error = NULL;

  simplevirt_domain_builder_set_start (builder, FALSE);
  g_autoptr (SimplevirtDomain) owner = testing_create (connection, builder);
  g_autofree char *xml = simplevirt_domain_fetch_xml (owner, SIMPLEVIRT_XML_INACTIVE, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtDomainConfig) config = simplevirt_domain_config_new_from_xml (xml, &error);
  g_assert_no_error (error);
  simplevirt_domain_config_set_name (config, "borrower");
  simplevirt_domain_config_set_uuid (config, "11111111-2222-3333-4444-555555555555");
  g_autofree char *copy = simplevirt_config_to_xml (SIMPLEVIRT_CONFIG (config));
  g_autoptr (SimplevirtDomain) borrower
      = simplevirt_connection_define_domain_xml (connection, copy, NULL, &error);
  g_assert_no_error (error);

  delete_everything (borrower);
  g_autofree char *state = host_state ();
  g_assert_nonnull (strstr (state, "owner.qcow2"));
  testing_ok (simplevirt_domain_delete (owner, SIMPLEVIRT_DELETE_DEFINITION, NULL, &failure));
  g_autofree char *kept = host_state ();
  g_assert_nonnull (strstr (kept, "owner.qcow2"));
  g_assert_null (strstr (kept, "domain owner"));
  g_autofree char *left = host_image ("owner.qcow2");
  g_assert_cmpint (g_unlink (left), ==, 0);
}

static void
test_running_domain_is_not_deleted_by_mistake (void)
{
  g_autoptr (SimplevirtDomainBuilder) builder = testing_guest_builder ("busy");
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomain) domain = testing_create (connection, builder);

  g_assert_false (simplevirt_domain_delete (domain, SIMPLEVIRT_DELETE_STORAGE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'busy'");
  g_assert_true (simplevirt_domain_get_active (domain));
  delete_everything (domain);
}

static void
keep_domain (GObject *source, GAsyncResult *result, gpointer place)
{
  g_autoptr (GError) error = NULL;

  *(SimplevirtDomain **) place
      = simplevirt_connection_create_domain_finish (SIMPLEVIRT_CONNECTION (source), result, &error);
  g_assert_no_error (error);
}

/* Three at once share the default pool and network. */
static void
test_several_at_once (void)
{
  static const char *const names[] = { "one", "two", "three" };
  SimplevirtDomain *domains[G_N_ELEMENTS (names)] = { NULL };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (SimplevirtDomainBuilder) builder = testing_guest_builder (names[i]);
      simplevirt_connection_create_domain_async (connection, builder, NULL, NULL, keep_domain,
                                                 &domains[i]);
    }
  testing_wait_until (domains[0] != NULL && domains[1] != NULL && domains[2] != NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_assert_true (simplevirt_domain_get_active (domains[i]));
      delete_everything (domains[i]);
      g_object_unref (domains[i]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = testing_open (g_getenv ("SV_TEST_URI"));
  g_test_add_func ("/create/whole-life", test_whole_life);
  g_test_add_func ("/create/overlay-is-thin", test_overlay_is_thin);
  g_test_add_func ("/create/copy-with-progress", test_copy_with_progress);
  g_test_add_func ("/create/direct-kernel", test_direct_kernel);
  g_test_add_func ("/create/deaf-guest", test_deaf_guest_is_stopped_all_the_same);
  g_test_add_func ("/create/wait-ends", test_wait_ends_when_the_guest_stops);
  g_test_add_func ("/create/delete-spares", test_delete_spares_what_is_not_owned);
  g_test_add_func ("/create/delete-refused", test_running_domain_is_not_deleted_by_mistake);
  g_test_add_func ("/create/several", test_several_at_once);
  int status = g_test_run ();
  g_object_unref (connection);
  return status;
}
