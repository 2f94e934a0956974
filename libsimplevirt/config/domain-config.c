/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What of a domain's config no table can say: devices of any kind, metadata, and what is dangerous.
 */
#include "base/error.h"
#include "base/xml-edit.h"
#include "base/xml-path.h"
#include "config/config-private.h"

#include <string.h>

gboolean sv_domain_config_check (SimplevirtConfig *self, GError **error);
gboolean sv_disk_config_check (SimplevirtConfig *self, GError **error);
gboolean sv_storage_volume_config_check (SimplevirtConfig *self, GError **error);

extern const SvConfigType sv_domain_config_type;

static const SvConfigList *
device_list (const char *element)
{
  for (guint i = 0; i < sv_domain_config_type.n_lists; i++)
    {
      const SvConfigList *list = &sv_domain_config_type.lists[i];
      if (g_str_has_prefix (list->path, "devices/")
          && strcmp (list->path + strlen ("devices/"), element) == 0)
        return list;
    }
  return NULL;
}

GPtrArray *
simplevirt_domain_config_list_devices (SimplevirtDomainConfig *self)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_DOMAIN_CONFIG (self), NULL);

  GPtrArray *devices = g_ptr_array_new_with_free_func (g_object_unref);
  SvXml *xml = sv_config_xml (self);
  xmlNode *parent = sv_xml_next (sv_config_node (self), "devices", NULL);
  for (xmlNode *node = parent != NULL ? parent->children : NULL; node != NULL; node = node->next)
    {
      const SvConfigList *list
          = node->type == XML_ELEMENT_NODE ? device_list ((const char *) node->name) : NULL;
      if (list != NULL)
        g_ptr_array_add (devices, sv_config_view (list->get_type (), xml, node));
    }
  return devices;
}

void
simplevirt_domain_config_add_device (SimplevirtDomainConfig *self, SimplevirtConfig *device)
{
  g_return_if_fail (SIMPLEVIRT_IS_DOMAIN_CONFIG (self));
  g_return_if_fail (SIMPLEVIRT_IS_CONFIG (device));

  const SvConfigList *list = device_list (sv_config_type (device)->element);
  if (list != NULL && list->type == sv_config_type (device))
    {
      sv_config_add (self, list, device);
      return;
    }
  static const SvField devices = { .name = "devices" };
  sv_config_refuse (self, &devices, "%s is no device of a domain", sv_config_type (device)->noun);
}

gboolean
simplevirt_domain_config_remove_device (SimplevirtDomainConfig *self, SimplevirtConfig *device)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_DOMAIN_CONFIG (self), FALSE);
  g_return_val_if_fail (SIMPLEVIRT_IS_CONFIG (device), FALSE);

  return sv_config_remove (self, device);
}

static xmlNode *
metadata_of (SimplevirtDomainConfig *self, const char *uri)
{
  const xmlNode *metadata = sv_xml_next (sv_config_node (self), "metadata", NULL);
  for (xmlNode *node = metadata != NULL ? metadata->children : NULL; node != NULL;
       node = node->next)
    if (node->type == XML_ELEMENT_NODE && node->ns != NULL
        && strcmp ((const char *) node->ns->href, uri) == 0)
      return node;
  return NULL;
}

char *
simplevirt_domain_config_get_metadata (SimplevirtDomainConfig *self, const char *uri)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_DOMAIN_CONFIG (self), NULL);

  xmlNode *node = metadata_of (self, uri != NULL ? uri : "");
  if (node == NULL)
    return NULL;
  g_autoptr (SvXml) alone = sv_xml_copy (sv_config_xml (self), node);
  return sv_xml_save (alone);
}

gboolean
simplevirt_domain_config_set_metadata (SimplevirtDomainConfig *self,
                                       const char *uri,
                                       const char *xml,
                                       GError **error)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_DOMAIN_CONFIG (self), FALSE);

  SvXml *into = sv_config_xml (self);
  xmlNode *root = sv_config_node (self), *old = metadata_of (self, uri != NULL ? uri : "");
  g_autoptr (SvXml) piece = NULL;
  if (xml != NULL && *xml != '\0')
    {
      piece = sv_xml_parse (xml, -1, error);
      if (piece == NULL)
        return FALSE;
      const xmlNode *given = xmlDocGetRootElement (piece->doc);
      if (given->ns == NULL || g_strcmp0 ((const char *) given->ns->href, uri) != 0)
        return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT,
                        "metadata: the root element must be of the namespace '%s'",
                        uri != NULL ? uri : "");
    }
  if (old != NULL)
    {
      xmlNode *parent = old->parent;
      sv_xml_discard (into, old);
      if (piece == NULL)
        sv_xml_prune (into, parent, root);
    }
  if (piece != NULL)
    sv_xml_insert (into, sv_xml_make (into, root, "metadata", sv_domain_config_type.order),
                   sv_xml_import (into, piece, xmlDocGetRootElement (piece->doc)), NULL);
  return TRUE;
}

