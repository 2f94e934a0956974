/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "host-cpu-api-private.h"

#include "base/xml.h"
#include "live/connection-private.h"
#include "live/params.h"

char **
sv_connection_list_cpu_models_body (SimplevirtConnection *self,
                                    const char *architecture,
                                    GCancellable *cancellable,
                                    GError **error)
{
  g_autoptr (virConnect) native = sv_connection_begin (self, NULL, error);
  virNodeInfo node = { 0 };
  char **models = NULL;

  if (native == NULL)
    return NULL;
  if (architecture == NULL && virNodeGetInfo (native, &node) == 0)
    architecture = node.model;
  int count
      = architecture != NULL ? virConnectGetCPUModelNames (native, architecture, &models, 0) : -1;
  if (count < 0)
    {
      sv_connection_fail (self, error, "connection '%s': CPU models", self->uri);
      return NULL;
    }
  return sv_native_strings (models, count);
}

/* The `<cpu>` of a document, alone. */
static char *
cpu_of (SimplevirtConnection *self, const char *text, GError **error)
{
  g_autoptr (SvXml) xml = sv_xml_parse (text, -1, error);
  g_autoptr (GPtrArray) found
      = xml != NULL ? sv_xml_select (xmlDocGetRootElement (xml->doc),
                                     "/cpu | /domain/cpu | /capabilities/host/cpu"
                                     " | /domainCapabilities/cpu/mode[@name='host-model']",
                                     NULL)
                    : NULL;

  if (xml == NULL)
    return NULL;
  if (found == NULL || found->len == 0)
    {
      sv_fail (error, SIMPLEVIRT_ERROR_INVALID_CONFIG,
               "connection '%s': there is no CPU in the document", self->uri);
      return NULL;
    }
  g_autoptr (SvXml) alone = sv_xml_copy (xml, g_ptr_array_index (found, 0));
  xmlNodeSetName (xmlDocGetRootElement (alone->doc), (const xmlChar *) "cpu");
  return sv_xml_save (alone);
}

gboolean
sv_connection_check_cpu_body (SimplevirtConnection *self,
                              const char *xml,
                              const char *domain_type,
                              GCancellable *cancellable,
                              GError **error)
{
  g_autoptr (virConnect) native = sv_connection_begin (self, NULL, error);
  g_autofree char *cpu = native != NULL ? cpu_of (self, xml, error) : NULL;
  g_autoptr (GError) local = NULL;

  if (cpu == NULL)
    return FALSE;
  if (virConnectCompareHypervisorCPU (native, NULL, NULL, NULL, domain_type, cpu,
                                      VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE)
      >= 0)
    return TRUE;
  static const SvErrorWords rows[] = {
    { "incompatible", SIMPLEVIRT_ERROR_NOT_SUPPORTED, NULL },
    { "nknown CPU model", SIMPLEVIRT_ERROR_INVALID_CONFIG, NULL },
  };
  sv_connection_fail (self, &local, "connection '%s': CPU", self->uri);
  return sv_error_take_refined (error, g_steal_pointer (&local), rows, G_N_ELEMENTS (rows));
}

char *
sv_connection_find_common_cpu_body (SimplevirtConnection *self,
                                    const char *const *documents,
                                    const char *domain_type,
                                    GCancellable *cancellable,
                                    GError **error)
{
  g_autoptr (virConnect) native = sv_connection_begin (self, NULL, error);
  g_autoptr (GPtrArray) cpus = g_ptr_array_new_with_free_func (g_free);

  if (native == NULL)
    return NULL;
  for (guint i = 0; documents != NULL && documents[i] != NULL; i++)
    {
      char *cpu = cpu_of (self, documents[i], error);
      if (cpu == NULL)
        return NULL;
      g_ptr_array_add (cpus, cpu);
    }
  char *common = virConnectBaselineHypervisorCPU (native, NULL, NULL, NULL, domain_type,
                                                  (const char **) cpus->pdata, cpus->len, 0);
  if (common == NULL)
    sv_connection_fail (self, error, "connection '%s': CPU in common", self->uri);
  return sv_native_string (common);
}
