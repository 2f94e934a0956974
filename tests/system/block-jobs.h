/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* For tests of jobs on the second disk of a running guest: an overlay over 24 MiB of noise. */
#pragma once

#include "machine-disks.h"

static SimplevirtConnection *connection;
static SimplevirtDomain *guest;

#define DISK                                                                                       \
  "<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='%s'/>"          \
  "<target dev='vdb' bus='virtio'/></disk>"

/* "<name>-base.qcow2" with noise and "<name>.qcow2" over it. */
static inline char *
make_overlay (const char *name)
{
  g_autoptr (GBytes) noise = host_noise (24 * MIB);
  g_autofree char *raw = host_file ("noise.raw", noise);
  g_autofree char *base = machine_path (name, "-base.qcow2");
  char *top = machine_path (name, ".qcow2");

  disks_run ("qemu-img convert -f raw -O qcow2 '%s' '%s'", raw, base);
  disks_run ("qemu-img create -q -f qcow2 -F qcow2 -b '%s' '%s'", base, top);
  g_unlink (raw);
  return top;
}

static inline void
insert_disk (const char *path)
{
  g_autofree char *xml = g_strdup_printf (DISK, path);

  testing_ok (
      simplevirt_domain_attach_device_xml (guest, xml, SIMPLEVIRT_CHANGE_DEFAULT, NULL, &failure));
  testing_wait_until (disks_has (guest, "vdb"));
}

/* Lets the guest have a fresh overlay as vdb. */
static inline char *
give_disk (const char *name)
{
  char *path = make_overlay (name);

  insert_disk (path);
  return path;
}

static inline void
take_disk (void)
{
  g_autoptr (GError) error = NULL;

  simplevirt_domain_detach_device_xml (guest, "<disk><target dev='vdb'/></disk>",
                                       SIMPLEVIRT_CHANGE_DEFAULT, 60, NULL, &error);
  g_assert_no_error (error);
}

/* The same where the guest still reads what `before` is the digest of. */
static inline void
take_same_disk (const char *before)
{
  g_autofree char *after = disks_digest (guest, "vdb");

  g_assert_cmpstr (after, ==, before);
  take_disk ();
}

/* What vdb is of, now and after the next start. */
static inline char *
source_of (SimplevirtXmlFlags which, const char *xpath)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomainConfig) config
      = simplevirt_domain_fetch_config (guest, which, NULL, &error);

  g_assert_no_error (error);
  g_autofree char *path = g_strdup_printf ("devices/disk[target/@dev='vdb']/%s", xpath);
  return simplevirt_config_get_value (SIMPLEVIRT_CONFIG (config), path, NULL);
}

static inline void
assert_source (const char *path)
{
  g_autofree char *now = source_of (SIMPLEVIRT_XML_NONE, "source/@file");
  g_autofree char *later = source_of (SIMPLEVIRT_XML_INACTIVE, "source/@file");

  g_assert_cmpstr (now, ==, path);
  g_assert_cmpstr (later, ==, path);
}

static inline void
assert_no_jobs (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) jobs = simplevirt_domain_list_block_jobs (guest, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (jobs->len, ==, 0);
}

static inline void
snapshot (const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = machine_path ("layer", name);
  g_autofree char *xml
      = g_strdup_printf ("<domainsnapshot><disks><disk name='vda' snapshot='no'/><disk name='vdb' "
                         "snapshot='external'><source file='%s'/></disk></disks></domainsnapshot>",
                         path);
  g_autoptr (SimplevirtSnapshot) taken = simplevirt_domain_create_snapshot_xml (
      guest, xml, SIMPLEVIRT_SNAPSHOT_CREATE_DISK_ONLY, NULL, NULL, &error);

  g_assert_no_error (error);
  simplevirt_snapshot_delete (taken, SIMPLEVIRT_SNAPSHOT_DELETE_METADATA_ONLY, NULL, &error);
  g_assert_no_error (error);
}
