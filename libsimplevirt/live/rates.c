/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/stats.h"

#include <string.h>

static double
rate (guint64 before, guint64 after, double seconds)
{
  return after > before && seconds > 0 ? (double) (after - before) / seconds : 0;
}

static SimplevirtDiskStats *
same_disk (GPtrArray *disks, const char *name)
{
  for (guint i = 0; i < disks->len; i++)
    {
      SimplevirtDiskStats *disk = g_ptr_array_index (disks, i);
      if (strcmp (disk->name, name) == 0)
        return disk;
    }
  return NULL;
}

static SimplevirtInterfaceStats *
same_interface (GPtrArray *interfaces, const char *name)
{
  for (guint i = 0; i < interfaces->len; i++)
    {
      SimplevirtInterfaceStats *card = g_ptr_array_index (interfaces, i);
      if (strcmp (card->name, name) == 0)
        return card;
    }
  return NULL;
}

static void
add_disks (SimplevirtDomainRates *rates,
           SimplevirtDomainStats *before,
           SimplevirtDomainStats *after,
           double seconds)
{
  for (guint i = 0; i < after->disks->len; i++)
    {
      SimplevirtDiskStats *now = g_ptr_array_index (after->disks, i);
      SimplevirtDiskStats *then = same_disk (before->disks, now->name);
      if (then == NULL)
        continue;
      SimplevirtDiskRates *disk = sv_disk_rates_new ();
      disk->name = g_strdup (now->name);
      disk->read_bytes = rate (then->read_bytes, now->read_bytes, seconds);
      disk->write_bytes = rate (then->write_bytes, now->write_bytes, seconds);
      disk->read_requests = rate (then->read_requests, now->read_requests, seconds);
      disk->write_requests = rate (then->write_requests, now->write_requests, seconds);
      rates->disk_read_bytes += disk->read_bytes;
      rates->disk_write_bytes += disk->write_bytes;
      rates->disk_read_requests += disk->read_requests;
      rates->disk_write_requests += disk->write_requests;
      g_ptr_array_add (rates->disks, disk);
    }
}

static void
add_interfaces (SimplevirtDomainRates *rates,
                SimplevirtDomainStats *before,
                SimplevirtDomainStats *after,
                double seconds)
{
  for (guint i = 0; i < after->interfaces->len; i++)
    {
      SimplevirtInterfaceStats *now = g_ptr_array_index (after->interfaces, i);
      SimplevirtInterfaceStats *then = same_interface (before->interfaces, now->name);
      if (then == NULL)
        continue;
      SimplevirtInterfaceRates *card = sv_interface_rates_new ();
      card->name = g_strdup (now->name);
      card->received_bytes = rate (then->received_bytes, now->received_bytes, seconds);
      card->sent_bytes = rate (then->sent_bytes, now->sent_bytes, seconds);
      card->received_packets = rate (then->received_packets, now->received_packets, seconds);
      card->sent_packets = rate (then->sent_packets, now->sent_packets, seconds);
      rates->received_bytes += card->received_bytes;
      rates->sent_bytes += card->sent_bytes;
      g_ptr_array_add (rates->interfaces, card);
    }
}

SimplevirtDomainRates *
sv_rates_new (SimplevirtDomainStats *before, SimplevirtDomainStats *after, double seconds)
{
  SimplevirtDomainRates *rates = sv_domain_rates_new ();
  guint vcpus = MAX (after->vcpus->len, 1);

  rates->domain = after->domain != NULL ? g_object_ref (after->domain) : NULL;
  rates->time_us = after->time_us;
  rates->seconds = seconds;
  rates->cpu_percent = rate (before->cpu_ns, after->cpu_ns, seconds) / 1e9 * 100;
  rates->vcpu_percent = rates->cpu_percent / vcpus;
  rates->memory = after->memory;
  rates->resident_memory = after->resident_memory;
  rates->usable_memory = after->usable_memory;
  rates->disks = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_disk_rates_unref);
  rates->interfaces
      = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_interface_rates_unref);
  add_disks (rates, before, after, seconds);
  add_interfaces (rates, before, after, seconds);
  return rates;
}
