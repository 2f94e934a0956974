/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/domain-private.h"

#include "live/handle-class.h"
#include "live/events.h"
#include "base/loop.h"

SV_DEFINE_UUID_HANDLE (SimplevirtDomain,
                       simplevirt_domain,
                       sv_domain,
                       virDomain,
                       SV_KIND_DOMAIN,
                       "domain",
                       sv_domain_install)

static void
simplevirt_domain_init (SimplevirtDomain *self)
{
  self->id = -1;
  self->persistent = -1;
}

static void
sv_domain_clear (SimplevirtDomain *self)
{
}

static void
sv_domain_made (SimplevirtDomain *self, virDomainPtr native)
{
  self->id = (int) virDomainGetID (native);
  /* The best guess until there are facts; handles that events make have no others. */
  self->state = self->id >= 0 ? SIMPLEVIRT_DOMAIN_STATE_RUNNING : SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF;
}

static gpointer
make_listed (SimplevirtConnection *connection, const char *key, gpointer native, guint generation)
{
  SimplevirtDomain *self = g_object_new (SIMPLEVIRT_TYPE_DOMAIN, NULL);

  sv_handle_init (&self->handle, &sv_domain_kind, connection, key, native, generation);
  return self;
}

SimplevirtDomain *
sv_domain_intern_listed (SimplevirtConnection *connection, virDomainPtr *native, guint generation)
{
  char room[VIR_UUID_STRING_BUFLEN] = "";

  return sv_handle_intern_lazily (connection, &sv_domain_kind, sv_domain_key (*native, room),
                                  (gpointer *) native, generation, make_listed);
}

static gboolean
is_active (SimplevirtDomainState state)
{
  return state != SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF && state != SIMPLEVIRT_DOMAIN_STATE_UNKNOWN;
}

static guint
apply_state (SimplevirtDomain *self, const SvDomainFacts *facts)
{
  guint changed = 0;

  if (is_active (self->state) != is_active (facts->state))
    changed |= 1u << SV_DOMAIN_PROP_ACTIVE;
  SV_NEWS (state, facts->state, SV_DOMAIN_PROP_STATE);
  SV_NEWS (reason, facts->reason, SV_DOMAIN_PROP_STATE_REASON);
  SV_NEWS (id, is_active (facts->state) ? facts->id : -1, SV_DOMAIN_PROP_ID);
  return changed;
}

void
sv_domain_apply (SimplevirtDomain *self, const SvDomainFacts *facts)
{
  guint changed = 0;

  if (facts->mask & SV_FACT_NAME)
    sv_handle_set_name (&self->handle, facts->name);
  g_mutex_lock (&self->handle.lock);
  guint mask = sv_handle_news (&self->handle, facts->asked, facts->done, facts->mask);
  if (mask & SV_FACT_STATE)
    changed |= apply_state (self, facts);
  if (mask & SV_FACT_VCPUS)
    SV_NEWS (vcpus, facts->vcpus, SV_DOMAIN_PROP_VCPUS);
  if (mask & SV_FACT_MEMORY)
    SV_NEWS (memory, facts->memory, SV_DOMAIN_PROP_MEMORY);
  if (mask & SV_FACT_MAX_MEMORY)
    SV_NEWS (max_memory, facts->max_memory, SV_DOMAIN_PROP_MAX_MEMORY);
  if (mask & SV_FACT_PERSISTENT)
    SV_NEWS (persistent, (gint8) facts->persistent, SV_DOMAIN_PROP_PERSISTENT);
  if (mask & SV_FACT_GONE)
    SV_NEWS (handle.gone, facts->gone, SV_DOMAIN_PROP_EXISTS);
  g_mutex_unlock (&self->handle.lock);
  sv_handle_tell (&self->handle, self, sv_domain_properties, changed);
}

/* The reason of a state is another enumeration of libvirt's than that of the event which led to it.
 */
