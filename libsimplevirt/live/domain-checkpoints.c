/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "domain-checkpoints-api-private.h"

#include "live/block-job.h"
#include "live/checkpoint-private.h"
#include "live/quiesce.h"
#include "base/check.h"

gboolean
sv_checkpoint_covers (SimplevirtDiskConfig *disk)
{
  return simplevirt_disk_config_get_device (disk) == SIMPLEVIRT_DISK_DEVICE_DISK
         && simplevirt_disk_config_get_format (disk) == SIMPLEVIRT_DISK_FORMAT_QCOW2
         && !simplevirt_disk_config_get_read_only (disk);
}

SimplevirtCheckpointConfig *
sv_checkpoint_describe (const char *name, const char *description, GPtrArray *disks)
{
  g_autoptr (SimplevirtCheckpointConfig) config = simplevirt_checkpoint_config_new ();
  gboolean any = FALSE;

  simplevirt_checkpoint_config_set_name (config, name);
  simplevirt_checkpoint_config_set_description (config, description);
  for (guint i = 0; i < disks->len; i++)
    {
      SimplevirtDiskConfig *disk = g_ptr_array_index (disks, i);
      g_autoptr (SimplevirtCheckpointDiskConfig) item = simplevirt_checkpoint_disk_config_new ();
      gboolean covered = sv_checkpoint_covers (disk);
      simplevirt_checkpoint_disk_config_set_name (item,
                                                  simplevirt_disk_config_get_target_dev (disk));
      simplevirt_checkpoint_disk_config_set_kind (item, covered ? SIMPLEVIRT_CHECKPOINT_KIND_BITMAP
                                                                : SIMPLEVIRT_CHECKPOINT_KIND_NO);
      simplevirt_checkpoint_config_add_disk (config, item);
      any |= covered;
    }
  return any ? g_steal_pointer (&config) : NULL;
}

SimplevirtCheckpoint *
sv_domain_create_checkpoint_xml_body (SimplevirtDomain *self,
                                      const char *xml,
                                      SimplevirtCheckpointCreateFlags flags,
                                      GCancellable *cancellable,
                                      GError **error)
{
  SV_USE (virDomain, native, self, error);
  g_autoptr (GError) local = NULL;

  gboolean quiesce = (flags & SIMPLEVIRT_CHECKPOINT_CREATE_QUIESCE) != 0;
  if (native == NULL || !sv_quiesce_begin (self, native, quiesce, error))
    return NULL;
  virDomainCheckpointPtr made
      = virDomainCheckpointCreateXML (native, xml, sv_checkpoint_create_flags_to_libvirt (flags));
  if (made == NULL)
    sv_domain_fail (self, &local);
  sv_quiesce_end (native, quiesce);
  if (made != NULL)
    return sv_checkpoint_intern (self, made, error);
  /* The document is well-formed where it is ours: it is a disk that cannot. */
  if (simplevirt_error_get_libvirt_code (local) == VIR_ERR_CONFIG_UNSUPPORTED
      && sv_error_is (local, SIMPLEVIRT_ERROR_INVALID_CONFIG))
    local->code = SIMPLEVIRT_ERROR_NOT_SUPPORTED;
  g_propagate_error (error, g_steal_pointer (&local));
  return NULL;
}

SimplevirtCheckpoint *
sv_domain_create_checkpoint_from_config_body (SimplevirtDomain *self,
                                              SimplevirtCheckpointConfig *config,
                                              SimplevirtCheckpointCreateFlags flags,
                                              GCancellable *cancellable,
                                              GError **error)
{
  if (!simplevirt_config_validate (SIMPLEVIRT_CONFIG (config), error))
    return NULL;
  g_autofree char *xml = simplevirt_config_to_xml (SIMPLEVIRT_CONFIG (config));
  return sv_domain_create_checkpoint_xml_body (self, xml, flags, cancellable, error);
}

SimplevirtCheckpoint *
sv_domain_create_checkpoint_body (SimplevirtDomain *self,
                                  const char *name,
                                  const char *description,
                                  SimplevirtCheckpointCreateFlags flags,
                                  GCancellable *cancellable,
                                  GError **error)
{
  SV_USE (virDomain, native, self, error);

  if (native == NULL || (name != NULL && !sv_check_object_name ("checkpoint", name, error))
      || !sv_domain_check_runs (self, native, error))
    return NULL;
  g_autoptr (GPtrArray) disks = sv_domain_list_disks (self, native, error);
  if (disks == NULL)
    return NULL;
  g_autoptr (SimplevirtCheckpointConfig) config = sv_checkpoint_describe (name, description, disks);
  if (config != NULL)
    return sv_domain_create_checkpoint_from_config_body (self, config, flags, cancellable, error);
  sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_NOT_SUPPORTED, error,
                   "it has no disk of format qcow2 that the guest may write to, and so none that "
                   "can have a checkpoint");
  return NULL;
}

GPtrArray *
sv_domain_list_checkpoints_body (SimplevirtDomain *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virDomain, native, self, error);
  virDomainCheckpointPtr *found = NULL;

  if (native == NULL)
    return NULL;
  int count = virDomainListAllCheckpoints (native, &found, 0);
  return sv_domain_check (self, count, error) ? sv_checkpoint_intern_all (self, found, count)
                                              : NULL;
}

SimplevirtCheckpoint *
sv_domain_lookup_checkpoint_body (SimplevirtDomain *self,
                                  const char *name,
                                  GCancellable *cancellable,
                                  GError **error)
{
  SV_USE (virDomain, native, self, error);

  if (native == NULL)
    return NULL;
  virDomainCheckpointPtr found = virDomainCheckpointLookupByName (native, name, 0);
  if (found != NULL)
    return sv_checkpoint_intern (self, found, error);
  sv_domain_fail (self, error);
  return NULL;
}
