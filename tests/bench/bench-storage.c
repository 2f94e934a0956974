/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Filling, reading and listing volumes, against libvirt's own functions and virsh on the same
 * daemon, in rounds that alternate. In a private host: bench-storage MIB ROUNDS SPARSE_GIB
 * SPARSE_MIB for the size of what is moved, and of a sparse image and the data in it. Root measures
 * memory instead of a disk, if that many MiB are to spare.
 */
#include "bench.h"

#include <fcntl.h>
#include "proxy.h"

typedef struct
{
  const char *uri;
  SimplevirtConnection *connection;
  SimplevirtStoragePool *pool;
  virConnectPtr raw;
  virStoragePoolPtr raw_pool;
  char *folder;
  char *data;   /* the file that is moved */
  char *target; /* and to where */
  guint64 size;
  gboolean sparse;
} Bench;

typedef void (*Way) (Bench *bench);

static double
now (void)
{
  return (double) g_get_monotonic_time () / 1000;
}

static void
must (gboolean good, GError *error)
{
  if (good && error == NULL)
    return;
  fprintf (stderr, "%s\n", error != NULL ? error->message : "failed");
  exit (1);
}

static void run (const char *format, ...) G_GNUC_PRINTF (1, 2);

static void
run (const char *format, ...)
{
  va_list args;
  int status = -1;

  va_start (args, format);
  g_autofree char *command = g_strdup_vprintf (format, args);
  va_end (args);
  if (g_spawn_command_line_sync (command, NULL, NULL, &status, NULL) && status == 0)
    return;
  fprintf (stderr, "failed: %s\n", command);
  exit (1);
}

static SimplevirtTransferFlags
how (Bench *bench)
{
  return bench->sparse ? SIMPLEVIRT_TRANSFER_SPARSE : SIMPLEVIRT_TRANSFER_NONE;
}

static void
make_volume (Bench *bench, const char *name, guint64 size)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *xml = g_strdup_printf ("<volume><name>%s</name><capacity>%" G_GUINT64_FORMAT
                                          "</capacity><allocation>0</allocation></volume>",
                                          name, size);
  g_autoptr (SimplevirtStorageVolume) volume = simplevirt_storage_pool_create_volume_xml (
      bench->pool, xml, SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, &error);

  must (volume != NULL, error);
}

static SimplevirtStorageVolume *
find_volume (Bench *bench)
{
  g_autoptr (GError) error = NULL;
  SimplevirtStorageVolume *volume
      = simplevirt_storage_pool_lookup_volume (bench->pool, "volume", NULL, &error);

  must (volume != NULL, error);
  return volume;
}

static int
read_source (virStreamPtr stream, char *buffer, size_t size, void *data)
{
  return (int) read (*(int *) data, buffer, size);
}

static int
write_sink (virStreamPtr stream, const char *buffer, size_t size, void *data)
{
  return (int) write (*(int *) data, buffer, size);
}

static void
upload_raw (Bench *bench)
{
  int fd = open (bench->data, O_RDONLY);
  virStorageVolPtr native = virStorageVolLookupByName (bench->raw_pool, "volume");
  virStreamPtr stream = virStreamNew (bench->raw, 0);

  bench_check (native != NULL && virStorageVolUpload (native, stream, 0, bench->size, 0) == 0
                   && virStreamSendAll (stream, read_source, &fd) == 0
                   && virStreamFinish (stream) == 0,
               "raw upload");
  close (fd);
  virStreamFree (stream);
  virStorageVolFree (native);
}

static void
download_raw (Bench *bench)
{
  int fd = open (bench->target, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  virStorageVolPtr native = virStorageVolLookupByName (bench->raw_pool, "volume");
  virStreamPtr stream = virStreamNew (bench->raw, 0);

  bench_check (native != NULL && virStorageVolDownload (native, stream, 0, 0, 0) == 0
                   && virStreamRecvAll (stream, write_sink, &fd) == 0
                   && virStreamFinish (stream) == 0,
               "raw download");
  close (fd);
  virStreamFree (stream);
  virStorageVolFree (native);
}

static void
upload_virsh (Bench *bench)
{
  run ("virsh -q -c '%s' vol-upload --pool bench %s volume '%s'", bench->uri,
       bench->sparse ? "--sparse" : "", bench->data);
}

static void
download_virsh (Bench *bench)
{
  run ("virsh -q -c '%s' vol-download --pool bench %s volume '%s'", bench->uri,
       bench->sparse ? "--sparse" : "", bench->target);
}

static void
upload_ours (Bench *bench)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtStorageVolume) volume = find_volume (bench);

  must (simplevirt_storage_volume_upload_file (volume, bench->data, 0, 0, how (bench), NULL, NULL,
                                               &error),
        error);
}

