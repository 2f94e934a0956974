/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The call runner: one blocking body gives the sync and the async form, and no wait is for ever. */
#include "base/call.h"
#include "base/error.h"
#include "testing.h"

/* A source whose calls have a deadline, as those of a connection have. */
#define TEST_TYPE_SOURCE (test_source_get_type ())
G_DECLARE_FINAL_TYPE (TestSource, test_source, TEST, SOURCE, GObject)
struct _TestSource
{
  GObject parent_instance;

  guint deadline;
};
G_DEFINE_FINAL_TYPE (TestSource, test_source, G_TYPE_OBJECT)

static guint
source_deadline (gpointer source)
{
  return TEST_SOURCE (source)->deadline;
}

static char *
source_describe (gpointer source)
{
  return g_strdup_printf ("source '%u'", TEST_SOURCE (source)->deadline);
}

static void
test_source_class_init (TestSourceClass *klass)
{
  static const SvCallSource source = { source_deadline, source_describe };

  sv_call_set_source (G_TYPE_FROM_CLASS (klass), &source);
}

static void
test_source_init (TestSource *self)
{
}

static TestSource *
source_new (guint deadline)
{
  TestSource *source = g_object_new (TEST_TYPE_SOURCE, NULL);

  source->deadline = deadline;
  return source;
}

/* What a body does and what became of it. */
typedef struct
{
  gboolean shut; /* the body waits until this is cleared */
  gboolean fails;
  gboolean watches; /* the body stops when the cancellable says so */
  int entered;
  int args_freed;
  int results_freed;
  GThread *thread;
  GMainContext *context;
} Gate;

typedef struct
{
  Gate *gate;
} Result;

static void
gate_free_args (gpointer data)
{
  Gate *gate = data;

  g_atomic_int_inc (&gate->args_freed);
}

static void
gate_free_result (gpointer data)
{
  Result *result = data;

  g_atomic_int_inc (&result->gate->results_freed);
  g_free (result);
}

static void
gate_body (
    gpointer source, gpointer args, GCancellable *cancellable, SvResult *result, GError **error)
{
  Gate *gate = args;
  Result *made = g_new0 (Result, 1);
  g_autoptr (GMainContext) context = sv_call_context ();

  g_atomic_pointer_set (&gate->thread, g_thread_self ());
  g_atomic_pointer_set (&gate->context, context);
  g_atomic_int_inc (&gate->entered);
  made->gate = gate;
  result->pointer = made;
  while (g_atomic_int_get (&gate->shut))
    {
      if (gate->watches && g_cancellable_set_error_if_cancelled (cancellable, error))
        return;
      g_usleep (1000);
    }
  if (gate->fails)
    sv_fail (error, SIMPLEVIRT_ERROR_BUSY, "gate: it is stuck");
}

static const SvCallSpec call_spec
    = { "test_call", FALSE, gate_body, gate_free_args, gate_free_result };
static const SvCallSpec task_spec
    = { "test_task", TRUE, gate_body, gate_free_args, gate_free_result };
static const SvCallSpec other_spec
    = { "test_other", FALSE, gate_body, gate_free_args, gate_free_result };

static void
open_gate (Gate *gate)
{
  g_atomic_int_set (&gate->shut, FALSE);
}

/* The gate is the test's: so many calls must have let go of it before that ends. */
static void
wait_for_calls (Gate *gate, int calls)
{
  testing_wait_until (g_atomic_int_get (&gate->args_freed) == calls);
}

