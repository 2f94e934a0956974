/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "doctor-api-private.h"
#include "base/native.h"
#include "live/connection-private.h"

/* What the checks look at. */
typedef struct
{
  char *uri;                        /* NULL: the best that answers */
  SimplevirtConnection *connection; /* NULL: none could be made */
  virConnectPtr native;
  GError *error; /* why there is no connection */
  char *capabilities;
  gboolean local;
  gboolean qemu;
  gboolean session; /* a daemon of an ordinary user, which has no networks */
  char *folder;     /* where images go; set by the check of the pool */
} SvDoctor;

typedef void (*SvDoctorCheck) (SvDoctor *doctor, SimplevirtHostCheck *check);

/* Says how a check came out. `fix` may be NULL. */
void sv_doctor_say (SimplevirtHostCheck *check,
                    SimplevirtHostCheckResult result,
                    const char *fix,
                    const char *format,
                    ...) G_GNUC_PRINTF (4, 5);

/* The machine: what can be seen without libvirt. */
void sv_doctor_check_system_daemon (SvDoctor *doctor, SimplevirtHostCheck *check);
void sv_doctor_check_session_daemon (SvDoctor *doctor, SimplevirtHostCheck *check);
void sv_doctor_check_embedded (SvDoctor *doctor, SimplevirtHostCheck *check);
void sv_doctor_check_qemu (SvDoctor *doctor, SimplevirtHostCheck *check);
void sv_doctor_check_qemu_img (SvDoctor *doctor, SimplevirtHostCheck *check);
void sv_doctor_check_cpu (SvDoctor *doctor, SimplevirtHostCheck *check);
void sv_doctor_check_kvm (SvDoctor *doctor, SimplevirtHostCheck *check);
void sv_doctor_check_nested (SvDoctor *doctor, SimplevirtHostCheck *check);
void sv_doctor_check_tun (SvDoctor *doctor, SimplevirtHostCheck *check);
void sv_doctor_check_dnsmasq (SvDoctor *doctor, SimplevirtHostCheck *check);

/* What libvirt says. */
void sv_doctor_check_connection (SvDoctor *doctor, SimplevirtHostCheck *check);
void sv_doctor_check_acceleration (SvDoctor *doctor, SimplevirtHostCheck *check);
void sv_doctor_check_network (SvDoctor *doctor, SimplevirtHostCheck *check);
void sv_doctor_check_pool (SvDoctor *doctor, SimplevirtHostCheck *check);
void sv_doctor_check_security (SvDoctor *doctor, SimplevirtHostCheck *check);
void sv_doctor_check_uefi (SvDoctor *doctor, SimplevirtHostCheck *check);
void sv_doctor_check_memory (SvDoctor *doctor, SimplevirtHostCheck *check);

/* Files. */
void sv_doctor_check_folder (SvDoctor *doctor, SimplevirtHostCheck *check);
void sv_doctor_check_space (SvDoctor *doctor, SimplevirtHostCheck *check);

/* The string value of an XPath in a document of libvirt's; NULL when it is not there. */
char *sv_doctor_read_xml (const char *xml, const char *xpath);

/* The first folder on the way to `path`, or `path` itself, which a user may not pass; NULL when
 * none stands in the way. */
char *sv_doctor_barrier (const char *path, guint uid, guint gid);

/* What the text of /proc/cpuinfo says: the flag for hardware virtualization or NULL, and whether
 * this machine is itself a guest. */
const char *sv_doctor_cpu_flag (const char *cpuinfo, gboolean *guest);
