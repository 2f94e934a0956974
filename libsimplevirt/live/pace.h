/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

/* Keeps work to a number of bytes per second, which may change meanwhile; 0 is no limit. */
typedef struct
{
  double debt; /* bytes moved that the time since has not paid for */
  gint64 since;
} SvPace;

/* How much to move at a time, so that it goes on evenly; `most` without a limit. */
gsize sv_pace_piece (guint64 bandwidth, gsize most);

/* Some more was moved. */
void sv_pace_spend (SvPace *self, guint64 bytes);

/* Whether it is time to go on; otherwise this sleeps a little, to be asked again with what the
 * limit is then. Cancelling wakes it. */
gboolean sv_pace_is_due (SvPace *self, guint64 bandwidth, GCancellable *cancellable);
