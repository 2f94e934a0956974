/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "domain-devices-api-private.h"
#include "live/domain-private.h"

/* Where a change goes, as libvirt's flags; asks the daemon when the caller leaves it open. */
gboolean sv_domain_change_flags (SimplevirtDomain *self,
                                 virDomainPtr native,
                                 SimplevirtChangeFlags flags,
                                 guint *result,
                                 GError **error);
