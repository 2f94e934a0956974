/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/list-model.h"

#include <string.h>
#include "base/call.h"
#include "base/loop.h"
#include "base/weak.h"
#include "event-api-private.h"

/* The name is the handle's own, of when the row got its place. */
typedef struct
{
  SvHandleObject *item;
  const char *name;
} SvListRow;

static GObjectClass *parent_class;

static void
row_clear (gpointer row)
{
  g_object_unref (((SvListRow *) row)->item);
}

static GHashTable *
handle_set_new (void)
{
  return g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
}

void
sv_list_model_init (SvListModel *self, const SvListKind *kind)
{
  self->kind = kind;
  g_mutex_init (&self->lock);
  self->rows = g_array_new (FALSE, FALSE, sizeof (SvListRow));
  g_array_set_clear_func (self->rows, row_clear);
  self->news = handle_set_new ();
  self->stale = handle_set_new ();
}

static void
dispose (GObject *object)
{
  SvListModel *self = (SvListModel *) object;

  g_mutex_lock (&self->lock);
  guint listener = self->listener;
  self->listener = 0;
  g_mutex_unlock (&self->lock);
  if (listener != 0)
    {
      sv_events_unlisten (self->connection, listener);
      sv_events_count_watcher (self->connection, -1);
    }
  parent_class->dispose (object);
}

static void
finalize (GObject *object)
{
  SvListModel *self = (SvListModel *) object;

  g_array_unref (self->rows);
  g_hash_table_unref (self->news);
  g_hash_table_unref (self->stale);
  g_clear_pointer (&self->context, g_main_context_unref);
  g_clear_object (&self->connection);
  g_mutex_clear (&self->lock);
  parent_class->finalize (object);
}

void
sv_list_model_class_init (GObjectClass *klass, void (*install) (GObjectClass *klass))
{
  parent_class = g_type_class_peek (G_TYPE_OBJECT);
  klass->dispose = dispose;
  klass->finalize = finalize;
  install (klass);
}

/* Rows ---------------------------------------------------------------------------------------- */

static int
compare (gconstpointer left, gconstpointer right)
{
  const SvListRow *a = left, *b = right;
  int order = strcmp (a->name, b->name);

  return order != 0 ? order : strcmp (a->item->handle.key, b->item->handle.key);
}

/* With the lock held: the place of an item, or the number of rows. */
static guint
row_of (SvListModel *self, gpointer item)
{
  guint i = 0;

  while (i < self->rows->len && g_array_index (self->rows, SvListRow, i).item != item)
    i++;
  return i;
}

