/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The event thread: it serves libvirt and leaves the application alone. */
#include "base/call.h"
#include "base/error.h"
#include "base/loop.h"
#include "testing.h"

#include <errno.h>
#include <unistd.h>

static gboolean
note_thread (gpointer data)
{
  g_atomic_pointer_set ((GThread **) data, g_thread_self ());
  return G_SOURCE_REMOVE;
}

static void
test_posts_run_on_the_event_thread (void)
{
  GThread *first = NULL;
  GThread *second = NULL;

  sv_loop_post (sv_loop_context (), note_thread, &first, NULL);
  sv_loop_post (sv_loop_context (), note_thread, &second, NULL);
  testing_wait_until (g_atomic_pointer_get (&first) != NULL);
  testing_wait_until (g_atomic_pointer_get (&second) != NULL);
  g_assert_true (first == second);
  g_assert_true (first != g_thread_self ());
  g_assert_false (sv_loop_is_current ());
}

/* Sources of the application wait for the application, however busy libvirt's events are. */
static void
test_sources_of_the_application_wait (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtDomain) domain = NULL;
  g_autoptr (GError) error = NULL;
  GThread *ran = NULL;

  g_idle_add (note_thread, &ran);
  domain = testing_lookup_domain (connection, "test");
  for (int i = 0; i < 5; i++)
    {
      simplevirt_domain_suspend (domain, NULL, &error);
      g_assert_no_error (error);
      simplevirt_domain_resume (domain, NULL, &error);
      g_assert_no_error (error);
    }
  sv_loop_settle ();
  g_assert_null (g_atomic_pointer_get (&ran));
  testing_wait_until (g_atomic_pointer_get (&ran) != NULL);
  g_assert_true (ran == g_thread_self ());
}

static gboolean
never_idle (gpointer data)
{
  return g_atomic_int_get ((gint *) data) ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/* What libvirt has read is waited for, but not that the event thread has nothing else to do. */
static void
test_settles_while_busy (void)
{
  g_autoptr (SimplevirtConnection) here = testing_open ("test:///default");
  g_autoptr (SimplevirtConnection) there = testing_open ("test:///default");
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomain) mine
      = simplevirt_connection_lookup_domain (here, "test", NULL, &error);
  g_autoptr (SimplevirtDomain) theirs
      = simplevirt_connection_lookup_domain (there, "test", NULL, &error);
  static gint busy = TRUE; /* looked at once more when this is over */

  g_assert_no_error (error);
  sv_loop_post (sv_loop_context (), never_idle, &busy, NULL);
  for (int i = 0; i < 200; i++)
    {
      testing_ok (simplevirt_domain_suspend (theirs, NULL, &failure));
      sv_loop_settle ();
      g_assert_cmpint (simplevirt_domain_get_state (mine), ==, SIMPLEVIRT_DOMAIN_STATE_PAUSED);
      testing_ok (simplevirt_domain_resume (theirs, NULL, &failure));
      sv_loop_settle ();
      g_assert_cmpint (simplevirt_domain_get_state (mine), ==, SIMPLEVIRT_DOMAIN_STATE_RUNNING);
    }
  g_atomic_int_set (&busy, FALSE);
}

static void
body_writes_to_a_broken_pipe (
    gpointer source, gpointer args, GCancellable *cancellable, SvResult *result, GError **error)
{
  if (write (GPOINTER_TO_INT (args), "x", 1) < 0)
    sv_error_from_errno (error, errno, "pipe");
}

static gboolean
write_on_loop (gpointer data)
{
  int *fd = data;

  g_assert_cmpint ((int) write (*fd, "x", 1), ==, -1);
  g_atomic_int_set (fd, -1);
  return G_SOURCE_REMOVE;
}

/* The daemon may die under a write: the application must not get the signal, and keeps its own
 * mask. */
static void
test_no_sigpipe (void)
{
  static const SvCallSpec call = { "call", FALSE, body_writes_to_a_broken_pipe, NULL, NULL };
  g_autoptr (GError) error = NULL;
  sigset_t before, after, pending;
  SvResult result;
  int fds[2];

  g_assert_cmpint (pipe (fds), ==, 0);
  close (fds[0]);
  pthread_sigmask (SIG_SETMASK, NULL, &before);
  g_assert_false (sv_call_run (&call, NULL, GINT_TO_POINTER (fds[1]), NULL, &result, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_FAILED, "pipe: Broken pipe");
  int fd = fds[1];
  sv_loop_post (sv_loop_context (), write_on_loop, &fd, NULL);
  testing_wait_until (g_atomic_int_get (&fd) == -1);

  pthread_sigmask (SIG_SETMASK, NULL, &after);
  sigpending (&pending);
  g_assert_cmpint (sigismember (&before, SIGPIPE), ==, sigismember (&after, SIGPIPE));
  g_assert_false (sigismember (&pending, SIGPIPE));
  close (fds[1]);
}

/* Once the library's event loop is in use it cannot be left to the application any more. */
static void
test_too_late_for_a_loop_of_the_application (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");

  g_assert_false (sv_loop_leave_to_application ());
}

static void
test_loop_of_the_application (void)
{
  if (g_test_subprocess ())
    {
      g_assert_true (sv_loop_leave_to_application ());
      g_assert_true (sv_loop_leave_to_application ());
      g_assert_true (sv_loop_register (NULL));
      sv_loop_settle ();
      return;
    }
  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_passed ();
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/loop/posts-run-on-the-event-thread", test_posts_run_on_the_event_thread);
  g_test_add_func ("/loop/sources-of-the-application-wait", test_sources_of_the_application_wait);
  g_test_add_func ("/loop/settles-while-busy", test_settles_while_busy);
  g_test_add_func ("/loop/no-sigpipe", test_no_sigpipe);
  g_test_add_func ("/loop/too-late-for-a-loop-of-the-application",
                   test_too_late_for_a_loop_of_the_application);
  g_test_add_func ("/loop/loop-of-the-application", test_loop_of_the_application);
  return g_test_run ();
}
