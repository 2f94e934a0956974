/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What goes wrong with guests, as events tell it. Nothing here is made up: the guest itself
 * crashes, lets its watchdog bark, fills a disk, refuses to let go of memory and sleeps on its
 * disk. What no guest can do here is done to its emulator through libvirt's own monitor command,
 * said at each. */
#include "events.h"
#include "host-tools.h"
#include "machine.h"

#define NAME  "faulty"
#define MIB   (1024 * 1024)
#define GUEST "<watchdog model='i6300esb' action='pause'/><panic model='isa'/>"
#define DISK                                                                                       \
  "<disk type='file' device='disk'><driver name='qemu' type='raw' error_policy='%s'/>"             \
  "<source file='%s'/><target dev='%s' bus='virtio'/><serial>%s</serial><alias "                   \
  "name='ua-%s'/></disk>"
#define MEMORY                                                                                     \
  "<memory model='dimm'><alias name='ua-dimm'/>"                                                   \
  "<target><size unit='MiB'>128</size><node>0</node></target></memory>"

#define FILL "dd if=/dev/urandom of=/dev/%s bs=64k count=32 conv=fsync 2>/dev/null"

static SimplevirtConnection *connection;
static SimplevirtConnection *fresh; /* knows nothing but what it asks */
static SimplevirtDomain *guest;
static GPtrArray *signalled;

static void
on_event (SimplevirtConnection *emitter, SimplevirtEvent *event, gpointer data)
{
  g_ptr_array_add (signalled, simplevirt_event_ref (event));
}

/* It is about the guest, and the signal told the same. */
static void
check_event (SimplevirtEvent *event, const char *reason)
{
  g_assert_cmpstr (simplevirt_event_get_reason_text (event), ==, reason);
  g_assert_true (simplevirt_event_get_domain (event) == guest);
  testing_wait_until (g_ptr_array_find (signalled, event, NULL));
}

static SimplevirtEvent *
expect (SimplevirtEventQueue *queue, SimplevirtEventKind kind, const char *reason)
{
  SimplevirtEvent *event = events_expect (queue, kind, NAME);

  check_event (event, reason);
  return event;
}

static void
skip (SimplevirtEventQueue *queue, SimplevirtEventKind kind, const char *reason)
{
  simplevirt_event_unref (expect (queue, kind, reason));
}

/* The getters say that state, and the reason which the daemon tells one who asks now. */
static void
check_state (SimplevirtDomainState state)
{
  g_autoptr (SimplevirtDomain) asked = testing_lookup_domain (fresh, NAME);
  testing_ok (simplevirt_domain_refresh (asked, NULL, &failure));
  g_assert_cmpint (simplevirt_domain_get_state (guest), ==, state);
  g_assert_cmpint (simplevirt_domain_get_state (asked), ==, state);
  g_assert_cmpint (simplevirt_domain_get_state_reason (guest), ==,
                   simplevirt_domain_get_state_reason (asked));
  g_assert_cmpint (simplevirt_domain_get_active (guest), ==, simplevirt_domain_get_active (asked));
}

static gboolean
monitor (const char *words)
{
  g_autofree char *command
      = g_strdup_printf ("virsh -q qemu-monitor-command " NAME " --hmp '%s'", words);
  g_autofree char *output = NULL;
  g_autofree char *errors = NULL;
  int status = -1;

  return g_spawn_command_line_sync (command, &output, &errors, &status, NULL) && status == 0;
}

/* In a second the guest does what stops it; the answer may come too late for that. */
static void
tell (const char *script)
{
  g_autofree char *later = g_strdup_printf ("(sleep 1; %s) >/dev/null 2>&1 &", script);
  const char *command[] = { "/bin/sh", "-c", later, NULL };
  g_autoptr (SimplevirtGuestExec) done
      = simplevirt_domain_exec_in_guest (guest, command, NULL, NULL, 60, NULL, NULL);
}

static void
attach (const char *xml)
{
  testing_ok (
      simplevirt_domain_attach_device_xml (guest, xml, SIMPLEVIRT_CHANGE_LIVE, NULL, &failure));
}

/* A new disk of so many MiB; what the guest calls it. */
static char *
attach_disk (const char *path, guint mib, const char *policy, const char *target)
{
  g_autofree char *make = g_strdup_printf ("truncate -s %uM '%s'", mib, path);
  g_autofree char *xml = g_strdup_printf (DISK, policy, path, target, target, target);
  g_autofree char *find
      = g_strdup_printf ("until disk=$(grep -lx %s /sys/block/*/serial); do sleep 0.1; done;"
                         " echo $disk | cut -d / -f 4",
                         target);

  g_assert_true (host_run (make));
  attach (xml);
  char *name = machine_shell (guest, find);
  g_assert_true (g_str_has_prefix (name, "vd"));
  return name;
}

