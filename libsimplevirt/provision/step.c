/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/step.h"

#include "base/call.h"
#include "live/turn.h"

typedef struct
{
  SimplevirtConnection *connection; /* the turn is one of it */
  SvStep *step;
  guint argument;
} SvStepping;

gboolean
sv_step_now (SimplevirtDomain *domain,
             SvStep *step,
             guint argument,
             GCancellable *cancellable,
             GError **error)
{
  return step (domain, argument, cancellable, error);
}

static void
step_thunk (
    gpointer source, gpointer data, GCancellable *cancellable, SvResult *result, GError **error)
{
  const SvStepping *stepping = data;

  /* What it calls shall not leave its work to another thread, and the turn with it. */
  sv_call_set_patient (TRUE);
  result->boolean = stepping->step (source, stepping->argument, NULL, error);
  sv_call_set_patient (FALSE);
}

/* When nobody is at it any more. */
static void
stepping_free (gpointer data)
{
  SvStepping *stepping = data;

  sv_turn_end (stepping->connection);
  g_object_unref (stepping->connection);
  g_free (stepping);
}

static gboolean
take_turn (SimplevirtDomain *domain,
           SvStep *step,
           guint argument,
           guint deadline,
           GCancellable *cancellable,
           GError **error)
{
  static const SvCallSpec spec = { "a list of domains", FALSE, step_thunk, stepping_free, NULL };
  SimplevirtConnection *connection = domain->handle.connection;
  SvResult result = { 0 };

  if (!sv_turn_begin (connection, cancellable, error))
    return FALSE;
  SvStepping *stepping = g_new0 (SvStepping, 1);
  stepping->connection = g_object_ref (connection);
  stepping->step = step;
  stepping->argument = argument;
  return sv_call_run_within (&spec, domain, stepping, deadline, NULL, &result, error)
         && result.boolean;
}

gboolean
sv_step_in_turn (SimplevirtDomain *domain,
                 SvStep *step,
                 guint argument,
                 GCancellable *cancellable,
                 GError **error)
{
  return take_turn (domain, step, argument, sv_handle_deadline (&domain->handle), cancellable,
                    error);
}

gboolean
sv_step_in_turn_to_end (SimplevirtDomain *domain,
                        SvStep *step,
                        guint argument,
                        GCancellable *cancellable,
                        GError **error)
{
  return take_turn (domain, step, argument, 0, cancellable, error);
}
