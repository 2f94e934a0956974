/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The cloud-init seed: what goes in comes out byte for byte, and what cannot work is refused. */
#include "base/error.h"
#include "provision/seed.h"

#include <archive.h>
#include <archive_entry.h>
#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <string.h>

#define ED25519                                                                                    \
  "ssh-ed25519 "                                                                                   \
  "AAAAC3NzaC1lZDI1NTE5AAAAIGk3zPUiJGlCHy9iBKJNhnzt3BWVBTsLYTnXhwCK6fBy"

static SvSeed
plain_seed (void)
{
  return (SvSeed){ .instance_id = "iid-1", .hostname = "web-1" };
}

/* The content of one file of the image, read with the given options, or NULL. */
static char *
read_file (GBytes *image, const char *options, const char *name)
{
  struct archive *reader = archive_read_new ();
  struct archive_entry *entry;
  char *content = NULL;

  archive_read_support_format_iso9660 (reader);
  g_assert_cmpint (archive_read_set_options (reader, options), ==, ARCHIVE_OK);
  g_assert_cmpint (
      archive_read_open_memory (reader, g_bytes_get_data (image, NULL), g_bytes_get_size (image)),
      ==, ARCHIVE_OK);
  while (archive_read_next_header (reader, &entry) == ARCHIVE_OK)
    if (strcmp (archive_entry_pathname (entry), name) == 0)
      {
        gsize size = (gsize) archive_entry_size (entry);

        content = g_malloc0 (size + 1);
        g_assert_cmpint (archive_read_data (reader, content, size), ==, (gssize) size);
      }
  archive_read_free (reader);
  return content;
}

static GBytes *
build (const SvSeed *seed)
{
  g_autoptr (GError) error = NULL;
  GBytes *image = sv_seed_build (seed, &error);

  g_assert_no_error (error);
  g_assert_nonnull (image);
  return image;
}

static JsonObject *
parse_user_data (const SvSeed *seed, JsonParser *parser)
{
  g_autoptr (GBytes) image = build (seed);
  g_autofree char *text = read_file (image, "rockridge", "user-data");
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (text);
  g_assert_true (g_str_has_prefix (text, "#cloud-config\n"));
  json_parser_load_from_data (parser, text + strlen ("#cloud-config\n"), -1, &error);
  g_assert_no_error (error);
  return json_node_get_object (json_parser_get_root (parser));
}

static void
assert_refused (const SvSeed *seed, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) image = sv_seed_build (seed, &error);

  g_assert_null (image);
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_ARGUMENT);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  if (strstr (error->message, expected) == NULL)
    g_error ("'%s' not in '%s'", expected, error->message);
}

static void
test_image (void)
{
  SvSeed seed = plain_seed ();
  seed.network_config = "version: 2\nethernets: {}\n";

  g_autoptr (GBytes) image = build (&seed);
  const char *const readers[] = { "rockridge,!joliet", "!rockridge,joliet" };

  for (gsize i = 0; i < G_N_ELEMENTS (readers); i++)
    {
      g_autofree char *meta = read_file (image, readers[i], "meta-data");
      g_autofree char *user = read_file (image, readers[i], "user-data");
      g_autofree char *network = read_file (image, readers[i], "network-config");
      g_autoptr (JsonNode) root = json_from_string (meta, NULL);
      JsonObject *object = json_node_get_object (root);

      g_assert_cmpstr (json_object_get_string_member (object, "instance-id"), ==, "iid-1");
      g_assert_cmpstr (json_object_get_string_member (object, "local-hostname"), ==, "web-1");
      g_assert_true (g_str_has_prefix (user, "#cloud-config\n"));
      g_assert_cmpstr (network, ==, seed.network_config);
    }
  g_assert_cmpint (g_bytes_get_size (image) % 512, ==, 0);
}

static void
test_meta_data (void)
{
  SvSeed seed = plain_seed ();
  seed.hostname = NULL;
  seed.meta_data = "instance-id: mine\n";

  g_autoptr (GBytes) image = build (&seed);
  g_autofree char *meta = read_file (image, "rockridge", "meta-data");
  g_assert_cmpstr (meta, ==, seed.meta_data);

  SvSeed alone = { .instance_id = "iid-1", .meta_data = "instance-id: mine\n" };
  g_assert_false (sv_seed_is_empty (&alone));
  seed.hostname = "web-1";
  assert_refused (&seed, "replaces the host name");
}

