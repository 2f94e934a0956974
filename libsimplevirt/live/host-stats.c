/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What a host does with its CPUs and its memory. */
#include "host-stats-api-private.h"

#include <string.h>
#include "base/xml.h"
#include "live/connection-private.h"
#include "live/params.h"
#include "page-sharing-api-private.h"

#define KIB 1024

/* libvirt takes no more nodes, or page sizes, in one question. */
#define MAX_NODES 1024
#define MAX_SIZES 16

extern const SvParamField sv_page_sharing_params[];

static gboolean
fail (SimplevirtConnection *self, GError **error)
{
  static const SvErrorWords rows[] = {
    { "nvalid cpuNum", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "cell number", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
  };
  g_autoptr (GError) local = NULL;

  sv_connection_fail (self, &local, "connection '%s'", self->uri);
  return sv_error_take_refined (error, g_steal_pointer (&local), rows, G_N_ELEMENTS (rows));
}

/* A figure of libvirt's, and where it goes. */
typedef struct
{
  const char *name;
  gsize offset;
} SvFigure;

static void
take_figure (gpointer stats, const SvFigure *figures, const char *name, guint64 value)
{
  for (const SvFigure *figure = figures; figure->name != NULL; figure++)
    {
      if (strcmp (figure->name, name) == 0)
        G_STRUCT_MEMBER (guint64, stats, figure->offset) = value;
    }
}

SimplevirtHostCpuStats *
sv_connection_fetch_host_cpu_stats_body (SimplevirtConnection *self,
                                         gint32 cpu,
                                         GCancellable *cancellable,
                                         GError **error)
{
  static const SvFigure figures[] = {
    { VIR_NODE_CPU_STATS_KERNEL, G_STRUCT_OFFSET (SimplevirtHostCpuStats, kernel_ns) },
    { VIR_NODE_CPU_STATS_USER, G_STRUCT_OFFSET (SimplevirtHostCpuStats, user_ns) },
    { VIR_NODE_CPU_STATS_IDLE, G_STRUCT_OFFSET (SimplevirtHostCpuStats, idle_ns) },
    { VIR_NODE_CPU_STATS_IOWAIT, G_STRUCT_OFFSET (SimplevirtHostCpuStats, iowait_ns) },
    { VIR_NODE_CPU_STATS_INTR, G_STRUCT_OFFSET (SimplevirtHostCpuStats, interrupt_ns) },
    { NULL, 0 },
  };
  g_autoptr (virConnect) native = sv_connection_begin (self, NULL, error);
  int which = cpu < 0 ? VIR_NODE_CPU_STATS_ALL_CPUS : cpu;
  int count = 0;

  if (native == NULL)
    return NULL;
  int result = virNodeGetCPUStats (native, which, NULL, &count, 0);
  g_autofree virNodeCPUStats *found = g_new0 (virNodeCPUStats, MAX (count, 1));
  if (result < 0 || virNodeGetCPUStats (native, which, found, &count, 0) < 0)
    {
      fail (self, error);
      return NULL;
    }
  SimplevirtHostCpuStats *stats = sv_host_cpu_stats_new ();
  for (int i = 0; i < count; i++)
    take_figure (stats, figures, found[i].field, found[i].value);
  return stats;
}

SimplevirtHostMemoryStats *
sv_connection_fetch_host_memory_stats_body (SimplevirtConnection *self,
                                            gint32 numa_node,
                                            GCancellable *cancellable,
                                            GError **error)
{
  static const SvFigure figures[] = {
    { VIR_NODE_MEMORY_STATS_TOTAL, G_STRUCT_OFFSET (SimplevirtHostMemoryStats, total) },
    { VIR_NODE_MEMORY_STATS_FREE, G_STRUCT_OFFSET (SimplevirtHostMemoryStats, free) },
    { VIR_NODE_MEMORY_STATS_BUFFERS, G_STRUCT_OFFSET (SimplevirtHostMemoryStats, buffers) },
    { VIR_NODE_MEMORY_STATS_CACHED, G_STRUCT_OFFSET (SimplevirtHostMemoryStats, cached) },
    { NULL, 0 },
  };
  g_autoptr (virConnect) native = sv_connection_begin (self, NULL, error);
  int which = numa_node < 0 ? VIR_NODE_MEMORY_STATS_ALL_CELLS : numa_node;
  int count = 0;

  if (native == NULL)
    return NULL;
  int result = virNodeGetMemoryStats (native, which, NULL, &count, 0);
  g_autofree virNodeMemoryStats *found = g_new0 (virNodeMemoryStats, MAX (count, 1));
  if (result < 0 || virNodeGetMemoryStats (native, which, found, &count, 0) < 0)
    {
      fail (self, error);
      return NULL;
    }
  SimplevirtHostMemoryStats *stats = sv_host_memory_stats_new ();
  for (int i = 0; i < count; i++)
    take_figure (stats, figures, found[i].field, found[i].value * KIB);
  return stats;
}

GPtrArray *
sv_connection_list_host_cpus_body (SimplevirtConnection *self,
                                   GCancellable *cancellable,
                                   GError **error)
{
  g_autoptr (virConnect) native = sv_connection_begin (self, NULL, error);
  unsigned char *map = NULL;
  int count = native != NULL ? virNodeGetCPUMap (native, &map, NULL, 0) : -1;

  if (native == NULL)
    return NULL;
  if (count < 0)
    {
      fail (self, error);
      return NULL;
    }
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_host_cpu_unref);
  for (int i = 0; i < count; i++)
    {
      SimplevirtHostCpu *cpu = sv_host_cpu_new ();
      cpu->id = (guint32) i;
      cpu->is_online = VIR_CPU_USED (map, i) != 0;
      g_ptr_array_add (list, cpu);
    }
  free (map);
  return list;
}

