/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/domain-private.h"
#include "monitor-api-private.h"
#include "stats-api-private.h"

/* Statistics from libvirt's parameters; the domain is set by the caller. */
SimplevirtDomainStats *sv_stats_new (virTypedParameterPtr params, int count);

/* As simplevirt_connection_list_domain_stats(), with libvirt's groups and flags; of some domains,
 * or of every one that the flags let through. */
GPtrArray *sv_stats_list (SimplevirtConnection *connection,
                          GPtrArray *domains,
                          guint groups,
                          guint flags,
                          GCancellable *cancellable,
                          GError **error);

/* What happened between two samples, `seconds` apart. Counters that went back, as they do at a
 * restart, count as no change. */
SimplevirtDomainRates *sv_rates_new (SimplevirtDomainStats *before,
                                     SimplevirtDomainStats *after,
                                     double seconds);
