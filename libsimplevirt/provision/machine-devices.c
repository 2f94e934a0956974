/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/machine.h"

/* The devices of a new domain: those that today's guests have drivers for, or those that the
 * builder's system has them for. */

/* A device that the domain takes; drops the caller's reference. */
static void
add (SimplevirtDomainConfig *config, gpointer device)
{
  simplevirt_domain_config_add_device (config, SIMPLEVIRT_CONFIG (device));
  g_object_unref (device);
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

/* Firmware takes the order of devices or that of kinds of devices, not both. */
static void
begin_boot_order (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  g_auto (GStrv) order
      = simplevirt_config_get_values (SIMPLEVIRT_CONFIG (config), "os/boot | devices/*/boot", NULL);

  recipe->boot_order
      = sv_machine_says (config, "kernel") || (order != NULL && *order != NULL) ? 0 : 1;
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
          gboolean is_device,
          SimplevirtDiskBus bus)
{
  SimplevirtDiskConfig *disk = simplevirt_disk_config_new ();
  const char *prefix = bus == SIMPLEVIRT_DISK_BUS_VIRTIO ? "vd"
                       : bus == SIMPLEVIRT_DISK_BUS_IDE  ? "hd"
                                                         : "sd";
  g_autofree char *target = free_target (config, prefix);

  simplevirt_disk_config_set_device (disk, device);
  if (is_device)
    simplevirt_disk_config_set_source_dev (disk, path);
  else
    simplevirt_disk_config_set_source_file (disk, path);
  simplevirt_disk_config_set_driver_name (disk, "qemu");
  simplevirt_disk_config_set_target_dev (disk, target);
  simplevirt_disk_config_set_bus (disk, bus);
  return disk;
}

static void
ensure_scsi (SimplevirtDomainConfig *config)
{
  if (has_controller (config, SIMPLEVIRT_CONTROLLER_TYPE_SCSI))
    return;
  SimplevirtControllerConfig *controller = simplevirt_controller_config_new ();

  simplevirt_controller_config_set_controller_type (controller, SIMPLEVIRT_CONTROLLER_TYPE_SCSI);
  simplevirt_controller_config_set_model (controller, "virtio-scsi");
  add (config, controller);
}

/* What PCs have. */
static SimplevirtDiskBus
plain_bus (SvRecipe *recipe)
{
  return sv_machine_has_pci_express (recipe) ? SIMPLEVIRT_DISK_BUS_SATA : SIMPLEVIRT_DISK_BUS_IDE;
}

static SimplevirtDiskBus
scsi_or_plain_bus (SvRecipe *recipe)
{
  return sv_machine_knows (recipe, SV_OS_VIRTIO_SCSI) ? SIMPLEVIRT_DISK_BUS_SCSI
                                                      : plain_bus (recipe);
}

static void
describe_disk (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  SimplevirtDiskBus bus = sv_machine_knows (recipe, SV_OS_VIRTIO_DISK) ? SIMPLEVIRT_DISK_BUS_VIRTIO
                                                                       : scsi_or_plain_bus (recipe);

  if (recipe->disk_path == NULL)
    return;
  if (bus == SIMPLEVIRT_DISK_BUS_SCSI)
    ensure_scsi (config);
  SimplevirtDiskConfig *disk
      = new_disk (config, SIMPLEVIRT_DISK_DEVICE_DISK, recipe->disk_path, recipe->on_devices, bus);
  simplevirt_config_set_value (SIMPLEVIRT_CONFIG (disk), "driver/@type", recipe->disk_format, NULL);
  simplevirt_disk_config_set_discard (disk, SIMPLEVIRT_DISK_DISCARD_UNMAP);
  simplevirt_disk_config_set_boot_order (disk, next_place (recipe));
  add (config, disk);
}

static void
add_cd (SimplevirtDomainConfig *config,
        const char *path,
        gboolean is_device,
        SimplevirtDiskBus bus,
        guint place)
{
  if (bus == SIMPLEVIRT_DISK_BUS_SCSI)
    ensure_scsi (config);
  SimplevirtDiskConfig *cd = new_disk (config, SIMPLEVIRT_DISK_DEVICE_CDROM, path, is_device, bus);
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
  SimplevirtDiskBus bus
      = sv_machine_is_x86 (recipe) ? plain_bus (recipe) : SIMPLEVIRT_DISK_BUS_SCSI;

  if (recipe->seed_path != NULL)
    add_cd (config, recipe->seed_path, recipe->on_devices, scsi_or_plain_bus (recipe), 0);
  if (recipe->builder->install_image != NULL)
    add_cd (config, recipe->builder->install_image, FALSE, bus, next_place (recipe));
}

/* NULL leaves it to libvirt. */
static const char *
card_of (SvRecipe *recipe)
{
  static const struct
  {
    SvOsDevice device;
    const char *model;
  } cards[] = {
    { SV_OS_VIRTIO_NETWORK, "virtio" }, { SV_OS_E1000E, "e1000e" }, { SV_OS_E1000, "e1000" },
    { SV_OS_RTL8139, "rtl8139" },       { SV_OS_PCNET, "pcnet" },   { SV_OS_NE2K, "ne2k_pci" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cards); i++)
    if (sv_machine_knows (recipe, cards[i].device)
        && (cards[i].device != SV_OS_E1000E || sv_machine_has_pci_express (recipe)))
      return cards[i].model;
  return NULL;
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
  simplevirt_interface_config_set_model (interface, card_of (recipe));
  add (config, interface);
}

static void
describe_network_boot (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  g_autoptr (GPtrArray) cards = simplevirt_domain_config_list_interfaces (config);

  if (recipe->builder->network_boot && recipe->boot_order != 0 && cards->len > 0)
    simplevirt_interface_config_set_boot_order (cards->pdata[0], next_place (recipe));
}

/* Machines with PCI Express plug only into ports that are there at boot. */
static void
describe_ports (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  if (!sv_machine_has_pci_express (recipe) || recipe->builder->hotplug_ports == 0
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
describe_agent (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  static const char name[] = "org.qemu.guest_agent.0";
  g_autoptr (GPtrArray) channels = simplevirt_domain_config_list_channels (config);

  if (!sv_machine_knows (recipe, SV_OS_VIRTIO_SERIAL))
    return;
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
describe_helpers (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  if (sv_machine_knows (recipe, SV_OS_VIRTIO_RNG) && !has (config, SIMPLEVIRT_TYPE_RNG_CONFIG))
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
      /* libvirt adds one where the definition does not speak of it */
      simplevirt_memballoon_config_set_model (balloon,
                                              sv_machine_knows (recipe, SV_OS_VIRTIO_BALLOON)
                                                  ? SIMPLEVIRT_MEMBALLOON_MODEL_VIRTIO
                                                  : SIMPLEVIRT_MEMBALLOON_MODEL_NONE);
      add (config, balloon);
    }
}

/* SPICE carries sound; which card can only be said of a system that is known. */
static void
describe_sound (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  SimplevirtSoundModel model
      = sv_machine_has_pci_express (recipe) && sv_machine_knows (recipe, SV_OS_ICH9_SOUND)
            ? SIMPLEVIRT_SOUND_MODEL_ICH9
        : sv_machine_knows (recipe, SV_OS_ICH6_SOUND) ? SIMPLEVIRT_SOUND_MODEL_ICH6
        : sv_machine_knows (recipe, SV_OS_AC97_SOUND) ? SIMPLEVIRT_SOUND_MODEL_AC97
                                                      : SIMPLEVIRT_SOUND_MODEL_UNKNOWN;

  if (!recipe->os.known || !sv_machine_is_x86 (recipe) || model == SIMPLEVIRT_SOUND_MODEL_UNKNOWN
      || recipe->builder->graphics != SIMPLEVIRT_BUILDER_GRAPHICS_SPICE
      || has (config, SIMPLEVIRT_TYPE_SOUND_CONFIG))
    return;
  SimplevirtSoundConfig *sound = simplevirt_sound_config_new ();
  simplevirt_sound_config_set_model (sound, model);
  add (config, sound);
}

static void
describe_screen (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  if (has (config, SIMPLEVIRT_TYPE_VIDEO_CONFIG))
    return;
  SimplevirtVideoConfig *video = simplevirt_video_config_new ();

  simplevirt_video_config_set_model (video, sv_machine_knows (recipe, SV_OS_VIRTIO_VIDEO)
                                                ? SIMPLEVIRT_VIDEO_MODEL_VIRTIO
                                                : SIMPLEVIRT_VIDEO_MODEL_VGA);
  add (config, video);
}

static void
describe_graphics (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  SimplevirtBuilderGraphics wanted = recipe->builder->graphics;

  if (wanted == SIMPLEVIRT_BUILDER_GRAPHICS_NONE)
    return;
  SimplevirtGraphicsConfig *graphics = simplevirt_graphics_config_new ();

  simplevirt_graphics_config_set_graphics_type (graphics, wanted == SIMPLEVIRT_BUILDER_GRAPHICS_VNC
                                                              ? SIMPLEVIRT_GRAPHICS_TYPE_VNC
                                                              : SIMPLEVIRT_GRAPHICS_TYPE_SPICE);
  simplevirt_graphics_config_set_auto_port (graphics, TRUE);
  simplevirt_graphics_config_set_listen (graphics, "127.0.0.1");
  add (config, graphics);
  describe_screen (recipe, config);
  if (!sv_machine_knows (recipe, SV_OS_TABLET))
    return;
  SimplevirtInputConfig *tablet = simplevirt_input_config_new ();
  simplevirt_input_config_set_input_type (tablet, SIMPLEVIRT_INPUT_TYPE_TABLET);
  simplevirt_input_config_set_bus (tablet, SIMPLEVIRT_INPUT_BUS_USB);
  add (config, tablet);
}

void
sv_machine_describe_devices (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  begin_boot_order (recipe, config);
  describe_ports (recipe, config);
  describe_disk (recipe, config);
  describe_cds (recipe, config);
  describe_network (recipe, config);
  describe_network_boot (recipe, config);
  describe_console (config);
  describe_agent (recipe, config);
  describe_helpers (recipe, config);
  describe_graphics (recipe, config);
  describe_sound (recipe, config);
}
