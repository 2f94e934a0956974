/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Creation that fails: one clear error with the right code, in bounded time, and the host is as it
 * was. */
#include "host-state.h"

#include <unistd.h>

static SimplevirtConnection *connection = NULL;

static char *
scratch (const char *name)
{
  return g_build_filename (g_getenv ("SV_TEST_DIR"), name, NULL);
}

/* Creating fails with `code` and `words`, and leaves nothing behind. */
static void
assert_refused (SimplevirtDomainBuilder *builder, SimplevirtErrorCode code, const char *words)
{
  g_autofree char *before = host_state ();
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomain) domain
      = simplevirt_connection_create_domain (connection, builder, NULL, NULL, &error);

  g_assert_null (domain);
  testing_assert_error (&error, code, words);
  g_autofree char *after = host_state ();
  g_assert_cmpstr (before, ==, after);
}

static void
assert_image_refused (const char *image, SimplevirtErrorCode code, const char *words)
{
  g_autoptr (SimplevirtDomainBuilder) builder = testing_guest_builder ("faulty");

  simplevirt_domain_builder_set_image (builder, image);
  assert_refused (builder, code, words);
}

static void
test_images (void)
{
  g_autofree char *text = scratch ("text.img");
  g_autofree char *packed = scratch ("packed.img");
  g_autofree char *outside = scratch ("outside.qcow2");
  g_autofree char *command
      = g_strdup_printf ("qemu-img create -q -f qcow2 -F raw -u -b /etc/shadow %s 10M", outside);
  g_autoptr (GError) error = NULL;

  assert_image_refused ("/nowhere/image.qcow2", SIMPLEVIRT_ERROR_NOT_FOUND, "/nowhere/image.qcow2");
  assert_image_refused ("image.qcow2", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "absolute path");
  assert_image_refused ("nbd:localhost:10809", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "absolute path");
  assert_image_refused (g_getenv ("SV_TEST_DIR"), SIMPLEVIRT_ERROR_INVALID_ARGUMENT,
                        "domain 'faulty'");
  g_file_set_contents (text, "this is no disk image, whatever its name says\n", -1, &error);
  g_assert_no_error (error);
  assert_image_refused (text, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "text.img");
  g_file_set_contents (packed, "\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03 packed with gzip", 27,
                       &error);
  g_assert_no_error (error);
  assert_image_refused (packed, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "packed.img");
  g_spawn_command_line_sync (command, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  assert_image_refused (outside, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "/etc/shadow");
  g_unlink (text);
  g_unlink (packed);
  g_unlink (outside);
}

static void
test_names (void)
{
  static const char *const names[]
      = { "", ".", "..", "a/b", "../a", "a\nb", "a\tb", "a\x7f", " ", "\xff\xfe" };
  g_autofree char *long_name = g_strnfill (256, 'x');

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (SimplevirtDomainBuilder) builder = testing_guest_builder (names[i]);
      assert_refused (builder, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain");
    }
  g_autoptr (SimplevirtDomainBuilder) builder = testing_guest_builder (long_name);
  assert_refused (builder, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "longer than 255");
}

static void
test_name_or_file_taken (void)
{
  g_autoptr (SimplevirtDomainBuilder) builder = testing_guest_builder ("taken");
  g_autoptr (GError) error = NULL;

  simplevirt_domain_builder_set_start (builder, FALSE);
  g_autoptr (SimplevirtDomain) domain
      = simplevirt_connection_create_domain (connection, builder, NULL, NULL, &error);
  g_assert_no_error (error);
  assert_refused (builder, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "domain 'taken'");

  simplevirt_domain_builder_set_name (builder, "twin");
  simplevirt_domain_builder_set_uuid (builder, simplevirt_domain_get_uuid (domain));
  assert_refused (builder, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "UUID");
  testing_ok (simplevirt_domain_delete (domain, SIMPLEVIRT_DELETE_EVERYTHING, NULL, &failure));

  g_autoptr (SimplevirtDomainBuilder) other = testing_guest_builder ("squatted");
  g_autofree char *squatter = host_image ("squatted.qcow2");
  g_file_set_contents (squatter, "somebody's file", -1, &error);
  g_assert_no_error (error);
  assert_refused (other, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "squatted.qcow2");
  g_assert_cmpint (g_unlink (squatter), ==, 0);
}

static void
test_unknown_things (void)
{
  g_autoptr (SimplevirtDomainBuilder) network = testing_guest_builder ("faulty");
  g_autoptr (SimplevirtDomainBuilder) pool = testing_guest_builder ("faulty");
  g_autoptr (SimplevirtDomainBuilder) kernel = testing_guest_builder ("faulty");
  g_autoptr (SimplevirtDomainBuilder) architecture = testing_guest_builder ("faulty");
  g_autoptr (SimplevirtDomainBuilder) bridge = testing_guest_builder ("faulty");
  g_autoptr (SimplevirtDomainBuilder) machine = testing_guest_builder ("faulty");

  simplevirt_domain_builder_set_network (network, "nowhere");
  assert_refused (network, SIMPLEVIRT_ERROR_NOT_FOUND, "nowhere");
  simplevirt_domain_builder_set_pool (pool, "puddle");
  assert_refused (pool, SIMPLEVIRT_ERROR_NOT_FOUND, "puddle");
  simplevirt_domain_builder_set_kernel (kernel, "/nowhere/vmlinuz");
  assert_refused (kernel, SIMPLEVIRT_ERROR_NOT_FOUND, "/nowhere/vmlinuz");
  simplevirt_domain_builder_set_architecture (architecture, "pdp11");
  assert_refused (architecture, SIMPLEVIRT_ERROR_INVALID_CONFIG, "domain 'faulty'");
  simplevirt_domain_builder_set_network_mode (bridge, SIMPLEVIRT_NETWORK_MODE_BRIDGE);
  assert_refused (bridge, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "bridge");
  simplevirt_domain_builder_set_machine (machine, "toaster");
  assert_refused (machine, SIMPLEVIRT_ERROR_INVALID_CONFIG, "domain 'faulty'");
}

static void
test_values (void)
{
  g_autoptr (SimplevirtDomainBuilder) small = testing_guest_builder ("faulty");
  g_autoptr (SimplevirtDomainBuilder) memory = testing_guest_builder ("faulty");
  g_autoptr (SimplevirtDomainBuilder) vcpus = testing_guest_builder ("faulty");
  g_autoptr (SimplevirtDomainBuilder) uuid = testing_guest_builder ("faulty");
  g_autoptr (SimplevirtDomainBuilder) login = testing_guest_builder ("faulty");
  g_autoptr (SimplevirtDomainBuilder) key = testing_guest_builder ("faulty");
  g_autoptr (SimplevirtDomainBuilder) data = testing_guest_builder ("faulty");
  g_autoptr (SimplevirtDomainBuilder) mac = testing_guest_builder ("faulty");
  g_autoptr (SimplevirtDomainBuilder) nothing = simplevirt_domain_builder_new ("faulty");

  simplevirt_domain_builder_set_disk_size (small, 1 * SIMPLEVIRT_MIB);
  assert_refused (small, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "too small");
  simplevirt_domain_builder_set_memory (memory, 512);
  assert_refused (memory, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "bytes");
  simplevirt_domain_builder_set_vcpus (vcpus, 0);
  assert_refused (vcpus, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "vCPUs");
  simplevirt_domain_builder_set_uuid (uuid, "not-a-uuid");
  assert_refused (uuid, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "UUID");
  simplevirt_domain_builder_set_login (login, "ro ot");
  assert_refused (login, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "ro ot");
  simplevirt_domain_builder_add_ssh_key (key, "my favourite key");
  assert_refused (key, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'faulty'");
  simplevirt_domain_builder_set_user_data (data, "just some words");
  assert_refused (data, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'faulty'");
  simplevirt_domain_builder_set_mac (mac, "not:a:mac");
  assert_refused (mac, SIMPLEVIRT_ERROR_INVALID_CONFIG, "mac");
  assert_refused (nothing, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "nothing to boot");
}

/* The machine cannot start: its disk is gone again although it was made and the definition was
 * stored. */
static void
test_failing_start (void)
{
  g_autoptr (SimplevirtDomainBuilder) builder = testing_guest_builder ("faulty");

  simplevirt_domain_builder_set_memory (builder, G_GUINT64_CONSTANT (1) << 50);
  assert_refused (builder, SIMPLEVIRT_ERROR_FAILED, "domain 'faulty'");
}

static void
test_acceleration_required (void)
{
  g_autoptr (SimplevirtDomainBuilder) builder = testing_guest_builder ("faulty");
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtHostInfo) host
      = simplevirt_connection_describe_host (connection, NULL, &error);

  g_assert_no_error (error);
  if (simplevirt_host_info_is_accelerated (host))
    {
      g_test_skip ("this host is accelerated");
      return;
    }
  g_assert_cmpstr (simplevirt_host_info_get_acceleration_note (host), !=, NULL);
  simplevirt_domain_builder_set_acceleration (builder, SIMPLEVIRT_ACCELERATION_REQUIRED);
  assert_refused (builder, SIMPLEVIRT_ERROR_NOT_SUPPORTED,
                  simplevirt_host_info_get_acceleration_note (host));
}

static void
run (const char *program, const char *argument)
{
  g_autofree char *command = g_strconcat (program, argument, NULL);
  g_autoptr (GError) error = NULL;
  int status = 0;

  g_spawn_command_line_sync (command, NULL, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
}

static void
test_full_disk (void)
{
  g_autofree char *folder = scratch ("full");
  g_autofree char *xml = g_strdup_printf (
      "<pool type='dir'><name>full</name><target><path>%s</path></target></pool>", folder);
  g_autoptr (SimplevirtDomainBuilder) builder = testing_guest_builder ("faulty");
  g_autoptr (GError) error = NULL;

  if (geteuid () != 0)
    {
      g_test_skip ("only root can mount a small file system");
      return;
    }
  g_mkdir (folder, 0755);
  run ("mount -t tmpfs -o size=2m tmpfs ", folder);
  g_autoptr (SimplevirtStoragePool) pool = testing_define_storage_pool (connection, xml);
  testing_ok (
      simplevirt_storage_pool_start (pool, SIMPLEVIRT_STORAGE_POOL_START_NONE, NULL, &failure));
  simplevirt_domain_builder_set_pool (builder, "full");
  simplevirt_domain_builder_set_upload (builder, TRUE);
  assert_refused (builder, SIMPLEVIRT_ERROR_NO_SPACE, "domain 'faulty'");
  g_autoptr (GDir) left = g_dir_open (folder, 0, &error);
  g_assert_no_error (error);
  g_assert_null (g_dir_read_name (left));
  g_clear_pointer (&left, g_dir_close);
  testing_ok (simplevirt_storage_pool_stop (pool, NULL, &failure));
  testing_ok (simplevirt_storage_pool_undefine (pool, NULL, &failure));
  run ("umount ", folder);
  g_rmdir (folder);
}

static void
test_cancelled_before (void)
{
  g_autofree char *before = host_state ();
  g_autoptr (SimplevirtDomainBuilder) builder = testing_guest_builder ("faulty");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (
      simplevirt_connection_create_domain (connection, builder, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_autofree char *after = host_state ();
  g_assert_cmpstr (before, ==, after);
}

/* Cancelled at moments all over the recipe; each time either it came through or nothing is left. */
static void
test_cancelled_half_way (void)
{
  g_autofree char *before = host_state ();
  guint cancelled = 0;

  for (guint i = 0; i < 12; i++)
    {
      g_autoptr (SimplevirtDomainBuilder) builder = testing_guest_builder ("faulty");
      g_autoptr (GCancellable) cancellable = g_cancellable_new ();
      g_autoptr (GError) error = NULL;
      simplevirt_domain_builder_set_upload (builder, i % 2 == 0);
      GThread *thread
          = testing_cancel_later (cancellable, (gulong) g_random_int_range (1000, 60000));
      g_autoptr (SimplevirtDomain) domain
          = simplevirt_connection_create_domain (connection, builder, NULL, cancellable, &error);
      g_thread_join (thread);
      if (domain != NULL)
        testing_ok (
            simplevirt_domain_delete (domain, SIMPLEVIRT_DELETE_EVERYTHING, NULL, &failure));
      else
        {
          g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
          cancelled++;
        }
      g_autofree char *after = host_state ();
      g_assert_cmpstr (before, ==, after);
    }
  g_assert_cmpuint (cancelled, >, 0);
}

static void
test_cancelled_wait (void)
{
  g_autoptr (SimplevirtDomainBuilder) builder = testing_guest_builder ("patient");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  simplevirt_domain_builder_set_network_mode (builder, SIMPLEVIRT_NETWORK_MODE_NONE);
  g_autoptr (SimplevirtDomain) domain
      = simplevirt_connection_create_domain (connection, builder, NULL, NULL, &error);
  g_assert_no_error (error);
  GThread *thread = testing_cancel_later (cancellable, (gulong) g_random_int_range (1000, 60000));
  g_assert_null (
      simplevirt_domain_wait_for_address (domain, TESTING_PATIENCE_S, cancellable, &error));
  g_thread_join (thread);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  testing_ok (simplevirt_domain_delete (domain, SIMPLEVIRT_DELETE_EVERYTHING, NULL, &failure));
}

static void
test_read_only (void)
{
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();
  g_autoptr (SimplevirtDomainBuilder) builder = testing_guest_builder ("faulty");
  g_autofree char *before = host_state ();
  g_autoptr (GError) error = NULL;

  simplevirt_connection_options_set_read_only (options, TRUE);
  g_autoptr (SimplevirtConnection) reader
      = simplevirt_connection_open_with_options (g_getenv ("SV_TEST_URI"), options, NULL, &error);
  g_assert_no_error (error);
  g_assert_null (simplevirt_connection_create_domain (reader, builder, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_PERMISSION_DENIED, "domain 'faulty'");
  g_autofree char *after = host_state ();
  g_assert_cmpstr (before, ==, after);
}

/* On a host without anything: what the recipe made for it to share goes again when it fails. */
static void
test_defaults_go_with_the_failure (void)
{
  g_autoptr (SimplevirtDomainBuilder) builder = testing_guest_builder ("faulty");
  g_autofree char *state = host_state ();

  g_assert_null (strstr (state, "pool default"));
  g_assert_null (strstr (state, "network default"));
  simplevirt_domain_builder_set_machine (builder, "toaster");
  assert_refused (builder, SIMPLEVIRT_ERROR_INVALID_CONFIG, "domain 'faulty'");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = testing_open (g_getenv ("SV_TEST_URI"));
  g_test_add_func ("/create-faults/defaults", test_defaults_go_with_the_failure);
  g_test_add_func ("/create-faults/taken", test_name_or_file_taken);
  g_test_add_func ("/create-faults/images", test_images);
  g_test_add_func ("/create-faults/names", test_names);
  g_test_add_func ("/create-faults/unknown", test_unknown_things);
  g_test_add_func ("/create-faults/values", test_values);
  g_test_add_func ("/create-faults/failing-start", test_failing_start);
  g_test_add_func ("/create-faults/acceleration", test_acceleration_required);
  g_test_add_func ("/create-faults/full-disk", test_full_disk);
  g_test_add_func ("/create-faults/cancelled-before", test_cancelled_before);
  g_test_add_func ("/create-faults/cancelled-half-way", test_cancelled_half_way);
  g_test_add_func ("/create-faults/cancelled-wait", test_cancelled_wait);
  g_test_add_func ("/create-faults/read-only", test_read_only);
  int status = g_test_run ();
  g_object_unref (connection);
  return status;
}
