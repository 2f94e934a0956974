/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/operating-system.h"

#include "base/call.h"
#include "base/error.h"
#include "operating-system-api-private.h"
#include "provision/libosinfo.h"

/* What libosinfo's database says of operating systems. It is some hundred files, which take about a
 * second to read: that is done once, when somebody first asks, and kept until the process ends. */

#define PATIENCE_MS 120000
#define PC          "x86_64"

static OsinfoDb *database = NULL;
static GMutex lock; /* of the making of the database, and of its objects */

static int
length_of (gpointer list)
{
  return sv_libosinfo.list_get_length (list);
}

static gpointer
nth_of (gpointer list, int i)
{
  return sv_libosinfo.list_get_nth (list, i);
}

static OsinfoDb *
read_database (GError **error)
{
  g_autoptr (OsinfoLoader) loader = sv_libosinfo.loader_new ();
  g_autoptr (GError) local = NULL;

  sv_libosinfo.loader_process_default_path (loader, &local);
  OsinfoDb *read = sv_libosinfo.loader_get_db (loader);
  g_autoptr (OsinfoOsList) systems = sv_libosinfo.db_get_os_list (read);
  if (local != NULL)
    sv_fail (error, SIMPLEVIRT_ERROR_NOT_FOUND,
             "libosinfo's database of operating systems cannot be read: %s", local->message);
  else if (length_of (systems) == 0)
    sv_fail (error, SIMPLEVIRT_ERROR_NOT_FOUND,
             "libosinfo has no database of operating systems: install osinfo-db");
  else
    return g_object_ref (read);
  return NULL;
}

/* What was not there may be installed by the next time. */
static void
load_body (
    gpointer source, gpointer args, GCancellable *cancellable, SvResult *result, GError **error)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&lock);

  if (database == NULL && sv_libosinfo_load (error))
    g_atomic_pointer_set (&database, read_database (error));
  result->boolean = database != NULL;
}

