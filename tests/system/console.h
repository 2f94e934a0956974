/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Talks to the shell that the tiny guest has on its consoles. */
#pragma once

#include "machine.h"

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

/* The tiny guest with a shell on ttyS0 and on hvc0, and a channel to whoever
 * opens it. */
static inline SimplevirtDomain *
console_talker (SimplevirtConnection *host, const char *name)
{
  g_autofree char *xml = machine_xml (name,
                                      "<console type='pty'><target type='virtio' port='1'/>"
                                      "</console><channel type='unix'><target type='virtio' "
                                      "name='org.example.0'/></channel>",
                                      "");
  g_auto (GStrv) parts = g_strsplit (xml, "<serial type='file'><source path='", 2);
  g_autofree char *pty = g_strconcat (parts[0], "<serial type='pty'>",
                                      strstr (parts[1], "'/>") + strlen ("'/>"), NULL);
  g_autoptr (GError) error = NULL;

  machine_make_disk (name);
  SimplevirtDomain *domain = simplevirt_connection_define_domain_xml (host, pty, NULL, &error);
  g_assert_no_error (error);
  testing_ok (simplevirt_domain_start (domain, SIMPLEVIRT_START_NONE, NULL, &failure));
  machine_wait_for_agent (domain);
  return domain;
}

#define CONSOLE_LINES 100000

/* A script of the guest that says so many times 700 kB in numbered lines, and counts the times. The
 * guest keeps over a hundred writes on their way: cat's large ones, 25 MB with Linux 6.12, would
 * take all its memory. */
static inline char *
console_much (guint times)
{
  return g_strdup_printf (
      "echo now-$((1 + 1)); i=0; while [ $i -lt %u ]; do dd if=/tmp/much bs=4k 2>/dev/null; "
      "i=$((i + 1)); echo $i >/tmp/said; done; echo the-$((1 + 1))-end",
      times);
}

/* The same to whoever has the channel open. */
static inline void
console_say_much_to_channel (SimplevirtDomain *guest, guint times)
{
  g_autofree char *script = console_much (times);
  g_autofree char *line = g_strdup_printf (
      "seq 100001 200000 >/tmp/much; echo 0 >/tmp/said; (exec </dev/null 2>/dev/null "
      ">/dev/virtio-ports/org.example.0; %s) &",
      script);

  g_free (machine_shell (guest, line));
}

static inline void
console_assert_says_much (GIOStream *console, guint times)
{
  g_autoptr (GString) said = g_string_new (NULL);
  g_autoptr (GString) lines = g_string_new ("now-2\n");
  g_autofree char *piece = g_malloc (65536);

  for (guint i = 0; i < times * CONSOLE_LINES; i++)
    g_string_append_printf (lines, "%u\n", 100001 + i % CONSOLE_LINES);
  g_string_append (lines, "the-2-end");
  while (said->len < lines->len || strstr (said->str + said->len - 64, "the-2-end") == NULL)
    {
      g_autoptr (GError) error = NULL;
      gssize got = g_input_stream_read (g_io_stream_get_input_stream (console), piece, 65536, NULL,
                                        &error);
      g_assert_no_error (error);
      g_assert_cmpint (got, >, 0);
      g_string_append_len (said, piece, got);
    }
  g_assert_nonnull (strstr (said->str, lines->str));
}
