/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/transfer.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

void
sv_source_free (SvSource *self)
{
  if (self != NULL)
    self->free (self);
}

gboolean
sv_transfer_has_data (const guint8 *data, gsize length, gsize *last)
{
  /* Each byte is the next, and the first is zero: libc compares faster than a loop does. */
  if (length == 0 || (data[0] == 0 && memcmp (data, data + 1, length - 1) == 0))
    return FALSE;
  while (last != NULL && data[length - 1] == 0)
    length--;
  if (last != NULL)
    *last = length - 1;
  return TRUE;
}

/* Files --------------------------------------------------------------------------------------- */

typedef struct
{
  SvSource base;
  char *path;
  int fd;
  gboolean sparse;
  guint64 position;
  guint64 end;      /* G_MAXUINT64: not known, as of a pipe */
  guint64 data_end; /* how far the data goes that the position is in, when that was found out */
} SvFileSource;

/* How far the data or the hole at `position` goes; a file system that cannot tell has only data. */
static guint64
extent (SvFileSource *self, gboolean *hole)
{
  off_t data = lseek (self->fd, (off_t) self->position, SEEK_DATA);

  *hole = FALSE;
  if (data < 0 && errno == ENXIO)
    {
      *hole = TRUE;
      return self->end - self->position;
    }
  if (data > (off_t) self->position)
    {
      *hole = TRUE;
      return MIN ((guint64) data, self->end) - self->position;
    }
  off_t next = data < 0 ? -1 : lseek (self->fd, (off_t) self->position, SEEK_HOLE);
  return next < 0 ? self->end - self->position : MIN ((guint64) next, self->end) - self->position;
}

static gssize
read_some (SvFileSource *self, guint8 *buffer, gsize size, GError **error)
{
  gssize count;

  do
    count = self->sparse ? pread (self->fd, buffer, size, (off_t) self->position)
                         : read (self->fd, buffer, size);
  while (count < 0 && errno == EINTR);
  if (count < 0)
    sv_error_from_errno (error, errno, "file '%s'", self->path);
  else
    self->position += (guint64) count;
  return count;
}

static gssize
file_read (SvSource *source,
           guint8 *buffer,
           gsize size,
           guint64 *hole,
           GCancellable *cancellable,
           GError **error)
{
  SvFileSource *self = (SvFileSource *) source;
  gboolean in_hole = FALSE;
  guint64 left = self->end - self->position;

  *hole = 0;
  if (left == 0)
    return 0;
  if (self->sparse && self->position < self->data_end)
    left = self->data_end - self->position;
  else if (self->sparse)
    left = extent (self, &in_hole);
  if (in_hole)
    {
      self->position += left;
      *hole = left;
      return 0;
    }
  self->data_end = self->position + left;
  return read_some (self, buffer, (gsize) MIN (left, size), error);
}

static void
file_free (SvSource *source)
{
  SvFileSource *self = (SvFileSource *) source;

  if (self->fd >= 0)
    close (self->fd);
  g_free (self->path);
  g_free (self);
}

static SvFileSource *
file_open (const char *path, GError **error)
{
  g_autoptr (SvSource) base = (SvSource *) g_new0 (SvFileSource, 1);
  SvFileSource *self = (SvFileSource *) base;

  base->read = file_read;
  base->free = file_free;
  self->path = g_strdup (path);
  self->fd = open (path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
  if (self->fd < 0)
    {
      sv_error_from_errno (error, errno, "file '%s'", path);
      return NULL;
    }
  g_steal_pointer (&base);
  return self;
}

SvSource *
sv_source_new_file (const char *path, guint64 length, gboolean sparse, GError **error)
{
  SvFileSource *self = file_open (path, error);
  g_autoptr (SvSource) base = (SvSource *) self;
  struct stat info;

  if (self == NULL)
    return NULL;
  if (fstat (self->fd, &info) < 0)
    {
      sv_error_from_errno (error, errno, "file '%s'", path);
      return NULL;
    }
  if (S_ISDIR (info.st_mode))
    {
      sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "file '%s': it is a folder", path);
      return NULL;
    }
  gboolean regular = S_ISREG (info.st_mode);
  off_t size = regular ? info.st_size : S_ISBLK (info.st_mode) ? lseek (self->fd, 0, SEEK_END) : -1;
  if (size >= 0)
    lseek (self->fd, 0, SEEK_SET);
  if (size >= 0 && length > (guint64) size)
    {
      sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT,
               "file '%s': it has only %" G_GINT64_FORMAT " bytes", path, (gint64) size);
      return NULL;
    }
  posix_fadvise (self->fd, 0, 0, POSIX_FADV_SEQUENTIAL);
  self->sparse = sparse && regular;
  self->end = length != 0 ? length : size >= 0 ? (guint64) size : G_MAXUINT64;
  base->length = self->end == G_MAXUINT64 ? 0 : self->end;
  return g_steal_pointer (&base);
}

/* Streams -------------------------------------------------------------------------------------- */

typedef struct
{
  SvSource base;
  GInputStream *stream;
  gboolean sparse;
  guint64 left; /* G_MAXUINT64: until it ends */
} SvStreamSource;

static gssize
stream_read (SvSource *source,
             guint8 *buffer,
             gsize size,
             guint64 *hole,
             GCancellable *cancellable,
             GError **error)
{
  SvStreamSource *self = (SvStreamSource *) source;
  gsize wanted = (gsize) MIN (self->left, size);
  g_autoptr (GError) local = NULL;
  gsize count = 0;

  *hole = 0;
  if (wanted == 0)
    return 0;
  if (!g_input_stream_read_all (self->stream, buffer, wanted, &count, cancellable, &local))
    {
      sv_error_take_gio (error, g_steal_pointer (&local), "reading the stream");
      return -1;
    }
  if (self->left != G_MAXUINT64)
    self->left -= count;
  if (self->sparse && count > 0 && !sv_transfer_has_data (buffer, count, NULL))
    {
      *hole = count;
      return 0;
    }
  return (gssize) count;
}

static void
stream_free (SvSource *source)
{
  SvStreamSource *self = (SvStreamSource *) source;

  g_object_unref (self->stream);
  g_free (self);
}

SvSource *
sv_source_new_stream (GInputStream *stream, guint64 length, gboolean sparse)
{
  SvStreamSource *self = g_new0 (SvStreamSource, 1);

  self->base.read = stream_read;
  self->base.free = stream_free;
  self->base.length = length;
  self->stream = g_object_ref (stream);
  self->sparse = sparse;
  self->left = length != 0 ? length : G_MAXUINT64;
  return &self->base;
}

SvSource *
sv_source_new_bytes (GBytes *bytes)
{
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_bytes (bytes);

  return sv_source_new_stream (stream, g_bytes_get_size (bytes), FALSE);
}
