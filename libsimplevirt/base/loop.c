/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/loop.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <glib-unix.h>
#include "base/error.h"
#include "base/native.h"
#include "base/sigpipe.h"

typedef enum
{
  OWNER_NOBODY,
  OWNER_LIBRARY,
  OWNER_APPLICATION
} SvLoopOwner;

/* The only global state of the library. */
static struct
{
  GMutex lock;
  GMainContext *context;
  GThread *thread;
  SvLoopOwner owner;
  GHashTable *sources; /* watch or timer id -> SvWatch */
  int last_id;
} loop;

/* One handle or timer that libvirt registered. */
typedef struct
{
  int id;
  int fd;
  int events;
  int interval;
  GSource *source;
  virEventHandleCallback handle;
  virEventTimeoutCallback timer;
  void *opaque;
  virFreeCallback free;
} SvWatch;

static gpointer
loop_main (gpointer data)
{
  GMainContext *context = data;

  sv_sigpipe_block ();
  g_main_context_push_thread_default (context);
  while (TRUE)
    g_main_context_iteration (context, TRUE);
  return NULL;
}

GMainContext *
sv_loop_context (void)
{
  g_mutex_lock (&loop.lock);
  if (loop.thread == NULL)
    {
      loop.context = g_main_context_new ();
      loop.thread = g_thread_new ("simplevirt-events", loop_main, loop.context);
    }
  g_mutex_unlock (&loop.lock);
  return loop.context;
}

gboolean
sv_loop_is_current (void)
{
  return loop.thread != NULL && g_thread_self () == loop.thread;
}

static GIOCondition
condition_from_libvirt (int events)
{
  GIOCondition condition = 0;

  if (events & VIR_EVENT_HANDLE_READABLE)
    condition |= G_IO_IN;
  if (events & VIR_EVENT_HANDLE_WRITABLE)
    condition |= G_IO_OUT;
  if (events & VIR_EVENT_HANDLE_ERROR)
    condition |= G_IO_ERR;
  if (events & VIR_EVENT_HANDLE_HANGUP)
    condition |= G_IO_HUP;
  return condition;
}

static int
events_from_condition (GIOCondition condition)
{
  int events = 0;

  if (condition & G_IO_IN)
    events |= VIR_EVENT_HANDLE_READABLE;
  if (condition & G_IO_OUT)
    events |= VIR_EVENT_HANDLE_WRITABLE;
  if (condition & (G_IO_ERR | G_IO_NVAL))
    events |= VIR_EVENT_HANDLE_ERROR;
  if (condition & G_IO_HUP)
    events |= VIR_EVENT_HANDLE_HANGUP;
  return events;
}

/* What to call is copied under the lock and called without it: callbacks add and remove watches. */
static gboolean
snapshot (int id, SvWatch *copy)
{
  g_mutex_lock (&loop.lock);
  SvWatch *watch = g_hash_table_lookup (loop.sources, GINT_TO_POINTER (id));
  if (watch != NULL)
    *copy = *watch;
  g_mutex_unlock (&loop.lock);
  return watch != NULL;
}

static gboolean
fd_ready (int fd, GIOCondition condition, gpointer data)
{
  SvWatch watch;

  if (!snapshot (GPOINTER_TO_INT (data), &watch))
    return G_SOURCE_REMOVE;
  watch.handle (watch.id, fd, events_from_condition (condition), watch.opaque);
  return G_SOURCE_CONTINUE;
}

static gboolean
timer_fired (gpointer data)
{
  SvWatch watch;

  if (!snapshot (GPOINTER_TO_INT (data), &watch))
    return G_SOURCE_REMOVE;
  watch.timer (watch.id, watch.opaque);
  return G_SOURCE_CONTINUE;
}

/* With the lock held: (re)makes the source of a watch, or leaves it without one when it is switched
 * off. */
static void
arm (SvWatch *watch)
{
  if (watch->source != NULL)
    g_source_destroy (watch->source);
  g_clear_pointer (&watch->source, g_source_unref);
  if (watch->handle != NULL && watch->events != 0)
    {
      watch->source = g_unix_fd_source_new (watch->fd, condition_from_libvirt (watch->events));
      g_source_set_callback (watch->source, G_SOURCE_FUNC (fd_ready), GINT_TO_POINTER (watch->id),
                             NULL);
    }
  if (watch->timer != NULL && watch->interval >= 0)
    {
      watch->source = watch->interval == 0 ? g_idle_source_new ()
                                           : g_timeout_source_new ((guint) watch->interval);
      g_source_set_priority (watch->source, G_PRIORITY_DEFAULT);
      g_source_set_callback (watch->source, timer_fired, GINT_TO_POINTER (watch->id), NULL);
    }
  if (watch->source != NULL)
    g_source_attach (watch->source, loop.context);
}

static int
add (SvWatch template)
{
  SvWatch *watch = g_memdup2 (&template, sizeof template);

  g_mutex_lock (&loop.lock);
  watch->id = ++loop.last_id;
  int id = watch->id;
  g_hash_table_insert (loop.sources, GINT_TO_POINTER (id), watch);
  arm (watch);
  g_mutex_unlock (&loop.lock);
  return id;
}

/* One more than the descriptor. */
static GPrivate last_socket;

