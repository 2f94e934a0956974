/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/kvm.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/kvm.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static char *
reason (const char *what)
{
  return g_strdup_printf ("%s: %s", what, g_strerror (errno));
}

/* Inside a virtual machine that hides the feature, KVM may be there, make machines, and boot none.
 */
static char *
try_cpu (void)
{
#if defined(__x86_64__) || defined(__i386__)
  g_autofree char *cpuinfo = NULL;

  if (g_file_get_contents ("/proc/cpuinfo", &cpuinfo, NULL, NULL)
      && strstr (cpuinfo, " vmx") == NULL && strstr (cpuinfo, " svm") == NULL)
    return g_strdup ("the CPU shows no hardware virtualization (vmx or svm): it is off in the "
                     "firmware, or this is a virtual "
                     "machine without nesting");
#endif
  return NULL;
}

static char *
try_machine (int device)
{
  int version = ioctl (device, KVM_GET_API_VERSION, 0);
  int machine = version == KVM_API_VERSION ? ioctl (device, KVM_CREATE_VM, 0) : -1;

  if (machine >= 0)
    {
      close (machine);
      return NULL;
    }
  return version == KVM_API_VERSION ? reason ("/dev/kvm makes no machine")
                                    : g_strdup_printf ("/dev/kvm speaks version %d", version);
}

gboolean
sv_kvm_works (char **why, int *saved_errno)
{
  int device = open ("/dev/kvm", O_RDWR | O_CLOEXEC);
  g_autofree char *found = NULL;

  if (saved_errno != NULL)
    *saved_errno = device < 0 ? errno : 0;
  found = device < 0 ? reason ("/dev/kvm") : try_cpu ();
  if (found == NULL)
    found = try_machine (device);
  if (device >= 0)
    close (device);
  if (found == NULL)
    return TRUE;
  if (why != NULL)
    *why = g_steal_pointer (&found);
  return FALSE;
}
