/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/domain-private.h"

/* sv_domain_check() for values, CPUs, threads and disks that cannot be or are not there, of which
 * libvirt tells by vague codes. */
gboolean sv_tuning_check (SimplevirtDomain *self, int result, GError **error);
