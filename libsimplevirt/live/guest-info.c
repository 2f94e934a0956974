/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "guest-info-api-private.h"

#include "addresses-api-private.h"
#include "live/domain-private.h"
#include "live/guest-agent.h"
#include "live/params.h"

/*
 * The counts come from the guest: a record without a name ends a list, so that a wrong count costs
 * nothing.
 */
static GPtrArray *
read_users (const SvParams *params)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_guest_user_unref);
  guint count = (guint) sv_params_uint (params, 0, "user.count");

  for (guint i = 0; i < count && sv_params_has (params, "user.%u.name", i); i++)
    {
      SimplevirtGuestUser *user = sv_guest_user_new ();
      user->name = sv_params_string (params, "user.%u.name", i);
      user->domain = sv_params_string (params, "user.%u.domain", i);
      user->login_time_ms = sv_params_uint (params, 0, "user.%u.login-time", i);
      g_ptr_array_add (list, user);
    }
  return list;
}

/* The strings `<prefix>.0.<name>`, ..., as many as `<prefix>.count` says at most. */
static char **
read_strings (const SvParams *params, const char *prefix, const char *name)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  guint count = (guint) sv_params_uint (params, 0, "%s.count", prefix);

  for (guint i = 0; i < count; i++)
    {
      g_autofree char *text = sv_params_string (params, "%s.%u.%s", prefix, i, name);
      if (text == NULL)
        break;
      g_strv_builder_add (builder, text);
    }
  return g_strv_builder_end (builder);
}

static GPtrArray *
read_file_systems (const SvParams *params)
{
  GPtrArray *list
      = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_guest_file_system_unref);
  guint count = (guint) sv_params_uint (params, 0, "fs.count");

  for (guint i = 0; i < count && sv_params_has (params, "fs.%u.mountpoint", i); i++)
    {
      SimplevirtGuestFileSystem *fs = sv_guest_file_system_new ();
      g_autofree char *disks = g_strdup_printf ("fs.%u.disk", i);
      fs->mount_point = sv_params_string (params, "fs.%u.mountpoint", i);
      fs->name = sv_params_string (params, "fs.%u.name", i);
      fs->fs_type = sv_params_string (params, "fs.%u.fstype", i);
      fs->total_bytes = sv_params_uint (params, 0, "fs.%u.total-bytes", i);
      fs->used_bytes = sv_params_uint (params, 0, "fs.%u.used-bytes", i);
      fs->disks = read_strings (params, disks, "alias");
      g_ptr_array_add (list, fs);
    }
  return list;
}

static GPtrArray *
read_disks (const SvParams *params)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_guest_disk_unref);
  guint count = (guint) sv_params_uint (params, 0, "disk.count");

  for (guint i = 0; i < count && sv_params_has (params, "disk.%u.name", i); i++)
    {
      SimplevirtGuestDisk *disk = sv_guest_disk_new ();
      g_autofree char *dependencies = g_strdup_printf ("disk.%u.dependency", i);
      disk->name = sv_params_string (params, "disk.%u.name", i);
      disk->is_partition = sv_params_bool (params, "disk.%u.partition", i);
      disk->dependencies = read_strings (params, dependencies, "name");
      disk->serial = sv_params_string (params, "disk.%u.serial", i);
      disk->target = sv_params_string (params, "disk.%u.alias", i);
      disk->bus = sv_params_string (params, "disk.%u.guest_bus", i);
      g_ptr_array_add (list, disk);
    }
  return list;
}

static SimplevirtDomainInterface *
read_interface (const SvParams *params, guint i)
{
  SimplevirtDomainInterface *card = sv_domain_interface_new ();
  guint count = (guint) sv_params_uint (params, 0, "if.%u.addr.count", i);

  card->name = sv_params_string (params, "if.%u.name", i);
  card->mac = sv_params_string (params, "if.%u.hwaddr", i);
  card->addresses
      = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_interface_address_unref);
  for (guint j = 0; j < count && sv_params_has (params, "if.%u.addr.%u.addr", i, j); j++)
    {
      SimplevirtInterfaceAddress *address = sv_interface_address_new ();
      g_autofree char *family = sv_params_string (params, "if.%u.addr.%u.type", i, j);
      address->address = sv_params_string (params, "if.%u.addr.%u.addr", i, j);
      address->prefix = (guint32) sv_params_uint (params, 0, "if.%u.addr.%u.prefix", i, j);
      address->family = g_strcmp0 (family, "ipv6") == 0 ? SIMPLEVIRT_ADDRESS_FAMILY_IPV6
                                                        : SIMPLEVIRT_ADDRESS_FAMILY_IPV4;
      g_ptr_array_add (card->addresses, address);
    }
  return card;
}

