/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "domain-backup-api-private.h"
#include "live/waiter.h"

/* A backup that libvirt makes as a job of the domain. */
typedef struct
{
  SimplevirtDomain *domain;
  SvNative *used;
  virDomainPtr native;
  SvWaiter *waiter;
  gboolean over; /* it is not known to go on */
} SvBackupJob;

gboolean sv_backup_job_prepare (SvBackupJob *self, SimplevirtDomain *domain, GError **error);
void sv_backup_job_clear (SvBackupJob *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SvBackupJob, sv_backup_job_clear)

/* Begins it; nothing is left when that fails. */
gboolean sv_backup_job_begin (SvBackupJob *self,
                              const char *xml,
                              const char *checkpoint_xml,
                              SimplevirtBackupFlags flags,
                              GError **error);

/* Limits how fast each of the disks is read, in bytes per second. FALSE with `error` set when this
 * libvirt cannot; the backup goes on then, too. */
gboolean sv_backup_job_limit (
    SvBackupJob *self, char **disks, guint64 bandwidth, GCancellable *cancellable, GError **error);

/* Waits until it is done; cancelling aborts it, over another connection when that of the domain is
 * lost. */
gboolean sv_backup_job_finish (SvBackupJob *self,
                               SimplevirtProgress *progress,
                               GCancellable *cancellable,
                               GError **error);

/* Aborts it, and waits until that is done. */
gboolean sv_backup_job_end (SvBackupJob *self, GCancellable *cancellable, GError **error);

/* Deletes the checkpoint that was made with a backup of no use, in spite of a lost connection. */
gboolean sv_backup_job_remove_checkpoint (SvBackupJob *self, const char *name, GError **error);
