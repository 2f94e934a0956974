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

/* How long what is closed may still have news on their way, which go through the library's own
 * thread. */
#define LINGER_MS 500

/* The thread of one object: of use until the object is gone, or closed and silent. */
typedef struct
{
  GMainContext *context;
  GMutex lock; /* guards what follows */
  GSource *lingering;
  gboolean ending;
} Server;

static void
server_clear (gpointer data)
{
  Server *self = data;

  g_main_context_unref (self->context);
  g_mutex_clear (&self->lock);
}

static void
server_unref (gpointer self)
{
  g_atomic_rc_box_release_full (self, server_clear);
}

static gboolean
is_ending (Server *self)
{
  g_mutex_lock (&self->lock);
  gboolean ending = self->ending;
  g_mutex_unlock (&self->lock);
  return ending;
}

static void
end (Server *self)
{
  g_mutex_lock (&self->lock);
  self->ending = TRUE;
  g_mutex_unlock (&self->lock);
  g_main_context_wakeup (self->context);
}

/* Its source lives in the context, which it would keep. */
static void
stop_lingering (Server *self)
{
  g_mutex_lock (&self->lock);
  GSource *source = g_steal_pointer (&self->lingering);
  g_mutex_unlock (&self->lock);
  if (source == NULL)
    return;
  g_source_destroy (source);
  g_source_unref (source);
}

static gpointer
serve (gpointer data)
{
  Server *self = data;

  g_main_context_push_thread_default (self->context);
  while (!is_ending (self))
    g_main_context_iteration (self->context, TRUE);
  while (g_main_context_iteration (self->context, FALSE))
    continue;
  stop_lingering (self);
  g_main_context_pop_thread_default (self->context);
  svgoSilent ((uintptr_t) self);
  server_unref (self);
  return NULL;
}

static void
on_gone (gpointer server, GObject *gone)
{
  end (server);
  server_unref (server);
}

static gboolean
end_later (gpointer server)
{
  end (server);
  return G_SOURCE_REMOVE;
}

static uintptr_t
serve_once (GObject *owner)
{
  GMainContext *context = g_object_get_data (owner, CONTEXT);

  if (context == NULL)
    return SVGO_NONE;
  Server *self = g_atomic_rc_box_new0 (Server);
  self->context = g_main_context_ref (context);
  g_mutex_init (&self->lock);
  /* Answers whether we were the first. */
  if (!g_object_replace_data (owner, SERVED, NULL, self, NULL, NULL))
    {
      server_unref (self);
      self = g_object_get_data (owner, SERVED);
      return is_ending (self) ? SVGO_SILENT : (uintptr_t) self;
    }
  /* One for the object, and one for the thread. */
  g_object_weak_ref (owner, on_gone, self);
  g_thread_unref (g_thread_new ("simplevirt-go", serve, g_atomic_rc_box_acquire (self)));
  return (uintptr_t) self;
}

void
svgo_closed (gpointer object)
{
  Server *self = g_object_get_data (object, SERVED);

  if (self == NULL)
    return;
  g_mutex_lock (&self->lock);
  if (!self->ending && self->lingering == NULL)
    {
      self->lingering = g_timeout_source_new (LINGER_MS);
      g_source_set_callback (self->lingering, end_later, self, NULL);
      g_source_attach (self->lingering, self->context);
    }
  g_mutex_unlock (&self->lock);
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

uintptr_t
svgo_serve (gpointer emitter)
{
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (emitter), "connection");
  uintptr_t own = serve_once (emitter);
  GObject *connection = NULL;

  if (pspec == NULL)
    return own;
  g_object_get (emitter, "connection", &connection, NULL);
  uintptr_t shared = connection != NULL ? serve_once (connection) : SVGO_NONE;
  g_clear_object (&connection);
  return own != SVGO_NONE ? own : shared;
}
