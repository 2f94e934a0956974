/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Between two private hosts, which see the same SV_TEST_DIR and have a /var/lib/libvirt/images
 * each.
 */
#include <stdlib.h>
#include "host-state.h"
#include "host-tools.h"
#include "machine.h"

#define MIB (1024 * 1024)

static SimplevirtConnection *one;
static SimplevirtConnection *two;
static SimplevirtDomain *guest; /* at the first host, running, with a disk both hosts see */

static SimplevirtMigrationOptions *
unsafe_options (void)
{
  SimplevirtMigrationOptions *options = simplevirt_migration_options_new ();

  simplevirt_migration_options_set_unsafe (options, TRUE);
  return options;
}

static guint
count_lines (const char *command)
{
  const char *argv[] = { "/bin/sh", "-c", command, NULL };
  g_autofree char *output = NULL;
  guint lines = 0;

  g_spawn_sync (NULL, (char **) argv, NULL, 0, NULL, NULL, &output, NULL, NULL, NULL);
  for (const char *at = output; at != NULL && *at != '\0'; at++)
    lines += *at == '\n' && at > output && at[-1] != '\n';
  return lines;
}

/* What virsh says there is at a host, running or not. */
static guint
domains_at (const char *variable)
{
  g_autofree char *command
      = g_strdup_printf ("virsh -q -c \"$%s\" list --all --name | grep .", variable);

  return count_lines (command);
}

static guint
images_at (guint host)
{
  g_autofree char *command
      = g_strdup_printf ("ls \"$SV_TEST_HOST/%u/lib/images\" 2>/dev/null", host);

  return count_lines (command);
}

/* So many domains at the hosts, and one hypervisor for each that runs. */
static void
assert_counts (guint first, guint second, guint hypervisors)
{
  g_assert_cmpuint (domains_at ("SV_TEST_URI"), ==, first);
  g_assert_cmpuint (domains_at ("SV_TEST_URI2"), ==, second);
  testing_wait_until (count_lines ("pgrep -x qemu-system-x86") == hypervisors);
}

/* A failure or cancelling left all as it was: the guest works, and the other host has nothing. */
static void
assert_stayed (SimplevirtDomain *domain, const char *mark)
{
  assert_counts (1, 0, 1);
  g_assert_true (simplevirt_domain_get_exists (domain));
  g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_RUNNING);
  g_autofree char *read = machine_shell (domain, "cat /tmp/mark");
  g_assert_cmpstr (read, ==, mark);
}

static void
leave_mark (SimplevirtDomain *domain, const char *mark)
{
  g_autofree char *script = g_strdup_printf ("echo %s >/tmp/mark; cat /tmp/mark", mark);
  g_autofree char *read = machine_shell (domain, script);

  g_assert_cmpstr (read, ==, mark);
}

/* Moves it, and asserts that it is the same guest with the same memory. */
static SimplevirtDomain *
move (SimplevirtDomain *domain,
      SimplevirtConnection *destination,
      SimplevirtMigrationOptions *options,
      const char *mark)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();

  leave_mark (domain, mark);
  SimplevirtDomain *moved
      = simplevirt_domain_migrate (domain, destination, options, progress, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (simplevirt_domain_get_connection (moved) == destination);
  g_assert_cmpstr (simplevirt_domain_get_uuid (moved), ==, simplevirt_domain_get_uuid (domain));
  g_assert_cmpint (simplevirt_domain_get_state (moved), ==, SIMPLEVIRT_DOMAIN_STATE_RUNNING);
  machine_wait_for_agent (moved);
  g_autofree char *read = machine_shell (moved, "cat /tmp/mark");
  g_assert_cmpstr (read, ==, mark);
  return moved;
}

