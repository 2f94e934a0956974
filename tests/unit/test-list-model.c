/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* List models that follow events, on libvirt's simulated host. */
#include "live/list-model.h"
#include "shadow.h"
#include "testing.h"

static SimplevirtDomainListModel *
open_model (SimplevirtConnection *connection)
{
  g_autoptr (GError) error = NULL;
  SimplevirtDomainListModel *model = simplevirt_domain_list_model_open (connection, NULL, &error);

  g_assert_no_error (error);
  return model;
}

static char *
xml_of (const char *name, guint mib)
{
  return g_strdup_printf ("<domain type='test'><name>%s</name><memory unit='MiB'>%u</memory>"
                          "<vcpu>2</vcpu><os><type>hvm</type></os></domain>",
                          name, mib);
}

static SimplevirtDomain *
define (SimplevirtConnection *connection, const char *name)
{
  g_autofree char *xml = xml_of (name, 64);

  return testing_define_domain (connection, xml);
}

static SimplevirtDomain *
start_transient (SimplevirtConnection *connection, const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *xml = xml_of (name, 64);
  SimplevirtDomain *domain = simplevirt_connection_start_transient_domain_xml (
      connection, xml, SIMPLEVIRT_START_NONE, NULL, &error);

  g_assert_no_error (error);
  return domain;
}

/* Somebody else does things; the model is of a connection that does none. */
typedef struct
{
  SimplevirtConnection *connection;
  SimplevirtConnection *other;
  SimplevirtDomainListModel *model;
  Shadow *shadow;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  fixture->connection = testing_open ("test:///default");
  fixture->other = testing_open ("test:///default");
  fixture->model = open_model (fixture->connection);
  fixture->shadow = shadow_new (fixture->model);
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  g_clear_object (&fixture->model);
  g_clear_pointer (&fixture->shadow, shadow_free);
  g_clear_object (&fixture->other);
  g_clear_object (&fixture->connection);
}

static void
undefine (SimplevirtDomain *domain)
{
  testing_ok (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
}

/* Turns the main loop until whatever is on its way has arrived. */
static void
settle (void)
{
  for (int i = 0; i < 50; i++)
    {
      while (g_main_context_iteration (NULL, FALSE))
        continue;
      g_usleep (1000);
    }
}

static void
test_first (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SimplevirtDomain) a = define (fixture->other, "a");
  g_autoptr (SimplevirtDomain) z = define (fixture->other, "z");
  g_autoptr (SimplevirtDomainListModel) model = open_model (fixture->connection);
  g_autoptr (SimplevirtDomain) known
      = simplevirt_connection_lookup_domain (fixture->connection, "test", NULL, NULL);
  g_autoptr (GObject) item = g_list_model_get_object (G_LIST_MODEL (model), 1);
  g_autoptr (GPtrArray) list = simplevirt_domain_list_model_list_items (model);
  guint length = 0;

  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (model)) == SIMPLEVIRT_TYPE_DOMAIN);
  g_assert_true (shadow_has_names (model, "a test z"));
  g_assert_true (item == (gpointer) known);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (model), 3));
  g_object_get (model, "length", &length, NULL);
  g_assert_cmpuint (length, ==, 3);
  g_assert_cmpuint (list->len, ==, 3);
  g_assert_true (g_ptr_array_index (list, 1) == known);
  g_assert_true (simplevirt_domain_list_model_get_connection (model) == fixture->connection);
  undefine (a);
  undefine (z);
}

/* Each change is told once, at its place; what appears is complete. */
static void
test_changes (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomain) last = define (fixture->other, "zebra");

  testing_wait_until (shadow_has_names (fixture->model, "test zebra"));
  g_assert_cmpuint (fixture->shadow->changes, ==, 1);
  g_assert_cmpuint (fixture->shadow->lengths, ==, 1);
  SimplevirtDomain *ours = g_ptr_array_index (fixture->shadow->items, 1);
  g_assert_true (ours != last);
  g_assert_cmpuint (simplevirt_domain_get_memory (ours), ==, 64 * SIMPLEVIRT_MIB);
  g_assert_cmpuint (simplevirt_domain_get_vcpus (ours), ==, 2);
  g_assert_true (simplevirt_domain_get_persistent (ours));

  g_autoptr (SimplevirtDomain) transient = start_transient (fixture->other, "middle");
  testing_wait_until (shadow_has_names (fixture->model, "middle test zebra"));
  g_assert_cmpuint (fixture->shadow->changes, ==, 2);
  SimplevirtDomain *middle = g_ptr_array_index (fixture->shadow->items, 0);
  g_assert_false (simplevirt_domain_get_persistent (middle));
  g_assert_true (simplevirt_domain_get_active (middle));
  g_assert_cmpuint (simplevirt_domain_get_memory (middle), ==, 64 * SIMPLEVIRT_MIB);

  testing_ok (simplevirt_domain_power_off (transient, NULL, &failure));
  testing_wait_until (shadow_has_names (fixture->model, "test zebra"));
  undefine (last);
  testing_wait_until (shadow_has_names (fixture->model, "test"));
  settle ();
  g_assert_cmpuint (fixture->shadow->changes, ==, 4);
  g_assert_cmpuint (fixture->shadow->lengths, ==, 4);
}

