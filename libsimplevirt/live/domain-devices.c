/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include "live/change.h"
#include "live/device-xml.h"
#include "live/domain-private.h"

gboolean
sv_domain_change_flags (SimplevirtDomain *self,
                        virDomainPtr native,
                        SimplevirtChangeFlags flags,
                        guint *result,
                        GError **error)
{
  *result = sv_change_flags_to_libvirt (flags);
  if (*result != 0)
    return TRUE;
  int active = virDomainIsActive (native);
  int persistent = active >= 0 ? virDomainIsPersistent (native) : -1;
  if (active < 0 || persistent < 0)
    return sv_domain_fail (self, error);
  *result = (active ? VIR_DOMAIN_AFFECT_LIVE : 0) | (persistent ? VIR_DOMAIN_AFFECT_CONFIG : 0);
  return TRUE;
}

/* Two disks of one target: here it is the domain that has one already. */
static gboolean
attach_fail (SimplevirtDomain *self, GError **error)
{
  static const SvErrorWords rows[] = {
    { "duplicated for disk sources", SIMPLEVIRT_ERROR_ALREADY_EXISTS, NULL },
    { "already exists", SIMPLEVIRT_ERROR_ALREADY_EXISTS, NULL },
  };
  g_autoptr (GError) local = NULL;

  sv_domain_fail (self, &local);
  return sv_error_take_refined (error, g_steal_pointer (&local), rows, G_N_ELEMENTS (rows));
}

gboolean
sv_domain_attach_device_xml_body (SimplevirtDomain *self,
                                  const char *xml,
                                  SimplevirtChangeFlags flags,
                                  GCancellable *cancellable,
                                  GError **error)
{
  SV_USE (virDomain, native, self, error);
  guint where = 0;

  if (native == NULL || !sv_domain_change_flags (self, native, flags, &where, error))
    return FALSE;
  if (virDomainAttachDeviceFlags (native, xml, where) < 0)
    return attach_fail (self, error);
  return sv_domain_changed (self, native, 0, error);
}

gboolean
sv_domain_update_device_xml_body (SimplevirtDomain *self,
                                  const char *xml,
                                  SimplevirtChangeFlags flags,
                                  GCancellable *cancellable,
                                  GError **error)
{
  SV_USE (virDomain, native, self, error);
  guint where = 0;

  if (native == NULL || !sv_domain_change_flags (self, native, flags, &where, error))
    return FALSE;
  return sv_domain_changed (self, native, virDomainUpdateDeviceFlags (native, xml, where), error);
}

/* libvirt's words for a tray that the guest holds. */
static gboolean
media_fail (SimplevirtDomain *self, GError **error)
{
  static const SvErrorWords rows[] = {
    { "locked", SIMPLEVIRT_ERROR_BUSY, NULL },
    { "is not open", SIMPLEVIRT_ERROR_BUSY, NULL },
  };
  g_autoptr (GError) local = NULL;

  sv_domain_fail (self, &local);
  return sv_error_take_refined (error, g_steal_pointer (&local), rows, G_N_ELEMENTS (rows));
}

/* A drive as it is and as it shall be; the running domain and the stored definition may differ in
 * it. */
typedef struct
{
  char *former;
  char *wanted;
} SvDrive;

static void
drive_clear (SvDrive *self)
{
  g_clear_pointer (&self->former, g_free);
  g_clear_pointer (&self->wanted, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SvDrive, drive_clear)

static gboolean
find_drive (SimplevirtDomain *self,
            virDomainPtr native,
            const char *target,
            const char *path,
            guint which,
            SvDrive *drive,
            GError **error)
{
  g_autofree char *domain
      = sv_native_string (virDomainGetXMLDesc (native, which | VIR_DOMAIN_XML_SECURE));

  if (domain == NULL)
    return sv_domain_fail (self, error);
  drive->wanted = sv_device_drive_with_source (domain, target, path, &drive->former);
  return drive->wanted != NULL
         || sv_handle_error (
             &self->handle, SIMPLEVIRT_ERROR_NOT_FOUND, error, "%s has no drive '%s'",
             which == VIR_DOMAIN_XML_INACTIVE ? "its stored definition" : "it", target);
}

gboolean
sv_domain_change_media_body (SimplevirtDomain *self,
                             const char *target,
                             const char *path,
                             gboolean force,
                             SimplevirtChangeFlags flags,
                             GCancellable *cancellable,
                             GError **error)
{
  SV_USE (virDomain, native, self, error);
  g_auto (SvDrive) live = { 0 };
  g_auto (SvDrive) stored = { 0 };
  guint where = 0;

  if (native == NULL || !sv_domain_change_flags (self, native, flags, &where, error))
    return FALSE;
  guint running = VIR_DOMAIN_AFFECT_LIVE | (force ? VIR_DOMAIN_DEVICE_MODIFY_FORCE : 0);
  if (((where & VIR_DOMAIN_AFFECT_LIVE)
       && !find_drive (self, native, target, path, 0, &live, error))
      || ((where & VIR_DOMAIN_AFFECT_CONFIG)
          && !find_drive (self, native, target, path, VIR_DOMAIN_XML_INACTIVE, &stored, error)))
    return FALSE;
  /* The running one first: it is the one that may refuse. */
  if (live.wanted != NULL && virDomainUpdateDeviceFlags (native, live.wanted, running) < 0)
    return media_fail (self, error);
  if (stored.wanted == NULL
      || virDomainUpdateDeviceFlags (native, stored.wanted, VIR_DOMAIN_AFFECT_CONFIG) == 0)
    return TRUE;
  media_fail (self, error);
  if (live.former != NULL)
    virDomainUpdateDeviceFlags (native, live.former, running);
  return FALSE;
}
