/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Connections cut at many byte offsets, and how many round trips things take. */
#include "host-state.h"
#include "host-tools.h"
#include "proxy.h"

#define SIZE 700000

/* Some offsets in a transfer: each of the first calls and packets, and their middles. */
#define CUTS 24

typedef struct
{
  Proxy *proxy;
  SimplevirtConnection *connection; /* heals itself, through the proxy */
  SimplevirtStoragePool *pool;
  GBytes *noise;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  const char *uri = g_getenv ("SV_TEST_URI");
  g_autofree char *folder = host_path ("");

  fixture->proxy = proxy_new (uri, folder);
  g_autofree char *through = proxy_uri (fixture->proxy, uri);
  fixture->connection = testing_open_healing (through);
  fixture->pool = host_pool (fixture->connection, "cut");
  fixture->noise = host_noise (SIZE);
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  testing_ok (simplevirt_storage_pool_stop (fixture->pool, NULL, &failure));
  simplevirt_connection_close (fixture->connection);
  g_clear_object (&fixture->pool);
  g_clear_object (&fixture->connection);
  g_clear_pointer (&fixture->noise, g_bytes_unref);
  proxy_free (fixture->proxy);
}

/* The first bytes one by one and then in steps that grow, up to `total`. */
static gint64
offset_of (guint cut, guint64 total)
{
  static const guint16 first[] = { 0, 1, 4, 27, 28, 60, 150, 400 };
  guint others = CUTS - G_N_ELEMENTS (first);

  if (cut < G_N_ELEMENTS (first))
    return (gint64) MIN (first[cut], total - 1);
  return (gint64) (total * (cut - G_N_ELEMENTS (first) + 1) / (others + 1));
}

/* Whether the daemon lives. That of 11.3 may lock itself up when a client goes amid a transfer:
 * what tells a stream of it closes the client with a lock held that closing it wants. */
static gboolean
survived (Fixture *fixture)
{
  for (int i = 0; i < 100; i++)
    {
      if (simplevirt_connection_ping (fixture->connection, NULL, NULL))
        return TRUE;
      g_usleep (G_USEC_PER_SEC / 10);
    }
  g_autoptr (SimplevirtConnection) direct
      = simplevirt_connection_open (g_getenv ("SV_TEST_URI"), NULL, NULL);
  if (direct != NULL)
    return TRUE;
  g_assert_true (
      host_run ("sh -c 'host-ctl kill && host-ctl start && rm -f $SV_TEST_DIR/cut/volume'"));
  testing_wait_until (simplevirt_connection_ping (fixture->connection, NULL, NULL));
  g_test_skip ("libvirtd locked itself up, as that of 11.3 does");
  return FALSE;
}

typedef gboolean (*Work) (Fixture *fixture, GError **error);

/* Does the work once to learn how long it is, and then with a cut at each offset, in both
 * directions: an error that says so in bounded time, and a connection that works again. */
static void
cut_everywhere (Fixture *fixture, Work work, void (*check) (Fixture *))
{
  guint64 before[2]
      = { proxy_passed (fixture->proxy, PROXY_UP), proxy_passed (fixture->proxy, PROXY_DOWN) };
  GError *error = NULL;

  g_assert_true (work (fixture, &error));
  check (fixture);
  guint descriptors = testing_count_descriptors ("self");
  guint64 total[2] = { proxy_passed (fixture->proxy, PROXY_UP) - before[PROXY_UP],
                       proxy_passed (fixture->proxy, PROXY_DOWN) - before[PROXY_DOWN] };
  for (int way = 0; way < 2; way++)
    {
      for (guint i = 0; i < CUTS; i++)
        {
          gint64 offset = offset_of (i, total[way]);
          gint64 began = g_get_monotonic_time ();
          proxy_cut_after (fixture->proxy, (ProxyWay) way, offset);
          gboolean done = work (fixture, &error);
          gint64 took = g_get_monotonic_time () - began;
          if (done || !g_error_matches (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_CONNECTION_LOST))
            g_error ("cut after %" G_GINT64_FORMAT " of %" G_GUINT64_FORMAT " bytes %s: %s", offset,
                     total[way], way == PROXY_UP ? "up" : "down",
                     done ? "it worked" : error->message);
          g_clear_error (&error);
          if (!survived (fixture))
            return;
          g_assert_cmpint (took, <, 30 * G_USEC_PER_SEC);
          testing_wait_until (simplevirt_connection_ping (fixture->connection, NULL, NULL));
          check (fixture);
        }
    }
  testing_wait_until (testing_count_descriptors ("self") <= descriptors);
}

