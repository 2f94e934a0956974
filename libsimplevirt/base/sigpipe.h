/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <signal.h>
#include <glib.h>

/*
 * libvirt writes to sockets without MSG_NOSIGNAL: when the daemon dies under a write, the process
 * would get SIGPIPE. A guard keeps it from the calling thread and takes it back if it came, without
 * touching the application's handlers.
 */
typedef struct
{
  sigset_t before;
  gboolean was_pending;
} SvSigpipeGuard;

SvSigpipeGuard sv_sigpipe_block (void);
void sv_sigpipe_restore (SvSigpipeGuard *guard);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SvSigpipeGuard, sv_sigpipe_restore)
