/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What a real daemon and a real guest tell by events, and the details of each. */
#include "events.h"
#include "host-tools.h"
#include "machine.h"

#define MIB (1024 * 1024)
#define GUEST                                                                                      \
  "<disk type='file' device='cdrom'><driver name='qemu' type='raw'/>"                              \
  "<target dev='sda' bus='scsi'/><readonly/></disk>"                                               \
  "<graphics type='vnc' autoport='yes'><listen type='address' address='127.0.0.1'/></graphics>"    \
  "<video><model type='vga'/></video>"
#define CARD                                                                                       \
  "<interface type='user'><mac address='52:54:00:01:04:01'/><model type='virtio'/>"                \
  "<alias name='ua-event'/></interface>"

static SimplevirtConnection *connection;
static SimplevirtDomain *guest;

static void
test_life (void)
{
  g_autoptr (SimplevirtEventQueue) queue = events_watch (connection);
  g_autoptr (SimplevirtDomain) domain = machine_define (connection, "living", "");
  g_autoptr (GError) error = NULL;

  g_autoptr (SimplevirtEvent) defined
      = events_expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_DEFINED, "living");
  g_assert_cmpint (simplevirt_event_get_reason (defined), ==,
                   SIMPLEVIRT_DOMAIN_DEFINED_REASON_ADDED);
  g_assert_true (simplevirt_event_get_domain (defined) == domain);
  g_assert_cmpstr (simplevirt_event_get_uuid (defined), ==, simplevirt_domain_get_uuid (domain));
  g_autofree char *xml
      = simplevirt_domain_fetch_xml (domain, SIMPLEVIRT_XML_INACTIVE, NULL, &error);
  g_assert_no_error (error);
  g_auto (GStrv) parts = g_strsplit (xml, "</uuid>", 2);
  g_autofree char *titled = g_strjoinv ("</uuid><title>Changed</title>", parts);
  g_autoptr (SimplevirtDomain) again
      = simplevirt_connection_define_domain_xml (connection, titled, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (again == domain);
  events_expect_reason (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_DEFINED, "living", "updated");
  testing_ok (simplevirt_domain_rename (domain, "alive", NULL, &failure));
  events_expect_reason (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_DEFINED, "alive", "renamed");
  testing_ok (simplevirt_domain_start (domain, SIMPLEVIRT_START_PAUSED, NULL, &failure));
  events_expect_reason (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_STARTED, "alive", "booted");
  testing_ok (simplevirt_domain_resume (domain, NULL, &failure));
  events_expect_reason (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_RESUMED, "alive", "unpaused");
  testing_ok (simplevirt_domain_suspend (domain, NULL, &failure));
  events_expect_reason (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_SUSPENDED, "alive", "paused");
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  events_expect_reason (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_STOPPED, "alive", "destroyed");
  testing_ok (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
  events_expect_reason (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_UNDEFINED, "alive", "removed");
}

static void
test_metadata (void)
{
  g_autoptr (SimplevirtEventQueue) queue = events_watch (connection);

  testing_ok (simplevirt_domain_set_title (guest, "T", SIMPLEVIRT_CHANGE_LIVE, NULL, &failure));
  events_expect_reason (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_METADATA, "events", "title");
  testing_ok (
      simplevirt_domain_set_description (guest, "D", SIMPLEVIRT_CHANGE_LIVE, NULL, &failure));
  events_expect_reason (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_METADATA, "events", "description");
  testing_ok (simplevirt_domain_set_metadata (guest, "urn:x", "x", "<a/>", SIMPLEVIRT_CHANGE_LIVE,
                                              NULL, &failure));
  g_autoptr (SimplevirtEvent) element
      = events_expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_METADATA, "events");
  g_assert_cmpint (simplevirt_event_get_reason (element), ==,
                   SIMPLEVIRT_DOMAIN_METADATA_REASON_ELEMENT);
  g_assert_cmpstr (simplevirt_event_get_text (element), ==, "urn:x");
}

static void
test_devices (void)
{
  g_autoptr (SimplevirtEventQueue) queue = events_watch (connection);

  testing_ok (
      simplevirt_domain_attach_device_xml (guest, CARD, SIMPLEVIRT_CHANGE_LIVE, NULL, &failure));
  g_autoptr (SimplevirtEvent) added
      = events_expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_DEVICE_ADDED, "events");
  g_assert_cmpstr (simplevirt_event_get_device (added), ==, "ua-event");
  g_usleep (2 * G_USEC_PER_SEC);
  testing_ok (simplevirt_domain_detach_device_by_alias (guest, "ua-event", SIMPLEVIRT_CHANGE_LIVE,
                                                        60, NULL, &failure));
  g_autoptr (SimplevirtEvent) removed
      = events_expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_DEVICE_REMOVED, "events");
  g_assert_cmpstr (simplevirt_event_get_device (removed), ==, "ua-event");
}

