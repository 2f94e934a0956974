/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/storage-pool-private.h"
#include "storage-volume-api-private.h"

struct _SimplevirtStorageVolume
{
  GObject parent_instance;

  SvHandle handle; /* its key is "<UUID of the pool>/<name>": libvirt's own is not unique when two
                      pools show the same folder */
  SimplevirtStoragePool *pool;
  /* What the last refresh said; under the handle's lock. */
  SimplevirtVolumeKind kind;
  guint64 capacity;
  guint64 allocation;
  guint64 physical;
  const char *format; /* interned: formats are few */
  char *key;
  char *path;
  char *backing;
  gboolean detailed; /* all of this is known */
};

extern const SvHandleKind sv_volume_kind;

/* The handle of a libvirt volume (taken), with a reference. */
SimplevirtStorageVolume *sv_volume_intern (SimplevirtStoragePool *pool,
                                           virStorageVolPtr native,
                                           guint generation);

gboolean sv_volume_fail (SimplevirtStorageVolume *self, GError **error);
gboolean sv_volume_check (SimplevirtStorageVolume *self, int result, GError **error);

/* libvirt finds a volume by the names of its pool and itself. Fails when another pool has got the
 * name, so that what is meant for this volume is not done to a stranger's. */
gboolean sv_volume_check_pool (SimplevirtStorageVolume *self,
                               virStorageVolPtr native,
                               GError **error);

/* Reads all properties in one round trip. */
gboolean sv_volume_sync (SimplevirtStorageVolume *self, virStorageVolPtr native, GError **error);
void sv_volume_set_gone (SimplevirtStorageVolume *self, gboolean gone);

/* The volume that libvirt just gave us (taken; NULL: it failed), with its properties read. */
SimplevirtStorageVolume *sv_volume_finish (SimplevirtStoragePool *pool,
                                           virStorageVolPtr found,
                                           guint generation,
                                           const char *name,
                                           GError **error);

/* Deletes a volume that was made in vain, over another connection when its own is lost. */
void sv_volume_undo (SimplevirtStorageVolume *self);

/* The same because of `cause`, which then also tells what could not be deleted. */
void sv_volume_undo_because (SimplevirtStorageVolume *self, GError *cause);

/* The same for several of one connection, in the time for one. */
void sv_volumes_undo_because (GPtrArray *volumes, GError *cause);

/* The connection was lost before the daemon said whether it made the volume: if it did, it goes. */
void sv_volume_undo_unheard (SimplevirtStoragePool *pool, const char *name, GError *cause);

/* The daemon says that the pool has no volume of that name. */
gboolean sv_pool_lacks (SimplevirtStoragePool *pool, const char *name);
