/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* For tests beside a private daemon: commands, and pools to work in. */
#pragma once

#include "testing.h"

#include <gio/gio.h>
#include <glib/gstdio.h>

static inline gboolean
host_run (const char *command)
{
  int status = -1;

  return g_spawn_command_line_sync (command, NULL, NULL, &status, NULL) && status == 0;
}

static inline char *
host_path (const char *name)
{
  return g_build_filename (g_getenv ("SV_TEST_DIR"), name, NULL);
}

static inline SimplevirtConnection *
host_open (void)
{
  return testing_open (g_getenv ("SV_TEST_URI"));
}

/* A pool of type dir that is active and forgotten when it stops. */
static inline SimplevirtStoragePool *
host_pool (SimplevirtConnection *connection, const char *name)
{
  g_autofree char *path = host_path (name);
  g_autofree char *xml = g_strdup_printf (
      "<pool type='dir'><name>%s</name><target><path>%s</path></target></pool>", name, path);
  g_autoptr (GError) error = NULL;
  SimplevirtStoragePool *pool = simplevirt_connection_start_transient_storage_pool_xml (
      connection, xml, SIMPLEVIRT_STORAGE_POOL_START_BUILD, NULL, &error);

  g_assert_no_error (error);
  return pool;
}

/* The same on a disk of so many MiB; NULL when this user cannot make one. */
static inline SimplevirtStoragePool *
host_small_pool (SimplevirtConnection *connection, const char *name, guint mib)
{
  g_autofree char *path = host_path (name);
  g_autofree char *mount = g_strdup_printf ("mount -t tmpfs -o size=%um tmpfs '%s'", mib, path);

  g_mkdir_with_parents (path, 0755);
  return host_run (mount) ? host_pool (connection, name) : NULL;
}

static inline SimplevirtStorageVolume *
host_volume (SimplevirtStoragePool *pool, const char *name, guint64 size)
{
  g_autofree char *xml
      = g_strdup_printf ("<volume><name>%s</name><capacity>%" G_GUINT64_FORMAT "</capacity>"
                         "<allocation>0</allocation><target><format type='raw'/></target></volume>",
                         name, size);
  g_autoptr (GError) error = NULL;
  SimplevirtStorageVolume *volume = simplevirt_storage_pool_create_volume_xml (
      pool, xml, SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, &error);

  g_assert_no_error (error);
  return volume;
}

/* Bytes that no compression, dedup or luck can make out of nothing. */
static inline GBytes *
host_noise (gsize size)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed ((guint32) size);
  guint32 *data = g_malloc (size + 4);

  for (gsize i = 0; i < size / 4 + 1; i++)
    data[i] = g_rand_int (rand);
  return g_bytes_new_take (data, size);
}

static inline char *
host_file (const char *name, GBytes *content)
{
  char *path = host_path (name);
  gsize size = 0;
  const char *data = g_bytes_get_data (content, &size);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, data, (gssize) size, &error);
  g_assert_no_error (error);
  return path;
}

static inline GBytes *
host_read (const char *path)
{
  g_autoptr (GError) error = NULL;
  char *data = NULL;
  gsize size = 0;

  g_file_get_contents (path, &data, &size, &error);
  g_assert_no_error (error);
  return g_bytes_new_take (data, size);
}

/* How many files there are in a folder of the host. */
static inline guint
host_count_files (const char *name)
{
  g_autofree char *path = host_path (name);
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  guint count = 0;

  while (folder != NULL && g_dir_read_name (folder) != NULL)
    count++;
  return count;
}
