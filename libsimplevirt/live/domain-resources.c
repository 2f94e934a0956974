/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "domain-resources-api-private.h"

#include <string.h>
#include "live/change.h"
#include "live/domain-private.h"
#include "live/params.h"

#define KIB 1024

/* A value that a domain cannot have is reported as an invalid state or worse. */
static gboolean
fail_on_value (SimplevirtDomain *self, virDomainPtr native, int result, GError **error)
{
  static const char *const words[] = { "greater than", "cannot be", "exceeds", "is not supported" };
  g_autoptr (GError) local = NULL;

  if (sv_domain_changed (self, native, result, &local))
    return TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (strstr (local->message, words[i]) != NULL)
        local->code = SIMPLEVIRT_ERROR_INVALID_ARGUMENT;
    }
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

/* A disk that is not there is an invalid argument to libvirt. */
static gboolean
check_disk (SimplevirtDomain *self, int result, GError **error)
{
  static const char *const words[]
      = { "invalid path", "not found", "no assigned", "was not found" };
  g_autoptr (GError) local = NULL;

  if (sv_domain_check (self, result, &local))
    return TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (strstr (local->message, words[i]) != NULL
          && (sv_error_is (local, SIMPLEVIRT_ERROR_INVALID_ARGUMENT)
              || sv_error_is (local, SIMPLEVIRT_ERROR_INVALID_CONFIG)))
        local->code = SIMPLEVIRT_ERROR_NOT_FOUND;
    }
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static unsigned long
kib (guint64 bytes)
{
  return (unsigned long) (bytes / KIB + (bytes % KIB != 0));
}

gboolean
sv_domain_set_memory_body (SimplevirtDomain *self,
                           guint64 memory,
                           SimplevirtChangeFlags flags,
                           GCancellable *cancellable,
                           GError **error)
{
  g_autoptr (virDomain) native = sv_domain_begin (self, error);
  guint where = 0;

  if (native == NULL || !sv_domain_change_flags (self, native, flags, &where, error))
    return FALSE;
  return fail_on_value (self, native, virDomainSetMemoryFlags (native, kib (memory), where), error);
}

gboolean
sv_domain_set_max_memory_body (SimplevirtDomain *self,
                               guint64 memory,
                               GCancellable *cancellable,
                               GError **error)
{
  g_autoptr (virDomain) native = sv_domain_begin (self, error);

  return native != NULL
         && fail_on_value (
             self, native,
             virDomainSetMemoryFlags (native, kib (memory),
                                      VIR_DOMAIN_AFFECT_CONFIG | VIR_DOMAIN_MEM_MAXIMUM),
             error);
}

gboolean
sv_domain_set_vcpus_body (SimplevirtDomain *self,
                          guint32 count,
                          SimplevirtChangeFlags flags,
                          GCancellable *cancellable,
                          GError **error)
{
  g_autoptr (virDomain) native = sv_domain_begin (self, error);
  guint where = 0;

  if (native == NULL || !sv_domain_change_flags (self, native, flags, &where, error))
    return FALSE;
  return fail_on_value (self, native, virDomainSetVcpusFlags (native, count, where), error);
}

gboolean
sv_domain_set_max_vcpus_body (SimplevirtDomain *self,
                              guint32 count,
                              GCancellable *cancellable,
                              GError **error)
{
  g_autoptr (virDomain) native = sv_domain_begin (self, error);

  return native != NULL
         && fail_on_value (self, native,
                           virDomainSetVcpusFlags (
                               native, count, VIR_DOMAIN_AFFECT_CONFIG | VIR_DOMAIN_VCPU_MAXIMUM),
                           error);
}

guint32
sv_domain_fetch_max_vcpus_body (SimplevirtDomain *self,
                                SimplevirtChangeFlags flags,
                                GCancellable *cancellable,
                                GError **error)
{
  g_autoptr (virDomain) native = sv_domain_begin (self, error);

  if (native == NULL)
    return 0;
  int count = virDomainGetVcpusFlags (native,
                                      sv_change_flags_to_libvirt (flags) | VIR_DOMAIN_VCPU_MAXIMUM);
  return sv_domain_check (self, count, error) ? (guint32) count : 0;
}

