/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What several threads use for the first time at once. Each try is a process of its own. */
#include <pthread.h>
#include <sys/wait.h>
#include <unistd.h>
#include "testing.h"

#define TRIES   100
#define THREADS 8

static pthread_barrier_t start;

static gpointer
read_memory (gpointer unused)
{
  pthread_barrier_wait (&start);
  g_autoptr (SimplevirtDomainConfig) config = simplevirt_domain_config_new_from_xml (
      "<domain type='test'><name>first</name><memory>65536</memory></domain>", NULL);
  gboolean read = simplevirt_domain_config_get_memory (config) == 65536 * SIMPLEVIRT_KIB
                  && simplevirt_config_validate (SIMPLEVIRT_CONFIG (config), NULL);

  return GINT_TO_POINTER (read);
}

static gboolean
all_read (void)
{
  GThread *threads[THREADS] = { NULL };
  guint read = 0;

  pthread_barrier_init (&start, NULL, THREADS);
  for (guint i = 0; i < THREADS; i++)
    threads[i] = g_thread_new ("first", read_memory, NULL);
  for (guint i = 0; i < THREADS; i++)
    read += GPOINTER_TO_INT (g_thread_join (threads[i])) ? 1 : 0;
  return read == THREADS;
}

/* Under valgrind, where a try takes a second and threads take turns, run.sh asks for fewer. */
static guint
count_tries (void)
{
  const char *wanted = g_getenv ("SV_TEST_FIRST_USES");
  guint tries = wanted != NULL ? (guint) g_ascii_strtoull (wanted, NULL, 10) : TRIES;

  g_assert_cmpuint (tries, >, 0);
  return tries;
}

static guint
count_failures (void)
{
  guint tries = count_tries (), failed = 0;

  for (guint i = 0; i < tries; i++)
    {
      pid_t child = fork ();
      int status = 0;
      if (child == 0)
        _exit (all_read () ? 0 : 1);
      g_assert_cmpint (waitpid (child, &status, 0), ==, child);
      failed += status != 0 ? 1 : 0;
    }
  return failed;
}

static void
test_numbers (gconstpointer failed)
{
  g_assert_cmpuint (GPOINTER_TO_UINT (failed), ==, 0);
}

int
main (int argc, char **argv)
{
  /* Before GLib's tests begin, for they read numbers, too. */
  gpointer failed = GUINT_TO_POINTER (count_failures ());

  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/first-use/numbers", failed, test_numbers);
  return g_test_run ();
}
