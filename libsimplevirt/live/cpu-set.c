/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/cpu-set.h"

#include <string.h>
#include "base/error.h"

#define MAX_CPU 16383

static gboolean
read_number (const char **text, guint64 *number)
{
  char *end = NULL;

  if (!g_ascii_isdigit (**text))
    return FALSE;
  *number = g_ascii_strtoull (*text, &end, 10);
  *text = end;
  return *number <= MAX_CPU;
}

/* One part between commas: `5`, `0-3` or `^2`. */
static gboolean
add_part (GByteArray *map, const char *part)
{
  gboolean out = *part == '^';
  guint64 first = 0, last = 0;

  part += out ? 1 : 0;
  if (!read_number (&part, &first))
    return FALSE;
  last = first;
  if (!out && *part == '-')
    {
      part++;
      if (!read_number (&part, &last))
        return FALSE;
    }
  if (*part != '\0' || last < first)
    return FALSE;
  for (guint64 cpu = first; cpu <= last; cpu++)
    {
      guint length = map->len;
      if (cpu / 8 >= length)
        {
          g_byte_array_set_size (map, (guint) (cpu / 8 + 1));
          memset (map->data + length, 0, map->len - length);
        }
      if (out)
        map->data[cpu / 8] &= (guint8) ~(1u << cpu % 8);
      else
        map->data[cpu / 8] |= (guint8) (1u << cpu % 8);
    }
  return TRUE;
}

GByteArray *
sv_cpu_set_parse (const char *text, GError **error)
{
  g_autoptr (GByteArray) map = g_byte_array_new ();
  g_auto (GStrv) parts = g_strsplit (text, ",", -1);
  guint8 any = 0;

  for (gsize i = 0; parts[i] != NULL; i++)
    {
      if (!add_part (map, g_strstrip (parts[i])))
        {
          sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT,
                   "CPUs '%s': write them like '0-3,^2,5'", text);
          return NULL;
        }
    }
  for (guint i = 0; i < map->len; i++)
    any |= map->data[i];
  if (any == 0)
    {
      sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "CPUs '%s': there must be one at least",
               text);
      return NULL;
    }
  return g_steal_pointer (&map);
}

static gboolean
has (const guint8 *map, gsize length, gsize cpu)
{
  return cpu / 8 < length && (map[cpu / 8] & (1u << cpu % 8)) != 0;
}

char *
sv_cpu_set_format (const guint8 *map, gsize length)
{
  GString *text = g_string_new ("");

  for (gsize cpu = 0; cpu < length * 8; cpu++)
    {
      gsize last = cpu;
      if (!has (map, length, cpu))
        continue;
      while (has (map, length, last + 1))
        last++;
      g_string_append_printf (text, "%s%" G_GSIZE_FORMAT, text->len > 0 ? "," : "", cpu);
      if (last > cpu)
        g_string_append_printf (text, "-%" G_GSIZE_FORMAT, last);
      cpu = last;
    }
  return g_string_free (text, FALSE);
}
