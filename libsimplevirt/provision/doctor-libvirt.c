/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/doctor.h"

#include "base/xml.h"
#include "live/xml-read.h"

#define OK          SIMPLEVIRT_HOST_CHECK_RESULT_OK
#define WARNING     SIMPLEVIRT_HOST_CHECK_RESULT_WARNING
#define PROBLEM     SIMPLEVIRT_HOST_CHECK_RESULT_PROBLEM
#define SKIPPED     SIMPLEVIRT_HOST_CHECK_RESULT_SKIPPED
#define POOL_FOLDER "/var/lib/libvirt/images"
/* As libvirt's own, whose file is in a package that a host may lack. */
#define NETWORK                                                                                    \
  "<network><name>default</name><forward mode=\"nat\"/><bridge name=\"virbr0\"/>"                  \
  "<ip address=\"192.168.122.1\" netmask=\"255.255.255.0\"><dhcp>"                                 \
  "<range start=\"192.168.122.2\" end=\"192.168.122.254\"/></dhcp></ip></network>"

char *
sv_doctor_read_xml (const char *xml, const char *xpath)
{
  g_autoptr (xmlDoc) document = sv_xml_read (xml);

  if (document == NULL)
    return NULL;
  g_autoptr (xmlXPathContext) context = xmlXPathNewContext (document);
  g_autoptr (xmlXPathObject) found = xmlXPathEvalExpression ((const xmlChar *) xpath, context);
  if (found == NULL || found->nodesetval == NULL || found->nodesetval->nodeNr == 0)
    return NULL;
  xmlChar *text = xmlXPathCastToString (found);
  char *copy = g_strdup ((const char *) text);
  xmlFree (text);
  return copy;
}

static const char *
connection_fix (const GError *error)
{
  if (sv_error_is (error, SIMPLEVIRT_ERROR_PERMISSION_DENIED)
      || sv_error_is (error, SIMPLEVIRT_ERROR_AUTH_FAILED))
    return "sudo adduser $USER libvirt, then log in again; or give the right credentials";
  if (sv_error_is (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT))
    return "use a URI such as qemu:///system or qemu+ssh://host/system";
  if (sv_error_is (error, SIMPLEVIRT_ERROR_TIMED_OUT))
    return "restart the daemon there (systemctl restart libvirtd)";
  return "see the checks of the daemons, the driver and QEMU";
}

void
sv_doctor_check_connection (SvDoctor *doctor, SimplevirtHostCheck *check)
{
  unsigned long version = 0;

  if (doctor->native == NULL)
    {
      sv_doctor_say (check, PROBLEM, connection_fix (doctor->error), "%s",
                     doctor->error != NULL ? doctor->error->message : "there is none");
      return;
    }
  if (virConnectGetLibVersion (doctor->native, &version) < 0)
    {
      g_autoptr (GError) error = NULL;
      sv_error_from_libvirt (&error, "connection '%s'", doctor->uri);
      sv_doctor_say (check, PROBLEM, connection_fix (error), "%s", error->message);
      return;
    }
  sv_doctor_say (check, OK, NULL, "'%s' answers: %s driver of libvirt %lu.%lu.%lu",
                 simplevirt_connection_get_uri (doctor->connection),
                 virConnectGetType (doctor->native), version / 1000000, version / 1000 % 1000,
                 version % 1000);
}

void
sv_doctor_check_acceleration (SvDoctor *doctor, SimplevirtHostCheck *check)
{
  g_autofree char *kvm = sv_doctor_read_xml (doctor->capabilities,
                                             "/capabilities/guest/arch/domain[@type='kvm']/@type");
  g_autofree char *any
      = sv_doctor_read_xml (doctor->capabilities, "/capabilities/guest/arch/domain/@type");

  if (kvm != NULL)
    sv_doctor_say (check, OK, NULL, "libvirt offers domains of type 'kvm'");
  else if (any != NULL)
    sv_doctor_say (check, WARNING, "see the checks of hardware virtualization and /dev/kvm",
                   "libvirt offers no domains of type 'kvm', only emulated ones");
  else
    sv_doctor_say (check, PROBLEM, "install QEMU (Debian: apt install qemu-system-x86)",
                   "libvirt sees no QEMU on the host: no domain can run");
}

