/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What a new domain gets for its operating system; and without libosinfo, or its database. */
#include "provision/operating-system.h"
#include <dlfcn.h>
#include <glib/gstdio.h>
#include "base/error.h"
#include "provision/recipe.h"
#include "testing.h"
#if HAVE_LIBOSINFO
#include "provision/libosinfo.h"
#endif
#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
#endif

#define DEBIAN  "http://debian.org/debian/11"
#define UNKNOWN "http://example.org/not/yet"

static SimplevirtDomainBuilder *
new_builder (const char *os_id)
{
  SimplevirtDomainBuilder *builder = simplevirt_domain_builder_new ("os");

  simplevirt_domain_builder_set_os_id (builder, os_id);
  simplevirt_domain_builder_set_install_image (builder, "/images/cd.iso");
  simplevirt_domain_builder_set_graphics (builder, SIMPLEVIRT_BUILDER_GRAPHICS_SPICE);
  return builder;
}

/* What would be defined, on a host where nothing is made. */
static SimplevirtConfig *
describe_on (SimplevirtDomainBuilder *builder, const char *architecture, gboolean accelerated)
{
  g_autoptr (GError) error = NULL;
  SvRecipe recipe = { .builder = builder,
                      .architecture = architecture,
                      .accelerated = accelerated,
                      .disk_format = "qcow2",
                      .network_mode = SIMPLEVIRT_NETWORK_MODE_USER };

  sv_recipe_begin (&recipe, &error);
  recipe.uuid = g_uuid_string_random ();
  recipe.disk_path = g_strdup ("/images/os.qcow2");
  recipe.seed_path = g_strdup ("/images/os-seed.iso");
  sv_os_find (builder->os_id, architecture, &recipe.os, NULL, &error);
  g_assert_no_error (error);
  SimplevirtDomainConfig *config = sv_recipe_describe (&recipe, &error);
  g_assert_no_error (error);
  sv_recipe_end (&recipe);
  return SIMPLEVIRT_CONFIG (config);
}

static SimplevirtConfig *
describe (const char *os_id)
{
  g_autoptr (SimplevirtDomainBuilder) builder = new_builder (os_id);

  return describe_on (builder, "x86_64", TRUE);
}

static void
assert_memory (SimplevirtConfig *config, guint64 mib)
{
  g_assert_cmpuint (simplevirt_domain_config_get_memory (SIMPLEVIRT_DOMAIN_CONFIG (config)), ==,
                    mib * SIMPLEVIRT_MIB);
}

static void
assert_recorded (SimplevirtConfig *config, const char *id)
{
  testing_assert_says (config, "metadata/*[local-name()='libosinfo']/*[local-name()='os']/@id", id);
}

/* What a machine has of which no more is known than that it is one of today. */
static void
assert_modern (SimplevirtConfig *config)
{
  testing_assert_says (config, "os/type/@machine", "q35");
  testing_assert_says (config, "os/@firmware", NULL);
  testing_assert_says (config, "devices/disk[@device='disk']/target/@bus", "virtio");
  testing_assert_says (config, "devices/disk[source/@file='/images/os-seed.iso']/target/@bus",
                       "scsi");
  testing_assert_says (config, "devices/disk[source/@file='/images/cd.iso']/target/@bus", "sata");
  testing_assert_says (config, "devices/interface/model/@type", "virtio");
  testing_assert_says (config, "devices/video/model/@type", "virtio");
  testing_assert_says (config, "devices/input/@type", "tablet");
  testing_assert_says (config, "devices/rng/@model", "virtio");
  testing_assert_says (config, "devices/memballoon/@model", "virtio");
  testing_assert_says (config, "count(devices/channel)", "1");
  testing_assert_says (config, "clock/@offset", "utc");
  testing_assert_says (config, "count(features/hyperv)", "0");
}

static void
test_none (void)
{
  g_autoptr (SimplevirtConfig) config = describe (NULL);

  assert_modern (config);
  assert_memory (config, 1024);
  testing_assert_says (config, "count(devices/sound)", "0");
  testing_assert_says (config, "count(metadata)", "0");
}

static void
test_unknown_full (void)
{
  g_autoptr (SimplevirtConfig) config = describe (UNKNOWN);

  assert_modern (config);
  assert_memory (config, 1024);
  testing_assert_says (config, "count(devices/sound)", "0");
  assert_recorded (config, UNKNOWN);
}

