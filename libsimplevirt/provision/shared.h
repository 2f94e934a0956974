/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "provision/recipe.h"

/*
 * The default pool and network serve every domain of a host. A recipe that made or started one
 * takes it back when it fails, unless another recipe on the same connection runs at that time or
 * came through since: that one may use it.
 */

/* Brackets a recipe; recipes that need what is shared come one after the other between begin and
 * end of choosing it. */
void sv_shared_enter (SimplevirtConnection *connection);
void sv_shared_leave (SimplevirtConnection *connection, gboolean made_it);

/* Like sv_undo_push (), for what is shared; refs `object`. */
void sv_shared_push_undo (SvRecipe *recipe, SvUndoFunc func, GObject *object, const char *text);

/* Held while something shared is looked for and made. */
void sv_shared_lock (SimplevirtConnection *connection);
void sv_shared_unlock (SimplevirtConnection *connection);