static void
test_tray (void)
{
  g_autoptr (SimplevirtEventQueue) queue = events_watch (connection);
  g_autoptr (GBytes) noise = host_noise (MIB);
  g_autofree char *path = host_file ("events.iso", noise);

  testing_ok (simplevirt_domain_change_media (guest, "sda", path, FALSE, SIMPLEVIRT_CHANGE_LIVE,
                                              NULL, &failure));
  g_autoptr (SimplevirtEvent) closed
      = events_expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_TRAY, "events");
  testing_ok (simplevirt_domain_change_media (guest, "sda", NULL, TRUE, SIMPLEVIRT_CHANGE_LIVE,
                                              NULL, &failure));
  g_autoptr (SimplevirtEvent) moved
      = events_expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_TRAY, "events");
  while (simplevirt_event_get_number (moved) != 1)
    {
      simplevirt_event_unref (moved);
      moved = events_expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_TRAY, "events");
    }
  g_assert_cmpstr (simplevirt_event_get_reason_text (moved), ==, "opened");
  g_assert_true (g_str_has_prefix (simplevirt_event_get_device (moved), "scsi0-"));
}

/* What the guest's balloon leaves of its memory. */
static void
resize (SimplevirtEventQueue *queue, guint64 memory)
{
  testing_ok (simplevirt_domain_set_memory (guest, memory, SIMPLEVIRT_CHANGE_LIVE, NULL, &failure));
  g_autoptr (SimplevirtEvent) balloon
      = events_expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_BALLOON, "events");
  while (simplevirt_event_get_number (balloon) != (gint64) memory)
    {
      simplevirt_event_unref (balloon);
      balloon = events_expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_BALLOON, "events");
    }
  g_assert_cmpuint (simplevirt_domain_get_memory (guest), ==, memory);
}

static void
test_resources (void)
{
  g_autoptr (SimplevirtEventQueue) queue = events_watch (connection);
  g_autoptr (SimplevirtBlockThrottle) throttle = simplevirt_block_throttle_new ();

  resize (queue, 160 * MIB);
  /* The balloon outlives a reset, and the guest would have too little to start with. */
  resize (queue, 192 * MIB);
  simplevirt_block_throttle_set_total_bytes (throttle, 50 * MIB);
  testing_ok (simplevirt_domain_set_block_throttle (guest, "vda", throttle, SIMPLEVIRT_CHANGE_LIVE,
                                                    NULL, &failure));
  g_autoptr (SimplevirtEvent) tunable
      = events_expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_TUNABLE, "events");
  g_assert_cmpstr (events_parameter (tunable, "blkdeviotune.disk"), ==, "vda");
  g_assert_cmpstr (events_parameter (tunable, "blkdeviotune.total_bytes_sec"), ==, "52428800");
  simplevirt_block_throttle_set_total_bytes (throttle, 0);
  testing_ok (simplevirt_domain_set_block_throttle (guest, "vda", throttle, SIMPLEVIRT_CHANGE_LIVE,
                                                    NULL, &failure));
}

