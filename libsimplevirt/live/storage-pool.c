/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/storage-pool-private.h"

#include <string.h>
#include "base/call.h"
#include "event-api-private.h"

G_DEFINE_FINAL_TYPE (SimplevirtStoragePool, simplevirt_storage_pool, G_TYPE_OBJECT)

static gpointer
lookup_by_key (virConnectPtr connect, const char *key)
{
  return virStoragePoolLookupByUUIDString (connect, key);
}

const SvHandleKind sv_pool_kind = {
  .kind = SV_KIND_POOL,
  .what = "storage pool",
  .lookup = lookup_by_key,
  .ref = (int (*) (gpointer)) virStoragePoolRef,
  .free = (int (*) (gpointer)) virStoragePoolFree,
  .name = (const char *(*) (gpointer)) virStoragePoolGetName,
};

static void
simplevirt_storage_pool_finalize (GObject *object)
{
  SimplevirtStoragePool *self = SIMPLEVIRT_STORAGE_POOL (object);

  sv_handle_clear (&self->handle, self);
  G_OBJECT_CLASS (simplevirt_storage_pool_parent_class)->finalize (object);
}

static guint
deadline (gpointer source)
{
  return sv_connection_deadline (((SimplevirtStoragePool *) source)->handle.connection);
}

static void
simplevirt_storage_pool_class_init (SimplevirtStoragePoolClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = simplevirt_storage_pool_finalize;
  sv_storage_pool_install (G_OBJECT_CLASS (klass));
  sv_call_set_deadline_func (G_TYPE_FROM_CLASS (klass), deadline);
}

static void
simplevirt_storage_pool_init (SimplevirtStoragePool *self)
{
  self->persistent = -1;
  self->type = "";
}

static gpointer
make (SimplevirtConnection *connection, const char *key, gpointer native, guint generation)
{
  SimplevirtStoragePool *self = g_object_new (SIMPLEVIRT_TYPE_STORAGE_POOL, NULL);

  sv_handle_init (&self->handle, &sv_pool_kind, connection, key, native, generation);
  return self;
}

SimplevirtStoragePool *
sv_pool_intern (SimplevirtConnection *connection, virStoragePoolPtr native, guint generation)
{
  char uuid[VIR_UUID_STRING_BUFLEN] = "";

  virStoragePoolGetUUIDString (native, uuid);
  return sv_handle_intern (connection, &sv_pool_kind, uuid, native, generation, make);
}

SimplevirtStoragePool *
sv_pool_for_event (SimplevirtConnection *connection, virStoragePoolPtr native)
{
  char uuid[VIR_UUID_STRING_BUFLEN] = "";

  virStoragePoolGetUUIDString (native, uuid);
  return sv_handle_find (connection, SV_KIND_POOL, uuid);
}

virStoragePoolPtr
sv_pool_begin (SimplevirtStoragePool *self, GError **error)
{
  return sv_handle_begin (&self->handle, error);
}

gboolean
sv_pool_fail (SimplevirtStoragePool *self, GError **error)
{
  return sv_handle_fail (&self->handle, error);
}

gboolean
sv_pool_check (SimplevirtStoragePool *self, int result, GError **error)
{
  return result >= 0 || sv_pool_fail (self, error);
}

