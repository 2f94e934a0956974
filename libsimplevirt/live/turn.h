/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/connection-private.h"

/*
 * A daemon serves five calls of a connection at once, and until one of them is over it reads
 * nothing of that connection: no question whether it still answers, and not even the answers to its
 * own keepalive, without which it closes the connection after half a minute. So of the calls that
 * may take long only some are under way at once, and the others wait for their turn.
 */

/* FALSE with `error` set when cancelled. */
gboolean sv_turn_begin (SimplevirtConnection *connection,
                        GCancellable *cancellable,
                        GError **error);
void sv_turn_end (SimplevirtConnection *connection);
