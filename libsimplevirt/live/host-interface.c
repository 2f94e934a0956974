/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/host-objects-private.h"

#include "base/check.h"
#include "host-interface-api-private.h"
#include "host-objects-api-private.h"
#include "live/handle-class.h"
#include "live/xml-read.h"

struct _SimplevirtHostInterface
{
  GObject parent_instance;

  SvHandle handle;
  /* What the last listing, refresh or call said; under the handle's lock. */
  gboolean active;
  const char *mac; /* interned, as a getter may have handed it out */
};

SV_DEFINE_NAMED_HANDLE (SimplevirtHostInterface,
                        simplevirt_host_interface,
                        sv_host_interface,
                        virInterface,
                        SV_KIND_INTERFACE,
                        "host interface",
                        sv_host_interface_install)

static void
simplevirt_host_interface_init (SimplevirtHostInterface *self)
{
}

static void
sv_host_interface_clear (SimplevirtHostInterface *self)
{
}

static void
sv_host_interface_made (SimplevirtHostInterface *self, virInterfacePtr native)
{
}

static void
apply (SimplevirtHostInterface *self, gboolean active, const char *mac)
{
  guint changed = 0;

  g_mutex_lock (&self->handle.lock);
  SV_NEWS (active, active, SV_HOST_INTERFACE_PROP_ACTIVE);
  SV_NEWS (mac, g_intern_string (mac), SV_HOST_INTERFACE_PROP_MAC);
  g_mutex_unlock (&self->handle.lock);
  sv_handle_tell (&self->handle, self, sv_host_interface_properties, changed);
}

/* What libvirt's object tells without the daemon. */
static const char *
mac_of (virInterfacePtr native)
{
  return sv_empty_to_null (virInterfaceGetMACString (native));
}

static gpointer
intern (SimplevirtConnection *connection, gpointer native, guint generation)
{
  const char *mac = g_intern_string (mac_of (native));
  SimplevirtHostInterface *self = sv_host_interface_intern (connection, native, generation);

  apply (self, simplevirt_host_interface_get_active (self), mac);
  return self;
}

static const SvHostClass host_class = {
  .kind = &sv_host_interface_kind,
  .plural = "host interfaces",
  .intern = intern,
  .exists = &sv_host_interface_properties[SV_HOST_INTERFACE_PROP_EXISTS],
};

void
sv_host_interface_vanished (gpointer self, guint64 asked)
{
  apply (self, FALSE, simplevirt_host_interface_get_mac (self));
  sv_host_object_set_gone (&host_class, self, TRUE, asked);
}

