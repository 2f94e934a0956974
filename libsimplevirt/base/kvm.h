/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/* Whether KVM of this machine can be expected to run guests. `why` gets the reason when it does
 * not; `saved_errno`, which may be NULL, what opening the device failed with, or 0. */
gboolean sv_kvm_works (char **why, int *saved_errno);