static void
test_no_network_config (void)
{
  SvSeed seed = plain_seed ();
  g_autoptr (GBytes) image = build (&seed);

  g_assert_null (read_file (image, "rockridge", "network-config"));
}

static void
test_label (void)
{
  SvSeed seed = plain_seed ();
  g_autoptr (GBytes) image = build (&seed);
  const char *data = g_bytes_get_data (image, NULL);

  g_assert_cmpint (memcmp (data + 32768 + 40, "cidata ", 7), ==, 0);
  g_assert_cmpint (memcmp (data + 34816 + 40, "\0c\0i\0d\0a\0t\0a\0 ", 14), ==, 0);
}

/* The guest's own udev finds the label with blkid's code. */
static void
test_label_blkid (void)
{
  g_autofree char *blkid = g_find_program_in_path ("blkid");
  g_autofree char *path = NULL;
  g_autofree char *output = NULL;
  g_autoptr (GError) error = NULL;
  SvSeed seed = plain_seed ();
  g_autoptr (GBytes) image = build (&seed);

  if (!blkid && g_file_test ("/usr/sbin/blkid", G_FILE_TEST_IS_EXECUTABLE))
    blkid = g_strdup ("/usr/sbin/blkid");
  if (!blkid)
    {
      g_test_skip ("no blkid");
      return;
    }

  int fd = g_file_open_tmp ("seed-XXXXXX.iso", &path, &error);
  g_assert_no_error (error);
  g_close (fd, NULL);
  g_file_set_contents (path, g_bytes_get_data (image, NULL), (gssize) g_bytes_get_size (image),
                       &error);
  g_assert_no_error (error);
  g_autoptr (GSubprocess) child
      = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, blkid, "-p", "-s", "LABEL", "-s",
                          "TYPE", "-o", "export", path, NULL);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (child, NULL, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  g_unlink (path);
  g_assert_nonnull (strstr (output, "LABEL=cidata\n"));
  g_assert_nonnull (strstr (output, "TYPE=iso9660\n"));
}

static void
test_user (void)
{
  const char *keys[] = { ED25519 " me@here\n", ED25519, NULL };
  SvSeed seed = plain_seed ();
  g_autoptr (JsonParser) parser = json_parser_new ();
  seed.login = "debian";
  seed.ssh_keys = keys;

  JsonObject *root = parse_user_data (&seed, parser);
  JsonArray *users = json_object_get_array_member (root, "users");
  JsonObject *user = json_array_get_object_element (users, 0);
  JsonArray *lines = json_object_get_array_member (user, "ssh_authorized_keys");

  g_assert_cmpint (json_array_get_length (users), ==, 1);
  g_assert_cmpstr (json_object_get_string_member (user, "name"), ==, "debian");
  g_assert_cmpstr (json_object_get_string_member (user, "shell"), ==, "/bin/bash");
  g_assert_cmpstr (json_object_get_string_member (user, "sudo"), ==, "ALL=(ALL) NOPASSWD:ALL");
  g_assert_true (json_object_get_boolean_member (user, "lock_passwd"));
  g_assert_cmpstr (json_array_get_string_element (lines, 0), ==, ED25519 " me@here");
  g_assert_cmpstr (json_array_get_string_element (lines, 1), ==, ED25519);
  g_assert_false (json_object_has_member (root, "ssh_pwauth"));
}

static void
test_passwords (void)
{
  const char *hash = "$6$salt$"
                     "0123456789012345678901234567890123456789012345678901234567890123";
  const struct
  {
    const char *password, *member;
  } cases[] = { { "s3cret: \"x\"", "plain_text_passwd" }, { hash, "hashed_passwd" } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SvSeed seed = plain_seed ();
      g_autoptr (JsonParser) parser = json_parser_new ();
      seed.login = "me";
      seed.password = cases[i].password;

      JsonObject *root = parse_user_data (&seed, parser);
      JsonObject *user
          = json_array_get_object_element (json_object_get_array_member (root, "users"), 0);
      g_assert_false (json_object_get_boolean_member (user, "lock_passwd"));
      g_assert_cmpstr (json_object_get_string_member (user, cases[i].member), ==,
                       cases[i].password);
      g_assert_true (json_object_get_boolean_member (root, "ssh_pwauth"));
    }
}

