/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/stats.h"

#include "live/bulk.h"
#include "connection-api-private.h"
#include "domain-stats-api-private.h"
#include "live/change.h"
#include "live/params.h"

#define KIB G_GUINT64_CONSTANT (1024)
#define MIB (KIB * KIB)

/* Numbers of virtual CPUs, interfaces and I/O threads have gaps. */
#define MAX_NUMBER 65536

static void
read_memory (SimplevirtDomainStats *stats, const SvParams *params)
{
  static const struct
  {
    const char *name;
    gsize offset;
  } fields[] = {
    { "balloon.current", G_STRUCT_OFFSET (SimplevirtDomainStats, memory) },
    { "balloon.maximum", G_STRUCT_OFFSET (SimplevirtDomainStats, max_memory) },
    { "balloon.available", G_STRUCT_OFFSET (SimplevirtDomainStats, available_memory) },
    { "balloon.unused", G_STRUCT_OFFSET (SimplevirtDomainStats, unused_memory) },
    { "balloon.usable", G_STRUCT_OFFSET (SimplevirtDomainStats, usable_memory) },
    { "balloon.disk_caches", G_STRUCT_OFFSET (SimplevirtDomainStats, cache_memory) },
    { "balloon.rss", G_STRUCT_OFFSET (SimplevirtDomainStats, resident_memory) },
    { "balloon.swap_in", G_STRUCT_OFFSET (SimplevirtDomainStats, swapped_in) },
    { "balloon.swap_out", G_STRUCT_OFFSET (SimplevirtDomainStats, swapped_out) },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    G_STRUCT_MEMBER (guint64, stats, fields[i].offset)
        = sv_params_uint (params, 0, "%s", fields[i].name) * KIB;
  stats->major_faults = sv_params_uint (params, 0, "balloon.major_fault");
  stats->minor_faults = sv_params_uint (params, 0, "balloon.minor_fault");
  stats->memory_updated = sv_params_int (params, 0, "balloon.last-update");
}

static GPtrArray *
read_vcpus (const SvParams *params, guint maximum)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_vcpu_stats_unref);

  for (guint i = 0; i < MIN (maximum, MAX_NUMBER); i++)
    {
      if (!sv_params_has (params, "vcpu.%u.state", i))
        continue;
      SimplevirtVcpuStats *vcpu = sv_vcpu_stats_new ();
      vcpu->id = i;
      vcpu->state
          = sv_vcpu_state_from_libvirt ((int) sv_params_int (params, 0, "vcpu.%u.state", i));
      vcpu->time_ns = sv_params_uint (params, 0, "vcpu.%u.time", i);
      vcpu->wait_ns = sv_params_uint (params, 0, "vcpu.%u.wait", i);
      vcpu->delay_ns = sv_params_uint (params, 0, "vcpu.%u.delay", i);
      vcpu->is_halted = sv_params_bool (params, "vcpu.%u.halted", i);
      g_ptr_array_add (list, vcpu);
    }
  return list;
}

static GPtrArray *
read_interfaces (const SvParams *params)
{
  GPtrArray *list
      = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_interface_stats_unref);
  guint count = (guint) sv_params_uint (params, 0, "net.count");

  /* A card that the host does not see, of user networking for one, leaves a gap. */
  for (guint i = 0; i < MIN (count, MAX_NUMBER); i++)
    {
      if (!sv_params_has (params, "net.%u.name", i))
        continue;
      SimplevirtInterfaceStats *card = sv_interface_stats_new ();
      card->name = sv_params_string (params, "net.%u.name", i);
      card->received_bytes = sv_params_uint (params, 0, "net.%u.rx.bytes", i);
      card->received_packets = sv_params_uint (params, 0, "net.%u.rx.pkts", i);
      card->receive_errors = sv_params_uint (params, 0, "net.%u.rx.errs", i);
      card->receive_drops = sv_params_uint (params, 0, "net.%u.rx.drop", i);
      card->sent_bytes = sv_params_uint (params, 0, "net.%u.tx.bytes", i);
      card->sent_packets = sv_params_uint (params, 0, "net.%u.tx.pkts", i);
      card->send_errors = sv_params_uint (params, 0, "net.%u.tx.errs", i);
      card->send_drops = sv_params_uint (params, 0, "net.%u.tx.drop", i);
      g_ptr_array_add (list, card);
    }
  return list;
}