/* There and back again: this program leads, then the daemons do, then through their connection. */
static void
test_live (void)
{
  g_autoptr (SimplevirtMigrationOptions) options = unsafe_options ();
  g_autoptr (SimplevirtConnection) by_tcp = testing_open (g_getenv ("SV_TEST_TCP_URI2"));
  g_autoptr (SimplevirtDomain) moved = move (guest, two, options, "live");

  assert_counts (0, 1, 1);
  g_assert_false (simplevirt_domain_get_exists (guest));
  g_assert_true (simplevirt_domain_get_persistent (moved));

  simplevirt_migration_options_set_peer_to_peer (options, TRUE);
  g_clear_object (&guest);
  guest = move (moved, one, options, "peer");
  assert_counts (1, 0, 1);

  simplevirt_migration_options_set_tunnelled (options, TRUE);
  g_autoptr (SimplevirtDomain) tunnelled = move (guest, by_tcp, options, "tunnel");
  assert_counts (0, 1, 1);

  g_autoptr (SimplevirtMigrationOptions) parallel = unsafe_options ();
  simplevirt_migration_options_set_parallel_connections (parallel, 2);
  simplevirt_migration_options_set_auto_converge (parallel, TRUE);
  simplevirt_migration_options_set_migrate_uri (parallel, "tcp://10.111.0.1");
  g_clear_object (&guest);
  guest = move (tunnelled, one, parallel, "parallel");
  assert_counts (1, 0, 1);
}

/* What the guest does not see may be another there. */
static void
test_other_definition (void)
{
  g_autoptr (SimplevirtMigrationOptions) options = unsafe_options ();
  g_autoptr (GError) error = NULL;
  g_autofree char *xml = simplevirt_domain_fetch_xml (
      guest, SIMPLEVIRT_XML_SECURE | SIMPLEVIRT_XML_MIGRATABLE, NULL, &error);
  g_assert_no_error (error);
  g_auto (GStrv) parts = g_strsplit (xml, "mover.console", -1);
  g_autofree char *changed = g_strjoinv ("other.console", parts);

  simplevirt_migration_options_set_destination_xml (options, changed);
  simplevirt_migration_options_set_persistent_xml (options, changed);
  g_autoptr (SimplevirtDomain) moved = move (guest, two, options, "other");
  g_autofree char *there
      = simplevirt_domain_fetch_xml (moved, SIMPLEVIRT_XML_INACTIVE, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (there, "other.console"));
  g_autofree char *console = machine_path ("other", ".console");
  g_assert_true (g_file_test (console, G_FILE_TEST_EXISTS));
  g_autoptr (SimplevirtMigrationOptions) back = unsafe_options ();
  g_clear_object (&guest);
  guest = move (moved, one, back, "back");
}

/* The daemon finds its own way, and the definition stays behind. */
static void
test_to_uri (void)
{
  g_autoptr (SimplevirtMigrationOptions) options = unsafe_options ();
  g_autoptr (GError) error = NULL;

  simplevirt_migration_options_set_undefine_source (options, FALSE);
  simplevirt_migration_options_set_persist (options, FALSE);
  simplevirt_migration_options_set_destination_name (options, "renamed");
  simplevirt_migration_options_set_paused (options, TRUE);
  simplevirt_domain_migrate_to_uri (guest, g_getenv ("SV_TEST_TCP_URI2"), options, NULL, NULL,
                                    &error);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_domain_get_state (guest), ==, SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF);
  g_assert_true (simplevirt_domain_get_exists (guest));
  g_autoptr (SimplevirtDomain) there
      = simplevirt_connection_lookup_domain (two, "renamed", NULL, &error);
  g_assert_no_error (error);
  g_assert_false (simplevirt_domain_get_persistent (there));
  g_assert_cmpint (simplevirt_domain_get_state (there), ==, SIMPLEVIRT_DOMAIN_STATE_PAUSED);
  assert_counts (1, 1, 1);
  testing_ok (simplevirt_domain_resume (there, NULL, &failure));
  machine_wait_for_agent (there);

  g_autoptr (SimplevirtMigrationOptions) back = unsafe_options ();
  simplevirt_migration_options_set_destination_name (back, "mover");
  g_autoptr (SimplevirtDomain) again = move (there, one, back, "back");
  g_assert_true (again == guest);
  assert_counts (1, 0, 1);
}

typedef struct _Meanwhile Meanwhile;
struct _Meanwhile
{
  void (*act) (Meanwhile *self);
  SimplevirtDomain *domain;
  SimplevirtConnection *destination; /* NULL: `two` */
  SimplevirtProgress *progress;
  GCancellable *cancellable;
  guint64 seen;
  guint64 total;
  guint64 remaining;
  SimplevirtJobOperation operation;
};

