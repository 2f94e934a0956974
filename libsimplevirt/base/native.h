/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>
#include <stdlib.h>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

/* g_autoptr for libvirt's handles. */
G_DEFINE_AUTOPTR_CLEANUP_FUNC (virConnect, virConnectClose)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (virDomain, virDomainFree)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (virNetwork, virNetworkFree)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (virStoragePool, virStoragePoolFree)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (virStorageVol, virStorageVolFree)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (virStream, virStreamFree)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (virDomainSnapshot, virDomainSnapshotFree)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (virDomainCheckpoint, virDomainCheckpointFree)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (virNodeDevice, virNodeDeviceFree)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (virSecret, virSecretFree)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (virInterface, virInterfaceFree)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (virNWFilter, virNWFilterFree)

/* A string that libvirt allocated with malloc, as one for g_free(), and valid UTF-8. Takes `text`.
 */
char *sv_native_string (char *text);

/* A copy of a string that stays libvirt's, valid UTF-8; NULL for NULL. */
char *sv_native_copy (const char *text);

/* So many of them, as one for g_strfreev(). Takes `texts`. */
char **sv_native_strings (char **texts, int count);

/* As libvirt writes a UUID, without what virDomainGetUUIDString() costs: it writes it twice more
 * for a log that is off. `text` has VIR_UUID_STRING_BUFLEN bytes. */
void sv_native_format_uuid (const unsigned char *raw, char *text);