/* Who asks for one group of events is told of no other. */
static void
test_topics (void)
{
  static const SimplevirtEventTopics topics[]
      = { SIMPLEVIRT_EVENT_TOPICS_GUEST, SIMPLEVIRT_EVENT_TOPICS_DEVICES,
          SIMPLEVIRT_EVENT_TOPICS_RESOURCES };
  static const SimplevirtEventKind kinds[]
      = { SIMPLEVIRT_EVENT_KIND_DOMAIN_REBOOTED, SIMPLEVIRT_EVENT_KIND_DOMAIN_DEVICE_ADDED,
          SIMPLEVIRT_EVENT_KIND_DOMAIN_BALLOON };
  g_autoptr (SimplevirtDomain) domain = machine_define (connection, "topical", "");
  SimplevirtEventQueue *queues[G_N_ELEMENTS (topics)] = { NULL };
  g_autoptr (GError) error = NULL;

  testing_ok (simplevirt_domain_start (domain, SIMPLEVIRT_START_PAUSED, NULL, &failure));
  for (gsize i = 0; i < G_N_ELEMENTS (topics); i++)
    {
      queues[i] = simplevirt_connection_watch (connection, topics[i], NULL, &error);
      g_assert_no_error (error);
    }
  testing_ok (simplevirt_domain_resume (domain, NULL, &failure));
  machine_wait_for_agent (domain);
  testing_ok (
      simplevirt_domain_attach_device_xml (domain, CARD, SIMPLEVIRT_CHANGE_LIVE, NULL, &failure));
  testing_ok (
      simplevirt_domain_set_memory (domain, 160 * MIB, SIMPLEVIRT_CHANGE_LIVE, NULL, &failure));
  testing_wait_until (simplevirt_domain_get_memory (domain) == 160 * MIB);
  testing_ok (simplevirt_domain_reset (domain, NULL, &failure));
  for (gsize i = 0; i < G_N_ELEMENTS (topics); i++)
    {
      gboolean found = FALSE;
      while (!found)
        {
          g_autoptr (SimplevirtEvent) event
              = simplevirt_event_queue_pop (queues[i], TESTING_PATIENCE_S * 1000, NULL, &error);
          g_assert_no_error (error);
          SimplevirtEventKind kind = simplevirt_event_get_kind (event);
          for (gsize j = 0; j < G_N_ELEMENTS (kinds); j++)
            g_assert_true (i == j || kind != kinds[j]);
          g_assert_cmpint (kind, !=, SIMPLEVIRT_EVENT_KIND_DOMAIN_RESUMED);
          found = kind == kinds[i];
        }
      g_object_unref (queues[i]);
    }
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  testing_ok (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
}

/* A memory device of which the guest takes a part. */
static void
test_memory_device (void)
{
  const char *xml = "<memory model='virtio-mem'><alias name='ua-memory'/><target>"
                    "<size unit='MiB'>256</size><node>0</node><block unit='MiB'>2</block>"
                    "<requested unit='MiB'>128</requested></target></memory>";
  g_autoptr (SimplevirtEventQueue) queue = events_watch (connection);
  g_autoptr (GError) error = NULL;

  if (!simplevirt_domain_attach_device_xml (guest, xml, SIMPLEVIRT_CHANGE_LIVE, NULL, &error))
    {
      g_test_skip (error->message);
      return;
    }
  g_autoptr (SimplevirtEvent) event
      = events_expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_MEMORY_DEVICE_SIZE, "events");
  while (simplevirt_event_get_number (event) != 128 * MIB)
    {
      simplevirt_event_unref (event);
      event = events_expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_MEMORY_DEVICE_SIZE, "events");
    }
  g_assert_cmpstr (simplevirt_event_get_device (event), ==, "ua-memory");
}

/* A guest that writes far into the image of its disk. */
static void
test_threshold (void)
{
  g_autoptr (SimplevirtEventQueue) queue = events_watch (connection);
  GError *error = NULL;

  g_assert_false (simplevirt_domain_set_block_threshold (guest, "vdx", MIB, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'events': ");
  testing_ok (simplevirt_domain_set_block_threshold (guest, "vda", MIB, NULL, &failure));
  g_autofree char *written = machine_shell (
      guest, "dd if=/dev/urandom of=/data/much bs=64k count=64 2>/dev/null; sync; echo ok");
  g_assert_cmpstr (written, ==, "ok");
  g_autoptr (SimplevirtEvent) event
      = events_expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_BLOCK_THRESHOLD, "events");
  g_assert_cmpstr (simplevirt_event_get_device (event), ==, "vda");
  g_assert_cmpint (simplevirt_event_get_number (event), ==, MIB);
  g_assert_true (g_str_has_suffix (simplevirt_event_get_path (event), "/events.qcow2"));
  g_assert_cmpint (g_ascii_strtoll (simplevirt_event_get_text (event), NULL, 10), >, 0);
}

static void
test_jobs (void)
{
  g_autoptr (SimplevirtEventQueue) queue = events_watch (connection);
  g_autoptr (GError) error = NULL;

  testing_ok (simplevirt_domain_pull_block (guest, "vda", NULL, 0, SIMPLEVIRT_BLOCK_PULL_NONE, NULL,
                                            NULL, &failure));
  g_autoptr (SimplevirtEvent) pulled
      = events_expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_BLOCK_JOB, "events");
  g_assert_cmpint (simplevirt_event_get_reason (pulled), ==,
                   SIMPLEVIRT_DOMAIN_BLOCK_JOB_REASON_COMPLETED);
  g_assert_cmpstr (simplevirt_event_get_device (pulled), ==, "vda");
  g_assert_cmpstr (simplevirt_event_get_text (pulled), ==, "pull");
  g_autoptr (SimplevirtBackup) backup = simplevirt_domain_backup (
      guest, g_getenv ("SV_TEST_DIR"), NULL, NULL, 0, SIMPLEVIRT_BACKUP_NONE, NULL, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtEvent) done
      = events_expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_JOB_COMPLETED, "events");
  g_assert_nonnull (events_parameter (done, "operation"));
  g_assert_cmpint (g_ascii_strtoll (events_parameter (done, "disk_total"), NULL, 10), >, 0);
}