/* With the lock held: where a row belongs that is not among them. */
static guint
place_of (SvListModel *self, const SvListRow *row)
{
  guint low = 0, high = self->rows->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      if (compare (&g_array_index (self->rows, SvListRow, middle), row) < 0)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static gboolean
exists (SvHandleObject *item)
{
  g_mutex_lock (&item->handle.lock);
  gboolean here = !item->handle.gone;
  g_mutex_unlock (&item->handle.lock);
  return here;
}

/* With the lock held: the daemon is still to be asked what there is to know. */
static gboolean
is_waiting (SvListModel *self, gpointer item)
{
  return self->refreshing == item || g_hash_table_contains (self->stale, item);
}

typedef struct
{
  guint position, removed, added;
} SvSplice;

/* With the lock held, in the context: gives an item its place, or takes it out. */
static SvSplice
place (SvListModel *self, SvHandleObject *item)
{
  SvListRow row = { item, sv_handle_get_name (&item->handle) };
  guint from = row_of (self, item);
  gboolean known = from < self->rows->len;
  gboolean wanted = exists (item) && (known || !is_waiting (self, item));
  guint to = from;

  if (wanted)
    g_object_ref (item);
  if (known)
    g_array_remove_index (self->rows, from);
  if (wanted)
    {
      to = place_of (self, &row);
      g_array_insert_val (self->rows, to, row);
    }
  if (known != wanted)
    return (SvSplice){ to, known, wanted };
  /* All between the two places move by one. */
  guint moved = from != to ? MAX (from, to) - MIN (from, to) + 1 : 0;
  return (SvSplice){ MIN (from, to), moved, moved };
}

static gboolean
look_at_news (gpointer data)
{
  g_autoptr (GObject) object = g_weak_ref_get (data);
  SvListModel *self = (SvListModel *) object;
  GHashTableIter iter;
  gpointer item = NULL;

  if (self == NULL)
    return G_SOURCE_REMOVE;
  g_mutex_lock (&self->lock);
  self->scheduled = FALSE;
  g_autoptr (GHashTable) news = g_steal_pointer (&self->news);
  self->news = handle_set_new ();
  g_mutex_unlock (&self->lock);
  g_hash_table_iter_init (&iter, news);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    {
      g_mutex_lock (&self->lock);
      SvSplice splice = place (self, item);
      g_mutex_unlock (&self->lock);
      if (splice.removed + splice.added > 0)
        g_list_model_items_changed (G_LIST_MODEL (self), splice.position, splice.removed,
                                    splice.added);
      if (splice.removed != splice.added)
        g_object_notify (object, "length");
    }
  return G_SOURCE_REMOVE;
}

/* With the lock held. */
static void
schedule (SvListModel *self)
{
  if (!self->filled || self->scheduled || g_hash_table_size (self->news) == 0)
    return;
  self->scheduled = TRUE;
  sv_loop_post (self->context, look_at_news, sv_weak_new (self), sv_weak_free);
}

/* With the daemon ----------------------------------------------------------------------------- */

/* Nothing in it keeps the model. */
typedef struct
{
  const SvListKind *kind;
  SimplevirtConnection *connection;
  gpointer item; /* NULL: all */
} SvErrand;

static void
errand_clear (SvErrand *errand)
{
  g_clear_object (&errand->item);
  g_clear_object (&errand->connection);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SvErrand, errand_clear)

static gboolean
take_errand (GWeakRef *weak, SvErrand *errand)
{
  g_autoptr (GObject) object = g_weak_ref_get (weak);
  SvListModel *self = (SvListModel *) object;
  GHashTableIter iter;

  if (self == NULL)
    return FALSE;
  g_mutex_lock (&self->lock);
  g_hash_table_iter_init (&iter, self->stale);
  self->working = self->relist;
  if (!self->relist && g_hash_table_iter_next (&iter, &errand->item, NULL))
    {
      g_object_ref (errand->item);
      g_hash_table_iter_remove (&iter);
      self->working = TRUE;
    }
  self->relist = FALSE;
  self->refreshing = errand->item;
  gboolean more = self->working;
  errand->kind = self->kind;
  errand->connection = g_object_ref (self->connection);
  g_mutex_unlock (&self->lock);
  return more;
}

/* With the lock held: the item is to be looked at. Who never turns the main context must not gather
 * what came and went. */
static void
add_news (SvListModel *self, SvHandleObject *item)
{
  if (exists (item) || row_of (self, item) < self->rows->len)
    g_hash_table_add (self->news, g_object_ref (item));
  else
    g_hash_table_remove (self->news, item);
}

/* `found` is NULL when nothing was listed. */
static void
end_errand (GWeakRef *weak, const SvErrand *errand, GPtrArray *found)
{
  g_autoptr (GObject) object = g_weak_ref_get (weak);
  SvListModel *self = (SvListModel *) object;

  if (self == NULL)
    return;
  g_mutex_lock (&self->lock);
  self->refreshing = NULL;
  if (errand->item != NULL)
    add_news (self, errand->item);
  for (guint i = 0; found != NULL && i < found->len; i++)
    add_news (self, g_ptr_array_index (found, i));
  for (guint i = 0; found != NULL && i < self->rows->len; i++)
    add_news (self, g_array_index (self->rows, SvListRow, i).item);
  schedule (self);
  g_mutex_unlock (&self->lock);
}

static gboolean
run_errand (GWeakRef *weak)
{
  g_auto (SvErrand) errand = { 0 };
  g_autoptr (GPtrArray) found = NULL;

  if (!take_errand (weak, &errand))
    return FALSE;
  /* A failure leaves what events said; when the connection was lost, all is listed again. */
  if (errand.item != NULL)
    errand.kind->refresh (errand.item);
  else
    found = errand.kind->list (errand.connection, NULL);
  end_errand (weak, &errand, found);
  return TRUE;
}

static void
work (gpointer data, gpointer unused)
{
  while (run_errand (data))
    continue;
  sv_weak_free (data);
}

/* With the lock held. */
static void
call_worker (SvListModel *self)
{
  if (self->working)
    return;
  self->working = TRUE;
  sv_call_detach (work, sv_weak_new (self));
}

static gboolean
is_about_life (const SvListKind *kind, SimplevirtEventKind event)
{
  return event == kind->defined || event == kind->started || event == kind->stopped
         || event == kind->undefined;
}

/* With the lock held, after the handle took the event's facts. */
static void
take_event (SvListModel *self, SimplevirtEvent *event)
{
  SvHandleObject *item = G_STRUCT_MEMBER (SvHandleObject *, event, self->kind->subject);

  if (item == NULL || !is_about_life (self->kind, event->kind))
    return;
  add_news (self, item);
  schedule (self);
  /* Events do not tell memory and the like, nor whether one that stopped is gone when it was not
   * known to be transient. */
  if (exists (item))
    {
      g_hash_table_add (self->stale, g_object_ref (item));
      call_worker (self);
    }
}

static void
on_event (SimplevirtEvent *event, gpointer data)
{
  g_autoptr (GObject) object = g_weak_ref_get (data);
  SvListModel *self = (SvListModel *) object;

  if (self == NULL)
    return;
  g_mutex_lock (&self->lock);
  if (event->kind == SIMPLEVIRT_EVENT_KIND_CONNECTION_RESTORED)
    {
      self->relist = TRUE;
      call_worker (self);
    }
  else
    take_event (self, event);
  g_mutex_unlock (&self->lock);
}

static void
fill (SvListModel *self, GPtrArray *found)
{
  g_mutex_lock (&self->lock);
  for (guint i = 0; i < found->len; i++)
    {
      SvHandleObject *item = g_ptr_array_index (found, i);
      SvListRow row = { item, sv_handle_get_name (&item->handle) };
      if (!exists (item))
        continue;
      g_object_ref (item);
      g_array_append_val (self->rows, row);
    }
  g_array_sort (self->rows, compare);
  self->filled = TRUE;
  schedule (self);
  g_mutex_unlock (&self->lock);
}

gpointer
sv_list_model_open (GType type, SimplevirtConnection *connection, GError **error)
{
  g_autoptr (GObject) object = g_object_new (type, NULL);
  SvListModel *self = (SvListModel *) object;

  self->connection = g_object_ref (connection);
  self->context = sv_call_context ();
  sv_events_count_watcher (connection, 1);
  self->listener = sv_events_listen (connection, on_event, sv_weak_new (self), sv_weak_free);
  g_autoptr (GPtrArray) found = self->kind->list (connection, error);
  if (found == NULL)
    return NULL;
  fill (self, found);
  return g_steal_pointer (&object);
}

/* What a program sees ------------------------------------------------------------------------- */

SimplevirtConnection *
sv_list_model_get_connection (SvListModel *self)
{
  return self->connection;
}

guint32
sv_list_model_get_length (SvListModel *self)
{
  g_mutex_lock (&self->lock);
  guint count = self->rows->len;
  g_mutex_unlock (&self->lock);
  return count;
}

GPtrArray *
sv_list_model_list_items (SvListModel *self)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (g_object_unref);

  g_mutex_lock (&self->lock);
  for (guint i = 0; i < self->rows->len; i++)
    g_ptr_array_add (list, g_object_ref (g_array_index (self->rows, SvListRow, i).item));
  g_mutex_unlock (&self->lock);
  return list;
}

static GType
model_item_type (GListModel *model)
{
  return ((SvListModel *) model)->kind->item_type ();
}

static guint
model_n_items (GListModel *model)
{
  return sv_list_model_get_length ((SvListModel *) model);
}

static gpointer
model_item (GListModel *model, guint position)
{
  SvListModel *self = (SvListModel *) model;

  g_mutex_lock (&self->lock);
  gpointer item = position < self->rows->len
                      ? g_object_ref (g_array_index (self->rows, SvListRow, position).item)
                      : NULL;
  g_mutex_unlock (&self->lock);
  return item;
}

void
sv_list_model_interface_init (gpointer interface, gpointer unused)
{
  GListModelInterface *methods = interface;

  methods->get_item_type = model_item_type;
  methods->get_n_items = model_n_items;
  methods->get_item = model_item;
}
