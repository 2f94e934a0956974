/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/handle.h"
#include "domain-api-private.h"

struct _SimplevirtDomain
{
  GObject parent_instance;

  SvHandle handle;
  /* What the last listing, refresh or event said; under the handle's lock. */
  gint32 id;
  SimplevirtDomainState state;
  gint32 reason;
  guint32 vcpus;
  guint64 memory;
  guint64 max_memory;
  gint8 persistent; /* -1: not known yet */
};

/* News of a domain; what a bit of `mask` does not announce is left as it is. */
typedef enum
{
  SV_FACT_STATE = 1 << 0, /* state, reason and id */
  SV_FACT_VCPUS = 1 << 1,
  SV_FACT_MEMORY = 1 << 2,
  SV_FACT_MAX_MEMORY = 1 << 3,
  SV_FACT_PERSISTENT = 1 << 4,
  SV_FACT_NAME = 1 << 5,
  SV_FACT_GONE = 1 << 6
} SvFacts;

typedef struct
{
  guint mask;
  guint64 asked; /* the number of the question; SV_ASKED_NOW */
  gboolean done; /* a call of ours led to it */
  SimplevirtDomainState state;
  gint32 reason;
  gint32 id;
  guint32 vcpus;
  guint64 memory;
  guint64 max_memory;
  gboolean persistent;
  const char *name;
  gboolean gone;
} SvDomainFacts;

extern const SvHandleKind sv_domain_kind;

/* The same domain on another connection to its host; a reference. NULL with `error` set. */
SimplevirtDomain *sv_domain_on (SimplevirtConnection *connection,
                                SimplevirtDomain *self,
                                GError **error);

/* The handle of a libvirt domain (taken), with a reference. */
SimplevirtDomain *sv_domain_intern (SimplevirtConnection *connection,
                                    virDomainPtr native,
                                    guint generation);

/* The same for a listing, which brings the facts: spares libvirt's calls.
 * `native` is taken when the handle needs it. */
SimplevirtDomain *sv_domain_intern_listed (SimplevirtConnection *connection,
                                           virDomainPtr *native,
                                           guint generation);

/* The handle that an event is about, made for who watches events; NULL when nobody could see it.
 * `native` stays libvirt's. Its UUID goes to `key`. */
SimplevirtDomain *sv_domain_for_event (SimplevirtConnection *connection,
                                       virDomainPtr native,
                                       guint generation,
                                       char **key);

/* It is not there any more, as the answer to the question of that number said. */
void sv_domain_vanished (gpointer self, guint64 asked);

gboolean sv_domain_fail (SimplevirtDomain *self, GError **error);

/* Turns the result of a libvirt call (-1: failed) into success or an error that names the domain.
 */
gboolean sv_domain_check (SimplevirtDomain *self, int result, GError **error);

void sv_domain_apply (SimplevirtDomain *self, const SvDomainFacts *facts);
void sv_domain_apply_event (SimplevirtDomain *self, SimplevirtEvent *event);

/* Asks for the state, memory and vCPUs; `off` as far as is known. FALSE with libvirt's error. */
gboolean sv_domain_ask (SimplevirtConnection *connection,
                        virDomainPtr native,
                        gboolean off,
                        SvDomainFacts *facts);

/* Refuses a domain that is off, which libvirt reports in many ways. */
gboolean sv_domain_check_runs (SimplevirtDomain *self, virDomainPtr native, GError **error);

/* Reads state, memory and vCPUs, after the events read so far. */
gboolean sv_domain_sync (SimplevirtDomain *self, virDomainPtr native, GError **error);

/* After a call that changed it (-1: it failed): see live/handle-class.h. */
gboolean sv_domain_changed (SimplevirtDomain *self,
                            virDomainPtr native,
                            int result,
                            GError **error);
