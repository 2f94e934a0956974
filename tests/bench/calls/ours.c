/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What a call costs in C, as calls.py tells it of Python: what the other languages add is theirs.
 */
#include <stdio.h>
#include <stdlib.h>
#include <simplevirt/simplevirt.h>

#define NAME    "bench-7"
#define BATCHES 5

static SimplevirtConnection *connection = NULL;
static SimplevirtDomain *known = NULL;
static SimplevirtEventQueue *events = NULL;
static char *xml = NULL;

static void
check (GError *error)
{
  if (error == NULL)
    return;
  g_printerr ("%s\n", error->message);
  exit (1);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  gint64 left = *(const gint64 *) a, right = *(const gint64 *) b;
  return (left > right) - (left < right);
}

/* The median of some batches that each take long enough to be measured. */
static void
measure (const char *what, void (*work) (void))
{
  gint64 batches[BATCHES];
  guint done = 0;

  for (gint64 count = 1; done < BATCHES;)
    {
      gint64 began = g_get_monotonic_time ();
      for (gint64 i = 0; i < count; i++)
        work ();
      gint64 took = g_get_monotonic_time () - began;
      if (took < 20000 && done == 0)
        count *= 2;
      else
        batches[done++] = took * 1000 / count;
    }
  qsort (batches, BATCHES, sizeof *batches, compare);
  printf ("%" G_GINT64_FORMAT " %s\n", batches[BATCHES / 2], what);
  fflush (stdout);
}

static void
get_number (void)
{
  simplevirt_domain_get_id (known);
}

static void
get_name (void)
{
  simplevirt_domain_get_name (known);
}

static void
get_state (void)
{
  simplevirt_domain_get_state (known);
}

static SimplevirtDomain *
find (void)
{
  g_autoptr (GError) error = NULL;
  SimplevirtDomain *domain = simplevirt_connection_lookup_domain (connection, NAME, NULL, &error);

  check (error);
  return domain;
}

static void
look_up (void)
{
  g_object_unref (find ());
}

static void
list (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) domains = simplevirt_connection_list_domains (
      connection, SIMPLEVIRT_DOMAIN_FILTER_NONE, NULL, &error);

  check (error);
  for (guint i = 0; i < domains->len; i++)
    {
      simplevirt_domain_get_name (domains->pdata[i]);
      simplevirt_domain_get_state (domains->pdata[i]);
    }
}

static void
define (void)
{
  g_autoptr (GError) error = NULL;
  SimplevirtDomain *domain
      = simplevirt_connection_define_domain_xml (connection, xml, NULL, &error);

  check (error);
  g_object_unref (domain);
}

static void
define_and_wait (void)
{
  define ();
  simplevirt_event_unref (simplevirt_event_queue_pop (events, 5000, NULL, NULL));
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;

  if (argc < 2)
    return 2;
  connection = simplevirt_connection_open (argv[1], NULL, &error);
  check (error);
  known = find ();
  xml = simplevirt_domain_fetch_xml (known, SIMPLEVIRT_XML_NONE, NULL, &error);
  check (error);
  measure ("getter", get_number);
  measure ("string", get_name);
  measure ("state", get_state);
  g_clear_object (&known);
  measure ("lookup", look_up);
  measure ("lookup, state", look_up);
  measure ("list, names", list);
  measure ("list, names, states", list);
  measure ("define", define);
  events
      = simplevirt_connection_watch (connection, SIMPLEVIRT_EVENT_TOPICS_LIFECYCLE, NULL, &error);
  check (error);
  measure ("define, event", define_and_wait);
  simplevirt_event_queue_close (events);
  g_clear_object (&events);
  g_free (xml);
  simplevirt_connection_close (connection);
  g_object_unref (connection);
}
