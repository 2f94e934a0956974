/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/*
 * Threads that carry out what must not hold up who asked for it. They are kept for a while and the
 * one that was used last is used first; their number has no bound, because a stopped daemon may
 * hold any number of them. SIGPIPE is blocked in all of them.
 */
gboolean sv_worker_run (GFunc func, gpointer data); /* FALSE: no thread could be made */

/*
 * The current thread, if it is one of these, is about to return from `func` and will wait for
 * nothing before. To say so before waking who waits for the result lets his next request find this
 * thread still awake: another one would have to be woken.
 */
void sv_worker_nearly_done (void);
