/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/*
 * libvirt's event implementation: its handles and timers, on a context that one thread iterates.
 * Each call of a remote connection switches its handle off and on and puts its keepalive timer off,
 * from the calling thread. None of that wakes the event thread up.
 */

/* Gives libvirt the implementation; once in a process. */
gboolean sv_watch_register (GMainContext *context, GError **error);

/* Whether all that libvirt has read so far was handed to callbacks, which returned. */
gboolean sv_watch_is_quiet (void);

/* Whether a timer that was due at that time has not been called yet. */
gboolean sv_watch_is_due (gint64 at);

/* libvirt does not tell the socket of a connection, but watches it: a copy of the last socket that
 * it began to watch on this thread since the other call, or -1. */
void sv_watch_forget_socket (void);
int sv_watch_copy_socket (void);

/* A connection's events are handed out by a timer, which libvirt adds with the first registration.
 * From now on `soon` is told when the last timer that it added on this thread since the other call
 * is to fire at once: on any thread, with libvirt's locks held, so that it may neither call libvirt
 * nor drop an object. Takes `data`. */
typedef void (*SvWatchSoon) (gpointer data);
void sv_watch_forget_timer (void);
void sv_watch_foretell (SvWatchSoon soon, gpointer data, GDestroyNotify free_data);

/* On this thread, from now on: libvirt may not watch descriptors. A connection opened meanwhile
 * reads its socket during calls only, and daemons do not ask it whether it lives. */
void sv_watch_refuse (gboolean refuse);
