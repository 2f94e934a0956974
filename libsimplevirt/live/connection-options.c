/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/connection-private.h"

#include "connection-options-api-private.h"

SimplevirtConnectionOptions *
simplevirt_connection_options_new (void)
{
  return g_object_new (SIMPLEVIRT_TYPE_CONNECTION_OPTIONS, NULL);
}

SimplevirtConnectionOptions *
sv_connection_options_copy (SimplevirtConnectionOptions *options)
{
  SimplevirtConnectionOptions *copy = simplevirt_connection_options_new ();
  guint count = 0;
  g_autofree GParamSpec **properties
      = g_object_class_list_properties (G_OBJECT_GET_CLASS (copy), &count);

  for (guint i = 0; options != NULL && i < count; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;
      g_value_init (&value, properties[i]->value_type);
      g_object_get_property (G_OBJECT (options), properties[i]->name, &value);
      g_object_set_property (G_OBJECT (copy), properties[i]->name, &value);
    }
  return copy;
}
