/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

/*
 * A task runs to its end, which cancelling hastens; but not where the other side does not answer
 * at all. So from the moment when one is cancelled somebody looks after the other side.
 */
typedef struct
{
  gpointer (*begin) (gpointer source); /* NULL when there is nothing to look after */
  void (*end) (gpointer care);
} SvTaskCare;

/* What looks after the other side of the objects of a class, which says so once, in class_init. */
void sv_task_set_care (GType type, const SvTaskCare *care);

/* One task, from before its body until after it. */
typedef struct _SvTask SvTask;

/* NULL when there is nothing that could be cancelled. */
SvTask *sv_task_begin (gpointer source, GCancellable *cancellable);
void sv_task_end (SvTask *task);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SvTask, sv_task_end)
