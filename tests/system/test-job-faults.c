/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Block jobs and backups whose connection goes, and those of a driver without storage pools. */
#include <fcntl.h>
#include <sys/stat.h>
#include "machine-disks.h"
#include "proxy.h"

#define DOMAIN                                                                                     \
  "<domain type='qemu'><name>%s</name><memory unit='MiB'>64</memory>"                              \
  "<os><type arch='x86_64' machine='q35'>hvm</type></os><devices>%s</devices></domain>"

#define DISK                                                                                       \
  "<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='%s'/>"          \
  "<target dev='vda' bus='virtio'/></disk>"

static SimplevirtDomain *
make_with (SimplevirtConnection *connection, const char *name, const char *disk)
{
  g_autofree char *xml = g_strdup_printf (DOMAIN, name, disk);
  g_autoptr (GError) error = NULL;
  SimplevirtDomain *domain
      = simplevirt_connection_define_domain_xml (connection, xml, NULL, &error);

  g_assert_no_error (error);
  testing_ok (simplevirt_domain_start (domain, SIMPLEVIRT_START_PAUSED, NULL, &failure));
  return domain;
}

/* A paused domain over an image of 192 MiB, of which QEMU does the first 64 without a limit. */
static SimplevirtDomain *
make (SimplevirtConnection *connection, const char *name)
{
  g_autofree char *base = machine_path (name, "-base.qcow2");
  g_autofree char *path = machine_path (name, ".qcow2");
  g_autofree char *disk = g_strdup_printf (DISK, path);

  disks_run ("qemu-img create -q -f qcow2 '%s' 192M", base);
  disks_run ("sh -c 'qemu-io -c \"write -P 7 0 192M\" %s >/dev/null'", base);
  disks_run ("qemu-img create -q -f qcow2 -F qcow2 -b '%s' '%s'", base, path);
  return make_with (connection, name, disk);
}

/* A paused domain whose disk takes some seconds to read. */
static SimplevirtDomain *
make_slow (SimplevirtConnection *connection, const char *name)
{
  g_autofree char *path = machine_path (name, ".qcow2");

  disks_run ("qemu-img create -q -f qcow2 '%s' 192M", path);
  disks_run ("sh -c 'qemu-io -c \"write -P 7 0 192M\" %s >/dev/null'", path);
  g_autofree char *socket = disks_start_slow (path);
  g_autofree char *disk = g_strdup_printf (DISKS_SLOW, socket, "vda");
  return make_with (connection, name, disk);
}

static void
remove_domain (SimplevirtDomain *domain)
{
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  testing_ok (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_CHECKPOINTS_METADATA, NULL,
                                          &failure));
}

static void
remove_slow (SimplevirtDomain *domain)
{
  g_autofree char *socket = machine_path (simplevirt_domain_get_name (domain), ".qcow2.nbd");

  remove_domain (domain);
  disks_stop_slow (socket);
}

static SimplevirtDomain *
find_again (SimplevirtConnection *connection, const char *name)
{
  return testing_lookup_domain (connection, name);
}

static gboolean
is_pulled (SimplevirtDomain *domain)
{
  g_autoptr (SimplevirtBlockJob) job
      = simplevirt_domain_lookup_block_job (domain, "vda", NULL, NULL);

  return job != NULL && simplevirt_block_job_get_kind (job) == SIMPLEVIRT_BLOCK_JOB_KIND_PULL;
}

static gboolean
is_backed_up (SimplevirtDomain *domain)
{
  g_autoptr (SimplevirtBackupConfig) config = simplevirt_domain_fetch_backup (domain, NULL, NULL);

  return config != NULL;
}

/* A backup to "<folder>" with the checkpoint "point" that goes on slowly. */
static void
start_backup (SimplevirtDomain *domain,
              const char *folder,
              GCancellable *cancellable,
              GAsyncResult **result)
{
  g_autofree char *path = host_path (folder);

  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();

  g_mkdir (path, 0755);
  simplevirt_domain_backup_async (domain, path, "point", NULL, 0, SIMPLEVIRT_BACKUP_NONE, progress,
                                  cancellable, testing_keep_result, result);
  disks_wait_for_backup (progress, result);
}

