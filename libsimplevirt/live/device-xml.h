/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/* Devices in the XML of a domain. */

/* The alias of the device of a running domain that `device` describes, or NULL when it is not there
 * or when several would fit. */
char *sv_device_find_alias (const char *domain, const char *device);

/* Whether the running domain has a device of that alias. One that is off has none, whatever its
 * definition says. */
gboolean sv_device_has_alias (const char *domain, const char *alias);

/* The <disk> with that target in the XML of a domain, a CD or floppy drive, as XML with another
 * source (NULL: none). NULL when there is none. `former`, which may be NULL, is what it was. */
char *sv_device_drive_with_source (const char *domain,
                                   const char *target,
                                   const char *path,
                                   char **former);
