/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The private daemon as a remote host: by SSH and TLS, with the credentials that the program gives.
 */
#include <stdio.h>
#include "console.h"
#include "host-tools.h"

#define SSH     "qemu+ssh://root@localhost:2222/system"
#define LIBSSH  "qemu+libssh://root@localhost:2222/system"
#define TLS     "qemu+tls://localhost/system"
#define SECRET  "let me in"
#define A_WHILE (45 * G_TIME_SPAN_SECOND)

/* libvirt before 10.3 (CVE-2024-4418) wakes threads of a connection up that have gone on. */
static gboolean
is_fatal (const char *domain, GLogLevelFlags level, const char *message, gpointer data)
{
  return strstr (message, "g_main_loop_quit") == NULL;
}

/* FALSE: the test is skipped with the reason. */
static gboolean
become_remote (const char *how)
{
  g_autofree char *command = g_strconcat ("remote-ctl ", how, NULL);
  g_autofree char *words = NULL;
  g_autoptr (GError) error = NULL;
  int status = 0;

  g_test_log_set_fatal_handler (is_fatal, NULL);
  if (g_strcmp0 (g_getenv ("SV_TEST_MODE"), "system") != 0)
    {
      g_test_skip ("a host that others may reach needs root");
      return FALSE;
    }
  g_spawn_command_line_sync (command, NULL, &words, &status, &error);
  g_assert_no_error (error);
  if (g_spawn_check_wait_status (status, &error))
    return TRUE;
  if (!g_error_matches (error, G_SPAWN_EXIT_ERROR, 77))
    g_error ("%s: %s %s", command, error->message, words);
  g_test_skip (words);
  return FALSE;
}

typedef struct
{
  const char *user;
  const char *password;
  const char *key;          /* in the folder of remote-ctl */
  const char *certificates; /* there, too */
} Who;

/* In bounded time, whatever comes of it. */
static SimplevirtConnection *
try_open (const char *uri, Who who, gboolean reconnect, GError **error)
{
  g_autoptr (SimplevirtCredentials) credentials = simplevirt_credentials_new ();
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();
  g_autofree char *key = who.key != NULL ? host_path (who.key) : NULL;
  g_autofree char *certificates = who.certificates != NULL ? host_path (who.certificates) : NULL;
  gint64 began = g_get_monotonic_time ();

  simplevirt_credentials_set_user (credentials, who.user);
  simplevirt_credentials_set_password (credentials, who.password);
  simplevirt_credentials_set_key (credentials, key);
  simplevirt_credentials_set_certificates (credentials, certificates);
  simplevirt_connection_options_set_credentials (options, credentials);
  simplevirt_connection_options_set_reconnect (options, reconnect);
  SimplevirtConnection *connection
      = simplevirt_connection_open_with_options (uri, options, NULL, error);
  g_assert_cmpint (g_get_monotonic_time () - began, <, A_WHILE);
  return connection;
}

static void
assert_opens (const char *uri, Who who)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = try_open (uri, who, FALSE, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtHostInfo) host
      = simplevirt_connection_describe_host (connection, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (simplevirt_host_info_get_hostname (host), ==, "sv-host-1");
  if (g_str_has_prefix (uri, "qemu+tls"))
    g_assert_true (simplevirt_host_info_is_connection_encrypted (host)
                   && simplevirt_host_info_is_connection_secure (host));
}

static void
assert_refused (const char *uri, Who who, SimplevirtErrorCode code)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (try_open (uri, who, FALSE, &error));
  g_test_message ("%s", error->message);
  testing_assert_error (&error, code, "localhost");
}