/* What virsh does: it has no connection yet. */
static void
upload_anew (Bench *bench)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection
      = simplevirt_connection_open (bench->uri, NULL, &error);
  Bench own = *bench;

  must (connection != NULL, error);
  g_autoptr (SimplevirtStoragePool) pool
      = simplevirt_connection_lookup_storage_pool (connection, "bench", NULL, &error);
  must (pool != NULL, error);
  own.pool = pool;
  upload_ours (&own);
}

static void
download_ours (Bench *bench)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtStorageVolume) volume = find_volume (bench);

  must (simplevirt_storage_volume_download_file (volume, bench->target, 0, 0, how (bench), NULL,
                                                 NULL, &error),
        error);
}

static void
list_raw (Bench *bench)
{
  virStorageVolPtr *volumes = NULL;
  int count = virStoragePoolListAllVolumes (bench->raw_pool, &volumes, 0);

  for (int i = 0; i < count; i++)
    virStorageVolFree (volumes[i]);
  free (volumes);
}

static void
list_ours (Bench *bench)
{
  g_autoptr (GPtrArray) volumes = simplevirt_storage_pool_list_volumes (
      bench->pool, SIMPLEVIRT_VOLUME_DETAILS_NAMES, NULL, NULL);

  must (volumes != NULL, NULL);
}

/* Into a volume without data each time; what is downloaded is what was uploaded last. */
static double
measure (Bench *bench, Way way, gboolean fresh)
{
  g_autoptr (GError) error = NULL;

  if (fresh)
    {
      g_autoptr (SimplevirtStorageVolume) old
          = simplevirt_storage_pool_lookup_volume (bench->pool, "volume", NULL, NULL);
      if (old != NULL)
        must (simplevirt_storage_volume_delete (old, SIMPLEVIRT_VOLUME_DELETE_NONE, NULL, &error),
              error);
      make_volume (bench, "volume", bench->size);
    }
  unlink (bench->target);
  double began = now ();
  way (bench);
  return now () - began;
}

/* `theirs` may move another file than `ours`. */
static void
compare (const char *what,
         Bench *theirs,
         Way their_way,
         Bench *ours,
         Way our_way,
         gboolean fresh,
         guint rounds)
{
  g_autofree double *a = g_new (double, rounds);
  g_autofree double *b = g_new (double, rounds);
  g_autofree double *ratios = g_new (double, rounds);

  for (guint i = 0; i < rounds; i++)
    {
      if (i % 2 == 0)
        a[i] = measure (theirs, their_way, fresh);
      b[i] = measure (ours, our_way, fresh);
      if (i % 2 == 1)
        a[i] = measure (theirs, their_way, fresh);
      ratios[i] = b[i] / a[i];
    }
  double x = bench_median (a, rounds), y = bench_median (b, rounds);
  double ratio = bench_median (ratios, rounds);
  printf ("%-40s %10.2f ms against %10.2f ms: %.2f; of the rounds %.2f (%.2f to %.2f)\n", what, y,
          x, y / x, ratio, ratios[0], ratios[rounds - 1]);
  fflush (stdout);
}

static void
count_round_trips (Bench *bench)
{
  g_autoptr (GError) error = NULL;
  Proxy *proxy = proxy_new (bench->uri, bench->folder);
  g_autofree char *uri = proxy_uri (proxy, bench->uri);
  g_autoptr (SimplevirtConnection) connection = simplevirt_connection_open (uri, NULL, &error);

  must (connection != NULL, error);
  g_autoptr (SimplevirtStoragePool) pool
      = simplevirt_connection_lookup_storage_pool (connection, "bench", NULL, &error);
  must (pool != NULL, error);
  guint before = proxy_calls (proxy);
  g_autoptr (GPtrArray) volumes
      = simplevirt_storage_pool_list_volumes (pool, SIMPLEVIRT_VOLUME_DETAILS_NAMES, NULL, &error);
  must (volumes != NULL, error);
  printf ("round trips of a list of %u volumes: %u\n", volumes->len, proxy_calls (proxy) - before);
  simplevirt_connection_close (connection);
  proxy_free (proxy);
}

