/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/machine.h"

#include <string.h>
#include "base/xml.h"
#include "provision/owned.h"

/* The definition of a new domain: what the builder's definition says, and the rest. */

#define OSINFO "http://libosinfo.org/xmlns/libvirt/domain/1.0"

/* as virt-install and Microsoft have it */
#define SPINLOCK_RETRIES 8191

gboolean
sv_machine_is_x86 (SvRecipe *recipe)
{
  return g_strcmp0 (recipe->architecture, "x86_64") == 0
         || g_strcmp0 (recipe->architecture, "i686") == 0;
}

gboolean
sv_machine_knows (SvRecipe *recipe, SvOsDevice device)
{
  return !sv_machine_is_x86 (recipe) || (recipe->os.lacks & device) == 0;
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
  if (sv_machine_is_x86 (recipe))
    return sv_machine_knows (recipe, SV_OS_Q35) ? "q35" : "pc";
  if (g_strcmp0 (recipe->architecture, "s390x") == 0)
    return "s390-ccw-virtio";
  if (g_str_has_prefix (recipe->architecture, "ppc64"))
    return "pseries";
  return "virt";
}

gboolean
sv_machine_has_pci_express (SvRecipe *recipe)
{
  const char *machine = machine_of (recipe);

  return strstr (machine, "q35") != NULL || g_str_has_prefix (machine, "virt");
}

gboolean
sv_machine_says (SimplevirtDomainConfig *config, const char *field)
{
  return simplevirt_config_is_set (SIMPLEVIRT_CONFIG (config), field);
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
  if (!sv_machine_says (config, "on-poweroff"))
    simplevirt_domain_config_set_on_poweroff (config, SIMPLEVIRT_LIFECYCLE_ACTION_DESTROY);
  if (!sv_machine_says (config, "on-reboot"))
    simplevirt_domain_config_set_on_reboot (config, SIMPLEVIRT_LIFECYCLE_ACTION_RESTART);
  if (!sv_machine_says (config, "on-crash"))
    simplevirt_domain_config_set_on_crash (config, SIMPLEVIRT_LIFECYCLE_ACTION_DESTROY);
}

/* First the builder, then its definition, then its system. */
static void
describe_size (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  SimplevirtDomainBuilder *builder = recipe->builder;
  SvOs *os = &recipe->os;

  if (builder->memory_is_set || !sv_machine_says (config, "memory"))
    simplevirt_domain_config_set_memory (
        config, builder->memory_is_set || os->memory == 0 ? builder->memory : os->memory);
  if (builder->vcpus_is_set || !sv_machine_says (config, "vcpus"))
    simplevirt_domain_config_set_vcpus (
        config, builder->vcpus_is_set || os->vcpus == 0 ? builder->vcpus : os->vcpus);
}

static void
describe_machine (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  simplevirt_domain_config_set_virt_type (config, recipe->accelerated ? SIMPLEVIRT_VIRT_TYPE_KVM
                                                                      : SIMPLEVIRT_VIRT_TYPE_QEMU);
  describe_size (recipe, config);
  if (!sv_machine_says (config, "os-type"))
    simplevirt_domain_config_set_os_type (config, SIMPLEVIRT_OS_TYPE_HVM);
  simplevirt_domain_config_set_arch (config, recipe->architecture);
  simplevirt_domain_config_set_machine (config, machine_of (recipe));
  if (!sv_machine_says (config, "clock-offset"))
    simplevirt_domain_config_set_clock_offset (config, recipe->os.local_time
                                                           ? SIMPLEVIRT_CLOCK_OFFSET_LOCALTIME
                                                           : SIMPLEVIRT_CLOCK_OFFSET_UTC);
  if (sv_machine_says (config, "cpu-mode") || sv_machine_says (config, "cpu-model"))
    return;
  if (recipe->accelerated)
    simplevirt_domain_config_set_cpu_mode (config, SIMPLEVIRT_CPU_MODE_HOST_PASSTHROUGH);
  else if (sv_machine_is_x86 (recipe) || g_strcmp0 (recipe->architecture, "aarch64") == 0)
    simplevirt_domain_config_set_cpu_mode (config, SIMPLEVIRT_CPU_MODE_MAXIMUM);
}

