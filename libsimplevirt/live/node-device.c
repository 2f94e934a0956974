/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/host-objects-private.h"

#include <string.h>
#include "base/check.h"
#include "base/loop.h"
#include "base/xml.h"
#include "host-objects-api-private.h"
#include "live/handle-class.h"
#include "live/xml-read.h"
#include "node-device-api-private.h"

/* What is told about a device, each by events of its own. */
#define FACT_ACTIVE     (1u << 0)
#define FACT_PERSISTENT (1u << 1)

struct _SimplevirtNodeDevice
{
  GObject parent_instance;

  SvHandle handle;
  /* What the last listing, refresh or event said; under the handle's lock. */
  gboolean active;
  gboolean persistent;
  gboolean known; /* `active` was told, and is no guess */
  gboolean described;
  const char *parent_name;         /* interned, as a getter may have handed it out */
  const char *const *capabilities; /* the last of `lists`, which are kept for the same reason */
  GPtrArray *lists;
};

SV_DEFINE_NAMED_HANDLE (SimplevirtNodeDevice,
                        simplevirt_node_device,
                        sv_node_device,
                        virNodeDevice,
                        SV_KIND_NODE_DEVICE,
                        "node device",
                        sv_node_device_install)

static void
simplevirt_node_device_init (SimplevirtNodeDevice *self)
{
  static const char *const none[] = { NULL };

  self->active = TRUE;
  self->capabilities = none;
  self->lists = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
}

static void
sv_node_device_clear (SimplevirtNodeDevice *self)
{
  g_clear_pointer (&self->lists, g_ptr_array_unref);
}

static void
sv_node_device_made (SimplevirtNodeDevice *self, virNodeDevicePtr native)
{
}

static gpointer
intern (SimplevirtConnection *connection, gpointer native, guint generation)
{
  return sv_node_device_intern (connection, native, generation);
}

static const SvHostClass host_class = {
  .kind = &sv_node_device_kind,
  .plural = "node devices",
  .intern = intern,
  .exists = &sv_node_device_properties[SV_NODE_DEVICE_PROP_EXISTS],
};

/* Those of the facts that are new; an event tells one of them. */
static void
apply_state (
    SimplevirtNodeDevice *self, guint facts, gboolean active, gboolean persistent, guint64 asked)
{
  guint changed = 0;

  g_mutex_lock (&self->handle.lock);
  guint news = sv_handle_news (&self->handle, asked, FALSE, facts);
  if (news & FACT_ACTIVE)
    {
      SV_NEWS (active, active, SV_NODE_DEVICE_PROP_ACTIVE);
      self->known = TRUE;
    }
  if (news & FACT_PERSISTENT)
    SV_NEWS (persistent, persistent, SV_NODE_DEVICE_PROP_PERSISTENT);
  /* What is heard of first by its definition is not there, or its coming was heard before. */
  if (!self->known)
    SV_NEWS (active, FALSE, SV_NODE_DEVICE_PROP_ACTIVE);
  SV_NEWS (handle.gone, !self->active && !self->persistent, SV_NODE_DEVICE_PROP_EXISTS);
  g_mutex_unlock (&self->handle.lock);
  sv_handle_tell (&self->handle, self, sv_node_device_properties, changed);
}

void
sv_node_device_vanished (gpointer self, guint64 asked)
{
  apply_state (self, FACT_ACTIVE | FACT_PERSISTENT, FALSE, FALSE, asked);
}

/* Takes `capabilities`. */
static void
apply_description (SimplevirtNodeDevice *self, const char *parent_name, char **capabilities)
{
  guint changed = 0;

  g_mutex_lock (&self->handle.lock);
  SV_NEWS (parent_name, g_intern_string (parent_name), SV_NODE_DEVICE_PROP_PARENT_NAME);
  g_ptr_array_add (self->lists, capabilities);
  if (!g_strv_equal (self->capabilities, (const char *const *) capabilities))
    SV_NEWS (capabilities, (const char *const *) capabilities, SV_NODE_DEVICE_PROP_CAPABILITIES);
  self->described = TRUE;
  g_mutex_unlock (&self->handle.lock);
  sv_handle_tell (&self->handle, self, sv_node_device_properties, changed);
}

