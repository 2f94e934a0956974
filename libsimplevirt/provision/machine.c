/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/recipe.h"

#include <string.h>
#include "base/xml.h"
#include "provision/owned.h"

/* The definition of a new domain: what the builder's definition says, and the rest. Devices are
 * those that today's guests have drivers for. */

#define OSINFO "http://libosinfo.org/xmlns/libvirt/domain/1.0"

static gboolean
is_x86 (SvRecipe *recipe)
{
  return g_strcmp0 (recipe->architecture, "x86_64") == 0
         || g_strcmp0 (recipe->architecture, "i686") == 0;
}

static const char *
machine_of (SvRecipe *recipe)
{
  SimplevirtDomainBuilder *builder = recipe->builder;
  const char *defined = builder->definition != NULL
                            ? simplevirt_domain_config_get_machine (builder->definition)
                            : NULL;

  if (builder->machine != NULL)
    return builder->machine;
  if (defined != NULL && *defined != '\0')
    return defined;
  if (is_x86 (recipe))
    return "q35";
  if (g_strcmp0 (recipe->architecture, "s390x") == 0)
    return "s390-ccw-virtio";
  if (g_str_has_prefix (recipe->architecture, "ppc64"))
    return "pseries";
  return "virt";
}

static gboolean
has_pci_express (SvRecipe *recipe)
{
  const char *machine = machine_of (recipe);

  return strstr (machine, "q35") != NULL || g_str_has_prefix (machine, "virt");
}

/* A device that the domain takes; drops the caller's reference. */
static void
add (SimplevirtDomainConfig *config, gpointer device)
{
  simplevirt_domain_config_add_device (config, SIMPLEVIRT_CONFIG (device));
  g_object_unref (device);
}

static gboolean
says (SimplevirtDomainConfig *config, const char *field)
{
  return simplevirt_config_is_set (SIMPLEVIRT_CONFIG (config), field);
}

static gboolean
has (SimplevirtDomainConfig *config, GType type)
{
  g_autoptr (GPtrArray) devices = simplevirt_domain_config_list_devices (config);

  for (guint i = 0; i < devices->len; i++)
    if (G_TYPE_CHECK_INSTANCE_TYPE (devices->pdata[i], type))
      return TRUE;
  return FALSE;
}

static gboolean
has_controller (SimplevirtDomainConfig *config, SimplevirtControllerType type)
{
  g_autoptr (GPtrArray) controllers = simplevirt_domain_config_list_controllers (config);

  for (guint i = 0; i < controllers->len; i++)
    if (simplevirt_controller_config_get_controller_type (controllers->pdata[i]) == type)
      return TRUE;
  return FALSE;
}

/* Whether the builder says something else of it than by default. */
static gboolean
is_changed (SimplevirtDomainBuilder *builder, const char *property)
{
  GParamSpec *spec = g_object_class_find_property (G_OBJECT_GET_CLASS (builder), property);
  g_auto (GValue) value = G_VALUE_INIT;

  g_object_get_property (G_OBJECT (builder), property, &value);
  return !g_param_value_defaults (spec, &value);
}

static void
describe_names (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  SimplevirtDomainBuilder *builder = recipe->builder;

  simplevirt_domain_config_set_name (config, builder->name);
  simplevirt_domain_config_set_uuid (config, recipe->uuid);
  if (builder->title != NULL)
    simplevirt_domain_config_set_title (config, builder->title);
  if (builder->description != NULL)
    simplevirt_domain_config_set_description (config, builder->description);
}

static void
describe_lifecycle (SimplevirtDomainConfig *config)
{
  if (!says (config, "on-poweroff"))
    simplevirt_domain_config_set_on_poweroff (config, SIMPLEVIRT_LIFECYCLE_ACTION_DESTROY);
  if (!says (config, "on-reboot"))
    simplevirt_domain_config_set_on_reboot (config, SIMPLEVIRT_LIFECYCLE_ACTION_RESTART);
  if (!says (config, "on-crash"))
    simplevirt_domain_config_set_on_crash (config, SIMPLEVIRT_LIFECYCLE_ACTION_DESTROY);
}