/* Starting, stopping and redefining are the domain's own news, not the list's. */
static void
test_redefine (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomain) domain = define (fixture->other, "b");

  testing_wait_until (shadow_has_names (fixture->model, "b test"));
  SimplevirtDomain *ours = g_ptr_array_index (fixture->shadow->items, 0);
  testing_ok (simplevirt_domain_start (domain, SIMPLEVIRT_START_NONE, NULL, &failure));
  testing_wait_until (simplevirt_domain_get_active (ours));
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  testing_wait_until (!simplevirt_domain_get_active (ours));
  g_autofree char *xml = xml_of ("b", 96);
  g_autofree char *uuid
      = g_strdup_printf ("</name><uuid>%s</uuid>", simplevirt_domain_get_uuid (ours));
  g_auto (GStrv) parts = g_strsplit (xml, "</name>", 2);
  g_autofree char *again = g_strjoin (uuid, parts[0], parts[1], NULL);
  g_autoptr (SimplevirtDomain) redefined
      = simplevirt_connection_define_domain_xml (fixture->other, again, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (redefined == domain);
  testing_wait_until (simplevirt_domain_get_max_memory (ours) == 96 * SIMPLEVIRT_MIB);
  settle ();
  g_assert_cmpuint (fixture->shadow->changes, ==, 1);

  /* One that runs stays when its definition goes, until it stops. */
  testing_ok (simplevirt_domain_start (domain, SIMPLEVIRT_START_NONE, NULL, &failure));
  undefine (domain);
  testing_wait_until (!simplevirt_domain_get_persistent (ours));
  settle ();
  g_assert_cmpuint (fixture->shadow->changes, ==, 1);
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  testing_wait_until (shadow_has_names (fixture->model, "test"));
  g_assert_cmpuint (fixture->shadow->changes, ==, 2);
}

static void
rename_to (SimplevirtDomain *domain, const char *name)
{
  testing_ok (simplevirt_domain_rename (domain, name, NULL, &failure));
}

static void
on_exists (GObject *domain, GParamSpec *pspec, gpointer data)
{
  g_error ("a domain that is renamed is there all the time");
}

static void
test_rename (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SimplevirtDomain) b = define (fixture->other, "b");
  g_autoptr (SimplevirtDomain) d = define (fixture->other, "d");

  testing_wait_until (shadow_has_names (fixture->model, "b d test"));
  SimplevirtDomain *ours = g_ptr_array_index (fixture->shadow->items, 0);
  g_signal_connect (ours, "notify::exists", G_CALLBACK (on_exists), NULL);
  guint changes = fixture->shadow->changes, lengths = fixture->shadow->lengths;
  rename_to (b, "x");
  testing_wait_until (shadow_has_names (fixture->model, "d test x"));
  g_assert_cmpuint (fixture->shadow->changes, ==, changes + 1);
  g_assert_true (g_ptr_array_index (fixture->shadow->items, 2) == ours);
  /* A new name in the same place is told by the domain alone. */
  rename_to (b, "y");
  testing_wait_until (shadow_has_names (fixture->model, "d test y"));
  settle ();
  g_assert_cmpuint (fixture->shadow->changes, ==, changes + 1);
  rename_to (b, "c");
  testing_wait_until (shadow_has_names (fixture->model, "c d test"));
  g_assert_cmpuint (fixture->shadow->changes, ==, changes + 2);
  g_assert_cmpuint (fixture->shadow->lengths, ==, lengths);
  g_signal_handlers_disconnect_by_func (ours, on_exists, NULL);
  undefine (b);
  undefine (d);
}

/* What comes and goes within one turn cancels out; the same domain is the same item again. */
static void
test_one_turn (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SimplevirtDomain) brief = start_transient (fixture->other, "brief");

  testing_ok (simplevirt_domain_power_off (brief, NULL, &failure));
  g_usleep (50000);
  settle ();
  g_assert_cmpuint (fixture->shadow->changes, ==, 0);
  g_assert_true (shadow_has_names (fixture->model, "test"));
}

typedef struct
{
  SimplevirtConnection *connection;
  guint number;
} Worker;

