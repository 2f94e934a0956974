/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <simplevirt/simplevirt.h>
#include "live/progress.h"

static void
test_fresh (void)
{
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();

  g_assert_cmpuint (simplevirt_progress_get_bytes_done (progress), ==, 0);
  g_assert_cmpuint (simplevirt_progress_get_bytes_total (progress), ==, 0);
  g_assert_cmpuint (simplevirt_progress_get_rate (progress), ==, 0);
  g_assert_cmpint (simplevirt_progress_get_seconds_left (progress), ==, -1);
  g_assert_cmpfloat (simplevirt_progress_get_fraction (progress), ==, 0.0);
  g_assert_cmpstr (simplevirt_progress_get_step (progress), ==, "");
}

/* 100 bytes in a quarter of a second are about 400 bytes per second, which leaves about 2 seconds
 * for the other 900. */
static void
test_rate (void)
{
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();

  sv_progress_begin (progress, "uploading", 1000);
  g_usleep (270 * 1000);
  sv_progress_add (progress, 100);
  g_assert_cmpuint (simplevirt_progress_get_bytes_done (progress), ==, 100);
  g_assert_cmpfloat (simplevirt_progress_get_fraction (progress), ==, 0.1);
  g_assert_cmpuint (simplevirt_progress_get_rate (progress), >, 50);
  g_assert_cmpuint (simplevirt_progress_get_rate (progress), <=, 400);
  g_assert_cmpint (simplevirt_progress_get_seconds_left (progress), >=, 2);
  g_assert_cmpint (simplevirt_progress_get_seconds_left (progress), <=, 19);
  sv_progress_add (progress, 900);
  g_assert_cmpint (simplevirt_progress_get_seconds_left (progress), ==, 0);
  g_assert_cmpfloat (simplevirt_progress_get_fraction (progress), ==, 1.0);
}

/* A transfer that hangs does not keep showing the speed it once had. */
static void
test_standstill (void)
{
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();

  sv_progress_begin (progress, "uploading", G_MAXUINT64);
  g_usleep (260 * 1000);
  sv_progress_add (progress, 1000 * 1000 * 1000);
  guint64 moving = simplevirt_progress_get_rate (progress);
  g_assert_cmpuint (moving, >, 100 * 1000 * 1000);
  g_usleep (1100 * 1000);
  g_assert_cmpuint (simplevirt_progress_get_rate (progress), <, moving / 100);
}

static void
test_unknown_total (void)
{
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();

  sv_progress_begin (progress, "downloading", 0);
  sv_progress_add (progress, 5000);
  g_assert_cmpuint (simplevirt_progress_get_bytes_done (progress), ==, 5000);
  g_assert_cmpint (simplevirt_progress_get_seconds_left (progress), ==, -1);
  g_assert_cmpfloat (simplevirt_progress_get_fraction (progress), ==, 0.0);
}

/* A text that a getter handed out stays what it was when the next step begins. */
static void
test_steps (void)
{
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();

  sv_progress_begin (progress, "copying", 10);
  const char *before = simplevirt_progress_get_step (progress);
  sv_progress_add (progress, 10);
  sv_progress_begin (progress, "uploading", 20);
  g_assert_cmpstr (before, ==, "copying");
  g_assert_cmpstr (simplevirt_progress_get_step (progress), ==, "uploading");
  g_assert_cmpuint (simplevirt_progress_get_bytes_done (progress), ==, 0);
}

typedef struct
{
  GThread *owner;
  guint changes;
  guint notifies;
  guint64 last;
  GMainLoop *loop;
} Seen;

static void
on_changed (SimplevirtProgress *progress, Seen *seen)
{
  g_assert_true (g_thread_self () == seen->owner);
  seen->changes++;
  seen->last = simplevirt_progress_get_bytes_done (progress);
  if (seen->last == 100000)
    g_main_loop_quit (seen->loop);
}

static void
on_notify (SimplevirtProgress *progress, GParamSpec *pspec, Seen *seen)
{
  g_assert_true (g_thread_self () == seen->owner);
  seen->notifies++;
}

