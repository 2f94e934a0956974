/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "domain-snapshots-api-private.h"

#include <string.h>
#include "live/job.h"
#include "live/snapshot-private.h"
#include "base/check.h"

typedef struct
{
  const char *xml;
  guint flags;
  virDomainSnapshotPtr made;
} SvCreate;

static int
create (virDomainPtr native, gpointer data)
{
  SvCreate *create = data;

  create->made = virDomainSnapshotCreateXML (native, create->xml, create->flags);
  return create->made != NULL ? 0 : -1;
}

static const SvJob snapshot_job = { .step = "taking a snapshot",
                                    .operation = VIR_DOMAIN_JOB_OPERATION_SNAPSHOT,
                                    .run = create };

SimplevirtSnapshot *
sv_domain_create_snapshot_xml_body (SimplevirtDomain *self,
                                    const char *xml,
                                    SimplevirtSnapshotCreateFlags flags,
                                    SimplevirtProgress *progress,
                                    GCancellable *cancellable,
                                    GError **error)
{
  SV_USE (virDomain, native, self, error);
  g_autoptr (GError) local = NULL;
  SvCreate work = { .xml = xml, .flags = sv_snapshot_create_flags_to_libvirt (flags) };

  if (native == NULL)
    return NULL;
  if (sv_job_run (self, native, &snapshot_job, progress, &work, cancellable, &local))
    return flags & SIMPLEVIRT_SNAPSHOT_CREATE_NO_METADATA
               ? sv_snapshot_intern_forgotten (self, work.made)
               : sv_snapshot_intern (self, work.made, error);
  /* The document is well-formed where it is ours: it is the domain that cannot. */
  if (strstr (local->message, "already exists") != NULL)
    local->code = SIMPLEVIRT_ERROR_ALREADY_EXISTS;
  else if (simplevirt_error_get_libvirt_code (local) == VIR_ERR_CONFIG_UNSUPPORTED)
    local->code = SIMPLEVIRT_ERROR_NOT_SUPPORTED;
  g_propagate_error (error, g_steal_pointer (&local));
  return NULL;
}

SimplevirtSnapshot *
sv_domain_create_snapshot_from_config_body (SimplevirtDomain *self,
                                            SimplevirtSnapshotConfig *config,
                                            SimplevirtSnapshotCreateFlags flags,
                                            SimplevirtProgress *progress,
                                            GCancellable *cancellable,
                                            GError **error)
{
  if (!simplevirt_config_validate (SIMPLEVIRT_CONFIG (config), error))
    return NULL;
  g_autofree char *xml = simplevirt_config_to_xml (SIMPLEVIRT_CONFIG (config));
  return sv_domain_create_snapshot_xml_body (self, xml, flags, progress, cancellable, error);
}

SimplevirtSnapshot *
sv_domain_create_snapshot_body (SimplevirtDomain *self,
                                const char *name,
                                const char *description,
                                const char *memory_file,
                                SimplevirtSnapshotCreateFlags flags,
                                SimplevirtProgress *progress,
                                GCancellable *cancellable,
                                GError **error)
{
  g_autoptr (SimplevirtSnapshotConfig) config = simplevirt_snapshot_config_new ();

  if (name != NULL && !sv_check_object_name ("snapshot", name, error))
    return NULL;
  if (name != NULL)
    simplevirt_snapshot_config_set_name (config, name);
  if (description != NULL)
    simplevirt_snapshot_config_set_description (config, description);
  if (memory_file != NULL)
    {
      simplevirt_snapshot_config_set_memory_kind (config, SIMPLEVIRT_SNAPSHOT_KIND_EXTERNAL);
      simplevirt_snapshot_config_set_memory_file (config, memory_file);
    }
  return sv_domain_create_snapshot_from_config_body (self, config, flags, progress, cancellable,
                                                     error);
}

GPtrArray *
sv_domain_list_snapshots_body (SimplevirtDomain *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virDomain, native, self, error);
  virDomainSnapshotPtr *found = NULL;

  if (native == NULL)
    return NULL;
  int count = virDomainListAllSnapshots (native, &found, 0);
  return sv_domain_check (self, count, error) ? sv_snapshot_intern_all (self, found, count) : NULL;
}

/* A snapshot that libvirt just gave us (taken; NULL: it failed). */
static SimplevirtSnapshot *
finish (SimplevirtDomain *self, virDomainSnapshotPtr found, GError **error)
{
  if (found != NULL)
    return sv_snapshot_intern (self, found, error);
  sv_domain_fail (self, error);
  return NULL;
}

SimplevirtSnapshot *
sv_domain_lookup_snapshot_body (SimplevirtDomain *self,
                                const char *name,
                                GCancellable *cancellable,
                                GError **error)
{
  SV_USE (virDomain, native, self, error);

  return native != NULL ? finish (self, virDomainSnapshotLookupByName (native, name, 0), error)
                        : NULL;
}

SimplevirtSnapshot *
sv_domain_fetch_current_snapshot_body (SimplevirtDomain *self,
                                       GCancellable *cancellable,
                                       GError **error)
{
  SV_USE (virDomain, native, self, error);

  return native != NULL ? finish (self, virDomainSnapshotCurrent (native, 0), error) : NULL;
}