static gboolean
is_active (SimplevirtStoragePoolState state)
{
  return state != SIMPLEVIRT_STORAGE_POOL_STATE_INACTIVE
         && state != SIMPLEVIRT_STORAGE_POOL_STATE_UNKNOWN;
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

static guint
apply_locked (SimplevirtStoragePool *self, const SvPoolFacts *facts)
{
  guint changed = 0;

  if (facts->mask & SV_POOL_STATE)
    {
      if (is_active (self->state) != is_active (facts->state))
        changed |= 1u << SV_STORAGE_POOL_PROP_ACTIVE;
      NEWS (state, facts->state, SV_STORAGE_POOL_PROP_STATE);
    }
  if (facts->mask & SV_POOL_SIZES)
    {
      NEWS (capacity, facts->capacity, SV_STORAGE_POOL_PROP_CAPACITY);
      NEWS (allocation, facts->allocation, SV_STORAGE_POOL_PROP_ALLOCATION);
      NEWS (available, facts->available, SV_STORAGE_POOL_PROP_AVAILABLE);
    }
  if (facts->mask & SV_POOL_PERSISTENT)
    NEWS (persistent, (gint8) facts->persistent, SV_STORAGE_POOL_PROP_PERSISTENT);
  if (facts->mask & SV_POOL_GONE)
    NEWS (handle.gone, facts->gone, SV_STORAGE_POOL_PROP_EXISTS);
  if (facts->mask & SV_POOL_DESCRIPTION)
    self->described = facts->type != NULL;
  if ((facts->mask & SV_POOL_DESCRIPTION) && self->described)
    {
      NEWS (type, g_intern_string (facts->type), SV_STORAGE_POOL_PROP_POOL_TYPE);
      NEWS (target, g_intern_string (facts->target), SV_STORAGE_POOL_PROP_TARGET_PATH);
    }
  return changed;
}

void
sv_pool_apply (SimplevirtStoragePool *self, const SvPoolFacts *facts)
{
  guint changed = 0;

  if ((facts->mask & SV_POOL_NAME) && strcmp (facts->name, sv_handle_get_name (&self->handle)) != 0)
    {
      sv_handle_set_name (&self->handle, facts->name);
      changed |= 1u << SV_STORAGE_POOL_PROP_NAME;
    }
  g_mutex_lock (&self->handle.lock);
  changed |= apply_locked (self, facts);
  g_mutex_unlock (&self->handle.lock);
  for (guint prop = 1; changed != 0 && prop < SV_STORAGE_POOL_N_PROPS; prop++)
    {
      if (changed & (1u << prop))
        sv_connection_notify (self->handle.connection, G_OBJECT (self),
                              sv_storage_pool_properties[prop]);
    }
}

/* What a lifecycle event says by itself; sizes come with the next refresh. */
void
sv_pool_apply_event (SimplevirtStoragePool *self, SimplevirtEvent *event)
{
  SvPoolFacts facts = { .mask = SV_POOL_GONE, .name = event->name };

  g_mutex_lock (&self->handle.lock);
  gboolean active = is_active (self->state);
  facts.persistent = self->persistent != 0;
  g_mutex_unlock (&self->handle.lock);
  switch (event->kind)
    {
    case SIMPLEVIRT_EVENT_KIND_POOL_STARTED:
      facts.mask |= SV_POOL_STATE;
      facts.state = SIMPLEVIRT_STORAGE_POOL_STATE_RUNNING;
      active = TRUE;
      break;
    case SIMPLEVIRT_EVENT_KIND_POOL_STOPPED:
      facts.mask |= SV_POOL_STATE | SV_POOL_SIZES;
      facts.state = SIMPLEVIRT_STORAGE_POOL_STATE_INACTIVE;
      active = FALSE;
      break;
    case SIMPLEVIRT_EVENT_KIND_POOL_DEFINED:
      facts.mask |= SV_POOL_PERSISTENT | SV_POOL_DESCRIPTION;
      facts.persistent = TRUE;
      if (event->name != NULL)
        facts.mask |= SV_POOL_NAME;
      break;
    case SIMPLEVIRT_EVENT_KIND_POOL_UNDEFINED:
      facts.mask |= SV_POOL_PERSISTENT;
      facts.persistent = FALSE;
      break;
    default:
      return;
    }
  facts.gone = !active && !facts.persistent;
  sv_pool_apply (self, &facts);
}

#define GETTER(type_, function, expression)                                                        \
  type_ simplevirt_storage_pool_##function (SimplevirtStoragePool *self)                           \
  {                                                                                                \
    g_return_val_if_fail (SIMPLEVIRT_IS_STORAGE_POOL (self), (type_) 0);                           \
    g_mutex_lock (&self->handle.lock);                                                             \
    type_ value = (expression);                                                                    \
    g_mutex_unlock (&self->handle.lock);                                                           \
    return value;                                                                                  \
  }

GETTER (const char *, get_name, self->handle.name)
GETTER (const char *, get_uuid, self->handle.key)
GETTER (SimplevirtStoragePoolState, get_state, self->state)
GETTER (gboolean, get_active, is_active (self->state))
GETTER (gboolean, get_persistent, self->persistent != 0)
GETTER (const char *, get_pool_type, self->type)
GETTER (const char *, get_target_path, self->target)
GETTER (guint64, get_capacity, self->capacity)
GETTER (guint64, get_allocation, self->allocation)
GETTER (guint64, get_available, self->available)
GETTER (gboolean, get_exists, !self->handle.gone)
GETTER (SimplevirtConnection *, get_connection, self->handle.connection)
