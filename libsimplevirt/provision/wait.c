/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/wait.h"

#include <string.h>
#include "domain-recipes-api-private.h"
#include "live/waiter.h"

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
  g_autoptr (SvWaiter) waiter = sv_waiter_new (domain);
  gint64 end = g_get_monotonic_time () + (gint64) timeout * G_USEC_PER_SEC;

  while (!g_cancellable_set_error_if_cancelled (cancellable, error))
    {
      g_autoptr (GError) local = NULL;
      g_autoptr (SimplevirtEvent) event = NULL;
      if (check (domain, data, cancellable, &local))
        return TRUE;
      gint64 now = g_get_monotonic_time ();
      if (sv_waiter_goes_on (domain, &local) && now >= end)
        return sv_handle_error (&domain->handle, SIMPLEVIRT_ERROR_TIMED_OUT, error,
                                "%s within %u s", what, timeout);
      if (sv_waiter_goes_on (domain, &local))
        {
          g_clear_error (&local);
          event = sv_waiter_next (waiter, MIN (end, now + (gint64) poll_ms * 1000), cancellable,
                                  &local);
        }
      if (!sv_waiter_goes_on (domain, &local))
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
    }
  return FALSE;
}

/* Waiting for something inside a guest is in vain when the domain is off. */
static gboolean
still_active (SimplevirtDomain *domain, GError **error)
{
  if (!simplevirt_domain_get_exists (domain))
    return sv_handle_error (&domain->handle, SIMPLEVIRT_ERROR_NOT_FOUND, error,
                            "it no longer exists");
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
    return sv_handle_error (&domain->handle, SIMPLEVIRT_ERROR_NOT_FOUND, error,
                            "it no longer exists");
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
  g_autofree char *late
      = g_strdup_printf ("it did not get into the state %s",
                         simplevirt_enum_get_nick (SIMPLEVIRT_TYPE_DOMAIN_STATE, (int) state));

  return simplevirt_domain_refresh (self, cancellable, error)
         && sv_wait_until (self, timeout, 60000, look_at_state, GINT_TO_POINTER (state), late,
                           cancellable, error);
}
