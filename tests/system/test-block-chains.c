/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What jobs leave of the chain of images that a disk of a running guest is built on. */
#include "block-jobs.h"

/* The lowest image is kept, the one between goes in. */
static void
test_pull_to_base (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = give_disk ("topull");
  g_autofree char *base = machine_path ("topull", "-base.qcow2");
  g_autofree char *written = machine_shell (guest, "dd if=/dev/urandom of=/dev/vdb bs=1M count=2");

  snapshot (".pull");
  g_autofree char *before = disks_digest (guest, "vdb");
  simplevirt_domain_pull_block (guest, "vdb", base, 0, SIMPLEVIRT_BLOCK_PULL_NONE, NULL, NULL,
                                &error);
  g_assert_no_error (error);
  g_autofree char *below = source_of (SIMPLEVIRT_XML_NONE, "backingStore/source/@file");
  g_assert_cmpstr (below, ==, base);
  take_same_disk (before);
}

/* One between first, then the one the guest writes to, with all below. */
static void
test_commit (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();
  g_autofree char *path = give_disk ("commit");
  g_autofree char *base = machine_path ("commit", "-base.qcow2");
  g_autofree char *second = machine_path ("layer", ".two");

  snapshot (".one");
  g_autofree char *one = machine_shell (guest, "dd if=/dev/urandom of=/dev/vdb bs=1M count=2");
  snapshot (".two");
  g_autofree char *two
      = machine_shell (guest, "dd if=/dev/urandom of=/dev/vdb bs=1M count=2 seek=1; sync");
  g_autofree char *before = disks_digest (guest, "vdb");
  g_autofree char *first = machine_path ("layer", ".one");
  simplevirt_domain_commit_block (guest, "vdb", first, path, 0, SIMPLEVIRT_BLOCK_COMMIT_NONE,
                                  progress, NULL, &error);
  g_assert_no_error (error);
  g_autofree char *below = source_of (SIMPLEVIRT_XML_NONE, "backingStore/source/@file");
  g_assert_cmpstr (below, ==, path);
  assert_source (second);
  g_assert_true (g_file_test (first, G_FILE_TEST_EXISTS));
  simplevirt_domain_commit_block (guest, "vdb", NULL, NULL, 0, SIMPLEVIRT_BLOCK_COMMIT_DELETE,
                                  progress, NULL, &error);
  g_assert_no_error (error);
  assert_source (base);
  assert_no_jobs ();
  g_assert_false (g_file_test (second, G_FILE_TEST_EXISTS));
  take_same_disk (before);
}

/* The disk's image and the two below it; NULL when there is none. */
static void
assert_chain (const char *own, const char *second, const char *third)
{
  g_autofree char *below = source_of (SIMPLEVIRT_XML_NONE, "backingStore/source/@file");
  g_autofree char *lowest
      = source_of (SIMPLEVIRT_XML_NONE, "backingStore/backingStore/source/@file");

  assert_source (own);
  g_assert_cmpstr (below, ==, second);
  g_assert_cmpstr (lowest, ==, third);
  assert_no_jobs ();
}

/* A job that works on the disk is found, and then let go on as fast as it can. */
static void
expect_kind (GAsyncResult **result, SimplevirtBlockJobKind kind)
{
  for (gboolean found = FALSE; !found; g_usleep (1000))
    {
      g_autoptr (SimplevirtBlockJob) job
          = simplevirt_domain_lookup_block_job (guest, "vdb", NULL, NULL);
      g_assert_null (*result);
      found = job != NULL && simplevirt_block_job_get_kind (job) == kind;
    }
  testing_ok (simplevirt_domain_set_block_job_bandwidth (guest, "vdb", 0, NULL, &failure));
  testing_wait_until (*result != NULL);
  testing_ok (simplevirt_domain_commit_block_finish (guest, *result, &failure));
  g_clear_object (result);
}

/* Into the image right below, not into the lowest. */
static void
test_commit_shallow (void)
{
  g_autofree char *path = give_disk ("shallow");
  g_autofree char *base = machine_path ("shallow", "-base.qcow2");
  g_autofree char *first = machine_path ("layer", ".first");
  g_autofree char *second = machine_path ("layer", ".second");
  g_autoptr (GAsyncResult) result = NULL;

  snapshot (".first");
  g_autofree char *one = machine_shell (guest, "dd if=/dev/urandom of=/dev/vdb bs=1M count=2");
  snapshot (".second");
  g_autofree char *two
      = machine_shell (guest, "dd if=/dev/urandom of=/dev/vdb bs=1M count=2 seek=1; sync");
  g_autofree char *before = disks_digest (guest, "vdb");
  simplevirt_domain_commit_block_async (guest, "vdb", first, NULL, 65536,
                                        SIMPLEVIRT_BLOCK_COMMIT_SHALLOW, NULL, NULL,
                                        testing_keep_result, &result);
  expect_kind (&result, SIMPLEVIRT_BLOCK_JOB_KIND_COMMIT);
  assert_chain (second, path, base);
  simplevirt_domain_commit_block_async (guest, "vdb", NULL, NULL, 65536,
                                        SIMPLEVIRT_BLOCK_COMMIT_SHALLOW, NULL, NULL,
                                        testing_keep_result, &result);
  expect_kind (&result, SIMPLEVIRT_BLOCK_JOB_KIND_ACTIVE_COMMIT);
  assert_chain (path, base, NULL);
  take_same_disk (before);
}

