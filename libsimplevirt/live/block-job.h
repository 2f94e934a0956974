/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/waiter.h"

/*
 * A job of the hypervisor on one disk of a running domain. Prepared before the job is begun, so
 * that no event of it is missed.
 */
typedef struct
{
  SimplevirtDomain *domain;
  SvNative *used;
  virDomainPtr native;
  SimplevirtDiskConfig *disk; /* as it was when this was prepared */
  const char *target;         /* "vda" */
  int kind;                   /* libvirt's virDomainBlockJobType */
  gboolean over;              /* it is known not to go on */
  SvWaiter *waiter;
} SvBlockJob;

/* What is done with a job that is ready: copies and commits of the top image stay so until somebody
 * decides. */
typedef enum
{
  SV_BLOCK_JOB_LEAVE,
  SV_BLOCK_JOB_PIVOT,
  SV_BLOCK_JOB_STOP
} SvBlockJobEnd;

/* `disk` is a target or a source. Fails when the domain does not run or has no such disk. */
gboolean sv_block_job_prepare (SvBlockJob *self,
                               SimplevirtDomain *domain,
                               const char *disk,
                               GError **error);
void sv_block_job_clear (SvBlockJob *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SvBlockJob, sv_block_job_clear)

/* Waits until the job is done, or ready and then ended that way. Cancelling aborts it, unless it is
 * to be left, over another connection when that of the domain is lost. `ready` (may be NULL) tells
 * whether it was left ready. */
gboolean sv_block_job_finish (SvBlockJob *self,
                              const char *step,
                              SvBlockJobEnd end,
                              gboolean *ready,
                              SimplevirtProgress *progress,
                              GCancellable *cancellable,
                              GError **error);

/* The disks of a domain as it runs now, as SimplevirtDiskConfig. */
GPtrArray *sv_domain_list_disks (SimplevirtDomain *domain, virDomainPtr native, GError **error);

/* The one of a list with that target or source; NULL when there is none. */
SimplevirtDiskConfig *sv_disks_find (GPtrArray *disks, const char *name);

/* That one of the domain's; NULL with `error` set. */
SimplevirtDiskConfig *sv_domain_find_disk (SimplevirtDomain *domain,
                                           virDomainPtr native,
                                           const char *name,
                                           GError **error);
