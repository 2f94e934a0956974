/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/owned.h"

#include "domain-recipes-api-private.h"

/* Drivers and versions differ in what they can remove along with a definition: the most complete
 * set that is understood wins. */
static gboolean
undefine (SimplevirtDomain *self, GCancellable *cancellable, GError **error)
{
  static const SimplevirtUndefineFlags sets[] = {
    SIMPLEVIRT_UNDEFINE_MANAGED_SAVE | SIMPLEVIRT_UNDEFINE_SNAPSHOTS_METADATA
        | SIMPLEVIRT_UNDEFINE_CHECKPOINTS_METADATA | SIMPLEVIRT_UNDEFINE_NVRAM
        | SIMPLEVIRT_UNDEFINE_TPM,
    SIMPLEVIRT_UNDEFINE_MANAGED_SAVE | SIMPLEVIRT_UNDEFINE_SNAPSHOTS_METADATA
        | SIMPLEVIRT_UNDEFINE_CHECKPOINTS_METADATA | SIMPLEVIRT_UNDEFINE_NVRAM,
    SIMPLEVIRT_UNDEFINE_MANAGED_SAVE | SIMPLEVIRT_UNDEFINE_SNAPSHOTS_METADATA
        | SIMPLEVIRT_UNDEFINE_CHECKPOINTS_METADATA,
    SIMPLEVIRT_UNDEFINE_NONE,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (sets); i++)
    {
      g_autoptr (GError) local = NULL;
      if (simplevirt_domain_undefine (self, sets[i], cancellable, &local))
        return TRUE;
      gboolean not_understood = sv_error_is (local, SIMPLEVIRT_ERROR_NOT_SUPPORTED)
                                || sv_error_is (local, SIMPLEVIRT_ERROR_INVALID_ARGUMENT);
      if (!not_understood || i == G_N_ELEMENTS (sets) - 1)
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
    }
  return FALSE;
}

static GPtrArray *
fetch_owned (SimplevirtDomain *self, GCancellable *cancellable, GError **error)
{
  g_autofree char *xml
      = simplevirt_domain_fetch_xml (self, SIMPLEVIRT_XML_INACTIVE, cancellable, error);

  return xml != NULL ? sv_owned_from_xml (simplevirt_domain_get_uuid (self), xml, error) : NULL;
}

/* Storage goes before the definition that lists it: what fails half way can be tried again. */
gboolean
sv_domain_delete_body (SimplevirtDomain *self,
                       SimplevirtDeleteFlags flags,
                       GCancellable *cancellable,
                       GError **error)
{
  g_autoptr (GPtrArray) owned = NULL;

  if (!simplevirt_domain_refresh (self, cancellable, error))
    return FALSE;
  if (simplevirt_domain_get_active (self) && !(flags & SIMPLEVIRT_DELETE_FORCE))
    return sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_STATE, error,
                            "it runs; stop it first, or delete with SIMPLEVIRT_DELETE_FORCE");
  owned = flags & SIMPLEVIRT_DELETE_STORAGE ? fetch_owned (self, cancellable, error)
                                            : g_ptr_array_new ();
  if (owned == NULL)
    return FALSE;
  if (simplevirt_domain_get_active (self) && !simplevirt_domain_stop (self, 0, cancellable, error))
    return FALSE;
  if (!sv_owned_remove (self, owned, cancellable, error))
    return FALSE;
  return !simplevirt_domain_get_persistent (self) || undefine (self, cancellable, error);
}
