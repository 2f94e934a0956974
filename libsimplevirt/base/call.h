/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>
#include "base/check.h"
#include "base/sigpipe.h"
#include "base/task.h"

/*
 * One blocking body serves the sync and the async form of a public call. A "call" runs on the
 * library's own threads, so that the wait for it can be given up when the deadline passes or the
 * caller cancels; the sync form with neither runs in the caller's thread. A "task" runs to its end
 * and watches the cancellable itself (see base/task.h). The generator writes the specs and the
 * wrappers.
 */
typedef union
{
  gpointer pointer;
  gboolean boolean;
  gint64 integer;
  double real;
} SvResult;

typedef void (*SvCallBody) (
    gpointer source, gpointer args, GCancellable *cancellable, SvResult *result, GError **error);

typedef struct
{
  const char *name;
  gboolean task;
  SvCallBody run;
  GDestroyNotify free_args;
  GDestroyNotify free_result;
  /* Undoes what the body did, when the wait for it was given up before the result was handed over:
   * who hears of an error has nothing to undo. It runs where the body ran, before the result is
   * freed. NULL when there is nothing to undo. */
  void (*undo) (gpointer source, gpointer args, SvResult result);
} SvCallSpec;

/* Instead of a deadline: the other side is simulated in this process and lets nobody wait. The
 * caller's own thread runs the body of the sync form then. */
#define SV_CALL_AT_ONCE G_MAXUINT

/* What a class says once, in class_init, of calls on its objects. */
typedef struct
{
  guint (*deadline) (gpointer source); /* in milliseconds; 0 for no limit */
  char *(*describe) (gpointer source); /* such as "domain 'web-1'", for the message of a late one */
} SvCallSource;

void sv_call_set_source (GType type, const SvCallSource *source);

/* Whether a call may begin: not in a child of fork, and not when it is cancelled already. */
gboolean sv_call_may_start (const SvCallSpec *spec, GCancellable *cancellable, GError **error);

/* Of a call; the generated sync form of a task runs the body itself. Takes `args`. On failure the
 * result is zero and `error` is set. */
gboolean sv_call_run (const SvCallSpec *spec,
                      gpointer source,
                      gpointer args,
                      GCancellable *cancellable,
                      SvResult *result,
                      GError **error);

/* The same with a deadline of its own, in milliseconds or SV_CALL_AT_ONCE. */
gboolean sv_call_run_within (const SvCallSpec *spec,
                             gpointer source,
                             gpointer args,
                             guint deadline,
                             GCancellable *cancellable,
                             SvResult *result,
                             GError **error);

void sv_call_start (const SvCallSpec *spec,
                    gpointer source,
                    gpointer args,
                    GCancellable *cancellable,
                    GAsyncReadyCallback callback,
                    gpointer user_data);

/* Reports `error` (taken) through `callback`, as a call that failed before it began. */
void sv_call_fail (const SvCallSpec *spec,
                   gpointer source,
                   GError *error,
                   GCancellable *cancellable,
                   GAsyncReadyCallback callback,
                   gpointer user_data);

SvResult sv_call_finish (const SvCallSpec *spec,
                         gpointer source,
                         GAsyncResult *result,
                         GError **error);

/* The main context that was the thread default where the call was made, also inside its body; with
 * a reference. */
GMainContext *sv_call_context (void);

/* Whether calls that this thread makes inside of another call have no deadline of their own: with
 * no cancellable they run here, to their end. */
void sv_call_set_patient (gboolean patient);

/* Runs `func` on one of the library's threads; used for work nobody waits for. */
void sv_call_detach (GFunc func, gpointer data);

/* From now on an exit of the process waits a moment for such work: what it uses, such as OpenSSL,
 * is taken down by handlers of its own. Those which exist already run after this one. */
void sv_call_finish_at_exit (void);
