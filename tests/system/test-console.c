/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "console.h"
#include "growth.h"
#include <time.h>

/* More than fits on the way to a guest. */
#define MUCH 4000000

static SimplevirtConnection *connection;
static SimplevirtDomain *guest;

static GIOStream *
open_console (SimplevirtDomain *domain, const char *device)
{
  g_autoptr (GError) error = NULL;
  GIOStream *console = simplevirt_domain_open_console (domain, device, FALSE, NULL, &error);

  g_assert_no_error (error);
  return console;
}

static void
test_talk (void)
{
  static const char *const devices[] = { NULL, "serial0", "console1" };

  for (gsize i = 0; i < G_N_ELEMENTS (devices); i++)
    {
      g_autoptr (GIOStream) console = open_console (guest, devices[i]);
      console_assert_talks (console);
      testing_ok (g_io_stream_close (console, NULL, &failure));
      g_assert_cmpint (g_input_stream_read (g_io_stream_get_input_stream (console), (char[1]){ 0 },
                                            1, NULL, NULL),
                       ==, -1);
    }
}

static void
test_async (void)
{
  g_autoptr (GIOStream) console = open_console (guest, NULL);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) said = g_string_new (NULL);
  const char *typed = "\recho $((6 * 7))-async\r";
  char piece[4096];

  g_output_stream_write_all_async (g_io_stream_get_output_stream (console), typed, strlen (typed),
                                   G_PRIORITY_DEFAULT, NULL, testing_keep_result, &result);
  testing_wait_until (result != NULL);
  g_assert_true (g_output_stream_write_all_finish (g_io_stream_get_output_stream (console), result,
                                                   NULL, &error));
  while (strstr (said->str, "42-async\r\n") == NULL)
    {
      GInputStream *input = g_io_stream_get_input_stream (console);
      g_clear_object (&result);
      g_input_stream_read_async (input, piece, sizeof piece, G_PRIORITY_DEFAULT, NULL,
                                 testing_keep_result, &result);
      testing_wait_until (result != NULL);
      gssize got = g_input_stream_read_finish (input, result, &error);
      g_assert_no_error (error);
      g_assert_cmpint (got, >, 0);
      g_string_append_len (said, piece, got);
    }
  g_clear_object (&result);
  g_io_stream_close_async (console, G_PRIORITY_DEFAULT, NULL, testing_keep_result, &result);
  testing_wait_until (result != NULL);
  g_assert_true (g_io_stream_close_finish (console, result, &error));
}

/* Nothing of a long output gets lost, nor does a line that is typed in one go.
 */
static void
test_much (void)
{
  g_autoptr (GIOStream) console = open_console (guest, "console1");

  console_assert_talks (console);
  console_type (console, "stty -echo; seq 1 5000; echo the-$((1 + 1))-end\r");
  g_autofree char *said = console_read_until (console, "the-2-end\r\n");
  const char *at = strstr (said, "\n1\r\n");
  g_assert_nonnull (at);
  for (guint i = 1; i <= 5000; i++)
    {
      g_autofree char *line = g_strdup_printf ("%u\r\n", i);
      at = strstr (at, line);
      g_assert_nonnull (at);
    }
  console_type (console, "stty echo\r");
}

static void
say_much (GIOStream *console, guint times)
{
  g_autofree char *script = console_much (times);
  g_autofree char *line = g_strdup_printf ("stty -echo -opost; %s; stty echo opost\r", script);

  g_free (machine_shell (guest, "seq 100001 200000 >/tmp/much; echo 0 >/tmp/said"));
  console_assert_talks (console);
  console_type (console, line);
}

/* Until the guest says no more and nothing is done for it any more; returns how
 * often it said all. Other calls of the connection work meanwhile. */
static guint
wait_until_held_up (void)
{
  guint last = 0;
  gsize memory = 0;

  for (guint rests = 0; rests < 2;)
    {
      clock_t worked = clock ();
      g_autofree char *said = machine_shell (guest, "sleep 1; cat /tmp/said");
      guint times = (guint) g_ascii_strtoull (said, NULL, 10);
      gsize now = growth_memory ();
      gboolean idle = clock () - worked < CLOCKS_PER_SEC / 4;
      g_test_message ("said %u times, memory %zu", times, now);
      rests = idle && times == last && now <= memory + 65536 ? rests + 1 : 0;
      last = times;
      memory = now;
    }
  return last;
}

/* What nobody reads waits in the guest and does not fill memory; then all of it
 * comes, in order. */
static void
test_late (void)
{
  gsize before = growth_memory ();
  g_autoptr (GIOStream) console = open_console (guest, NULL);

  say_much (console, 4);
  g_assert_cmpuint (wait_until_held_up (), <, 4);
  g_assert_cmpuint (growth_memory (), <, before + 4 * 1024 * 1024);
  console_assert_says_much (console, 4);
}

