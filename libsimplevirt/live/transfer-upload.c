/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/transfer.h"

#include <string.h>
#include "live/progress.h"

/* How much is read back at the end. */
#define PROOF 4096

typedef struct
{
  SimplevirtStorageVolume *volume;
  SvSource *source;
  const SvTransfer *transfer;
  GCancellable *cancellable;
  SvNative *used;
  virStorageVolPtr native;
  virStreamPtr stream;
  guint64 room; /* what may be written at most */
  guint64 sent;
  guint8 *buffer;
  guint8 proof[PROOF]; /* the end of the last piece sent that is not all zeros, ... */
  gsize proof_length;
  guint64 proof_offset; /* ... and where it was put */
  SvPace pace;
} SvUpload;

static void
upload_clear (SvUpload *upload)
{
  g_free (upload->buffer);
  g_clear_pointer (&upload->stream, virStreamFree);
  g_clear_pointer (&upload->used, sv_native_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SvUpload, upload_clear)

/* Only a volume without a format of its own has a fixed end; an image file grows as it is written,
 * as far as files do. */
static guint64
room_of (SimplevirtStorageVolume *volume)
{
  const char *format = simplevirt_storage_volume_get_format (volume);
  gboolean grows = simplevirt_storage_volume_get_kind (volume) == SIMPLEVIRT_VOLUME_KIND_FILE
                   && format != NULL && !g_str_equal (format, "raw")
                   && !g_str_equal (format, "iso");

  return grows ? G_MAXINT64 : simplevirt_storage_volume_get_capacity (volume);
}

static gboolean
too_large (SvUpload *upload, GError **error)
{
  return sv_handle_error (&upload->volume->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                          "the data does not fit: the volume holds %" G_GUINT64_FORMAT
                          " bytes, of which %" G_GUINT64_FORMAT
                          " are before the offset; resize it first",
                          room_of (upload->volume), upload->transfer->offset);
}

/* Whether the pool can hold what comes beside what the volume uses already. The daemon measures the
 * pool again before it is called full. */
static gboolean
check_pool (SvUpload *upload, GError **error)
{
  SimplevirtStoragePool *pool = upload->volume->pool;
  guint64 needed = upload->source->length;
  guint64 own = simplevirt_storage_volume_get_allocation (upload->volume);

  if (upload->transfer->sparse
      || simplevirt_storage_volume_get_kind (upload->volume) != SIMPLEVIRT_VOLUME_KIND_FILE)
    return TRUE;
  for (int attempt = 0; attempt < 2; attempt++)
    {
      guint64 available = simplevirt_storage_pool_get_available (pool);
      if (needed <= own || needed - own <= available)
        return TRUE;
      if (attempt == 0 && !simplevirt_storage_pool_rescan (pool, upload->cancellable, error))
        return FALSE;
    }
  return sv_handle_error (&upload->volume->handle, SIMPLEVIRT_ERROR_NO_SPACE, error,
                          "the data needs %" G_GUINT64_FORMAT
                          " bytes and pool '%s' has only %" G_GUINT64_FORMAT " left",
                          needed - own, sv_handle_get_name (&pool->handle),
                          simplevirt_storage_pool_get_available (pool));
}

static gboolean
check_size (SvUpload *upload, GError **error)
{
  guint64 end = room_of (upload->volume);
  guint64 offset = upload->transfer->offset;

  upload->room = end > offset ? end - offset : 0;
  if (offset > end || upload->source->length > upload->room)
    return too_large (upload, error);
  return upload->source->length == 0 || check_pool (upload, error);
}

static gboolean
begin (SvUpload *upload, GError **error)
{
  SimplevirtStorageVolume *volume = upload->volume;
  guint flags = upload->transfer->sparse ? VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM : 0;

  upload->native = sv_handle_hold (&volume->handle, &upload->used, error);
  if (upload->native == NULL || !sv_volume_check_pool (volume, upload->native, error)
      || !sv_volume_sync (volume, upload->native, error) || !check_size (upload, error))
    return FALSE;
  upload->stream = virStreamNew (virStorageVolGetConnect (upload->native), 0);
  if (upload->stream == NULL
      || virStorageVolUpload (upload->native, upload->stream, upload->transfer->offset,
                              upload->source->length, flags)
             < 0)
    return sv_volume_fail (volume, error);
  return TRUE;
}

/* Says why sending failed: the daemon's words, unless a full pool explains it better. */
static gboolean
fail (SvUpload *upload, GError **error)
{
  g_autoptr (GError) local = NULL;
  SimplevirtStoragePool *pool = upload->volume->pool;

  sv_volume_fail (upload->volume, &local);
  if (sv_error_is (local, SIMPLEVIRT_ERROR_FAILED)
      && simplevirt_storage_pool_rescan (pool, NULL, NULL)
      && simplevirt_storage_pool_get_available (pool) < SV_TRANSFER_CHUNK)
    local->code = SIMPLEVIRT_ERROR_NO_SPACE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static gboolean
send_data (SvUpload *upload, gsize length, GError **error)
{
  gsize done = 0;
  gsize last = 0;

  while (done < length)
    {
      int count
          = virStreamSend (upload->stream, (const char *) upload->buffer + done, length - done);
      if (count <= 0)
        return fail (upload, error);
      done += (gsize) count;
    }
  sv_pace_spend (&upload->pace, length);
  if (sv_transfer_has_data (upload->buffer, length, &last))
    {
      upload->proof_length = MIN (last + 1, PROOF);
      gsize start = last + 1 - upload->proof_length;
      memcpy (upload->proof, upload->buffer + start, upload->proof_length);
      upload->proof_offset = upload->transfer->offset + upload->sent + start;
    }
  return TRUE;
}

/* One piece; `more` tells whether there was one. */
static gboolean
step (SvUpload *upload, gboolean *more, GError **error)
{
  guint64 hole = 0;
  gssize count
      = upload->source->read (upload->source, upload->buffer, sv_transfer_piece (upload->transfer),
                              &hole, upload->cancellable, error);

  *more = count > 0 || hole > 0;
  if (count < 0)
    return FALSE;
  guint64 length = count > 0 ? (guint64) count : hole;
  if (length > upload->room - upload->sent)
    return too_large (upload, error);
  if (hole > 0 && virStreamSendHole (upload->stream, (long long) hole, 0) < 0)
    return fail (upload, error);
  if (count > 0 && !send_data (upload, (gsize) count, error))
    return FALSE;
  upload->sent += length;
  sv_progress_add (upload->transfer->progress, length);
  return TRUE;
}

static gboolean
send_all (SvUpload *upload, GError **error)
{
  gboolean more = TRUE;

  while (more)
    {
      if (!sv_transfer_wait (upload->transfer, &upload->volume->handle, &upload->pace,
                             upload->cancellable, error)
          || !step (upload, &more, error))
        return FALSE;
    }
  if (upload->source->length != 0 && upload->sent < upload->source->length)
    return sv_handle_error (&upload->volume->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                            "the data ended after %" G_GUINT64_FORMAT " bytes; %" G_GUINT64_FORMAT
                            " were announced",
                            upload->sent, upload->source->length);
  return TRUE;
}

/* Reads `length` bytes back; FALSE when they are not there. */
static gboolean
read_back (SvUpload *upload, guint64 offset, guint8 *data, gsize length)
{
  g_autoptr (virStream) stream = virStreamNew (virStorageVolGetConnect (upload->native), 0);
  gsize done = 0;
  int count = 1;

  if (stream == NULL || virStorageVolDownload (upload->native, stream, offset, length, 0) < 0)
    return FALSE;
  while (done < length && count > 0)
    {
      count = virStreamRecv (stream, (char *) data + done, length - done);
      done += count > 0 ? (gsize) count : 0;
    }
  if (done == length && virStreamFinish (stream) == 0)
    return TRUE;
  virStreamAbort (stream);
  return FALSE;
}

/* A daemon whose disk is full may report success: what was sent last must be there. */
static gboolean
verify (SvUpload *upload, GError **error)
{
  gsize length = upload->proof_length;
  guint8 data[PROOF];

  if (length == 0
      || (read_back (upload, upload->proof_offset, data, length)
          && memcmp (data, upload->proof, length) == 0))
    return TRUE;
  virResetLastError ();
  SimplevirtStoragePool *pool = upload->volume->pool;
  if (!simplevirt_storage_pool_rescan (pool, NULL, error))
    return FALSE;
  guint64 available = simplevirt_storage_pool_get_available (pool);
  gboolean full = available < upload->sent;
  return sv_handle_error (
      &upload->volume->handle, full ? SIMPLEVIRT_ERROR_NO_SPACE : SIMPLEVIRT_ERROR_FAILED, error,
      "the daemon reported success but not everything is in the volume; pool '%s' has "
      "%" G_GUINT64_FORMAT " bytes left",
      sv_handle_get_name (&pool->handle), available);
}

/* A hole at the end of a sparse upload cuts the file of the volume off there. */
static void
restore_size (SvUpload *upload, guint64 capacity)
{
  virStorageVolInfo info = { 0 };

  if (!upload->transfer->sparse || room_of (upload->volume) == G_MAXINT64)
    return;
  if (virStorageVolGetInfo (upload->native, &info) == 0 && info.capacity < capacity)
    virStorageVolResize (upload->native, capacity, 0);
  virResetLastError ();
}

gboolean
sv_transfer_upload (SimplevirtStorageVolume *self,
                    SvSource *source,
                    const SvTransfer *transfer,
                    GCancellable *cancellable,
                    GError **error)
{
  g_auto (SvUpload) upload = { self, source, transfer, cancellable };
  g_autofree char *words = g_strdup_printf ("uploading '%s'", sv_handle_get_name (&self->handle));

  if (!begin (&upload, error))
    return FALSE;
  guint64 capacity = simplevirt_storage_volume_get_capacity (self);
  upload.buffer = g_malloc (SV_TRANSFER_CHUNK);
  sv_progress_begin (transfer->progress, words, source->length);
  if (!send_all (&upload, error))
    {
      virStreamAbort (upload.stream);
      virResetLastError ();
      return FALSE;
    }
  if (virStreamFinish (upload.stream) < 0)
    return fail (&upload, error);
  if (!verify (&upload, error))
    return FALSE;
  restore_size (&upload, capacity);
  sv_volume_sync (self, upload.native, NULL);
  sv_pool_touch (self->pool);
  sv_progress_end (transfer->progress);
  return TRUE;
}
