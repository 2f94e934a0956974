/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/turn.h"

/* The fifth is for everything else. */
#define AT_ONCE 4

static void
on_cancelled (GCancellable *cancellable, gpointer data)
{
  SimplevirtConnection *connection = data;

  g_mutex_lock (&connection->turn_lock);
  g_cond_broadcast (&connection->turn_over);
  g_mutex_unlock (&connection->turn_lock);
}

gboolean
sv_turn_begin (SimplevirtConnection *connection, GCancellable *cancellable, GError **error)
{
  gulong id = cancellable != NULL
                  ? g_cancellable_connect (cancellable, G_CALLBACK (on_cancelled), connection, NULL)
                  : 0;

  g_mutex_lock (&connection->turn_lock);
  gboolean cancelled = FALSE;
  while (!(cancelled = g_cancellable_is_cancelled (cancellable)) && connection->turns == AT_ONCE)
    g_cond_wait (&connection->turn_over, &connection->turn_lock);
  /* What woke this one up may have been meant for another. */
  if (cancelled)
    g_cond_signal (&connection->turn_over);
  else
    connection->turns++;
  g_mutex_unlock (&connection->turn_lock);
  g_cancellable_disconnect (cancellable, id);
  if (cancelled)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, "Operation was cancelled");
  return !cancelled;
}

void
sv_turn_end (SimplevirtConnection *connection)
{
  g_mutex_lock (&connection->turn_lock);
  connection->turns--;
  g_cond_signal (&connection->turn_over);
  g_mutex_unlock (&connection->turn_lock);
}
