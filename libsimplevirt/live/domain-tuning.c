/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Virtual CPUs and threads of a domain on the CPUs of its host. */
#include "domain-tuning-api-private.h"

#include "live/change.h"
#include "live/cpu-set.h"
#include "live/params.h"
#include "live/tuning.h"
#include "stats-api-private.h"

/* Bytes for a set of the host's CPUs; 0 when it fails. */
static int
map_length (SimplevirtDomain *self, virDomainPtr native, GError **error)
{
  int cpus = virNodeGetCPUMap (virDomainGetConnect (native), NULL, NULL, 0);

  return sv_domain_check (self, cpus, error) ? VIR_CPU_MAPLEN (cpus) : 0;
}

/* What a call with a set of CPUs needs. */
typedef struct
{
  SvNative *used;
  virDomainPtr native;
  GByteArray *map;
  guint where;
} SvPinning;

static void
pinning_clear (SvPinning *self)
{
  g_clear_pointer (&self->used, sv_native_unref);
  g_clear_pointer (&self->map, g_byte_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SvPinning, pinning_clear)

static gboolean
begin_pinning (SvPinning *pinning,
               SimplevirtDomain *self,
               const char *cpus,
               SimplevirtChangeFlags flags,
               GError **error)
{
  g_autoptr (GError) local = NULL;

  pinning->map = sv_cpu_set_parse (cpus, &local);
  if (pinning->map == NULL)
    return sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error, "%s",
                            local->message);
  pinning->native = sv_handle_hold (&self->handle, &pinning->used, error);
  return pinning->native != NULL
         && sv_domain_change_flags (self, pinning->native, flags, &pinning->where, error);
}

gboolean
sv_tuning_check (SimplevirtDomain *self, int result, GError **error)
{
  static const SvErrorWords rows[] = {
    { "in use by", SIMPLEVIRT_ERROR_INVALID_STATE, NULL },
    { "cannot remove IOThread", SIMPLEVIRT_ERROR_INVALID_STATE, NULL },
    { "not mounted", SIMPLEVIRT_ERROR_INVALID_STATE, NULL },
    { "not implemented", SIMPLEVIRT_ERROR_NOT_SUPPORTED, NULL },
    { "is not present", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "Invalid argument", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "can't be offlined", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "doesn't exist", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "must be in range", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "cannot be set", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "out of range", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "burst length", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "cannot reset", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "cannot be smaller", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "must be no more", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "must be less than or equal", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "nodeset for NUMA", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "Invalid nodeset", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "resource busy", SIMPLEVIRT_ERROR_BUSY, NULL },
    { "already exists", SIMPLEVIRT_ERROR_ALREADY_EXISTS, NULL },
    { "already in use", SIMPLEVIRT_ERROR_ALREADY_EXISTS, NULL },
    { "already using iothread_id", SIMPLEVIRT_ERROR_ALREADY_EXISTS, NULL },
    { "no device found", SIMPLEVIRT_ERROR_NOT_FOUND, NULL },
    { "annot find", SIMPLEVIRT_ERROR_NOT_FOUND, NULL },
    { "an't find", SIMPLEVIRT_ERROR_NOT_FOUND, NULL },
    { "no assigned", SIMPLEVIRT_ERROR_NOT_FOUND, NULL },
    { "is not a known", SIMPLEVIRT_ERROR_NOT_FOUND, NULL },
    { "not found", SIMPLEVIRT_ERROR_NOT_FOUND, NULL },
    { "missing persistent", SIMPLEVIRT_ERROR_NOT_FOUND, NULL },
    { "invalid path", SIMPLEVIRT_ERROR_NOT_FOUND, NULL },
  };
  g_autoptr (GError) local = NULL;

  if (sv_domain_check (self, result, &local))
    return TRUE;
  return sv_error_take_refined (error, g_steal_pointer (&local), rows, G_N_ELEMENTS (rows));
}

/* What only a running domain tells. */
static void
add_live (virDomainPtr native, GPtrArray *list)
{
  g_autofree virVcpuInfo *infos = g_new0 (virVcpuInfo, MAX (list->len, 1));
  int count = virDomainGetVcpus (native, infos, (int) list->len, NULL, 0);

  for (int i = 0; i < count; i++)
    {
      for (guint j = 0; j < list->len; j++)
        {
          SimplevirtVcpuInfo *vcpu = g_ptr_array_index (list, j);
          if (vcpu->id != infos[i].number)
            continue;
          vcpu->state = sv_vcpu_state_from_libvirt (infos[i].state);
          vcpu->host_cpu = infos[i].cpu;
          vcpu->time_ns = infos[i].cpuTime;
        }
    }
  virResetLastError ();
}

