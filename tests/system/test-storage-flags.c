/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What the flags of pools and volumes do to real storage, and what is said where it cannot do that.
 */
#include "loops.h"

static SimplevirtConnection *connection;

/* Nothing was done to the volume, and nothing was left in its pool. */
static void
assert_untouched (SimplevirtStorageVolume *volume, GBytes *content, const char *folder, guint files)
{
  g_autoptr (GBytes) now = host_read (simplevirt_storage_volume_get_path (volume));

  g_assert_true (g_bytes_equal (now, content));
  g_assert_true (simplevirt_storage_volume_get_exists (volume));
  testing_ok (simplevirt_storage_volume_refresh (volume, NULL, &failure));
  g_assert_cmpuint (host_count_files (folder), ==, files);
}

static SimplevirtStorageVolume *
volume_with (SimplevirtStoragePool *pool, const char *name, GBytes *content)
{
  g_autoptr (GError) error = NULL;
  SimplevirtStorageVolume *volume
      = simplevirt_storage_pool_create_volume_from_bytes (pool, name, content, NULL, NULL, &error);

  g_assert_no_error (error);
  return volume;
}

/* Only Ceph knows them: elsewhere a volume that cannot be deleted like that stays as it is. */
static void
test_delete (void)
{
  static const SimplevirtVolumeDeleteFlags flags[]
      = { SIMPLEVIRT_VOLUME_DELETE_ZEROED, SIMPLEVIRT_VOLUME_DELETE_WITH_SNAPSHOTS,
          SIMPLEVIRT_VOLUME_DELETE_ZEROED | SIMPLEVIRT_VOLUME_DELETE_WITH_SNAPSHOTS };
  g_autoptr (SimplevirtStoragePool) pool = host_pool (connection, "deleting");
  g_autoptr (GBytes) noise = host_noise (SIMPLEVIRT_MIB);
  g_autoptr (SimplevirtStorageVolume) volume = volume_with (pool, "kept", noise);

  for (gsize i = 0; i < G_N_ELEMENTS (flags); i++)
    {
      GError *error = NULL;
      g_assert_false (simplevirt_storage_volume_delete (volume, flags[i], NULL, &error));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "storage volume 'kept'");
      assert_untouched (volume, noise, "deleting", 1);
    }
  testing_ok (
      simplevirt_storage_volume_delete (volume, SIMPLEVIRT_VOLUME_DELETE_NONE, NULL, &failure));
  g_assert_cmpuint (host_count_files ("deleting"), ==, 0);
}