static char *
virsh (SvDoctor *doctor, const char *commands)
{
  g_autofree char *uri = g_shell_quote (simplevirt_connection_get_uri (doctor->connection));

  return g_strdup_printf ("virsh -c %s '%s'", uri, commands);
}

void
sv_doctor_check_network (SvDoctor *doctor, SimplevirtHostCheck *check)
{
  g_autoptr (virNetwork) network = virNetworkLookupByName (doctor->native, "default");
  g_autofree char *define
      = virsh (doctor, "net-define /dev/stdin; net-start default; net-autostart default");
  g_autofree char *make = g_strconcat ("echo '" NETWORK "' | ", define, NULL);
  g_autofree char *start = virsh (doctor, "net-start default; net-autostart default");
  int autostart = 1;

  if (network == NULL && virGetLastErrorCode () == VIR_ERR_NO_SUPPORT)
    sv_doctor_say (check, SKIPPED, NULL, "This driver has no networks");
  else if (network == NULL && virGetLastErrorCode () == VIR_ERR_NO_NETWORK)
    sv_doctor_say (check, WARNING, make,
                   "There is no network 'default': domains that want it cannot start");
  else if (network == NULL)
    sv_doctor_say (check, WARNING, "is libvirt's network driver (virtnetworkd) running?", "%s",
                   virGetLastErrorMessage ());
  else if (virNetworkIsActive (network) != 1)
    sv_doctor_say (check, WARNING, start,
                   "The network 'default' is not started: domains that want it cannot start");
  else if (virNetworkGetAutostart (network, &autostart) == 0 && autostart == 0)
    sv_doctor_say (check, OK, NULL, "It is active, but will not start with the host");
  else
    sv_doctor_say (check, OK, NULL, "It is active and starts with the host");
}

static void
learn_folder (SvDoctor *doctor, virStoragePoolPtr pool)
{
  g_autofree char *xml = sv_native_string (virStoragePoolGetXMLDesc (pool, 0));

  g_clear_pointer (&doctor->folder, g_free);
  doctor->folder = sv_doctor_read_xml (xml, "/pool/target/path");
}

void
sv_doctor_check_pool (SvDoctor *doctor, SimplevirtHostCheck *check)
{
  g_autoptr (virStoragePool) pool = virStoragePoolLookupByName (doctor->native, "default");
  g_autofree char *home = g_build_filename (g_get_user_data_dir (), "libvirt/images", NULL);
  g_autofree char *commands = g_strdup_printf (
      "pool-define-as default dir --target %s; pool-build default; pool-start default; "
      "pool-autostart default",
      doctor->session ? home : POOL_FOLDER);
  g_autofree char *make = virsh (doctor, commands);
  g_autofree char *start = virsh (doctor, "pool-start default; pool-autostart default");
  int autostart = 1;

  if (pool != NULL)
    learn_folder (doctor, pool);
  if (pool == NULL && virGetLastErrorCode () == VIR_ERR_NO_SUPPORT)
    sv_doctor_say (check, SKIPPED, NULL, "This driver has no storage pools");
  else if (pool == NULL && virGetLastErrorCode () == VIR_ERR_NO_STORAGE_POOL)
    sv_doctor_say (check, WARNING, make,
                   "There is no storage pool 'default': new disk images have no usual place");
  else if (pool == NULL)
    sv_doctor_say (check, WARNING, "is libvirt's storage driver (virtstoraged) running?", "%s",
                   virGetLastErrorMessage ());
  else if (virStoragePoolIsActive (pool) != 1)
    sv_doctor_say (check, WARNING, start,
                   "The storage pool 'default' is not started: no image can be made in it");
  else if (virStoragePoolGetAutostart (pool, &autostart) == 0 && autostart == 0)
    sv_doctor_say (check, OK, NULL, "It is active, but will not start with the host");
  else
    sv_doctor_say (check, OK, NULL, "It is active and starts with the host");
}

