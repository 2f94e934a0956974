/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/host-objects-private.h"

#include <string.h>
#include "base/check.h"
#include "host-objects-api-private.h"
#include "live/handle-class.h"
#include "live/xml-read.h"
#include "secret-api-private.h"

/* libvirt takes no larger one: VIR_SECRET_VALUE_MAX of its protocol. */
#define MAX_VALUE 65536

struct _SimplevirtSecret
{
  GObject parent_instance;

  SvHandle handle;
  SimplevirtSecretUsage usage_type;
  const char *usage_id; /* interned, as a getter may have handed it out */
};

/* libvirt has no names of secrets: who uses one finds it by this, if by anything but its UUID. */
static const char *
virSecretGetName (virSecretPtr native)
{
  return sv_empty_to_null (virSecretGetUsageID (native));
}

SV_DEFINE_UUID_HANDLE (SimplevirtSecret,
                       simplevirt_secret,
                       sv_secret,
                       virSecret,
                       SV_KIND_SECRET,
                       "secret",
                       sv_secret_install)

static void
sv_secret_clear (SimplevirtSecret *self)
{
}

/* The enumeration has two values before libvirt's. */
static SimplevirtSecretUsage
usage_from_libvirt (int type)
{
  if (type < VIR_SECRET_USAGE_TYPE_NONE || type > VIR_SECRET_USAGE_TYPE_VTPM)
    return SIMPLEVIRT_SECRET_USAGE_UNKNOWN;
  return (SimplevirtSecretUsage) (type + SIMPLEVIRT_SECRET_USAGE_DEFAULT);
}

void
sv_secret_apply_usage (SimplevirtSecret *self, virSecretPtr native)
{
  g_autofree char *id = sv_native_copy (virSecretGetName (native));
  SimplevirtSecretUsage type = usage_from_libvirt (virSecretGetUsageType (native));
  guint changed = 0;

  g_mutex_lock (&self->handle.lock);
  SV_NEWS (usage_type, type, SV_SECRET_PROP_USAGE_TYPE);
  SV_NEWS (usage_id, g_intern_string (id), SV_SECRET_PROP_USAGE_ID);
  g_mutex_unlock (&self->handle.lock);
  sv_handle_set_name (&self->handle, id != NULL ? id : self->handle.key);
  sv_handle_tell (&self->handle, self, sv_secret_properties, changed);
}

static void
sv_secret_made (SimplevirtSecret *self, virSecretPtr native)
{
  self->handle.name = g_strdup (self->handle.key);
  sv_secret_apply_usage (self, native);
}

/* One that was undefined and defined again under its UUID may be for another use. */
static gpointer
intern (SimplevirtConnection *connection, gpointer native, guint generation)
{
  g_autoptr (virSecret) kept = native;

  virSecretRef (native);
  SimplevirtSecret *self = sv_secret_intern (connection, native, generation);
  sv_secret_apply_usage (self, kept);
  return self;
}

static const SvHostClass host_class = {
  .kind = &sv_secret_kind,
  .plural = "secrets",
  .intern = intern,
  .exists = &sv_secret_properties[SV_SECRET_PROP_EXISTS],
};

static void
simplevirt_secret_init (SimplevirtSecret *self)
{
}

void
sv_secret_vanished (gpointer self, guint64 asked)
{
  sv_host_object_set_gone (&host_class, self, TRUE, asked);
}

void
sv_secret_apply_event (SimplevirtSecret *self, SimplevirtEvent *event)
{
  gboolean gone = event->kind == SIMPLEVIRT_EVENT_KIND_SECRET_UNDEFINED;

  sv_host_object_set_gone (&host_class, self, gone, SV_ASKED_NOW);
}

#define GETTER(type, function, expression)                                                         \
  SV_HANDLE_GETTER (SimplevirtSecret, SIMPLEVIRT_IS_SECRET, type, simplevirt_secret_##function,    \
                    expression)

GETTER (const char *, get_uuid, self->handle.key)
GETTER (SimplevirtSecretUsage, get_usage_type, self->usage_type)
GETTER (const char *, get_usage_id, self->usage_id)
GETTER (gboolean, get_exists, !self->handle.gone)
GETTER (SimplevirtConnection *, get_connection, self->handle.connection)

gboolean
sv_secret_refresh_body (SimplevirtSecret *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (virSecret) native = sv_host_object_refetch (&host_class, self, error);

  if (native != NULL)
    sv_secret_apply_usage (self, native);
  return native != NULL;
}

