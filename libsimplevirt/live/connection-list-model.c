/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "connection-list-model-api-private.h"

#include "live/connection-private.h"
#include "base/call.h"
#include "base/loop.h"
#include "base/weak.h"

struct _SimplevirtConnectionListModel
{
  GObject parent_instance;

  GMainContext *context; /* where the rows change and signals are emitted */
  GThread *maker;

  GMutex lock;        /* guards what follows */
  GPtrArray *members; /* what any thread added */
  GPtrArray *rows;    /* what was told of them; written in the context alone */
  gboolean scheduled; /* the context will look at the members */
  gboolean telling;
};

static void model_interface_init (gpointer interface, gpointer unused);

G_DEFINE_FINAL_TYPE_WITH_CODE (SimplevirtConnectionListModel,
                               simplevirt_connection_list_model,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, model_interface_init))

static void
simplevirt_connection_list_model_finalize (GObject *object)
{
  SimplevirtConnectionListModel *self = SIMPLEVIRT_CONNECTION_LIST_MODEL (object);

  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->members);
  g_thread_unref (self->maker);
  g_main_context_unref (self->context);
  g_mutex_clear (&self->lock);
  G_OBJECT_CLASS (simplevirt_connection_list_model_parent_class)->finalize (object);
}

static void
simplevirt_connection_list_model_class_init (SimplevirtConnectionListModelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = simplevirt_connection_list_model_finalize;
  sv_connection_list_model_install (G_OBJECT_CLASS (klass));
}

static void
simplevirt_connection_list_model_init (SimplevirtConnectionListModel *self)
{
  g_mutex_init (&self->lock);
  self->context = sv_call_context ();
  self->maker = g_thread_ref (g_thread_self ());
  self->members = g_ptr_array_new_with_free_func (g_object_unref);
  self->rows = g_ptr_array_new_with_free_func (g_object_unref);
}

SimplevirtConnectionListModel *
simplevirt_connection_list_model_new (void)
{
  return g_object_new (SIMPLEVIRT_TYPE_CONNECTION_LIST_MODEL, NULL);
}

/* Telling what changed ------------------------------------------------------------------------ */

typedef struct
{
  SimplevirtConnection *connection;
  guint position;
  gboolean added;
} SvStep;

/* With the lock held: one step that brings the rows nearer to the members; FALSE when they are
 * alike. One that was removed and added again leaves its old place first. */
static gboolean
take_step (SimplevirtConnectionListModel *self, SvStep *step)
{
  GPtrArray *rows = self->rows, *members = self->members;
  guint i = 0;

  while (i < rows->len && i < members->len && rows->pdata[i] == members->pdata[i])
    i++;
  if (i == rows->len && i == members->len)
    return FALSE;
  step->position = i;
  gboolean left = i < rows->len && !g_ptr_array_find (members, rows->pdata[i], NULL);
  step->added = !left && i < members->len && !g_ptr_array_find (rows, members->pdata[i], NULL);
  if (step->added)
    {
      step->connection = g_object_ref (members->pdata[i]);
      g_ptr_array_insert (rows, (int) i, g_object_ref (step->connection));
    }
  else
    step->connection = g_ptr_array_steal_index (rows, i);
  return TRUE;
}

static void
emit_step (SimplevirtConnectionListModel *self, const SvStep *step)
{
  guint signal = step->added ? SV_CONNECTION_LIST_MODEL_SIGNAL_CONNECTION_ADDED
                             : SV_CONNECTION_LIST_MODEL_SIGNAL_CONNECTION_REMOVED;

  g_list_model_items_changed (G_LIST_MODEL (self), step->position, !step->added, step->added);
  g_object_notify_by_pspec (
      G_OBJECT (self), sv_connection_list_model_properties[SV_CONNECTION_LIST_MODEL_PROP_LENGTH]);
  g_signal_emit (self, sv_connection_list_model_signals[signal], 0, step->connection);
}

/* In the context. News that a handler makes wait until all handlers know what came before. */
static void
tell (SimplevirtConnectionListModel *self)
{
  g_mutex_lock (&self->lock);
  gboolean busy = self->telling;
  self->telling = TRUE;
  g_mutex_unlock (&self->lock);
  while (!busy)
    {
      SvStep step = { 0 };
      g_mutex_lock (&self->lock);
      gboolean more = self->telling = take_step (self, &step);
      g_mutex_unlock (&self->lock);
      if (!more)
        break;
      emit_step (self, &step);
      g_object_unref (step.connection);
    }
}

static gboolean
on_turn (gpointer data)
{
  g_autoptr (SimplevirtConnectionListModel) self = g_weak_ref_get (data);

  if (self == NULL)
    return G_SOURCE_REMOVE;
  g_mutex_lock (&self->lock);
  self->scheduled = FALSE;
  g_mutex_unlock (&self->lock);
  tell (self);
  return G_SOURCE_REMOVE;
}

/* Whether this thread may tell at once. As with g_main_context_invoke(), except that nobody tells
 * but the maker as long as the context was never turned. */
static gboolean
enter_context (SimplevirtConnectionListModel *self)
{
  g_autoptr (GMainContext) current = sv_call_context ();
  gboolean may = g_main_context_is_owner (self->context)
                 || (self->maker == g_thread_self () && current == self->context);

  return may && g_main_context_acquire (self->context);
}

