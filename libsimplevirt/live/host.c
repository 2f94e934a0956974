/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/host.h"

#include <errno.h>
#include "base/kvm.h"
#include "base/xml.h"
#include "host-api-private.h"

static char *
fetch_capabilities (SimplevirtConnection *self, virConnectPtr native, GError **error)
{
  char *xml = virConnectGetCapabilities (native);

  if (xml == NULL)
    sv_connection_fail (self, error, "connection '%s': capabilities", self->uri);
  return sv_native_string (xml);
}

char *
sv_connection_fetch_capabilities_xml_body (SimplevirtConnection *self,
                                           GCancellable *cancellable,
                                           GError **error)
{
  g_autoptr (virConnect) native = sv_connection_begin (self, NULL, error);

  return native != NULL ? fetch_capabilities (self, native, error) : NULL;
}

char *
sv_connection_fetch_domain_capabilities_xml_body (SimplevirtConnection *self,
                                                  const char *domain_type,
                                                  const char *architecture,
                                                  const char *machine,
                                                  const char *emulator,
                                                  GCancellable *cancellable,
                                                  GError **error)
{
  static const SvErrorWords rows[] = {
    { "nknown virttype", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "nknown architecture", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "achine type", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "the machine '", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "nable to find any emulator", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "not available", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "is not supported by", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "annot check QEMU binary", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
  };
  g_autoptr (virConnect) native = sv_connection_begin (self, NULL, error);
  g_autoptr (GError) local = NULL;

  if (native == NULL)
    return NULL;
  char *xml
      = virConnectGetDomainCapabilities (native, emulator, architecture, machine, domain_type, 0);
  if (xml != NULL)
    return sv_native_string (xml);
  sv_connection_fail (self, &local, "connection '%s': capabilities of domains", self->uri);
  sv_error_take_refined (error, g_steal_pointer (&local), rows, G_N_ELEMENTS (rows));
  return NULL;
}

static char *
version_string (unsigned long version)
{
  return g_strdup_printf ("%lu.%lu.%lu", version / 1000000, version / 1000 % 1000, version % 1000);
}

/* Text of a path below `node`, or NULL. */
static char *
text_at (xmlNode *node, const char *xpath)
{
  g_autofree char *text = sv_xml_evaluate (node, xpath, NULL);

  return text != NULL && *text != '\0' ? g_steal_pointer (&text) : NULL;
}

static guint64
number_at (xmlNode *node, const char *xpath)
{
  g_autofree char *text = text_at (node, xpath);

  return text != NULL ? g_ascii_strtoull (text, NULL, 10) : 0;
}

static GPtrArray *
read_numa (xmlNode *root)
{
  g_autoptr (GPtrArray) cells
      = sv_xml_select (root, "/capabilities/host/topology/cells/cell", NULL);
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_numa_node_unref);

  for (guint i = 0; cells != NULL && i < cells->len; i++)
    {
      xmlNode *cell = g_ptr_array_index (cells, i);
      SimplevirtNumaNode *node = sv_numa_node_new ();
      node->id = (guint32) number_at (cell, "string(@id)");
      node->memory = number_at (cell, "string(memory)") * 1024;
      node->cpus = (guint32) number_at (cell, "string(cpus/@num)");
      g_ptr_array_add (list, node);
    }
  return list;
}

static GPtrArray *
read_security_models (xmlNode *root)
{
  g_autoptr (GPtrArray) models = sv_xml_select (root, "/capabilities/host/secmodel", NULL);
  GPtrArray *list
      = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_security_model_unref);

  for (guint i = 0; models != NULL && i < models->len; i++)
    {
      xmlNode *found = g_ptr_array_index (models, i);
      SimplevirtSecurityModel *model = sv_security_model_new ();
      model->model = sv_xml_evaluate (found, "string(model)", NULL);
      model->doi = text_at (found, "string(doi)");
      model->label = text_at (found, "string(baselabel[1])");
      g_ptr_array_add (list, model);
    }
  return list;
}

static char **
read_domain_types (xmlNode *root)
{
  g_autoptr (GPtrArray) types = sv_xml_select (root, "/capabilities/guest/arch/domain", NULL);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; types != NULL && i < types->len; i++)
    {
      g_autofree char *type = text_at (g_ptr_array_index (types, i), "string(@type)");
      if (type != NULL && g_hash_table_add (seen, g_strdup (type)))
        g_strv_builder_add (builder, type);
    }
  return g_strv_builder_end (builder);
}

