/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/events.h"
#include "live/handle.h"

/* What the handles of node devices, secrets, host interfaces and network filters have in common:
 * they are objects of the host that are there or not. */

/* The fact whether an object is there, for sv_handle_news(); a class's own begin after it. */
#define SV_HOST_OBJECT_GONE (1u << 0)

typedef struct
{
  const SvHandleKind *kind;
  const char *plural;
  /* Makes or finds the handle; takes libvirt's object. */
  gpointer (*intern) (SimplevirtConnection *connection, gpointer native, guint generation);
  GParamSpec **exists; /* the property */
} SvHostClass;

/* A question to the daemon, and what is known of the moment when it was asked. */
typedef struct
{
  SimplevirtConnection *connection;
  virConnectPtr native;
  guint generation;
  guint64 asked; /* its number */
} SvAsk;

/* Handles of kinds with events are kept true by them from the first question on. */
gboolean sv_ask_begin (SvAsk *self,
                       SimplevirtConnection *connection,
                       SimplevirtEventTopics topics,
                       GError **error);
void sv_ask_clear (SvAsk *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SvAsk, sv_ask_clear)

/* The handle of an object that libvirt found or made (taken; NULL: it failed, which becomes an
 * error of `key`). */
gpointer sv_host_object_take (
    const SvHostClass *klass, const SvAsk *ask, gpointer found, const char *key, GError **error);

/* The handles of a list that libvirt allocated (taken; a count of -1: it failed). */
GPtrArray *sv_host_object_take_list (
    const SvHostClass *klass, const SvAsk *ask, gpointer found, int count, GError **error);

/* A document that libvirt allocated (taken; NULL: it failed). */
char *sv_host_object_take_xml (gpointer self, char *xml, GError **error);

/* Notes whether it is there, as the answer to the question of that number says; or an event:
 * SV_ASKED_NOW. */
void sv_host_object_set_gone (const SvHostClass *klass,
                              gpointer self,
                              gboolean gone,
                              guint64 asked);

/* After a call that removes it (-1: it failed). */
gboolean sv_host_object_removed (const SvHostClass *klass,
                                 gpointer self,
                                 int result,
                                 GError **error);

/* libvirt's object, looked up anew; notes when it is gone. NULL with `error` set. */
gpointer sv_host_object_refetch (const SvHostClass *klass, gpointer self, GError **error);
