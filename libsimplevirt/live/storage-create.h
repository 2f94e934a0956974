/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/storage-volume-private.h"

/* Makes a volume, a copy of `source` unless that is NULL; a volume that comes too late for a caller
 * who cancelled is deleted. */
SimplevirtStorageVolume *sv_volume_create (SimplevirtStoragePool *pool,
                                           const char *xml,
                                           SimplevirtStorageVolume *source,
                                           SimplevirtVolumeCreateFlags flags,
                                           GCancellable *cancellable,
                                           GError **error);

/* Before `source` is copied to what `copy` describes: capacity, format and encryption are those of
 * the source where nothing else is said. libvirt would make a raw image, and in the clear. */
gboolean sv_volume_take_facts (SimplevirtStorageVolume *source,
                               SimplevirtStorageVolumeConfig *copy,
                               GCancellable *cancellable,
                               GError **error);

/* A definition; sizes in bytes. */
char *sv_volume_xml (const char *name, guint64 capacity, guint64 allocation, const char *format);
