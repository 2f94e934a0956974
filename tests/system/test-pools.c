/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Storage pools of every type that this machine can have, from nothing to nothing. What needs
 * servers or hardware is defined and refused where it should be. */
#include "loops.h"

#include <unistd.h>

#define MIB ((guint64) 1 << 20)

static SimplevirtConnection *connection;

static SimplevirtStoragePool *
define (const char *xml)
{
  return testing_define_storage_pool (connection, xml);
}

/* What every pool can, from its start to its end; a volume of that format lives in between. */
static void
use_pool (SimplevirtStoragePool *pool, const char *volume, guint64 size)
{
  GError *error = NULL;

  testing_ok (
      simplevirt_storage_pool_start (pool, SIMPLEVIRT_STORAGE_POOL_START_NONE, NULL, &failure));
  g_assert_true (simplevirt_storage_pool_get_active (pool));
  g_assert_cmpuint (simplevirt_storage_pool_get_capacity (pool), >, 0);
  g_assert_false (
      simplevirt_storage_pool_start (pool, SIMPLEVIRT_STORAGE_POOL_START_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "storage pool '");
  testing_ok (simplevirt_storage_pool_set_autostart (pool, TRUE, NULL, &failure));
  g_assert_true (simplevirt_storage_pool_fetch_autostart (pool, NULL, &error));
  testing_ok (simplevirt_storage_pool_rescan (pool, NULL, &failure));
  if (volume != NULL)
    {
      g_autofree char *xml = g_strdup_printf ("<volume><name>%s</name><capacity>%" G_GUINT64_FORMAT
                                              "</capacity></volume>",
                                              volume, size);
      g_autoptr (SimplevirtStorageVolume) made = simplevirt_storage_pool_create_volume_xml (
          pool, xml, SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, &error);
      g_assert_no_error (error);
      g_autoptr (GPtrArray) list = simplevirt_storage_pool_list_volumes (
          pool, SIMPLEVIRT_VOLUME_DETAILS_NAMES, NULL, &error);
      g_assert_no_error (error);
      g_assert_true (g_ptr_array_find (list, made, NULL));
      g_assert_cmpuint (simplevirt_storage_volume_get_capacity (made), >=, size);
      testing_ok (
          simplevirt_storage_volume_delete (made, SIMPLEVIRT_VOLUME_DELETE_NONE, NULL, &failure));
    }
  testing_ok (simplevirt_storage_pool_stop (pool, NULL, &failure));
  g_assert_false (simplevirt_storage_pool_get_active (pool));
  g_assert_false (simplevirt_storage_pool_stop (pool, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "storage pool '");
}

static void
end_pool (SimplevirtStoragePool *pool)
{
  testing_ok (simplevirt_storage_pool_undefine (pool, NULL, &failure));
  g_assert_false (simplevirt_storage_pool_get_exists (pool));
}

static void
test_dir (void)
{
  GError *error = NULL;
  g_autofree char *path = host_path ("folder-pool");
  g_autofree char *xml = g_strdup_printf (
      "<pool type='dir'><name>folder</name><target><path>%s</path></target></pool>", path);
  g_autoptr (SimplevirtStoragePool) pool = define (xml);

  g_assert_false (
      simplevirt_storage_pool_start (pool, SIMPLEVIRT_STORAGE_POOL_START_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "storage pool 'folder': ");
  testing_ok (
      simplevirt_storage_pool_build (pool, SIMPLEVIRT_STORAGE_POOL_BUILD_NONE, NULL, &failure));
  use_pool (pool, "disk", MIB);
  testing_ok (simplevirt_storage_pool_delete_storage (pool, FALSE, NULL, &failure));
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  end_pool (pool);
}

static void
test_fs (void)
{
  GError *error = NULL;
  g_autofree char *device = loop_attach ("fs.img", 32);
  g_autofree char *path = host_path ("mounted");

  if (device == NULL)
    {
      g_test_skip ("no loop devices here");
      return;
    }
  g_autofree char *xml = g_strdup_printf (
      "<pool type='fs'><name>mounted</name><source><device path='%s'/><format type='ext4'/>"
      "</source><target><path>%s</path></target></pool>",
      device, path);
  g_autoptr (SimplevirtStoragePool) pool = define (xml);
  testing_ok (simplevirt_storage_pool_build (pool, SIMPLEVIRT_STORAGE_POOL_BUILD_OVERWRITE, NULL,
                                             &failure));
  /* What is there is not overwritten by accident. */
  g_assert_false (simplevirt_storage_pool_build (pool, SIMPLEVIRT_STORAGE_POOL_BUILD_NO_OVERWRITE,
                                                 NULL, &error));
  g_assert_true (g_str_has_prefix (error->message, "storage pool 'mounted': "));
  g_clear_error (&error);
  use_pool (pool, "disk", MIB);
  end_pool (pool);
  loop_detach (device);
}

static void
test_disk (void)
{
  g_autofree char *device = loop_has_program ("parted") ? loop_attach ("disk.img", 64) : NULL;

  if (device == NULL)
    {
      g_test_skip ("needs a loop device and parted");
      return;
    }
  g_autofree char *xml = g_strdup_printf (
      "<pool type='disk'><name>parts</name><source><device path='%s'/><format type='gpt'/></source>"
      "<target><path>/dev</path></target></pool>",
      device);
  g_autoptr (SimplevirtStoragePool) pool = define (xml);
  testing_ok (simplevirt_storage_pool_build (pool, SIMPLEVIRT_STORAGE_POOL_BUILD_OVERWRITE, NULL,
                                             &failure));
  use_pool (pool, NULL, 0);
  end_pool (pool);
  loop_detach (device);
}

static void
test_logical (void)
{
  g_autofree char *device = NULL;
  g_autoptr (SimplevirtStoragePool) pool = loop_group (connection, 64, &device);

  if (pool == NULL)
    return;
  use_pool (pool, "volume", 8 * 1024 * 1024);
  loop_group_end (pool, device);
}

/* Servers that are not there, and hardware. The definition is kept, and starting it says why not.
 */
static void
test_elsewhere (void)
{
  static const struct
  {
    const char *name;
    const char *xml;
    gboolean starts; /* it may: it only lists what the host has */
  } pools[] = {
    { "share",
      "<pool type='netfs'><name>share</name><source><host name='127.0.0.1'/>"
      "<dir path='/none'/><format type='nfs'/></source><target><path>/tmp/none</path>"
      "</target></pool>",
      FALSE },
    { "target",
      "<pool type='iscsi'><name>target</name><source><host name='127.0.0.1'/>"
      "<device path='iqn.2013-06.com.example:none'/></source><target>"
      "<path>/dev/disk/by-path</path></target></pool>",
      FALSE },
    { "adapter",
      "<pool type='scsi'><name>adapter</name><source><adapter type='scsi_host' "
      "name='host99'/></source><target><path>/dev/disk/by-path</path></target></pool>",
      FALSE },
    { "paths",
      "<pool type='mpath'><name>paths</name><target><path>/dev/mapper</path></target>"
      "</pool>",
      TRUE },
    { "missing",
      "<pool type='fs'><name>missing</name><source><device path='/dev/none'/></source>"
      "<target><path>/tmp/none</path></target></pool>",
      FALSE },
    { "nogroup",
      "<pool type='logical'><name>nogroup</name><source><name>svnone</name></source>"
      "<target><path>/dev/svnone</path></target></pool>",
      FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (pools); i++)
    {
      GError *error = NULL;
      g_autofree char *prefix = g_strdup_printf ("storage pool '%s': ", pools[i].name);
      g_autoptr (SimplevirtStoragePool) pool
          = simplevirt_connection_define_storage_pool_xml (connection, pools[i].xml, NULL, &error);
      /* A distribution may have a package for each backend. */
      if (pool == NULL)
        {
          testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, prefix);
          continue;
        }
      gboolean started
          = simplevirt_storage_pool_start (pool, SIMPLEVIRT_STORAGE_POOL_START_NONE, NULL, &error);
      g_assert_true (started == (error == NULL));
      g_assert_true (pools[i].starts || !started);
      if (error != NULL)
        {
          g_test_message ("%s", error->message);
          g_assert_true (error->domain == SIMPLEVIRT_ERROR);
          /* An ordinary user may not even try to mount it. */
          if (g_str_equal (pools[i].name, "missing")
              && g_strcmp0 (g_getenv ("SV_TEST_MODE"), "session") != 0)
            g_assert_cmpint (error->code, ==, SIMPLEVIRT_ERROR_NOT_FOUND);
          g_assert_true (g_str_has_prefix (error->message, prefix));
          g_clear_error (&error);
        }
      g_assert_cmpint (simplevirt_storage_pool_get_active (pool), ==, started);
      if (started)
        testing_ok (simplevirt_storage_pool_stop (pool, NULL, &failure));
      end_pool (pool);
    }
}

/* Types that this libvirt was built without. */
static void
test_not_built (void)
{
  static const struct
  {
    const char *type;
    const char *xml;
  } pools[] = {
    { "rbd",
      "<pool type='rbd'><name>p</name><source><host name='h'/><name>x</name></source></pool>" },
    { "gluster", "<pool type='gluster'><name>p</name><source><host name='h'/><dir path='/'/>"
                 "<name>x</name></source></pool>" },
    { "zfs", "<pool type='zfs'><name>p</name><source><name>x</name></source></pool>" },
    { "iscsi-direct", "<pool type='iscsi-direct'><name>p</name><source><host name='h'/>"
                      "<device path='iqn.2013-06.com.example:x'/><initiator>"
                      "<iqn name='iqn.2013-06.com.example:i'/></initiator></source></pool>" },
    { "vstorage", "<pool type='vstorage'><name>p</name><source><name>x</name></source><target>"
                  "<path>/x</path></target></pool>" },
  };
  g_autoptr (GError) failure = NULL;
  g_autofree char *text
      = simplevirt_connection_fetch_storage_capabilities_xml (connection, NULL, &failure);
  g_assert_no_error (failure);
  g_autoptr (SimplevirtPoolCapabilitiesConfig) known
      = simplevirt_pool_capabilities_config_new_from_xml (text, &failure);

  g_assert_no_error (failure);
  for (gsize i = 0; i < G_N_ELEMENTS (pools); i++)
    {
      GError *error = NULL;
      g_autofree char *path = g_strdup_printf ("pool[@type='%s']/@supported", pools[i].type);
      g_autofree char *supported
          = simplevirt_config_get_value (SIMPLEVIRT_CONFIG (known), path, NULL);
      if (g_strcmp0 (supported, "yes") == 0)
        continue;
      SimplevirtStoragePool *pool
          = simplevirt_connection_define_storage_pool_xml (connection, pools[i].xml, NULL, &error);
      g_assert_null (pool);
      testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "storage pool 'p': ");
    }
}

static void
test_faults (void)
{
  GError *error = NULL;
  g_autofree char *path = host_path ("twice");
  g_autofree char *xml = g_strdup_printf (
      "<pool type='dir'><name>twice</name><target><path>%s</path></target></pool>", path);
  g_autofree char *other = g_strdup_printf (
      "<pool type='dir'><name>other</name><target><path>%s</path></target></pool>", path);
  g_autoptr (SimplevirtStoragePool) pool = define (xml);

  g_assert_null (simplevirt_connection_define_storage_pool_xml (connection, other, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "storage pool 'other': ");
  g_assert_null (simplevirt_connection_define_storage_pool_xml (
      connection, "<pool type='round'><name>x</name></pool>", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "storage pool 'x': ");
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();
  simplevirt_connection_options_set_read_only (options, TRUE);
  g_autoptr (SimplevirtConnection) reader
      = simplevirt_connection_open_with_options (g_getenv ("SV_TEST_URI"), options, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtStoragePool) seen
      = simplevirt_connection_lookup_storage_pool (reader, "twice", NULL, &error);
  g_assert_no_error (error);
  g_assert_false (
      simplevirt_storage_pool_build (seen, SIMPLEVIRT_STORAGE_POOL_BUILD_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_PERMISSION_DENIED, "storage pool 'twice': ");
  end_pool (pool);
}

static void
test_sources (void)
{
  GError *error = NULL;
  g_autoptr (GPtrArray) groups
      = simplevirt_connection_list_storage_pool_sources (connection, "logical", NULL, NULL, &error);

  if (groups == NULL)
    g_clear_error (&error); /* no LVM */
  g_assert_null (
      simplevirt_connection_list_storage_pool_sources (connection, "dir", NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "storage pools of type 'dir': ");
  g_assert_null (
      simplevirt_connection_list_storage_pool_sources (connection, "square", NULL, NULL, &error));
  g_assert_true (g_str_has_prefix (error->message, "storage pools of type 'square': "));
  g_clear_error (&error);
}

/* One document of each type that libvirt knows. */
static const struct
{
  const char *type;
  SimplevirtStoragePoolFilter filter;
  const char *rest;
} types[] = {
  { "dir", SIMPLEVIRT_STORAGE_POOL_FILTER_DIR, "<target><path>/tmp/none</path></target>" },
  { "fs", SIMPLEVIRT_STORAGE_POOL_FILTER_FS,
    "<source><device path='/dev/none'/></source><target><path>/tmp/none</path></target>" },
  { "netfs", SIMPLEVIRT_STORAGE_POOL_FILTER_NETFS,
    "<source><host name='127.0.0.1'/><dir path='/none'/><format type='nfs'/></source>"
    "<target><path>/tmp/none</path></target>" },
  { "logical", SIMPLEVIRT_STORAGE_POOL_FILTER_LOGICAL,
    "<source><name>none</name></source><target><path>/dev/none</path></target>" },
  { "disk", SIMPLEVIRT_STORAGE_POOL_FILTER_DISK,
    "<source><device path='/dev/none'/></source><target><path>/dev</path></target>" },
  { "iscsi", SIMPLEVIRT_STORAGE_POOL_FILTER_ISCSI,
    "<source><host name='127.0.0.1'/><device path='iqn.2013-06.com.example:none'/>"
    "</source><target><path>/dev/disk/by-path</path></target>" },
  { "iscsi-direct", SIMPLEVIRT_STORAGE_POOL_FILTER_ISCSI_DIRECT,
    "<source><host name='127.0.0.1'/><device path='iqn.2013-06.com.example:none'/>"
    "<initiator><iqn name='iqn.2013-06.com.example:me'/></initiator></source>" },
  { "scsi", SIMPLEVIRT_STORAGE_POOL_FILTER_SCSI,
    "<source><adapter type='scsi_host' name='host99'/></source>"
    "<target><path>/dev/disk/by-path</path></target>" },
  { "mpath", SIMPLEVIRT_STORAGE_POOL_FILTER_MPATH, "<target><path>/dev/mapper</path></target>" },
  { "rbd", SIMPLEVIRT_STORAGE_POOL_FILTER_RBD,
    "<source><host name='127.0.0.1'/><name>none</name></source>" },
  { "sheepdog", SIMPLEVIRT_STORAGE_POOL_FILTER_SHEEPDOG,
    "<source><host name='127.0.0.1'/><name>none</name></source>" },
  { "gluster", SIMPLEVIRT_STORAGE_POOL_FILTER_GLUSTER,
    "<source><host name='127.0.0.1'/><dir path='/'/><name>none</name></source>" },
  { "zfs", SIMPLEVIRT_STORAGE_POOL_FILTER_ZFS, "<source><name>none</name></source>" },
  { "vstorage", SIMPLEVIRT_STORAGE_POOL_FILTER_VSTORAGE,
    "<source><name>none</name></source><target><path>/tmp/none</path></target>" },
};

/* Pools are listed with those of their type alone. */
static void
check_listed (gsize type, SimplevirtStoragePool *pool)
{
  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) list
          = simplevirt_connection_list_storage_pools (connection, types[i].filter, NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpint (pool != NULL && g_ptr_array_find (list, pool, NULL), ==,
                       pool != NULL && i == type);
    }
}

static void
try_type (gsize i, gboolean supported)
{
  GError *error = NULL;
  g_autofree char *xml = g_strdup_printf ("<pool type='%s'><name>typed</name>%s</pool>",
                                          types[i].type, types[i].rest);
  g_autoptr (SimplevirtStoragePool) pool
      = simplevirt_connection_define_storage_pool_xml (connection, xml, NULL, &error);

  g_test_message ("%s: %s", types[i].type, error != NULL ? error->message : "defined");
  if (!supported)
    {
      g_assert_null (pool);
      testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "storage pool 'typed': ");
      check_listed (i, NULL);
      return;
    }
  g_assert_no_error (error);
  g_autoptr (SimplevirtStoragePoolConfig) config
      = simplevirt_storage_pool_fetch_config (pool, FALSE, NULL, &error);
  g_assert_no_error (error);
  g_autofree char *type = simplevirt_config_get_value (SIMPLEVIRT_CONFIG (config), "@type", NULL);
  g_assert_cmpstr (type, ==, types[i].type);
  check_listed (i, pool);
  end_pool (pool);
}

/* What libvirt was built with can be defined; what not is an error that names the pool. */
static void
test_types (void)
{
  GError *error = NULL;
  g_autofree char *xml
      = simplevirt_connection_fetch_storage_capabilities_xml (connection, NULL, &error);

  g_assert_no_error (error);
  g_auto (GStrv) parts = g_strsplit (xml, "<pool type='", -1);
  for (guint part = 1; parts[part] != NULL; part++)
    {
      g_autofree char *name = g_strndup (parts[part], strcspn (parts[part], "'"));
      gsize i = 0;
      while (i < G_N_ELEMENTS (types) && !g_str_equal (types[i].type, name))
        i++;
      g_test_message ("%s", name);
      g_assert_cmpuint (i, <, G_N_ELEMENTS (types));
      const char *supported = strstr (parts[part], "supported='");
      try_type (i, g_str_has_prefix (supported, "supported='yes'"));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = host_open ();
  g_test_add_func ("/pools/dir", test_dir);
  g_test_add_func ("/pools/fs", test_fs);
  g_test_add_func ("/pools/disk", test_disk);
  g_test_add_func ("/pools/logical", test_logical);
  g_test_add_func ("/pools/elsewhere", test_elsewhere);
  g_test_add_func ("/pools/types", test_types);
  g_test_add_func ("/pools/not-built", test_not_built);
  g_test_add_func ("/pools/faults", test_faults);
  g_test_add_func ("/pools/sources", test_sources);
  int status = g_test_run ();
  g_clear_object (&connection);
  return status;
}
