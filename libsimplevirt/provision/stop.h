/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "provision/step.h"

/* simplevirt_domain_stop(), with what it asks of libvirt done by `run`. */
gboolean sv_stop (SimplevirtDomain *self,
                  guint timeout,
                  SvStepRunner *run,
                  GCancellable *cancellable,
                  GError **error);