static GPtrArray *
read_interfaces (const SvParams *params)
{
  GPtrArray *list
      = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_domain_interface_unref);
  guint count = (guint) sv_params_uint (params, 0, "if.count");

  for (guint i = 0; i < count && sv_params_has (params, "if.%u.name", i); i++)
    g_ptr_array_add (list, read_interface (params, i));
  return list;
}

static SimplevirtGuestInfo *
info_new (const SvParams *params)
{
  SimplevirtGuestInfo *info = sv_guest_info_new ();

  info->hostname = sv_params_string (params, "hostname");
  info->os_id = sv_params_string (params, "os.id");
  info->os_name = sv_params_string (params, "os.name");
  info->os_pretty_name = sv_params_string (params, "os.pretty-name");
  info->os_version = sv_params_string (params, "os.version");
  info->os_version_id = sv_params_string (params, "os.version-id");
  info->os_variant = sv_params_string (params, "os.variant");
  info->os_variant_id = sv_params_string (params, "os.variant-id");
  info->kernel_release = sv_params_string (params, "os.kernel-release");
  info->kernel_version = sv_params_string (params, "os.kernel-version");
  info->architecture = sv_params_string (params, "os.machine");
  info->timezone = sv_params_string (params, "timezone.name");
  info->timezone_offset = (gint32) sv_params_int (params, 0, "timezone.offset");
  info->users = read_users (params);
  info->file_systems = read_file_systems (params);
  info->disks = read_disks (params);
  info->interfaces = read_interfaces (params);
  return info;
}

SimplevirtGuestInfo *
sv_domain_fetch_guest_info_body (SimplevirtDomain *self,
                                 SimplevirtGuestInfoParts parts,
                                 GCancellable *cancellable,
                                 GError **error)
{
  SV_USE (virDomain, native, self, error);
  g_auto (SvParamList) found = { 0 };
  g_auto (SvParams) params = { 0 };

  if (native == NULL
      || !sv_agent_check (self, native,
                          virDomainGetGuestInfo (native, sv_guest_info_parts_to_libvirt (parts),
                                                 &found.list, &found.count, 0),
                          error))
    return NULL;
  sv_params_init (&params, found.list, found.count);
  return info_new (&params);
}

/* libvirt says that there is no name, whyever the agent did not tell it. */
static char *
explain_hostname (SimplevirtDomain *self, virDomainPtr native, GError **error)
{
  g_auto (SvParamList) found = { 0 };
  g_auto (SvParams) params = { 0 };

  if (virGetLastErrorCode () != VIR_ERR_NO_HOSTNAME)
    {
      sv_domain_fail (self, error);
      return NULL;
    }
  if (!sv_agent_check (self, native,
                       virDomainGetGuestInfo (native, VIR_DOMAIN_GUEST_INFO_HOSTNAME, &found.list,
                                              &found.count, 0),
                       error))
    return NULL;
  sv_params_init (&params, found.list, found.count);
  char *name = sv_params_string (&params, "hostname");
  if (name == NULL)
    sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_NOT_FOUND, error,
                     "the guest agent knows no host name");
  return name;
}

char *
sv_domain_fetch_guest_hostname_body (SimplevirtDomain *self,
                                     GCancellable *cancellable,
                                     GError **error)
{
  SV_USE (virDomain, native, self, error);

  if (native == NULL)
    return NULL;
  char *name = virDomainGetHostname (native, VIR_DOMAIN_GET_HOSTNAME_AGENT);
  return name != NULL ? sv_native_string (name) : explain_hostname (self, native, error);
}
