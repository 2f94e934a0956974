/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/connection-private.h"

#include "host-api-private.h"

char *
sv_connection_fetch_capabilities_xml_body (SimplevirtConnection *self,
                                           GCancellable *cancellable,
                                           GError **error)
{
  g_autoptr (virConnect) native = sv_connection_begin (self, NULL, error);

  if (native == NULL)
    return NULL;
  char *xml = virConnectGetCapabilities (native);
  if (xml == NULL)
    sv_connection_fail (self, error, "connection '%s': capabilities", self->uri);
  return sv_native_string (xml);
}

SimplevirtHostInfo *
sv_connection_describe_host_body (SimplevirtConnection *self,
                                  GCancellable *cancellable,
                                  GError **error)
{
  return NULL;
}
