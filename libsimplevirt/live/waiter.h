/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "event-api-private.h"
#include "live/domain-private.h"

/*
 * Collects the events of one domain, from before something is asked of it until the answer came as
 * an event. Also wakes when the connection is lost, restored or closed.
 */
typedef struct _SvWaiter SvWaiter;

SvWaiter *sv_waiter_new (SimplevirtDomain *domain);
void sv_waiter_free (SvWaiter *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SvWaiter, sv_waiter_free)

/* The next event; NULL at `until` (monotonic time), and NULL with `error` when cancelled or when
 * the connection is lost or closed. */
SimplevirtEvent *sv_waiter_next (SvWaiter *self,
                                 gint64 until,
                                 GCancellable *cancellable,
                                 GError **error);

/* Whether a wait goes on after this error (NULL: none): a connection that is being made again is
 * waited for, too. Where it was closed since it was lost, the error says so. */
gboolean sv_waiter_goes_on (SimplevirtDomain *domain, GError **error);

/* Returns when a connection that was lost is there again; FALSE with `error` set when it was
 * closed, is not made again, at `until` or when cancelled. */
gboolean sv_waiter_reconnected (SvWaiter *self,
                                gint64 until,
                                GCancellable *cancellable,
                                GError **error);

/* Seconds from now as the monotonic time at which they are over; 0 is never. */
gint64 sv_waiter_until (guint seconds);
