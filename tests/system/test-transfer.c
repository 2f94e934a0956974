/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Volumes filled and read through a real daemon. */
#include "system/host-tools.h"

#include <sys/stat.h>

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FILE, fclose)

#define SIZE (3 * 1000 * 1000 + 17)

typedef struct
{
  SimplevirtConnection *connection;
  SimplevirtStoragePool *pool;
  SimplevirtStorageVolume *volume; /* empty, of SIZE bytes */
  GBytes *noise;                   /* SIZE bytes */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  fixture->connection = host_open ();
  fixture->pool = host_pool (fixture->connection, "transfers");
  fixture->volume = host_volume (fixture->pool, "volume", SIZE);
  fixture->noise = host_noise (SIZE);
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  simplevirt_storage_volume_delete (fixture->volume, SIMPLEVIRT_VOLUME_DELETE_NONE, NULL, NULL);
  simplevirt_storage_pool_stop (fixture->pool, NULL, NULL);
  g_clear_object (&fixture->volume);
  g_clear_object (&fixture->pool);
  g_clear_object (&fixture->connection);
  g_clear_pointer (&fixture->noise, g_bytes_unref);
}

static GBytes *
content (Fixture *fixture)
{
  return host_read (simplevirt_storage_volume_get_path (fixture->volume));
}

static void
test_file (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *source = host_file ("source", fixture->noise);
  g_autofree char *target = host_path ("target");
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();

  testing_ok (simplevirt_storage_volume_upload_file (
      fixture->volume, source, 0, 0, SIMPLEVIRT_TRANSFER_NONE, progress, NULL, &failure));
  g_autoptr (GBytes) arrived = content (fixture);
  g_assert_true (g_bytes_equal (arrived, fixture->noise));
  g_assert_cmpuint (simplevirt_progress_get_bytes_done (progress), ==, SIZE);
  g_assert_cmpuint (simplevirt_progress_get_bytes_total (progress), ==, SIZE);
  g_assert_cmpfloat (simplevirt_progress_get_fraction (progress), ==, 1.0);
  g_assert_cmpstr (simplevirt_progress_get_step (progress), ==, "uploading 'volume'");

  testing_ok (simplevirt_storage_volume_download_file (
      fixture->volume, target, 0, 0, SIMPLEVIRT_TRANSFER_NONE, progress, NULL, &failure));
  g_autoptr (GBytes) back = host_read (target);
  g_assert_true (g_bytes_equal (back, fixture->noise));
  g_assert_cmpuint (simplevirt_progress_get_bytes_done (progress), ==, SIZE);
  g_assert_cmpstr (simplevirt_progress_get_step (progress), ==, "downloading 'volume'");
}

static void
test_streams (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GInputStream) known = g_memory_input_stream_new_from_bytes (fixture->noise);
  g_autoptr (GInputStream) unknown = g_memory_input_stream_new_from_bytes (fixture->noise);
  g_autoptr (GOutputStream) output = g_memory_output_stream_new_resizable ();

  testing_ok (simplevirt_storage_volume_upload_stream (
      fixture->volume, known, 0, SIZE, SIMPLEVIRT_TRANSFER_NONE, NULL, NULL, &failure));
  g_autoptr (GBytes) first = content (fixture);
  g_assert_true (g_bytes_equal (first, fixture->noise));
  g_assert_cmpint (truncate (simplevirt_storage_volume_get_path (fixture->volume), 0), ==, 0);
  g_assert_cmpint (truncate (simplevirt_storage_volume_get_path (fixture->volume), SIZE), ==, 0);
  testing_ok (simplevirt_storage_volume_upload_stream (
      fixture->volume, unknown, 0, 0, SIMPLEVIRT_TRANSFER_NONE, NULL, NULL, &failure));
  testing_ok (simplevirt_storage_volume_download_stream (
      fixture->volume, output, 0, 0, SIMPLEVIRT_TRANSFER_NONE, NULL, NULL, &failure));
  g_output_stream_close (output, NULL, NULL);
  g_autoptr (GBytes) back = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (output));
  g_assert_true (g_bytes_equal (back, fixture->noise));
}

