/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/domain-private.h"
#include "live/params.h"

/* The part of a long call that blocks; a result below 0 is a failure of libvirt's. */
typedef int (*SvJobFunc) (virDomainPtr native, gpointer data);

/*
 * Runs `func`, which libvirt knows as a job of the domain. Meanwhile `progress` is kept up to date,
 * and cancelling aborts the job.
 */
gboolean sv_job_run (SimplevirtDomain *self,
                     virDomainPtr native,
                     const char *step,
                     SimplevirtProgress *progress,
                     SvJobFunc func,
                     gpointer data,
                     GCancellable *cancellable,
                     GError **error);

/* Brings `progress` up to date; FALSE when no job runs. */
gboolean sv_job_report (virDomainPtr native, SimplevirtProgress *progress);

/* How the last job ended, as libvirt's virDomainJobType. */
int sv_job_last_type (virDomainPtr native);

/* The bytes of a job: libvirt counts those of a backup elsewhere than those of memory. */
guint64 sv_job_total (const SvParams *params);
guint64 sv_job_done (const SvParams *params);
guint64 sv_job_remaining (const SvParams *params);
