/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Talks to the shell that the tiny guest has on its consoles. */
#pragma once

#include "testing.h"

static inline void
console_type (GIOStream *console, const char *text)
{
  g_autoptr (GError) error = NULL;

  g_output_stream_write_all (g_io_stream_get_output_stream (console), text, strlen (text), NULL,
                             NULL, &error);
  g_assert_no_error (error);
}

/* Reads until the guest has said `words`. */
static inline char *
console_read_until (GIOStream *console, const char *words)
{
  g_autoptr (GString) said = g_string_new (NULL);

  while (strstr (said->str, words) == NULL)
    {
      g_autoptr (GError) error = NULL;
      char piece[4096];
      gssize got = g_input_stream_read (g_io_stream_get_input_stream (console), piece, sizeof piece,
                                        NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpint (got, >, 0);
      g_string_append_len (said, piece, got);
    }
  return g_string_free (g_steal_pointer (&said), FALSE);
}

/* The shell computes, so that its answer is not what was typed. */
static inline void
console_assert_talks (GIOStream *console)
{
  console_type (console, "\r");
  g_free (console_read_until (console, "# "));
  console_type (console, "echo $((6 * 7))-yes\r");
  g_free (console_read_until (console, "42-yes\r\n"));
}

/* More than fits on the way: writing waits for the guest, and all of it arrives. */
static inline void
console_assert_takes_much (GIOStream *console)
{
  g_autoptr (GString) text = g_string_new ("cat >/tmp/paste <<E\r");

  for (guint i = 0; i < 2000; i++)
    g_string_append_printf (text, "line %u\r", i);
  g_string_append (text, "E\rcat /tmp/paste | wc -l; echo $((1 + 1))-pasted\r");
  console_type (console, text->str);
  g_autofree char *said = console_read_until (console, "2-pasted\r\n");
  g_assert_nonnull (strstr (said, "\n2000\r\n"));
}
