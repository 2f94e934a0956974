/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>
#include <simplevirt/version.h>

G_BEGIN_DECLS

#define SIMPLEVIRT_TYPE_CONFIG (simplevirt_config_get_type ())
SIMPLEVIRT_AVAILABLE_IN_1_0
G_DECLARE_DERIVABLE_TYPE (SimplevirtConfig, simplevirt_config, SIMPLEVIRT, CONFIG, GObject)

/**
 * SimplevirtConfigClass:
 *
 * The class of #SimplevirtConfig; only this library derives from it.
 */
struct _SimplevirtConfigClass
{
  /*< private >*/
  GObjectClass parent_class;
  gconstpointer type;
  gpointer padding[8];
};

SIMPLEVIRT_AVAILABLE_IN_1_0
char *simplevirt_config_to_xml (SimplevirtConfig *self);

SIMPLEVIRT_AVAILABLE_IN_1_0
SimplevirtConfig *simplevirt_config_copy (SimplevirtConfig *self);

SIMPLEVIRT_AVAILABLE_IN_1_0
gboolean simplevirt_config_equal (SimplevirtConfig *self, SimplevirtConfig *other);

SIMPLEVIRT_AVAILABLE_IN_1_0
char **simplevirt_config_diff (SimplevirtConfig *self, SimplevirtConfig *other);

SIMPLEVIRT_AVAILABLE_IN_1_0
gboolean simplevirt_config_validate (SimplevirtConfig *self, GError **error);

SIMPLEVIRT_AVAILABLE_IN_1_0
gboolean simplevirt_config_is_set (SimplevirtConfig *self, const char *field);

SIMPLEVIRT_AVAILABLE_IN_1_0
void simplevirt_config_reset (SimplevirtConfig *self, const char *field);

SIMPLEVIRT_AVAILABLE_IN_1_0
char *simplevirt_config_get_value (SimplevirtConfig *self, const char *xpath, GError **error);

SIMPLEVIRT_AVAILABLE_IN_1_0
char **simplevirt_config_get_values (SimplevirtConfig *self, const char *xpath, GError **error);

SIMPLEVIRT_AVAILABLE_IN_1_0
gboolean simplevirt_config_set_value (SimplevirtConfig *self,
                                      const char *xpath,
                                      const char *value,
                                      GError **error);

SIMPLEVIRT_AVAILABLE_IN_1_0
gboolean simplevirt_config_add_xml (SimplevirtConfig *self,
                                    const char *xpath,
                                    const char *xml,
                                    GError **error);

SIMPLEVIRT_AVAILABLE_IN_1_0
gboolean simplevirt_config_remove_value (SimplevirtConfig *self, const char *xpath, GError **error);

G_END_DECLS
