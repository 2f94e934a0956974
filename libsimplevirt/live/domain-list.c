/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/domain-private.h"

#include <string.h>
#include "live/bulk.h"
#include "live/events.h"
#include "connection-api-private.h"
#include "base/loop.h"
#include "config/config-private.h"

#define KIB G_GUINT64_CONSTANT (1024)

/* The groups of the bulk calls that tell what a handle knows. */
#define LISTED (VIR_DOMAIN_STATS_STATE | VIR_DOMAIN_STATS_VCPU | VIR_DOMAIN_STATS_BALLOON)

#define NOWAIT VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT

static void
read_param (SvDomainFacts *facts, const virTypedParameter *param)
{
  if (strcmp (param->field, "state.state") == 0)
    {
      facts->mask |= SV_FACT_STATE;
      facts->state = sv_domain_state_from_libvirt (param->value.i);
    }
  else if (strcmp (param->field, "state.reason") == 0)
    facts->reason = param->value.i;
  else if (strcmp (param->field, "vcpu.current") == 0)
    {
      facts->mask |= SV_FACT_VCPUS;
      facts->vcpus = param->value.ui;
    }
  else if (strcmp (param->field, "balloon.current") == 0)
    {
      facts->mask |= SV_FACT_MEMORY;
      facts->memory = param->value.ul * KIB;
    }
  else if (strcmp (param->field, "balloon.maximum") == 0)
    {
      facts->mask |= SV_FACT_MAX_MEMORY;
      facts->max_memory = param->value.ul * KIB;
    }
}

/* What a domain that is off knows, in one round trip; its statistics cost the daemon nothing. FALSE
 * when there is another way only. */
static gboolean
ask_inactive (SimplevirtConnection *connection, virDomainPtr native, SvDomainFacts *facts)
{
  const guint wanted = SV_FACT_STATE | SV_FACT_VCPUS | SV_FACT_MEMORY | SV_FACT_MAX_MEMORY;
  virDomainPtr one[] = { native, NULL };
  virDomainStatsRecordPtr *records = NULL;

  if (connection->simulated || g_atomic_int_get (&connection->asks_one_by_one))
    return FALSE;
  int count = virDomainListGetStats (one, LISTED, &records, NOWAIT);
  if (count < 0 && virGetLastErrorCode () == VIR_ERR_NO_SUPPORT)
    g_atomic_int_set (&connection->asks_one_by_one, TRUE);
  for (int i = 0; count == 1 && i < records[0]->nparams; i++)
    read_param (facts, &records[0]->params[i]);
  virDomainStatsRecordListFree (records);
  return count == 1 && (facts->mask & wanted) == wanted;
}

static gboolean
ask_for_memory (SvDomainFacts *facts, virDomainPtr native)
{
  virDomainInfo info = { 0 };

  if (virDomainGetInfo (native, &info) < 0)
    return FALSE;
  facts->mask |= SV_FACT_VCPUS | SV_FACT_MEMORY | SV_FACT_MAX_MEMORY;
  facts->vcpus = info.nrVirtCpu;
  facts->memory = info.memory * KIB;
  facts->max_memory = info.maxMem * KIB;
  return TRUE;
}

gboolean
sv_domain_ask (SimplevirtConnection *connection,
               virDomainPtr native,
               gboolean off,
               SvDomainFacts *facts)
{
  int state = 0;

  if (off && ask_inactive (connection, native, facts))
    return TRUE;
  if (virDomainGetState (native, &state, &facts->reason, 0) < 0)
    return FALSE;
  facts->mask |= SV_FACT_STATE;
  facts->state = sv_domain_state_from_libvirt (state);
  return ask_for_memory (facts, native);
}

/* One record of the bulk call: the handle, brought up to date. Names of known handles follow
 * events. */
static SimplevirtDomain *
take_record (SimplevirtConnection *connection,
             virDomainStatsRecordPtr record,
             gboolean may_ask,
             guint generation,
             guint64 asked)
{
  SvDomainFacts facts = { .mask = SV_FACT_GONE, .asked = asked };

  for (int i = 0; i < record->nparams; i++)
    read_param (&facts, &record->params[i]);
  facts.id = -1;
  if (facts.state == SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF)
    {
      facts.mask |= SV_FACT_PERSISTENT;
      facts.persistent = TRUE;
    }
  else
    facts.id = (gint32) virDomainGetID (record->dom);
  /* The test driver has no memory statistics; it is in this process, so that asking costs little.
   */
  if (may_ask && !(facts.mask & SV_FACT_MEMORY))
    ask_for_memory (&facts, record->dom);
  /* Who is new, or was bound to an older link, takes libvirt's object out of the record. */
  SimplevirtDomain *domain = sv_domain_intern_listed (connection, &record->dom, generation);
  sv_domain_apply (domain, &facts);
  return domain;
}

