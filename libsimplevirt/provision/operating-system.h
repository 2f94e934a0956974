/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>
#include <string.h>

/* What a system may have a driver for. */
typedef enum
{
  SV_OS_VIRTIO_DISK = 1 << 0,
  SV_OS_VIRTIO_SCSI = 1 << 1,
  SV_OS_VIRTIO_NETWORK = 1 << 2,
  SV_OS_VIRTIO_SERIAL = 1 << 3,
  SV_OS_VIRTIO_RNG = 1 << 4,
  SV_OS_VIRTIO_BALLOON = 1 << 5,
  SV_OS_VIRTIO_VIDEO = 1 << 6,
  SV_OS_VIRTIO_1 = 1 << 7, /* the virtio of PCI Express */
  SV_OS_Q35 = 1 << 8,
  SV_OS_TABLET = 1 << 9,
  SV_OS_E1000E = 1 << 10,
  SV_OS_E1000 = 1 << 11,
  SV_OS_RTL8139 = 1 << 12,
  SV_OS_NE2K = 1 << 13,
  SV_OS_PCNET = 1 << 14,
  SV_OS_ICH9_SOUND = 1 << 15,
  SV_OS_ICH6_SOUND = 1 << 16,
  SV_OS_AC97_SOUND = 1 << 17,
} SvOsDevice;

/* What a new domain should know of its system. Zeros stand for a system of today of which nothing
 * else is known. */
typedef struct
{
  char *id; /* the full one, to be recorded; or NULL */
  gboolean known;
  guint lacks; /* of SvOsDevice; only where PCs are concerned */
  guint64 memory;
  guint vcpus;
  gboolean local_time;
  gboolean hyperv;
  gboolean needs_uefi;
} SvOs;

/* `id` is full or short, or NULL. Errors do not name the domain. A full one that is not known is no
 * error: it may be newer than the database. */
gboolean sv_os_find (
    const char *id, const char *architecture, SvOs *os, GCancellable *cancellable, GError **error);

static inline void
sv_os_clear (SvOs *os)
{
  g_clear_pointer (&os->id, g_free);
}

/* A full one is an address. */
static inline gboolean
sv_os_id_is_full (const char *id)
{
  return strstr (id, "://") != NULL;
}