static gint32
state_reason (SimplevirtEventKind kind, gint32 detail)
{
  static const gint8 started[]
      = { VIR_DOMAIN_RUNNING_BOOTED, VIR_DOMAIN_RUNNING_MIGRATED, VIR_DOMAIN_RUNNING_RESTORED,
          VIR_DOMAIN_RUNNING_FROM_SNAPSHOT, VIR_DOMAIN_RUNNING_WAKEUP };
  static const gint8 resumed[] = { VIR_DOMAIN_RUNNING_UNPAUSED, VIR_DOMAIN_RUNNING_MIGRATED,
                                   VIR_DOMAIN_RUNNING_FROM_SNAPSHOT, VIR_DOMAIN_RUNNING_POSTCOPY,
                                   VIR_DOMAIN_RUNNING_POSTCOPY_FAILED };
  static const gint8 suspended[] = {
    VIR_DOMAIN_PAUSED_USER,     VIR_DOMAIN_PAUSED_MIGRATION, VIR_DOMAIN_PAUSED_IOERROR,
    VIR_DOMAIN_PAUSED_WATCHDOG, VIR_DOMAIN_PAUSED_UNKNOWN,   VIR_DOMAIN_PAUSED_FROM_SNAPSHOT,
    VIR_DOMAIN_PAUSED_UNKNOWN,  VIR_DOMAIN_PAUSED_POSTCOPY,  VIR_DOMAIN_PAUSED_POSTCOPY_FAILED
  };
  static const gint8 stopped[]
      = { VIR_DOMAIN_SHUTOFF_SHUTDOWN,     VIR_DOMAIN_SHUTOFF_DESTROYED, VIR_DOMAIN_SHUTOFF_CRASHED,
          VIR_DOMAIN_SHUTOFF_MIGRATED,     VIR_DOMAIN_SHUTOFF_SAVED,     VIR_DOMAIN_SHUTOFF_FAILED,
          VIR_DOMAIN_SHUTOFF_FROM_SNAPSHOT };
  static const gint8 crashed[] = { VIR_DOMAIN_CRASHED_PANICKED };
  static const struct
  {
    SimplevirtEventKind kind;
    const gint8 *reasons;
    gint32 count;
  } rows[] = {
    { SIMPLEVIRT_EVENT_KIND_DOMAIN_STARTED, started, G_N_ELEMENTS (started) },
    { SIMPLEVIRT_EVENT_KIND_DOMAIN_RESUMED, resumed, G_N_ELEMENTS (resumed) },
    { SIMPLEVIRT_EVENT_KIND_DOMAIN_SUSPENDED, suspended, G_N_ELEMENTS (suspended) },
    { SIMPLEVIRT_EVENT_KIND_DOMAIN_STOPPED, stopped, G_N_ELEMENTS (stopped) },
    { SIMPLEVIRT_EVENT_KIND_DOMAIN_CRASHED, crashed, G_N_ELEMENTS (crashed) },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      if (rows[i].kind == kind && detail >= 0 && detail < rows[i].count)
        return rows[i].reasons[detail];
    }
  return 0;
}

/* The state that a lifecycle event brings, with its reason. */
static void
set_state_fact (SvDomainFacts *facts, const SimplevirtEvent *event)
{
  static const struct
  {
    SimplevirtEventKind kind;
    SimplevirtDomainState state;
  } states[] = {
    { SIMPLEVIRT_EVENT_KIND_DOMAIN_STARTED, SIMPLEVIRT_DOMAIN_STATE_RUNNING },
    { SIMPLEVIRT_EVENT_KIND_DOMAIN_RESUMED, SIMPLEVIRT_DOMAIN_STATE_RUNNING },
    { SIMPLEVIRT_EVENT_KIND_DOMAIN_SUSPENDED, SIMPLEVIRT_DOMAIN_STATE_PAUSED },
    { SIMPLEVIRT_EVENT_KIND_DOMAIN_STOPPED, SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF },
    { SIMPLEVIRT_EVENT_KIND_DOMAIN_SHUTTING_DOWN, SIMPLEVIRT_DOMAIN_STATE_SHUTTING_DOWN },
    { SIMPLEVIRT_EVENT_KIND_DOMAIN_PM_SUSPENDED, SIMPLEVIRT_DOMAIN_STATE_PM_SUSPENDED },
    { SIMPLEVIRT_EVENT_KIND_DOMAIN_CRASHED, SIMPLEVIRT_DOMAIN_STATE_CRASHED },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (states); i++)
    {
      if (states[i].kind != event->kind)
        continue;
      facts->mask |= SV_FACT_STATE;
      facts->state = states[i].state;
      facts->reason = state_reason (event->kind, event->reason);
    }
}