void
sv_doctor_check_security (SvDoctor *doctor, SimplevirtHostCheck *check)
{
  g_autofree char *model = sv_doctor_read_xml (doctor->capabilities,
                                               "/capabilities/host/secmodel[model!='dac']/model");
  g_autofree char *apparmor = NULL;

  if (doctor->local)
    g_file_get_contents ("/sys/module/apparmor/parameters/enabled", &apparmor, NULL, NULL);
  if (g_strcmp0 (model, "apparmor") == 0)
    sv_doctor_say (check, OK, NULL,
                   "AppArmor confines domains to their own files; an image that it denies shows in "
                   "the kernel's log");
  else if (model != NULL && g_strcmp0 (model, "none") != 0)
    sv_doctor_say (check, OK, NULL,
                   "'%s' confines domains to their own files; images need its labels", model);
  else if (apparmor != NULL && apparmor[0] == 'Y')
    sv_doctor_say (check, WARNING,
                   "remove security_driver = \"none\" from /etc/libvirt/qemu.conf, or install the "
                   "package apparmor, and restart the daemon",
                   "The kernel has AppArmor, but libvirt does not use it: only file permissions "
                   "confine domains");
  else
    sv_doctor_say (check, SKIPPED, NULL,
                   "Neither AppArmor nor SELinux is in use: only file permissions confine domains");
}

void
sv_doctor_check_uefi (SvDoctor *doctor, SimplevirtHostCheck *check)
{
  g_autofree char *xml = sv_native_string (
      virConnectGetDomainCapabilities (doctor->native, NULL, NULL, NULL, NULL, 0));
  g_autofree char *efi = sv_doctor_read_xml (
      xml, "/domainCapabilities/os/enum[@name='firmware']/value[text()='efi']");

  if (xml == NULL)
    sv_doctor_say (check, SKIPPED, NULL, "libvirt does not tell: %s", virGetLastErrorMessage ());
  else if (efi != NULL)
    sv_doctor_say (check, OK, NULL, "Domains can boot by UEFI");
  else
    sv_doctor_say (check, WARNING, "install it (Debian: apt install ovmf)",
                   "There is none: domains can boot by BIOS only");
}

/* Memory that caches hold can be had too; libvirt counts in KiB. 0 when it does not tell. */
static guint64
free_memory (virConnectPtr native)
{
  guint64 available = 0;
  int count = 0;

  virNodeGetMemoryStats (native, VIR_NODE_MEMORY_STATS_ALL_CELLS, NULL, &count, 0);
  g_autofree virNodeMemoryStats *stats = g_new0 (virNodeMemoryStats, (gsize) count + 1);
  if (count == 0
      || virNodeGetMemoryStats (native, VIR_NODE_MEMORY_STATS_ALL_CELLS, stats, &count, 0) < 0)
    return virNodeGetFreeMemory (native);
  for (int i = 0; i < count; i++)
    {
      if (!g_str_equal (stats[i].field, VIR_NODE_MEMORY_STATS_TOTAL))
        available += stats[i].value * 1024;
    }
  return available;
}

void
sv_doctor_check_memory (SvDoctor *doctor, SimplevirtHostCheck *check)
{
  guint64 available = free_memory (doctor->native);
  g_autofree char *size = g_format_size_full (available, G_FORMAT_SIZE_IEC_UNITS);

  if (available == 0)
    sv_doctor_say (check, SKIPPED, NULL, "libvirt does not tell");
  else if (available < (guint64) 512 << 20)
    sv_doctor_say (check, WARNING, "stop what is not needed", "Only %s are free", size);
  else
    sv_doctor_say (check, OK, NULL, "%s can be had", size);
}
