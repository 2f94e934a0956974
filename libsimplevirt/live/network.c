/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/network-private.h"

#include "live/handle-class.h"
#include <string.h>
#include "event-api-private.h"

SV_DEFINE_UUID_HANDLE (SimplevirtNetwork,
                       simplevirt_network,
                       sv_network,
                       virNetwork,
                       SV_KIND_NETWORK,
                       "network",
                       sv_network_install)

static void
simplevirt_network_init (SimplevirtNetwork *self)
{
  self->persistent = -1;
}

static void
sv_network_clear (SimplevirtNetwork *self)
{
}

static void
sv_network_made (SimplevirtNetwork *self, virNetworkPtr native)
{
}

void
sv_network_apply (SimplevirtNetwork *self, const SvNetworkFacts *facts)
{
  guint changed = 0;

  if (facts->mask & SV_NETWORK_NAME)
    sv_handle_set_name (&self->handle, facts->name);
  g_mutex_lock (&self->handle.lock);
  guint mask = sv_handle_news (&self->handle, facts->asked, facts->done, facts->mask);
  if (mask & SV_NETWORK_ACTIVE)
    SV_NEWS (active, facts->active, SV_NETWORK_PROP_ACTIVE);
  if (mask & SV_NETWORK_PERSISTENT)
    SV_NEWS (persistent, (gint8) facts->persistent, SV_NETWORK_PROP_PERSISTENT);
  if (mask & SV_NETWORK_GONE)
    SV_NEWS (handle.gone, facts->gone, SV_NETWORK_PROP_EXISTS);
  if (mask & SV_NETWORK_BRIDGE)
    {
      SV_NEWS (bridge, g_intern_string (facts->bridge), SV_NETWORK_PROP_BRIDGE);
      self->bridge_known = facts->bridge != NULL;
    }
  g_mutex_unlock (&self->handle.lock);
  sv_handle_tell (&self->handle, self, sv_network_properties, changed);
}

void
sv_network_learn_bridge (SimplevirtNetwork *self, virNetworkPtr native)
{
  SvNetworkFacts facts = { .mask = SV_NETWORK_BRIDGE, .asked = sv_handle_asks (&self->handle) };

  g_mutex_lock (&self->handle.lock);
  gboolean known = self->bridge_known;
  g_mutex_unlock (&self->handle.lock);
  if (known)
    return;
  g_autofree char *bridge = sv_native_string (virNetworkGetBridgeName (native));
  virResetLastError ();
  facts.bridge = bridge;
  sv_network_apply (self, &facts);
}

void
sv_network_apply_event (SimplevirtNetwork *self, SimplevirtEvent *event)
{
  SvNetworkFacts facts = { .asked = SV_ASKED_NOW, .name = event->name };

  g_mutex_lock (&self->handle.lock);
  facts.active = self->active;
  gint8 persistent = self->persistent;
  g_mutex_unlock (&self->handle.lock);
  switch (event->kind)
    {
    case SIMPLEVIRT_EVENT_KIND_NETWORK_STARTED:
    case SIMPLEVIRT_EVENT_KIND_NETWORK_STOPPED:
      facts.mask |= SV_NETWORK_ACTIVE;
      facts.active = event->kind == SIMPLEVIRT_EVENT_KIND_NETWORK_STARTED;
      break;
    case SIMPLEVIRT_EVENT_KIND_NETWORK_DEFINED:
    case SIMPLEVIRT_EVENT_KIND_NETWORK_UNDEFINED:
      facts.mask |= SV_NETWORK_PERSISTENT;
      facts.persistent = event->kind == SIMPLEVIRT_EVENT_KIND_NETWORK_DEFINED;
      persistent = (gint8) facts.persistent;
      if (facts.persistent && event->name != NULL)
        facts.mask |= SV_NETWORK_NAME;
      break;
    default:
      return;
    }
  if (facts.active || persistent >= 0)
    {
      facts.mask |= SV_NETWORK_GONE;
      facts.gone = !facts.active && persistent == 0;
    }
  sv_network_apply (self, &facts);
}

#define GETTER(type, function, expression)                                                         \
  SV_HANDLE_GETTER (SimplevirtNetwork, SIMPLEVIRT_IS_NETWORK, type, simplevirt_network_##function, \
                    expression)

const char *
simplevirt_network_get_name (SimplevirtNetwork *self)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_NETWORK (self), NULL);
  return sv_handle_get_name (&self->handle);
}

GETTER (const char *, get_uuid, self->handle.key)
GETTER (gboolean, get_active, self->active)
GETTER (gboolean, get_persistent, self->persistent != 0)
GETTER (const char *, get_bridge, self->bridge)
GETTER (gboolean, get_exists, !self->handle.gone)
GETTER (SimplevirtConnection *, get_connection, self->handle.connection)
