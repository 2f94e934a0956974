/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What libvirt keeps beside a definition goes, or stays, as the flags of undefining say. */
#include "host-state.h"
#include "host-tools.h"
#include "machine.h"

static SimplevirtConnection *connection;

static void
refuse (SimplevirtDomain *domain)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE,
                        simplevirt_domain_get_name (domain));
  g_assert_true (simplevirt_domain_get_exists (domain));
}

static void
undefine (SimplevirtDomain *domain, SimplevirtUndefineFlags flags)
{
  refuse (domain);
  testing_ok (simplevirt_domain_undefine (domain, flags, NULL, &failure));
  g_assert_false (simplevirt_domain_get_exists (domain));
}

static gboolean
exists (const char *path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/* What the daemon keeps of a domain. */
static char *
kept (const char *of_system, const char *of_session, const char *name)
{
  if (host_is_system ())
    return g_build_filename ("/var/lib/libvirt", of_system, name, NULL);
  return g_build_filename (g_get_user_config_dir (), "libvirt/qemu", of_session, name, NULL);
}

static void
test_managed_save (void)
{
  g_autofree char *saved = kept ("qemu/save", "save", "saved.save");
  g_autoptr (SimplevirtDomain) domain = machine_define (connection, "saved", "");
  g_autoptr (GError) error = NULL;

  testing_ok (simplevirt_domain_start (domain, SIMPLEVIRT_START_PAUSED, NULL, &failure));
  testing_ok (simplevirt_domain_managed_save (domain, SIMPLEVIRT_SAVE_NONE, NULL, NULL, &failure));
  g_assert_true (exists (saved));

  /* The definition in it can be read and changed. */
  g_autofree char *xml = simplevirt_domain_fetch_managed_save_xml (domain, NULL, &error);
  g_assert_no_error (error);
  g_auto (GStrv) parts = g_strsplit (xml, "</uuid>", 2);
  g_autofree char *titled = g_strjoinv ("</uuid><title>Changed</title>", parts);
  testing_ok (simplevirt_domain_update_managed_save_xml (domain, titled, NULL, &failure));
  g_autofree char *changed = simplevirt_domain_fetch_managed_save_xml (domain, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (changed, "<title>Changed</title>"));

  undefine (domain, SIMPLEVIRT_UNDEFINE_MANAGED_SAVE);
  g_assert_false (exists (saved));
}

static void
test_no_managed_save (void)
{
  g_autoptr (SimplevirtDomain) domain = machine_define (connection, "unsaved", "");
  GError *error = NULL;

  g_assert_null (simplevirt_domain_fetch_managed_save_xml (domain, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'unsaved': ");
  testing_ok (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
}

static void
test_snapshots (void)
{
  g_autoptr (SimplevirtDomain) domain = machine_define (connection, "remembered", "");
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtSnapshot) snapshot
      = simplevirt_domain_create_snapshot (domain, "one", NULL, NULL, 0, NULL, NULL, &error);

  g_assert_no_error (error);
  undefine (domain, SIMPLEVIRT_UNDEFINE_SNAPSHOTS_METADATA);
}

/* Firmware variables are a file that is there or not. */
static void
test_nvram (void)
{
  static const SimplevirtUndefineFlags flags[]
      = { SIMPLEVIRT_UNDEFINE_KEEP_NVRAM, SIMPLEVIRT_UNDEFINE_NVRAM };

  for (gsize i = 0; i < G_N_ELEMENTS (flags); i++)
    {
      g_autofree char *code = host_path ("code.fd");
      g_autofree char *variables = host_path ("variables.fd");
      g_autofree char *xml = machine_xml ("modern", "", "");
      g_autofree char *firmware = g_strdup_printf (
          "hvm</type><loader readonly='yes' type='pflash'>%s</loader><nvram>%s</nvram>", code,
          variables);
      g_auto (GStrv) parts = g_strsplit (xml, "hvm</type>", 2);
      g_autofree char *modern = g_strjoinv (firmware, parts);
      g_autoptr (GError) error = NULL;
      machine_make_disk ("modern");
      g_assert_true (g_file_set_contents (code, "code", -1, NULL));
      g_assert_true (g_file_set_contents (variables, "variables", -1, NULL));
      g_autoptr (SimplevirtDomain) domain
          = simplevirt_connection_define_domain_xml (connection, modern, NULL, &error);
      g_assert_no_error (error);
      undefine (domain, flags[i]);
      g_assert_true (exists (variables) == (flags[i] == SIMPLEVIRT_UNDEFINE_KEEP_NVRAM));
    }
}

/* So is the state of an emulated TPM. */
static void
test_tpm (void)
{
  static const SimplevirtUndefineFlags flags[]
      = { SIMPLEVIRT_UNDEFINE_KEEP_TPM, SIMPLEVIRT_UNDEFINE_TPM };
  g_autofree char *swtpm = g_find_program_in_path ("swtpm");

  if (swtpm == NULL)
    {
      g_test_skip ("swtpm is not installed");
      return;
    }
  for (gsize i = 0; i < G_N_ELEMENTS (flags); i++)
    {
      g_autoptr (SimplevirtDomain) domain
          = machine_define (connection, "trusted",
                            "<tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm>");
      g_autofree char *folder = kept ("swtpm", "swtpm", simplevirt_domain_get_uuid (domain));
      testing_ok (simplevirt_domain_start (domain, SIMPLEVIRT_START_PAUSED, NULL, &failure));
      testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
      g_assert_true (exists (folder));
      testing_ok (simplevirt_domain_undefine (domain, flags[i], NULL, &failure));
      g_assert_true (exists (folder) == (flags[i] == SIMPLEVIRT_UNDEFINE_KEEP_TPM));
    }
}

/* Undefined while it runs, it becomes transient; defined again, it stays. */
static void
test_running (void)
{
  g_autoptr (SimplevirtDomain) domain = machine_define (connection, "runner", "");
  g_autoptr (GError) error = NULL;

  testing_ok (simplevirt_domain_start (domain, SIMPLEVIRT_START_PAUSED, NULL, &failure));
  g_autofree char *xml
      = simplevirt_domain_fetch_xml (domain, SIMPLEVIRT_XML_INACTIVE, NULL, &error);
  g_assert_no_error (error);
  testing_ok (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
  g_assert_true (simplevirt_domain_get_active (domain));
  g_assert_false (simplevirt_domain_get_persistent (domain));
  g_autoptr (SimplevirtDomain) again
      = simplevirt_connection_define_domain_xml (connection, xml, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (again == domain);
  g_assert_true (simplevirt_domain_get_persistent (domain));
  testing_ok (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  g_assert_false (simplevirt_domain_get_exists (domain));
}

static void
test_checkpoints (void)
{
  g_autoptr (SimplevirtDomain) domain = machine_define (connection, "checked", "");
  g_autoptr (GError) error = NULL;

  testing_ok (simplevirt_domain_start (domain, SIMPLEVIRT_START_PAUSED, NULL, &failure));
  g_autoptr (SimplevirtCheckpoint) checkpoint = simplevirt_domain_create_checkpoint (
      domain, "one", NULL, SIMPLEVIRT_CHECKPOINT_CREATE_NONE, NULL, &error);
  g_assert_no_error (error);
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  undefine (domain, SIMPLEVIRT_UNDEFINE_CHECKPOINTS_METADATA);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = host_open ();
  g_test_add_func ("/undefine/managed-save", test_managed_save);
  g_test_add_func ("/undefine/no-managed-save", test_no_managed_save);
  g_test_add_func ("/undefine/snapshots", test_snapshots);
  g_test_add_func ("/undefine/nvram", test_nvram);
  g_test_add_func ("/undefine/tpm", test_tpm);
  g_test_add_func ("/undefine/running", test_running);
  g_test_add_func ("/undefine/checkpoints", test_checkpoints);
  int status = g_test_run ();
  g_clear_object (&connection);
  return status;
}
