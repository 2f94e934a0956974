/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include "live/change.h"
#include "live/device-xml.h"
#include "live/waiter.h"
#include "base/call.h"

/* How often the device is looked for besides the events, some of which may be lost with a link. */
#define LOOK_S 5

/* What is to be removed: by XML or by alias. */
typedef struct
{
  char *xml;
  char *alias;
  guint where;
} SvDetach;

/* A device on its way out. */
typedef struct
{
  SimplevirtDomain *domain;
  const char *xml;
  const char *alias;
  guint where;
  char *known; /* the alias, where it can be known */
  SvWaiter *waiter;
  guint timeout;
  gint64 until;
  GCancellable *cancellable;
} SvDeparture;

static void
departure_clear (SvDeparture *self)
{
  g_clear_pointer (&self->waiter, sv_waiter_free);
  g_clear_pointer (&self->known, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SvDeparture, departure_clear)

static void
detach_free (gpointer data)
{
  SvDetach *detach = data;

  g_free (detach->xml);
  g_free (detach->alias);
  g_free (detach);
}

static void
detach_thunk (
    gpointer source, gpointer data, GCancellable *cancellable, SvResult *result, GError **error)
{
  SvDetach *detach = data;
  SV_USE (virDomain, native, (SimplevirtDomain *) source, error);

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
request (SvDeparture *self, guint where, GError **error)
{
  SvDetach *detach = g_new0 (SvDetach, 1);
  SvResult result = { 0 };

  detach->xml = g_strdup (self->xml);
  detach->alias = g_strdup (self->alias);
  detach->where = where;
  return sv_call_run_within (&detach_spec, self->domain, detach,
                             sv_connection_deadline (self->domain->handle.connection),
                             self->cancellable, &result, error);
}

/* One life of the domain, after a request whose answer was lost: it may have been done, or be under
 * way. */
static gboolean
request_again (SvDeparture *self, guint where, GError **error)
{
  static const SvErrorWords rows[]
      = { { "already in the process of unplug", SIMPLEVIRT_ERROR_INVALID_STATE, NULL } };
  g_autoptr (GError) local = NULL;

  if (!(self->where & where) || request (self, where, &local))
    return TRUE;
  sv_error_refine (local, rows, G_N_ELEMENTS (rows));
  if (sv_error_is (local, SIMPLEVIRT_ERROR_NOT_FOUND)
      || sv_error_is (local, SIMPLEVIRT_ERROR_INVALID_STATE))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

/* 1 when the device, or the domain with it, is gone; -1 with `error` set when nobody can tell. */
static int
look (SvDeparture *self, GError **error)
{
  g_autoptr (GError) local = NULL;
  SV_USE (virDomain, native, self->domain, &local);
  g_autofree char *xml = native != NULL ? sv_native_string (virDomainGetXMLDesc (native, 0)) : NULL;

  if (xml != NULL)
    return !sv_device_has_alias (xml, self->known);
  if (native != NULL)
    sv_domain_fail (self->domain, &local);
  if (sv_error_is (local, SIMPLEVIRT_ERROR_NOT_FOUND))
    return 1;
  g_propagate_error (error, g_steal_pointer (&local));
  return -1;
}

/* An unknown alias is one that several devices would fit: any that goes is the one. */
static gboolean
is_about (SvDeparture *self, const SimplevirtEvent *event, SimplevirtEventKind kind)
{
  return event->kind == kind
         && (self->known == NULL || g_strcmp0 (event->device, self->known) == 0);
}

/* The same results for what an event tells. */
static int
look_at_event (SvDeparture *self, const SimplevirtEvent *event, GError **error)
{
  if (is_about (self, event, SIMPLEVIRT_EVENT_KIND_DOMAIN_DEVICE_REMOVED)
      || event->kind == SIMPLEVIRT_EVENT_KIND_DOMAIN_STOPPED)
    return 1;
  if (!is_about (self, event, SIMPLEVIRT_EVENT_KIND_DOMAIN_DEVICE_REMOVAL_FAILED))
    return 0;
  sv_handle_error (&self->domain->handle, SIMPLEVIRT_ERROR_BUSY, error,
                   "the guest refuses to release the device");
  return -1;
}

static gboolean
wait_until_gone (SvDeparture *self, GError **error)
{
  int gone = 0;

  while (gone == 0)
    {
      g_autoptr (GError) local = NULL;
      gint64 now = g_get_monotonic_time ();
      gone = self->known != NULL ? look (self, error) : 0;
      if (gone != 0)
        break;
      g_autoptr (SimplevirtEvent) event
          = sv_waiter_next (self->waiter, MIN (self->until, now + LOOK_S * G_USEC_PER_SEC),
                            self->cancellable, &local);
      if (local != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
      if (event != NULL)
        gone = look_at_event (self, event, error);
      else if (now >= self->until)
        return sv_handle_error (&self->domain->handle, SIMPLEVIRT_ERROR_TIMED_OUT, error,
                                "the guest did not release the device within %u s; it may do so "
                                "later",
                                self->timeout);
    }
  return gone > 0;
}

static gboolean
is_live (SvDeparture *self)
{
  return (self->where & VIR_DOMAIN_AFFECT_LIVE) != 0;
}

static gboolean
begin (SvDeparture *self, SimplevirtChangeFlags flags, GError **error)
{
  SV_USE (virDomain, native, self->domain, error);

  if (native == NULL || !sv_domain_change_flags (self->domain, native, flags, &self->where, error))
    return FALSE;
  self->waiter = sv_waiter_new (self->domain);
  self->known = g_strdup (self->alias);
  if (self->known == NULL && is_live (self))
    {
      g_autofree char *domain = sv_native_string (virDomainGetXMLDesc (native, 0));
      self->known = domain != NULL ? sv_device_find_alias (domain, self->xml) : NULL;
    }
  return TRUE;
}

/* What is left to do on a connection that was made again; `asked`: the guest was asked before. */
static gboolean
go_on (SvDeparture *self, gboolean *asked, GError **error)
{
  if (!*asked
      && (!request_again (self, VIR_DOMAIN_AFFECT_CONFIG, error)
          || !request_again (self, VIR_DOMAIN_AFFECT_LIVE, error)))
    return FALSE;
  *asked = TRUE;
  return !is_live (self) || wait_until_gone (self, error);
}

static gboolean
run (SvDeparture *self, SimplevirtChangeFlags flags, GError **error)
{
  g_autoptr (GError) local = NULL;

  if (!begin (self, flags, error))
    return FALSE;
  gboolean asked = request (self, self->where, &local);
  gboolean done = asked && (!is_live (self) || wait_until_gone (self, &local));
  /* Without an alias nobody could tell what became of the device meanwhile. */
  gboolean lasting = self->known != NULL || !is_live (self);
  while (!done && lasting && sv_waiter_goes_on (self->domain, &local))
    {
      g_clear_error (&local);
      if (!sv_waiter_reconnected (self->waiter, self->until, self->cancellable, error))
        return FALSE;
      done = go_on (self, &asked, &local);
    }
  if (!done)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  /* The device is gone, whatever becomes of the connection now. */
  SV_USE (virDomain, native, self->domain, NULL);
  return native == NULL || sv_domain_changed (self->domain, native, 0, error);
}

gboolean
sv_domain_detach_device_xml_body (SimplevirtDomain *self,
                                  const char *xml,
                                  SimplevirtChangeFlags flags,
                                  guint32 timeout,
                                  GCancellable *cancellable,
                                  GError **error)
{
  g_auto (SvDeparture) departure = { .domain = self,
                                     .xml = xml,
                                     .timeout = timeout,
                                     .until = sv_waiter_until (timeout),
                                     .cancellable = cancellable };

  return run (&departure, flags, error);
}

gboolean
sv_domain_detach_device_by_alias_body (SimplevirtDomain *self,
                                       const char *alias,
                                       SimplevirtChangeFlags flags,
                                       guint32 timeout,
                                       GCancellable *cancellable,
                                       GError **error)
{
  g_auto (SvDeparture) departure = { .domain = self,
                                     .alias = alias,
                                     .timeout = timeout,
                                     .until = sv_waiter_until (timeout),
                                     .cancellable = cancellable };

  return run (&departure, flags, error);
}