static void
test_ranges (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) word = g_bytes_new_static ("simple", 6);
  g_autofree char *source = host_file ("source", fixture->noise);

  testing_ok (
      simplevirt_storage_volume_upload_bytes (fixture->volume, word, 1000, NULL, NULL, &failure));
  g_autoptr (GBytes) part
      = simplevirt_storage_volume_download_bytes (fixture->volume, 999, 8, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (part, NULL), g_bytes_get_size (part), "\0simple\0", 8);
  testing_ok (simplevirt_storage_volume_upload_file (
      fixture->volume, source, 2000, 100, SIMPLEVIRT_TRANSFER_NONE, NULL, NULL, &failure));
  g_autoptr (GBytes) all = content (fixture);
  const char *data = g_bytes_get_data (all, NULL);
  g_assert_cmpuint (g_bytes_get_size (all), ==, SIZE);
  g_assert_cmpmem (data + 2000, 100, g_bytes_get_data (fixture->noise, NULL), 100);
  g_assert_cmpint (data[2100], ==, 0);
  g_assert_cmpmem (data + 1000, 6, "simple", 6);
  g_autoptr (GBytes) tail
      = simplevirt_storage_volume_download_bytes (fixture->volume, SIZE - 5, 0, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (tail), ==, 5);
}

/* More than one window of a download, and not a multiple of anything. */
static void
test_large (Fixture *fixture, gconstpointer unused)
{
  gsize size = 70 * 1000 * 1000 + 1;
  g_autoptr (GBytes) noise = host_noise (size);
  g_autofree char *source = host_file ("large", noise);
  g_autofree char *target = host_path ("large-back");
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtStorageVolume) volume = simplevirt_storage_pool_create_volume_from_file (
      fixture->pool, "large", source, SIMPLEVIRT_TRANSFER_NONE, NULL, NULL, &error);

  g_assert_no_error (error);
  testing_ok (simplevirt_storage_volume_download_file (
      volume, target, 0, 0, SIMPLEVIRT_TRANSFER_NONE, NULL, NULL, &failure));
  g_autoptr (GBytes) back = host_read (target);
  g_assert_true (g_bytes_equal (back, noise));
  testing_ok (
      simplevirt_storage_volume_delete (volume, SIMPLEVIRT_VOLUME_DELETE_NONE, NULL, &failure));
  g_unlink (source);
  g_unlink (target);
}

static guint64
disk_usage (const char *path)
{
  struct stat info;

  g_assert_cmpint (stat (path, &info), ==, 0);
  return (guint64) info.st_blocks * 512;
}

