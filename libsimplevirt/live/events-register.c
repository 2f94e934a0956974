/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/events-libvirt.h"

#include "live/domain-private.h"
#include "live/events.h"
#include "base/weak.h"

static int
register_row (virConnectPtr native, const SvEventRow *row, GWeakRef *opaque)
{
  switch (row->object)
    {
    case SV_EVENT_OF_DOMAIN:
      return virConnectDomainEventRegisterAny (native, NULL, row->id, row->callback, opaque,
                                               sv_weak_free);
    case SV_EVENT_OF_NETWORK:
      return virConnectNetworkEventRegisterAny (
          native, NULL, row->id, VIR_NETWORK_EVENT_CALLBACK (row->callback), opaque, sv_weak_free);
    case SV_EVENT_OF_POOL:
      return virConnectStoragePoolEventRegisterAny (native, NULL, row->id,
                                                    VIR_STORAGE_POOL_EVENT_CALLBACK (row->callback),
                                                    opaque, sv_weak_free);
    case SV_EVENT_OF_NODE_DEVICE:
      return virConnectNodeDeviceEventRegisterAny (native, NULL, row->id,
                                                   VIR_NODE_DEVICE_EVENT_CALLBACK (row->callback),
                                                   opaque, sv_weak_free);
    case SV_EVENT_OF_SECRET:
      return virConnectSecretEventRegisterAny (
          native, NULL, row->id, VIR_SECRET_EVENT_CALLBACK (row->callback), opaque, sv_weak_free);
    default:
      return -1;
    }
}

static void
deregister (virConnectPtr native, SvEventRegistration made)
{
  switch (made.object)
    {
    case SV_EVENT_OF_DOMAIN:
      virConnectDomainEventDeregisterAny (native, made.id);
      break;
    case SV_EVENT_OF_NETWORK:
      virConnectNetworkEventDeregisterAny (native, made.id);
      break;
    case SV_EVENT_OF_POOL:
      virConnectStoragePoolEventDeregisterAny (native, made.id);
      break;
    case SV_EVENT_OF_NODE_DEVICE:
      virConnectNodeDeviceEventDeregisterAny (native, made.id);
      break;
    case SV_EVENT_OF_SECRET:
    default:
      virConnectSecretEventDeregisterAny (native, made.id);
      break;
    }
}

void
sv_events_deregister (virConnectPtr native, GArray *registrations)
{
  for (guint i = 0; i < registrations->len; i++)
    deregister (native, g_array_index (registrations, SvEventRegistration, i));
}

static void
register_and_record (SimplevirtConnection *connection, virConnectPtr native, const SvEventRow *row)
{
  GWeakRef *opaque = sv_weak_new (connection);
  int id = register_row (native, row, opaque);

  if (id < 0)
    sv_weak_free (opaque);
  else if (!sv_events_record (connection, native, row->object, id))
    deregister (native, (SvEventRegistration){ row->object, id });
}

static const struct
{
  const SvEventRow *rows;
  const gsize *count;
} tables[] = {
  { sv_domain_events, &sv_n_domain_events },
  { sv_disk_events, &sv_n_disk_events },
  { sv_host_events, &sv_n_host_events },
  { sv_storage_events, &sv_n_storage_events },
};

static void
register_rows (SimplevirtConnection *connection,
               virConnectPtr native,
               gboolean needed,
               SimplevirtEventTopics topics)
{
  for (gsize table = 0; table < G_N_ELEMENTS (tables); table++)
    {
      for (gsize i = 0; i < *tables[table].count; i++)
        {
          const SvEventRow *row = &tables[table].rows[i];
          if (row->needed == needed && (row->topics & topics))
            register_and_record (connection, native, row);
        }
    }
  virResetLastError ();
}

void
sv_events_register_needed (SimplevirtConnection *connection, virConnectPtr native)
{
  register_rows (connection, native, TRUE, SIMPLEVIRT_EVENT_TOPICS_ALL);
}

void
sv_events_register_topics (SimplevirtConnection *connection,
                           virConnectPtr native,
                           SimplevirtEventTopics topics)
{
  register_rows (connection, native, FALSE, topics);
}

void
sv_event_set_reason (SimplevirtEvent *event, GType reasons, int reason)
{
  g_autoptr (GEnumClass) klass = reasons != G_TYPE_NONE ? g_type_class_ref (reasons) : NULL;
  const GEnumValue *value = klass != NULL ? g_enum_get_value (klass, reason) : NULL;

  event->reason = reason;
  g_free (event->reason_text);
  event->reason_text = NULL;
  if (value != NULL)
    event->reason_text = g_strdup (value->value_nick);
  else if (klass != NULL)
    event->reason_text = g_strdup_printf ("%d", reason);
}

SimplevirtEvent *
sv_domain_event_new (virConnectPtr native,
                     virDomainPtr domain,
                     SimplevirtEventKind kind,
                     GType reasons,
                     int reason,
                     void *opaque)
{
  g_autoptr (SimplevirtConnection) connection = g_weak_ref_get (opaque);
  guint generation = 0;

  if (connection == NULL || !sv_events_accept (connection, native, &generation))
    return NULL;
  SimplevirtEvent *event = sv_event_new ();
  event->kind = kind;
  event->name = g_utf8_make_valid (virDomainGetName (domain), -1);
  sv_event_set_reason (event, reasons, reason);
  event->domain = sv_domain_for_event (connection, domain, generation, &event->uuid);
  return event;
}

void
sv_event_send (SimplevirtEvent *event, void *opaque)
{
  g_autoptr (SimplevirtConnection) connection = event != NULL ? g_weak_ref_get (opaque) : NULL;

  if (connection != NULL)
    sv_events_dispatch (connection, event);
  else
    g_clear_pointer (&event, simplevirt_event_unref);
}

static char *
parameter_text (const virTypedParameter *param)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  switch (param->type)
    {
    case VIR_TYPED_PARAM_INT:
      return g_strdup_printf ("%d", param->value.i);
    case VIR_TYPED_PARAM_UINT:
      return g_strdup_printf ("%u", param->value.ui);
    case VIR_TYPED_PARAM_LLONG:
      return g_strdup_printf ("%lld", param->value.l);
    case VIR_TYPED_PARAM_ULLONG:
      return g_strdup_printf ("%llu", param->value.ul);
    case VIR_TYPED_PARAM_DOUBLE:
      return g_strdup (g_ascii_dtostr (number, sizeof number, param->value.d));
    case VIR_TYPED_PARAM_BOOLEAN:
      return g_strdup (param->value.b ? "true" : "false");
    case VIR_TYPED_PARAM_STRING:
      return g_utf8_make_valid (param->value.s, -1);
    default:
      return g_strdup ("");
    }
}

GPtrArray *
sv_event_parameters (const virTypedParameter *params, int count)
{
  GPtrArray *list
      = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_event_parameter_unref);

  for (int i = 0; i < count; i++)
    {
      SimplevirtEventParameter *parameter = sv_event_parameter_new ();
      parameter->name = g_utf8_make_valid (params[i].field, -1);
      parameter->value = parameter_text (&params[i]);
      g_ptr_array_add (list, parameter);
    }
  return list;
}