/* What virDomainStatsRecordListFree() does, for records whose domain may have been taken, and off
 * the caller's thread. */
static void
free_records (gpointer data, gpointer unused)
{
  virDomainStatsRecordPtr *records = data;

  for (virDomainStatsRecordPtr *record = records; *record != NULL; record++)
    {
      virTypedParamsFree ((*record)->params, (*record)->nparams);
      if ((*record)->dom != NULL)
        virDomainFree ((*record)->dom);
      free (*record);
    }
  free (records);
}

static gboolean
persistence_known (SimplevirtDomain *domain)
{
  g_mutex_lock (&domain->handle.lock);
  gboolean known = domain->persistent >= 0;
  g_mutex_unlock (&domain->handle.lock);
  return known;
}

/* Running domains do not say whether they are persistent; one more round trip tells, and only when
 * there is one not known yet. */
static void
learn_persistence (SimplevirtConnection *self, virConnectPtr native, GPtrArray *domains)
{
  SvDomainFacts facts = { .mask = SV_FACT_PERSISTENT, .asked = sv_events_ask (self) };
  g_autoptr (GPtrArray) unknown = g_ptr_array_new ();
  virDomainPtr *transient = NULL;

  for (guint i = 0; i < domains->len; i++)
    {
      if (!persistence_known (g_ptr_array_index (domains, i)))
        g_ptr_array_add (unknown, g_ptr_array_index (domains, i));
    }
  int count = unknown->len > 0 ? virConnectListAllDomains (native, &transient,
                                                           VIR_CONNECT_LIST_DOMAINS_TRANSIENT)
                               : -1;
  for (guint i = 0; count >= 0 && i < unknown->len; i++)
    {
      SimplevirtDomain *domain = g_ptr_array_index (unknown, i);
      facts.persistent = TRUE;
      for (int j = 0; j < count; j++)
        {
          char uuid[VIR_UUID_STRING_BUFLEN] = "";
          virDomainGetUUIDString (transient[j], uuid);
          facts.persistent &= strcmp (uuid, domain->handle.key) != 0;
        }
      sv_domain_apply (domain, &facts);
    }
  for (int j = 0; j < count; j++)
    virDomainFree (transient[j]);
  free (transient);
}

/* A driver without the bulk call: a list, and one call each. */
static GPtrArray *
list_one_by_one (
    SimplevirtConnection *self, virConnectPtr native, guint flags, guint generation, GError **error)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func (g_object_unref);
  virDomainPtr *found = NULL;
  int count = virConnectListAllDomains (native, &found, flags);

  if (count < 0)
    {
      sv_connection_fail (self, error, "connection '%s': listing domains", self->uri);
      return NULL;
    }
  for (int i = 0; i < count; i++)
    {
      g_autoptr (virDomain) keep = found[i];
      virDomainRef (keep);
      g_autoptr (SimplevirtDomain) domain = sv_domain_intern (self, keep, generation);
      /* It may have gone since the list was made. */
      if (sv_domain_sync (domain, found[i], NULL))
        g_ptr_array_add (list, g_steal_pointer (&domain));
    }
  free (found);
  return g_steal_pointer (&list);
}

/* The bulk call; a job that a domain is in is not waited for where the driver can say so. */
static int
ask (virConnectPtr native, guint stats, guint flags, virDomainStatsRecordPtr **records)
{
  int count = virConnectGetAllDomainStats (native, stats, records, flags | NOWAIT);

  if (count < 0 && virGetLastErrorCode () == VIR_ERR_INVALID_ARG)
    count = virConnectGetAllDomainStats (native, stats, records, flags & ~NOWAIT);
  return count;
}

/* Of domains that were listed without it; one at a time, and only who is not known. */
static void
learn_memory (GPtrArray *domains)
{
  for (guint i = 0; i < domains->len; i++)
    {
      SimplevirtDomain *domain = g_ptr_array_index (domains, i);
      if (simplevirt_domain_get_max_memory (domain) == 0)
        sv_domain_refresh_body (domain, NULL, NULL);
    }
}