GPtrArray *
sv_domain_list_vcpus_body (SimplevirtDomain *self,
                           SimplevirtChangeFlags flags,
                           GCancellable *cancellable,
                           GError **error)
{
  SV_USE (virDomain, native, self, error);
  int length = native != NULL ? map_length (self, native, error) : 0;
  guint where = sv_change_flags_to_libvirt (flags);

  if (length == 0)
    return NULL;
  int count = virDomainGetVcpusFlags (native, where | VIR_DOMAIN_VCPU_MAXIMUM);
  if (!sv_domain_check (self, count, error))
    return NULL;
  g_autofree guint8 *maps = g_new0 (guint8, (gsize) MAX (count, 1) * (gsize) length);
  count = virDomainGetVcpuPinInfo (native, count, maps, length, where);
  if (!sv_domain_check (self, count, error))
    return NULL;
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_vcpu_info_unref);
  for (int i = 0; i < count; i++)
    {
      SimplevirtVcpuInfo *vcpu = sv_vcpu_info_new ();
      vcpu->id = (guint32) i;
      vcpu->host_cpu = -1;
      vcpu->cpus = sv_cpu_set_format (maps + i * length, (gsize) length);
      g_ptr_array_add (list, vcpu);
    }
  if (!(where & VIR_DOMAIN_AFFECT_CONFIG))
    add_live (native, list);
  return list;
}

gboolean
sv_domain_pin_vcpu_body (SimplevirtDomain *self,
                         guint32 vcpu,
                         const char *cpus,
                         SimplevirtChangeFlags flags,
                         GCancellable *cancellable,
                         GError **error)
{
  g_auto (SvPinning) pinning = { 0 };

  if (!begin_pinning (&pinning, self, cpus, flags, error))
    return FALSE;
  return sv_tuning_check (self,
                          virDomainPinVcpuFlags (pinning.native, vcpu, pinning.map->data,
                                                 (int) pinning.map->len, pinning.where),
                          error);
}

gboolean
sv_domain_enable_vcpus_body (SimplevirtDomain *self,
                             const char *vcpus,
                             gboolean enabled,
                             SimplevirtChangeFlags flags,
                             GCancellable *cancellable,
                             GError **error)
{
  g_auto (SvPinning) pinning = { 0 };

  if (!begin_pinning (&pinning, self, vcpus, flags, error))
    return FALSE;
  int result = virDomainSetVcpu (pinning.native, vcpus, enabled, pinning.where);
  return sv_tuning_check (self, result, error)
         && sv_domain_changed (self, pinning.native, result, error);
}

char *
sv_domain_fetch_emulator_cpus_body (SimplevirtDomain *self,
                                    SimplevirtChangeFlags flags,
                                    GCancellable *cancellable,
                                    GError **error)
{
  SV_USE (virDomain, native, self, error);
  int length = native != NULL ? map_length (self, native, error) : 0;
  g_autofree guint8 *map = g_new0 (guint8, (gsize) MAX (length, 1));

  if (length == 0
      || !sv_domain_check (
          self,
          virDomainGetEmulatorPinInfo (native, map, length, sv_change_flags_to_libvirt (flags)),
          error))
    return NULL;
  return sv_cpu_set_format (map, (gsize) length);
}

gboolean
sv_domain_pin_emulator_body (SimplevirtDomain *self,
                             const char *cpus,
                             SimplevirtChangeFlags flags,
                             GCancellable *cancellable,
                             GError **error)
{
  g_auto (SvPinning) pinning = { 0 };

  if (!begin_pinning (&pinning, self, cpus, flags, error))
    return FALSE;
  return sv_tuning_check (self,
                          virDomainPinEmulator (pinning.native, pinning.map->data,
                                                (int) pinning.map->len, pinning.where),
                          error);
}

static GPtrArray *
list_iothreads (SimplevirtDomain *self, virDomainPtr native, guint where, GError **error)
{
  virDomainIOThreadInfoPtr *found = NULL;
  int count = virDomainGetIOThreadInfo (native, &found, where);

  if (!sv_domain_check (self, count, error))
    return NULL;
  GPtrArray *list
      = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_iothread_info_unref);
  for (int i = 0; i < count; i++)
    {
      SimplevirtIothreadInfo *info = sv_iothread_info_new ();
      info->id = found[i]->iothread_id;
      info->cpus = sv_cpu_set_format (found[i]->cpumap, (gsize) found[i]->cpumaplen);
      g_ptr_array_add (list, info);
      virDomainIOThreadInfoFree (found[i]);
    }
  free (found);
  return list;
}

GPtrArray *
sv_domain_list_iothreads_body (SimplevirtDomain *self,
                               SimplevirtChangeFlags flags,
                               GCancellable *cancellable,
                               GError **error)
{
  SV_USE (virDomain, native, self, error);

  return native != NULL ? list_iothreads (self, native, sv_change_flags_to_libvirt (flags), error)
                        : NULL;
}

