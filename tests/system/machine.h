/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The tiny guest as a domain of the private host, made from XML: for tests of live handles, which
 * do not want to depend on recipes. */
#pragma once

#include "testing.h"

static inline char *
machine_path (const char *name, const char *suffix)
{
  return g_strdup_printf ("%s/%s%s", g_getenv ("SV_TEST_DIR"), name, suffix);
}

/* An overlay over the guest's disk, whose second partition appears as /data. */
static inline void
machine_make_disk (const char *name)
{
  g_autofree char *path = machine_path (name, ".qcow2");
  g_autofree char *base = g_strdup_printf ("%s/disk.qcow2", g_getenv ("SV_TEST_GUEST"));
  const char *argv[]
      = { "qemu-img", "create", "-q", "-f", "qcow2", "-F", "qcow2", "-b", base, path, NULL };
  g_autoptr (GError) error = NULL;
  int status = 0;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, &status,
                &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
}

/* `devices` is more XML for <devices>; `words` more for the kernel's command line. */
static inline char *
machine_xml (const char *name, const char *devices, const char *words)
{
  const char *guest = g_getenv ("SV_TEST_GUEST");
  const char *folder = g_getenv ("SV_TEST_DIR");

  return g_strdup_printf (
      "<domain type='qemu'><name>%s</name><maxMemory slots='4' unit='MiB'>1024</maxMemory>"
      "<memory unit='MiB'>192</memory><vcpu current='1'>2</vcpu>"
      "<os><type arch='x86_64' machine='q35'>hvm</type><kernel>%s/vmlinuz</kernel>"
      "<initrd>%s/initrd.img</initrd><cmdline>console=ttyS0 quiet %s</cmdline></os>"
      "<features><acpi/></features>"
      "<cpu mode='maximum'><numa><cell id='0' cpus='0-1' memory='192' unit='MiB'/></numa></cpu>"
      "<pm><suspend-to-mem enabled='yes'/><suspend-to-disk enabled='yes'/></pm>"
      "<on_crash>preserve</on_crash><devices>"
      "<disk type='file' device='disk'><driver name='qemu' type='qcow2' discard='unmap'/>"
      "<source file='%s/%s.qcow2'/><target dev='vda' bus='virtio'/></disk>"
      "<controller type='scsi' model='virtio-scsi'/><controller type='pci' model='pcie-root'/>"
      "<controller type='pci' model='pcie-root-port'/><controller type='pci' "
      "model='pcie-root-port'/>"
      "<controller type='pci' model='pcie-root-port'/><controller type='pci' "
      "model='pcie-root-port'/>"
      "<controller type='pci' model='pcie-root-port'/><controller type='pci' "
      "model='pcie-root-port'/>"
      "<controller type='pci' model='pcie-root-port'/><controller type='pci' "
      "model='pcie-root-port'/>"
      "<controller type='pci' model='pcie-root-port'/><controller type='pci' "
      "model='pcie-root-port'/>"
      "<interface type='user'><model type='virtio'/></interface>"
      "<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>"
      "<serial type='file'><source path='%s/%s.console'/></serial>"
      "<memballoon model='virtio'/><rng model='virtio'><backend model='random'>/dev/urandom"
      "</backend></rng>%s</devices></domain>",
      name, guest, guest, words, folder, name, folder, name, devices);
}

/* Defined and off. */
static inline SimplevirtDomain *
machine_define (SimplevirtConnection *connection, const char *name, const char *devices)
{
  g_autofree char *xml = machine_xml (name, devices, "");
  g_autoptr (GError) error = NULL;

  machine_make_disk (name);
  SimplevirtDomain *domain
      = simplevirt_connection_define_domain_xml (connection, xml, NULL, &error);
  g_assert_no_error (error);
  return domain;
}

static inline void
machine_wait_for_agent (SimplevirtDomain *domain)
{
  testing_wait_until (simplevirt_domain_ping_agent (domain, 1, NULL, NULL));
}

/* Running, with the agent in the guest answering. */
static inline SimplevirtDomain *
machine_start (SimplevirtConnection *connection, const char *name, const char *devices)
{
  SimplevirtDomain *domain = machine_define (connection, name, devices);
  g_autoptr (GError) error = NULL;

  simplevirt_domain_start (domain, SIMPLEVIRT_START_NONE, NULL, &error);
  g_assert_no_error (error);
  machine_wait_for_agent (domain);
  return domain;
}

/* What a shell in the guest says. */
static inline char *
machine_shell (SimplevirtDomain *domain, const char *script)
{
  const char *command[] = { "/bin/sh", "-c", script, NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtGuestExec) done
      = simplevirt_domain_exec_in_guest (domain, command, NULL, NULL, 60, NULL, &error);

  g_assert_no_error (error);
  GBytes *output = simplevirt_guest_exec_get_output (done);
  gsize size = 0;
  const char *text = g_bytes_get_data (output, &size);
  return g_strstrip (g_strndup (text != NULL ? text : "", size));
}

typedef struct
{
  const char *path;
  GCancellable *cancellable;
} MachineCanceller;

/* Of a thread beside a call that writes a file: cancels it when there is one. */
static inline gpointer
machine_cancel_when_there (gpointer data)
{
  MachineCanceller *canceller = data;

  while (!g_file_test (canceller->path, G_FILE_TEST_EXISTS))
    g_usleep (1000);
  g_cancellable_cancel (canceller->cancellable);
  return NULL;
}
