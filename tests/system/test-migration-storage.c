/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "migration.h"
#include "proxy.h"

static guint
images_at (guint host)
{
  g_autofree char *command
      = g_strdup_printf ("ls \"$SV_TEST_HOST/%u/lib/images\" 2>/dev/null", host);

  return count_lines (command);
}

static void
restart_daemon (Meanwhile *self)
{
  g_assert_true (host_run ("host-ctl kill 2"));
  g_assert_true (host_run ("host-ctl start 2"));
}

/* A guest whose disk only the first host has, with `base` below it when that is not NULL. */
static SimplevirtDomain *
start_with_own_disk (const char *base)
{
  g_autofree char *path = host_image ("own.qcow2");
  g_autofree char *disk = g_build_filename (g_getenv ("SV_TEST_GUEST"), "disk.qcow2", NULL);
  g_autofree char *command
      = base != NULL ? g_strdup_printf ("qemu-img create -q -f qcow2 -F qcow2 -b %s %s", base, path)
                     : g_strdup_printf ("qemu-img convert -O qcow2 %s %s", disk, path);
  g_autofree char *xml = machine_xml ("mover", "", "");
  g_autofree char *shared = machine_path ("mover", ".qcow2");
  g_auto (GStrv) parts = g_strsplit (xml, shared, 2);
  g_autofree char *own = g_strjoinv (path, parts);
  g_autoptr (GError) error = NULL;

  g_assert_true (host_run (command));
  SimplevirtDomain *domain = simplevirt_connection_define_domain_xml (one, own, NULL, &error);
  g_assert_no_error (error);
  testing_ok (simplevirt_domain_start (domain, SIMPLEVIRT_START_NONE, NULL, &failure));
  machine_wait_for_agent (domain);
  return domain;
}

static void
make_pool (SimplevirtConnection *host)
{
  g_autofree char *folder = host_image (NULL);
  g_autofree char *xml = g_strdup_printf (
      "<pool type='dir'><name>images</name><target><path>%s</path></target></pool>", folder);
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtStoragePool) pool = simplevirt_connection_start_transient_storage_pool_xml (
      host, xml, SIMPLEVIRT_STORAGE_POOL_START_BUILD, NULL, &error);

  g_assert_no_error (error);
}

/* Without a pool there is no place for the image; cancelled, none stays; then the guest finds at
 * the destination what it wrote. */