static void
describe_machine (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  SimplevirtDomainBuilder *builder = recipe->builder;

  simplevirt_domain_config_set_virt_type (config, recipe->accelerated ? SIMPLEVIRT_VIRT_TYPE_KVM
                                                                      : SIMPLEVIRT_VIRT_TYPE_QEMU);
  if (is_changed (builder, "memory") || !says (config, "memory"))
    simplevirt_domain_config_set_memory (config, builder->memory);
  if (is_changed (builder, "vcpus") || !says (config, "vcpus"))
    simplevirt_domain_config_set_vcpus (config, builder->vcpus);
  if (!says (config, "os-type"))
    simplevirt_domain_config_set_os_type (config, SIMPLEVIRT_OS_TYPE_HVM);
  simplevirt_domain_config_set_arch (config, recipe->architecture);
  simplevirt_domain_config_set_machine (config, machine_of (recipe));
  if (!says (config, "clock-offset"))
    simplevirt_domain_config_set_clock_offset (config, SIMPLEVIRT_CLOCK_OFFSET_UTC);
  if (says (config, "cpu-mode") || says (config, "cpu-model"))
    return;
  if (recipe->accelerated)
    simplevirt_domain_config_set_cpu_mode (config, SIMPLEVIRT_CPU_MODE_HOST_PASSTHROUGH);
  else if (is_x86 (recipe) || g_strcmp0 (recipe->architecture, "aarch64") == 0)
    simplevirt_domain_config_set_cpu_mode (config, SIMPLEVIRT_CPU_MODE_MAXIMUM);
}

static void
describe_kernel (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  if (recipe->builder->kernel == NULL)
    return;
  simplevirt_domain_config_set_kernel (config, recipe->builder->kernel);
  simplevirt_domain_config_set_initrd (config, recipe->builder->initrd);
  simplevirt_domain_config_set_cmdline (config, recipe->builder->cmdline);
}

static void
describe_firmware (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  SimplevirtBuilderFirmware firmware = recipe->builder->firmware;
  gboolean uefi = firmware == SIMPLEVIRT_BUILDER_FIRMWARE_UEFI
                  || firmware == SIMPLEVIRT_BUILDER_FIRMWARE_UEFI_SECURE;
  gboolean secure = firmware == SIMPLEVIRT_BUILDER_FIRMWARE_UEFI_SECURE;

  if (is_x86 (recipe))
    {
      simplevirt_domain_config_set_feature_acpi (config, TRUE);
      simplevirt_domain_config_set_feature_apic (config, TRUE);
    }
  if (firmware == SIMPLEVIRT_BUILDER_FIRMWARE_BIOS)
    simplevirt_domain_config_set_firmware (config, SIMPLEVIRT_FIRMWARE_BIOS);
  /* ARM's virt machine has nothing else to boot a disk with. */
  if (uefi
      || (!is_x86 (recipe) && !says (config, "kernel") && !says (config, "loader")
          && g_str_has_prefix (machine_of (recipe), "virt")))
    simplevirt_domain_config_set_firmware (config, SIMPLEVIRT_FIRMWARE_EFI);
  if (uefi)
    {
      simplevirt_domain_config_set_firmware_secure_boot (config, secure);
      simplevirt_domain_config_set_firmware_enrolled_keys (config, secure);
    }
  if (secure)
    simplevirt_domain_config_set_feature_smm (config, TRUE);
}

/* Firmware takes the order of devices or that of kinds of devices, not both. */
static void
begin_boot_order (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  g_auto (GStrv) order
      = simplevirt_config_get_values (SIMPLEVIRT_CONFIG (config), "os/boot | devices/*/boot", NULL);

  recipe->boot_order = says (config, "kernel") || (order != NULL && *order != NULL) ? 0 : 1;
}

/* The next place in the boot order; 0 leaves a device out of it. */
static guint
next_place (SvRecipe *recipe)
{
  return recipe->boot_order != 0 ? recipe->boot_order++ : 0;
}

/* The first of "vda", "vdb" ... that no disk has. */
static char *
free_target (SimplevirtDomainConfig *config, const char *prefix)
{
  g_autoptr (GPtrArray) disks = simplevirt_domain_config_list_disks (config);
  char *target = NULL;
  gboolean taken = TRUE;

  for (char letter = 'a'; taken && letter <= 'z'; letter++)
    {
      g_free (target);
      target = g_strdup_printf ("%s%c", prefix, letter);
      taken = FALSE;
      for (guint i = 0; !taken && i < disks->len; i++)
        taken = g_strcmp0 (simplevirt_disk_config_get_target_dev (disks->pdata[i]), target) == 0;
    }
  return target;
}

