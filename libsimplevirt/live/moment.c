/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/moment.h"

#include <string.h>

void
sv_moment_init (SvMoment *self)
{
  self->texts = g_ptr_array_new_with_free_func (g_free);
}

void
sv_moment_clear (SvMoment *self)
{
  g_clear_object (&self->domain);
  g_clear_pointer (&self->texts, g_ptr_array_unref);
}

gpointer
sv_moment_intern (SimplevirtDomain *domain,
                  const SvHandleKind *kind,
                  gpointer native,
                  SvHandleMaker make)
{
  SvHandle *owner = &domain->handle;
  g_autofree char *key = g_strconcat (owner->key, "/", kind->name (native), NULL);
  SvMomentObject *self
      = sv_handle_intern (owner->connection, kind, key, native, owner->generation, make);

  g_mutex_lock (&self->handle.lock);
  if (self->moment.domain == NULL)
    self->moment.domain = g_object_ref (domain);
  g_mutex_unlock (&self->handle.lock);
  return self;
}

/* Whether it is news. With the handle's lock held. */
static gboolean
set_text (SvMoment *self, const char **place, const char *text)
{
  if (g_strcmp0 (*place, text) == 0)
    return FALSE;
  *place = g_strdup (text);
  if (*place != NULL)
    g_ptr_array_add (self->texts, (gpointer) *place);
  return TRUE;
}

static void
tell (SvMomentObject *self, gboolean news, const char *property)
{
  if (news)
    sv_connection_notify (self->handle.connection, G_OBJECT (self),
                          g_object_class_find_property (G_OBJECT_GET_CLASS (self), property));
}

void
sv_moment_apply (gpointer object,
                 const char *description,
                 const char *parent_name,
                 gint64 creation_time)
{
  SvMomentObject *self = object;

  g_mutex_lock (&self->handle.lock);
  gboolean described = set_text (&self->moment, &self->moment.description, description);
  gboolean moved = set_text (&self->moment, &self->moment.parent_name, parent_name);
  gboolean timed = self->moment.creation_time != creation_time;
  gboolean back = self->handle.gone;
  self->moment.creation_time = creation_time;
  self->handle.gone = FALSE;
  g_mutex_unlock (&self->handle.lock);
  tell (self, described, "description");
  tell (self, moved, "parent-name");
  tell (self, timed, "creation-time");
  tell (self, back, "exists");
}

gboolean
sv_moment_refresh (gpointer object, SvMomentRead read, GParamSpec *exists, GError **error)
{
  SvMomentObject *self = object;
  g_autoptr (GError) local = NULL;
  g_autoptr (SvNative) native = sv_handle_use (&self->handle, &local);

  if (native != NULL && read (object, native->object, &local))
    return TRUE;
  if (sv_error_is (local, SIMPLEVIRT_ERROR_NOT_FOUND))
    sv_handle_set_gone (&self->handle, object, TRUE, exists);
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

/* Moves one that is still to be listed, and before it its parent. */
static void
add_in_order (GPtrArray *list, GHashTable *remaining, const char *name)
{
  gpointer object = NULL;

  if (name == NULL || !g_hash_table_steal_extended (remaining, name, NULL, &object))
    return;
  SvMomentObject *self = object;
  g_mutex_lock (&self->handle.lock);
  const char *parent = self->moment.parent_name;
  g_mutex_unlock (&self->handle.lock);
  add_in_order (list, remaining, parent);
  g_ptr_array_add (list, object);
}

GPtrArray *
sv_moment_list (SimplevirtDomain *domain, gpointer natives, int count, SvMomentFunc intern)
{
  GPtrArray *list = g_ptr_array_new_full ((guint) count, g_object_unref);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autoptr (GHashTable) found
      = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  gpointer *items = natives;

  for (int i = 0; i < count; i++)
    {
      SvMomentObject *moment = intern (domain, items[i], NULL);
      if (moment == NULL)
        continue;
      const char *name = sv_handle_get_name (&moment->handle);
      g_ptr_array_add (names, (gpointer) name);
      g_hash_table_replace (found, (gpointer) name, moment);
    }
  free (natives);
  for (guint i = 0; i < names->len; i++)
    add_in_order (list, found, names->pdata[i]);
  return list;
}

void
sv_moment_free_list (const SvHandleKind *kind, gpointer natives, int count)
{
  gpointer *items = natives;

  for (int i = 0; i < count; i++)
    kind->free (items[i]);
  free (natives);
}

/* The handle of one of libvirt's objects, if somebody has it. */
static gpointer
find_known (SimplevirtDomain *domain, const SvHandleKind *kind, gpointer native)
{
  g_autofree char *key = g_strconcat (domain->handle.key, "/", kind->name (native), NULL);

  return sv_handle_find (domain->handle.connection, kind->kind, key);
}

void
sv_moment_follow_delete (SimplevirtDomain *domain,
                         const SvHandleKind *kind,
                         gpointer natives,
                         int count,
                         SvMomentRead read,
                         GParamSpec *exists)
{
  gpointer *items = natives;

  for (int i = 0; i < count; i++)
    {
      g_autoptr (GObject) known = find_known (domain, kind, items[i]);
      if (known != NULL && read != NULL)
        sv_moment_refresh (known, read, exists, NULL);
      else if (known != NULL)
        sv_handle_set_gone (&((SvHandleObject *) known)->handle, known, TRUE, exists);
    }
  sv_moment_free_list (kind, natives, count);
}
