/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* For tests between two private hosts, which see the same SV_TEST_DIR and have a
 * /var/lib/libvirt/images each. */
#pragma once

#include <stdlib.h>
#include "host-state.h"
#include "host-tools.h"
#include "machine.h"

#define MIB (1024 * 1024)

static SimplevirtConnection *one;
static SimplevirtConnection *two;

static inline guint
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
static inline guint
domains_at (const char *variable)
{
  g_autofree char *command
      = g_strdup_printf ("virsh -q -c \"$%s\" list --all --name | grep .", variable);

  return count_lines (command);
}

/* So many domains at the hosts, and one hypervisor for each that runs. */
static inline void
assert_counts (guint first, guint second, guint hypervisors)
{
  g_assert_cmpuint (domains_at ("SV_TEST_URI"), ==, first);
  g_assert_cmpuint (domains_at ("SV_TEST_URI2"), ==, second);
  testing_wait_until (count_lines ("pgrep -x qemu-system-x86") == hypervisors);
}

/* A failure or cancelling left all as it was: the guest works, and the other host has nothing. */
static inline void
assert_stayed (SimplevirtDomain *domain, const char *mark)
{
  assert_counts (1, 0, 1);
  g_assert_true (simplevirt_domain_get_exists (domain));
  g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_RUNNING);
  g_autofree char *read = machine_shell (domain, "cat /tmp/mark");
  g_assert_cmpstr (read, ==, mark);
}

static inline void
leave_mark (SimplevirtDomain *domain, const char *mark)
{
  g_autofree char *script = g_strdup_printf ("echo %s >/tmp/mark; cat /tmp/mark", mark);
  g_autofree char *read = machine_shell (domain, script);

  g_assert_cmpstr (read, ==, mark);
}

/* Moves it, and asserts that it is the same guest with the same memory. */
static inline SimplevirtDomain *
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

typedef struct _Meanwhile Meanwhile;
struct _Meanwhile
{
  void (*act) (Meanwhile *self);
  SimplevirtDomain *domain;
  SimplevirtConnection *destination; /* NULL: `two` */
  gpointer proxy;                    /* for `act` */
  SimplevirtProgress *progress;
  GCancellable *cancellable;
  guint64 seen;
  gint64 switched; /* when */
  guint64 total;
  guint64 remaining;
  SimplevirtJobOperation operation;
  SimplevirtJobType job_type;
};

static inline void
cancel (Meanwhile *self)
{
  g_cancellable_cancel (self->cancellable);
}

/* Beside a migration that is under way: looks, and then does something. */
static inline gpointer
meanwhile (gpointer data)
{
  Meanwhile *self = data;

  /* Disks may travel first. */
  for (guint i = 0; i < 6000 && simplevirt_progress_get_bytes_total (self->progress) <= 16 * MIB;
       i++)
    g_usleep (10000);
  self->seen = simplevirt_progress_get_bytes_done (self->progress);
  self->total = simplevirt_progress_get_bytes_total (self->progress);
  g_autoptr (SimplevirtJobInfo) job
      = simplevirt_domain_fetch_job_info (self->domain, FALSE, NULL, NULL);
  self->operation = simplevirt_job_info_get_operation (job);
  self->job_type = simplevirt_job_info_get_job_type (job);
  self->remaining = simplevirt_job_info_get_remaining_bytes (job);
  self->act (self);
  return NULL;
}

static inline SimplevirtDomain *
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
  if (simplevirt_migration_options_get_bandwidth (options) == 0)
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
  g_assert_cmpint (work->job_type, ==, SIMPLEVIRT_JOB_TYPE_UNBOUNDED);
  return moved;
}
