/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Storage pools and volumes of a real daemon. */
#include "system/host-tools.h"

static SimplevirtStoragePool *
define (SimplevirtConnection *connection, const char *name)
{
  g_autofree char *path = host_path (name);
  g_autofree char *xml = g_strdup_printf (
      "<pool type='dir'><name>%s</name><target><path>%s</path></target></pool>", name, path);

  return testing_define_storage_pool (connection, xml);
}

/* From nothing to a folder with a pool, and back. */
static void
test_pool_life (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtStoragePool) pool = define (connection, "life");
  g_autofree char *path = host_path ("life");
  g_autoptr (GError) error = NULL;

  g_assert_false (simplevirt_storage_pool_get_active (pool));
  g_assert_cmpstr (simplevirt_storage_pool_get_target_path (pool), ==, path);
  g_assert_false (
      simplevirt_storage_pool_start (pool, SIMPLEVIRT_STORAGE_POOL_START_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "storage pool 'life'");
  testing_ok (
      simplevirt_storage_pool_build (pool, SIMPLEVIRT_STORAGE_POOL_BUILD_NONE, NULL, &failure));
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_DIR));
  testing_ok (
      simplevirt_storage_pool_start (pool, SIMPLEVIRT_STORAGE_POOL_START_NONE, NULL, &failure));
  g_assert_true (simplevirt_storage_pool_get_active (pool));
  g_assert_cmpuint (simplevirt_storage_pool_get_capacity (pool), >, 0);
  g_assert_cmpuint (simplevirt_storage_pool_get_capacity (pool), >=,
                    simplevirt_storage_pool_get_available (pool));
  testing_ok (simplevirt_storage_pool_set_autostart (pool, TRUE, NULL, &failure));
  testing_ok (simplevirt_storage_pool_fetch_autostart (pool, NULL, &failure));
  g_assert_false (simplevirt_storage_pool_undefine (pool, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "life");
  testing_ok (simplevirt_storage_pool_stop (pool, NULL, &failure));
  g_assert_cmpuint (simplevirt_storage_pool_get_capacity (pool), ==, 0);
  testing_ok (simplevirt_storage_pool_delete_storage (pool, FALSE, NULL, &failure));
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  testing_ok (simplevirt_storage_pool_undefine (pool, NULL, &failure));
  g_assert_false (simplevirt_storage_pool_get_exists (pool));
}

/* What another program does is seen through events, without a call on the handle. */
static void
test_pool_events (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtConnection) other = host_open ();
  g_autoptr (SimplevirtStoragePool) pool = define (connection, "seen");
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtStoragePool) theirs
      = simplevirt_connection_lookup_storage_pool (other, "seen", NULL, &error);

  g_assert_no_error (error);
  g_assert_true (theirs != pool);
  testing_ok (
      simplevirt_storage_pool_start (theirs, SIMPLEVIRT_STORAGE_POOL_START_BUILD, NULL, &failure));
  testing_wait_until (simplevirt_storage_pool_get_active (pool));
  testing_ok (simplevirt_storage_pool_stop (theirs, NULL, &failure));
  testing_wait_until (!simplevirt_storage_pool_get_active (pool));
  g_assert_true (simplevirt_storage_pool_get_exists (pool));
  testing_ok (simplevirt_storage_pool_undefine (theirs, NULL, &failure));
  testing_wait_until (!simplevirt_storage_pool_get_exists (pool));
}

