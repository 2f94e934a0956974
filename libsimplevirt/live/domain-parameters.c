/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Records of typed parameters, asked for and set. */
#include "live/change.h"

#include <string.h>
#include "block-throttle-api-private.h"
#include "blkio-parameters-api-private.h"
#include "domain-config-calls-api-private.h"
#include "domain-tuning-api-private.h"
#include "interface-bandwidth-api-private.h"
#include "iothread-parameters-api-private.h"
#include "live/params.h"
#include "live/tuning.h"
#include "memory-parameters-api-private.h"
#include "numa-parameters-api-private.h"
#include "scheduler-parameters-api-private.h"

extern const SvParamField sv_block_throttle_params[];
extern const SvParamField sv_blkio_parameters_params[];
extern const SvParamField sv_interface_bandwidth_params[];
extern const SvParamField sv_iothread_parameters_params[];
extern const SvParamField sv_memory_parameters_params[];
extern const SvParamField sv_numa_parameters_params[];
extern const SvParamField sv_scheduler_parameters_params[];

/* How parameters of a kind are set back. */
typedef enum
{
  SV_SINGLY,
  SV_TOGETHER, /* one that is left out is removed */
  SV_DEVICES,  /* those that are strings are lists of devices */
} SvParametersHow;

/* A kind of parameters: of a domain, or of something in it that has a name. */
typedef struct
{
  GType (*type) (void);
  const SvParamField *fields;
  int (*get) (virDomainPtr, const char *name, virTypedParameterPtr, int *count, unsigned int flags);
  int (*set) (virDomainPtr, const char *name, virTypedParameterPtr, int count, unsigned int flags);
  SvParametersHow how;
} SvParameters;

/* None when it fails. */
static int
read_all (
    virDomainPtr native, const SvParameters *kind, const char *name, guint where, SvParamList *all)
{
  if (kind->get (native, name, NULL, &all->count, where) < 0)
    return -1;
  all->list = g_new0 (virTypedParameter, MAX (all->count, 1));
  if (kind->get (native, name, all->list, &all->count, where) >= 0)
    return 0;
  all->count = 0;
  return -1;
}

static gpointer
fetch (SimplevirtDomain *self,
       const SvParameters *kind,
       const char *name,
       SimplevirtChangeFlags flags,
       GError **error)
{
  SV_USE (virDomain, native, self, error);
  g_auto (SvParams) params = { 0 };
  g_auto (SvParamList) all = { 0 };

  if (native == NULL
      || !sv_tuning_check (
          self, read_all (native, kind, name, sv_change_flags_to_libvirt (flags), &all), error))
    return NULL;
  sv_params_init (&params, all.list, all.count);
  gpointer record = g_object_new (kind->type (), NULL);
  sv_params_fill (&params, record, kind->fields);
  return record;
}

