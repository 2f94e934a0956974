/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/events.h"
#include "live/handle.h"
#include "base/call.h"

/*
 * What every class of handles is made of. Its file adds `<type>_init ()`, which sets what is not
 * zero before there are facts, and
 * `<sv>_clear ()`, which frees what the class has beside its handle.
 */
#define SV_DEFINE_HANDLE_CLASS(Type, type, sv, install)                                            \
  G_DEFINE_FINAL_TYPE (Type, type, G_TYPE_OBJECT)                                                  \
                                                                                                   \
  static void sv##_clear (Type *self);                                                             \
                                                                                                   \
  static void type##_dispose (GObject *object)                                                     \
  {                                                                                                \
    sv_handle_forget (&((Type *) object)->handle, object);                                         \
    G_OBJECT_CLASS (type##_parent_class)->dispose (object);                                        \
  }                                                                                                \
                                                                                                   \
  static void type##_finalize (GObject *object)                                                    \
  {                                                                                                \
    sv_handle_clear (&((Type *) object)->handle);                                                  \
    sv##_clear ((Type *) object);                                                                  \
    G_OBJECT_CLASS (type##_parent_class)->finalize (object);                                       \
  }                                                                                                \
                                                                                                   \
  static guint type##_deadline (gpointer source)                                                   \
  {                                                                                                \
    return sv_handle_deadline (&((Type *) source)->handle);                                        \
  }                                                                                                \
                                                                                                   \
  static char *type##_describe (gpointer source)                                                   \
  {                                                                                                \
    return sv_handle_describe (&((Type *) source)->handle);                                        \
  }                                                                                                \
                                                                                                   \
  static void type##_class_init (Type##Class *klass)                                               \
  {                                                                                                \
    static const SvCallSource source = { type##_deadline, type##_describe };                       \
                                                                                                   \
    G_OBJECT_CLASS (klass)->dispose = type##_dispose;                                              \
    G_OBJECT_CLASS (klass)->finalize = type##_finalize;                                            \
    install (G_OBJECT_CLASS (klass));                                                              \
    sv_call_set_source (G_TYPE_FROM_CLASS (klass), &source);                                       \
    sv_task_set_care (G_TYPE_FROM_CLASS (klass), &sv_handle_care);                                 \
  }

/*
 * The same for what libvirt knows by a UUID, with its kind (`<sv>_kind`) and the functions that its
 * private header declares. Its file also adds `<sv>_made ()`, which reads what libvirt's new object
 * tells without asking the daemon. Further members of the kind may follow the arguments.
 */
#define SV_DEFINE_UUID_HANDLE(Type, type, sv, native_type, kind_of, text, install, ...)            \
  static const char *sv##_key (native_type##Ptr native, char *uuid)                                \
  {                                                                                                \
    unsigned char raw[VIR_UUID_BUFLEN] = { 0 };                                                    \
                                                                                                   \
    native_type##GetUUID (native, raw);                                                            \
    sv_native_format_uuid (raw, uuid);                                                             \
    return uuid;                                                                                   \
  }                                                                                                \
                                                                                                   \
  SV_DEFINE_KEYED_HANDLE (Type, type, sv, native_type, kind_of, text, install,                     \
                          native_type##LookupByUUIDString, __VA_ARGS__)

/* The same for what libvirt knows by its name alone. */
#define SV_DEFINE_NAMED_HANDLE(Type, type, sv, native_type, kind_of, text, install)                \
  static const char *sv##_key (native_type##Ptr native, char *unused)                              \
  {                                                                                                \
    return native_type##GetName (native);                                                          \
  }                                                                                                \
                                                                                                   \
  SV_DEFINE_KEYED_HANDLE (Type, type, sv, native_type, kind_of, text, install,                     \
                          native_type##LookupByName, )

#define SV_DEFINE_KEYED_HANDLE(Type, type, sv, native_type, kind_of, text, install, lookup_by,     \
                               ...)                                                                \
  SV_DEFINE_HANDLE_CLASS (Type, type, sv, install)                                                 \
                                                                                                   \
  static void sv##_made (Type *self, native_type##Ptr native);                                     \
                                                                                                   \
  static gpointer sv##_lookup (virConnectPtr connect, const char *key)                             \
  {                                                                                                \
    return lookup_by (connect, key);                                                               \
  }                                                                                                \
                                                                                                   \
  const SvHandleKind sv##_kind = { .kind = kind_of,                                                \
                                   .what = text,                                                   \
                                   .lookup = sv##_lookup,                                          \
                                   .free = (int (*) (gpointer)) native_type##Free,                 \
                                   .name = (const char *(*) (gpointer)) native_type##GetName,      \
                                   __VA_ARGS__ };                                                  \
                                                                                                   \
  static gpointer sv##_make (SimplevirtConnection *connection, const char *key, gpointer native,   \
                             guint generation)                                                     \
  {                                                                                                \
    Type *self = g_object_new (type##_get_type (), NULL);                                          \
                                                                                                   \
    sv_handle_init (&self->handle, &sv##_kind, connection, key, native, generation);               \
    sv##_made (self, native);                                                                      \
    return self;                                                                                   \
  }                                                                                                \
                                                                                                   \
  Type *sv##_intern (SimplevirtConnection *connection, native_type##Ptr native, guint generation)  \
  {                                                                                                \
    char room[VIR_UUID_STRING_BUFLEN] = "";                                                        \
    const char *key = sv##_key (native, room);                                                     \
                                                                                                   \
    return sv_handle_intern (connection, &sv##_kind, key, native, generation, sv##_make);          \
  }                                                                                                \
                                                                                                   \
  Type *sv##_for_event (SimplevirtConnection *connection, native_type##Ptr native,                 \
                        guint generation, char **key)                                              \
  {                                                                                                \
    char room[VIR_UUID_STRING_BUFLEN] = "";                                                        \
    const char *wanted = sv##_key (native, room);                                                  \
    Type *known = sv_handle_find (connection, kind_of, wanted);                                    \
                                                                                                   \
    if (key != NULL)                                                                               \
      *key = g_strdup (wanted);                                                                    \
    if (known != NULL || !sv_events_are_watched (connection))                                      \
      return known;                                                                                \
    native_type##Ref (native);                                                                     \
    return sv_handle_intern (connection, &sv##_kind, wanted, native, generation, sv##_make);       \
  }                                                                                                \
                                                                                                   \
  SV_DEFINE_HANDLE_USE (Type, sv, native_type)

/* How the bodies of calls use a handle. */
#define SV_DEFINE_HANDLE_USE(Type, sv, native_type)                                                \
  gboolean sv##_fail (Type *self, GError **error)                                                  \
  {                                                                                                \
    return sv_handle_fail (&self->handle, error);                                                  \
  }                                                                                                \
                                                                                                   \
  gboolean sv##_check (Type *self, int result, GError **error)                                     \
  {                                                                                                \
    return result >= 0 || sv##_fail (self, error);                                                 \
  }

/* After a call that changed the object (-1: it failed): the properties are right when it returns.
 * An object that is gone by then is right too. */
#define SV_DEFINE_HANDLE_CHANGED(Type, sv, native_type)                                            \
  gboolean sv##_changed (Type *self, native_type##Ptr native, int result, GError **error)          \
  {                                                                                                \
    guint64 asked = sv_handle_asks (&self->handle);                                                \
    g_autoptr (GError) late = NULL;                                                                \
                                                                                                   \
    if (!sv##_check (self, result, error))                                                         \
      return FALSE;                                                                                \
    if (!sv##_sync (self, native, &late) && sv_error_is (late, SIMPLEVIRT_ERROR_NOT_FOUND))        \
      sv##_vanished (self, asked);                                                                 \
    return TRUE;                                                                                   \
  }

/* A fact of a handle's class: takes the news, and notes in `changed` which property to tell of. */
#define SV_NEWS(member, value, prop)                                                               \
  G_STMT_START                                                                                     \
  {                                                                                                \
    if (self->member != (value))                                                                   \
      {                                                                                            \
        self->member = (value);                                                                    \
        changed |= 1u << (prop);                                                                   \
      }                                                                                            \
  }                                                                                                \
  G_STMT_END

/* A getter that reads one fact under the handle's lock. */
#define SV_HANDLE_GETTER(Type, CHECK, result_type, function, expression)                           \
  result_type function (Type *self)                                                                \
  {                                                                                                \
    g_return_val_if_fail (CHECK (self), (result_type) 0);                                          \
    g_mutex_lock (&self->handle.lock);                                                             \
    result_type value = (expression);                                                              \
    g_mutex_unlock (&self->handle.lock);                                                           \
    return value;                                                                                  \
  }