/* libvirt looks for it only when it has changed the running domain. */
static gboolean
check_stored_iothread (SimplevirtDomain *self, virDomainPtr native, guint32 id, GError **error)
{
  g_autoptr (GPtrArray) list = list_iothreads (self, native, VIR_DOMAIN_AFFECT_CONFIG, error);

  for (guint i = 0; list != NULL && i < list->len; i++)
    {
      SimplevirtIothreadInfo *info = g_ptr_array_index (list, i);
      if (info->id == id)
        return TRUE;
    }
  return list != NULL
         && sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_NOT_FOUND, error,
                             "its stored definition has no I/O thread %u", id);
}

static gboolean
change_iothread (SimplevirtDomain *self,
                 guint32 id,
                 SimplevirtChangeFlags flags,
                 int (*func) (virDomainPtr, unsigned int, unsigned int),
                 GError **error)
{
  SV_USE (virDomain, native, self, error);
  guint where = 0;

  return native != NULL && sv_domain_change_flags (self, native, flags, &where, error)
         && sv_tuning_check (self, func (native, id, where), error);
}

gboolean
sv_domain_add_iothread_body (SimplevirtDomain *self,
                             guint32 id,
                             SimplevirtChangeFlags flags,
                             GCancellable *cancellable,
                             GError **error)
{
  return change_iothread (self, id, flags, virDomainAddIOThread, error);
}

gboolean
sv_domain_remove_iothread_body (SimplevirtDomain *self,
                                guint32 id,
                                SimplevirtChangeFlags flags,
                                GCancellable *cancellable,
                                GError **error)
{
  return change_iothread (self, id, flags, virDomainDelIOThread, error);
}

gboolean
sv_domain_pin_iothread_body (SimplevirtDomain *self,
                             guint32 id,
                             const char *cpus,
                             SimplevirtChangeFlags flags,
                             GCancellable *cancellable,
                             GError **error)
{
  g_auto (SvPinning) pinning = { 0 };

  if (!begin_pinning (&pinning, self, cpus, flags, error))
    return FALSE;
  if (pinning.where == (VIR_DOMAIN_AFFECT_LIVE | VIR_DOMAIN_AFFECT_CONFIG)
      && !check_stored_iothread (self, pinning.native, id, error))
    return FALSE;
  return sv_tuning_check (self,
                          virDomainPinIOThread (pinning.native, id, pinning.map->data,
                                                (int) pinning.map->len, pinning.where),
                          error);
}

static SimplevirtDomainCpuStats *
cpu_stats_new (int cpu, virTypedParameterPtr all, int count)
{
  SimplevirtDomainCpuStats *stats = sv_domain_cpu_stats_new ();
  g_auto (SvParams) params = { 0 };

  sv_params_init (&params, all, count);
  stats->cpu = cpu;
  stats->time_ns = sv_params_uint (&params, 0, VIR_DOMAIN_CPU_STATS_CPUTIME);
  stats->vcpu_ns = sv_params_uint (&params, 0, VIR_DOMAIN_CPU_STATS_VCPUTIME);
  stats->user_ns = sv_params_uint (&params, 0, VIR_DOMAIN_CPU_STATS_USERTIME);
  stats->system_ns = sv_params_uint (&params, 0, VIR_DOMAIN_CPU_STATS_SYSTEMTIME);
  return stats;
}

/* One CPU from `first` on; -1 for all together. NULL with `error` set. */
static SimplevirtDomainCpuStats *
fetch_one (SimplevirtDomain *self, virDomainPtr native, int cpu, GError **error)
{
  int count = virDomainGetCPUStats (native, NULL, 0, cpu, 1, 0);
  g_autofree virTypedParameter *params = g_new0 (virTypedParameter, MAX (count, 1));

  if (!sv_domain_check (self, count, error))
    return NULL;
  count = virDomainGetCPUStats (native, params, (unsigned int) count, cpu, 1, 0);
  if (!sv_domain_check (self, count, error))
    return NULL;
  SimplevirtDomainCpuStats *stats = cpu_stats_new (cpu, params, count);
  virTypedParamsClear (params, count);
  return stats;
}

SimplevirtDomainCpuStats *
sv_domain_fetch_cpu_stats_body (SimplevirtDomain *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virDomain, native, self, error);

  return native != NULL ? fetch_one (self, native, -1, error) : NULL;
}

GPtrArray *
sv_domain_list_cpu_stats_body (SimplevirtDomain *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virDomain, native, self, error);
  int cpus = native != NULL ? virDomainGetCPUStats (native, NULL, 0, 0, 0, 0) : 0;

  if (native == NULL || !sv_domain_check (self, cpus, error))
    return NULL;
  g_autoptr (GPtrArray) list
      = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_domain_cpu_stats_unref);
  for (int i = 0; i < cpus; i++)
    {
      SimplevirtDomainCpuStats *stats = fetch_one (self, native, i, error);
      if (stats == NULL)
        return NULL;
      g_ptr_array_add (list, stats);
    }
  return g_steal_pointer (&list);
}
