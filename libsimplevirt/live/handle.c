/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/handle.h"

#include <stddef.h>
#include <string.h>
#include "live/events.h"
#include "base/call.h"
#include "base/process.h"

/* With the lock held. libvirt's object tells its name without the daemon, but not for nothing: it
 * is asked by who wants it. Asking makes libvirt forget its last error. */
static const char *
name_of (SvHandle *handle)
{
  if (handle->name == NULL)
    handle->name = handle->native != NULL
                       ? g_utf8_make_valid (handle->kind->name (handle->native->object), -1)
                       : g_strdup ("");
  return handle->name;
}

/* Takes `object`. */
static SvNative *
native_new (const SvHandleKind *kind, gpointer object)
{
  SvNative *self = g_atomic_rc_box_new (SvNative);

  self->kind = kind;
  self->object = object;
  return self;
}

static void
native_clear (gpointer data)
{
  SvNative *self = data;

  self->kind->free (self->object);
}

void
sv_native_unref (SvNative *native)
{
  g_atomic_rc_box_release_full (native, native_clear);
}

void
sv_handle_init (SvHandle *handle,
                const SvHandleKind *kind,
                SimplevirtConnection *connection,
                const char *key,
                gpointer native,
                guint generation)
{
  handle->kind = kind;
  handle->connection = g_object_ref (connection);
  g_mutex_init (&handle->lock);
  handle->native = native_new (kind, native);
  handle->generation = generation;
  handle->key = g_strdup (key);
}

/* A handle in the registry. One that loses its last reference is out of reach from then on, and
 * another may have taken its place before it is forgotten. */
typedef struct
{
  gpointer object;
  GWeakRef weak;
} SvEntry;

static SvEntry *
entry_new (gpointer object)
{
  SvEntry *self = g_new0 (SvEntry, 1);

  self->object = object;
  g_weak_ref_init (&self->weak, object);
  return self;
}

static void
entry_free (gpointer data)
{
  SvEntry *self = data;

  g_weak_ref_clear (&self->weak);
  g_free (self);
}

/* With the lock held. */
static GHashTable *
registry (SimplevirtConnection *connection, SvKind kind)
{
  if (connection->handles[kind] == NULL)
    connection->handles[kind] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, entry_free);
  return connection->handles[kind];
}

void
sv_handle_forget (SvHandle *handle, gpointer object)
{
  SimplevirtConnection *connection = handle->connection;

  if (connection == NULL || sv_process_is_child ())
    return;
  g_mutex_lock (&connection->registry_lock);
  GHashTable *handles = registry (connection, handle->kind->kind);
  SvEntry *entry = g_hash_table_lookup (handles, handle->key);
  if (entry != NULL && entry->object == object)
    g_hash_table_remove (handles, handle->key);
  g_mutex_unlock (&connection->registry_lock);
}

/* So many are freed at once. */
#define REAPED_AT_ONCE 32

/* With the lock held. */
static GPtrArray *
take_reaped (SimplevirtConnection *connection, guint at_least)
{
  gboolean enough = connection->reaped != NULL && connection->reaped->len >= at_least;

  return enough ? g_steal_pointer (&connection->reaped) : NULL;
}

static void
free_reaped (gpointer data, gpointer unused)
{
  g_ptr_array_unref (data);
}

void
sv_handle_reap (SimplevirtConnection *connection, SvNative *native)
{
  g_mutex_lock (&connection->reap_lock);
  if (connection->reaped == NULL)
    connection->reaped = g_ptr_array_new_full (REAPED_AT_ONCE, (GDestroyNotify) sv_native_unref);
  g_ptr_array_add (connection->reaped, native);
  GPtrArray *due = take_reaped (connection, REAPED_AT_ONCE);
  g_mutex_unlock (&connection->reap_lock);
  if (due != NULL)
    sv_call_detach (free_reaped, due);
}

void
sv_handle_reap_rest (SimplevirtConnection *connection)
{
  g_mutex_lock (&connection->reap_lock);
  GPtrArray *rest = take_reaped (connection, 1);
  g_mutex_unlock (&connection->reap_lock);
  if (rest != NULL)
    sv_call_detach (free_reaped, rest);
}

static void
unref_native (gpointer data, gpointer unused)
{
  sv_native_unref (data);
}

