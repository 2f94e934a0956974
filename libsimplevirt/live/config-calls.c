/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/connection-private.h"
#include "live/storage-create.h"

#include "config-calls-api-private.h"
#include "domain-config-calls-api-private.h"
#include "domain-devices-api-private.h"
#include "host-objects-api-private.h"
#include "volume-config-calls-api-private.h"

/* A checked config as XML, or NULL with `error` set. */
static char *
checked_xml (gpointer config, GError **error)
{
  return simplevirt_config_validate (config, error) ? simplevirt_config_to_xml (config) : NULL;
}

/* The body of a call that takes a config: the call that takes XML does the work. */
#define BY_XML(config, call)                                                                       \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_autofree char *xml = checked_xml (config, error);                                            \
    return xml != NULL ? call : 0;                                                                 \
  }                                                                                                \
  G_STMT_END

SimplevirtDomain *
sv_connection_define_domain_body (SimplevirtConnection *self,
                                  SimplevirtDomainConfig *config,
                                  GCancellable *cancellable,
                                  GError **error)
{
  BY_XML (config, simplevirt_connection_define_domain_xml (self, xml, cancellable, error));
}

SimplevirtDomain *
sv_connection_start_transient_domain_body (SimplevirtConnection *self,
                                           SimplevirtDomainConfig *config,
                                           SimplevirtStartFlags flags,
                                           GCancellable *cancellable,
                                           GError **error)
{
  BY_XML (config,
          simplevirt_connection_start_transient_domain_xml (self, xml, flags, cancellable, error));
}

SimplevirtNetwork *
sv_connection_define_network_body (SimplevirtConnection *self,
                                   SimplevirtNetworkConfig *config,
                                   GCancellable *cancellable,
                                   GError **error)
{
  BY_XML (config, simplevirt_connection_define_network_xml (self, xml, cancellable, error));
}

SimplevirtNetwork *
sv_connection_start_transient_network_body (SimplevirtConnection *self,
                                            SimplevirtNetworkConfig *config,
                                            GCancellable *cancellable,
                                            GError **error)
{
  BY_XML (config,
          simplevirt_connection_start_transient_network_xml (self, xml, cancellable, error));
}

SimplevirtStoragePool *
sv_connection_define_storage_pool_body (SimplevirtConnection *self,
                                        SimplevirtStoragePoolConfig *config,
                                        GCancellable *cancellable,
                                        GError **error)
{
  BY_XML (config, simplevirt_connection_define_storage_pool_xml (self, xml, cancellable, error));
}

SimplevirtStoragePool *
sv_connection_start_transient_storage_pool_body (SimplevirtConnection *self,
                                                 SimplevirtStoragePoolConfig *config,
                                                 SimplevirtStoragePoolStartFlags flags,
                                                 GCancellable *cancellable,
                                                 GError **error)
{
  BY_XML (config, simplevirt_connection_start_transient_storage_pool_xml (self, xml, flags,
                                                                          cancellable, error));
}

SimplevirtSecret *
sv_connection_define_secret_body (SimplevirtConnection *self,
                                  SimplevirtSecretConfig *config,
                                  GCancellable *cancellable,
                                  GError **error)
{
  BY_XML (config, simplevirt_connection_define_secret_xml (self, xml, cancellable, error));
}

SimplevirtHostInterface *
sv_connection_define_host_interface_body (SimplevirtConnection *self,
                                          SimplevirtHostInterfaceConfig *config,
                                          GCancellable *cancellable,
                                          GError **error)
{
  BY_XML (config, simplevirt_connection_define_host_interface_xml (self, xml, cancellable, error));
}

SimplevirtNwfilter *
sv_connection_define_nwfilter_body (SimplevirtConnection *self,
                                    SimplevirtNwfilterConfig *config,
                                    GCancellable *cancellable,
                                    GError **error)
{
  BY_XML (config, simplevirt_connection_define_nwfilter_xml (self, xml, cancellable, error));
}

