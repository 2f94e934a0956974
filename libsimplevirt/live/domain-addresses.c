/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/domain-private.h"

#include "addresses-api-private.h"
#include "base/check.h"

static SimplevirtInterfaceAddress *
address_new (const virDomainIPAddress *found)
{
  SimplevirtInterfaceAddress *address = sv_interface_address_new ();

  address->address = g_utf8_make_valid (found->addr, -1);
  address->prefix = found->prefix;
  address->family = sv_address_family_from_libvirt (found->type);
  return address;
}

static SimplevirtDomainInterface *
interface_new (const virDomainInterface *found)
{
  SimplevirtDomainInterface *interface = sv_domain_interface_new ();
  const char *mac = sv_empty_to_null (found->hwaddr);

  interface->name = g_utf8_make_valid (found->name, -1);
  interface->mac = mac != NULL ? g_ascii_strdown (mac, -1) : NULL;
  interface->addresses
      = g_ptr_array_new_full (found->naddrs, (GDestroyNotify) simplevirt_interface_address_unref);
  for (guint i = 0; i < found->naddrs; i++)
    {
      if (found->addrs[i].addr != NULL)
        g_ptr_array_add (interface->addresses, address_new (&found->addrs[i]));
    }
  return interface;
}

GPtrArray *
sv_domain_list_addresses_body (SimplevirtDomain *self,
                               SimplevirtAddressSource source,
                               GCancellable *cancellable,
                               GError **error)
{
  SV_USE (virDomain, native, self, error);
  virDomainInterfacePtr *found = NULL;
  guint from = (guint) sv_address_source_to_libvirt (source);

  if (native == NULL)
    return NULL;
  int count = virDomainInterfaceAddresses (native, &found, from, 0);
  if (!sv_domain_check (self, count, error))
    return NULL;
  GPtrArray *list
      = g_ptr_array_new_full ((guint) count, (GDestroyNotify) simplevirt_domain_interface_unref);
  for (int i = 0; i < count; i++)
    {
      g_ptr_array_add (list, interface_new (found[i]));
      virDomainInterfaceFree (found[i]);
    }
  free (found);
  return list;
}
