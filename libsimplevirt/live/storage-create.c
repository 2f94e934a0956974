/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/storage-create.h"

#include "base/check.h"
#include "live/progress.h"
#include "live/reconnect.h"
#include "live/storage-work.h"
#include "live/xml-read.h"

#define WATCH_US (G_USEC_PER_SEC / 4)

static gpointer
create (SvWork *work, GError **error)
{
  SimplevirtStoragePool *pool = SIMPLEVIRT_STORAGE_POOL (work->object);
  SimplevirtStorageVolume *source = (SimplevirtStorageVolume *) work->other;
  guint generation = sv_pool_generation (pool);
  g_autofree char *name = sv_xml_read_checked_name ("storage volume", work->text, "name", error);
  virStorageVolPtr made = NULL;
  g_autoptr (GError) local = NULL;

  if (name == NULL)
    return NULL;
  SV_USE (virStoragePool, native, pool, error);
  g_autoptr (SvNative) from
      = native != NULL && source != NULL ? sv_handle_use (&source->handle, error) : NULL;
  if (native == NULL
      || (source != NULL && (from == NULL || !sv_volume_check_pool (source, from->object, error))))
    return NULL;
  gboolean lacked = sv_pool_lacks (pool, name);
  if (from != NULL)
    made = virStorageVolCreateXMLFrom (native, work->text, from->object, work->flags);
  else
    made = virStorageVolCreateXML (native, work->text, work->flags);
  gboolean is_made = made != NULL;
  SimplevirtStorageVolume *volume = sv_volume_finish (pool, made, generation, name, &local);
  if (volume != NULL)
    {
      sv_pool_touch (pool);
      return volume;
    }
  /* When the answer was lost, a volume that was not there before is the one. */
  if (is_made || (lacked && sv_reconnect_is_unheard (local)))
    sv_volume_undo_unheard (pool, name, local);
  g_propagate_error (error, g_steal_pointer (&local));
  return NULL;
}

SimplevirtStorageVolume *
sv_volume_create (SimplevirtStoragePool *pool,
                  const char *xml,
                  SimplevirtStorageVolume *source,
                  SimplevirtVolumeCreateFlags flags,
                  GCancellable *cancellable,
                  GError **error)
{
  SvWork *work = sv_work_new (create, pool);

  work->other = source != NULL ? g_object_ref (G_OBJECT (source)) : NULL;
  work->takes_long = source != NULL;
  work->text = g_strdup (xml);
  work->flags = sv_volume_create_flags_to_libvirt (flags);
  work->undo = TRUE;
  return sv_work_run (work, cancellable, error);
}

SimplevirtStorageVolume *
sv_storage_pool_create_volume_xml_body (SimplevirtStoragePool *self,
                                        const char *xml,
                                        SimplevirtVolumeCreateFlags flags,
                                        GCancellable *cancellable,
                                        GError **error)
{
  return sv_volume_create (self, xml, NULL, flags, cancellable, error);
}

SimplevirtStorageVolume *
sv_storage_pool_create_volume_copy_xml_body (SimplevirtStoragePool *self,
                                             const char *xml,
                                             SimplevirtStorageVolume *source,
                                             SimplevirtVolumeCreateFlags flags,
                                             GCancellable *cancellable,
                                             GError **error)
{
  return sv_volume_create (self, xml, source, flags, cancellable, error);
}

char *
sv_volume_xml (const char *name, guint64 capacity, guint64 allocation, const char *format)
{
  g_autoptr (xmlDoc) doc = xmlNewDoc ((const xmlChar *) "1.0");
  xmlNode *root = xmlNewDocNode (doc, NULL, (const xmlChar *) "volume", NULL);
  g_autofree char *size = g_strdup_printf ("%" G_GUINT64_FORMAT, capacity);
  g_autofree char *used = g_strdup_printf ("%" G_GUINT64_FORMAT, allocation);
  xmlChar *text = NULL;
  int length = 0;

  xmlDocSetRootElement (doc, root);
  xmlNewTextChild (root, NULL, (const xmlChar *) "name", (const xmlChar *) name);
  xmlNewTextChild (root, NULL, (const xmlChar *) "capacity", (const xmlChar *) size);
  xmlNewTextChild (root, NULL, (const xmlChar *) "allocation", (const xmlChar *) used);
  if (format != NULL)
    {
      xmlNode *target = xmlNewChild (root, NULL, (const xmlChar *) "target", NULL);
      xmlNode *node = xmlNewChild (target, NULL, (const xmlChar *) "format", NULL);
      xmlNewProp (node, (const xmlChar *) "type", (const xmlChar *) format);
    }
  xmlDocDumpMemoryEnc (doc, &text, &length, "UTF-8");
  char *result = g_strdup ((const char *) text);
  xmlFree (text);
  return result;
}

/* Follows the growth of a copy while another thread waits for it. */
typedef struct
{
  SimplevirtStoragePool *pool;
  const char *name;
  SimplevirtProgress *progress;
  GMutex lock;
  GCond cond;
  gboolean over;
} SvWatch;

