/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What can be asked of a domain, each asked of one that is off, has no agent or no definition, may
 * only be read, or is gone: the error tells which of these it is. */
#include "machine-disks.h"
#include "machine.h"

static SimplevirtConnection *connection;

#define LIVE   SIMPLEVIRT_CHANGE_LIVE
#define STORED SIMPLEVIRT_CHANGE_STORED
#define MAC    "52:54:00:01:02:07"
#define CARD   "<interface type='user'><mac address='" MAC "'/><model type='virtio'/></interface>"
#define DEVICES                                                                                    \
  CARD "<disk type='file' device='cdrom'><target dev='sda' bus='scsi'/><readonly/></disk>"         \
       "<graphics type='vnc' autoport='yes'/><console type='pty'/>"

static guint wrong; /* what was done or refused otherwise */

/* The call fails with that code and names `domain`. After one that does not the rest goes on, so
 * that one run tells of all. */
#define REFUSED(code, call)                                                                        \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_autoptr (GError) failure = NULL;                                                             \
    g_autofree char *prefix                                                                        \
        = g_strdup_printf ("domain '%s': ", simplevirt_domain_get_name (domain));                  \
    (void) (call);                                                                                 \
    if (!g_error_matches (failure, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_##code)                      \
        || !g_str_has_prefix (failure->message, prefix))                                           \
      {                                                                                            \
        wrong++;                                                                                   \
        g_test_message ("not " #code ": " #call ": %s",                                            \
                        failure != NULL ? failure->message : "done");                              \
      }                                                                                            \
  }                                                                                                \
  G_STMT_END

/* `name` with an argument list of its own and what every call ends with. */
#define ASK(name, ...) simplevirt_domain_##name (domain, ##__VA_ARGS__, NULL, &failure)

