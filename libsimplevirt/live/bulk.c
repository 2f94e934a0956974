/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/bulk.h"

#include "base/error.h"

/* How long an answer may take before a guest is thought to hang. */
#define PATIENCE_MS 3000

/* So many questions may be held by guests that hang; the daemon handles no more than five of a
 * client at once. */
#define MOST_HELD 2

/* How soon what was not sent is noticed. */
#define WAKE_MS 100

/* What the daemon knows without asking any hypervisor. */
#define KNOWN_GROUPS                                                                               \
  (VIR_DOMAIN_STATS_STATE | VIR_DOMAIN_STATS_CPU_TOTAL | VIR_DOMAIN_STATS_INTERFACE                \
   | VIR_DOMAIN_STATS_PERF | VIR_DOMAIN_STATS_MEMORY)

#define NOWAIT VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT

typedef enum
{
  UNDER_WAY,
  ENDED,
  HELD
} SvAskState;

/* Shared by who waits and by the thread that asks. */
typedef struct
{
  SimplevirtConnection *connection;
  const SvBulk *bulk;
  GPtrArray *domains;
  guint groups;
  guint flags;
  gint state; /* SvAskState */
} SvAsking;

static void
asking_clear (gpointer data)
{
  SvAsking *self = data;

  g_clear_pointer (&self->domains, g_ptr_array_unref);
  g_object_unref (self->connection);
}

static void
asking_unref (SvAsking *self)
{
  g_atomic_rc_box_release_full (self, asking_clear);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SvAsking, asking_unref)

void
sv_bulk_thunk (
    gpointer source, gpointer data, GCancellable *cancellable, SvResult *result, GError **error)
{
  SvAsking *asking = data;

  result->pointer
      = asking->bulk->ask (source, asking->domains, asking->groups, asking->flags, error);
}

void
sv_bulk_ended (gpointer data)
{
  g_autoptr (SvAsking) asking = data;

  if (!g_atomic_int_compare_and_exchange (&asking->state, UNDER_WAY, ENDED))
    g_atomic_int_add (&asking->connection->held_questions, -1);
}

/*
 * While one thread waits in libvirt for the answer to a held question, it is to send what others
 * ask on the same connection; libvirt may fail to wake it up for that when it is just about to wait
 * again, and then nothing is sent until the daemon's next keepalive, seconds later. Whatever is
 * asked a moment afterwards does wake it up.
 */
static void
keep_awake (gpointer data, gpointer unused)
{
  g_autoptr (SvAsking) asking = data;

  while (g_atomic_int_get (&asking->state) == UNDER_WAY)
    {
      g_usleep (WAKE_MS * 1000);
      g_autoptr (virConnect) native = sv_connection_begin (asking->connection, NULL, NULL);
      unsigned long version = 0;
      if (native != NULL && g_atomic_int_get (&asking->state) == UNDER_WAY)
        virConnectGetLibVersion (native, &version);
      virResetLastError ();
    }
}

static gpointer
ask_once (SvAsking *self, guint limit, GCancellable *cancellable, GError **error)
{
  SvResult result = { 0 };

  if (g_atomic_int_get (&self->connection->held_questions) > 0)
    sv_call_detach (keep_awake, g_atomic_rc_box_acquire (self));
  if (sv_call_run_within (&self->bulk->spec, self->connection, g_atomic_rc_box_acquire (self),
                          limit, cancellable, &result, error))
    return result.pointer;
  /* Given up, by us or by the caller. */
  if (g_atomic_int_compare_and_exchange (&self->state, UNDER_WAY, HELD))
    g_atomic_int_inc (&self->connection->held_questions);
  return NULL;
}

/* Milliseconds until then, at least one; 0 for no limit. */
static guint
milliseconds_until (gint64 end)
{
  return end == G_MAXINT64 ? 0 : (guint) MAX ((end - g_get_monotonic_time ()) / 1000, 1);
}

static guint
patience (guint left)
{
  return left == 0 ? PATIENCE_MS : MIN (PATIENCE_MS, MAX (left / 2, 1));
}

gpointer
sv_bulk_ask (SimplevirtConnection *self,
             const SvBulk *bulk,
             GPtrArray *domains,
             guint groups,
             guint flags,
             GCancellable *cancellable,
             GError **error)
{
  guint deadline = sv_connection_deadline (self);
  gint64 end = deadline != 0 ? g_get_monotonic_time () + (gint64) deadline * 1000 : G_MAXINT64;

  for (int attempt = 0;; attempt++)
    {
      int held = g_atomic_int_get (&self->held_questions);
      gboolean last = attempt >= MOST_HELD || held >= MOST_HELD;
      guint left = milliseconds_until (end);
      g_autoptr (SvAsking) asking = g_atomic_rc_box_new0 (SvAsking);
      g_autoptr (GError) local = NULL;
      asking->connection = g_object_ref (self);
      asking->bulk = bulk;
      asking->domains = domains != NULL ? sv_objects_copy (domains) : NULL;
      asking->groups = last ? (groups & KNOWN_GROUPS) | VIR_DOMAIN_STATS_STATE : groups;
      asking->flags = attempt > 0 || held > 0 ? flags | NOWAIT : flags;
      gpointer answer = ask_once (asking, last ? left : patience (left), cancellable, &local);
      if (local == NULL)
        return answer;
      if (last || !sv_error_is (local, SIMPLEVIRT_ERROR_TIMED_OUT))
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return NULL;
        }
    }
}
