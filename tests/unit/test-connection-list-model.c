/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The list of a program's connections. */
#include "shadow.h"
#include "testing.h"

#define URI "test:///default"
/* libvirt writes it as the other. */
#define ASKED_FOR "test:///d%65fault"

typedef struct
{
  SimplevirtConnectionListModel *model;
  SimplevirtConnection *a, *b, *c;
  Shadow *shadow;
  GString *told; /* "+" for what was added, "-" for what was removed */
} Fixture;

static void
on_added (SimplevirtConnectionListModel *model, SimplevirtConnection *connection, gpointer data)
{
  Fixture *fixture = data;

  g_assert_true (g_thread_self () == fixture->shadow->thread);
  g_assert_true (SIMPLEVIRT_IS_CONNECTION (connection));
  g_assert_true (g_ptr_array_find (fixture->shadow->items, connection, NULL));
  g_string_append_c (fixture->told, '+');
}

static void
on_removed (SimplevirtConnectionListModel *model, SimplevirtConnection *connection, gpointer data)
{
  Fixture *fixture = data;

  g_assert_true (g_thread_self () == fixture->shadow->thread);
  g_assert_false (g_ptr_array_find (fixture->shadow->items, connection, NULL));
  g_string_append_c (fixture->told, '-');
}

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  fixture->model = simplevirt_connection_list_model_new ();
  fixture->shadow = shadow_new (fixture->model);
  fixture->told = g_string_new (NULL);
  fixture->a = testing_open (URI);
  fixture->b = testing_open (URI);
  fixture->c = testing_open (ASKED_FOR);
  g_signal_connect (fixture->model, "connection-added", G_CALLBACK (on_added), fixture);
  g_signal_connect (fixture->model, "connection-removed", G_CALLBACK (on_removed), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  g_clear_object (&fixture->model);
  g_clear_pointer (&fixture->shadow, shadow_free);
  g_clear_object (&fixture->a);
  g_clear_object (&fixture->b);
  g_clear_object (&fixture->c);
  g_string_free (fixture->told, TRUE);
}

static void
add (SimplevirtConnectionListModel *model, SimplevirtConnection *connection)
{
  testing_ok (simplevirt_connection_list_model_add (model, connection, &failure));
}

static void
take_out (SimplevirtConnectionListModel *model, SimplevirtConnection *connection)
{
  testing_ok (simplevirt_connection_list_model_remove (model, connection, &failure));
}

/* Whether a list has these connections of the fixture, named by their letters. */
static gboolean
has (Fixture *fixture, GPtrArray *list, const char *letters)
{
  gboolean same = list->len == strlen (letters);

  for (guint i = 0; same && i < list->len; i++)
    same = list->pdata[i]
           == (letters[i] == 'a'   ? fixture->a
               : letters[i] == 'b' ? fixture->b
                                   : fixture->c);
  return same;
}

/* What any thread sees, and what GListModel told. */
static gboolean
shows (Fixture *fixture, const char *listed, const char *items)
{
  g_autoptr (GPtrArray) list = simplevirt_connection_list_model_list_items (fixture->model);

  g_assert_cmpuint (simplevirt_connection_list_model_get_length (fixture->model), ==, list->len);
  return has (fixture, list, listed) && has (fixture, fixture->shadow->items, items);
}

/* In the thread that made it, news are told before the call returns, though nothing turns. */
static void
test_at_once (Fixture *fixture, gconstpointer unused)
{
  guint length = 9;

  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (fixture->model))
                 == SIMPLEVIRT_TYPE_CONNECTION);
  g_assert_true (shows (fixture, "", ""));
  add (fixture->model, fixture->b);
  add (fixture->model, fixture->a);
  add (fixture->model, fixture->c);
  g_assert_true (shows (fixture, "bac", "bac"));
  g_object_get (fixture->model, "length", &length, NULL);
  g_assert_cmpuint (length, ==, 3);
  g_autoptr (GObject) item = g_list_model_get_object (G_LIST_MODEL (fixture->model), 1);
  g_assert_true (item == (gpointer) fixture->a);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (fixture->model), 3));
  take_out (fixture->model, fixture->a);
  g_assert_true (shows (fixture, "bc", "bc"));
  add (fixture->model, fixture->a);
  g_assert_true (shows (fixture, "bca", "bca"));
  g_assert_cmpstr (fixture->told->str, ==, "+++-+");
  g_assert_cmpuint (fixture->shadow->changes, ==, 5);
  g_assert_cmpuint (fixture->shadow->lengths, ==, 5);
}

