/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/domain-private.h"
#include "live/params.h"
#include "migration-options-api-private.h"

/* What libvirt wants to know; FALSE when the options contradict each other. `params` is the
 * caller's to clear. */
gboolean sv_migration_flags (SimplevirtMigrationOptions *options,
                             guint *flags,
                             SvParamList *params,
                             GError **error);

/* Bytes per second as libvirt counts them: whole MiB, rounded up. */
guint64 sv_migration_mib (guint64 bytes);

typedef struct
{
  SimplevirtDomain *domain;
  SimplevirtConnection *destination;
  GPtrArray *made; /* SimplevirtStorageVolume: to be removed when it fails */
  gboolean offline;
  gboolean was_there; /* the destination knew the domain before */
  SimplevirtProgress *progress;
  GCancellable *cancellable;
} SvImageCopy;

/* Makes the images that are missing at the destination, where it has a pool for them: empty, for
 * libvirt to fill, or as copies, of a domain that is off. */
gboolean sv_migration_make_images (const SvImageCopy *work,
                                   virDomainPtr native,
                                   SimplevirtMigrationOptions *options,
                                   GError **error);

/* Copies the image of a domain that is off to the path at the destination, and what it is built on
 * unless `incremental`. */
gboolean sv_migration_copy_images (const SvImageCopy *work,
                                   const char *from,
                                   const char *path,
                                   gboolean incremental,
                                   GError **error);

/* Deletes them again, because of `cause`, which then also tells what could not be deleted. Where
 * the domain has come through all the same, they stay. When a connection is lost, a domain that
 * runs at the source is removed from the destination, unless it `was_there`. */
void sv_migration_undo (const SvImageCopy *work, gboolean lost, GError *cause);