static GPtrArray *
list_once (SimplevirtConnection *self, guint stats, guint flags, guint64 asked, GError **error)
{
  guint generation = 0;
  g_autoptr (virConnect) native = sv_connection_begin (self, &generation, error);
  g_autoptr (GError) local = NULL;
  g_autoptr (GPtrArray) list = NULL;
  virDomainStatsRecordPtr *records = NULL;

  if (native == NULL)
    return NULL;
  int count = ask (native, stats, flags, &records);
  if (count < 0)
    {
      sv_connection_fail (self, &local, "connection '%s': listing domains", self->uri);
      if (!sv_error_is (local, SIMPLEVIRT_ERROR_NOT_SUPPORTED)
          && !sv_error_is (local, SIMPLEVIRT_ERROR_INVALID_ARGUMENT))
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return NULL;
        }
      list = list_one_by_one (self, native, flags & ~NOWAIT, generation, error);
    }
  else
    {
      /* Events that were read before this answer are older than it. */
      sv_loop_settle ();
      list = g_ptr_array_new_full ((guint) count, g_object_unref);
      for (int i = 0; i < count; i++)
        g_ptr_array_add (list, take_record (self, records[i], stats == LISTED, generation, asked));
      sv_call_detach (free_records, records);
    }
  if (list != NULL)
    learn_persistence (self, native, list);
  if (list != NULL && stats != LISTED)
    learn_memory (list);
  return g_steal_pointer (&list);
}

static gpointer
list_domains (
    SimplevirtConnection *self, GPtrArray *every, guint stats, guint flags, GError **error)
{
  guint64 asked = sv_events_ask (self);
  g_autoptr (GPtrArray) former = list_once (self, stats, flags, asked, error);

  /* An event of this moment may have been about a domain that had no handle yet. */
  if (former == NULL || sv_events_last (self) < asked)
    return g_steal_pointer (&former);
  asked = sv_events_ask (self);
  g_autoptr (GPtrArray) list = list_once (self, stats, flags, asked, error);
  if (list != NULL && sv_events_last (self) > asked)
    sv_handle_check_new (list, former, (SvHandleRefresh) sv_domain_refresh_body);
  return g_steal_pointer (&list);
}

GPtrArray *
sv_connection_list_domains_body (SimplevirtConnection *self,
                                 SimplevirtDomainFilter filter,
                                 GCancellable *cancellable,
                                 GError **error)
{
  static const SvBulk bulk = SV_BULK ("simplevirt_connection_list_domains", list_domains,
                                      (GDestroyNotify) g_ptr_array_unref);

  /* The filter flags of both of libvirt's listing functions have the same values. */
  return sv_bulk_ask (self, &bulk, NULL, LISTED, sv_domain_filter_to_libvirt (filter), cancellable,
                      error);
}

/* A domain that libvirt just gave us (taken; NULL: it failed), with its properties read. */
static SimplevirtDomain *
finish_made (SimplevirtConnection *self,
             virDomainPtr made,
             guint generation,
             const char *what,
             const char *key,
             GError **error)
{
  if (made == NULL)
    {
      sv_connection_fail (self, error, "%s '%s'", what, key);
      return NULL;
    }
  g_autoptr (SimplevirtDomain) domain = sv_domain_intern (self, made, generation);
  if (!sv_domain_refresh_body (domain, NULL, error))
    return NULL;
  return g_steal_pointer (&domain);
}

/* Without a handle, which spares libvirt's calls that it needs. */
static gboolean
ask_stranger (SimplevirtConnection *self, virDomainPtr native, SvDomainFacts *facts)
{
  facts->id = (gint32) virDomainGetID (native);
  if (!sv_domain_ask (self, native, facts->id < 0, facts))
    return FALSE;
  facts->persistent = facts->id < 0 || virDomainIsPersistent (native) == 1;
  return (facts->id < 0) == (facts->state == SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF);
}

/* The same for one that was there before: no event is expected. Its number is as old as the
 * look-up, which `asked` is the number of. */
static SimplevirtDomain *
finish_found (SimplevirtConnection *self,
              virDomainPtr found,
              guint generation,
              guint64 asked,
              const char *what,
              const char *key,
              GError **error)
{
  SvDomainFacts facts = { .mask = SV_FACT_GONE | SV_FACT_PERSISTENT, .asked = asked };
  g_autoptr (virDomain) native = found;

  if (native == NULL || !ask_stranger (self, native, &facts))
    return finish_made (self, g_steal_pointer (&native), generation, what, key, error);
  g_autoptr (SimplevirtDomain) domain = sv_domain_intern_listed (self, &native, generation);
  sv_loop_settle ();
  sv_domain_apply (domain, &facts);
  /* An event of this moment may have been about it, when it had no handle. */
  if (sv_events_last (self) > facts.asked && !sv_domain_refresh_body (domain, NULL, error))
    return NULL;
  return g_steal_pointer (&domain);
}

