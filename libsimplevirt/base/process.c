/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/process.h"

#include <pthread.h>

static gboolean is_child = FALSE;

static void
after_fork (void)
{
  is_child = TRUE;
}

void
sv_process_own (void)
{
  static gsize once = 0;

  if (!g_once_init_enter (&once))
    return;
  pthread_atfork (NULL, NULL, after_fork);
  g_once_init_leave (&once, 1);
}

gboolean
sv_process_is_child (void)
{
  return is_child;
}
