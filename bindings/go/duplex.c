/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A GIOStream as an io.ReadWriteCloser. A cancellable that goes with it lets Close end what waits.
 */
#include "runtime.h"

#define CANCELLABLE "svgo-cancellable"

static GCancellable *
cancellable_of (GIOStream *stream)
{
  return g_object_get_data (G_OBJECT (stream), CANCELLABLE);
}

void
svgo_stream_adopt (GIOStream *stream)
{
  g_object_set_data_full (G_OBJECT (stream), CANCELLABLE, g_cancellable_new (), g_object_unref);
}

gssize
svgo_stream_read (GIOStream *stream, void *buffer, gsize count, GError **error)
{
  return g_input_stream_read (g_io_stream_get_input_stream (stream), buffer, count,
                              cancellable_of (stream), error);
}

gssize
svgo_stream_write (GIOStream *stream, const void *data, gsize count, GError **error)
{
  return g_output_stream_write (g_io_stream_get_output_stream (stream), data, count,
                                cancellable_of (stream), error);
}

void
svgo_stream_end (GIOStream *stream)
{
  g_cancellable_cancel (cancellable_of (stream));
}

gboolean
svgo_stream_is_closed (GIOStream *stream)
{
  return g_cancellable_is_cancelled (cancellable_of (stream)) || g_io_stream_is_closed (stream);
}
