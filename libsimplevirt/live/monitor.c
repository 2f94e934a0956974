/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor-api-private.h"

#include "live/stats.h"
#include "base/loop.h"
#include "base/sigpipe.h"

#define SHORTEST_MS 50
#define GROUPS                                                                                     \
  (VIR_DOMAIN_STATS_STATE | VIR_DOMAIN_STATS_CPU_TOTAL | VIR_DOMAIN_STATS_BALLOON                  \
   | VIR_DOMAIN_STATS_VCPU | VIR_DOMAIN_STATS_INTERFACE | VIR_DOMAIN_STATS_BLOCK)

/* What is known of a domain. */
typedef struct
{
  SimplevirtDomainStats *last; /* of the sample before, NULL when it was not in it */
  gint64 when;                 /* of that, in monotonic time */
  GQueue history;
} SvTrack;

struct _SimplevirtMonitor
{
  GObject parent_instance;

  SimplevirtConnection *connection;
  GMainContext *context;
  GMutex lock; /* guards what follows */
  GCond cond;
  GHashTable *tracks; /* domain, with a reference -> SvTrack */
  GPtrArray *latest;
  guint32 interval_ms;
  guint32 history_length;
  guint64 samples;
  guint64 attempts;
  GError *failure;
  const char *last_error; /* interned */
  gboolean closed;
};

G_DEFINE_FINAL_TYPE (SimplevirtMonitor, simplevirt_monitor, G_TYPE_OBJECT)

static void
track_free (gpointer data)
{
  SvTrack *track = data;

  g_clear_pointer (&track->last, simplevirt_domain_stats_unref);
  g_queue_clear_full (&track->history, (GDestroyNotify) simplevirt_domain_rates_unref);
  g_free (track);
}

static GPtrArray *
rates_list_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_domain_rates_unref);
}

static gpointer
ref_rates (gconstpointer rates, gpointer unused)
{
  return simplevirt_domain_rates_ref ((SimplevirtDomainRates *) rates);
}

/* With the lock held: for a caller, to whom the array belongs. Bindings empty it when they are done
 * with it. */
static GPtrArray *
copy_latest (SimplevirtMonitor *self)
{
  GPtrArray *copy = rates_list_new ();

  g_ptr_array_extend (copy, self->latest, ref_rates, NULL);
  return copy;
}

static void
simplevirt_monitor_finalize (GObject *object)
{
  SimplevirtMonitor *self = SIMPLEVIRT_MONITOR (object);

  g_clear_pointer (&self->tracks, g_hash_table_unref);
  g_clear_pointer (&self->latest, g_ptr_array_unref);
  g_clear_pointer (&self->context, g_main_context_unref);
  g_clear_object (&self->connection);
  g_clear_error (&self->failure);
  g_mutex_clear (&self->lock);
  g_cond_clear (&self->cond);
  G_OBJECT_CLASS (simplevirt_monitor_parent_class)->finalize (object);
}

static void
simplevirt_monitor_class_init (SimplevirtMonitorClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = simplevirt_monitor_finalize;
  sv_monitor_install (G_OBJECT_CLASS (klass));
}

static void
simplevirt_monitor_init (SimplevirtMonitor *self)
{
  g_mutex_init (&self->lock);
  g_cond_init (&self->cond);
  self->tracks = g_hash_table_new_full (NULL, NULL, g_object_unref, track_free);
  self->latest = rates_list_new ();
}

/* With the lock held. */
static SvTrack *
track_of (SimplevirtMonitor *self, SimplevirtDomain *domain)
{
  SvTrack *track = g_hash_table_lookup (self->tracks, domain);

  if (track == NULL)
    {
      track = g_new0 (SvTrack, 1);
      g_queue_init (&track->history);
      g_hash_table_insert (self->tracks, g_object_ref (domain), track);
    }
  return track;
}

/* With the lock held: a sample of one domain, and the rates it gives. */
static void
add_stats (SimplevirtMonitor *self, SimplevirtDomainStats *stats, gint64 now, GPtrArray *latest)
{
  SvTrack *track = track_of (self, stats->domain);

  if (track->last != NULL)
    {
      SimplevirtDomainRates *rates
          = sv_rates_new (track->last, stats, (double) (now - track->when) / G_USEC_PER_SEC);
      g_queue_push_tail (&track->history, rates);
      while (track->history.length > self->history_length)
        simplevirt_domain_rates_unref (g_queue_pop_head (&track->history));
      g_ptr_array_add (latest, simplevirt_domain_rates_ref (rates));
      simplevirt_domain_stats_unref (track->last);
    }
  track->last = simplevirt_domain_stats_ref (stats);
  track->when = now;
}

