/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Disks of a private host's own, where its user may have them. */
#pragma once

#include "host-tools.h"

/* A file of so many MiB as a block device; NULL where there can be none. */
static inline char *
loop_attach (const char *name, guint mib)
{
  g_autofree char *path = host_path (name);
  g_autofree char *make = g_strdup_printf ("truncate -s %uM '%s'", mib, path);
  g_autofree char *attach = g_strdup_printf ("losetup --find --show '%s'", path);
  g_autofree char *device = NULL;
  int status = -1;

  if (g_strcmp0 (g_getenv ("SV_TEST_MODE"), "system") != 0 || !host_run (make)
      || !g_spawn_command_line_sync (attach, &device, NULL, &status, NULL) || status != 0)
    return NULL;
  return g_strdup (g_strstrip (device));
}

static inline void
loop_detach (const char *device)
{
  g_autofree char *command = g_strdup_printf ("losetup --detach %s", device);

  host_run (command);
}

static inline gboolean
loop_has_program (const char *name)
{
  g_autofree char *path = g_find_program_in_path (name);

  return path != NULL;
}

/* A storage pool of LVM volumes, built on a device; NULL where there can be none, and the test is
 * skipped. Its group is called after the private host, for groups are the machine's. */
static inline SimplevirtStoragePool *
loop_group (SimplevirtConnection *connection, guint mib, char **device)
{
  g_autofree char *group = g_path_get_basename (g_getenv ("SV_TEST_HOST"));
  g_autoptr (GError) error = NULL;

  *device = host_run ("host-lvm") ? loop_attach ("group.img", mib) : NULL;
  if (*device == NULL)
    {
      g_test_skip ("needs a loop device and LVM");
      return NULL;
    }
  g_autofree char *xml = g_strdup_printf (
      "<pool type='logical'><name>group</name><source><device path='%s'/><name>%s</name>"
      "<format type='lvm2'/></source><target><path>/dev/%s</path></target></pool>",
      *device, group, group);
  g_autoptr (SimplevirtStoragePool) pool
      = simplevirt_connection_define_storage_pool_xml (connection, xml, NULL, &error);
  g_assert_no_error (error);
  if (simplevirt_storage_pool_build (pool, SIMPLEVIRT_STORAGE_POOL_BUILD_NONE, NULL, &error))
    return g_steal_pointer (&pool);
  g_test_skip (error->message);
  testing_ok (simplevirt_storage_pool_undefine (pool, NULL, &failure));
  loop_detach (*device);
  return NULL;
}

static inline void
loop_group_end (SimplevirtStoragePool *pool, const char *device)
{
  testing_ok (simplevirt_storage_pool_delete_storage (pool, FALSE, NULL, &failure));
  testing_ok (simplevirt_storage_pool_undefine (pool, NULL, &failure));
  g_assert_false (simplevirt_storage_pool_get_exists (pool));
  loop_detach (device);
}
