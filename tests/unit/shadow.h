/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What list models tell, followed. */
#pragma once

#include <gio/gio.h>

/* The names in order, with spaces between. */
static inline char *
shadow_names (gpointer model)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_object (model, i);
      g_autofree char *name = NULL;
      g_object_get (item, "name", &name, NULL);
      g_string_append_printf (text, i > 0 ? " %s" : "%s", name);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static inline gboolean
shadow_has_names (gpointer model, const char *wanted)
{
  g_autofree char *found = shadow_names (model);

  return g_str_equal (found, wanted);
}

/* What a list of GTK does: it plays what is told, and never looks at the whole again. */
typedef struct
{
  GPtrArray *items;
  guint changes;
  guint lengths;
  GThread *thread;
} Shadow;

static inline void
shadow_on_changed (GListModel *model, guint position, guint removed, guint added, gpointer data)
{
  Shadow *shadow = data;

  g_assert_true (g_thread_self () == shadow->thread);
  g_assert_cmpuint (position + removed, <=, shadow->items->len);
  g_assert_cmpuint (removed + added, >, 0);
  shadow->changes++;
  if (removed > 0)
    g_ptr_array_remove_range (shadow->items, position, removed);
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (shadow->items, (int) (position + i),
                        g_list_model_get_object (model, position + i));
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, shadow->items->len);
  for (guint i = 0; i < shadow->items->len; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_object (model, i);
      g_assert_true (item == g_ptr_array_index (shadow->items, i));
    }
}

static inline void
shadow_on_length (GObject *model, GParamSpec *pspec, gpointer data)
{
  ((Shadow *) data)->lengths++;
}

static inline Shadow *
shadow_new (gpointer model)
{
  Shadow *shadow = g_new0 (Shadow, 1);

  shadow->thread = g_thread_self ();
  shadow->items = g_ptr_array_new_with_free_func (g_object_unref);
  if (g_list_model_get_n_items (model) > 0)
    shadow_on_changed (model, 0, 0, g_list_model_get_n_items (model), shadow);
  shadow->changes = 0;
  g_signal_connect (model, "items-changed", G_CALLBACK (shadow_on_changed), shadow);
  g_signal_connect (model, "notify::length", G_CALLBACK (shadow_on_length), shadow);
  return shadow;
}

static inline void
shadow_free (Shadow *shadow)
{
  g_ptr_array_unref (shadow->items);
  g_free (shadow);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Shadow, shadow_free)
