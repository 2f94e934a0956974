/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/handle.h"
#include "network-api-private.h"

struct _SimplevirtNetwork
{
  GObject parent_instance;

  SvHandle handle;
  /* What the last listing, refresh or event said; under the handle's lock. */
  gboolean active;
  gint8 persistent;   /* -1: not known yet */
  const char *bridge; /* interned: bridges are few, and a getter may have handed it out */
  gboolean bridge_known;
};

/* News of a network; what a bit of `mask` does not announce is left as it is. */
typedef enum
{
  SV_NETWORK_ACTIVE = 1 << 0,
  SV_NETWORK_PERSISTENT = 1 << 1,
  SV_NETWORK_BRIDGE = 1 << 2,
  SV_NETWORK_NAME = 1 << 3,
  SV_NETWORK_GONE = 1 << 4
} SvNetworkMask;

typedef struct
{
  guint mask;
  guint64 asked; /* the number of the question; SV_ASKED_NOW */
  gboolean done; /* a call of ours led to it */
  gboolean active;
  gboolean persistent;
  gboolean gone;
  const char *bridge;
  const char *name;
} SvNetworkFacts;

extern const SvHandleKind sv_network_kind;

/* The handle of a libvirt network (taken), with a reference. */
SimplevirtNetwork *sv_network_intern (SimplevirtConnection *connection,
                                      virNetworkPtr native,
                                      guint generation);

/* The handle that an event is about, made for who watches events; NULL when nobody could see it.
 * Its UUID goes to `key`. */
SimplevirtNetwork *sv_network_for_event (SimplevirtConnection *connection,
                                         virNetworkPtr native,
                                         guint generation,
                                         char **key);

/* It is not there any more, as the answer to the question of that number said. */
void sv_network_vanished (gpointer self, guint64 asked);

gboolean sv_network_fail (SimplevirtNetwork *self, GError **error);

/* Turns the result of a libvirt call (-1: failed) into success or an error that names the network.
 */
gboolean sv_network_check (SimplevirtNetwork *self, int result, GError **error);

/* After a call that changed it (-1: it failed): see live/handle-class.h. */
gboolean sv_network_changed (SimplevirtNetwork *self,
                             virNetworkPtr native,
                             int result,
                             GError **error);

void sv_network_apply (SimplevirtNetwork *self, const SvNetworkFacts *facts);
void sv_network_apply_event (SimplevirtNetwork *self, SimplevirtEvent *event);

/* Reads the bridge when it is not known. */
void sv_network_learn_bridge (SimplevirtNetwork *self, virNetworkPtr native);

/* Which definitions a change is for; without a choice, all there are. */
guint sv_network_impact (SimplevirtNetwork *self, SimplevirtChangeFlags flags);