static SimplevirtDiskConfig *
new_disk (SimplevirtDomainConfig *config,
          SimplevirtDiskDevice device,
          const char *path,
          SimplevirtDiskBus bus)
{
  SimplevirtDiskConfig *disk = simplevirt_disk_config_new ();
  const char *prefix = bus == SIMPLEVIRT_DISK_BUS_VIRTIO ? "vd"
                       : bus == SIMPLEVIRT_DISK_BUS_IDE  ? "hd"
                                                         : "sd";
  g_autofree char *target = free_target (config, prefix);

  simplevirt_disk_config_set_device (disk, device);
  simplevirt_disk_config_set_source_file (disk, path);
  simplevirt_disk_config_set_driver_name (disk, "qemu");
  simplevirt_disk_config_set_target_dev (disk, target);
  simplevirt_disk_config_set_bus (disk, bus);
  return disk;
}

static void
describe_disk (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  if (recipe->disk_path == NULL)
    return;
  SimplevirtDiskConfig *disk = new_disk (config, SIMPLEVIRT_DISK_DEVICE_DISK, recipe->disk_path,
                                         SIMPLEVIRT_DISK_BUS_VIRTIO);
  simplevirt_config_set_value (SIMPLEVIRT_CONFIG (disk), "driver/@type", recipe->disk_format, NULL);
  simplevirt_disk_config_set_discard (disk, SIMPLEVIRT_DISK_DISCARD_UNMAP);
  simplevirt_disk_config_set_boot_order (disk, next_place (recipe));
  add (config, disk);
}

static void
add_cd (SimplevirtDomainConfig *config, const char *path, SimplevirtDiskBus bus, guint place)
{
  if (bus == SIMPLEVIRT_DISK_BUS_SCSI && !has_controller (config, SIMPLEVIRT_CONTROLLER_TYPE_SCSI))
    {
      SimplevirtControllerConfig *controller = simplevirt_controller_config_new ();
      simplevirt_controller_config_set_controller_type (controller,
                                                        SIMPLEVIRT_CONTROLLER_TYPE_SCSI);
      simplevirt_controller_config_set_model (controller, "virtio-scsi");
      add (config, controller);
    }
  SimplevirtDiskConfig *cd = new_disk (config, SIMPLEVIRT_DISK_DEVICE_CDROM, path, bus);
  simplevirt_disk_config_set_format (cd, SIMPLEVIRT_DISK_FORMAT_RAW);
  simplevirt_disk_config_set_read_only (cd, TRUE);
  simplevirt_disk_config_set_boot_order (cd, place);
  add (config, cd);
}

/* Cloud kernels know virtio's SCSI, and often no other place for a CD; installers, Windows' among
 * them, know what PCs have. */
static void
describe_cds (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  SimplevirtDiskBus bus = !is_x86 (recipe)           ? SIMPLEVIRT_DISK_BUS_SCSI
                          : has_pci_express (recipe) ? SIMPLEVIRT_DISK_BUS_SATA
                                                     : SIMPLEVIRT_DISK_BUS_IDE;

  if (recipe->seed_path != NULL)
    add_cd (config, recipe->seed_path, SIMPLEVIRT_DISK_BUS_SCSI, 0);
  if (recipe->builder->install_image != NULL)
    add_cd (config, recipe->builder->install_image, bus, next_place (recipe));
}

static void
describe_network (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  SimplevirtInterfaceConfig *interface = NULL;

  if (recipe->network_mode == SIMPLEVIRT_NETWORK_MODE_NONE)
    return;
  interface = simplevirt_interface_config_new ();
  if (recipe->network_mode == SIMPLEVIRT_NETWORK_MODE_NETWORK)
    simplevirt_interface_config_set_source_network (interface, recipe->network);
  else if (recipe->network_mode == SIMPLEVIRT_NETWORK_MODE_BRIDGE)
    simplevirt_interface_config_set_source_bridge (interface, recipe->builder->bridge);
  else
    simplevirt_interface_config_set_interface_type (interface, SIMPLEVIRT_INTERFACE_TYPE_USER);
  simplevirt_interface_config_set_mac (interface, recipe->builder->mac);
  simplevirt_interface_config_set_model (interface, "virtio");
  add (config, interface);
}

