/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/kvm.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/kvm.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#define PAGE 4096

typedef struct
{
  int device;
  int machine;
  int cpu;
  char *memory;
  struct kvm_run *run;
  gsize run_size;
} SvKvm;

static void
kvm_clear (SvKvm *kvm)
{
  if (kvm->run != NULL)
    munmap (kvm->run, kvm->run_size);
  if (kvm->cpu >= 0)
    close (kvm->cpu);
  if (kvm->machine >= 0)
    close (kvm->machine);
  if (kvm->memory != NULL)
    munmap (kvm->memory, PAGE);
  if (kvm->device >= 0)
    close (kvm->device);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SvKvm, kvm_clear)

static char *
reason (const char *what)
{
  return g_strdup_printf ("%s: %s", what, g_strerror (errno));
}

#if defined(__x86_64__) || defined(__i386__)
/* One page of memory that holds HLT, and a CPU in real mode that begins there. */
static char *
prepare (SvKvm *kvm)
{
  struct kvm_userspace_memory_region region = { .memory_size = PAGE };
  struct kvm_sregs special;
  struct kvm_regs registers = { .rflags = 2 };
  void *memory = mmap (NULL, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

  if (memory == MAP_FAILED)
    return reason ("no memory");
  kvm->memory = memory;
  kvm->memory[0] = '\xf4';
  region.userspace_addr = (guintptr) memory;
  if (ioctl (kvm->machine, KVM_SET_USER_MEMORY_REGION, &region) < 0)
    return reason ("its guests get no memory");
  if (ioctl (kvm->cpu, KVM_GET_SREGS, &special) < 0)
    return reason ("its CPU cannot be set up");
  special.cs.base = 0;
  special.cs.selector = 0;
  if (ioctl (kvm->cpu, KVM_SET_SREGS, &special) < 0
      || ioctl (kvm->cpu, KVM_SET_REGS, &registers) < 0)
    return reason ("its CPU cannot be set up");
  return NULL;
}

static char *
run_guest (SvKvm *kvm)
{
  char *why = prepare (kvm);

  if (why != NULL)
    return why;
  int size = ioctl (kvm->device, KVM_GET_VCPU_MMAP_SIZE, 0);
  void *run = size > 0 ? mmap (NULL, (gsize) size, PROT_READ | PROT_WRITE, MAP_SHARED, kvm->cpu, 0)
                       : MAP_FAILED;
  if (run == MAP_FAILED)
    return reason ("its CPU cannot be seen");
  kvm->run = run;
  kvm->run_size = (gsize) size;
  int result = ioctl (kvm->cpu, KVM_RUN, 0);
  for (int i = 0; i < 100 && result < 0 && errno == EINTR; i++)
    result = ioctl (kvm->cpu, KVM_RUN, 0);
  if (result < 0)
    return reason ("a guest does not run");
  if (kvm->run->exit_reason != KVM_EXIT_HLT)
    return g_strdup_printf ("a guest of one instruction ends with reason %u",
                            kvm->run->exit_reason);
  return NULL;
}
#else
static char *
run_guest (SvKvm *kvm)
{
  return NULL;
}
#endif

static char *
try_guest (SvKvm *kvm)
{
  int version = ioctl (kvm->device, KVM_GET_API_VERSION, 0);

  if (version < 0)
    return reason ("it does not answer");
  if (version != KVM_API_VERSION)
    return g_strdup_printf ("it speaks version %d", version);
  kvm->machine = ioctl (kvm->device, KVM_CREATE_VM, 0);
  if (kvm->machine < 0)
    return reason ("it makes no machine");
  kvm->cpu = ioctl (kvm->machine, KVM_CREATE_VCPU, 0);
  if (kvm->cpu < 0)
    return reason ("it makes no CPU");
  return run_guest (kvm);
}

gboolean
sv_kvm_works (char **why, int *saved_errno)
{
  g_auto (SvKvm) kvm = { .device = -1, .machine = -1, .cpu = -1 };
  g_autofree char *found = NULL;

  kvm.device = open ("/dev/kvm", O_RDWR | O_CLOEXEC);
  if (saved_errno != NULL)
    *saved_errno = kvm.device < 0 ? errno : 0;
  found = kvm.device < 0 ? reason ("/dev/kvm") : try_guest (&kvm);
  if (found == NULL)
    return TRUE;
  if (why != NULL)
    *why = g_steal_pointer (&found);
  return FALSE;
}