static void
test_graphics (void)
{
  g_autoptr (SimplevirtEventQueue) queue = events_watch (connection);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) list = simplevirt_domain_fetch_graphics (guest, NULL, &error);
  g_autoptr (GSocketClient) client = g_socket_client_new ();

  g_assert_no_error (error);
  guint32 port = simplevirt_graphics_server_get_port (g_ptr_array_index (list, 0));
  g_autoptr (GSocketConnection) stream
      = g_socket_client_connect_to_host (client, "127.0.0.1", (guint16) port, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtEvent) event
      = events_expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_GRAPHICS, "events");
  SimplevirtEventGraphics *graphics = simplevirt_event_get_graphics (event);
  g_autofree char *text = g_strdup_printf ("%u", port);
  g_assert_cmpstr (simplevirt_event_get_reason_text (event), ==, "connect");
  g_assert_cmpstr (simplevirt_event_graphics_get_local (graphics), ==, "127.0.0.1");
  g_assert_cmpstr (simplevirt_event_graphics_get_local_port (graphics), ==, text);
  g_assert_cmpstr (simplevirt_event_graphics_get_remote (graphics), ==, "127.0.0.1");
  g_clear_object (&stream);
  events_expect_reason (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_GRAPHICS, "events", "disconnect");
}

/* The guest sets its clock an hour forward, and back. */
static void
test_clock (void)
{
  g_autoptr (SimplevirtEventQueue) queue = events_watch (connection);
  g_autofree char *set
      = machine_shell (guest, "date -s @$(( $(date +%s) + 3600 )) >/dev/null; hwclock -w -u 2>&1");

  g_assert_cmpstr (set, ==, "");
  g_autoptr (SimplevirtEvent) event
      = events_expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_CLOCK_CHANGED, "events");
  g_assert_cmpint (simplevirt_event_get_number (event), >, 3500);
  g_assert_cmpint (simplevirt_event_get_number (event), <, 3700);
}

static void
test_sleep (void)
{
  g_autoptr (SimplevirtEventQueue) queue = events_watch (connection);

  testing_ok (
      simplevirt_domain_put_to_sleep (guest, SIMPLEVIRT_SUSPEND_TARGET_MEMORY, NULL, &failure));
  g_autoptr (SimplevirtEvent) slept
      = events_expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_PM_SUSPEND, "events");
  testing_wait_until (simplevirt_domain_get_state (guest) == SIMPLEVIRT_DOMAIN_STATE_PM_SUSPENDED);
  testing_ok (simplevirt_domain_wake_up (guest, NULL, &failure));
  g_autoptr (SimplevirtEvent) woke
      = events_expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_PM_WAKEUP, "events");
  g_assert_true (simplevirt_event_get_domain (woke) == guest);
  machine_wait_for_agent (guest);
}

/* The reset button, then the guest's own reboot: its agent goes and comes. */
static void
test_reboot (void)
{
  g_autoptr (SimplevirtEventQueue) queue = events_watch (connection);
  GError *error = NULL;
  const char *id = "cat /proc/sys/kernel/random/boot_id";
  g_autofree char *first = machine_shell (guest, id);

  testing_ok (simplevirt_domain_reset (guest, NULL, &failure));
  g_autoptr (SimplevirtEvent) reset
      = events_expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_REBOOTED, "events");
  g_autoptr (SimplevirtEvent) agent
      = events_expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_AGENT, "events");
  while (simplevirt_event_get_number (agent) != 1)
    {
      simplevirt_event_unref (agent);
      agent = events_expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_AGENT, "events");
    }
  g_assert_cmpint (simplevirt_event_get_reason (agent), ==, SIMPLEVIRT_DOMAIN_AGENT_REASON_CHANNEL);
  machine_wait_for_agent (guest);
  g_autofree char *second = machine_shell (guest, id);
  g_assert_cmpstr (first, !=, second);
  testing_ok (simplevirt_domain_reboot (guest, SIMPLEVIRT_SHUTDOWN_AGENT, NULL, &failure));
  g_autoptr (SimplevirtEvent) reboot
      = events_expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_REBOOTED, "events");
  machine_wait_for_agent (guest);
  g_autofree char *third = machine_shell (guest, id);
  g_assert_cmpstr (second, !=, third);
  g_assert_false (simplevirt_domain_reboot (guest, SIMPLEVIRT_SHUTDOWN_INITCTL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "domain 'events': ");
}

