/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Answers of the daemon and events come on two ways; the newer one wins. */
#include "testing.h"
#include "live/domain-private.h"
#include "live/events.h"
#include "live/network-private.h"
#include "live/storage-pool-private.h"
#include "base/loop.h"

static const char network_xml[] = "<network><name>brief</name><bridge name='brief0'/></network>";

/* The same domain as two programs see it. */
typedef struct
{
  SimplevirtConnection *here;
  SimplevirtConnection *there;
  SimplevirtDomain *mine;
  SimplevirtDomain *theirs;
} Both;

static SimplevirtDomain *
lookup (SimplevirtConnection *connection)
{
  return testing_lookup_domain (connection, "test");
}

static void
set_up (Both *both, gconstpointer unused)
{
  both->here = testing_open ("test:///default");
  both->there = testing_open ("test:///default");
  both->mine = lookup (both->here);
  both->theirs = lookup (both->there);
}

static void
tear_down (Both *both, gconstpointer unused)
{
  g_clear_object (&both->mine);
  g_clear_object (&both->theirs);
  g_clear_object (&both->here);
  g_clear_object (&both->there);
}

static gboolean
start (SimplevirtDomain *domain, GCancellable *cancellable, GError **error)
{
  return simplevirt_domain_start (domain, SIMPLEVIRT_START_NONE, cancellable, error);
}

static void
test_domain (Both *both, gconstpointer unused)
{
  SvDomainFacts answer = { .mask = SV_FACT_STATE | SV_FACT_VCPUS,
                           .asked = sv_events_ask (both->here),
                           .state = SIMPLEVIRT_DOMAIN_STATE_RUNNING,
                           .id = 1,
                           .vcpus = 77 };

  testing_ok (simplevirt_domain_suspend (both->theirs, NULL, &failure));
  testing_wait_until (simplevirt_domain_get_state (both->mine) == SIMPLEVIRT_DOMAIN_STATE_PAUSED);
  g_assert_cmpuint (sv_events_last (both->here), >, answer.asked);
  sv_domain_apply (both->mine, &answer);
  g_assert_cmpint (simplevirt_domain_get_state (both->mine), ==, SIMPLEVIRT_DOMAIN_STATE_PAUSED);
  /* No event tells the number of vCPUs. */
  g_assert_cmpuint (simplevirt_domain_get_vcpus (both->mine), ==, 77);

  answer.asked = sv_events_ask (both->here);
  sv_domain_apply (both->mine, &answer);
  g_assert_cmpint (simplevirt_domain_get_state (both->mine), ==, SIMPLEVIRT_DOMAIN_STATE_RUNNING);
  testing_ok (simplevirt_domain_resume (both->theirs, NULL, &failure));
}

/* An event tells what it is about; what others told before is no news against an answer. */
static void
test_each_fact_by_itself (Both *both, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *xml
      = simplevirt_domain_fetch_xml (both->theirs, SIMPLEVIRT_XML_INACTIVE, NULL, &error);
  g_assert_no_error (error);
  guint64 before = sv_events_last (both->here);
  g_autoptr (SimplevirtDomain) again
      = simplevirt_connection_define_domain_xml (both->there, xml, NULL, &error);
  g_assert_no_error (error);
  testing_wait_until (sv_events_last (both->here) > before);
  sv_loop_settle ();

  SvDomainFacts answer = { .mask = SV_FACT_STATE | SV_FACT_PERSISTENT,
                           .asked = sv_events_ask (both->here),
                           .state = SIMPLEVIRT_DOMAIN_STATE_RUNNING,
                           .id = 1 };
  testing_ok (simplevirt_domain_suspend (both->theirs, NULL, &failure));
  testing_wait_until (simplevirt_domain_get_state (both->mine) == SIMPLEVIRT_DOMAIN_STATE_PAUSED);
  sv_domain_apply (both->mine, &answer);
  g_assert_cmpint (simplevirt_domain_get_state (both->mine), ==, SIMPLEVIRT_DOMAIN_STATE_PAUSED);
  /* An event told it, but before the question. */
  g_assert_false (simplevirt_domain_get_persistent (both->mine));
  testing_ok (simplevirt_domain_resume (both->theirs, NULL, &failure));
}

