/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "events.h"
#include "migration.h"
#include "proxy.h"

static SimplevirtDomain *guest; /* at the first host, running, with a disk both hosts see */

static SimplevirtMigrationOptions *
unsafe_options (void)
{
  SimplevirtMigrationOptions *options = simplevirt_migration_options_new ();

  simplevirt_migration_options_set_unsafe (options, TRUE);
  return options;
}

/* What the source tells of a migration: its passes, how it went, and why the guest is off there. */
static void
assert_told (SimplevirtEventQueue *queue)
{
  gint64 passes = 0;
  gboolean completed = FALSE, stopped = FALSE;

  while (!completed || !stopped)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (SimplevirtEvent) event
          = simplevirt_event_queue_pop (queue, TESTING_PATIENCE_S * 1000, NULL, &error);
      g_assert_no_error (error);
      SimplevirtEventKind kind = simplevirt_event_get_kind (event);
      if (kind == SIMPLEVIRT_EVENT_KIND_DOMAIN_MIGRATION_ITERATION)
        {
          g_assert_cmpint (simplevirt_event_get_number (event), >=, passes);
          passes = simplevirt_event_get_number (event);
        }
      completed |= kind == SIMPLEVIRT_EVENT_KIND_DOMAIN_JOB_COMPLETED
                   && simplevirt_event_get_parameters (event)->len > 0;
      if (kind == SIMPLEVIRT_EVENT_KIND_DOMAIN_STOPPED)
        {
          g_assert_cmpint (simplevirt_event_get_reason (event), ==,
                           SIMPLEVIRT_DOMAIN_STOPPED_REASON_MIGRATED);
          stopped = TRUE;
        }
    }
  g_assert_cmpint (passes, >=, 1);
}

/* What the destination tells of the job that brought a domain there. */
static SimplevirtJobInfo *
job_of_arrival (SimplevirtDomain *moved)
{
  g_autoptr (GError) error = NULL;
  SimplevirtJobInfo *job = simplevirt_domain_fetch_job_info (moved, TRUE, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_job_info_get_job_type (job), ==, SIMPLEVIRT_JOB_TYPE_COMPLETED);
  g_assert_cmpint (simplevirt_job_info_get_operation (job), ==,
                   SIMPLEVIRT_JOB_OPERATION_MIGRATION_IN);
  g_assert_cmpuint (simplevirt_job_info_get_elapsed_ms (job), >=,
                    simplevirt_job_info_get_downtime_ms (job));
  g_assert_cmpuint (simplevirt_job_info_get_iteration (job), >, 0);
  g_assert_cmpuint (simplevirt_job_info_get_memory_rate (job), >, 0);
  return job;
}

