/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/qemu-img-run.h"

#include "base/error.h"

#include <string.h>

/* What qemu-img says, in the C locale, and what it means. First match wins. */
static const struct
{
  const char *words;
  SimplevirtErrorCode code;
  const char *advice;
} meanings[] = {
  { "No space left on device", SIMPLEVIRT_ERROR_NO_SPACE, NULL },
  { "Disk quota exceeded", SIMPLEVIRT_ERROR_NO_SPACE, NULL },
  { "File too large", SIMPLEVIRT_ERROR_NO_SPACE, NULL },
  { "Permission denied", SIMPLEVIRT_ERROR_PERMISSION_DENIED, NULL },
  { "Operation not permitted", SIMPLEVIRT_ERROR_PERMISSION_DENIED, NULL },
  { "Read-only file system", SIMPLEVIRT_ERROR_PERMISSION_DENIED, NULL },
  { "No such file or directory", SIMPLEVIRT_ERROR_NOT_FOUND, NULL },
  { "Failed to get ", SIMPLEVIRT_ERROR_BUSY, "does a running guest use it?" },
  { "--shrink", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "it can only be made larger" },
  { "Unknown driver", SIMPLEVIRT_ERROR_NOT_SUPPORTED, NULL },
  { "Unknown file format", SIMPLEVIRT_ERROR_NOT_SUPPORTED, NULL },
};

static gboolean
fail_as_said (const char *path, GSubprocess *child, const char *said, GError **error)
{
  g_autofree char *text = g_strstrip (g_utf8_make_valid (said, -1));
  const char *message = g_str_has_prefix (text, "qemu-img: ") ? text + strlen ("qemu-img: ") : text;

  for (gsize i = 0; i < G_N_ELEMENTS (meanings); i++)
    if (strstr (text, meanings[i].words))
      return sv_fail (error, meanings[i].code, "image '%s': qemu-img: %s%s%s", path, message,
                      meanings[i].advice ? "; " : "", meanings[i].advice ? meanings[i].advice : "");
  if (g_subprocess_get_if_signaled (child))
    return sv_fail (error, SIMPLEVIRT_ERROR_FAILED, "image '%s': qemu-img was killed by signal %d",
                    path, g_subprocess_get_term_sig (child));
  return sv_fail (error, SIMPLEVIRT_ERROR_FAILED, "image '%s': qemu-img: %s", path,
                  *message ? message : "failed without a message");
}

static GSubprocess *
spawn (const char *path, const char *const *arguments, gboolean merge, GError **error)
{
  g_autofree char *program = g_find_program_in_path ("qemu-img");
  g_autoptr (GPtrArray) argv = g_ptr_array_new ();
  g_autoptr (GError) problem = NULL;

  if (!program)
    {
      sv_fail (error, SIMPLEVIRT_ERROR_NOT_SUPPORTED,
               "image '%s': there is no qemu-img here; install the package qemu-utils (Debian, "
               "Ubuntu) or qemu-img (Fedora)",
               path);
      return NULL;
    }

  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (
      G_SUBPROCESS_FLAGS_STDOUT_PIPE
      | (merge ? G_SUBPROCESS_FLAGS_STDERR_MERGE : G_SUBPROCESS_FLAGS_STDERR_PIPE));
  g_subprocess_launcher_setenv (launcher, "LC_ALL", "C", TRUE);
  g_ptr_array_add (argv, program);
  for (; *arguments; arguments++)
    g_ptr_array_add (argv, (gpointer) *arguments);
  g_ptr_array_add (argv, NULL);

  GSubprocess *child
      = g_subprocess_launcher_spawnv (launcher, (const char *const *) argv->pdata, &problem);
  if (!child)
    sv_fail (error, SIMPLEVIRT_ERROR_FAILED, "image '%s': cannot run qemu-img: %s", path,
             problem->message);
  return child;
}

typedef struct
{
  SvQemuImgProgress func;
  gpointer data;
  double last;
  GString *line;
  GString *said;
} Listener;

/* One line without its end; those of -p read "    (12.34/100%)". */
static void
take_line (Listener *listener)
{
  char *text = g_strstrip (listener->line->str);
  char *end;

  if (*text == '(' && g_str_has_suffix (text, "/100%)"))
    {
      double fraction = g_ascii_strtod (text + 1, &end) / 100;

      if (listener->func && fraction > listener->last && fraction <= 1)
        listener->func (listener->last = fraction, listener->data);
    }
  else if (*text)
    g_string_append_printf (listener->said, "%s%s", listener->said->len ? "; " : "", text);
  g_string_truncate (listener->line, 0);
}

/* Bounded, as nobody promises how much there will be. */
static void
take_bytes (Listener *listener, const char *bytes, gssize count)
{
  for (gssize i = 0; i < count; i++)
    {
      if (bytes[i] == '\r' || bytes[i] == '\n')
        take_line (listener);
      else if (bytes[i] != '\0' && listener->line->len + listener->said->len < 4096)
        g_string_append_c (listener->line, bytes[i]);
    }
}

static gboolean
listen_to_end (GSubprocess *child, Listener *listener, GCancellable *cancellable, GError **error)
{
  GInputStream *stream = g_subprocess_get_stdout_pipe (child);
  char bytes[512];
  gssize count;

  while ((count = g_input_stream_read (stream, bytes, sizeof bytes, cancellable, error)) > 0)
    take_bytes (listener, bytes, count);
  take_line (listener);
  return count == 0 && g_subprocess_wait (child, cancellable, error);
}

/* Nothing of it is left running when we return. */
static gboolean
kill_child (GSubprocess *child)
{
  g_subprocess_force_exit (child);
  g_subprocess_wait (child, NULL, NULL);
  return FALSE;
}

static gboolean
run_listening (const char *path,
               GSubprocess *child,
               SvQemuImgProgress progress,
               gpointer data,
               GCancellable *cancellable,
               GError **error)
{
  g_autoptr (GString) line = g_string_new (NULL);
  g_autoptr (GString) said = g_string_new (NULL);
  Listener listener = { progress, data, 0, line, said };

  if (!listen_to_end (child, &listener, cancellable, error))
    return kill_child (child);
  return g_subprocess_get_successful (child) || fail_as_said (path, child, said->str, error);
}

static gboolean
run_for_output (
    const char *path, GSubprocess *child, char **output, GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) printed = NULL;
  g_autoptr (GBytes) said = NULL;

  if (!g_subprocess_communicate (child, NULL, cancellable, &printed, &said, error))
    return kill_child (child);
  if (!g_subprocess_get_successful (child))
    {
      g_autofree char *text = g_strndup (g_bytes_get_data (said, NULL), g_bytes_get_size (said));
      return fail_as_said (path, child, text ? text : "", error);
    }
  *output = g_strndup (g_bytes_get_data (printed, NULL), g_bytes_get_size (printed));
  return TRUE;
}

gboolean
sv_qemu_img_run (const char *path,
                 const char *const *arguments,
                 SvQemuImgProgress progress,
                 gpointer data,
                 char **output,
                 GCancellable *cancellable,
                 GError **error)
{
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;

  g_autoptr (GSubprocess) child = spawn (path, arguments, output == NULL, error);
  if (!child)
    return FALSE;
  if (output)
    return run_for_output (path, child, output, cancellable, error);
  return run_listening (path, child, progress, data, cancellable, error);
}