static GPtrArray *
read_disks (const SvParams *params)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_disk_stats_unref);
  guint count = (guint) sv_params_uint (params, 0, "block.count");

  for (guint i = 0; i < count && sv_params_has (params, "block.%u.name", i); i++)
    {
      SimplevirtDiskStats *disk = sv_disk_stats_new ();
      disk->name = sv_params_string (params, "block.%u.name", i);
      disk->path = sv_params_string (params, "block.%u.path", i);
      disk->read_requests = sv_params_uint (params, 0, "block.%u.rd.reqs", i);
      disk->read_bytes = sv_params_uint (params, 0, "block.%u.rd.bytes", i);
      disk->read_ns = sv_params_uint (params, 0, "block.%u.rd.times", i);
      disk->write_requests = sv_params_uint (params, 0, "block.%u.wr.reqs", i);
      disk->write_bytes = sv_params_uint (params, 0, "block.%u.wr.bytes", i);
      disk->write_ns = sv_params_uint (params, 0, "block.%u.wr.times", i);
      disk->flush_requests = sv_params_uint (params, 0, "block.%u.fl.reqs", i);
      disk->flush_ns = sv_params_uint (params, 0, "block.%u.fl.times", i);
      disk->errors = sv_params_uint (params, 0, "block.%u.errors", i);
      disk->capacity = sv_params_uint (params, 0, "block.%u.capacity", i);
      disk->allocation = sv_params_uint (params, 0, "block.%u.allocation", i);
      disk->physical = sv_params_uint (params, 0, "block.%u.physical", i);
      disk->threshold = sv_params_uint (params, 0, "block.%u.threshold", i);
      disk->backing_index = (guint32) sv_params_uint (params, 0, "block.%u.backingIndex", i);
      g_ptr_array_add (list, disk);
    }
  return list;
}

static GPtrArray *
read_iothreads (const SvParams *params)
{
  GPtrArray *list
      = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_iothread_stats_unref);
  guint count = (guint) sv_params_uint (params, 0, "iothread.count");

  for (guint i = 0; i < MAX_NUMBER && list->len < count; i++)
    {
      if (!sv_params_has (params, "iothread.%u.poll-max-ns", i))
        continue;
      SimplevirtIothreadStats *thread = sv_iothread_stats_new ();
      thread->id = i;
      thread->poll_max_ns = sv_params_uint (params, 0, "iothread.%u.poll-max-ns", i);
      thread->poll_grow = sv_params_uint (params, 0, "iothread.%u.poll-grow", i);
      thread->poll_shrink = sv_params_uint (params, 0, "iothread.%u.poll-shrink", i);
      g_ptr_array_add (list, thread);
    }
  return list;
}

/* What nothing else has read, in libvirt's order. */
static GPtrArray *
read_rest (const SvParams *params, virTypedParameterPtr all, int count)
{
  GPtrArray *list
      = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_stats_counter_unref);

  for (int i = 0; i < count; i++)
    {
      if (g_hash_table_lookup (params->index, all[i].field) != &all[i])
        continue;
      SimplevirtStatsCounter *counter = sv_stats_counter_new ();
      counter->name = g_utf8_make_valid (all[i].field, -1);
      if (all[i].type == VIR_TYPED_PARAM_STRING)
        counter->text = sv_native_string (g_strdup (all[i].value.s));
      else
        counter->value = sv_params_value (&all[i]);
      g_ptr_array_add (list, counter);
    }
  return list;
}