static gpointer
watch_main (gpointer data)
{
  SvWatch *watch = data;

  g_mutex_lock (&watch->lock);
  while (!watch->over)
    {
      g_cond_wait_until (&watch->cond, &watch->lock, g_get_monotonic_time () + WATCH_US);
      if (watch->over)
        break;
      g_mutex_unlock (&watch->lock);
      SV_USE (virStoragePool, pool, watch->pool, NULL);
      g_autoptr (virStorageVol) volume
          = pool != NULL ? virStorageVolLookupByName (pool, watch->name) : NULL;
      virStorageVolInfo info = { 0 };
      if (volume != NULL && virStorageVolGetInfo (volume, &info) == 0)
        sv_progress_set_done (watch->progress, info.allocation);
      virResetLastError ();
      g_mutex_lock (&watch->lock);
    }
  g_mutex_unlock (&watch->lock);
  return NULL;
}

gboolean
sv_volume_take_facts (SimplevirtStorageVolume *source,
                      SimplevirtStorageVolumeConfig *copy,
                      GCancellable *cancellable,
                      GError **error)
{
  static const char format_path[] = "target/format/@type";
  SimplevirtConfig *config = SIMPLEVIRT_CONFIG (copy);
  g_autoptr (SimplevirtStorageVolumeConfig) from
      = sv_storage_volume_fetch_config_body (source, cancellable, error);

  if (from == NULL)
    return FALSE;
  if (!simplevirt_config_is_set (config, "capacity"))
    simplevirt_storage_volume_config_set_capacity (
        copy, simplevirt_storage_volume_config_get_capacity (from));
  /* also one that this version has no word for */
  g_autofree char *format
      = simplevirt_config_get_value (SIMPLEVIRT_CONFIG (from), format_path, NULL);
  if (format != NULL && !simplevirt_config_is_set (config, "format")
      && !simplevirt_config_set_value (config, format_path, format, error))
    return FALSE;
  SimplevirtEncryptionFormat encryption
      = simplevirt_storage_volume_config_get_encryption_format (from);
  if (encryption == SIMPLEVIRT_ENCRYPTION_FORMAT_DEFAULT
      || simplevirt_config_is_set (config, "encryption-format"))
    return TRUE;
  const char *secret = simplevirt_storage_volume_config_get_encryption_secret_uuid (from);
  if (secret == NULL)
    return sv_handle_error (&source->handle, SIMPLEVIRT_ERROR_NOT_SUPPORTED, error,
                            "it is encrypted, and libvirt does not know by which secret");
  simplevirt_storage_volume_config_set_encryption_format (copy, encryption);
  simplevirt_storage_volume_config_set_encryption_secret_uuid (copy, secret);
  return TRUE;
}

/* The definition of a copy. */
static char *
copy_xml (SimplevirtStorageVolume *self,
          const char *name,
          guint64 allocation,
          GCancellable *cancellable,
          GError **error)
{
  g_autofree char *xml = sv_volume_xml (name, simplevirt_storage_volume_get_capacity (self),
                                        allocation, simplevirt_storage_volume_get_format (self));
  g_autoptr (SimplevirtStorageVolumeConfig) copy
      = simplevirt_storage_volume_config_new_from_xml (xml, error);

  if (copy == NULL || !sv_volume_take_facts (self, copy, cancellable, error))
    return NULL;
  return simplevirt_config_to_xml (SIMPLEVIRT_CONFIG (copy));
}

SimplevirtStorageVolume *
sv_storage_volume_create_copy_body (SimplevirtStorageVolume *self,
                                    SimplevirtStoragePool *pool,
                                    const char *name,
                                    SimplevirtVolumeCreateFlags flags,
                                    SimplevirtProgress *progress,
                                    GCancellable *cancellable,
                                    GError **error)
{
  SimplevirtStoragePool *target = pool != NULL ? pool : self->pool;
  SvWatch watch = { .pool = target, .name = name, .progress = progress };
  GThread *thread = NULL;

  if (!sv_check_object_name ("storage volume", name, error))
    return NULL;
  if (target->handle.connection != self->handle.connection)
    {
      sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                       "it can only be copied to a pool of the same connection");
      return NULL;
    }
  if (!sv_storage_volume_refresh_body (self, cancellable, error))
    return NULL;
  guint64 capacity = simplevirt_storage_volume_get_capacity (self);
  guint64 allocation = simplevirt_storage_volume_get_allocation (self);
  /* What shares the blocks of another needs none; libvirt would allocate them all the same. */
  guint64 own = flags & SIMPLEVIRT_VOLUME_CREATE_REFLINK ? 0
                : sv_pool_keeps_devices (target)         ? capacity
                                                         : MIN (allocation, capacity);
  g_autofree char *xml = copy_xml (self, name, own, cancellable, error);
  if (xml == NULL)
    return NULL;
  g_autofree char *step = g_strdup_printf ("copying '%s'", sv_handle_get_name (&self->handle));
  sv_progress_begin (progress, step, allocation);
  if (progress != NULL)
    thread = g_thread_new ("simplevirt-copy", watch_main, &watch);
  SimplevirtStorageVolume *copy = sv_volume_create (target, xml, self, flags, cancellable, error);
  if (thread != NULL)
    {
      g_mutex_lock (&watch.lock);
      watch.over = TRUE;
      g_cond_signal (&watch.cond);
      g_mutex_unlock (&watch.lock);
      g_thread_join (thread);
    }
  if (copy != NULL)
    sv_progress_set_done (progress, allocation);
  sv_progress_end (progress);
  return copy;
}
