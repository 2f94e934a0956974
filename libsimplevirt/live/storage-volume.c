/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/storage-volume-private.h"

#include <string.h>
#include "live/handle-class.h"
#include "live/xml-read.h"

SV_DEFINE_HANDLE_CLASS (SimplevirtStorageVolume,
                        simplevirt_storage_volume,
                        sv_volume,
                        sv_storage_volume_install)

static gpointer
lookup_in (gpointer pool, const char *name)
{
  return virStorageVolLookupByName (pool, name);
}

const SvHandleKind sv_volume_kind = {
  .kind = SV_KIND_VOLUME,
  .what = "storage volume",
  .owner = &sv_pool_kind,
  .lookup_in = lookup_in,
  .free = (int (*) (gpointer)) virStorageVolFree,
  .name = (const char *(*) (gpointer)) virStorageVolGetName,
};

static void
sv_volume_clear (SimplevirtStorageVolume *self)
{
  g_clear_object (&self->pool);
  g_clear_pointer (&self->key, g_free);
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->backing, g_free);
}

static void
simplevirt_storage_volume_init (SimplevirtStorageVolume *self)
{
}

static gpointer
make (SimplevirtConnection *connection, const char *key, gpointer native, guint generation)
{
  SimplevirtStorageVolume *self = g_object_new (SIMPLEVIRT_TYPE_STORAGE_VOLUME, NULL);

  sv_handle_init (&self->handle, &sv_volume_kind, connection, key, native, generation);
  self->key = g_utf8_make_valid (virStorageVolGetKey (native), -1);
  if (*self->key == '/')
    self->path = g_strdup (self->key);
  return self;
}

SimplevirtStorageVolume *
sv_volume_intern (SimplevirtStoragePool *pool, virStorageVolPtr native, guint generation)
{
  g_autofree char *key = g_strconcat (pool->handle.key, "/", virStorageVolGetName (native), NULL);
  SimplevirtStorageVolume *self
      = sv_handle_intern (pool->handle.connection, &sv_volume_kind, key, native, generation, make);

  g_mutex_lock (&self->handle.lock);
  if (self->pool == NULL)
    self->pool = g_object_ref (pool);
  g_mutex_unlock (&self->handle.lock);
  return self;
}

SV_DEFINE_HANDLE_USE (SimplevirtStorageVolume, sv_volume, virStorageVol)

gboolean
sv_volume_check_pool (SimplevirtStorageVolume *self, virStorageVolPtr native, GError **error)
{
  g_autoptr (virStoragePool) pool = virStoragePoolLookupByVolume (native);
  char uuid[VIR_UUID_STRING_BUFLEN];

  if (pool == NULL || virStoragePoolGetUUIDString (pool, uuid) < 0)
    return sv_volume_fail (self, error);
  return strcmp (uuid, self->pool->handle.key) == 0
         || sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_NOT_FOUND, error,
                             "its pool is gone, and another is called '%s' now",
                             virStoragePoolGetName (pool));
}

/* Replaces a text that a getter may have handed out; with the lock held. */
static guint
replace (SimplevirtStorageVolume *self, char **slot, char *text, guint prop)
{
  if (g_strcmp0 (*slot, text) == 0)
    {
      g_free (text);
      return 0;
    }
  if (*slot != NULL)
    {
      if (self->handle.retired == NULL)
        self->handle.retired = g_ptr_array_new_with_free_func (g_free);
      g_ptr_array_add (self->handle.retired, *slot);
    }
  *slot = text;
  return 1u << prop;
}

static SimplevirtVolumeKind
kind_from_name (const char *name)
{
  static const struct
  {
    const char *name;
    SimplevirtVolumeKind kind;
  } kinds[] = {
    { "file", SIMPLEVIRT_VOLUME_KIND_FILE },
    { "block", SIMPLEVIRT_VOLUME_KIND_BLOCK },
    { "dir", SIMPLEVIRT_VOLUME_KIND_FOLDER },
    { "network", SIMPLEVIRT_VOLUME_KIND_NETWORK },
    { "netdir", SIMPLEVIRT_VOLUME_KIND_NETWORK_FOLDER },
    { "ploop", SIMPLEVIRT_VOLUME_KIND_PLOOP },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (g_strcmp0 (kinds[i].name, name) == 0)
        return kinds[i].kind;
    }
  return SIMPLEVIRT_VOLUME_KIND_UNKNOWN;
}