static void
test_sync (void)
{
  g_autoptr (TestSource) source = source_new (0);
  g_autoptr (GError) error = NULL;
  Gate gate = { 0 };
  SvResult result;

  g_assert_true (sv_call_run (&call_spec, source, &gate, NULL, &result, &error));
  g_assert_no_error (error);
  g_assert_true (((Result *) result.pointer)->gate == &gate);
  gate_free_result (result.pointer);
  wait_for_calls (&gate, 1);

  gate.fails = TRUE;
  g_assert_false (sv_call_run (&call_spec, source, &gate, NULL, &result, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_BUSY, "stuck");
  g_assert_null (result.pointer);
  g_assert_cmpint (gate.results_freed, ==, 2);
  wait_for_calls (&gate, 2);
}

/* What lets nobody wait is done where it was asked for. */
static void
test_at_once (void)
{
  g_autoptr (TestSource) source = source_new (SV_CALL_AT_ONCE);
  g_autoptr (GError) error = NULL;
  Gate gate = { 0 };
  SvResult result;

  g_assert_true (sv_call_run (&call_spec, source, &gate, NULL, &result, &error));
  g_assert_no_error (error);
  g_assert_true (gate.thread == g_thread_self ());
  gate_free_result (result.pointer);
  g_assert_cmpint (gate.args_freed, ==, 1);

  gate.fails = TRUE;
  g_assert_false (sv_call_run (&call_spec, source, &gate, NULL, &result, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_BUSY, "stuck");
  g_assert_null (result.pointer);

  g_autoptr (GAsyncResult) done = NULL;
  gate.fails = FALSE;
  sv_call_start (&call_spec, source, &gate, NULL, testing_keep_result, &done);
  testing_wait_until (done != NULL);
  g_assert_true (gate.thread != g_thread_self ());
  gate_free_result (sv_call_finish (&call_spec, source, done, &error).pointer);
  g_assert_no_error (error);
  wait_for_calls (&gate, 3);
}

/* The way to another thread is for those who may give up: by a deadline or a cancellable. */
static void
test_where_it_runs (void)
{
  g_autoptr (TestSource) patient = source_new (0);
  g_autoptr (TestSource) hasty = source_new (60000);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  const struct
  {
    TestSource *source;
    GCancellable *cancellable;
    gboolean here;
  } rows[] = { { patient, NULL, TRUE }, { patient, cancellable, FALSE }, { hasty, NULL, FALSE } };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      Gate gate = { 0 };
      SvResult result;

      g_assert_true (
          sv_call_run (&call_spec, rows[i].source, &gate, rows[i].cancellable, &result, NULL));
      g_assert_cmpint (gate.thread == g_thread_self (), ==, rows[i].here);
      gate_free_result (result.pointer);
      /* Whoever ran it: what it was given is gone when it returns. */
      g_assert_cmpint (gate.args_freed, ==, 1);
    }
}

/* Calls one after the other do not leave a thread each. */
static void
test_threads_are_used_again (void)
{
  g_autoptr (TestSource) source = source_new (60000);
  g_autoptr (GHashTable) threads = g_hash_table_new (NULL, NULL);

  for (int i = 0; i < 100; i++)
    {
      g_autoptr (GError) error = NULL;
      Gate gate = { 0 };
      SvResult result;
      g_assert_true (sv_call_run (&call_spec, source, &gate, NULL, &result, &error));
      gate_free_result (result.pointer);
      g_hash_table_add (threads, gate.thread);
    }
  g_assert_cmpuint (g_hash_table_size (threads), <, 10);
}

static void
test_async_comes_to_the_callers_context (void)
{
  g_autoptr (GMainContext) context = g_main_context_new ();
  g_autoptr (TestSource) source = source_new (0);
  g_autoptr (GAsyncResult) done = NULL;
  g_autoptr (GError) error = NULL;
  Gate gate = { .shut = TRUE };

  g_main_context_push_thread_default (context);
  sv_call_start (&call_spec, source, &gate, NULL, testing_keep_result, &done);
  testing_wait_until (g_atomic_int_get (&gate.entered) == 1);
  g_assert_null (done);
  open_gate (&gate);
  /* the default context is not where the caller waits */
  g_main_context_iteration (NULL, FALSE);
  g_assert_null (done);
  testing_wait_until (done != NULL);
  g_main_context_pop_thread_default (context);

  SvResult result = sv_call_finish (&call_spec, source, done, &error);
  g_assert_no_error (error);
  g_assert_nonnull (result.pointer);
  g_assert_true (gate.thread != g_thread_self ());
  g_assert_true (gate.context == context);
  gate_free_result (result.pointer);
  wait_for_calls (&gate, 1);
}

static void
test_finish_of_another_call (void)
{
  g_autoptr (TestSource) source = source_new (0);
  g_autoptr (TestSource) stranger = source_new (0);
  g_autoptr (GAsyncResult) done = NULL;
  g_autoptr (GError) error = NULL;
  Gate gate = { 0 };

  sv_call_start (&call_spec, source, &gate, NULL, testing_keep_result, &done);
  testing_wait_until (done != NULL);
  g_assert_null (sv_call_finish (&other_spec, source, done, &error).pointer);
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "test_other_finish");
  g_assert_null (sv_call_finish (&call_spec, stranger, done, &error).pointer);
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "test_call_finish");
  gate_free_result (sv_call_finish (&call_spec, source, done, &error).pointer);
  g_assert_no_error (error);
  wait_for_calls (&gate, 1);
}