/* Defines, starts, stops and undefines without rest, and leaves one in three. */
static gpointer
churn (gpointer data)
{
  Worker *worker = data;

  for (int i = 0; i < 30; i++)
    {
      g_autofree char *name = g_strdup_printf ("churn-%u-%02d", worker->number, i);
      if (i % 2 == 0)
        {
          g_autoptr (SimplevirtDomain) domain = define (worker->connection, name);
          testing_ok (simplevirt_domain_start (domain, SIMPLEVIRT_START_NONE, NULL, &failure));
          testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
          if (i % 3 != 0)
            undefine (domain);
        }
      else
        {
          g_autoptr (SimplevirtDomain) domain = start_transient (worker->connection, name);
          if (i % 3 != 0)
            testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
        }
    }
  return NULL;
}

static void
sweep (SimplevirtConnection *connection)
{
  g_autoptr (GPtrArray) all
      = simplevirt_connection_list_domains (connection, SIMPLEVIRT_DOMAIN_FILTER_NONE, NULL, NULL);

  for (guint i = 0; i < all->len; i++)
    {
      SimplevirtDomain *domain = g_ptr_array_index (all, i);
      if (!g_str_has_prefix (simplevirt_domain_get_name (domain), "churn-"))
        continue;
      simplevirt_domain_power_off (domain, NULL, NULL);
      if (simplevirt_domain_get_persistent (domain))
        undefine (domain);
    }
}

