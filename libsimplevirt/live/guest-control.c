/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "guest-info-api-private.h"

#include "live/domain-private.h"
#include "live/guest-agent.h"
#include "live/params.h"
#include "live/quiesce.h"
#include "live/reconnect.h"

static guint
count_of (const char *const *list)
{
  return list != NULL ? g_strv_length ((char **) list) : 0;
}

gint32
sv_domain_freeze_file_systems_body (SimplevirtDomain *self,
                                    const char *const *mount_points,
                                    GCancellable *cancellable,
                                    GError **error)
{
  SV_USE (virDomain, native, self, error);

  return native != NULL ? sv_quiesce_freeze (self, native, mount_points, error) : -1;
}

gint32
sv_domain_thaw_file_systems_body (SimplevirtDomain *self,
                                  const char *const *mount_points,
                                  GCancellable *cancellable,
                                  GError **error)
{
  SV_USE (virDomain, native, self, error);

  if (native == NULL)
    return -1;
  int thawed = virDomainFSThaw (native, (const char **) mount_points, count_of (mount_points), 0);
  return sv_agent_check (self, native, thawed, error) ? thawed : -1;
}

static gboolean
thaw_on (SimplevirtConnection *connection, gpointer domain, GError **error)
{
  g_autoptr (SimplevirtDomain) there = sv_domain_on (connection, domain, error);

  return there != NULL && sv_domain_thaw_file_systems_body (there, NULL, NULL, error) >= 0;
}

/* Also when the connection is closed meanwhile. */
void
sv_domain_freeze_file_systems_undo (SimplevirtDomain *self, gint32 count)
{
  sv_reconnect_persist_once (self->handle.connection, thaw_on, self, NULL);
}

gboolean
sv_domain_trim_file_systems_body (SimplevirtDomain *self,
                                  guint64 minimum,
                                  GCancellable *cancellable,
                                  GError **error)
{
  SV_USE (virDomain, native, self, error);

  return native != NULL
         && sv_agent_check (self, native, virDomainFSTrim (native, NULL, minimum, 0), error);
}

gboolean
sv_domain_set_user_password_body (SimplevirtDomain *self,
                                  const char *user,
                                  const char *password,
                                  gboolean encrypted,
                                  GCancellable *cancellable,
                                  GError **error)
{
  SV_USE (virDomain, native, self, error);
  guint flags = encrypted ? VIR_DOMAIN_PASSWORD_ENCRYPTED : 0;

  return native != NULL
         && sv_agent_check (self, native, virDomainSetUserPassword (native, user, password, flags),
                            error);
}

GDateTime *
sv_domain_fetch_guest_time_body (SimplevirtDomain *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virDomain, native, self, error);
  long long seconds = 0;
  unsigned int nanoseconds = 0;

  if (native == NULL
      || !sv_agent_check (self, native, virDomainGetTime (native, &seconds, &nanoseconds, 0),
                          error))
    return NULL;
  g_autoptr (GDateTime) whole = g_date_time_new_from_unix_utc (seconds);
  if (whole != NULL)
    return g_date_time_add (whole, nanoseconds / 1000);
  sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_FAILED, error,
                   "the guest's time makes no sense: %lld s", seconds);
  return NULL;
}

gboolean
sv_domain_set_guest_time_body (SimplevirtDomain *self,
                               GDateTime *time,
                               GCancellable *cancellable,
                               GError **error)
{
  SV_USE (virDomain, native, self, error);

  if (native == NULL)
    return FALSE;
  /* Of one that is off libvirt says that its hypervisor cannot. */
  if (!sv_domain_check_runs (self, native, error))
    return FALSE;
  if (time == NULL)
    return sv_agent_check (self, native, virDomainSetTime (native, 0, 0, VIR_DOMAIN_TIME_SYNC),
                           error);
  guint nanoseconds = (guint) g_date_time_get_microsecond (time) * 1000;
  return sv_agent_check (
      self, native, virDomainSetTime (native, g_date_time_to_unix (time), nanoseconds, 0), error);
}

/* Whether `number` is in a list such as "0-3,5". */
static gboolean
is_listed (const char *list, guint number)
{
  while (list != NULL && *list != '\0')
    {
      char *end = NULL;
      guint64 first = g_ascii_strtoull (list, &end, 10);
      guint64 last = *end == '-' ? g_ascii_strtoull (end + 1, &end, 10) : first;
      if (number >= first && number <= last)
        return TRUE;
      list = *end == ',' ? end + 1 : NULL;
    }
  return FALSE;
}

/* libvirt's own limit of virtual CPUs in a bitmap. */
#define MAX_VCPUS 16384

GPtrArray *
sv_domain_list_guest_vcpus_body (SimplevirtDomain *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virDomain, native, self, error);
  g_auto (SvParamList) found = { 0 };
  g_auto (SvParams) params = { 0 };
  guint count = 0;

  if (native == NULL
      || !sv_agent_check (self, native, virDomainGetGuestVcpus (native, &found.list, &count, 0),
                          error))
    return NULL;
  found.count = (int) count;
  sv_params_init (&params, found.list, found.count);
  g_autofree char *all = sv_params_string (&params, "vcpus");
  g_autofree char *online = sv_params_string (&params, "online");
  g_autofree char *offlinable = sv_params_string (&params, "offlinable");
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_guest_vcpu_unref);
  for (guint i = 0; i < MAX_VCPUS; i++)
    {
      if (!is_listed (all, i))
        continue;
      SimplevirtGuestVcpu *vcpu = sv_guest_vcpu_new ();
      vcpu->id = i;
      vcpu->is_online = is_listed (online, i);
      vcpu->can_offline = is_listed (offlinable, i);
      g_ptr_array_add (list, vcpu);
    }
  return list;
}

gboolean
sv_domain_set_guest_vcpu_online_body (
    SimplevirtDomain *self, guint32 id, gboolean online, GCancellable *cancellable, GError **error)
{
  SV_USE (virDomain, native, self, error);
  g_autofree char *map = g_strdup_printf ("%u", id);

  return native != NULL
         && sv_agent_check (self, native, virDomainSetGuestVcpus (native, map, online, 0), error);
}

char **
sv_domain_list_authorized_keys_body (SimplevirtDomain *self,
                                     const char *user,
                                     GCancellable *cancellable,
                                     GError **error)
{
  SV_USE (virDomain, native, self, error);
  char **keys = NULL;

  if (native == NULL)
    return NULL;
  int count = virDomainAuthorizedSSHKeysGet (native, user, &keys, 0);
  return sv_agent_check (self, native, count, error) ? sv_native_strings (keys, count) : NULL;
}

gboolean
sv_domain_set_authorized_keys_body (SimplevirtDomain *self,
                                    const char *user,
                                    const char *const *keys,
                                    gboolean append,
                                    GCancellable *cancellable,
                                    GError **error)
{
  SV_USE (virDomain, native, self, error);
  guint count = count_of (keys);

  if (native == NULL)
    return FALSE;
  return sv_agent_check (
      self, native,
      virDomainAuthorizedSSHKeysSet (native, user, count > 0 ? (const char **) keys : NULL, count,
                                     append ? VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND : 0),
      error);
}