static void
test_nobody_asks_for_the_result (void)
{
  g_autoptr (TestSource) source = source_new (0);
  g_autoptr (GAsyncResult) done = NULL;
  Gate gate = { 0 };

  sv_call_start (&call_spec, source, &gate, NULL, testing_keep_result, &done);
  testing_wait_until (done != NULL);
  g_clear_object (&done);
  testing_wait_until (g_atomic_int_get (&gate.results_freed) == 1);

  sv_call_start (&call_spec, source, &gate, NULL, NULL, NULL);
  testing_wait_until (g_atomic_int_get (&gate.results_freed) == 2);
  wait_for_calls (&gate, 2);
}

static void
test_cancelled_before (void)
{
  g_autoptr (TestSource) source = source_new (0);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) done = NULL;
  g_autoptr (GError) error = NULL;
  const SvCallSpec *specs[] = { &call_spec, &task_spec };
  Gate gate = { 0 };
  SvResult result;

  g_cancellable_cancel (cancellable);
  for (gsize i = 0; i < G_N_ELEMENTS (specs); i++)
    {
      g_assert_false (sv_call_run (specs[i], source, &gate, cancellable, &result, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      g_clear_error (&error);
      sv_call_start (specs[i], source, &gate, cancellable, testing_keep_result, &done);
      g_assert_null (done);
      testing_wait_until (done != NULL);
      g_assert_null (sv_call_finish (specs[i], source, done, &error).pointer);
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      g_clear_error (&error);
      g_clear_object (&done);
    }
  g_assert_cmpint (gate.entered, ==, 0);
  wait_for_calls (&gate, 4);
}

/* The wait ends at once, the body goes on, and what it brings in the end is freed. */
static void
test_cancel_abandons_a_call (void)
{
  g_autoptr (TestSource) source = source_new (0);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) done = NULL;
  g_autoptr (GError) error = NULL;
  Gate gate = { .shut = TRUE };

  sv_call_start (&call_spec, source, &gate, cancellable, testing_keep_result, &done);
  testing_wait_until (g_atomic_int_get (&gate.entered) == 1);
  g_cancellable_cancel (cancellable);
  testing_wait_until (done != NULL);
  g_assert_true (gate.shut);
  g_assert_null (sv_call_finish (&call_spec, source, done, &error).pointer);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpint (gate.args_freed, ==, 0);
  open_gate (&gate);
  testing_wait_until (g_atomic_int_get (&gate.results_freed) == 1);
  wait_for_calls (&gate, 1);
}

static gpointer
cancel_later (gpointer data)
{
  Gate *gate = g_object_get_data (data, "gate");

  while (g_atomic_int_get (&gate->entered) == 0)
    g_usleep (1000);
  g_cancellable_cancel (data);
  return NULL;
}

