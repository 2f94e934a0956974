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

static inline gboolean
disks_is_limited (SimplevirtDomain *domain, const char *disk, guint64 bandwidth)
{
  g_autoptr (SimplevirtBlockJob) job
      = simplevirt_domain_lookup_block_job (domain, disk, NULL, NULL);

  return job != NULL && simplevirt_block_job_get_kind (job) == SIMPLEVIRT_BLOCK_JOB_KIND_BACKUP
         && simplevirt_block_job_get_bandwidth (job) == bandwidth;
}

/* A backup begins without its limit, and QEMU does what it has begun with. Whether this one is
 * still under way when that is over; if not, `result` has come, and the test tries again. */
static inline gboolean
disks_catch_backup (SimplevirtDomain *domain,
                    const char *disk,
                    guint64 bandwidth,
                    GAsyncResult **result)
{
  testing_wait_until (*result != NULL || disks_is_limited (domain, disk, bandwidth));
  gint64 until = g_get_monotonic_time () + 300 * G_TIME_SPAN_MILLISECOND;
  testing_wait_until (*result != NULL || g_get_monotonic_time () > until);
  return *result == NULL;
}

static inline void
disks_delete_checkpoint (SimplevirtDomain *domain, const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtCheckpoint) checkpoint
      = simplevirt_domain_lookup_checkpoint (domain, name, NULL, &error);

  g_assert_no_error (error);
  testing_ok (
      simplevirt_checkpoint_delete (checkpoint, SIMPLEVIRT_CHECKPOINT_DELETE_NONE, NULL, &failure));
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
