/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/loop.h"

#include "base/error.h"
#include "base/native.h"
#include "base/sigpipe.h"
#include "base/watch.h"

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
} loop;

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

static gboolean
initialize (GError **error)
{
  GMainContext *context = sv_loop_context ();

  if (virInitialize () < 0)
    return sv_fail (error, SIMPLEVIRT_ERROR_FAILED, "libvirt could not be initialised");
  if (claim (OWNER_LIBRARY) && !sv_watch_register (context, error))
    return FALSE;
  sv_error_silence_libvirt ();
  return TRUE;
}

gboolean
sv_loop_register (GError **error)
{
  static gsize initialized = 0;
  static GError *failure = NULL;

  if (g_once_init_enter (&initialized))
    g_once_init_leave (&initialized, initialize (&failure) ? 1 : 2);
  if (failure != NULL)
    g_propagate_error (error, g_error_copy (failure));
  return initialized == 1;
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
  gint64 since;
  gboolean done;
} SvBarrier;

static gboolean
barrier_passed (gpointer data)
{
  SvBarrier *barrier = data;

  g_mutex_lock (&barrier->lock);
  barrier->done = TRUE;
  g_cond_signal (&barrier->cond);
  g_mutex_unlock (&barrier->lock);
  return G_SOURCE_REMOVE;
}

/* libvirt's events are handed out by a timer that is due; they may post in turn, which is then done
 * before what is posted here. Nothing that comes later is waited for. */
static gboolean
barrier_reached (gpointer data)
{
  SvBarrier *barrier = data;

  if (sv_watch_is_due (barrier->since))
    return G_SOURCE_CONTINUE;
  sv_loop_post (loop.context, barrier_passed, barrier, NULL);
  return G_SOURCE_REMOVE;
}

void
sv_loop_settle (void)
{
  SvBarrier barrier = { 0 };

  if (sv_loop_is_current () || loop.owner != OWNER_LIBRARY || sv_watch_is_quiet ())
    return;
  barrier.since = g_get_monotonic_time ();
  sv_loop_post (loop.context, barrier_reached, &barrier, NULL);
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