/* Four images, each of which names the one below it by its file's name alone, or in full. */
static char *
make_chain (const char *name, gboolean relative)
{
  g_autoptr (GBytes) noise = host_noise (4 * MIB);
  g_autofree char *raw = host_file ("noise.raw", noise);
  const char *folder = relative ? "" : "$SV_TEST_DIR/";

  disks_run ("sh -ec 'cd \"$SV_TEST_DIR\"; qemu-img convert -f raw -O qcow2 %s %s-0.qcow2; "
             "for i in 1 2 3; do qemu-img create -q -f qcow2 -F qcow2 -b \"%s%s-$((i - 1)).qcow2\" "
             "%s-$i.qcow2; done'",
             raw, name, folder, name, name);
  g_unlink (raw);
  return machine_path (name, "-3.qcow2");
}

/* What the file itself says is below it. */
static void
assert_named (const char *path, const char *below)
{
  disks_run ("sh -c 'qemu-img info -U \"%s\" | grep -q \"^backing file: %s\\( \\|$\\)\"'", path,
             below);
}

typedef gboolean (*Join) (const char *top, const char *base, gboolean relative, GError **error);

static gboolean
commit (const char *top, const char *base, gboolean relative, GError **error)
{
  return simplevirt_domain_commit_block (guest, "vdb", top, base, 0,
                                         relative ? SIMPLEVIRT_BLOCK_COMMIT_RELATIVE
                                                  : SIMPLEVIRT_BLOCK_COMMIT_NONE,
                                         NULL, NULL, error);
}

static gboolean
pull (const char *top, const char *base, gboolean relative, GError **error)
{
  return simplevirt_domain_pull_block (
      guest, "vdb", base, 0, relative ? SIMPLEVIRT_BLOCK_PULL_RELATIVE : SIMPLEVIRT_BLOCK_PULL_NONE,
      NULL, NULL, error);
}

/* The file above those that were brought together names what is below it now as before. */
static void
check_relative (const char *what, Join join)
{
  GError *error = NULL;
  static const char *const kinds[] = { "full", "relative", "plain" };

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      gboolean keep = i < 2;
      g_autofree char *chain = g_strdup_printf ("%s-%s", what, kinds[i]);
      g_autofree char *path = make_chain (chain, i > 0);
      g_autofree char *top = machine_path (chain, "-2.qcow2");
      g_autofree char *base = machine_path (chain, "-1.qcow2");
      g_autofree char *name = g_strdup_printf ("%s-1.qcow2", chain);
      insert_disk (path);
      g_autofree char *before = disks_digest (guest, "vdb");
      gboolean done = join (top, base, keep, &error);
      if (i == 0)
        {
          g_assert_false (done);
          testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'chains': ");
          assert_named (path, top);
        }
      else
        {
          g_assert_no_error (error);
          assert_named (path, keep ? name : base);
        }
      assert_no_jobs ();
      take_same_disk (before);
    }
}

static void
test_commit_relative (void)
{
  check_relative ("commit", commit);
}

static void
test_pull_relative (void)
{
  g_autofree char *path = give_disk ("nobase");
  g_autofree char *before = disks_digest (guest, "vdb");
  GError *error = NULL;

  g_assert_false (pull (NULL, NULL, TRUE, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'chains': ");
  take_same_disk (before);
  check_relative ("pull", pull);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = testing_open (g_getenv ("SV_TEST_URI"));
  guest = machine_start (connection, "chains", "");
  g_test_add_func ("/block-chains/pull-to-base", test_pull_to_base);
  g_test_add_func ("/block-chains/commit", test_commit);
  g_test_add_func ("/block-chains/commit-shallow", test_commit_shallow);
  g_test_add_func ("/block-chains/commit-relative", test_commit_relative);
  g_test_add_func ("/block-chains/pull-relative", test_pull_relative);
  int status = g_test_run ();
  g_clear_object (&guest);
  g_clear_object (&connection);
  return status;
}
