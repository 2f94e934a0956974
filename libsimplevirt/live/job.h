/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/domain-private.h"

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