/* A folder of the host that is its root, however it is spelled. */
static gboolean
is_host_root (const char *folder)
{
  g_autofree char *canonical = folder != NULL ? g_canonicalize_filename (folder, "/") : NULL;

  /* Two slashes at the beginning are kept. */
  return canonical != NULL && canonical[strspn (canonical, "/")] == '\0';
}

/* One of its own: that of the host is none, unless nothing can be written to it. */
static gboolean
has_root_filesystem (SimplevirtDomainConfig *self)
{
  g_autoptr (GPtrArray) filesystems = simplevirt_domain_config_list_filesystems (self);
  for (guint i = 0; i < filesystems->len; i++)
    {
      SimplevirtFilesystemConfig *one = g_ptr_array_index (filesystems, i);
      if (g_strcmp0 (simplevirt_filesystem_config_get_target_dir (one), "/") == 0)
        return !is_host_root (simplevirt_filesystem_config_get_source_dir (one))
               || simplevirt_filesystem_config_get_read_only (one);
    }
  return FALSE;
}

/* QEMU is what guesses the format of images, and what wants disks told apart by name. */
static gboolean
looks_into_images (xmlNode *domain)
{
  static const char *const types[] = { "kvm", "qemu", "hvf", NULL };
  SvXmlPlace place;
  g_autofree char *scratch = NULL;
  return sv_xml_locate (domain, "@type", &place)
         && g_strv_contains (types, sv_xml_text (&place, &scratch));
}

/* Whether the disk stands alone or in a domain that QEMU runs. */
static gboolean
may_be_probed (gpointer config)
{
  xmlNode *root = sv_config_node (config);
  while (root->parent != NULL && root->parent->type == XML_ELEMENT_NODE)
    root = root->parent;
  return strcmp ((const char *) root->name, "domain") != 0 || looks_into_images (root);
}

static gboolean
check_unique_targets (SimplevirtDomainConfig *self, GError **error)
{
  if (!looks_into_images (sv_config_node (self)))
    return TRUE;
  g_autoptr (GPtrArray) disks = simplevirt_domain_config_list_disks (self);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < disks->len; i++)
    {
      const char *target = simplevirt_disk_config_get_target_dev (g_ptr_array_index (disks, i));
      if (target != NULL && !g_hash_table_add (seen, (gpointer) target))
        return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_CONFIG,
                        "disk '%s'.target-dev: another disk has this name", target);
    }
  return TRUE;
}

static gboolean
check_boot_order (SimplevirtDomainConfig *self, const char *label, GError **error)
{
  g_autoptr (GPtrArray) devices = simplevirt_domain_config_list_devices (self);
  g_auto (GStrv) boot = simplevirt_domain_config_get_boot_devices (self);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < devices->len; i++)
    {
      gpointer device = g_ptr_array_index (devices, i);
      const SvField *field = sv_config_type_field (sv_config_type (device), "boot-order");
      guint order = field != NULL ? (guint) sv_field_get_uint (device, field) : 0;
      if (order == 0)
        continue;
      g_autofree char *which = sv_config_label (device);
      if (boot[0] != NULL)
        return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_CONFIG,
                        "%s.boot-devices: %s has a boot order; say one or the other", label, which);
      if (!g_hash_table_add (seen, GUINT_TO_POINTER (order)))
        return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_CONFIG,
                        "%s.boot-order: another device has the place %u, too", which, order);
    }
  return TRUE;
}

