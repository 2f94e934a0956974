/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/sigpipe.h"

#include <time.h>

static void
sigpipe_set (sigset_t *set)
{
  sigemptyset (set);
  sigaddset (set, SIGPIPE);
}

SvSigpipeGuard
sv_sigpipe_block (void)
{
  SvSigpipeGuard guard;
  sigset_t pending, pipe;

  sigpipe_set (&pipe);
  pthread_sigmask (SIG_BLOCK, &pipe, &guard.before);
  /* What is not blocked does not wait. */
  guard.was_pending = sigismember (&guard.before, SIGPIPE) && sigpending (&pending) == 0
                      && sigismember (&pending, SIGPIPE);
  return guard;
}

void
sv_sigpipe_restore (SvSigpipeGuard *guard)
{
  const struct timespec now = { 0, 0 };
  sigset_t pending, pipe;

  sigpending (&pending);
  sigpipe_set (&pipe);
  if (!guard->was_pending && sigismember (&pending, SIGPIPE))
    sigtimedwait (&pipe, NULL, &now);
  pthread_sigmask (SIG_SETMASK, &guard->before, NULL);
}
