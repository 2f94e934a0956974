/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/watch.h"

#include <errno.h>
#include <fcntl.h>
#include <glib-unix.h>
#include <sys/socket.h>
#include <sys/epoll.h>
#include <unistd.h>
#include "base/error.h"
#include "base/loop.h"
#include "base/native.h"

#define NEVER   G_MAXINT64
#define AT_ONCE 32

/* What libvirt calls a handle (timer is NULL) or a timer (handle is NULL). */
typedef struct
{
  int id;
  int fd;
  int polled; /* `fd`, or a copy of it: a descriptor can be polled once only */
  int events;
  int interval;
  gint64 due;
  virEventHandleCallback handle;
  virEventTimeoutCallback timer;
  void *opaque;
  virFreeCallback free;
  SvWatchSoon soon; /* NULL, or who is told that the timer is to fire at once */
  gpointer told;
  GDestroyNotify free_told;
} SvWatch;

/* Part of the event thread's state. */
static struct
{
  GMutex lock;
  GMainContext *context;
  GHashTable *all; /* id -> SvWatch */
  int last_id;
  int poll;           /* an epoll descriptor: changing it wakes nobody */
  GSource *next_due;  /* ready when the first timer may be due */
  gint64 next_due_at; /* never later than the first timer's */
  gboolean busy;      /* callbacks are being called */
} watches;

static void
watch_clear (gpointer data)
{
  SvWatch *watch = data;

  if (watch->polled != watch->fd)
    close (watch->polled);
  if (watch->free_told != NULL)
    watch->free_told (watch->told);
}

static void
watch_unref (gpointer watch)
{
  g_atomic_rc_box_release_full (watch, watch_clear);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SvWatch, watch_unref)

static guint32
poll_from_libvirt (int events)
{
  return (events & VIR_EVENT_HANDLE_READABLE ? (guint32) EPOLLIN : 0)
         | (events & VIR_EVENT_HANDLE_WRITABLE ? (guint32) EPOLLOUT : 0);
}

static int
poll_to_libvirt (guint32 events)
{
  return (events & EPOLLIN ? VIR_EVENT_HANDLE_READABLE : 0)
         | (events & EPOLLOUT ? VIR_EVENT_HANDLE_WRITABLE : 0)
         | (events & EPOLLERR ? VIR_EVENT_HANDLE_ERROR : 0)
         | (events & EPOLLHUP ? VIR_EVENT_HANDLE_HANGUP : 0);
}

static gboolean
poll_change (SvWatch *watch, int change, int events)
{
  struct epoll_event event = { .events = poll_from_libvirt (events), .data.fd = watch->id };

  return epoll_ctl (watches.poll, change, watch->polled, &event) == 0;
}

static gboolean
poll_copy (SvWatch *watch, int events)
{
  int copy = fcntl (watch->fd, F_DUPFD_CLOEXEC, 0);

  if (copy < 0)
    return FALSE;
  watch->polled = copy;
  return poll_change (watch, EPOLL_CTL_ADD, events);
}

/* With the lock held. Who waits for nothing is taken out, for a descriptor that hung up would be
 * ready for ever. */
static gboolean
poll_set (SvWatch *watch, int events)
{
  int before = watch->events;

  watch->events = events;
  if (events == before)
    return TRUE;
  if (events == 0)
    return poll_change (watch, EPOLL_CTL_DEL, 0);
  if (before != 0)
    return poll_change (watch, EPOLL_CTL_MOD, events);
  return poll_change (watch, EPOLL_CTL_ADD, events)
         || (errno == EEXIST && poll_copy (watch, events));
}

/* With the lock held. A timer that is put off leaves the source to find nothing to do. */
static void
timer_set (SvWatch *watch, int interval)
{
  watch->interval = interval;
  watch->due = interval < 0 ? NEVER : g_get_monotonic_time () + (gint64) interval * 1000;
  if (watch->due >= watches.next_due_at)
    return;
  watches.next_due_at = watch->due;
  g_source_set_ready_time (watches.next_due, watch->due);
}

