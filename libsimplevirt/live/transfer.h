/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/pace.h"
#include "live/storage-volume-private.h"
#include "volume-transfer-api-private.h"

/* The most that fits into one message of libvirt's protocol. */
#define SV_TRANSFER_CHUNK 262120

/* Where an upload reads. */
typedef struct _SvSource SvSource;
struct _SvSource
{
  /* The next piece: its length, and its bytes in `buffer`; or 0 and a hole of `*hole` bytes; or 0
   * and no hole at the end; or -1 and `error`. */
  gssize (*read) (SvSource *self,
                  guint8 *buffer,
                  gsize size,
                  guint64 *hole,
                  GCancellable *cancellable,
                  GError **error);
  void (*free) (SvSource *self);
  guint64 length; /* 0: not known */
};

SvSource *sv_source_new_file (const char *path, guint64 length, gboolean sparse, GError **error);
SvSource *sv_source_new_stream (GInputStream *stream, guint64 length, gboolean sparse);
SvSource *sv_source_new_bytes (GBytes *bytes);
void sv_source_free (SvSource *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SvSource, sv_source_free)

/* Where a download writes. */
typedef struct _SvSink SvSink;
struct _SvSink
{
  gboolean (*write) (
      SvSink *self, const guint8 *data, gsize length, GCancellable *cancellable, GError **error);
  gboolean (*hole) (SvSink *self, guint64 length, GCancellable *cancellable, GError **error);
  gboolean (*finish) (SvSink *self, GError **error); /* all has come; without it, `free` undoes */
  void (*free) (SvSink *self);
};

SvSink *sv_sink_new_file (const char *path, GError **error);
SvSink *sv_sink_new_stream (GOutputStream *stream);
SvSink *sv_sink_new_bytes (GByteArray *array);
void sv_sink_free (SvSink *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SvSink, sv_sink_free)

typedef struct
{
  guint64 offset;
  guint64 length; /* 0: all */
  gboolean sparse;
  SimplevirtProgress *progress;
} SvTransfer;

/* How much to move at a time. */
gsize sv_transfer_piece (const SvTransfer *transfer);

/* Before each piece: keeps to the limit that the progress gives. FALSE with `error` set when it was
 * cancelled or the connection closed, which libvirt's own keeps open. */
gboolean sv_transfer_wait (const SvTransfer *transfer,
                           SvHandle *handle,
                           SvPace *pace,
                           GCancellable *cancellable,
                           GError **error);

gboolean sv_transfer_upload (SimplevirtStorageVolume *self,
                             SvSource *source,
                             const SvTransfer *transfer,
                             GCancellable *cancellable,
                             GError **error);
gboolean sv_transfer_download (SimplevirtStorageVolume *self,
                               SvSink *sink,
                               const SvTransfer *transfer,
                               GCancellable *cancellable,
                               GError **error);

/* Whether there is anything but zeros; the index of the last such byte goes to `last`, which may be
 * NULL. */
gboolean sv_transfer_has_data (const guint8 *data, gsize length, gsize *last);