static char **
read_capabilities (xmlNode *root)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GPtrArray) found = sv_xml_select (root, "capability/@type", NULL);
  g_autoptr (GPtrArray) more = sv_xml_select (root, "capability/capability/@type", NULL);

  if (found != NULL && more != NULL)
    g_ptr_array_extend_and_steal (found, g_steal_pointer (&more));
  for (guint i = 0; found != NULL && i < found->len; i++)
    {
      g_autofree char *type = sv_xml_evaluate (g_ptr_array_index (found, i), "string(.)", NULL);
      if (type != NULL)
        g_strv_builder_add (builder, type);
    }
  return g_strv_builder_end (builder);
}

/* Reads parent and capabilities when they are not known. */
static gboolean
describe (SimplevirtNodeDevice *self, virNodeDevicePtr native, GError **error)
{
  g_mutex_lock (&self->handle.lock);
  gboolean described = self->described;
  g_mutex_unlock (&self->handle.lock);
  if (described)
    return TRUE;
  g_autofree char *text
      = sv_host_object_take_xml (self, virNodeDeviceGetXMLDesc (native, 0), error);
  g_autoptr (SvXml) xml = text != NULL ? sv_xml_parse (text, -1, error) : NULL;
  if (xml == NULL)
    return FALSE;
  xmlNode *root = xmlDocGetRootElement (xml->doc);
  g_autofree char *parent = sv_xml_evaluate (root, "string(parent)", NULL);
  apply_description (self, sv_empty_to_null (parent), read_capabilities (root));
  return TRUE;
}

/* Only mediated devices can be defined; libvirt's other drivers do not know the question. */
static gboolean
sync_state (SimplevirtNodeDevice *self, virNodeDevicePtr native, GError **error)
{
  guint64 asked = sv_handle_asks (&self->handle);
  int active = 1, persistent = 0;

  if (!describe (self, native, error))
    return FALSE;
  if (g_strv_contains (simplevirt_node_device_get_capabilities (self), "mdev"))
    {
      active = virNodeDeviceIsActive (native);
      persistent = virNodeDeviceIsPersistent (native);
      virResetLastError ();
    }
  /* Events that were read before this answer are older than it. */
  sv_loop_settle ();
  apply_state (self, FACT_ACTIVE | FACT_PERSISTENT, active != 0, persistent > 0, asked);
  return TRUE;
}

void
sv_node_device_apply_event (SimplevirtNodeDevice *self, SimplevirtEvent *event)
{
  gboolean there = event->kind == SIMPLEVIRT_EVENT_KIND_NODE_DEVICE_CREATED
                   || event->kind == SIMPLEVIRT_EVENT_KIND_NODE_DEVICE_DEFINED;

  g_mutex_lock (&self->handle.lock);
  self->described = FALSE;
  g_mutex_unlock (&self->handle.lock);
  switch (event->kind)
    {
    case SIMPLEVIRT_EVENT_KIND_NODE_DEVICE_CREATED:
    case SIMPLEVIRT_EVENT_KIND_NODE_DEVICE_DELETED:
      apply_state (self, FACT_ACTIVE, there, FALSE, SV_ASKED_NOW);
      break;
    case SIMPLEVIRT_EVENT_KIND_NODE_DEVICE_DEFINED:
    case SIMPLEVIRT_EVENT_KIND_NODE_DEVICE_UNDEFINED:
      apply_state (self, FACT_PERSISTENT, FALSE, there, SV_ASKED_NOW);
      break;
    default:
      break;
    }
}