/* The body of a look-up by `call`, which is numbered before it asks. */
#define LOOK_UP(call, what, key)                                                                   \
  G_STMT_START                                                                                     \
  {                                                                                                \
    guint generation = 0;                                                                          \
    g_autoptr (virConnect) native = sv_connection_begin (self, &generation, error);                \
    guint64 asked = sv_events_ask (self);                                                          \
    return native != NULL ? finish_found (self, call, generation, asked, what, key, error) : NULL; \
  }                                                                                                \
  G_STMT_END

SimplevirtDomain *
sv_connection_lookup_domain_body (SimplevirtConnection *self,
                                  const char *name,
                                  GCancellable *cancellable,
                                  GError **error)
{
  LOOK_UP (virDomainLookupByName (native, name), "domain", name);
}

SimplevirtDomain *
sv_connection_lookup_domain_by_uuid_body (SimplevirtConnection *self,
                                          const char *uuid,
                                          GCancellable *cancellable,
                                          GError **error)
{
  LOOK_UP (virDomainLookupByUUIDString (native, uuid), "domain with UUID", uuid);
}

SimplevirtDomain *
sv_domain_on (SimplevirtConnection *connection, SimplevirtDomain *self, GError **error)
{
  return self->handle.connection == connection
             ? g_object_ref (self)
             : sv_connection_lookup_domain_by_uuid_body (connection, self->handle.key, NULL, error);
}

SimplevirtDomain *
sv_connection_lookup_domain_by_id_body (SimplevirtConnection *self,
                                        gint32 id,
                                        GCancellable *cancellable,
                                        GError **error)
{
  g_autofree char *text = g_strdup_printf ("%d", id);

  LOOK_UP (virDomainLookupByID (native, id), "domain with number", text);
}

/* What libvirt would do with a dangerous document is not left to it: it is checked first. Its name
 * goes to `name`, and to `fits` whether it fits libvirt's schema, as far as there is one here. */
static gboolean
check_xml (const char *xml, char **name, gboolean *fits, GError **error)
{
  g_autoptr (SimplevirtDomainConfig) config = simplevirt_domain_config_new_from_xml (xml, error);

  if (config == NULL || !sv_config_validate (config, fits, error))
    return FALSE;
  *name = g_strdup (simplevirt_domain_config_get_name (config));
  return TRUE;
}

/* The flag that has libvirt hold the document against its schema. It reads the schema anew each
 * time, which takes it ten times as long as all the rest of a definition; so that is for documents
 * which did not have to fit the same schema here. */
static guint
validate (
    SimplevirtConnection *self, virConnectPtr native, guint generation, gboolean fits, guint flag)
{
  return fits && sv_connection_has_our_libvirt (self, native, generation) ? 0 : flag;
}

SimplevirtDomain *
sv_connection_define_domain_xml_body (SimplevirtConnection *self,
                                      const char *xml,
                                      GCancellable *cancellable,
                                      GError **error)
{
  g_autofree char *name = NULL;
  gboolean fits = FALSE;
  guint generation = 0;

  if (!check_xml (xml, &name, &fits, error))
    return NULL;
  g_autoptr (virConnect) native = sv_connection_begin (self, &generation, error);
  if (native == NULL)
    return NULL;
  guint how = validate (self, native, generation, fits, VIR_DOMAIN_DEFINE_VALIDATE);
  return finish_made (self, virDomainDefineXMLFlags (native, xml, how), generation, "domain", name,
                      error);
}

SimplevirtDomain *
sv_connection_start_transient_domain_xml_body (SimplevirtConnection *self,
                                               const char *xml,
                                               SimplevirtStartFlags flags,
                                               GCancellable *cancellable,
                                               GError **error)
{
  guint how = sv_start_flags_to_libvirt (flags);
  g_autofree char *name = NULL;
  gboolean fits = FALSE;
  guint generation = 0;

  if (!check_xml (xml, &name, &fits, error))
    return NULL;
  g_autoptr (virConnect) native = sv_connection_begin (self, &generation, error);
  if (native == NULL)
    return NULL;
  how |= validate (self, native, generation, fits, VIR_DOMAIN_START_VALIDATE);
  return finish_made (self, virDomainCreateXML (native, xml, how), generation, "domain", name,
                      error);
}