/* The last of this guest: it powers off by itself when the button is pressed. */
static void
test_shut_down (void)
{
  g_autoptr (SimplevirtEventQueue) queue = events_watch (connection);
  GError *error = NULL;

  testing_ok (simplevirt_domain_shut_down (guest, SIMPLEVIRT_SHUTDOWN_ACPI, NULL, &failure));
  g_autoptr (SimplevirtEvent) going
      = events_expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_SHUTTING_DOWN, "events");
  g_assert_cmpint (simplevirt_event_get_reason (going), ==,
                   SIMPLEVIRT_DOMAIN_SHUTTING_DOWN_REASON_GUEST);
  events_expect_reason (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_STOPPED, "events", "shutdown");
  g_assert_false (simplevirt_domain_get_active (guest));
  g_assert_false (simplevirt_domain_shut_down (guest, SIMPLEVIRT_SHUTDOWN_ACPI, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'events': ");
  g_assert_false (simplevirt_domain_reset (guest, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'events': ");
  g_assert_false (simplevirt_domain_reboot (guest, SIMPLEVIRT_SHUTDOWN_DEFAULT, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'events': ");
}

/* A disk that may be missing is left out at the start. */
static void
test_missing_disk (void)
{
  g_autoptr (SimplevirtEventQueue) queue = events_watch (connection);
  g_autoptr (SimplevirtDomain) domain = machine_define (
      connection, "lacking",
      "<disk type='file' device='cdrom'><driver name='qemu' type='raw'/>"
      "<source file='/no/such.iso' startupPolicy='optional'/><target dev='sda' bus='scsi'/>"
      "<readonly/></disk>");

  testing_ok (simplevirt_domain_start (domain, SIMPLEVIRT_START_PAUSED, NULL, &failure));
  g_autoptr (SimplevirtEvent) event
      = events_expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_DISK_CHANGED, "lacking");
  g_assert_cmpint (simplevirt_event_get_reason (event), ==,
                   SIMPLEVIRT_DOMAIN_DISK_CHANGED_REASON_MISSING);
  g_assert_cmpstr (simplevirt_event_get_text (event), ==, "/no/such.iso");
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
}

/* A pool, and a network, through their lives. */
static void
test_pool (void)
{
  g_autoptr (SimplevirtEventQueue) queue = events_watch (connection);
  g_autofree char *path = host_path ("told");
  g_autofree char *xml = g_strdup_printf (
      "<pool type='dir'><name>told</name><target><path>%s</path></target></pool>", path);
  g_autoptr (SimplevirtStoragePool) pool = testing_define_storage_pool (connection, xml);
  g_autoptr (SimplevirtEvent) event
      = events_expect (queue, SIMPLEVIRT_EVENT_KIND_POOL_DEFINED, "told");
  g_assert_true (simplevirt_event_get_pool (event) == pool);
  testing_ok (
      simplevirt_storage_pool_start (pool, SIMPLEVIRT_STORAGE_POOL_START_BUILD, NULL, &failure));
  simplevirt_event_unref (events_expect (queue, SIMPLEVIRT_EVENT_KIND_POOL_STARTED, "told"));
  testing_ok (simplevirt_storage_pool_rescan (pool, NULL, &failure));
  simplevirt_event_unref (events_expect (queue, SIMPLEVIRT_EVENT_KIND_POOL_REFRESHED, "told"));
  testing_ok (simplevirt_storage_pool_stop (pool, NULL, &failure));
  simplevirt_event_unref (events_expect (queue, SIMPLEVIRT_EVENT_KIND_POOL_STOPPED, "told"));
  testing_ok (
      simplevirt_storage_pool_build (pool, SIMPLEVIRT_STORAGE_POOL_BUILD_NONE, NULL, &failure));
  simplevirt_event_unref (events_expect (queue, SIMPLEVIRT_EVENT_KIND_POOL_CREATED, "told"));
  testing_ok (simplevirt_storage_pool_delete_storage (pool, FALSE, NULL, &failure));
  simplevirt_event_unref (events_expect (queue, SIMPLEVIRT_EVENT_KIND_POOL_DELETED, "told"));
  testing_ok (simplevirt_storage_pool_undefine (pool, NULL, &failure));
  simplevirt_event_unref (events_expect (queue, SIMPLEVIRT_EVENT_KIND_POOL_UNDEFINED, "told"));
}

static void
test_network (void)
{
  g_autoptr (SimplevirtEventQueue) queue = events_watch (connection);

  if (g_strcmp0 (g_getenv ("SV_TEST_NETWORKS"), "yes") != 0)
    {
      g_test_skip (g_getenv ("SV_TEST_NETWORKS_WHY"));
      return;
    }
  g_autoptr (SimplevirtNetwork) network = testing_define_network (
      connection,
      "<network><name>told</name><bridge name='svtold' stp='off' delay='0'/></network>");
  g_autoptr (SimplevirtEvent) event
      = events_expect (queue, SIMPLEVIRT_EVENT_KIND_NETWORK_DEFINED, "told");
  g_assert_true (simplevirt_event_get_network (event) == network);
  testing_ok (simplevirt_network_start (network, NULL, &failure));
  simplevirt_event_unref (events_expect (queue, SIMPLEVIRT_EVENT_KIND_NETWORK_STARTED, "told"));
  testing_ok (simplevirt_network_stop (network, NULL, &failure));
  simplevirt_event_unref (events_expect (queue, SIMPLEVIRT_EVENT_KIND_NETWORK_STOPPED, "told"));
  testing_ok (simplevirt_network_undefine (network, NULL, &failure));
  simplevirt_event_unref (events_expect (queue, SIMPLEVIRT_EVENT_KIND_NETWORK_UNDEFINED, "told"));
}

static void
test_network_metadata (void)
{
  g_autoptr (SimplevirtEventQueue) queue = events_watch (connection);
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtNetwork) network
      = testing_define_network (connection, "<network><name>noted</name></network>");
  if (!simplevirt_network_set_metadata (network, "urn:x", "x", "<a/>", SIMPLEVIRT_CHANGE_STORED,
                                        NULL, &error))
    {
      testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "noted");
      g_test_skip ("libvirt before 9.7 keeps no metadata of networks");
    }
  else
    {
      g_autoptr (SimplevirtEvent) event
          = events_expect (queue, SIMPLEVIRT_EVENT_KIND_NETWORK_METADATA, "noted");
      g_assert_true (simplevirt_event_get_network (event) == network);
      g_assert_cmpstr (simplevirt_event_get_reason_text (event), ==, "element");
      g_assert_cmpstr (simplevirt_event_get_text (event), ==, "urn:x");
    }
  testing_ok (simplevirt_network_undefine (network, NULL, &failure));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = testing_open (g_getenv ("SV_TEST_URI"));
  guest = machine_start (connection, "events", GUEST);
  g_test_add_func ("/events/life", test_life);
  g_test_add_func ("/events/metadata", test_metadata);
  g_test_add_func ("/events/devices", test_devices);
  g_test_add_func ("/events/tray", test_tray);
  g_test_add_func ("/events/resources", test_resources);
  g_test_add_func ("/events/threshold", test_threshold);
  g_test_add_func ("/events/jobs", test_jobs);
  g_test_add_func ("/events/graphics", test_graphics);
  g_test_add_func ("/events/clock", test_clock);
  /* After it a guest lets go of no device until it was reset. */
  g_test_add_func ("/events/sleep", test_sleep);
  g_test_add_func ("/events/reboot", test_reboot);
  /* A guest with such a device does not sleep. */
  g_test_add_func ("/events/memory-device", test_memory_device);
  g_test_add_func ("/events/shut-down", test_shut_down);
  g_test_add_func ("/events/topics", test_topics);
  g_test_add_func ("/events/missing-disk", test_missing_disk);
  g_test_add_func ("/events/pool", test_pool);
  g_test_add_func ("/events/network", test_network);
  g_test_add_func ("/events/network-metadata", test_network_metadata);
  int status = g_test_run ();
  g_clear_object (&guest);
  g_clear_object (&connection);
  return status;
}
