/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/* The driver inside this process: the folder in which it keeps its state. */

/* `wanted`, or the default of this user: /var/lib/simplevirt for root, ~/.simplevirt for others. */
char *sv_embedded_root (const char *wanted);

/* The root that a qemu:///embed?root=... URI names, or NULL when it is another URI. */
char *sv_embedded_root_of_uri (const char *uri);

/* Makes the folder and the driver's settings, and refuses what the driver would stumble over: a
 * failed start of the driver cannot be repeated in the same process. */
gboolean sv_embedded_prepare (const char *root, GError **error);
