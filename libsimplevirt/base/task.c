/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/task.h"

struct _SvTask
{
  const SvTaskCare *how;
  GObject *source;
  GCancellable *cancellable;
  gulong id;
  gpointer care;
};

static GQuark
care_quark (void)
{
  return g_quark_from_static_string ("sv-task-care");
}

void
sv_task_set_care (GType type, const SvTaskCare *care)
{
  g_type_set_qdata (type, care_quark (), (gpointer) care);
}

static void
on_cancelled (GCancellable *cancellable, gpointer data)
{
  SvTask *self = data;

  self->care = self->how->begin (self->source);
}

SvTask *
sv_task_begin (gpointer source, GCancellable *cancellable)
{
  const SvTaskCare *how
      = source != NULL ? g_type_get_qdata (G_OBJECT_TYPE (source), care_quark ()) : NULL;

  if (how == NULL || cancellable == NULL)
    return NULL;
  SvTask *self = g_new0 (SvTask, 1);
  self->how = how;
  self->source = g_object_ref (source);
  self->cancellable = g_object_ref (cancellable);
  self->id = g_cancellable_connect (cancellable, G_CALLBACK (on_cancelled), self, NULL);
  return self;
}

void
sv_task_end (SvTask *self)
{
  /* Waits for the callback, if that is running. */
  g_cancellable_disconnect (self->cancellable, self->id);
  if (self->care != NULL)
    self->how->end (self->care);
  g_object_unref (self->cancellable);
  g_object_unref (self->source);
  g_free (self);
}
