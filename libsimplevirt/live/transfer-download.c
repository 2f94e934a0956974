/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/transfer.h"

#include "live/progress.h"

/* libvirt queues without limit what the daemon sends faster than we take it, so what is asked for
 * at a time is bounded; more where there are many holes, which cost nothing. */
#define WINDOW     (64 * G_GUINT64_CONSTANT (1024) * 1024)
#define MAX_GROWTH 16

#define AT_HOLE (-3)

typedef struct
{
  SimplevirtStorageVolume *volume;
  SvSink *sink;
  const SvTransfer *transfer;
  GCancellable *cancellable;
  SvNative *used;
  virStorageVolPtr native;
  guint8 *buffer;
  SvPace pace;
  guint64 data; /* that came in this window */
} SvDownload;

static void
download_clear (SvDownload *download)
{
  g_free (download->buffer);
  g_clear_pointer (&download->used, sv_native_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SvDownload, download_clear)

/* One piece from the stream into the sink. `got` is its length, 0 at the end. */
static gboolean
step (SvDownload *download, virStreamPtr stream, guint64 *got, GError **error)
{
  guint flags = download->transfer->sparse ? VIR_STREAM_RECV_STOP_AT_HOLE : 0;
  long long hole = 0;
  int count = virStreamRecvFlags (stream, (char *) download->buffer,
                                  sv_transfer_piece (download->transfer), flags);

  *got = 0;
  if (count == AT_HOLE && virStreamRecvHole (stream, &hole, 0) == 0 && hole > 0)
    {
      *got = (guint64) hole;
      return download->sink->hole (download->sink, *got, download->cancellable, error);
    }
  if (count < 0)
    return sv_volume_fail (download->volume, error);
  *got = (guint64) count;
  download->data += *got;
  sv_pace_spend (&download->pace, *got);
  return count == 0
         || download->sink->write (download->sink, download->buffer, (gsize) count,
                                   download->cancellable, error);
}

static gboolean
receive (SvDownload *download, virStreamPtr stream, guint64 length, GError **error)
{
  guint64 got = 1;

  for (guint64 done = 0; done < length; done += got)
    {
      if (!sv_transfer_wait (download->transfer, &download->volume->handle, &download->pace,
                             download->cancellable, error)
          || !step (download, stream, &got, error))
        return FALSE;
      if (got == 0 || got > length - done)
        return sv_handle_error (&download->volume->handle, SIMPLEVIRT_ERROR_FAILED, error,
                                "the daemon sent %" G_GUINT64_FORMAT
                                " bytes and should have sent %" G_GUINT64_FORMAT,
                                done + got, length);
      sv_progress_add (download->transfer->progress, got);
    }
  return TRUE;
}

static gboolean
window (SvDownload *download, guint64 offset, guint64 length, GError **error)
{
  g_autoptr (virStream) stream = virStreamNew (virStorageVolGetConnect (download->native), 0);
  guint flags = download->transfer->sparse ? VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM : 0;

  download->data = 0;
  if (stream == NULL || virStorageVolDownload (download->native, stream, offset, length, flags) < 0)
    return sv_volume_fail (download->volume, error);
  if (!receive (download, stream, length, error))
    {
      virStreamAbort (stream);
      virResetLastError ();
      return FALSE;
    }
  return virStreamFinish (stream) == 0 || sv_volume_fail (download->volume, error);
}

static gboolean
plan (SvDownload *download, guint64 *length, GError **error)
{
  SimplevirtStorageVolume *volume = download->volume;
  guint64 offset = download->transfer->offset;

  download->native = sv_handle_hold (&volume->handle, &download->used, error);
  if (download->native == NULL || !sv_volume_check_pool (volume, download->native, error)
      || !sv_volume_sync (volume, download->native, error))
    return FALSE;
  guint64 size = simplevirt_storage_volume_get_physical (volume);
  if (offset > size || download->transfer->length > size - offset)
    return sv_handle_error (&volume->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                            "it ends after %" G_GUINT64_FORMAT " bytes", size);
  *length = download->transfer->length != 0 ? download->transfer->length : size - offset;
  return TRUE;
}

/* How much to ask for after a window of `last` bytes (0: there was none). With a limit it is a
 * second's worth: what was asked for comes as fast as it can. */
static guint64
next_window (SvDownload *download, guint64 last)
{
  guint64 bandwidth = sv_progress_bandwidth (download->transfer->progress);
  guint64 least = bandwidth == 0 ? WINDOW : CLAMP (bandwidth, SV_TRANSFER_CHUNK / 4, WINDOW);

  return download->data > least / 4 ? least : CLAMP (last * 2, least, least * MAX_GROWTH);
}

gboolean
sv_transfer_download (SimplevirtStorageVolume *self,
                      SvSink *sink,
                      const SvTransfer *transfer,
                      GCancellable *cancellable,
                      GError **error)
{
  g_auto (SvDownload) download = { self, sink, transfer, cancellable };
  g_autofree char *words = g_strdup_printf ("downloading '%s'", sv_handle_get_name (&self->handle));
  guint64 size = 0;
  guint64 length = 0;

  if (!plan (&download, &length, error))
    return FALSE;
  download.buffer = g_malloc (SV_TRANSFER_CHUNK);
  sv_progress_begin (transfer->progress, words, length);
  for (guint64 done = 0; done < length;)
    {
      size = next_window (&download, size);
      guint64 piece = MIN (size, length - done);
      if (!window (&download, transfer->offset + done, piece, error))
        return FALSE;
      done += piece;
    }
  if (!sink->finish (sink, error))
    return FALSE;
  sv_progress_end (transfer->progress);
  return TRUE;
}