static gboolean
check_vcpus (SimplevirtDomainConfig *self, const char *label, GError **error)
{
  guint32 vcpus = simplevirt_domain_config_get_vcpus (self);
  guint32 now = simplevirt_domain_config_get_current_vcpus (self);
  if (vcpus > 0 && now > vcpus)
    return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_CONFIG,
                    "%s.current-vcpus: %u are more than the %u of vcpus", label, now, vcpus);

  guint64 sockets = simplevirt_domain_config_get_cpu_sockets (self);
  guint64 threads = sockets * MAX (simplevirt_domain_config_get_cpu_dies (self), 1)
                    * MAX (simplevirt_domain_config_get_cpu_clusters (self), 1)
                    * simplevirt_domain_config_get_cpu_cores (self)
                    * simplevirt_domain_config_get_cpu_threads (self);
  if (sockets > 0 && threads != MAX (vcpus, 1))
    return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_CONFIG,
                    "%s.cpu-sockets: the topology has room for %" G_GUINT64_FORMAT
                    " vCPUs, vcpus says %u",
                    label, threads, MAX (vcpus, 1));
  return TRUE;
}

gboolean
sv_domain_config_check (SimplevirtConfig *config, GError **error)
{
  SimplevirtDomainConfig *self = SIMPLEVIRT_DOMAIN_CONFIG (config);
  g_autofree char *label = sv_config_label (self);
  /* A snapshot holds less of its domain. */
  gboolean is_root = sv_config_node (self)->parent == NULL
                     || sv_config_node (self)->parent->type == XML_DOCUMENT_NODE;
  if (is_root && simplevirt_domain_config_get_name (self) == NULL)
    return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "%s.name: a domain needs a name",
                    label);

  /* Such a container boots the root of the host, read-write. */
  gboolean container
      = simplevirt_domain_config_get_virt_type (self) == SIMPLEVIRT_VIRT_TYPE_LXC
        || simplevirt_domain_config_get_os_type (self) == SIMPLEVIRT_OS_TYPE_CONTAINER;
  if (container && !has_root_filesystem (self))
    return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_CONFIG,
                    "%s.filesystems: a container without a filesystem of its own whose target is "
                    "'/' would run in that of the host",
                    label);

  return check_vcpus (self, label, error) && check_boot_order (self, label, error)
         && check_unique_targets (self, error);
}

static gboolean
is_image (SimplevirtDiskConfig *self)
{
  SimplevirtDiskSourceType type = simplevirt_disk_config_get_source_type (self);
  return simplevirt_disk_config_get_source_file (self) != NULL
         && (type == SIMPLEVIRT_DISK_SOURCE_TYPE_FILE
             || type == SIMPLEVIRT_DISK_SOURCE_TYPE_DEFAULT);
}

/* Without a type libvirt takes an image as raw, or guesses where the administrator allows it: a
 * guest that owns a raw disk can write the header of another format that names a file of the host.
 */
gboolean
sv_disk_config_check (SimplevirtConfig *config, GError **error)
{
  SimplevirtDiskConfig *self = SIMPLEVIRT_DISK_CONFIG (config);
  g_autofree char *label = sv_config_label (self);
  if (!may_be_probed (self))
    return TRUE;
  if (is_image (self) && simplevirt_disk_config_get_format (self) == SIMPLEVIRT_DISK_FORMAT_DEFAULT)
    return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_CONFIG,
                    "%s.format: say the format of the image; to guess it lets a guest forge one",
                    label);
  if (simplevirt_disk_config_get_backing_file (self) != NULL
      && simplevirt_disk_config_get_backing_format (self) == SIMPLEVIRT_DISK_FORMAT_DEFAULT)
    return sv_fail (
        error, SIMPLEVIRT_ERROR_INVALID_CONFIG,
        "%s.backing-format: say the format of the image behind; to guess it lets a guest forge one",
        label);
  return TRUE;
}

gboolean
sv_storage_volume_config_check (SimplevirtConfig *config, GError **error)
{
  SimplevirtStorageVolumeConfig *self = SIMPLEVIRT_STORAGE_VOLUME_CONFIG (config);
  if (simplevirt_storage_volume_config_get_backing_path (self) == NULL
      || simplevirt_storage_volume_config_get_backing_format (self)
             != SIMPLEVIRT_DISK_FORMAT_DEFAULT)
    return TRUE;
  g_autofree char *label = sv_config_label (self);
  return sv_fail (
      error, SIMPLEVIRT_ERROR_INVALID_CONFIG,
      "%s.backing-format: say the format of the image behind; to guess it lets a guest forge one",
      label);
}