SimplevirtDomainStats *
sv_stats_new (virTypedParameterPtr all, int count)
{
  SimplevirtDomainStats *stats = sv_domain_stats_new ();
  g_auto (SvParams) params = { .take = TRUE };

  sv_params_init (&params, all, count);
  stats->time_us = g_get_real_time ();
  stats->state = sv_domain_state_from_libvirt ((int) sv_params_int (&params, 0, "state.state"));
  stats->state_reason = (gint32) sv_params_int (&params, 0, "state.reason");
  stats->cpu_ns = sv_params_uint (&params, 0, "cpu.time");
  stats->cpu_user_ns = sv_params_uint (&params, 0, "cpu.user");
  stats->cpu_system_ns = sv_params_uint (&params, 0, "cpu.system");
  read_memory (stats, &params);
  stats->dirty_rate = sv_params_uint (&params, 0, "dirtyrate.megabytes_per_second") * MIB;
  stats->max_vcpus = (guint32) sv_params_uint (&params, 0, "vcpu.maximum");
  stats->current_vcpus = (guint32) sv_params_uint (&params, 0, "vcpu.current");
  stats->vcpus = read_vcpus (&params, stats->max_vcpus);
  stats->interfaces = read_interfaces (&params);
  stats->disks = read_disks (&params);
  stats->iothreads = read_iothreads (&params);
  stats->counters = read_rest (&params, all, count);
  return stats;
}

static GPtrArray *
take_records (SimplevirtConnection *connection,
              virDomainStatsRecordPtr *records,
              int count,
              guint generation)
{
  GPtrArray *list
      = g_ptr_array_new_full ((guint) count, (GDestroyNotify) simplevirt_domain_stats_unref);

  for (int i = 0; i < count; i++)
    {
      SimplevirtDomainStats *stats = sv_stats_new (records[i]->params, records[i]->nparams);
      virDomainRef (records[i]->dom);
      stats->domain = sv_domain_intern (connection, records[i]->dom, generation);
      g_ptr_array_add (list, stats);
    }
  virDomainStatsRecordListFree (records);
  return list;
}

/* Those that are no more are left out. FALSE with `error` set when something else is wrong. */
static gboolean
collect (GPtrArray *domains, GPtrArray *used, GPtrArray *natives, GError **error)
{
  for (guint i = 0; i < domains->len; i++)
    {
      SimplevirtDomain *domain = g_ptr_array_index (domains, i);
      g_autoptr (GError) local = NULL;
      SvNative *native = sv_handle_use (&domain->handle, &local);
      if (native != NULL)
        {
          g_ptr_array_add (used, native);
          g_ptr_array_add (natives, native->object);
        }
      else if (!sv_error_is (local, SIMPLEVIRT_ERROR_NOT_FOUND))
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
    }
  return TRUE;
}

/* In the order of `domains`. */
static GPtrArray *
put_in_order (GPtrArray *list, GPtrArray *domains)
{
  g_autoptr (GHashTable) found = g_hash_table_new (NULL, NULL);
  GPtrArray *ordered
      = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_domain_stats_unref);

  for (guint i = 0; i < list->len; i++)
    {
      SimplevirtDomainStats *stats = g_ptr_array_index (list, i);
      g_hash_table_insert (found, stats->domain, stats);
    }
  for (guint i = 0; i < domains->len; i++)
    {
      SimplevirtDomainStats *stats = g_hash_table_lookup (found, g_ptr_array_index (domains, i));
      if (stats != NULL)
        g_ptr_array_add (ordered, simplevirt_domain_stats_ref (stats));
    }
  g_ptr_array_unref (list);
  return ordered;
}

static gpointer
ask_some (
    SimplevirtConnection *connection, GPtrArray *domains, guint groups, guint flags, GError **error)
{
  guint generation = 0;
  g_autoptr (GPtrArray) used = g_ptr_array_new_with_free_func ((GDestroyNotify) sv_native_unref);
  g_autoptr (GPtrArray) natives = g_ptr_array_new ();
  virDomainStatsRecordPtr *records = NULL;

  if (!sv_connection_check_open (connection, &generation, error)
      || !collect (domains, used, natives, error))
    return NULL;
  if (natives->len == 0)
    return g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_domain_stats_unref);
  g_ptr_array_add (natives, NULL);
  int count = virDomainListGetStats ((virDomainPtr *) natives->pdata, groups, &records, flags);
  if (count < 0)
    {
      sv_connection_fail (connection, error, "connection '%s': statistics", connection->uri);
      return NULL;
    }
  return put_in_order (take_records (connection, records, count, generation), domains);
}

