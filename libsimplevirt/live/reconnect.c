/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/reconnect.h"

#include "connection-api-private.h"
#include "network-list-api-private.h"
#include "storage-list-api-private.h"
#include "live/domain-private.h"
#include "live/events.h"
#include "live/network-private.h"
#include "live/storage-pool-private.h"
#include "base/call.h"
#include "base/loop.h"

#define FIRST_PAUSE_MS   100
#define LONGEST_PAUSE_MS 30000

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

static void
resync_domains (SimplevirtConnection *connection, guint generation)
{
  const SvDomainFacts facts = { .asked = sv_events_count (connection),
                                .mask = SV_FACT_STATE | SV_FACT_GONE,
                                .state = SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF,
                                .id = -1,
                                .gone = TRUE };
  g_autoptr (GPtrArray) list
      = sv_connection_list_domains_body (connection, SIMPLEVIRT_DOMAIN_FILTER_NONE, NULL, NULL);

  if (list == NULL)
    return;
  g_autoptr (GPtrArray) gone = vanished (connection, SV_KIND_DOMAIN, generation);
  for (guint i = 0; i < gone->len; i++)
    sv_domain_apply (g_ptr_array_index (gone, i), &facts);
}

static void
resync_networks (SimplevirtConnection *connection, guint generation)
{
  const SvNetworkFacts facts = { .asked = sv_events_count (connection),
                                 .mask = SV_NETWORK_ACTIVE | SV_NETWORK_GONE,
                                 .gone = TRUE };
  g_autoptr (GPtrArray) list = sv_connection_list_networks_body (connection, 0, NULL, NULL);

  if (list == NULL)
    return;
  g_autoptr (GPtrArray) gone = vanished (connection, SV_KIND_NETWORK, generation);
  for (guint i = 0; i < gone->len; i++)
    sv_network_apply (g_ptr_array_index (gone, i), &facts);
}

static void
resync_pools (SimplevirtConnection *connection, guint generation)
{
  const SvPoolFacts facts = { .asked = sv_events_count (connection),
                              .mask = SV_POOL_STATE | SV_POOL_GONE,
                              .state = SIMPLEVIRT_STORAGE_POOL_STATE_INACTIVE,
                              .gone = TRUE };
  g_autoptr (GPtrArray) list = sv_connection_list_storage_pools_body (connection, 0, NULL, NULL);

  if (list == NULL)
    return;
  g_autoptr (GPtrArray) gone = vanished (connection, SV_KIND_POOL, generation);
  for (guint i = 0; i < gone->len; i++)
    sv_pool_apply (g_ptr_array_index (gone, i), &facts);
}

/* What happened while nobody told: one listing of each kind of which there are handles. */
static void
resync (SimplevirtConnection *connection, guint generation)
{
  static const struct
  {
    SvKind kind;
    void (*run) (SimplevirtConnection *, guint);
  } kinds[] = {
    { SV_KIND_DOMAIN, resync_domains },
    { SV_KIND_NETWORK, resync_networks },
    { SV_KIND_POOL, resync_pools },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (GPtrArray) held = sv_handle_list (connection, kinds[i].kind);
      if (held->len > 0)
        kinds[i].run (connection, generation);
    }
}

/* Gives the connection its new link. */
static void
restore (SimplevirtConnection *connection, virConnectPtr native)
{
  guint generation = sv_connection_prepare (connection, native);
  g_autoptr (virConnect) used = native;

  virConnectRef (native);
  if (!sv_connection_adopt (connection, native, generation))
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
    restore (connection, link.native);
  else
    virConnectClose (link.native);
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
