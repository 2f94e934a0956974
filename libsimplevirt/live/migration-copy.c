/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* libvirt copies disks only while a domain runs. Those of one that is off travel through this
 * program, from a volume into a volume. */
#include "live/migration.h"

#include <errno.h>
#include <unistd.h>
#include <sys/socket.h>
#include "base/sigpipe.h"
#include "live/transfer.h"
#include "pool-upload-api-private.h"
#include "storage-list-api-private.h"
#include "storage-pool-api-private.h"
#include "storage-volume-api-private.h"

/* The reading half, on a thread of its own. */
typedef struct
{
  SimplevirtStorageVolume *volume;
  GIOStream *end;
  GCancellable *cancellable;
  GError *error;
} SvReading;

static gpointer
read_main (gpointer data)
{
  g_auto (SvSigpipeGuard) guard = sv_sigpipe_block ();
  SvReading *self = data;

  sv_storage_volume_download_stream_body (self->volume, g_io_stream_get_output_stream (self->end),
                                          0, 0, SIMPLEVIRT_TRANSFER_SPARSE, NULL, self->cancellable,
                                          &self->error);
  /* Tells the other half that nothing more comes. */
  g_io_stream_close (self->end, NULL, NULL);
  return NULL;
}

static GIOStream *
stream_of (int fd, GError **error)
{
  g_autoptr (GSocket) socket = g_socket_new_from_fd (fd, error);

  if (socket == NULL)
    {
      close (fd);
      return NULL;
    }
  return G_IO_STREAM (g_socket_connection_factory_create_connection (socket));
}

static gboolean
make_pipe (GIOStream *ends[2], GError **error)
{
  int fds[2] = { -1, -1 };

  if (socketpair (AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds) < 0)
    return sv_error_from_errno (error, errno, "copying images");
  ends[0] = stream_of (fds[0], error);
  ends[1] = stream_of (fds[1], ends[0] != NULL ? error : NULL);
  if (ends[0] != NULL && ends[1] != NULL)
    return TRUE;
  g_clear_object (&ends[0]);
  g_clear_object (&ends[1]);
  return FALSE;
}

/* All or nothing. */
static SimplevirtStorageVolume *
copy_volume (SimplevirtStorageVolume *source,
             SimplevirtStoragePool *pool,
             const char *name,
             SimplevirtProgress *progress,
             GCancellable *cancellable,
             GError **error)
{
  GIOStream *ends[2] = { NULL, NULL };
  g_autoptr (GError) local = NULL;
  SvReading reading = { .volume = source, .cancellable = cancellable };

  if (!make_pipe (ends, error))
    return NULL;
  reading.end = ends[0];
  GThread *thread = g_thread_new ("simplevirt-copy", read_main, &reading);
  SimplevirtStorageVolume *copy = sv_storage_pool_create_volume_from_stream_body (
      pool, name, g_io_stream_get_input_stream (ends[1]),
      simplevirt_storage_volume_get_physical (source), SIMPLEVIRT_TRANSFER_SPARSE, progress,
      cancellable, &local);
  /* Ends a reader that nobody listens to any more. */
  g_io_stream_close (ends[1], NULL, NULL);
  g_thread_join (thread);
  g_object_unref (ends[0]);
  g_object_unref (ends[1]);
  /* Too few bytes came because reading failed, and not the other way round. */
  if (copy == NULL && reading.error != NULL
      && sv_error_is (local, SIMPLEVIRT_ERROR_INVALID_ARGUMENT))
    g_propagate_error (error, g_steal_pointer (&reading.error));
  else if (copy == NULL)
    g_propagate_error (error, g_steal_pointer (&local));
  g_clear_error (&reading.error);
  return copy;
}

static SimplevirtStoragePool *
find_pool (SimplevirtDomain *self,
           SimplevirtConnection *destination,
           const char *path,
           GCancellable *cancellable,
           GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (SimplevirtStoragePool) pool
      = sv_connection_lookup_storage_pool_by_path_body (destination, folder, cancellable, NULL);

  if (pool == NULL)
    sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_NOT_FOUND, error,
                     "the destination has no storage pool for the folder '%s'", folder);
  return g_steal_pointer (&pool);
}

/* The volume of that path; one that was made behind libvirt's back is found by looking at the disk.
 */
static SimplevirtStorageVolume *
find_volume (SimplevirtConnection *connection, const char *path, GCancellable *cancellable)
{
  g_autofree char *folder = g_path_get_dirname (path);
  SimplevirtStorageVolume *volume
      = sv_connection_lookup_storage_volume_by_path_body (connection, path, cancellable, NULL);

  if (volume != NULL)
    return volume;
  g_autoptr (SimplevirtStoragePool) pool
      = sv_connection_lookup_storage_pool_by_path_body (connection, folder, cancellable, NULL);
  if (pool == NULL || !sv_storage_pool_rescan_body (pool, cancellable, NULL))
    return NULL;
  return sv_connection_lookup_storage_volume_by_path_body (connection, path, cancellable, NULL);
}

/* One image, which becomes `path` at the destination. `*below` becomes the path of the one it is
 * built on, or NULL. What is there already is never written to; below the topmost image it is taken
 * as it is. */
static gboolean
copy_image (const SvImageCopy *work,
            const char *from,
            const char *path,
            gboolean topmost,
            char **below,
            GError **error)
{
  SvHandle *handle = &work->domain->handle;
  g_autofree char *name = g_path_get_basename (path);
  g_autoptr (SimplevirtStorageVolume) source
      = find_volume (handle->connection, from, work->cancellable);
  g_autoptr (SimplevirtStoragePool) pool
      = find_pool (work->domain, work->destination, path, work->cancellable, error);

  if (pool == NULL)
    return FALSE;
  g_autoptr (SimplevirtStorageVolume) there
      = find_volume (work->destination, path, work->cancellable);
  if (there != NULL)
    return !topmost
           || sv_handle_error (handle, SIMPLEVIRT_ERROR_ALREADY_EXISTS, error,
                               "the destination has an image '%s' already", path);
  if (source == NULL)
    return sv_handle_error (handle, SIMPLEVIRT_ERROR_NOT_FOUND, error,
                            "its image '%s' is in no storage pool, and cannot be read", from);
  if (!sv_storage_volume_refresh_body (source, work->cancellable, error))
    return FALSE;
  SimplevirtStorageVolume *copy
      = copy_volume (source, pool, name, work->progress, work->cancellable, error);
  if (copy == NULL)
    return FALSE;
  g_ptr_array_add (work->made, copy);
  *below = g_strdup (simplevirt_storage_volume_get_backing_path (source));
  return TRUE;
}

gboolean
sv_migration_copy_images (const SvImageCopy *work,
                          const char *from,
                          const char *path,
                          gboolean incremental,
                          GError **error)
{
  g_autofree char *below = NULL;

  if (!copy_image (work, from, path, TRUE, &below, error))
    return FALSE;
  while (!incremental && below != NULL)
    {
      g_autofree char *next = NULL;
      if (!copy_image (work, below, below, FALSE, &next, error))
        return FALSE;
      g_free (below);
      below = g_steal_pointer (&next);
    }
  return TRUE;
}
