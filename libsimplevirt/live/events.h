/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/connection-private.h"
#include "event-api-private.h"

/* Events of one connection: from libvirt to the handles, to waits inside the library, to queues and
 * signals. */
SvEvents *sv_events_new (void);
void sv_events_free (SvEvents *events);

/* Registers what keeps handles true. Called after each (re)connect. */
void sv_events_start (SimplevirtConnection *connection, virConnectPtr native);

/* Registers everything else too; costs a round trip per kind, so it happens when somebody watches.
 */
void sv_events_start_all (SimplevirtConnection *connection);

/* `func` runs on the event thread and must not block. */
typedef void (*SvEventFunc) (SimplevirtEvent *event, gpointer data);
guint sv_events_listen (SimplevirtConnection *connection,
                        SvEventFunc func,
                        gpointer data,
                        GDestroyNotify destroy);
void sv_events_unlisten (SimplevirtConnection *connection, guint id);

/* Hands an event (taken) to everybody. */
void sv_events_dispatch (SimplevirtConnection *connection, SimplevirtEvent *event);
