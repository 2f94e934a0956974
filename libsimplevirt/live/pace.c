/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/pace.h"

/* Pieces per second at most, and how soon a new limit holds. */
#define PIECES 8
#define NAP_US (G_USEC_PER_SEC / 10)

gsize
sv_pace_piece (guint64 bandwidth, gsize most)
{
  return bandwidth == 0 ? most : (gsize) CLAMP (bandwidth / PIECES, 1, most);
}

void
sv_pace_spend (SvPace *self, guint64 bytes)
{
  self->debt += (double) bytes;
}

static void
nap (gint64 length, GCancellable *cancellable)
{
  GPollFD cancelled = { 0 };
  gboolean watched = g_cancellable_make_pollfd (cancellable, &cancelled);
  guint timeout = (guint) (length + 999) / 1000;

  g_poll (&cancelled, watched ? 1 : 0, (gint) timeout);
  if (watched)
    g_cancellable_release_fd (cancellable);
}

gboolean
sv_pace_is_due (SvPace *self, guint64 bandwidth, GCancellable *cancellable)
{
  gint64 now = g_get_monotonic_time ();

  self->debt -= (double) bandwidth * (double) (now - self->since) / G_USEC_PER_SEC;
  self->since = now;
  /* What time went by unused is not made up for. */
  if (bandwidth == 0 || self->debt <= 0)
    {
      self->debt = 0;
      return TRUE;
    }
  double left = self->debt / (double) bandwidth * G_USEC_PER_SEC;
  nap (left < NAP_US ? (gint64) left : NAP_US, cancellable);
  return FALSE;
}