/* That a persistent domain stopped does not say that it is still there: it may be moving away. */
static void
test_stopped_and_gone (Both *both, gconstpointer unused)
{
  SvDomainFacts answer
      = { .mask = SV_FACT_GONE, .asked = sv_events_ask (both->here), .gone = TRUE };

  testing_ok (simplevirt_domain_power_off (both->theirs, NULL, &failure));
  testing_wait_until (!simplevirt_domain_get_active (both->mine));
  g_assert_true (simplevirt_domain_get_exists (both->mine));
  sv_domain_apply (both->mine, &answer);
  g_assert_false (simplevirt_domain_get_exists (both->mine));
  testing_ok (simplevirt_domain_start (both->theirs, SIMPLEVIRT_START_NONE, NULL, &failure));
  testing_wait_until (simplevirt_domain_get_exists (both->mine));
}

/* libvirt's object of a handle keeps the number of the time when it was made. */
static void
test_number (Both *both, gconstpointer unused)
{
  g_clear_object (&both->mine);
  testing_ok (simplevirt_domain_power_off (both->theirs, NULL, &failure));
  both->mine = lookup (both->here);
  g_assert_cmpint (simplevirt_domain_get_id (both->mine), ==, -1);

  testing_ok (simplevirt_domain_start (both->theirs, SIMPLEVIRT_START_NONE, NULL, &failure));
  testing_wait_until (simplevirt_domain_get_active (both->mine));
  testing_ok (simplevirt_domain_refresh (both->mine, NULL, &failure));
  g_assert_cmpint (simplevirt_domain_get_id (both->mine), >, 0);
  g_assert_cmpint (simplevirt_domain_get_id (both->mine), ==,
                   simplevirt_domain_get_id (both->theirs));
}

/* Who suspends or resumes need not ask what came of it. */
static void
test_state_is_known_at_once (void)
{
  g_autoptr (SimplevirtConnection) here = testing_open ("test:///default");
  g_autoptr (SimplevirtDomain) domain = lookup (here);

  for (int i = 0; i < 200; i++)
    {
      testing_ok (simplevirt_domain_suspend (domain, NULL, &failure));
      g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_PAUSED);
      g_assert_cmpint (simplevirt_domain_get_state_reason (domain), ==, VIR_DOMAIN_PAUSED_USER);
      testing_ok (simplevirt_domain_resume (domain, NULL, &failure));
      g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_RUNNING);
    }
}

static void
test_network (void)
{
  g_autoptr (SimplevirtConnection) here = testing_open ("test:///default");
  g_autoptr (SimplevirtConnection) there = testing_open ("test:///default");
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtNetwork) theirs = testing_define_network (there, network_xml);
  g_autoptr (SimplevirtNetwork) mine
      = simplevirt_connection_lookup_network (here, "brief", NULL, &error);
  g_assert_no_error (error);
  SvNetworkFacts answer = { .mask = SV_NETWORK_ACTIVE, .asked = sv_events_ask (here) };

  testing_ok (simplevirt_network_start (theirs, NULL, &failure));
  testing_wait_until (simplevirt_network_get_active (mine));
  sv_network_apply (mine, &answer);
  g_assert_true (simplevirt_network_get_active (mine));

  /* A network that went is not brought back by who saw it before. */
  answer = (SvNetworkFacts){ .mask = SV_NETWORK_GONE, .asked = sv_events_ask (here) };
  testing_ok (simplevirt_network_stop (theirs, NULL, &failure));
  testing_ok (simplevirt_network_undefine (theirs, NULL, &failure));
  testing_wait_until (!simplevirt_network_get_exists (mine));
  sv_network_apply (mine, &answer);
  g_assert_false (simplevirt_network_get_exists (mine));
}

/* Whose object is not even found any more, after a reconnect, has gone: what events told before the
 * question is older. */
static void
test_not_found (void)
{
  g_autoptr (SimplevirtConnection) here = testing_open ("test:///default");
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtNetwork) network = testing_define_network (here, network_xml);
  const SvNetworkFacts there = { .mask = SV_NETWORK_GONE, .asked = SV_ASKED_NOW };

  testing_ok (simplevirt_network_undefine (network, NULL, &failure));
  testing_wait_until (!simplevirt_network_get_exists (network));
  sv_network_apply (network, &there);
  g_assert_true (simplevirt_network_get_exists (network));
  network->handle.generation = 0;
  g_assert_false (simplevirt_network_refresh (network, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_NOT_FOUND);
  g_assert_false (simplevirt_network_get_exists (network));
}

