/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/events.h"
#include "live/handle.h"

/*
 * The handles of one kind as a GListModel. Rows change only in the main context of who made the
 * model; the event thread and a thread that asks the daemon leave there which handles to look at.
 */
typedef struct
{
  GType (*item_type) (void);
  GPtrArray *(*list) (SimplevirtConnection *connection, GError **error);
  void (*refresh) (gpointer item);
  glong subject; /* where an event has its handle */
  SimplevirtEventKind defined, undefined, started, stopped;
} SvListKind;

typedef struct
{
  GObject parent_instance;

  const SvListKind *kind;
  SimplevirtConnection *connection;
  GMainContext *context;
  guint listener;

  GMutex lock;         /* guards what follows; rows are written in the context alone */
  GArray *rows;        /* SvListRow, in order */
  GHashTable *news;    /* handles to look at, in the context */
  GHashTable *stale;   /* handles to ask the daemon about first */
  gpointer refreshing; /* the one that is asked about; compared, never used */
  gboolean relist;     /* all are to be listed */
  gboolean filled;
  gboolean scheduled; /* news will be looked at */
  gboolean working;   /* a thread is with the daemon */
} SvListModel;

/* The initial listing included. */
gpointer sv_list_model_open (GType type, SimplevirtConnection *connection, GError **error);

void sv_list_model_init (SvListModel *self, const SvListKind *kind);
void sv_list_model_class_init (GObjectClass *klass, void (*install) (GObjectClass *klass));
void sv_list_model_interface_init (gpointer interface, gpointer unused);

SimplevirtConnection *sv_list_model_get_connection (SvListModel *self);
guint32 sv_list_model_get_length (SvListModel *self);
GPtrArray *sv_list_model_list_items (SvListModel *self);
