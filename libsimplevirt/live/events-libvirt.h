/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/connection-private.h"

/* Which of libvirt's events to register: those that keep handles true, or those that only a watcher
 * wants. */
typedef enum
{
  SV_EVENTS_NEEDED,
  SV_EVENTS_OTHER
} SvEventSet;

/* Registers a set. What a driver does not have is left out: its events never come. */
void sv_events_register (SimplevirtConnection *connection, virConnectPtr native, SvEventSet set);

/* Networks and storage pools; called by sv_events_register(). */
void sv_events_register_storage (SimplevirtConnection *connection, virConnectPtr native);

/* What callbacks get: a weak reference to the connection, which libvirt frees when it drops the
 * registration; the connection may be gone by then. */
GWeakRef *sv_events_opaque_new (SimplevirtConnection *connection);
void sv_events_opaque_free (void *data);
