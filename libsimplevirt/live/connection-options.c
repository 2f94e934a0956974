/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "connection-options-api-private.h"

#include "base/check.h"

struct _SimplevirtConnectionOptions
{
  GObject parent_instance;

  gboolean read_only;
  guint32 open_timeout_ms;
  guint32 timeout_ms;
  guint32 keepalive_interval;
  gboolean reconnect;
  char *root;
};

G_DEFINE_FINAL_TYPE (SimplevirtConnectionOptions, simplevirt_connection_options, G_TYPE_OBJECT)

static void
simplevirt_connection_options_finalize (GObject *object)
{
  SimplevirtConnectionOptions *self = SIMPLEVIRT_CONNECTION_OPTIONS (object);

  g_clear_pointer (&self->root, g_free);
  G_OBJECT_CLASS (simplevirt_connection_options_parent_class)->finalize (object);
}

static void
simplevirt_connection_options_class_init (SimplevirtConnectionOptionsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = simplevirt_connection_options_finalize;
  sv_connection_options_install (G_OBJECT_CLASS (klass));
}

static void
simplevirt_connection_options_init (SimplevirtConnectionOptions *self)
{
  self->open_timeout_ms = 30000;
  self->timeout_ms = 60000;
  self->keepalive_interval = 5;
}

SimplevirtConnectionOptions *
simplevirt_connection_options_new (void)
{
  return g_object_new (SIMPLEVIRT_TYPE_CONNECTION_OPTIONS, NULL);
}

#define ACCESSORS(type, name, prop)                                                                \
  type simplevirt_connection_options_get_##name (SimplevirtConnectionOptions *self)                \
  {                                                                                                \
    g_return_val_if_fail (SIMPLEVIRT_IS_CONNECTION_OPTIONS (self), (type) 0);                      \
    return self->name;                                                                             \
  }                                                                                                \
  void simplevirt_connection_options_set_##name (SimplevirtConnectionOptions *self, type value)    \
  {                                                                                                \
    g_return_if_fail (SIMPLEVIRT_IS_CONNECTION_OPTIONS (self));                                    \
    if (self->name == value)                                                                       \
      return;                                                                                      \
    self->name = value;                                                                            \
    g_object_notify_by_pspec (                                                                     \
        G_OBJECT (self), sv_connection_options_properties[SV_CONNECTION_OPTIONS_PROP_##prop]);     \
  }

ACCESSORS (gboolean, read_only, READ_ONLY)
ACCESSORS (guint32, open_timeout_ms, OPEN_TIMEOUT_MS)
ACCESSORS (guint32, timeout_ms, TIMEOUT_MS)
ACCESSORS (guint32, keepalive_interval, KEEPALIVE_INTERVAL)
ACCESSORS (gboolean, reconnect, RECONNECT)

const char *
simplevirt_connection_options_get_root (SimplevirtConnectionOptions *self)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_CONNECTION_OPTIONS (self), NULL);
  return self->root;
}

void
simplevirt_connection_options_set_root (SimplevirtConnectionOptions *self, const char *value)
{
  g_return_if_fail (SIMPLEVIRT_IS_CONNECTION_OPTIONS (self));
  value = sv_empty_to_null (value);
  if (g_strcmp0 (self->root, value) == 0)
    return;
  g_free (self->root);
  self->root = g_strdup (value);
  g_object_notify_by_pspec (G_OBJECT (self),
                            sv_connection_options_properties[SV_CONNECTION_OPTIONS_PROP_ROOT]);
}
