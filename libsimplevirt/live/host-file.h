/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/connection-private.h"

/* Deletes a file of the host, which libvirt can do only as a volume of a storage pool: of one that
 * there is, or of one for the moment. What is not there counts as deleted. */
gboolean sv_host_file_remove (SimplevirtConnection *connection, const char *path, GError **error);
