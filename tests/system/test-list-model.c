/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A list model while another process, virsh, does things, and while the daemon dies and comes back.
 */
#include "host-tools.h"

#define DOMAIN                                                                                     \
  "<domain type='qemu'><name>%s</name><memory unit='MiB'>64</memory><os><type>hvm</type></os>"     \
  "</domain>"

/* What a list of GTK does: it plays what is told, and never looks at the whole again. */
static void
on_changed (GListModel *model, guint position, guint removed, guint added, gpointer data)
{
  GPtrArray *shadow = data;

  g_assert_cmpuint (position + removed, <=, shadow->len);
  if (removed > 0)
    g_ptr_array_remove_range (shadow, position, removed);
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (shadow, (int) (position + i),
                        g_list_model_get_object (model, position + i));
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, shadow->len);
}

static gboolean
shows (GPtrArray *shadow, const char *wanted)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < shadow->len; i++)
    {
      g_autofree char *name = NULL;
      g_object_get (g_ptr_array_index (shadow, i), "name", &name, NULL);
      g_string_append_printf (text, i > 0 ? " %s" : "%s", name);
    }
  return g_str_equal (text->str, wanted);
}

static SimplevirtDomainListModel *
open_model (SimplevirtConnection *connection, GPtrArray *shadow)
{
  g_autoptr (GError) error = NULL;
  SimplevirtDomainListModel *model = simplevirt_domain_list_model_open (connection, NULL, &error);

  g_assert_no_error (error);
  on_changed (G_LIST_MODEL (model), 0, 0, g_list_model_get_n_items (G_LIST_MODEL (model)), shadow);
  g_signal_connect (model, "items-changed", G_CALLBACK (on_changed), shadow);
  return model;
}

/* virsh with words, quickly spelled: "define NAME", "create NAME", or anything else as it is. */
static void
virsh (const char *verb, const char *name)
{
  g_autofree char *file = host_path ("list-model.xml");
  g_autofree char *xml = g_strdup_printf (DOMAIN, name);
  gboolean from_file = g_str_equal (verb, "define") || g_str_equal (verb, "create");
  g_autofree char *command = g_strdup_printf ("virsh -q -c %s %s %s", g_getenv ("SV_TEST_URI"),
                                              verb, from_file ? file : name);

  g_assert_true (g_file_set_contents (file, xml, -1, NULL));
  g_assert_true (host_run (command));
}

static void
test_another_process (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (GPtrArray) shadow = g_ptr_array_new_with_free_func (g_object_unref);
  virsh ("define", "m");
  g_autoptr (SimplevirtDomainListModel) model = open_model (connection, shadow);
  guint changes = 0;

  g_signal_connect_swapped (model, "items-changed", G_CALLBACK (g_atomic_int_inc), &changes);
  g_assert_true (shows (shadow, "m"));
  virsh ("define", "z");
  testing_wait_until (shows (shadow, "m z"));
  virsh ("create", "a");
  testing_wait_until (shows (shadow, "a m z"));
  SimplevirtDomain *transient = g_ptr_array_index (shadow, 0);
  g_assert_true (simplevirt_domain_get_active (transient));
  g_assert_false (simplevirt_domain_get_persistent (transient));
  g_assert_cmpuint (simplevirt_domain_get_memory (transient), ==, 64 * SIMPLEVIRT_MIB);
  SimplevirtDomain *moving = g_ptr_array_index (shadow, 1);
  virsh ("domrename m", "zz");
  testing_wait_until (shows (shadow, "a z zz"));
  g_assert_true (g_ptr_array_index (shadow, 2) == moving);
  virsh ("destroy", "a");
  testing_wait_until (shows (shadow, "z zz"));
  /* A persistent one stays when it stops, and goes when it stops without a definition. */
  virsh ("start", "z");
  testing_wait_until (simplevirt_domain_get_active (g_ptr_array_index (shadow, 0)));
  virsh ("undefine", "z");
  testing_wait_until (!simplevirt_domain_get_persistent (g_ptr_array_index (shadow, 0)));
  g_assert_cmpuint (changes, ==, 4);
  virsh ("destroy", "z");
  testing_wait_until (shows (shadow, "zz"));
  virsh ("undefine", "zz");
  testing_wait_until (shows (shadow, ""));
  g_assert_cmpuint (changes, ==, 6);
}

/* What happened while nobody told is told when the connection is back: what is new, what is gone,
 * and that the rest is the same. */
static void
test_daemon_dies (void)
{
  g_autoptr (GPtrArray) shadow = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) error = NULL;

  g_autoptr (SimplevirtConnection) connection = testing_open_healing (g_getenv ("SV_TEST_URI"));
  virsh ("define", "kept");
  virsh ("define", "lost");
  g_autoptr (SimplevirtDomainListModel) model = open_model (connection, shadow);
  g_assert_true (shows (shadow, "kept lost"));
  SimplevirtDomain *kept = g_ptr_array_index (shadow, 0);
  for (int round = 0; round < 3; round++)
    {
      g_assert_true (host_run ("host-ctl kill"));
      testing_wait_until (simplevirt_connection_get_state (connection)
                          == SIMPLEVIRT_CONNECTION_STATE_LOST);
      g_assert_true (shows (shadow, round == 1 ? "kept new" : "kept lost"));
      g_assert_true (host_run ("host-ctl start"));
      /* Who is quicker, virsh or the new connection, does not matter. */
      virsh ("undefine", round == 1 ? "new" : "lost");
      virsh ("define", round == 1 ? "lost" : "new");
      testing_wait_until (shows (shadow, round == 1 ? "kept lost" : "kept new"));
      g_assert_true (g_ptr_array_index (shadow, 0) == kept);
    }
  virsh ("undefine", "new");
  testing_wait_until (shows (shadow, "kept"));
  virsh ("undefine", "kept");
  testing_wait_until (shows (shadow, ""));
}

static void
test_networks_and_pools (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (GPtrArray) networks = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) pools = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtNetworkListModel) net_model
      = simplevirt_network_list_model_open (connection, NULL, &error);

  g_assert_no_error (error);
  g_autoptr (SimplevirtStoragePoolListModel) pool_model
      = simplevirt_storage_pool_list_model_open (connection, NULL, &error);
  g_assert_no_error (error);
  g_signal_connect (net_model, "items-changed", G_CALLBACK (on_changed), networks);
  g_signal_connect (pool_model, "items-changed", G_CALLBACK (on_changed), pools);
  on_changed (G_LIST_MODEL (net_model), 0, 0, simplevirt_network_list_model_get_length (net_model),
              networks);
  on_changed (G_LIST_MODEL (pool_model), 0, 0,
              simplevirt_storage_pool_list_model_get_length (pool_model), pools);
  guint networks_before = networks->len, pools_before = pools->len;

  g_autofree char *network = host_path ("net.xml");
  g_assert_true (
      g_file_set_contents (network, "<network><name>modelled</name></network>", -1, NULL));
  virsh ("net-define", network);
  virsh ("pool-create-as modelled dir --target", g_getenv ("SV_TEST_DIR"));
  testing_wait_until (networks->len == networks_before + 1 && pools->len == pools_before + 1);
  virsh ("net-undefine", "modelled");
  virsh ("pool-destroy", "modelled");
  testing_wait_until (networks->len == networks_before && pools->len == pools_before);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/list-model/another-process", test_another_process);
  g_test_add_func ("/list-model/daemon-dies", test_daemon_dies);
  g_test_add_func ("/list-model/networks-and-pools", test_networks_and_pools);
  return g_test_run ();
}
