/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "base/native.h"

/*
 * Whether the daemon of a link still answers: it is asked something small at an interval, and when
 * several of these pass without an answer, the link is cut, as if the daemon had died.
 *
 * libvirt's own keepalive ends one of the threads that wait for answers, and leaves the others: it
 * hands them the link one after the other, and each waits for the socket to say something. When it
 * does, libvirt writes to the stack of the first, which is gone.
 */
typedef struct _SvPulse SvPulse;

/* Takes `socket`, a copy of libvirt's (or -1: libvirt's keepalive has to do). With an interval
 * of 0 (seconds) it beats only while somebody watches. NULL when there is nothing to watch. */
SvPulse *sv_pulse_begin (virConnectPtr native, int socket, guint interval);

/* Has the daemon asked at an interval where it is not yet. Returns the pulse with a reference, for
 * sv_pulse_unwatch(). */
SvPulse *sv_pulse_watch (SvPulse *pulse);
void sv_pulse_unwatch (SvPulse *pulse);

/* Before the link is closed. */
void sv_pulse_end (SvPulse *pulse);