static gboolean
make_volume (Fixture *fixture, GError **error)
{
  g_autoptr (SimplevirtStorageVolume) volume = simplevirt_storage_pool_create_volume_from_bytes (
      fixture->pool, "volume", fixture->noise, NULL, NULL, error);

  return volume != NULL
         && simplevirt_storage_volume_delete (volume, SIMPLEVIRT_VOLUME_DELETE_NONE, NULL, error);
}

static void
is_empty (Fixture *fixture)
{
  testing_wait_until (host_count_files ("cut") == 0);
}

/* Whatever was made of a volume goes as soon as the connection is there again. */
static void
test_upload (Fixture *fixture, gconstpointer unused)
{
  cut_everywhere (fixture, make_volume, is_empty);
}

static gboolean
download (Fixture *fixture, GError **error)
{
  g_autofree char *path = host_path ("downloads/file");
  g_autoptr (SimplevirtStorageVolume) volume
      = simplevirt_storage_pool_lookup_volume (fixture->pool, "source", NULL, error);

  if (volume == NULL
      || !simplevirt_storage_volume_download_file (volume, path, 0, 0, SIMPLEVIRT_TRANSFER_NONE,
                                                   NULL, NULL, error))
    return FALSE;
  g_autoptr (GBytes) back = host_read (path);
  g_assert_true (g_bytes_equal (back, fixture->noise));
  g_unlink (path);
  return TRUE;
}

static void
has_no_download (Fixture *fixture)
{
  g_assert_cmpuint (host_count_files ("downloads"), ==, 0);
}

static void
test_download (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *folder = host_path ("downloads");
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtStorageVolume) volume = simplevirt_storage_pool_create_volume_from_bytes (
      fixture->pool, "source", fixture->noise, NULL, NULL, &error);

  g_assert_no_error (error);
  g_mkdir (folder, 0755);
  cut_everywhere (fixture, download, has_no_download);
  testing_ok (
      simplevirt_storage_volume_delete (volume, SIMPLEVIRT_VOLUME_DELETE_NONE, NULL, &failure));
}

/* However many volumes there are, listing them is one, and what the list tells of them none. */
static void
test_round_trips (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) content = g_bytes_new_static ("content", 7);

  for (int i = 0; i < 100; i++)
    {
      g_autofree char *name = g_strdup_printf ("cut/file-%d", i);
      g_free (host_file (name, content));
    }
  testing_ok (simplevirt_storage_pool_rescan (fixture->pool, NULL, &failure));
  guint before = proxy_calls (fixture->proxy);
  g_autoptr (GPtrArray) names = simplevirt_storage_pool_list_volumes (
      fixture->pool, SIMPLEVIRT_VOLUME_DETAILS_NAMES, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (names->len, ==, 100);
  for (guint i = 0; i < names->len; i++)
    g_assert_nonnull (simplevirt_storage_volume_get_path (g_ptr_array_index (names, i)));
  g_assert_cmpuint (proxy_calls (fixture->proxy) - before, ==, 1);
}

/* A copy of a volume over a connection that does not heal itself, with each of the answers lost: it
 * is made, or nothing is left of it. */
static void
test_copy (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *through = proxy_uri (fixture->proxy, g_getenv ("SV_TEST_URI"));
  g_autoptr (SimplevirtStorageVolume) kept = host_volume (fixture->pool, "source", 100000);
  GError *error = NULL;
  guint failed = 0;

  for (guint i = 0; i < 7; i++)
    {
      g_autoptr (SimplevirtConnection) other = testing_open (through);
      g_autoptr (SimplevirtStorageVolume) source
          = simplevirt_connection_lookup_storage_volume_by_path (
              other, simplevirt_storage_volume_get_path (kept), NULL, &error);
      g_assert_no_error (error);
      proxy_cut_answer (fixture->proxy, i);
      g_autoptr (SimplevirtStorageVolume) copy = simplevirt_storage_volume_create_copy (
          source, NULL, "copy", SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, NULL, &error);
      proxy_cut_answer (fixture->proxy, G_MAXINT);
      g_assert_cmpuint (host_count_files ("cut"), ==, copy != NULL ? 2 : 1);
      failed += copy == NULL;
      if (copy == NULL)
        testing_assert_error (&error, SIMPLEVIRT_ERROR_CONNECTION_LOST, "the connection ");
      else
        host_run ("virsh -q vol-delete copy --pool cut");
      simplevirt_connection_close (other);
    }
  g_assert_cmpuint (failed, >=, 3);
  testing_ok (
      simplevirt_storage_volume_delete (kept, SIMPLEVIRT_VOLUME_DELETE_NONE, NULL, &failure));
}

