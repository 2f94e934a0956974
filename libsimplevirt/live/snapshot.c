/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/snapshot-private.h"

#include <string.h>
#include "live/handle-class.h"

SV_DEFINE_HANDLE_CLASS (SimplevirtSnapshot, simplevirt_snapshot, sv_snapshot, sv_snapshot_install)

static gpointer
lookup_by_key (virConnectPtr connect, const char *key)
{
  g_auto (GStrv) parts = g_strsplit (key, "/", 2);
  g_autoptr (virDomain) domain = virDomainLookupByUUIDString (connect, parts[0]);

  return domain != NULL ? virDomainSnapshotLookupByName (domain, parts[1], 0) : NULL;
}

static const SvHandleKind snapshot_kind = {
  .kind = SV_KIND_SNAPSHOT,
  .what = "snapshot",
  .lookup = lookup_by_key,
  .ref = (int (*) (gpointer)) virDomainSnapshotRef,
  .free = (int (*) (gpointer)) virDomainSnapshotFree,
  .name = (const char *(*) (gpointer)) virDomainSnapshotGetName,
};

static void
sv_snapshot_clear (SimplevirtSnapshot *self)
{
  g_clear_object (&self->domain);
  g_clear_pointer (&self->texts, g_ptr_array_unref);
}

static void
simplevirt_snapshot_init (SimplevirtSnapshot *self)
{
  self->texts = g_ptr_array_new_with_free_func (g_free);
}

static gpointer
make (SimplevirtConnection *connection, const char *key, gpointer native, guint generation)
{
  SimplevirtSnapshot *self = g_object_new (SIMPLEVIRT_TYPE_SNAPSHOT, NULL);

  sv_handle_init (&self->handle, &snapshot_kind, connection, key, native, generation);
  return self;
}

/* With the handle's lock held. */
static void
set_text (SimplevirtSnapshot *self, const char **place, const char *text)
{
  if (g_strcmp0 (*place, text) == 0)
    return;
  *place = g_strdup (text);
  if (*place != NULL)
    g_ptr_array_add (self->texts, (gpointer) *place);
}

static gboolean
read_facts (SimplevirtSnapshot *self, virDomainSnapshotPtr native, GError **error)
{
  g_autofree char *xml = sv_native_string (virDomainSnapshotGetXMLDesc (native, 0));

  if (xml == NULL)
    return sv_handle_fail (&self->handle, error);
  g_autoptr (SimplevirtSnapshotConfig) config
      = simplevirt_snapshot_config_new_from_xml (xml, error);
  if (config == NULL)
    return FALSE;
  g_mutex_lock (&self->handle.lock);
  set_text (self, &self->description, simplevirt_snapshot_config_get_description (config));
  set_text (self, &self->parent_name, simplevirt_snapshot_config_get_parent_name (config));
  self->creation_time = simplevirt_snapshot_config_get_creation_time (config);
  self->state = simplevirt_snapshot_config_get_state (config);
  self->handle.gone = FALSE;
  g_mutex_unlock (&self->handle.lock);
  return TRUE;
}

SimplevirtSnapshot *
sv_snapshot_intern (SimplevirtDomain *domain, virDomainSnapshotPtr native, GError **error)
{
  SvHandle *owner = &domain->handle;
  g_autofree char *key = g_strconcat (owner->key, "/", virDomainSnapshotGetName (native), NULL);
  g_autoptr (virDomainSnapshot) kept = native;

  virDomainSnapshotRef (native);
  g_autoptr (SimplevirtSnapshot) self
      = sv_handle_intern (owner->connection, &snapshot_kind, key, native, owner->generation, make);
  g_mutex_lock (&self->handle.lock);
  if (self->domain == NULL)
    self->domain = g_object_ref (domain);
  g_mutex_unlock (&self->handle.lock);
  return read_facts (self, kept, error) ? g_steal_pointer (&self) : NULL;
}

