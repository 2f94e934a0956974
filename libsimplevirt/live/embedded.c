/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/embedded.h"

#include <dlfcn.h>
#include <errno.h>
#include <string.h>
#include <unistd.h>
#include <glib/gstdio.h>
#include "base/error.h"

/* QEMU's sockets lie below the root, and the path of a UNIX socket has at most 107 bytes. */
#define MAX_ROOT 50

/* Without a daemon there is no virtlogd to write logs, no cgroup to own and no other user to
 * become: guests run as this user. */
static const char settings[] = "# Written by libsimplevirt for the driver inside the process; edit "
                               "freely, it is not written again.\n"
                               "stdio_handler = \"file\"\n"
                               "cgroup_controllers = []\n"
                               "namespaces = []\n"
                               "security_driver = \"none\"\n"
                               "remember_owner = 0\n"
                               "dynamic_ownership = 0\n";

char *
sv_embedded_root (const char *wanted)
{
  if (wanted != NULL)
    return g_canonicalize_filename (wanted, NULL);
  if (geteuid () == 0)
    return g_strdup ("/var/lib/simplevirt");
  return g_build_filename (g_get_home_dir (), ".simplevirt", NULL);
}

char *
sv_embedded_root_of_uri (const char *uri)
{
  g_autoptr (GUri) parsed = g_uri_parse (uri, G_URI_FLAGS_NONE, NULL);

  if (parsed == NULL || g_strcmp0 (g_uri_get_path (parsed), "/embed") != 0
      || g_uri_get_query (parsed) == NULL)
    return NULL;
  g_autoptr (GHashTable) query
      = g_uri_parse_params (g_uri_get_query (parsed), -1, "&", G_URI_PARAMS_NONE, NULL);
  return query != NULL ? g_strdup (g_hash_table_lookup (query, "root")) : NULL;
}

/* The driver logs to the terminal otherwise. libvirt has no public call for it; where the private
 * one is missing, it stays loud. */
static void
silence_log (void)
{
  int (*set_outputs) (const char *)
      = (int (*) (const char *)) dlsym (RTLD_DEFAULT, "virLogSetOutputs");

  if (set_outputs != NULL && g_getenv ("LIBVIRT_LOG_OUTPUTS") == NULL)
    set_outputs ("4:file:/dev/null");
}

gboolean
sv_embedded_prepare (const char *root, GError **error)
{
  g_autofree char *folder = g_build_filename (root, "etc", NULL);
  g_autofree char *file = g_build_filename (folder, "qemu.conf", NULL);

  if (!g_path_is_absolute (root))
    return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT,
                    "embedded driver: the root '%s' is not an absolute path", root);
  if (strlen (root) > MAX_ROOT)
    return sv_fail (
        error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT,
        "embedded driver: the root '%s' is longer than %d bytes, too long for QEMU's sockets", root,
        MAX_ROOT);
  if (g_mkdir_with_parents (root, 0755) != 0 || g_mkdir_with_parents (folder, 0755) != 0)
    return sv_error_from_errno (error, errno, "embedded driver: folder '%s'", root);
  if (g_access (root, W_OK | X_OK) != 0)
    return sv_error_from_errno (error, errno, "embedded driver: folder '%s'", root);
  silence_log ();
  if (g_file_test (file, G_FILE_TEST_EXISTS))
    return TRUE;

  const char *user = geteuid () == 0 ? "user = \"root\"\ngroup = \"root\"\n" : "";
  g_autofree char *text = g_strconcat (settings, user, NULL);
  g_autoptr (GError) local = NULL;
  if (!g_file_set_contents (file, text, -1, &local))
    return sv_fail (error, SIMPLEVIRT_ERROR_FAILED, "embedded driver: %s", local->message);
  return TRUE;
}