static void
test_full (void)
{
  g_autoptr (SimplevirtMigrationOptions) options = simplevirt_migration_options_new ();
  g_autoptr (SimplevirtDomain) domain = start_with_own_disk (NULL);
  GError *error = NULL;
  Meanwhile work = { .act = cancel };

  leave_mark (domain, "storage");
  g_autoptr (SimplevirtMigrationOptions) unseen = simplevirt_migration_options_new ();
  simplevirt_migration_options_set_unsafe (unseen, TRUE);
  g_assert_null (simplevirt_domain_migrate (domain, two, unseen, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "let the migration copy it");
  g_autofree char *written = machine_shell (domain, "echo here >/data/x; sync; cat /data/x");
  simplevirt_migration_options_set_storage (options, SIMPLEVIRT_MIGRATION_STORAGE_FULL);
  g_assert_null (simplevirt_domain_migrate (domain, two, options, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "needs a pool");
  assert_stayed (domain, "storage");

  make_pool (two);
  g_assert_null (migrate_meanwhile (&work, domain, options, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  assert_stayed (domain, "storage");
  g_assert_cmpuint (images_at (2), ==, 0);

  simplevirt_migration_options_set_bandwidth (options, 0);
  g_autoptr (SimplevirtDomain) moved = move (domain, two, options, "moved");
  g_assert_cmpuint (images_at (2), ==, 1);
  assert_counts (0, 1, 1);
  g_autofree char *found = machine_shell (moved, "cat /data/x; echo y >/data/y && cat /data/y");
  g_assert_cmpstr (found, ==, "here\ny");
  testing_ok (simplevirt_domain_power_off (moved, NULL, &failure));
  testing_ok (simplevirt_domain_undefine (moved, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
  g_assert_true (host_run ("sh -c 'rm $SV_TEST_HOST/[12]/lib/images/*'"));
}

/* This program loses the other daemon half way. Its connection heals itself, and the image that was
 * made goes. */
static void
test_daemon_dies (void)
{
  g_autoptr (SimplevirtMigrationOptions) options = simplevirt_migration_options_new ();
  g_autoptr (SimplevirtDomain) domain = start_with_own_disk (NULL);
  g_autoptr (GError) error = NULL;

  g_autoptr (SimplevirtConnection) there = testing_open_healing (g_getenv ("SV_TEST_URI2"));
  Meanwhile work = { .act = restart_daemon, .destination = there };
  leave_mark (domain, "alone");
  simplevirt_migration_options_set_storage (options, SIMPLEVIRT_MIGRATION_STORAGE_FULL);
  g_assert_null (migrate_meanwhile (&work, domain, options, &error));
  g_assert_true (error->domain == SIMPLEVIRT_ERROR);
  g_assert_null (strstr (error->message, "could not be deleted"));
  assert_stayed (domain, "alone");
  g_assert_cmpuint (images_at (2), ==, 0);
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  testing_ok (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
  g_clear_object (&two);
  two = testing_open (g_getenv ("SV_TEST_URI2"));
}

static void
cut_source (Meanwhile *self)
{
  proxy_cut_after (self->proxy, PROXY_UP, 0);
}

/* This program loses the source, whose daemon leads the migration and does not notice. It is not
 * let go on to images that are deleted. */
static void
test_source_cut (void)
{
  const char *uri = g_getenv ("SV_TEST_URI");
  g_autofree char *folder = host_path ("");
  g_autoptr (SimplevirtMigrationOptions) options = simplevirt_migration_options_new ();
  g_autoptr (SimplevirtDomain) domain = start_with_own_disk (NULL);
  GError *error = NULL;
  Proxy *proxy = proxy_new (uri, folder);
  g_autofree char *through = proxy_uri (proxy, uri);
  SimplevirtConnection *broken = testing_open (through);
  SimplevirtDomain *found = simplevirt_connection_lookup_domain (broken, "mover", NULL, &error);
  Meanwhile work = { .act = cut_source, .proxy = proxy };

  g_assert_no_error (error);
  leave_mark (domain, "cut");
  simplevirt_migration_options_set_peer_to_peer (options, TRUE);
  simplevirt_migration_options_set_storage (options, SIMPLEVIRT_MIGRATION_STORAGE_FULL);
  g_assert_null (migrate_meanwhile (&work, found, options, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CONNECTION_LOST, "domain 'mover': ");
  assert_stayed (domain, "cut");
  g_assert_cmpuint (images_at (2), ==, 0);
  simplevirt_connection_close (broken);
  g_clear_object (&found);
  g_clear_object (&broken);
  proxy_free (proxy);
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  testing_ok (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
}

/* Only what the guest wrote travels: the image below is at both hosts. */
static void
test_incremental (void)
{
  g_autofree char *base = g_build_filename (g_getenv ("SV_TEST_GUEST"), "disk.qcow2", NULL);
  g_autoptr (SimplevirtMigrationOptions) options = simplevirt_migration_options_new ();
  g_autoptr (SimplevirtDomain) domain = start_with_own_disk (base);
  g_autofree char *written = machine_shell (domain, "echo here >/data/x; sync; cat /data/x");
  g_autoptr (GError) error = NULL;

  simplevirt_migration_options_set_storage (options, SIMPLEVIRT_MIGRATION_STORAGE_INCREMENTAL);
  simplevirt_migration_options_set_synchronous_writes (options, TRUE);
  g_autoptr (SimplevirtDomain) moved = move (domain, two, options, "moved");
  g_autofree char *found = machine_shell (moved, "cat /data/x");
  g_assert_cmpstr (found, ==, "here");
  g_autofree char *path
      = g_build_filename (g_getenv ("SV_TEST_HOST"), "2/lib/images/own.qcow2", NULL);
  GStatBuf info = { 0 };
  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmpint (info.st_size, <, 8 * MIB);
  testing_ok (simplevirt_domain_power_off (moved, NULL, &failure));
  testing_ok (simplevirt_domain_undefine (moved, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
  assert_counts (0, 0, 0);
}

/* Who listens there while the disks are copied. */
static void
look_for_listener (Meanwhile *self)
{
  g_autoptr (GSocketClient) client = g_socket_client_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GSocketConnection) stream
      = g_socket_client_connect_to_host (client, "10.111.0.2", 49333, NULL, &error);

  g_assert_no_error (error);
}

static void
look_for_sockets (Meanwhile *self)
{
  g_autofree char *memory = host_path ("memory.socket");
  g_autofree char *disks = host_path ("disks.socket");

  g_assert_true (g_file_test (memory, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (disks, G_FILE_TEST_EXISTS));
}

/* Moves it with its disk by such ways, while somebody looks at them. */
static SimplevirtDomain *
move_by (SimplevirtDomain *domain,
         SimplevirtConnection *destination,
         const char *memory,
         const char *disks,
         void (*look) (Meanwhile *self))
{
  g_autoptr (SimplevirtMigrationOptions) options = simplevirt_migration_options_new ();
  g_autoptr (GError) error = NULL;
  Meanwhile work = { .act = look, .destination = destination };

  simplevirt_migration_options_set_storage (options, SIMPLEVIRT_MIGRATION_STORAGE_INCREMENTAL);
  simplevirt_migration_options_set_bandwidth (options, 16 * MIB);
  simplevirt_migration_options_set_migrate_uri (options, memory);
  simplevirt_migration_options_set_disks_uri (options, disks);
  SimplevirtDomain *moved = migrate_meanwhile (&work, domain, options, &error);
  g_assert_no_error (error);
  machine_wait_for_agent (moved);
  g_autofree char *found = machine_shell (moved, "cat /tmp/mark /data/x");
  g_assert_cmpstr (found, ==, "disks\nhere");
  return moved;
}

/* Disks take a way of their own: to nobody, to another port, and through a UNIX socket. */
static void
test_disks_uri (void)
{
  const char *folder = g_getenv ("SV_TEST_DIR");
  g_autofree char *memory = g_strdup_printf ("unix://%s/memory.socket", folder);
  g_autofree char *disks = g_strdup_printf ("unix://%s/disks.socket", folder);
  g_autofree char *base = g_build_filename (g_getenv ("SV_TEST_GUEST"), "disk.qcow2", NULL);
  g_autoptr (SimplevirtMigrationOptions) astray = simplevirt_migration_options_new ();
  GError *error = NULL;

  g_assert_true (host_run ("sh -c 'rm -f $SV_TEST_HOST/[12]/lib/images/*'"));
  g_autoptr (SimplevirtDomain) domain = start_with_own_disk (base);
  leave_mark (domain, "disks");
  g_autofree char *written = machine_shell (domain, "echo here >/data/x; sync; cat /data/x");
  simplevirt_migration_options_set_storage (astray, SIMPLEVIRT_MIGRATION_STORAGE_INCREMENTAL);
  simplevirt_migration_options_set_disks_uri (astray, "tcp://10.111.0.99:49333");
  g_assert_null (simplevirt_domain_migrate (domain, two, astray, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CONNECTION_FAILED, "one of the destination's");
  assert_stayed (domain, "disks");
  g_assert_cmpuint (images_at (2), ==, 0);

  g_autoptr (SimplevirtDomain) there
      = move_by (domain, two, NULL, "tcp://10.111.0.2:49333", look_for_listener);
  g_assert_true (host_run ("sh -c 'rm $SV_TEST_HOST/1/lib/images/*'"));
  g_autoptr (SimplevirtDomain) back = move_by (there, one, memory, disks, look_for_sockets);
  testing_ok (simplevirt_domain_power_off (back, NULL, &failure));
  testing_ok (simplevirt_domain_undefine (back, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
  assert_counts (0, 0, 0);
}

/* Nothing that is there is written to, and what was copied goes when libvirt refuses the domain. */
static void
assert_offline_fails (SimplevirtDomain *domain, SimplevirtMigrationOptions *options)
{
  GError *error = NULL;
  g_autofree char *taken
      = g_build_filename (g_getenv ("SV_TEST_HOST"), "2/lib/images/own.qcow2", NULL);
  g_autofree char *content = NULL;

  g_assert_true (g_file_set_contents (taken, "precious", -1, NULL));
  g_assert_null (simplevirt_domain_migrate (domain, two, options, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "has an image");
  g_assert_true (g_file_get_contents (taken, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "precious");
  g_assert_cmpuint (images_at (2), ==, 1);
  g_assert_cmpint (g_unlink (taken), ==, 0);

  g_autofree char *xml = machine_xml ("mover", "", "");
  g_autoptr (SimplevirtDomain) other
      = simplevirt_connection_define_domain_xml (two, xml, NULL, &error);
  g_assert_no_error (error);
  g_assert_null (simplevirt_domain_migrate (domain, two, options, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "with uuid");
  testing_ok (simplevirt_domain_undefine (other, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
  g_assert_cmpuint (images_at (2), ==, 0);
  assert_counts (1, 0, 0);
}

/* A domain that is off moves with its disk and the image below. */
static void
test_offline (void)
{
  g_autofree char *base = host_image ("base.qcow2");
  g_autofree char *command = g_strdup_printf ("qemu-img convert -O qcow2 %s/disk.qcow2 %s",
                                              g_getenv ("SV_TEST_GUEST"), base);
  g_assert_true (host_run ("sh -c 'rm -f $SV_TEST_HOST/[12]/lib/images/*'"));
  g_assert_true (host_run (command));
  g_autoptr (SimplevirtMigrationOptions) options = simplevirt_migration_options_new ();
  g_autoptr (SimplevirtDomain) domain = start_with_own_disk (base);
  g_autofree char *written = machine_shell (domain, "echo here >/data/x; sync; cat /data/x");
  GError *error = NULL;

  simplevirt_migration_options_set_offline (options, TRUE);
  simplevirt_migration_options_set_storage (options, SIMPLEVIRT_MIGRATION_STORAGE_FULL);
  g_assert_null (simplevirt_domain_migrate (domain, two, options, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "only a domain that is off");
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  g_assert_null (simplevirt_domain_migrate (domain, two, options, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "in no storage pool");
  make_pool (one);
  assert_offline_fails (domain, options);

  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();
  g_autoptr (SimplevirtDomain) moved
      = simplevirt_domain_migrate (domain, two, options, progress, NULL, &error);
  g_assert_no_error (error);
  g_assert_false (simplevirt_domain_get_exists (domain));
  g_assert_cmpuint (images_at (2), ==, 2);
  assert_counts (0, 1, 0);
  testing_ok (simplevirt_domain_start (moved, SIMPLEVIRT_START_NONE, NULL, &failure));
  machine_wait_for_agent (moved);
  g_autofree char *found = machine_shell (moved, "cat /data/x");
  g_assert_cmpstr (found, ==, "here");
  testing_ok (simplevirt_domain_power_off (moved, NULL, &failure));
  testing_ok (simplevirt_domain_undefine (moved, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  one = testing_open (g_getenv ("SV_TEST_URI"));
  two = testing_open (g_getenv ("SV_TEST_URI2"));
  g_autofree char *images = host_image (NULL);
  g_mkdir_with_parents (images, 0755);
  g_test_add_func ("/migration-storage/full", test_full);
  g_test_add_func ("/migration-storage/daemon-dies", test_daemon_dies);
  g_test_add_func ("/migration-storage/source-cut", test_source_cut);
  g_test_add_func ("/migration-storage/incremental", test_incremental);
  g_test_add_func ("/migration-storage/offline", test_offline);
  g_test_add_func ("/migration-storage/disks-uri", test_disks_uri);
  int status = g_test_run ();
  g_clear_object (&one);
  g_clear_object (&two);
  return status;
}