/* Frees an object that a look-up led through. libvirt forgets the last error of a thread that frees
 * something: when there is one, another thread does. */
static void
leave (const SvHandleKind *kind, gpointer native)
{
  if (virGetLastErrorCode () == VIR_ERR_OK)
    kind->free (native);
  else
    sv_call_detach (unref_native, native_new (kind, native));
}

static gpointer
look_up (const SvHandleKind *kind, virConnectPtr connect, const char *key)
{
  if (kind->owner == NULL)
    return kind->lookup (connect, key);
  g_auto (GStrv) parts = g_strsplit (key, "/", 2);
  gpointer owner = kind->owner->lookup (connect, parts[0]);
  if (owner == NULL)
    return NULL;
  gpointer found = kind->lookup_in (owner, parts[1]);
  leave (kind->owner, owner);
  return found;
}

void
sv_handle_clear (SvHandle *handle)
{
  if (handle->native != NULL && !sv_process_is_child ())
    sv_handle_reap (handle->connection, handle->native);
  g_clear_pointer (&handle->key, g_free);
  g_clear_pointer (&handle->name, g_free);
  g_clear_pointer (&handle->retired, g_ptr_array_unref);
  g_clear_object (&handle->connection);
  g_mutex_clear (&handle->lock);
}

/* What the answers are compared with that come later. */
static guint64
number_of (SvHandle *handle, guint64 asked, gboolean done)
{
  if (done)
    return sv_events_ask (handle->connection);
  return asked == SV_ASKED_NOW ? sv_events_last (handle->connection) : asked;
}

guint
sv_handle_news (SvHandle *handle, guint64 asked, gboolean done, guint facts)
{
  guint64 number = number_of (handle, asked, done);

  for (guint fact = 0; fact < SV_MAX_FACTS; fact++)
    {
      if (handle->told[fact] > asked)
        facts &= ~(1u << fact);
      else if (facts & (1u << fact))
        handle->told[fact] = number;
    }
  return facts;
}

guint64
sv_handle_asks (SvHandle *handle)
{
  return handle->connection != NULL ? sv_events_ask (handle->connection) : 0;
}

static gpointer
begin_care (gpointer object)
{
  SimplevirtConnection *connection = ((SvHandleObject *) object)->handle.connection;

  return connection != NULL ? sv_connection_care.begin (connection) : NULL;
}

static void
end_care (gpointer care)
{
  sv_connection_care.end (care);
}

const SvTaskCare sv_handle_care = { begin_care, end_care };

guint
sv_handle_deadline (SvHandle *handle)
{
  return handle->connection != NULL ? sv_connection_deadline (handle->connection) : 0;
}

void
sv_handle_tell (SvHandle *handle, gpointer object, GParamSpec **properties, guint changed)
{
  guint notify_id = changed != 0 ? g_signal_lookup ("notify", G_TYPE_OBJECT) : 0;

  /* Most handles are listened to by nobody. */
  if (changed == 0
      || g_signal_handler_find (object, G_SIGNAL_MATCH_ID, notify_id, 0, NULL, NULL, NULL) == 0)
    return;
  for (guint prop = 1; changed >> prop != 0; prop++)
    {
      if (changed & (1u << prop))
        sv_connection_notify (handle->connection, object, properties[prop]);
    }
}

void
sv_handle_set_gone (SvHandle *handle, gpointer object, gboolean gone, GParamSpec *exists)
{
  g_mutex_lock (&handle->lock);
  gboolean news = handle->gone != gone;
  handle->gone = gone;
  g_mutex_unlock (&handle->lock);
  if (news)
    sv_connection_notify (handle->connection, object, exists);
}

static SvNative *
current (SvHandle *handle, guint generation)
{
  g_mutex_lock (&handle->lock);
  /* Now, for whoever puts the name into an error of the call to come. */
  name_of (handle);
  SvNative *native = handle->native != NULL && handle->generation == generation
                         ? g_atomic_rc_box_acquire (handle->native)
                         : NULL;
  g_mutex_unlock (&handle->lock);
  return native;
}

