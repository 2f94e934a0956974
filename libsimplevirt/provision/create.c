/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/recipe.h"

#include <string.h>
#include "connection-recipes-api-private.h"
#include "provision/shared.h"

static SimplevirtDomain *
define (SvRecipe *recipe, GError **error)
{
  g_autoptr (SimplevirtDomainConfig) config = sv_recipe_describe (recipe, error);

  return config != NULL ? sv_recipe_define (recipe, config, error) : NULL;
}

static SimplevirtDomain *
define_first (SvRecipe *recipe, GError **error)
{
  sv_recipe_will_define (recipe);
  g_autoptr (SimplevirtDomain) domain = define (recipe, error);

  if (domain == NULL)
    return NULL;
  if (recipe->builder->autostart && !simplevirt_domain_set_autostart (domain, TRUE, NULL, error))
    return NULL;
  return g_steal_pointer (&domain);
}

/* From afar nobody can see whether a host's hardware virtualization works; trying tells. */
static gboolean
is_for_want_of_kvm (SvRecipe *recipe, const GError *error)
{
  g_autofree char *words = g_ascii_strdown (error->message, -1);

  return recipe->accelerated && recipe->builder->acceleration == SIMPLEVIRT_ACCELERATION_AUTO
         && strstr (words, "kvm") != NULL;
}

static gboolean
start (SvRecipe *recipe, SimplevirtDomain *domain, GError **error)
{
  g_autoptr (GError) local = NULL;

  if (g_cancellable_set_error_if_cancelled (recipe->cancellable, error))
    return FALSE;
  if (recipe->builder->start
      && !simplevirt_domain_start (domain, SIMPLEVIRT_START_NONE, NULL, &local))
    {
      if (!is_for_want_of_kvm (recipe, local))
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
      recipe->accelerated = FALSE;
      g_autoptr (SimplevirtDomain) again = define (recipe, error);
      if (again == NULL || !simplevirt_domain_start (again, SIMPLEVIRT_START_NONE, NULL, error))
        return FALSE;
    }
  return !g_cancellable_set_error_if_cancelled (recipe->cancellable, error);
}

static SimplevirtDomain *
run_recipe (SvRecipe *recipe, GError **error)
{
  g_autoptr (SimplevirtDomain) domain = NULL;

  if (!sv_recipe_check (recipe, error) || !sv_recipe_choose_network (recipe, error)
      || !sv_recipe_make_storage (recipe, error))
    return NULL;
  domain = define_first (recipe, error);
  if (domain == NULL || !start (recipe, domain, error))
    return NULL;
  sv_undo_commit (recipe->undo);
  return g_steal_pointer (&domain);
}

SimplevirtDomain *
sv_connection_create_domain_body (SimplevirtConnection *self,
                                  SimplevirtDomainBuilder *builder,
                                  SimplevirtProgress *progress,
                                  GCancellable *cancellable,
                                  GError **error)
{
  SvRecipe recipe = {
    .connection = self, .builder = builder, .progress = progress, .cancellable = cancellable
  };
  GError *local = NULL;

  sv_recipe_begin (&recipe, &local);
  sv_shared_enter (self);
  SimplevirtDomain *domain = run_recipe (&recipe, &local);
  sv_recipe_end (&recipe);
  sv_shared_leave (self, domain != NULL);
  if (local != NULL)
    g_propagate_error (error, local);
  return domain;
}
