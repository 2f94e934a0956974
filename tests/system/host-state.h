/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What is on a host, as one text: a failed or undone operation must leave it as it was. */
#pragma once

#include "host-tools.h"

/* A file of the default pool: the system's, or the user's in a session. */
static inline char *
host_image (const char *name)
{
  if (g_strcmp0 (g_getenv ("SV_TEST_MODE"), "session") == 0)
    return g_build_filename (g_get_user_data_dir (), "libvirt", "images", name, NULL);
  return g_build_filename ("/var/lib/libvirt/images", name, NULL);
}

static inline gboolean
host_is_system (void)
{
  return g_strcmp0 (g_getenv ("SV_TEST_MODE"), "session") != 0;
}

static inline int
host_state_compare (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

static inline void
host_state_add_files (GPtrArray *lines, const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name = NULL;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (lines, g_strdup_printf ("file %s/%s", folder, name));
}

/* Asks with virsh rather than with the library, so that a fault of the library cannot hide. */
static inline void
host_state_add_command (GPtrArray *lines, const char *what, const char *command)
{
  g_autofree char *full
      = g_strdup_printf ("virsh -q -c '%s' %s", g_getenv ("SV_TEST_URI"), command);
  const char *argv[] = { "/bin/sh", "-c", full, NULL };
  g_autofree char *output = NULL;
  int status = -1;

  g_spawn_sync (NULL, (char **) argv, NULL, 0, NULL, NULL, &output, NULL, &status, NULL);
  g_assert_cmpint (status, ==, 0);
  g_auto (GStrv) words = g_strsplit (output != NULL ? output : "", "\n", -1);
  for (gsize i = 0; words[i] != NULL; i++)
    {
      if (*g_strstrip (words[i]) != '\0')
        g_ptr_array_add (lines, g_strdup_printf ("%s %s", what, words[i]));
    }
}

static inline char *
host_state (void)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  host_state_add_command (lines, "domain", "list --all --name");
  host_state_add_command (lines, "network", "net-list --all --name");
  host_state_add_command (lines, "active network", "net-list --name");
  host_state_add_command (lines, "pool", "pool-list --all --name");
  g_autofree char *images = host_image (NULL);
  host_state_add_files (lines, images);
  host_state_add_files (lines, "/var/lib/libvirt/qemu/nvram");
  host_state_add_files (lines, "/var/lib/libvirt/qemu/save");
  host_state_add_files (lines, "/var/lib/libvirt/qemu/snapshot");
  host_state_add_files (lines, "/var/lib/libvirt/swtpm");
  host_state_add_files (lines, g_getenv ("SV_TEST_DIR"));
  g_ptr_array_sort (lines, host_state_compare);
  g_ptr_array_add (lines, NULL);
  return g_strjoinv ("\n", (char **) lines->pdata);
}
