/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/seed-check.h"

#include "base/error.h"

#include <string.h>

#define LOGIN_MAX      32  /* useradd's limit, and utmp's */
#define LABEL_MAX      63  /* RFC 1123 */
#define HOSTNAME_MAX   253 /* RFC 1123 */
#define NAME_MAX_BYTES 255
#define SHOWN_MAX      64

/* The value as it may appear in a message: short, printable, valid UTF-8. */
static char *
shown (const char *value)
{
  g_autofree char *valid = g_utf8_make_valid (value, -1);
  GString *text = g_string_new (NULL);
  glong count = 0;

  for (const char *p = valid; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (count++ == SHOWN_MAX)
        {
          g_string_append (text, "...");
          break;
        }
      if (c == '\n')
        g_string_append (text, "\\n");
      else if (g_unichar_isprint (c))
        g_string_append_unichar (text, c);
      else
        g_string_append_printf (text, "\\x%02x", c);
    }
  return g_string_free (text, FALSE);
}

static gboolean
refuse (GError **error, const char *field, const char *value, const char *why)
{
  g_autofree char *text = shown (value);

  return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "cloud-init %s '%s': %s", field, text,
                  why);
}

/* For values that must not appear in a log. */
static gboolean
refuse_secret (GError **error, const char *field, const char *why)
{
  return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "cloud-init %s: %s", field, why);
}

static gboolean
is_given (const char *value)
{
  return value && *value;
}

static gboolean
has_controls (const char *value)
{
  for (const char *p = value; *p; p = g_utf8_next_char (p))
    if (*p != '\t' && g_unichar_iscntrl (g_utf8_get_char (p)))
      return TRUE;
  return FALSE;
}

static gboolean
check_instance_id (const char *value, GError **error)
{
  const char *field = "instance id";

  if (!is_given (value))
    return refuse (error, field, "", "must be given");
  if (strlen (value) > NAME_MAX_BYTES)
    return refuse (error, field, value, "is longer than 255 bytes");
  /* It becomes the name of a folder in the guest. */
  if (value[0] == '.' || !g_regex_match_simple ("^[A-Za-z0-9._-]+\\z", value, 0, 0))
    return refuse (error, field, value, "must be letters, digits, '-', '_' and '.'");
  return TRUE;
}

static gboolean
check_hostname (const char *value, GError **error)
{
  const char *field = "host name";

  if (!is_given (value))
    return TRUE;
  if (strlen (value) > HOSTNAME_MAX)
    return refuse (error, field, value, "is longer than 253 characters");
  if (g_hostname_is_ip_address (value))
    return refuse (error, field, value, "is an address; give a name");

  g_auto (GStrv) labels = g_strsplit (value, ".", -1);
  for (char **label = labels; *label; label++)
    {
      if (strlen (*label) > LABEL_MAX)
        return refuse (error, field, value, "has a part longer than 63 characters");
      if (!g_regex_match_simple ("^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\z", *label, 0, 0))
        return refuse (error, field, value,
                       "must be letters, digits and '-', in parts separated by '.', with no "
                       "'-' at the ends of a part");
    }
  return TRUE;
}

static gboolean
check_login (const char *value, GError **error)
{
  const char *field = "login";

  if (!is_given (value))
    return TRUE;
  if (strlen (value) > LOGIN_MAX)
    return refuse (error, field, value, "is longer than 32 characters");
  if (!g_regex_match_simple ("^[a-z_][a-z0-9_-]*\\$?\\z", value, 0, 0))
    return refuse (error, field, value,
                   "must start with a small letter or '_' and go on with small letters, digits, "
                   "'-' and '_'");
  return TRUE;
}

/* How many strings follow the type in the decoded key (RFC 4253, RFC 5656, OpenSSH's PROTOCOL.u2f).
 */
static const struct
{
  const char *type;
  guint strings;
} key_types[] = {
  { "ssh-ed25519", 1 },
  { "ssh-rsa", 2 },
  { "ecdsa-sha2-nistp256", 2 },
  { "ecdsa-sha2-nistp384", 2 },
  { "ecdsa-sha2-nistp521", 2 },
  { "sk-ssh-ed25519@openssh.com", 2 },
  { "sk-ecdsa-sha2-nistp256@openssh.com", 3 },
  { "ssh-dss", 4 },
};

