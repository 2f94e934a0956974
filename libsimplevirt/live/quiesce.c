/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/quiesce.h"

gboolean
sv_quiesce_begin (SimplevirtDomain *domain, virDomainPtr native, gboolean wanted, GError **error)
{
  return !wanted || virDomainFSFreeze (native, NULL, 0, 0) >= 0 || sv_domain_fail (domain, error);
}

void
sv_quiesce_end (virDomainPtr native, gboolean wanted)
{
  if (wanted && virDomainFSThaw (native, NULL, 0, 0) < 0)
    virResetLastError ();
}
