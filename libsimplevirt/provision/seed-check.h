/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "provision/seed.h"

G_BEGIN_DECLS

gboolean sv_seed_is_hash (const char *password);

G_END_DECLS
