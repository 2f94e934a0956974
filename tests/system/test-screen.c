/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sys/stat.h>
#include "host-tools.h"
#include "machine.h"

static SimplevirtConnection *connection;
static SimplevirtDomain *guest;

/* The first screen by VNC on a port, with a password; the same by SPICE on a UNIX socket. */
#define SCREENS                                                                                    \
  "<graphics type='vnc' autoport='yes' websocket='-1' passwd='secret'>"                            \
  "<listen type='address' address='127.0.0.1'/></graphics>"                                        \
  "<graphics type='spice'><listen type='socket'/></graphics>"                                      \
  "<video><model type='vga'/></video>"

static void
test_details (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) list = simplevirt_domain_fetch_graphics (guest, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (list->len, ==, 2);
  SimplevirtGraphicsServer *vnc = g_ptr_array_index (list, 0);
  g_assert_cmpint (simplevirt_graphics_server_get_graphics_type (vnc), ==,
                   SIMPLEVIRT_GRAPHICS_TYPE_VNC);
  g_assert_cmpstr (simplevirt_graphics_server_get_host (vnc), ==, "127.0.0.1");
  g_assert_cmpuint (simplevirt_graphics_server_get_port (vnc), >=, 5900);
  g_assert_cmpuint (simplevirt_graphics_server_get_websocket_port (vnc), >=, 5700);
  g_assert_cmpuint (simplevirt_graphics_server_get_tls_port (vnc), ==, 0);
  g_assert_null (simplevirt_graphics_server_get_socket (vnc));
  g_assert_true (simplevirt_graphics_server_has_password (vnc));
  g_assert_cmpstr (simplevirt_graphics_server_get_password (vnc), ==, "secret");
  g_autofree char *uri
      = g_strdup_printf ("vnc://127.0.0.1:%u", simplevirt_graphics_server_get_port (vnc));
  g_assert_cmpstr (simplevirt_graphics_server_get_uri (vnc), ==, uri);

  SimplevirtGraphicsServer *spice = g_ptr_array_index (list, 1);
  struct stat info = { 0 };
  g_assert_cmpuint (simplevirt_graphics_server_get_index (spice), ==, 1);
  g_assert_cmpint (simplevirt_graphics_server_get_graphics_type (spice), ==,
                   SIMPLEVIRT_GRAPHICS_TYPE_SPICE);
  g_assert_null (simplevirt_graphics_server_get_host (spice));
  g_assert_cmpuint (simplevirt_graphics_server_get_port (spice), ==, 0);
  g_assert_false (simplevirt_graphics_server_has_password (spice));
  g_assert_cmpint (stat (simplevirt_graphics_server_get_socket (spice), &info), ==, 0);
  g_assert_true (S_ISSOCK (info.st_mode));
  g_assert_true (g_str_has_prefix (simplevirt_graphics_server_get_uri (spice), "spice+unix:///"));
}

/* Who may only look at the domain is not told its passwords. */
static void
test_read_only (void)
{
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();
  g_autoptr (GError) error = NULL;

  simplevirt_connection_options_set_read_only (options, TRUE);
  g_autoptr (SimplevirtConnection) other
      = simplevirt_connection_open_with_options (g_getenv ("SV_TEST_URI"), options, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtDomain) domain = testing_lookup_domain (other, "screen");
  g_autoptr (GPtrArray) list = simplevirt_domain_fetch_graphics (domain, NULL, &error);
  g_assert_no_error (error);
  SimplevirtGraphicsServer *vnc = g_ptr_array_index (list, 0);
  g_assert_cmpuint (simplevirt_graphics_server_get_port (vnc), >=, 5900);
  g_assert_false (simplevirt_graphics_server_has_password (vnc));
  g_assert_null (simplevirt_graphics_server_get_password (vnc));
}

