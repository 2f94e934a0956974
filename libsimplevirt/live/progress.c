/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/progress.h"

#include "base/loop.h"
#include "progress-api-private.h"

#define SAMPLE_US       (G_USEC_PER_SEC / 4)
#define TELL_US         (G_USEC_PER_SEC / 20)
#define NEW_RATE_WEIGHT 0.4

struct _SimplevirtProgress
{
  GObject parent_instance;

  GMainContext *context;
  GMutex lock; /* guards what follows */
  guint64 done;
  guint64 total;
  guint64 bandwidth;
  double rate;
  gboolean measured; /* `rate` is worth something */
  gint64 sample_time;
  guint64 sample_done;
  gint64 told_time;
  gboolean telling; /* a notification is on its way */
  char *step;
  GPtrArray *steps; /* of before: a getter may have handed them out */
};

G_DEFINE_FINAL_TYPE (SimplevirtProgress, simplevirt_progress, G_TYPE_OBJECT)

static void
simplevirt_progress_finalize (GObject *object)
{
  SimplevirtProgress *self = SIMPLEVIRT_PROGRESS (object);

  g_clear_pointer (&self->context, g_main_context_unref);
  g_clear_pointer (&self->steps, g_ptr_array_unref);
  g_mutex_clear (&self->lock);
  G_OBJECT_CLASS (simplevirt_progress_parent_class)->finalize (object);
}

static void
simplevirt_progress_class_init (SimplevirtProgressClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = simplevirt_progress_finalize;
  sv_progress_install (G_OBJECT_CLASS (klass));
}

static void
simplevirt_progress_init (SimplevirtProgress *self)
{
  g_mutex_init (&self->lock);
  self->context = g_main_context_ref_thread_default ();
  self->steps = g_ptr_array_new_with_free_func (g_free);
  self->step = g_strdup ("");
  g_ptr_array_add (self->steps, self->step);
}

SimplevirtProgress *
simplevirt_progress_new (void)
{
  return g_object_new (SIMPLEVIRT_TYPE_PROGRESS, NULL);
}

static gboolean
tell (gpointer data)
{
  SimplevirtProgress *self = data;

  g_mutex_lock (&self->lock);
  self->telling = FALSE;
  g_mutex_unlock (&self->lock);
  g_object_freeze_notify (G_OBJECT (self));
  for (guint prop = 1; prop < SV_PROGRESS_N_PROPS; prop++)
    if (prop != SV_PROGRESS_PROP_BANDWIDTH)
      g_object_notify_by_pspec (G_OBJECT (self), sv_progress_properties[prop]);
  g_object_thaw_notify (G_OBJECT (self));
  g_signal_emit (self, sv_progress_signals[SV_PROGRESS_SIGNAL_CHANGED], 0);
  return G_SOURCE_REMOVE;
}

static gboolean
is_followed (SimplevirtProgress *self)
{
  guint notify = g_signal_lookup ("notify", G_TYPE_OBJECT);
  guint changed = sv_progress_signals[SV_PROGRESS_SIGNAL_CHANGED];

  return g_signal_handler_find (self, G_SIGNAL_MATCH_ID, notify, 0, NULL, NULL, NULL) != 0
         || g_signal_handler_find (self, G_SIGNAL_MATCH_ID, changed, 0, NULL, NULL, NULL) != 0;
}

/* Never more than one notification is under way, so a context that nobody iterates costs nothing.
 */
static void
post (SimplevirtProgress *self, gint64 now, gboolean at_once)
{
  if (!is_followed (self))
    return;
  g_mutex_lock (&self->lock);
  gboolean due = !self->telling && (at_once || now - self->told_time >= TELL_US);
  if (due)
    {
      self->telling = TRUE;
      self->told_time = now;
    }
  g_mutex_unlock (&self->lock);
  if (due)
    sv_loop_post (self->context, tell, g_object_ref (self), g_object_unref);
}

/* With the lock held. */
static void
measure (SimplevirtProgress *self, gint64 now)
{
  gint64 passed = now - self->sample_time;

  if (passed < SAMPLE_US)
    return;
  double rate = self->done > self->sample_done
                    ? (double) (self->done - self->sample_done) * G_USEC_PER_SEC / (double) passed
                    : 0;
  double weight = self->measured ? NEW_RATE_WEIGHT : 1;
  self->rate = self->rate * (1 - weight) + rate * weight;
  self->measured = TRUE;
  self->sample_time = now;
  self->sample_done = self->done;
}

