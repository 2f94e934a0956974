/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/shared.h"

/* How many recipes run on a connection, and how many have come through. */
typedef struct
{
  GMutex lock;   /* the counts */
  GMutex making; /* looking for what is shared, and making it */
  guint running;
  guint made;
} SvShared;

static void
shared_free (gpointer data)
{
  SvShared *shared = data;

  g_mutex_clear (&shared->lock);
  g_mutex_clear (&shared->making);
  g_free (shared);
}

static SvShared *
shared_of (SimplevirtConnection *connection)
{
  static const char key[] = "sv-shared";

  g_mutex_lock (&connection->lock);
  SvShared *shared = g_object_get_data (G_OBJECT (connection), key);
  if (shared == NULL)
    {
      shared = g_new0 (SvShared, 1);
      g_mutex_init (&shared->lock);
      g_mutex_init (&shared->making);
      g_object_set_data_full (G_OBJECT (connection), key, shared, shared_free);
    }
  g_mutex_unlock (&connection->lock);
  return shared;
}

void
sv_shared_enter (SimplevirtConnection *connection)
{
  SvShared *shared = shared_of (connection);

  g_mutex_lock (&shared->lock);
  shared->running++;
  g_mutex_unlock (&shared->lock);
}

void
sv_shared_leave (SimplevirtConnection *connection, gboolean made_it)
{
  SvShared *shared = shared_of (connection);

  g_mutex_lock (&shared->lock);
  shared->running--;
  shared->made += made_it ? 1 : 0;
  g_mutex_unlock (&shared->lock);
}

void
sv_shared_lock (SimplevirtConnection *connection)
{
  g_mutex_lock (&shared_of (connection)->making);
}

void
sv_shared_unlock (SimplevirtConnection *connection)
{
  g_mutex_unlock (&shared_of (connection)->making);
}

typedef struct
{
  SimplevirtConnection *connection;
  SvUndoFunc func;
  GObject *object;
  guint made_before;
} SvSharedUndo;

static void
shared_undo_free (gpointer data)
{
  SvSharedUndo *undo = data;

  g_object_unref (undo->connection);
  g_object_unref (undo->object);
  g_free (undo);
}

static gboolean
shared_undo (SimplevirtConnection *connection, gpointer data, GError **error)
{
  SvSharedUndo *undo = data;
  SvShared *shared = shared_of (undo->connection);

  g_mutex_lock (&shared->lock);
  gboolean alone = shared->running <= 1 && shared->made == undo->made_before;
  g_mutex_unlock (&shared->lock);
  return !alone || undo->func (connection, undo->object, error);
}

void
sv_shared_push_undo (SvRecipe *recipe, SvUndoFunc func, GObject *object, const char *text)
{
  SvSharedUndo *undo = g_new0 (SvSharedUndo, 1);
  SvShared *shared = shared_of (recipe->connection);

  undo->connection = g_object_ref (recipe->connection);
  undo->func = func;
  undo->object = g_object_ref (object);
  g_mutex_lock (&shared->lock);
  undo->made_before = shared->made;
  g_mutex_unlock (&shared->lock);
  sv_undo_push (recipe->undo, shared_undo, undo, shared_undo_free, "%s", text);
}
