/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/recipe.h"

#include <string.h>
#include "connection-recipes-api-private.h"
#include "provision/shared.h"

void
sv_recipe_begin (SvRecipe *recipe, GError **error)
{
  recipe->undo = sv_undo_new (error);
  sv_undo_on (recipe->undo, recipe->connection);
  recipe->owned = g_ptr_array_new_with_free_func (g_free);
}

void
sv_recipe_end (SvRecipe *recipe)
{
  g_clear_pointer (&recipe->undo, sv_undo_free);
  g_clear_pointer (&recipe->uuid, g_free);
  g_clear_pointer (&recipe->host, simplevirt_host_info_unref);
  sv_image_info_clear (&recipe->image);
  g_clear_pointer (&recipe->disk_path, g_free);
  g_clear_pointer (&recipe->seed_path, g_free);
  g_clear_pointer (&recipe->network, g_free);
  g_clear_pointer (&recipe->owned, g_ptr_array_unref);
}

typedef struct
{
  char *name;
  char *uuid;
} SvDefined;

static void
defined_free (gpointer data)
{
  SvDefined *defined = data;

  g_free (defined->name);
  g_free (defined->uuid);
  g_free (defined);
}

static gboolean
delete_domain (SimplevirtConnection *connection, gpointer data, GError **error)
{
  SvDefined *defined = data;
  g_autoptr (SimplevirtDomain) domain
      = simplevirt_connection_lookup_domain_by_uuid (connection, defined->uuid, NULL, error);

  /* Somebody else's domain may have the UUID, which then was why this one could not be defined. */
  if (domain != NULL && g_strcmp0 (simplevirt_domain_get_name (domain), defined->name) != 0)
    return TRUE;
  return domain != NULL && simplevirt_domain_delete (domain, SIMPLEVIRT_DELETE_FORCE, NULL, error);
}

void
sv_recipe_will_define (SvRecipe *recipe)
{
  SvDefined *defined = g_new0 (SvDefined, 1);

  defined->name = g_strdup (recipe->builder->name);
  defined->uuid = g_strdup (recipe->uuid);
  sv_undo_push (recipe->undo, delete_domain, defined, defined_free, "remove the domain '%s'",
                recipe->builder->name);
}

/* Steps that make something are not given up half way by cancelling: they are short, and what they
 * made must be known. */
static SimplevirtDomain *
define (SvRecipe *recipe, GError **error)
{
  g_autoptr (SimplevirtDomainConfig) config = sv_recipe_describe (recipe, error);

  if (config == NULL || g_cancellable_set_error_if_cancelled (recipe->cancellable, error))
    return NULL;
  g_autofree char *xml = simplevirt_config_to_xml (SIMPLEVIRT_CONFIG (config));
  return simplevirt_connection_define_domain_xml (recipe->connection, xml, NULL, error);
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