static void
describe_network_boot (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  g_autoptr (GPtrArray) cards = simplevirt_domain_config_list_interfaces (config);

  if (recipe->builder->network_boot && recipe->boot_order != 0 && cards->len > 0)
    simplevirt_interface_config_set_boot_order (cards->pdata[0], next_place (recipe));
}

/* Where Ignition looks on Fedora CoreOS, and on Flatcar. */
static void
describe_ignition (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  static const char *const names[] = { "opt/com.coreos/config", "opt/org.flatcar-linux/config" };

  if (recipe->ignition_path == NULL)
    return;
  SimplevirtSysinfoConfig *sysinfo = simplevirt_sysinfo_config_new ();
  simplevirt_sysinfo_config_set_kind (sysinfo, "fwcfg");
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (SimplevirtFirmwareEntryConfig) entry = simplevirt_firmware_entry_config_new ();
      simplevirt_firmware_entry_config_set_name (entry, names[i]);
      simplevirt_firmware_entry_config_set_file (entry, recipe->ignition_path);
      simplevirt_sysinfo_config_add_firmware_entry (sysinfo, entry);
    }
  simplevirt_domain_config_add_sysinfo (config, sysinfo);
  g_object_unref (sysinfo);
}

/* Machines with PCI Express plug only into ports that are there at boot. */
static void
describe_ports (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  if (!has_pci_express (recipe) || recipe->builder->hotplug_ports == 0
      || has_controller (config, SIMPLEVIRT_CONTROLLER_TYPE_PCI))
    return;
  for (guint i = 0; i <= recipe->builder->hotplug_ports; i++)
    {
      SimplevirtControllerConfig *port = simplevirt_controller_config_new ();
      simplevirt_controller_config_set_controller_type (port, SIMPLEVIRT_CONTROLLER_TYPE_PCI);
      simplevirt_controller_config_set_model (port, i == 0 ? "pcie-root" : "pcie-root-port");
      simplevirt_controller_config_set_index (port, i);
      add (config, port);
    }
}

static void
describe_console (SimplevirtDomainConfig *config)
{
  if (has (config, SIMPLEVIRT_TYPE_SERIAL_CONFIG) || has (config, SIMPLEVIRT_TYPE_CONSOLE_CONFIG))
    return;
  SimplevirtSerialConfig *serial = simplevirt_serial_config_new ();
  SimplevirtConsoleConfig *console = simplevirt_console_config_new ();

  simplevirt_serial_config_set_source_type (serial, SIMPLEVIRT_CHARACTER_SOURCE_TYPE_PTY);
  add (config, serial);
  simplevirt_console_config_set_source_type (console, SIMPLEVIRT_CHARACTER_SOURCE_TYPE_PTY);
  simplevirt_console_config_set_target_type (console, SIMPLEVIRT_CONSOLE_TARGET_SERIAL);
  add (config, console);
}

static void
describe_agent (SimplevirtDomainConfig *config)
{
  static const char name[] = "org.qemu.guest_agent.0";
  g_autoptr (GPtrArray) channels = simplevirt_domain_config_list_channels (config);

  for (guint i = 0; i < channels->len; i++)
    if (g_strcmp0 (simplevirt_channel_config_get_target_name (channels->pdata[i]), name) == 0)
      return;
  SimplevirtChannelConfig *agent = simplevirt_channel_config_new ();
  simplevirt_channel_config_set_source_type (agent, SIMPLEVIRT_CHARACTER_SOURCE_TYPE_UNIX);
  simplevirt_channel_config_set_target_type (agent, SIMPLEVIRT_CHANNEL_TARGET_VIRTIO);
  simplevirt_channel_config_set_target_name (agent, name);
  add (config, agent);
}

static void
describe_helpers (SimplevirtDomainConfig *config)
{
  if (!has (config, SIMPLEVIRT_TYPE_RNG_CONFIG))
    {
      SimplevirtRngConfig *rng = simplevirt_rng_config_new ();
      simplevirt_rng_config_set_model (rng, SIMPLEVIRT_RNG_MODEL_VIRTIO);
      simplevirt_rng_config_set_backend_model (rng, SIMPLEVIRT_RNG_BACKEND_RANDOM);
      simplevirt_rng_config_set_backend_file (rng, "/dev/urandom");
      add (config, rng);
    }
  if (!has (config, SIMPLEVIRT_TYPE_MEMBALLOON_CONFIG))
    {
      SimplevirtMemballoonConfig *balloon = simplevirt_memballoon_config_new ();
      simplevirt_memballoon_config_set_model (balloon, SIMPLEVIRT_MEMBALLOON_MODEL_VIRTIO);
      add (config, balloon);
    }
}

