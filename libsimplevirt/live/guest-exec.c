/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "guest-agent-api-private.h"
#include "live/guest-agent.h"

#include <string.h>

/* The agent has no event for the end of a program: it is asked, ever more seldom. */
#define FIRST_PAUSE_MS   5
#define LONGEST_PAUSE_MS 200
/* A guest under load may miss the agent's time limit now and then. */
#define PATIENCE 3
/* The answer may bring megabytes of output through a slow port. */
#define STATUS_SECONDS 20

/* Waits, and returns FALSE when cancelled. */
static gboolean
rest (guint ms, GCancellable *cancellable, GError **error)
{
  GPollFD fd = { 0 };

  if (cancellable == NULL || !g_cancellable_make_pollfd (cancellable, &fd))
    {
      g_usleep ((gulong) ms * 1000);
      return TRUE;
    }
  g_poll (&fd, 1, (gint) ms);
  g_cancellable_release_fd (cancellable);
  return !g_cancellable_set_error_if_cancelled (cancellable, error);
}

static JsonNode *
ask_status (SimplevirtDomain *self, gint64 pid, GCancellable *cancellable, GError **error)
{
  JsonBuilder *builder = sv_agent_command ("guest-exec-status");

  sv_agent_add_int (builder, "pid", pid);
  return sv_agent_run (self, builder, STATUS_SECONDS, cancellable, error);
}

/* Kills a program and takes its end from the agent, which would keep it for ever otherwise. */
static gboolean
kill_program (SimplevirtDomain *self, gint64 program, GError **error)
{
  g_autofree char *pid = g_strdup_printf ("%" G_GINT64_FORMAT, program);
  const char *args[] = { "-KILL", pid, NULL };
  JsonBuilder *builder = sv_agent_command ("guest-exec");

  sv_agent_add_string (builder, "path", "kill");
  sv_agent_add_strings (builder, "arg", args);
  g_autoptr (JsonNode) killer = sv_agent_run (self, builder, SV_AGENT_DEFAULT_TIMEOUT, NULL, error);
  gint64 pids[] = { program, killer != NULL ? sv_agent_get_int (killer, "pid", -1) : -1 };
  for (guint i = 0; i < G_N_ELEMENTS (pids); i++)
    {
      for (guint try = 0; pids[i] >= 0 && try < 20; try++)
        {
          g_autoptr (JsonNode) status = ask_status (self, pids[i], NULL, NULL);
          if (status == NULL || sv_agent_get_bool (status, "exited"))
            break;
          g_usleep (100000);
        }
    }
  return killer != NULL;
}

static gint64
begin (SimplevirtDomain *self,
       const char *const *command,
       const char *const *environment,
       GBytes *input,
       GCancellable *cancellable,
       GError **error)
{
  JsonBuilder *builder = sv_agent_command ("guest-exec");

  sv_agent_add_string (builder, "path", command[0]);
  sv_agent_add_strings (builder, "arg", command + 1);
  if (environment != NULL)
    sv_agent_add_strings (builder, "env", environment);
  if (input != NULL)
    {
      gsize size = 0;
      gconstpointer data = g_bytes_get_data (input, &size);
      sv_agent_add_bytes (builder, "input-data", data, size);
    }
  sv_agent_add_bool (builder, "capture-output", TRUE);
  return sv_agent_begin (self, builder, kill_program, cancellable, error);
}

static SimplevirtGuestExec *
exec_new (JsonNode *status)
{
  SimplevirtGuestExec *result = sv_guest_exec_new ();

  result->exit_code = (gint32) sv_agent_get_int (status, "exitcode", -1);
  result->signal = (gint32) sv_agent_get_int (status, "signal", 0);
  result->output = sv_agent_get_bytes (status, "out-data");
  result->error_output = sv_agent_get_bytes (status, "err-data");
  result->is_truncated
      = sv_agent_get_bool (status, "out-truncated") || sv_agent_get_bool (status, "err-truncated");
  return result;
}