void
sv_progress_begin (SimplevirtProgress *self, const char *step, guint64 total)
{
  gint64 now = g_get_monotonic_time ();

  if (self == NULL)
    return;
  g_mutex_lock (&self->lock);
  self->done = 0;
  self->total = total;
  self->rate = 0;
  self->measured = FALSE;
  self->sample_time = now;
  self->sample_done = 0;
  self->step = g_utf8_make_valid (step, -1);
  g_ptr_array_add (self->steps, self->step);
  g_mutex_unlock (&self->lock);
  post (self, now, TRUE);
}

void
sv_progress_set_total (SimplevirtProgress *self, guint64 total)
{
  if (self == NULL)
    return;
  g_mutex_lock (&self->lock);
  self->total = total;
  g_mutex_unlock (&self->lock);
  post (self, g_get_monotonic_time (), FALSE);
}

static void
move (SimplevirtProgress *self, guint64 bytes, gboolean relative)
{
  gint64 now = g_get_monotonic_time ();

  if (self == NULL)
    return;
  g_mutex_lock (&self->lock);
  self->done = relative ? self->done + bytes : bytes;
  measure (self, now);
  g_mutex_unlock (&self->lock);
  post (self, now, FALSE);
}

void
sv_progress_add (SimplevirtProgress *self, guint64 bytes)
{
  move (self, bytes, TRUE);
}

void
sv_progress_set_done (SimplevirtProgress *self, guint64 bytes)
{
  move (self, bytes, FALSE);
}

void
sv_progress_end (SimplevirtProgress *self)
{
  if (self != NULL)
    post (self, g_get_monotonic_time (), TRUE);
}

void
sv_progress_complete (SimplevirtProgress *self, guint64 total)
{
  if (self == NULL)
    return;
  g_mutex_lock (&self->lock);
  if (total > 0)
    self->total = total;
  self->done = self->total;
  g_mutex_unlock (&self->lock);
  sv_progress_end (self);
}

/* With the lock held: what `rate` says, unless the work has been standing still since. */
static double
present_rate (SimplevirtProgress *self)
{
  gint64 passed = g_get_monotonic_time () - self->sample_time;

  if (passed <= 0 || (self->measured && passed < 4 * SAMPLE_US))
    return self->rate;
  guint64 moved = self->done > self->sample_done ? self->done - self->sample_done : 0;
  return (double) moved * G_USEC_PER_SEC / (double) passed;
}

static gint64
seconds_left (SimplevirtProgress *self)
{
  double rate = present_rate (self);

  if (self->total == 0)
    return -1;
  if (self->done >= self->total)
    return 0;
  if (rate < 1)
    return -1;
  /* Rounded up: it is not done while there is something left. */
  return (gint64) ((double) (self->total - self->done) / rate) + 1;
}

static double
fraction (SimplevirtProgress *self)
{
  return self->total == 0 ? 0.0 : MIN (1.0, (double) self->done / (double) self->total);
}

#define GETTER(type, function, expression)                                                         \
  type simplevirt_progress_get_##function (SimplevirtProgress *self)                               \
  {                                                                                                \
    g_return_val_if_fail (SIMPLEVIRT_IS_PROGRESS (self), (type) 0);                                \
    g_mutex_lock (&self->lock);                                                                    \
    type value = (expression);                                                                     \
    g_mutex_unlock (&self->lock);                                                                  \
    return value;                                                                                  \
  }

GETTER (guint64, bytes_done, self->done)
GETTER (guint64, bytes_total, self->total)
GETTER (guint64, bandwidth, self->bandwidth)
GETTER (guint64, rate, (guint64) present_rate (self))
GETTER (gint64, seconds_left, seconds_left (self))
GETTER (double, fraction, fraction (self))
GETTER (const char *, step, self->step)

guint64
sv_progress_bandwidth (SimplevirtProgress *self)
{
  return self != NULL ? simplevirt_progress_get_bandwidth (self) : 0;
}

void
simplevirt_progress_set_bandwidth (SimplevirtProgress *self, guint64 bandwidth)
{
  g_return_if_fail (SIMPLEVIRT_IS_PROGRESS (self));
  g_mutex_lock (&self->lock);
  gboolean changed = self->bandwidth != bandwidth;
  self->bandwidth = bandwidth;
  g_mutex_unlock (&self->lock);
  if (changed)
    g_object_notify_by_pspec (G_OBJECT (self), sv_progress_properties[SV_PROGRESS_PROP_BANDWIDTH]);
}
