/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/recipe.h"

#include <string.h>
#include "provision/owned.h"

/* The definition of a new domain. Devices are those that today's guests have drivers for. */

static gboolean
is_x86 (SvRecipe *recipe)
{
  return g_strcmp0 (recipe->architecture, "x86_64") == 0
         || g_strcmp0 (recipe->architecture, "i686") == 0;
}

static const char *
machine_of (SvRecipe *recipe)
{
  if (recipe->builder->machine != NULL)
    return recipe->builder->machine;
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

static void
describe_machine (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  SimplevirtDomainBuilder *builder = recipe->builder;

  simplevirt_domain_config_set_virt_type (config, recipe->accelerated ? SIMPLEVIRT_VIRT_TYPE_KVM
                                                                      : SIMPLEVIRT_VIRT_TYPE_QEMU);
  simplevirt_domain_config_set_name (config, builder->name);
  simplevirt_domain_config_set_uuid (config, recipe->uuid);
  simplevirt_domain_config_set_title (config, builder->title);
  simplevirt_domain_config_set_description (config, builder->description);
  simplevirt_domain_config_set_memory (config, builder->memory);
  simplevirt_domain_config_set_vcpus (config, builder->vcpus);
  simplevirt_domain_config_set_os_type (config, SIMPLEVIRT_OS_TYPE_HVM);
  simplevirt_domain_config_set_arch (config, recipe->architecture);
  simplevirt_domain_config_set_machine (config, machine_of (recipe));
  simplevirt_domain_config_set_kernel (config, builder->kernel);
  simplevirt_domain_config_set_initrd (config, builder->initrd);
  simplevirt_domain_config_set_cmdline (config, builder->cmdline);
  simplevirt_domain_config_set_clock_offset (config, SIMPLEVIRT_CLOCK_OFFSET_UTC);
  simplevirt_domain_config_set_on_poweroff (config, SIMPLEVIRT_LIFECYCLE_ACTION_DESTROY);
  simplevirt_domain_config_set_on_reboot (config, SIMPLEVIRT_LIFECYCLE_ACTION_RESTART);
  simplevirt_domain_config_set_on_crash (config, SIMPLEVIRT_LIFECYCLE_ACTION_DESTROY);
  if (recipe->accelerated)
    simplevirt_domain_config_set_cpu_mode (config, SIMPLEVIRT_CPU_MODE_HOST_PASSTHROUGH);
  else if (is_x86 (recipe) || g_strcmp0 (recipe->architecture, "aarch64") == 0)
    simplevirt_domain_config_set_cpu_mode (config, SIMPLEVIRT_CPU_MODE_MAXIMUM);
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
      || (!is_x86 (recipe) && recipe->builder->kernel == NULL
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

static void
describe_disks (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  if (recipe->disk_path != NULL)
    {
      SimplevirtDiskConfig *disk = simplevirt_disk_config_new ();
      simplevirt_disk_config_set_device (disk, SIMPLEVIRT_DISK_DEVICE_DISK);
      simplevirt_disk_config_set_source_file (disk, recipe->disk_path);
      simplevirt_disk_config_set_driver_name (disk, "qemu");
      simplevirt_config_set_value (SIMPLEVIRT_CONFIG (disk), "driver/@type", recipe->disk_format,
                                   NULL);
      simplevirt_disk_config_set_discard (disk, SIMPLEVIRT_DISK_DISCARD_UNMAP);
      simplevirt_disk_config_set_target_dev (disk, "vda");
      simplevirt_disk_config_set_bus (disk, SIMPLEVIRT_DISK_BUS_VIRTIO);
      if (recipe->builder->kernel == NULL)
        simplevirt_disk_config_set_boot_order (disk, 1);
      add (config, disk);
    }
  if (recipe->seed_path != NULL)
    {
      /* Cloud kernels know virtio's SCSI, and often no other place for a CD. */
      SimplevirtControllerConfig *controller = simplevirt_controller_config_new ();
      simplevirt_controller_config_set_controller_type (controller,
                                                        SIMPLEVIRT_CONTROLLER_TYPE_SCSI);
      simplevirt_controller_config_set_model (controller, "virtio-scsi");
      add (config, controller);

      SimplevirtDiskConfig *seed = simplevirt_disk_config_new ();
      simplevirt_disk_config_set_device (seed, SIMPLEVIRT_DISK_DEVICE_CDROM);
      simplevirt_disk_config_set_source_file (seed, recipe->seed_path);
      simplevirt_disk_config_set_driver_name (seed, "qemu");
      simplevirt_disk_config_set_format (seed, SIMPLEVIRT_DISK_FORMAT_RAW);
      simplevirt_disk_config_set_target_dev (seed, "sda");
      simplevirt_disk_config_set_bus (seed, SIMPLEVIRT_DISK_BUS_SCSI);
      simplevirt_disk_config_set_read_only (seed, TRUE);
      add (config, seed);
    }
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

/* Machines with PCI Express plug only into ports that are there at boot. */
static void
describe_ports (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  if (!has_pci_express (recipe) || recipe->builder->hotplug_ports == 0)
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
describe_console (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  SimplevirtSerialConfig *serial = simplevirt_serial_config_new ();
  SimplevirtConsoleConfig *console = simplevirt_console_config_new ();
  SimplevirtChannelConfig *agent = simplevirt_channel_config_new ();

  simplevirt_serial_config_set_source_type (serial, SIMPLEVIRT_CHARACTER_SOURCE_TYPE_PTY);
  add (config, serial);
  simplevirt_console_config_set_source_type (console, SIMPLEVIRT_CHARACTER_SOURCE_TYPE_PTY);
  simplevirt_console_config_set_target_type (console, SIMPLEVIRT_CONSOLE_TARGET_SERIAL);
  add (config, console);
  simplevirt_channel_config_set_source_type (agent, SIMPLEVIRT_CHARACTER_SOURCE_TYPE_UNIX);
  simplevirt_channel_config_set_target_type (agent, SIMPLEVIRT_CHANNEL_TARGET_VIRTIO);
  simplevirt_channel_config_set_target_name (agent, "org.qemu.guest_agent.0");
  add (config, agent);
}

static void
describe_helpers (SimplevirtDomainConfig *config)
{
  SimplevirtRngConfig *rng = simplevirt_rng_config_new ();
  SimplevirtMemballoonConfig *balloon = simplevirt_memballoon_config_new ();

  simplevirt_rng_config_set_model (rng, SIMPLEVIRT_RNG_MODEL_VIRTIO);
  simplevirt_rng_config_set_backend_model (rng, SIMPLEVIRT_RNG_BACKEND_RANDOM);
  simplevirt_rng_config_set_backend_file (rng, "/dev/urandom");
  add (config, rng);
  simplevirt_memballoon_config_set_model (balloon, SIMPLEVIRT_MEMBALLOON_MODEL_VIRTIO);
  add (config, balloon);
}

static void
describe_graphics (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  SimplevirtBuilderGraphics wanted = recipe->builder->graphics;

  if (wanted == SIMPLEVIRT_BUILDER_GRAPHICS_NONE)
    return;
  SimplevirtGraphicsConfig *graphics = simplevirt_graphics_config_new ();
  SimplevirtVideoConfig *video = simplevirt_video_config_new ();
  SimplevirtInputConfig *tablet = simplevirt_input_config_new ();

  simplevirt_graphics_config_set_graphics_type (graphics, wanted == SIMPLEVIRT_BUILDER_GRAPHICS_VNC
                                                              ? SIMPLEVIRT_GRAPHICS_TYPE_VNC
                                                              : SIMPLEVIRT_GRAPHICS_TYPE_SPICE);
  simplevirt_graphics_config_set_auto_port (graphics, TRUE);
  simplevirt_graphics_config_set_listen (graphics, "127.0.0.1");
  add (config, graphics);
  simplevirt_video_config_set_model (video, SIMPLEVIRT_VIDEO_MODEL_VIRTIO);
  add (config, video);
  simplevirt_input_config_set_input_type (tablet, SIMPLEVIRT_INPUT_TYPE_TABLET);
  simplevirt_input_config_set_bus (tablet, SIMPLEVIRT_INPUT_BUS_USB);
  add (config, tablet);
}

SimplevirtDomainConfig *
sv_recipe_describe (SvRecipe *recipe, GError **error)
{
  g_autoptr (SimplevirtDomainConfig) config = simplevirt_domain_config_new ();

  describe_machine (recipe, config);
  describe_firmware (recipe, config);
  describe_ports (recipe, config);
  describe_disks (recipe, config);
  describe_network (recipe, config);
  describe_console (recipe, config);
  describe_helpers (config);
  describe_graphics (recipe, config);
  if (recipe->owned->len > 0)
    {
      g_autofree char *owned = sv_owned_to_xml (recipe->uuid, recipe->owned);
      if (!simplevirt_domain_config_set_metadata (config, SV_OWNED_NAMESPACE, owned, error))
        return NULL;
    }
  if (!simplevirt_config_validate (SIMPLEVIRT_CONFIG (config), error))
    return NULL;
  return g_steal_pointer (&config);
}
