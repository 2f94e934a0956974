/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/channel.h"

#include <glib-unix.h>

/* Reading: pollable, so that waiting for it takes no thread. */

#define SV_TYPE_CHANNEL_INPUT (sv_channel_input_get_type ())
G_DECLARE_FINAL_TYPE (SvChannelInput, sv_channel_input, SV, CHANNEL_INPUT, GInputStream)

struct _SvChannelInput
{
  GInputStream parent_instance;
  SvChannel *channel;
};

static gboolean
input_can_poll (GPollableInputStream *stream)
{
  return TRUE;
}

static gboolean
input_is_readable (GPollableInputStream *stream)
{
  return sv_channel_is_readable (SV_CHANNEL_INPUT (stream)->channel);
}

static GSource *
input_create_source (GPollableInputStream *stream, GCancellable *cancellable)
{
  int fd = sv_channel_get_fd (SV_CHANNEL_INPUT (stream)->channel, G_IO_IN);
  g_autoptr (GSource) ready = g_unix_fd_source_new (fd, G_IO_IN);

  return g_pollable_source_new_full (stream, ready, cancellable);
}

static void
input_pollable_init (GPollableInputStreamInterface *iface)
{
  iface->can_poll = input_can_poll;
  iface->is_readable = input_is_readable;
  iface->create_source = input_create_source;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (SvChannelInput,
                               sv_channel_input,
                               G_TYPE_INPUT_STREAM,
                               G_IMPLEMENT_INTERFACE (G_TYPE_POLLABLE_INPUT_STREAM,
                                                      input_pollable_init))

static gssize
input_read (
    GInputStream *stream, void *buffer, gsize count, GCancellable *cancellable, GError **error)
{
  return sv_channel_read (SV_CHANNEL_INPUT (stream)->channel, buffer, count, cancellable, error);
}

static void
sv_channel_input_finalize (GObject *object)
{
  sv_channel_unref (SV_CHANNEL_INPUT (object)->channel);
  G_OBJECT_CLASS (sv_channel_input_parent_class)->finalize (object);
}

static void
sv_channel_input_class_init (SvChannelInputClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sv_channel_input_finalize;
  G_INPUT_STREAM_CLASS (klass)->read_fn = input_read;
}

static void
sv_channel_input_init (SvChannelInput *self)
{
}

/* Writing: pollable too. */

#define SV_TYPE_CHANNEL_OUTPUT (sv_channel_output_get_type ())
G_DECLARE_FINAL_TYPE (SvChannelOutput, sv_channel_output, SV, CHANNEL_OUTPUT, GOutputStream)

struct _SvChannelOutput
{
  GOutputStream parent_instance;
  SvChannel *channel;
};

static gboolean
output_can_poll (GPollableOutputStream *stream)
{
  return TRUE;
}

static gboolean
output_is_writable (GPollableOutputStream *stream)
{
  return sv_channel_is_writable (SV_CHANNEL_OUTPUT (stream)->channel);
}

static GSource *
output_create_source (GPollableOutputStream *stream, GCancellable *cancellable)
{
  int fd = sv_channel_get_fd (SV_CHANNEL_OUTPUT (stream)->channel, G_IO_OUT);
  g_autoptr (GSource) ready = g_unix_fd_source_new (fd, G_IO_IN);

  return g_pollable_source_new_full (stream, ready, cancellable);
}

static gssize
output_write_nonblocking (GPollableOutputStream *stream,
                          const void *buffer,
                          gsize count,
                          GError **error)
{
  gssize written = sv_channel_write_now (SV_CHANNEL_OUTPUT (stream)->channel, buffer, count, error);

  if (written != SV_CHANNEL_WOULD_BLOCK)
    return written;
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_WOULD_BLOCK, "the guest has to read first");
  return -1;
}