/* A machine with a disk of its own and a seed. */
static SimplevirtDomain *
create (Fixture *fixture, gboolean defaults, GError **error)
{
  g_autoptr (SimplevirtDomainBuilder) builder = simplevirt_domain_builder_new ("cut-short");
  g_autofree char *image = g_build_filename (g_getenv ("SV_TEST_GUEST"), "disk.qcow2", NULL);

  simplevirt_domain_builder_set_image (builder, image);
  simplevirt_domain_builder_set_hostname (builder, "cut-short");
  simplevirt_domain_builder_set_start (builder, FALSE);
  if (!defaults)
    {
      simplevirt_domain_builder_set_pool (builder, "cut");
      simplevirt_domain_builder_set_network_mode (builder, SIMPLEVIRT_NETWORK_MODE_USER);
    }
  return simplevirt_connection_create_domain (fixture->connection, builder, NULL, NULL, error);
}

static void
clear (SimplevirtDomain *domain)
{
  testing_ok (simplevirt_domain_delete (domain, SIMPLEVIRT_DELETE_EVERYTHING, NULL, &failure));
  host_run ("sh -c 'for what in pool net; do for step in destroy undefine; do"
            " virsh -q $what-$step default; done; done >/dev/null 2>&1'");
}

/* Creates once to learn how many answers there are, then with each of the first part of them lost:
 * all of the machine is there or nothing. */
static void
lose_answers (Fixture *fixture, gboolean defaults, guint part)
{
  g_autofree char *before = host_state ();
  g_autoptr (GError) error = NULL;
  guint calls = proxy_calls (fixture->proxy);
  g_autoptr (SimplevirtDomain) first = create (fixture, defaults, &error);
  guint total = proxy_calls (fixture->proxy) - calls;
  guint failed = 0;

  g_assert_no_error (error);
  clear (first);
  for (guint i = 0; i < total / part; i++)
    {
      g_autoptr (GError) local = NULL;
      proxy_cut_answer (fixture->proxy, i);
      g_autoptr (SimplevirtDomain) domain = create (fixture, defaults, &local);
      proxy_cut_answer (fixture->proxy, G_MAXINT);
      g_test_message ("answer %u of %u: %s", i, total, local != NULL ? local->message : "made");
      testing_wait_until (simplevirt_connection_ping (fixture->connection, NULL, NULL));
      if (domain != NULL)
        clear (domain);
      else
        testing_assert_error (&local, SIMPLEVIRT_ERROR_CONNECTION_LOST, "the connection ");
      failed += domain == NULL;
      g_autofree char *after = host_state ();
      g_assert_cmpstr (before, ==, after);
      g_assert_cmpuint (host_count_files ("cut"), ==, 0);
    }
  g_assert_cmpuint (failed, >, total / 2 / part);
}

static void
test_create (Fixture *fixture, gconstpointer unused)
{
  lose_answers (fixture, FALSE, 1);
}

/* With the pool and the network that it makes first. */
static void
test_create_defaults (Fixture *fixture, gconstpointer unused)
{
  lose_answers (fixture, TRUE, 2);
}

#define CARD_OWNER                                                                                 \
  "<domain type='qemu'><name>owner</name><memory unit='MiB'>64</memory><os>"                       \
  "<type arch='x86_64' machine='q35'>hvm</type></os><devices><interface type='user'><model "       \
  "type='virtio'/><alias name='ua-card'/></interface></devices></domain>"

/* Who waits for a guest to let go of a device does not wait for one that stopped while nobody told
 * of it; its definition has the device still. */
