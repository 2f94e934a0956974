/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/transfer.h"

#include "live/storage-create.h"
#include "pool-upload-api-private.h"

#define MAX_IN_MEMORY G_MAXINT32

/* How often a busy pool is asked to scan itself. */
#define SCANS         30
#define SCAN_PAUSE_US (100 * 1000)

static gboolean
is_sparse (SimplevirtTransferFlags flags)
{
  return (flags & SIMPLEVIRT_TRANSFER_SPARSE) != 0;
}

static gboolean
upload (SimplevirtStorageVolume *self,
        SvSource *source,
        guint64 offset,
        gboolean sparse,
        SimplevirtProgress *progress,
        GCancellable *cancellable,
        GError **error)
{
  SvTransfer transfer = { offset, source->length, sparse, progress };

  return sv_transfer_upload (self, source, &transfer, cancellable, error);
}

gboolean
sv_storage_volume_upload_file_body (SimplevirtStorageVolume *self,
                                    const char *path,
                                    guint64 offset,
                                    guint64 length,
                                    SimplevirtTransferFlags flags,
                                    SimplevirtProgress *progress,
                                    GCancellable *cancellable,
                                    GError **error)
{
  g_autoptr (SvSource) source = sv_source_new_file (path, length, is_sparse (flags), error);

  return source != NULL
         && upload (self, source, offset, is_sparse (flags), progress, cancellable, error);
}

gboolean
sv_storage_volume_upload_stream_body (SimplevirtStorageVolume *self,
                                      GInputStream *stream,
                                      guint64 offset,
                                      guint64 length,
                                      SimplevirtTransferFlags flags,
                                      SimplevirtProgress *progress,
                                      GCancellable *cancellable,
                                      GError **error)
{
  g_autoptr (SvSource) source = sv_source_new_stream (stream, length, is_sparse (flags));

  return upload (self, source, offset, is_sparse (flags), progress, cancellable, error);
}

gboolean
sv_storage_volume_upload_bytes_body (SimplevirtStorageVolume *self,
                                     GBytes *data,
                                     guint64 offset,
                                     SimplevirtProgress *progress,
                                     GCancellable *cancellable,
                                     GError **error)
{
  g_autoptr (SvSource) source = sv_source_new_bytes (data);

  return upload (self, source, offset, FALSE, progress, cancellable, error);
}

gboolean
sv_storage_volume_download_file_body (SimplevirtStorageVolume *self,
                                      const char *path,
                                      guint64 offset,
                                      guint64 length,
                                      SimplevirtTransferFlags flags,
                                      SimplevirtProgress *progress,
                                      GCancellable *cancellable,
                                      GError **error)
{
  SvTransfer transfer = { offset, length, is_sparse (flags), progress };
  g_autoptr (SvSink) sink = sv_sink_new_file (path, error);

  return sink != NULL && sv_transfer_download (self, sink, &transfer, cancellable, error);
}

gboolean
sv_storage_volume_download_stream_body (SimplevirtStorageVolume *self,
                                        GOutputStream *stream,
                                        guint64 offset,
                                        guint64 length,
                                        SimplevirtTransferFlags flags,
                                        SimplevirtProgress *progress,
                                        GCancellable *cancellable,
                                        GError **error)
{
  SvTransfer transfer = { offset, length, is_sparse (flags), progress };
  g_autoptr (SvSink) sink = sv_sink_new_stream (stream);

  return sv_transfer_download (self, sink, &transfer, cancellable, error);
}

GBytes *
sv_storage_volume_download_bytes_body (SimplevirtStorageVolume *self,
                                       guint64 offset,
                                       guint64 length,
                                       SimplevirtProgress *progress,
                                       GCancellable *cancellable,
                                       GError **error)
{
  SvTransfer transfer = { offset, length, FALSE, progress };
  g_autoptr (GByteArray) array = g_byte_array_new ();
  g_autoptr (SvSink) sink = sv_sink_new_bytes (array);

  if (!sv_storage_volume_refresh_body (self, cancellable, error))
    return NULL;
  guint64 size = simplevirt_storage_volume_get_physical (self);
  if (length > MAX_IN_MEMORY
      || (length == 0 && size > MAX_IN_MEMORY && offset < size - MAX_IN_MEMORY))
    {
      sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                       "more than %d bytes do not fit into memory; download to a file or a stream",
                       MAX_IN_MEMORY);
      return NULL;
    }
  if (!sv_transfer_download (self, sink, &transfer, cancellable, error))
    return NULL;
  return g_byte_array_free_to_bytes (g_steal_pointer (&array));
}