static void
test_cancel_from_another_thread (void)
{
  g_autoptr (TestSource) source = source_new (0);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  Gate gate = { .shut = TRUE };
  SvResult result;

  g_object_set_data (G_OBJECT (cancellable), "gate", &gate);
  GThread *thread = g_thread_new ("cancel", cancel_later, cancellable);
  g_assert_false (sv_call_run (&call_spec, source, &gate, cancellable, &result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_thread_join (thread);
  open_gate (&gate);
  wait_for_calls (&gate, 1);
  g_assert_cmpint (gate.results_freed, ==, 1);
}

/* A task undoes what it did before it reports the cancellation: nobody gives up the wait for it. */
static void
test_cancel_of_a_task_waits_for_it (void)
{
  g_autoptr (TestSource) source = source_new (10);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) done = NULL;
  g_autoptr (GError) error = NULL;
  Gate gate = { .shut = TRUE, .watches = TRUE };

  sv_call_start (&task_spec, source, &gate, cancellable, testing_keep_result, &done);
  testing_wait_until (g_atomic_int_get (&gate.entered) == 1);
  g_cancellable_cancel (cancellable);
  testing_wait_until (done != NULL);
  /* the body ended first */
  g_assert_cmpint (gate.results_freed, ==, 1);
  g_assert_null (sv_call_finish (&task_spec, source, done, &error).pointer);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  wait_for_calls (&gate, 1);
}

/* A task that came through although it was cancelled says so: its result is not lost. */
static void
test_a_task_that_came_through (void)
{
  g_autoptr (TestSource) source = source_new (0);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) done = NULL;
  g_autoptr (GError) error = NULL;
  Gate gate = { .shut = TRUE };

  sv_call_start (&task_spec, source, &gate, cancellable, testing_keep_result, &done);
  testing_wait_until (g_atomic_int_get (&gate.entered) == 1);
  g_cancellable_cancel (cancellable);
  open_gate (&gate);
  testing_wait_until (done != NULL);
  SvResult result = sv_call_finish (&task_spec, source, done, &error);
  g_assert_no_error (error);
  gate_free_result (result.pointer);
  wait_for_calls (&gate, 1);
}

static void
test_deadline (void)
{
  g_autoptr (TestSource) source = source_new (50);
  g_autoptr (GAsyncResult) done = NULL;
  g_autoptr (GError) error = NULL;
  Gate gate = { .shut = TRUE };
  SvResult result;

  g_assert_false (sv_call_run (&call_spec, source, &gate, NULL, &result, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_TIMED_OUT, "source '50': test_call");
  sv_call_start (&call_spec, source, &gate, NULL, testing_keep_result, &done);
  testing_wait_until (done != NULL);
  g_assert_null (sv_call_finish (&call_spec, source, done, &error).pointer);
  testing_assert_error (&error, SIMPLEVIRT_ERROR_TIMED_OUT, "source '50': test_call");
  open_gate (&gate);
  wait_for_calls (&gate, 2);
  g_assert_cmpint (gate.results_freed, ==, gate.entered);
}

/* 40 calls that hang neither delay another call nor the application's own GTask threads, of which
 * there are 10. */
static void
in_gtask_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  g_task_return_boolean (task, TRUE);
}

static void
test_blocked_calls_delay_nobody (void)
{
  enum
  {
    BLOCKED = 40
  };
  g_autoptr (TestSource) source = source_new (0);
  g_autoptr (GAsyncResult) done = NULL;
  g_autoptr (GAsyncResult) unrelated = NULL;
  g_autoptr (GError) error = NULL;
  Gate blocked = { .shut = TRUE };
  Gate quick = { 0 };
  SvResult result;

  for (int i = 0; i < BLOCKED; i++)
    sv_call_start (&call_spec, source, &blocked, NULL, NULL, NULL);
  testing_wait_until (g_atomic_int_get (&blocked.entered) == BLOCKED);
  g_assert_true (sv_call_run (&call_spec, source, &quick, NULL, &result, &error));
  gate_free_result (result.pointer);
  sv_call_start (&call_spec, source, &quick, NULL, testing_keep_result, &done);
  testing_wait_until (done != NULL);
  gate_free_result (sv_call_finish (&call_spec, source, done, &error).pointer);

  g_autoptr (GTask) task = g_task_new (source, NULL, testing_keep_result, &unrelated);
  g_task_run_in_thread (task, in_gtask_thread);
  testing_wait_until (unrelated != NULL);

  g_assert_cmpint (blocked.args_freed, ==, 0);
  open_gate (&blocked);
  testing_wait_until (g_atomic_int_get (&blocked.results_freed) == BLOCKED);
  wait_for_calls (&blocked, BLOCKED);
  wait_for_calls (&quick, 2);
}

