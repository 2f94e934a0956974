/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What both directions share. */
#include "live/transfer.h"

#include "live/progress.h"

gsize
sv_transfer_piece (const SvTransfer *transfer)
{
  return sv_pace_piece (sv_progress_bandwidth (transfer->progress), SV_TRANSFER_CHUNK);
}

gboolean
sv_transfer_wait (const SvTransfer *transfer,
                  SvPace *pace,
                  GCancellable *cancellable,
                  GError **error)
{
  do
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
    }
  while (!sv_pace_is_due (pace, sv_progress_bandwidth (transfer->progress), cancellable));
  return TRUE;
}