/* What makes Windows wait less; QEMU has it only together with KVM. */
static void
describe_hyperv (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  g_autofree char *given
      = simplevirt_config_get_value (SIMPLEVIRT_CONFIG (config), "features/hyperv", NULL);
  g_autoptr (GPtrArray) timers = simplevirt_domain_config_list_timers (config);

  if (!recipe->os.hyperv || !recipe->accelerated || !sv_machine_is_x86 (recipe))
    return;
  if (given == NULL)
    {
      simplevirt_domain_config_set_hyperv_relaxed (config, TRUE);
      simplevirt_domain_config_set_hyperv_vapic (config, TRUE);
      simplevirt_domain_config_set_hyperv_spinlocks (config, TRUE);
      simplevirt_domain_config_set_hyperv_spinlock_retries (config, SPINLOCK_RETRIES);
    }
  if (timers->len > 0)
    return;
  g_autoptr (SimplevirtTimerConfig) timer = simplevirt_timer_config_new ();
  simplevirt_timer_config_set_name (timer, SIMPLEVIRT_TIMER_NAME_HYPERVCLOCK);
  simplevirt_timer_config_set_present (timer, TRUE);
  simplevirt_domain_config_add_timer (config, timer);
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

/* A kernel or firmware of the program's own. */
static gboolean
brings_what_starts_it (SimplevirtDomainConfig *config)
{
  return sv_machine_says (config, "kernel") || sv_machine_says (config, "loader");
}

/* What the program chose, also by what it brings, or what the system needs. */
static SimplevirtBuilderFirmware
firmware_of (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  SimplevirtBuilderFirmware chosen = recipe->builder->firmware;

  if (chosen == SIMPLEVIRT_BUILDER_FIRMWARE_DEFAULT && recipe->os.needs_uefi
      && !brings_what_starts_it (config) && !sv_machine_says (config, "firmware"))
    return SIMPLEVIRT_BUILDER_FIRMWARE_UEFI;
  return chosen;
}

static void
describe_firmware (SvRecipe *recipe, SimplevirtDomainConfig *config)
{
  SimplevirtBuilderFirmware firmware = firmware_of (recipe, config);
  gboolean uefi = firmware == SIMPLEVIRT_BUILDER_FIRMWARE_UEFI
                  || firmware == SIMPLEVIRT_BUILDER_FIRMWARE_UEFI_SECURE;
  gboolean secure = firmware == SIMPLEVIRT_BUILDER_FIRMWARE_UEFI_SECURE;

  if (sv_machine_is_x86 (recipe))
    {
      simplevirt_domain_config_set_feature_acpi (config, TRUE);
      simplevirt_domain_config_set_feature_apic (config, TRUE);
    }
  if (firmware == SIMPLEVIRT_BUILDER_FIRMWARE_BIOS)
    simplevirt_domain_config_set_firmware (config, SIMPLEVIRT_FIRMWARE_BIOS);
  /* ARM's virt machine has nothing else to boot a disk with. */
  if (uefi
      || (!sv_machine_is_x86 (recipe) && !brings_what_starts_it (config)
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
  g_autofree char *os = os_to_xml (recipe->os.id);
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
  describe_hyperv (recipe, config);
  describe_kernel (recipe, config);
  describe_lifecycle (config);
  describe_firmware (recipe, config);
  sv_machine_describe_devices (recipe, config);
  describe_ignition (recipe, config);
  if (!describe_metadata (recipe, config, error)
      || !simplevirt_config_validate (SIMPLEVIRT_CONFIG (config), error))
    return NULL;
  return g_steal_pointer (&config);
}