typedef struct
{
  guint32 nodes[MAX_NODES];
  guint n_nodes;
  unsigned int sizes_kib[MAX_SIZES];
  guint n_sizes;
} SvTopology;

/* The NUMA nodes of the host, and the sizes of its pages. */
static gboolean
read_topology (SimplevirtConnection *self,
               virConnectPtr native,
               SvTopology *topology,
               GError **error)
{
  g_autofree char *text = sv_native_string (virConnectGetCapabilities (native));
  g_autoptr (SvXml) xml = text != NULL ? sv_xml_parse (text, -1, error) : NULL;

  if (text == NULL)
    return fail (self, error);
  if (xml == NULL)
    return FALSE;
  xmlNode *root = xmlDocGetRootElement (xml->doc);
  g_autoptr (GPtrArray) cells
      = sv_xml_select (root, "/capabilities/host/topology/cells/cell/@id", NULL);
  g_autoptr (GPtrArray) sizes = sv_xml_select (root, "/capabilities/host/cpu/pages/@size", NULL);
  for (guint i = 0; cells != NULL && i < MIN (cells->len, MAX_NODES); i++)
    {
      g_autofree char *id = sv_xml_evaluate (g_ptr_array_index (cells, i), "string(.)", NULL);
      topology->nodes[topology->n_nodes++] = (guint32) g_ascii_strtoull (id, NULL, 10);
    }
  for (guint i = 0; sizes != NULL && i < MIN (sizes->len, MAX_SIZES); i++)
    {
      g_autofree char *size = sv_xml_evaluate (g_ptr_array_index (sizes, i), "string(.)", NULL);
      topology->sizes_kib[topology->n_sizes++] = (unsigned int) g_ascii_strtoull (size, NULL, 10);
    }
  return TRUE;
}

GPtrArray *
sv_connection_list_free_pages_body (SimplevirtConnection *self,
                                    GCancellable *cancellable,
                                    GError **error)
{
  g_autoptr (virConnect) native = sv_connection_begin (self, NULL, error);
  g_autofree SvTopology *host = g_new0 (SvTopology, 1);

  if (native == NULL || !read_topology (self, native, host, error))
    return NULL;
  guint first = host->n_nodes > 0 ? host->nodes[0] : 0;
  guint nodes = host->n_nodes > 0 ? host->nodes[host->n_nodes - 1] - first + 1 : 1;
  g_autofree unsigned long long *counts
      = g_new0 (unsigned long long, MAX (nodes * host->n_sizes, 1));
  if (virNodeGetFreePages (native, host->n_sizes, host->sizes_kib, (int) first, nodes, counts, 0)
      < 0)
    {
      fail (self, error);
      return NULL;
    }
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_free_pages_unref);
  for (guint i = 0; i < nodes * host->n_sizes; i++)
    {
      SimplevirtFreePages *pages = sv_free_pages_new ();
      pages->numa_node = first + i / host->n_sizes;
      pages->page_size = (guint64) host->sizes_kib[i % host->n_sizes] * KIB;
      pages->count = counts[i];
      g_ptr_array_add (list, pages);
    }
  return list;
}

GPtrArray *
sv_connection_list_numa_free_memory_body (SimplevirtConnection *self,
                                          GCancellable *cancellable,
                                          GError **error)
{
  g_autoptr (virConnect) native = sv_connection_begin (self, NULL, error);
  g_autofree unsigned long long *sizes = g_new0 (unsigned long long, MAX_NODES);

  if (native == NULL)
    return NULL;
  int count = virNodeGetCellsFreeMemory (native, sizes, 0, MAX_NODES);
  if (count < 0)
    {
      fail (self, error);
      return NULL;
    }
  GPtrArray *list
      = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_numa_free_memory_unref);
  for (int i = 0; i < count; i++)
    {
      SimplevirtNumaFreeMemory *node = sv_numa_free_memory_new ();
      node->numa_node = (guint32) i;
      node->free = sizes[i];
      g_ptr_array_add (list, node);
    }
  return list;
}

