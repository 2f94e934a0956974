/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/connection-private.h"

/* Makes a lost connection again, with growing pauses, until it works, is closed or nobody holds it.
 */
void sv_reconnect_begin (SimplevirtConnection *connection);
