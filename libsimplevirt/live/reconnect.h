/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/connection-private.h"

/* Makes a lost connection again, with growing pauses, until it works, is closed or nobody holds it.
 */
void sv_reconnect_begin (SimplevirtConnection *connection);

/* What shall be done in spite of a lost or closed connection. One that heals itself gets some time
 * to do so; instead of another, one of our own is made. All that is tried shares that time. */
typedef struct
{
  SimplevirtConnection *connection; /* NULL: none is needed, and nothing tried again */
  SimplevirtConnection *own;        /* NULL: not needed yet */
  gint64 until;                     /* monotonic time */
} SvPersistence;

void sv_reconnect_begin_persisting (SvPersistence *self, SimplevirtConnection *connection);
void sv_reconnect_end_persisting (SvPersistence *self);

/* One try, on that connection. */
typedef gboolean (*SvAttempt) (SimplevirtConnection *connection, gpointer data, GError **error);

/* Tries until it works, or fails for another reason, or the time is over. */
gboolean sv_reconnect_persist (SvPersistence *self, SvAttempt run, gpointer data, GError **error);

/* The same for a single thing. */
gboolean sv_reconnect_persist_once (SimplevirtConnection *connection,
                                    SvAttempt run,
                                    gpointer data,
                                    GError **error);

/* Whether the daemon may have done what the call that failed so asked for. */
gboolean sv_reconnect_is_unheard (const GError *error);
