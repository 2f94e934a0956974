/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A bound on everything in one seed; a hypervisor's CD of a few MiB is still read in no time. */
#define SV_SEED_MAX_BYTES (4 * 1024 * 1024)

/* What a guest is told at its first start. Strings are borrowed; NULL and "" both mean "not given".
 */
typedef struct
{
  const char *instance_id; /* required; cloud-init runs once per value */
  const char *hostname;    /* RFC 1123, may be fully qualified */

  /* The structured part becomes #cloud-config. */
  const char *login;           /* made with sudo; NULL: the image's own default user */
  const char *const *ssh_keys; /* lines of an authorized_keys file, without options */
  const char *password;        /* plain, or a crypt(3) hash such as "$6$..." */
  const char *const *packages;
  const char *const *commands; /* shell lines, run once as root */

  const char *user_data; /* instead of the structured part, as it is */
  const char *meta_data; /* instead of the names, as it is */
  const char *network_config;
} SvSeed;

/* True when nothing is given but the names, so that a guest without cloud-init needs no seed. */
gboolean sv_seed_is_empty (const SvSeed *seed);

/* INVALID_ARGUMENT, naming the field and the value, for the first thing cloud-init would choke on.
 */
gboolean sv_seed_check (const SvSeed *seed, GError **error);

/* The text of user-data, and of meta-data. The seed must have been checked. */
char *sv_seed_user_data (const SvSeed *seed);
char *sv_seed_meta_data (const SvSeed *seed);

/* The NoCloud image: ISO 9660 with Joliet and Rock Ridge, label "cidata". Checks first. The
 * documents depend on the seed alone; the creation dates in the image are libarchive's. */
GBytes *sv_seed_build (const SvSeed *seed, GError **error);

/* A valid host name made of any name: "My VM_1" gives "my-vm-1". */
char *sv_seed_hostname_from (const char *name);

G_END_DECLS
