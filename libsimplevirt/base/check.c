/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/check.h"

#include <string.h>
#include "base/error.h"

#define MAX_NAME 255

gboolean
sv_check_string (
    const char *value, gboolean optional, const char *function, const char *name, GError **error)
{
  if (value == NULL || (*value == '\0' && !optional))
    return optional
           || sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "%s: '%s' is required", function,
                       name);
  if (!g_utf8_validate (value, -1, NULL))
    return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "%s: '%s' is not valid UTF-8",
                    function, name);
  return TRUE;
}

gboolean
sv_check_strv (const char *const *value,
               gboolean optional,
               const char *function,
               const char *name,
               GError **error)
{
  if (value == NULL)
    return optional
           || sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "%s: '%s' is required", function,
                       name);
  for (gsize i = 0; value[i] != NULL; i++)
    {
      if (!sv_check_string (value[i], TRUE, function, name, error))
        return FALSE;
    }
  return TRUE;
}

gboolean
sv_check_pointer (gconstpointer value, const char *function, const char *name, GError **error)
{
  if (value == NULL)
    return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "%s: '%s' is required", function,
                    name);
  return TRUE;
}

gboolean
sv_check_object_name (const char *what, const char *name, GError **error)
{
  const char *complaint = NULL;

  if (name == NULL || *name == '\0')
    return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "%s: a name is required", what);
  if (!g_utf8_validate (name, -1, NULL))
    return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "%s: the name is not valid UTF-8",
                    what);
  if (strlen (name) > MAX_NAME)
    return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT,
                    "%s '%.20s...': the name is longer than %d bytes", what, name, MAX_NAME);
  if (g_str_equal (name, ".") || g_str_equal (name, ".."))
    complaint = "is a folder to the file system";
  else if (strchr (name, '/') != NULL)
    complaint = "contains a slash";
  for (const char *p = name; complaint == NULL && *p != '\0'; p = g_utf8_next_char (p))
    {
      if (g_unichar_iscntrl (g_utf8_get_char (p)))
        complaint = "contains a control character";
    }
  if (complaint == NULL && strspn (name, " ") == strlen (name))
    complaint = "is only white space";
  if (complaint == NULL)
    return TRUE;
  g_autofree char *shown = g_strescape (name, NULL);
  return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "%s '%s': the name %s", what, shown,
                  complaint);
}

const char *
sv_empty_to_null (const char *value)
{
  return value == NULL || *value == '\0' ? NULL : value;
}