static void
output_pollable_init (GPollableOutputStreamInterface *iface)
{
  iface->can_poll = output_can_poll;
  iface->is_writable = output_is_writable;
  iface->create_source = output_create_source;
  iface->write_nonblocking = output_write_nonblocking;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (SvChannelOutput,
                               sv_channel_output,
                               G_TYPE_OUTPUT_STREAM,
                               G_IMPLEMENT_INTERFACE (G_TYPE_POLLABLE_OUTPUT_STREAM,
                                                      output_pollable_init))

static gssize
output_write (GOutputStream *stream,
              const void *buffer,
              gsize count,
              GCancellable *cancellable,
              GError **error)
{
  return sv_channel_write (SV_CHANNEL_OUTPUT (stream)->channel, buffer, count, cancellable, error);
}

static void
sv_channel_output_finalize (GObject *object)
{
  sv_channel_unref (SV_CHANNEL_OUTPUT (object)->channel);
  G_OBJECT_CLASS (sv_channel_output_parent_class)->finalize (object);
}

static void
sv_channel_output_class_init (SvChannelOutputClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sv_channel_output_finalize;
  G_OUTPUT_STREAM_CLASS (klass)->write_fn = output_write;
}

static void
sv_channel_output_init (SvChannelOutput *self)
{
}

/* Both. */

#define SV_TYPE_CHANNEL_STREAM (sv_channel_stream_get_type ())
G_DECLARE_FINAL_TYPE (SvChannelStream, sv_channel_stream, SV, CHANNEL_STREAM, GIOStream)

struct _SvChannelStream
{
  GIOStream parent_instance;
  SvChannel *channel;
  GInputStream *input;
  GOutputStream *output;
};

G_DEFINE_FINAL_TYPE (SvChannelStream, sv_channel_stream, G_TYPE_IO_STREAM)

static GInputStream *
stream_get_input (GIOStream *stream)
{
  return SV_CHANNEL_STREAM (stream)->input;
}

static GOutputStream *
stream_get_output (GIOStream *stream)
{
  return SV_CHANNEL_STREAM (stream)->output;
}

/* One that waits in another thread cannot be closed: there it ends with the channel. */
static gboolean
is_closed (gboolean done, GError *failure, GError **error)
{
  if (done || g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_PENDING))
    {
      g_clear_error (&failure);
      return TRUE;
    }
  g_propagate_error (error, failure);
  return FALSE;
}

static gboolean
stream_close (GIOStream *stream, GCancellable *cancellable, GError **error)
{
  SvChannelStream *self = SV_CHANNEL_STREAM (stream);
  GError *failure = NULL;

  gboolean done = g_output_stream_close (self->output, cancellable, &failure);
  done = is_closed (done, g_steal_pointer (&failure), error);
  gboolean rest = g_input_stream_close (self->input, cancellable, &failure);
  rest = is_closed (rest, g_steal_pointer (&failure), done ? error : NULL);
  sv_channel_close (self->channel);
  return done && rest;
}

static void
sv_channel_stream_finalize (GObject *object)
{
  SvChannelStream *self = SV_CHANNEL_STREAM (object);

  /* Closes. */
  G_OBJECT_CLASS (sv_channel_stream_parent_class)->finalize (object);
  g_object_unref (self->input);
  g_object_unref (self->output);
  sv_channel_unref (self->channel);
}

static void
sv_channel_stream_class_init (SvChannelStreamClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sv_channel_stream_finalize;
  G_IO_STREAM_CLASS (klass)->get_input_stream = stream_get_input;
  G_IO_STREAM_CLASS (klass)->get_output_stream = stream_get_output;
  G_IO_STREAM_CLASS (klass)->close_fn = stream_close;
}

static void
sv_channel_stream_init (SvChannelStream *self)
{
}

GIOStream *
sv_channel_to_stream (SvChannel *channel)
{
  SvChannelStream *self = g_object_new (SV_TYPE_CHANNEL_STREAM, NULL);
  SvChannelInput *input = g_object_new (SV_TYPE_CHANNEL_INPUT, NULL);
  SvChannelOutput *output = g_object_new (SV_TYPE_CHANNEL_OUTPUT, NULL);

  input->channel = sv_channel_ref (channel);
  output->channel = sv_channel_ref (channel);
  self->channel = channel;
  self->input = G_INPUT_STREAM (input);
  self->output = G_OUTPUT_STREAM (output);
  return G_IO_STREAM (self);
}