gboolean
sv_connection_is_local (SimplevirtConnection *self)
{
  g_autoptr (GUri) uri = g_uri_parse (self->uri, G_URI_FLAGS_NONE, NULL);
  const char *host = uri != NULL ? g_uri_get_host (uri) : NULL;

  return self->embedded || host == NULL || *host == '\0';
}

/* NULL when a guest really runs on KVM here. What this user may not open, the daemon perhaps may.
 */
static char *
why_kvm_fails_here (SimplevirtConnection *self)
{
  g_autofree char *why = NULL;
  int saved_errno = 0;

  if (!sv_connection_is_local (self) || sv_kvm_works (&why, &saved_errno))
    return NULL;
  if ((saved_errno == EACCES || saved_errno == EPERM) && !self->embedded)
    return NULL;
  return g_steal_pointer (&why);
}

/* NULL when KVM works. */
static char *
why_not_accelerated (SimplevirtConnection *self, virConnectPtr native, const char *const *types)
{
  if (!g_strv_contains (types, "kvm"))
    {
      char *reason = why_kvm_fails_here (self);
      return reason != NULL ? reason : g_strdup ("the hypervisor offers no domains of type kvm");
    }
  char *xml = virConnectGetDomainCapabilities (native, NULL, NULL, NULL, "kvm", 0);
  if (xml == NULL)
    {
      g_autoptr (GError) error = NULL;
      sv_error_from_libvirt (&error, "kvm");
      return g_strdup (error->message);
    }
  free (xml);
  return why_kvm_fails_here (self);
}

static gboolean
read_node (SimplevirtConnection *self,
           virConnectPtr native,
           SimplevirtHostInfo *info,
           GError **error)
{
  unsigned long hypervisor = 0, daemon = 0, client = 0;
  virNodeInfo node = { 0 };

  if (virConnectGetLibVersion (native, &daemon) < 0 || virGetVersion (&client, NULL, NULL) < 0
      || virNodeGetInfo (native, &node) < 0)
    return sv_connection_fail (self, error, "connection '%s': host information", self->uri);
  if (virConnectGetVersion (native, &hypervisor) == 0 && hypervisor != 0)
    info->hypervisor_version = version_string (hypervisor);
  virResetLastError ();
  info->hostname = sv_native_string (virConnectGetHostname (native));
  if (info->hostname == NULL)
    return sv_connection_fail (self, error, "connection '%s': host name", self->uri);
  info->driver = g_strdup (virConnectGetType (native));
  info->is_connection_encrypted = virConnectIsEncrypted (native) > 0;
  info->is_connection_secure = virConnectIsSecure (native) > 0;
  info->libvirt_version = version_string (daemon);
  info->client_version = version_string (client);
  info->cpus = node.cpus;
  info->sockets = node.sockets;
  info->cores = node.cores;
  info->threads = node.threads;
  info->cpu_frequency = (guint64) node.mhz * 1000000;
  info->memory = (guint64) node.memory * 1024;
  info->architecture = g_strdup (node.model);
  return TRUE;
}

SimplevirtHostInfo *
sv_connection_describe_host_body (SimplevirtConnection *self,
                                  GCancellable *cancellable,
                                  GError **error)
{
  g_autoptr (virConnect) native = sv_connection_begin (self, NULL, error);
  g_autoptr (SimplevirtHostInfo) info = sv_host_info_new ();

  if (native == NULL || !read_node (self, native, info, error))
    return NULL;
  g_autofree char *text = fetch_capabilities (self, native, error);
  g_autoptr (SvXml) xml = text != NULL ? sv_xml_parse (text, -1, error) : NULL;
  if (xml == NULL)
    return NULL;
  xmlNode *root = xmlDocGetRootElement (xml->doc);
  g_autofree char *architecture = text_at (root, "string(/capabilities/host/cpu/arch)");
  if (architecture != NULL)
    {
      g_free (info->architecture);
      info->architecture = g_steal_pointer (&architecture);
    }
  info->uuid = text_at (root, "string(/capabilities/host/uuid)");
  info->cpu_model = text_at (root, "string(/capabilities/host/cpu/model)");
  info->cpu_vendor = text_at (root, "string(/capabilities/host/cpu/vendor)");
  info->numa_nodes = read_numa (root);
  info->security_models = read_security_models (root);
  info->domain_types = read_domain_types (root);
  info->acceleration_note
      = why_not_accelerated (self, native, (const char *const *) info->domain_types);
  info->is_accelerated = info->acceleration_note == NULL;
  return g_steal_pointer (&info);
}