char *
sv_secret_fetch_xml_body (SimplevirtSecret *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virSecret, native, self, error);

  return native != NULL ? sv_host_object_take_xml (self, virSecretGetXMLDesc (native, 0), error)
                        : NULL;
}

SimplevirtSecretConfig *
sv_secret_fetch_config_body (SimplevirtSecret *self, GCancellable *cancellable, GError **error)
{
  g_autofree char *xml = simplevirt_secret_fetch_xml (self, cancellable, error);

  return xml != NULL ? simplevirt_secret_config_new_from_xml (xml, error) : NULL;
}

gboolean
sv_secret_set_value_body (SimplevirtSecret *self,
                          GBytes *value,
                          GCancellable *cancellable,
                          GError **error)
{
  gsize size = 0;
  const guint8 *data = g_bytes_get_data (value, &size);

  if (size > MAX_VALUE)
    return sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                            "a value has at most %d bytes, not %" G_GSIZE_FORMAT, MAX_VALUE, size);
  SV_USE (virSecret, native, self, error);
  /* libvirt wants a pointer also to nothing. */
  return native != NULL
         && sv_secret_check (
             self, virSecretSetValue (native, size > 0 ? data : (const guint8 *) "", size, 0),
             error);
}

GBytes *
sv_secret_fetch_value_body (SimplevirtSecret *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virSecret, native, self, error);
  size_t size = 0;
  unsigned char *value = native != NULL ? virSecretGetValue (native, &size, 0) : NULL;

  if (native == NULL)
    return NULL;
  if (value == NULL)
    {
      sv_secret_fail (self, error);
      return NULL;
    }
  GBytes *bytes = g_bytes_new (value, size);
  explicit_bzero (value, size);
  free (value);
  return bytes;
}

gboolean
sv_secret_undefine_body (SimplevirtSecret *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virSecret, native, self, error);

  return native != NULL
         && sv_host_object_removed (&host_class, self, virSecretUndefine (native), error);
}

/* How a connection finds them --------------------------------------------------------------------
 */

GPtrArray *
sv_connection_list_secrets_body (SimplevirtConnection *self,
                                 SimplevirtSecretFilter filter,
                                 GCancellable *cancellable,
                                 GError **error)
{
  g_auto (SvAsk) ask = { 0 };
  virSecretPtr *found = NULL;

  if (!sv_ask_begin (&ask, self, SIMPLEVIRT_EVENT_TOPICS_SECRETS, error))
    return NULL;
  int count = virConnectListAllSecrets (ask.native, &found, sv_secret_filter_to_libvirt (filter));
  return sv_host_object_take_list (&host_class, &ask, found, count, error);
}

SimplevirtSecret *
sv_connection_lookup_secret_body (SimplevirtConnection *self,
                                  const char *uuid,
                                  GCancellable *cancellable,
                                  GError **error)
{
  g_auto (SvAsk) ask = { 0 };

  if (!sv_ask_begin (&ask, self, SIMPLEVIRT_EVENT_TOPICS_SECRETS, error))
    return NULL;
  return sv_host_object_take (&host_class, &ask, virSecretLookupByUUIDString (ask.native, uuid),
                              uuid, error);
}

SimplevirtSecret *
sv_connection_lookup_secret_by_usage_body (SimplevirtConnection *self,
                                           SimplevirtSecretUsage usage_type,
                                           const char *usage_id,
                                           GCancellable *cancellable,
                                           GError **error)
{
  g_auto (SvAsk) ask = { 0 };
  int type = (int) usage_type - SIMPLEVIRT_SECRET_USAGE_DEFAULT;

  if (!sv_ask_begin (&ask, self, SIMPLEVIRT_EVENT_TOPICS_SECRETS, error))
    return NULL;
  return sv_host_object_take (&host_class, &ask,
                              virSecretLookupByUsage (ask.native, type, usage_id), usage_id, error);
}

SimplevirtSecret *
sv_connection_define_secret_xml_body (SimplevirtConnection *self,
                                      const char *xml,
                                      GCancellable *cancellable,
                                      GError **error)
{
  g_auto (SvAsk) ask = { 0 };
  g_autofree char *uuid = sv_xml_read_checked_name ("secret", xml, "uuid", error);

  if (uuid == NULL || !sv_ask_begin (&ask, self, SIMPLEVIRT_EVENT_TOPICS_SECRETS, error))
    return NULL;
  return sv_host_object_take (&host_class, &ask,
                              virSecretDefineXML (ask.native, xml, VIR_SECRET_DEFINE_VALIDATE),
                              uuid, error);
}