static void
open_host (Bench *bench, guint64 needed)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *available = NULL;

  bench->uri = g_getenv ("SV_TEST_URI");
  bench->folder = g_build_filename (g_getenv ("SV_TEST_DIR"), "bench", NULL);
  bench->data = g_build_filename (bench->folder, "data", NULL);
  bench->target = g_build_filename (bench->folder, "target", NULL);
  run ("mkdir -p '%s/pool'", bench->folder);
  g_autofree char *mount = g_strdup_printf (
      "sh -c \"awk -v need=%" G_GUINT64_FORMAT
      " '/^MemAvailable/ { exit \\$2 * 1024 < need * 2 }' /proc/meminfo &&"
      " mount -t tmpfs -o size=%" G_GUINT64_FORMAT " tmpfs '%s' && mkdir '%s/pool'\"",
      needed, needed, bench->folder, bench->folder);
  int status = -1;
  gboolean memory
      = g_spawn_command_line_sync (mount, NULL, &available, &status, NULL) && status == 0;
  g_autofree char *xml = g_strdup_printf (
      "<pool type='dir'><name>bench</name><target><path>%s/pool</path></target></pool>",
      bench->folder);
  bench->connection = simplevirt_connection_open (bench->uri, NULL, &error);
  must (bench->connection != NULL, error);
  bench->pool = simplevirt_connection_start_transient_storage_pool_xml (
      bench->connection, xml, SIMPLEVIRT_STORAGE_POOL_START_NONE, NULL, &error);
  must (bench->pool != NULL, error);
  bench->raw = virConnectOpen (bench->uri);
  bench->raw_pool = virStoragePoolLookupByName (bench->raw, "bench");
  printf ("in %s, ours against theirs, medians\n", memory ? "memory" : "files on a disk");
}

/* An image of whose data each MiB is apart from the next. */
static void
make_sparse (Bench *sparse, guint mib)
{
  run ("truncate -s %" G_GUINT64_FORMAT " '%s'", sparse->size, sparse->data);
  run ("sh -c \"i=0; while [ \\$i -lt %u ]; do dd if=/dev/urandom of='%s' bs=1M count=1 "
       "conv=notrunc "
       "status=none seek=\\$((i * %u)) || exit; i=\\$((i + 1)); done\"",
       mib, sparse->data, (guint) (sparse->size / SIMPLEVIRT_MIB / mib));
}

static void
bench_sparse (Bench *bench, guint gib, guint mib, guint rounds)
{
  Bench sparse = *bench, dense = *bench;
  g_autofree char *data = g_build_filename (bench->folder, "sparse", NULL);

  sparse.data = data;
  sparse.size = gib * SIMPLEVIRT_GIB;
  sparse.sparse = TRUE;
  make_sparse (&sparse, mib);
  dense.size = mib * SIMPLEVIRT_MIB;
  run ("dd if=/dev/urandom of='%s' bs=1M count=%u status=none", dense.data, mib);
  printf ("%u GiB with %u MiB of data\n", gib, mib);
  compare ("sparse upload, its data alone", &dense, upload_ours, &sparse, upload_ours, TRUE,
           rounds);
  compare ("sparse upload, virsh", &sparse, upload_virsh, &sparse, upload_ours, TRUE, rounds);
  compare ("sparse download, virsh", &sparse, download_virsh, &sparse, download_ours, FALSE,
           rounds);
}

int
main (int argc, char **argv)
{
  guint mib = argc > 1 ? (guint) atoi (argv[1]) : 64;
  guint rounds = argc > 2 ? (guint) atoi (argv[2]) : 5;
  guint sparse_gib = argc > 3 ? (guint) atoi (argv[3]) : 2;
  guint sparse_mib = argc > 4 ? (guint) atoi (argv[4]) : 20;
  Bench bench = { .size = mib * SIMPLEVIRT_MIB };

  if (g_getenv ("SV_TEST_URI") == NULL)
    return 77;
  open_host (&bench, (3 * mib + 4 * sparse_mib + 64) * SIMPLEVIRT_MIB);
  run ("dd if=/dev/urandom of='%s' bs=1M count=%u status=none", bench.data, mib);
  printf ("%u MiB\n", mib);
  compare ("upload, raw libvirt", &bench, upload_raw, &bench, upload_ours, TRUE, rounds);
  compare ("upload, virsh vol-upload", &bench, upload_virsh, &bench, upload_anew, TRUE, rounds);
  compare ("download, raw libvirt", &bench, download_raw, &bench, download_ours, FALSE, rounds);
  compare ("download, virsh vol-download", &bench, download_virsh, &bench, download_ours, FALSE,
           rounds);
  bench_sparse (&bench, sparse_gib, sparse_mib, rounds);
  for (int i = 0; i < 100; i++)
    {
      g_autofree char *name = g_strdup_printf ("volume-%d", i);
      make_volume (&bench, name, 4096);
    }
  compare ("list of 101 volumes, raw libvirt", &bench, list_raw, &bench, list_ours, FALSE,
           rounds * 10);
  count_round_trips (&bench);
  virStoragePoolFree (bench.raw_pool);
  virConnectClose (bench.raw);
  g_object_unref (bench.pool);
  g_object_unref (bench.connection);
  g_free (bench.folder);
  g_free (bench.data);
  g_free (bench.target);
  return 0;
}