/* The call itself: one error, and nothing is made. */
static void
assert_short_refused (const char *id, int code, const char *words)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtDomainBuilder) builder = simplevirt_domain_builder_new ("os");

  simplevirt_domain_builder_set_os_id (builder, id);
  simplevirt_domain_builder_set_disk_size (builder, SIMPLEVIRT_GIB);
  g_assert_null (simplevirt_connection_create_domain (connection, builder, NULL, NULL, &error));
  g_assert_true (g_str_has_prefix (error->message, "domain 'os': "));
  testing_assert_error (&error, code, words);
  g_assert_null (simplevirt_connection_lookup_domain (connection, "os", NULL, NULL));
  g_autoptr (SimplevirtStoragePool) pool
      = simplevirt_connection_lookup_storage_pool (connection, "default", NULL, NULL);
  g_assert_null (pool);
}

#if HAVE_LIBOSINFO

static SimplevirtOperatingSystem *
find (GPtrArray *list, const char *short_id)
{
  for (guint i = 0; i < list->len; i++)
    if (g_strcmp0 (simplevirt_operating_system_get_short_id (list->pdata[i]), short_id) == 0)
      return list->pdata[i];
  g_error ("there is no '%s'", short_id);
}

/* Newer databases recommend more for it. */
static guint64
memory_for_debian (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) list = simplevirt_connection_list_operating_systems (NULL, &error);

  g_assert_no_error (error);
  return simplevirt_operating_system_get_recommended_memory (find (list, "debian11"));
}

static void
test_linux (void)
{
  g_autoptr (SimplevirtConfig) by_short = describe ("debianbullseye"), by_full = describe (DEBIAN);
  g_autoptr (SimplevirtDomainBuilder) builder = new_builder ("fedora37");
  g_autoptr (SimplevirtConfig) fedora = describe_on (builder, "x86_64", FALSE);
  g_autoptr (SimplevirtConfig) arm = describe_on (builder, "aarch64", FALSE);

  assert_modern (by_short);
  g_assert_cmpuint (memory_for_debian (), >=, SIMPLEVIRT_GIB);
  assert_memory (by_short, memory_for_debian () / SIMPLEVIRT_MIB);
  assert_recorded (by_short, DEBIAN);
  testing_assert_says (by_short, "devices/sound/@model", "ich9");
  assert_modern (by_full);
  assert_recorded (by_full, DEBIAN);
  assert_memory (fedora, 2048);
  assert_memory (arm, 2048);
  testing_assert_says (arm, "devices/interface/model/@type", "virtio");
}

static void
test_windows_xp (void)
{
  g_autoptr (SimplevirtConfig) config = describe ("winxp");

  assert_recorded (config, "http://microsoft.com/win/xp");
  assert_memory (config, 512);
  testing_assert_says (config, "os/type/@machine", "pc");
  testing_assert_says (config, "count(devices/disk[target/@bus='ide'])", "3");
  testing_assert_says (config, "count(devices/disk)", "3");
  testing_assert_says (config, "devices/interface/model/@type", "e1000");
  testing_assert_says (config, "devices/video/model/@type", "vga");
  testing_assert_says (config, "devices/sound/@model", "ac97");
  testing_assert_says (config, "devices/input/@type", "tablet");
  testing_assert_says (config, "count(devices/rng | devices/channel)", "0");
  testing_assert_says (config, "devices/memballoon/@model", "none");
  testing_assert_says (config, "clock/@offset", "localtime");
}

static void
test_windows_7 (void)
{
  g_autoptr (SimplevirtDomainBuilder) builder = new_builder ("win7");
  g_autoptr (SimplevirtConfig) config = describe_on (builder, "x86_64", TRUE);
  g_autoptr (SimplevirtConfig) emulated = describe_on (builder, "x86_64", FALSE);

  /* twice the minimum for 64 bits: nothing is recommended */
  assert_memory (config, 4096);
  testing_assert_says (config, "os/type/@machine", "q35");
  testing_assert_says (config, "os/@firmware", NULL);
  testing_assert_says (config, "count(devices/disk[target/@bus='sata'])", "3");
  testing_assert_says (config, "devices/interface/model/@type", "e1000e");
  testing_assert_says (config, "devices/sound/@model", "ich9");
  testing_assert_says (config, "clock/@offset", "localtime");
  testing_assert_says (config, "clock/timer[@name='hypervclock']/@present", "yes");
  testing_assert_says (config, "features/hyperv/relaxed/@state", "on");
  testing_assert_says (config, "features/hyperv/spinlocks/@retries", "8191");
  testing_assert_says (emulated, "count(features/hyperv | clock/timer)", "0");
}

