/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "domain-resources-api-private.h"

#include "live/change.h"
#include "live/domain-private.h"
#include "live/params.h"

#define KIB 1024

/* A value that a domain cannot have is reported as an invalid state or worse. */
static gboolean
fail_on_value (SimplevirtDomain *self, virDomainPtr native, int result, GError **error)
{
  static const SvErrorWords rows[] = {
    { "greater than", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "cannot be", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "exceeds", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "is not supported", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
  };
  g_autoptr (GError) local = NULL;

  if (sv_domain_changed (self, native, result, &local))
    return TRUE;
  return sv_error_take_refined (error, g_steal_pointer (&local), rows, G_N_ELEMENTS (rows));
}

/* A disk that is not there is an invalid argument to libvirt. */
static gboolean
check_disk (SimplevirtDomain *self, int result, GError **error)
{
  static const SvErrorWords rows[] = {
    { "invalid path", SIMPLEVIRT_ERROR_NOT_FOUND, NULL },
    { "not found", SIMPLEVIRT_ERROR_NOT_FOUND, NULL },
    { "no assigned", SIMPLEVIRT_ERROR_NOT_FOUND, NULL },
  };
  g_autoptr (GError) local = NULL;

  if (sv_domain_check (self, result, &local))
    return TRUE;
  gboolean vague = sv_error_is (local, SIMPLEVIRT_ERROR_INVALID_ARGUMENT)
                   || sv_error_is (local, SIMPLEVIRT_ERROR_INVALID_CONFIG);
  return sv_error_take_refined (error, g_steal_pointer (&local), rows,
                                vague ? G_N_ELEMENTS (rows) : 0);
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
  SV_USE (virDomain, native, self, error);
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
  SV_USE (virDomain, native, self, error);

  return native != NULL
         && fail_on_value (
             self, native,
             virDomainSetMemoryFlags (native, kib (memory),
                                      VIR_DOMAIN_AFFECT_CONFIG | VIR_DOMAIN_MEM_MAXIMUM),
             error);
}

/* As many as libvirt's schema allows. The daemon makes room for each before it looks whether the
 * machine can have them: a few thousand millions take all its memory. */
static gboolean
check_vcpus (SimplevirtDomain *self, guint32 count, GError **error)
{
  return count <= G_MAXUINT16
         || sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                             "no domain can have %u vCPUs", count);
}

gboolean
sv_domain_set_vcpus_body (SimplevirtDomain *self,
                          guint32 count,
                          SimplevirtChangeFlags flags,
                          GCancellable *cancellable,
                          GError **error)
{
  SV_USE (virDomain, native, self, error);
  guint where = 0;

  if (native == NULL || !check_vcpus (self, count, error)
      || !sv_domain_change_flags (self, native, flags, &where, error))
    return FALSE;
  return fail_on_value (self, native, virDomainSetVcpusFlags (native, count, where), error);
}

gboolean
sv_domain_set_max_vcpus_body (SimplevirtDomain *self,
                              guint32 count,
                              GCancellable *cancellable,
                              GError **error)
{
  SV_USE (virDomain, native, self, error);

  return native != NULL && check_vcpus (self, count, error)
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
  SV_USE (virDomain, native, self, error);

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
  SV_USE (virDomain, native, self, error);
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
  virDomainBlockInfo found = { 0 };

  /* libvirt rounds it up, to 0 when it is too much for that, and cuts a disk off without a word. */
  if (capacity > G_MAXINT64)
    return sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                            "no disk can have %" G_GUINT64_FORMAT " bytes", capacity);
  SV_USE (virDomain, native, self, error);
  if (native == NULL || !sv_domain_check_runs (self, native, error)
      || !check_disk (self, virDomainGetBlockInfo (native, disk, &found, 0), error))
    return FALSE;
  if (capacity < found.capacity)
    return sv_handle_error (
        &self->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
        "disk '%s' has %llu bytes, of which it would lose what is beyond %" G_GUINT64_FORMAT, disk,
        found.capacity, capacity);
  return check_disk (
      self, virDomainBlockResize (native, disk, capacity, VIR_DOMAIN_BLOCK_RESIZE_BYTES), error);
}

gboolean
sv_domain_set_block_threshold_body (SimplevirtDomain *self,
                                    const char *disk,
                                    guint64 threshold,
                                    GCancellable *cancellable,
                                    GError **error)
{
  SV_USE (virDomain, native, self, error);

  return native != NULL
         && check_disk (self, virDomainSetBlockThreshold (native, disk, threshold, 0), error);
}
