/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "domain-builder-api-private.h"

#include "base/check.h"

SimplevirtDomainBuilder *
simplevirt_domain_builder_new (const char *name)
{
  return g_object_new (SIMPLEVIRT_TYPE_DOMAIN_BUILDER, "name", sv_empty_to_null (name), NULL);
}

static char **
with (const char *const *list, const char *word)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (list != NULL)
    g_strv_builder_addv (builder, (const char **) list);
  g_strv_builder_add (builder, word != NULL ? word : "");
  return g_strv_builder_end (builder);
}

#define ADDER(function, property)                                                                  \
  void simplevirt_domain_builder_##function (SimplevirtDomainBuilder *self, const char *word)      \
  {                                                                                                \
    g_return_if_fail (SIMPLEVIRT_IS_DOMAIN_BUILDER (self));                                        \
    g_auto (GStrv) longer = with (simplevirt_domain_builder_get_##property (self), word);          \
    simplevirt_domain_builder_set_##property (self, (const char *const *) longer);                 \
  }

ADDER (add_ssh_key, ssh_keys)
ADDER (add_package, packages)
ADDER (add_command, commands)
