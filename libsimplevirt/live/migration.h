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

/* Makes the images that are missing at the destination, where it has a pool for them. What was made
 * is added to `made` (SimplevirtStorageVolume). */
gboolean sv_migration_make_images (SimplevirtDomain *self,
                                   virDomainPtr native,
                                   SimplevirtConnection *destination,
                                   SimplevirtMigrationOptions *options,
                                   GPtrArray *made,
                                   GCancellable *cancellable,
                                   GError **error);

/* Deletes them again, because of `cause`, which then also tells what could not be deleted. */
void sv_migration_undo_images (GPtrArray *made, GError *cause);
