/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Waits for the events of a domain. */
#include "testing.h"
#include "live/waiter.h"

typedef struct
{
  SimplevirtConnection *connection;
  SimplevirtDomain *domain;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  fixture->connection = testing_open ("test:///default");
  fixture->domain = testing_lookup_domain (fixture->connection, "test");
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  g_clear_object (&fixture->domain);
  g_clear_object (&fixture->connection);
}

/* The next event of a waiter, to which there is one to come. */
static SimplevirtEventKind
await (SvWaiter *waiter)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtEvent) event
      = sv_waiter_next (waiter, sv_waiter_until (TESTING_PATIENCE_S), NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (event);
  return simplevirt_event_get_kind (event);
}

/* Who is cancelled can still learn how it ended. */
static void
test_cancelled (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (SvWaiter) waiter = sv_waiter_new (fixture->domain);
  g_autoptr (SvWaiter) later = sv_waiter_new (fixture->domain);
  g_autoptr (GError) error = NULL;

  testing_ok (simplevirt_domain_suspend (fixture->domain, NULL, &failure));
  g_assert_cmpint (await (later), ==, SIMPLEVIRT_EVENT_KIND_DOMAIN_SUSPENDED);
  g_cancellable_cancel (cancellable);
  g_assert_null (sv_waiter_next (waiter, sv_waiter_until (1), cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpint (await (waiter), ==, SIMPLEVIRT_EVENT_KIND_DOMAIN_SUSPENDED);
}

/* The event that tells of it came before there was anybody to wait. */
static void
test_closed_before (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SvWaiter) before = sv_waiter_new (fixture->domain);
  GError *error = NULL;

  simplevirt_connection_close (fixture->connection);
  g_assert_null (sv_waiter_next (before, sv_waiter_until (TESTING_PATIENCE_S), NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CLOSED, "domain 'test': ");
  g_autoptr (SvWaiter) waiter = sv_waiter_new (fixture->domain);
  g_assert_null (sv_waiter_next (waiter, g_get_monotonic_time (), NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CLOSED, "domain 'test': ");
}

static void
test_nothing (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SvWaiter) waiter = sv_waiter_new (fixture->domain);
  g_autoptr (GError) error = NULL;

  g_assert_null (sv_waiter_next (waiter, g_get_monotonic_time (), NULL, &error));
  g_assert_no_error (error);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, function) g_test_add ("/waiter/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("cancelled", test_cancelled);
  ADD ("closed-before", test_closed_before);
  ADD ("nothing", test_nothing);
  return g_test_run ();
}
