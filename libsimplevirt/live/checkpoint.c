/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/checkpoint-private.h"

#include "live/handle-class.h"

SV_DEFINE_HANDLE_CLASS (SimplevirtCheckpoint,
                        simplevirt_checkpoint,
                        sv_checkpoint,
                        sv_checkpoint_install)

static gpointer
lookup_in (gpointer domain, const char *name)
{
  return virDomainCheckpointLookupByName (domain, name, 0);
}

static const SvHandleKind checkpoint_kind = {
  .kind = SV_KIND_CHECKPOINT,
  .what = "checkpoint",
  .owner = &sv_domain_kind,
  .lookup_in = lookup_in,
  .free = (int (*) (gpointer)) virDomainCheckpointFree,
  .name = (const char *(*) (gpointer)) virDomainCheckpointGetName,
};

static void
sv_checkpoint_clear (SimplevirtCheckpoint *self)
{
  sv_moment_clear (&self->moment);
}

static void
simplevirt_checkpoint_init (SimplevirtCheckpoint *self)
{
  sv_moment_init (&self->moment);
}

static gpointer
make (SimplevirtConnection *connection, const char *key, gpointer native, guint generation)
{
  SimplevirtCheckpoint *self = g_object_new (SIMPLEVIRT_TYPE_CHECKPOINT, NULL);

  sv_handle_init (&self->handle, &checkpoint_kind, connection, key, native, generation);
  return self;
}

static SimplevirtCheckpointConfig *
read_config (SimplevirtCheckpoint *self, virDomainCheckpointPtr native, guint flags, GError **error)
{
  g_autofree char *xml = sv_native_string (
      virDomainCheckpointGetXMLDesc (native, flags | VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN));

  if (xml != NULL)
    return simplevirt_checkpoint_config_new_from_xml (xml, error);
  sv_handle_fail (&self->handle, error);
  return NULL;
}

static gboolean
read_facts (gpointer self, gpointer native, GError **error)
{
  g_autoptr (SimplevirtCheckpointConfig) config = read_config (self, native, 0, error);

  if (config == NULL)
    return FALSE;
  sv_moment_apply (self, simplevirt_checkpoint_config_get_description (config),
                   simplevirt_checkpoint_config_get_parent_name (config),
                   simplevirt_checkpoint_config_get_creation_time (config));
  return TRUE;
}

SimplevirtCheckpoint *
sv_checkpoint_intern (SimplevirtDomain *domain, virDomainCheckpointPtr native, GError **error)
{
  g_autoptr (virDomainCheckpoint) kept = native;

  virDomainCheckpointRef (native);
  g_autoptr (SimplevirtCheckpoint) self = sv_moment_intern (domain, &checkpoint_kind, native, make);
  return read_facts (self, kept, error) ? g_steal_pointer (&self) : NULL;
}

GPtrArray *
sv_checkpoint_intern_all (SimplevirtDomain *domain, virDomainCheckpointPtr *natives, int count)
{
  return sv_moment_list (domain, natives, count, (SvMomentFunc) sv_checkpoint_intern);
}

const char *
simplevirt_checkpoint_get_name (SimplevirtCheckpoint *self)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_CHECKPOINT (self), NULL);
  return sv_handle_get_name (&self->handle);
}

#define GETTER(type, name, expression)                                                             \
  SV_HANDLE_GETTER (SimplevirtCheckpoint, SIMPLEVIRT_IS_CHECKPOINT, type,                          \
                    simplevirt_checkpoint_get_##name, expression)

GETTER (SimplevirtDomain *, domain, self->moment.domain)
GETTER (const char *, description, self->moment.description)
GETTER (const char *, parent_name, self->moment.parent_name)
GETTER (gint64, creation_time, self->moment.creation_time)
GETTER (gboolean, exists, !self->handle.gone)

gboolean
sv_checkpoint_refresh_body (SimplevirtCheckpoint *self, GCancellable *cancellable, GError **error)
{
  return sv_moment_refresh (self, read_facts, sv_checkpoint_properties[SV_CHECKPOINT_PROP_EXISTS],
                            error);
}

char *
sv_checkpoint_fetch_xml_body (SimplevirtCheckpoint *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virDomainCheckpoint, native, self, error);

  if (native == NULL)
    return NULL;
  char *xml = virDomainCheckpointGetXMLDesc (native, 0);
  if (xml == NULL)
    sv_handle_fail (&self->handle, error);
  return sv_native_string (xml);
}

SimplevirtCheckpointConfig *
sv_checkpoint_fetch_config_body (SimplevirtCheckpoint *self,
                                 gboolean sizes,
                                 GCancellable *cancellable,
                                 GError **error)
{
  SV_USE (virDomainCheckpoint, native, self, error);

  return native != NULL
             ? read_config (self, native, sizes ? VIR_DOMAIN_CHECKPOINT_XML_SIZE : 0, error)
             : NULL;
}

GPtrArray *
sv_checkpoint_list_children_body (SimplevirtCheckpoint *self,
                                  GCancellable *cancellable,
                                  GError **error)
{
  SV_USE (virDomainCheckpoint, native, self, error);
  virDomainCheckpointPtr *found = NULL;

  if (native == NULL)
    return NULL;
  int count = virDomainCheckpointListAllChildren (native, &found, 0);
  if (count >= 0)
    return sv_checkpoint_intern_all (self->moment.domain, found, count);
  sv_handle_fail (&self->handle, error);
  return NULL;
}

SimplevirtCheckpoint *
sv_checkpoint_fetch_parent_body (SimplevirtCheckpoint *self,
                                 GCancellable *cancellable,
                                 GError **error)
{
  SV_USE (virDomainCheckpoint, native, self, error);

  if (native == NULL)
    return NULL;
  virDomainCheckpointPtr parent = virDomainCheckpointGetParent (native, 0);
  if (parent != NULL)
    return sv_checkpoint_intern (self->moment.domain, parent, error);
  sv_handle_fail (&self->handle, error);
  return NULL;
}

gboolean
sv_checkpoint_delete_body (SimplevirtCheckpoint *self,
                           SimplevirtCheckpointDeleteFlags flags,
                           GCancellable *cancellable,
                           GError **error)
{
  SV_USE (virDomainCheckpoint, native, self, error);
  virDomainCheckpointPtr *below = NULL;
  gboolean all
      = (flags
         & (SIMPLEVIRT_CHECKPOINT_DELETE_CHILDREN | SIMPLEVIRT_CHECKPOINT_DELETE_CHILDREN_ONLY))
        != 0;

  if (native == NULL)
    return FALSE;
  int count = virDomainCheckpointListAllChildren (native, &below,
                                                  all ? VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS : 0);
  if (virDomainCheckpointDelete (native, sv_checkpoint_delete_flags_to_libvirt (flags)) < 0)
    {
      sv_handle_fail (&self->handle, error);
      sv_moment_free_list (&checkpoint_kind, below, count);
      return FALSE;
    }
  GParamSpec *exists = sv_checkpoint_properties[SV_CHECKPOINT_PROP_EXISTS];
  if (!(flags & SIMPLEVIRT_CHECKPOINT_DELETE_CHILDREN_ONLY))
    sv_handle_set_gone (&self->handle, self, TRUE, exists);
  sv_moment_follow_delete (self->moment.domain, &checkpoint_kind, below, count,
                           all ? NULL : read_facts, exists);
  return TRUE;
}
