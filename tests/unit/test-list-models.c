/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The list models of other kinds than domains, on libvirt's simulated host. */
#include "shadow.h"
#include "testing.h"

#define NETWORK(name) "<network><name>" name "</name></network>"
#define POOL(name)                                                                                 \
  "<pool type='dir'><name>" name "</name><target><path>/" name "</path></target></pool>"

static void
test_bare (void)
{
  g_autoptr (GListModel) model = g_object_new (SIMPLEVIRT_TYPE_NETWORK_LIST_MODEL, NULL);

  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 0);
  g_assert_null (g_list_model_get_item (model, 0));
}

static void
test_networks (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtConnection) other = testing_open ("test:///default");
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtNetworkListModel) model
      = simplevirt_network_list_model_open (connection, NULL, &error);

  g_assert_no_error (error);
  g_autoptr (Shadow) shadow = shadow_new (model);
  g_assert_true (shadow_has_names (model, "default"));
  g_autoptr (SimplevirtNetwork) a = testing_define_network (other, NETWORK ("a"));
  testing_wait_until (shadow_has_names (model, "a default"));
  g_autoptr (SimplevirtNetwork) z
      = simplevirt_connection_start_transient_network_xml (other, NETWORK ("z"), NULL, &error);
  g_assert_no_error (error);
  testing_wait_until (shadow_has_names (model, "a default z"));
  SimplevirtNetwork *ours = g_ptr_array_index (shadow->items, 2);
  g_assert_true (simplevirt_network_get_active (ours));
  g_assert_false (simplevirt_network_get_persistent (ours));
  testing_ok (simplevirt_network_stop (z, NULL, &failure));
  testing_wait_until (shadow_has_names (model, "a default"));
  testing_ok (simplevirt_network_undefine (a, NULL, &failure));
  testing_wait_until (shadow_has_names (model, "default"));
  g_assert_cmpuint (shadow->changes, ==, 4);
  g_signal_handlers_disconnect_by_data (model, shadow);
}

static void
test_pools (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtConnection) other = testing_open ("test:///default");
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtStoragePoolListModel) model
      = simplevirt_storage_pool_list_model_open (connection, NULL, &error);

  g_assert_no_error (error);
  g_autoptr (Shadow) shadow = shadow_new (model);
  g_assert_true (shadow_has_names (model, "default-pool"));
  g_autoptr (SimplevirtStoragePool) a = testing_define_storage_pool (other, POOL ("a"));
  testing_wait_until (shadow_has_names (model, "a default-pool"));
  SimplevirtStoragePool *ours = g_ptr_array_index (shadow->items, 0);
  g_assert_cmpstr (simplevirt_storage_pool_get_target_path (ours), ==, "/a");
  g_autoptr (SimplevirtStoragePool) z = simplevirt_connection_start_transient_storage_pool_xml (
      other, POOL ("z"), SIMPLEVIRT_STORAGE_POOL_START_NONE, NULL, &error);
  g_assert_no_error (error);
  testing_wait_until (shadow_has_names (model, "a default-pool z"));
  ours = g_ptr_array_index (shadow->items, 2);
  g_assert_cmpuint (simplevirt_storage_pool_get_capacity (ours), >, 0);
  testing_ok (simplevirt_storage_pool_stop (z, NULL, &failure));
  testing_wait_until (shadow_has_names (model, "a default-pool"));
  testing_ok (simplevirt_storage_pool_undefine (a, NULL, &failure));
  testing_wait_until (shadow_has_names (model, "default-pool"));
  g_assert_cmpuint (shadow->changes, ==, 4);
  g_signal_handlers_disconnect_by_data (model, shadow);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/list-models/networks", test_networks);
  g_test_add_func ("/list-models/pools", test_pools);
  g_test_add_func ("/list-models/bare", test_bare);
  return g_test_run ();
}
