/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/*
 * Waits `us` microseconds at most, without sleeping, until `over` is true: for what mostly comes
 * sooner than a thread that sleeps wakes up. Who then goes to sleep looks again. At each place one
 * thread at a time does so, and gives the processor to whoever else wants it.
 */
#define sv_stay_awake(us, over)                                                                    \
  G_STMT_START                                                                                     \
  {                                                                                                \
    static int taken = FALSE;                                                                      \
    gint64 latest = g_get_monotonic_time () + (us);                                                \
    if (g_atomic_int_compare_and_exchange (&taken, FALSE, TRUE))                                   \
      {                                                                                            \
        while (!(over) && g_get_monotonic_time () < latest)                                        \
          g_thread_yield ();                                                                       \
        g_atomic_int_set (&taken, FALSE);                                                          \
      }                                                                                            \
  }                                                                                                \
  G_STMT_END