gboolean
sv_connection_allocate_pages_body (SimplevirtConnection *self,
                                   gint32 numa_node,
                                   guint64 page_size,
                                   guint64 count,
                                   GCancellable *cancellable,
                                   GError **error)
{
  g_autoptr (virConnect) native = sv_connection_begin (self, NULL, error);
  g_autofree SvTopology *host = g_new0 (SvTopology, 1);
  unsigned int size = (unsigned int) MIN (page_size / KIB, G_MAXUINT);
  unsigned long long wanted = count;
  gboolean known = FALSE;

  if (native == NULL || !read_topology (self, native, host, error))
    return FALSE;
  for (guint i = 0; i < host->n_sizes; i++)
    known = known || (guint64) host->sizes_kib[i] * KIB == page_size;
  if (!known)
    return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT,
                    "connection '%s': the host has no pages of %" G_GUINT64_FORMAT " bytes",
                    self->uri, page_size);
  return virNodeAllocPages (native, 1, &size, &wanted, numa_node < 0 ? -1 : numa_node, 1, 0) >= 0
         || fail (self, error);
}

SimplevirtPageSharing *
simplevirt_page_sharing_new (void)
{
  return g_object_new (SIMPLEVIRT_TYPE_PAGE_SHARING, NULL);
}

SimplevirtPageSharing *
sv_connection_fetch_page_sharing_body (SimplevirtConnection *self,
                                       GCancellable *cancellable,
                                       GError **error)
{
  g_autoptr (virConnect) native = sv_connection_begin (self, NULL, error);
  g_auto (SvParams) params = { 0 };
  int count = 0;

  if (native == NULL)
    return NULL;
  int result = virNodeGetMemoryParameters (native, NULL, &count, 0);
  g_autofree virTypedParameter *list = g_new0 (virTypedParameter, MAX (count, 1));
  if (result < 0 || virNodeGetMemoryParameters (native, list, &count, 0) < 0)
    {
      fail (self, error);
      return NULL;
    }
  sv_params_init (&params, list, count);
  SimplevirtPageSharing *sharing = simplevirt_page_sharing_new ();
  sv_params_fill (&params, sharing, sv_page_sharing_params);
  virTypedParamsClear (list, count);
  return sharing;
}

gboolean
sv_connection_set_page_sharing_body (SimplevirtConnection *self,
                                     SimplevirtPageSharing *sharing,
                                     GCancellable *cancellable,
                                     GError **error)
{
  g_autoptr (virConnect) native = sv_connection_begin (self, NULL, error);
  g_auto (SvParamList) params = { 0 };
  g_autofree char *why = sv_params_refusal (sharing, sv_page_sharing_params);

  if (native == NULL)
    return FALSE;
  if (why != NULL)
    return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "connection '%s': %s", self->uri,
                    why);
  sv_param_list_add (&params, sharing, sv_page_sharing_params);
  return virNodeSetMemoryParameters (native, params.list, params.count, 0) >= 0
         || fail (self, error);
}

static char *
text_at (xmlNode *node, const char *xpath)
{
  g_autofree char *text = sv_xml_evaluate (node, xpath, NULL);

  return text != NULL && *text != '\0' ? g_steal_pointer (&text) : NULL;
}

static SimplevirtStoragePoolSource *
source_new (SvXml *xml, xmlNode *node)
{
  SimplevirtStoragePoolSource *source = sv_storage_pool_source_new ();
  g_autoptr (GStrvBuilder) devices = g_strv_builder_new ();
  g_autoptr (GPtrArray) found = sv_xml_select (node, "device/@path", NULL);
  g_autoptr (SvXml) copy = sv_xml_copy (xml, node);

  for (guint i = 0; found != NULL && i < found->len; i++)
    {
      g_autofree char *path = sv_xml_evaluate (g_ptr_array_index (found, i), "string(.)", NULL);
      g_strv_builder_add (devices, path);
    }
  source->name = text_at (node, "string(name)");
  source->host = text_at (node, "string(host/@name)");
  source->folder = text_at (node, "string(dir/@path)");
  source->format = text_at (node, "string(format/@type)");
  source->devices = g_strv_builder_end (devices);
  source->xml = sv_xml_save (copy);
  return source;
}

GPtrArray *
sv_connection_list_storage_pool_sources_body (SimplevirtConnection *self,
                                              const char *pool_type,
                                              const char *host,
                                              GCancellable *cancellable,
                                              GError **error)
{
  g_autofree char *escaped = host != NULL ? g_markup_escape_text (host, -1) : NULL;
  g_autofree char *where
      = host != NULL ? g_strdup_printf ("<source><host name='%s'/></source>", escaped) : NULL;
  g_autofree char *text = simplevirt_connection_find_storage_pool_sources (self, pool_type, where,
                                                                           cancellable, error);
  g_autoptr (SvXml) xml = text != NULL ? sv_xml_parse (text, -1, error) : NULL;

  if (xml == NULL)
    return NULL;
  g_autoptr (GPtrArray) found
      = sv_xml_select (xmlDocGetRootElement (xml->doc), "/sources/source", NULL);
  GPtrArray *list
      = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_storage_pool_source_unref);
  for (guint i = 0; found != NULL && i < found->len; i++)
    g_ptr_array_add (list, source_new (xml, g_ptr_array_index (found, i)));
  return list;
}
