/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/host-object.h"

#include "base/loop.h"

gboolean
sv_ask_begin (SvAsk *self,
              SimplevirtConnection *connection,
              SimplevirtEventTopics topics,
              GError **error)
{
  if (topics != 0 && !sv_events_subscribe (connection, topics, error))
    return FALSE;
  self->connection = connection;
  self->asked = sv_events_ask (connection);
  self->native = sv_connection_begin (connection, &self->generation, error);
  return self->native != NULL;
}

void
sv_ask_clear (SvAsk *self)
{
  g_clear_pointer (&self->native, virConnectClose);
}

static gpointer
take (const SvHostClass *klass, const SvAsk *ask, gpointer found)
{
  gpointer object = klass->intern (ask->connection, found, ask->generation);

  sv_host_object_set_gone (klass, object, FALSE, ask->asked);
  return object;
}

gpointer
sv_host_object_take (
    const SvHostClass *klass, const SvAsk *ask, gpointer found, const char *key, GError **error)
{
  /* Documents that libvirt calls an internal error. */
  static const SvErrorWords rows[] = {
    { "has no name", SIMPLEVIRT_ERROR_INVALID_CONFIG, NULL },
    { "no device capabilities", SIMPLEVIRT_ERROR_INVALID_CONFIG, NULL },
    { "introduce a loop", SIMPLEVIRT_ERROR_INVALID_CONFIG, NULL },
  };
  g_autoptr (GError) local = NULL;

  if (found != NULL)
    return take (klass, ask, found);
  sv_connection_fail (ask->connection, &local, "%s '%s'", klass->kind->what, key);
  sv_error_take_refined (error, g_steal_pointer (&local), rows, G_N_ELEMENTS (rows));
  return NULL;
}

GPtrArray *
sv_host_object_take_list (
    const SvHostClass *klass, const SvAsk *ask, gpointer found, int count, GError **error)
{
  gpointer *items = found;

  if (count < 0)
    {
      sv_connection_fail (ask->connection, error, "connection '%s': listing %s",
                          ask->connection->uri, klass->plural);
      return NULL;
    }
  GPtrArray *list = g_ptr_array_new_full ((guint) count, g_object_unref);
  for (int i = 0; i < count; i++)
    g_ptr_array_add (list, take (klass, ask, items[i]));
  free (items);
  return list;
}

static SvHandle *
handle_of (gpointer self)
{
  return &((SvHandleObject *) self)->handle;
}

char *
sv_host_object_take_xml (gpointer self, char *xml, GError **error)
{
  if (xml == NULL)
    sv_handle_fail (handle_of (self), error);
  return sv_native_string (xml);
}

void
sv_host_object_set_gone (const SvHostClass *klass, gpointer self, gboolean gone, guint64 asked)
{
  SvHandle *handle = handle_of (self);

  /* Events that were read before an answer are older than it. */
  if (asked != SV_ASKED_NOW)
    sv_loop_settle ();
  g_mutex_lock (&handle->lock);
  gboolean news
      = sv_handle_news (handle, asked, FALSE, SV_HOST_OBJECT_GONE) != 0 && handle->gone != gone;
  if (news)
    handle->gone = gone;
  g_mutex_unlock (&handle->lock);
  if (news)
    sv_connection_notify (handle->connection, self, *klass->exists);
}

gboolean
sv_host_object_removed (const SvHostClass *klass, gpointer self, int result, GError **error)
{
  if (result < 0)
    return sv_handle_fail (handle_of (self), error);
  sv_host_object_set_gone (klass, self, TRUE, sv_handle_asks (handle_of (self)));
  return TRUE;
}

gpointer
sv_host_object_refetch (const SvHostClass *klass, gpointer self, GError **error)
{
  SvHandle *handle = handle_of (self);
  g_autoptr (GError) local = NULL;
  guint64 asked = sv_handle_asks (handle);
  g_autoptr (SvNative) known = sv_handle_use (handle, &local);
  gpointer native = NULL;

  if (known != NULL)
    {
      g_autoptr (virConnect) connect = sv_connection_begin (handle->connection, NULL, &local);
      native = connect != NULL ? handle->kind->lookup (connect, handle->key) : NULL;
      if (native == NULL && local == NULL)
        sv_handle_fail (handle, &local);
    }
  if (native != NULL || sv_error_is (local, SIMPLEVIRT_ERROR_NOT_FOUND))
    sv_host_object_set_gone (klass, self, native == NULL, asked);
  if (local != NULL)
    g_propagate_error (error, g_steal_pointer (&local));
  return native;
}
