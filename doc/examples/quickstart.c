/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The main job from end to end: what is this host, make a machine from an image, wait for its
 * address, say what runs inside, stop it, and delete it with everything it owned.
 *
 * usage: quickstart IMAGE [--uri URI] [--name NAME] [--memory MIB] [--keep]
 */
#include <stdio.h>
#include <simplevirt/simplevirt.h>

static char *uri = NULL;
static char *name = NULL;
static int memory = 512;
static gboolean keep = FALSE;
static char **rest = NULL;
static gint64 step_began = 0;

static const GOptionEntry options[] = {
  { "uri", 0, 0, G_OPTION_ARG_STRING, &uri, "where to connect to; the best that answers by default",
    "URI" },
  { "name", 0, 0, G_OPTION_ARG_STRING, &name, "the name of the machine", "NAME" },
  { "memory", 0, 0, G_OPTION_ARG_INT, &memory, "its memory in MiB", "MIB" },
  { "keep", 0, 0, G_OPTION_ARG_NONE, &keep, "leave it running", NULL },
  { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &rest, NULL, "IMAGE" },
  { NULL },
};

static void
begin (const char *what)
{
  step_began = g_get_monotonic_time ();
  printf ("%-28s ", what);
  fflush (stdout);
}

G_GNUC_PRINTF (1, 2)
static void
end (const char *format, ...)
{
  double seconds = (double) (g_get_monotonic_time () - step_began) / G_USEC_PER_SEC;
  va_list args;

  printf ("%6.2f s  ", seconds);
  va_start (args, format);
  vprintf (format, args);
  va_end (args);
  printf ("\n");
}

static gboolean
describe (SimplevirtConnection *connection, GError **error)
{
  begin ("describe the host");
  g_autoptr (SimplevirtHostInfo) host
      = simplevirt_connection_describe_host (connection, NULL, error);
  if (host == NULL)
    return FALSE;
  end ("%s: %s %s, libvirt %s, %u CPUs, %.1f GiB, %s", simplevirt_host_info_get_hostname (host),
       simplevirt_host_info_get_driver (host), simplevirt_host_info_get_hypervisor_version (host),
       simplevirt_host_info_get_libvirt_version (host), simplevirt_host_info_get_cpus (host),
       (double) simplevirt_host_info_get_memory (host) / SIMPLEVIRT_GIB,
       simplevirt_host_info_is_accelerated (host) ? "accelerated" : "emulated");
  return TRUE;
}

static SimplevirtDomain *
create (SimplevirtConnection *connection, GError **error)
{
  g_autoptr (SimplevirtDomainBuilder) builder
      = simplevirt_domain_builder_new (name != NULL ? name : "quickstart");

  simplevirt_domain_builder_set_image (builder, rest[0]);
  simplevirt_domain_builder_set_memory (builder, (guint64) memory * SIMPLEVIRT_MIB);
  simplevirt_domain_builder_set_hostname (builder, "quickstart");
  begin ("create a machine");
  SimplevirtDomain *domain
      = simplevirt_connection_create_domain (connection, builder, NULL, NULL, error);
  if (domain != NULL)
    end ("'%s' runs, its disk is a thin overlay of %s", simplevirt_domain_get_name (domain),
         rest[0]);
  return domain;
}

static gboolean
look_inside (SimplevirtDomain *domain, GError **error)
{
  begin ("wait for its address");
  g_autofree char *address = simplevirt_domain_wait_for_address (domain, 300, NULL, error);
  if (address == NULL)
    return FALSE;
  end ("%s", address);

  begin ("ask what runs inside");
  if (!simplevirt_domain_wait_for_agent (domain, 300, NULL, error))
    return FALSE;
  g_autoptr (SimplevirtGuestInfo) os
      = simplevirt_domain_fetch_guest_info (domain, SIMPLEVIRT_GUEST_INFO_PARTS_NONE, NULL, error);
  if (os == NULL)
    return FALSE;
  end ("%s, kernel %s", simplevirt_guest_info_get_os_pretty_name (os),
       simplevirt_guest_info_get_kernel_release (os));
  return TRUE;
}

static gboolean
finish (SimplevirtConnection *connection, SimplevirtDomain *domain, GError **error)
{
  if (keep)
    {
      printf ("\nThe machine '%s' keeps running: virsh -c '%s' console %s\n",
              simplevirt_domain_get_name (domain), simplevirt_connection_get_uri (connection),
              simplevirt_domain_get_name (domain));
      return TRUE;
    }
  begin ("stop it gracefully");
  if (!simplevirt_domain_stop (domain, 60, NULL, error))
    return FALSE;
  end ("off");
  begin ("delete it");
  if (!simplevirt_domain_delete (domain, SIMPLEVIRT_DELETE_EVERYTHING, NULL, error))
    return FALSE;
  end ("deleted, with everything it owned");
  return TRUE;
}

static gboolean
run (GError **error)
{
  begin ("connect");
  g_autoptr (SimplevirtConnection) connection = simplevirt_connection_open (uri, NULL, error);
  if (connection == NULL)
    return FALSE;
  end ("%s", simplevirt_connection_get_uri (connection));
  if (!describe (connection, error))
    return FALSE;
  g_autoptr (SimplevirtDomain) domain = create (connection, error);
  if (domain == NULL)
    return FALSE;
  if (look_inside (domain, error))
    return finish (connection, domain, error);
  /* Nothing is left behind, whatever went wrong. */
  simplevirt_domain_delete (domain, SIMPLEVIRT_DELETE_EVERYTHING, NULL, NULL);
  return FALSE;
}

int
main (int argc, char **argv)
{
  g_autoptr (GOptionContext) context = g_option_context_new ("IMAGE");
  g_autoptr (GError) error = NULL;

  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error) || rest == NULL || rest[1] != NULL)
    {
      fprintf (stderr,
               "usage: quickstart IMAGE [--uri URI] [--name NAME] [--memory MIB] [--keep]\n");
      return 2;
    }
  if (run (&error))
    return 0;
  printf ("\n");
  fprintf (stderr, "quickstart: %s\n", error->message);
  return 1;
}