/* The wait ends, the job does not; it is waited for again on another connection. */
static void
test_daemon_dies_during_job (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtDomain) domain = make (connection, "lostjob");
  g_autoptr (GAsyncResult) result = NULL;

  simplevirt_domain_pull_block_async (domain, "vda", NULL, MIB, SIMPLEVIRT_BLOCK_PULL_NONE, NULL,
                                      NULL, testing_keep_result, &result);
  testing_wait_until (is_pulled (domain));
  g_assert_true (host_run ("host-ctl kill"));
  testing_wait_until (result != NULL);
  g_assert_false (simplevirt_domain_pull_block_finish (domain, result, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CONNECTION_LOST, "domain 'lostjob': ");
  g_assert_true (host_run ("host-ctl start"));
  g_autoptr (SimplevirtConnection) again = host_open ();
  g_autoptr (SimplevirtDomain) found = find_again (again, "lostjob");
  g_assert_true (is_pulled (found));
  testing_ok (simplevirt_domain_set_block_job_bandwidth (found, "vda", 0, NULL, &failure));
  g_assert_false (simplevirt_domain_wait_for_block_job (found, "vda", NULL, NULL, &error));
  g_assert_no_error (error);
  g_assert_false (is_pulled (found));
  remove_domain (found);
}

static gboolean
is_ready (SimplevirtDomain *domain)
{
  g_autoptr (SimplevirtBlockJob) job
      = simplevirt_domain_lookup_block_job (domain, "vda", NULL, NULL);

  return job != NULL && simplevirt_block_job_get_ready (job);
}

/* That a copy is ready is told while the wait for it asks what it has to know first. */
static void
test_ready_before_the_wait (void)
{
  g_autoptr (GError) error = NULL;
  const char *uri = g_getenv ("SV_TEST_URI");
  g_autofree char *folder = host_path ("");
  g_autofree char *to = host_path ("early-copy.qcow2");
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtDomain) domain = make (connection, "early");
  Proxy *proxy = proxy_new (uri, folder);
  g_autofree char *through = proxy_uri (proxy, uri);
  g_autoptr (GAsyncResult) result = NULL;

  disks_run ("virsh -q -c '%s' blockcopy early vda '%s' --transient-job --bandwidth 65536 --bytes",
             uri, to);
  SimplevirtConnection *other = testing_open (through);
  SimplevirtDomain *found = find_again (other, "early");
  proxy_hold (proxy, 2);
  simplevirt_domain_wait_for_block_job_async (found, "vda", NULL, NULL, testing_keep_result,
                                              &result);
  testing_wait_until (proxy_holds (proxy));
  testing_ok (simplevirt_domain_set_block_job_bandwidth (domain, "vda", 0, NULL, &failure));
  testing_wait_until (is_ready (domain));
  proxy_let_go (proxy);
  testing_wait_until (result != NULL);
  g_assert_true (simplevirt_domain_wait_for_block_job_finish (found, result, &error));
  g_assert_no_error (error);
  simplevirt_connection_close (other);
  g_clear_object (&result);
  g_clear_object (&found);
  g_clear_object (&other);
  proxy_free (proxy);
  remove_domain (domain);
}

/* Beside the connection that is kept there is one that breaks while its caller cancels. */
typedef struct
{
  Proxy *proxy;
  SimplevirtConnection *other;
  SimplevirtDomain *found;
  GCancellable *cancellable;
  GAsyncResult *result;
} Broken;

static void
broken_init (Broken *self, const char *name)
{
  const char *uri = g_getenv ("SV_TEST_URI");
  g_autofree char *folder = host_path ("");

  self->proxy = proxy_new (uri, folder);
  g_autofree char *through = proxy_uri (self->proxy, uri);
  self->other = testing_open (through);
  self->found = find_again (self->other, name);
  self->cancellable = g_cancellable_new ();
}

