/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/domain-private.h"

/* The namespace of what the library writes into the metadata of domains. */
#define SV_OWNED_NAMESPACE "https://libsimplevirt.org/xmlns/domain/1.0"

/*
 * What was made for a domain and goes with it: files, by their path on the host. The list stands in
 * the domain's metadata and names the domain's UUID, so that a domain defined from a copy of the
 * XML owns nothing.
 */

/* The element for the metadata; `paths` are strings. */
char *sv_owned_to_xml (const char *uuid, GPtrArray *paths);

/* The paths that the definition says the domain owns; empty when it owns nothing. */
GPtrArray *sv_owned_from_xml (const char *uuid, const char *domain_xml, GError **error);

/* Removes the files a domain owns. What is not there any more counts as removed. */
gboolean sv_owned_remove (SimplevirtDomain *domain,
                          GPtrArray *paths,
                          GCancellable *cancellable,
                          GError **error);

/* The folder in which the disks of an embedded driver's domains lie. */
char *sv_owned_embedded_folder (SimplevirtConnection *connection);
