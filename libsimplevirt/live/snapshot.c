/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/snapshot-private.h"

#include "live/handle-class.h"

SV_DEFINE_HANDLE_CLASS (SimplevirtSnapshot, simplevirt_snapshot, sv_snapshot, sv_snapshot_install)

static gpointer
lookup_in (gpointer domain, const char *name)
{
  return virDomainSnapshotLookupByName (domain, name, 0);
}

static const SvHandleKind snapshot_kind = {
  .kind = SV_KIND_SNAPSHOT,
  .what = "snapshot",
  .owner = &sv_domain_kind,
  .lookup_in = lookup_in,
  .free = (int (*) (gpointer)) virDomainSnapshotFree,
  .name = (const char *(*) (gpointer)) virDomainSnapshotGetName,
};

static void
sv_snapshot_clear (SimplevirtSnapshot *self)
{
  sv_moment_clear (&self->moment);
}

static void
simplevirt_snapshot_init (SimplevirtSnapshot *self)
{
  sv_moment_init (&self->moment);
}

static gpointer
make (SimplevirtConnection *connection, const char *key, gpointer native, guint generation)
{
  SimplevirtSnapshot *self = g_object_new (SIMPLEVIRT_TYPE_SNAPSHOT, NULL);

  sv_handle_init (&self->handle, &snapshot_kind, connection, key, native, generation);
  return self;
}

static gboolean
read_facts (gpointer object, gpointer native, GError **error)
{
  SimplevirtSnapshot *self = object;
  g_autofree char *xml = sv_native_string (virDomainSnapshotGetXMLDesc (native, 0));

  if (xml == NULL)
    return sv_handle_fail (&self->handle, error);
  g_autoptr (SimplevirtSnapshotConfig) config
      = simplevirt_snapshot_config_new_from_xml (xml, error);
  if (config == NULL)
    return FALSE;
  sv_moment_apply (self, simplevirt_snapshot_config_get_description (config),
                   simplevirt_snapshot_config_get_parent_name (config),
                   simplevirt_snapshot_config_get_creation_time (config));
  guint changed = 0;
  g_mutex_lock (&self->handle.lock);
  SV_NEWS (state, simplevirt_snapshot_config_get_state (config), SV_SNAPSHOT_PROP_STATE);
  g_mutex_unlock (&self->handle.lock);
  sv_handle_tell (&self->handle, self, sv_snapshot_properties, changed);
  return TRUE;
}

SimplevirtSnapshot *
sv_snapshot_intern (SimplevirtDomain *domain, virDomainSnapshotPtr native, GError **error)
{
  g_autoptr (virDomainSnapshot) kept = native;

  virDomainSnapshotRef (native);
  g_autoptr (SimplevirtSnapshot) self = sv_moment_intern (domain, &snapshot_kind, native, make);
  return read_facts (self, kept, error) ? g_steal_pointer (&self) : NULL;
}

SimplevirtSnapshot *
sv_snapshot_intern_forgotten (SimplevirtDomain *domain, virDomainSnapshotPtr native)
{
  SimplevirtSnapshot *self = sv_moment_intern (domain, &snapshot_kind, native, make);

  sv_handle_set_gone (&self->handle, self, TRUE, sv_snapshot_properties[SV_SNAPSHOT_PROP_EXISTS]);
  return self;
}

GPtrArray *
sv_snapshot_intern_all (SimplevirtDomain *domain, virDomainSnapshotPtr *natives, int count)
{
  return sv_moment_list (domain, natives, count, (SvMomentFunc) sv_snapshot_intern);
}

#define GETTER(type, function, expression)                                                         \
  type simplevirt_snapshot_##function (SimplevirtSnapshot *self)                                   \
  {                                                                                                \
    g_return_val_if_fail (SIMPLEVIRT_IS_SNAPSHOT (self), (type) 0);                                \
    g_mutex_lock (&self->handle.lock);                                                             \
    type value = (expression);                                                                     \
    g_mutex_unlock (&self->handle.lock);                                                           \
    return value;                                                                                  \
  }

const char *
simplevirt_snapshot_get_name (SimplevirtSnapshot *self)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_SNAPSHOT (self), NULL);
  return sv_handle_get_name (&self->handle);
}

GETTER (SimplevirtDomain *, get_domain, self->moment.domain)
GETTER (const char *, get_description, self->moment.description)
GETTER (const char *, get_parent_name, self->moment.parent_name)
GETTER (gint64, get_creation_time, self->moment.creation_time)
GETTER (SimplevirtSnapshotState, get_state, self->state)
GETTER (gboolean, get_exists, !self->handle.gone)