static gboolean
need_database (GCancellable *cancellable, GError **error)
{
  static const SvCallSpec spec = { "libosinfo", FALSE, load_body, NULL, NULL };
  g_autoptr (GError) local = NULL;
  SvResult result = { 0 };

  if (g_atomic_pointer_get (&database) != NULL
      || sv_call_run_within (&spec, NULL, NULL, PATIENCE_MS, cancellable, &result, &local))
    return TRUE;
  if (sv_error_is (local, SIMPLEVIRT_ERROR_TIMED_OUT))
    return sv_fail (error, SIMPLEVIRT_ERROR_TIMED_OUT,
                    "libosinfo's database of operating systems was not read within %d seconds",
                    PATIENCE_MS / 1000);
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static gboolean
has_short_id (OsinfoOs *system, const char *id)
{
  g_autoptr (GList) ids = sv_libosinfo.product_get_short_id_list ((OsinfoProduct *) system);

  return g_list_find_custom (ids, id, (GCompareFunc) g_strcmp0) != NULL;
}

/* The caller holds the lock, also for as long as it uses what it got. */
static OsinfoOs *
look_up (const char *id)
{
  if (sv_os_id_is_full (id))
    return sv_libosinfo.db_get_os (database, id);
  g_autoptr (OsinfoOsList) list = sv_libosinfo.db_get_os_list (database);
  for (int i = 0; i < length_of (list); i++)
    {
      OsinfoOs *system = nth_of (list, i);
      if (has_short_id (system, id))
        return system;
    }
  return NULL;
}

static gint64
memory_in (OsinfoResources *resources)
{
  return sv_libosinfo.resources_get_ram (resources);
}

static gint64
vcpus_in (OsinfoResources *resources)
{
  return sv_libosinfo.resources_get_n_cpus (resources);
}

typedef gint64 (*SvFigure) (OsinfoResources *resources);

static gint64
figure_for (OsinfoResourcesList *list, const char *architecture, SvFigure figure)
{
  for (int i = 0; i < length_of (list); i++)
    {
      OsinfoResources *resources = nth_of (list, i);
      if (g_strcmp0 (sv_libosinfo.resources_get_architecture (resources), architecture) == 0)
        return MAX (figure (resources), 0);
    }
  return 0;
}

/* 0 when it is not known. Takes `list`. A PC of 64 bits runs what is only for those of 32. */
static guint64
figure_of (OsinfoResourcesList *list, const char *architecture, SvFigure figure)
{
  g_autoptr (OsinfoResourcesList) owned = list;
  const char *const choices[] = { architecture, OSINFO_ARCHITECTURE_ALL,
                                  g_strcmp0 (architecture, PC) == 0 ? "i686" : NULL };
  gint64 found = 0;

  for (gsize i = 0; found == 0 && i < G_N_ELEMENTS (choices); i++)
    if (choices[i] != NULL)
      found = figure_for (owned, choices[i], figure);
  return (guint64) found;
}

static guint64
minimum_of (OsinfoOs *system, const char *architecture, SvFigure figure)
{
  return figure_of (sv_libosinfo.os_get_minimum_resources (system), architecture, figure);
}

/* Twice the minimum of memory where nothing is recommended, as virt-install has it. */
static guint64
memory_of (OsinfoOs *system, const char *architecture)
{
  guint64 least = minimum_of (system, architecture, memory_in);
  guint64 good
      = figure_of (sv_libosinfo.os_get_recommended_resources (system), architecture, memory_in);

  return good == 0 ? 2 * least : MAX (good, least);
}

static guint
vcpus_of (OsinfoOs *system, const char *architecture)
{
  guint64 least = minimum_of (system, architecture, vcpus_in);
  guint64 good
      = figure_of (sv_libosinfo.os_get_recommended_resources (system), architecture, vcpus_in);

  return (guint) MAX (good, least);
}

static const struct
{
  const char *id;
  guint devices;
} known_devices[] = {
  { "http://pcisig.com/pci/1af4/1000", SV_OS_VIRTIO_NETWORK },
  { "http://pcisig.com/pci/1af4/1001", SV_OS_VIRTIO_DISK },
  { "http://pcisig.com/pci/1af4/1002", SV_OS_VIRTIO_BALLOON },
  { "http://pcisig.com/pci/1af4/1003", SV_OS_VIRTIO_SERIAL },
  { "http://pcisig.com/pci/1af4/1004", SV_OS_VIRTIO_SCSI },
  { "http://pcisig.com/pci/1af4/1005", SV_OS_VIRTIO_RNG },
  { "http://pcisig.com/pci/1af4/1041", SV_OS_VIRTIO_NETWORK | SV_OS_VIRTIO_1 },
  { "http://pcisig.com/pci/1af4/1042", SV_OS_VIRTIO_DISK },
  { "http://pcisig.com/pci/1af4/1043", SV_OS_VIRTIO_SERIAL },
  { "http://pcisig.com/pci/1af4/1044", SV_OS_VIRTIO_RNG },
  { "http://pcisig.com/pci/1af4/1045", SV_OS_VIRTIO_BALLOON },
  { "http://pcisig.com/pci/1af4/1048", SV_OS_VIRTIO_SCSI },
  { "http://pcisig.com/pci/1af4/1050", SV_OS_VIRTIO_VIDEO },
  { "http://qemu.org/chipset/x86/q35", SV_OS_Q35 },
  { "http://usb.org/usb/80ee/0021", SV_OS_TABLET },
  { "http://pcisig.com/pci/8086/10d3", SV_OS_E1000E },
  { "http://pcisig.com/pci/8086/100e", SV_OS_E1000 },
  { "http://pcisig.com/pci/10ec/8139", SV_OS_RTL8139 },
  { "http://pcisig.com/pci/10ec/8029", SV_OS_NE2K },
  { "http://pcisig.com/pci/1022/2000", SV_OS_PCNET },
  { "http://pcisig.com/pci/8086/293e", SV_OS_ICH9_SOUND },
  { "http://pcisig.com/pci/8086/2668", SV_OS_ICH6_SOUND },
  { "http://pcisig.com/pci/8086/2415", SV_OS_AC97_SOUND },
};

static guint
devices_of (OsinfoOs *system)
{
  g_autoptr (OsinfoDeviceList) list = sv_libosinfo.os_get_all_devices (system, NULL);
  guint found = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (known_devices); i++)
    if (sv_libosinfo.list_find_by_id ((OsinfoList *) list, known_devices[i].id) != NULL)
      found |= known_devices[i].devices;
  /* On PCI Express the devices are virtio 1's alone. */
  if ((found & SV_OS_VIRTIO_NETWORK) != 0 && (found & SV_OS_VIRTIO_1) == 0)
    found &= ~(guint) SV_OS_Q35;
  return found;
}