#define GETTER(type, function, expression)                                                         \
  SV_HANDLE_GETTER (SimplevirtNodeDevice, SIMPLEVIRT_IS_NODE_DEVICE, type,                         \
                    simplevirt_node_device_##function, expression)

GETTER (const char *, get_name, self->handle.key)
GETTER (const char *, get_parent_name, self->parent_name)
GETTER (const char *const *, get_capabilities, self->capabilities)
GETTER (gboolean, get_active, self->active)
GETTER (gboolean, get_persistent, self->persistent)
GETTER (gboolean, get_exists, !self->handle.gone)
GETTER (SimplevirtConnection *, get_connection, self->handle.connection)

gboolean
sv_node_device_refresh_body (SimplevirtNodeDevice *self, GCancellable *cancellable, GError **error)
{
  guint64 asked = sv_handle_asks (&self->handle);
  g_autoptr (virNodeDevice) native = sv_host_object_refetch (&host_class, self, error);

  if (native == NULL)
    {
      if (!simplevirt_node_device_get_exists (self))
        sv_node_device_vanished (self, asked);
      return FALSE;
    }
  g_mutex_lock (&self->handle.lock);
  self->described = FALSE;
  g_mutex_unlock (&self->handle.lock);
  return sync_state (self, native, error);
}

/* After a call that changed the device: the properties are right when it returns. */
static gboolean
changed (SimplevirtNodeDevice *self, int result, GError **error)
{
  if (!sv_node_device_check (self, result, error))
    return FALSE;
  sv_node_device_refresh_body (self, NULL, NULL);
  return TRUE;
}

char *
sv_node_device_fetch_xml_body (SimplevirtNodeDevice *self,
                               GCancellable *cancellable,
                               GError **error)
{
  SV_USE (virNodeDevice, native, self, error);

  return native != NULL ? sv_host_object_take_xml (self, virNodeDeviceGetXMLDesc (native, 0), error)
                        : NULL;
}

SimplevirtNodeDeviceConfig *
sv_node_device_fetch_config_body (SimplevirtNodeDevice *self,
                                  GCancellable *cancellable,
                                  GError **error)
{
  g_autofree char *xml = simplevirt_node_device_fetch_xml (self, cancellable, error);

  return xml != NULL ? simplevirt_node_device_config_new_from_xml (xml, error) : NULL;
}

SimplevirtNodeDevice *
sv_node_device_fetch_parent_body (SimplevirtNodeDevice *self,
                                  GCancellable *cancellable,
                                  GError **error)
{
  SV_USE (virNodeDevice, native, self, error);
  const char *parent = simplevirt_node_device_get_parent_name (self);

  if (native != NULL && parent != NULL)
    return sv_connection_lookup_node_device_body (self->handle.connection, parent, cancellable,
                                                  error);
  if (native != NULL)
    sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_NOT_FOUND, error, "it has no parent device");
  return NULL;
}

gboolean
sv_node_device_detach_from_host_body (SimplevirtNodeDevice *self,
                                      const char *driver,
                                      GCancellable *cancellable,
                                      GError **error)
{
  SV_USE (virNodeDevice, native, self, error);

  return native != NULL
         && sv_node_device_check (
             self, virNodeDeviceDetachFlags (native, sv_empty_to_null (driver), 0), error);
}

gboolean
sv_node_device_reattach_to_host_body (SimplevirtNodeDevice *self,
                                      GCancellable *cancellable,
                                      GError **error)
{
  SV_USE (virNodeDevice, native, self, error);

  return native != NULL && sv_node_device_check (self, virNodeDeviceReAttach (native), error);
}

gboolean
sv_node_device_reset_body (SimplevirtNodeDevice *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virNodeDevice, native, self, error);

  return native != NULL && sv_node_device_check (self, virNodeDeviceReset (native), error);
}

gboolean
sv_node_device_start_body (SimplevirtNodeDevice *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virNodeDevice, native, self, error);

  return native != NULL && changed (self, virNodeDeviceCreate (native, 0), error);
}

gboolean
sv_node_device_stop_body (SimplevirtNodeDevice *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virNodeDevice, native, self, error);

  return native != NULL && changed (self, virNodeDeviceDestroy (native), error);
}

gboolean
sv_node_device_undefine_body (SimplevirtNodeDevice *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virNodeDevice, native, self, error);

  if (native == NULL || !sv_node_device_check (self, virNodeDeviceUndefine (native, 0), error))
    return FALSE;
  /* libvirt itself believes in the definition until it sees that the file is gone. */
  apply_state (self, FACT_PERSISTENT, FALSE, FALSE, SV_ASKED_NOW);
  return TRUE;
}

gboolean
sv_node_device_set_autostart_body (SimplevirtNodeDevice *self,
                                   gboolean autostart,
                                   GCancellable *cancellable,
                                   GError **error)
{
  SV_USE (virNodeDevice, native, self, error);

  return native != NULL
         && sv_node_device_check (self, virNodeDeviceSetAutostart (native, autostart), error);
}

gboolean
sv_node_device_fetch_autostart_body (SimplevirtNodeDevice *self,
                                     GCancellable *cancellable,
                                     GError **error)
{
  SV_USE (virNodeDevice, native, self, error);
  int autostart = 0;

  return native != NULL
         && sv_node_device_check (self, virNodeDeviceGetAutostart (native, &autostart), error)
         && autostart != 0;
}

/* How a connection finds them --------------------------------------------------------------------
 */

