/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <simplevirt/simplevirt.h>

/**
 * simplevirt_enum_get_nick:
 * @type: the type of an enum of this library, such as %SIMPLEVIRT_TYPE_DOMAIN_STATE
 * @value: one of its values
 *
 * The word for a value, such as `shut-off`, to print or to log. Languages with enums of their own
 * have it there.
 *
 * Returns: (transfer none): the word; `unknown` for a number that is no value
 *
 * Since: 1.0
 */
const char *
simplevirt_enum_get_nick (GType type, int value)
{
  if (!G_TYPE_IS_ENUM (type))
    return "unknown";
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  const GEnumValue *found = g_enum_get_value (klass, value);
  return found != NULL ? found->value_nick : "unknown";
}