/* Lists of devices are merged, so that those which are new must be named. */
static char *
devices_back (const char *former, const char *now)
{
  g_auto (GStrv) old = g_strsplit (former, ",", -1);
  g_auto (GStrv) items = g_strsplit (now, ",", -1);
  g_autoptr (GString) text = g_string_new (former);

  for (gsize i = 0; items[i] != NULL && items[i + 1] != NULL; i += 2)
    {
      if (!g_strv_contains ((const char *const *) old, items[i]))
        g_string_append_printf (text, "%s%s,0", text->len > 0 ? "," : "", items[i]);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static gboolean
is_same (const virTypedParameter *left, const virTypedParameter *right)
{
  return left->type == VIR_TYPED_PARAM_STRING ? g_strcmp0 (left->value.s, right->value.s) == 0
                                              : sv_params_value (left) == sv_params_value (right);
}

/* Those that are not as they were. What cannot be set back stays. */
static void
set_back (virDomainPtr native,
          const SvParameters *kind,
          const char *name,
          guint where,
          const SvParamList *former)
{
  g_auto (SvParamList) now = { 0 };
  g_autofree virTypedParameter *together = g_new0 (virTypedParameter, MAX (former->count, 1));
  gboolean changed = FALSE;
  int count = 0;

  if (former->count == 0 || read_all (native, kind, name, where, &now) < 0)
    return;
  for (int i = 0; i < former->count; i++)
    {
      virTypedParameter was = former->list[i];
      virTypedParameterPtr is = virTypedParamsGet (now.list, now.count, was.field);
      /* A name that is empty was none. */
      if (was.type != VIR_TYPED_PARAM_STRING || *was.value.s != '\0')
        together[count++] = was;
      if (is == NULL || is->type != was.type || is_same (is, &was))
        continue;
      changed = TRUE;
      g_autofree char *devices = kind->how == SV_DEVICES && was.type == VIR_TYPED_PARAM_STRING
                                     ? devices_back (was.value.s, is->value.s)
                                     : NULL;
      if (devices != NULL)
        was.value.s = devices;
      if (kind->how != SV_TOGETHER)
        kind->set (native, name, &was, 1, where);
    }
  if (changed && kind->how == SV_TOGETHER)
    kind->set (native, name, together, count, where);
}

/* Sets them; when that fails, all of them are as they were. libvirt sets one after the other, and
 * those of the running domain before it looks whether the stored definition can have them. */
static gboolean
set_all (SimplevirtDomain *self,
         virDomainPtr native,
         const SvParameters *kind,
         const char *name,
         const SvParamList *params,
         guint where,
         GError **error)
{
  g_auto (SvParamList) live = { 0 };
  g_auto (SvParamList) stored = { 0 };

  /* What cannot be read cannot be set either. */
  if (where & VIR_DOMAIN_AFFECT_LIVE)
    read_all (native, kind, name, VIR_DOMAIN_AFFECT_LIVE, &live);
  if (where & VIR_DOMAIN_AFFECT_CONFIG)
    read_all (native, kind, name, VIR_DOMAIN_AFFECT_CONFIG, &stored);
  if (sv_tuning_check (self, kind->set (native, name, params->list, params->count, where), error))
    return TRUE;
  set_back (native, kind, name, VIR_DOMAIN_AFFECT_LIVE, &live);
  set_back (native, kind, name, VIR_DOMAIN_AFFECT_CONFIG, &stored);
  return FALSE;
}

/* What is given in a record. */
static gboolean
take (SimplevirtDomain *self,
      gpointer record,
      const SvParamField *fields,
      SvParamList *params,
      GError **error)
{
  g_autofree char *why = sv_params_refusal (record, fields);

  if (why == NULL)
    sv_param_list_add (params, record, fields);
  return params->count > 0
         || sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error, "%s",
                             why != NULL ? why : "no value to set is given");
}

static gboolean
set (SimplevirtDomain *self,
     const SvParameters *kind,
     const char *name,
     gpointer record,
     SimplevirtChangeFlags flags,
     GError **error)
{
  SV_USE (virDomain, native, self, error);
  g_auto (SvParamList) params = { 0 };
  guint where = 0;

  return native != NULL && take (self, record, kind->fields, &params, error)
         && sv_domain_change_flags (self, native, flags, &where, error)
         && set_all (self, native, kind, name, &params, where, error);
}

/* Asking how many there are fails where only the stored ones can be told. */
#define MAX_SCHEDULER_PARAMETERS 16

static int
get_scheduler (
    virDomainPtr domain, const char *name, virTypedParameterPtr params, int *count, unsigned flags)
{
  if (params == NULL)
    {
      *count = MAX_SCHEDULER_PARAMETERS;
      return 0;
    }
  /* Not every driver knows the function with flags. */
  return flags != 0 ? virDomainGetSchedulerParametersFlags (domain, params, count, flags)
                    : virDomainGetSchedulerParameters (domain, params, count);
}

/* Those of the whole domain, in the shape of those of something in it. */
#define OF_DOMAIN(kind, getter, setter)                                                            \
  static int get_##kind (virDomainPtr domain, const char *name, virTypedParameterPtr params,       \
                         int *count, unsigned flags)                                               \
  {                                                                                                \
    return getter (domain, params, count, flags);                                                  \
  }                                                                                                \
  OF_DOMAIN_SET (kind, setter)

#define OF_DOMAIN_SET(kind, setter)                                                                \
  static int set_##kind (virDomainPtr domain, const char *name, virTypedParameterPtr params,       \
                         int count, unsigned flags)                                                \
  {                                                                                                \
    return setter (domain, params, count, flags);                                                  \
  }