/* The object stays while a call on it runs, even when the caller drops it. */
static void
test_the_source_is_kept (void)
{
  TestSource *source = source_new (0);
  g_autoptr (GAsyncResult) done = NULL;
  Gate gate = { .shut = TRUE };
  gint gone = FALSE;

  testing_watch_gone (source, &gone);
  sv_call_start (&call_spec, source, &gate, NULL, testing_keep_result, &done);
  g_object_unref (source);
  g_assert_false (g_atomic_int_get (&gone));
  open_gate (&gate);
  testing_wait_until (done != NULL);
  g_clear_object (&done);
  testing_wait_until (g_atomic_int_get (&gone));
  wait_for_calls (&gate, 1);
}

/* Past every deadline and cancellation, on any machine. */
#define LATE_US 20000

/* What a body does takes effect; undone or known to the caller it must be, never both or neither.
 */
typedef struct
{
  guint busy_us;
  gboolean fails;
  gint done;
  gint undone;
} Effect;

static void
effect_body (
    gpointer source, gpointer args, GCancellable *cancellable, SvResult *result, GError **error)
{
  Effect *effect = *(Effect **) args;
  gint64 until = g_get_monotonic_time () + effect->busy_us;

  /* The late ones let others run: valgrind runs one thread at a time. */
  if (effect->busy_us >= LATE_US)
    g_usleep (effect->busy_us);
  while (g_get_monotonic_time () < until)
    ;
  result->integer = 4711;
  g_atomic_int_set (&effect->done, !effect->fails);
  if (effect->fails)
    sv_fail (error, SIMPLEVIRT_ERROR_BUSY, "effect: it has none");
}

static void
effect_undo (gpointer source, gpointer args, SvResult result)
{
  Effect *effect = *(Effect **) args;

  g_assert_true (TEST_IS_SOURCE (source));
  g_assert_cmpint (result.integer, ==, 4711);
  g_atomic_int_inc (&effect->undone);
}

static const SvCallSpec effect_spec
    = { "test_effect", FALSE, effect_body, g_free, NULL, effect_undo };

/* When nothing holds the source any more, all is done that will be. */
static void
wait_for_end (TestSource *source)
{
  gint gone = FALSE;

  testing_watch_gone (source, &gone);
  g_object_unref (source);
  testing_wait_until (g_atomic_int_get (&gone));
}

static gpointer
effect_args (Effect *effect)
{
  return g_memdup2 (&effect, sizeof effect);
}

static gboolean
run_effect (Effect *effect, guint deadline, gboolean async, GCancellable *cancellable)
{
  TestSource *source = source_new (deadline);
  g_autoptr (GAsyncResult) done = NULL;
  g_autoptr (GError) error = NULL;
  SvResult result = { 0 };

  if (async)
    {
      sv_call_start (&effect_spec, source, effect_args (effect), cancellable, testing_keep_result,
                     &done);
      testing_wait_until (done != NULL);
      result = sv_call_finish (&effect_spec, source, done, &error);
      g_clear_object (&done);
    }
  else
    sv_call_run (&effect_spec, source, effect_args (effect), cancellable, &result, &error);
  g_assert_cmpint (result.integer, ==, error == NULL ? 4711 : 0);
  wait_for_end (source);
  return error == NULL;
}

