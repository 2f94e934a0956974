/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "connection-options-api-private.h"

SimplevirtConnectionOptions *
simplevirt_connection_options_new (void)
{
  return g_object_new (SIMPLEVIRT_TYPE_CONNECTION_OPTIONS, NULL);
}
