/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/domain-private.h"

/* A part of a recipe that asks something of libvirt, and waits for nothing else. */
typedef gboolean SvStep (SimplevirtDomain *domain,
                         guint argument,
                         GCancellable *cancellable,
                         GError **error);

typedef gboolean SvStepRunner (SimplevirtDomain *domain,
                               SvStep *step,
                               guint argument,
                               GCancellable *cancellable,
                               GError **error);

/* At once, by the caller. */
SvStepRunner sv_step_now;

/*
 * For who does the same to many domains: when the connection has room for one more call (see
 * live/turn.h). Cancelling ends the wait for that only; what was begun goes on to its end, so that
 * it is known. It keeps its turn for as long as it takes, also when the wait was given up at the
 * deadline of the connection, which is that of a whole step here.
 */
SvStepRunner sv_step_in_turn;

/* The same without a deadline, for what takes as long as there is to be done. */
SvStepRunner sv_step_in_turn_to_end;