static int
add (SvWatch template, int events, int interval)
{
  SvWatch *watch = g_atomic_rc_box_dup (sizeof template, &template);

  g_mutex_lock (&watches.lock);
  watch->id = ++watches.last_id;
  int id = watch->id;
  gboolean added = watch->timer != NULL || poll_set (watch, events);
  if (added)
    g_hash_table_insert (watches.all, GINT_TO_POINTER (id), watch);
  if (watch->timer != NULL)
    timer_set (watch, interval);
  g_mutex_unlock (&watches.lock);
  if (added)
    return id;
  watch_unref (watch);
  return -1;
}

/* One more than the descriptor. */
static GPrivate last_socket;

void
sv_watch_forget_socket (void)
{
  g_private_set (&last_socket, NULL);
}

int
sv_watch_copy_socket (void)
{
  int fd = GPOINTER_TO_INT (g_private_get (&last_socket)) - 1;

  return fd >= 0 ? fcntl (fd, F_DUPFD_CLOEXEC, 0) : -1;
}

static GPrivate refused;

void
sv_watch_refuse (gboolean refuse)
{
  g_private_set (&refused, GINT_TO_POINTER (refuse));
}

static int
add_handle (int fd, int events, virEventHandleCallback callback, void *opaque, virFreeCallback ff)
{
  int type = 0;
  socklen_t size = sizeof type;

  if (getsockopt (fd, SOL_SOCKET, SO_TYPE, &type, &size) == 0)
    g_private_set (&last_socket, GINT_TO_POINTER (fd + 1));
  if (g_private_get (&refused) != NULL)
    return -1;
  return add (
      (SvWatch){
          .fd = fd, .polled = fd, .due = NEVER, .handle = callback, .opaque = opaque, .free = ff },
      events, -1);
}

static GPrivate last_timer;

void
sv_watch_forget_timer (void)
{
  g_private_set (&last_timer, NULL);
}

static int
add_timer (int interval, virEventTimeoutCallback callback, void *opaque, virFreeCallback ff)
{
  int id = add (
      (SvWatch){
          .fd = -1, .polled = -1, .due = NEVER, .timer = callback, .opaque = opaque, .free = ff },
      0, interval);

  g_private_set (&last_timer, GINT_TO_POINTER (id));
  return id;
}

/* With the lock held. */
static SvWatch *
find (int id)
{
  return g_hash_table_lookup (watches.all, GINT_TO_POINTER (id));
}

static void
update_handle (int id, int events)
{
  g_mutex_lock (&watches.lock);
  SvWatch *watch = find (id);
  if (watch != NULL)
    poll_set (watch, events);
  g_mutex_unlock (&watches.lock);
}

void
sv_watch_foretell (SvWatchSoon soon, gpointer data, GDestroyNotify free_data)
{
  g_mutex_lock (&watches.lock);
  SvWatch *watch
      = watches.all != NULL ? find (GPOINTER_TO_INT (g_private_get (&last_timer))) : NULL;
  gboolean told = watch != NULL && watch->soon == NULL;
  if (told)
    {
      watch->soon = soon;
      watch->told = data;
      watch->free_told = free_data;
    }
  g_mutex_unlock (&watches.lock);
  if (!told)
    free_data (data);
}

static void
update_timer (int id, int interval)
{
  g_autoptr (SvWatch) soon = NULL;

  g_mutex_lock (&watches.lock);
  SvWatch *watch = find (id);
  if (watch != NULL)
    timer_set (watch, interval);
  if (watch != NULL && watch->soon != NULL && interval == 0)
    soon = g_atomic_rc_box_acquire (watch);
  g_mutex_unlock (&watches.lock);
  if (soon != NULL)
    soon->soon (soon->told);
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
  gpointer watch = NULL;

  g_mutex_lock (&watches.lock);
  gboolean found = g_hash_table_steal_extended (watches.all, GINT_TO_POINTER (id), NULL, &watch);
  if (found)
    poll_set (watch, 0);
  g_mutex_unlock (&watches.lock);
  if (!found)
    return -1;
  sv_loop_post (watches.context, free_opaque, watch, watch_unref);
  return 0;
}