/* What is said next breaks it. */
static void
broken_cancel (Broken *self)
{
  proxy_cut_after (self->proxy, PROXY_UP, 0);
  g_cancellable_cancel (self->cancellable);
}

static void
broken_clear (Broken *self)
{
  simplevirt_connection_close (self->other);
  g_clear_object (&self->result);
  g_clear_object (&self->found);
  g_clear_object (&self->other);
  g_clear_object (&self->cancellable);
  proxy_free (self->proxy);
}

static gboolean
is_copied (SimplevirtDomain *domain)
{
  g_autoptr (SimplevirtBlockJob) job
      = simplevirt_domain_lookup_block_job (domain, "vda", NULL, NULL);

  return job != NULL && simplevirt_block_job_get_kind (job) == SIMPLEVIRT_BLOCK_JOB_KIND_COPY;
}

/* Cancelling aborts a copy and deletes its file although the connection breaks with it. Broken
 * without it, the copy goes on, and its file stays. */
static void
test_copy_on_a_broken_connection (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtDomain) domain = make (connection, "broken");
  g_autofree char *to = host_path ("broken-copy.qcow2");

  for (int cancels = 0; cancels < 2; cancels++)
    {
      Broken broken = { 0 };
      broken_init (&broken, "broken");
      simplevirt_domain_copy_block_async (broken.found, "vda", to, NULL, MIB,
                                          SIMPLEVIRT_BLOCK_COPY_PIVOT, NULL, broken.cancellable,
                                          testing_keep_result, &broken.result);
      testing_wait_until (is_copied (domain));
      if (cancels)
        broken_cancel (&broken);
      else
        simplevirt_connection_close (broken.other);
      testing_wait_until (broken.result != NULL);
      g_assert_false (simplevirt_domain_copy_block_finish (broken.found, broken.result, &error));
      g_assert_cmpint (is_copied (domain), ==, !cancels);
      g_assert_cmpint (g_file_test (to, G_FILE_TEST_EXISTS), ==, !cancels);
      if (cancels)
        g_assert_cmpstr (error->message, ==, "Operation was cancelled");
      else
        {
          testing_assert_error (&error, SIMPLEVIRT_ERROR_CLOSED, "broken-copy.qcow2' stay");
          testing_ok (simplevirt_domain_abort_block_job (domain, "vda", NULL, &failure));
          g_unlink (to);
        }
      g_clear_error (&error);
      broken_clear (&broken);
    }
  remove_domain (domain);
}