GPtrArray *
sv_snapshot_intern_all (SimplevirtDomain *domain, virDomainSnapshotPtr *natives, int count)
{
  GPtrArray *list = g_ptr_array_new_full ((guint) count, g_object_unref);

  for (int i = 0; i < count; i++)
    {
      SimplevirtSnapshot *snapshot = sv_snapshot_intern (domain, natives[i], NULL);
      if (snapshot != NULL)
        g_ptr_array_add (list, snapshot);
    }
  free (natives);
  return list;
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

GETTER (SimplevirtDomain *, get_domain, self->domain)
GETTER (const char *, get_description, self->description)
GETTER (const char *, get_parent_name, self->parent_name)
GETTER (gint64, get_creation_time, self->creation_time)
GETTER (SimplevirtSnapshotState, get_state, self->state)
GETTER (gboolean, get_exists, !self->handle.gone)

char *
sv_snapshot_fetch_xml_body (SimplevirtSnapshot *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (virDomainSnapshot) native = sv_handle_begin (&self->handle, error);

  if (native == NULL)
    return NULL;
  char *xml = virDomainSnapshotGetXMLDesc (native, 0);
  if (xml == NULL)
    sv_handle_fail (&self->handle, error);
  return sv_native_string (xml);
}

GPtrArray *
sv_snapshot_list_children_body (SimplevirtSnapshot *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (virDomainSnapshot) native = sv_handle_begin (&self->handle, error);
  virDomainSnapshotPtr *found = NULL;

  if (native == NULL)
    return NULL;
  int count = virDomainSnapshotListAllChildren (native, &found, 0);
  if (count >= 0)
    return sv_snapshot_intern_all (self->domain, found, count);
  sv_handle_fail (&self->handle, error);
  return NULL;
}

gboolean
sv_snapshot_fetch_is_current_body (SimplevirtSnapshot *self,
                                   GCancellable *cancellable,
                                   GError **error)
{
  g_autoptr (virDomainSnapshot) native = sv_handle_begin (&self->handle, error);

  if (native == NULL)
    return FALSE;
  int current = virDomainSnapshotIsCurrent (native, 0);
  return current < 0 ? sv_handle_fail (&self->handle, error) : current > 0;
}

/* What libvirt cannot do yet it calls an unsupported configuration. */
static gboolean
fail (SimplevirtSnapshot *self, GError **error)
{
  g_autoptr (GError) made = NULL;

  sv_handle_fail (&self->handle, &made);
  if (strstr (made->message, "not supported yet") != NULL)
    made->code = SIMPLEVIRT_ERROR_NOT_SUPPORTED;
  g_propagate_error (error, g_steal_pointer (&made));
  return FALSE;
}

gboolean
sv_snapshot_revert_body (SimplevirtSnapshot *self,
                         SimplevirtSnapshotRevertFlags flags,
                         GCancellable *cancellable,
                         GError **error)
{
  g_autoptr (virDomainSnapshot) native = sv_handle_begin (&self->handle, error);

  if (native == NULL)
    return FALSE;
  if (virDomainRevertToSnapshot (native, sv_snapshot_revert_flags_to_libvirt (flags)) < 0)
    return fail (self, error);
  g_autoptr (virDomain) domain = sv_domain_begin (self->domain, error);
  return domain != NULL && sv_domain_changed (self->domain, domain, 0, error);
}

gboolean
sv_snapshot_delete_body (SimplevirtSnapshot *self,
                         SimplevirtSnapshotDeleteFlags flags,
                         GCancellable *cancellable,
                         GError **error)
{
  g_autoptr (virDomainSnapshot) native = sv_handle_begin (&self->handle, error);

  if (native == NULL)
    return FALSE;
  if (virDomainSnapshotDelete (native, sv_snapshot_delete_flags_to_libvirt (flags)) < 0)
    return fail (self, error);
  if (flags & SIMPLEVIRT_SNAPSHOT_DELETE_CHILDREN_ONLY)
    return TRUE;
  g_mutex_lock (&self->handle.lock);
  self->handle.gone = TRUE;
  g_mutex_unlock (&self->handle.lock);
  sv_connection_notify (self->handle.connection, G_OBJECT (self),
                        sv_snapshot_properties[SV_SNAPSHOT_PROP_EXISTS]);
  return TRUE;
}
