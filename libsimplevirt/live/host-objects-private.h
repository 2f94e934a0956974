/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "event-api-private.h"
#include "live/host-object.h"

/* What SV_DEFINE_UUID_HANDLE and SV_DEFINE_NAMED_HANDLE define: the handle of libvirt's object
 * (taken), with a reference; the handle that an event is about, NULL when nobody could see it (what
 * it is known by goes to `key`, which may be NULL); and what the bodies of calls need. */
#define SV_DECLARE_HANDLE(Type, sv, native_type)                                                   \
  extern const SvHandleKind sv##_kind;                                                             \
  Type *sv##_intern (SimplevirtConnection *connection, native_type##Ptr native, guint generation); \
  Type *sv##_for_event (SimplevirtConnection *connection, native_type##Ptr native,                 \
                        guint generation, char **key);                                             \
  gboolean sv##_fail (Type *self, GError **error);                                                 \
  gboolean sv##_check (Type *self, int result, GError **error);

SV_DECLARE_HANDLE (SimplevirtNodeDevice, sv_node_device, virNodeDevice)
SV_DECLARE_HANDLE (SimplevirtSecret, sv_secret, virSecret)
SV_DECLARE_HANDLE (SimplevirtHostInterface, sv_host_interface, virInterface)
SV_DECLARE_HANDLE (SimplevirtNwfilter, sv_nwfilter, virNWFilter)

void sv_node_device_apply_event (SimplevirtNodeDevice *self, SimplevirtEvent *event);
/* What it is for, as libvirt's object says. */
void sv_secret_apply_usage (SimplevirtSecret *self, virSecretPtr native);
void sv_secret_apply_event (SimplevirtSecret *self, SimplevirtEvent *event);

/* A listing after a loss, the question of that number, did not find it. */
void sv_node_device_vanished (gpointer self, guint64 asked);
void sv_secret_vanished (gpointer self, guint64 asked);
void sv_host_interface_vanished (gpointer self, guint64 asked);
void sv_nwfilter_vanished (gpointer self, guint64 asked);
