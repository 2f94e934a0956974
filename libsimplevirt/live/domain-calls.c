/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/domain-private.h"

#include "base/loop.h"
#include "live/handle-class.h"

/* libvirt's object keeps the number of the time when it was made; events told ours. */
static gint32
current_id (SimplevirtDomain *self, virDomainPtr native)
{
  gint32 id = simplevirt_domain_get_id (self);

  return id >= 0 ? id : (gint32) virDomainGetID (native);
}

gboolean
sv_domain_check_runs (SimplevirtDomain *self, virDomainPtr native, GError **error)
{
  int active = virDomainIsActive (native);

  if (active < 0)
    return sv_domain_fail (self, error);
  return active > 0
         || sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_STATE, error,
                             "it is not running");
}

gboolean
sv_domain_sync (SimplevirtDomain *self, virDomainPtr native, GError **error)
{
  SvDomainFacts facts = { .mask = SV_FACT_GONE, .asked = sv_handle_asks (&self->handle) };
  gboolean off = current_id (self, native) < 0;

  if (!sv_domain_ask (self->handle.connection, native, off, &facts))
    return sv_domain_fail (self, error);
  facts.id = current_id (self, native);
  /* Events that were read before this answer are older than it. */
  sv_loop_settle ();
  sv_domain_apply (self, &facts);
  return TRUE;
}

void
sv_domain_vanished (gpointer self, guint64 asked)
{
  SvDomainFacts facts
      = { .mask = SV_FACT_STATE | SV_FACT_GONE | SV_FACT_PERSISTENT, .asked = asked, .done = TRUE };

  facts.state = SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF;
  facts.id = -1;
  facts.gone = TRUE;
  sv_loop_settle ();
  sv_domain_apply (self, &facts);
}

SV_DEFINE_HANDLE_CHANGED (SimplevirtDomain, sv_domain, virDomain)

/* The body of a call that is one libvirt function and changes the state. */
#define CHANGE(call)                                                                               \
  G_STMT_START                                                                                     \
  {                                                                                                \
    SV_USE (virDomain, native, self, error);                                                       \
    return native != NULL && sv_domain_changed (self, native, call, error);                        \
  }                                                                                                \
  G_STMT_END

gboolean
sv_domain_start_body (SimplevirtDomain *self,
                      SimplevirtStartFlags flags,
                      GCancellable *cancellable,
                      GError **error)
{
  CHANGE (virDomainCreateWithFlags (native, sv_start_flags_to_libvirt (flags)));
}

/* What was done says what it led to, without asking again. Only where an event came meanwhile
 * nobody but the daemon knows what was first: it may be that of a call before. */
static gboolean
set_state (SimplevirtDomain *self,
           int (*call) (virDomainPtr),
           SimplevirtDomainState state,
           gint32 reason,
           GError **error)
{
  SvDomainFacts facts = { .mask = SV_FACT_STATE, .done = TRUE, .state = state, .reason = reason };
  SV_USE (virDomain, native, self, error);

  if (native == NULL)
    return FALSE;
  facts.asked = sv_handle_asks (&self->handle);
  if (!sv_domain_check (self, call (native), error))
    return FALSE;
  facts.id = current_id (self, native);
  sv_loop_settle ();
  /* Who was in that state already stays there for the reason that it had. */
  if (simplevirt_domain_get_state (self) == state)
    facts.reason = simplevirt_domain_get_state_reason (self);
  sv_domain_apply (self, &facts);
  if (simplevirt_domain_get_state (self) != state)
    return sv_domain_changed (self, native, 0, error);
  return TRUE;
}

gboolean
sv_domain_suspend_body (SimplevirtDomain *self, GCancellable *cancellable, GError **error)
{
  return set_state (self, virDomainSuspend, SIMPLEVIRT_DOMAIN_STATE_PAUSED, VIR_DOMAIN_PAUSED_USER,
                    error);
}

gboolean
sv_domain_resume_body (SimplevirtDomain *self, GCancellable *cancellable, GError **error)
{
  return set_state (self, virDomainResume, SIMPLEVIRT_DOMAIN_STATE_RUNNING,
                    VIR_DOMAIN_RUNNING_UNPAUSED, error);
}