/* Without a login the image's default user is meant. */
static void
test_default_user (void)
{
  const char *keys[] = { ED25519, NULL };
  SvSeed seed = plain_seed ();
  g_autoptr (JsonParser) parser = json_parser_new ();
  seed.ssh_keys = keys;
  seed.password = "x";

  JsonObject *root = parse_user_data (&seed, parser);
  g_assert_false (json_object_has_member (root, "users"));
  g_assert_true (json_object_has_member (root, "ssh_authorized_keys"));
  g_assert_cmpstr (json_object_get_string_member (root, "password"), ==, "x");
  g_assert_false (
      json_object_get_boolean_member (json_object_get_object_member (root, "chpasswd"), "expire"));
}

static void
test_root (void)
{
  SvSeed seed = plain_seed ();
  g_autoptr (JsonParser) parser = json_parser_new ();
  seed.login = "root";

  JsonObject *root = parse_user_data (&seed, parser);
  g_assert_false (json_object_get_boolean_member (root, "disable_root"));
}

static void
test_hostile_commands (void)
{
  const char *commands[] = {
    "echo 'it'\"s\" $HOME `id` \\ %s {{ x }}",
    "line one\nline two\r\n\ttabbed",
    "- [ a: b, #c ]\n...\n---\n!!python/object",
    "\001\033[31m\037\177",
    "\xc2\x85 next line, \xe2\x80\xa8 line and \xe2\x80\xa9 paragraph separators, \xef\xbb\xbf BOM",
    "\xf0\x9f\x98\x80 beyond the basic plane, and \xef\xbf\xbf and \xef\xb7\x90",
    "null",
    NULL,
  };
  SvSeed seed = plain_seed ();
  g_autoptr (JsonParser) parser = json_parser_new ();
  seed.commands = commands;

  JsonArray *list = json_object_get_array_member (parse_user_data (&seed, parser), "runcmd");
  g_assert_cmpint (json_array_get_length (list), ==, G_N_ELEMENTS (commands) - 1);
  for (guint i = 0; commands[i]; i++)
    g_assert_cmpstr (json_array_get_string_element (list, i), ==, commands[i]);
}

/* cloud-init reads with PyYAML, which is stricter than a JSON parser about characters. */
static void
test_yaml (void)
{
  const char *program = "import sys, yaml\n"
                        "c = yaml.safe_load(sys.stdin.buffer.read())['runcmd'][0]\n"
                        "expected = ''.join(chr(i) for i in range(1, 0x10000)"
                        " if not 0xd800 <= i < 0xe000) + chr(0x1f600)\n"
                        "sys.exit(0 if c == expected else 1)\n";
  g_autoptr (GString) all = g_string_new (NULL);
  const char *commands[] = { NULL, NULL };
  SvSeed seed = plain_seed ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) has_yaml = g_subprocess_new (
      G_SUBPROCESS_FLAGS_STDERR_SILENCE, NULL, "/usr/bin/python3", "-c", "import yaml", NULL);

  if (!has_yaml || !g_subprocess_wait_check (has_yaml, NULL, NULL))
    {
      g_test_skip ("no PyYAML");
      return;
    }
  for (gunichar c = 1; c < 0x10000; c++)
    if (c < 0xd800 || c >= 0xe000)
      g_string_append_unichar (all, c);
  g_string_append_unichar (all, 0x1f600);
  commands[0] = all->str;
  seed.commands = commands;

  g_autofree char *text = sv_seed_user_data (&seed);
  g_autoptr (GSubprocess) child = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE, &error,
                                                    "/usr/bin/python3", "-c", program, NULL);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (child, text, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_subprocess_get_exit_status (child), ==, 0);
}