static void
describe_graphics (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  SimplevirtBuilderGraphics wanted = recipe->builder->graphics;

  if (wanted == SIMPLEVIRT_BUILDER_GRAPHICS_NONE)
    return;
  SimplevirtGraphicsConfig *graphics = simplevirt_graphics_config_new ();
  SimplevirtInputConfig *tablet = simplevirt_input_config_new ();

  simplevirt_graphics_config_set_graphics_type (graphics, wanted == SIMPLEVIRT_BUILDER_GRAPHICS_VNC
                                                              ? SIMPLEVIRT_GRAPHICS_TYPE_VNC
                                                              : SIMPLEVIRT_GRAPHICS_TYPE_SPICE);
  simplevirt_graphics_config_set_auto_port (graphics, TRUE);
  simplevirt_graphics_config_set_listen (graphics, "127.0.0.1");
  add (config, graphics);
  if (!has (config, SIMPLEVIRT_TYPE_VIDEO_CONFIG))
    {
      SimplevirtVideoConfig *video = simplevirt_video_config_new ();
      simplevirt_video_config_set_model (video, SIMPLEVIRT_VIDEO_MODEL_VIRTIO);
      add (config, video);
    }
  simplevirt_input_config_set_input_type (tablet, SIMPLEVIRT_INPUT_TYPE_TABLET);
  simplevirt_input_config_set_bus (tablet, SIMPLEVIRT_INPUT_BUS_USB);
  add (config, tablet);
}

/* As libosinfo wants it. */
static char *
os_to_xml (const char *id)
{
  if (id == NULL)
    return NULL;
  g_autoptr (SvXml) xml = sv_xml_new ("libosinfo");
  xmlNode *root = xmlDocGetRootElement (xml->doc);
  xmlNs *ns = xmlNewNs (root, BAD_CAST OSINFO, BAD_CAST "libosinfo");

  xmlSetNs (root, ns);
  xmlNewProp (xmlNewChild (root, ns, BAD_CAST "os", NULL), BAD_CAST "id", BAD_CAST id);
  return sv_xml_save (xml);
}

static gboolean
describe_metadata (SvRecipe *recipe, SimplevirtDomainConfig *config, GError **error)
{
  g_autofree char *os = os_to_xml (recipe->builder->os_id);
  g_autofree char *owned
      = recipe->owned->len > 0 ? sv_owned_to_xml (recipe->uuid, recipe->owned) : NULL;

  return (os == NULL || simplevirt_domain_config_set_metadata (config, OSINFO, os, error))
         && simplevirt_domain_config_set_metadata (config, SV_OWNED_NAMESPACE, owned, error);
}

static SimplevirtDomainConfig *
beginning (SvRecipe *recipe)
{
  SimplevirtDomainConfig *given = recipe->builder->definition;

  return given != NULL
             ? SIMPLEVIRT_DOMAIN_CONFIG (simplevirt_config_copy (SIMPLEVIRT_CONFIG (given)))
             : simplevirt_domain_config_new ();
}

SimplevirtDomainConfig *
sv_recipe_describe (SvRecipe *recipe, GError **error)
{
  g_autoptr (SimplevirtDomainConfig) config = beginning (recipe);

  describe_names (recipe, config);
  describe_machine (recipe, config);
  describe_kernel (recipe, config);
  describe_lifecycle (config);
  describe_firmware (recipe, config);
  begin_boot_order (recipe, config);
  describe_ports (recipe, config);
  describe_disk (recipe, config);
  describe_cds (recipe, config);
  describe_network (recipe, config);
  describe_network_boot (recipe, config);
  describe_ignition (recipe, config);
  describe_console (config);
  describe_agent (config);
  describe_helpers (config);
  describe_graphics (recipe, config);
  if (!describe_metadata (recipe, config, error)
      || !simplevirt_config_validate (SIMPLEVIRT_CONFIG (config), error))
    return NULL;
  return g_steal_pointer (&config);
}
