/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/connection-private.h"
#include "event-api-private.h"

/* Which of libvirt's functions registers an event. */
typedef enum
{
  SV_EVENT_OF_DOMAIN,
  SV_EVENT_OF_NETWORK,
  SV_EVENT_OF_POOL,
  SV_EVENT_OF_NODE_DEVICE,
  SV_EVENT_OF_SECRET
} SvEventObject;

/* One of libvirt's events. */
typedef struct
{
  SvEventObject object;
  int id;
  gboolean needed; /* keeps handles true: registered always */
  SimplevirtEventTopics topics;
  virConnectDomainEventGenericCallback callback;
} SvEventRow;

extern const SvEventRow sv_domain_events[];
extern const gsize sv_n_domain_events;
extern const SvEventRow sv_disk_events[];
extern const gsize sv_n_disk_events;
extern const SvEventRow sv_host_events[];
extern const gsize sv_n_host_events;
extern const SvEventRow sv_storage_events[];
extern const gsize sv_n_storage_events;

/* Registers the needed ones. What a driver does not have is left out: its events never come. */
void sv_events_register_needed (SimplevirtConnection *connection, virConnectPtr native);

/* Registers the others of some topics. */
void sv_events_register_topics (SimplevirtConnection *connection,
                                virConnectPtr native,
                                SimplevirtEventTopics topics);

/* One registration at libvirt, which keeps its connection open. */
typedef struct
{
  SvEventObject object;
  int id;
} SvEventRegistration;

/* `opaque` of callbacks is a weak reference to the connection, which libvirt frees when it drops
 * the registration; the connection may be gone by then. */

/* An event of a domain that libvirt reports, with its handle and `reason` as a word of `reasons`
 * (which may be G_TYPE_NONE). NULL when the connection is gone or libvirt's is a former one. */
SimplevirtEvent *sv_domain_event_new (virConnectPtr native,
                                      virDomainPtr domain,
                                      SimplevirtEventKind kind,
                                      GType reasons,
                                      int reason,
                                      void *opaque);

/* Sets reason and its word. */
void sv_event_set_reason (SimplevirtEvent *event, GType reasons, int reason);

/* Hands an event (taken; NULL: nothing happens) to everybody. */
void sv_event_send (SimplevirtEvent *event, void *opaque);

/* libvirt's parameters as values. */
GPtrArray *sv_event_parameters (const virTypedParameter *params, int count);
