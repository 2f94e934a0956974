/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What the Go files see of C: the library, and the few macros of GLib that cgo cannot. */
#pragma once

#include <stdint.h>
#include <stdlib.h>
#include <simplevirt/simplevirt.h>
#include "zz_signals.h"

static inline const char *
sv_go_type_name (gpointer object)
{
  return G_OBJECT_TYPE_NAME (object);
}

/* Every element gets a reference of its own, in one crossing. */
static inline void
sv_go_ref_elements (GPtrArray *list)
{
  for (guint i = 0; i < list->len; i++)
    g_object_ref (g_ptr_array_index (list, i));
}

static inline gulong
sv_go_connect (
    gpointer object, const char *signal, GCallback callback, uintptr_t handle, GCallback destroy)
{
  return g_signal_connect_data (object, signal, callback, (gpointer) handle,
                                (GClosureNotify) destroy, (GConnectFlags) 0);
}

GMainContext *svgo_enter_context (void);
void svgo_leave_context (GMainContext *context, gpointer made);
/* Who will call the handlers of an object: its server, or one of these. */
#define SVGO_NONE   0 /* nobody: they are called at once */
#define SVGO_SILENT 1 /* it was closed and tells no news */
uintptr_t svgo_serve (gpointer emitter);
void svgo_closed (gpointer object);
GInputStream *svgo_input_new (uintptr_t handle);
GOutputStream *svgo_output_new (uintptr_t handle);
void svgo_stream_adopt (GIOStream *stream);
gssize svgo_stream_read (GIOStream *stream, void *buffer, gsize count, GError **error);
gssize svgo_stream_write (GIOStream *stream, const void *data, gsize count, GError **error);
void svgo_stream_end (GIOStream *stream);
gboolean svgo_stream_is_closed (GIOStream *stream);
void svgoDropHandleC (gpointer handle, GClosure *closure);
void svgoNotifyC (gpointer self, gpointer pspec, gpointer handle);