/* A list that was asked for before a domain was undefined may come after it. */
static void
test_gone_stays_gone (Both *both, gconstpointer unused)
{
  SvDomainFacts answer = { .mask = SV_FACT_STATE | SV_FACT_GONE,
                           .asked = sv_events_ask (both->here),
                           .state = SIMPLEVIRT_DOMAIN_STATE_RUNNING,
                           .id = 1 };

  sv_domain_vanished (both->mine, answer.asked);
  sv_domain_apply (both->mine, &answer);
  g_assert_false (simplevirt_domain_get_exists (both->mine));
  g_assert_cmpint (simplevirt_domain_get_state (both->mine), ==, SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF);
  answer.asked = sv_events_ask (both->here);
  sv_domain_apply (both->mine, &answer);
  g_assert_true (simplevirt_domain_get_exists (both->mine));
}

/* A list that was asked for before a change of our own may come after it, and before the event:
 * none comes here. */
static void
test_own_changes_stay (Both *both, gconstpointer unused)
{
  static const struct
  {
    gboolean (*call) (SimplevirtDomain *self, GCancellable *cancellable, GError **error);
    SimplevirtDomainState before, after;
  } calls[] = {
    { simplevirt_domain_suspend, SIMPLEVIRT_DOMAIN_STATE_RUNNING, SIMPLEVIRT_DOMAIN_STATE_PAUSED },
    { simplevirt_domain_resume, SIMPLEVIRT_DOMAIN_STATE_PAUSED, SIMPLEVIRT_DOMAIN_STATE_RUNNING },
    { simplevirt_domain_power_off, SIMPLEVIRT_DOMAIN_STATE_RUNNING,
      SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF },
    { start, SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF, SIMPLEVIRT_DOMAIN_STATE_RUNNING },
  };

  sv_events_stop (both->here);
  for (gsize i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      SvDomainFacts answer = { .mask = SV_FACT_STATE,
                               .asked = sv_events_ask (both->here),
                               .state = calls[i].before,
                               .id = 1 };
      testing_ok (calls[i].call (both->mine, NULL, &failure));
      sv_domain_apply (both->mine, &answer);
      g_assert_cmpint (simplevirt_domain_get_state (both->mine), ==, calls[i].after);
    }
}

/* Who was suspended already stays so for the reason that it had, and stays so. */
static void
test_suspended_twice (Both *both, gconstpointer unused)
{
  SvDomainFacts answer = { .mask = SV_FACT_STATE,
                           .asked = sv_events_ask (both->here),
                           .state = SIMPLEVIRT_DOMAIN_STATE_PAUSED,
                           .reason = VIR_DOMAIN_PAUSED_IOERROR,
                           .id = 1 };

  sv_events_stop (both->here);
  sv_domain_apply (both->mine, &answer);
  answer.asked = sv_events_ask (both->here);
  answer.state = SIMPLEVIRT_DOMAIN_STATE_RUNNING;
  testing_ok (simplevirt_domain_suspend (both->mine, NULL, &failure));
  sv_domain_apply (both->mine, &answer);
  g_assert_cmpint (simplevirt_domain_get_state (both->mine), ==, SIMPLEVIRT_DOMAIN_STATE_PAUSED);
  g_assert_cmpint (simplevirt_domain_get_state_reason (both->mine), ==, VIR_DOMAIN_PAUSED_IOERROR);
  /* The simulated host may still be there for the next test. */
  testing_ok (simplevirt_domain_resume (both->mine, NULL, &failure));
}

/* Of two answers the one to the later question is newer, whichever comes first. */
static void
test_later_question (Both *both, gconstpointer unused)
{
  SvDomainFacts answer = { .mask = SV_FACT_STATE | SV_FACT_VCPUS,
                           .asked = sv_events_ask (both->here),
                           .state = SIMPLEVIRT_DOMAIN_STATE_RUNNING,
                           .id = 1,
                           .vcpus = 77 };

  sv_events_stop (both->here);
  testing_ok (simplevirt_domain_suspend (both->theirs, NULL, &failure));
  testing_ok (simplevirt_domain_refresh (both->mine, NULL, &failure));
  sv_domain_apply (both->mine, &answer);
  g_assert_cmpint (simplevirt_domain_get_state (both->mine), ==, SIMPLEVIRT_DOMAIN_STATE_PAUSED);
  g_assert_cmpuint (simplevirt_domain_get_vcpus (both->mine), !=, 77);
  testing_ok (simplevirt_domain_resume (both->theirs, NULL, &failure));
}