#define GETTER(type, function, expression)                                                         \
  SV_HANDLE_GETTER (SimplevirtHostInterface, SIMPLEVIRT_IS_HOST_INTERFACE, type,                   \
                    simplevirt_host_interface_##function, expression)

GETTER (const char *, get_name, self->handle.key)
GETTER (const char *, get_mac, self->mac)
GETTER (gboolean, get_active, self->active)
GETTER (gboolean, get_exists, !self->handle.gone)
GETTER (SimplevirtConnection *, get_connection, self->handle.connection)

gboolean
sv_host_interface_refresh_body (SimplevirtHostInterface *self,
                                GCancellable *cancellable,
                                GError **error)
{
  g_autoptr (virInterface) native = sv_host_object_refetch (&host_class, self, error);
  int active = native != NULL ? virInterfaceIsActive (native) : -1;

  if (native != NULL && active < 0)
    return sv_host_interface_fail (self, error);
  if (native == NULL && !simplevirt_host_interface_get_exists (self))
    apply (self, FALSE, simplevirt_host_interface_get_mac (self));
  if (native == NULL)
    return FALSE;
  apply (self, active == 1, mac_of (native));
  return TRUE;
}

char *
sv_host_interface_fetch_xml_body (SimplevirtHostInterface *self,
                                  gboolean inactive,
                                  GCancellable *cancellable,
                                  GError **error)
{
  SV_USE (virInterface, native, self, error);
  guint flags = inactive ? VIR_INTERFACE_XML_INACTIVE : 0;

  return native != NULL
             ? sv_host_object_take_xml (self, virInterfaceGetXMLDesc (native, flags), error)
             : NULL;
}

SimplevirtHostInterfaceConfig *
sv_host_interface_fetch_config_body (SimplevirtHostInterface *self,
                                     gboolean inactive,
                                     GCancellable *cancellable,
                                     GError **error)
{
  g_autofree char *xml = simplevirt_host_interface_fetch_xml (self, inactive, cancellable, error);

  return xml != NULL ? simplevirt_host_interface_config_new_from_xml (xml, error) : NULL;
}

/* After a call that changed the interface: the properties are right when it returns. */
static gboolean
changed (SimplevirtHostInterface *self, int result, GError **error)
{
  if (!sv_host_interface_check (self, result, error))
    return FALSE;
  sv_host_interface_refresh_body (self, NULL, NULL);
  return TRUE;
}

gboolean
sv_host_interface_start_body (SimplevirtHostInterface *self,
                              GCancellable *cancellable,
                              GError **error)
{
  SV_USE (virInterface, native, self, error);

  return native != NULL && changed (self, virInterfaceCreate (native, 0), error);
}

gboolean
sv_host_interface_stop_body (SimplevirtHostInterface *self,
                             GCancellable *cancellable,
                             GError **error)
{
  SV_USE (virInterface, native, self, error);

  return native != NULL && changed (self, virInterfaceDestroy (native, 0), error);
}

gboolean
sv_host_interface_undefine_body (SimplevirtHostInterface *self,
                                 GCancellable *cancellable,
                                 GError **error)
{
  SV_USE (virInterface, native, self, error);

  return native != NULL && changed (self, virInterfaceUndefine (native), error);
}

/* How a connection finds them --------------------------------------------------------------------
 */

/* Which of them are up is asked for all at once. */
static GHashTable *
names_of_active (virConnectPtr native)
{
  GHashTable *names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  virInterfacePtr *found = NULL;
  int count = virConnectListAllInterfaces (native, &found, VIR_CONNECT_LIST_INTERFACES_ACTIVE);

  for (int i = 0; i < count; i++)
    {
      g_hash_table_add (names, g_strdup (virInterfaceGetName (found[i])));
      virInterfaceFree (found[i]);
    }
  free (found);
  virResetLastError ();
  return names;
}

GPtrArray *
sv_connection_list_host_interfaces_body (SimplevirtConnection *self,
                                         SimplevirtHostInterfaceFilter filter,
                                         GCancellable *cancellable,
                                         GError **error)
{
  g_auto (SvAsk) ask = { 0 };
  virInterfacePtr *found = NULL;

  if (!sv_ask_begin (&ask, self, SIMPLEVIRT_EVENT_TOPICS_NONE, error))
    return NULL;
  int count = virConnectListAllInterfaces (ask.native, &found,
                                           sv_host_interface_filter_to_libvirt (filter));
  GPtrArray *list = sv_host_object_take_list (&host_class, &ask, found, count, error);
  if (list == NULL)
    return NULL;
  g_autoptr (GHashTable) active = names_of_active (ask.native);
  for (guint i = 0; i < list->len; i++)
    {
      SimplevirtHostInterface *one = g_ptr_array_index (list, i);
      apply (one, g_hash_table_contains (active, one->handle.key),
             simplevirt_host_interface_get_mac (one));
    }
  return list;
}

/* An interface that libvirt just gave us (taken; NULL: it failed), with its properties read. */
static SimplevirtHostInterface *
finish (const SvAsk *ask, virInterfacePtr found, const char *key, GError **error)
{
  g_autoptr (SimplevirtHostInterface) one
      = sv_host_object_take (&host_class, ask, found, key, error);

  return one != NULL && sv_host_interface_refresh_body (one, NULL, error) ? g_steal_pointer (&one)
                                                                          : NULL;
}

SimplevirtHostInterface *
sv_connection_lookup_host_interface_body (SimplevirtConnection *self,
                                          const char *name,
                                          GCancellable *cancellable,
                                          GError **error)
{
  g_auto (SvAsk) ask = { 0 };

  return sv_check_object_name ("host interface", name, error)
                 && sv_ask_begin (&ask, self, SIMPLEVIRT_EVENT_TOPICS_NONE, error)
             ? finish (&ask, virInterfaceLookupByName (ask.native, name), name, error)
             : NULL;
}

SimplevirtHostInterface *
sv_connection_lookup_host_interface_by_mac_body (SimplevirtConnection *self,
                                                 const char *mac,
                                                 GCancellable *cancellable,
                                                 GError **error)
{
  g_auto (SvAsk) ask = { 0 };

  return sv_ask_begin (&ask, self, SIMPLEVIRT_EVENT_TOPICS_NONE, error)
             ? finish (&ask, virInterfaceLookupByMACString (ask.native, mac), mac, error)
             : NULL;
}

SimplevirtHostInterface *
sv_connection_define_host_interface_xml_body (SimplevirtConnection *self,
                                              const char *xml,
                                              GCancellable *cancellable,
                                              GError **error)
{
  g_auto (SvAsk) ask = { 0 };
  g_autofree char *name = sv_xml_read_checked_name ("host interface", xml, "@name", error);

  return name != NULL && sv_ask_begin (&ask, self, SIMPLEVIRT_EVENT_TOPICS_NONE, error)
             ? finish (&ask, virInterfaceDefineXML (ask.native, xml, 0), name, error)
             : NULL;
}

static gboolean
change (SimplevirtConnection *self, int (*func) (virConnectPtr, unsigned int), GError **error)
{
  g_autoptr (virConnect) native = sv_connection_begin (self, NULL, error);

  return native != NULL
         && (func (native, 0) >= 0
             || sv_connection_fail (self, error, "connection '%s': network configuration",
                                    self->uri));
}

gboolean
sv_connection_begin_interface_changes_body (SimplevirtConnection *self,
                                            GCancellable *cancellable,
                                            GError **error)
{
  return change (self, virInterfaceChangeBegin, error);
}

gboolean
sv_connection_commit_interface_changes_body (SimplevirtConnection *self,
                                             GCancellable *cancellable,
                                             GError **error)
{
  return change (self, virInterfaceChangeCommit, error);
}

gboolean
sv_connection_roll_back_interface_changes_body (SimplevirtConnection *self,
                                                GCancellable *cancellable,
                                                GError **error)
{
  return change (self, virInterfaceChangeRollback, error);
}