gboolean
sv_domain_reboot_body (SimplevirtDomain *self,
                       SimplevirtShutdownMode mode,
                       GCancellable *cancellable,
                       GError **error)
{
  CHANGE (virDomainReboot (native, sv_shutdown_mode_to_libvirt (mode)));
}

gboolean
sv_domain_reset_body (SimplevirtDomain *self, GCancellable *cancellable, GError **error)
{
  CHANGE (virDomainReset (native, 0));
}

gboolean
sv_domain_shut_down_body (SimplevirtDomain *self,
                          SimplevirtShutdownMode mode,
                          GCancellable *cancellable,
                          GError **error)
{
  CHANGE (virDomainShutdownFlags (native, sv_shutdown_mode_to_libvirt (mode)));
}

gboolean
sv_domain_power_off_body (SimplevirtDomain *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virDomain, native, self, error);
  gboolean ran = simplevirt_domain_get_active (self);
  g_autoptr (GError) local = NULL;

  if (native == NULL)
    return FALSE;
  if (sv_domain_changed (self, native, virDomainDestroy (native), &local))
    return TRUE;
  /* libvirt kills the guest and then waits for its turn. Where something else of libvirt's sees the
   * end first, such as what finds the guests again that a daemon before it left, it is called one
   * that does not run. */
  if (ran
      && (sv_error_is (local, SIMPLEVIRT_ERROR_INVALID_STATE)
          || sv_error_is (local, SIMPLEVIRT_ERROR_NOT_FOUND))
      && sv_domain_changed (self, native, 0, NULL) && !simplevirt_domain_get_active (self))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

gboolean
sv_domain_undefine_body (SimplevirtDomain *self,
                         SimplevirtUndefineFlags flags,
                         GCancellable *cancellable,
                         GError **error)
{
  SV_USE (virDomain, native, self, error);
  SvDomainFacts facts = { .mask = SV_FACT_PERSISTENT, .asked = SV_ASKED_NOW, .done = TRUE };
  guint64 asked = sv_handle_asks (&self->handle);

  if (native == NULL
      || !sv_domain_check (
          self, virDomainUndefineFlags (native, sv_undefine_flags_to_libvirt (flags)), error))
    return FALSE;
  sv_domain_apply (self, &facts);
  /* What was off is gone. */
  if (!simplevirt_domain_get_active (self))
    sv_domain_vanished (self, asked);
  /* Also when an event came meanwhile, which may be that of its definition, late. */
  return !simplevirt_domain_get_exists (self) || sv_domain_changed (self, native, 0, error);
}

gboolean
sv_domain_refresh_body (SimplevirtDomain *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) local = NULL;
  SvDomainFacts facts
      = { .mask = SV_FACT_PERSISTENT, .asked = sv_handle_asks (&self->handle), .persistent = TRUE };
  SV_USE (virDomain, native, self, &local);

  if (native != NULL && sv_domain_sync (self, native, &local))
    {
      /* What is off and still there is persistent. */
      if (simplevirt_domain_get_active (self))
        facts.persistent = virDomainIsPersistent (native) == 1;
      sv_domain_apply (self, &facts);
      return TRUE;
    }
  if (sv_error_is (local, SIMPLEVIRT_ERROR_NOT_FOUND))
    sv_domain_vanished (self, facts.asked);
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

char *
sv_domain_fetch_xml_body (SimplevirtDomain *self,
                          SimplevirtXmlFlags flags,
                          GCancellable *cancellable,
                          GError **error)
{
  SV_USE (virDomain, native, self, error);

  if (native == NULL)
    return NULL;
  char *xml = virDomainGetXMLDesc (native, sv_xml_flags_to_libvirt (flags));
  if (xml == NULL)
    sv_domain_fail (self, error);
  return sv_native_string (xml);
}

gboolean
sv_domain_set_autostart_body (SimplevirtDomain *self,
                              gboolean autostart,
                              GCancellable *cancellable,
                              GError **error)
{
  SV_USE (virDomain, native, self, error);

  return native != NULL && sv_domain_check (self, virDomainSetAutostart (native, autostart), error);
}

gboolean
sv_domain_fetch_autostart_body (SimplevirtDomain *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virDomain, native, self, error);
  int autostart = 0;

  return native != NULL && sv_domain_check (self, virDomainGetAutostart (native, &autostart), error)
         && autostart != 0;
}
