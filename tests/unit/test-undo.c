/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* All or nothing: what a failed recipe made goes away in reverse order, and nothing else does. */
#include "base/error.h"
#include "provision/undo.h"

#include <string.h>

typedef struct
{
  GString *log;
  const char *name;
  gboolean stuck;
} Thing;

static int freed;

static gboolean
remove_thing (SimplevirtConnection *connection, gpointer data, GError **error)
{
  Thing *thing = data;

  if (thing->stuck)
    return sv_fail (error, SIMPLEVIRT_ERROR_BUSY, "%s is in use", thing->name);
  g_string_append (thing->log, thing->name);
  return TRUE;
}

static void
free_thing (gpointer data)
{
  freed++;
  g_free (data);
}

static void
make (SvUndo *undo, GString *log, const char *name, gboolean stuck)
{
  Thing *thing = g_new0 (Thing, 1);

  *thing = (Thing){ log, name, stuck };
  sv_undo_push (undo, remove_thing, thing, free_thing, "remove volume '%s'", name);
}

/* A recipe of three steps of which "x" may refuse to go away; the last step may fail. */
static gboolean
recipe (GString *log, gboolean fails, gboolean stuck, GError **error)
{
  g_autoptr (SvUndo) undo = sv_undo_new (error);

  make (undo, log, "a", FALSE);
  make (undo, log, "x", stuck);
  make (undo, log, "c", FALSE);
  if (fails)
    return sv_fail (error, SIMPLEVIRT_ERROR_NO_SPACE, "pool 'p': full");
  sv_undo_commit (undo);
  return TRUE;
}

static void
test_commit (void)
{
  g_autoptr (GString) log = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  freed = 0;
  g_assert_true (recipe (log, FALSE, FALSE, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (log->str, ==, "");
  g_assert_cmpint (freed, ==, 3);
}

static void
test_reverse (void)
{
  g_autoptr (GString) log = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  freed = 0;
  g_assert_false (recipe (log, TRUE, FALSE, &error));
  g_assert_cmpstr (log->str, ==, "cxa");
  g_assert_cmpstr (error->message, ==, "pool 'p': full");
  g_assert_cmpint (freed, ==, 3);
}

/* One step that cannot be undone does not keep the others from being undone. */
static void
test_stuck (void)
{
  g_autoptr (GString) log = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (recipe (log, TRUE, TRUE, &error));
  g_assert_cmpstr (log->str, ==, "ca");
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_NO_SPACE);
  g_assert_cmpstr (error->message, ==,
                   "pool 'p': full; also could not remove volume 'x': x is in use");
}

static void
test_no_error_wanted (void)
{
  g_autoptr (GString) log = g_string_new (NULL);

  g_assert_false (recipe (log, TRUE, TRUE, NULL));
  g_assert_cmpstr (log->str, ==, "ca");
}

static void
test_by_hand (void)
{
  g_autoptr (GString) log = g_string_new (NULL);

  {
    g_autoptr (SvUndo) undo = sv_undo_new (NULL);

    make (undo, log, "a", FALSE);
    g_assert_true (sv_undo_roll_back (undo));
    g_assert_true (sv_undo_roll_back (undo));
    make (undo, log, "b", FALSE);
    sv_undo_commit (undo);
    make (undo, log, "c", TRUE);
    g_assert_false (sv_undo_roll_back (undo));
    make (undo, log, "d", FALSE);
  }
  g_assert_cmpstr (log->str, ==, "ad");
}

static gboolean
make_more (SimplevirtConnection *connection, gpointer data, G_GNUC_UNUSED GError **error)
{
  SvUndo **undo = data;

  sv_undo_push (*undo, remove_thing, g_new0 (Thing, 1), free_thing, "unreached");
  sv_undo_commit (*undo);
  return TRUE;
}

/* An undoing that touches the list does not upset it. */
static void
test_reentrant (void)
{
  g_autoptr (SvUndo) undo = sv_undo_new (NULL);

  freed = 0;
  sv_undo_push (undo, make_more, &undo, NULL, "make more");
  g_assert_true (sv_undo_roll_back (undo));
  g_assert_cmpint (freed, ==, 1);
}

static gboolean
find_nothing (SimplevirtConnection *connection, gpointer data, GError **error)
{
  return sv_fail (error, GPOINTER_TO_INT (data), "nothing there");
}

/* What is gone needs no undoing, and what is off no stopping; another failure is told. */
static void
test_forgiving (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SvUndo) undo = sv_undo_new (&error);

  sv_fail (&error, SIMPLEVIRT_ERROR_NO_SPACE, "full");
  sv_undo_push (undo, find_nothing, GINT_TO_POINTER (SIMPLEVIRT_ERROR_NOT_FOUND), NULL, "one");
  g_assert_true (sv_undo_roll_back (undo));
  g_assert_cmpstr (error->message, ==, "full");
  sv_undo_push (undo, find_nothing, GINT_TO_POINTER (SIMPLEVIRT_ERROR_BUSY), NULL, "two");
  g_assert_false (sv_undo_roll_back (undo));
  g_assert_cmpstr (error->message, ==, "full; also could not two: nothing there");

  g_clear_error (&error);
  g_assert_true (
      sv_undo_unless_off (sv_fail (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "it is off"), &error));
  g_assert_no_error (error);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/undo/commit", test_commit);
  g_test_add_func ("/undo/reverse", test_reverse);
  g_test_add_func ("/undo/stuck", test_stuck);
  g_test_add_func ("/undo/no-error-wanted", test_no_error_wanted);
  g_test_add_func ("/undo/by-hand", test_by_hand);
  g_test_add_func ("/undo/reentrant", test_reentrant);
  g_test_add_func ("/undo/forgiving", test_forgiving);
  return g_test_run ();
}