/* What a lifecycle event says by itself; the rest of the facts comes with the next refresh. */
void
sv_domain_apply_event (SimplevirtDomain *self, SimplevirtEvent *event)
{
  SvDomainFacts facts
      = { .asked = SV_ASKED_NOW, .name = event->name, .id = (gint32) event->number };

  /* The former name is undefined; the event after this one tells the new one. */
  if (event->kind == SIMPLEVIRT_EVENT_KIND_DOMAIN_UNDEFINED
      && event->reason == SIMPLEVIRT_DOMAIN_UNDEFINED_REASON_RENAMED)
    return;
  /* A guest whose crash kernel took over runs it. */
  if (event->kind == SIMPLEVIRT_EVENT_KIND_DOMAIN_CRASHED
      && event->reason == SIMPLEVIRT_DOMAIN_CRASHED_REASON_CRASH_LOADED)
    return;
  set_state_fact (&facts, event);
  g_mutex_lock (&self->handle.lock);
  gboolean active = is_active (facts.mask & SV_FACT_STATE ? facts.state : self->state);
  gint8 persistent = self->persistent;
  g_mutex_unlock (&self->handle.lock);
  if (event->kind == SIMPLEVIRT_EVENT_KIND_DOMAIN_DEFINED
      || event->kind == SIMPLEVIRT_EVENT_KIND_DOMAIN_UNDEFINED)
    {
      facts.persistent = event->kind == SIMPLEVIRT_EVENT_KIND_DOMAIN_DEFINED;
      facts.mask |= SV_FACT_PERSISTENT;
      persistent = (gint8) facts.persistent;
      if (facts.persistent && g_strcmp0 (event->name, sv_handle_get_name (&self->handle)) != 0)
        facts.mask |= SV_FACT_NAME;
    }
  if (event->kind == SIMPLEVIRT_EVENT_KIND_DOMAIN_BALLOON)
    {
      facts.mask |= SV_FACT_MEMORY;
      facts.memory = (guint64) event->number;
    }
  /* Whether a domain that stopped still exists is told by its persistence alone: that of one which
   * was persistent may have been taken away at the same time. */
  facts.gone = !active && persistent == 0;
  if ((facts.mask & (SV_FACT_STATE | SV_FACT_PERSISTENT))
      && (active || facts.gone || facts.persistent))
    facts.mask |= SV_FACT_GONE;
  sv_domain_apply (self, &facts);
}

#define GETTER(type, function, expression)                                                         \
  SV_HANDLE_GETTER (SimplevirtDomain, SIMPLEVIRT_IS_DOMAIN, type, simplevirt_domain_##function,    \
                    expression)

const char *
simplevirt_domain_get_name (SimplevirtDomain *self)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_DOMAIN (self), NULL);
  return sv_handle_get_name (&self->handle);
}

GETTER (const char *, get_uuid, self->handle.key)
GETTER (gint32, get_id, self->id)
GETTER (SimplevirtDomainState, get_state, self->state)
GETTER (gint32, get_state_reason, self->reason)
GETTER (gboolean, get_active, is_active (self->state))
GETTER (guint32, get_vcpus, self->vcpus)
GETTER (guint64, get_memory, self->memory)
GETTER (guint64, get_max_memory, self->max_memory)
GETTER (gboolean, get_persistent, self->persistent != 0)
GETTER (gboolean, get_exists, !self->handle.gone)
GETTER (SimplevirtConnection *, get_connection, self->handle.connection)
