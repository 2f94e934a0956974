/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/domain-private.h"

/* What snapshots and checkpoints have in common: a moment of a domain, which libvirt remembers by
 * name and in a tree. Embedded in the instance structs, right after the handle. */
typedef struct
{
  SimplevirtDomain *domain;
  /* What the last sync said; under the handle's lock. Neither description nor parent is freed
   * before the object: a getter may have handed them out. */
  const char *description;
  const char *parent_name;
  GPtrArray *texts;
  gint64 creation_time;
} SvMoment;

/* How the classes begin. */
typedef struct
{
  GObject parent_instance;
  SvHandle handle; /* its key is "<UUID of the domain>/<name>" */
  SvMoment moment;
} SvMomentObject;

void sv_moment_init (SvMoment *self);
void sv_moment_clear (SvMoment *self);

/* The handle of libvirt's object (taken), with a reference; its facts are not read yet. */
gpointer sv_moment_intern (SimplevirtDomain *domain,
                           const SvHandleKind *kind,
                           gpointer native,
                           SvHandleMaker make);

/* It is there, with these facts; tells who listens what is news. */
void sv_moment_apply (gpointer object,
                      const char *description,
                      const char *parent_name,
                      gint64 creation_time);

/* Asks for its facts, and applies them. */
typedef gboolean (*SvMomentRead) (gpointer object, gpointer native, GError **error);

/* The same for a handle that somebody has; notes when it is gone. */
gboolean sv_moment_refresh (gpointer object, SvMomentRead read, GParamSpec *exists, GError **error);

/* The handle of one of libvirt's objects (taken), with its facts; NULL with `error` set. */
typedef gpointer (*SvMomentFunc) (SimplevirtDomain *domain, gpointer native, GError **error);

/* The handles of a list that libvirt allocated (taken), parents before children: libvirt cannot
 * sort while it takes a snapshot. What is gone meanwhile is left out. */
GPtrArray *sv_moment_list (SimplevirtDomain *domain,
                           gpointer natives,
                           int count,
                           SvMomentFunc intern);

/* Frees a list that libvirt allocated (a negative count: there is none). */
void sv_moment_free_list (const SvHandleKind *kind, gpointer natives, int count);

/* Those of a list that libvirt allocated (taken; a negative count: none) were deleted with their
 * parent, or only the parent was: `read`, which may be NULL, then asks which they have now. */
void sv_moment_follow_delete (SimplevirtDomain *domain,
                              const SvHandleKind *kind,
                              gpointer natives,
                              int count,
                              SvMomentRead read,
                              GParamSpec *exists);