static void
cancel (Meanwhile *self)
{
  g_cancellable_cancel (self->cancellable);
}

static void
kill_daemon (Meanwhile *self)
{
  g_assert_true (host_run ("host-ctl kill 2"));
}

static void
restart_daemon (Meanwhile *self)
{
  g_assert_true (host_run ("host-ctl kill 2"));
  g_assert_true (host_run ("host-ctl start 2"));
}

static void
switch_to_post_copy (Meanwhile *self)
{
  testing_ok (simplevirt_domain_start_post_copy (self->domain, NULL, &failure));
}

/* Beside a migration that is under way: looks, and then does something. */
static gpointer
meanwhile (gpointer data)
{
  Meanwhile *self = data;

  while (simplevirt_progress_get_bytes_done (self->progress) == 0)
    g_usleep (10000);
  self->seen = simplevirt_progress_get_bytes_done (self->progress);
  self->total = simplevirt_progress_get_bytes_total (self->progress);
  g_autoptr (SimplevirtJobInfo) job
      = simplevirt_domain_fetch_job_info (self->domain, FALSE, NULL, NULL);
  self->operation = simplevirt_job_info_get_operation (job);
  self->remaining = simplevirt_job_info_get_remaining_bytes (job);
  self->act (self);
  return NULL;
}

static SimplevirtDomain *
migrate_meanwhile (Meanwhile *work,
                   SimplevirtDomain *domain,
                   SimplevirtMigrationOptions *options,
                   GError **error)
{
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  work->domain = domain;
  work->progress = progress;
  work->cancellable = cancellable;
  simplevirt_migration_options_set_bandwidth (options, MIB);
  GThread *thread = g_thread_new ("meanwhile", meanwhile, work);
  SimplevirtDomain *moved
      = simplevirt_domain_migrate (domain, work->destination != NULL ? work->destination : two,
                                   options, progress, cancellable, error);
  g_thread_join (thread);
  g_assert_cmpuint (work->total, >, 16 * MIB);
  g_assert_cmpuint (work->seen, <, work->total);
  g_assert_cmpuint (work->remaining, >, 0);
  g_assert_cmpint (work->operation, ==, SIMPLEVIRT_JOB_OPERATION_MIGRATION_OUT);
  return moved;
}