static void
test_own_changes_of_a_network (Both *both, gconstpointer unused)
{
  sv_events_stop (both->here);
  g_autoptr (SimplevirtNetwork) network = testing_define_network (both->here, network_xml);
  SvNetworkFacts answer = { .mask = SV_NETWORK_ACTIVE, .asked = sv_events_ask (both->here) };
  testing_ok (simplevirt_network_start (network, NULL, &failure));
  sv_network_apply (network, &answer);
  g_assert_true (simplevirt_network_get_active (network));

  answer.asked = sv_events_ask (both->here);
  answer.active = TRUE;
  testing_ok (simplevirt_network_stop (network, NULL, &failure));
  sv_network_apply (network, &answer);
  g_assert_false (simplevirt_network_get_active (network));

  answer = (SvNetworkFacts){ .mask = SV_NETWORK_GONE, .asked = sv_events_ask (both->here) };
  testing_ok (simplevirt_network_undefine (network, NULL, &failure));
  sv_network_apply (network, &answer);
  g_assert_false (simplevirt_network_get_exists (network));
}

static void
test_own_changes_of_a_pool (Both *both, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  sv_events_stop (both->here);
  g_autoptr (SimplevirtStoragePool) pool
      = simplevirt_connection_lookup_storage_pool (both->here, "default-pool", NULL, &error);
  g_assert_no_error (error);
  SvPoolFacts answer = { .mask = SV_POOL_STATE | SV_POOL_SIZES,
                         .asked = sv_events_ask (both->here),
                         .state = SIMPLEVIRT_STORAGE_POOL_STATE_RUNNING,
                         .capacity = 77 };
  testing_ok (simplevirt_storage_pool_stop (pool, NULL, &failure));
  sv_pool_apply (pool, &answer);
  g_assert_false (simplevirt_storage_pool_get_active (pool));
  g_assert_cmpuint (simplevirt_storage_pool_get_capacity (pool), ==, 0);

  answer.asked = sv_events_ask (both->here);
  answer.state = SIMPLEVIRT_STORAGE_POOL_STATE_INACTIVE;
  testing_ok (simplevirt_storage_pool_start (pool, 0, NULL, &failure));
  sv_pool_apply (pool, &answer);
  g_assert_true (simplevirt_storage_pool_get_active (pool));
  g_assert_cmpuint (simplevirt_storage_pool_get_capacity (pool), !=, 77);
}

/* Closing a connection lets go of libvirt's later, but no event counts from then on. */
static void
test_closed (Both *both, gconstpointer unused)
{
  guint64 before = sv_events_last (both->here);

  simplevirt_connection_close (both->here);
  testing_ok (simplevirt_domain_suspend (both->theirs, NULL, &failure));
  sv_loop_settle ();
  testing_ok (simplevirt_domain_resume (both->theirs, NULL, &failure));
  sv_loop_settle ();
  g_assert_cmpuint (sv_events_last (both->here), ==, before);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/answers/domain", Both, NULL, set_up, test_domain, tear_down);
  g_test_add ("/answers/each-fact-by-itself", Both, NULL, set_up, test_each_fact_by_itself,
              tear_down);
  g_test_add ("/answers/stopped-and-gone", Both, NULL, set_up, test_stopped_and_gone, tear_down);
  g_test_add ("/answers/gone-stays-gone", Both, NULL, set_up, test_gone_stays_gone, tear_down);
  g_test_add ("/answers/own-changes-stay", Both, NULL, set_up, test_own_changes_stay, tear_down);
  g_test_add ("/answers/suspended-twice", Both, NULL, set_up, test_suspended_twice, tear_down);
  g_test_add ("/answers/later-question", Both, NULL, set_up, test_later_question, tear_down);
  g_test_add ("/answers/own-changes-of-a-network", Both, NULL, set_up,
              test_own_changes_of_a_network, tear_down);
  g_test_add ("/answers/own-changes-of-a-pool", Both, NULL, set_up, test_own_changes_of_a_pool,
              tear_down);
  g_test_add ("/answers/closed", Both, NULL, set_up, test_closed, tear_down);
  g_test_add ("/answers/number", Both, NULL, set_up, test_number, tear_down);
  g_test_add_func ("/answers/state-is-known-at-once", test_state_is_known_at_once);
  g_test_add_func ("/answers/network", test_network);
  g_test_add_func ("/answers/not-found", test_not_found);
  return g_test_run ();
}
