/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Credentials, against libvirt's simulated host, which asks for user and password when its file
 * says so. */
#include <glib/gstdio.h>
#include "live/credentials.h"
#include "testing.h"

#define HOST "<node><auth><user password='open sesame'>ali</user><user>guest</user></auth></node>"

static char *
host_uri (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  int fd = g_file_open_tmp ("host-XXXXXX.xml", &path, &error);

  g_assert_no_error (error);
  g_close (fd, NULL);
  g_file_set_contents (path, HOST, -1, &error);
  g_assert_no_error (error);
  return g_strconcat ("test://", path, NULL);
}

static SimplevirtCredentials *
credentials_new (const char *user, const char *password, const char *key)
{
  SimplevirtCredentials *credentials = simplevirt_credentials_new ();

  simplevirt_credentials_set_user (credentials, user);
  simplevirt_credentials_set_password (credentials, password);
  simplevirt_credentials_set_key (credentials, key);
  return credentials;
}

static SimplevirtConnection *
try_open (const char *uri, SimplevirtCredentials *credentials, GError **error)
{
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();

  simplevirt_connection_options_set_credentials (options, credentials);
  return simplevirt_connection_open_with_options (uri, options, NULL, error);
}

static void
test_right (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *uri = host_uri ();
  g_autoptr (SimplevirtCredentials) ali = credentials_new ("ali", "open sesame", NULL);
  g_autoptr (SimplevirtConnection) connection = try_open (uri, ali, &error);
  g_assert_no_error (error);
  g_assert_nonnull (connection);

  /* one user needs no password */
  g_autoptr (SimplevirtCredentials) guest = credentials_new ("guest", NULL, NULL);
  g_autoptr (SimplevirtConnection) other = try_open (uri, guest, &error);
  g_assert_no_error (error);
  g_assert_nonnull (other);
  g_unlink (uri + strlen ("test://"));
}

static void
test_wrong (void)
{
  static const char *const wrong[][2]
      = { { "ali", "abracadabra" }, { "ali", NULL }, { "kasim", "open sesame" }, { NULL, NULL } };
  g_autoptr (GError) error = NULL;
  g_autofree char *uri = host_uri ();

  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (SimplevirtCredentials) credentials
          = credentials_new (wrong[i][0], wrong[i][1], NULL);
      g_assert_null (try_open (uri, credentials, &error));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_AUTH_FAILED, "right");
    }
  g_unlink (uri + strlen ("test://"));
}

static void
test_none (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *uri = host_uri ();

  g_assert_null (try_open (uri, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_AUTH_FAILED, "give credentials");
  g_unlink (uri + strlen ("test://"));
}

/* What the program does with its objects afterwards does not reach the connection. */
static void
test_copied (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();
  g_autoptr (SimplevirtCredentials) credentials = credentials_new ("ali", "open sesame", "/key");

  simplevirt_connection_options_set_credentials (options, credentials);
  g_autoptr (SimplevirtConnectionOptions) copy = sv_connection_options_copy (options);
  simplevirt_credentials_set_password (credentials, "changed");
  SimplevirtCredentials *kept = simplevirt_connection_options_get_credentials (copy);
  g_assert_cmpstr (simplevirt_credentials_get_user (kept), ==, "ali");
  g_assert_cmpstr (simplevirt_credentials_get_password (kept), ==, "open sesame");
  g_assert_cmpstr (simplevirt_credentials_get_key (kept), ==, "/key");
}

static void
assert_applied (const char *uri, SimplevirtCredentials *credentials, const char *wanted)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *applied = sv_credentials_apply (credentials, uri, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (applied, ==, wanted);
}

static void
test_ssh (void)
{
  g_autoptr (SimplevirtCredentials) key = credentials_new ("me @home", NULL, "/my keys/id");

  /* never a question on the terminal */
  assert_applied ("qemu+ssh://host/system", NULL, "qemu+ssh://host/system?no_tty=1");
  assert_applied ("qemu+ssh://host/system?no_tty=0", NULL, "qemu+ssh://host/system?no_tty=0");
  assert_applied ("qemu+ssh://host/system", key,
                  "qemu+ssh://me%20%40home@host/system?keyfile=/my%20keys/id&no_tty=1");
  assert_applied ("qemu+libssh://you@host:22/system?known_hosts=/k", key,
                  "qemu+libssh://you@host:22/system?known_hosts=/k&keyfile=/my%20keys/id");
  assert_applied ("qemu+ssh:///system?keyfile=/other&xkeyfile=1", key,
                  "qemu+ssh:///system?keyfile=/other&xkeyfile=1&no_tty=1");
  assert_applied ("qemu+tcp://host/system", key, "qemu+tcp://host/system");
  assert_applied ("qemu:///system", key, "qemu:///system");
}

static void
test_ssh_password (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtCredentials) password = credentials_new ("me", "secret", NULL);

  g_assert_null (try_open ("qemu+ssh://host.invalid/system", password, &error));
  g_assert_null (strstr (error->message, "secret"));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "+libssh://");
  assert_applied ("qemu+libssh://host/system", password, "qemu+libssh://me@host/system");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/credentials/right", test_right);
  g_test_add_func ("/credentials/wrong", test_wrong);
  g_test_add_func ("/credentials/none", test_none);
  g_test_add_func ("/credentials/copied", test_copied);
  g_test_add_func ("/credentials/ssh", test_ssh);
  g_test_add_func ("/credentials/ssh-password", test_ssh_password);
  return g_test_run ();
}
