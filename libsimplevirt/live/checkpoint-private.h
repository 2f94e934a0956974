/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "checkpoint-api-private.h"
#include "live/moment.h"

struct _SimplevirtCheckpoint
{
  GObject parent_instance;

  SvHandle handle;
  SvMoment moment;
};

/* The handle of a libvirt checkpoint (taken), with a reference and its properties read; NULL with
 * `error` set. */
SimplevirtCheckpoint *sv_checkpoint_intern (SimplevirtDomain *domain,
                                            virDomainCheckpointPtr native,
                                            GError **error);

/* The same for a list that libvirt allocated (taken). What is gone meanwhile is left out. */
GPtrArray *sv_checkpoint_intern_all (SimplevirtDomain *domain,
                                     virDomainCheckpointPtr *natives,
                                     int count);

/* Whether the disk can have a checkpoint. */
gboolean sv_checkpoint_covers (SimplevirtDiskConfig *disk);

/* A checkpoint of those of these disks (SimplevirtDiskConfig) that can have one; NULL when none
 * can. */
SimplevirtCheckpointConfig *sv_checkpoint_describe (const char *name,
                                                    const char *description,
                                                    GPtrArray *disks);