/* Most systems that start from BIOS do not say so. */
static gboolean
needs_uefi (OsinfoOs *system, const char *architecture)
{
  g_autoptr (OsinfoFirmwareList) list = sv_libosinfo.os_get_complete_firmware_list (system, NULL);
  gboolean bios = TRUE, uefi = FALSE;

  for (int i = 0; i < length_of (list); i++)
    {
      OsinfoFirmware *firmware = nth_of (list, i);
      const char *type = sv_libosinfo.firmware_get_firmware_type (firmware);
      if (g_strcmp0 (sv_libosinfo.firmware_get_architecture (firmware), architecture) != 0)
        continue;
      if (g_strcmp0 (type, "bios") == 0)
        bios = sv_libosinfo.firmware_is_supported (firmware);
      else if (sv_libosinfo.firmware_is_supported (firmware))
        uefi = TRUE;
    }
  return uefi && !bios;
}

static void
describe (OsinfoOs *system, const char *architecture, SvOs *os)
{
  const char *family = sv_libosinfo.os_get_family (system);

  os->id = g_strdup (sv_libosinfo.entity_get_id ((OsinfoEntity *) system));
  os->known = TRUE;
  os->lacks = ~devices_of (system);
  os->memory = memory_of (system, architecture);
  os->vcpus = vcpus_of (system, architecture);
  os->local_time = family != NULL && g_str_has_prefix (family, "win");
  os->hyperv = g_strcmp0 (family, "winnt") == 0;
  os->needs_uefi = needs_uefi (system, architecture);
}

/* The library or its database. */
static gboolean
is_missing (const GError *error)
{
  return sv_error_is (error, SIMPLEVIRT_ERROR_NOT_SUPPORTED)
         || sv_error_is (error, SIMPLEVIRT_ERROR_NOT_FOUND);
}

gboolean
sv_os_find (
    const char *id, const char *architecture, SvOs *os, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) local = NULL;
  OsinfoOs *system = NULL;

  if (id == NULL)
    return TRUE;
  if (!need_database (cancellable, &local) && !(sv_os_id_is_full (id) && is_missing (local)))
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&lock);
  if (database != NULL && (system = look_up (id)) != NULL)
    describe (system, architecture, os);
  else if (sv_os_id_is_full (id))
    os->id = g_strdup (id);
  else
    return sv_fail (error, SIMPLEVIRT_ERROR_NOT_FOUND,
                    "the operating system '%s' is not known: see the list of operating systems, "
                    "update osinfo-db, or give the full name, such as "
                    "'http://debian.org/debian/11'",
                    id);
  return TRUE;
}

static SimplevirtOperatingSystem *
value_of (OsinfoOs *system)
{
  SimplevirtOperatingSystem *value = sv_operating_system_new ();
  OsinfoProduct *product = (OsinfoProduct *) system;
  g_autoptr (GDate) end = sv_libosinfo.product_get_eol_date (product);
  const char *id = sv_libosinfo.entity_get_id ((OsinfoEntity *) system);
  const char *short_id = sv_libosinfo.product_get_short_id (product);
  const char *name = sv_libosinfo.product_get_name (product);

  value->id = g_strdup (id);
  value->short_id = g_strdup (short_id != NULL ? short_id : id);
  value->name = g_strdup (name != NULL ? name : id);
  value->vendor = g_strdup (sv_libosinfo.product_get_vendor (product));
  value->family = g_strdup (sv_libosinfo.os_get_family (system));
  value->minimum_memory = minimum_of (system, PC, memory_in);
  value->recommended_memory = memory_of (system, PC);
  if (end != NULL)
    value->end_of_life
        = g_strdup_printf ("%04u-%02u-%02u", (guint) g_date_get_year (end),
                           (guint) g_date_get_month (end), (guint) g_date_get_day (end));
  return value;
}

static int
by_name (gconstpointer a, gconstpointer b)
{
  const SimplevirtOperatingSystem *one = *(gpointer const *) a, *other = *(gpointer const *) b;

  return g_utf8_collate (one->name, other->name);
}

GPtrArray *
sv_connection_list_operating_systems_body (GCancellable *cancellable, GError **error)
{
  if (!need_database (cancellable, error))
    return NULL;
  GPtrArray *values
      = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_operating_system_unref);
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&lock);
  g_autoptr (OsinfoOsList) list = sv_libosinfo.db_get_os_list (database);
  for (int i = 0; i < length_of (list); i++)
    g_ptr_array_add (values, value_of (nth_of (list, i)));
  g_ptr_array_sort (values, by_name);
  return values;
}