static void
test_pool_conflicts (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtStoragePool) pool = host_pool (connection, "taken");
  g_autofree char *path = host_path ("taken");
  g_autofree char *same_name
      = g_strdup ("<pool type='dir'><name>taken</name><uuid>11111111-2222-3333-4444-555555555555"
                  "</uuid><target><path>/elsewhere</path></target></pool>");
  g_autofree char *same_path = g_strdup_printf (
      "<pool type='dir'><name>other</name><target><path>%s</path></target></pool>", path);
  g_autoptr (GError) error = NULL;

  g_assert_null (
      simplevirt_connection_define_storage_pool_xml (connection, same_name, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "taken");
  g_assert_null (
      simplevirt_connection_define_storage_pool_xml (connection, same_path, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "other");
  g_autoptr (SimplevirtStoragePool) found
      = simplevirt_connection_lookup_storage_pool_by_path (connection, path, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (found == pool);
  testing_ok (simplevirt_storage_pool_stop (pool, NULL, &failure));
}

static void
test_capabilities (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (GError) error = NULL;
  g_autofree char *xml
      = simplevirt_connection_fetch_storage_capabilities_xml (connection, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (strstr (xml, "'dir'"));
  g_assert_null (
      simplevirt_connection_find_storage_pool_sources (connection, "dir", NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "'dir'");
  g_assert_null (
      simplevirt_connection_find_storage_pool_sources (connection, "cloud", NULL, NULL, &error));
  g_assert_nonnull (error);
}

/* 100 volumes come in one call, and files that appear are found by a rescan. */
static void
test_many_volumes (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtStoragePool) pool = host_pool (connection, "many");
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) content = g_bytes_new_static ("content", 7);

  for (int i = 0; i < 100; i++)
    {
      g_autofree char *name = g_strdup_printf ("many/file-%d", i);
      g_free (host_file (name, content));
    }
  testing_ok (simplevirt_storage_pool_rescan (pool, NULL, &failure));
  g_autoptr (GPtrArray) names
      = simplevirt_storage_pool_list_volumes (pool, SIMPLEVIRT_VOLUME_DETAILS_NAMES, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (names->len, ==, 100);
  g_autoptr (GPtrArray) all
      = simplevirt_storage_pool_list_volumes (pool, SIMPLEVIRT_VOLUME_DETAILS_ALL, NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < all->len; i++)
    {
      SimplevirtStorageVolume *volume = g_ptr_array_index (all, i);
      g_assert_true (g_ptr_array_find (names, volume, NULL));
      g_assert_cmpuint (simplevirt_storage_volume_get_physical (volume), ==, 7);
      g_assert_cmpstr (simplevirt_storage_volume_get_format (volume), ==, "raw");
    }
}

static void
test_copies (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtStoragePool) from = host_pool (connection, "from");
  g_autoptr (SimplevirtStoragePool) to = host_pool (connection, "to");
  g_autoptr (GBytes) noise = host_noise (5 * 1000 * 1000);
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtStorageVolume) volume
      = simplevirt_storage_pool_create_volume_from_bytes (from, "a", noise, NULL, NULL, &error);
  g_assert_no_error (error);

  g_autoptr (SimplevirtStorageVolume) here = simplevirt_storage_volume_create_copy (
      volume, NULL, "b", SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtStorageVolume) there = simplevirt_storage_volume_create_copy (
      volume, to, "c", SIMPLEVIRT_VOLUME_CREATE_NONE, progress, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (simplevirt_storage_volume_get_pool (there) == to);
  g_autoptr (GBytes) first = host_read (simplevirt_storage_volume_get_path (here));
  g_autoptr (GBytes) second = host_read (simplevirt_storage_volume_get_path (there));
  g_assert_cmpmem (g_bytes_get_data (first, NULL), 5000000, g_bytes_get_data (noise, NULL),
                   5000000);
  g_assert_cmpmem (g_bytes_get_data (second, NULL), 5000000, g_bytes_get_data (noise, NULL),
                   5000000);
  g_assert_cmpfloat (simplevirt_progress_get_fraction (progress), ==, 1.0);
  /* Converted while it is copied. */
  g_autoptr (SimplevirtStorageVolume) converted = simplevirt_storage_pool_create_volume_copy_xml (
      to,
      "<volume><name>d</name><capacity>6000000</capacity><target><format type='qcow2'/></target>"
      "</volume>",
      volume, SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (simplevirt_storage_volume_get_format (converted), ==, "qcow2");
  g_assert_null (simplevirt_storage_volume_create_copy (
      volume, to, "c", SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "'c'");
}

static SimplevirtStorageVolume *
copy_by_config (SimplevirtStoragePool *pool,
                SimplevirtStorageVolume *volume,
                const char *name,
                SimplevirtDiskFormat format)
{
  g_autoptr (SimplevirtStorageVolumeConfig) config = simplevirt_storage_volume_config_new ();
  g_autoptr (GError) error = NULL;

  simplevirt_storage_volume_config_set_name (config, name);
  simplevirt_storage_volume_config_set_format (config, format);
  SimplevirtStorageVolume *copy = simplevirt_storage_pool_create_volume_copy (
      pool, config, volume, SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, &error);
  g_assert_no_error (error);
  return copy;
}

/* What a config does not say is libvirt's choice, and of a copy as in its source. */
static void
test_briefest_configs (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtStoragePool) pool = host_pool (connection, "brief");
  g_autoptr (SimplevirtStorageVolumeConfig) config = simplevirt_storage_volume_config_new ();
  g_autoptr (GError) error = NULL;

  simplevirt_storage_volume_config_set_name (config, "plain");
  simplevirt_storage_volume_config_set_capacity (config, 3 << 20);
  g_autoptr (SimplevirtStorageVolume) plain = simplevirt_storage_pool_create_volume (
      pool, config, SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (simplevirt_storage_volume_get_format (plain), ==, "raw");
  simplevirt_storage_volume_config_set_name (config, "thin");
  simplevirt_storage_volume_config_set_format (config, SIMPLEVIRT_DISK_FORMAT_QCOW2);
  g_autoptr (SimplevirtStorageVolume) thin = simplevirt_storage_pool_create_volume (
      pool, config, SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtStorageVolume) twin
      = copy_by_config (pool, thin, "twin", SIMPLEVIRT_DISK_FORMAT_DEFAULT);
  g_assert_cmpstr (simplevirt_storage_volume_get_format (twin), ==, "qcow2");
  g_assert_cmpuint (simplevirt_storage_volume_get_capacity (twin), ==, 3 << 20);
  g_autoptr (SimplevirtStorageVolume) other
      = copy_by_config (pool, twin, "other", SIMPLEVIRT_DISK_FORMAT_RAW);
  g_assert_cmpstr (simplevirt_storage_volume_get_format (other), ==, "raw");
  testing_ok (
      simplevirt_storage_volume_delete (thin, SIMPLEVIRT_VOLUME_DELETE_NONE, NULL, &failure));
  g_assert_null (simplevirt_storage_pool_create_volume_copy (
      pool, config, thin, SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "storage volume 'thin': ");
}

static gboolean
is_busy (SimplevirtStoragePool *pool)
{
  GError *error = NULL;

  if (simplevirt_storage_pool_rescan (pool, NULL, &error))
    return FALSE;
  testing_assert_error (&error, SIMPLEVIRT_ERROR_BUSY, "storage pool ");
  return TRUE;
}

/* FALSE when the copy was faster. */
static gboolean
cancel_copy (SimplevirtStorageVolume *volume, SimplevirtStoragePool *to)
{
  g_autoptr (GBytes) content = g_bytes_new_static ("content", 7);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  GError *busy = NULL;

  simplevirt_storage_volume_create_copy_async (volume, to, "b", SIMPLEVIRT_VOLUME_CREATE_NONE, NULL,
                                               cancellable, testing_keep_result, &result);
  testing_wait_until (result != NULL || is_busy (to));
  g_cancellable_cancel (cancellable);
  testing_wait_until (result != NULL);
  g_autoptr (SimplevirtStorageVolume) beside
      = simplevirt_storage_pool_create_volume_from_bytes (to, "beside", content, NULL, NULL, &busy);
  g_assert_no_error (busy);
  testing_ok (
      simplevirt_storage_volume_delete (beside, SIMPLEVIRT_VOLUME_DELETE_NONE, NULL, &failure));
  g_autoptr (SimplevirtStorageVolume) copy
      = simplevirt_storage_volume_create_copy_finish (volume, result, &error);
  if (copy != NULL)
    {
      testing_ok (
          simplevirt_storage_volume_delete (copy, SIMPLEVIRT_VOLUME_DELETE_NONE, NULL, &failure));
      return FALSE;
    }
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  return TRUE;
}

/* The daemon copies to the end; what nobody waits for any more is deleted then. Until then its pool
 * is busy, and other volumes are made all the same. */
static void
test_cancel_copy (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtStoragePool) from = host_pool (connection, "given-up");
  g_autoptr (SimplevirtStoragePool) to = host_pool (connection, "not-wanted");
  g_autoptr (SimplevirtStorageVolume) volume = host_volume (from, "a", 400 * SIMPLEVIRT_MIB);
  g_autofree char *fill
      = g_strdup_printf ("dd if=/dev/urandom of='%s' bs=1M count=400 conv=notrunc status=none",
                         simplevirt_storage_volume_get_path (volume));

  g_assert_true (host_run (fill));
  testing_wait_until (cancel_copy (volume, to));
  testing_wait_until (host_count_files ("not-wanted") == 0);
  testing_ok (
      simplevirt_storage_volume_delete (volume, SIMPLEVIRT_VOLUME_DELETE_NONE, NULL, &failure));
}

static void
test_copy_to_full_disk (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtStoragePool) from = host_pool (connection, "wide");
  g_autoptr (SimplevirtStoragePool) to = host_small_pool (connection, "narrow", 2);
  g_autoptr (GBytes) noise = host_noise (4 * 1000 * 1000);
  g_autoptr (GError) error = NULL;

  if (to == NULL)
    {
      g_test_skip ("this user cannot mount");
      return;
    }
  g_autoptr (SimplevirtStorageVolume) volume
      = simplevirt_storage_pool_create_volume_from_bytes (from, "a", noise, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_null (simplevirt_storage_volume_create_copy (
      volume, to, "a", SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NO_SPACE, "'a'");
  g_assert_cmpuint (host_count_files ("narrow"), ==, 0);
}

static void
test_resize_and_wipe (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtStoragePool) pool = host_pool (connection, "sizes");
  g_autoptr (SimplevirtStorageVolume) volume = host_volume (pool, "volume", SIMPLEVIRT_MIB);
  g_autoptr (GBytes) noise = host_noise (SIMPLEVIRT_MIB);
  g_autoptr (GError) error = NULL;

  testing_ok (simplevirt_storage_volume_resize (volume, 2 * SIMPLEVIRT_MIB,
                                                SIMPLEVIRT_VOLUME_RESIZE_NONE, NULL, &failure));
  g_assert_cmpuint (simplevirt_storage_volume_get_capacity (volume), ==, 2 * SIMPLEVIRT_MIB);
  g_assert_false (simplevirt_storage_volume_resize (volume, SIMPLEVIRT_MIB,
                                                    SIMPLEVIRT_VOLUME_RESIZE_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "volume");
  g_assert_false (simplevirt_storage_volume_resize (volume, G_MAXUINT64,
                                                    SIMPLEVIRT_VOLUME_RESIZE_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "volume");
  testing_ok (simplevirt_storage_volume_resize (volume, SIMPLEVIRT_MIB,
                                                SIMPLEVIRT_VOLUME_RESIZE_SHRINK, NULL, &failure));
  g_assert_cmpuint (simplevirt_storage_volume_get_capacity (volume), ==, SIMPLEVIRT_MIB);

  testing_ok (simplevirt_storage_volume_upload_bytes (volume, noise, 0, NULL, NULL, &failure));
  testing_ok (
      simplevirt_storage_volume_wipe (volume, SIMPLEVIRT_WIPE_ALGORITHM_ZERO, NULL, &failure));
  g_autoptr (GBytes) after = host_read (simplevirt_storage_volume_get_path (volume));
  gsize size = 0;
  const char *data = g_bytes_get_data (after, &size);
  for (gsize i = 0; i < size; i++)
    g_assert_cmpint (data[i], ==, 0);
  g_assert_false (
      simplevirt_storage_volume_wipe (volume, SIMPLEVIRT_WIPE_ALGORITHM_TRIM, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "volume");
}

/* Metadata that is there from the start, and bytes that are not those that were. */
static void
test_flags (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtStoragePool) pool = host_pool (connection, "flags");
  g_autoptr (SimplevirtStorageVolume) secret = host_volume (pool, "secret", SIMPLEVIRT_MIB);
  g_autoptr (GBytes) noise = host_noise (SIMPLEVIRT_MIB);
  g_autoptr (GError) error = NULL;
  guint64 sizes[2] = { 0 };

  for (int i = 0; i < 2; i++)
    {
      g_autofree char *xml = g_strdup_printf (
          "<volume><name>v%d</name><capacity unit='GiB'>1</capacity><target><format type='qcow2'/>"
          "</target></volume>",
          i);
      g_autoptr (SimplevirtStorageVolume) volume = simplevirt_storage_pool_create_volume_xml (
          pool, xml,
          i > 0 ? SIMPLEVIRT_VOLUME_CREATE_PREALLOCATE_METADATA : SIMPLEVIRT_VOLUME_CREATE_NONE,
          NULL, &error);
      g_assert_no_error (error);
      sizes[i] = simplevirt_storage_volume_get_physical (volume);
    }
  g_assert_cmpuint (sizes[1], >, sizes[0]);
  testing_ok (simplevirt_storage_volume_upload_bytes (secret, noise, 0, NULL, NULL, &failure));
  GError *refused = NULL;
  if (simplevirt_storage_volume_wipe (secret, SIMPLEVIRT_WIPE_ALGORITHM_RANDOM, NULL, &refused))
    {
      g_autoptr (GBytes) after = host_read (simplevirt_storage_volume_get_path (secret));
      g_assert_false (g_bytes_equal (after, noise));
    }
  else /* another program does it */
    testing_assert_error (&refused, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "secret");
}

/* Space that is to be there at once is not there. */
static void
test_resize_on_full_disk (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtStoragePool) pool = host_small_pool (connection, "tight", 4);
  g_autoptr (GError) error = NULL;

  if (pool == NULL)
    {
      g_test_skip ("this user cannot mount");
      return;
    }
  g_autoptr (SimplevirtStorageVolume) volume = host_volume (pool, "volume", SIMPLEVIRT_MIB);
  g_assert_false (simplevirt_storage_volume_resize (
      volume, 40 * SIMPLEVIRT_MIB, SIMPLEVIRT_VOLUME_RESIZE_ALLOCATE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NO_SPACE, "volume");
  testing_ok (simplevirt_storage_volume_refresh (volume, NULL, &failure));
  g_assert_cmpuint (simplevirt_storage_volume_get_capacity (volume), ==, SIMPLEVIRT_MIB);
}

static void
assert_encrypted (SimplevirtStorageVolume *volume)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) head
      = simplevirt_storage_volume_download_bytes (volume, 0, 4, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (head, NULL), g_bytes_get_size (head), "LUKS", 4);
}

/* What is encrypted is not written in the clear. */
static void
test_copy_encrypted (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtStoragePool) pool = host_pool (connection, "encrypted");
  g_autoptr (GBytes) phrase = g_bytes_new_static ("phrase", 6);
  g_autoptr (SimplevirtSecret) secret = simplevirt_connection_define_secret_xml (
      connection, "<secret><usage type='volume'><volume>/copied</volume></usage></secret>", NULL,
      &error);
  g_assert_no_error (error);
  testing_ok (simplevirt_secret_set_value (secret, phrase, NULL, &failure));
  g_autofree char *xml = g_strdup_printf (
      "<volume><name>source</name><capacity>1048576</capacity><target><format type='raw'/>"
      "<encryption format='luks'><secret type='passphrase' uuid='%s'/></encryption></target>"
      "</volume>",
      simplevirt_secret_get_uuid (secret));
  g_autoptr (SimplevirtStorageVolume) source = NULL;
  g_autoptr (SimplevirtStorageVolume) copy = NULL;
  g_autoptr (SimplevirtStorageVolume) like = NULL;
  g_autoptr (SimplevirtStorageVolumeConfig) named = simplevirt_storage_volume_config_new ();
  simplevirt_storage_volume_config_set_name (named, "like");
  /* On a busy machine QEMU cannot always measure how long a key takes. */
  for (guint i = 0; i < 50 && like == NULL; i++)
    {
      g_clear_error (&error);
      if (source == NULL)
        source = simplevirt_storage_pool_create_volume_xml (
            pool, xml, SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, &error);
      if (source != NULL && copy == NULL)
        copy = simplevirt_storage_volume_create_copy (
            source, NULL, "copy", SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, NULL, &error);
      if (copy != NULL)
        like = simplevirt_storage_pool_create_volume_copy (
            pool, named, source, SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, &error);
    }
  g_assert_no_error (error);
  assert_encrypted (copy);
  assert_encrypted (like);
  testing_ok (simplevirt_secret_undefine (secret, NULL, &failure));
}

static void
virsh (const char *command, const char *arguments)
{
  g_autofree char *line
      = g_strdup_printf ("virsh -q -c '%s' %s %s", g_getenv ("SV_TEST_URI"), command, arguments);

  if (!host_run (line))
    g_error ("failed: %s", line);
}

/* Another program removes a pool and makes another of that name. What is meant for a volume of the
 * former is not done to one of the latter. */
static void
test_pool_replaced (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtStoragePool) pool = host_pool (connection, "replaced");
  g_autoptr (SimplevirtStorageVolume) volume = host_volume (pool, "volume", 1000);
  g_autofree char *folder = host_path ("replacement");
  g_autofree char *theirs = host_path ("replacement/volume");
  g_autoptr (GBytes) content = g_bytes_new_static ("theirs", 6);
  g_autoptr (GBytes) ours = g_bytes_new_static ("ours", 4);
  g_autofree char *options = g_strdup_printf ("replaced dir --target '%s'", folder);

  g_mkdir (folder, 0755);
  g_free (host_file ("replacement/volume", content));
  virsh ("pool-destroy", "replaced");
  virsh ("pool-create-as", options);
#define ASSERT_REFUSED(call)                                                                       \
  g_assert_false (call);                                                                           \
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND,                                        \
                        "storage volume 'volume': its pool is gone")
  ASSERT_REFUSED (simplevirt_storage_volume_upload_bytes (volume, ours, 0, NULL, NULL, &error));
  ASSERT_REFUSED (
      simplevirt_storage_volume_resize (volume, 2000, SIMPLEVIRT_VOLUME_RESIZE_NONE, NULL, &error));
  ASSERT_REFUSED (
      simplevirt_storage_volume_wipe (volume, SIMPLEVIRT_WIPE_ALGORITHM_ZERO, NULL, &error));
  ASSERT_REFUSED (
      simplevirt_storage_volume_delete (volume, SIMPLEVIRT_VOLUME_DELETE_NONE, NULL, &error));
  ASSERT_REFUSED (simplevirt_storage_volume_download_bytes (volume, 0, 0, NULL, NULL, &error));
  ASSERT_REFUSED (simplevirt_storage_volume_refresh (volume, NULL, &error));
  g_assert_false (simplevirt_storage_volume_get_exists (volume));
  g_autoptr (GBytes) after = host_read (theirs);
  g_assert_true (g_bytes_equal (after, content));
  virsh ("pool-destroy", "replaced");
}

static void
test_delete (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtStoragePool) pool = host_pool (connection, "deleting");
  g_autoptr (SimplevirtStorageVolume) volume = host_volume (pool, "volume", 1000);
  g_autofree char *path = g_strdup (simplevirt_storage_volume_get_path (volume));
  g_autoptr (GError) error = NULL;

  testing_ok (
      simplevirt_storage_volume_delete (volume, SIMPLEVIRT_VOLUME_DELETE_NONE, NULL, &failure));
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_false (simplevirt_storage_volume_get_exists (volume));
  g_assert_false (simplevirt_storage_volume_refresh (volume, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "volume");
  /* One of the same name is the same object again. */
  g_autoptr (SimplevirtStorageVolume) again = host_volume (pool, "volume", 2000);
  g_assert_true (again == volume);
  g_assert_true (simplevirt_storage_volume_get_exists (volume));
  g_assert_cmpuint (simplevirt_storage_volume_get_capacity (volume), ==, 2000);
}

static void
test_overlay (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtStoragePool) pool = host_pool (connection, "overlays");
  g_autoptr (SimplevirtStorageVolume) base = host_volume (pool, "base", SIMPLEVIRT_MIB);
  g_autofree char *xml = g_strdup_printf (
      "<volume><name>top</name><capacity>2097152</capacity><target><format type='qcow2'/></target>"
      "<backingStore><path>%s</path><format type='raw'/></backingStore></volume>",
      simplevirt_storage_volume_get_path (base));
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtStorageVolume) top = simplevirt_storage_pool_create_volume_xml (
      pool, xml, SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (simplevirt_storage_volume_get_backing_path (top), ==,
                   simplevirt_storage_volume_get_path (base));
  g_assert_cmpuint (simplevirt_storage_volume_get_capacity (top), ==, 2 * SIMPLEVIRT_MIB);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/storage/pool-life", test_pool_life);
  g_test_add_func ("/storage/pool-events", test_pool_events);
  g_test_add_func ("/storage/pool-conflicts", test_pool_conflicts);
  g_test_add_func ("/storage/capabilities", test_capabilities);
  g_test_add_func ("/storage/many-volumes", test_many_volumes);
  g_test_add_func ("/storage/copies", test_copies);
  g_test_add_func ("/storage/briefest-configs", test_briefest_configs);
  g_test_add_func ("/storage/cancel-copy", test_cancel_copy);
  g_test_add_func ("/storage/copy-encrypted", test_copy_encrypted);
  g_test_add_func ("/storage/copy-to-full-disk", test_copy_to_full_disk);
  g_test_add_func ("/storage/resize-and-wipe", test_resize_and_wipe);
  g_test_add_func ("/storage/flags", test_flags);
  g_test_add_func ("/storage/resize-on-full-disk", test_resize_on_full_disk);
  g_test_add_func ("/storage/delete", test_delete);
  g_test_add_func ("/storage/pool-replaced", test_pool_replaced);
  g_test_add_func ("/storage/overlay", test_overlay);
  return g_test_run ();
}