/* Whether to ask again after this failure. */
static gboolean
is_passing (const GError *error, guint failures)
{
  return (sv_error_is (error, SIMPLEVIRT_ERROR_AGENT_UNAVAILABLE)
          || sv_error_is (error, SIMPLEVIRT_ERROR_TIMED_OUT))
         && failures < PATIENCE;
}

/* `missed` is why an answer before did not come, or NULL. Takes `failure`. */
static gboolean
explain (SimplevirtDomain *self, const GError *missed, GError *failure, GError **error)
{
  g_autoptr (GError) owned = failure;

  /* The agent tells the end of a program once, and does not know it any more. */
  if (missed != NULL && sv_error_is (owned, SIMPLEVIRT_ERROR_INVALID_ARGUMENT))
    {
      GError *told = g_error_copy (missed);
      sv_error_append (told, "the program ended, and its output was in the answer that did not "
                             "come; let it write to a file and read that");
      g_propagate_error (error, told);
      return FALSE;
    }
  if (simplevirt_error_get_libvirt_code (owned) == VIR_ERR_RPC
      || strstr (owned->message, "No complete agent response") != NULL)
    return sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_NO_SPACE, error,
                            "the program wrote more than the agent can transfer; let it write "
                            "to a file and read that");
  g_propagate_error (error, g_steal_pointer (&owned));
  return FALSE;
}

static JsonNode *
wait_for_end (SimplevirtDomain *self,
              const char *program,
              gint64 pid,
              guint timeout,
              GCancellable *cancellable,
              GError **error)
{
  gint64 until
      = timeout > 0 ? g_get_monotonic_time () + (gint64) timeout * G_USEC_PER_SEC : G_MAXINT64;
  g_autoptr (GError) missed = NULL;
  guint pause = FIRST_PAUSE_MS;
  guint failures = 0;

  while (TRUE)
    {
      g_autoptr (GError) local = NULL;
      g_autoptr (JsonNode) status = ask_status (self, pid, cancellable, &local);
      if (status != NULL && sv_agent_get_bool (status, "exited"))
        return g_steal_pointer (&status);
      failures = status == NULL ? failures + 1 : 0;
      if (status == NULL && !is_passing (local, failures))
        {
          explain (self, missed, g_steal_pointer (&local), error);
          return NULL;
        }
      g_clear_error (&missed);
      missed = g_steal_pointer (&local);
      if (g_get_monotonic_time () >= until)
        {
          sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_TIMED_OUT, error,
                           "the program '%s' in the guest did not end within %u s", program,
                           timeout);
          return NULL;
        }
      if (!rest (pause, cancellable, error))
        return NULL;
      pause = MIN (pause * 2, LONGEST_PAUSE_MS);
    }
}

SimplevirtGuestExec *
sv_domain_exec_in_guest_body (SimplevirtDomain *self,
                              const char *const *command,
                              const char *const *environment,
                              GBytes *input,
                              guint32 timeout,
                              GCancellable *cancellable,
                              GError **error)
{
  g_autoptr (GError) local = NULL;

  if (command[0] == NULL || *command[0] == '\0')
    {
      sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                       "no program to run was given");
      return NULL;
    }
  if (input != NULL && g_bytes_get_size (input) > SV_AGENT_CHUNK)
    {
      sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                       "input of %" G_GSIZE_FORMAT " bytes; the agent takes at most %d. Write it "
                       "to a file in the guest instead",
                       g_bytes_get_size (input), SV_AGENT_CHUNK);
      return NULL;
    }
  gint64 pid = begin (self, command, environment, input, cancellable, error);
  if (pid < 0)
    return NULL;
  g_autoptr (JsonNode) status = wait_for_end (self, command[0], pid, timeout, cancellable, &local);
  if (status != NULL)
    return exec_new (status);
  if (g_error_matches (local, G_IO_ERROR, G_IO_ERROR_CANCELLED)
      || sv_error_is (local, SIMPLEVIRT_ERROR_TIMED_OUT))
    sv_agent_end (self, kill_program, pid);
  g_propagate_error (error, g_steal_pointer (&local));
  return NULL;
}
