/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/connection-private.h"
#include "event-api-private.h"

/* Events of one connection: from libvirt to the handles, to waits inside the library, to queues and
 * signals. */
SvEvents *sv_events_new (void);
void sv_events_unref (gpointer events);

/* Registers what keeps handles true, and what was subscribed to. Before each new link is used. */
void sv_events_start (SimplevirtConnection *connection, virConnectPtr native, guint generation);

/* From now on none counts: the connection was closed. */
void sv_events_stop (SimplevirtConnection *connection);

/* Registers the events of some topics, if they are not; later links get them, too. A connection
 * that is about to be restored gets them then. */
gboolean sv_events_subscribe (SimplevirtConnection *connection,
                              SimplevirtEventTopics topics,
                              GError **error);

/* What was registered on a link, for sv_events_deregister(); from now on nothing is. */
GArray *sv_events_take (SimplevirtConnection *connection, virConnectPtr native);

/* Registrations keep libvirt's connection open. May talk to the daemon. */
void sv_events_deregister (virConnectPtr native, GArray *registrations);

/* Remembers a registration; FALSE when the link is being closed. */
gboolean sv_events_record (SimplevirtConnection *connection,
                           virConnectPtr native,
                           int object,
                           int id);

/* Whether events of a libvirt connection still count, and the number of that connection. One that
 * does is numbered, before the handle that it is about is looked for. */
gboolean sv_events_accept (SimplevirtConnection *connection,
                           virConnectPtr native,
                           guint *generation);

/* Questions and events are numbered together as they come: an answer is as old as its question, and
 * older than what has a greater number. Numbers a question. */
guint64 sv_events_ask (SimplevirtConnection *connection);

/* The number of the last event. */
guint64 sv_events_last (SimplevirtConnection *connection);

/* Whether somebody sees the events themselves, and not only what they do to handles. */
gboolean sv_events_are_watched (SimplevirtConnection *connection);
void sv_events_count_watcher (SimplevirtConnection *connection, int change);

/* `func` runs on the event thread and must not block. */
typedef void (*SvEventFunc) (SimplevirtEvent *event, gpointer data);
guint sv_events_listen (SimplevirtConnection *connection,
                        SvEventFunc func,
                        gpointer data,
                        GDestroyNotify destroy);
void sv_events_unlisten (SimplevirtConnection *connection, guint id);

/* To wake a thread takes longer than to make an event: until sv_events_unlisten(), `func` is told
 * as soon as libvirt has read one, of whatever kind. It runs on any thread with locks held, those
 * of libvirt among them, and may do no more than wake a thread. TRUE when it did: no other is told.
 */
typedef gboolean (*SvExpectFunc) (gpointer data);
void sv_events_expect (SimplevirtConnection *connection,
                       guint id,
                       SvExpectFunc func,
                       gpointer data);

/* Sets what every event has: its time, and a list of parameters. */
void sv_event_complete (SimplevirtEvent *event);

/* Hands an event (taken) to everybody. */
void sv_events_dispatch (SimplevirtConnection *connection, SimplevirtEvent *event);

/* Hands an event (taken) to everybody from the event thread, after those that came before. */
void sv_events_post (SimplevirtConnection *connection, SimplevirtEvent *event);
