/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/domain-private.h"
#include "live/params.h"
#include "live/reconnect.h"

/* What libvirt knows as a job of the domain. */
typedef struct
{
  const char *step;
  int operation; /* libvirt's virDomainJobOperation */
  /* The part that blocks; a result below 0 is a failure of libvirt's. */
  int (*run) (virDomainPtr native, gpointer data);
  gboolean undone; /* aborted when the connection is lost, too, and not only on demand */
} SvJob;

/*
 * The connection is lost, or the domain does not answer, and nobody wants the result of a job any
 * more: `run` aborts it, and is tried over another connection. TRUE when the job is over; else
 * `cause` also tells that `what` goes on.
 */
gboolean sv_job_abort_elsewhere (
    SimplevirtDomain *self, SvAttempt run, gpointer data, const char *what, GError *cause);

/*
 * Runs a job. Meanwhile `progress` is kept up to date, and cancelling aborts the job, over another
 * connection when that of the domain is lost.
 */
gboolean sv_job_run (SimplevirtDomain *self,
                     virDomainPtr native,
                     const SvJob *job,
                     SimplevirtProgress *progress,
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