static void
test_packages (void)
{
  const char *packages[] = { "nginx", "libstdc++6", "gcc=4:12.2.0-3", "libc6:i386", NULL };
  SvSeed seed = plain_seed ();
  g_autoptr (JsonParser) parser = json_parser_new ();
  seed.packages = packages;

  JsonObject *root = parse_user_data (&seed, parser);
  JsonArray *list = json_object_get_array_member (root, "packages");
  for (guint i = 0; packages[i]; i++)
    g_assert_cmpstr (json_array_get_string_element (list, i), ==, packages[i]);
  g_assert_true (json_object_get_boolean_member (root, "package_update"));
}

static void
test_user_data (void)
{
  const char *accepted[] = { "#!/bin/sh\necho hi\n", "#cloud-config\n{}\n",
                             "Content-Type: multipart/mixed\n\n", "## template: jinja\n" };

  for (gsize i = 0; i < G_N_ELEMENTS (accepted); i++)
    {
      SvSeed seed = plain_seed ();
      seed.user_data = accepted[i];
      g_autoptr (GBytes) image = build (&seed);
      g_autofree char *text = read_file (image, "rockridge", "user-data");
      g_assert_cmpstr (text, ==, accepted[i]);
    }
}

static void
test_refuses_names (void)
{
  SvSeed seed = plain_seed ();
  const char *logins[] = { "ro ot", "Me",  "1st",
                           "-x",    "a:b", "a\nb",
                           "\xff",  "a/b", "abcdefghijklmnopqrstuvwxyz0123456789" };
  const char *hosts[] = { "a_b",
                          "-a",
                          "a-",
                          "a..b",
                          ".a",
                          "a.",
                          "a b",
                          "h\xc3\xa9",
                          "a\nb",
                          "10.0.0.1",
                          "a123456789012345678901234567890123456789012345678901234567890123.x" };
  const char *ids[] = { "", "..", "a/b", "a b", "a\n" };

  for (gsize i = 0; i < G_N_ELEMENTS (logins); i++)
    {
      seed.login = logins[i];
      assert_refused (&seed, "cloud-init login '");
    }
  seed.login = "ro ot";
  assert_refused (&seed, "cloud-init login 'ro ot': must start with");
  seed = plain_seed ();
  for (gsize i = 0; i < G_N_ELEMENTS (hosts); i++)
    {
      seed.hostname = hosts[i];
      assert_refused (&seed, "cloud-init host name '");
    }
  seed = plain_seed ();
  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      seed.instance_id = ids[i];
      assert_refused (&seed, "cloud-init instance id '");
    }
}

