/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/connection-private.h"

/*
 * What every handle of a libvirt object has: its connection, its key (a UUID where there is one),
 * its name, and libvirt's own object, which is looked up again after a reconnect. Embedded in the
 * instance structs.
 */
typedef struct SvHandleKind SvHandleKind;
struct SvHandleKind
{
  SvKind kind;
  const char *what;                                    /* "domain", for messages */
  gpointer (*lookup) (virConnectPtr, const char *key); /* by the key, unless it has an owner */
  int (*free) (gpointer native);
  const char *(*name) (gpointer native);
  gboolean renames_silently; /* a new name may come with any answer: libvirt has no event of it */
  /* What libvirt knows as a part of something else: its key is "<key of the owner>/<name>". */
  const SvHandleKind *owner;
  gpointer (*lookup_in) (gpointer owner, const char *name);
};

/*
 * libvirt's object of a handle, shared by the handle and by the calls under way, which a reconnect
 * does not take it from. We count ourselves: virDomainRef() and virDomainFree() format the UUID for
 * a log that is off, which costs a call two microseconds.
 */
typedef struct
{
  const SvHandleKind *kind;
  gpointer object;
} SvNative;

void sv_native_unref (SvNative *native);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SvNative, sv_native_unref)

/* The facts of a class are bits, at most so many. */
#define SV_MAX_FACTS 8

typedef struct
{
  const SvHandleKind *kind;
  SimplevirtConnection *connection;
  GMutex lock; /* guards what follows, and the facts of the class */
  SvNative *native;
  guint generation;
  char *key;
  char *name;
  GPtrArray *retired; /* former names: a getter may have handed them out */
  gboolean gone;
  guint64 told[SV_MAX_FACTS]; /* of each fact, the number of what told it last */
} SvHandle;

/* `asked` of facts that are always news: those of events. */
#define SV_ASKED_NOW G_MAXUINT64

/* How every class of handles begins. */
typedef struct
{
  GObject parent_instance;
  SvHandle handle;
} SvHandleObject;

/* Takes `native`. */
void sv_handle_init (SvHandle *handle,
                     const SvHandleKind *kind,
                     SimplevirtConnection *connection,
                     const char *key,
                     gpointer native,
                     guint generation);
void sv_handle_forget (SvHandle *handle, gpointer object); /* when it is disposed of */
void sv_handle_clear (SvHandle *handle);

/* For tasks of any handle: what looks after its connection. */
extern const SvTaskCare sv_handle_care;

/* Deadline of its calls. */
guint sv_handle_deadline (SvHandle *handle);

/* Tells who listens to `object` which properties changed: bit n is property n. */
void sv_handle_tell (SvHandle *handle, gpointer object, GParamSpec **properties, guint changed);

/* Notes whether the object is there, and tells by `exists`, the property, when that is news. */
void sv_handle_set_gone (SvHandle *handle, gpointer object, gboolean gone, GParamSpec *exists);

/* Frees libvirt's object (taken) later, with others, on a thread of the library: it adds up where
 * many handles go at once. They keep libvirt's connection open: with that, the rest is freed too.
 */
void sv_handle_reap (SimplevirtConnection *connection, SvNative *native);
void sv_handle_reap_rest (SimplevirtConnection *connection);

/* libvirt's object, with a reference for the caller; NULL with `error` set. */
SvNative *sv_handle_use (SvHandle *handle, GError **error);

/* The same for what keeps it: the object itself, and in `used`, which is NULL before, what to give
 * to sv_native_unref() at the end. */
gpointer sv_handle_hold (SvHandle *handle, SvNative **used, GError **error);

/* The same for the length of a block: declares `name`, libvirt's pointer to its `type`, which is
 * NULL with `error` set when `self`, a handle of any class, has none. */
#define SV_USE(type, name, self, error)                                                            \
  g_autoptr (SvNative) name##_used = sv_handle_use (&(self)->handle, error);                       \
  type##Ptr name = name##_used != NULL ? name##_used->object : NULL

/* "<what> '<name>'", for messages. */
char *sv_handle_describe (SvHandle *handle);

/* libvirt's last error as "<what> '<name>': ...". Returns FALSE. */
gboolean sv_handle_fail (SvHandle *handle, GError **error);

/* Before a question is asked, the looking up of its object included: the number that its answer is
 * as old as. */
guint64 sv_handle_asks (SvHandle *handle);

/* With the lock held: of the facts of an answer, which were not told by something newer since it
 * was asked for, be it an event or another answer. What changed after that comes as an event too.
 * `done`: it is what a call of ours led to, so that all answers on their way may be of the time
 * before. */
guint sv_handle_news (SvHandle *handle, guint64 asked, gboolean done, guint facts);

/* One of our own errors, as "<what> '<name>': ...". Returns FALSE. */
gboolean sv_handle_error (SvHandle *handle,
                          SimplevirtErrorCode code,
                          GError **error,
                          const char *format,
                          ...) G_GNUC_PRINTF (4, 5);

/* Tells who listens, when it is news. */
void sv_handle_set_name (SvHandle *handle, const char *name);
const char *sv_handle_get_name (SvHandle *handle);

/* The object of that key, made by `make` (kind, connection, key, native, generation) when nobody
 * holds one. Takes `native`, which the object keeps or drops. */
typedef gpointer (*SvHandleMaker) (SimplevirtConnection *connection,
                                   const char *key,
                                   gpointer native,
                                   guint generation);
gpointer sv_handle_intern (SimplevirtConnection *connection,
                           const SvHandleKind *kind,
                           const char *key,
                           gpointer native,
                           guint generation,
                           SvHandleMaker make);

/* The same, where `native` is taken (and NULL then) only when the handle needs it. */
gpointer sv_handle_intern_lazily (SimplevirtConnection *connection,
                                  const SvHandleKind *kind,
                                  const char *key,
                                  gpointer *native,
                                  guint generation,
                                  SvHandleMaker make);

/* The object of that key if somebody holds one, with a reference. */
gpointer sv_handle_find (SimplevirtConnection *connection, SvKind kind, const char *key);

/* Asks about each of a list that a former one has not: events about it may have come after the
 * question and before there was a handle to take them. Those that are gone leave the list. */
typedef gboolean (*SvHandleRefresh) (gpointer object, GCancellable *cancellable, GError **error);
void sv_handle_check_new (GPtrArray *list, GPtrArray *former, SvHandleRefresh refresh);

/* The objects of that kind that somebody holds. */
GPtrArray *sv_handle_list (SimplevirtConnection *connection, SvKind kind);

/* A list that a call is given: all are of `connection`, and none is there twice. */
gboolean sv_handle_check_list (SimplevirtConnection *connection,
                               GPtrArray *list,
                               const char *function,
                               GError **error);

/* Whether libvirt's object is of a connection before that one. */
gboolean sv_handle_is_older (SvHandle *handle, guint generation);

/* Gives back libvirt's objects of connections up to that one. */
void sv_handle_release_all (SimplevirtConnection *connection, guint generation);
