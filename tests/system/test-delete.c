/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Deleting takes along what libvirt keeps beside a definition, each of which makes a plain undefine
 * fail. */
#include "host-state.h"

static SimplevirtConnection *connection = NULL;

static SimplevirtDomainBuilder *
new_builder (const char *name)
{
  SimplevirtDomainBuilder *builder = testing_guest_builder (name);

  simplevirt_domain_builder_set_network_mode (builder, SIMPLEVIRT_NETWORK_MODE_NONE);
  return builder;
}

/* A plain undefine is refused; deleting with everything leaves the host as `before`. */
static void
delete_and_compare (SimplevirtDomain *domain, const char *before)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE,
                        simplevirt_domain_get_name (domain));
  testing_ok (simplevirt_domain_delete (domain, SIMPLEVIRT_DELETE_EVERYTHING, NULL, &failure));
  g_assert_false (simplevirt_domain_get_exists (domain));
  g_autofree char *after = host_state ();
  g_assert_cmpstr (before, ==, after);
}

static void
test_managed_save (void)
{
  g_autofree char *before = host_state ();
  g_autoptr (SimplevirtDomainBuilder) builder = new_builder ("saved");
  g_autoptr (SimplevirtDomain) domain = testing_create (connection, builder);
  g_autoptr (GError) error = NULL;

  testing_ok (simplevirt_domain_managed_save (domain, SIMPLEVIRT_SAVE_NONE, NULL, NULL, &failure));
  g_assert_true (simplevirt_domain_fetch_managed_save (domain, NULL, &error));
  g_assert_no_error (error);
  delete_and_compare (domain, before);
}

static guint
count_images (void)
{
  g_autofree char *state = host_state ();
  g_auto (GStrv) lines = g_strsplit (state, "\n", -1);
  guint found = 0;

  for (gsize i = 0; lines[i] != NULL; i++)
    found += g_str_has_prefix (lines[i], "file ") && strstr (lines[i], "/forced") != NULL;
  return found;
}

/* One that runs goes by force only; its disks go when that is said. */
static void
test_force (void)
{
  GError *error = NULL;
  g_autofree char *before = host_state ();
  g_autoptr (SimplevirtDomainBuilder) builder = new_builder ("forced");
  g_autoptr (SimplevirtDomain) domain = testing_create (connection, builder);

  guint images = count_images ();
  g_assert_cmpuint (images, >, 0);
  g_assert_false (simplevirt_domain_delete (domain, SIMPLEVIRT_DELETE_STORAGE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'forced': ");
  g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_RUNNING);
  g_assert_cmpuint (count_images (), ==, images);
  testing_ok (simplevirt_domain_delete (domain, SIMPLEVIRT_DELETE_FORCE, NULL, &failure));
  g_assert_false (simplevirt_domain_get_exists (domain));
  g_assert_cmpuint (count_images (), ==, images);
  g_autofree char *path = host_image ("forced.qcow2");
  g_assert_cmpint (g_unlink (path), ==, 0);
  g_autofree char *after = host_state ();
  g_assert_cmpstr (before, ==, after);
}

static void
test_snapshots (void)
{
  g_autofree char *before = host_state ();
  g_autoptr (SimplevirtDomainBuilder) builder = new_builder ("remembered");
  g_autoptr (GError) error = NULL;

  simplevirt_domain_builder_set_start (builder, FALSE);
  g_autoptr (SimplevirtDomain) domain = testing_create (connection, builder);
  g_autoptr (SimplevirtSnapshot) snapshot
      = simplevirt_domain_create_snapshot (domain, "one", NULL, NULL, 0, NULL, NULL, &error);
  g_assert_no_error (error);
  delete_and_compare (domain, before);
}

static void
test_firmware_variables (void)
{
  g_autofree char *before = host_state ();
  g_autoptr (SimplevirtDomainBuilder) builder = new_builder ("modern");
  g_autoptr (GError) error = NULL;

  simplevirt_domain_builder_set_firmware (builder, SIMPLEVIRT_BUILDER_FIRMWARE_UEFI);
  g_autoptr (SimplevirtDomain) domain
      = simplevirt_connection_create_domain (connection, builder, NULL, NULL, &error);
  if (g_error_matches (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_CONFIG)
      && strstr (error->message, "firmware") != NULL)
    {
      g_test_skip ("no UEFI firmware is installed");
      return;
    }
  g_assert_no_error (error);
  g_autofree char *with = host_state ();
  if (host_is_system ())
    g_assert_nonnull (strstr (with, "nvram/modern"));
  testing_ok (simplevirt_domain_stop (domain, 0, NULL, &failure));
  delete_and_compare (domain, before);
}

static void
test_tpm (void)
{
  g_autofree char *before = host_state ();
  g_autoptr (SimplevirtDomainBuilder) builder = new_builder ("trusted");
  g_autoptr (SimplevirtTpmConfig) tpm = simplevirt_tpm_config_new ();
  g_autofree char *swtpm = g_find_program_in_path ("swtpm");
  g_autoptr (GError) error = NULL;

  if (swtpm == NULL)
    {
      g_test_skip ("swtpm is not installed");
      return;
    }
  simplevirt_domain_builder_set_start (builder, FALSE);
  g_autoptr (SimplevirtDomain) domain = testing_create (connection, builder);
  g_autoptr (SimplevirtDomainConfig) config
      = simplevirt_domain_fetch_config (domain, SIMPLEVIRT_XML_INACTIVE, NULL, &error);
  g_assert_no_error (error);
  simplevirt_tpm_config_set_model (tpm, SIMPLEVIRT_TPM_MODEL_CRB);
  simplevirt_tpm_config_set_backend_type (tpm, SIMPLEVIRT_TPM_BACKEND_EMULATOR);
  simplevirt_domain_config_add_device (config, SIMPLEVIRT_CONFIG (tpm));
  g_autoptr (SimplevirtDomain) same
      = simplevirt_connection_define_domain (connection, config, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (same == domain);
  testing_ok (simplevirt_domain_start (domain, SIMPLEVIRT_START_NONE, NULL, &failure));
  testing_ok (simplevirt_domain_delete (domain, SIMPLEVIRT_DELETE_EVERYTHING, NULL, &failure));
  g_autofree char *after = host_state ();
  g_assert_cmpstr (before, ==, after);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = testing_open (g_getenv ("SV_TEST_URI"));
  /* The default pool is there before states are compared. */
  g_autoptr (SimplevirtDomainBuilder) builder = new_builder ("first");
  simplevirt_domain_builder_set_start (builder, FALSE);
  g_autoptr (SimplevirtDomain) first = testing_create (connection, builder);
  testing_ok (simplevirt_domain_delete (first, SIMPLEVIRT_DELETE_EVERYTHING, NULL, &failure));
  g_test_add_func ("/delete/managed-save", test_managed_save);
  g_test_add_func ("/delete/force", test_force);
  g_test_add_func ("/delete/snapshots", test_snapshots);
  g_test_add_func ("/delete/firmware-variables", test_firmware_variables);
  g_test_add_func ("/delete/tpm", test_tpm);
  int status = g_test_run ();
  g_clear_object (&connection);
  return status;
}