static void
test_detach_from_stopped (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (SimplevirtConnection) other = host_open ();
  g_autoptr (SimplevirtDomain) theirs = testing_define_domain (other, CARD_OWNER);
  g_autoptr (SimplevirtDomain) domain = testing_lookup_domain (fixture->connection, "owner");
  testing_ok (simplevirt_domain_start (domain, SIMPLEVIRT_START_PAUSED, NULL, &failure));
  simplevirt_domain_detach_device_by_alias_async (domain, "ua-card", SIMPLEVIRT_CHANGE_LIVE, 0,
                                                  NULL, testing_keep_result, &result);
  g_usleep (7 * G_USEC_PER_SEC);
  g_assert_null (result);
  proxy_hold (fixture->proxy, 0);
  proxy_cut_after (fixture->proxy, PROXY_UP, 0);
  g_assert_false (simplevirt_connection_ping (fixture->connection, NULL, NULL));
  testing_wait_until (proxy_holds (fixture->proxy));
  testing_ok (simplevirt_domain_power_off (theirs, NULL, &failure));
  proxy_let_go (fixture->proxy);
  testing_wait_until (result != NULL);
  testing_ok (simplevirt_domain_detach_device_by_alias_finish (domain, result, &failure));
  testing_ok (simplevirt_domain_undefine (theirs, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
}

static void
count (guint *times)
{
  (*times)++;
}

/* Removed and defined again under another name while nobody told of it: the handle, which is the
 * same, has the new name and says so, and what it is asked to do is done to the new one. */
static void
test_renamed_meanwhile (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) other = host_open ();
  g_autoptr (SimplevirtDomain) theirs = testing_define_domain (other, CARD_OWNER);
  g_autoptr (SimplevirtDomain) domain
      = simplevirt_connection_lookup_domain (fixture->connection, "owner", NULL, &error);
  guint renamed = 0;

  g_assert_no_error (error);
  g_autofree char *xml
      = g_strdup_printf ("<domain type='qemu'><name>heir</name><uuid>%s</uuid><memory "
                         "unit='MiB'>64</memory><os><type>hvm</type></os></domain>",
                         simplevirt_domain_get_uuid (domain));
  g_signal_connect_swapped (domain, "notify::name", G_CALLBACK (count), &renamed);
  proxy_hold (fixture->proxy, 0);
  proxy_cut_after (fixture->proxy, PROXY_UP, 0);
  g_assert_false (simplevirt_connection_ping (fixture->connection, NULL, NULL));
  testing_wait_until (proxy_holds (fixture->proxy));
  testing_ok (simplevirt_domain_undefine (theirs, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
  g_object_unref (testing_define_domain (other, xml));
  proxy_let_go (fixture->proxy);
  testing_wait_until (renamed > 0);
  g_assert_cmpstr (simplevirt_domain_get_name (domain), ==, "heir");
  g_assert_true (simplevirt_domain_get_exists (domain));
  g_autoptr (SimplevirtDomain) found
      = simplevirt_connection_lookup_domain (fixture->connection, "heir", NULL, &error);
  g_assert_true (found == domain);
  testing_ok (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
}

#define DISK_OWNER                                                                                 \
  "<domain type='qemu'><name>owner</name><memory unit='MiB'>64</memory><os>"                       \
  "<type arch='x86_64' machine='q35'>hvm</type></os><devices><disk type='file' device='disk'>"     \
  "<driver name='qemu' type='qcow2'/><source file='%s'/><target dev='vda' bus='virtio'/></disk>"   \
  "</devices></domain>"

/* A volume and a snapshot that went while nobody told of it: who uses them is told so. */
static void
test_gone_meanwhile (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *disk = host_path ("owner.qcow2");
  g_autofree char *command = g_strdup_printf ("qemu-img create -q -f qcow2 '%s' 1M", disk);
  g_autofree char *xml = g_strdup_printf (DISK_OWNER, disk);
  g_assert_true (host_run (command));
  g_autoptr (SimplevirtDomain) domain = testing_define_domain (fixture->connection, xml);
  g_autoptr (SimplevirtSnapshot) snapshot = simplevirt_domain_create_snapshot (
      domain, "moment", NULL, NULL, SIMPLEVIRT_SNAPSHOT_CREATE_NONE, NULL, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtStorageVolume) volume = host_volume (fixture->pool, "going", 1000);

  proxy_hold (fixture->proxy, 0);
  proxy_cut_after (fixture->proxy, PROXY_UP, 0);
  g_assert_false (simplevirt_connection_ping (fixture->connection, NULL, NULL));
  testing_wait_until (proxy_holds (fixture->proxy));
  g_assert_true (host_run ("virsh -q vol-delete going --pool cut"));
  g_assert_true (host_run ("virsh -q snapshot-delete owner moment"));
  proxy_let_go (fixture->proxy);
  testing_wait_until (simplevirt_connection_ping (fixture->connection, NULL, NULL));
  g_assert_false (simplevirt_storage_volume_refresh (volume, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "storage volume 'going': ");
  g_assert_false (simplevirt_storage_volume_get_exists (volume));
  g_assert_null (simplevirt_snapshot_fetch_xml (snapshot, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "snapshot 'moment': ");
  g_unlink (disk);
  testing_ok (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, function) g_test_add ("/cut/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("upload", test_upload);
  ADD ("download", test_download);
  ADD ("copy", test_copy);
  ADD ("create", test_create);
  ADD ("create-defaults", test_create_defaults);
  ADD ("detach-from-stopped", test_detach_from_stopped);
  ADD ("renamed-meanwhile", test_renamed_meanwhile);
  ADD ("gone-meanwhile", test_gone_meanwhile);
  ADD ("round-trips", test_round_trips);
  return g_test_run ();
}
