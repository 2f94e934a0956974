/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/connection-private.h"
#include "base/call.h"

/*
 * A question about every domain of a host, or several, at once. The daemon asks each guest's
 * hypervisor in turn, so that one which hangs keeps the answer for as long as it does; meanwhile
 * the daemon holds its lock of that guest, and the same question gets past when it waits for no
 * locks.
 */
typedef struct
{
  SvCallSpec spec;
  /* `groups` and `flags` are libvirt's; `domains` are those it is about, NULL for every one. */
  gpointer (*ask) (
      SimplevirtConnection *self, GPtrArray *domains, guint groups, guint flags, GError **error);
} SvBulk;

#define SV_BULK(name, ask, free_answer)                                                            \
  {                                                                                                \
    { name, FALSE, sv_bulk_thunk, sv_bulk_ended, free_answer }, ask                                \
  }

void sv_bulk_thunk (
    gpointer source, gpointer data, GCancellable *cancellable, SvResult *result, GError **error);
void sv_bulk_ended (gpointer data);

/* The answer within the connection's deadline, also while guests hang: of those it says less then.
 * NULL with `error` set when there is none. */
gpointer sv_bulk_ask (SimplevirtConnection *self,
                      const SvBulk *bulk,
                      GPtrArray *domains,
                      guint groups,
                      guint flags,
                      GCancellable *cancellable,
                      GError **error);
