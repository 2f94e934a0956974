/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Backs up a running domain to a folder: whole the first time, then what changed since the time
 * before. Ctrl-C leaves nothing behind. backup URI NAME FOLDER */
#include <glib-unix.h>
#include <simplevirt/simplevirt.h>

static gboolean
on_interrupt (gpointer cancellable)
{
  g_cancellable_cancel (cancellable);
  return G_SOURCE_CONTINUE;
}

static void
on_progress (SimplevirtProgress *progress, gpointer unused)
{
  g_printerr ("\r%3.0f %%", 100 * simplevirt_progress_get_fraction (progress));
}

static void
on_done (GObject *domain, GAsyncResult *result, gpointer place)
{
  *(GAsyncResult **) place = g_object_ref (result);
}

static SimplevirtBackup *
back_up (SimplevirtDomain *domain, const char *folder, GError **error)
{
  g_autoptr (GPtrArray) checkpoints = simplevirt_domain_list_checkpoints (domain, NULL, error);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *name = g_date_time_format (now, "%Y%m%d-%H%M%S-%f");
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  const char *last = NULL;

  if (checkpoints == NULL)
    return NULL;
  if (checkpoints->len > 0)
    last = simplevirt_checkpoint_get_name (checkpoints->pdata[checkpoints->len - 1]);
  g_signal_connect (progress, "changed", G_CALLBACK (on_progress), NULL);
  guint interrupt = g_unix_signal_add (SIGINT, on_interrupt, cancellable);
  simplevirt_domain_backup_async (domain, folder, name, last, 0, SIMPLEVIRT_BACKUP_NONE, progress,
                                  cancellable, on_done, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (interrupt);
  g_printerr ("\n");
  return simplevirt_domain_backup_finish (domain, result, error);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = NULL;
  g_autoptr (SimplevirtDomain) domain = NULL;
  g_autoptr (SimplevirtBackup) backup = NULL;

  if (argc != 4)
    {
      g_printerr ("usage: backup URI NAME FOLDER\n");
      return 2;
    }
  if ((connection = simplevirt_connection_open (argv[1], NULL, &error)) != NULL
      && (domain = simplevirt_connection_lookup_domain (connection, argv[2], NULL, &error)) != NULL)
    backup = back_up (domain, argv[3], &error);
  if (backup == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  GPtrArray *files = simplevirt_backup_get_files (backup);
  for (guint i = 0; i < files->len; i++)
    {
      const char *since = simplevirt_backup_file_get_incremental (files->pdata[i]);
      g_print ("%s %s%s\n", simplevirt_backup_file_get_path (files->pdata[i]),
               since != NULL ? "since " : "whole", since != NULL ? since : "");
    }
  return 0;
}
