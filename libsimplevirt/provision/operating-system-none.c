/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/operating-system.h"

#include "base/error.h"
#include "operating-system-api-private.h"

/* In place of operating-system.c, in a library without libosinfo. */

gboolean
sv_os_find (
    const char *id, const char *architecture, SvOs *os, GCancellable *cancellable, GError **error)
{
  if (id != NULL && !sv_os_id_is_full (id))
    return sv_fail (error, SIMPLEVIRT_ERROR_NOT_SUPPORTED,
                    "the short name '%s' of an operating system cannot be looked up: this library "
                    "was built without libosinfo; give the full name, such as "
                    "'http://debian.org/debian/11'",
                    id);
  os->id = g_strdup (id);
  return TRUE;
}

GPtrArray *
sv_connection_list_operating_systems_body (GCancellable *cancellable, GError **error)
{
  sv_fail (error, SIMPLEVIRT_ERROR_NOT_SUPPORTED,
           "operating systems cannot be listed: this library was built without libosinfo");
  return NULL;
}
