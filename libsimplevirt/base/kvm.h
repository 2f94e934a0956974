/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/* Whether KVM of this machine really runs a guest, found out by running one of a single
 * instruction; /dev/kvm can be there and fail at that. `why` gets the reason when it does not;
 * `saved_errno`, which may be NULL, what opening the device failed with, or 0. */
gboolean sv_kvm_works (char **why, int *saved_errno);
