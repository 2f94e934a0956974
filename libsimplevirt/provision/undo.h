/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/reconnect.h"

G_BEGIN_DECLS

/* What a recipe has made so far, so that it can be taken back in reverse when a later step fails.
 *
 *   g_autoptr (SvUndo) undo = sv_undo_new (error);
 *   ... make a volume ...
 *   sv_undo_push (undo, remove_volume, g_object_ref (volume), g_object_unref,
 *                 "remove volume '%s'", name);
 *   if (!next_step (error))
 *     return FALSE;               // the volume goes
 *   sv_undo_commit (undo);
 *   return TRUE;                  // the volume stays
 *
 * Used by one thread. */
typedef struct _SvUndo SvUndo;

/* Told the connection to undo on, which may be another than that of @data. One that fails with
 * NOT_FOUND has nothing left to undo. */
typedef SvAttempt SvUndoFunc;

/* @error: where the recipe reports its failure; it must outlive the list. What cannot be undone
 * is added there: "...; also could not remove volume 'x': ...". */
SvUndo *sv_undo_new (GError **error);

/* What is made lies on this connection; undone it is also when that was lost or closed. */
void sv_undo_on (SvUndo *undo, SimplevirtConnection *connection);

/* Takes @data, which @destroy (or nobody, when NULL) frees. The text names the undoing as it
 * reads after "could not". @func gets no cancellable: undoing runs to its end. */
void sv_undo_push (
    SvUndo *undo, SvUndoFunc func, gpointer data, GDestroyNotify destroy, const char *format, ...)
    G_GNUC_PRINTF (5, 6);

/* Everything stays; the list is empty afterwards and can be used again. */
void sv_undo_commit (SvUndo *undo);

/* Undoes now, last step first, each step once. FALSE when a step could not be undone. */
gboolean sv_undo_roll_back (SvUndo *undo);

/* For a step that stops something: what is off already is done too. */
gboolean sv_undo_unless_off (gboolean done, GError **error);

/* Undoes what was not committed. */
void sv_undo_free (SvUndo *undo);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SvUndo, sv_undo_free)

G_END_DECLS
