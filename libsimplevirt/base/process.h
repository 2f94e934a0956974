/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/*
 * Which process this is, without asking the kernel for it at every call. A child of fork has none
 * of the library's threads, and shares the sockets of its parent; locks may be held for ever. What
 * is the parent's is left alone there.
 */
void sv_process_own (void);          /* from the first use on */
gboolean sv_process_is_child (void); /* of the one whose library it is */
