/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/doctor.h"

#include <errno.h>
#include <string.h>
#include <sys/utsname.h>
#include <unistd.h>
#include <glib/gstdio.h>
#include "base/kvm.h"

#define OK      SIMPLEVIRT_HOST_CHECK_RESULT_OK
#define WARNING SIMPLEVIRT_HOST_CHECK_RESULT_WARNING
#define PROBLEM SIMPLEVIRT_HOST_CHECK_RESULT_PROBLEM
#define SKIPPED SIMPLEVIRT_HOST_CHECK_RESULT_SKIPPED

/* A program, also where the PATH of an ordinary user does not lead. */
static char *
find_program (const char *name)
{
  static const char *const folders[] = { "/usr/sbin", "/sbin", "/usr/libexec", "/usr/local/bin" };
  char *found = g_find_program_in_path (name);

  for (gsize i = 0; i < G_N_ELEMENTS (folders) && found == NULL; i++)
    {
      found = g_build_filename (folders[i], name, NULL);
      if (!g_file_test (found, G_FILE_TEST_IS_EXECUTABLE))
        g_clear_pointer (&found, g_free);
    }
  return found;
}

static char *
find_daemon (void)
{
  char *found = find_program ("libvirtd");

  return found != NULL ? found : find_program ("virtqemud");
}

/* A machine can do without a daemon of the system, so its absence is no problem of its own. */
void
sv_doctor_check_system_daemon (SvDoctor *doctor, SimplevirtHostCheck *check)
{
  static const char *const sockets[]
      = { "/run/libvirt/libvirt-sock", "/run/libvirt/virtqemud-sock" };
  const char *user = g_get_user_name ();
  g_autofree char *join = g_strdup_printf ("sudo adduser %s libvirt, then log in again", user);
  g_autofree char *daemon = find_daemon ();

  for (gsize i = 0; i < G_N_ELEMENTS (sockets); i++)
    {
      if (!g_file_test (sockets[i], G_FILE_TEST_EXISTS))
        continue;
      if (g_access (sockets[i], R_OK | W_OK) != 0)
        sv_doctor_say (check, WARNING, join, "User '%s' may not use the socket '%s': %s", user,
                       sockets[i], g_strerror (errno));
      else
        sv_doctor_say (check, OK, NULL, "Its socket is '%s'", sockets[i]);
      return;
    }
  if (daemon == NULL)
    sv_doctor_say (check, WARNING, "install libvirt (Debian: apt install libvirt-daemon-system)",
                   "No libvirtd and no virtqemud is installed: guests run by a driver inside the "
                   "process, without networks and storage pools");
  else
    sv_doctor_say (check, WARNING, "sudo systemctl enable --now libvirtd",
                   "'%s' is installed, but does not run: there is no socket in /run/libvirt",
                   daemon);
}

void
sv_doctor_check_session_daemon (SvDoctor *doctor, SimplevirtHostCheck *check)
{
  g_autofree char *daemon = find_daemon ();

  if (geteuid () == 0)
    sv_doctor_say (check, SKIPPED, NULL, "Root uses the daemon of the system");
  else if (daemon == NULL)
    sv_doctor_say (
        check, WARNING, "install libvirt (Debian: apt install libvirt-daemon)",
        "No libvirtd and no virtqemud is installed, so qemu:///session cannot start one");
  else if (g_access (g_get_user_runtime_dir (), W_OK | X_OK) != 0)
    sv_doctor_say (check, WARNING, "log in with a session of your own, which sets XDG_RUNTIME_DIR",
                   "The folder '%s' for its socket cannot be written: %s",
                   g_get_user_runtime_dir (), g_strerror (errno));
  else
    sv_doctor_say (check, OK, NULL, "qemu:///session starts '%s' when it is needed", daemon);
}

static char *
find_driver (void)
{
  static const char *const folders[] = { "/usr/lib", "/usr/lib64", "/usr/local/lib" };

  for (gsize i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autoptr (GDir) dir = g_dir_open (folders[i], 0, NULL);
      const char *name = "";
      while (dir != NULL && name != NULL)
        {
          g_autofree char *file = g_build_filename (
              folders[i], name, "libvirt/connection-driver/libvirt_driver_qemu.so", NULL);
          if (g_file_test (file, G_FILE_TEST_EXISTS))
            return g_steal_pointer (&file);
          name = g_dir_read_name (dir);
        }
    }
  return NULL;
}

void
sv_doctor_check_embedded (SvDoctor *doctor, SimplevirtHostCheck *check)
{
  g_autofree char *driver = find_driver ();

  if (driver != NULL)
    sv_doctor_say (check, OK, NULL, "libvirt's QEMU driver is '%s'", driver);
  else
    sv_doctor_say (check, WARNING, "install it (Debian: apt install libvirt-daemon-driver-qemu)",
                   "libvirt's QEMU driver is not installed: without a daemon nothing can run");
}

void
sv_doctor_check_qemu (SvDoctor *doctor, SimplevirtHostCheck *check)
{
  struct utsname names = { 0 };

  uname (&names);
  gboolean x86 = g_str_has_prefix (names.machine, "x86") || names.machine[0] == 'i';
  g_autofree char *name = g_strdup_printf ("qemu-system-%s", names.machine);
  g_autofree char *fix = g_strdup_printf ("install it (Debian: apt install %s)",
                                          x86 ? "qemu-system-x86" : "qemu-system");
  g_autofree char *found = find_program (name);

  if (found == NULL)
    found = find_program ("qemu-kvm");
  if (found != NULL)
    sv_doctor_say (check, OK, NULL, "'%s'", found);
  else
    sv_doctor_say (check, PROBLEM, fix, "'%s' is not installed: no domain can run", name);
}

