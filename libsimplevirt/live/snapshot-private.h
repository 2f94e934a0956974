/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/domain-private.h"
#include "snapshot-api-private.h"

struct _SimplevirtSnapshot
{
  GObject parent_instance;

  SvHandle handle; /* its key is "<UUID of the domain>/<name>" */
  SimplevirtDomain *domain;
  /* What the last sync said; under the handle's lock. Neither description nor parent is freed
   * before the object: a getter may have handed them out. */
  const char *description;
  const char *parent_name;
  GPtrArray *texts;
  gint64 creation_time;
  SimplevirtSnapshotState state;
};

/* The handle of a libvirt snapshot (taken), with a reference and its properties read; NULL with
 * `error` set. */
SimplevirtSnapshot *sv_snapshot_intern (SimplevirtDomain *domain,
                                        virDomainSnapshotPtr native,
                                        GError **error);

/* The same for a list that libvirt allocated (taken). What is gone meanwhile is left out. */
GPtrArray *sv_snapshot_intern_all (SimplevirtDomain *domain,
                                   virDomainSnapshotPtr *natives,
                                   int count);
