/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "base/xml.h"

G_BEGIN_DECLS

typedef enum
{
  SV_SCHEMA_FITS,
  SV_SCHEMA_MISSES, /* `*why` says what does not fit */
  SV_SCHEMA_ABSENT, /* libvirt's schemas are not installed, or are of a version without this element
                     */
} SvSchemaVerdict;

/* Holds an element against libvirt's own RelaxNG schema: "domain.rng" for a root,
 * "domain.rng#devices" for what stands there. */
SvSchemaVerdict sv_schema_check (const char *schema, xmlNode *node, char **why);

/* For tests: schemas of another version of libvirt, before the first check. `folder` is kept. */
void sv_schema_look_in (const char *folder);

G_END_DECLS