static void
test_cancel (void)
{
  g_autoptr (SimplevirtMigrationOptions) options = unsafe_options ();
  g_autoptr (GError) error = NULL;
  Meanwhile work = { .act = cancel };

  leave_mark (guest, "cancel");
  simplevirt_migration_options_set_max_downtime_ms (options, 77);
  g_assert_null (migrate_meanwhile (&work, guest, options, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  assert_stayed (guest, "cancel");
  g_assert_cmpuint (simplevirt_domain_fetch_migration_downtime (guest, NULL, NULL), !=, 77);
}

/* The other daemon dies half way; when it is back, it has nothing. */
static void
test_daemon_dies (void)
{
  g_autoptr (SimplevirtMigrationOptions) options = unsafe_options ();
  g_autoptr (GError) error = NULL;
  Meanwhile work = { .act = kill_daemon };

  leave_mark (guest, "daemon");
  simplevirt_migration_options_set_peer_to_peer (options, TRUE);
  simplevirt_migration_options_set_peer_uri (options, g_getenv ("SV_TEST_TCP_URI2"));
  g_assert_null (migrate_meanwhile (&work, guest, options, &error));
  g_assert_true (error->domain == SIMPLEVIRT_ERROR);
  g_assert_true (host_run ("host-ctl start 2"));
  g_clear_object (&two);
  two = testing_open (g_getenv ("SV_TEST_URI2"));
  assert_stayed (guest, "daemon");
}

static void
test_post_copy (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtMigrationOptions) options = unsafe_options ();
  Meanwhile work = { .act = switch_to_post_copy };

  g_assert_false (simplevirt_domain_start_post_copy (guest, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'mover': ");
  leave_mark (guest, "post-copy");
  simplevirt_migration_options_set_post_copy (options, TRUE);
  g_autoptr (SimplevirtDomain) moved = migrate_meanwhile (&work, guest, options, &error);
  if (error != NULL && strstr (error->message, "userfault") != NULL)
    {
      g_test_skip (error->message);
      g_error_free (error);
      return;
    }
  g_assert_no_error (error);
  machine_wait_for_agent (moved);
  assert_counts (0, 1, 1);
  g_clear_object (&guest);
  /* The plain way back: paused meanwhile. */
  g_autoptr (SimplevirtMigrationOptions) back = unsafe_options ();
  simplevirt_migration_options_set_live (back, FALSE);
  simplevirt_migration_options_set_compressed (back, TRUE);
  guest = move (moved, one, back, "post-copy");
}

static void
test_name_taken (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtMigrationOptions) options = unsafe_options ();
  g_autofree char *xml = machine_xml ("mover", "", "");
  g_autoptr (SimplevirtDomain) other
      = simplevirt_connection_define_domain_xml (two, xml, NULL, &error);

  g_assert_no_error (error);
  leave_mark (guest, "taken");
  g_assert_null (simplevirt_domain_migrate (guest, two, options, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "domain 'mover': ");
  assert_counts (1, 1, 1);
  testing_ok (simplevirt_domain_undefine (other, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
  assert_stayed (guest, "taken");
}

static void
test_unreachable (void)
{
  static const char *const uris[]
      = { "tcp://10.111.0.99:49152", "tcp://10.111.0.1:49152", "tcp://nobody.invalid" };
  GError *error = NULL;

  leave_mark (guest, "unreachable");
  for (gsize i = 0; i < G_N_ELEMENTS (uris); i++)
    {
      g_autoptr (SimplevirtMigrationOptions) options = unsafe_options ();
      simplevirt_migration_options_set_migrate_uri (options, uris[i]);
      g_assert_null (simplevirt_domain_migrate (guest, two, options, NULL, NULL, &error));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_CONNECTION_FAILED, "domain 'mover': ");
    }
  g_autoptr (SimplevirtMigrationOptions) peer = unsafe_options ();
  g_assert_false (simplevirt_domain_migrate_to_uri (guest, "qemu+tcp://sv-host-2:1/system", peer,
                                                    NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CONNECTION_FAILED, "sv-host-2");
  assert_stayed (guest, "unreachable");
}

static void
test_refused (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtMigrationOptions) options = simplevirt_migration_options_new ();

  leave_mark (guest, "refused");
  g_assert_null (simplevirt_domain_migrate (guest, two, NULL, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "copy the disks");
  simplevirt_migration_options_set_unsafe (options, TRUE);
  g_assert_null (simplevirt_domain_migrate (guest, one, options, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "same host");
  simplevirt_migration_options_set_storage (options, SIMPLEVIRT_MIGRATION_STORAGE_FULL);
  simplevirt_migration_options_set_offline (options, TRUE);
  g_assert_null (simplevirt_domain_migrate (guest, two, options, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "domain 'mover': ");
  assert_stayed (guest, "refused");
}

static void
test_limits (void)
{
  g_autoptr (GError) error = NULL;
  guint64 before = simplevirt_domain_fetch_migration_bandwidth (guest, NULL, &error);

  g_assert_no_error (error);
  testing_ok (simplevirt_domain_set_migration_bandwidth (guest, 3 * MIB - 1, NULL, &failure));
  g_assert_cmpuint (simplevirt_domain_fetch_migration_bandwidth (guest, NULL, NULL), ==, 3 * MIB);
  testing_ok (simplevirt_domain_set_migration_bandwidth (guest, before, NULL, &failure));
  testing_ok (simplevirt_domain_set_migration_downtime (guest, 456, NULL, &failure));
  g_assert_cmpuint (simplevirt_domain_fetch_migration_downtime (guest, NULL, NULL), ==, 456);
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
make_pool (void)
{
  g_autofree char *folder = host_image (NULL);
  g_autofree char *xml = g_strdup_printf (
      "<pool type='dir'><name>images</name><target><path>%s</path></target></pool>", folder);
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtStoragePool) pool = simplevirt_connection_start_transient_storage_pool_xml (
      two, xml, SIMPLEVIRT_STORAGE_POOL_START_BUILD, NULL, &error);

  g_assert_no_error (error);
}

/* Without a pool there is no place for the image; cancelled, none stays; then the guest finds at
 * the destination what it wrote. */
static void
test_storage (void)
{
  g_autoptr (SimplevirtMigrationOptions) options = simplevirt_migration_options_new ();
  g_autoptr (SimplevirtDomain) domain = start_with_own_disk (NULL);
  GError *error = NULL;
  Meanwhile work = { .act = cancel };

  leave_mark (domain, "storage");
  g_autofree char *written = machine_shell (domain, "echo here >/data/x; sync; cat /data/x");
  simplevirt_migration_options_set_storage (options, SIMPLEVIRT_MIGRATION_STORAGE_FULL);
  g_assert_null (simplevirt_domain_migrate (domain, two, options, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "needs a pool");
  assert_stayed (domain, "storage");

  make_pool ();
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
test_storage_daemon_dies (void)
{
  g_autoptr (SimplevirtConnectionOptions) healing = simplevirt_connection_options_new ();
  g_autoptr (SimplevirtMigrationOptions) options = simplevirt_migration_options_new ();
  g_autoptr (SimplevirtDomain) domain = start_with_own_disk (NULL);
  g_autoptr (GError) error = NULL;

  simplevirt_connection_options_set_reconnect (healing, TRUE);
  g_autoptr (SimplevirtConnection) there
      = simplevirt_connection_open_with_options (g_getenv ("SV_TEST_URI2"), healing, NULL, &error);
  g_assert_no_error (error);
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

/* Only what the guest wrote travels: the image below is at both hosts. */
static void
test_storage_incremental (void)
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

/* Of a domain that is off the definition moves. */
static void
test_offline (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtMigrationOptions) options = simplevirt_migration_options_new ();

  testing_ok (simplevirt_domain_power_off (guest, NULL, &failure));
  g_assert_null (simplevirt_domain_migrate (guest, two, options, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'mover': ");
  simplevirt_migration_options_set_offline (options, TRUE);
  g_autoptr (SimplevirtDomain) moved
      = simplevirt_domain_migrate (guest, two, options, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_false (simplevirt_domain_get_exists (guest));
  g_assert_cmpint (simplevirt_domain_get_state (moved), ==, SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF);
  assert_counts (0, 1, 0);
  testing_ok (simplevirt_domain_start (moved, SIMPLEVIRT_START_NONE, NULL, &failure));
  testing_ok (simplevirt_domain_power_off (moved, NULL, &failure));
  testing_ok (simplevirt_domain_undefine (moved, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  one = testing_open (g_getenv ("SV_TEST_URI"));
  two = testing_open (g_getenv ("SV_TEST_URI2"));
  guest = machine_start (one, "mover", "");
  g_autofree char *images = host_image (NULL);
  g_mkdir_with_parents (images, 0755);
  g_test_add_func ("/migration/refused", test_refused);
  g_test_add_func ("/migration/limits", test_limits);
  g_test_add_func ("/migration/name-taken", test_name_taken);
  g_test_add_func ("/migration/unreachable", test_unreachable);
  g_test_add_func ("/migration/cancel", test_cancel);
  g_test_add_func ("/migration/daemon-dies", test_daemon_dies);
  g_test_add_func ("/migration/live", test_live);
  g_test_add_func ("/migration/other-definition", test_other_definition);
  g_test_add_func ("/migration/to-uri", test_to_uri);
  g_test_add_func ("/migration/post-copy", test_post_copy);
  g_test_add_func ("/migration/offline", test_offline);
  g_test_add_func ("/migration/storage", test_storage);
  g_test_add_func ("/migration/storage-daemon-dies", test_storage_daemon_dies);
  g_test_add_func ("/migration/storage-incremental", test_storage_incremental);
  int status = g_test_run ();
  g_clear_object (&guest);
  g_clear_object (&one);
  g_clear_object (&two);
  return status;
}