static gpointer
ask (
    SimplevirtConnection *connection, GPtrArray *domains, guint groups, guint flags, GError **error)
{
  if (domains != NULL)
    return ask_some (connection, domains, groups, flags, error);
  guint generation = 0;
  g_autoptr (virConnect) native = sv_connection_begin (connection, &generation, error);
  virDomainStatsRecordPtr *records = NULL;

  if (native == NULL)
    return NULL;
  int count = virConnectGetAllDomainStats (native, groups, &records, flags);
  if (count < 0)
    {
      sv_connection_fail (connection, error, "connection '%s': statistics", connection->uri);
      return NULL;
    }
  return take_records (connection, records, count, generation);
}

GPtrArray *
sv_stats_list (SimplevirtConnection *connection,
               GPtrArray *domains,
               guint groups,
               guint flags,
               GCancellable *cancellable,
               GError **error)
{
  static const SvBulk bulk = SV_BULK ("simplevirt_connection_list_domain_stats", ask,
                                      (GDestroyNotify) g_ptr_array_unref);

  return sv_bulk_ask (connection, &bulk, domains, groups, flags, cancellable, error);
}

GPtrArray *
sv_connection_fetch_domain_stats_body (SimplevirtConnection *self,
                                       GPtrArray *domains,
                                       SimplevirtStatsGroups groups,
                                       GCancellable *cancellable,
                                       GError **error)
{
  if (!sv_handle_check_list (self, domains, "fetch_domain_stats", error))
    return NULL;
  return sv_stats_list (self, domains, sv_stats_groups_to_libvirt (groups), 0, cancellable, error);
}

GPtrArray *
sv_connection_list_domain_stats_body (SimplevirtConnection *self,
                                      SimplevirtStatsGroups groups,
                                      SimplevirtDomainFilter filter,
                                      GCancellable *cancellable,
                                      GError **error)
{
  return sv_stats_list (self, NULL, sv_stats_groups_to_libvirt (groups),
                        sv_domain_filter_to_libvirt (filter), cancellable, error);
}

SimplevirtDomainStats *
sv_domain_fetch_stats_body (SimplevirtDomain *self,
                            SimplevirtStatsGroups groups,
                            GCancellable *cancellable,
                            GError **error)
{
  SV_USE (virDomain, native, self, error);
  virDomainPtr one[] = { native, NULL };
  virDomainStatsRecordPtr *records = NULL;

  if (native == NULL)
    return NULL;
  int count = virDomainListGetStats (one, sv_stats_groups_to_libvirt (groups), &records, 0);
  if (!sv_domain_check (self, count, error))
    return NULL;
  if (count == 0)
    {
      virDomainStatsRecordListFree (records);
      sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_NOT_FOUND, error, "it no longer exists");
      return NULL;
    }
  SimplevirtDomainStats *stats = sv_stats_new (records[0]->params, records[0]->nparams);
  stats->domain = g_object_ref (self);
  virDomainStatsRecordListFree (records);
  return stats;
}

gboolean
sv_domain_set_memory_stats_period_body (SimplevirtDomain *self,
                                        guint32 period,
                                        SimplevirtChangeFlags flags,
                                        GCancellable *cancellable,
                                        GError **error)
{
  SV_USE (virDomain, native, self, error);
  guint where = 0;

  if (native == NULL || !sv_domain_change_flags (self, native, flags, &where, error))
    return FALSE;
  return sv_domain_check (
      self, virDomainSetMemoryStatsPeriod (native, (int) MIN (period, G_MAXINT), where), error);
}
