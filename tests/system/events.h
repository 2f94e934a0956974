/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* For tests that wait for what a queue tells. */
#pragma once

#include "testing.h"

static inline SimplevirtEventQueue *
events_watch (SimplevirtConnection *connection)
{
  g_autoptr (GError) error = NULL;
  SimplevirtEventQueue *queue
      = simplevirt_connection_watch (connection, SIMPLEVIRT_EVENT_TOPICS_ALL, NULL, &error);

  g_assert_no_error (error);
  return queue;
}

/* The next event of that kind about what has that name. */
static inline SimplevirtEvent *
events_expect (SimplevirtEventQueue *queue, SimplevirtEventKind kind, const char *name)
{
  gint64 until = g_get_monotonic_time () + TESTING_PATIENCE_S * G_TIME_SPAN_SECOND;

  while (g_get_monotonic_time () < until)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (SimplevirtEvent) event = simplevirt_event_queue_pop (queue, 1000, NULL, &error);
      if (event == NULL)
        testing_assert_error (&error, SIMPLEVIRT_ERROR_TIMED_OUT, "");
      else if (simplevirt_event_get_kind (event) == kind
               && g_strcmp0 (simplevirt_event_get_name (event), name) == 0)
        return g_steal_pointer (&event);
    }
  const char *word = simplevirt_enum_get_nick (SIMPLEVIRT_TYPE_EVENT_KIND, (int) kind);
  g_error ("no event '%s' of '%s'", word, name);
}

/* The same, and its reason as a word. */
static inline void
events_expect_reason (SimplevirtEventQueue *queue,
                      SimplevirtEventKind kind,
                      const char *name,
                      const char *reason)
{
  g_autoptr (SimplevirtEvent) event = events_expect (queue, kind, name);

  g_assert_cmpstr (simplevirt_event_get_reason_text (event), ==, reason);
}

static inline const char *
events_parameter (SimplevirtEvent *event, const char *name)
{
  GPtrArray *list = simplevirt_event_get_parameters (event);

  for (guint i = 0; list != NULL && i < list->len; i++)
    {
      SimplevirtEventParameter *item = g_ptr_array_index (list, i);
      if (strcmp (simplevirt_event_parameter_get_name (item), name) == 0)
        return simplevirt_event_parameter_get_value (item);
    }
  return NULL;
}
