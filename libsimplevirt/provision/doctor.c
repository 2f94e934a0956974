/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/doctor.h"

#include <string.h>
#include "connection-api-private.h"

/* Long enough for a slow host, short enough for somebody who waits for an answer. */
#define OPEN_TIMEOUT_MS 10000

/* What must be so for a check to make sense. */
typedef enum
{
  ALWAYS = 0,
  LOCAL = 1 << 0, /* the host is this machine */
  LINK = 1 << 1,  /* there is a connection */
  QEMU = 1 << 2,
  DAEMON = 1 << 3, /* not the driver inside this process */
  SYSTEM = 1 << 4, /* not a user's session */
} SvDoctorNeed;

static const struct
{
  const char *id;
  const char *title;
  guint needs;
  SvDoctorCheck run;
} checks[] = {
  { "connection", "Connection", ALWAYS, sv_doctor_check_connection },
  { "system-daemon", "Daemon of the system", LOCAL | QEMU, sv_doctor_check_system_daemon },
  { "session-daemon", "Daemon of this user", LOCAL | QEMU, sv_doctor_check_session_daemon },
  { "embedded-driver", "Driver inside a process", LOCAL | QEMU, sv_doctor_check_embedded },
  { "qemu", "QEMU", LOCAL | QEMU, sv_doctor_check_qemu },
  { "qemu-img", "Tool for disk images", LOCAL | QEMU, sv_doctor_check_qemu_img },
  { "cpu-virtualization", "Hardware virtualization", LOCAL | QEMU, sv_doctor_check_cpu },
  { "kvm-device", "/dev/kvm", LOCAL | QEMU, sv_doctor_check_kvm },
  { "acceleration", "Accelerated domains", LINK | QEMU, sv_doctor_check_acceleration },
  { "nested", "Domains inside domains", LOCAL | QEMU, sv_doctor_check_nested },
  { "tun", "/dev/net/tun", LOCAL | QEMU | DAEMON | SYSTEM, sv_doctor_check_tun },
  { "dnsmasq", "DHCP server for networks", LOCAL | QEMU | DAEMON | SYSTEM,
    sv_doctor_check_dnsmasq },
  { "default-network", "Network 'default'", LINK | DAEMON | SYSTEM, sv_doctor_check_network },
  { "default-pool", "Storage pool 'default'", LINK | DAEMON, sv_doctor_check_pool },
  { "image-folder", "Folder of disk images", LOCAL | LINK | QEMU, sv_doctor_check_folder },
  { "free-space", "Free space for disk images", LOCAL, sv_doctor_check_space },
  { "free-memory", "Free memory", LINK, sv_doctor_check_memory },
  { "security", "Confinement of domains", LINK | QEMU | DAEMON | SYSTEM, sv_doctor_check_security },
  { "uefi", "UEFI firmware", LINK | QEMU, sv_doctor_check_uefi },
};

void
sv_doctor_say (SimplevirtHostCheck *check,
               SimplevirtHostCheckResult result,
               const char *fix,
               const char *format,
               ...)
{
  va_list args;

  va_start (args, format);
  g_free (check->explanation);
  check->explanation = g_strdup_vprintf (format, args);
  va_end (args);
  check->result = result;
  g_free (check->fix);
  check->fix = g_strdup (fix);
}

static const char *
unmet (const SvDoctor *doctor, guint needs)
{
  gboolean embedded
      = doctor->connection != NULL && simplevirt_connection_get_embedded (doctor->connection);

  if ((needs & LOCAL) && !doctor->local)
    return "The host is another machine; run this there";
  if ((needs & QEMU) && !doctor->qemu)
    return "The connection is not to QEMU";
  if ((needs & LINK) && doctor->native == NULL)
    return "There is no connection";
  if ((needs & DAEMON) && embedded)
    return "A driver inside the process uses none";
  if ((needs & SYSTEM) && doctor->session)
    return "A daemon of an ordinary user uses none";
  return NULL;
}

static SimplevirtHostCheck *
run_check (SvDoctor *doctor, gsize row)
{
  SimplevirtHostCheck *check = sv_host_check_new ();
  const char *reason = unmet (doctor, checks[row].needs);

  check->id = g_strdup (checks[row].id);
  check->title = g_strdup (checks[row].title);
  if (reason != NULL)
    sv_doctor_say (check, SIMPLEVIRT_HOST_CHECK_RESULT_SKIPPED, NULL, "%s", reason);
  else
    checks[row].run (doctor, check);
  return check;
}

static void
doctor_clear (SvDoctor *doctor)
{
  g_clear_pointer (&doctor->uri, g_free);
  g_clear_object (&doctor->connection);
  g_clear_pointer (&doctor->native, virConnectClose);
  g_clear_error (&doctor->error);
  g_clear_pointer (&doctor->capabilities, g_free);
  g_clear_pointer (&doctor->folder, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SvDoctor, doctor_clear)

static gboolean
is_local (const char *uri)
{
  g_autoptr (GUri) parsed = uri != NULL ? g_uri_parse (uri, G_URI_FLAGS_PARSE_RELAXED, NULL) : NULL;

  return parsed == NULL || g_uri_get_host (parsed) == NULL || *g_uri_get_host (parsed) == '\0';
}

static void
learn (SvDoctor *doctor, SimplevirtConnection *connection)
{
  doctor->connection = connection;
  if (connection != NULL)
    doctor->native = sv_connection_begin (connection, NULL, &doctor->error);
  if (connection != NULL && doctor->uri == NULL)
    doctor->uri = g_strdup (simplevirt_connection_get_uri (connection));
  doctor->local = is_local (doctor->uri);
  doctor->qemu = doctor->uri == NULL || g_str_has_prefix (doctor->uri, "qemu");
  if (doctor->native == NULL)
    return;
  doctor->qemu = g_strcmp0 (virConnectGetType (doctor->native), "QEMU") == 0;
  doctor->session = doctor->qemu && strstr (doctor->uri, "/session") != NULL;
  doctor->capabilities = sv_native_string (virConnectGetCapabilities (doctor->native));
}

static GPtrArray *
examine (SvDoctor *doctor, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) list
      = g_ptr_array_new_with_free_func ((GDestroyNotify) simplevirt_host_check_unref);

  for (gsize i = 0; i < G_N_ELEMENTS (checks); i++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return NULL;
      g_ptr_array_add (list, run_check (doctor, i));
    }
  return g_steal_pointer (&list);
}

GPtrArray *
sv_connection_diagnose_host_body (const char *uri, GCancellable *cancellable, GError **error)
{
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();
  g_auto (SvDoctor) doctor = { .uri = g_strdup (uri) };

  simplevirt_connection_options_set_open_timeout_ms (options, OPEN_TIMEOUT_MS);
  learn (&doctor,
         simplevirt_connection_open_with_options (uri, options, cancellable, &doctor.error));
  return examine (&doctor, cancellable, error);
}

GPtrArray *
sv_connection_diagnose_body (SimplevirtConnection *self, GCancellable *cancellable, GError **error)
{
  g_auto (SvDoctor) doctor = { 0 };

  learn (&doctor, g_object_ref (self));
  return examine (&doctor, cancellable, error);
}
