/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "domain-builder-api-private.h"

#include "base/check.h"
#include "provision/recipe.h"

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

static SvSeed
seed_of (SimplevirtDomainBuilder *self, const char *instance_id)
{
  SvSeed seed = {
    .instance_id = instance_id,
    .hostname = self->hostname,
    .login = self->login,
    .ssh_keys = (const char *const *) self->ssh_keys,
    .password = self->password,
    .packages = (const char *const *) self->packages,
    .commands = (const char *const *) self->commands,
    .user_data = self->user_data,
    .meta_data = self->meta_data,
    .network_config = self->network_config,
  };

  return seed;
}

gboolean
sv_builder_has_seed (SimplevirtDomainBuilder *self)
{
  SvSeed seed = seed_of (self, NULL);

  return self->hostname != NULL || !sv_seed_is_empty (&seed);
}

GBytes *
sv_builder_make_seed (SimplevirtDomainBuilder *self, const char *instance_id, GError **error)
{
  SvSeed seed = seed_of (self, instance_id);
  g_autofree char *hostname = NULL;

  if (seed.hostname == NULL && seed.meta_data == NULL)
    seed.hostname = hostname = sv_seed_hostname_from (self->name);
  GBytes *bytes = sv_seed_build (&seed, error);
  if (bytes == NULL)
    g_prefix_error (error, "domain '%s': ", self->name != NULL ? self->name : "");
  return bytes;
}

GBytes *
simplevirt_domain_builder_build_seed (SimplevirtDomainBuilder *self, GError **error)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_DOMAIN_BUILDER (self), NULL);

  g_autofree char *uuid = NULL;
  return sv_builder_make_seed (
      self, self->uuid != NULL ? self->uuid : (uuid = g_uuid_string_random ()), error);
}