/* New volumes with contents: all or nothing -------------------------------------------------------
 */

/* The daemon looks into the file when it scans its pool, and so learns the format. It does not
 * while it makes another volume there; when that takes long, it learns it with the next scan. */
static gboolean
learn_format (SimplevirtStoragePool *pool, GCancellable *cancellable, GError **error)
{
  for (guint i = 0;; i++)
    {
      g_autoptr (GError) local = NULL;
      if (simplevirt_storage_pool_rescan (pool, cancellable, &local)
          || (i == SCANS && sv_error_is (local, SIMPLEVIRT_ERROR_BUSY)))
        return TRUE;
      if (!sv_error_is (local, SIMPLEVIRT_ERROR_BUSY))
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
      g_usleep (SCAN_PAUSE_US);
    }
}

static SimplevirtStorageVolume *
create_from (SimplevirtStoragePool *self,
             const char *name,
             SvSource *source,
             gboolean sparse,
             SimplevirtProgress *progress,
             GCancellable *cancellable,
             GError **error)
{
  g_autofree char *xml = sv_volume_xml (name, source->length, 0, "raw");
  g_autoptr (GError) local = NULL;
  g_autoptr (SimplevirtStorageVolume) volume
      = sv_volume_create (self, xml, NULL, SIMPLEVIRT_VOLUME_CREATE_NONE, cancellable, &local);

  if (volume == NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return NULL;
    }
  if (!upload (volume, source, 0, sparse, progress, cancellable, &local)
      || !learn_format (self, cancellable, &local)
      || !sv_storage_volume_refresh_body (volume, cancellable, &local))
    {
      sv_volume_undo_because (volume, local);
      g_propagate_error (error, g_steal_pointer (&local));
      return NULL;
    }
  return g_steal_pointer (&volume);
}

SimplevirtStorageVolume *
sv_storage_pool_create_volume_from_file_body (SimplevirtStoragePool *self,
                                              const char *name,
                                              const char *path,
                                              SimplevirtTransferFlags flags,
                                              SimplevirtProgress *progress,
                                              GCancellable *cancellable,
                                              GError **error)
{
  g_autoptr (SvSource) source = sv_source_new_file (path, 0, is_sparse (flags), error);

  if (source == NULL)
    return NULL;
  if (source->length == 0)
    {
      sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT,
               "file '%s': it is empty, or its size is not known", path);
      return NULL;
    }
  return create_from (self, name, source, is_sparse (flags), progress, cancellable, error);
}

SimplevirtStorageVolume *
sv_storage_pool_create_volume_from_stream_body (SimplevirtStoragePool *self,
                                                const char *name,
                                                GInputStream *stream,
                                                guint64 size,
                                                SimplevirtTransferFlags flags,
                                                SimplevirtProgress *progress,
                                                GCancellable *cancellable,
                                                GError **error)
{
  g_autoptr (SvSource) source = sv_source_new_stream (stream, size, is_sparse (flags));

  if (size == 0)
    {
      sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT,
               "storage volume '%s': the size of the stream must be given", name);
      return NULL;
    }
  return create_from (self, name, source, is_sparse (flags), progress, cancellable, error);
}

SimplevirtStorageVolume *
sv_storage_pool_create_volume_from_bytes_body (SimplevirtStoragePool *self,
                                               const char *name,
                                               GBytes *data,
                                               SimplevirtProgress *progress,
                                               GCancellable *cancellable,
                                               GError **error)
{
  g_autoptr (SvSource) source = sv_source_new_bytes (data);

  if (source->length == 0)
    {
      sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "storage volume '%s': there is no data",
               name);
      return NULL;
    }
  return create_from (self, name, source, FALSE, progress, cancellable, error);
}