gboolean
sv_snapshot_refresh_body (SimplevirtSnapshot *self, GCancellable *cancellable, GError **error)
{
  return sv_moment_refresh (self, read_facts, sv_snapshot_properties[SV_SNAPSHOT_PROP_EXISTS],
                            error);
}

char *
sv_snapshot_fetch_xml_body (SimplevirtSnapshot *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virDomainSnapshot, native, self, error);

  if (native == NULL)
    return NULL;
  char *xml = virDomainSnapshotGetXMLDesc (native, 0);
  if (xml == NULL)
    sv_handle_fail (&self->handle, error);
  return sv_native_string (xml);
}

SimplevirtSnapshotConfig *
sv_snapshot_fetch_config_body (SimplevirtSnapshot *self, GCancellable *cancellable, GError **error)
{
  g_autofree char *xml = sv_snapshot_fetch_xml_body (self, cancellable, error);

  return xml != NULL ? simplevirt_snapshot_config_new_from_xml (xml, error) : NULL;
}

GPtrArray *
sv_snapshot_list_children_body (SimplevirtSnapshot *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virDomainSnapshot, native, self, error);
  virDomainSnapshotPtr *found = NULL;

  if (native == NULL)
    return NULL;
  int count = virDomainSnapshotListAllChildren (native, &found, 0);
  if (count >= 0)
    return sv_snapshot_intern_all (self->moment.domain, found, count);
  sv_handle_fail (&self->handle, error);
  return NULL;
}

SimplevirtSnapshot *
sv_snapshot_fetch_parent_body (SimplevirtSnapshot *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virDomainSnapshot, native, self, error);

  if (native == NULL)
    return NULL;
  virDomainSnapshotPtr parent = virDomainSnapshotGetParent (native, 0);
  if (parent != NULL)
    return sv_snapshot_intern (self->moment.domain, parent, error);
  sv_handle_fail (&self->handle, error);
  return NULL;
}

gboolean
sv_snapshot_fetch_is_current_body (SimplevirtSnapshot *self,
                                   GCancellable *cancellable,
                                   GError **error)
{
  SV_USE (virDomainSnapshot, native, self, error);

  if (native == NULL)
    return FALSE;
  int current = virDomainSnapshotIsCurrent (native, 0);
  return current < 0 ? sv_handle_fail (&self->handle, error) : current > 0;
}

/* What libvirt cannot do yet it calls an unsupported configuration. */
static gboolean
fail (SimplevirtSnapshot *self, GError **error)
{
  static const SvErrorWords rows[]
      = { { "not supported yet", SIMPLEVIRT_ERROR_NOT_SUPPORTED, NULL } };
  g_autoptr (GError) local = NULL;

  sv_handle_fail (&self->handle, &local);
  return sv_error_take_refined (error, g_steal_pointer (&local), rows, G_N_ELEMENTS (rows));
}

gboolean
sv_snapshot_revert_body (SimplevirtSnapshot *self,
                         SimplevirtSnapshotRevertFlags flags,
                         GCancellable *cancellable,
                         GError **error)
{
  SV_USE (virDomainSnapshot, native, self, error);

  if (native == NULL)
    return FALSE;
  if (virDomainRevertToSnapshot (native, sv_snapshot_revert_flags_to_libvirt (flags)) < 0)
    return fail (self, error);
  SV_USE (virDomain, domain, self->moment.domain, error);
  return domain != NULL && sv_domain_changed (self->moment.domain, domain, 0, error);
}

gboolean
sv_snapshot_delete_body (SimplevirtSnapshot *self,
                         SimplevirtSnapshotDeleteFlags flags,
                         GCancellable *cancellable,
                         GError **error)
{
  SV_USE (virDomainSnapshot, native, self, error);

  if (native == NULL)
    return FALSE;
  virDomainSnapshotPtr *below = NULL;
  gboolean all
      = (flags & (SIMPLEVIRT_SNAPSHOT_DELETE_CHILDREN | SIMPLEVIRT_SNAPSHOT_DELETE_CHILDREN_ONLY))
        != 0;
  int count = virDomainSnapshotListAllChildren (native, &below,
                                                all ? VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS : 0);
  if (virDomainSnapshotDelete (native, sv_snapshot_delete_flags_to_libvirt (flags)) < 0)
    {
      fail (self, error);
      sv_moment_free_list (&snapshot_kind, below, count);
      return FALSE;
    }
  GParamSpec *exists = sv_snapshot_properties[SV_SNAPSHOT_PROP_EXISTS];
  if (!(flags & SIMPLEVIRT_SNAPSHOT_DELETE_CHILDREN_ONLY))
    sv_handle_set_gone (&self->handle, self, TRUE, exists);
  sv_moment_follow_delete (self->moment.domain, &snapshot_kind, below, count,
                           all ? NULL : read_facts, exists);
  return TRUE;
}
