/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config/text.h"

#include "base/xml.h"

#include <errno.h>
#include <string.h>

static gboolean
ends (const char *end)
{
  while (g_ascii_isspace (*end))
    end++;
  return *end == '\0';
}

static gboolean
is_word (const char *text, const char *word)
{
  while (g_ascii_isspace (*text))
    text++;
  gsize length = strlen (word);
  return g_ascii_strncasecmp (text, word, length) == 0 && ends (text + length);
}

gboolean
sv_text_to_bool (const char *text, gboolean *value)
{
  static const char *const truths[] = { "yes", "on", "true", "1" }, *const lies[]
                                                                    = { "no", "off", "false", "0" };
  for (gsize i = 0; i < G_N_ELEMENTS (truths); i++)
    {
      gboolean truth = is_word (text, truths[i]);
      if (!truth && !is_word (text, lies[i]))
        continue;
      *value = truth;
      return TRUE;
    }
  return FALSE;
}

/* Of these functions' errors only ERANGE counts: GLib makes its C locale when they are first used,
 * and threads that wait for that find what the wait left in errno. */
gboolean
sv_text_to_int (const char *text, const SvField *field, gint64 *value)
{
  char *end;
  errno = 0;
  *value = g_ascii_strtoll (text, &end, field->spelling == SV_SPELL_HEX ? 0 : 10);
  return end != text && errno != ERANGE && ends (end)
         && (field->bits == 64 || (*value >= G_MININT32 && *value <= G_MAXINT32));
}

static gboolean
to_unsigned (const char *text, guint base, guint64 *value)
{
  char *end;
  errno = 0;
  *value = g_ascii_strtoull (text, &end, base);
  return end != text && errno != ERANGE && ends (end)
         && memchr (text, '-', (gsize) (end - text)) == NULL;
}

gboolean
sv_text_to_uint (const char *text, const SvField *field, guint64 *value)
{
  return to_unsigned (text, field->spelling == SV_SPELL_HEX ? 0 : 10, value)
         && (field->bits == 64 || *value <= G_MAXUINT32);
}

gboolean
sv_text_to_double (const char *text, double *value)
{
  char *end;
  errno = 0;
  *value = g_ascii_strtod (text, &end);
  return end != text && errno != ERANGE && ends (end);
}

int
sv_text_to_enum (const char *text, const char *const *words)
{
  for (int i = SV_ENUM_FIRST; words[i] != NULL; i++)
    if (strcmp (text, words[i]) == 0)
      return i;
  return SV_ENUM_UNKNOWN;
}

gboolean
sv_text_to_unit (const char *text, guint64 plain, guint64 *unit)
{
  static const char prefixes[] = "kmgtpe";
  if (ends (text))
    {
      *unit = plain;
      return TRUE;
    }
  if (is_word (text, "b") || is_word (text, "byte") || is_word (text, "bytes"))
    {
      *unit = 1;
      return TRUE;
    }
  const char *prefix = strchr (prefixes, g_ascii_tolower (*text));
  if (prefix == NULL)
    return FALSE;
  gboolean decimal = is_word (text + 1, "b");
  if (!decimal && !ends (text + 1) && !is_word (text + 1, "ib"))
    return FALSE;
  *unit = 1;
  for (const char *p = prefixes; p <= prefix; p++)
    *unit *= decimal ? 1000 : 1024;
  return TRUE;
}

gboolean
sv_text_to_bytes (const char *text, guint64 unit, guint64 *value)
{
  return to_unsigned (text, 10, value) && g_uint64_checked_mul (value, *value, unit);
}

const char *
sv_text_from_bool (SvFieldSpelling spelling, gboolean value)
{
  switch (spelling)
    {
    case SV_SPELL_ON_OFF:
      return value ? "on" : "off";
    case SV_SPELL_TRUE_FALSE:
      return value ? "true" : "false";
    case SV_SPELL_ONE_ZERO:
      return value ? "1" : "0";
    default:
      return value ? "yes" : "no";
    }
}

char *
sv_text_from_uint (const SvField *field, guint64 value)
{
  if (field->spelling == SV_SPELL_HEX)
    return g_strdup_printf ("0x%0*" G_GINT64_MODIFIER "x", field->digits, value);
  return g_strdup_printf ("%" G_GUINT64_FORMAT, value);
}

static gboolean
is_uuid (const char *text)
{
  guint digits = 0;
  for (; *text != '\0'; text++)
    if (g_ascii_isxdigit (*text))
      digits++;
    else if (*text != '-')
      return FALSE;
  return digits == 32;
}

static gboolean
is_mac (const char *text)
{
  for (guint i = 0; i < 6; i++, text += 3)
    if (!g_ascii_isxdigit (text[0]) || !g_ascii_isxdigit (text[1])
        || text[2] != (i < 5 ? ':' : '\0'))
      return FALSE;
  return TRUE;
}

static const char *
check_name (const char *text)
{
  if (strlen (text) > 255)
    return "a name is at most 255 bytes long";
  if (strcmp (text, ".") == 0 || strcmp (text, "..") == 0)
    return "'.' and '..' are not names: libvirt would delete files beside its own";
  return strchr (text, '/') != NULL ? "a name holds no '/'" : NULL;
}

const char *
sv_check_text (SvFieldCheck check, const char *text)
{
  if (!sv_xml_can_hold (text))
    return "text must be UTF-8 without control characters";
  if (check == SV_CHECK_TEXT)
    return NULL;
  for (const char *p = text; *p != '\0'; p++)
    if (g_ascii_iscntrl (*p))
      return "text must be one line without control characters";
  if (check == SV_CHECK_NAME)
    return check_name (text);
  if (check == SV_CHECK_UUID)
    return is_uuid (text) ? NULL : "a UUID is 32 hexadecimal digits";
  if (check == SV_CHECK_MAC)
    return is_mac (text) ? NULL : "a MAC address is six pairs of hexadecimal digits";
  if (check == SV_CHECK_PATH && *text != '/')
    return "the path must begin with '/'";
  return NULL;
}
