/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/connection-private.h"

/* Whether the host is the machine that this process runs on, so that its files can be looked at. */
gboolean sv_connection_is_local (SimplevirtConnection *self);