static void
test_refuses_keys (void)
{
  const struct
  {
    const char *key, *problem;
  } cases[] = {
    { "", "must be 'TYPE BASE64" },
    { "ssh-ed25519", "must be 'TYPE BASE64" },
    { "ssh-foo AAAA", "must begin with the type" },
    { "no-pty " ED25519, "must begin with the type" },
    { "ssh-ed25519 AAAA*AAA", "not whole base64" },
    { "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGk3zPUiJGlCHy9iBKJN", "cut short" },
    { "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGk3zPUiJGlCHy9iBKJNhnzt3BWVBTsLYTnXhwCK6fB", "whole" },
    { "ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIGk3zPUiJGlCHy9iBKJNhnzt3BWVBTsLYTnXhwCK6fBy",
      "another type" },
    { "ssh-ed25519 AAAA", "is not a key" },
    { ED25519 "AAAA", "something after" },
    { ED25519 "\n" ED25519, "one line" },
    { "/root/.ssh/id_ed25519.pub", "file's name" },
    { ED25519 " \xff", "not valid UTF-8" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *keys[] = { cases[i].key, NULL };
      SvSeed seed = plain_seed ();
      seed.ssh_keys = keys;
      assert_refused (&seed, cases[i].problem);
      assert_refused (&seed, "cloud-init SSH key '");
    }
}

/* Neither private keys nor passwords may reach a log by way of a message. */
static void
test_keeps_secrets (void)
{
  const char *keys[] = { "-----BEGIN OPENSSH PRIVATE KEY-----\nHUSH\n", NULL };
  const char *passwords[] = { "HUSH\n", "HUSH\xff", "$6$HUSH", "$7$HUSH$HUSH", "R" };
  SvSeed seed = plain_seed ();
  g_autoptr (GError) error = NULL;

  seed.ssh_keys = keys;
  assert_refused (&seed, "cloud-init SSH key: is a private key");
  seed = plain_seed ();
  for (gsize i = 0; i < G_N_ELEMENTS (passwords); i++)
    {
      g_clear_error (&error);
      seed.password = passwords[i];
      g_assert_null (sv_seed_build (&seed, &error));
      g_assert_null (strstr (error->message, "HUSH"));
      g_assert_true (g_str_has_prefix (error->message, "cloud-init password: "));
    }
}

static void
test_refuses_lists (void)
{
  const char *bad_packages[] = { "", "-o", "a b", "a;b", "a\n" };
  const char *empty[] = { "", NULL };
  const char *broken[] = { "echo \xff", NULL };
  SvSeed seed = plain_seed ();

  for (gsize i = 0; i < G_N_ELEMENTS (bad_packages); i++)
    {
      const char *packages[] = { bad_packages[i], NULL };
      seed.packages = packages;
      assert_refused (&seed, "cloud-init package '");
    }
  seed = plain_seed ();
  seed.commands = empty;
  assert_refused (&seed, "cloud-init command '': is empty");
  seed.commands = broken;
  assert_refused (&seed, "not valid UTF-8");
}

static void
test_refuses_documents (void)
{
  SvSeed seed = plain_seed ();

  seed.user_data = "packages: [nginx]\n";
  assert_refused (&seed, "must begin with '#cloud-config'");
  seed.user_data = "#!/bin/sh\n";
  seed.login = "me";
  assert_refused (&seed, "give it or them");
  seed = plain_seed ();
  seed.network_config = "auto eth0\n";
  assert_refused (&seed, "version: 2");

  g_autofree char *huge = g_strnfill (SV_SEED_MAX_BYTES + 1, '#');
  huge[1] = '!';
  seed = plain_seed ();
  seed.user_data = huge;
  assert_refused (&seed, "larger than 4 MiB");
}

static void
test_hostname_from (void)
{
  const struct
  {
    const char *name, *hostname;
  } cases[] = { { "web-1", "web-1" }, { "My VM_1", "my-vm-1" },     { "--", "machine" },
                { "", "machine" },    { "\xc3\xa9t\xc3\xa9", "t" }, { "a.b/../c", "a-b-c" },
                { NULL, "machine" } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *hostname = sv_seed_hostname_from (cases[i].name);
      g_assert_cmpstr (hostname, ==, cases[i].hostname);
    }

  g_autofree char *long_name = g_strnfill (62, 'a');
  g_autofree char *longer = g_strconcat (long_name, "-b", NULL);
  g_autofree char *hostname = sv_seed_hostname_from (longer);
  g_assert_cmpstr (hostname, ==, long_name);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/seed/image", test_image);
  g_test_add_func ("/seed/meta-data", test_meta_data);
  g_test_add_func ("/seed/no-network-config", test_no_network_config);
  g_test_add_func ("/seed/label", test_label);
  g_test_add_func ("/seed/label-blkid", test_label_blkid);
  g_test_add_func ("/seed/user", test_user);
  g_test_add_func ("/seed/passwords", test_passwords);
  g_test_add_func ("/seed/default-user", test_default_user);
  g_test_add_func ("/seed/root", test_root);
  g_test_add_func ("/seed/hostile-commands", test_hostile_commands);
  g_test_add_func ("/seed/yaml", test_yaml);
  g_test_add_func ("/seed/packages", test_packages);
  g_test_add_func ("/seed/user-data", test_user_data);
  g_test_add_func ("/seed/refuses-names", test_refuses_names);
  g_test_add_func ("/seed/refuses-keys", test_refuses_keys);
  g_test_add_func ("/seed/keeps-secrets", test_keeps_secrets);
  g_test_add_func ("/seed/refuses-lists", test_refuses_lists);
  g_test_add_func ("/seed/refuses-documents", test_refuses_documents);
  g_test_add_func ("/seed/hostname-from", test_hostname_from);
  return g_test_run ();
}
