/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* No daemon at all: the hypervisor's driver inside this process, with the same builder, waits,
 * agent and life cycle. */
#include <glib/gstdio.h>
#include "console.h"
#include "growth.h"

static SimplevirtConnection *connection = NULL;
static char *root = NULL;

static SimplevirtConnection *
open_embedded (const char *uri, GError **error)
{
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();

  simplevirt_connection_options_set_root (options, root);
  simplevirt_connection_options_set_open_timeout_ms (options, TESTING_PATIENCE_S * 1000);
  return simplevirt_connection_open_with_options (uri, options, NULL, error);
}

static SimplevirtDomainBuilder *
new_builder (const char *name)
{
  SimplevirtDomainBuilder *builder = testing_guest_builder (name);

  simplevirt_domain_builder_set_hostname (builder, "inside");
  return builder;
}

static guint
count_images (void)
{
  g_autofree char *folder = g_build_filename (root, "images", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint count = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    count++;
  return count;
}

static void
test_no_daemon_is_needed (void)
{
  g_assert_true (simplevirt_connection_get_embedded (connection));
  g_assert_cmpstr (simplevirt_connection_get_root (connection), ==, root);
  testing_ok (simplevirt_connection_ping (connection, NULL, &failure));
}

/* Without a daemon between, a terminal that is full makes the writer wait. */
static void
assert_console_works (SimplevirtDomain *domain)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GIOStream) console
      = simplevirt_domain_open_console (domain, NULL, FALSE, NULL, &error);

  g_assert_no_error (error);
  console_assert_talks (console);
  console_assert_takes_much (console);
}

/* Nor has what nobody reads anywhere to wait but in the guest. */
static void
assert_console_holds_up (SimplevirtDomain *domain)
{
  gsize before = growth_memory ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GIOStream) console
      = simplevirt_domain_open_console (domain, NULL, FALSE, NULL, &error);
  g_autofree char *script = console_much (3);
  g_autofree char *line = g_strdup_printf ("stty -echo -opost; %s\r", script);
  g_autofree char *last = NULL, *said = NULL;

  g_assert_no_error (error);
  g_free (machine_shell (domain, "seq 100001 200000 >/tmp/much; echo 0 >/tmp/said"));
  console_assert_talks (console);
  console_type (console, line);
  /* Memory that a sanitizer keeps for itself does not grow. */
  for (guint i = 0; i < 60; i++)
    {
      g_free (last);
      last = g_steal_pointer (&said);
      said = machine_shell (domain, "sleep 1; cat /tmp/said");
      if (g_strcmp0 (said, last) == 0 && growth_memory () >= before + 1024 * 1024)
        break;
    }
  g_assert_cmpstr (said, !=, "3");
  g_assert_cmpuint (growth_memory (), <, before + 4 * 1024 * 1024);
  console_assert_says_much (console, 3);
}

static void
test_whole_life (void)
{
  g_autoptr (SimplevirtDomainBuilder) builder = new_builder ("embedded");
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomain) domain
      = simplevirt_connection_create_domain (connection, builder, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (count_images (), ==, 2);
  g_autofree char *address
      = simplevirt_domain_wait_for_address (domain, TESTING_PATIENCE_S, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_hostname_is_ip_address (address));
  testing_ok (simplevirt_domain_wait_for_agent (domain, TESTING_PATIENCE_S, NULL, &failure));
  assert_console_works (domain);
  assert_console_holds_up (domain);
  testing_ok (simplevirt_domain_suspend (domain, NULL, &failure));
  g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_PAUSED);
  testing_ok (simplevirt_domain_resume (domain, NULL, &failure));
  testing_ok (simplevirt_domain_stop (domain, TESTING_PATIENCE_S, NULL, &failure));
  testing_ok (simplevirt_domain_delete (domain, SIMPLEVIRT_DELETE_EVERYTHING, NULL, &failure));
  g_assert_cmpuint (count_images (), ==, 0);
}

static void
test_copy (void)
{
  g_autoptr (SimplevirtDomainBuilder) builder = new_builder ("copied");
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();
  g_autoptr (GError) error = NULL;

  simplevirt_domain_builder_set_image_mode (builder, SIMPLEVIRT_IMAGE_MODE_COPY);
  simplevirt_domain_builder_set_start (builder, FALSE);
  g_autoptr (SimplevirtDomain) domain
      = simplevirt_connection_create_domain (connection, builder, progress, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (simplevirt_progress_get_bytes_done (progress), >, 0);
  testing_ok (simplevirt_domain_delete (domain, SIMPLEVIRT_DELETE_EVERYTHING, NULL, &failure));
  g_assert_cmpuint (count_images (), ==, 0);
}

static void
test_failure_leaves_nothing (void)
{
  g_autoptr (SimplevirtDomainBuilder) builder = new_builder ("faulty");
  g_autoptr (GError) error = NULL;

  simplevirt_domain_builder_set_machine (builder, "toaster");
  g_assert_null (simplevirt_connection_create_domain (connection, builder, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "domain 'faulty'");
  g_assert_cmpuint (count_images (), ==, 0);
}

static void
test_what_it_cannot (void)
{
  g_autoptr (SimplevirtDomainBuilder) network = new_builder ("faulty");
  g_autoptr (SimplevirtDomainBuilder) pool = new_builder ("faulty");
  g_autoptr (GError) error = NULL;

  simplevirt_domain_builder_set_network (network, "default");
  g_assert_null (simplevirt_connection_create_domain (connection, network, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "no networks");
  simplevirt_domain_builder_set_pool (pool, "default");
  g_assert_null (simplevirt_connection_create_domain (connection, pool, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "no storage pools");
  g_assert_null (simplevirt_connection_list_networks (connection, SIMPLEVIRT_NETWORK_FILTER_NONE,
                                                      NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "network");
  g_assert_null (simplevirt_connection_list_storage_pools (
      connection, SIMPLEVIRT_STORAGE_POOL_FILTER_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "pool");
  g_assert_cmpuint (count_images (), ==, 0);
}

static void
test_bad_roots (void)
{
  static const char *const roots[]
      = { "relative/root",
          "/a/root/whose/name/is/so/long/that/no/socket/below/it/can/be/made/by/qemu" };
  g_autoptr (GError) error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (roots); i++)
    {
      g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();
      g_autofree char *uri = g_strconcat ("qemu:///embed?root=", roots[i], NULL);
      g_assert_null (simplevirt_connection_open (uri, NULL, &error));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "embedded driver");
    }
}

/* Every folder from the root down, for it was made for this test alone. */
static void
remove_root (void)
{
  const char *argv[] = { "rm", "-rf", root, NULL };

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL,
                NULL);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;

  g_test_init (&argc, &argv, NULL);
  root = g_dir_make_tmp ("sv-XXXXXX", &error);
  g_assert_no_error (error);
  connection = open_embedded ("qemu:///embed", &error);
  g_assert_no_error (error);
  g_test_add_func ("/embedded/no-daemon", test_no_daemon_is_needed);
  g_test_add_func ("/embedded/whole-life", test_whole_life);
  g_test_add_func ("/embedded/copy", test_copy);
  g_test_add_func ("/embedded/failure", test_failure_leaves_nothing);
  g_test_add_func ("/embedded/cannot", test_what_it_cannot);
  g_test_add_func ("/embedded/bad-roots", test_bad_roots);
  int status = g_test_run ();
  g_object_unref (connection);
  remove_root ();
  g_free (root);
  return status;
}