/* 2 GiB with a few bytes in the middle: fast, and small on both sides. */
static void
test_sparse (Fixture *fixture, gconstpointer unused)
{
  guint64 size = 2 * SIMPLEVIRT_GIB;
  g_autofree char *source = host_path ("sparse");
  g_autofree char *target = host_path ("sparse-back");
  g_autoptr (GError) error = NULL;
  FILE *file = g_fopen (source, "w");

  g_assert_cmpint (fseeko (file, (off_t) SIMPLEVIRT_GIB + 12345, SEEK_SET), ==, 0);
  fputs ("here", file);
  fclose (file);
  g_assert_cmpint (truncate (source, (off_t) size), ==, 0);
  g_autoptr (SimplevirtStorageVolume) volume = simplevirt_storage_pool_create_volume_from_file (
      fixture->pool, "sparse", source, SIMPLEVIRT_TRANSFER_SPARSE, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (simplevirt_storage_volume_get_capacity (volume), ==, size);
  g_assert_cmpuint (simplevirt_storage_volume_get_allocation (volume), <, SIMPLEVIRT_MIB);
  g_autoptr (GBytes) middle = simplevirt_storage_volume_download_bytes (
      volume, SIMPLEVIRT_GIB + 12345, 4, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (middle, NULL), g_bytes_get_size (middle), "here", 4);
  testing_ok (simplevirt_storage_volume_download_file (
      volume, target, 0, 0, SIMPLEVIRT_TRANSFER_SPARSE, NULL, NULL, &failure));
  g_assert_cmpuint (disk_usage (target), <, SIMPLEVIRT_MIB);
  char word[5] = "";
  g_autoptr (FILE) back = g_fopen (target, "r");
  g_assert_cmpint (fseeko (back, 0, SEEK_END), ==, 0);
  g_assert_cmpuint ((guint64) ftello (back), ==, size);
  g_assert_cmpint (fseeko (back, (off_t) SIMPLEVIRT_GIB + 12345, SEEK_SET), ==, 0);
  g_assert_cmpuint (fread (word, 1, 4, back), ==, 4);
  g_assert_cmpstr (word, ==, "here");
  testing_ok (
      simplevirt_storage_volume_delete (volume, SIMPLEVIRT_VOLUME_DELETE_NONE, NULL, &failure));
}

/* A sparse upload that ends in a hole and is shorter than the volume does not shrink it. */
static void
test_sparse_short (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *source = host_path ("short");
  g_autoptr (GBytes) start = g_bytes_new_static ("start", 5);
  g_autofree char *made = host_file ("short", start);

  g_assert_cmpint (truncate (source, 1000 * 1000), ==, 0);
  testing_ok (simplevirt_storage_volume_upload_file (
      fixture->volume, source, 0, 0, SIMPLEVIRT_TRANSFER_SPARSE, NULL, NULL, &failure));
  g_assert_cmpuint (simplevirt_storage_volume_get_capacity (fixture->volume), ==, SIZE);
  g_autoptr (GBytes) all = content (fixture);
  g_assert_cmpuint (g_bytes_get_size (all), ==, SIZE);
}

static void
test_format_is_seen (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *path = host_path ("image.qcow2");
  g_autofree char *make = g_strdup_printf ("qemu-img create -q -f qcow2 '%s' 100M", path);
  g_autoptr (GError) error = NULL;

  g_assert_true (host_run (make));
  g_autoptr (SimplevirtStorageVolume) volume = simplevirt_storage_pool_create_volume_from_file (
      fixture->pool, "image", path, SIMPLEVIRT_TRANSFER_NONE, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (simplevirt_storage_volume_get_format (volume), ==, "qcow2");
  g_assert_cmpuint (simplevirt_storage_volume_get_capacity (volume), ==, 100 * SIMPLEVIRT_MIB);
  testing_ok (
      simplevirt_storage_volume_delete (volume, SIMPLEVIRT_VOLUME_DELETE_NONE, NULL, &failure));
}

static void
test_from_bytes_and_stream (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_bytes (fixture->noise);
  g_autoptr (SimplevirtStorageVolume) one = simplevirt_storage_pool_create_volume_from_bytes (
      fixture->pool, "one", fixture->noise, NULL, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtStorageVolume) two = simplevirt_storage_pool_create_volume_from_stream (
      fixture->pool, "two", stream, SIZE, SIMPLEVIRT_TRANSFER_NONE, NULL, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (GBytes) first = host_read (simplevirt_storage_volume_get_path (one));
  g_autoptr (GBytes) second = host_read (simplevirt_storage_volume_get_path (two));
  g_assert_true (g_bytes_equal (first, fixture->noise));
  g_assert_true (g_bytes_equal (second, fixture->noise));
  simplevirt_storage_volume_delete (one, SIMPLEVIRT_VOLUME_DELETE_NONE, NULL, NULL);
  simplevirt_storage_volume_delete (two, SIMPLEVIRT_VOLUME_DELETE_NONE, NULL, NULL);
}

static void
test_async (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GAsyncResult) result = NULL;

  simplevirt_storage_volume_upload_bytes_async (fixture->volume, fixture->noise, 0, NULL, NULL,
                                                testing_keep_result, &result);
  testing_wait_until (result != NULL);
  testing_ok (simplevirt_storage_volume_upload_bytes_finish (fixture->volume, result, &failure));
  g_autoptr (GBytes) arrived = content (fixture);
  g_assert_true (g_bytes_equal (arrived, fixture->noise));
}

/* Refused before the first byte: the volume stays as it is. */
static void
test_too_large (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) more = host_noise (SIZE + 1);
  g_autofree char *source = host_file ("more", more);
  g_autoptr (GInputStream) endless = g_memory_input_stream_new_from_bytes (more);
  g_autoptr (GBytes) before = content (fixture);

  g_assert_false (simplevirt_storage_volume_upload_file (
      fixture->volume, source, 0, 0, SIMPLEVIRT_TRANSFER_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "does not fit");
  g_assert_false (simplevirt_storage_volume_upload_bytes (fixture->volume, fixture->noise, 1, NULL,
                                                          NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "does not fit");
  g_autoptr (GBytes) after = content (fixture);
  g_assert_true (g_bytes_equal (before, after));
  /* Of a stream nobody knows the length: it is stopped where the volume ends. */
  g_assert_false (simplevirt_storage_volume_upload_stream (
      fixture->volume, endless, 0, 0, SIMPLEVIRT_TRANSFER_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "does not fit");
  g_autoptr (GBytes) stopped = content (fixture);
  g_assert_cmpuint (g_bytes_get_size (stopped), ==, SIZE);
}

static void
test_short_stream (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) little = g_bytes_new_static ("little", 6);
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_bytes (little);

  g_assert_null (simplevirt_storage_pool_create_volume_from_stream (
      fixture->pool, "short", stream, 1000, SIMPLEVIRT_TRANSFER_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "ended after 6 bytes");
  g_assert_cmpuint (host_count_files ("transfers"), ==, 1);
}

static void
test_bad_arguments (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) nothing = g_bytes_new (NULL, 0);
  g_autofree char *folder = host_path ("transfers");

  g_assert_false (simplevirt_storage_volume_upload_file (
      fixture->volume, "/nowhere/file", 0, 0, SIMPLEVIRT_TRANSFER_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "file '/nowhere/file'");
  g_assert_false (simplevirt_storage_volume_upload_file (
      fixture->volume, folder, 0, 0, SIMPLEVIRT_TRANSFER_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "folder");
  g_assert_false (simplevirt_storage_volume_download_file (
      fixture->volume, folder, 0, 0, SIMPLEVIRT_TRANSFER_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "folder");
  g_autoptr (GOutputStream) output = g_memory_output_stream_new_resizable ();
  g_assert_false (simplevirt_storage_volume_download_stream (
      fixture->volume, output, 1, SIZE, SIMPLEVIRT_TRANSFER_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "ends after");
  g_assert_null (simplevirt_storage_pool_create_volume_from_file (
      fixture->pool, "x", "/nowhere/file", SIMPLEVIRT_TRANSFER_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "file '/nowhere/file'");
  g_autofree char *source = host_file ("taken", fixture->noise);
  g_assert_null (simplevirt_storage_pool_create_volume_from_file (
      fixture->pool, "volume", source, SIMPLEVIRT_TRANSFER_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "volume");
  g_assert_null (
      simplevirt_storage_volume_download_bytes (fixture->volume, SIZE + 1, 0, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "ends after");
  g_assert_null (simplevirt_storage_volume_download_bytes (fixture->volume, SIZE - 10, 11, NULL,
                                                           NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "ends after");
  g_assert_null (simplevirt_storage_pool_create_volume_from_bytes (fixture->pool, "x", nothing,
                                                                   NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "no data");
  g_assert_null (simplevirt_storage_pool_create_volume_from_bytes (
      fixture->pool, "../x", fixture->noise, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "slash");
  g_assert_null (simplevirt_storage_pool_create_volume_from_bytes (
      fixture->pool, "volume", fixture->noise, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "volume");
  g_assert_cmpuint (host_count_files ("transfers"), ==, 1);
}

/* A file that is there is replaced when all has come, and only then. */
static void
test_download_replaces (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GBytes) old = g_bytes_new_static ("old", 3);
  g_autofree char *target = host_file ("replaced", old);
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancelled);
  g_assert_false (simplevirt_storage_volume_download_file (
      fixture->volume, target, 0, 0, SIMPLEVIRT_TRANSFER_NONE, NULL, cancelled, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_autoptr (GBytes) kept = host_read (target);
  g_assert_true (g_bytes_equal (kept, old));
  testing_ok (simplevirt_storage_volume_download_file (
      fixture->volume, target, 0, 0, SIMPLEVIRT_TRANSFER_NONE, NULL, NULL, &failure));
  g_autoptr (GBytes) replaced = host_read (target);
  g_assert_cmpuint (g_bytes_get_size (replaced), ==, SIZE);
}

/* A limit holds in both directions, and what is moved is the same. */
static void
test_bandwidth (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *source = host_file ("source", fixture->noise);
  g_autofree char *target = host_path ("target");
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();
  /* The last eighth of a second is not waited for. */
  gint64 least = G_USEC_PER_SEC / 8 * 5;
  gint64 began = g_get_monotonic_time ();

  simplevirt_progress_set_bandwidth (progress, SIZE);
  testing_ok (simplevirt_storage_volume_upload_file (
      fixture->volume, source, 0, 0, SIMPLEVIRT_TRANSFER_NONE, progress, NULL, &failure));
  g_assert_cmpint (g_get_monotonic_time () - began, >=, least);
  began = g_get_monotonic_time ();
  testing_ok (simplevirt_storage_volume_download_file (
      fixture->volume, target, 0, 0, SIMPLEVIRT_TRANSFER_SPARSE, progress, NULL, &failure));
  g_assert_cmpint (g_get_monotonic_time () - began, >=, least);
  g_autoptr (GBytes) back = host_read (target);
  g_assert_true (g_bytes_equal (back, fixture->noise));
  simplevirt_progress_set_bandwidth (progress, G_MAXUINT64);
  testing_ok (simplevirt_storage_volume_upload_file (
      fixture->volume, source, 0, 0, SIMPLEVIRT_TRANSFER_NONE, progress, NULL, &failure));
}

/* One that would take weeks is lifted on the way. */
static void
test_bandwidth_changes (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  simplevirt_progress_set_bandwidth (progress, 1);
  simplevirt_storage_volume_upload_bytes_async (fixture->volume, fixture->noise, 0, progress, NULL,
                                                testing_keep_result, &result);
  testing_wait_until (simplevirt_progress_get_bytes_done (progress) >= 1);
  g_assert_cmpuint (simplevirt_progress_get_bytes_done (progress), <, 1000);
  simplevirt_progress_set_bandwidth (progress, 0);
  testing_wait_until (result != NULL);
  testing_ok (simplevirt_storage_volume_upload_bytes_finish (fixture->volume, result, &failure));
  g_autoptr (GBytes) arrived = content (fixture);
  g_assert_true (g_bytes_equal (arrived, fixture->noise));

  g_clear_object (&result);
  simplevirt_progress_set_bandwidth (progress, 1);
  simplevirt_storage_volume_download_bytes_async (fixture->volume, 0, 0, progress, NULL,
                                                  testing_keep_result, &result);
  testing_wait_until (g_str_has_prefix (simplevirt_progress_get_step (progress), "downloading")
                      && simplevirt_progress_get_bytes_done (progress) >= 1);
  simplevirt_progress_set_bandwidth (progress, 0);
  testing_wait_until (result != NULL);
  g_autoptr (GBytes) back
      = simplevirt_storage_volume_download_bytes_finish (fixture->volume, result, &error);
  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (back, fixture->noise));
}

/* Cancelling does not wait for the limit. */
static void
test_bandwidth_cancel (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  simplevirt_progress_set_bandwidth (progress, 1);
  simplevirt_storage_volume_upload_bytes_async (fixture->volume, fixture->noise, 0, progress,
                                                cancellable, testing_keep_result, &result);
  testing_wait_until (simplevirt_progress_get_bytes_done (progress) >= 1);
  g_cancellable_cancel (cancellable);
  testing_wait_until (result != NULL);
  g_assert_false (simplevirt_storage_volume_upload_bytes_finish (fixture->volume, result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, function)                                                                        \
  g_test_add ("/transfer/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("file", test_file);
  ADD ("streams", test_streams);
  ADD ("ranges", test_ranges);
  ADD ("large", test_large);
  ADD ("sparse", test_sparse);
  ADD ("sparse-short", test_sparse_short);
  ADD ("format-is-seen", test_format_is_seen);
  ADD ("from-bytes-and-stream", test_from_bytes_and_stream);
  ADD ("async", test_async);
  ADD ("too-large", test_too_large);
  ADD ("short-stream", test_short_stream);
  ADD ("bad-arguments", test_bad_arguments);
  ADD ("download-replaces", test_download_replaces);
  ADD ("bandwidth", test_bandwidth);
  ADD ("bandwidth-changes", test_bandwidth_changes);
  ADD ("bandwidth-cancel", test_bandwidth_cancel);
  return g_test_run ();
}
