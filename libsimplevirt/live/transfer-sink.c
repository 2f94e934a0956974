/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/transfer.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#define ZEROS (64 * 1024)

void
sv_sink_free (SvSink *self)
{
  if (self != NULL)
    self->free (self);
}

static gboolean
write_zeros (SvSink *self, guint64 length, GCancellable *cancellable, GError **error)
{
  static const guint8 zeros[ZEROS];

  while (length > 0)
    {
      gsize count = (gsize) MIN (length, ZEROS);
      if (!self->write (self, zeros, count, cancellable, error))
        return FALSE;
      length -= count;
    }
  return TRUE;
}

/* Files: written under another name beside the target, which it replaces at the end
 * ---------------- */

typedef struct
{
  SvSink base;
  char *path;
  char *part; /* NULL: the target is no regular file and is written itself */
  int fd;
} SvFileSink;

static gboolean
file_write (
    SvSink *sink, const guint8 *data, gsize length, GCancellable *cancellable, GError **error)
{
  SvFileSink *self = (SvFileSink *) sink;

  while (length > 0)
    {
      gssize count = write (self->fd, data, length);
      if (count < 0 && errno == EINTR)
        continue;
      if (count < 0)
        return sv_error_from_errno (error, errno, "file '%s'", self->path);
      data += count;
      length -= (gsize) count;
    }
  return TRUE;
}

static gboolean
file_hole (SvSink *sink, guint64 length, GCancellable *cancellable, GError **error)
{
  SvFileSink *self = (SvFileSink *) sink;

  if (self->part == NULL)
    return write_zeros (sink, length, cancellable, error);
  return lseek (self->fd, (off_t) length, SEEK_CUR) >= 0
         || sv_error_from_errno (error, errno, "file '%s'", self->path);
}

static gboolean
file_finish (SvSink *sink, GError **error)
{
  SvFileSink *self = (SvFileSink *) sink;
  off_t end = self->part != NULL ? lseek (self->fd, 0, SEEK_CUR) : 0;
  int fd = self->fd;

  if (self->part != NULL && (end < 0 || ftruncate (fd, end) < 0))
    return sv_error_from_errno (error, errno, "file '%s'", self->path);
  self->fd = -1;
  if (close (fd) < 0 || (self->part != NULL && rename (self->part, self->path) < 0))
    return sv_error_from_errno (error, errno, "file '%s'", self->path);
  g_clear_pointer (&self->part, g_free);
  return TRUE;
}

static void
file_free (SvSink *sink)
{
  SvFileSink *self = (SvFileSink *) sink;

  if (self->fd >= 0)
    close (self->fd);
  if (self->part != NULL)
    unlink (self->part);
  g_free (self->part);
  g_free (self->path);
  g_free (self);
}

static gboolean
file_open (SvFileSink *self, GError **error)
{
  struct stat info;

  if (stat (self->path, &info) == 0 && S_ISDIR (info.st_mode))
    return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "file '%s': it is a folder",
                    self->path);
  if (stat (self->path, &info) == 0 && !S_ISREG (info.st_mode))
    self->fd = open (self->path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
  else
    {
      self->part = g_strdup_printf ("%s.%08x.part", self->path, g_random_int ());
      self->fd = open (self->part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    }
  if (self->fd >= 0)
    return TRUE;
  int saved_errno = errno;
  g_clear_pointer (&self->part, g_free);
  return sv_error_from_errno (error, saved_errno, "file '%s'", self->path);
}

SvSink *
sv_sink_new_file (const char *path, GError **error)
{
  SvFileSink *self = g_new0 (SvFileSink, 1);
  g_autoptr (SvSink) base = &self->base;
  char *real = realpath (path, NULL);

  base->write = file_write;
  base->hole = file_hole;
  base->finish = file_finish;
  base->free = file_free;
  self->fd = -1;
  /* A symbolic link goes on to be one. */
  self->path = g_strdup (real != NULL ? real : path);
  free (real);
  return file_open (self, error) ? g_steal_pointer (&base) : NULL;
}

/* Streams ---------------------------------------------------------------------------------------
 */

typedef struct
{
  SvSink base;
  GOutputStream *stream;
} SvStreamSink;

static gboolean
stream_write (
    SvSink *sink, const guint8 *data, gsize length, GCancellable *cancellable, GError **error)
{
  SvStreamSink *self = (SvStreamSink *) sink;
  g_autoptr (GError) local = NULL;

  return g_output_stream_write_all (self->stream, data, length, NULL, cancellable, &local)
         || sv_error_take_gio (error, g_steal_pointer (&local), "writing the stream");
}

static gboolean
stream_finish (SvSink *sink, GError **error)
{
  SvStreamSink *self = (SvStreamSink *) sink;
  g_autoptr (GError) local = NULL;

  return g_output_stream_flush (self->stream, NULL, &local)
         || sv_error_take_gio (error, g_steal_pointer (&local), "writing the stream");
}

static void
stream_free (SvSink *sink)
{
  SvStreamSink *self = (SvStreamSink *) sink;

  g_object_unref (self->stream);
  g_free (self);
}

SvSink *
sv_sink_new_stream (GOutputStream *stream)
{
  SvStreamSink *self = g_new0 (SvStreamSink, 1);

  self->base.write = stream_write;
  self->base.hole = write_zeros;
  self->base.finish = stream_finish;
  self->base.free = stream_free;
  self->stream = g_object_ref (stream);
  return &self->base;
}

/* Memory ----------------------------------------------------------------------------------------
 */

typedef struct
{
  SvSink base;
  GByteArray *array;
} SvBytesSink;

static gboolean
bytes_write (
    SvSink *sink, const guint8 *data, gsize length, GCancellable *cancellable, GError **error)
{
  g_byte_array_append (((SvBytesSink *) sink)->array, data, (guint) length);
  return TRUE;
}

static gboolean
bytes_finish (SvSink *sink, GError **error)
{
  return TRUE;
}

static void
bytes_free (SvSink *sink)
{
  g_byte_array_unref (((SvBytesSink *) sink)->array);
  g_free (sink);
}

SvSink *
sv_sink_new_bytes (GByteArray *array)
{
  SvBytesSink *self = g_new0 (SvBytesSink, 1);

  self->base.write = bytes_write;
  self->base.hole = write_zeros;
  self->base.finish = bytes_finish;
  self->base.free = bytes_free;
  self->array = g_byte_array_ref (array);
  return &self->base;
}
