/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/handle.h"
#include "storage-pool-api-private.h"

struct _SimplevirtStoragePool
{
  GObject parent_instance;

  SvHandle handle;
  /* What the last listing, refresh or event said; under the handle's lock. */
  SimplevirtStoragePoolState state;
  gint8 persistent; /* -1: not known yet */
  guint64 capacity;
  guint64 allocation;
  guint64 available;
  const char *type; /* interned, as `target`: a getter may have handed them out */
  const char *target;
  gboolean described; /* type and target are known */
};

/* News of a pool; what a bit of `mask` does not announce is left as it is. */
typedef enum
{
  SV_POOL_STATE = 1 << 0,
  SV_POOL_SIZES = 1 << 1,
  SV_POOL_PERSISTENT = 1 << 2,
  SV_POOL_NAME = 1 << 3,
  SV_POOL_GONE = 1 << 4,
  SV_POOL_DESCRIPTION = 1 << 5 /* type and target; NULL: to be read again */
} SvPoolMask;

typedef struct
{
  guint mask;
  guint64 asked; /* the number of the question; SV_ASKED_NOW */
  gboolean done; /* a call of ours led to it */
  SimplevirtStoragePoolState state;
  guint64 capacity;
  guint64 allocation;
  guint64 available;
  gboolean persistent;
  gboolean gone;
  const char *name;
  const char *type;
  const char *target;
} SvPoolFacts;

extern const SvHandleKind sv_pool_kind;

/* The handle of a libvirt pool (taken), with a reference. */
SimplevirtStoragePool *sv_pool_intern (SimplevirtConnection *connection,
                                       virStoragePoolPtr native,
                                       guint generation);

/* The handle that an event is about, made for who watches events; NULL when nobody could see it.
 * Its UUID goes to `key`. */
SimplevirtStoragePool *sv_pool_for_event (SimplevirtConnection *connection,
                                          virStoragePoolPtr native,
                                          guint generation,
                                          char **key);

/* It is not there any more, as the answer to the question of that number said. */
void sv_pool_vanished (gpointer self, guint64 asked);

/* Whether what is made in it are block devices, which have all their space from the start. */
gboolean sv_pool_keeps_devices (SimplevirtStoragePool *self);

/* To be asked before SV_USE(): what is then made in the pool is at least that new. */
guint sv_pool_generation (SimplevirtStoragePool *self);

gboolean sv_pool_fail (SimplevirtStoragePool *self, GError **error);

/* Turns the result of a libvirt call (-1: failed) into success or an error that names the pool. */
gboolean sv_pool_check (SimplevirtStoragePool *self, int result, GError **error);

/* After a call that changed it (-1: it failed): see live/handle-class.h. */
gboolean sv_pool_changed (SimplevirtStoragePool *self,
                          virStoragePoolPtr native,
                          int result,
                          GError **error);

void sv_pool_apply (SimplevirtStoragePool *self, const SvPoolFacts *facts);
void sv_pool_apply_event (SimplevirtStoragePool *self, SimplevirtEvent *event);

/* Reads state and sizes, and the description when it is not known, after the events read so far. */
gboolean sv_pool_sync (SimplevirtStoragePool *self, virStoragePoolPtr native, GError **error);

/* Something in the pool changed by our doing: reads the sizes. */
void sv_pool_touch (SimplevirtStoragePool *self);

/* The same pool on that connection, which may be another, with a reference. */
SimplevirtStoragePool *sv_pool_on (SimplevirtConnection *connection,
                                   SimplevirtStoragePool *self,
                                   GError **error);

/* The pool that libvirt just gave us (taken; NULL: it failed), with its properties read. */
SimplevirtStoragePool *sv_pool_finish (SimplevirtConnection *connection,
                                       virStoragePoolPtr found,
                                       guint generation,
                                       const char *what,
                                       const char *key,
                                       GError **error);

/* Whether libvirt's flags for a start, of the pool of that name, do not contradict each other. */
gboolean sv_pool_check_start (guint flags, const char *name, GError **error);