/* With the lock held: what did not run starts anew when it runs again; what is gone is forgotten.
 */
static void
drop_missing (SimplevirtMonitor *self, gint64 now)
{
  GHashTableIter iter;
  gpointer domain = NULL;
  gpointer value = NULL;

  g_hash_table_iter_init (&iter, self->tracks);
  while (g_hash_table_iter_next (&iter, &domain, &value))
    {
      SvTrack *track = value;
      if (track->when == now)
        continue;
      g_clear_pointer (&track->last, simplevirt_domain_stats_unref);
      if (!simplevirt_domain_get_exists (domain))
        g_hash_table_iter_remove (&iter);
    }
}

static gboolean
emit_sampled (gpointer data)
{
  g_signal_emit (data, sv_monitor_signals[SV_MONITOR_SIGNAL_SAMPLED], 0);
  return G_SOURCE_REMOVE;
}

static void
tell (SimplevirtMonitor *self)
{
  if (g_signal_has_handler_pending (self, sv_monitor_signals[SV_MONITOR_SIGNAL_SAMPLED], 0, FALSE))
    sv_loop_post (self->context, emit_sampled, g_object_ref (self), g_object_unref);
}

/* `stats` is NULL when there is a failure, which is taken. */
static void
store (SimplevirtMonitor *self, GPtrArray *stats, gint64 now, GError *failure)
{
  g_autoptr (GPtrArray) latest = rates_list_new ();

  g_mutex_lock (&self->lock);
  for (guint i = 0; stats != NULL && i < stats->len; i++)
    add_stats (self, g_ptr_array_index (stats, i), now, latest);
  if (stats != NULL)
    {
      drop_missing (self, now);
      self->samples++;
    }
  GPtrArray *old = self->latest;
  self->latest = g_steal_pointer (&latest);
  g_clear_error (&self->failure);
  self->failure = failure;
  self->last_error = failure != NULL ? g_intern_string (failure->message) : NULL;
  self->attempts++;
  g_cond_broadcast (&self->cond);
  g_mutex_unlock (&self->lock);
  g_ptr_array_unref (old);
  tell (self);
}

/* The thread holds no reference while it sleeps or waits for the daemon, so that dropping the last
 * one ends it. */
typedef struct
{
  GWeakRef monitor;
  SimplevirtConnection *connection;
} SvSampler;

/* Sleeps until the next sample is due. */
static gboolean
rest (SvSampler *sampler, gint64 *due)
{
  while (TRUE)
    {
      g_autoptr (SimplevirtMonitor) self = g_weak_ref_get (&sampler->monitor);
      if (self == NULL)
        return FALSE;
      g_mutex_lock (&self->lock);
      gboolean closed = self->closed;
      gint64 left = *due - g_get_monotonic_time ();
      g_mutex_unlock (&self->lock);
      if (closed)
        return FALSE;
      if (left <= 0)
        break;
      g_clear_object (&self);
      g_usleep ((gulong) MIN (left, SHORTEST_MS * 1000));
    }
  return TRUE;
}

static gboolean
sample (SvSampler *sampler, gint64 *due)
{
  g_autoptr (GError) failure = NULL;
  /* One guest that does not answer must not keep the others waiting. */
  g_autoptr (GPtrArray) stats = sv_stats_list (sampler->connection, NULL, GROUPS,
                                               VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE
                                                   | VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT,
                                               NULL, &failure);
  gint64 now = g_get_monotonic_time ();
  g_autoptr (SimplevirtMonitor) self = g_weak_ref_get (&sampler->monitor);
  gboolean ended = sv_error_is (failure, SIMPLEVIRT_ERROR_CLOSED);

  if (self == NULL)
    return FALSE;
  gint64 interval = (gint64) simplevirt_monitor_get_interval_ms (self) * 1000;
  *due = MAX (*due + interval, now + interval / 2);
  store (self, stats, now, g_steal_pointer (&failure));
  if (ended)
    simplevirt_monitor_close (self);
  return !ended;
}

static gpointer
sampler_main (gpointer data)
{
  g_auto (SvSigpipeGuard) guard = sv_sigpipe_block ();
  SvSampler *sampler = data;
  gint64 due = g_get_monotonic_time ();

  while (rest (sampler, &due) && sample (sampler, &due))
    continue;
  g_weak_ref_clear (&sampler->monitor);
  g_object_unref (sampler->connection);
  g_free (sampler);
  return NULL;
}