/* Takes one length-prefixed string off the front. */
static gboolean
take_string (const guint8 **data, gsize *left, const guint8 **string, gsize *length)
{
  guint32 n;

  if (*left < 4)
    return FALSE;
  memcpy (&n, *data, 4);
  n = GUINT32_FROM_BE (n);
  if (n > *left - 4)
    return FALSE;
  *string = *data + 4;
  *length = n;
  *data += 4 + (gsize) n;
  *left -= 4 + (gsize) n;
  return TRUE;
}

/* What is wrong with the decoded key, or NULL. */
static const char *
key_blob_problem (const char *type, guint strings, const guint8 *data, gsize left)
{
  const guint8 *string;
  gsize length;

  if (!take_string (&data, &left, &string, &length))
    return "its base64 part is not a key";
  if (length != strlen (type) || memcmp (string, type, length) != 0)
    return "its base64 part holds another type of key than its first word says";
  for (guint i = 0; i < strings; i++)
    if (!take_string (&data, &left, &string, &length) || length == 0)
      return "is cut short; copy the whole line of the .pub file";
  if (left != 0)
    return "has something after the key in its base64 part";
  return NULL;
}

static const char *
key_line_problem (const char *line)
{
  g_auto (GStrv) words = g_strsplit_set (line, " \t", 3);

  if (words[0] == NULL || words[1] == NULL)
    return "must be 'TYPE BASE64 [COMMENT]', the content of a .pub file";
  for (gsize i = 0; i < G_N_ELEMENTS (key_types); i++)
    {
      if (strcmp (words[0], key_types[i].type) != 0)
        continue;
      /* g_base64_decode() skips over what is not base64 */
      if (strlen (words[1]) % 4 != 0
          || !g_regex_match_simple ("^[A-Za-z0-9+/]+={0,2}\\z", words[1], 0, 0))
        return "its second word is not whole base64; copy the whole line of the .pub file";

      gsize length;
      g_autofree guint8 *data = g_base64_decode (words[1], &length);
      return key_blob_problem (key_types[i].type, key_types[i].strings, data, length);
    }
  return "must begin with the type of the key, such as ssh-ed25519 or ssh-rsa";
}

static gboolean
check_ssh_key (const char *value, GError **error)
{
  const char *field = "SSH key";
  g_autofree char *line = g_strchomp (g_strdup (value));
  const char *problem;

  if (strstr (line, "PRIVATE KEY") || g_str_has_prefix (line, "PuTTY-User-Key-File"))
    return refuse_secret (error, field, "is a private key; give the public one, the .pub file");
  if (*line == '/' || *line == '~')
    return refuse (error, field, line, "is a file's name; give the content of the file");
  if (has_controls (line))
    return refuse (error, field, line, "must be one line, one key each");
  problem = key_line_problem (line);
  return problem == NULL || refuse (error, field, line, problem);
}

/* Whether cloud-init takes the password for a hash: the expression is that of cc_set_passwords. */
gboolean
sv_seed_is_hash (const char *password)
{
  return is_given (password) && strchr (password, ':') == NULL
         && g_regex_match_simple ("^\\$(1|2a|2y|5|6|y)(\\$.+){2}\\z", password, 0, 0);
}

static gboolean
check_password (const SvSeed *seed, GError **error)
{
  const char *field = "password";
  const char *value = seed->password;

  if (!is_given (value))
    return TRUE;
  if (strlen (value) > NAME_MAX_BYTES)
    return refuse_secret (error, field, "is longer than 255 bytes");
  if (has_controls (value))
    return refuse_secret (error, field, "must be one line without control characters");
  if (!sv_seed_is_hash (value)
      && g_regex_match_simple ("^\\$[0-9a-z-]+\\$[./0-9A-Za-z$=,+-]*\\z", value, 0, 0))
    return refuse_secret (error, field,
                          "looks like a crypt hash, but is cut short or of a kind that cloud-init "
                          "does not know; 'mkpasswd -m sha-512' makes one");
  if (!is_given (seed->login) && (!strcmp (value, "R") || !strcmp (value, "RANDOM")))
    return refuse_secret (error, field, "'R' and 'RANDOM' make cloud-init invent one");
  return TRUE;
}

static gboolean
check_package (const char *value, GError **error)
{
  const char *field = "package";

  if (!is_given (value))
    return refuse (error, field, "", "is empty");
  if (strlen (value) > NAME_MAX_BYTES)
    return refuse (error, field, value, "is longer than 255 bytes");
  if (!g_regex_match_simple ("^[A-Za-z0-9@][A-Za-z0-9@+.,_~:=/^*-]*\\z", value, 0, 0))
    return refuse (error, field, value, "is not the name of a package");
  return TRUE;
}

static gboolean
check_command (const char *value, GError **error)
{
  return is_given (value) || refuse (error, "command", "", "is empty");
}

