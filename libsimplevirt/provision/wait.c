/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/wait.h"

#include <string.h>
#include "domain-recipes-api-private.h"
#include "live/events.h"

/* What wakes a wait. Shared with the event thread and the cancellable, either of which may outlive
 * the wait. */
typedef struct
{
  gatomicrefcount refs;
  GMutex lock;
  GCond cond;
  gboolean poked;
  SimplevirtDomain *domain; /* compared, never used */
} SvWaker;

static void
waker_unref (gpointer data)
{
  SvWaker *waker = data;

  if (!g_atomic_ref_count_dec (&waker->refs))
    return;
  g_mutex_clear (&waker->lock);
  g_cond_clear (&waker->cond);
  g_free (waker);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SvWaker, waker_unref)

static SvWaker *
waker_ref (SvWaker *waker)
{
  g_atomic_ref_count_inc (&waker->refs);
  return waker;
}

static void
poke (SvWaker *waker)
{
  g_mutex_lock (&waker->lock);
  waker->poked = TRUE;
  g_cond_signal (&waker->cond);
  g_mutex_unlock (&waker->lock);
}

static void
on_event (SimplevirtEvent *event, gpointer data)
{
  SvWaker *waker = data;

  if (event->domain == waker->domain || event->kind == SIMPLEVIRT_EVENT_KIND_CONNECTION_LOST
      || event->kind == SIMPLEVIRT_EVENT_KIND_CONNECTION_RESTORED
      || event->kind == SIMPLEVIRT_EVENT_KIND_CONNECTION_CLOSED)
    poke (waker);
}

static void
on_cancelled (GCancellable *cancellable, gpointer data)
{
  poke (data);
}

static void
sleep_until (SvWaker *waker, gint64 when)
{
  g_mutex_lock (&waker->lock);
  while (!waker->poked && g_cond_wait_until (&waker->cond, &waker->lock, when))
    continue;
  waker->poked = FALSE;
  g_mutex_unlock (&waker->lock);
}

/* A connection that is being made again is waited for, too. */
static gboolean
will_be_restored (SimplevirtDomain *domain, const GError *error)
{
  SimplevirtConnection *connection = domain->handle.connection;

  return sv_error_is (error, SIMPLEVIRT_ERROR_CONNECTION_LOST)
         && simplevirt_connection_options_get_reconnect (connection->options)
         && simplevirt_connection_get_state (connection) != SIMPLEVIRT_CONNECTION_STATE_CLOSED;
}

static gboolean
wait_loop (SvWaker *waker,
           SimplevirtDomain *domain,
           guint timeout,
           guint poll_ms,
           SvWaitCheck check,
           gpointer data,
           const char *what,
           GCancellable *cancellable,
           GError **error)
{
  gint64 end = g_get_monotonic_time () + (gint64) timeout * G_USEC_PER_SEC;

  while (TRUE)
    {
      g_autoptr (GError) local = NULL;
      gint64 now = 0;
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (check (domain, data, cancellable, &local))
        return TRUE;
      if (local != NULL && !will_be_restored (domain, local))
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
      now = g_get_monotonic_time ();
      if (now >= end)
        return sv_handle_error (&domain->handle, SIMPLEVIRT_ERROR_TIMED_OUT, error,
                                "%s within %u s", what, timeout);
      sleep_until (waker, MIN (end, now + (gint64) poll_ms * 1000));
    }
}

gboolean
sv_wait_until (SimplevirtDomain *domain,
               guint timeout,
               guint poll_ms,
               SvWaitCheck check,
               gpointer data,
               const char *what,
               GCancellable *cancellable,
               GError **error)
{
  g_autoptr (SvWaker) waker = g_new0 (SvWaker, 1);
  SimplevirtConnection *connection = domain->handle.connection;

  g_atomic_ref_count_init (&waker->refs);
  g_mutex_init (&waker->lock);
  g_cond_init (&waker->cond);
  waker->domain = domain;
  guint listener = sv_events_listen (connection, on_event, waker_ref (waker), waker_unref);
  gulong id = cancellable != NULL ? g_cancellable_connect (cancellable, G_CALLBACK (on_cancelled),
                                                           waker_ref (waker), waker_unref)
                                  : 0;
  gboolean done
      = wait_loop (waker, domain, timeout, poll_ms, check, data, what, cancellable, error);
  g_cancellable_disconnect (cancellable, id);
  sv_events_unlisten (connection, listener);
  return done;
}

/* Waiting for something inside a guest is in vain when the domain is off. */
static gboolean
still_active (SimplevirtDomain *domain, GError **error)
{
  if (!simplevirt_domain_get_exists (domain))
    return sv_handle_error (&domain->handle, SIMPLEVIRT_ERROR_NOT_FOUND, error, "it is gone");
  if (!simplevirt_domain_get_active (domain))
    return sv_handle_error (&domain->handle, SIMPLEVIRT_ERROR_INVALID_STATE, error, "it is off");
  return TRUE;
}

static gboolean
is_usable (const char *address)
{
  return !g_str_has_prefix (address, "127.") && !g_str_has_prefix (address, "169.254.")
         && !g_str_equal (address, "::1") && g_ascii_strncasecmp (address, "fe80:", 5) != 0;
}

