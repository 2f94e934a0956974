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

/* A kind of parameters: of a domain, or of something in it that has a name. */
typedef struct
{
  GType (*type) (void);
  const SvParamField *fields;
  int (*get) (virDomainPtr, const char *name, virTypedParameterPtr, int *count, unsigned int flags);
  int (*set) (virDomainPtr, const char *name, virTypedParameterPtr, int count, unsigned int flags);
} SvParameters;

static gpointer
fetch (SimplevirtDomain *self,
       const SvParameters *kind,
       const char *name,
       SimplevirtChangeFlags flags,
       GError **error)
{
  SV_USE (virDomain, native, self, error);
  guint where = sv_change_flags_to_libvirt (flags);
  g_auto (SvParams) params = { 0 };
  int count = 0;

  if (native == NULL
      || !sv_tuning_check (self, kind->get (native, name, NULL, &count, where), error))
    return NULL;
  g_autofree virTypedParameter *list = g_new0 (virTypedParameter, MAX (count, 1));
  if (!sv_tuning_check (self, kind->get (native, name, list, &count, where), error))
    return NULL;
  sv_params_init (&params, list, count);
  gpointer record = g_object_new (kind->type (), NULL);
  sv_params_fill (&params, record, kind->fields);
  virTypedParamsClear (list, count);
  return record;
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

  if (native == NULL || !sv_domain_change_flags (self, native, flags, &where, error))
    return FALSE;
  sv_param_list_add (&params, record, kind->fields);
  if (params.count == 0)
    return sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                            "no value to set is given");
  return sv_tuning_check (self, kind->set (native, name, params.list, params.count, where), error);
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

#define PARAMETERS(type, getter, setter)                                                           \
  static const SvParameters type##_kind                                                            \
      = { simplevirt_##type##_get_type, sv_##type##_params, getter, setter };

#define DOMAIN_CALLS(Type, type, kind)                                                             \
  MAKER (Type, type)                                                                               \
  PARAMETERS (type, get_##kind, set_##kind)                                                        \
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
  PARAMETERS (type, getter, setter)                                                                \
                                                                                                   \
  Type *sv_domain_fetch_##type##_body (SimplevirtDomain *self, const char *name,                   \
                                       SimplevirtChangeFlags flags, GCancellable *cancellable,     \
                                       GError **error)                                             \
  {                                                                                                \
    return fetch (self, &type##_kind, name, flags, error);                                         \
  }

DOMAIN_CALLS (SimplevirtSchedulerParameters, scheduler_parameters, scheduler)
DOMAIN_CALLS (SimplevirtMemoryParameters, memory_parameters, memory)
DOMAIN_CALLS (SimplevirtNumaParameters, numa_parameters, numa)
DOMAIN_CALLS (SimplevirtBlkioParameters, blkio_parameters, blkio)
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
  return (simplevirt_interface_bandwidth_get_in_floor (bandwidth) <= 0
          || check_floor (self, card, cancellable, error))
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

  if (native == NULL || !sv_domain_change_flags (self, native, flags, &where, error))
    return FALSE;
  sv_param_list_add (&params, parameters, sv_iothread_parameters_params);
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