static void
test_backup_on_a_broken_connection (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtDomain) domain = make_slow (connection, "brokenbackup");
  Broken broken = { 0 };

  broken_init (&broken, "brokenbackup");
  start_backup (broken.found, "breaking", broken.cancellable, &broken.result);
  broken_cancel (&broken);
  testing_wait_until (broken.result != NULL);
  g_assert_null (simplevirt_domain_backup_finish (broken.found, broken.result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpstr (error->message, ==, "Operation was cancelled");
  g_clear_error (&error);
  g_assert_false (is_backed_up (domain));
  g_assert_cmpuint (host_count_files ("breaking"), ==, 0);
  g_autoptr (GPtrArray) points = simplevirt_domain_list_checkpoints (domain, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (points->len, ==, 0);
  broken_clear (&broken);
  remove_slow (domain);
}

static gboolean
is_saved (SimplevirtDomain *domain)
{
  g_autoptr (SimplevirtJobInfo) job = simplevirt_domain_fetch_job_info (domain, FALSE, NULL, NULL);

  return job != NULL && simplevirt_job_info_get_operation (job) == SIMPLEVIRT_JOB_OPERATION_SAVE;
}

static gboolean
is_over_when_read (Broken *broken, int fd)
{
  char data[4096];

  if (broken->result == NULL && read (fd, data, sizeof data) < 0)
    g_assert_cmpint (errno, ==, EAGAIN);
  return broken->result != NULL;
}

/* With memory that is not all zeros. */
#define FILLED                                                                                     \
  "<domain type='qemu' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><name>%s</name>"    \
  "<memory unit='MiB'>64</memory><os><type arch='x86_64' machine='q35'>hvm</type></os>"            \
  "<qemu:commandline><qemu:arg value='-device'/>"                                                  \
  "<qemu:arg value='loader,file=%s,addr=0x1000000,force-raw=on'/></qemu:commandline></domain>"

/* The file is a pipe, which is full until somebody reads, slowly. */
static void
test_save_on_a_broken_connection (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (GBytes) noise = host_noise (8 * MIB);
  g_autofree char *memory = host_file ("brokensave.memory", noise);
  g_autofree char *xml = g_strdup_printf (FILLED, "brokensave", memory);
  g_autoptr (SimplevirtDomain) domain = testing_define_domain (connection, xml);
  g_autofree char *to = host_path ("brokensave.pipe");
  Broken broken = { 0 };

  g_assert_cmpint (mkfifo (to, 0666), ==, 0);
  testing_ok (simplevirt_domain_start (domain, SIMPLEVIRT_START_PAUSED, NULL, &failure));
  int fd = open (to, O_RDWR | O_NONBLOCK | O_CLOEXEC);
  broken_init (&broken, "brokensave");
  simplevirt_domain_save_to_file_async (broken.found, to, SIMPLEVIRT_SAVE_NONE, NULL,
                                        broken.cancellable, testing_keep_result, &broken.result);
  testing_wait_until (is_saved (domain));
  broken_cancel (&broken);
  testing_wait_until (is_over_when_read (&broken, fd));
  g_assert_false (simplevirt_domain_save_to_file_finish (broken.found, broken.result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpstr (error->message, ==, "Operation was cancelled");
  g_clear_error (&error);
  g_assert_false (is_saved (domain));
  testing_ok (simplevirt_domain_refresh (domain, NULL, &failure));
  g_assert_true (simplevirt_domain_get_active (domain));
  close (fd);
  broken_clear (&broken);
  remove_domain (domain);
}

static void
test_daemon_dies_during_backup (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtDomain) domain = make_slow (connection, "lostbackup");
  g_autoptr (GAsyncResult) result = NULL;
  g_autofree char *path = host_path ("lost/lostbackup-point-vda.qcow2");

  start_backup (domain, "lost", NULL, &result);
  g_assert_true (host_run ("host-ctl kill"));
  testing_wait_until (result != NULL);
  g_assert_null (simplevirt_domain_backup_finish (domain, result, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CONNECTION_LOST, "domain 'lostbackup': ");
  g_assert_true (host_run ("host-ctl start"));
  g_autoptr (SimplevirtConnection) again = host_open ();
  g_autoptr (SimplevirtDomain) found = find_again (again, "lostbackup");
  g_assert_true (is_backed_up (found));
  testing_wait_until (!is_backed_up (found));
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  g_autoptr (SimplevirtCheckpoint) checkpoint
      = simplevirt_domain_lookup_checkpoint (found, "point", NULL, &error);
  g_assert_no_error (error);
  remove_slow (found);
}

/* The backup goes on for whoever comes next. */
static void
test_closed_during_backup (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtConnection) other = host_open ();
  g_autoptr (SimplevirtDomain) domain = make_slow (connection, "closed");
  g_autoptr (SimplevirtDomain) found = find_again (other, "closed");
  g_autoptr (GAsyncResult) result = NULL;

  start_backup (domain, "closing", NULL, &result);
  simplevirt_connection_close (connection);
  testing_wait_until (result != NULL);
  g_assert_null (simplevirt_domain_backup_finish (domain, result, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CLOSED, "domain 'closed': ");
  g_assert_true (is_backed_up (found));
  g_autoptr (SimplevirtCheckpoint) checkpoint
      = simplevirt_domain_lookup_checkpoint (found, "point", NULL, &error);
  g_assert_no_error (error);
  testing_ok (simplevirt_domain_abort_job (found, NULL, &failure));
  testing_wait_until (host_count_files ("closing") == 0);
  remove_slow (found);
}

/* Somebody else aborts it: an error, and nothing is left. */
static void
test_backup_aborted_by_another (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtDomain) domain = make_slow (connection, "aborted");
  g_autoptr (GAsyncResult) result = NULL;

  start_backup (domain, "aborting", NULL, &result);
  testing_ok (simplevirt_domain_abort_job (domain, NULL, &failure));
  testing_wait_until (result != NULL);
  g_assert_null (simplevirt_domain_backup_finish (domain, result, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_FAILED, "domain 'aborted': ");
  g_assert_cmpuint (host_count_files ("aborting"), ==, 0);
  g_autoptr (GPtrArray) points = simplevirt_domain_list_checkpoints (domain, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (points->len, ==, 0);
  remove_slow (domain);
}

static gpointer
cancel_when_copying (gpointer data)
{
  gpointer *both = data;
  gboolean copying = FALSE;

  while (!copying)
    {
      g_autoptr (SimplevirtBlockJob) job
          = simplevirt_domain_lookup_block_job (both[0], "vda", NULL, NULL);
      copying = job != NULL;
    }
  g_cancellable_cancel (both[1]);
  return NULL;
}

/* The driver inside this process has no pools; its files are this process's. */
static void
test_embedded (void)
{
  GError *error = NULL;
  g_autofree char *root = g_dir_make_tmp ("sv-XXXXXX", NULL);
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();
  g_autofree char *folder = host_path ("embedded");
  g_autofree char *copy = host_path ("embedded/copy.qcow2");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_mkdir (folder, 0755);
  simplevirt_connection_options_set_root (options, root);
  g_autoptr (SimplevirtConnection) connection
      = simplevirt_connection_open_with_options ("qemu:///embed", options, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtDomain) domain = make (connection, "inside");
  g_autoptr (SimplevirtBackup) full = simplevirt_domain_backup (
      domain, folder, "one", NULL, 0, SIMPLEVIRT_BACKUP_NONE, NULL, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtBackup) next = simplevirt_domain_backup (
      domain, folder, "two", "one", 0, SIMPLEVIRT_BACKUP_NONE, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (host_count_files ("embedded"), ==, 2);
  gpointer both[] = { domain, cancellable };
  GThread *thread = g_thread_new ("cancel", cancel_when_copying, both);
  g_assert_false (simplevirt_domain_copy_block (
      domain, "vda", copy, NULL, MIB, SIMPLEVIRT_BLOCK_COPY_NONE, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_thread_join (thread);
  g_assert_cmpuint (host_count_files ("embedded"), ==, 2);
  testing_ok (simplevirt_domain_pull_block (domain, "vda", NULL, 0, SIMPLEVIRT_BLOCK_PULL_NONE,
                                            NULL, NULL, &failure));
  remove_domain (domain);
  simplevirt_connection_close (connection);
  disks_run ("rm -rf '%s'", root);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/job-faults/daemon-dies-during-job", test_daemon_dies_during_job);
  g_test_add_func ("/job-faults/ready-before-the-wait", test_ready_before_the_wait);
  g_test_add_func ("/job-faults/copy-on-a-broken-connection", test_copy_on_a_broken_connection);
  g_test_add_func ("/job-faults/backup-on-a-broken-connection", test_backup_on_a_broken_connection);
  g_test_add_func ("/job-faults/save-on-a-broken-connection", test_save_on_a_broken_connection);
  g_test_add_func ("/job-faults/daemon-dies-during-backup", test_daemon_dies_during_backup);
  g_test_add_func ("/job-faults/closed-during-backup", test_closed_during_backup);
  g_test_add_func ("/job-faults/backup-aborted-by-another", test_backup_aborted_by_another);
  g_test_add_func ("/job-faults/embedded", test_embedded);
  return g_test_run ();
}