/* The guest's kernel has no driver for it: its shell sets the registers, for one second twice. */
static void
test_watchdog (void)
{
  g_autoptr (SimplevirtEventQueue) queue = events_watch (connection);
  g_autofree char *said = machine_shell (
      guest, "cd /sys/bus/pci/devices; for d in *; do"
             " [ $(cat $d/device) = 0x25ab ] || continue;"
             " printf '\\004\\000' | dd of=$d/config bs=2 seek=48 2>/dev/null;"
             " printf '\\002' | dd of=$d/config bs=1 seek=104 2>/dev/null; echo set; done");

  g_assert_cmpstr (said, ==, "set");
  skip (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_WATCHDOG, "pause");
  skip (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_SUSPENDED, "watchdog");
  check_state (SIMPLEVIRT_DOMAIN_STATE_PAUSED);
  testing_ok (simplevirt_domain_resume (guest, NULL, &failure));
  skip (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_RESUMED, "unpaused");
  check_state (SIMPLEVIRT_DOMAIN_STATE_RUNNING);
}

/* The next about that disk; there is one for each request that failed. Why is NULL where libvirts
 * differ. */
static void
check_io_error (SimplevirtEventQueue *queue, const char *reason, const char *alias, const char *why)
{
  SimplevirtEventKind kind = SIMPLEVIRT_EVENT_KIND_DOMAIN_IO_ERROR;
  g_autoptr (SimplevirtEvent) event = events_expect (queue, kind, NAME);
  g_autofree char *end = g_strdup_printf ("/narrow/%s", alias);

  while (strcmp (simplevirt_event_get_device (event), alias) != 0)
    {
      simplevirt_event_unref (event);
      event = events_expect (queue, kind, NAME);
    }
  check_event (event, reason);
  g_assert_true (g_str_has_suffix (simplevirt_event_get_path (event), end));
  if (why != NULL)
    g_assert_cmpstr (simplevirt_event_get_text (event), ==, why);
}

/* Disks on a full file system: one of which the guest is told, one that stops it until there is
 * room again. */
static void
test_io_error (void)
{
  g_autoptr (SimplevirtEventQueue) queue = events_watch (connection);
  g_autoptr (SimplevirtStoragePool) pool = host_small_pool (connection, "narrow", 1);
  g_autofree char *folder = host_path ("narrow");
  g_autofree char *told = host_path ("narrow/ua-vdb");
  g_autofree char *stopped = host_path ("narrow/ua-vdc");
  g_autofree char *room = g_strdup_printf ("mount -o remount,size=16m '%s'", folder);

  if (pool == NULL)
    {
      g_test_skip ("this user cannot mount a small file system");
      return;
    }
  g_autofree char *first = attach_disk (told, 8, "report", "vdb");
  g_autofree char *fill = g_strdup_printf (FILL " || echo no", first);
  g_autofree char *failed = machine_shell (guest, fill);
  g_assert_cmpstr (failed, ==, "no");
  check_io_error (queue, "report", "ua-vdb", NULL);
  check_state (SIMPLEVIRT_DOMAIN_STATE_RUNNING);

  g_autofree char *second = attach_disk (stopped, 8, "stop", "vdc");
  g_autofree char *fill_later = g_strdup_printf (FILL "; echo $? >/run/written", second);
  tell (fill_later);
  check_io_error (queue, "pause", "ua-vdc", "enospc");
  skip (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_SUSPENDED, "io-error");
  check_state (SIMPLEVIRT_DOMAIN_STATE_PAUSED);
  g_assert_true (host_run (room));
  testing_ok (simplevirt_domain_resume (guest, NULL, &failure));
  g_autofree char *written
      = machine_shell (guest, "until [ -s /run/written ]; do sleep 0.1; done; cat /run/written");
  g_assert_cmpstr (written, ==, "0");
  check_state (SIMPLEVIRT_DOMAIN_STATE_RUNNING);
}