/* Copies that share their blocks fit on a disk that has room for one. */
static void
test_reflink (void)
{
  g_autofree char *device
      = loop_has_program ("mkfs.btrfs") ? loop_attach ("shared.img", 128) : NULL;
  g_autofree char *command = g_strdup_printf (
      "sh -c 'mkfs.btrfs -q -M %s >/dev/null 2>&1 && mkdir -p $SV_TEST_DIR/shared && mount %s "
      "$SV_TEST_DIR/shared'",
      device, device);
  g_autoptr (GError) error = NULL;

  if (device == NULL || !host_run (command))
    {
      g_test_skip ("needs a loop device and btrfs");
      return;
    }
  g_autoptr (SimplevirtStoragePool) pool = host_pool (connection, "shared");
  g_autoptr (GBytes) noise = host_noise (64 * SIMPLEVIRT_MIB);
  g_autoptr (SimplevirtStorageVolume) volume = volume_with (pool, "one", noise);
  g_assert_null (simplevirt_storage_volume_create_copy (
      volume, NULL, "whole", SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NO_SPACE, "whole");
  for (guint i = 0; i < 4; i++)
    {
      g_autofree char *name = g_strdup_printf ("copy-%u", i);
      g_autoptr (SimplevirtStorageVolume) copy = simplevirt_storage_volume_create_copy (
          volume, NULL, name, SIMPLEVIRT_VOLUME_CREATE_REFLINK, NULL, NULL, &error);
      g_assert_no_error (error);
      g_autoptr (GBytes) same = host_read (simplevirt_storage_volume_get_path (copy));
      g_assert_true (g_bytes_equal (same, noise));
    }
  g_assert_cmpuint (host_count_files ("shared"), ==, 5);
  testing_ok (simplevirt_storage_pool_stop (pool, NULL, &failure));
  g_assert_true (host_run ("sh -c 'umount $SV_TEST_DIR/shared'"));
  loop_detach (device);
}

/* A file system that cannot share is not asked to copy instead. */
static void
test_reflink_refused (void)
{
  g_autoptr (SimplevirtStoragePool) pool = host_small_pool (connection, "apart", 8);
  g_autoptr (GBytes) noise = host_noise (SIMPLEVIRT_MIB);
  g_autoptr (GError) error = NULL;

  if (pool == NULL)
    {
      g_test_skip ("this user cannot mount");
      return;
    }
  g_autoptr (SimplevirtStorageVolume) volume = volume_with (pool, "one", noise);
  g_assert_null (simplevirt_storage_volume_create_copy (
      volume, NULL, "two", SIMPLEVIRT_VOLUME_CREATE_REFLINK, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "'two'");
  assert_untouched (volume, noise, "apart", 1);
}

static void
assert_nothing_of (GBytes *after, GBytes *before)
{
  const char *now = g_bytes_get_data (after, NULL), *then = g_bytes_get_data (before, NULL);

  for (gsize at = 0; at < g_bytes_get_size (before); at += 512)
    g_assert_cmpint (memcmp (now + at, then + at, 512), !=, 0);
}

/* Each way leaves nothing of what was there, where another program, scrub, knows it. */
static void
test_wipe (void)
{
  static const SimplevirtWipeAlgorithm ways[]
      = { SIMPLEVIRT_WIPE_ALGORITHM_ZERO,      SIMPLEVIRT_WIPE_ALGORITHM_NNSA,
          SIMPLEVIRT_WIPE_ALGORITHM_DOD,       SIMPLEVIRT_WIPE_ALGORITHM_BSI,
          SIMPLEVIRT_WIPE_ALGORITHM_GUTMANN,   SIMPLEVIRT_WIPE_ALGORITHM_SCHNEIER,
          SIMPLEVIRT_WIPE_ALGORITHM_PFITZNER7, SIMPLEVIRT_WIPE_ALGORITHM_PFITZNER33,
          SIMPLEVIRT_WIPE_ALGORITHM_RANDOM };
  g_autoptr (SimplevirtStoragePool) pool = host_pool (connection, "wiping");
  g_autoptr (GBytes) noise = host_noise (SIMPLEVIRT_MIB);
  g_autoptr (SimplevirtStorageVolume) volume = volume_with (pool, "secret", noise);

  for (gsize i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      GError *error = NULL;
      testing_ok (simplevirt_storage_volume_upload_bytes (volume, noise, 0, NULL, NULL, &failure));
      if (!simplevirt_storage_volume_wipe (volume, ways[i], NULL, &error))
        {
          g_test_message ("%u: %s", ways[i], error->message);
          g_assert_false (loop_has_program ("scrub"));
          testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "secret");
          assert_untouched (volume, noise, "wiping", 1);
          continue;
        }
      g_autoptr (GBytes) after = host_read (simplevirt_storage_volume_get_path (volume));
      g_assert_cmpuint (g_bytes_get_size (after), ==, SIMPLEVIRT_MIB);
      assert_nothing_of (after, noise);
    }
}

/* A pool on a file system of its own, which starting it makes. */
static SimplevirtStoragePool *
fs_pool (const char *name, const char *device)
{
  g_autofree char *path = host_path (name);
  g_autofree char *xml = g_strdup_printf (
      "<pool type='fs'><name>%s</name><source><device path='%s'/><format type='ext4'/></source>"
      "<target><path>%s</path></target></pool>",
      name, device, path);

  return testing_define_storage_pool (connection, xml);
}

static guint
restart (SimplevirtStoragePool *pool, SimplevirtStoragePoolStartFlags flags)
{
  g_autoptr (GError) error = NULL;

  if (simplevirt_storage_pool_get_active (pool))
    testing_ok (simplevirt_storage_pool_stop (pool, NULL, &failure));
  testing_ok (simplevirt_storage_pool_start (pool, flags, NULL, &failure));
  g_autoptr (GPtrArray) list
      = simplevirt_storage_pool_list_volumes (pool, SIMPLEVIRT_VOLUME_DETAILS_ALL, NULL, &error);
  g_assert_no_error (error);
  guint files = 0;
  for (guint i = 0; i < list->len; i++)
    files += simplevirt_storage_volume_get_kind (g_ptr_array_index (list, i))
             == SIMPLEVIRT_VOLUME_KIND_FILE;
  return files;
}

static void
test_start (void)
{
  g_autofree char *device = loop_attach ("started.img", 32);
  GError *error = NULL;

  if (device == NULL)
    {
      g_test_skip ("no loop devices here");
      return;
    }
  g_autoptr (SimplevirtStoragePool) pool = fs_pool ("started", device);
  g_assert_false (
      simplevirt_storage_pool_start (pool, SIMPLEVIRT_STORAGE_POOL_START_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "storage pool 'started': ");
  /* Nothing is there yet. */
  g_assert_cmpuint (restart (pool, SIMPLEVIRT_STORAGE_POOL_START_BUILD_NO_OVERWRITE), ==, 0);
  g_object_unref (host_volume (pool, "disk", SIMPLEVIRT_MIB));
  g_assert_cmpuint (restart (pool, SIMPLEVIRT_STORAGE_POOL_START_NONE), ==, 1);
  testing_ok (simplevirt_storage_pool_stop (pool, NULL, &failure));
  g_assert_false (simplevirt_storage_pool_start (
      pool, SIMPLEVIRT_STORAGE_POOL_START_BUILD_NO_OVERWRITE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "storage pool 'started': ");
  g_assert_false (simplevirt_storage_pool_get_active (pool));
  g_assert_cmpuint (restart (pool, SIMPLEVIRT_STORAGE_POOL_START_NONE), ==, 1);
  g_assert_cmpuint (restart (pool, SIMPLEVIRT_STORAGE_POOL_START_BUILD_OVERWRITE), ==, 0);
  testing_ok (simplevirt_storage_pool_stop (pool, NULL, &failure));
  g_assert_false (
      simplevirt_storage_pool_start (pool,
                                     SIMPLEVIRT_STORAGE_POOL_START_BUILD_OVERWRITE
                                         | SIMPLEVIRT_STORAGE_POOL_START_BUILD_NO_OVERWRITE,
                                     NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "storage pool 'started': ");
  g_autofree char *xml = simplevirt_storage_pool_fetch_xml (pool, FALSE, NULL, &error);
  g_assert_no_error (error);
  testing_ok (simplevirt_storage_pool_undefine (pool, NULL, &failure));
  g_assert_null (simplevirt_connection_start_transient_storage_pool_xml (
      connection, xml,
      SIMPLEVIRT_STORAGE_POOL_START_BUILD_OVERWRITE
          | SIMPLEVIRT_STORAGE_POOL_START_BUILD_NO_OVERWRITE,
      NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "storage pool 'started': ");
  loop_detach (device);
}

/* No backend of libvirt repairs or extends: what is there stays. */
static void
test_build (void)
{
  static const SimplevirtStoragePoolBuildFlags flags[]
      = { SIMPLEVIRT_STORAGE_POOL_BUILD_REPAIR, SIMPLEVIRT_STORAGE_POOL_BUILD_RESIZE };
  g_autofree char *device = loop_attach ("built.img", 32);

  if (device == NULL)
    {
      g_test_skip ("no loop devices here");
      return;
    }
  g_autoptr (SimplevirtStoragePool) pool = fs_pool ("built", device);
  restart (pool, SIMPLEVIRT_STORAGE_POOL_START_BUILD_OVERWRITE);
  g_object_unref (host_volume (pool, "disk", SIMPLEVIRT_MIB));
  testing_ok (simplevirt_storage_pool_stop (pool, NULL, &failure));
  for (gsize i = 0; i < G_N_ELEMENTS (flags); i++)
    {
      GError *error = NULL;
      g_assert_false (simplevirt_storage_pool_build (pool, flags[i], NULL, &error));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "storage pool 'built': ");
    }
  g_assert_cmpuint (restart (pool, SIMPLEVIRT_STORAGE_POOL_START_NONE), ==, 1);
  testing_ok (simplevirt_storage_pool_stop (pool, NULL, &failure));
  testing_ok (simplevirt_storage_pool_undefine (pool, NULL, &failure));
  loop_detach (device);
}

/* What a volume is: a folder in a folder, a part of a disk. */
static void
test_kinds (void)
{
  g_autofree char *device = loop_has_program ("parted") ? loop_attach ("kinds.img", 64) : NULL;
  g_autoptr (SimplevirtStoragePool) folders = host_pool (connection, "kinds");
  g_autoptr (GError) error = NULL;

  g_assert_true (host_run ("sh -c 'mkdir $SV_TEST_DIR/kinds/inner'"));
  testing_ok (simplevirt_storage_pool_rescan (folders, NULL, &failure));
  g_autoptr (SimplevirtStorageVolume) inner
      = simplevirt_storage_pool_lookup_volume (folders, "inner", NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_storage_volume_get_kind (inner), ==, SIMPLEVIRT_VOLUME_KIND_FOLDER);
  if (device == NULL)
    return;
  g_autofree char *xml = g_strdup_printf (
      "<pool type='disk'><name>parts</name><source><device path='%s'/><format type='gpt'/></source>"
      "<target><path>/dev</path></target></pool>",
      device);
  g_autoptr (SimplevirtStoragePool) pool = testing_define_storage_pool (connection, xml);
  restart (pool, SIMPLEVIRT_STORAGE_POOL_START_BUILD_OVERWRITE);
  g_autofree char *part = g_strdup_printf ("%sp1", device + strlen ("/dev/"));
  g_autofree char *volume_xml = g_strdup_printf (
      "<volume><name>%s</name><capacity unit='MiB'>16</capacity></volume>", part);
  g_autoptr (SimplevirtStorageVolume) made = simplevirt_storage_pool_create_volume_xml (
      pool, volume_xml, SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_storage_volume_get_kind (made), ==, SIMPLEVIRT_VOLUME_KIND_BLOCK);
  testing_ok (simplevirt_storage_pool_stop (pool, NULL, &failure));
  testing_ok (simplevirt_storage_pool_undefine (pool, NULL, &failure));
  loop_detach (device);
}

/* Whose folder goes is not written over first, but for types that none of this machine's are. */
static void
test_delete_storage (void)
{
  g_autofree char *path = host_path ("going");
  g_autofree char *xml = g_strdup_printf (
      "<pool type='dir'><name>going</name><target><path>%s</path></target></pool>", path);
  GError *error = NULL;
  g_autoptr (SimplevirtStoragePool) pool = testing_define_storage_pool (connection, xml);
  restart (pool, SIMPLEVIRT_STORAGE_POOL_START_BUILD);
  testing_ok (simplevirt_storage_pool_stop (pool, NULL, &failure));
  g_assert_false (simplevirt_storage_pool_delete_storage (pool, TRUE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "storage pool 'going': ");
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_DIR));
  g_assert_true (simplevirt_storage_pool_get_exists (pool));
  testing_ok (simplevirt_storage_pool_delete_storage (pool, FALSE, NULL, &failure));
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  testing_ok (simplevirt_storage_pool_undefine (pool, NULL, &failure));
}

/* A definition that changed while the pool runs is the next one's. */
static void
test_inactive (void)
{
  static const char *const format
      = "<pool type='dir'><name>changed</name><uuid>1d3b7c1e-5d8c-4f0a-9a59-0d9e1f6c2b77</uuid>"
        "<target><path>%s</path></target></pool>";
  g_autofree char *before = host_path ("changed-before");
  g_autofree char *after = host_path ("changed-after");
  g_autofree char *xml = g_strdup_printf (format, before);
  g_autofree char *next = g_strdup_printf (format, after);
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtStoragePool) pool = testing_define_storage_pool (connection, xml);
  restart (pool, SIMPLEVIRT_STORAGE_POOL_START_BUILD);
  g_object_unref (simplevirt_connection_define_storage_pool_xml (connection, next, NULL, &error));
  g_assert_no_error (error);
  g_autofree char *live = simplevirt_storage_pool_fetch_xml (pool, FALSE, NULL, &error);
  g_autofree char *stored = simplevirt_storage_pool_fetch_xml (pool, TRUE, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (live, before));
  g_assert_nonnull (strstr (stored, after));
  g_autoptr (SimplevirtStoragePoolConfig) config
      = simplevirt_storage_pool_fetch_config (pool, TRUE, NULL, &error);
  g_assert_no_error (error);
  g_autofree char *path
      = simplevirt_config_get_value (SIMPLEVIRT_CONFIG (config), "target/path", NULL);
  g_assert_cmpstr (path, ==, after);
  testing_ok (simplevirt_storage_pool_stop (pool, NULL, &failure));
  testing_ok (simplevirt_storage_pool_undefine (pool, NULL, &failure));
}

static gboolean
is_listed (SimplevirtStoragePool *pool, SimplevirtStoragePoolFilter filter)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) list
      = simplevirt_connection_list_storage_pools (connection, filter, NULL, &error);

  g_assert_no_error (error);
  return g_ptr_array_find (list, pool, NULL);
}

