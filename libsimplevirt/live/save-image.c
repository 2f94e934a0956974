/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "save-image-api-private.h"

#include "domain-save-api-private.h"
#include "live/domain-private.h"
#include "live/xml-read.h"

static gboolean
fail (SimplevirtConnection *self, const char *path, GError **error)
{
  return sv_connection_fail (self, error, "saved domain '%s'", path);
}

char *
sv_connection_fetch_save_image_xml_body (SimplevirtConnection *self,
                                         const char *path,
                                         GCancellable *cancellable,
                                         GError **error)
{
  g_autoptr (virConnect) native = sv_connection_begin (self, NULL, error);

  if (native == NULL)
    return NULL;
  char *xml = virDomainSaveImageGetXMLDesc (native, path, 0);
  if (xml == NULL)
    fail (self, path, error);
  return sv_native_string (xml);
}

gboolean
sv_connection_update_save_image_xml_body (SimplevirtConnection *self,
                                          const char *path,
                                          const char *xml,
                                          GCancellable *cancellable,
                                          GError **error)
{
  g_autoptr (virConnect) native = sv_connection_begin (self, NULL, error);

  return native != NULL
         && (virDomainSaveImageDefineXML (native, path, xml, 0) == 0 || fail (self, path, error));
}

/* `definition` NULL: that of the file. */
static SimplevirtDomain *
restore (SimplevirtConnection *self,
         const char *path,
         const char *definition,
         SimplevirtSaveFlags flags,
         GCancellable *cancellable,
         GError **error)
{
  guint generation = 0;
  g_autoptr (virConnect) native = sv_connection_begin (self, &generation, error);
  g_autofree char *xml = NULL;

  /* The call gives no domain, but the file says which one it is. */
  if (native == NULL
      || (xml = sv_connection_fetch_save_image_xml_body (self, path, cancellable, error)) == NULL)
    return NULL;
  g_autoptr (xmlDoc) doc = sv_xml_read (xml);
  g_autofree char *uuid = doc != NULL ? sv_xml_read_text (doc, "uuid") : NULL;
  if (virDomainRestoreFlags (native, path, definition, sv_save_flags_to_libvirt (flags)) < 0)
    {
      fail (self, path, error);
      return NULL;
    }
  virDomainPtr found = uuid != NULL ? virDomainLookupByUUIDString (native, uuid) : NULL;
  if (found == NULL)
    {
      fail (self, path, error);
      return NULL;
    }
  g_autoptr (SimplevirtDomain) domain = sv_domain_intern (self, found, generation);
  return sv_domain_refresh_body (domain, cancellable, error) ? g_steal_pointer (&domain) : NULL;
}

SimplevirtDomain *
sv_connection_restore_domain_body (SimplevirtConnection *self,
                                   const char *path,
                                   SimplevirtSaveFlags flags,
                                   GCancellable *cancellable,
                                   GError **error)
{
  return restore (self, path, NULL, flags, cancellable, error);
}

SimplevirtDomain *
sv_connection_restore_domain_as_body (SimplevirtConnection *self,
                                      const char *path,
                                      SimplevirtDomainConfig *config,
                                      SimplevirtSaveFlags flags,
                                      GCancellable *cancellable,
                                      GError **error)
{
  if (!simplevirt_config_validate (SIMPLEVIRT_CONFIG (config), error))
    return NULL;
  g_autofree char *xml = simplevirt_config_to_xml (SIMPLEVIRT_CONFIG (config));
  return restore (self, path, xml, flags, cancellable, error);
}