static gpointer
work (gpointer data)
{
  sv_progress_begin (data, "working", 100000);
  for (int i = 0; i < 100000; i++)
    sv_progress_add (data, 1);
  sv_progress_end (data);
  return NULL;
}

static gboolean
give_up (gpointer loop)
{
  g_main_loop_quit (loop);
  return G_SOURCE_REMOVE;
}

/* A worker thread counts; the owner hears of it in its own context, at a bearable pace, and of the
 * end for certain. */
static void
test_owner_context (void)
{
  g_autoptr (GMainContext) context = g_main_context_new ();
  g_main_context_push_thread_default (context);
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();
  g_autoptr (GMainLoop) loop = g_main_loop_new (context, FALSE);
  Seen seen = { .owner = g_thread_self (), .loop = loop };
  g_autoptr (GSource) limit = g_timeout_source_new_seconds (20);

  g_source_set_callback (limit, give_up, loop, NULL);
  g_source_attach (limit, context);
  g_signal_connect (progress, "changed", G_CALLBACK (on_changed), &seen);
  g_signal_connect (progress, "notify::bytes-done", G_CALLBACK (on_notify), &seen);
  GThread *thread = g_thread_new ("worker", work, progress);
  g_main_loop_run (loop);
  g_thread_join (thread);
  g_assert_cmpuint (seen.last, ==, 100000);
  g_assert_cmpuint (seen.changes, >=, 1);
  g_assert_cmpuint (seen.notifies, >=, 1);
  g_assert_cmpuint (seen.changes, <, 1000);
  g_source_destroy (limit);
  g_main_context_pop_thread_default (context);
}

/* Nobody iterates the context: nothing piles up, and the object can go. */
static void
test_no_loop (void)
{
  g_autoptr (GMainContext) context = g_main_context_new ();
  g_main_context_push_thread_default (context);
  SimplevirtProgress *progress = simplevirt_progress_new ();
  g_main_context_pop_thread_default (context);

  work (progress);
  g_assert_cmpuint (simplevirt_progress_get_bytes_done (progress), ==, 100000);
  g_object_add_weak_pointer (G_OBJECT (progress), (gpointer *) &progress);
  g_object_unref (progress);
  g_assert_null (progress);
}

static void
test_nobody (void)
{
  sv_progress_begin (NULL, "working", 10);
  sv_progress_set_total (NULL, 20);
  sv_progress_add (NULL, 5);
  sv_progress_set_done (NULL, 5);
  sv_progress_end (NULL);
}

static void
on_bandwidth (SimplevirtProgress *progress, GParamSpec *pspec, guint *count)
{
  (*count)++;
}

/* Told of when it is set to something else, and not by the work going on. */
static void
test_bandwidth (void)
{
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();
  guint count = 0;

  g_assert_cmpuint (simplevirt_progress_get_bandwidth (progress), ==, 0);
  g_signal_connect (progress, "notify::bandwidth", G_CALLBACK (on_bandwidth), &count);
  simplevirt_progress_set_bandwidth (progress, 0);
  g_assert_cmpuint (count, ==, 0);
  g_object_set (progress, "bandwidth", G_GUINT64_CONSTANT (5), NULL);
  g_assert_cmpuint (simplevirt_progress_get_bandwidth (progress), ==, 5);
  sv_progress_begin (progress, "uploading", 10);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (count, ==, 1);
  g_assert_cmpuint (simplevirt_progress_get_bandwidth (progress), ==, 5);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/progress/fresh", test_fresh);
  g_test_add_func ("/progress/rate", test_rate);
  g_test_add_func ("/progress/standstill", test_standstill);
  g_test_add_func ("/progress/unknown-total", test_unknown_total);
  g_test_add_func ("/progress/steps", test_steps);
  g_test_add_func ("/progress/owner-context", test_owner_context);
  g_test_add_func ("/progress/no-loop", test_no_loop);
  g_test_add_func ("/progress/nobody", test_nobody);
  g_test_add_func ("/progress/bandwidth", test_bandwidth);
  return g_test_run ();
}
