/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Streams of GIO that read from an io.Reader or write to an io.Writer. */
#include "runtime.h"
#include "_cgo_export.h"

typedef struct
{
  GInputStream parent;
  uintptr_t handle;
} SvGoInput;

typedef struct
{
  GInputStreamClass parent;
} SvGoInputClass;

typedef struct
{
  GOutputStream parent;
  uintptr_t handle;
} SvGoOutput;

typedef struct
{
  GOutputStreamClass parent;
} SvGoOutputClass;

GType svgo_input_get_type (void);
GType svgo_output_get_type (void);
G_DEFINE_TYPE (SvGoInput, svgo_input, G_TYPE_INPUT_STREAM)
G_DEFINE_TYPE (SvGoOutput, svgo_output, G_TYPE_OUTPUT_STREAM)

/* What went wrong is kept beside the handle; the caller in Go says it. */
static gssize
checked (gssize count, GError **error)
{
  if (count < 0)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, "the stream of the program failed");
  return count;
}

static gssize
input_read (
    GInputStream *stream, void *buffer, gsize count, GCancellable *cancellable, GError **error)
{
  return checked (svgoRead (((SvGoInput *) stream)->handle, buffer, count), error);
}

static gssize
output_write (GOutputStream *stream,
              const void *buffer,
              gsize count,
              GCancellable *cancellable,
              GError **error)
{
  return checked (svgoWrite (((SvGoOutput *) stream)->handle, (void *) buffer, count), error);
}

static void
input_finalize (GObject *object)
{
  svgoDropHandle (((SvGoInput *) object)->handle);
  G_OBJECT_CLASS (svgo_input_parent_class)->finalize (object);
}

static void
output_finalize (GObject *object)
{
  svgoDropHandle (((SvGoOutput *) object)->handle);
  G_OBJECT_CLASS (svgo_output_parent_class)->finalize (object);
}

static void
svgo_input_class_init (SvGoInputClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = input_finalize;
  G_INPUT_STREAM_CLASS (klass)->read_fn = input_read;
}

static void
svgo_output_class_init (SvGoOutputClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = output_finalize;
  G_OUTPUT_STREAM_CLASS (klass)->write_fn = output_write;
}

static void
svgo_input_init (SvGoInput *self)
{
}

static void
svgo_output_init (SvGoOutput *self)
{
}

GInputStream *
svgo_input_new (uintptr_t handle)
{
  SvGoInput *self = g_object_new (svgo_input_get_type (), NULL);

  self->handle = handle;
  return G_INPUT_STREAM (self);
}

GOutputStream *
svgo_output_new (uintptr_t handle)
{
  SvGoOutput *self = g_object_new (svgo_output_get_type (), NULL);

  self->handle = handle;
  return G_OUTPUT_STREAM (self);
}
