/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/check.h"

#include <string.h>
#include "base/error.h"
#include "base/xml.h"

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
sv_check_objects (
    GPtrArray *list, GType type, const char *function, const char *name, GError **error)
{
  if (!sv_check_pointer (list, function, name, error))
    return FALSE;
  for (guint i = 0; i < list->len; i++)
    {
      if (!G_TYPE_CHECK_INSTANCE_TYPE (g_ptr_array_index (list, i), type))
        return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "%s: '%s' holds no %s at %u",
                        function, name, g_type_name (type), i);
    }
  return TRUE;
}

static gpointer
copy_object (gconstpointer object, gpointer unused)
{
  return g_object_ref ((gpointer) object);
}

GPtrArray *
sv_objects_copy (GPtrArray *list)
{
  GPtrArray *copy = g_ptr_array_copy (list, copy_object, NULL);

  g_ptr_array_set_free_func (copy, g_object_unref);
  return copy;
}

static gboolean
has_name (GType type, guint value)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);

  if (G_IS_FLAGS_CLASS (klass))
    return (value & ~G_FLAGS_CLASS (klass)->mask) == 0;
  return g_enum_get_value (G_ENUM_CLASS (klass), (int) value) != NULL;
}

gboolean
sv_check_word (GType type, guint value, const char *function, const char *name, GError **error)
{
  if (has_name (type, value))
    return TRUE;
  if (G_TYPE_IS_FLAGS (type))
    return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT,
                    "%s: '%s' has bits that mean nothing: 0x%x", function, name, value);
  return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "%s: '%s' cannot be %d", function, name,
                  (int) value);
}

gboolean
sv_check_xml_text (const char *value, const char *function, const char *name, GError **error)
{
  if (value == NULL || sv_xml_can_hold (value))
    return TRUE;
  return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT,
                  "%s: '%s' must be UTF-8 without control characters", function, name);
}

static gboolean
check_property (const GValue *value, const char *function, const char *name, GError **error)
{
  if (G_VALUE_HOLDS_ENUM (value))
    return sv_check_word (G_VALUE_TYPE (value), (guint) g_value_get_enum (value), function, name,
                          error);
  if (G_VALUE_HOLDS_FLAGS (value))
    return sv_check_word (G_VALUE_TYPE (value), g_value_get_flags (value), function, name, error);
  if (G_VALUE_HOLDS_STRING (value))
    return sv_check_xml_text (g_value_get_string (value), function, name, error);
  if (!G_VALUE_HOLDS (value, G_TYPE_STRV))
    return TRUE;
  for (char **text = g_value_get_boxed (value); text != NULL && *text != NULL; text++)
    {
      if (!sv_check_xml_text (*text, function, name, error))
        return FALSE;
    }
  return TRUE;
}

gboolean
sv_check_record (
    gpointer record, gboolean optional, const char *function, const char *name, GError **error)
{
  guint count = 0;

  if (record == NULL)
    return optional || sv_check_pointer (record, function, name, error);
  g_autofree GParamSpec **properties
      = g_object_class_list_properties (G_OBJECT_GET_CLASS (record), &count);
  for (guint i = 0; i < count; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;
      g_autofree char *place = g_strdup_printf ("%s.%s", name, properties[i]->name);

      if (!(properties[i]->flags & G_PARAM_READABLE))
        continue;
      g_value_init (&value, properties[i]->value_type);
      g_object_get_property (record, properties[i]->name, &value);
      if (!check_property (&value, function, g_strdelimit (place, "-", '_'), error))
        return FALSE;
    }
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
  if (complaint == NULL && !sv_xml_can_hold (name))
    complaint = "contains a character that XML cannot hold";
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