/* With the lock held: a getter may have handed out the former name. Whether it is news. */
static gboolean
rename (SvHandle *handle, const char *name)
{
  if (name == NULL || strcmp (name, name_of (handle)) == 0)
    return FALSE;
  if (handle->retired == NULL)
    handle->retired = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (handle->retired, handle->name);
  handle->name = g_utf8_make_valid (name, -1);
  return TRUE;
}

static void
tell_name (SvHandle *handle)
{
  GObject *object = (GObject *) ((char *) handle - offsetof (SvHandleObject, handle));
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (object), "name");

  if (pspec != NULL)
    sv_connection_notify (handle->connection, object, pspec);
}

/* Two threads may look the object up at the same time, and the slower one may even be a connection
 * late. */
static void
rebind (SvHandle *handle, SvNative *native, guint generation)
{
  g_autoptr (SvNative) dropped = NULL;
  gboolean renamed = FALSE;

  g_mutex_lock (&handle->lock);
  if (generation > handle->generation || handle->native == NULL
      || (generation == handle->generation && handle->kind->renames_silently))
    {
      renamed = rename (handle, handle->kind->name (native->object));
      dropped = handle->native;
      handle->native = g_atomic_rc_box_acquire (native);
      handle->generation = generation;
    }
  g_mutex_unlock (&handle->lock);
  if (renamed)
    tell_name (handle);
}

gboolean
sv_handle_is_older (SvHandle *handle, guint generation)
{
  g_mutex_lock (&handle->lock);
  gboolean older = handle->generation < generation;
  g_mutex_unlock (&handle->lock);
  return older;
}

/* For a connection that the handle has not been used on. */
static SvNative *
look_up_again (SvHandle *handle, GError **error)
{
  guint generation = 0;
  g_autoptr (virConnect) connect = sv_connection_begin (handle->connection, &generation, error);

  if (connect == NULL)
    {
      g_prefix_error (error, "%s '%s': ", handle->kind->what, sv_handle_get_name (handle));
      return NULL;
    }
  gpointer found = look_up (handle->kind, connect, handle->key);
  if (found == NULL)
    {
      sv_handle_fail (handle, error);
      return NULL;
    }
  SvNative *native = native_new (handle->kind, found);
  rebind (handle, native, generation);
  return native;
}

SvNative *
sv_handle_use (SvHandle *handle, GError **error)
{
  guint generation = 0;

  if (handle->connection == NULL)
    {
      sv_fail (error, SIMPLEVIRT_ERROR_INVALID_STATE,
               "it belongs to no connection: handles come from a connection's lists and lookups");
      return NULL;
    }
  SvNative *native = sv_connection_check_open (handle->connection, &generation, NULL)
                         ? current (handle, generation)
                         : NULL;
  return native != NULL ? native : look_up_again (handle, error);
}

gpointer
sv_handle_hold (SvHandle *handle, SvNative **used, GError **error)
{
  *used = sv_handle_use (handle, error);
  return *used != NULL ? (*used)->object : NULL;
}

char *
sv_handle_describe (SvHandle *handle)
{
  return g_strdup_printf ("%s '%s'", handle->kind->what, sv_handle_get_name (handle));
}

gboolean
sv_handle_fail (SvHandle *handle, GError **error)
{
  GError *made = sv_connection_take_failure (handle->connection);
  /* Only now: asking libvirt for the name clears its error. */
  g_autofree char *object = sv_handle_describe (handle);

  g_prefix_error (&made, "%s: ", object);
  g_propagate_error (error, made);
  return FALSE;
}

gboolean
sv_handle_error (
    SvHandle *handle, SimplevirtErrorCode code, GError **error, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  g_autofree char *text = g_strdup_vprintf (format, args);
  va_end (args);
  g_autofree char *object = sv_handle_describe (handle);
  return sv_fail (error, code, "%s: %s", object, text);
}

void
sv_handle_set_name (SvHandle *handle, const char *name)
{
  g_mutex_lock (&handle->lock);
  gboolean renamed = rename (handle, name);
  g_mutex_unlock (&handle->lock);
  if (renamed)
    tell_name (handle);
}

const char *
sv_handle_get_name (SvHandle *handle)
{
  g_mutex_lock (&handle->lock);
  const char *name = name_of (handle);
  g_mutex_unlock (&handle->lock);
  return name;
}

