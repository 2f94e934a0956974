/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/undo.h"

typedef struct
{
  SvUndoFunc func;
  gpointer data;
  GDestroyNotify destroy;
  char *description;
} Step;

struct _SvUndo
{
  GError **error;
  SimplevirtConnection *connection; /* NULL: none */
  GPtrArray *steps;
};

static void
step_free (Step *step)
{
  if (step->destroy)
    step->destroy (step->data);
  g_free (step->description);
  g_free (step);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Step, step_free)

SvUndo *
sv_undo_new (GError **error)
{
  SvUndo *undo = g_new0 (SvUndo, 1);

  undo->error = error;
  undo->steps = g_ptr_array_new_with_free_func ((GDestroyNotify) step_free);
  return undo;
}

void
sv_undo_on (SvUndo *undo, SimplevirtConnection *connection)
{
  g_set_object (&undo->connection, connection);
}

void
sv_undo_push (
    SvUndo *undo, SvUndoFunc func, gpointer data, GDestroyNotify destroy, const char *format, ...)
{
  Step *step = g_new0 (Step, 1);
  va_list arguments;

  va_start (arguments, format);
  step->description = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  step->func = func;
  step->data = data;
  step->destroy = destroy;
  g_ptr_array_add (undo->steps, step);
}

void
sv_undo_commit (SvUndo *undo)
{
  g_ptr_array_set_size (undo->steps, 0);
}

/* Changes the text only: the code and whatever else the error carries are those of the cause. */
static void
add_to_error (GError **error, const char *description, const GError *problem)
{
  if (!error || !*error)
    return;

  char *message = g_strdup_printf ("%s; also could not %s: %s", (*error)->message, description,
                                   problem ? problem->message : "unknown error");
  g_free ((*error)->message);
  (*error)->message = message;
}

gboolean
sv_undo_unless_off (gboolean done, GError **error)
{
  if (done || !sv_error_is (*error, SIMPLEVIRT_ERROR_INVALID_STATE))
    return done;
  g_clear_error (error);
  return TRUE;
}

gboolean
sv_undo_roll_back (SvUndo *undo)
{
  SvPersistence persistence = { 0 };
  gboolean clean = TRUE;

  sv_reconnect_begin_persisting (&persistence, undo->connection);
  while (undo->steps->len > 0)
    {
      g_autoptr (Step) step = g_ptr_array_steal_index (undo->steps, undo->steps->len - 1);
      g_autoptr (GError) problem = NULL;

      if (sv_reconnect_persist (&persistence, step->func, step->data, &problem)
          || sv_error_is (problem, SIMPLEVIRT_ERROR_NOT_FOUND))
        continue;
      add_to_error (undo->error, step->description, problem);
      clean = FALSE;
    }
  sv_reconnect_end_persisting (&persistence);
  return clean;
}

void
sv_undo_free (SvUndo *undo)
{
  sv_undo_roll_back (undo);
  g_clear_object (&undo->connection);
  g_ptr_array_unref (undo->steps);
  g_free (undo);
}