static void
test_filters (void)
{
  static const SimplevirtStoragePoolFilter here = SIMPLEVIRT_STORAGE_POOL_FILTER_DIR;
  g_autoptr (SimplevirtStoragePool) fleeting = host_pool (connection, "fleeting");
  g_autofree char *path = host_path ("fleeting-not");
  g_autofree char *xml = g_strdup_printf (
      "<pool type='dir'><name>lasting</name><target><path>%s</path></target></pool>", path);
  g_autoptr (SimplevirtStoragePool) lasting = testing_define_storage_pool (connection, xml);
  g_assert_cmpint (simplevirt_storage_pool_get_state (lasting), ==,
                   SIMPLEVIRT_STORAGE_POOL_STATE_INACTIVE);
  g_assert_true (is_listed (fleeting, here | SIMPLEVIRT_STORAGE_POOL_FILTER_ACTIVE));
  g_assert_false (is_listed (lasting, here | SIMPLEVIRT_STORAGE_POOL_FILTER_ACTIVE));
  g_assert_false (is_listed (fleeting, SIMPLEVIRT_STORAGE_POOL_FILTER_INACTIVE));
  g_assert_true (is_listed (lasting, SIMPLEVIRT_STORAGE_POOL_FILTER_INACTIVE));
  g_assert_true (is_listed (fleeting, SIMPLEVIRT_STORAGE_POOL_FILTER_TRANSIENT));
  g_assert_false (is_listed (lasting, SIMPLEVIRT_STORAGE_POOL_FILTER_TRANSIENT));
  g_assert_false (is_listed (fleeting, SIMPLEVIRT_STORAGE_POOL_FILTER_PERSISTENT));
  g_assert_true (is_listed (lasting, SIMPLEVIRT_STORAGE_POOL_FILTER_PERSISTENT));
  g_assert_true (is_listed (lasting, SIMPLEVIRT_STORAGE_POOL_FILTER_NO_AUTOSTART));
  g_assert_false (is_listed (lasting, SIMPLEVIRT_STORAGE_POOL_FILTER_AUTOSTART));
  testing_ok (simplevirt_storage_pool_set_autostart (lasting, TRUE, NULL, &failure));
  g_assert_false (is_listed (lasting, SIMPLEVIRT_STORAGE_POOL_FILTER_NO_AUTOSTART));
  g_assert_true (is_listed (lasting, SIMPLEVIRT_STORAGE_POOL_FILTER_AUTOSTART));
  testing_ok (simplevirt_storage_pool_undefine (lasting, NULL, &failure));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = host_open ();
  g_test_add_func ("/storage-flags/delete", test_delete);
  g_test_add_func ("/storage-flags/reflink", test_reflink);
  g_test_add_func ("/storage-flags/reflink-refused", test_reflink_refused);
  g_test_add_func ("/storage-flags/wipe", test_wipe);
  g_test_add_func ("/storage-flags/start", test_start);
  g_test_add_func ("/storage-flags/build", test_build);
  g_test_add_func ("/storage-flags/kinds", test_kinds);
  g_test_add_func ("/storage-flags/delete-storage", test_delete_storage);
  g_test_add_func ("/storage-flags/inactive", test_inactive);
  g_test_add_func ("/storage-flags/filters", test_filters);
  int status = g_test_run ();
  g_clear_object (&connection);
  return status;
}
