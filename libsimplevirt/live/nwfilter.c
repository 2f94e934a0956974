/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/host-objects-private.h"

#include "base/check.h"
#include "host-objects-api-private.h"
#include "live/handle-class.h"
#include "live/xml-read.h"
#include "nwfilter-api-private.h"

struct _SimplevirtNwfilter
{
  GObject parent_instance;

  SvHandle handle;
};

SV_DEFINE_UUID_HANDLE (SimplevirtNwfilter,
                       simplevirt_nwfilter,
                       sv_nwfilter,
                       virNWFilter,
                       SV_KIND_NWFILTER,
                       "network filter",
                       sv_nwfilter_install,
                       .renames_silently = TRUE)

static gpointer
intern (SimplevirtConnection *connection, gpointer native, guint generation)
{
  return sv_nwfilter_intern (connection, native, generation);
}

static const SvHostClass host_class = {
  .kind = &sv_nwfilter_kind,
  .plural = "network filters",
  .intern = intern,
  .exists = &sv_nwfilter_properties[SV_NWFILTER_PROP_EXISTS],
};

static void
simplevirt_nwfilter_init (SimplevirtNwfilter *self)
{
}

static void
sv_nwfilter_clear (SimplevirtNwfilter *self)
{
}

static void
sv_nwfilter_made (SimplevirtNwfilter *self, virNWFilterPtr native)
{
}

void
sv_nwfilter_vanished (gpointer self, guint64 asked)
{
  sv_host_object_set_gone (&host_class, self, TRUE, asked);
}

#define GETTER(type, function, expression)                                                         \
  SV_HANDLE_GETTER (SimplevirtNwfilter, SIMPLEVIRT_IS_NWFILTER, type,                              \
                    simplevirt_nwfilter_##function, expression)

const char *
simplevirt_nwfilter_get_name (SimplevirtNwfilter *self)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_NWFILTER (self), NULL);
  return sv_handle_get_name (&self->handle);
}

GETTER (const char *, get_uuid, self->handle.key)
GETTER (gboolean, get_exists, !self->handle.gone)
GETTER (SimplevirtConnection *, get_connection, self->handle.connection)

gboolean
sv_nwfilter_refresh_body (SimplevirtNwfilter *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (virNWFilter) native = sv_host_object_refetch (&host_class, self, error);

  if (native != NULL)
    sv_handle_set_name (&self->handle, virNWFilterGetName (native));
  return native != NULL;
}

char *
sv_nwfilter_fetch_xml_body (SimplevirtNwfilter *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virNWFilter, native, self, error);

  return native != NULL ? sv_host_object_take_xml (self, virNWFilterGetXMLDesc (native, 0), error)
                        : NULL;
}

SimplevirtNwfilterConfig *
sv_nwfilter_fetch_config_body (SimplevirtNwfilter *self, GCancellable *cancellable, GError **error)
{
  g_autofree char *xml = simplevirt_nwfilter_fetch_xml (self, cancellable, error);

  return xml != NULL ? simplevirt_nwfilter_config_new_from_xml (xml, error) : NULL;
}

gboolean
sv_nwfilter_undefine_body (SimplevirtNwfilter *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virNWFilter, native, self, error);

  return native != NULL
         && sv_host_object_removed (&host_class, self, virNWFilterUndefine (native), error);
}

/* How a connection finds them --------------------------------------------------------------------
 */

GPtrArray *
sv_connection_list_nwfilters_body (SimplevirtConnection *self,
                                   GCancellable *cancellable,
                                   GError **error)
{
  g_auto (SvAsk) ask = { 0 };
  virNWFilterPtr *found = NULL;

  if (!sv_ask_begin (&ask, self, SIMPLEVIRT_EVENT_TOPICS_NONE, error))
    return NULL;
  int count = virConnectListAllNWFilters (ask.native, &found, 0);
  return sv_host_object_take_list (&host_class, &ask, found, count, error);
}

SimplevirtNwfilter *
sv_connection_lookup_nwfilter_body (SimplevirtConnection *self,
                                    const char *name,
                                    GCancellable *cancellable,
                                    GError **error)
{
  g_auto (SvAsk) ask = { 0 };

  if (!sv_check_object_name ("network filter", name, error)
      || !sv_ask_begin (&ask, self, SIMPLEVIRT_EVENT_TOPICS_NONE, error))
    return NULL;
  return sv_host_object_take (&host_class, &ask, virNWFilterLookupByName (ask.native, name), name,
                              error);
}

SimplevirtNwfilter *
sv_connection_lookup_nwfilter_by_uuid_body (SimplevirtConnection *self,
                                            const char *uuid,
                                            GCancellable *cancellable,
                                            GError **error)
{
  g_auto (SvAsk) ask = { 0 };

  if (!sv_ask_begin (&ask, self, SIMPLEVIRT_EVENT_TOPICS_NONE, error))
    return NULL;
  return sv_host_object_take (&host_class, &ask, virNWFilterLookupByUUIDString (ask.native, uuid),
                              uuid, error);
}

SimplevirtNwfilter *
sv_connection_define_nwfilter_xml_body (SimplevirtConnection *self,
                                        const char *xml,
                                        GCancellable *cancellable,
                                        GError **error)
{
  g_auto (SvAsk) ask = { 0 };
  g_autofree char *name = sv_xml_read_checked_name ("network filter", xml, "@name", error);

  if (name == NULL || !sv_ask_begin (&ask, self, SIMPLEVIRT_EVENT_TOPICS_NONE, error))
    return NULL;
  return sv_host_object_take (&host_class, &ask, virNWFilterDefineXML (ask.native, xml), name,
                              error);
}

GPtrArray *
sv_connection_list_nwfilter_bindings_body (SimplevirtConnection *self,
                                           GCancellable *cancellable,
                                           GError **error)
{
  g_autoptr (virConnect) native = sv_connection_begin (self, NULL, error);
  virNWFilterBindingPtr *found = NULL;

  if (native == NULL)
    return NULL;
  int count = virConnectListAllNWFilterBindings (native, &found, 0);
  if (count < 0)
    {
      sv_connection_fail (self, error, "connection '%s': listing network filter bindings",
                          self->uri);
      return NULL;
    }
  GPtrArray *list
      = g_ptr_array_new_full ((guint) count, (GDestroyNotify) simplevirt_nwfilter_binding_unref);
  for (int i = 0; i < count; i++)
    {
      SimplevirtNwfilterBinding *binding = sv_nwfilter_binding_new ();
      binding->port = g_utf8_make_valid (virNWFilterBindingGetPortDev (found[i]), -1);
      binding->filter_name = g_utf8_make_valid (virNWFilterBindingGetFilterName (found[i]), -1);
      g_ptr_array_add (list, binding);
      virNWFilterBindingFree (found[i]);
    }
  free (found);
  return list;
}