GPtrArray *
sv_connection_list_node_devices_body (SimplevirtConnection *self,
                                      SimplevirtNodeDeviceFilter filter,
                                      GCancellable *cancellable,
                                      GError **error)
{
  g_auto (SvAsk) ask = { 0 };
  virNodeDevicePtr *found = NULL;

  if (!sv_ask_begin (&ask, self, SIMPLEVIRT_EVENT_TOPICS_NODE_DEVICES, error))
    return NULL;
  int count = virConnectListAllNodeDevices (ask.native, &found,
                                            sv_node_device_filter_to_libvirt (filter));
  g_autoptr (GPtrArray) all = sv_host_object_take_list (&host_class, &ask, found, count, error);
  if (all == NULL)
    return NULL;
  GPtrArray *list = g_ptr_array_new_full (all->len, g_object_unref);
  for (guint i = 0; i < all->len; i++)
    {
      SimplevirtNodeDevice *device = g_ptr_array_index (all, i);
      SV_USE (virNodeDevice, one, device, NULL);
      /* It may have gone since the list was made. */
      if (one != NULL && sync_state (device, one, NULL))
        g_ptr_array_add (list, g_object_ref (device));
    }
  return list;
}

/* A device that libvirt just gave us (taken; NULL: it failed), with its properties read. */
static SimplevirtNodeDevice *
finish (const SvAsk *ask, virNodeDevicePtr found, const char *key, GError **error)
{
  g_autoptr (SimplevirtNodeDevice) one = sv_host_object_take (&host_class, ask, found, key, error);

  return one != NULL && sv_node_device_refresh_body (one, NULL, error) ? g_steal_pointer (&one)
                                                                       : NULL;
}

SimplevirtNodeDevice *
sv_connection_lookup_node_device_body (SimplevirtConnection *self,
                                       const char *name,
                                       GCancellable *cancellable,
                                       GError **error)
{
  g_auto (SvAsk) ask = { 0 };

  return sv_check_object_name ("node device", name, error)
                 && sv_ask_begin (&ask, self, SIMPLEVIRT_EVENT_TOPICS_NODE_DEVICES, error)
             ? finish (&ask, virNodeDeviceLookupByName (ask.native, name), name, error)
             : NULL;
}

SimplevirtNodeDevice *
sv_connection_lookup_node_device_by_wwn_body (SimplevirtConnection *self,
                                              const char *wwnn,
                                              const char *wwpn,
                                              GCancellable *cancellable,
                                              GError **error)
{
  g_auto (SvAsk) ask = { 0 };

  if (!sv_ask_begin (&ask, self, SIMPLEVIRT_EVENT_TOPICS_NODE_DEVICES, error))
    return NULL;
  virNodeDevicePtr found = virNodeDeviceLookupSCSIHostByWWN (ask.native, wwnn, wwpn, 0);
  /* A daemon says nothing about one that is not there. */
  if (found == NULL && strstr (virGetLastErrorMessage (), "cause is unknown") != NULL)
    {
      sv_fail (error, SIMPLEVIRT_ERROR_NOT_FOUND, "node device '%s': no host has these names",
               wwpn);
      return NULL;
    }
  return finish (&ask, found, wwpn, error);
}

/* What makes a device of a document. */
static SimplevirtNodeDevice *
make (SimplevirtConnection *self,
      const char *xml,
      virNodeDevicePtr (*func) (virConnectPtr, const char *, unsigned int),
      GError **error)
{
  g_auto (SvAsk) ask = { 0 };
  g_autofree char *name = sv_xml_read_checked_name ("node device", xml, "name", error);

  return name != NULL && sv_ask_begin (&ask, self, SIMPLEVIRT_EVENT_TOPICS_NODE_DEVICES, error)
             ? finish (&ask, func (ask.native, xml, 0), name, error)
             : NULL;
}

SimplevirtNodeDevice *
sv_connection_define_node_device_xml_body (SimplevirtConnection *self,
                                           const char *xml,
                                           GCancellable *cancellable,
                                           GError **error)
{
  return make (self, xml, virNodeDeviceDefineXML, error);
}

SimplevirtNodeDevice *
sv_connection_start_transient_node_device_xml_body (SimplevirtConnection *self,
                                                    const char *xml,
                                                    GCancellable *cancellable,
                                                    GError **error)
{
  return make (self, xml, virNodeDeviceCreateXML, error);
}
