/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/*
 * The event thread: it iterates a private GMainContext on which libvirt's handles and timers live.
 * It never runs sources of the application. It is started by the first caller of sv_loop_context()
 * and lasts as long as the process.
 */
GMainContext *sv_loop_context (void);

/* Gives libvirt our event implementation, once, unless the application runs one of its own. Before
 * the first open. */
gboolean sv_loop_register (GError **error);

/* The application runs libvirt's event loop itself. FALSE when ours is in use already. */
gboolean sv_loop_leave_to_application (void);

/* Whether this is the event thread, which must never block. */
gboolean sv_loop_is_current (void);

/* Waits until the events that libvirt has read so far were handed out. Does nothing on the event
 * thread. */
void sv_loop_settle (void);

/* Calls `func` in `context`, soon; frees `data` there even if the context is never iterated again.
 */
void sv_loop_post (GMainContext *context, GSourceFunc func, gpointer data, GDestroyNotify destroy);