void
sv_volume_set_gone (SimplevirtStorageVolume *self, gboolean gone)
{
  sv_handle_set_gone (&self->handle, self, gone,
                      sv_storage_volume_properties[SV_STORAGE_VOLUME_PROP_EXISTS]);
}

static void
apply (SimplevirtStorageVolume *self, xmlDoc *doc)
{
  g_autofree char *type = sv_xml_read_text (doc, "@type");
  g_autofree char *format = sv_xml_read_text (doc, "target/format/@type");
  guint64 capacity = sv_xml_read_bytes (doc, "capacity");
  guint64 allocation = sv_xml_read_bytes (doc, "allocation");
  guint64 physical = sv_xml_read_bytes (doc, "physical");
  guint changed = 0;

  g_mutex_lock (&self->handle.lock);
  changed |= replace (self, &self->path, sv_xml_read_text (doc, "target/path"),
                      SV_STORAGE_VOLUME_PROP_PATH);
  changed |= replace (self, &self->key, sv_xml_read_text (doc, "key"), SV_STORAGE_VOLUME_PROP_KEY);
  changed |= replace (self, &self->backing, sv_xml_read_text (doc, "backingStore/path"),
                      SV_STORAGE_VOLUME_PROP_BACKING_PATH);
  SV_NEWS (kind, kind_from_name (type), SV_STORAGE_VOLUME_PROP_KIND);
  SV_NEWS (format, g_intern_string (format), SV_STORAGE_VOLUME_PROP_FORMAT);
  SV_NEWS (capacity, capacity, SV_STORAGE_VOLUME_PROP_CAPACITY);
  SV_NEWS (allocation, allocation, SV_STORAGE_VOLUME_PROP_ALLOCATION);
  SV_NEWS (physical, physical != 0 ? physical : capacity, SV_STORAGE_VOLUME_PROP_PHYSICAL);
  SV_NEWS (handle.gone, FALSE, SV_STORAGE_VOLUME_PROP_EXISTS);
  self->detailed = TRUE;
  g_mutex_unlock (&self->handle.lock);
  sv_handle_tell (&self->handle, self, sv_storage_volume_properties, changed);
}

gboolean
sv_volume_sync (SimplevirtStorageVolume *self, virStorageVolPtr native, GError **error)
{
  g_autofree char *xml = sv_native_string (virStorageVolGetXMLDesc (native, 0));
  g_autoptr (xmlDoc) doc = sv_xml_read (xml);

  if (xml == NULL)
    return sv_volume_fail (self, error);
  apply (self, doc);
  return TRUE;
}

SimplevirtStorageVolume *
sv_volume_finish (SimplevirtStoragePool *pool,
                  virStorageVolPtr found,
                  guint generation,
                  const char *name,
                  GError **error)
{
  if (found == NULL)
    {
      sv_connection_fail (pool->handle.connection, error, "storage volume '%s' in pool '%s'", name,
                          sv_handle_get_name (&pool->handle));
      return NULL;
    }
  virStorageVolRef (found);
  g_autoptr (virStorageVol) native = found;
  g_autoptr (SimplevirtStorageVolume) volume = sv_volume_intern (pool, found, generation);
  if (!sv_volume_sync (volume, native, error))
    return NULL;
  return g_steal_pointer (&volume);
}

#define GETTER(type, function, expression)                                                         \
  SV_HANDLE_GETTER (SimplevirtStorageVolume, SIMPLEVIRT_IS_STORAGE_VOLUME, type,                   \
                    simplevirt_storage_volume_##function, expression)

const char *
simplevirt_storage_volume_get_name (SimplevirtStorageVolume *self)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_STORAGE_VOLUME (self), NULL);
  return sv_handle_get_name (&self->handle);
}

GETTER (const char *, get_key, self->key)
GETTER (const char *, get_path, self->path)
GETTER (SimplevirtVolumeKind, get_kind, self->kind)
GETTER (const char *, get_format, self->format)
GETTER (guint64, get_capacity, self->capacity)
GETTER (guint64, get_allocation, self->allocation)
GETTER (guint64, get_physical, self->physical)
GETTER (const char *, get_backing_path, self->backing)
GETTER (gboolean, get_exists, !self->handle.gone)
GETTER (SimplevirtStoragePool *, get_pool, self->pool)
GETTER (SimplevirtConnection *, get_connection, self->handle.connection)