static void
test_windows_11 (void)
{
  g_autoptr (SimplevirtDomainBuilder) builder = new_builder ("win11");
  g_autoptr (SimplevirtConfig) config = describe_on (builder, "x86_64", FALSE);

  assert_memory (config, 8192);
  testing_assert_says (config, "vcpu", "2");
  testing_assert_says (config, "os/@firmware", "efi");
  simplevirt_domain_builder_set_firmware (builder, SIMPLEVIRT_BUILDER_FIRMWARE_BIOS);
  g_autoptr (SimplevirtConfig) bios = describe_on (builder, "x86_64", FALSE);
  testing_assert_says (bios, "os/@firmware", "bios");
}

/* Also to what is the default. */
static void
test_builder_wins (void)
{
  g_autoptr (SimplevirtDomainBuilder) builder = new_builder ("win11");

  simplevirt_domain_builder_set_memory (builder, simplevirt_domain_builder_get_memory (builder));
  simplevirt_domain_builder_set_vcpus (builder, 1);
  simplevirt_domain_builder_set_machine (builder, "pc");
  g_autoptr (SimplevirtConfig) config = describe_on (builder, "x86_64", TRUE);
  assert_memory (config, 1024);
  testing_assert_says (config, "vcpu", "1");
  testing_assert_says (config, "os/type/@machine", "pc");
  testing_assert_says (config, "devices/disk[@device='disk']/target/@bus", "ide");
  testing_assert_says (config, "devices/interface/model/@type", "e1000");
}

static void
test_definition_wins (void)
{
  static const char xml[]
      = "<domain type='kvm'><name>a</name><memory unit='MiB'>700</memory><vcpu>3</vcpu>"
        "<os><type machine='pc'>hvm</type><loader readonly='yes' type='rom'>/rom</loader></os>"
        "<features><hyperv><vapic state='off'/></hyperv></features>"
        "<clock offset='utc'><timer name='hpet' present='no'/></clock><devices>"
        "<video><model type='virtio'/></video><sound model='sb16'/>"
        "<memballoon model='virtio'/></devices></domain>";
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomainConfig) definition
      = simplevirt_domain_config_new_from_xml (xml, &error);
  g_autoptr (SimplevirtDomainBuilder) builder = new_builder ("win11");

  g_assert_no_error (error);
  simplevirt_domain_builder_set_definition (builder, definition);
  g_autoptr (SimplevirtConfig) config = describe_on (builder, "x86_64", TRUE);
  assert_memory (config, 700);
  testing_assert_says (config, "vcpu", "3");
  testing_assert_says (config, "os/type/@machine", "pc");
  testing_assert_says (config, "os/@firmware", NULL);
  testing_assert_says (config, "features/hyperv/vapic/@state", "off");
  testing_assert_says (config, "count(features/hyperv/*)", "1");
  testing_assert_says (config, "clock/@offset", "utc");
  testing_assert_says (config, "count(clock/timer)", "1");
  testing_assert_says (config, "devices/video/model/@type", "virtio");
  testing_assert_says (config, "devices/sound/@model", "sb16");
  testing_assert_says (config, "devices/memballoon/@model", "virtio");
}

/* Also with what is the default. */
static void
test_builder_wins_over_definition (void)
{
  g_autoptr (SimplevirtDomainBuilder) builder = new_builder ("win11");
  g_autoptr (SimplevirtDomainConfig) definition = simplevirt_domain_config_new ();

  simplevirt_domain_config_set_memory (definition, 700 * SIMPLEVIRT_MIB);
  simplevirt_domain_config_set_vcpus (definition, 3);
  simplevirt_domain_builder_set_definition (builder, definition);
  simplevirt_domain_builder_set_memory (builder, SIMPLEVIRT_GIB);
  simplevirt_domain_builder_set_vcpus (builder, 1);
  g_autoptr (SimplevirtConfig) config = describe_on (builder, "x86_64", TRUE);
  assert_memory (config, 1024);
  testing_assert_says (config, "vcpu", "1");
}

