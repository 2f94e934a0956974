/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "domain-metadata-api-private.h"

#include "live/change.h"
#include "live/domain-private.h"
#include "base/check.h"

/* libvirt writes these texts into the stored definition as they are: after a character that XML
 * cannot hold it could not read the domain back. */
static gboolean
set (SimplevirtDomain *self,
     int type,
     const char *text,
     const char *prefix,
     const char *uri,
     SimplevirtChangeFlags flags,
     GError **error)
{
  SV_USE (virDomain, native, self, error);
  guint where = 0;

  if (native == NULL || !sv_domain_change_flags (self, native, flags, &where, error))
    return FALSE;
  return sv_domain_check (self, virDomainSetMetadata (native, type, text, prefix, uri, where),
                          error);
}

static char *
get (SimplevirtDomain *self, int type, const char *uri, SimplevirtChangeFlags flags, GError **error)
{
  SV_USE (virDomain, native, self, error);

  if (native == NULL)
    return NULL;
  char *text = virDomainGetMetadata (native, type, uri, sv_change_flags_to_libvirt (flags));
  if (text == NULL)
    sv_domain_fail (self, error);
  return sv_native_string (text);
}

static char *
get_or_empty (SimplevirtDomain *self, int type, SimplevirtChangeFlags flags, GError **error)
{
  g_autoptr (GError) local = NULL;
  char *text = get (self, type, NULL, flags, &local);

  if (text == NULL && simplevirt_error_get_libvirt_code (local) == VIR_ERR_NO_DOMAIN_METADATA)
    return g_strdup ("");
  if (local != NULL)
    g_propagate_error (error, g_steal_pointer (&local));
  return text;
}

gboolean
sv_domain_set_title_body (SimplevirtDomain *self,
                          const char *title,
                          SimplevirtChangeFlags flags,
                          GCancellable *cancellable,
                          GError **error)
{
  return set (self, VIR_DOMAIN_METADATA_TITLE, title, NULL, NULL, flags, error);
}

char *
sv_domain_fetch_title_body (SimplevirtDomain *self,
                            SimplevirtChangeFlags flags,
                            GCancellable *cancellable,
                            GError **error)
{
  return get_or_empty (self, VIR_DOMAIN_METADATA_TITLE, flags, error);
}

gboolean
sv_domain_set_description_body (SimplevirtDomain *self,
                                const char *description,
                                SimplevirtChangeFlags flags,
                                GCancellable *cancellable,
                                GError **error)
{
  return set (self, VIR_DOMAIN_METADATA_DESCRIPTION, description, NULL, NULL, flags, error);
}

char *
sv_domain_fetch_description_body (SimplevirtDomain *self,
                                  SimplevirtChangeFlags flags,
                                  GCancellable *cancellable,
                                  GError **error)
{
  return get_or_empty (self, VIR_DOMAIN_METADATA_DESCRIPTION, flags, error);
}

gboolean
sv_domain_set_metadata_body (SimplevirtDomain *self,
                             const char *uri,
                             const char *prefix,
                             const char *xml,
                             SimplevirtChangeFlags flags,
                             GCancellable *cancellable,
                             GError **error)
{
  return set (self, VIR_DOMAIN_METADATA_ELEMENT, xml, prefix, uri, flags, error);
}

char *
sv_domain_fetch_metadata_body (SimplevirtDomain *self,
                               const char *uri,
                               SimplevirtChangeFlags flags,
                               GCancellable *cancellable,
                               GError **error)
{
  return get (self, VIR_DOMAIN_METADATA_ELEMENT, uri, flags, error);
}

gboolean
sv_domain_rename_body (SimplevirtDomain *self,
                       const char *name,
                       GCancellable *cancellable,
                       GError **error)
{
  SvDomainFacts facts = { .mask = SV_FACT_NAME | SV_FACT_PERSISTENT | SV_FACT_GONE, .name = name };

  if (!sv_check_object_name ("domain", name, error))
    return FALSE;
  SV_USE (virDomain, native, self, error);
  if (native == NULL || !sv_domain_changed (self, native, virDomainRename (native, name, 0), error))
    return FALSE;
  facts.persistent = TRUE;
  sv_domain_apply (self, &facts);
  return TRUE;
}
