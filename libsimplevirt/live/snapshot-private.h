/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/moment.h"
#include "snapshot-api-private.h"

struct _SimplevirtSnapshot
{
  GObject parent_instance;

  SvHandle handle;
  SvMoment moment;
  SimplevirtSnapshotState state; /* under the handle's lock */
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

/* One that was taken and that libvirt does not remember (takes `native`). */
SimplevirtSnapshot *sv_snapshot_intern_forgotten (SimplevirtDomain *domain,
                                                  virDomainSnapshotPtr native);
