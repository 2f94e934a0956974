/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/quiesce.h"

#include "live/guest-agent.h"

int
sv_quiesce_freeze (SimplevirtDomain *domain,
                   virDomainPtr native,
                   const char *const *mount_points,
                   GError **error)
{
  guint which = mount_points != NULL ? g_strv_length ((char **) mount_points) : 0;
  g_autoptr (GError) local = NULL;
  int frozen = virDomainFSFreeze (native, (const char **) mount_points, which, 0);

  if (sv_agent_check (domain, native, frozen, &local))
    return frozen;
  /* An agent that took too long may have done it all the same. */
  if (sv_error_is (local, SIMPLEVIRT_ERROR_AGENT_UNAVAILABLE)
      || sv_error_is (local, SIMPLEVIRT_ERROR_TIMED_OUT))
    sv_quiesce_end (native, TRUE);
  g_propagate_error (error, g_steal_pointer (&local));
  return -1;
}

gboolean
sv_quiesce_begin (SimplevirtDomain *domain, virDomainPtr native, gboolean wanted, GError **error)
{
  return !wanted || sv_quiesce_freeze (domain, native, NULL, error) >= 0;
}

void
sv_quiesce_end (virDomainPtr native, gboolean wanted)
{
  if (wanted && virDomainFSThaw (native, NULL, 0, 0) < 0)
    virResetLastError ();
}