/* There and back again: this program leads, then the daemons do, then through their connection. */
static void
test_live (void)
{
  g_autoptr (SimplevirtMigrationOptions) options = unsafe_options ();
  g_autoptr (SimplevirtConnection) by_tcp = testing_open (g_getenv ("SV_TEST_TCP_URI2"));
  g_autoptr (SimplevirtEventQueue) queue = simplevirt_connection_watch (
      one, SIMPLEVIRT_EVENT_TOPICS_LIFECYCLE | SIMPLEVIRT_EVENT_TOPICS_JOBS, NULL, NULL);
  g_autoptr (SimplevirtDomain) moved = move (guest, two, options, "live");

  assert_told (queue);
  g_autoptr (SimplevirtJobInfo) job = job_of_arrival (moved);
  g_assert_cmpuint (simplevirt_job_info_get_done_bytes (job), >, 16 * MIB);
  g_assert_cmpuint (simplevirt_job_info_get_downtime_ms (job), >, 0);
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

/* REMOTE_PROC_DOMAIN_MIGRATE_FINISH3_PARAMS */
#define FINISH 306

/* Told that the guest stays, the source lets it go on. */
static void
assert_goes_on (SimplevirtDomain *moved, const char *mark)
{
  /* Both tried at once, neither could lock the disk, and a definition may be left. */
  if (moved != NULL)
    simplevirt_domain_undefine (moved, SIMPLEVIRT_UNDEFINE_NONE, NULL, NULL);
  if (simplevirt_domain_get_state (guest) == SIMPLEVIRT_DOMAIN_STATE_PAUSED)
    testing_ok (simplevirt_domain_resume (guest, NULL, &failure));
  assert_stayed (guest, mark);
}

/* The guest runs at the destination, and its disk is locked: the source could not let it go on. */
static void
assert_arrived (SimplevirtDomain *moved)
{
  testing_ok (simplevirt_domain_power_off (guest, NULL, &failure));
  testing_ok (simplevirt_domain_undefine (guest, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
  g_autoptr (SimplevirtMigrationOptions) options = unsafe_options ();
  g_clear_object (&guest);
  guest = move (moved, one, options, "back");
}

/* What the migration left at the destination, when it is done there; or NULL. */
static SimplevirtDomain *
find_moved (void)
{
  SimplevirtDomain *moved = simplevirt_connection_lookup_domain (two, "mover", NULL, NULL);

  if (moved != NULL)
    testing_wait_until (simplevirt_domain_get_state (moved) != SIMPLEVIRT_DOMAIN_STATE_PAUSED);
  return moved;
}

/* The destination's answer that the guest arrived is lost: it runs at one of the hosts. */
static void
test_answer_lost (void)
{
  const char *uri = g_getenv ("SV_TEST_URI2");
  g_autofree char *folder = host_path ("");
  g_autoptr (SimplevirtMigrationOptions) options = unsafe_options ();
  GError *error = NULL;
  Proxy *proxy = proxy_new (uri, folder);
  g_autofree char *through = proxy_uri (proxy, uri);
  SimplevirtConnection *there = testing_open (through);

  leave_mark (guest, "unanswered");
  proxy_cut_answer_of (proxy, FINISH);
  g_assert_null (simplevirt_domain_migrate (guest, there, options, NULL, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_CONNECTION_LOST);
  testing_ok (simplevirt_domain_refresh (guest, NULL, &failure));
  g_autoptr (SimplevirtDomain) moved = find_moved ();
  if (moved != NULL && simplevirt_domain_get_active (moved))
    {
      g_assert_nonnull (strstr (error->message, "what is at the destination stays"));
      assert_arrived (moved);
    }
  else
    assert_goes_on (moved, "unanswered");
  g_clear_error (&error);
  simplevirt_connection_close (there);
  g_clear_object (&there);
  proxy_free (proxy);
}

/* How a guest is slowed down that changes its memory too fast. */
static void
test_converge (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtMigrationOptions) options = unsafe_options ();

  leave_mark (guest, "converge");
  simplevirt_migration_options_set_auto_converge_initial (options, 30);
  g_assert_null (simplevirt_domain_migrate (guest, two, options, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'mover': ");
  simplevirt_migration_options_set_auto_converge (options, TRUE);
  simplevirt_migration_options_set_auto_converge_initial (options, 100);
  g_assert_null (simplevirt_domain_migrate (guest, two, options, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'mover': ");
  assert_stayed (guest, "converge");
  simplevirt_migration_options_set_auto_converge_initial (options, 30);
  simplevirt_migration_options_set_auto_converge_increment (options, 20);
  g_autoptr (SimplevirtDomain) moved = move (guest, two, options, "converge");
  g_clear_object (&guest);
  guest = move (moved, one, options, "back");
}

/* Memory that is not copied first goes over several connections only. */
static void
test_zero_copy (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtMigrationOptions) options = unsafe_options ();

  leave_mark (guest, "zero-copy");
  simplevirt_migration_options_set_zero_copy (options, TRUE);
  g_assert_null (simplevirt_domain_migrate (guest, two, options, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'mover': ");
  assert_stayed (guest, "zero-copy");
  simplevirt_migration_options_set_parallel_connections (options, 2);
  g_autoptr (SimplevirtDomain) moved
      = simplevirt_domain_migrate (guest, two, options, NULL, NULL, &error);
  if (moved == NULL)
    {
      /* Old hypervisors cannot; and not every daemon may lock memory. */
      gboolean denied
          = g_error_matches (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_PERMISSION_DENIED);
      testing_assert_error (
          &error, denied ? SIMPLEVIRT_ERROR_PERMISSION_DENIED : SIMPLEVIRT_ERROR_NOT_SUPPORTED,
          denied ? "locked memory" : "domain 'mover': ");
      assert_stayed (guest, "zero-copy");
      return;
    }
  g_autofree char *read = machine_shell (moved, "cat /tmp/mark");
  g_assert_cmpstr (read, ==, "zero-copy");
  g_autoptr (SimplevirtMigrationOptions) back = unsafe_options ();
  g_clear_object (&guest);
  guest = move (moved, one, back, "back");
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
  g_autoptr (SimplevirtDomain) there = testing_lookup_domain (two, "renamed");
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

static void
kill_daemon (Meanwhile *self)
{
  g_assert_true (host_run ("host-ctl kill 2"));
}

static void
switch_to_post_copy (Meanwhile *self)
{
  testing_ok (simplevirt_domain_start_post_copy (self->domain, NULL, &failure));
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
  /* a daemon that finds half a guest again needs a moment to end it */
  testing_wait_until (domains_at ("SV_TEST_URI2") == 0);
  assert_stayed (guest, "daemon");
}

/* TRUE when there is no more to test, since the hosts lack what post-copy is made of. */
static gboolean
is_skipped (GError **error)
{
  if (*error == NULL || strstr ((*error)->message, "userfault") == NULL)
    return FALSE;
  g_test_skip ((*error)->message);
  g_clear_error (error);
  return TRUE;
}

static void
switch_and_count (Meanwhile *self)
{
  g_autoptr (GError) error = NULL;

  switch_to_post_copy (self);
  self->switched = g_get_monotonic_time ();
  g_autoptr (SimplevirtJobInfo) job
      = simplevirt_domain_fetch_job_info (self->domain, FALSE, NULL, &error);
  g_assert_no_error (error);
  self->seen = simplevirt_job_info_get_done_bytes (job);
}

/* Most of the memory comes after the switch, and not faster than is said for that. */
static void
test_post_copy_bandwidth (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtMigrationOptions) options = unsafe_options ();
  g_autoptr (SimplevirtEventQueue) queue = events_watch (one);
  Meanwhile work = { .act = switch_and_count };

  leave_mark (guest, "post-copy");
  simplevirt_migration_options_set_post_copy (options, TRUE);
  simplevirt_migration_options_set_post_copy_bandwidth (options, 8 * MIB);
  g_autoptr (SimplevirtDomain) moved = migrate_meanwhile (&work, guest, options, &error);
  gint64 took = g_get_monotonic_time () - work.switched;
  if (is_skipped (&error))
    return;
  g_assert_no_error (error);
  g_autoptr (SimplevirtEvent) end
      = events_expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_JOB_COMPLETED, "mover");
  guint64 moved_bytes
      = g_ascii_strtoull (events_parameter (end, "data_processed"), NULL, 10) - work.seen;
  g_test_message ("%" G_GUINT64_FORMAT " bytes in %" G_GINT64_FORMAT " us", moved_bytes, took);
  g_assert_cmpuint (moved_bytes, >, 16 * MIB);
  g_assert_cmpuint (moved_bytes, <, 10 * MIB * (guint64) took / G_USEC_PER_SEC);
  g_autofree char *read = machine_shell (moved, "cat /tmp/mark");
  g_assert_cmpstr (read, ==, "post-copy");
  g_autoptr (SimplevirtMigrationOptions) back = unsafe_options ();
  g_clear_object (&guest);
  guest = move (moved, one, back, "back");
}

static void
test_post_copy (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtMigrationOptions) options = unsafe_options ();
  Meanwhile work = { .act = switch_to_post_copy };
  const char *methods[] = { "xbzrle", NULL };

  g_assert_false (simplevirt_domain_start_post_copy (guest, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'mover': ");
  leave_mark (guest, "post-copy");
  simplevirt_migration_options_set_post_copy (options, TRUE);
  g_autoptr (SimplevirtDomain) moved = migrate_meanwhile (&work, guest, options, &error);
  if (is_skipped (&error))
    return;
  g_assert_no_error (error);
  machine_wait_for_agent (moved);
  assert_counts (0, 1, 1);
  g_clear_object (&guest);
  /* The plain way back: paused meanwhile. */
  g_autoptr (SimplevirtMigrationOptions) back = unsafe_options ();
  simplevirt_migration_options_set_live (back, FALSE);
  simplevirt_migration_options_set_compressed (back, TRUE);
  simplevirt_migration_options_set_compression_methods (back, methods);
  simplevirt_migration_options_set_listen_address (back, "0.0.0.0");
  simplevirt_migration_options_set_abort_on_error (back, TRUE);
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
  /* Methods that nobody knows, and encryption for which the hosts have no certificates. */
  const char *methods[] = { "magic", NULL };
  g_autoptr (SimplevirtMigrationOptions) wrong = unsafe_options ();
  simplevirt_migration_options_set_compressed (wrong, TRUE);
  simplevirt_migration_options_set_compression_methods (wrong, methods);
  g_assert_null (simplevirt_domain_migrate (guest, two, wrong, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "magic");
  g_autoptr (SimplevirtMigrationOptions) encrypted = unsafe_options ();
  simplevirt_migration_options_set_tls (encrypted, TRUE);
  g_assert_null (simplevirt_domain_migrate (guest, two, encrypted, NULL, NULL, &error));
  g_assert_true (g_str_has_prefix (error->message, "domain 'mover': "));
  g_clear_error (&error);
  simplevirt_migration_options_set_offline (options, TRUE);
  g_assert_null (simplevirt_domain_migrate (guest, two, options, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "only a domain that is off");
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
  g_test_add_func ("/migration/refused", test_refused);
  g_test_add_func ("/migration/limits", test_limits);
  g_test_add_func ("/migration/name-taken", test_name_taken);
  g_test_add_func ("/migration/unreachable", test_unreachable);
  g_test_add_func ("/migration/cancel", test_cancel);
  g_test_add_func ("/migration/daemon-dies", test_daemon_dies);
  g_test_add_func ("/migration/live", test_live);
  g_test_add_func ("/migration/other-definition", test_other_definition);
  g_test_add_func ("/migration/to-uri", test_to_uri);
  g_test_add_func ("/migration/answer-lost", test_answer_lost);
  g_test_add_func ("/migration/converge", test_converge);
  g_test_add_func ("/migration/zero-copy", test_zero_copy);
  g_test_add_func ("/migration/post-copy-bandwidth", test_post_copy_bandwidth);
  g_test_add_func ("/migration/post-copy", test_post_copy);
  g_test_add_func ("/migration/offline", test_offline);
  int status = g_test_run ();
  g_clear_object (&guest);
  g_clear_object (&one);
  g_clear_object (&two);
  return status;
}
