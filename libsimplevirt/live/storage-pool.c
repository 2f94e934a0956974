/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/storage-pool-private.h"

#include "live/handle-class.h"
#include <string.h>
#include "event-api-private.h"

SV_DEFINE_UUID_HANDLE (SimplevirtStoragePool,
                       simplevirt_storage_pool,
                       sv_pool,
                       virStoragePool,
                       SV_KIND_POOL,
                       "storage pool",
                       sv_storage_pool_install)

static void
simplevirt_storage_pool_init (SimplevirtStoragePool *self)
{
  self->persistent = -1;
  self->type = "";
}

static void
sv_pool_clear (SimplevirtStoragePool *self)
{
}

static void
sv_pool_made (SimplevirtStoragePool *self, virStoragePoolPtr native)
{
}

guint
sv_pool_generation (SimplevirtStoragePool *self)
{
  g_mutex_lock (&self->handle.lock);
  guint generation = self->handle.generation;
  g_mutex_unlock (&self->handle.lock);
  return generation;
}

static gboolean
is_active (SimplevirtStoragePoolState state)
{
  return state != SIMPLEVIRT_STORAGE_POOL_STATE_INACTIVE
         && state != SIMPLEVIRT_STORAGE_POOL_STATE_UNKNOWN;
}

static guint
apply_locked (SimplevirtStoragePool *self, const SvPoolFacts *facts)
{
  guint mask = sv_handle_news (&self->handle, facts->asked, facts->done, facts->mask);
  guint changed = 0;

  if (mask & SV_POOL_STATE)
    {
      if (is_active (self->state) != is_active (facts->state))
        changed |= 1u << SV_STORAGE_POOL_PROP_ACTIVE;
      SV_NEWS (state, facts->state, SV_STORAGE_POOL_PROP_STATE);
    }
  if (mask & SV_POOL_SIZES)
    {
      SV_NEWS (capacity, facts->capacity, SV_STORAGE_POOL_PROP_CAPACITY);
      SV_NEWS (allocation, facts->allocation, SV_STORAGE_POOL_PROP_ALLOCATION);
      SV_NEWS (available, facts->available, SV_STORAGE_POOL_PROP_AVAILABLE);
    }
  if (mask & SV_POOL_PERSISTENT)
    SV_NEWS (persistent, (gint8) facts->persistent, SV_STORAGE_POOL_PROP_PERSISTENT);
  if (mask & SV_POOL_GONE)
    SV_NEWS (handle.gone, facts->gone, SV_STORAGE_POOL_PROP_EXISTS);
  if (mask & SV_POOL_DESCRIPTION)
    self->described = facts->type != NULL;
  if ((mask & SV_POOL_DESCRIPTION) && self->described)
    {
      SV_NEWS (type, g_intern_string (facts->type), SV_STORAGE_POOL_PROP_POOL_TYPE);
      SV_NEWS (target, g_intern_string (facts->target), SV_STORAGE_POOL_PROP_TARGET_PATH);
    }
  return changed;
}

void
sv_pool_apply (SimplevirtStoragePool *self, const SvPoolFacts *facts)
{
  guint changed = 0;

  if (facts->mask & SV_POOL_NAME)
    sv_handle_set_name (&self->handle, facts->name);
  g_mutex_lock (&self->handle.lock);
  changed |= apply_locked (self, facts);
  g_mutex_unlock (&self->handle.lock);
  sv_handle_tell (&self->handle, self, sv_storage_pool_properties, changed);
}

/* What a lifecycle event says by itself; sizes come with the next refresh. */
void
sv_pool_apply_event (SimplevirtStoragePool *self, SimplevirtEvent *event)
{
  SvPoolFacts facts = { .asked = SV_ASKED_NOW, .name = event->name };

  g_mutex_lock (&self->handle.lock);
  gboolean active = is_active (self->state);
  gint8 persistent = self->persistent;
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
      persistent = TRUE;
      if (event->name != NULL)
        facts.mask |= SV_POOL_NAME;
      break;
    case SIMPLEVIRT_EVENT_KIND_POOL_UNDEFINED:
      facts.mask |= SV_POOL_PERSISTENT;
      facts.persistent = FALSE;
      persistent = FALSE;
      break;
    default:
      return;
    }
  if (active || persistent >= 0)
    {
      facts.mask |= SV_POOL_GONE;
      facts.gone = !active && persistent == 0;
    }
  sv_pool_apply (self, &facts);
}

#define GETTER(type, function, expression)                                                         \
  SV_HANDLE_GETTER (SimplevirtStoragePool, SIMPLEVIRT_IS_STORAGE_POOL, type,                       \
                    simplevirt_storage_pool_##function, expression)

const char *
simplevirt_storage_pool_get_name (SimplevirtStoragePool *self)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_STORAGE_POOL (self), NULL);
  return sv_handle_get_name (&self->handle);
}

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

gboolean
sv_pool_keeps_devices (SimplevirtStoragePool *self)
{
  static const char *const types[] = { "logical", "zfs", NULL };

  return g_strv_contains (types, simplevirt_storage_pool_get_pool_type (self));
}
