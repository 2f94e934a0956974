/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/connection-private.h"

/* Makes a lost connection again, with growing pauses, until it works, is closed or nobody holds it.
 */
void sv_reconnect_begin (SimplevirtConnection *connection);

/* One try at what shall be done in spite of a lost connection. */
typedef gboolean (*SvAttempt) (gpointer data, GError **error);

/* Tries until it works, or fails for another reason: a connection that heals itself gets until then
 * (monotonic time) to do so, and a daemon to see that the old one is gone. */
gboolean sv_reconnect_persist (
    SimplevirtConnection *connection, gint64 until, SvAttempt run, gpointer data, GError **error);

/* When the patience with a connection that was lost now ends. */
gint64 sv_reconnect_until (void);