SimplevirtMonitor *
simplevirt_monitor_new (SimplevirtConnection *connection,
                        guint32 interval_ms,
                        guint32 history_length)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_CONNECTION (connection), NULL);
  SimplevirtMonitor *self = g_object_new (SIMPLEVIRT_TYPE_MONITOR, NULL);
  SvSampler *sampler = g_new0 (SvSampler, 1);

  self->connection = g_object_ref (connection);
  self->context = g_main_context_ref_thread_default ();
  self->interval_ms = MAX (interval_ms, SHORTEST_MS);
  self->history_length = MAX (history_length, 1);
  g_weak_ref_init (&sampler->monitor, self);
  sampler->connection = g_object_ref (connection);
  g_thread_unref (g_thread_new ("simplevirt-monitor", sampler_main, sampler));
  return self;
}

void
simplevirt_monitor_close (SimplevirtMonitor *self)
{
  g_return_if_fail (SIMPLEVIRT_IS_MONITOR (self));
  g_mutex_lock (&self->lock);
  self->closed = TRUE;
  g_cond_broadcast (&self->cond);
  g_mutex_unlock (&self->lock);
}

#define GETTER(type, function, expression)                                                         \
  type simplevirt_monitor_##function (SimplevirtMonitor *self)                                     \
  {                                                                                                \
    g_return_val_if_fail (SIMPLEVIRT_IS_MONITOR (self), (type) 0);                                 \
    g_mutex_lock (&self->lock);                                                                    \
    type value = (expression);                                                                     \
    g_mutex_unlock (&self->lock);                                                                  \
    return value;                                                                                  \
  }

GETTER (SimplevirtConnection *, get_connection, self->connection)
GETTER (guint32, get_interval_ms, self->interval_ms)
GETTER (guint32, get_history_length, self->history_length)
GETTER (guint64, get_sample_count, self->samples)
GETTER (const char *, get_last_error, self->last_error)
GETTER (GPtrArray *, list_latest, copy_latest (self))

void
simplevirt_monitor_set_interval_ms (SimplevirtMonitor *self, guint32 value)
{
  g_return_if_fail (SIMPLEVIRT_IS_MONITOR (self));
  g_mutex_lock (&self->lock);
  gboolean news = self->interval_ms != MAX (value, SHORTEST_MS);
  self->interval_ms = MAX (value, SHORTEST_MS);
  g_mutex_unlock (&self->lock);
  if (news)
    g_object_notify_by_pspec (G_OBJECT (self), sv_monitor_properties[SV_MONITOR_PROP_INTERVAL_MS]);
}

GPtrArray *
simplevirt_monitor_list_history (SimplevirtMonitor *self, SimplevirtDomain *domain)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_MONITOR (self), NULL);
  GPtrArray *list = rates_list_new ();

  g_mutex_lock (&self->lock);
  SvTrack *track = g_hash_table_lookup (self->tracks, domain);
  for (GList *link = track != NULL ? track->history.head : NULL; link != NULL; link = link->next)
    g_ptr_array_add (list, simplevirt_domain_rates_ref (link->data));
  g_mutex_unlock (&self->lock);
  return list;
}

static void
on_cancelled (GCancellable *cancellable, gpointer data)
{
  SimplevirtMonitor *self = data;

  g_mutex_lock (&self->lock);
  g_cond_broadcast (&self->cond);
  g_mutex_unlock (&self->lock);
}

/* With the lock held: until there is another attempt, or no more to wait for. */
static gboolean
wait_for_attempt (SimplevirtMonitor *self, gint64 until, GCancellable *cancellable, GError **error)
{
  guint64 before = self->attempts;

  while (self->attempts == before)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (self->closed)
        return sv_fail (error, SIMPLEVIRT_ERROR_CLOSED, "monitor: it was closed");
      if (!g_cond_wait_until (&self->cond, &self->lock, until))
        return sv_fail (error, SIMPLEVIRT_ERROR_TIMED_OUT, "monitor: no sample in time");
    }
  if (self->failure == NULL)
    return TRUE;
  g_propagate_error (error, g_error_copy (self->failure));
  return FALSE;
}

GPtrArray *
sv_monitor_wait_for_sample_body (SimplevirtMonitor *self,
                                 guint32 timeout_ms,
                                 GCancellable *cancellable,
                                 GError **error)
{
  gint64 until
      = timeout_ms == 0 ? G_MAXINT64 : g_get_monotonic_time () + (gint64) timeout_ms * 1000;
  gulong id = cancellable != NULL
                  ? g_cancellable_connect (cancellable, G_CALLBACK (on_cancelled), self, NULL)
                  : 0;

  g_mutex_lock (&self->lock);
  gboolean sampled = wait_for_attempt (self, until, cancellable, error);
  GPtrArray *latest = sampled ? copy_latest (self) : NULL;
  g_mutex_unlock (&self->lock);
  g_cancellable_disconnect (cancellable, id);
  return latest;
}
