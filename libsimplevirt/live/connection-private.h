/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <simplevirt/simplevirt.h>
#include "base/error.h"
#include "base/native.h"
#include "base/task.h"
#include "live/pulse.h"

/* Kinds of handles; each has its own registry in a connection. */
typedef enum
{
  SV_KIND_DOMAIN,
  SV_KIND_NETWORK,
  SV_KIND_POOL,
  SV_KIND_VOLUME,
  SV_KIND_NODE_DEVICE,
  SV_KIND_SECRET,
  SV_KIND_INTERFACE,
  SV_KIND_NWFILTER,
  SV_KIND_SNAPSHOT,
  SV_KIND_CHECKPOINT,
  SV_N_KINDS
} SvKind;

typedef struct _SvEvents SvEvents;

struct _SimplevirtConnection
{
  GObject parent_instance;

  GMutex lock; /* guards what follows up to `context` */
  SimplevirtConnectionState state;
  virConnectPtr native;
  SvPulse *pulse;   /* of the same link */
  guint generation; /* counts the connections made; a handle with an older number must find its
                       object again */
  guint timeout_ms;
  GCancellable *reconnecting; /* ends the attempts to make a lost connection again */

  GMainContext *context; /* where signals are emitted */
  SimplevirtConnectionOptions *options;
  char *uri;
  char *target; /* what to connect to, again */
  char *root;
  gboolean embedded;
  gboolean simulated; /* by libvirt's test driver, which lives in this process */

  gint asks_one_by_one; /* atomic: its driver has no statistics of one domain */
  gint compared;        /* atomic: the generation whose libvirt is ours, or minus that of another */
  gint held_questions;  /* atomic: those about all domains that a guest which hangs holds */

  GMutex turn_lock;
  GCond turn_over;
  guint turns; /* calls that may take long and are under way */

  GMutex reap_lock;
  GPtrArray *reaped; /* SvNative: libvirt's objects that a thread of the library will free */

  GMutex registry_lock;
  GHashTable *handles[SV_N_KINDS]; /* key -> handle, of those that somebody holds; no references */

  SvEvents *events;
};

/* Makes the link: what a URI, or NULL, leads to. */
typedef struct
{
  virConnectPtr native;
  SvPulse *pulse;
  char *root; /* of an embedded driver */
} SvLink;

/* The libvirt connection, with a reference for the caller, or NULL and CONNECTION_LOST, CLOSED or
 * INVALID_STATE (after fork). */
virConnectPtr sv_connection_begin (SimplevirtConnection *self, guint *generation, GError **error);

/* The same for who needs to know only which connection it is. */
gboolean sv_connection_check_open (SimplevirtConnection *self, guint *generation, GError **error);

/* Whether the daemon is of the version of libvirt that this process has, so that their schemas say
 * the same. Asks once for each connection made. */
gboolean sv_connection_has_our_libvirt (SimplevirtConnection *self,
                                        virConnectPtr native,
                                        guint generation);

/* libvirt's last error, as ours; one that comes from a broken connection is CONNECTION_LOST.
 * Returns FALSE. */
gboolean sv_connection_fail (SimplevirtConnection *self, GError **error, const char *format, ...)
    G_GNUC_PRINTF (3, 4);

/* The same without words in front. */
GError *sv_connection_take_failure (SimplevirtConnection *self);

/* Called by the event thread when the link broke, and by whoever notices. */
void sv_connection_lost (SimplevirtConnection *self, guint generation);

/* Steps of making the connection again. A new link is watched and its events are registered; then
 * it is the connection's, unless that was closed meanwhile (takes `link` in any case); then
 * everybody is told. */
guint sv_connection_prepare (SimplevirtConnection *self, virConnectPtr native);
gboolean sv_connection_adopt (SimplevirtConnection *self, const SvLink *link, guint generation);
void sv_connection_restored (SimplevirtConnection *self, guint generation);

/* For tasks on objects of this connection that were cancelled: looks after its daemon. */
extern const SvTaskCare sv_connection_care;

/* Deadline of calls on objects of this connection, for sv_call_set_source(). */
guint sv_connection_deadline (gpointer connection);

/* Emits in the owner's context; does nothing when nobody listens. */
void sv_connection_notify (SimplevirtConnection *self, GObject *object, GParamSpec *pspec);
void sv_connection_emit (SimplevirtConnection *self, GObject *object, guint signal_id);

/* A copy that the program cannot change any more. */
SimplevirtConnectionOptions *sv_connection_options_copy (SimplevirtConnectionOptions *options);

gboolean sv_link_open (const char *uri,
                       SimplevirtConnectionOptions *options,
                       GCancellable *cancellable,
                       SvLink *link,
                       GError **error);

/* One more link to the same daemon, whose socket libvirt reads during calls only, unless the
 * application runs libvirt's event loop. sv_watch_copy_socket() tells the socket then. Blocks. */
virConnectPtr sv_link_open_unwatched (SimplevirtConnection *connection, GError **error);