static int
add_handle (int fd, int events, virEventHandleCallback callback, void *opaque, virFreeCallback ff)
{
  int type = 0;
  socklen_t size = sizeof type;

  if (getsockopt (fd, SOL_SOCKET, SO_TYPE, &type, &size) == 0)
    g_private_set (&last_socket, GINT_TO_POINTER (fd + 1));
  return add ((SvWatch){ .fd = fd,
                         .events = events,
                         .interval = -1,
                         .handle = callback,
                         .opaque = opaque,
                         .free = ff });
}

void
sv_loop_forget_socket (void)
{
  g_private_set (&last_socket, NULL);
}

int
sv_loop_copy_socket (void)
{
  int fd = GPOINTER_TO_INT (g_private_get (&last_socket)) - 1;

  return fd >= 0 ? fcntl (fd, F_DUPFD_CLOEXEC, 0) : -1;
}

static int
add_timer (int interval, virEventTimeoutCallback callback, void *opaque, virFreeCallback ff)
{
  return add (
      (SvWatch){ .fd = -1, .interval = interval, .timer = callback, .opaque = opaque, .free = ff });
}

static void
update_handle (int id, int events)
{
  g_mutex_lock (&loop.lock);
  SvWatch *watch = g_hash_table_lookup (loop.sources, GINT_TO_POINTER (id));
  if (watch != NULL && watch->events != events)
    {
      watch->events = events;
      arm (watch);
    }
  g_mutex_unlock (&loop.lock);
}

static void
update_timer (int id, int interval)
{
  g_mutex_lock (&loop.lock);
  SvWatch *watch = g_hash_table_lookup (loop.sources, GINT_TO_POINTER (id));
  if (watch != NULL)
    {
      watch->interval = interval;
      arm (watch);
    }
  g_mutex_unlock (&loop.lock);
}

static gboolean
free_opaque (gpointer data)
{
  SvWatch *watch = data;

  if (watch->free != NULL)
    watch->free (watch->opaque);
  return G_SOURCE_REMOVE;
}

/* libvirt wants the opaque data freed later, outside its own locks and after a callback that may be
 * running now. */
static int
remove_watch (int id)
{
  g_mutex_lock (&loop.lock);
  gpointer stolen = NULL;
  gboolean found = g_hash_table_steal_extended (loop.sources, GINT_TO_POINTER (id), NULL, &stolen);
  if (found)
    {
      SvWatch *watch = stolen;
      if (watch->source != NULL)
        g_source_destroy (watch->source);
      g_clear_pointer (&watch->source, g_source_unref);
    }
  g_mutex_unlock (&loop.lock);
  if (!found)
    return -1;
  sv_loop_post (loop.context, free_opaque, stolen, g_free);
  return 0;
}

static gboolean
claim (SvLoopOwner owner)
{
  g_mutex_lock (&loop.lock);
  gboolean first = loop.owner == OWNER_NOBODY;
  if (first)
    loop.owner = owner;
  gboolean ours = loop.owner == owner;
  g_mutex_unlock (&loop.lock);
  return owner == OWNER_LIBRARY ? first : ours;
}

static void
register_implementation (void)
{
  loop.sources = g_hash_table_new (NULL, NULL);
  virEventRegisterImpl (add_handle, update_handle, remove_watch, add_timer, update_timer,
                        remove_watch);
}

gboolean
sv_loop_register (GError **error)
{
  static gsize initialized = 0;

  if (g_once_init_enter (&initialized))
    {
      sv_loop_context ();
      gsize outcome = virInitialize () == 0 ? 1 : 2;
      if (outcome == 1 && claim (OWNER_LIBRARY))
        register_implementation ();
      sv_error_silence_libvirt ();
      g_once_init_leave (&initialized, outcome);
    }
  if (initialized != 1)
    return sv_fail (error, SIMPLEVIRT_ERROR_FAILED, "libvirt could not be initialised");
  return TRUE;
}

gboolean
sv_loop_leave_to_application (void)
{
  return claim (OWNER_APPLICATION);
}

typedef struct
{
  GMutex lock;
  GCond cond;
  gboolean done;
} SvBarrier;

static gboolean
barrier_reached (gpointer data)
{
  SvBarrier *barrier = data;

  g_mutex_lock (&barrier->lock);
  barrier->done = TRUE;
  g_cond_signal (&barrier->cond);
  g_mutex_unlock (&barrier->lock);
  return G_SOURCE_REMOVE;
}

void
sv_loop_settle (void)
{
  SvBarrier barrier = { 0 };

  if (sv_loop_is_current () || loop.owner != OWNER_LIBRARY)
    return;
  g_autoptr (GSource) source = g_idle_source_new ();
  g_source_set_priority (source, G_PRIORITY_DEFAULT_IDLE);
  g_source_set_callback (source, barrier_reached, &barrier, NULL);
  g_source_attach (source, sv_loop_context ());
  g_mutex_lock (&barrier.lock);
  while (!barrier.done)
    g_cond_wait (&barrier.cond, &barrier.lock);
  g_mutex_unlock (&barrier.lock);
}

void
sv_loop_post (GMainContext *context, GSourceFunc func, gpointer data, GDestroyNotify destroy)
{
  g_autoptr (GSource) source = g_idle_source_new ();

  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, func, data, destroy);
  g_source_attach (source, context);
}
