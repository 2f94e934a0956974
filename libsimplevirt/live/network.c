/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/network-private.h"

#include <string.h>
#include "base/call.h"
#include "event-api-private.h"

G_DEFINE_FINAL_TYPE (SimplevirtNetwork, simplevirt_network, G_TYPE_OBJECT)

static gpointer
lookup_by_key (virConnectPtr connect, const char *key)
{
  return virNetworkLookupByUUIDString (connect, key);
}

const SvHandleKind sv_network_kind = {
  .kind = SV_KIND_NETWORK,
  .what = "network",
  .lookup = lookup_by_key,
  .ref = (int (*) (gpointer)) virNetworkRef,
  .free = (int (*) (gpointer)) virNetworkFree,
  .name = (const char *(*) (gpointer)) virNetworkGetName,
};

static void
simplevirt_network_finalize (GObject *object)
{
  SimplevirtNetwork *self = SIMPLEVIRT_NETWORK (object);

  sv_handle_clear (&self->handle, self);
  G_OBJECT_CLASS (simplevirt_network_parent_class)->finalize (object);
}

static guint
deadline (gpointer source)
{
  return sv_connection_deadline (((SimplevirtNetwork *) source)->handle.connection);
}

static void
simplevirt_network_class_init (SimplevirtNetworkClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = simplevirt_network_finalize;
  sv_network_install (G_OBJECT_CLASS (klass));
  sv_call_set_deadline_func (G_TYPE_FROM_CLASS (klass), deadline);
}

static void
simplevirt_network_init (SimplevirtNetwork *self)
{
  self->persistent = -1;
}

static gpointer
make (SimplevirtConnection *connection, const char *key, gpointer native, guint generation)
{
  SimplevirtNetwork *self = g_object_new (SIMPLEVIRT_TYPE_NETWORK, NULL);

  sv_handle_init (&self->handle, &sv_network_kind, connection, key, native, generation);
  return self;
}

SimplevirtNetwork *
sv_network_intern (SimplevirtConnection *connection, virNetworkPtr native, guint generation)
{
  char uuid[VIR_UUID_STRING_BUFLEN] = "";

  virNetworkGetUUIDString (native, uuid);
  return sv_handle_intern (connection, &sv_network_kind, uuid, native, generation, make);
}

SimplevirtNetwork *
sv_network_for_event (SimplevirtConnection *connection, virNetworkPtr native)
{
  char uuid[VIR_UUID_STRING_BUFLEN] = "";

  virNetworkGetUUIDString (native, uuid);
  return sv_handle_find (connection, SV_KIND_NETWORK, uuid);
}

virNetworkPtr
sv_network_begin (SimplevirtNetwork *self, GError **error)
{
  return sv_handle_begin (&self->handle, error);
}

gboolean
sv_network_fail (SimplevirtNetwork *self, GError **error)
{
  return sv_handle_fail (&self->handle, error);
}

gboolean
sv_network_check (SimplevirtNetwork *self, int result, GError **error)
{
  return result >= 0 || sv_network_fail (self, error);
}

#define NEWS(member, value, prop)                                                                  \
  G_STMT_START                                                                                     \
  {                                                                                                \
    if (self->member != (value))                                                                   \
      {                                                                                            \
        self->member = (value);                                                                    \
        changed |= 1u << (prop);                                                                   \
      }                                                                                            \
  }                                                                                                \
  G_STMT_END

void
sv_network_apply (SimplevirtNetwork *self, const SvNetworkFacts *facts)
{
  guint changed = 0;

  if ((facts->mask & SV_NETWORK_NAME) && strcmp (facts->name, sv_handle_get_name (&self->handle)))
    {
      sv_handle_set_name (&self->handle, facts->name);
      changed |= 1u << SV_NETWORK_PROP_NAME;
    }
  g_mutex_lock (&self->handle.lock);
  if (facts->mask & SV_NETWORK_ACTIVE)
    NEWS (active, facts->active, SV_NETWORK_PROP_ACTIVE);
  if (facts->mask & SV_NETWORK_PERSISTENT)
    NEWS (persistent, (gint8) facts->persistent, SV_NETWORK_PROP_PERSISTENT);
  if (facts->mask & SV_NETWORK_GONE)
    NEWS (handle.gone, facts->gone, SV_NETWORK_PROP_EXISTS);
  if (facts->mask & SV_NETWORK_BRIDGE)
    {
      NEWS (bridge, g_intern_string (facts->bridge), SV_NETWORK_PROP_BRIDGE);
      self->bridge_known = facts->bridge != NULL;
    }
  g_mutex_unlock (&self->handle.lock);
  for (guint prop = 1; changed != 0 && prop < SV_NETWORK_N_PROPS; prop++)
    {
      if (changed & (1u << prop))
        sv_connection_notify (self->handle.connection, G_OBJECT (self),
                              sv_network_properties[prop]);
    }
}

void
sv_network_learn_bridge (SimplevirtNetwork *self, virNetworkPtr native)
{
  SvNetworkFacts facts = { .mask = SV_NETWORK_BRIDGE };

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
  SvNetworkFacts facts = { .mask = SV_NETWORK_GONE, .name = event->name };

  g_mutex_lock (&self->handle.lock);
  facts.active = self->active;
  facts.persistent = self->persistent != 0;
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
      if (facts.persistent && event->name != NULL)
        facts.mask |= SV_NETWORK_NAME;
      break;
    default:
      return;
    }
  facts.gone = !facts.active && !facts.persistent;
  sv_network_apply (self, &facts);
}

#define GETTER(type, function, expression)                                                         \
  type simplevirt_network_##function (SimplevirtNetwork *self)                                     \
  {                                                                                                \
    g_return_val_if_fail (SIMPLEVIRT_IS_NETWORK (self), (type) 0);                                 \
    g_mutex_lock (&self->handle.lock);                                                             \
    type value = (expression);                                                                     \
    g_mutex_unlock (&self->handle.lock);                                                           \
    return value;                                                                                  \
  }

GETTER (const char *, get_name, self->handle.name)
GETTER (const char *, get_uuid, self->handle.key)
GETTER (gboolean, get_active, self->active)
GETTER (gboolean, get_persistent, self->persistent != 0)
GETTER (const char *, get_bridge, self->bridge)
GETTER (gboolean, get_exists, !self->handle.gone)
GETTER (SimplevirtConnection *, get_connection, self->handle.connection)