static void
test_unknown_short (void)
{
  assert_short_refused ("debain12", SIMPLEVIRT_ERROR_NOT_FOUND, "update osinfo-db");
}

static void
test_list (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) list = simplevirt_connection_list_operating_systems (NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (list->len, >, 100);
  SimplevirtOperatingSystem *debian = find (list, "debian11"), *xp = find (list, "winxp");
  g_assert_cmpstr (simplevirt_operating_system_get_id (debian), ==, DEBIAN);
  g_assert_cmpstr (simplevirt_operating_system_get_name (debian), ==, "Debian 11");
  g_assert_cmpstr (simplevirt_operating_system_get_vendor (debian), ==, "Debian Project");
  g_assert_cmpstr (simplevirt_operating_system_get_family (debian), ==, "linux");
  g_assert_cmpuint (simplevirt_operating_system_get_minimum_memory (xp), ==, 256 * SIMPLEVIRT_MIB);
  g_assert_cmpuint (simplevirt_operating_system_get_recommended_memory (xp), ==,
                    512 * SIMPLEVIRT_MIB);
  g_assert_cmpstr (simplevirt_operating_system_get_end_of_life (xp), ==, "2009-04-19");
  for (guint i = 1; i < list->len; i++)
    g_assert_cmpint (g_utf8_collate (simplevirt_operating_system_get_name (list->pdata[i - 1]),
                                     simplevirt_operating_system_get_name (list->pdata[i])),
                     <=, 0);
}

/* Before all others. */
static void
test_not_loaded (void)
{
  g_autofree char *maps = NULL;

  g_assert_true (g_file_get_contents ("/proc/self/maps", &maps, NULL, NULL));
  g_assert_nonnull (strstr (maps, "libgobject"));
  g_assert_null (strstr (maps, "libosinfo"));
}

