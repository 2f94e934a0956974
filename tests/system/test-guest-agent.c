/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "host-tools.h"
#include "machine.h"

static SimplevirtConnection *connection;
static SimplevirtDomain *guest;

static const char *
text_of (GBytes *bytes)
{
  gsize size = 0;
  const char *data = g_bytes_get_data (bytes, &size);
  g_autofree char *text = g_strndup (data != NULL ? data : "", size);

  return g_intern_string (text);
}

static SimplevirtGuestExec *
shell (const char *script, const char *const *environment, const char *input, GError **error)
{
  const char *command[] = { "sh", "-c", script, NULL };
  g_autoptr (GBytes) bytes = input != NULL ? g_bytes_new (input, strlen (input)) : NULL;

  return simplevirt_domain_exec_in_guest (guest, command, environment, bytes, 30, NULL, error);
}

static void
test_exec (void)
{
  g_autoptr (GError) error = NULL;
  const char *environment[] = { "WORD=hello", "PATH=/bin", NULL };
  g_autoptr (SimplevirtGuestExec) done
      = shell ("read x; echo $WORD $x; echo oops >&2; exit 3", environment, "there\n", &error);

  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_guest_exec_get_exit_code (done), ==, 3);
  g_assert_cmpint (simplevirt_guest_exec_get_signal (done), ==, 0);
  g_assert_cmpstr (text_of (simplevirt_guest_exec_get_output (done)), ==, "hello there\n");
  g_assert_cmpstr (text_of (simplevirt_guest_exec_get_error_output (done)), ==, "oops\n");
  g_assert_false (simplevirt_guest_exec_is_truncated (done));
}

static void
test_exec_signal (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtGuestExec) done = shell ("kill -9 $$", NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_guest_exec_get_exit_code (done), ==, -1);
  g_assert_cmpint (simplevirt_guest_exec_get_signal (done), ==, 9);
}

