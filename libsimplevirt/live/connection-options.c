/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/connection-private.h"

#include "connection-options-api-private.h"

SimplevirtConnectionOptions *
simplevirt_connection_options_new (void)
{
  return g_object_new (SIMPLEVIRT_TYPE_CONNECTION_OPTIONS, NULL);
}

/* Every property of a record. */
static gpointer
copy_record (gpointer record)
{
  GObject *copy = g_object_new (G_OBJECT_TYPE (record), NULL);
  guint count = 0;
  g_autofree GParamSpec **properties
      = g_object_class_list_properties (G_OBJECT_GET_CLASS (copy), &count);

  for (guint i = 0; i < count; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;
      g_value_init (&value, properties[i]->value_type);
      g_object_get_property (G_OBJECT (record), properties[i]->name, &value);
      g_object_set_property (copy, properties[i]->name, &value);
    }
  return copy;
}

SimplevirtConnectionOptions *
sv_connection_options_copy (SimplevirtConnectionOptions *options)
{
  if (options == NULL)
    return simplevirt_connection_options_new ();
  SimplevirtConnectionOptions *copy = copy_record (options);
  if (copy->credentials != NULL)
    {
      g_autoptr (SimplevirtCredentials) credentials = copy_record (copy->credentials);
      simplevirt_connection_options_set_credentials (copy, credentials);
    }
  return copy;
}