/* The first usable IPv4 address, else the first IPv6 one. */
static char *
pick_address (GPtrArray *interfaces)
{
  const char *fallback = NULL;

  for (guint i = 0; i < interfaces->len; i++)
    {
      GPtrArray *addresses
          = simplevirt_domain_interface_get_addresses (g_ptr_array_index (interfaces, i));
      for (guint j = 0; j < addresses->len; j++)
        {
          const char *address
              = simplevirt_interface_address_get_address (g_ptr_array_index (addresses, j));
          if (is_usable (address) && strchr (address, ':') == NULL)
            return g_strdup (address);
          if (is_usable (address) && fallback == NULL)
            fallback = address;
        }
    }
  return g_strdup (fallback);
}

typedef struct
{
  gint64 next_slow; /* the agent may be slow to say no, and ARP costs the daemon more: asked once a
                       second */
  char *address;
} SvAddressWait;

static gboolean
look_for_address (SimplevirtDomain *domain,
                  gpointer data,
                  GCancellable *cancellable,
                  GError **error)
{
  static const SimplevirtAddressSource sources[] = {
    SIMPLEVIRT_ADDRESS_SOURCE_LEASE,
    SIMPLEVIRT_ADDRESS_SOURCE_AGENT,
    SIMPLEVIRT_ADDRESS_SOURCE_ARP,
  };
  SvAddressWait *wait = data;

  if (!still_active (domain, error))
    return FALSE;
  gint64 now = g_get_monotonic_time ();
  gboolean slow_turn = now >= wait->next_slow;
  if (slow_turn)
    wait->next_slow = now + G_USEC_PER_SEC;
  for (gsize i = 0; i < G_N_ELEMENTS (sources); i++)
    {
      if (sources[i] != SIMPLEVIRT_ADDRESS_SOURCE_LEASE && !slow_turn)
        continue;
      g_autoptr (GError) local = NULL;
      g_autoptr (GPtrArray) interfaces
          = simplevirt_domain_list_addresses (domain, sources[i], cancellable, &local);
      wait->address = interfaces != NULL ? pick_address (interfaces) : NULL;
      if (wait->address != NULL)
        return TRUE;
      /* A source that cannot tell yet, or not at all, is no reason to give up; a lost connection
       * is. */
      if (sv_error_is (local, SIMPLEVIRT_ERROR_CONNECTION_LOST)
          || sv_error_is (local, SIMPLEVIRT_ERROR_CLOSED))
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
    }
  return FALSE;
}

char *
sv_domain_wait_for_address_body (SimplevirtDomain *self,
                                 guint32 timeout,
                                 GCancellable *cancellable,
                                 GError **error)
{
  SvAddressWait wait = { 0 };

  if (!simplevirt_domain_refresh (self, cancellable, error))
    return NULL;
  sv_wait_until (
      self, timeout, 100, look_for_address, &wait,
      "the guest told no address (is it booting, does it ask for one by DHCP, does its agent run?)",
      cancellable, error);
  return wait.address;
}

static gboolean
look_for_agent (SimplevirtDomain *domain, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) local = NULL;

  if (!still_active (domain, error))
    return FALSE;
  if (simplevirt_domain_ping_agent (domain, 1, cancellable, &local))
    return TRUE;
  if (!sv_error_is (local, SIMPLEVIRT_ERROR_AGENT_UNAVAILABLE)
      && !sv_error_is (local, SIMPLEVIRT_ERROR_TIMED_OUT))
    g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

gboolean
sv_domain_wait_for_agent_body (SimplevirtDomain *self,
                               guint32 timeout,
                               GCancellable *cancellable,
                               GError **error)
{
  return simplevirt_domain_refresh (self, cancellable, error)
         && sv_wait_until (self, timeout, 500, look_for_agent, NULL,
                           "the guest agent did not answer", cancellable, error);
}

static gboolean
look_at_state (SimplevirtDomain *domain, gpointer data, GCancellable *cancellable, GError **error)
{
  SimplevirtDomainState wanted = GPOINTER_TO_INT (data);

  if (simplevirt_domain_get_state (domain) == wanted)
    return TRUE;
  if (!simplevirt_domain_get_exists (domain))
    return sv_handle_error (&domain->handle, SIMPLEVIRT_ERROR_NOT_FOUND, error, "it is gone");
  if (simplevirt_connection_get_state (domain->handle.connection)
      != SIMPLEVIRT_CONNECTION_STATE_OPEN)
    return simplevirt_domain_refresh (domain, cancellable, error) && FALSE;
  return FALSE;
}

gboolean
sv_domain_wait_for_state_body (SimplevirtDomain *self,
                               SimplevirtDomainState state,
                               guint32 timeout,
                               GCancellable *cancellable,
                               GError **error)
{
  return simplevirt_domain_refresh (self, cancellable, error)
         && sv_wait_until (self, timeout, 60000, look_at_state, GINT_TO_POINTER (state),
                           "it did not reach the state that was waited for", cancellable, error);
}