OF_DOMAIN_SET (scheduler, virDomainSetSchedulerParametersFlags)
OF_DOMAIN (memory, virDomainGetMemoryParameters, virDomainSetMemoryParameters)
OF_DOMAIN (numa, virDomainGetNumaParameters, virDomainSetNumaParameters)
OF_DOMAIN (blkio, virDomainGetBlkioParameters, virDomainSetBlkioParameters)

/* What makes an object of a kind, and its two calls. */
#define MAKER(Type, type)                                                                          \
  Type *simplevirt_##type##_new (void)                                                             \
  {                                                                                                \
    return g_object_new (simplevirt_##type##_get_type (), NULL);                                   \
  }

MAKER (SimplevirtIothreadParameters, iothread_parameters)

#define PARAMETERS(type, getter, setter, how)                                                      \
  static const SvParameters type##_kind                                                            \
      = { simplevirt_##type##_get_type, sv_##type##_params, getter, setter, how };

#define DOMAIN_CALLS(Type, type, kind, how)                                                        \
  MAKER (Type, type)                                                                               \
  PARAMETERS (type, get_##kind, set_##kind, how)                                                   \
                                                                                                   \
  Type *sv_domain_fetch_##type##_body (SimplevirtDomain *self, SimplevirtChangeFlags flags,        \
                                       GCancellable *cancellable, GError **error)                  \
  {                                                                                                \
    return fetch (self, &type##_kind, NULL, flags, error);                                         \
  }                                                                                                \
                                                                                                   \
  gboolean sv_domain_set_##type##_body (SimplevirtDomain *self, Type *parameters,                  \
                                        SimplevirtChangeFlags flags, GCancellable *cancellable,    \
                                        GError **error)                                            \
  {                                                                                                \
    return set (self, &type##_kind, NULL, parameters, flags, error);                               \
  }

#define NAMED_FETCH(Type, type, getter, setter)                                                    \
  MAKER (Type, type)                                                                               \
  PARAMETERS (type, getter, setter, SV_TOGETHER)                                                   \
                                                                                                   \
  Type *sv_domain_fetch_##type##_body (SimplevirtDomain *self, const char *name,                   \
                                       SimplevirtChangeFlags flags, GCancellable *cancellable,     \
                                       GError **error)                                             \
  {                                                                                                \
    return fetch (self, &type##_kind, name, flags, error);                                         \
  }

DOMAIN_CALLS (SimplevirtSchedulerParameters, scheduler_parameters, scheduler, SV_SINGLY)
DOMAIN_CALLS (SimplevirtMemoryParameters, memory_parameters, memory, SV_SINGLY)
DOMAIN_CALLS (SimplevirtNumaParameters, numa_parameters, numa, SV_SINGLY)
DOMAIN_CALLS (SimplevirtBlkioParameters, blkio_parameters, blkio, SV_DEVICES)
NAMED_FETCH (SimplevirtBlockThrottle,
             block_throttle,
             virDomainGetBlockIoTune,
             virDomainSetBlockIoTune)
NAMED_FETCH (SimplevirtInterfaceBandwidth,
             interface_bandwidth,
             virDomainGetInterfaceParameters,
             virDomainSetInterfaceParameters)

gboolean
sv_domain_set_block_throttle_body (SimplevirtDomain *self,
                                   const char *disk,
                                   SimplevirtBlockThrottle *throttle,
                                   SimplevirtChangeFlags flags,
                                   GCancellable *cancellable,
                                   GError **error)
{
  return set (self, &block_throttle_kind, disk, throttle, flags, error);
}

/* libvirt forgets the rest of a direction that has no rate. */
static gboolean
check_rate (SimplevirtDomain *self,
            const char *direction,
            gint64 rate,
            gint64 peak,
            gint64 burst,
            GError **error)
{
  return rate > 0 || (peak <= 0 && burst <= 0)
         || sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                             "a peak or burst needs the average too, of what the interface %s",
                             direction);
}

/* libvirt stores a floor for any interface, and then cannot read the definition any more. */
static gboolean
check_floor (SimplevirtDomain *self, const char *card, GCancellable *cancellable, GError **error)
{
  g_autoptr (SimplevirtDomainConfig) config
      = sv_domain_fetch_config_body (self, SIMPLEVIRT_XML_INACTIVE, cancellable, error);

  if (config == NULL)
    return FALSE;
  g_autoptr (GPtrArray) cards = simplevirt_domain_config_list_interfaces (config);
  for (guint i = 0; i < cards->len; i++)
    {
      SimplevirtInterfaceConfig *item = g_ptr_array_index (cards, i);
      const char *mac = simplevirt_interface_config_get_mac (item);
      gboolean found = (mac != NULL && g_ascii_strcasecmp (mac, card) == 0)
                       || g_strcmp0 (simplevirt_interface_config_get_target_dev (item), card) == 0;
      if (found
          && simplevirt_interface_config_get_interface_type (item)
                 != SIMPLEVIRT_INTERFACE_TYPE_NETWORK)
        return sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_NOT_SUPPORTED, error,
                                "'%s' is in no network, and only networks can guarantee a floor",
                                card);
    }
  return TRUE;
}

gboolean
sv_domain_set_interface_bandwidth_body (SimplevirtDomain *self,
                                        const char *card,
                                        SimplevirtInterfaceBandwidth *bandwidth,
                                        SimplevirtChangeFlags flags,
                                        GCancellable *cancellable,
                                        GError **error)
{
  gint64 floor = simplevirt_interface_bandwidth_get_in_floor (bandwidth);

  return check_rate (self, "receives",
                     MAX (simplevirt_interface_bandwidth_get_in_average (bandwidth), floor),
                     simplevirt_interface_bandwidth_get_in_peak (bandwidth),
                     simplevirt_interface_bandwidth_get_in_burst (bandwidth), error)
         && check_rate (self, "sends", simplevirt_interface_bandwidth_get_out_average (bandwidth),
                        simplevirt_interface_bandwidth_get_out_peak (bandwidth),
                        simplevirt_interface_bandwidth_get_out_burst (bandwidth), error)
         && (floor <= 0 || check_floor (self, card, cancellable, error))
         && set (self, &interface_bandwidth_kind, card, bandwidth, flags, error);
}

gboolean
sv_domain_set_iothread_parameters_body (SimplevirtDomain *self,
                                        guint32 id,
                                        SimplevirtIothreadParameters *parameters,
                                        SimplevirtChangeFlags flags,
                                        GCancellable *cancellable,
                                        GError **error)
{
  SV_USE (virDomain, native, self, error);
  g_auto (SvParamList) params = { 0 };
  guint where = 0;

  if (native == NULL || !take (self, parameters, sv_iothread_parameters_params, &params, error)
      || !sv_domain_change_flags (self, native, flags, &where, error))
    return FALSE;
  return sv_tuning_check (
      self, virDomainSetIOThreadParams (native, id, params.list, params.count, where), error);
}

GPtrArray *
sv_domain_list_perf_events_body (SimplevirtDomain *self,
                                 SimplevirtChangeFlags flags,
                                 GCancellable *cancellable,
                                 GError **error)
{
  SV_USE (virDomain, native, self, error);
  g_auto (SvParamList) params = { 0 };

  if (native == NULL
      || !sv_tuning_check (self,
                           virDomainGetPerfEvents (native, &params.list, &params.count,
                                                   sv_change_flags_to_libvirt (flags)),
                           error))
    return NULL;
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_perf_event_unref);
  for (int i = 0; i < params.count; i++)
    {
      SimplevirtPerfEvent *event = sv_perf_event_new ();
      event->name = g_utf8_make_valid (params.list[i].field, -1);
      event->is_enabled = sv_params_value (&params.list[i]) != 0;
      g_ptr_array_add (list, event);
    }
  return list;
}

gboolean
sv_domain_set_perf_event_body (SimplevirtDomain *self,
                               const char *name,
                               gboolean enabled,
                               SimplevirtChangeFlags flags,
                               GCancellable *cancellable,
                               GError **error)
{
  SV_USE (virDomain, native, self, error);
  g_auto (SvParamList) params = { 0 };
  int room = 0;
  guint where = 0;

  if (native == NULL || !sv_domain_change_flags (self, native, flags, &where, error))
    return FALSE;
  if (virTypedParamsAddBoolean (&params.list, &params.count, &room, name, enabled) < 0)
    return sv_domain_fail (self, error);
  return sv_tuning_check (self, virDomainSetPerfEvents (native, params.list, params.count, where),
                          error);
}