static gboolean
check_user_data (const SvSeed *seed, GError **error)
{
  /* The beginnings by which cloud-init knows what it was given. */
  static const char *const beginnings[] = {
    "#!",           "#cloud-config", "#cloud-boothook", "#include",     "#part-handler",
    "Content-Type", "MIME-Version",  "## template:",    "#upstart-job",
  };
  const char *field = "user data";
  const char *value = seed->user_data;

  if (!is_given (value))
    return TRUE;
  if (is_given (seed->login) || is_given (seed->password) || (seed->ssh_keys && *seed->ssh_keys)
      || (seed->packages && *seed->packages) || (seed->commands && *seed->commands))
    return refuse (error, field, value,
                   "replaces login, password, SSH keys, packages and commands; give it or them");
  for (gsize i = 0; i < G_N_ELEMENTS (beginnings); i++)
    if (g_ascii_strncasecmp (value, beginnings[i], strlen (beginnings[i])) == 0)
      return TRUE;
  return refuse (error, field, value,
                 "must begin with '#cloud-config', '#!', 'Content-Type:' or another beginning that "
                 "cloud-init knows");
}

static gboolean
check_meta_data (const SvSeed *seed, GError **error)
{
  return !is_given (seed->meta_data) || !is_given (seed->hostname)
         || refuse (error, "metadata", seed->meta_data,
                    "replaces the host name; give it or the host name");
}

static gboolean
check_network_config (const char *value, GError **error)
{
  if (!is_given (value))
    return TRUE;
  if (!g_regex_match_simple ("(^|[\\s{,])[\"']?version[\"']?\\s*:", value, G_REGEX_MULTILINE, 0))
    return refuse (error, "network configuration", value,
                   "must be YAML with a 'version: 1' or 'version: 2'");
  return TRUE;
}

/* UTF-8 everywhere, and a bound on the whole before anything is made of it. */
static gboolean
check_size (const char *field, const char *value, gsize *total, GError **error)
{
  if (!is_given (value))
    return TRUE;
  *total += strlen (value);
  if (*total > SV_SEED_MAX_BYTES)
    return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT,
                    "cloud-init %s: makes the seed larger than %d MiB; let the guest fetch it",
                    field, SV_SEED_MAX_BYTES / 1024 / 1024);
  if (!g_utf8_validate (value, -1, NULL))
    {
      if (strcmp (field, "password") == 0)
        return refuse_secret (error, field, "is not valid UTF-8");
      return refuse (error, field, value, "is not valid UTF-8");
    }
  return TRUE;
}

typedef gboolean (*CheckItem) (const char *value, GError **error);

static gboolean
check_list (
    const char *field, const char *const *values, CheckItem check, gsize *total, GError **error)
{
  for (; values && *values; values++)
    if (!check_size (field, *values, total, error) || !check (*values, error))
      return FALSE;
  return TRUE;
}

gboolean
sv_seed_check (const SvSeed *seed, GError **error)
{
  gsize total = 0;

  return check_size ("instance id", seed->instance_id, &total, error)
         && check_size ("host name", seed->hostname, &total, error)
         && check_size ("login", seed->login, &total, error)
         && check_size ("password", seed->password, &total, error)
         && check_size ("user data", seed->user_data, &total, error)
         && check_size ("metadata", seed->meta_data, &total, error)
         && check_size ("network configuration", seed->network_config, &total, error)
         && check_instance_id (seed->instance_id, error) && check_hostname (seed->hostname, error)
         && check_login (seed->login, error) && check_password (seed, error)
         && check_list ("SSH key", seed->ssh_keys, check_ssh_key, &total, error)
         && check_list ("package", seed->packages, check_package, &total, error)
         && check_list ("command", seed->commands, check_command, &total, error)
         && check_user_data (seed, error) && check_meta_data (seed, error)
         && check_network_config (seed->network_config, error);
}

char *
sv_seed_hostname_from (const char *name)
{
  GString *label = g_string_new (NULL);

  for (const char *p = name ? name : ""; *p && label->len < LABEL_MAX; p++)
    {
      if (g_ascii_isalnum (*p))
        g_string_append_c (label, g_ascii_tolower (*p));
      else if (label->len > 0 && label->str[label->len - 1] != '-')
        g_string_append_c (label, '-');
    }
  while (label->len > 0 && label->str[label->len - 1] == '-')
    g_string_truncate (label, label->len - 1);
  if (label->len == 0)
    g_string_append (label, "machine");
  return g_string_free (label, FALSE);
}
