/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/reconnect.h"

#include "connection-api-private.h"
#include "host-objects-api-private.h"
#include "network-list-api-private.h"
#include "storage-list-api-private.h"
#include "live/domain-private.h"
#include "live/events.h"
#include "live/host-objects-private.h"
#include "live/network-private.h"
#include "live/storage-pool-private.h"
#include "base/call.h"
#include "base/loop.h"

/* How long what has to be undone waits for a daemon that is started again, or for a connection that
 * heals itself, which pauses longer between its attempts. */
#define PATIENCE_S         10
#define HEALING_PATIENCE_S 30
#define RETRY_US           (20 * 1000)
#define FIRST_PAUSE_MS     100
#define LONGEST_PAUSE_MS   30000

/* The attempts after one loss. They do not keep the connection, so that dropping it ends them. */
typedef struct
{
  GWeakRef connection;
  char *target;
  SimplevirtConnectionOptions *options;
  GCancellable *cancellable;
  guint failures;
} SvReconnect;

static void
reconnect_free (SvReconnect *self)
{
  g_weak_ref_clear (&self->connection);
  g_free (self->target);
  g_object_unref (self->options);
  g_object_unref (self->cancellable);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SvReconnect, reconnect_free)

static void attempt (gpointer data, gpointer unused);

static gboolean
pause_over (gpointer data)
{
  sv_call_detach (attempt, data);
  return G_SOURCE_REMOVE;
}

/* The many clients of a daemon that comes back do not all come at the same moment. */
static guint
pause_ms (guint failures)
{
  double pause = FIRST_PAUSE_MS * (double) (1u << MIN (failures, 12u));

  return (guint) (MIN (pause, LONGEST_PAUSE_MS) * g_random_double_range (0.5, 1.5));
}

/* Takes `self`. */
static void
schedule (SvReconnect *self)
{
  g_autoptr (GSource) source = g_timeout_source_new (pause_ms (self->failures));

  g_source_set_callback (source, pause_over, self, NULL);
  g_source_attach (source, sv_loop_context ());
}

/* The handles that somebody holds and that the listings just made did not find. */
static GPtrArray *
vanished (SimplevirtConnection *connection, SvKind kind, guint generation)
{
  g_autoptr (GPtrArray) held = sv_handle_list (connection, kind);
  GPtrArray *gone = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < held->len; i++)
    {
      SvHandleObject *object = g_ptr_array_index (held, i);
      if (sv_handle_is_older (&object->handle, generation))
        g_ptr_array_add (gone, g_object_ref (object));
    }
  return gone;
}

static GPtrArray *
list_domains (SimplevirtConnection *connection)
{
  return sv_connection_list_domains_body (connection, SIMPLEVIRT_DOMAIN_FILTER_NONE, NULL, NULL);
}

static GPtrArray *
list_networks (SimplevirtConnection *connection)
{
  return sv_connection_list_networks_body (connection, 0, NULL, NULL);
}

static GPtrArray *
list_pools (SimplevirtConnection *connection)
{
  return sv_connection_list_storage_pools_body (connection, 0, NULL, NULL);
}

static GPtrArray *
list_node_devices (SimplevirtConnection *connection)
{
  return sv_connection_list_node_devices_body (connection, 0, NULL, NULL);
}

static GPtrArray *
list_secrets (SimplevirtConnection *connection)
{
  return sv_connection_list_secrets_body (connection, 0, NULL, NULL);
}

static GPtrArray *
list_host_interfaces (SimplevirtConnection *connection)
{
  return sv_connection_list_host_interfaces_body (connection, 0, NULL, NULL);
}

static GPtrArray *
list_nwfilters (SimplevirtConnection *connection)
{
  return sv_connection_list_nwfilters_body (connection, NULL, NULL);
}

/* What happened while nobody told: one listing of each kind of which there are handles. */
static void
resync (SimplevirtConnection *connection, guint generation)
{
  static const struct
  {
    SvKind kind;
    GPtrArray *(*list) (SimplevirtConnection *);
    void (*vanished) (gpointer self, guint64 asked);
  } kinds[] = {
    { SV_KIND_DOMAIN, list_domains, sv_domain_vanished },
    { SV_KIND_NETWORK, list_networks, sv_network_vanished },
    { SV_KIND_POOL, list_pools, sv_pool_vanished },
    { SV_KIND_NODE_DEVICE, list_node_devices, sv_node_device_vanished },
    { SV_KIND_SECRET, list_secrets, sv_secret_vanished },
    { SV_KIND_INTERFACE, list_host_interfaces, sv_host_interface_vanished },
    { SV_KIND_NWFILTER, list_nwfilters, sv_nwfilter_vanished },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      guint64 asked = sv_events_ask (connection);
      g_autoptr (GPtrArray) held = sv_handle_list (connection, kinds[i].kind);
      g_autoptr (GPtrArray) list = held->len > 0 ? kinds[i].list (connection) : NULL;
      if (list == NULL)
        continue;
      g_autoptr (GPtrArray) gone = vanished (connection, kinds[i].kind, generation);
      for (guint j = 0; j < gone->len; j++)
        kinds[i].vanished (g_ptr_array_index (gone, j), asked);
    }
}