static void
test_failures (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  SimplevirtConnectionListModel *model = fixture->model;

  add (model, fixture->a);
  g_assert_false (simplevirt_connection_list_model_add (model, fixture->a, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "connection '" URI "'");
  g_assert_false (simplevirt_connection_list_model_remove (model, fixture->b, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "connection '" URI "'");
  g_assert_false (simplevirt_connection_list_model_add (model, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "'connection' is required");
  g_assert_false (simplevirt_connection_list_model_remove (model, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "'connection' is required");
  g_assert_false (simplevirt_connection_list_model_add (model, (gpointer) model, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "'connection' is required");
  g_assert_null (simplevirt_connection_list_model_find_by_uri (model, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "'uri' is required");
  g_assert_null (simplevirt_connection_list_model_find_by_uri (model, "\xff", &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "UTF-8");
  g_assert_null (simplevirt_connection_list_model_find_by_uri (model, "test:///other", &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "connection 'test:///other'");
  g_assert_true (shows (fixture, "a", "a"));
  g_assert_cmpstr (fixture->told->str, ==, "+");
}

static gboolean
finds (Fixture *fixture, const char *uri, SimplevirtConnection *wanted)
{
  g_autoptr (SimplevirtConnection) found
      = simplevirt_connection_list_model_find_by_uri (fixture->model, uri, NULL);

  return found == wanted;
}

/* Both names of a connection lead to it; of several, the first is found. */
static void
test_find (Fixture *fixture, gconstpointer unused)
{
  g_assert_cmpstr (simplevirt_connection_get_uri (fixture->c), ==, URI);
  g_assert_true (finds (fixture, URI, NULL));
  add (fixture->model, fixture->c);
  g_assert_true (finds (fixture, URI, fixture->c));
  g_assert_true (finds (fixture, ASKED_FOR, fixture->c));
  add (fixture->model, fixture->a);
  add (fixture->model, fixture->b);
  g_assert_true (finds (fixture, URI, fixture->c));
  take_out (fixture->model, fixture->c);
  g_assert_true (finds (fixture, URI, fixture->a));
  g_assert_true (finds (fixture, ASKED_FOR, NULL));
}

/* One that the program closed stays, and may be added. */
static void
test_closed (Fixture *fixture, gconstpointer unused)
{
  add (fixture->model, fixture->a);
  simplevirt_connection_close (fixture->a);
  simplevirt_connection_close (fixture->b);
  add (fixture->model, fixture->b);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_true (shows (fixture, "ab", "ab"));
  g_assert_true (finds (fixture, URI, fixture->a));
  take_out (fixture->model, fixture->a);
  g_assert_true (shows (fixture, "b", "b"));
}

/* The list keeps what is in it, and nothing longer than that. */
static void
test_references (Fixture *fixture, gconstpointer unused)
{
  gpointer removed = testing_open (URI), left = testing_open (URI), model = fixture->model;

  add (fixture->model, removed);
  add (fixture->model, left);
  g_object_add_weak_pointer (removed, &removed);
  g_object_add_weak_pointer (left, &left);
  g_object_unref (removed);
  g_object_unref (left);
  g_assert_nonnull (removed);
  take_out (fixture->model, removed);
  g_assert_null (removed);
  g_assert_nonnull (left);
  g_ptr_array_set_size (fixture->shadow->items, 0);
  g_object_add_weak_pointer (model, &model);
  g_clear_object (&fixture->model);
  g_assert_null (model);
  g_assert_null (left);
}

static gpointer
change (gpointer data)
{
  Fixture *fixture = data;

  add (fixture->model, fixture->b);
  add (fixture->model, fixture->c);
  take_out (fixture->model, fixture->a);
  return NULL;
}

static gpointer
move_to_end (gpointer data)
{
  Fixture *fixture = data;

  take_out (fixture->model, fixture->b);
  add (fixture->model, fixture->b);
  return NULL;
}

/* From another thread: known at once, an item when the context turns, the signals there. */
static void
test_other_thread (Fixture *fixture, gconstpointer unused)
{
  add (fixture->model, fixture->a);
  g_thread_join (g_thread_new ("other", change, fixture));
  g_assert_true (shows (fixture, "bc", "a"));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->model)), ==, 1);
  testing_wait_until (shows (fixture, "bc", "bc"));
  g_assert_cmpstr (fixture->told->str, ==, "+-++");

  /* What left and came back meanwhile is behind the others. */
  g_thread_join (g_thread_new ("other", move_to_end, fixture));
  testing_wait_until (shows (fixture, "cb", "cb"));
  g_assert_cmpstr (fixture->told->str, ==, "+-++-+");
}

static gpointer
pass_by (gpointer data)
{
  Fixture *fixture = data;

  for (int i = 0; i < 100; i++)
    {
      gpointer passing = testing_open (URI);
      add (fixture->model, passing);
      g_object_add_weak_pointer (passing, &passing);
      g_object_unref (passing);
      take_out (fixture->model, passing);
      g_assert_null (passing);
    }
  return NULL;
}

/* What comes and goes while nobody turns the context is neither gathered nor told. */
static void
test_nobody_turns (Fixture *fixture, gconstpointer unused)
{
  g_thread_join (g_thread_new ("other", pass_by, fixture));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_true (shows (fixture, "", ""));
  g_assert_cmpstr (fixture->told->str, ==, "");
}

/* A model made with a context of its own tells there, whoever changes it. */
static void
test_context (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GMainContext) context = g_main_context_new ();

  g_main_context_push_thread_default (context);
  g_autoptr (SimplevirtConnectionListModel) model = simplevirt_connection_list_model_new ();
  g_main_context_pop_thread_default (context);
  g_autoptr (Shadow) shadow = shadow_new (model);
  add (model, fixture->a);
  g_assert_cmpuint (simplevirt_connection_list_model_get_length (model), ==, 1);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_cmpuint (shadow->changes, ==, 0);
  while (g_main_context_iteration (context, FALSE))
    continue;
  g_assert_cmpuint (shadow->changes, ==, 1);
  g_main_context_push_thread_default (context);
  take_out (model, fixture->a);
  g_main_context_pop_thread_default (context);
  g_assert_cmpuint (shadow->changes, ==, 2);
  g_signal_handlers_disconnect_by_data (model, shadow);
}

static void
replace (SimplevirtConnectionListModel *model, SimplevirtConnection *connection, gpointer data)
{
  Fixture *fixture = data;

  if (connection != fixture->a)
    return;
  add (model, fixture->b);
  take_out (model, fixture->a);
  add (model, fixture->c);
}

static void
end_model (SimplevirtConnectionListModel *model, SimplevirtConnection *connection, gpointer place)
{
  g_clear_object ((GObject **) place);
}

/* A handler may change the list, or end it; the other handlers hear everything in its order. */
static void
test_handlers (Fixture *fixture, gconstpointer unused)
{
  gpointer gone = fixture->model;

  g_signal_handlers_disconnect_by_func (fixture->model, on_added, fixture);
  g_signal_connect (fixture->model, "connection-added", G_CALLBACK (replace), fixture);
  g_signal_connect (fixture->model, "connection-added", G_CALLBACK (on_added), fixture);
  add (fixture->model, fixture->a);
  g_assert_true (shows (fixture, "bc", "bc"));
  g_assert_cmpstr (fixture->told->str, ==, "+-++");
  g_object_add_weak_pointer (gone, &gone);
  g_signal_connect (fixture->model, "connection-removed", G_CALLBACK (end_model), &fixture->model);
  take_out (fixture->model, fixture->b);
  g_assert_null (gone);
}

#define WORKERS 4
#define ROUNDS  2000

typedef struct
{
  SimplevirtConnectionListModel *model;
  SimplevirtConnection *own, *shared;
  gint *balance;
} Worker;

/* Its own comes and goes, and stays at last; what all share is there once, or not. */
static gpointer
churn (gpointer data)
{
  Worker *worker = data;

  for (int i = 0; i < ROUNDS; i++)
    {
      g_autoptr (GError) full = NULL, missing = NULL;
      add (worker->model, worker->own);
      if (simplevirt_connection_list_model_add (worker->model, worker->shared, &full))
        g_atomic_int_inc (worker->balance);
      else
        g_assert_error (full, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_ALREADY_EXISTS);
      g_autoptr (SimplevirtConnection) found
          = simplevirt_connection_list_model_find_by_uri (worker->model, URI, NULL);
      g_assert_nonnull (found);
      if (simplevirt_connection_list_model_remove (worker->model, worker->shared, &missing))
        g_atomic_int_add (worker->balance, -1);
      else
        g_assert_error (missing, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_NOT_FOUND);
      if (i < ROUNDS - 1)
        take_out (worker->model, worker->own);
    }
  return NULL;
}

static void
test_churn (Fixture *fixture, gconstpointer unused)
{
  Worker workers[WORKERS];
  GThread *threads[WORKERS];
  gint balance = 0;

  for (guint i = 0; i < WORKERS; i++)
    {
      workers[i] = (Worker){ fixture->model, testing_open (URI), fixture->a, &balance };
      threads[i] = g_thread_new ("churn", churn, &workers[i]);
    }
  for (int i = 0; i < ROUNDS; i++)
    {
      add (fixture->model, fixture->b);
      g_main_context_iteration (NULL, FALSE);
      take_out (fixture->model, fixture->b);
    }
  for (guint i = 0; i < WORKERS; i++)
    g_thread_join (threads[i]);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (fixture->shadow->items->len, ==, WORKERS);
  g_assert_cmpint (balance, ==, 0);
  g_autoptr (GPtrArray) list = simplevirt_connection_list_model_list_items (fixture->model);
  g_assert_cmpuint (list->len, ==, WORKERS);
  for (guint i = 0; i < WORKERS; i++)
    g_assert_true (list->pdata[i] == fixture->shadow->items->pdata[i]);
  for (guint i = 0; i < WORKERS; i++)
    {
      take_out (fixture->model, workers[i].own);
      g_object_unref (workers[i].own);
    }
  gsize added = 0;
  for (const char *p = fixture->told->str; *p != '\0'; p++)
    added += *p == '+';
  g_assert_cmpuint (fixture->told->len, ==, 2 * added);
}

#define ADD(path, function)                                                                        \
  g_test_add ("/connection-list-model/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("at-once", test_at_once);
  ADD ("failures", test_failures);
  ADD ("find", test_find);
  ADD ("closed", test_closed);
  ADD ("references", test_references);
  ADD ("other-thread", test_other_thread);
  ADD ("nobody-turns", test_nobody_turns);
  ADD ("context", test_context);
  ADD ("handlers", test_handlers);
  ADD ("churn", test_churn);
  return g_test_run ();
}
