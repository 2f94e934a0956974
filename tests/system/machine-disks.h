/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* For tests of what is done to the disks of a running guest. */
#pragma once

#include "machine.h"
#include "host-tools.h"

#define MIB (1024 * 1024)

static inline void disks_run (const char *format, ...) G_GNUC_PRINTF (1, 2);

static inline void
disks_run (const char *format, ...)
{
  va_list args;

  va_start (args, format);
  g_autofree char *command = g_strdup_vprintf (format, args);
  va_end (args);
  if (!host_run (command))
    g_error ("failed: %s", command);
}

/* Whether the guest sees the disk. */
static inline gboolean
disks_has (SimplevirtDomain *guest, const char *name)
{
  g_autofree char *script = g_strdup_printf ("ls /dev/%s", name);
  g_autofree char *found = machine_shell (guest, script);

  return g_str_has_prefix (found, "/dev/");
}

/* The MD5 of the disk as the guest reads it. */
static inline char *
disks_digest (SimplevirtDomain *guest, const char *name)
{
  g_autofree char *script = g_strdup_printf (
      "sync; echo 3 >/proc/sys/vm/drop_caches; md5sum </dev/%s | cut -c 1-32", name);

  return machine_shell (guest, script);
}

/* The image at `path` as a device of 16 MiB/s, whatever the machine, the QEMU or a limit of the job
 * that reads it. Until disks_stop_slow(). */
static inline char *
disks_start_slow (const char *path)
{
  char *socket = g_strconcat (path, ".nbd", NULL);

  disks_run ("qemu-nbd --fork --persistent --shared=8 '--socket=%s' '--pid-file=%s.pid' --object "
             "throttle-group,id=slow,x-bps-total=16777216 --image-opts driver=throttle,"
             "throttle-group=slow,file.driver=file,file.filename=%s",
             socket, socket, path);
  disks_run ("chmod 666 '%s'", socket);
  return socket;
}

static inline void
disks_stop_slow (const char *socket)
{
  disks_run ("sh -c 'kill $(cat %s.pid)'", socket);
}

/* A disk of a domain that is on such a device; formats of socket and target. */
#define DISKS_SLOW                                                                                 \
  "<disk type='network' device='disk'><driver name='qemu' type='qcow2'/><source protocol='nbd'>"   \
  "<host transport='unix' socket='%s'/></source><target dev='%s' bus='virtio'/></disk>"

/* Until libvirt began the backup, and remembers that. The job is to be seen before. */
static inline void
disks_wait_for_backup (SimplevirtProgress *progress, GAsyncResult **result)
{
  testing_wait_until (*result != NULL || simplevirt_progress_get_bytes_total (progress) > 0);
  g_assert_null (*result);
}

static inline SimplevirtConnection *
disks_open_read_only (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();

  simplevirt_connection_options_set_read_only (options, TRUE);
  SimplevirtConnection *connection
      = simplevirt_connection_open_with_options (g_getenv ("SV_TEST_URI"), options, NULL, &error);
  g_assert_no_error (error);
  return connection;
}
