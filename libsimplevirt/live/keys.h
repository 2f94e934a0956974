/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/* Linux' code of a key by its name, or 0. */
guint sv_key_code (const char *name);
