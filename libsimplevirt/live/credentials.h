/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/connection-private.h"

/* `uri` with what SSH must be told there; NULL with `error` when the credentials do not fit it. */
char *sv_credentials_apply (SimplevirtCredentials *credentials, const char *uri, GError **error);

/* virConnectOpenAuth() with answers from `credentials`, which may be NULL. */
virConnectPtr sv_credentials_open (SimplevirtCredentials *credentials,
                                   const char *uri,
                                   guint flags);
