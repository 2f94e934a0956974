/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

/*
 * One libvirt call that may take long and that libvirt cannot stop: copying a volume, wiping one,
 * mounting a pool. It runs on a thread of its own with no deadline, so that a caller who cancels
 * does not wait for it.
 */
typedef struct _SvWork SvWork;

/* Returns an object with a reference, or NULL with `error` set. */
typedef gpointer (*SvWorkFunc) (SvWork *work, GError **error);

struct _SvWork
{
  SvWorkFunc run;
  GObject *object;
  GObject *other;
  char *text;
  guint64 number;
  guint flags;
  gboolean takes_long; /* see live/turn.h */
  gboolean undo; /* what comes of it after the caller went away is deleted (a volume) or stopped (a
                    pool) */
};

SvWork *sv_work_new (SvWorkFunc run, gpointer object);

/* Takes `work`. The object, with a reference. */
gpointer sv_work_run (SvWork *work, GCancellable *cancellable, GError **error);

/* The same for work that has no other result than success. */
gboolean sv_work_do (SvWork *work, GCancellable *cancellable, GError **error);