static void
assert_not_supported (const char *words)
{
  g_autoptr (GError) error = NULL;

  test_unknown_full ();
  assert_short_refused ("debian11", SIMPLEVIRT_ERROR_NOT_SUPPORTED, words);
  g_assert_null (simplevirt_connection_list_operating_systems (NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, words);
  g_autoptr (SimplevirtConfig) config = describe ("http://microsoft.com/win/7");
  assert_modern (config);
  assert_recorded (config, "http://microsoft.com/win/7");
}

/* What the dynamic linker finds first is no library. */
static void
test_no_library (void)
{
  assert_not_supported ("install the packages libosinfo and osinfo-db");
}

static void
test_old_soup (void)
{
  g_assert_nonnull (dlopen ("libsoup-2.4.so.1", RTLD_NOW));
  assert_not_supported ("libsoup 2.4");
  test_not_loaded ();
}

/* In a process of its own, where the dynamic linker looks into `folder` first. */
static void
run_with_libraries (const char *folder, const char *path)
{
  g_autofree char *old = g_strdup (g_getenv ("LD_LIBRARY_PATH"));
  g_autofree char *folders = old != NULL ? g_strdup_printf ("%s:%s", folder, old) : NULL;

  g_setenv ("LD_LIBRARY_PATH", folders != NULL ? folders : folder, TRUE);
  g_test_trap_subprocess (path, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
  if (old != NULL)
    g_setenv ("LD_LIBRARY_PATH", old, TRUE);
  else
    g_unsetenv ("LD_LIBRARY_PATH");
  g_test_trap_assert_passed ();
}

/* One of GLib's libraries plays libsoup. */
static void
test_other_libraries (void)
{
  g_autofree char *folder = g_dir_make_tmp ("simplevirt-XXXXXX", NULL);
  g_autofree char *broken = g_build_filename (folder, "libosinfo-1.0.so.0", NULL);
  g_autofree char *soup = g_build_filename (folder, "libsoup-2.4.so.1", NULL);
  Dl_info glib = { 0 };

  g_assert_true (g_file_set_contents (broken, "", 0, NULL));
  run_with_libraries (folder, "/operating-system/other-libraries/subprocess/no-library");
  g_assert_cmpint (g_remove (broken), ==, 0);
  g_assert_cmpint (dladdr ((gpointer) g_object_new, &glib), !=, 0);
  g_assert_cmpint (symlink (glib.dli_fname, soup), ==, 0);
  run_with_libraries (folder, "/operating-system/other-libraries/subprocess/old-soup");
  g_assert_cmpint (g_remove (soup), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* Before the others: the database is kept once it was read. */
static void
test_no_database (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_setenv ("OSINFO_SYSTEM_DIR", "/nowhere", TRUE);
  g_setenv ("OSINFO_LOCAL_DIR", "/nowhere", TRUE);
  g_setenv ("OSINFO_USER_DIR", "/nowhere", TRUE);
  test_unknown_full ();
  assert_short_refused ("debian11", SIMPLEVIRT_ERROR_NOT_FOUND, "install osinfo-db");
  g_assert_null (simplevirt_connection_list_operating_systems (NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "install osinfo-db");
  g_unsetenv ("OSINFO_SYSTEM_DIR");
  g_cancellable_cancel (cancellable);
  g_assert_null (simplevirt_connection_list_operating_systems (cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* What libosinfo leaks while it reads its database is no fault of ours. The list of suppressions
 * cannot say so: the stack ends in GLib, which keeps no frame pointers. */
#ifdef __SANITIZE_ADDRESS__
static __typeof__ (osinfo_loader_process_default_path) *read_files = NULL;

static void
read_unwatched (OsinfoLoader *loader, GError **error)
{
  __lsan_disable ();
  read_files (loader, error);
  __lsan_enable ();
}

static void
forgive_leaks (void)
{
  read_files = sv_libosinfo.loader_process_default_path;
  g_assert_nonnull (read_files);
  sv_libosinfo.loader_process_default_path = read_unwatched;
}
#else
static void
forgive_leaks (void)
{
}
#endif

static gpointer
find_once (gpointer data)
{
  g_autoptr (GError) error = NULL;
  SvOs os = { 0 };

  sv_os_find ("debian11", "x86_64", &os, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (os.known);
  sv_os_clear (&os);
  return NULL;
}

/* All at once are the first. */
static void
test_threads (void)
{
  GThread *threads[8];

  forgive_leaks ();
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("os", find_once, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

static void
add_tests (void)
{
  g_test_add_func ("/operating-system/not-loaded", test_not_loaded);
  g_test_add_func ("/operating-system/other-libraries", test_other_libraries);
  g_test_add_func ("/operating-system/other-libraries/subprocess/no-library", test_no_library);
  g_test_add_func ("/operating-system/other-libraries/subprocess/old-soup", test_old_soup);
  g_test_add_func ("/operating-system/no-database", test_no_database);
  /* The other tests read it, which AddressSanitizer watches as well, and faster. */
  if (g_strcmp0 (g_getenv ("SV_TEST_SLOW"), "all") == 0)
    return;
  g_test_add_func ("/operating-system/threads", test_threads);
  g_test_add_func ("/operating-system/linux", test_linux);
  g_test_add_func ("/operating-system/windows-xp", test_windows_xp);
  g_test_add_func ("/operating-system/windows-7", test_windows_7);
  g_test_add_func ("/operating-system/windows-11", test_windows_11);
  g_test_add_func ("/operating-system/builder-wins", test_builder_wins);
  g_test_add_func ("/operating-system/definition-wins", test_definition_wins);
  g_test_add_func ("/operating-system/builder-wins-over-definition",
                   test_builder_wins_over_definition);
  g_test_add_func ("/operating-system/unknown-short", test_unknown_short);
  g_test_add_func ("/operating-system/list", test_list);
  g_test_add_func ("/operating-system/unknown-full", test_unknown_full);
}

#else

static void
test_without (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConfig) config = describe (DEBIAN);

  assert_modern (config);
  assert_recorded (config, DEBIAN);
  assert_short_refused ("debian11", SIMPLEVIRT_ERROR_NOT_SUPPORTED, "built without libosinfo");
  g_assert_null (simplevirt_connection_list_operating_systems (NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "built without libosinfo");
}

static void
add_tests (void)
{
  g_test_add_func ("/operating-system/without", test_without);
  g_test_add_func ("/operating-system/unknown-full", test_unknown_full);
}

#endif

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add_tests ();
  g_test_add_func ("/operating-system/none", test_none);
  return g_test_run ();
}
