/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/stop.h"

#include "base/worker.h"
#include "domain-lists-api-private.h"
#include "domain-recipes-api-private.h"

/* More have no turn at once. */
#define IN_TURN 4

/* So many guests are waited for at once, of which only those have a turn that are asked something.
 */
#define WAITING 64

/* What is done to each domain of a list; `argument` is that of the call. */
typedef struct
{
  const char *name;
  guint at_once;
  gboolean (*act) (SimplevirtDomain *domain,
                   guint argument,
                   GCancellable *cancellable,
                   GError **error);
} SvListAct;

/* Shared by the threads that work on it. */
typedef struct
{
  const SvListAct *act;
  guint argument;
  GCancellable *cancellable;
  GPtrArray *results; /* of SimplevirtDomainResult, in the order given */
  GMutex lock;
  GCond over;
  guint next;    /* the first that nobody has begun */
  guint working; /* threads */
} SvList;

static gboolean
start (SimplevirtDomain *domain, guint flags, GCancellable *cancellable, GError **error)
{
  return simplevirt_domain_start (domain, flags, cancellable, error);
}

static gboolean
start_in_turn (SimplevirtDomain *domain, guint flags, GCancellable *cancellable, GError **error)
{
  return sv_step_in_turn (domain, start, flags, cancellable, error);
}

static gboolean
stop_in_turn (SimplevirtDomain *domain, guint timeout, GCancellable *cancellable, GError **error)
{
  return sv_stop (domain, timeout, sv_step_in_turn, cancellable, error);
}

static gboolean delete (SimplevirtDomain *domain,
                        guint flags,
                        GCancellable *cancellable,
                        GError **error)
{
  return sv_domain_delete_body (domain, flags, cancellable, error);
}

static gboolean
delete_in_turn (SimplevirtDomain *domain, guint flags, GCancellable *cancellable, GError **error)
{
  return sv_step_in_turn_to_end (domain, delete, flags, cancellable, error);
}

static void
list_clear (gpointer data)
{
  SvList *self = data;

  g_clear_pointer (&self->results, g_ptr_array_unref);
  g_clear_object (&self->cancellable);
  g_mutex_clear (&self->lock);
  g_cond_clear (&self->over);
}

static void
list_unref (SvList *self)
{
  g_atomic_rc_box_release_full (self, list_clear);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SvList, list_unref)

static SvList *
list_new (GPtrArray *domains, const SvListAct *act, guint argument, GCancellable *cancellable)
{
  SvList *self = g_atomic_rc_box_new0 (SvList);

  self->act = act;
  self->argument = argument;
  self->cancellable = cancellable != NULL ? g_object_ref (cancellable) : NULL;
  self->results
      = g_ptr_array_new_full (domains->len, (GDestroyNotify) simplevirt_domain_result_unref);
  g_mutex_init (&self->lock);
  g_cond_init (&self->over);
  for (guint i = 0; i < domains->len; i++)
    {
      SimplevirtDomainResult *result = sv_domain_result_new ();
      result->domain = g_object_ref (g_ptr_array_index (domains, i));
      g_ptr_array_add (self->results, result);
    }
  return self;
}

/* NULL when every one has been begun. */
static SimplevirtDomainResult *
take_next (SvList *self)
{
  SimplevirtDomainResult *result = NULL;

  g_mutex_lock (&self->lock);
  if (self->next < self->results->len)
    result = g_ptr_array_index (self->results, self->next++);
  g_mutex_unlock (&self->lock);
  return result;
}

static void
work (SvList *self)
{
  SimplevirtDomainResult *result;

  while ((result = take_next (self)) != NULL)
    {
      if (!g_cancellable_set_error_if_cancelled (self->cancellable, &result->error))
        self->act->act (result->domain, self->argument, self->cancellable, &result->error);
    }
}

static void
worker_main (gpointer data, gpointer unused)
{
  g_autoptr (SvList) self = data;

  work (self);
  g_mutex_lock (&self->lock);
  self->working--;
  g_cond_signal (&self->over);
  g_mutex_unlock (&self->lock);
}

/* One more thread; with fewer it only takes longer. */
static gboolean
add_worker (SvList *self)
{
  g_mutex_lock (&self->lock);
  self->working++;
  g_mutex_unlock (&self->lock);
  if (sv_worker_run (worker_main, g_atomic_rc_box_acquire (self)))
    return TRUE;
  g_mutex_lock (&self->lock);
  self->working--;
  g_mutex_unlock (&self->lock);
  list_unref (self);
  return FALSE;
}

static GPtrArray *
do_to_each (SimplevirtConnection *connection,
            GPtrArray *domains,
            const SvListAct *act,
            guint argument,
            GCancellable *cancellable,
            GError **error)
{
  if (!sv_handle_check_list (connection, domains, act->name, error)
      || !sv_connection_check_open (connection, NULL, error))
    return NULL;
  g_autoptr (SvList) list = list_new (domains, act, argument, cancellable);
  /* This thread works, too. */
  for (guint i = 1; i < MIN (act->at_once, domains->len) && add_worker (list); i++)
    ;
  work (list);
  g_mutex_lock (&list->lock);
  while (list->working > 0)
    g_cond_wait (&list->over, &list->lock);
  g_mutex_unlock (&list->lock);
  /* The caller's own: bindings empty an array when they are done with it, and a thread may still
   * drop the list. */
  return g_steal_pointer (&list->results);
}

GPtrArray *
sv_connection_start_domains_body (SimplevirtConnection *self,
                                  GPtrArray *domains,
                                  SimplevirtStartFlags flags,
                                  GCancellable *cancellable,
                                  GError **error)
{
  static const SvListAct act = { "start_domains", IN_TURN, start_in_turn };

  return do_to_each (self, domains, &act, flags, cancellable, error);
}

GPtrArray *
sv_connection_stop_domains_body (SimplevirtConnection *self,
                                 GPtrArray *domains,
                                 guint32 timeout,
                                 GCancellable *cancellable,
                                 GError **error)
{
  static const SvListAct act = { "stop_domains", WAITING, stop_in_turn };

  return do_to_each (self, domains, &act, timeout, cancellable, error);
}

GPtrArray *
sv_connection_delete_domains_body (SimplevirtConnection *self,
                                   GPtrArray *domains,
                                   SimplevirtDeleteFlags flags,
                                   GCancellable *cancellable,
                                   GError **error)
{
  static const SvListAct act = { "delete_domains", IN_TURN, delete_in_turn };

  return do_to_each (self, domains, &act, flags, cancellable, error);
}
