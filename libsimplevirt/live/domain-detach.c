/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include "live/change.h"
#include "live/device-xml.h"
#include "live/waiter.h"
#include "base/call.h"

/* What is to be removed: by XML or by alias. */
typedef struct
{
  char *xml;
  char *alias;
  guint where;
} SvDetach;

static void
detach_free (gpointer data)
{
  SvDetach *detach = data;

  g_free (detach->xml);
  g_free (detach->alias);
  g_free (detach);
}

static SvDetach *
detach_new (const char *xml, const char *alias, guint where)
{
  SvDetach *detach = g_new0 (SvDetach, 1);

  detach->xml = g_strdup (xml);
  detach->alias = g_strdup (alias);
  detach->where = where;
  return detach;
}

static void
detach_thunk (
    gpointer source, gpointer data, GCancellable *cancellable, SvResult *result, GError **error)
{
  SvDetach *detach = data;
  g_autoptr (virDomain) native = sv_domain_begin (source, error);

  if (native == NULL)
    return;
  int code = detach->xml != NULL
                 ? virDomainDetachDeviceFlags (native, detach->xml, detach->where)
                 : virDomainDetachDeviceAlias (native, detach->alias, detach->where);
  result->boolean = sv_domain_check (source, code, error);
}

/* libvirt itself waits some seconds for the guest, so that even the request can be given up. */
static const SvCallSpec detach_spec
    = { "detaching a device", FALSE, detach_thunk, detach_free, NULL };

static gboolean
is_gone (virDomainPtr native, const char *alias)
{
  g_autofree char *xml = sv_native_string (virDomainGetXMLDesc (native, 0));

  return xml == NULL || !sv_device_has_alias (xml, alias);
}

/* An unknown alias is one that several devices would fit: any that goes is the one. */
static gboolean
is_about (const SimplevirtEvent *event, SimplevirtEventKind kind, const char *alias)
{
  return event->kind == kind && (alias == NULL || g_strcmp0 (event->device, alias) == 0);
}

static gboolean
wait_until_gone (SimplevirtDomain *self,
                 virDomainPtr native,
                 SvWaiter *waiter,
                 const char *alias,
                 guint timeout,
                 gint64 until,
                 GCancellable *cancellable,
                 GError **error)
{
  g_autoptr (GError) local = NULL;

  while (alias == NULL || !is_gone (native, alias))
    {
      g_autoptr (SimplevirtEvent) event = sv_waiter_next (waiter, until, cancellable, &local);
      if (local != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
      if (event == NULL)
        return sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_TIMED_OUT, error,
                                "the guest did not let go of the device within %u s; it may do so "
                                "later",
                                timeout);
      if (is_about (event, SIMPLEVIRT_EVENT_KIND_DOMAIN_DEVICE_REMOVED, alias)
          || event->kind == SIMPLEVIRT_EVENT_KIND_DOMAIN_STOPPED)
        return TRUE;
      if (is_about (event, SIMPLEVIRT_EVENT_KIND_DOMAIN_DEVICE_REMOVAL_FAILED, alias))
        return sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_BUSY, error,
                                "the guest refuses to let go of the device");
    }
  return TRUE;
}

static gboolean
run (SimplevirtDomain *self,
     const char *xml,
     const char *alias,
     SimplevirtChangeFlags flags,
     guint timeout,
     GCancellable *cancellable,
     GError **error)
{
  gint64 until = sv_waiter_until (timeout);
  g_autoptr (virDomain) native = sv_domain_begin (self, error);
  SvResult result = { 0 };
  guint where = 0;

  if (native == NULL || !sv_domain_change_flags (self, native, flags, &where, error))
    return FALSE;
  g_autoptr (SvWaiter) waiter = sv_waiter_new (self);
  g_autofree char *known = g_strdup (alias);
  if (known == NULL && (where & VIR_DOMAIN_AFFECT_LIVE))
    {
      g_autofree char *domain = sv_native_string (virDomainGetXMLDesc (native, 0));
      known = domain != NULL ? sv_device_find_alias (domain, xml) : NULL;
    }
  if (!sv_call_run_within (&detach_spec, self, detach_new (xml, alias, where),
                           sv_connection_deadline (self->handle.connection), cancellable, &result,
                           error))
    return FALSE;
  if ((where & VIR_DOMAIN_AFFECT_LIVE)
      && !wait_until_gone (self, native, waiter, known, timeout, until, cancellable, error))
    return FALSE;
  return sv_domain_changed (self, native, 0, error);
}

gboolean
sv_domain_detach_device_xml_body (SimplevirtDomain *self,
                                  const char *xml,
                                  SimplevirtChangeFlags flags,
                                  guint32 timeout,
                                  GCancellable *cancellable,
                                  GError **error)
{
  return run (self, xml, NULL, flags, timeout, cancellable, error);
}

gboolean
sv_domain_detach_device_body (SimplevirtDomain *self,
                              const char *alias,
                              SimplevirtChangeFlags flags,
                              guint32 timeout,
                              GCancellable *cancellable,
                              GError **error)
{
  return run (self, NULL, alias, flags, timeout, cancellable, error);
}