/* Gives the connection its new link. */
static void
restore (SimplevirtConnection *connection, const SvLink *link)
{
  guint generation = sv_connection_prepare (connection, link->native);
  g_autoptr (virConnect) used = link->native;

  virConnectRef (used);
  if (!sv_connection_adopt (connection, link, generation))
    return;
  /* It may have broken again before it was the connection's. */
  if (virConnectIsAlive (used) != 1)
    {
      sv_connection_lost (connection, generation);
      return;
    }
  resync (connection, generation);
  sv_events_subscribe (connection, SIMPLEVIRT_EVENT_TOPICS_NONE, NULL);
  sv_connection_restored (connection, generation);
}

static void
attempt (gpointer data, gpointer unused)
{
  g_autoptr (SvReconnect) self = data;
  SvLink link = { 0 };

  if (g_cancellable_is_cancelled (self->cancellable))
    return;
  if (!sv_link_open (self->target, self->options, self->cancellable, &link, NULL))
    {
      self->failures++;
      if (!g_cancellable_is_cancelled (self->cancellable))
        schedule (g_steal_pointer (&self));
      return;
    }
  g_free (link.root);
  g_autoptr (SimplevirtConnection) connection = g_weak_ref_get (&self->connection);
  if (connection != NULL)
    restore (connection, &link);
  else
    {
      sv_pulse_end (link.pulse);
      virConnectClose (link.native);
    }
}

void
sv_reconnect_begin (SimplevirtConnection *connection)
{
  SvReconnect *self = g_new0 (SvReconnect, 1);

  g_weak_ref_init (&self->connection, connection);
  self->target = g_strdup (connection->target);
  self->options = g_object_ref (connection->options);
  self->cancellable = g_cancellable_new ();
  g_mutex_lock (&connection->lock);
  gboolean wanted = connection->state == SIMPLEVIRT_CONNECTION_STATE_LOST;
  if (wanted)
    g_set_object (&connection->reconnecting, self->cancellable);
  g_mutex_unlock (&connection->lock);
  if (wanted)
    schedule (self);
  else
    reconnect_free (self);
}

void
sv_reconnect_begin_persisting (SvPersistence *self, SimplevirtConnection *connection)
{
  gboolean heals
      = connection != NULL && simplevirt_connection_options_get_reconnect (connection->options);

  self->connection = connection != NULL ? g_object_ref (connection) : NULL;
  self->own = NULL;
  self->until
      = g_get_monotonic_time () + (heals ? HEALING_PATIENCE_S : PATIENCE_S) * G_TIME_SPAN_SECOND;
}

static void
drop_own (SvPersistence *self)
{
  if (self->own != NULL)
    simplevirt_connection_close (self->own);
  g_clear_object (&self->own);
}

void
sv_reconnect_end_persisting (SvPersistence *self)
{
  drop_own (self);
  g_clear_object (&self->connection);
}

gboolean
sv_reconnect_is_unheard (const GError *error)
{
  return sv_error_is (error, SIMPLEVIRT_ERROR_CONNECTION_LOST)
         || sv_error_is (error, SIMPLEVIRT_ERROR_CLOSED)
         || sv_error_is (error, SIMPLEVIRT_ERROR_TIMED_OUT);
}

static gboolean
may_pass (const GError *error)
{
  return sv_reconnect_is_unheard (error) || sv_error_is (error, SIMPLEVIRT_ERROR_BUSY);
}

/* Nobody else will make it again. An embedded driver ended with its connection. */
static gboolean
is_over (SimplevirtConnection *connection)
{
  SimplevirtConnectionState state = simplevirt_connection_get_state (connection);
  gboolean heals = simplevirt_connection_options_get_reconnect (connection->options);

  return !connection->embedded
         && (state == SIMPLEVIRT_CONNECTION_STATE_CLOSED
             || (state == SIMPLEVIRT_CONNECTION_STATE_LOST && !heals));
}

static void
open_own (SvPersistence *self)
{
  g_autoptr (SimplevirtConnectionOptions) options
      = sv_connection_options_copy (self->connection->options);
  gint64 left_ms = (self->until - g_get_monotonic_time ()) / 1000;
  guint32 timeout_ms = simplevirt_connection_options_get_open_timeout_ms (options);

  drop_own (self);
  if (timeout_ms == 0 || timeout_ms > left_ms)
    simplevirt_connection_options_set_open_timeout_ms (options, (guint32) MAX (left_ms, 1));
  simplevirt_connection_options_set_reconnect (options, FALSE);
  self->own = sv_connection_open_with_options_body (self->connection->target, options, NULL, NULL);
}

gboolean
sv_reconnect_persist (SvPersistence *self, SvAttempt run, gpointer data, GError **error)
{
  for (guint failures = 0;; failures++)
    {
      g_autoptr (GError) local = NULL;
      if (run (self->own != NULL ? self->own : self->connection, data, &local))
        return TRUE;
      if (self->connection == NULL || g_get_monotonic_time () > self->until || !may_pass (local))
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
      if (is_over (self->connection) && (self->own == NULL || is_over (self->own)))
        open_own (self);
      if (self->own == NULL || failures > 0)
        g_usleep (RETRY_US << MIN (failures, 5u));
    }
}

gboolean
sv_reconnect_persist_once (SimplevirtConnection *connection,
                           SvAttempt run,
                           gpointer data,
                           GError **error)
{
  SvPersistence persistence = { 0 };

  sv_reconnect_begin_persisting (&persistence, connection);
  gboolean done = sv_reconnect_persist (&persistence, run, data, error);
  sv_reconnect_end_persisting (&persistence);
  return done;
}
