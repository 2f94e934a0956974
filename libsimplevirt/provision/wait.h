/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/domain-private.h"

/* Looks whether what is waited for is there: TRUE, or FALSE, with `error` set when waiting longer
 * is in vain. */
typedef gboolean (*SvWaitCheck) (SimplevirtDomain *domain,
                                 gpointer data,
                                 GCancellable *cancellable,
                                 GError **error);

/*
 * Checks now, after each event of the domain, and every `poll_ms` in between, until the check
 * succeeds, fails, `timeout` seconds are over (TIMED_OUT: "domain 'x': <what> within 30 s") or the
 * caller cancels.
 */
gboolean sv_wait_until (SimplevirtDomain *domain,
                        guint timeout,
                        guint poll_ms,
                        SvWaitCheck check,
                        gpointer data,
                        const char *what,
                        GCancellable *cancellable,
                        GError **error);
