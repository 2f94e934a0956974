/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Creation that something happens to at each of its steps, on a connection that does not heal
 * itself: all of the machine is there or nothing. */
#include "growth.h"
#include "host-state.h"
#include "host-tools.h"
#include "proxy.h"

typedef struct
{
  Proxy *proxy;
  SimplevirtConnection *connection;
  GCancellable *cancellable;
  GAsyncResult *result;
} Fixture;

static void
set_up (Fixture *self, gconstpointer unused)
{
  g_autofree char *folder = host_path ("");

  self->proxy = proxy_new (g_getenv ("SV_TEST_URI"), folder);
}

static void
tear_down (Fixture *self, gconstpointer unused)
{
  proxy_free (self->proxy);
}

/* libvirtd 9.0 dies of a client that goes while it registers for an event: let that be over. */
static void
settle (Proxy *proxy)
{
  guint seen = 0;

  do
    {
      seen = proxy_calls (proxy);
      g_usleep (100000);
    }
  while (proxy_calls (proxy) != seen);
}

static void
begin (Fixture *self)
{
  g_autofree char *through = proxy_uri (self->proxy, g_getenv ("SV_TEST_URI"));

  self->connection = testing_open (through);
  self->cancellable = g_cancellable_new ();
  settle (self->proxy);
}

static void
end (Fixture *self)
{
  simplevirt_connection_close (self->connection);
  g_clear_object (&self->connection);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->result);
}

/* All that a recipe can make: the pool and the network to share, a disk with what is uploaded, a
 * seed, a definition with variables of its firmware, which start makes. */
static void
create (Fixture *self)
{
  g_autoptr (SimplevirtDomainBuilder) builder = simplevirt_domain_builder_new ("by-steps");
  g_autofree char *image = g_build_filename (g_getenv ("SV_TEST_GUEST"), "disk.qcow2", NULL);

  simplevirt_domain_builder_set_image (builder, image);
  simplevirt_domain_builder_set_upload (builder, TRUE);
  simplevirt_domain_builder_set_memory (builder, 256 * SIMPLEVIRT_MIB);
  simplevirt_domain_builder_set_disk_size (builder, SIMPLEVIRT_GIB);
  simplevirt_domain_builder_set_hostname (builder, "by-steps");
  simplevirt_domain_builder_set_firmware (builder, SIMPLEVIRT_BUILDER_FIRMWARE_UEFI);
  simplevirt_domain_builder_set_autostart (builder, TRUE);
  simplevirt_connection_create_domain_async (self->connection, builder, NULL, self->cancellable,
                                             testing_keep_result, &self->result);
}

static SimplevirtDomain *
finish (Fixture *self, GError **error)
{
  testing_wait_until (self->result != NULL);
  return simplevirt_connection_create_domain_finish (self->connection, self->result, error);
}

/* What a recipe makes to share. */
static void
clear_shared (void)
{
  host_run ("sh -c 'for what in pool net; do for step in destroy undefine; do"
            " virsh -q $what-$step default; done; done >/dev/null 2>&1'");
}

static void
clear (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtDomain) domain
      = simplevirt_connection_lookup_domain (connection, "by-steps", NULL, NULL);

  g_assert_nonnull (domain);
  testing_ok (simplevirt_domain_delete (
      domain, SIMPLEVIRT_DELETE_EVERYTHING | SIMPLEVIRT_DELETE_FORCE, NULL, &failure));
  clear_shared ();
}

/* libvirtd 9.0 now and then dies of a client that is cut off: then nobody could undo anything. */
static void
revive (const char *what)
{
  g_autofree char *images = host_image ("by-steps");
  g_autofree char *command = g_strdup_printf (
      "sh -c 'virsh -q destroy by-steps; virsh -q undefine --nvram by-steps; rm -f %s*'", images);

  g_test_message ("the daemon died (%s)", what);
  g_assert_true (host_run ("host-ctl start"));
  host_run (command);
  clear_shared ();
}

static guint
count_steps (Fixture *self)
{
  g_autoptr (GError) error = NULL;

  begin (self);
  guint before = proxy_calls (self->proxy);
  create (self);
  g_autoptr (SimplevirtDomain) domain = finish (self, &error);
  g_assert_no_error (error);
  guint steps = proxy_calls (self->proxy) - before;
  clear ();
  end (self);
  return steps;
}

typedef struct
{
  const char *name;
  void (*act) (Fixture *self);
  GQuark (*domain) (void);
  int code;
  guint stride; /* how many steps to go on at a time, unless there is time for each */
} Blow;

static void
strike_at (Fixture *self, const Blow *blow, guint step, guint *failed)
{
  g_autofree char *before = host_state ();
  g_autoptr (GError) error = NULL;

  begin (self);
  proxy_hold (self->proxy, step);
  create (self);
  testing_wait_until (proxy_holds (self->proxy) || self->result != NULL);
  blow->act (self);
  proxy_let_go (self->proxy);
  g_autoptr (SimplevirtDomain) domain = finish (self, &error);
  g_test_message ("%s at step %u: %s", blow->name, step, error ? error->message : "made");
  if (domain != NULL)
    clear ();
  else if (!g_error_matches (error, blow->domain (), blow->code))
    g_error ("%s at step %u: %s", blow->name, step, error->message);
  *failed += domain == NULL;
  g_clear_object (&domain);
  end (self);
  if (!host_run ("host-ctl lives"))
    revive (blow->name);
  g_autofree char *after = host_state ();
  g_assert_cmpstr (before, ==, after);
}

static void
test_blow (Fixture *self, gconstpointer data)
{
  const Blow *blow = data;
  guint steps = count_steps (self);
  guint stride = (guint) growth_rounds ((int) blow->stride, 1);
  guint failed = 0;

  /* it begins elsewhere each time, so that runs reach every step */
  for (guint step = (guint) g_test_rand_int_range (0, (int) stride); step < steps; step += stride)
    strike_at (self, blow, step, &failed);
  g_assert_cmpuint (failed, >, steps / stride * 3 / 4);
}

static void
cancel (Fixture *self)
{
  g_cancellable_cancel (self->cancellable);
}

/* The call of this step is never heard of. */
static void
cut (Fixture *self)
{
  proxy_cut_after (self->proxy, PROXY_DOWN, 0);
}

static void
restart_daemon (Fixture *self)
{
  g_assert_true (host_run ("host-ctl kill"));
  g_assert_true (host_run ("host-ctl start"));
}

/* By the program itself. */
static void
close_connection (Fixture *self)
{
  simplevirt_connection_close (self->connection);
}

static const Blow blows[] = {
  { "cancel", cancel, g_io_error_quark, G_IO_ERROR_CANCELLED, 3 },
  { "cut", cut, simplevirt_error_code_quark, SIMPLEVIRT_ERROR_CONNECTION_LOST, 3 },
  { "close", close_connection, simplevirt_error_code_quark, SIMPLEVIRT_ERROR_CLOSED, 5 },
  { "restart", restart_daemon, simplevirt_error_code_quark, SIMPLEVIRT_ERROR_CONNECTION_LOST, 7 },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (blows); i++)
    {
      g_autofree char *path = g_strconcat ("/create-steps/", blows[i].name, NULL);
      g_test_add (path, Fixture, &blows[i], set_up, test_blow, tear_down);
    }
  return g_test_run ();
}
