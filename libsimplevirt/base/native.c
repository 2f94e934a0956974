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
