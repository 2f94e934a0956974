/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <osinfo/osinfo.h>

/* libosinfo is loaded when somebody first asks for it, and not linked: it brings libsoup 3, which
 * ends a process that uses libsoup 2.4. For the same reason the cast macros of its header, which
 * call it, cannot be used; plain casts are. */

/* The functions that are used, without "osinfo_". */
#define SV_LIBOSINFO_FUNCTIONS(F)                                                                  \
  F (db_get_os)                                                                                    \
  F (db_get_os_list)                                                                               \
  F (entity_get_id)                                                                                \
  F (firmware_get_architecture)                                                                    \
  F (firmware_get_firmware_type)                                                                   \
  F (firmware_is_supported)                                                                        \
  F (list_find_by_id)                                                                              \
  F (list_get_length)                                                                              \
  F (list_get_nth)                                                                                 \
  F (loader_get_db)                                                                                \
  F (loader_new)                                                                                   \
  F (loader_process_default_path)                                                                  \
  F (os_get_all_devices)                                                                           \
  F (os_get_complete_firmware_list)                                                                \
  F (os_get_family)                                                                                \
  F (os_get_minimum_resources)                                                                     \
  F (os_get_recommended_resources)                                                                 \
  F (product_get_eol_date)                                                                         \
  F (product_get_name)                                                                             \
  F (product_get_short_id)                                                                         \
  F (product_get_short_id_list)                                                                    \
  F (product_get_vendor)                                                                           \
  F (resources_get_architecture)                                                                   \
  F (resources_get_n_cpus)                                                                         \
  F (resources_get_ram)

#define SV_LIBOSINFO_MEMBER(name) __typeof__ (osinfo_##name) *name;

typedef struct
{
  SV_LIBOSINFO_FUNCTIONS (SV_LIBOSINFO_MEMBER)
} SvLibosinfo;

extern SvLibosinfo sv_libosinfo; /* NULLs until it was loaded */

/* May be called again; not by two threads at once. Fails with NOT_SUPPORTED. */
gboolean sv_libosinfo_load (GError **error);
