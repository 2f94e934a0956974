/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "guest-agent-api-private.h"
#include "live/guest-agent.h"

#define DEFAULT_MAX_SIZE (64 * 1024 * 1024)

/* One of the commands that take a handle and nothing else. */
static gboolean
finish_file (SimplevirtDomain *self,
             const char *command,
             gint64 handle,
             GCancellable *cancellable,
             GError **error)
{
  JsonBuilder *builder = sv_agent_command (command);

  sv_agent_add_int (builder, "handle", handle);
  g_autoptr (JsonNode) answer
      = sv_agent_run (self, builder, SV_AGENT_DEFAULT_TIMEOUT, cancellable, error);
  return answer != NULL;
}

static gboolean
close_file (SimplevirtDomain *self, gint64 handle, GError **error)
{
  return finish_file (self, "guest-file-close", handle, NULL, error);
}

static gint64
open_file (SimplevirtDomain *self,
           const char *path,
           const char *mode,
           GCancellable *cancellable,
           GError **error)
{
  JsonBuilder *builder = sv_agent_command ("guest-file-open");

  sv_agent_add_string (builder, "path", path);
  sv_agent_add_string (builder, "mode", mode);
  return sv_agent_begin (self, builder, close_file, cancellable, error);
}

/* Appends the next piece; `end` says that it was the last. */
static gboolean
read_piece (SimplevirtDomain *self,
            gint64 handle,
            GByteArray *data,
            gboolean *end,
            GCancellable *cancellable,
            GError **error)
{
  JsonBuilder *builder = sv_agent_command ("guest-file-read");

  sv_agent_add_int (builder, "handle", handle);
  sv_agent_add_int (builder, "count", SV_AGENT_CHUNK);
  g_autoptr (JsonNode) answer
      = sv_agent_run (self, builder, SV_AGENT_DEFAULT_TIMEOUT, cancellable, error);
  if (answer == NULL)
    return FALSE;
  g_autoptr (GBytes) piece = sv_agent_get_bytes (answer, "buf-b64");
  gsize size = 0;
  const guint8 *start = g_bytes_get_data (piece, &size);
  if (size > SV_AGENT_CHUNK || (gint64) size != sv_agent_get_int (answer, "count", -1))
    return sv_agent_bad_answer (self, "guest-file-read", error);
  if (size > 0)
    g_byte_array_append (data, start, (guint) size);
  *end = size == 0 || sv_agent_get_bool (answer, "eof");
  return TRUE;
}

static gboolean
read_all (SimplevirtDomain *self,
          const char *path,
          gint64 handle,
          guint64 max_size,
          GByteArray *data,
          GCancellable *cancellable,
          GError **error)
{
  gboolean end = FALSE;

  while (!end)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error)
          || !read_piece (self, handle, data, &end, cancellable, error))
        return FALSE;
      if (data->len > max_size)
        return sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_NO_SPACE, error,
                                "the file '%s' in the guest is longer than %" G_GUINT64_FORMAT
                                " bytes",
                                path, max_size);
    }
  return TRUE;
}

GBytes *
sv_domain_read_guest_file_body (SimplevirtDomain *self,
                                const char *path,
                                guint64 max_size,
                                GCancellable *cancellable,
                                GError **error)
{
  g_autoptr (GByteArray) data = g_byte_array_new ();
  gint64 handle = open_file (self, path, "rb", cancellable, error);

  if (handle < 0)
    return NULL;
  if (max_size == 0)
    max_size = DEFAULT_MAX_SIZE;
  /* A GByteArray counts in 32 bits. */
  max_size = MIN (max_size, (guint64) G_MAXINT32);
  gboolean read = read_all (self, path, handle, max_size, data, cancellable, error);
  sv_agent_end (self, close_file, handle);
  return read ? g_byte_array_free_to_bytes (g_steal_pointer (&data)) : NULL;
}

/* Returns how much the guest took, or -1. */
static gssize
write_piece (SimplevirtDomain *self,
             gint64 handle,
             const guint8 *data,
             gsize size,
             GCancellable *cancellable,
             GError **error)
{
  JsonBuilder *builder = sv_agent_command ("guest-file-write");

  sv_agent_add_int (builder, "handle", handle);
  sv_agent_add_bytes (builder, "buf-b64", data, size);
  g_autoptr (JsonNode) answer
      = sv_agent_run (self, builder, SV_AGENT_DEFAULT_TIMEOUT, cancellable, error);
  if (answer == NULL)
    return -1;
  gint64 taken = sv_agent_get_int (answer, "count", -1);
  if (taken > 0 && taken <= (gint64) size)
    return (gssize) taken;
  sv_agent_bad_answer (self, "guest-file-write", error);
  return -1;
}

static gboolean
write_all (
    SimplevirtDomain *self, gint64 handle, GBytes *data, GCancellable *cancellable, GError **error)
{
  gsize size = 0;
  const guint8 *start = g_bytes_get_data (data, &size);
  gsize done = 0;

  while (done < size)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      gssize taken = write_piece (self, handle, start + done, MIN (size - done, SV_AGENT_CHUNK),
                                  cancellable, error);
      if (taken < 0)
        return FALSE;
      done += (gsize) taken;
    }
  /* Only now a full disk shows. */
  return finish_file (self, "guest-file-flush", handle, cancellable, error);
}

gboolean
sv_domain_write_guest_file_body (SimplevirtDomain *self,
                                 const char *path,
                                 GBytes *data,
                                 GCancellable *cancellable,
                                 GError **error)
{
  gint64 handle = open_file (self, path, "wb", cancellable, error);

  if (handle < 0)
    return FALSE;
  if (write_all (self, handle, data, cancellable, error))
    return finish_file (self, "guest-file-close", handle, NULL, error);
  sv_agent_end (self, close_file, handle);
  return FALSE;
}
