/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/worker.h"

#include "base/awake.h"
#include "base/sigpipe.h"

/* How long a thread waits for more. */
#define IDLE_S 10
/* How long it stays awake: who calls again mostly does so at once. */
#define AWAKE_US 100

/* Its own condition wakes it: a queue that all share, as GThreadPool has, costs a call of a daemon
 * several microseconds more. */
typedef struct SvWorker SvWorker;
struct SvWorker
{
  SvWorker *next; /* in one of the lists */
  GCond wanted;
  GFunc func; /* what it is to do next; written with the lock held, and atomically */
  gpointer data;
  gboolean idle;   /* in the list of those */
  gboolean asleep; /* to wake it up costs a system call */
};

static GPrivate current_worker;

static struct
{
  GMutex lock;
  SvWorker *idle;  /* the one idle for longest is the last */
  SvWorker *ended; /* for the next threads: who woke one up may not be done with its condition */
} workers;

static void
push (SvWorker **list, SvWorker *self)
{
  self->next = *list;
  *list = self;
}

static SvWorker *
pop (SvWorker **list)
{
  SvWorker *first = *list;

  if (first != NULL)
    *list = first->next;
  return first;
}

/* With the lock held. */
static void
offer (SvWorker *self)
{
  if (self->idle || self->func != NULL)
    return;
  self->idle = TRUE;
  push (&workers.idle, self);
}

/* With the lock held. */
static void
end (SvWorker *self)
{
  SvWorker **place = &workers.idle;

  while (*place != self)
    place = &(*place)->next;
  *place = self->next;
  self->idle = FALSE;
  push (&workers.ended, self);
}

/* Returns whether there is more to do. */
static gboolean
wait_for_more (SvWorker *self)
{
  gint64 until = g_get_monotonic_time () + IDLE_S * G_TIME_SPAN_SECOND;

  g_mutex_lock (&workers.lock);
  offer (self);
  g_mutex_unlock (&workers.lock);
  sv_stay_awake (AWAKE_US, 0, g_atomic_pointer_get (&self->func) != NULL);
  g_mutex_lock (&workers.lock);
  self->asleep = TRUE;
  while (self->func == NULL && g_cond_wait_until (&self->wanted, &workers.lock, until))
    ;
  self->asleep = FALSE;
  gboolean more = self->func != NULL;
  if (!more)
    end (self);
  g_mutex_unlock (&workers.lock);
  return more;
}

void
sv_worker_nearly_done (void)
{
  SvWorker *self = g_private_get (&current_worker);

  if (self == NULL)
    return;
  g_mutex_lock (&workers.lock);
  offer (self);
  g_mutex_unlock (&workers.lock);
}

static gpointer
worker_main (gpointer data)
{
  SvWorker *self = data;

  sv_sigpipe_block ();
  g_private_set (&current_worker, self);
  do
    g_steal_pointer (&self->func) (self->data, NULL);
  while (wait_for_more (self));
  return NULL;
}

static SvWorker *
worker_new (void)
{
  SvWorker *self = g_new0 (SvWorker, 1);

  g_cond_init (&self->wanted);
  return self;
}

static gboolean
start (SvWorker *self)
{
  g_autoptr (GThread) thread = g_thread_try_new ("simplevirt-call", worker_main, self, NULL);

  if (thread != NULL)
    return TRUE;
  g_mutex_lock (&workers.lock);
  push (&workers.ended, self);
  g_mutex_unlock (&workers.lock);
  return FALSE;
}

gboolean
sv_worker_run (GFunc func, gpointer data)
{
  g_mutex_lock (&workers.lock);
  SvWorker *idle = pop (&workers.idle);
  SvWorker *self = idle != NULL ? idle : pop (&workers.ended);
  if (self == NULL)
    self = worker_new ();
  self->data = data;
  g_atomic_pointer_set (&self->func, func);
  self->idle = FALSE;
  gboolean asleep = self->asleep;
  g_mutex_unlock (&workers.lock);
  if (idle == NULL)
    return start (self);
  if (asleep)
    g_cond_signal (&idle->wanted);
  return TRUE;
}