static void
refuse_life (SimplevirtDomain *domain)
{
  const char *keys[] = { "a", NULL };
  g_autofree char *path = machine_path ("refused", ".file");

  REFUSED (INVALID_STATE, ASK (suspend));
  REFUSED (INVALID_STATE, ASK (resume));
  REFUSED (INVALID_STATE, ASK (reset));
  REFUSED (INVALID_STATE, ASK (reboot, SIMPLEVIRT_SHUTDOWN_DEFAULT));
  REFUSED (INVALID_STATE, ASK (shut_down, SIMPLEVIRT_SHUTDOWN_DEFAULT));
  REFUSED (INVALID_STATE, ASK (power_off));
  REFUSED (INVALID_STATE, ASK (inject_nmi));
  REFUSED (INVALID_STATE, ASK (send_keys, keys, 0));
  REFUSED (INVALID_STATE, ASK (take_screenshot, 0));
  REFUSED (INVALID_STATE, ASK (open_console, NULL, FALSE));
  REFUSED (INVALID_STATE, ASK (open_channel, NULL, FALSE));
  REFUSED (INVALID_STATE, ASK (put_to_sleep, SIMPLEVIRT_SUSPEND_TARGET_MEMORY));
  REFUSED (INVALID_STATE, ASK (wake_up));
  REFUSED (INVALID_STATE, ASK (managed_save, SIMPLEVIRT_SAVE_NONE, NULL));
  REFUSED (INVALID_STATE, ASK (update_managed_save_xml, "<domain/>"));
  REFUSED (INVALID_STATE, ASK (save_to_file, path, SIMPLEVIRT_SAVE_NONE, NULL));
  REFUSED (INVALID_STATE,
           ASK (core_dump, path, SIMPLEVIRT_DUMP_FORMAT_RAW, SIMPLEVIRT_DUMP_MEMORY_ONLY, NULL));
  REFUSED (INVALID_STATE, ASK (abort_job));
  REFUSED (INVALID_STATE, ASK (start_post_copy));
  REFUSED (INVALID_STATE, ASK (set_migration_downtime, 100));
  REFUSED (INVALID_STATE, ASK (fetch_migration_downtime));
  REFUSED (INVALID_STATE, ASK (wait_for_address, 5));
  REFUSED (INVALID_STATE, ASK (wait_for_agent, 5));
  REFUSED (TIMED_OUT, ASK (wait_for_state, SIMPLEVIRT_DOMAIN_STATE_RUNNING, 1));
  REFUSED (NOT_FOUND, ASK (end_pull_backup));
  REFUSED (NOT_FOUND, ASK (fetch_backup));
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
refuse_devices (SimplevirtDomain *domain)
{
  REFUSED (INVALID_STATE, ASK (attach_device_xml, CARD, LIVE));
  REFUSED (INVALID_STATE, ASK (update_device_xml, CARD, LIVE));
  REFUSED (INVALID_STATE, ASK (detach_device_xml, CARD, LIVE, 5));
  REFUSED (INVALID_STATE, ASK (detach_device_by_alias, "net0", LIVE, 5));
  REFUSED (INVALID_STATE, ASK (change_media, "sda", NULL, FALSE, LIVE));
  REFUSED (INVALID_STATE, ASK (resize_block, "vda", 1 << 30));
  REFUSED (INVALID_STATE, ASK (set_block_threshold, "vda", 1 << 20));
  REFUSED (INVALID_STATE, ASK (list_addresses, SIMPLEVIRT_ADDRESS_SOURCE_LEASE));
  REFUSED (INVALID_STATE, ASK (pull_block, "vda", NULL, 0, SIMPLEVIRT_BLOCK_PULL_NONE, NULL));
  REFUSED (INVALID_STATE, ASK (commit_block, "vda", NULL, NULL, 0, 0, NULL));
  REFUSED (INVALID_STATE, ASK (copy_block_xml, "vda", "<disk/>", 0, 0, NULL));
  REFUSED (INVALID_STATE, ASK (lookup_block_job, "vda"));
  REFUSED (INVALID_STATE, ASK (set_block_job_bandwidth, "vda", 1 << 20));
  REFUSED (INVALID_STATE, ASK (abort_block_job, "vda"));
  REFUSED (INVALID_STATE, ASK (pivot_block_job, "vda"));
  REFUSED (INVALID_STATE, ASK (wait_for_block_job, "vda", NULL));
  REFUSED (INVALID_STATE, ASK (create_checkpoint, "c", NULL, SIMPLEVIRT_CHECKPOINT_CREATE_NONE));
}

static void
refuse_tuning (SimplevirtDomain *domain)
{
  g_autoptr (SimplevirtBlockThrottle) throttle = simplevirt_block_throttle_new ();
  g_autoptr (SimplevirtIothreadParameters) polling = simplevirt_iothread_parameters_new ();

  simplevirt_block_throttle_set_read_bytes (throttle, 1 << 20);
  simplevirt_iothread_parameters_set_poll_max (polling, 1);
  REFUSED (INVALID_STATE, ASK (set_memory, 64 << 20, LIVE));
  REFUSED (INVALID_STATE, ASK (set_vcpus, 2, LIVE));
  REFUSED (INVALID_STATE, ASK (fetch_max_vcpus, LIVE));
  REFUSED (INVALID_STATE, ASK (list_vcpus, LIVE));
  REFUSED (INVALID_STATE, ASK (pin_vcpu, 0, "0", LIVE));
  REFUSED (INVALID_STATE, ASK (enable_vcpus, "1", TRUE, LIVE));
  REFUSED (INVALID_STATE, ASK (pin_emulator, "0", LIVE));
  REFUSED (INVALID_STATE, ASK (fetch_emulator_cpus, LIVE));
  REFUSED (INVALID_STATE, ASK (list_iothreads, LIVE));
  REFUSED (INVALID_STATE, ASK (add_iothread, 1, LIVE));
  REFUSED (INVALID_STATE, ASK (remove_iothread, 1, LIVE));
  REFUSED (INVALID_STATE, ASK (pin_iothread, 1, "0", LIVE));
  REFUSED (INVALID_STATE, ASK (set_iothread_parameters, 1, polling, LIVE));
  REFUSED (INVALID_STATE, ASK (fetch_block_throttle, "vda", LIVE));
  REFUSED (INVALID_STATE, ASK (set_block_throttle, "vda", throttle, LIVE));
  REFUSED (INVALID_STATE, ASK (fetch_interface_bandwidth, MAC, LIVE));
  REFUSED (INVALID_STATE, ASK (list_perf_events, LIVE));
  REFUSED (INVALID_STATE, ASK (set_perf_event, "page_faults", TRUE, LIVE));
  REFUSED (INVALID_STATE, ASK (list_cpu_stats));
  REFUSED (INVALID_STATE, ASK (set_memory_stats_period, 1, LIVE));
  REFUSED (INVALID_STATE, ASK (measure_dirty_rate, 1));
  REFUSED (INVALID_STATE, ASK (set_lifecycle_action, SIMPLEVIRT_LIFECYCLE_EVENT_CRASH,
                               SIMPLEVIRT_LIFECYCLE_ACTION_PRESERVE, LIVE));
  REFUSED (INVALID_STATE, ASK (set_description, "x", LIVE));
  REFUSED (INVALID_STATE, ASK (set_metadata, "urn:x", "x", "<x/>", LIVE));
  REFUSED (INVALID_STATE, ASK (fetch_title, LIVE));
}

/* What control groups do; a user's own daemon has none at all. */
static void
refuse_control_groups (SimplevirtDomain *domain)
{
  g_autoptr (SimplevirtSchedulerParameters) scheduler = simplevirt_scheduler_parameters_new ();
  g_autoptr (SimplevirtMemoryParameters) memory = simplevirt_memory_parameters_new ();
  g_autoptr (SimplevirtNumaParameters) numa = simplevirt_numa_parameters_new ();
  g_autoptr (SimplevirtBlkioParameters) blkio = simplevirt_blkio_parameters_new ();

  if (g_strcmp0 (g_getenv ("SV_TEST_MODE"), "session") == 0)
    return;
  simplevirt_scheduler_parameters_set_cpu_shares (scheduler, 512);
  simplevirt_memory_parameters_set_hard_limit (memory, 1 << 30);
  simplevirt_numa_parameters_set_nodes (numa, "0");
  simplevirt_blkio_parameters_set_weight (blkio, 300);
  REFUSED (INVALID_STATE, ASK (fetch_scheduler_parameters, LIVE));
  REFUSED (INVALID_STATE, ASK (set_scheduler_parameters, scheduler, LIVE));
  REFUSED (INVALID_STATE, ASK (fetch_memory_parameters, LIVE));
  REFUSED (INVALID_STATE, ASK (set_memory_parameters, memory, LIVE));
  REFUSED (INVALID_STATE, ASK (fetch_numa_parameters, LIVE));
  REFUSED (INVALID_STATE, ASK (set_numa_parameters, numa, LIVE));
  REFUSED (INVALID_STATE, ASK (fetch_blkio_parameters, LIVE));
  REFUSED (INVALID_STATE, ASK (set_blkio_parameters, blkio, LIVE));
}

/* Everything that the agent does, for one reason why there is none. */
#define REFUSED_AGENT(code)                                                                        \
  G_STMT_START                                                                                     \
  {                                                                                                \
    const char *command[] = { "true", NULL };                                                      \
    const char *keys[] = { "ssh-ed25519 AAAA me", NULL };                                          \
    g_autoptr (GBytes) data = g_bytes_new_static ("x", 1);                                         \
    REFUSED (code, ASK (ping_agent, 0));                                                           \
    REFUSED (code, ASK (exec_in_guest, command, NULL, NULL, 5));                                   \
    REFUSED (code, ASK (read_guest_file, "/etc/passwd", 0));                                       \
    REFUSED (code, ASK (write_guest_file, "/tmp/x", data));                                        \
    REFUSED (code, ASK (agent_command, "{\"execute\":\"guest-ping\"}", 0));                        \
    REFUSED (code, ASK (fetch_guest_info, SIMPLEVIRT_GUEST_INFO_PARTS_OS));                        \
    REFUSED (code, ASK (fetch_guest_hostname));                                                    \
    REFUSED (code, ASK (freeze_file_systems, NULL));                                               \
    REFUSED (code, ASK (thaw_file_systems, NULL));                                                 \
    REFUSED (code, ASK (trim_file_systems, 0));                                                    \
    REFUSED (code, ASK (set_user_password, "root", "x", FALSE));                                   \
    REFUSED (code, ASK (fetch_guest_time));                                                        \
    REFUSED (code, ASK (set_guest_time, NULL));                                                    \
    REFUSED (code, ASK (list_guest_vcpus));                                                        \
    REFUSED (code, ASK (set_guest_vcpu_online, 1, TRUE));                                          \
    REFUSED (code, ASK (list_authorized_keys, "root"));                                            \
    REFUSED (code, ASK (set_authorized_keys, "root", keys, FALSE));                                \
    REFUSED (code, ASK (list_addresses, SIMPLEVIRT_ADDRESS_SOURCE_AGENT));                         \
  }                                                                                                \
  G_STMT_END

static void
test_off (void)
{
  g_autoptr (SimplevirtDomain) domain = machine_define (connection, "off", DEVICES);

  refuse_life (domain);
  refuse_devices (domain);
  refuse_tuning (domain);
  refuse_control_groups (domain);
  REFUSED_AGENT (INVALID_STATE);
  g_assert_false (simplevirt_domain_get_active (domain));
  testing_ok (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
  g_assert_cmpuint (wrong, ==, 0);
}

/* A guest that boots without its agent. */
static void
test_no_agent (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *xml = machine_xml ("mute", "", "guest.noagent");

  machine_make_disk ("mute");
  g_autoptr (SimplevirtDomain) domain = simplevirt_connection_start_transient_domain_xml (
      connection, xml, SIMPLEVIRT_START_NONE, NULL, &error);
  g_assert_no_error (error);
  REFUSED_AGENT (AGENT_UNAVAILABLE);
  REFUSED (AGENT_UNAVAILABLE, ASK (put_to_sleep, SIMPLEVIRT_SUSPEND_TARGET_MEMORY));
  REFUSED (AGENT_UNAVAILABLE, ASK (shut_down, SIMPLEVIRT_SHUTDOWN_AGENT));
  REFUSED (AGENT_UNAVAILABLE, ASK (reboot, SIMPLEVIRT_SHUTDOWN_AGENT));
  REFUSED (NOT_SUPPORTED, ASK (shut_down, SIMPLEVIRT_SHUTDOWN_PARAVIRT));
  REFUSED (NOT_SUPPORTED, ASK (shut_down, SIMPLEVIRT_SHUTDOWN_SIGNAL));
  REFUSED (TIMED_OUT, ASK (wait_for_agent, 1));
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  g_assert_cmpuint (wrong, ==, 0);
}

/* What is of a definition, of a domain that has none. */
static void
test_transient (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *xml = machine_xml ("passing", DEVICES, "");

  machine_make_disk ("passing");
  g_autoptr (SimplevirtDomain) domain = simplevirt_connection_start_transient_domain_xml (
      connection, xml, SIMPLEVIRT_START_PAUSED, NULL, &error);
  g_assert_no_error (error);
  REFUSED (INVALID_STATE, ASK (start, SIMPLEVIRT_START_NONE));
  REFUSED (INVALID_STATE, ASK (undefine, SIMPLEVIRT_UNDEFINE_NONE));
  REFUSED (INVALID_STATE, ASK (set_autostart, TRUE));
  REFUSED (INVALID_STATE, ASK (managed_save, SIMPLEVIRT_SAVE_NONE, NULL));
  REFUSED (INVALID_STATE, ASK (set_max_memory, 256 << 20));
  REFUSED (INVALID_STATE, ASK (set_max_vcpus, 4));
  REFUSED (INVALID_STATE, ASK (set_memory, 64 << 20, STORED));
  REFUSED (INVALID_STATE, ASK (set_vcpus, 1, STORED));
  REFUSED (INVALID_STATE, ASK (set_title, "x", STORED));
  REFUSED (INVALID_STATE, ASK (set_metadata, "urn:x", "x", "<x/>", STORED));
  REFUSED (INVALID_STATE, ASK (attach_device_xml, CARD, STORED));
  REFUSED (INVALID_STATE, ASK (detach_device_xml, CARD, STORED, 5));
  REFUSED (INVALID_STATE, ASK (change_media, "sda", NULL, FALSE, STORED));
  REFUSED (INVALID_STATE, ASK (pin_vcpu, 0, "0", STORED));
  REFUSED (INVALID_STATE, ASK (rename, "x"));
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  g_assert_cmpuint (wrong, ==, 0);
}

/* Arguments that only the daemon or QEMU can tell to be none, of a domain that runs. */
static void
test_rubbish (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *xml = machine_xml ("rubbish", DEVICES, "");
  g_autofree char *long_path = g_strdup_printf ("/tmp/%0*d", 5000, 0);
  char *many[1001] = { NULL };

  for (gsize i = 0; i < G_N_ELEMENTS (many) - 1; i++)
    many[i] = (char *) "/";
  machine_make_disk ("rubbish");
  g_autoptr (SimplevirtDomain) domain = simplevirt_connection_start_transient_domain_xml (
      connection, xml, SIMPLEVIRT_START_PAUSED, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtBlockInfo) before
      = simplevirt_domain_fetch_block_info (domain, "vda", NULL, &error);
  g_assert_no_error (error);
  REFUSED (INVALID_ARGUMENT, ASK (migrate_to_uri, "a b", NULL, NULL));
  REFUSED (INVALID_ARGUMENT, ASK (save_to_file, long_path, SIMPLEVIRT_SAVE_NONE, NULL));
  REFUSED (INVALID_ARGUMENT, ASK (freeze_file_systems, (const char *const *) many));
  /* QEMU would do these two: none of the disk would be left */
  REFUSED (INVALID_ARGUMENT, ASK (resize_block, "vda", 0));
  REFUSED (INVALID_ARGUMENT, ASK (resize_block, "vda", G_MAXUINT64));
  REFUSED (INVALID_ARGUMENT, ASK (resize_block, "vda", G_MAXINT64));
  REFUSED (INVALID_ARGUMENT, ASK (resize_block, "vda", G_GUINT64_CONSTANT (1) << 53));
  g_autoptr (SimplevirtBlockInfo) after
      = simplevirt_domain_fetch_block_info (domain, "vda", NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (simplevirt_block_info_get_capacity (after), ==,
                    simplevirt_block_info_get_capacity (before));
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  g_assert_cmpuint (wrong, ==, 0);
}

/* A connection that may only look: the running domain stays as it is. */
static void
test_read_only (void)
{
  g_autofree char *path = machine_path ("read", ".file");
  g_autoptr (SimplevirtConnection) reader = disks_open_read_only ();
  g_autoptr (SimplevirtDomain) owner = machine_define (connection, "read", DEVICES);
  const char *keys[] = { "a", NULL };

  testing_ok (simplevirt_domain_start (owner, SIMPLEVIRT_START_PAUSED, NULL, &failure));
  g_autoptr (SimplevirtDomain) domain = testing_lookup_domain (reader, "read");
  REFUSED (PERMISSION_DENIED, ASK (resume));
  REFUSED (PERMISSION_DENIED, ASK (suspend));
  REFUSED (PERMISSION_DENIED, ASK (reset));
  REFUSED (PERMISSION_DENIED, ASK (power_off));
  REFUSED (PERMISSION_DENIED, ASK (shut_down, SIMPLEVIRT_SHUTDOWN_DEFAULT));
  REFUSED (PERMISSION_DENIED, ASK (undefine, SIMPLEVIRT_UNDEFINE_NONE));
  REFUSED (PERMISSION_DENIED, ASK (set_autostart, TRUE));
  REFUSED (PERMISSION_DENIED, ASK (rename, "x"));
  REFUSED (PERMISSION_DENIED, ASK (set_title, "x", STORED));
  REFUSED (PERMISSION_DENIED, ASK (set_memory, 64 << 20, LIVE));
  REFUSED (PERMISSION_DENIED, ASK (attach_device_xml, CARD, LIVE));
  REFUSED (PERMISSION_DENIED, ASK (detach_device_xml, CARD, LIVE, 5));
  REFUSED (PERMISSION_DENIED, ASK (change_media, "sda", NULL, FALSE, LIVE));
  REFUSED (PERMISSION_DENIED, ASK (managed_save, SIMPLEVIRT_SAVE_NONE, NULL));
  REFUSED (PERMISSION_DENIED, ASK (save_to_file, path, SIMPLEVIRT_SAVE_NONE, NULL));
  REFUSED (PERMISSION_DENIED,
           ASK (core_dump, path, SIMPLEVIRT_DUMP_FORMAT_RAW, SIMPLEVIRT_DUMP_MEMORY_ONLY, NULL));
  REFUSED (PERMISSION_DENIED, ASK (send_keys, keys, 0));
  REFUSED (PERMISSION_DENIED, ASK (inject_nmi));
  REFUSED (PERMISSION_DENIED, ASK (take_screenshot, 0));
  REFUSED (PERMISSION_DENIED, ASK (open_console, NULL, FALSE));
  REFUSED (PERMISSION_DENIED, ASK (ping_agent, 0));
  REFUSED (PERMISSION_DENIED, ASK (pull_block, "vda", NULL, 0, SIMPLEVIRT_BLOCK_PULL_NONE, NULL));
  REFUSED (PERMISSION_DENIED, ASK (create_snapshot, "x", NULL, NULL, 0, NULL));
  REFUSED (PERMISSION_DENIED, ASK (fetch_xml, SIMPLEVIRT_XML_SECURE));
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  testing_ok (simplevirt_domain_refresh (owner, NULL, &failure));
  g_assert_cmpint (simplevirt_domain_get_state (owner), ==, SIMPLEVIRT_DOMAIN_STATE_PAUSED);
  testing_ok (simplevirt_domain_power_off (owner, NULL, &failure));
  testing_ok (simplevirt_domain_undefine (owner, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
  g_assert_cmpuint (wrong, ==, 0);
}

/* A handle that outlives its domain. */
static void
test_gone (void)
{
  g_autoptr (SimplevirtDomain) domain = machine_define (connection, "gone", "");

  testing_ok (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
  REFUSED (NOT_FOUND, ASK (refresh));
  REFUSED (NOT_FOUND, ASK (start, SIMPLEVIRT_START_NONE));
  REFUSED (NOT_FOUND, ASK (power_off));
  REFUSED (NOT_FOUND, ASK (undefine, SIMPLEVIRT_UNDEFINE_NONE));
  REFUSED (NOT_FOUND, ASK (fetch_xml, SIMPLEVIRT_XML_NONE));
  REFUSED (NOT_FOUND, ASK (fetch_config, SIMPLEVIRT_XML_NONE));
  REFUSED (NOT_FOUND, ASK (fetch_autostart));
  REFUSED (NOT_FOUND, ASK (fetch_title, SIMPLEVIRT_CHANGE_DEFAULT));
  REFUSED (NOT_FOUND, ASK (fetch_description, SIMPLEVIRT_CHANGE_DEFAULT));
  REFUSED (NOT_FOUND, ASK (fetch_managed_save));
  REFUSED (NOT_FOUND, ASK (remove_managed_save));
  REFUSED (NOT_FOUND, ASK (fetch_messages));
  REFUSED (NOT_FOUND, ASK (fetch_job_info, FALSE));
  REFUSED (NOT_FOUND, ASK (fetch_block_info, "vda"));
  REFUSED (NOT_FOUND, ASK (fetch_migration_bandwidth));
  REFUSED (NOT_FOUND, ASK (set_migration_bandwidth, 1 << 20));
  REFUSED (NOT_FOUND, ASK (set_agent_timeout, 5));
  REFUSED (NOT_FOUND, ASK (list_block_jobs));
  REFUSED (NOT_FOUND, ASK (list_snapshots));
  REFUSED (NOT_FOUND, ASK (list_checkpoints));
  REFUSED (NOT_FOUND, ASK (list_vcpus, SIMPLEVIRT_CHANGE_DEFAULT));
  REFUSED (NOT_FOUND, ASK (stop, 5));
  REFUSED (NOT_FOUND, ASK (delete, SIMPLEVIRT_DELETE_EVERYTHING));
  REFUSED (NOT_FOUND, ASK (wait_for_state, SIMPLEVIRT_DOMAIN_STATE_RUNNING, 5));
  g_assert_cmpuint (wrong, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = host_open ();
  g_test_add_func ("/refusals/off", test_off);
  g_test_add_func ("/refusals/no-agent", test_no_agent);
  g_test_add_func ("/refusals/transient", test_transient);
  g_test_add_func ("/refusals/rubbish", test_rubbish);
  g_test_add_func ("/refusals/read-only", test_read_only);
  g_test_add_func ("/refusals/gone", test_gone);
  int status = g_test_run ();
  g_clear_object (&connection);
  return status;
}
