/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/domain-private.h"

/* The guest's agent freezes file systems for a moment, when `wanted`, and lets them go on. Not
 * every libvirt does that by itself for checkpoints, and none does for backups. */
gboolean sv_quiesce_begin (SimplevirtDomain *domain,
                           virDomainPtr native,
                           gboolean wanted,
                           GError **error);

/* virDomainFSFreeze(), which leaves nothing frozen when it fails: how many, or -1 with `error`. */
int sv_quiesce_freeze (SimplevirtDomain *domain,
                       virDomainPtr native,
                       const char *const *mount_points,
                       GError **error);
void sv_quiesce_end (virDomainPtr native, gboolean wanted);
