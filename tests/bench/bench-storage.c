/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Filling, reading and listing volumes, against libvirt's own functions on the same daemon.
 * bench-storage MIB ROUNDS, in a private host. */
#include "bench.h"

#include <fcntl.h>

typedef struct
{
  SimplevirtConnection *connection;
  SimplevirtStoragePool *pool;
  virConnectPtr raw;
  virStoragePoolPtr raw_pool;
  char *data;
  guint64 size;
  guint count;
} Bench;

static double
now (void)
{
  return (double) g_get_monotonic_time () / 1000;
}

static void
must (gpointer result, GError *error)
{
  if (result != NULL && error == NULL)
    return;
  fprintf (stderr, "%s\n", error != NULL ? error->message : "failed");
  exit (1);
}

static int
read_source (virStreamPtr stream, char *buffer, size_t size, void *data)
{
  return (int) read (*(int *) data, buffer, size);
}

static SimplevirtStorageVolume *
make_volume (Bench *bench)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *xml
      = g_strdup_printf ("<volume><name>volume-%u</name><capacity>%" G_GUINT64_FORMAT
                         "</capacity><allocation>0</allocation></volume>",
                         bench->count++, bench->size);
  SimplevirtStorageVolume *volume = simplevirt_storage_pool_create_volume_xml (
      bench->pool, xml, SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, &error);

  must (volume, error);
  return volume;
}

static void
drop (SimplevirtStorageVolume *volume)
{
  simplevirt_storage_volume_delete (volume, SIMPLEVIRT_VOLUME_DELETE_NONE, NULL, NULL);
  g_object_unref (volume);
}

static double
upload_raw (Bench *bench)
{
  SimplevirtStorageVolume *volume = make_volume (bench);
  double began = now ();
  int fd = open (bench->data, O_RDONLY);
  virStorageVolPtr native
      = virStorageVolLookupByName (bench->raw_pool, simplevirt_storage_volume_get_name (volume));
  virStreamPtr stream = virStreamNew (bench->raw, 0);

  bench_check (native != NULL && virStorageVolUpload (native, stream, 0, bench->size, 0) == 0
                   && virStreamSendAll (stream, read_source, &fd) == 0
                   && virStreamFinish (stream) == 0,
               "raw upload");
  close (fd);
  double took = now () - began;
  virStreamFree (stream);
  virStorageVolFree (native);
  drop (volume);
  return took;
}

static double
upload_ours (Bench *bench)
{
  SimplevirtStorageVolume *volume = make_volume (bench);
  g_autoptr (GError) error = NULL;
  double began = now ();

  simplevirt_storage_volume_upload_file (volume, bench->data, 0, 0, SIMPLEVIRT_TRANSFER_NONE, NULL,
                                         NULL, &error);
  must (volume, error);
  double took = now () - began;
  drop (volume);
  return took;
}

/* A file a hundred times as long as its data. */
static double
upload_sparse (Bench *bench)
{
  g_autofree char *path = g_strconcat (bench->data, ".sparse", NULL);
  g_autofree char *command
      = g_strdup_printf ("sh -c \"cp '%s' '%s' && truncate -s %" G_GUINT64_FORMAT " '%s'\"",
                         bench->data, path, bench->size * 100, path);
  g_autoptr (GError) error = NULL;
  int status = 0;

  g_spawn_command_line_sync (command, NULL, NULL, &status, NULL);
  bench_check (status == 0, "sparse file");
  double began = now ();
  g_autofree char *name = g_strdup_printf ("sparse-%u", bench->count++);
  SimplevirtStorageVolume *volume = simplevirt_storage_pool_create_volume_from_file (
      bench->pool, name, path, SIMPLEVIRT_TRANSFER_SPARSE, NULL, NULL, &error);
  must (volume, error);
  double took = now () - began;
  drop (volume);
  return took;
}

static double
upload_dense (Bench *bench)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_strdup_printf ("dense-%u", bench->count++);
  double began = now ();
  SimplevirtStorageVolume *volume = simplevirt_storage_pool_create_volume_from_file (
      bench->pool, name, bench->data, SIMPLEVIRT_TRANSFER_NONE, NULL, NULL, &error);

  must (volume, error);
  double took = now () - began;
  drop (volume);
  return took;
}

static double
list_raw (Bench *bench)
{
  virStorageVolPtr *volumes = NULL;
  double began = now ();
  int count = virStoragePoolListAllVolumes (bench->raw_pool, &volumes, 0);

  double took = now () - began;
  for (int i = 0; i < count; i++)
    virStorageVolFree (volumes[i]);
  free (volumes);
  return took;
}

static double
list_ours (Bench *bench)
{
  double began = now ();
  g_autoptr (GPtrArray) volumes = simplevirt_storage_pool_list_volumes (
      bench->pool, SIMPLEVIRT_VOLUME_DETAILS_NAMES, NULL, NULL);

  return volumes != NULL ? now () - began : 0;
}

static void
compare (
    Bench *bench, const char *what, double (*raw) (Bench *), double (*ours) (Bench *), guint rounds)
{
  g_autofree double *a = g_new (double, rounds);
  g_autofree double *b = g_new (double, rounds);

  for (guint i = 0; i < rounds; i++)
    {
      a[i] = raw (bench);
      b[i] = ours (bench);
    }
  double x = bench_median (a, rounds), y = bench_median (b, rounds);
  printf ("%-36s %10.2f ms  against %10.2f ms: %.2f\n", what, y, x, y / x);
}

int
main (int argc, char **argv)
{
  const char *uri = g_getenv ("SV_TEST_URI");
  guint mib = argc > 1 ? (guint) atoi (argv[1]) : 64;
  guint rounds = argc > 2 ? (guint) atoi (argv[2]) : 5;
  g_autoptr (GError) error = NULL;
  Bench bench = { .size = mib * SIMPLEVIRT_MIB };

  if (uri == NULL)
    return 77;
  bench.connection = simplevirt_connection_open (uri, NULL, &error);
  must (bench.connection, error);
  bench.data = g_build_filename (g_getenv ("SV_TEST_DIR"), "data", NULL);
  g_autofree char *make
      = g_strdup_printf ("dd if=/dev/urandom of='%s' bs=1M count=%u status=none", bench.data, mib);
  g_autofree char *xml
      = g_strdup_printf ("<pool type='dir'><name>bench</name><target><path>%s/bench</path></target>"
                         "</pool>",
                         g_getenv ("SV_TEST_DIR"));
  g_spawn_command_line_sync (make, NULL, NULL, NULL, NULL);
  bench.pool = simplevirt_connection_start_transient_storage_pool_xml (
      bench.connection, xml, SIMPLEVIRT_STORAGE_POOL_START_BUILD, NULL, &error);
  must (bench.pool, error);
  bench.raw = virConnectOpen (uri);
  bench.raw_pool = virStoragePoolLookupByName (bench.raw, "bench");
  printf ("%u MiB, median of %u, ours against the other\n", mib, rounds);
  compare (&bench, "upload, against raw libvirt", upload_raw, upload_ours, rounds);
  compare (&bench, "sparse, against its data alone", upload_dense, upload_sparse, rounds);
  bench.size = 4096;
  for (int i = 0; i < 100; i++)
    g_object_unref (make_volume (&bench));
  compare (&bench, "list of 100 volumes (1 round trip)", list_raw, list_ours, rounds * 10);
  virStoragePoolFree (bench.raw_pool);
  virConnectClose (bench.raw);
  g_object_unref (bench.pool);
  g_object_unref (bench.connection);
  g_free (bench.data);
  return 0;
}