static void
test_late_channel (void)
{
  gsize before = growth_memory ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GIOStream) channel
      = simplevirt_domain_open_channel (guest, "org.example.0", FALSE, NULL, &error);
  g_assert_no_error (error);
  console_say_much_to_channel (guest, 30);
  g_assert_cmpuint (wait_until_held_up (), <, 30);
  g_assert_cmpuint (growth_memory (), <, before + 4 * 1024 * 1024);
  console_assert_says_much (channel, 30);
}

/* Who goes while much waits gives the console back at once, and the guest goes
 * on. */
static void
test_late_close (void)
{
  g_autoptr (GIOStream) console = open_console (guest, NULL);

  say_much (console, 4);
  g_assert_cmpuint (wait_until_held_up (), <, 4);
  testing_ok (g_io_stream_close (console, NULL, &failure));
  g_autoptr (GIOStream) again = open_console (guest, NULL);
  g_free (console_read_until (again, "the-2-end"));
  console_assert_talks (again);
}

static void
test_paste (void)
{
  g_autoptr (GIOStream) console = open_console (guest, NULL);

  console_assert_talks (console);
  console_assert_takes_much (console);
}

static gssize
read_some (GIOStream *console, GCancellable *cancellable, GError **error)
{
  char piece[4096];

  return g_input_stream_read (g_io_stream_get_input_stream (console), piece, sizeof piece,
                              cancellable, error);
}

/* To the end, of whatever kind. */
static gssize
drain (GIOStream *console, GError **error)
{
  gssize got = 1;

  while (got > 0)
    got = read_some (console, NULL, error);
  return got;
}