void
sv_doctor_check_qemu_img (SvDoctor *doctor, SimplevirtHostCheck *check)
{
  g_autofree char *found = find_program ("qemu-img");

  if (found != NULL)
    sv_doctor_say (check, OK, NULL, "'%s'", found);
  else
    sv_doctor_say (check, PROBLEM, "install it (Debian: apt install qemu-utils)",
                   "'qemu-img' is not installed: disk images cannot be made");
}

const char *
sv_doctor_cpu_flag (const char *cpuinfo, gboolean *guest)
{
  const char *found = NULL;
  const char *line = strstr (cpuinfo, "\nflags");

  *guest = FALSE;
  if (line == NULL)
    return NULL;
  const char *end = strchr (line + 1, '\n');
  g_autofree char *flags
      = end != NULL ? g_strndup (line + 1, (gsize) (end - line - 1)) : g_strdup (line + 1);
  g_auto (GStrv) words = g_strsplit_set (flags, " \t", -1);
  for (gsize i = 0; words[i] != NULL; i++)
    {
      if (g_str_equal (words[i], "vmx"))
        found = "vmx";
      if (g_str_equal (words[i], "svm"))
        found = "svm";
      *guest |= g_str_equal (words[i], "hypervisor");
    }
  return found;
}

void
sv_doctor_check_cpu (SvDoctor *doctor, SimplevirtHostCheck *check)
{
  g_autofree char *cpuinfo = NULL;
  gboolean guest = FALSE;

  if (!g_file_get_contents ("/proc/cpuinfo", &cpuinfo, NULL, NULL)
      || strstr (cpuinfo, "\nflags") == NULL)
    {
      sv_doctor_say (check, SKIPPED, NULL, "The CPU does not tell; see /dev/kvm");
      return;
    }
  const char *flag = sv_doctor_cpu_flag (cpuinfo, &guest);
  if (flag != NULL)
    sv_doctor_say (check, OK, NULL, "The CPU has it ('%s')", flag);
  else if (guest)
    sv_doctor_say (check, WARNING,
                   "switch nested virtualization on for this machine, in its own host's settings",
                   "This machine is itself a guest, and its host does not pass hardware "
                   "virtualization on: domains run emulated, many times slower");
  else
    sv_doctor_say (
        check, WARNING,
        "switch Intel VT-x or AMD SVM on in the firmware (BIOS) settings of this machine",
        "The CPU shows no hardware virtualization; it is switched off in the firmware, "
        "or the CPU lacks it: domains run emulated, many times slower");
}

void
sv_doctor_check_kvm (SvDoctor *doctor, SimplevirtHostCheck *check)
{
  static const char load[] = "sudo modprobe kvm_intel || sudo modprobe kvm_amd";
  const char *user = g_get_user_name ();
  g_autofree char *join = g_strdup_printf ("sudo adduser %s kvm, then log in again", user);
  g_autofree char *why = NULL;
  int opening = 0;

  if (sv_kvm_works (&why, &opening))
    sv_doctor_say (check, OK, NULL, "User '%s' can run accelerated domains with it", user);
  else if (opening == ENOENT)
    sv_doctor_say (check, WARNING, load,
                   "It is not there: the kernel module is not loaded, or the CPU has no hardware "
                   "virtualization");
  else if (opening == EACCES || opening == EPERM)
    sv_doctor_say (check, WARNING, join,
                   "User '%s' may not use it: domains of this user run emulated, many times slower",
                   user);
  else if (opening != 0)
    sv_doctor_say (check, WARNING, load, "It is there, but cannot be used: %s",
                   g_strerror (opening));
  else
    sv_doctor_say (check, WARNING, "see the check of hardware virtualization",
                   "It is there, but does not run guests: %s", why);
}

void
sv_doctor_check_nested (SvDoctor *doctor, SimplevirtHostCheck *check)
{
  static const char *const modules[] = { "kvm_intel", "kvm_amd" };

  for (gsize i = 0; i < G_N_ELEMENTS (modules); i++)
    {
      g_autofree char *file = g_strdup_printf ("/sys/module/%s/parameters/nested", modules[i]);
      g_autofree char *value = NULL;
      g_autofree char *fix = g_strdup_printf (
          "echo 'options %s nested=1' | sudo tee /etc/modprobe.d/kvm-nested.conf, then restart",
          modules[i]);
      if (!g_file_get_contents (file, &value, NULL, NULL))
        continue;
      if (value[0] == 'Y' || value[0] == '1')
        sv_doctor_say (check, OK, NULL, "Domains can run accelerated domains of their own");
      else
        sv_doctor_say (check, WARNING, fix, "Domains inside domains run emulated");
      return;
    }
  sv_doctor_say (check, SKIPPED, NULL, "There is no hardware virtualization to pass on");
}

void
sv_doctor_check_tun (SvDoctor *doctor, SimplevirtHostCheck *check)
{
  if (g_file_test ("/dev/net/tun", G_FILE_TEST_EXISTS))
    sv_doctor_say (check, OK, NULL, "Domains can be connected to networks of the host");
  else
    sv_doctor_say (check, WARNING, "sudo modprobe tun",
                   "It is not there: domains cannot be connected to networks of the host, only to "
                   "user networking");
}

void
sv_doctor_check_dnsmasq (SvDoctor *doctor, SimplevirtHostCheck *check)
{
  g_autofree char *found = find_program ("dnsmasq");

  if (found != NULL)
    sv_doctor_say (check, OK, NULL, "'%s'", found);
  else
    sv_doctor_say (check, WARNING, "install it (Debian: apt install dnsmasq-base)",
                   "'dnsmasq' is not installed: libvirt's networks give no addresses");
}
