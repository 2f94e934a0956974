/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/*
 * Waits `us` microseconds at most, without sleeping, until `over` is true: for what mostly comes
 * sooner than a thread that sleeps wakes up. Who then goes to sleep looks again. At each place one
 * thread at a time does so, gives the processor to whoever else wants it, and after it was in vain
 * lets up to `rests` others sleep at once, more each time.
 */
#define sv_stay_awake(us, rests, over)                                                             \
  G_STMT_START                                                                                     \
  {                                                                                                \
    static int taken = FALSE;                                                                      \
    static int misses = 0, rest = 0; /* of who has taken it */                                     \
    gint64 latest = g_get_monotonic_time () + (us);                                                \
    if (g_atomic_int_compare_and_exchange (&taken, FALSE, TRUE))                                   \
      {                                                                                            \
        gboolean hit = FALSE;                                                                      \
        if (rest > 0)                                                                              \
          rest--;                                                                                  \
        else                                                                                       \
          {                                                                                        \
            while (!(hit = (over)) && g_get_monotonic_time () < latest)                            \
              g_thread_yield ();                                                                   \
            rest = misses = hit ? 0 : MIN (misses * 2 + 1, (rests));                               \
          }                                                                                        \
        g_atomic_int_set (&taken, FALSE);                                                          \
      }                                                                                            \
  }                                                                                                \
  G_STMT_END