static int
by_text (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* The names that libvirt lists, in order. */
static char *
listed_names (SimplevirtConnection *connection)
{
  g_autoptr (GPtrArray) all
      = simplevirt_connection_list_domains (connection, SIMPLEVIRT_DOMAIN_FILTER_NONE, NULL, NULL);
  g_autoptr (GPtrArray) words = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    g_ptr_array_add (words, (gpointer) simplevirt_domain_get_name (g_ptr_array_index (all, i)));
  g_ptr_array_sort (words, by_text);
  g_ptr_array_add (words, NULL);
  return g_strjoinv (" ", (char **) words->pdata);
}

/* Models made and dropped in the middle of it all: no item is lost or there twice. */
static void
test_churn (Fixture *fixture, gconstpointer unused)
{
  Worker workers[3] = { 0 };
  GThread *threads[3] = { 0 };
  SimplevirtDomainListModel *models[12] = { 0 };
  Shadow *shadows[12] = { 0 };

  for (guint i = 0; i < 3; i++)
    {
      workers[i] = (Worker){ fixture->other, i };
      threads[i] = g_thread_new ("churn", churn, &workers[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (models); i++)
    {
      g_autoptr (SimplevirtDomainListModel) dropped = open_model (fixture->connection);
      models[i] = open_model (fixture->connection);
      shadows[i] = shadow_new (models[i]);
      while (g_main_context_iteration (NULL, FALSE))
        continue;
    }
  for (guint i = 0; i < 3; i++)
    g_thread_join (threads[i]);
  g_autofree char *wanted = listed_names (fixture->other);
  g_assert_nonnull (strstr (wanted, "churn-2-27"));
  testing_wait_until (shadow_has_names (fixture->model, wanted));
  for (guint i = 0; i < G_N_ELEMENTS (models); i++)
    testing_wait_until (shadow_has_names (models[i], wanted));
  sweep (fixture->other);
  testing_wait_until (shadow_has_names (fixture->model, "test"));
  for (guint i = 0; i < G_N_ELEMENTS (models); i++)
    {
      testing_wait_until (shadow_has_names (models[i], "test"));
      g_assert_cmpuint (shadows[i]->items->len, ==, 1);
      g_clear_object (&models[i]);
      g_clear_pointer (&shadows[i], shadow_free);
    }
}

static void
count (GListModel *model, guint position, guint removed, guint added, gpointer data)
{
  g_atomic_int_inc ((gint *) data);
}

static void
drop (GListModel *model, guint position, guint removed, guint added, gpointer place)
{
  g_clear_object ((GObject **) place);
}

/* A model may end in its own signal, with news on their way, and in a context that never turned. */
static void
test_end (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GMainContext) context = g_main_context_new ();
  SimplevirtDomainListModel *ending = open_model (fixture->connection);
  gint told = 0, gone = FALSE, still_gone = FALSE;

  testing_watch_gone (ending, &gone);
  g_signal_connect (ending, "items-changed", G_CALLBACK (drop), &ending);
  g_main_context_push_thread_default (context);
  SimplevirtDomainListModel *still = open_model (fixture->connection);
  g_main_context_pop_thread_default (context);
  testing_watch_gone (still, &still_gone);
  g_signal_connect (still, "items-changed", G_CALLBACK (count), &told);

  g_autoptr (SimplevirtDomain) a = define (fixture->other, "a");
  g_autoptr (SimplevirtDomain) b = define (fixture->other, "b");
  testing_wait_until (shadow_has_names (fixture->model, "a b test"));
  testing_wait_until (ending == NULL);
  testing_wait_until (g_atomic_int_get (&gone));
  g_assert_cmpint (told, ==, 0);
  g_assert_cmpuint (simplevirt_domain_list_model_get_length (still), ==, 1);
  g_clear_object (&still);
  testing_wait_until (g_atomic_int_get (&still_gone));
  while (g_main_context_iteration (context, FALSE))
    continue;
  g_assert_cmpint (told, ==, 0);
  undefine (a);
  undefine (b);
}

/* Domains that came and went are not gathered for a context that nobody turns. */
static void
test_nobody_turns (Fixture *fixture, gconstpointer unused)
{
  SvListModel *inside = (SvListModel *) fixture->model;
  guint waiting = G_MAXUINT;

  for (int i = 0; i < 40; i++)
    {
      g_autofree char *name = g_strdup_printf ("brief-%d", i);
      g_autoptr (SimplevirtDomain) domain = start_transient (fixture->other, name);
      testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
    }
  for (int i = 0; i < TESTING_PATIENCE_S * 1000 && waiting > 0; i++)
    {
      g_usleep (1000);
      g_mutex_lock (&inside->lock);
      waiting
          = g_hash_table_size (inside->news) + g_hash_table_size (inside->stale) + inside->working;
      g_mutex_unlock (&inside->lock);
    }
  g_assert_cmpuint (waiting, ==, 0);
  settle ();
  g_assert_cmpuint (fixture->shadow->changes, ==, 0);
}

/* The model stays as it was; nothing keeps the connection, or its objects, from going. */
static void
test_close (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  gint connection_gone = FALSE, domain_gone = FALSE;

  simplevirt_connection_close (fixture->connection);
  g_autoptr (SimplevirtDomain) late = define (fixture->other, "late");
  settle ();
  g_assert_true (shadow_has_names (fixture->model, "test"));
  g_assert_cmpuint (fixture->shadow->changes, ==, 0);
  g_assert_null (simplevirt_domain_list_model_open (fixture->connection, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CLOSED, "closed");
  undefine (late);
  testing_watch_gone (fixture->connection, &connection_gone);
  testing_watch_gone (fixture->shadow->items->pdata[0], &domain_gone);
  g_clear_object (&fixture->model);
  g_clear_pointer (&fixture->shadow, shadow_free);
  testing_wait_until (g_atomic_int_get (&domain_gone));
  g_clear_object (&fixture->connection);
  testing_wait_until (g_atomic_int_get (&connection_gone));
}

static void
test_async (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  simplevirt_domain_list_model_open_async (fixture->connection, NULL, testing_keep_result, &result);
  testing_wait_until (result != NULL);
  g_autoptr (SimplevirtDomainListModel) model
      = simplevirt_domain_list_model_open_finish (result, &error);
  g_assert_no_error (error);
  g_assert_true (shadow_has_names (model, "test"));
  g_autoptr (Shadow) shadow = shadow_new (model);
  g_autoptr (SimplevirtDomain) domain = define (fixture->other, "more");
  testing_wait_until (shadow->changes == 1);
  undefine (domain);
  testing_wait_until (shadow->changes == 2);
  g_cancellable_cancel (cancellable);
  g_assert_null (simplevirt_domain_list_model_open (fixture->connection, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_signal_handlers_disconnect_by_data (model, shadow);
}

/* A thread with a main context of its own gets its signals there. */
static gpointer
other_thread (gpointer data)
{
  Fixture *fixture = data;
  g_autoptr (GMainContext) context = g_main_context_new ();

  g_main_context_push_thread_default (context);
  SimplevirtDomainListModel *model = open_model (fixture->connection);
  g_autoptr (Shadow) shadow = shadow_new (model);
  g_autoptr (SimplevirtDomain) domain = define (fixture->other, "threaded");
  testing_wait_until (shadow->changes == 1);
  undefine (domain);
  testing_wait_until (shadow->changes == 2);
  g_object_unref (model);
  g_main_context_pop_thread_default (context);
  return NULL;
}

static void
test_thread (Fixture *fixture, gconstpointer unused)
{
  g_thread_join (g_thread_new ("other", other_thread, fixture));
  testing_wait_until (shadow_has_names (fixture->model, "test"));
}

/* A model that nobody opened is empty, and harmless. */
#define ADD(path, function)                                                                        \
  g_test_add ("/list-model/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("first", test_first);
  ADD ("changes", test_changes);
  ADD ("redefine", test_redefine);
  ADD ("rename", test_rename);
  ADD ("one-turn", test_one_turn);
  ADD ("churn", test_churn);
  ADD ("end", test_end);
  ADD ("nobody-turns", test_nobody_turns);
  ADD ("close", test_close);
  ADD ("async", test_async);
  ADD ("thread", test_thread);
  return g_test_run ();
}