/* What to call is copied under the lock and called without it: callbacks add and remove watches. */
static gboolean
snapshot (int id, SvWatch *copy)
{
  g_mutex_lock (&watches.lock);
  SvWatch *watch = find (id);
  if (watch != NULL)
    *copy = *watch;
  g_mutex_unlock (&watches.lock);
  return watch != NULL;
}

static void
set_busy (gboolean busy)
{
  g_mutex_lock (&watches.lock);
  watches.busy = busy;
  g_mutex_unlock (&watches.lock);
}

gboolean
sv_watch_is_quiet (void)
{
  g_mutex_lock (&watches.lock);
  gboolean quiet = !watches.busy && watches.next_due_at > g_get_monotonic_time ();
  g_mutex_unlock (&watches.lock);
  return quiet;
}

gboolean
sv_watch_is_due (gint64 at)
{
  g_mutex_lock (&watches.lock);
  gboolean due = watches.next_due_at <= at;
  g_mutex_unlock (&watches.lock);
  return due;
}

static gboolean
handles_ready (int fd, GIOCondition condition, gpointer data)
{
  struct epoll_event ready[AT_ONCE];

  set_busy (TRUE);
  int count = epoll_wait (fd, ready, AT_ONCE, 0);
  for (int i = 0; i < count; i++)
    {
      SvWatch watch;
      if (snapshot (ready[i].data.fd, &watch) && watch.events != 0)
        watch.handle (watch.id, watch.fd, poll_to_libvirt (ready[i].events), watch.opaque);
    }
  set_busy (FALSE);
  return G_SOURCE_CONTINUE;
}

/* With the lock held: the numbers of the timers that are due. */
static GArray *
take_due (void)
{
  GArray *due = g_array_new (FALSE, FALSE, sizeof (int));
  gint64 now = g_get_monotonic_time ();
  GHashTableIter iter;
  gpointer value = NULL;

  watches.next_due_at = NEVER;
  g_hash_table_iter_init (&iter, watches.all);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      SvWatch *watch = value;
      if (watch->due <= now)
        {
          g_array_append_val (due, watch->id);
          watch->due = now + (gint64) watch->interval * 1000;
        }
      watches.next_due_at = MIN (watches.next_due_at, watch->due);
    }
  return due;
}

static gboolean
timers_due (gpointer data)
{
  g_mutex_lock (&watches.lock);
  g_autoptr (GArray) due = take_due ();
  g_source_set_ready_time (watches.next_due,
                           watches.next_due_at == NEVER ? -1 : watches.next_due_at);
  watches.busy = TRUE;
  g_mutex_unlock (&watches.lock);
  for (guint i = 0; i < due->len; i++)
    {
      SvWatch watch;
      /* One that was called before may have switched it off. */
      if (snapshot (g_array_index (due, int, i), &watch) && watch.interval >= 0)
        watch.timer (watch.id, watch.opaque);
    }
  set_busy (FALSE);
  return G_SOURCE_CONTINUE;
}

static gboolean
timers_dispatch (GSource *source, GSourceFunc func, gpointer data)
{
  return func (data);
}

static GSource *
attach (GSource *source, GSourceFunc func)
{
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, func, NULL, NULL);
  g_source_attach (source, watches.context);
  return source;
}

gboolean
sv_watch_register (GMainContext *context, GError **error)
{
  static GSourceFuncs timers = { .dispatch = timers_dispatch };

  watches.poll = epoll_create1 (EPOLL_CLOEXEC);
  if (watches.poll < 0)
    return sv_error_from_errno (error, errno, "libvirt's events");
  watches.all = g_hash_table_new (NULL, NULL);
  watches.context = context;
  watches.next_due_at = NEVER;
  watches.next_due = attach (g_source_new (&timers, sizeof (GSource)), timers_due);
  attach (g_unix_fd_source_new (watches.poll, G_IO_IN), G_SOURCE_FUNC (handles_ready));
  virEventRegisterImpl (add_handle, update_handle, remove_watch, add_timer, update_timer,
                        remove_watch);
  return TRUE;
}