static void
publish (SimplevirtConnectionListModel *self)
{
  g_autoptr (GObject) keep = g_object_ref (G_OBJECT (self)); /* a handler may drop it */

  if (enter_context (self))
    {
      tell (self);
      g_main_context_release (self->context);
      return;
    }
  g_mutex_lock (&self->lock);
  gboolean first = !self->scheduled;
  self->scheduled = TRUE;
  g_mutex_unlock (&self->lock);
  if (first)
    sv_loop_post (self->context, on_turn, sv_weak_new (self), sv_weak_free);
}

/* What a program does ------------------------------------------------------------------------- */

static gboolean
check_connection (gpointer connection, const char *function, GError **error)
{
  return SIMPLEVIRT_IS_CONNECTION (connection)
         || sv_check_pointer (NULL, function, "connection", error);
}

gboolean
simplevirt_connection_list_model_add (SimplevirtConnectionListModel *self,
                                      SimplevirtConnection *connection,
                                      GError **error)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_CONNECTION_LIST_MODEL (self), FALSE);
  if (!check_connection (connection, G_STRFUNC, error))
    return FALSE;
  g_autoptr (SimplevirtConnection) ours = g_object_ref (connection);
  g_mutex_lock (&self->lock);
  gboolean known = g_ptr_array_find (self->members, connection, NULL);
  if (!known)
    g_ptr_array_add (self->members, g_steal_pointer (&ours));
  g_mutex_unlock (&self->lock);
  if (known)
    return sv_fail (error, SIMPLEVIRT_ERROR_ALREADY_EXISTS,
                    "connection '%s': it is already in the list", connection->uri);
  publish (self);
  return TRUE;
}

gboolean
simplevirt_connection_list_model_remove (SimplevirtConnectionListModel *self,
                                         SimplevirtConnection *connection,
                                         GError **error)
{
  g_autoptr (SimplevirtConnection) removed = NULL;
  guint place = 0;

  g_return_val_if_fail (SIMPLEVIRT_IS_CONNECTION_LIST_MODEL (self), FALSE);
  if (!check_connection (connection, G_STRFUNC, error))
    return FALSE;
  g_mutex_lock (&self->lock);
  if (g_ptr_array_find (self->members, connection, &place))
    removed = g_ptr_array_steal_index (self->members, place);
  g_mutex_unlock (&self->lock);
  if (removed == NULL)
    return sv_fail (error, SIMPLEVIRT_ERROR_NOT_FOUND, "connection '%s': it is not in the list",
                    connection->uri);
  publish (self);
  return TRUE;
}

static gboolean
leads_to (gconstpointer member, gconstpointer uri)
{
  const SimplevirtConnection *connection = member;

  return g_strcmp0 (connection->uri, uri) == 0 || g_strcmp0 (connection->target, uri) == 0;
}

SimplevirtConnection *
simplevirt_connection_list_model_find_by_uri (SimplevirtConnectionListModel *self,
                                              const char *uri,
                                              GError **error)
{
  SimplevirtConnection *found = NULL;
  guint place = 0;

  g_return_val_if_fail (SIMPLEVIRT_IS_CONNECTION_LIST_MODEL (self), NULL);
  if (!sv_check_string (uri, FALSE, G_STRFUNC, "uri", error))
    return NULL;
  g_mutex_lock (&self->lock);
  if (g_ptr_array_find_with_equal_func (self->members, uri, leads_to, &place))
    found = g_object_ref (self->members->pdata[place]);
  g_mutex_unlock (&self->lock);
  if (found == NULL)
    sv_fail (error, SIMPLEVIRT_ERROR_NOT_FOUND, "connection '%s': the list has no such connection",
             uri);
  return found;
}

guint32
simplevirt_connection_list_model_get_length (SimplevirtConnectionListModel *self)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_CONNECTION_LIST_MODEL (self), 0);
  g_mutex_lock (&self->lock);
  guint count = self->members->len;
  g_mutex_unlock (&self->lock);
  return count;
}

GPtrArray *
simplevirt_connection_list_model_list_items (SimplevirtConnectionListModel *self)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_CONNECTION_LIST_MODEL (self), NULL);
  GPtrArray *list = g_ptr_array_new_with_free_func (g_object_unref);
  g_mutex_lock (&self->lock);
  for (guint i = 0; i < self->members->len; i++)
    g_ptr_array_add (list, g_object_ref (self->members->pdata[i]));
  g_mutex_unlock (&self->lock);
  return list;
}

static GType
model_item_type (GListModel *model)
{
  return SIMPLEVIRT_TYPE_CONNECTION;
}

static guint
model_n_items (GListModel *model)
{
  SimplevirtConnectionListModel *self = SIMPLEVIRT_CONNECTION_LIST_MODEL (model);

  g_mutex_lock (&self->lock);
  guint count = self->rows->len;
  g_mutex_unlock (&self->lock);
  return count;
}

static gpointer
model_item (GListModel *model, guint position)
{
  SimplevirtConnectionListModel *self = SIMPLEVIRT_CONNECTION_LIST_MODEL (model);

  g_mutex_lock (&self->lock);
  gpointer item = position < self->rows->len ? g_object_ref (self->rows->pdata[position]) : NULL;
  g_mutex_unlock (&self->lock);
  return item;
}

static void
model_interface_init (gpointer interface, gpointer unused)
{
  GListModelInterface *methods = interface;

  methods->get_item_type = model_item_type;
  methods->get_n_items = model_n_items;
  methods->get_item = model_item;
}