static void
test_exec_missing (void)
{
  GError *error = NULL;
  const char *command[] = { "/no/such/program", NULL };
  const char *nothing[] = { NULL };

  g_assert_null (simplevirt_domain_exec_in_guest (guest, command, NULL, NULL, 10, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'agent': ");
  g_assert_null (simplevirt_domain_exec_in_guest (guest, nothing, NULL, NULL, 10, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'agent': ");
}

static gboolean
runs (const char *word)
{
  g_autofree char *script = g_strdup_printf ("ps | grep -c '[s]leep %s'", word);
  g_autofree char *count = machine_shell (guest, script);

  return strcmp (count, "0") != 0;
}

static void
test_exec_time_out (void)
{
  GError *error = NULL;
  const char *command[] = { "sleep", "4711", NULL };
  gint64 before = g_get_monotonic_time ();

  g_assert_null (simplevirt_domain_exec_in_guest (guest, command, NULL, NULL, 1, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_TIMED_OUT, "'sleep'");
  g_assert_cmpint (g_get_monotonic_time () - before, <, 10 * G_USEC_PER_SEC);
  testing_wait_until (!runs ("4711"));
}

static void
test_exec_cancel (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  const char *command[] = { "sleep", "4712", NULL };
  GThread *thread = testing_cancel_later (cancellable, 500000);

  g_assert_null (
      simplevirt_domain_exec_in_guest (guest, command, NULL, NULL, 0, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_thread_join (thread);
  testing_wait_until (!runs ("4712"));
}

/* The guest through a connection that waits a second for an answer and asks for nothing itself. */
static SimplevirtDomain *
impatient (SimplevirtConnection **other)
{
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();
  g_autoptr (GError) error = NULL;

  simplevirt_connection_options_set_keepalive_interval (options, 0);
  *other
      = simplevirt_connection_open_with_options (g_getenv ("SV_TEST_URI"), options, NULL, &error);
  g_assert_no_error (error);
  SimplevirtDomain *same = testing_lookup_domain (*other, "agent");
  simplevirt_connection_set_timeout_ms (*other, 1000);
  return same;
}

/* The program has ended when the call has, whatever becomes of the connection. */
static void
test_exec_cancel_and_close (void)
{
  g_autoptr (SimplevirtConnection) other = NULL;
  g_autoptr (SimplevirtDomain) same = impatient (&other);
  g_autoptr (GError) error = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  const char *command[] = { "sleep", "4713", NULL };
  GThread *thread = testing_cancel_later (cancellable, 500000);

  g_assert_null (
      simplevirt_domain_exec_in_guest (same, command, NULL, NULL, 0, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  simplevirt_connection_close (other);
  g_thread_join (thread);
  g_assert_false (runs ("4713"));
}

/* What a daemon carries out after the deadline, though nobody knows of it any more, is ended. */
static void
test_late_answers (void)
{
  g_autoptr (SimplevirtConnection) other = NULL;
  g_autoptr (SimplevirtDomain) same = impatient (&other);
  GError *error = NULL;
  const char *command[] = { "sleep", "4714", NULL };
  g_autofree char *before = machine_shell (guest, "ls /proc/$(pidof qemu-ga)/fd | wc -l");

  g_assert_true (host_run ("host-ctl stop"));
  g_assert_null (simplevirt_domain_exec_in_guest (same, command, NULL, NULL, 0, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_TIMED_OUT, "deadline");
  g_assert_null (simplevirt_domain_read_guest_file (same, "/etc/passwd", 0, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_TIMED_OUT, "deadline");
  g_assert_true (host_run ("host-ctl cont"));
  /* One that sees both begun, so that it is their end that is waited for. */
  g_free (machine_shell (guest, "sleep 1"));
  testing_wait_until (!runs ("4714"));
  g_autofree char *after = machine_shell (guest, "ls /proc/$(pidof qemu-ga)/fd | wc -l");
  g_assert_cmpstr (before, ==, after);
}

static gboolean
is_frozen (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *answer = simplevirt_domain_agent_command (
      guest, "{\"execute\":\"guest-fsfreeze-status\"}", 0, NULL, &error);

  g_assert_no_error (error);
  return strstr (answer, "frozen") != NULL;
}

/* Who is told that a call failed may close the connection before the daemon carries it out. */
static void
test_late_freeze (gconstpointer closes)
{
  g_autoptr (SimplevirtConnection) other = NULL;
  g_autoptr (SimplevirtDomain) same = impatient (&other);
  GError *error = NULL;

  g_assert_true (host_run ("host-ctl stop"));
  g_assert_cmpint (simplevirt_domain_freeze_file_systems (same, NULL, NULL, &error), <=, 0);
  testing_assert_error (&error, SIMPLEVIRT_ERROR_TIMED_OUT, "deadline");
  if (GPOINTER_TO_INT (closes))
    simplevirt_connection_close (other);
  g_assert_true (host_run ("host-ctl cont"));
  g_usleep (G_USEC_PER_SEC);
  testing_wait_until (!is_frozen ());
}

static void
test_late_answers_after_close (void)
{
  g_autoptr (SimplevirtConnection) other = NULL;
  g_autoptr (SimplevirtDomain) same = impatient (&other);
  GError *error = NULL;
  const char *command[] = { "sleep", "4715", NULL };

  g_assert_true (host_run ("host-ctl stop"));
  g_assert_null (simplevirt_domain_exec_in_guest (same, command, NULL, NULL, 0, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_TIMED_OUT, "deadline");
  simplevirt_connection_close (other);
  g_assert_true (host_run ("host-ctl cont"));
  g_free (machine_shell (guest, "sleep 1"));
  testing_wait_until (!runs ("4715"));
}

/* However close the answer comes to the deadline: frozen are those that are told so. */
static void
test_freeze_at_the_deadline (void)
{
  g_autoptr (SimplevirtConnection) other = NULL;
  g_autoptr (SimplevirtDomain) same = impatient (&other);
  guint late = 0, in_time = 0;
  gint64 before = g_get_monotonic_time ();

  g_assert_cmpint (simplevirt_domain_freeze_file_systems (guest, NULL, NULL, NULL), ==, 1);
  guint32 usual_ms = (guint32) ((g_get_monotonic_time () - before) / 1000);
  g_assert_cmpint (simplevirt_domain_thaw_file_systems (guest, NULL, NULL, NULL), ==, 1);
  for (guint32 i = 0; i < 20; i++)
    {
      g_autoptr (GError) error = NULL;
      simplevirt_connection_set_timeout_ms (other, 1 + usual_ms * (i % 20) / 10);
      gint32 count = simplevirt_domain_freeze_file_systems (same, NULL, NULL, &error);
      simplevirt_connection_set_timeout_ms (other, 10000);
      if (error == NULL)
        {
          g_assert_cmpint (count, ==, 1);
          g_assert_true (is_frozen ());
          g_assert_cmpint (simplevirt_domain_thaw_file_systems (same, NULL, NULL, NULL), ==, 1);
          in_time++;
          continue;
        }
      g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_TIMED_OUT);
      late++;
      testing_wait_until (!is_frozen ());
    }
  g_assert_cmpuint (late, >, 0);
  g_test_message ("%u in time, %u late", in_time, late);
}

static void
test_exec_much_output (void)
{
  GError *error = NULL;
  const char *command[] = { "head", "-c", "1500000", "/dev/zero", NULL };
  const char *too_much[] = { "head", "-c", "5000000", "/dev/zero", NULL };
  g_autoptr (SimplevirtGuestExec) done
      = simplevirt_domain_exec_in_guest (guest, command, NULL, NULL, 60, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (simplevirt_guest_exec_get_output (done)), ==, 1500000);
  g_assert_null (simplevirt_domain_exec_in_guest (guest, too_much, NULL, NULL, 60, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NO_SPACE, "domain 'agent': ");
}

static void
test_exec_much_input (void)
{
  GError *error = NULL;
  g_autofree char *input = g_strnfill (64 * 1024, 'x');
  g_autofree char *more = g_strnfill (64 * 1024 + 1, 'x');
  g_autoptr (SimplevirtGuestExec) done = shell ("md5sum", NULL, input, &error);

  g_assert_no_error (error);
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_MD5, input, -1);
  g_assert_true (g_str_has_prefix (text_of (simplevirt_guest_exec_get_output (done)), sum));
  g_assert_null (shell ("md5sum", NULL, more, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "65537 bytes");
}

static void
test_exec_long_command (void)
{
  GError *error = NULL;
  g_autofree char *word = g_strnfill (200000, 'x');
  const char *command[] = { "echo", word, NULL };

  g_assert_null (simplevirt_domain_exec_in_guest (guest, command, NULL, NULL, 10, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'agent': ");
}

static GBytes *
pattern (gsize size)
{
  guchar *data = g_malloc (size);

  for (gsize i = 0; i < size; i++)
    data[i] = (guchar) (i * 31 + (i >> 8) * 7);
  return g_bytes_new_take (data, size);
}

static void
test_files (void)
{
  g_autoptr (GError) error = NULL;
  static const gsize sizes[] = { 0, 1, 65536, 65537, 1000000 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (GBytes) data = pattern (sizes[i]);
      simplevirt_domain_write_guest_file (guest, "/tmp/file with spaces", data, NULL, &error);
      g_assert_no_error (error);
      g_autoptr (GBytes) back
          = simplevirt_domain_read_guest_file (guest, "/tmp/file with spaces", 0, NULL, &error);
      g_assert_no_error (error);
      g_assert_true (g_bytes_equal (data, back));
    }
}

static void
test_file_errors (void)
{
  GError *error = NULL;
  g_autoptr (GBytes) data = pattern (200000);

  g_assert_null (simplevirt_domain_read_guest_file (guest, "/no/such", 0, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "/no/such");
  g_assert_null (simplevirt_domain_read_guest_file (guest, "/etc", 0, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'agent': ");
  g_assert_null (simplevirt_domain_read_guest_file (guest, "/dev/zero", 100000, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NO_SPACE, "/dev/zero");
  g_assert_false (
      simplevirt_domain_write_guest_file (guest, "/no/such/folder/x", data, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "/no/such/folder/x");
  g_assert_false (simplevirt_domain_write_guest_file (guest, "/dev/full", data, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NO_SPACE, "domain 'agent': ");
}

/* However often it fails, no handle stays open in the guest. */
static void
test_no_handles_left (void)
{
  g_autofree char *before = machine_shell (guest, "ls /proc/$(pidof qemu-ga)/fd | wc -l");

  for (guint i = 0; i < 5; i++)
    test_file_errors ();
  g_autofree char *after = machine_shell (guest, "ls /proc/$(pidof qemu-ga)/fd | wc -l");
  g_assert_cmpstr (before, ==, after);
}

static void
test_raw (void)
{
  GError *error = NULL;
  g_autofree char *answer
      = simplevirt_domain_agent_command (guest, "{\"execute\":\"guest-info\"}", 0, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (strstr (answer, "guest-exec"));
  g_assert_null (
      simplevirt_domain_agent_command (guest, "{\"execute\":\"guest-bogus\"}", 0, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "guest-bogus");
  g_assert_null (simplevirt_domain_agent_command (guest, "not JSON", 0, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'agent': ");
}

static void
test_time_limit (void)
{
  GError *error = NULL;
  gint64 before = g_get_monotonic_time ();

  simplevirt_domain_set_agent_timeout (guest, 1, NULL, &error);
  g_assert_no_error (error);
  g_autofree char *gone = machine_shell (
      guest, "(sleep 1; kill -STOP $(pidof qemu-ga)) </dev/null >/dev/null 2>&1 &");
  g_usleep (2 * G_USEC_PER_SEC);
  g_assert_null (simplevirt_domain_fetch_guest_hostname (guest, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_AGENT_UNAVAILABLE, "domain 'agent': ");
  g_assert_false (simplevirt_domain_ping_agent (guest, 0, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_AGENT_UNAVAILABLE, "domain 'agent': ");
  g_assert_cmpint (g_get_monotonic_time () - before, <, 20 * G_USEC_PER_SEC);
}

static void
test_no_agent (void)
{
  GError *error = NULL;
  const char *command[] = { "true", NULL };
  g_autoptr (SimplevirtDomain) domain = machine_define (connection, "off", "");

  g_assert_false (simplevirt_domain_ping_agent (domain, 0, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'off': ");
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_assert_false (simplevirt_domain_set_guest_time (domain, now, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'off': ");
  simplevirt_domain_start (domain, SIMPLEVIRT_START_PAUSED, NULL, &error);
  g_assert_no_error (error);
  simplevirt_domain_resume (domain, NULL, &error);
  g_assert_no_error (error);
  g_assert_null (simplevirt_domain_exec_in_guest (domain, command, NULL, NULL, 1, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_AGENT_UNAVAILABLE, "qemu-guest-agent");
  simplevirt_domain_power_off (domain, NULL, &error);
  g_assert_no_error (error);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = testing_open (g_getenv ("SV_TEST_URI"));
  guest = machine_start (connection, "agent", "");
  g_test_add_func ("/guest-agent/exec", test_exec);
  g_test_add_func ("/guest-agent/exec-signal", test_exec_signal);
  g_test_add_func ("/guest-agent/exec-missing", test_exec_missing);
  g_test_add_func ("/guest-agent/exec-time-out", test_exec_time_out);
  g_test_add_func ("/guest-agent/exec-cancel", test_exec_cancel);
  g_test_add_func ("/guest-agent/exec-cancel-and-close", test_exec_cancel_and_close);
  g_test_add_func ("/guest-agent/late-answers", test_late_answers);
  g_test_add_data_func ("/guest-agent/late-freeze", GINT_TO_POINTER (FALSE), test_late_freeze);
  g_test_add_func ("/guest-agent/late-answers-after-close", test_late_answers_after_close);
  g_test_add_data_func ("/guest-agent/late-freeze-after-close", GINT_TO_POINTER (TRUE),
                        test_late_freeze);
  g_test_add_func ("/guest-agent/freeze-at-the-deadline", test_freeze_at_the_deadline);
  g_test_add_func ("/guest-agent/exec-much-output", test_exec_much_output);
  g_test_add_func ("/guest-agent/exec-much-input", test_exec_much_input);
  g_test_add_func ("/guest-agent/exec-long-command", test_exec_long_command);
  g_test_add_func ("/guest-agent/files", test_files);
  g_test_add_func ("/guest-agent/file-errors", test_file_errors);
  g_test_add_func ("/guest-agent/no-handles-left", test_no_handles_left);
  g_test_add_func ("/guest-agent/raw", test_raw);
  g_test_add_func ("/guest-agent/no-agent", test_no_agent);
  g_test_add_func ("/guest-agent/time-limit", test_time_limit);
  int status = g_test_run ();
  g_clear_object (&guest);
  g_clear_object (&connection);
  return status;
}
