/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Signals are told in the main context that was the thread's default when their source was made. A
 * Go program has none that runs, so each such object gets one of its own, and a thread that serves
 * it from its first handler on. A list model follows its host there, and is served from the start.
 */
#include "runtime.h"
#include "_cgo_export.h"

#define CONTEXT "svgo-context"
#define SERVED  "svgo-served"

void
svgoDropHandleC (gpointer handle, GClosure *closure)
{
  svgoDropHandle ((uintptr_t) handle);
}

void
svgoNotifyC (gpointer self, gpointer pspec, gpointer handle)
{
  svgoNotify ((uintptr_t) handle);
}

GMainContext *
svgo_enter_context (void)
{
  GMainContext *context = g_main_context_new ();

  g_main_context_push_thread_default (context);
  return context;
}

static gpointer
serve (gpointer data)
{
  GMainLoop *loop = data;

  g_main_context_push_thread_default (g_main_loop_get_context (loop));
  g_main_loop_run (loop);
  g_main_context_pop_thread_default (g_main_loop_get_context (loop));
  g_main_loop_unref (loop);
  return NULL;
}

static gboolean
quit (gpointer loop)
{
  g_main_loop_quit (loop);
  return G_SOURCE_REMOVE;
}

/* Quitting from a source works even when the thread has not come to its loop yet. */
static void
on_gone (gpointer loop, GObject *gone)
{
  GSource *source = g_idle_source_new ();

  g_source_set_priority (source, G_PRIORITY_LOW);
  g_source_set_callback (source, quit, g_main_loop_ref (loop), (GDestroyNotify) g_main_loop_unref);
  g_source_attach (source, g_main_loop_get_context (loop));
  g_source_unref (source);
  g_main_loop_unref (loop);
}

static void
serve_once (GObject *owner)
{
  GMainContext *context = g_object_get_data (owner, CONTEXT);

  /* replace_data answers whether we were the first. */
  if (context == NULL || !g_object_replace_data (owner, SERVED, NULL, owner, NULL, NULL))
    return;
  GMainLoop *loop = g_main_loop_new (context, FALSE);
  g_object_weak_ref (owner, on_gone, g_main_loop_ref (loop));
  g_thread_unref (g_thread_new ("simplevirt-go", serve, loop));
}

void
svgo_leave_context (GMainContext *context, gpointer made)
{
  g_main_context_pop_thread_default (context);
  if (made != NULL)
    g_object_set_data_full (made, CONTEXT, context, (GDestroyNotify) g_main_context_unref);
  else
    g_main_context_unref (context);
  if (G_IS_LIST_MODEL (made))
    serve_once (made);
}

void
svgo_serve (gpointer emitter)
{
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (emitter), "connection");
  GObject *connection = NULL;

  serve_once (emitter);
  if (pspec == NULL)
    return;
  g_object_get (emitter, "connection", &connection, NULL);
  if (connection != NULL)
    serve_once (connection);
  g_clear_object (&connection);
}