static void
test_channel (void)
{
  GError *error = NULL;
  g_autoptr (GIOStream) channel
      = simplevirt_domain_open_channel (guest, "org.example.0", FALSE, NULL, &error);

  g_assert_no_error (error);
  console_type (channel, "from the host\n");
  g_autofree char *heard
      = machine_shell (guest, "exec 3<>/dev/virtio-ports/org.example.0; head -n 1 "
                              "<&3; echo from the guest >&3");
  g_assert_cmpstr (heard, ==, "from the host");
  g_free (console_read_until (channel, "from the guest\n"));
  g_assert_null (simplevirt_domain_open_channel (guest, "org.example.0", FALSE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_BUSY, "domain 'talker': ");
  g_autoptr (GIOStream) forced
      = simplevirt_domain_open_channel (guest, "org.example.0", TRUE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (drain (channel, &error), ==, 0);
  console_type (forced, "once more\n");
  g_autofree char *again
      = machine_shell (guest, "exec 3<>/dev/virtio-ports/org.example.0; head -n 1 <&3");
  g_assert_cmpstr (again, ==, "once more");
}

static void
test_refused (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtDomain) off = machine_define (connection, "mute", "");

  g_assert_null (simplevirt_domain_open_console (off, NULL, FALSE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'mute': ");
  g_assert_null (simplevirt_domain_open_console (guest, "serial7", FALSE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "serial7");
  g_assert_null (simplevirt_domain_open_channel (guest, "org.nobody.0", FALSE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "org.nobody.0");
}

static void
test_busy (void)
{
  GError *error = NULL;
  g_autoptr (GIOStream) first = open_console (guest, NULL);

  console_assert_talks (first);
  g_assert_null (simplevirt_domain_open_console (guest, NULL, FALSE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_BUSY, "domain 'talker': ");
  console_assert_talks (first);
  g_autoptr (GIOStream) second = simplevirt_domain_open_console (guest, NULL, TRUE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (drain (first, &error), ==, 0);
  g_assert_no_error (error);
  g_assert_cmpint (
      g_output_stream_write (g_io_stream_get_output_stream (first), "x", 1, NULL, &error), ==, -1);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_BROKEN_PIPE);
  g_clear_error (&error);
  console_assert_talks (second);
}

/* Closing gives the console back at once, and all that it took. */
static void
test_again (void)
{
  guint before = 0;

  for (guint i = 0; i < 30; i++)
    {
      g_autoptr (GIOStream) console = open_console (guest, NULL);
      if (i % 2 == 0)
        testing_ok (g_io_stream_close (console, NULL, &failure));
      if (i == 5)
        before = testing_count_descriptors ("self");
    }
  g_assert_cmpuint (testing_count_descriptors ("self"), <=, before);
}

static void
test_cancel (void)
{
  g_autoptr (GIOStream) console = open_console (guest, "console1");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  GThread *thread = testing_cancel_later (cancellable, 50000);
  gssize got = 1;

  while (got > 0)
    got = read_some (console, cancellable, &error);
  g_assert_cmpint (got, ==, -1);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_thread_join (thread);
  console_assert_talks (console);
}

/* A program in the guest that speaks so many seconds, and only then reads what it was told. */
static void
speak_before_reading (guint seconds)
{
  g_autofree char *line = g_strdup_printf (
      "(exec 3<>/dev/virtio-ports/org.example.0; i=0; while [ $i -lt %u ]; do echo word >&3; "
      "i=$((i + 1)); sleep 1; done; head -c %u <&3 | md5sum | head -c 32 >&3) </dev/null "
      ">/dev/null 2>&1 &",
      seconds, MUCH);

  g_free (machine_shell (guest, line));
}

static gpointer
write_much (gpointer channel)
{
  g_autofree char *much = g_strnfill (MUCH, 'm');

  console_type (channel, much);
  return NULL;
}

/* Who writes what the guest does not take yet waits for it, however long the guest speaks first. */
static void
test_guest_reads_late (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *much = g_strnfill (MUCH, 'm');
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_MD5, much, -1);
  g_autoptr (GIOStream) channel
      = simplevirt_domain_open_channel (guest, "org.example.0", FALSE, NULL, &error);

  g_assert_no_error (error);
  speak_before_reading (14);
  g_autoptr (GThread) writer = g_thread_new ("write", write_much, channel);
  g_free (console_read_until (channel, sum));
  g_thread_join (g_steal_pointer (&writer));
}

/* Where the guest takes nothing, writing can be cancelled and closing ends it. */
static void
test_guest_takes_nothing (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *much = g_strnfill (4 * MUCH, 'm');
  g_autoptr (GIOStream) channel
      = simplevirt_domain_open_channel (guest, "org.example.0", FALSE, NULL, &error);
  g_assert_no_error (error);
  GOutputStream *output = g_io_stream_get_output_stream (channel);
  GPollableOutputStream *pollable = G_POLLABLE_OUTPUT_STREAM (output);

  g_assert_true (g_pollable_output_stream_is_writable (pollable));
  GThread *thread = testing_cancel_later (cancellable, 500000);
  gint64 before = g_get_monotonic_time ();
  g_assert_false (g_output_stream_write_all (output, much, 4 * MUCH, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpint (g_get_monotonic_time () - before, <, 10 * G_USEC_PER_SEC);
  g_thread_join (thread);
  g_clear_error (&error);
  g_assert_cmpint (g_output_stream_write (output, "x", 1, cancellable, &error), ==, -1);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_false (g_pollable_output_stream_is_writable (pollable));
  g_assert_cmpint (g_pollable_output_stream_write_nonblocking (pollable, "x", 1, NULL, &error), ==,
                   -1);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_WOULD_BLOCK);
  g_clear_error (&error);
  g_autoptr (GAsyncResult) result = NULL;
  g_output_stream_write_async (output, "x", 1, G_PRIORITY_DEFAULT, NULL, testing_keep_result,
                               &result);
  testing_ok (g_io_stream_close (channel, NULL, &failure));
  testing_wait_until (result != NULL);
  g_assert_cmpint (g_output_stream_write_finish (output, result, &error), ==, -1);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_BROKEN_PIPE);
  /* The daemon notices when the guest takes it. */
  g_free (machine_shell (guest, "(cat /dev/virtio-ports/org.example.0 >/dev/null; true) & "
                                "sleep 1; kill $!"));
  g_autoptr (GIOStream) again = NULL;
  testing_wait_until (
      (again = simplevirt_domain_open_channel (guest, "org.example.0", FALSE, NULL, NULL)) != NULL);
}

static gpointer
read_to_end (gpointer console)
{
  g_autoptr (GError) error = NULL;
  gssize got = drain (console, &error);

  g_assert_no_error (error);
  return GINT_TO_POINTER ((int) got);
}

/* Closing ends a read that waits in another thread. */
static void
test_close_while_reading (void)
{
  g_autoptr (GIOStream) console = open_console (guest, "console1");

  console_assert_talks (console);
  GThread *reader = g_thread_new ("read", read_to_end, console);
  g_usleep (200000);
  testing_ok (g_io_stream_close (console, NULL, &failure));
  g_assert_null (g_thread_join (reader));
  testing_ok (g_io_stream_close (console, NULL, &failure));
  g_autoptr (GIOStream) again = open_console (guest, "console1");
  console_assert_talks (again);
}

static gpointer
close_soon (gpointer data)
{
  g_usleep (50000);
  simplevirt_connection_close (data);
  return NULL;
}

static void
test_connection_closed (void)
{
  g_autoptr (SimplevirtConnection) other = host_open ();
  GError *error = NULL;
  g_autoptr (SimplevirtDomain) domain
      = simplevirt_connection_lookup_domain (other, "talker", NULL, &error);
  g_autoptr (GIOStream) console = open_console (domain, NULL);
  GThread *thread = g_thread_new ("close", close_soon, other);

  g_assert_cmpint (drain (console, &error), ==, -1);
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CLOSED, "domain 'talker': ");
  g_thread_join (thread);
  /* The daemon has it back. */
  g_autoptr (GIOStream) again = NULL;
  testing_wait_until ((again = simplevirt_domain_open_console (guest, NULL, FALSE, NULL, NULL))
                      != NULL);
  console_assert_talks (again);
}

static gpointer
kill_soon (gpointer data)
{
  g_usleep (50000);
  g_assert_true (host_run ("host-ctl kill"));
  return NULL;
}

/* The daemon is another one, or forgets the console of before when it is told that that is gone. */
static void
assert_talks_anew (void)
{
  g_autoptr (GIOStream) again = NULL;

  g_clear_object (&guest);
  g_clear_object (&connection);
  connection = host_open ();
  guest = testing_lookup_domain (connection, "talker");
  testing_wait_until ((again = simplevirt_domain_open_console (guest, NULL, FALSE, NULL, NULL))
                      != NULL);
  console_assert_talks (again);
}

static void
test_connection_lost (void)
{
  GError *error = NULL;
  g_autoptr (GIOStream) console = open_console (guest, NULL);
  GThread *thread = g_thread_new ("kill", kill_soon, NULL);

  g_assert_cmpint (drain (console, &error), ==, -1);
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CONNECTION_LOST, "domain 'talker': ");
  g_thread_join (thread);
  g_assert_cmpint (
      g_output_stream_write (g_io_stream_get_output_stream (console), "x", 1, NULL, &error), ==,
      -1);
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CONNECTION_LOST, "domain 'talker': ");
  g_assert_true (host_run ("host-ctl start"));
  assert_talks_anew ();
}

/* A daemon that answers nothing holds neither the reader nor who closes. */
static void
test_daemon_stopped (void)
{
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();
  GError *error = NULL;

  simplevirt_connection_options_set_keepalive_interval (options, 1);
  g_autoptr (SimplevirtConnection) other
      = simplevirt_connection_open_with_options (g_getenv ("SV_TEST_URI"), options, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtDomain) domain
      = simplevirt_connection_lookup_domain (other, "talker", NULL, &error);
  g_autoptr (GIOStream) console = open_console (domain, NULL);
  console_assert_talks (console);
  g_assert_true (host_run ("host-ctl stop"));
  g_assert_cmpint (drain (console, &error), ==, -1);
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CONNECTION_LOST, "domain 'talker': ");
  testing_ok (g_io_stream_close (console, NULL, &failure));
  g_assert_true (host_run ("host-ctl cont"));
  assert_talks_anew ();
}

/* The last words come, and then the end; also where much waits. */
static void
test_guest_stops (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GIOStream) console = open_console (guest, NULL);
  g_autoptr (GIOStream) other = open_console (guest, "console1");

  console_assert_talks (console);
  say_much (other, 4);
  wait_until_held_up ();
  console_type (console, "echo bye-$((2 + 2)); sync; poweroff -f\r");
  g_free (console_read_until (console, "bye-4\r\n"));
  g_assert_cmpint (drain (console, &error), ==, 0);
  g_assert_no_error (error);
  g_assert_cmpint (drain (other, &error), ==, 0);
  g_assert_no_error (error);
  testing_wait_until (!simplevirt_domain_get_active (guest));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = host_open ();
  guest = console_talker (connection, "talker");
  g_test_add_func ("/console/talk", test_talk);
  g_test_add_func ("/console/async", test_async);
  g_test_add_func ("/console/much", test_much);
  g_test_add_func ("/console/late", test_late);
  g_test_add_func ("/console/late-channel", test_late_channel);
  g_test_add_func ("/console/late-close", test_late_close);
  g_test_add_func ("/console/paste", test_paste);
  g_test_add_func ("/console/channel", test_channel);
  g_test_add_func ("/console/refused", test_refused);
  g_test_add_func ("/console/busy", test_busy);
  g_test_add_func ("/console/again", test_again);
  g_test_add_func ("/console/cancel", test_cancel);
  g_test_add_func ("/console/guest-reads-late", test_guest_reads_late);
  g_test_add_func ("/console/guest-takes-nothing", test_guest_takes_nothing);
  g_test_add_func ("/console/close-while-reading", test_close_while_reading);
  g_test_add_func ("/console/connection-closed", test_connection_closed);
  g_test_add_func ("/console/connection-lost", test_connection_lost);
  g_test_add_func ("/console/daemon-stopped", test_daemon_stopped);
  g_test_add_func ("/console/guest-stops", test_guest_stops);
  int status = g_test_run ();
  g_clear_object (&guest);
  g_clear_object (&connection);
  return status;
}