/* Speaks VNC until the server says how to prove who one is: 1 not at all, 2 by a password. */
static guint8
vnc_security (GIOStream *stream)
{
  GInputStream *input = g_io_stream_get_input_stream (stream);
  GOutputStream *output = g_io_stream_get_output_stream (stream);
  g_autoptr (GError) error = NULL;
  char version[12] = "";
  guint8 kinds[2] = { 0 };

  g_input_stream_read_all (input, version, sizeof version, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (version, 4, "RFB ", 4);
  g_output_stream_write_all (output, "RFB 003.008\n", 12, NULL, NULL, &error);
  g_assert_no_error (error);
  g_input_stream_read_all (input, kinds, sizeof kinds, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (kinds[0], ==, 1);
  return kinds[1];
}

static void
test_connect (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) list = simplevirt_domain_fetch_graphics (guest, NULL, &error);
  SimplevirtGraphicsServer *vnc = g_ptr_array_index (list, 0);
  g_autoptr (GSocketClient) client = g_socket_client_new ();
  g_autoptr (GSocketConnection) stream = g_socket_client_connect_to_host (
      client, simplevirt_graphics_server_get_host (vnc),
      (guint16) simplevirt_graphics_server_get_port (vnc), NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (vnc_security (G_IO_STREAM (stream)), ==, 2);
}

static void
test_open (void)
{
  GError *error = NULL;
  g_autoptr (GIOStream) asked = simplevirt_domain_open_graphics (guest, 0, FALSE, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (G_IS_SOCKET_CONNECTION (asked));
  g_assert_cmpuint (vnc_security (asked), ==, 2);
  g_autoptr (GIOStream) skipped = simplevirt_domain_open_graphics (guest, 0, TRUE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (vnc_security (skipped), ==, 1);
  g_assert_null (simplevirt_domain_open_graphics (guest, 7, FALSE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'screen': ");
}

static void
test_off (void)
{
  g_autoptr (SimplevirtDomain) off = machine_define (connection, "dark", SCREENS);
  GError *error = NULL;

  g_assert_null (simplevirt_domain_fetch_graphics (off, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'dark': ");
  g_assert_null (simplevirt_domain_open_graphics (off, 0, FALSE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'dark': ");
  g_assert_null (simplevirt_domain_take_screenshot_png (off, 0, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'dark': ");
}

/* One that listens everywhere is reached where the connection leads. */
static void
test_everywhere (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomain) domain = machine_define (
      connection, "wide", "<graphics type='vnc' autoport='yes' listen='0.0.0.0'/>");

  testing_ok (simplevirt_domain_start (domain, SIMPLEVIRT_START_PAUSED, NULL, &failure));
  g_autoptr (GPtrArray) list = simplevirt_domain_fetch_graphics (domain, NULL, &error);
  g_assert_no_error (error);
  SimplevirtGraphicsServer *vnc = g_ptr_array_index (list, 0);
  g_assert_cmpstr (simplevirt_graphics_server_get_listen_address (vnc), ==, "0.0.0.0");
  g_assert_cmpstr (simplevirt_graphics_server_get_host (vnc), ==, "localhost");
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
}

static GBytes *
png (void)
{
  g_autoptr (GError) error = NULL;
  GBytes *data = simplevirt_domain_take_screenshot_png (guest, 0, NULL, &error);

  g_assert_no_error (error);
  return data;
}

/* What the guest writes on its screen is seen. */
static void
test_screenshot (void)
{
  static const guint8 head[]
      = { 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R' };
  g_autofree char *clear = machine_shell (guest, "clear >/dev/tty1; echo done");
  g_autoptr (GBytes) before = png ();
  gsize size = 0;
  const guint8 *data = g_bytes_get_data (before, &size);

  g_assert_cmpuint (size, >, 33);
  g_assert_cmpmem (data, sizeof head, head, sizeof head);
  g_assert_cmpuint ((guint) data[18] << 8 | data[19], >=, 640);
  g_assert_cmpuint ((guint) data[22] << 8 | data[23], >=, 400);
  g_autofree char *written = machine_shell (guest, "seq 1 20 >/dev/tty1; echo done");
  g_autoptr (GBytes) after = png ();
  g_assert_cmpuint (g_bytes_get_size (after), >, size + 100);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = host_open ();
  guest = machine_start (connection, "screen", SCREENS);
  g_test_add_func ("/screen/details", test_details);
  g_test_add_func ("/screen/read-only", test_read_only);
  g_test_add_func ("/screen/connect", test_connect);
  g_test_add_func ("/screen/open", test_open);
  g_test_add_func ("/screen/off", test_off);
  g_test_add_func ("/screen/everywhere", test_everywhere);
  g_test_add_func ("/screen/screenshot", test_screenshot);
  int status = g_test_run ();
  simplevirt_domain_power_off (guest, NULL, NULL);
  g_clear_object (&guest);
  g_clear_object (&connection);
  return status;
}