SimplevirtStorageVolume *
sv_storage_pool_create_volume_body (SimplevirtStoragePool *self,
                                    SimplevirtStorageVolumeConfig *config,
                                    SimplevirtVolumeCreateFlags flags,
                                    GCancellable *cancellable,
                                    GError **error)
{
  BY_XML (config, simplevirt_storage_pool_create_volume_xml (self, xml, flags, cancellable, error));
}

SimplevirtStorageVolume *
sv_storage_pool_create_volume_copy_body (SimplevirtStoragePool *self,
                                         SimplevirtStorageVolumeConfig *config,
                                         SimplevirtStorageVolume *source,
                                         SimplevirtVolumeCreateFlags flags,
                                         GCancellable *cancellable,
                                         GError **error)
{
  g_autoptr (SimplevirtConfig) whole = NULL;

  /* The caller's own, for what a setter refused is not copied. */
  if (!simplevirt_config_validate (SIMPLEVIRT_CONFIG (config), error))
    return NULL;
  whole = simplevirt_config_copy (SIMPLEVIRT_CONFIG (config));
  if (!sv_volume_take_facts (source, SIMPLEVIRT_STORAGE_VOLUME_CONFIG (whole), cancellable, error))
    return NULL;
  g_autofree char *xml = simplevirt_config_to_xml (whole);
  return simplevirt_storage_pool_create_volume_copy_xml (self, xml, source, flags, cancellable,
                                                         error);
}

SimplevirtDomainConfig *
sv_domain_fetch_config_body (SimplevirtDomain *self,
                             SimplevirtXmlFlags flags,
                             GCancellable *cancellable,
                             GError **error)
{
  g_autofree char *xml = simplevirt_domain_fetch_xml (self, flags, cancellable, error);

  return xml != NULL ? simplevirt_domain_config_new_from_xml (xml, error) : NULL;
}

gboolean
sv_domain_attach_device_body (SimplevirtDomain *self,
                              SimplevirtConfig *device,
                              SimplevirtChangeFlags flags,
                              GCancellable *cancellable,
                              GError **error)
{
  BY_XML (device, simplevirt_domain_attach_device_xml (self, xml, flags, cancellable, error));
}

gboolean
sv_domain_update_device_body (SimplevirtDomain *self,
                              SimplevirtConfig *device,
                              SimplevirtChangeFlags flags,
                              GCancellable *cancellable,
                              GError **error)
{
  BY_XML (device, simplevirt_domain_update_device_xml (self, xml, flags, cancellable, error));
}

gboolean
sv_domain_detach_device_body (SimplevirtDomain *self,
                              SimplevirtConfig *device,
                              SimplevirtChangeFlags flags,
                              guint32 timeout,
                              GCancellable *cancellable,
                              GError **error)
{
  BY_XML (device,
          simplevirt_domain_detach_device_xml (self, xml, flags, timeout, cancellable, error));
}

SimplevirtCapabilitiesConfig *
sv_connection_fetch_capabilities_body (SimplevirtConnection *self,
                                       GCancellable *cancellable,
                                       GError **error)
{
  g_autofree char *xml = simplevirt_connection_fetch_capabilities_xml (self, cancellable, error);

  return xml != NULL ? simplevirt_capabilities_config_new_from_xml (xml, error) : NULL;
}

SimplevirtDomainCapabilitiesConfig *
sv_connection_fetch_domain_capabilities_body (SimplevirtConnection *self,
                                              const char *domain_type,
                                              const char *architecture,
                                              const char *machine,
                                              const char *emulator,
                                              GCancellable *cancellable,
                                              GError **error)
{
  g_autofree char *xml = simplevirt_connection_fetch_domain_capabilities_xml (
      self, domain_type, architecture, machine, emulator, cancellable, error);

  return xml != NULL ? simplevirt_domain_capabilities_config_new_from_xml (xml, error) : NULL;
}