static void
test_undo_at_the_deadline (void)
{
  guint taken = 0, undone = 0;

  for (guint i = 0; i < 600; i++)
    {
      /* around the deadline, and a few so late that some miss it on any machine */
      Effect effect = { .busy_us = i % 20 == 0 ? LATE_US : 900 + i % 30 * 10 };
      gboolean told = run_effect (&effect, 1, i % 2 == 1, NULL);
      g_assert_cmpint (effect.done, ==, told + effect.undone);
      taken += told;
      undone += effect.undone;
    }
  g_assert_cmpuint (undone, >, 0);
  g_test_message ("%u in time, %u undone", taken, undone);
}

static gpointer
cancel_after (gpointer data)
{
  g_usleep (100);
  g_cancellable_cancel (data);
  return NULL;
}

static void
test_undo_when_cancelled (void)
{
  guint taken = 0, undone = 0;

  for (guint i = 0; i < 400; i++)
    {
      g_autoptr (GCancellable) cancellable = g_cancellable_new ();
      Effect effect = { .busy_us = i % 20 == 0 ? LATE_US : 50 + i % 30 * 10 };
      GThread *thread = g_thread_new ("cancel", cancel_after, cancellable);
      gboolean told = run_effect (&effect, 0, i % 2 == 1, cancellable);
      g_thread_join (thread);
      g_assert_cmpint (effect.done, ==, told + effect.undone);
      taken += told;
      undone += effect.undone;
    }
  g_assert_cmpuint (undone, >, 0);
  g_test_message ("%u came through, %u undone", taken, undone);
}

static void
test_no_undo_of_what_failed (void)
{
  Effect effect = { .busy_us = LATE_US, .fails = TRUE };

  g_assert_false (run_effect (&effect, 5, FALSE, NULL));
  g_assert_false (run_effect (&effect, 60000, FALSE, NULL));
  g_assert_cmpint (effect.undone, ==, 0);
}

/* Who does not ask for the result gave nothing up. */
static void
test_no_undo_of_what_nobody_asks_for (void)
{
  TestSource *source = source_new (60000);
  Effect effect = { 0 };

  sv_call_start (&effect_spec, source, effect_args (&effect), NULL, NULL, NULL);
  wait_for_end (source);
  g_assert_cmpint (effect.undone, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/call/sync", test_sync);
  g_test_add_func ("/call/at-once", test_at_once);
  g_test_add_func ("/call/where-it-runs", test_where_it_runs);
  g_test_add_func ("/call/threads-are-used-again", test_threads_are_used_again);
  g_test_add_func ("/call/async-in-the-callers-context", test_async_comes_to_the_callers_context);
  g_test_add_func ("/call/finish-of-another-call", test_finish_of_another_call);
  g_test_add_func ("/call/nobody-asks-for-the-result", test_nobody_asks_for_the_result);
  g_test_add_func ("/call/cancelled-before", test_cancelled_before);
  g_test_add_func ("/call/cancel-abandons-a-call", test_cancel_abandons_a_call);
  g_test_add_func ("/call/cancel-from-another-thread", test_cancel_from_another_thread);
  g_test_add_func ("/call/cancel-of-a-task-waits", test_cancel_of_a_task_waits_for_it);
  g_test_add_func ("/call/a-task-that-came-through", test_a_task_that_came_through);
  g_test_add_func ("/call/deadline", test_deadline);
  g_test_add_func ("/call/blocked-calls-delay-nobody", test_blocked_calls_delay_nobody);
  g_test_add_func ("/call/the-source-is-kept", test_the_source_is_kept);
  g_test_add_func ("/call/undo-at-the-deadline", test_undo_at_the_deadline);
  g_test_add_func ("/call/undo-when-cancelled", test_undo_when_cancelled);
  g_test_add_func ("/call/no-undo-of-what-failed", test_no_undo_of_what_failed);
  g_test_add_func ("/call/no-undo-of-what-nobody-asks-for", test_no_undo_of_what_nobody_asks_for);
  return g_test_run ();
}
