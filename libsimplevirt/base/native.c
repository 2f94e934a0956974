/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/native.h"

char *
sv_native_string (char *text)
{
  if (text == NULL)
    return NULL;
  char *valid = g_utf8_make_valid (text, -1);
  free (text);
  return valid;
}

char *
sv_native_copy (const char *text)
{
  return text != NULL ? g_utf8_make_valid (text, -1) : NULL;
}

char **
sv_native_strings (char **texts, int count)
{
  char **list = g_new0 (char *, (gsize) count + 1);

  for (int i = 0; i < count; i++)
    list[i] = sv_native_string (texts[i]);
  free (texts);
  return list;
}

void
sv_native_format_uuid (const unsigned char *raw, char *text)
{
  static const char digits[] = "0123456789abcdef";

  for (guint i = 0; i < VIR_UUID_BUFLEN; i++)
    {
      if (i == 4 || i == 6 || i == 8 || i == 10)
        *text++ = '-';
      *text++ = digits[raw[i] >> 4];
      *text++ = digits[raw[i] & 15];
    }
  *text = '\0';
}