SimplevirtBlockInfo *
sv_domain_fetch_block_info_body (SimplevirtDomain *self,
                                 const char *disk,
                                 GCancellable *cancellable,
                                 GError **error)
{
  g_autoptr (virDomain) native = sv_domain_begin (self, error);
  virDomainBlockInfo found = { 0 };

  if (native == NULL || !check_disk (self, virDomainGetBlockInfo (native, disk, &found, 0), error))
    return NULL;
  SimplevirtBlockInfo *info = sv_block_info_new ();
  info->capacity = found.capacity;
  info->allocation = found.allocation;
  info->physical = found.physical;
  return info;
}

gboolean
sv_domain_resize_block_body (SimplevirtDomain *self,
                             const char *disk,
                             guint64 capacity,
                             GCancellable *cancellable,
                             GError **error)
{
  g_autoptr (virDomain) native = sv_domain_begin (self, error);

  return native != NULL
         && check_disk (
             self, virDomainBlockResize (native, disk, capacity, VIR_DOMAIN_BLOCK_RESIZE_BYTES),
             error);
}

gboolean
sv_domain_set_block_throttle_body (SimplevirtDomain *self,
                                   const char *disk,
                                   guint64 read_bytes,
                                   guint64 write_bytes,
                                   guint64 read_requests,
                                   guint64 write_requests,
                                   SimplevirtChangeFlags flags,
                                   GCancellable *cancellable,
                                   GError **error)
{
  g_autoptr (virDomain) native = sv_domain_begin (self, error);
  g_auto (SvParamList) params = { 0 };
  int room = 0;
  guint where = 0;

  if (native == NULL || !sv_domain_change_flags (self, native, flags, &where, error))
    return FALSE;
  virTypedParamsAddULLong (&params.list, &params.count, &room,
                           VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC, read_bytes);
  virTypedParamsAddULLong (&params.list, &params.count, &room,
                           VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC, write_bytes);
  virTypedParamsAddULLong (&params.list, &params.count, &room,
                           VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC, read_requests);
  virTypedParamsAddULLong (&params.list, &params.count, &room,
                           VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC, write_requests);
  return check_disk (self, virDomainSetBlockIoTune (native, disk, params.list, params.count, where),
                     error);
}

SimplevirtBlockThrottle *
sv_domain_fetch_block_throttle_body (SimplevirtDomain *self,
                                     const char *disk,
                                     SimplevirtChangeFlags flags,
                                     GCancellable *cancellable,
                                     GError **error)
{
  g_autoptr (virDomain) native = sv_domain_begin (self, error);
  guint where = sv_change_flags_to_libvirt (flags);
  g_auto (SvParams) params = { 0 };
  int count = 0;

  if (native == NULL
      || !check_disk (self, virDomainGetBlockIoTune (native, disk, NULL, &count, where), error))
    return NULL;
  g_autofree virTypedParameter *list = g_new0 (virTypedParameter, MAX (count, 1));
  if (!check_disk (self, virDomainGetBlockIoTune (native, disk, list, &count, where), error))
    return NULL;
  sv_params_init (&params, list, count);
  SimplevirtBlockThrottle *throttle = sv_block_throttle_new ();
  throttle->total_bytes = sv_params_uint (&params, 0, VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC);
  throttle->read_bytes = sv_params_uint (&params, 0, VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC);
  throttle->write_bytes = sv_params_uint (&params, 0, VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC);
  throttle->total_requests = sv_params_uint (&params, 0, VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC);
  throttle->read_requests = sv_params_uint (&params, 0, VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC);
  throttle->write_requests = sv_params_uint (&params, 0, VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC);
  virTypedParamsClear (list, count);
  return throttle;
}
