/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/stop.h"

#include "provision/wait.h"
#include "domain-recipes-api-private.h"

/* Guests that are still booting do not hear the power button: it is pressed again at this pace. */
#define PRESS_AGAIN (5 * G_USEC_PER_SEC)

/* Whether `error` (cleared then) only says that the domain stopped by itself meanwhile. */
static gboolean
stopped_anyway (SimplevirtDomain *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) local = NULL;

  if (!sv_error_is (*error, SIMPLEVIRT_ERROR_INVALID_STATE)
      && !sv_error_is (*error, SIMPLEVIRT_ERROR_NOT_FOUND))
    return FALSE;
  if (!simplevirt_domain_refresh (self, cancellable, &local)
      && !sv_error_is (local, SIMPLEVIRT_ERROR_NOT_FOUND))
    return FALSE;
  if (simplevirt_domain_get_active (self))
    return FALSE;
  g_clear_error (error);
  return TRUE;
}

static gboolean
look (SimplevirtDomain *self, guint unused, GCancellable *cancellable, GError **error)
{
  return simplevirt_domain_refresh (self, cancellable, error);
}

static gboolean
pull_the_plug (SimplevirtDomain *self, guint unused, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) local = NULL;

  if (simplevirt_domain_power_off (self, cancellable, &local)
      || stopped_anyway (self, cancellable, &local))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static gboolean
press (SimplevirtDomain *self, guint unused, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) local = NULL;

  if (simplevirt_domain_get_state (self) == SIMPLEVIRT_DOMAIN_STATE_PAUSED
      && !simplevirt_domain_resume (self, cancellable, &local))
    g_clear_error (&local);
  if (simplevirt_domain_shut_down (self, SIMPLEVIRT_SHUTDOWN_DEFAULT, cancellable, &local)
      || stopped_anyway (self, cancellable, &local))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

typedef struct
{
  SvStepRunner *run;
  gint64 next;
} SvAskingOff;

static gboolean
ask_again_until_off (SimplevirtDomain *self,
                     gpointer data,
                     GCancellable *cancellable,
                     GError **error)
{
  SvAskingOff *asking = data;

  if (!simplevirt_domain_get_active (self))
    return TRUE;
  if (g_get_monotonic_time () < asking->next)
    return FALSE;
  asking->next = g_get_monotonic_time () + PRESS_AGAIN;
  g_autoptr (GError) local = NULL;
  if (asking->run (self, press, 0, cancellable, &local))
    return !simplevirt_domain_get_active (self);
  /* A guest that cannot be asked is given its time all the same: it may be booting, or stopping
   * already. */
  if (sv_error_is (local, SIMPLEVIRT_ERROR_CONNECTION_LOST)
      || sv_error_is (local, SIMPLEVIRT_ERROR_CLOSED)
      || sv_error_is (local, SIMPLEVIRT_ERROR_PERMISSION_DENIED))
    g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

gboolean
sv_stop (SimplevirtDomain *self,
         guint timeout,
         SvStepRunner *run,
         GCancellable *cancellable,
         GError **error)
{
  g_autoptr (GError) local = NULL;
  SvAskingOff asking = { .run = run };

  if (!run (self, look, 0, cancellable, error))
    return FALSE;
  if (!simplevirt_domain_get_active (self))
    return TRUE;
  if (timeout > 0
      && sv_wait_until (self, timeout, 1000, ask_again_until_off, &asking, "it did not power off",
                        cancellable, &local))
    return TRUE;
  if (local != NULL && !sv_error_is (local, SIMPLEVIRT_ERROR_TIMED_OUT))
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  return run (self, pull_the_plug, 0, cancellable, error);
}

gboolean
sv_domain_stop_body (SimplevirtDomain *self,
                     guint32 timeout,
                     GCancellable *cancellable,
                     GError **error)
{
  return sv_stop (self, timeout, sv_step_now, cancellable, error);
}
