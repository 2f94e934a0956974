/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A user who may not talk to the daemon is told so, and what to do. */
#include "testing.h"

#include <glib/gstdio.h>
#include <sys/wait.h>
#include <unistd.h>

#define NOBODY 65534

/* The socket in `qemu+unix:///system?socket=PATH`. */
static char *
socket_path (void)
{
  const char *path = strstr (g_getenv ("SV_TEST_URI"), "socket=");

  return path != NULL ? g_strdup (path + strlen ("socket=")) : NULL;
}

/* In a child that gave up its rights, before anything was opened there. Returns 0 when the error is
 * the right one. */
static int
try_as_nobody (void)
{
  g_autoptr (GError) error = NULL;

  if (setgid (NOBODY) != 0 || setuid (NOBODY) != 0)
    return 2;
  g_autoptr (SimplevirtConnection) connection
      = simplevirt_connection_open (g_getenv ("SV_TEST_URI"), NULL, &error);
  if (connection != NULL)
    return 3;
  g_printerr ("# %s\n", error->message);
  return g_error_matches (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_PERMISSION_DENIED)
                 && strstr (error->message, "group libvirt") != NULL
             ? 0
             : 4;
}

static void
test_no_permission (void)
{
  g_autofree char *path = socket_path ();
  int status = 0;

  if (geteuid () != 0 || path == NULL)
    {
      g_test_skip ("only root can become somebody else");
      return;
    }
  g_assert_cmpint (g_chmod (path, 0700), ==, 0);
  pid_t child = fork ();
  if (child == 0)
    _exit (try_as_nobody ());
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status));
  g_assert_cmpint (WEXITSTATUS (status), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/permission/no-permission", test_no_permission);
  return g_test_run ();
}
