/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "testing.h"

#define POOL                                                                                       \
  "<pool type='dir'><name>green</name><uuid>11111111-2222-3333-4444-555555555555</uuid>"           \
  "<target><path>/green</path></target></pool>"
#define UUID "11111111-2222-3333-4444-555555555555"
#define VOLUME(name, capacity)                                                                     \
  "<volume><name>" name "</name><capacity>" capacity "</capacity><allocation>0</allocation>"       \
  "<target><format type='qcow2'/></target></volume>"

typedef struct
{
  SimplevirtConnection *connection;
  SimplevirtStoragePool *pool; /* "green", active */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  fixture->connection = testing_open ("test:///default");
  fixture->pool = testing_define_storage_pool (fixture->connection, POOL);
  simplevirt_storage_pool_start (fixture->pool, SIMPLEVIRT_STORAGE_POOL_START_NONE, NULL, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  simplevirt_storage_pool_stop (fixture->pool, NULL, NULL);
  simplevirt_storage_pool_undefine (fixture->pool, NULL, NULL);
  g_clear_object (&fixture->pool);
  g_clear_object (&fixture->connection);
}

static SimplevirtStorageVolume *
create (Fixture *fixture, const char *xml)
{
  g_autoptr (GError) error = NULL;
  SimplevirtStorageVolume *volume = simplevirt_storage_pool_create_volume_xml (
      fixture->pool, xml, SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, &error);

  g_assert_no_error (error);
  return volume;
}

static void
test_pool_properties (Fixture *fixture, gconstpointer unused)
{
  SimplevirtStoragePool *pool = fixture->pool;

  g_assert_cmpstr (simplevirt_storage_pool_get_name (pool), ==, "green");
  g_assert_cmpstr (simplevirt_storage_pool_get_uuid (pool), ==, UUID);
  g_assert_cmpstr (simplevirt_storage_pool_get_pool_type (pool), ==, "dir");
  g_assert_cmpstr (simplevirt_storage_pool_get_target_path (pool), ==, "/green");
  g_assert_cmpint (simplevirt_storage_pool_get_state (pool), ==,
                   SIMPLEVIRT_STORAGE_POOL_STATE_RUNNING);
  g_assert_true (simplevirt_storage_pool_get_active (pool));
  g_assert_true (simplevirt_storage_pool_get_persistent (pool));
  g_assert_true (simplevirt_storage_pool_get_exists (pool));
  g_assert_cmpuint (simplevirt_storage_pool_get_capacity (pool), >, SIMPLEVIRT_GIB);
  g_assert_cmpuint (simplevirt_storage_pool_get_available (pool), >, SIMPLEVIRT_GIB);
  g_assert_true (simplevirt_storage_pool_get_connection (pool) == fixture->connection);
}

static void
test_pool_list (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) all = simplevirt_connection_list_storage_pools (
      fixture->connection, SIMPLEVIRT_STORAGE_POOL_FILTER_NONE, NULL, &error);
  g_autoptr (GPtrArray) inactive = simplevirt_connection_list_storage_pools (
      fixture->connection, SIMPLEVIRT_STORAGE_POOL_FILTER_INACTIVE, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (all->len, ==, 2);
  g_assert_true (g_ptr_array_find (all, fixture->pool, NULL));
  g_assert_cmpuint (inactive->len, ==, 0);
}

static void
test_pool_lookup (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtStoragePool) by_name
      = simplevirt_connection_lookup_storage_pool (fixture->connection, "green", NULL, &error);
  g_autoptr (SimplevirtStoragePool) by_uuid
      = simplevirt_connection_lookup_storage_pool_by_uuid (fixture->connection, UUID, NULL, &error);
  g_autoptr (SimplevirtStoragePool) by_path = simplevirt_connection_lookup_storage_pool_by_path (
      fixture->connection, "/green", NULL, NULL);

  g_assert_no_error (error);
  g_assert_true (by_name == fixture->pool);
  g_assert_true (by_uuid == fixture->pool);
  g_assert_true (by_path == NULL || by_path == fixture->pool);
  g_assert_null (
      simplevirt_connection_lookup_storage_pool (fixture->connection, "blue", NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_NOT_FOUND);
  g_assert_true (g_str_has_prefix (error->message, "storage pool 'blue': "));
  g_clear_error (&error);
  g_assert_null (simplevirt_connection_lookup_storage_pool_by_uuid (
      fixture->connection, "11111111-2222-3333-4444-666666666666", NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (simplevirt_connection_lookup_storage_pool_by_uuid (fixture->connection, "green",
                                                                    NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_ARGUMENT);
}

static void
test_pool_life (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  SimplevirtStoragePool *pool = fixture->pool;

  g_assert_false (
      simplevirt_storage_pool_start (pool, SIMPLEVIRT_STORAGE_POOL_START_NONE, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_STATE);
  g_clear_error (&error);
  g_assert_true (simplevirt_storage_pool_rescan (pool, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (simplevirt_storage_pool_stop (pool, NULL, &error));
  g_assert_no_error (error);
  g_assert_false (simplevirt_storage_pool_get_active (pool));
  g_assert_cmpuint (simplevirt_storage_pool_get_capacity (pool), ==, 0);
  g_assert_false (simplevirt_storage_pool_rescan (pool, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_STATE);
  g_clear_error (&error);
  g_assert_true (
      simplevirt_storage_pool_build (pool, SIMPLEVIRT_STORAGE_POOL_BUILD_NONE, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (simplevirt_storage_pool_undefine (pool, NULL, &error));
  g_assert_no_error (error);
  g_assert_false (simplevirt_storage_pool_get_exists (pool));
  g_assert_false (simplevirt_storage_pool_refresh (pool, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_NOT_FOUND);
}

static void
test_pool_transient (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtStoragePool) pool = simplevirt_connection_start_transient_storage_pool_xml (
      fixture->connection,
      "<pool type='dir'><name>brief</name><target><path>/brief</path></target></pool>",
      SIMPLEVIRT_STORAGE_POOL_START_NONE, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (simplevirt_storage_pool_get_active (pool));
  g_assert_false (simplevirt_storage_pool_get_persistent (pool));
  g_assert_false (simplevirt_storage_pool_set_autostart (pool, TRUE, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_STATE);
  g_clear_error (&error);
  g_assert_null (simplevirt_connection_start_transient_storage_pool_xml (
      fixture->connection,
      "<pool type='dir'><name>brief</name><target><path>/other</path></target></pool>",
      SIMPLEVIRT_STORAGE_POOL_START_NONE, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_ALREADY_EXISTS);
  g_clear_error (&error);
  g_assert_true (simplevirt_storage_pool_stop (pool, NULL, &error));
  g_assert_no_error (error);
  g_assert_false (simplevirt_storage_pool_get_exists (pool));
}

static void
test_pool_autostart_and_xml (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (simplevirt_storage_pool_fetch_autostart (fixture->pool, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (simplevirt_storage_pool_set_autostart (fixture->pool, TRUE, NULL, &error));
  g_assert_true (simplevirt_storage_pool_fetch_autostart (fixture->pool, NULL, &error));
  g_assert_no_error (error);
  g_autofree char *xml = simplevirt_storage_pool_fetch_xml (fixture->pool, FALSE, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (xml, "<path>/green</path>"));
}

static void
test_volume_properties (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SimplevirtStorageVolume) volume = create (fixture, VOLUME ("a.qcow2", "1048576"));

  g_assert_cmpstr (simplevirt_storage_volume_get_name (volume), ==, "a.qcow2");
  g_assert_cmpstr (simplevirt_storage_volume_get_path (volume), ==, "/green/a.qcow2");
  g_assert_cmpstr (simplevirt_storage_volume_get_key (volume), ==, "/green/a.qcow2");
  g_assert_cmpstr (simplevirt_storage_volume_get_format (volume), ==, "qcow2");
  g_assert_cmpint (simplevirt_storage_volume_get_kind (volume), ==, SIMPLEVIRT_VOLUME_KIND_FILE);
  g_assert_cmpuint (simplevirt_storage_volume_get_capacity (volume), ==, 1048576);
  g_assert_cmpuint (simplevirt_storage_volume_get_allocation (volume), ==, 0);
  g_assert_null (simplevirt_storage_volume_get_backing_path (volume));
  g_assert_true (simplevirt_storage_volume_get_exists (volume));
  g_assert_true (simplevirt_storage_volume_get_pool (volume) == fixture->pool);
  g_assert_true (simplevirt_storage_volume_get_connection (volume) == fixture->connection);
}

static void
test_volume_lookups (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtStorageVolume) volume = create (fixture, VOLUME ("a", "1000"));
  g_autoptr (SimplevirtStorageVolume) other = create (fixture, VOLUME ("b", "1000"));
  g_autoptr (SimplevirtStorageVolume) by_name
      = simplevirt_storage_pool_lookup_volume (fixture->pool, "a", NULL, &error);
  g_autoptr (SimplevirtStorageVolume) by_path
      = simplevirt_connection_lookup_storage_volume_by_path (fixture->connection, "/green/a", NULL,
                                                             &error);
  g_autoptr (SimplevirtStorageVolume) by_key = simplevirt_connection_lookup_storage_volume_by_key (
      fixture->connection, "/green/a", NULL, &error);
  g_autoptr (GPtrArray) list = simplevirt_storage_pool_list_volumes (
      fixture->pool, SIMPLEVIRT_VOLUME_DETAILS_NAMES, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (by_name == volume);
  g_assert_true (by_path == volume);
  g_assert_true (by_key == volume);
  g_assert_cmpuint (list->len, ==, 2);
  g_assert_true (g_ptr_array_find (list, volume, NULL));
  g_assert_true (g_ptr_array_find (list, other, NULL));
  g_assert_null (simplevirt_storage_pool_lookup_volume (fixture->pool, "c", NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_NOT_FOUND);
  g_assert_true (g_str_has_prefix (error->message, "storage volume 'c' in pool 'green': "));
  g_clear_error (&error);
  g_assert_null (simplevirt_connection_lookup_storage_volume_by_path (fixture->connection,
                                                                      "/green/c", NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (simplevirt_connection_lookup_storage_volume_by_key (fixture->connection,
                                                                     "/green/c", NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_NOT_FOUND);
}

/* A list of names knows the paths of files; a list in full knows the sizes too. */
static void
test_volume_details (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_clear_object (&(SimplevirtStorageVolume *){ create (fixture, VOLUME ("a", "5000")) });

  g_autoptr (GPtrArray) names = simplevirt_storage_pool_list_volumes (
      fixture->pool, SIMPLEVIRT_VOLUME_DETAILS_NAMES, NULL, &error);
  g_assert_no_error (error);
  SimplevirtStorageVolume *volume = g_ptr_array_index (names, 0);
  g_assert_cmpstr (simplevirt_storage_volume_get_path (volume), ==, "/green/a");
  g_autoptr (GPtrArray) all = simplevirt_storage_pool_list_volumes (
      fixture->pool, SIMPLEVIRT_VOLUME_DETAILS_ALL, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_ptr_array_index (all, 0) == volume);
  g_assert_cmpuint (simplevirt_storage_volume_get_capacity (volume), ==, 5000);
}

static void
test_volume_delete (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  guint64 before = simplevirt_storage_pool_get_allocation (fixture->pool);
  g_autoptr (SimplevirtStorageVolume) volume = create (
      fixture,
      "<volume><name>a</name><capacity>1000</capacity><allocation>1000</allocation></volume>");

  g_assert_cmpuint (simplevirt_storage_pool_get_allocation (fixture->pool), ==, before + 1000);
  g_assert_true (
      simplevirt_storage_volume_delete (volume, SIMPLEVIRT_VOLUME_DELETE_NONE, NULL, &error));
  g_assert_no_error (error);
  g_assert_false (simplevirt_storage_volume_get_exists (volume));
  g_assert_cmpuint (simplevirt_storage_pool_get_allocation (fixture->pool), ==, before);
  g_assert_false (
      simplevirt_storage_volume_delete (volume, SIMPLEVIRT_VOLUME_DELETE_NONE, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (simplevirt_storage_volume_fetch_config (volume, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_NOT_FOUND);
}

static void
test_volume_copy (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtStorageVolume) volume = create (fixture, VOLUME ("a", "7000"));
  g_autoptr (SimplevirtStorageVolume) copy = simplevirt_storage_volume_create_copy (
      volume, NULL, "b", SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (simplevirt_storage_volume_get_name (copy), ==, "b");
  g_assert_cmpuint (simplevirt_storage_volume_get_capacity (copy), ==, 7000);
  g_assert_null (simplevirt_storage_volume_create_copy (
      volume, NULL, "b", SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_ALREADY_EXISTS);
  g_clear_error (&error);
  g_assert_null (simplevirt_storage_pool_create_volume_copy_xml (
      fixture->pool, VOLUME ("b", "7000"), volume, SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_ALREADY_EXISTS);
}

static void
test_configs (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtStorageVolume) volume = create (fixture, VOLUME ("a", "7000"));
  g_autoptr (SimplevirtStorageVolumeConfig) config
      = simplevirt_storage_volume_fetch_config (volume, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtStoragePoolConfig) pool
      = simplevirt_storage_pool_fetch_config (fixture->pool, FALSE, NULL, &error);
  g_assert_no_error (error);

  g_assert_cmpuint (simplevirt_storage_volume_config_get_capacity (config), ==, 7000);
  g_assert_cmpstr (simplevirt_storage_pool_config_get_target_path (pool), ==, "/green");

  /* By a config, and only once. */
  g_autofree char *xml = simplevirt_storage_volume_fetch_xml (volume, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (xml, "<name>a</name>"));
  g_autoptr (SimplevirtStorageVolumeConfig) wanted = simplevirt_storage_volume_config_new ();
  simplevirt_storage_volume_config_set_name (wanted, "by-config");
  simplevirt_storage_volume_config_set_capacity (wanted, 9000);
  simplevirt_storage_volume_config_set_format (wanted, SIMPLEVIRT_DISK_FORMAT_RAW);
  g_autoptr (SimplevirtStorageVolume) made = simplevirt_storage_pool_create_volume (
      fixture->pool, wanted, SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (simplevirt_storage_volume_get_capacity (made), ==, 9000);
  g_assert_null (simplevirt_storage_pool_create_volume (
      fixture->pool, wanted, SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_ALREADY_EXISTS);
  g_clear_error (&error);
  simplevirt_storage_volume_config_set_name (wanted, "copy");
  g_autoptr (SimplevirtStorageVolume) copy = simplevirt_storage_pool_create_volume_copy (
      fixture->pool, wanted, volume, SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (simplevirt_storage_volume_get_capacity (copy), ==, 9000);
  /* the name is enough */
  g_autoptr (SimplevirtStorageVolumeConfig) named = simplevirt_storage_volume_config_new ();
  simplevirt_storage_volume_config_set_name (named, "like");
  g_autoptr (SimplevirtStorageVolume) like = simplevirt_storage_pool_create_volume_copy (
      fixture->pool, named, volume, SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (simplevirt_storage_volume_get_capacity (like), ==,
                    simplevirt_storage_volume_get_capacity (volume));
  g_assert_null (simplevirt_config_get_value (SIMPLEVIRT_CONFIG (named), "target", NULL));
  simplevirt_storage_volume_config_set_name (named, "a/b");
  g_assert_null (simplevirt_storage_pool_create_volume_copy (
      fixture->pool, named, volume, SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "a name holds no '/'");
  g_assert_null (simplevirt_storage_pool_create_volume_copy (
      fixture->pool, wanted, volume, SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_ALREADY_EXISTS);
  g_clear_error (&error);
  simplevirt_storage_pool_config_set_name (pool, "brief");
  simplevirt_storage_pool_config_set_uuid (pool, NULL);
  simplevirt_storage_pool_config_set_target_path (pool, "/brief");
  g_autoptr (SimplevirtStoragePool) brief = simplevirt_connection_start_transient_storage_pool (
      fixture->connection, pool, SIMPLEVIRT_STORAGE_POOL_START_NONE, NULL, &error);
  g_assert_no_error (error);
  g_assert_false (simplevirt_storage_pool_get_persistent (brief));
  g_assert_true (simplevirt_storage_pool_stop (brief, NULL, NULL));
  g_autoptr (SimplevirtStoragePoolConfig) empty = simplevirt_storage_pool_config_new ();
  g_assert_null (simplevirt_connection_start_transient_storage_pool (
      fixture->connection, empty, SIMPLEVIRT_STORAGE_POOL_START_NONE, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_CONFIG);
  g_clear_error (&error);
  g_assert_null (
      simplevirt_connection_define_storage_pool (fixture->connection, empty, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_CONFIG);
}

static void
test_too_large (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (simplevirt_storage_pool_create_volume_xml (
      fixture->pool,
      "<volume><name>huge</name><capacity unit='EiB'>1</capacity>"
      "<allocation unit='EiB'>1</allocation></volume>",
      SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_NO_SPACE);
}

static void
test_inactive_pool (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (simplevirt_storage_pool_stop (fixture->pool, NULL, NULL));
  g_assert_null (simplevirt_storage_pool_list_volumes (
      fixture->pool, SIMPLEVIRT_VOLUME_DETAILS_NAMES, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_STATE);
  g_clear_error (&error);
  g_assert_null (simplevirt_storage_pool_lookup_volume (fixture->pool, "a", NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_STATE);
  g_clear_error (&error);
  g_assert_false (simplevirt_storage_pool_stop (fixture->pool, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_STATE);
}

/* What needs a pool that is off, of one that is not; and one that is gone. */
static void
test_wrong_state (Fixture *fixture, gconstpointer unused)
{
  GError *error = NULL;
  SimplevirtStoragePool *pool = fixture->pool;

  g_assert_false (
      simplevirt_storage_pool_build (pool, SIMPLEVIRT_STORAGE_POOL_BUILD_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "storage pool 'green': ");
  g_assert_false (simplevirt_storage_pool_delete_storage (pool, FALSE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "storage pool 'green': ");
  g_assert_false (simplevirt_storage_pool_undefine (pool, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "storage pool 'green': ");
  testing_ok (simplevirt_storage_pool_stop (pool, NULL, &failure));
  testing_ok (simplevirt_storage_pool_undefine (pool, NULL, &failure));
  g_assert_null (simplevirt_storage_pool_fetch_xml (pool, FALSE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "storage pool 'green': ");
  g_assert_null (simplevirt_storage_pool_fetch_config (pool, FALSE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "storage pool 'green': ");
}

static void
test_hostile (Fixture *fixture, gconstpointer unused)
{
  static const char *const names[] = { ".", "..", "../../etc/passwd", "a\nb", "\x01", " " };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *escaped = g_markup_escape_text (names[i], -1);
      g_autofree char *pool = g_strdup_printf (
          "<pool type='dir'><name>%s</name><target><path>/x</path></target></pool>", escaped);
      g_autofree char *volume
          = g_strdup_printf ("<volume><name>%s</name><capacity>1</capacity></volume>", escaped);
      g_assert_null (
          simplevirt_connection_lookup_storage_pool (fixture->connection, names[i], NULL, &error));
      g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_ARGUMENT);
      g_clear_error (&error);
      g_assert_null (
          simplevirt_connection_define_storage_pool_xml (fixture->connection, pool, NULL, &error));
      g_assert_nonnull (error);
      g_clear_error (&error);
      g_assert_null (simplevirt_storage_pool_create_volume_xml (
          fixture->pool, volume, SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, &error));
      g_assert_nonnull (error);
    }
}

static void
test_bad_xml (Fixture *fixture, gconstpointer unused)
{
  static const char *const documents[]
      = { "<pool>", "no xml", "<pool/>", "<pool type='cloud'><name>x</name></pool>" };

  for (gsize i = 0; i < G_N_ELEMENTS (documents); i++)
    {
      g_autoptr (GError) error = NULL;
      g_assert_null (simplevirt_connection_define_storage_pool_xml (fixture->connection,
                                                                    documents[i], NULL, &error));
      g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_CONFIG);
      g_clear_error (&error);
      g_assert_null (simplevirt_storage_pool_create_volume_xml (
          fixture->pool, documents[i], SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, &error));
      g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_CONFIG);
    }
}

static void
test_events (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  guint seen = 0;

  g_signal_connect_swapped (fixture->pool, "notify::active", G_CALLBACK (g_atomic_int_inc), &seen);
  g_assert_true (simplevirt_storage_pool_stop (fixture->pool, NULL, &error));
  g_assert_no_error (error);
  testing_wait_until (seen > 0);
  g_assert_cmpuint (seen, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, function)                                                                        \
  g_test_add ("/storage/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("pool/properties", test_pool_properties);
  ADD ("pool/list", test_pool_list);
  ADD ("pool/lookup", test_pool_lookup);
  ADD ("pool/life", test_pool_life);
  ADD ("pool/transient", test_pool_transient);
  ADD ("pool/autostart-and-xml", test_pool_autostart_and_xml);
  ADD ("pool/events", test_events);
  ADD ("volume/properties", test_volume_properties);
  ADD ("volume/lookups", test_volume_lookups);
  ADD ("volume/details", test_volume_details);
  ADD ("volume/delete", test_volume_delete);
  ADD ("volume/copy", test_volume_copy);
  ADD ("configs", test_configs);
  ADD ("volume/too-large", test_too_large);
  ADD ("inactive-pool", test_inactive_pool);
  ADD ("wrong-state", test_wrong_state);
  ADD ("hostile-names", test_hostile);
  ADD ("bad-xml", test_bad_xml);
  return g_test_run ();
}