/* Memory that the guest was told to keep. */
static void
test_removal_failed (void)
{
  g_autoptr (SimplevirtEventQueue) queue = events_watch (connection);
  GError *error = NULL;

  g_free (machine_shell (guest, "echo 0 >/sys/firmware/acpi/hotplug/memory/enabled"));
  attach (MEMORY);
  g_autofree char *seen = machine_shell (
      guest, "until [ $(grep -l online /sys/devices/system/memory/*/state | wc -l) -gt 2 ]; do"
             " sleep 0.1; done; echo yes");
  g_assert_cmpstr (seen, ==, "yes");
  g_assert_false (simplevirt_domain_detach_device_by_alias (
      guest, "ua-dimm", SIMPLEVIRT_CHANGE_LIVE, 60, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_BUSY, "domain '" NAME "': ");
  g_autoptr (SimplevirtEvent) event
      = expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_DEVICE_REMOVAL_FAILED, NULL);
  g_assert_cmpstr (simplevirt_event_get_device (event), ==, "ua-dimm");
  /* For this one libvirt waits itself. */
  g_assert_false (simplevirt_domain_detach_device_xml (guest, MEMORY, SIMPLEVIRT_CHANGE_LIVE, 60,
                                                       NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_BUSY, "domain '" NAME "': ");
  skip (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_DEVICE_REMOVAL_FAILED, NULL);
  check_state (SIMPLEVIRT_DOMAIN_STATE_RUNNING);
}

/* The guest writes its memory on a disk and switches itself off. It takes the memory of the test
 * before to do so. */
static void
test_sleep_on_disk (void)
{
  g_autoptr (SimplevirtEventQueue) queue = events_watch (connection);
  g_autofree char *path = host_path ("swap");

  g_autofree char *disk = attach_disk (path, 256, "report", "vdd");
  g_autofree char *prepare
      = g_strdup_printf ("cd /sys/block/%s; mkswap /dev/%s >/dev/null && swapon /dev/%s &&"
                         " cat dev >/sys/power/resume && cat /sys/power/resume",
                         disk, disk, disk);
  g_autofree char *ready = machine_shell (guest, prepare);
  g_assert_true (g_str_has_prefix (ready, "254:"));
  testing_ok (
      simplevirt_domain_put_to_sleep (guest, SIMPLEVIRT_SUSPEND_TARGET_DISK, NULL, &failure));
  skip (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_PM_SUSPEND_DISK, NULL);
  skip (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_PM_SUSPENDED, "disk");
  skip (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_SHUTTING_DOWN, "guest");
  skip (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_STOPPED, "shutdown");
  check_state (SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF);
}

/* The kernel of the guest panics, and it is kept to be looked at. */
static void
test_crash (void)
{
  g_autoptr (SimplevirtEventQueue) queue = events_watch (connection);

  testing_ok (simplevirt_domain_start (guest, SIMPLEVIRT_START_NONE, NULL, &failure));
  machine_wait_for_agent (guest);
  tell ("echo c >/proc/sysrq-trigger");
  g_autoptr (SimplevirtEvent) event
      = expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_CRASHED, "panicked");
  g_assert_cmpint (simplevirt_event_get_reason (event), ==,
                   SIMPLEVIRT_DOMAIN_CRASHED_REASON_PANICKED);
  check_state (SIMPLEVIRT_DOMAIN_STATE_CRASHED);
  testing_ok (simplevirt_domain_power_off (guest, NULL, &failure));
  skip (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_STOPPED, "destroyed");
  check_state (SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF);
}

/* Real devices of the emulator; what the guest would do to them is done by the monitor: its panic
 * device hears that a crash kernel takes over, and its processor of broken memory. */
static void
test_told_by_the_monitor (void)
{
  g_autoptr (SimplevirtEventQueue) queue = events_watch (connection);

  testing_ok (simplevirt_domain_start (guest, SIMPLEVIRT_START_PAUSED, NULL, &failure));
  g_assert_true (monitor ("o /b 0x505 2"));
  skip (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_CRASHED, "crash-loaded");
  check_state (SIMPLEVIRT_DOMAIN_STATE_PAUSED);
  g_assert_true (monitor ("mce 0 9 0xbd000000000000c0 0xd 0x62000000 0x8c"));
  g_autoptr (SimplevirtEvent) event
      = expect (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_MEMORY_FAILURE, "reset");
  g_assert_cmpstr (simplevirt_event_get_text (event), ==, "guest");
  g_assert_cmpint (simplevirt_event_get_number (event), ==, 0);
  check_state (SIMPLEVIRT_DOMAIN_STATE_PAUSED);
}

/* An answer of the emulator that is longer than libvirt takes ends its monitor. */
static void
test_control_error (void)
{
  g_autoptr (SimplevirtEventQueue) queue = events_watch (connection);
  GError *error = NULL;

  g_assert_false (monitor ("xp /800000xw 0"));
  skip (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_CONTROL_ERROR, NULL);
  check_state (SIMPLEVIRT_DOMAIN_STATE_PAUSED);
  g_assert_false (simplevirt_domain_resume (guest, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_FAILED, "domain '" NAME "': ");
  testing_ok (simplevirt_domain_power_off (guest, NULL, &failure));
  skip (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_STOPPED, "destroyed");
  check_state (SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = testing_open (g_getenv ("SV_TEST_URI"));
  fresh = testing_open (g_getenv ("SV_TEST_URI"));
  signalled = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_event_unref);
  g_signal_connect (connection, "event", G_CALLBACK (on_event), NULL);
  guest = machine_start (connection, NAME, GUEST);
  g_test_add_func ("/event-faults/watchdog", test_watchdog);
  g_test_add_func ("/event-faults/io-error", test_io_error);
  g_test_add_func ("/event-faults/removal-failed", test_removal_failed);
  g_test_add_func ("/event-faults/sleep-on-disk", test_sleep_on_disk);
  g_test_add_func ("/event-faults/crash", test_crash);
  g_test_add_func ("/event-faults/told-by-the-monitor", test_told_by_the_monitor);
  g_test_add_func ("/event-faults/control-error", test_control_error);
  int status = g_test_run ();
  g_clear_pointer (&signalled, g_ptr_array_unref);
  g_clear_object (&guest);
  g_clear_object (&fresh);
  g_clear_object (&connection);
  return status;
}
