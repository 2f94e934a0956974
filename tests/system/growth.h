/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What this process and its daemon hold: many rounds of the same thing must not add to it. */
#pragma once

#include <malloc.h>
#include "host-tools.h"

typedef struct
{
  guint descriptors;
  guint of_daemon; /* descriptors of the daemon */
  gsize memory;
} Growth;

/* So many rounds are enough for every day; SV_TEST_STRESS=1 asks for all. */
static inline int
growth_rounds (int few, int all)
{
  return g_getenv ("SV_TEST_STRESS") != NULL ? all : few;
}

/* What malloc gave out and did not get back. A sanitizer has a malloc of its own and finds leaks
 * itself; there this does not change. */
static inline gsize
growth_memory (void)
{
  struct mallinfo2 info = mallinfo2 ();

  return info.uordblks + info.hblkhd;
}

static inline Growth
growth_now (void)
{
  g_autofree char *pid = NULL;
  Growth now = { .descriptors = testing_count_descriptors ("self"), .memory = growth_memory () };

  if (g_file_get_contents (g_getenv ("SV_TEST_DAEMON_PID"), &pid, NULL, NULL))
    now.of_daemon = testing_count_descriptors (g_strstrip (pid));
  return now;
}

/* After what other threads still have to close or free. */
static inline Growth
growth_settled (void)
{
  Growth last = growth_now (), now = last;

  do
    {
      last = now;
      g_usleep (300000);
      now = growth_now ();
    }
  while (now.descriptors < last.descriptors || now.of_daemon < last.of_daemon
         || now.memory < last.memory);
  return now;
}

/* `memory` is what caches may hold more. */
static inline gboolean
growth_is_within (const Growth *before, gsize memory)
{
  Growth now = growth_now ();

  return now.descriptors <= before->descriptors && now.of_daemon <= before->of_daemon
         && now.memory <= before->memory + memory;
}

static inline void
growth_check (const Growth *before, gsize memory)
{
  gint64 until = g_get_monotonic_time () + 30 * G_TIME_SPAN_SECOND;

  while (!growth_is_within (before, memory) && g_get_monotonic_time () < until)
    {
      while (g_main_context_iteration (NULL, FALSE))
        ;
      g_usleep (20000);
    }
  Growth now = growth_now ();
  g_test_message ("descriptors %u -> %u, of the daemon %u -> %u, memory %zu -> %zu",
                  before->descriptors, now.descriptors, before->of_daemon, now.of_daemon,
                  before->memory, now.memory);
  g_assert_cmpuint (now.descriptors, <=, before->descriptors);
  g_assert_cmpuint (now.of_daemon, <=, before->of_daemon);
  g_assert_cmpuint (now.memory, <=, before->memory + memory);
}