/* With the registry's lock held. */
static gpointer
find (SimplevirtConnection *connection, SvKind kind, const char *key)
{
  SvEntry *entry = g_hash_table_lookup (registry (connection, kind), key);

  return entry != NULL ? g_weak_ref_get (&entry->weak) : NULL;
}

gpointer
sv_handle_find (SimplevirtConnection *connection, SvKind kind, const char *key)
{
  g_mutex_lock (&connection->registry_lock);
  gpointer object = find (connection, kind, key);
  g_mutex_unlock (&connection->registry_lock);
  return object;
}

gpointer
sv_handle_intern (SimplevirtConnection *connection,
                  const SvHandleKind *kind,
                  const char *key,
                  gpointer native,
                  guint generation,
                  SvHandleMaker make)
{
  gpointer offered = native;
  gpointer object = sv_handle_intern_lazily (connection, kind, key, &offered, generation, make);

  if (offered != NULL)
    kind->free (offered);
  return object;
}

gpointer
sv_handle_intern_lazily (SimplevirtConnection *connection,
                         const SvHandleKind *kind,
                         const char *key,
                         gpointer *native,
                         guint generation,
                         SvHandleMaker make)
{
  g_mutex_lock (&connection->registry_lock);
  SvHandleObject *object = find (connection, kind->kind, key);
  gboolean known = object != NULL;
  if (!known)
    {
      object = make (connection, key, g_steal_pointer (native), generation);
      g_hash_table_replace (registry (connection, kind->kind), g_strdup (key), entry_new (object));
    }
  g_mutex_unlock (&connection->registry_lock);
  if (known && *native != NULL
      && (sv_handle_is_older (&object->handle, generation) || kind->renames_silently))
    {
      g_autoptr (SvNative) news = native_new (kind, g_steal_pointer (native));
      rebind (&object->handle, news, generation);
    }
  return object;
}

GPtrArray *
sv_handle_list (SimplevirtConnection *connection, SvKind kind)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (g_object_unref);
  GHashTableIter iter;
  gpointer entry = NULL;

  g_mutex_lock (&connection->registry_lock);
  g_hash_table_iter_init (&iter, registry (connection, kind));
  while (g_hash_table_iter_next (&iter, NULL, &entry))
    {
      gpointer object = g_weak_ref_get (&((SvEntry *) entry)->weak);
      if (object != NULL)
        g_ptr_array_add (list, object);
    }
  g_mutex_unlock (&connection->registry_lock);
  return list;
}

static gboolean
is_gone (SvHandle *handle)
{
  g_mutex_lock (&handle->lock);
  gboolean gone = handle->gone;
  g_mutex_unlock (&handle->lock);
  return gone;
}

void
sv_handle_check_new (GPtrArray *list, GPtrArray *former, SvHandleRefresh refresh)
{
  for (guint i = list->len; i-- > 0;)
    {
      SvHandleObject *object = g_ptr_array_index (list, i);
      if (g_ptr_array_find (former, object, NULL))
        continue;
      refresh (object, NULL, NULL);
      if (is_gone (&object->handle))
        g_ptr_array_remove_index (list, i);
    }
}

gboolean
sv_handle_check_list (SimplevirtConnection *connection,
                      GPtrArray *list,
                      const char *function,
                      GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < list->len; i++)
    {
      SvHandleObject *object = g_ptr_array_index (list, i);
      gboolean ours = object->handle.connection == connection;
      if (ours && g_hash_table_add (seen, object))
        continue;
      g_autofree char *name = sv_handle_describe (&object->handle);
      return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "%s: %s is %s", function, name,
                      ours ? "in the list twice" : "of another connection");
    }
  return TRUE;
}

static void
release (SvHandle *handle, guint generation)
{
  g_autoptr (SvNative) native = NULL;

  g_mutex_lock (&handle->lock);
  name_of (handle);
  if (handle->generation <= generation)
    native = g_steal_pointer (&handle->native);
  g_mutex_unlock (&handle->lock);
}

void
sv_handle_release_all (SimplevirtConnection *connection, guint generation)
{
  for (SvKind kind = 0; kind < SV_N_KINDS; kind++)
    {
      g_autoptr (GPtrArray) held = sv_handle_list (connection, kind);
      for (guint i = 0; i < held->len; i++)
        release (&((SvHandleObject *) g_ptr_array_index (held, i))->handle, generation);
    }
}