static void
test_ssh_doors (void)
{
  const Who by_key = { .key = "remote/key" };
  const Who by_password = { .password = SECRET };

  assert_opens (SSH, by_key);
  assert_opens (LIBSSH, by_key);
  assert_opens (LIBSSH, by_password);
  assert_refused (SSH, (Who){ .key = "remote/other-key" }, SIMPLEVIRT_ERROR_AUTH_FAILED);
  assert_refused (LIBSSH "?sshauth=password", (Who){ .password = "open sesame" },
                  SIMPLEVIRT_ERROR_AUTH_FAILED);
  assert_refused (SSH, by_password, SIMPLEVIRT_ERROR_NOT_SUPPORTED);
  assert_refused ("qemu+ssh://root@localhost:2223/system", by_key,
                  SIMPLEVIRT_ERROR_CONNECTION_FAILED);
  /* Nobody vouches for this name of the host: no question, no trust. */
  g_autoptr (GError) error = NULL;
  g_assert_null (try_open ("qemu+ssh://root@127.0.0.1:2222/system", by_key, FALSE, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_AUTH_FAILED, "127.0.0.1");
  g_assert_null (try_open ("qemu+libssh://root@127.0.0.1:2222/system", by_key, FALSE, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_AUTH_FAILED, "127.0.0.1");
}

/* Of 0.7 MB each: more than all buffers on the way hold. */
#define MUCH 40

/* Libvirt before 10.4 reads all that comes by libssh. */
static gboolean
holds_up (SimplevirtConnection *connection, const char *uri)
{
  g_autoptr (SimplevirtHostInfo) info
      = simplevirt_connection_describe_host (connection, NULL, NULL);
  int major = 0, minor = 0;

  g_assert_nonnull (info);
  g_assert_cmpint (sscanf (simplevirt_host_info_get_client_version (info), "%d.%d", &major, &minor),
                   ==, 2);
  return strcmp (uri, LIBSSH) != 0 || major > 10 || (major == 10 && minor >= 4);
}

/* A channel by another connection of the same credentials: what was not read holds the guest up
 * there, too, and all of it comes. */
static void
assert_channel (const char *uri, Who who)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = try_open (uri, who, FALSE, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtDomain) guest = testing_lookup_domain (connection, "talker");
  g_autoptr (GIOStream) channel
      = simplevirt_domain_open_channel (guest, "org.example.0", FALSE, NULL, &error);
  g_assert_no_error (error);
  console_say_much_to_channel (guest, MUCH);
  g_autofree char *said = machine_shell (guest, "sleep 3; cat /tmp/said");
  g_test_message ("%s: %s", uri, said);
  if (holds_up (connection, uri))
    g_assert_cmpuint ((guint) g_ascii_strtoull (said, NULL, 10), <, MUCH);
  console_assert_says_much (channel, MUCH);
  testing_ok (g_io_stream_close (channel, NULL, &failure));
}

/* Image and seed go through the connection, since the host may be anywhere. */
static void
test_ssh_creates (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection
      = try_open (SSH, (Who){ .key = "remote/key" }, FALSE, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtStoragePool) pool = host_pool (connection, "far");
  g_autoptr (SimplevirtDomainBuilder) builder = testing_guest_builder ("distant");

  simplevirt_domain_builder_set_upload (builder, TRUE);
  simplevirt_domain_builder_set_pool (builder, "far");
  simplevirt_domain_builder_set_hostname (builder, "distant");
  simplevirt_domain_builder_set_network_mode (builder, SIMPLEVIRT_NETWORK_MODE_USER);
  g_autoptr (SimplevirtDomain) domain
      = simplevirt_connection_create_domain (connection, builder, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (simplevirt_domain_get_active (domain));
  g_assert_cmpuint (host_count_files ("far"), ==, 2);
  testing_ok (simplevirt_domain_delete (domain, SIMPLEVIRT_DELETE_EVERYTHING, NULL, &failure));
  g_assert_cmpuint (host_count_files ("far"), ==, 0);
  testing_ok (simplevirt_storage_pool_stop (pool, NULL, &failure));
}

static void
test_ssh_heals (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection
      = try_open (SSH, (Who){ .key = "remote/key" }, TRUE, &error);
  g_assert_no_error (error);
  g_autofree char *xml = g_strdup ("<domain type='qemu'><name>kept</name><memory>65536</memory>"
                                   "<os><type>hvm</type></os></domain>");
  g_autoptr (SimplevirtDomain) domain
      = simplevirt_connection_define_domain_xml (connection, xml, NULL, &error);
  g_assert_no_error (error);

  /* The session, as when a network goes away; the daemon lives. */
  g_assert_true (host_run ("pkill -f virt-ssh-helper"));
  testing_wait_until (simplevirt_connection_get_state (connection)
                      != SIMPLEVIRT_CONNECTION_STATE_OPEN);
  testing_wait_until (simplevirt_connection_get_state (connection)
                      == SIMPLEVIRT_CONNECTION_STATE_OPEN);
  testing_ok (simplevirt_domain_refresh (domain, NULL, &failure));
  testing_ok (simplevirt_domain_undefine (domain, 0, NULL, &failure));
}

static void
test_ssh (void)
{
  if (!become_remote ("ssh"))
    return;
  test_ssh_doors ();
  assert_channel (SSH, (Who){ .key = "remote/key" });
  assert_channel (LIBSSH, (Who){ .password = SECRET });
  test_ssh_creates ();
  test_ssh_heals ();
}

static void
test_tls (void)
{
  if (!become_remote ("tls"))
    return;
  assert_opens (TLS, (Who){ .certificates = "remote/pki" });
  assert_channel (TLS, (Who){ .certificates = "remote/pki" });
  assert_refused (TLS, (Who){ .certificates = "remote/nothing" }, SIMPLEVIRT_ERROR_AUTH_FAILED);
  /* The host's certificate is for another name. */
  g_autoptr (GError) error = NULL;
  g_assert_null (try_open ("qemu+tls://127.0.0.1/system", (Who){ .certificates = "remote/pki" },
                           FALSE, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_AUTH_FAILED, "127.0.0.1");
}

static void
test_sasl (void)
{
  if (!become_remote ("sasl"))
    return;
  assert_opens (TLS, (Who){ .user = "sv", .password = SECRET, .certificates = "remote/pki" });
  assert_channel (TLS, (Who){ .user = "sv", .password = SECRET, .certificates = "remote/pki" });
  assert_refused (TLS, (Who){ .user = "sv", .password = "nonsense", .certificates = "remote/pki" },
                  SIMPLEVIRT_ERROR_AUTH_FAILED);
  assert_refused (TLS, (Who){ .certificates = "remote/pki" }, SIMPLEVIRT_ERROR_AUTH_FAILED);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_autoptr (SimplevirtConnection) here = host_open ();
  g_autoptr (SimplevirtDomain) guest = console_talker (here, "talker");
  g_test_add_func ("/remote/ssh", test_ssh);
  g_test_add_func ("/remote/tls", test_tls);
  g_test_add_func ("/remote/sasl", test_sasl);
  return g_test_run ();
}
