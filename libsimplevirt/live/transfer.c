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
                  SvHandle *handle,
                  SvPace *pace,
                  GCancellable *cancellable,
                  GError **error)
{
  do
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (simplevirt_connection_get_state (handle->connection)
          == SIMPLEVIRT_CONNECTION_STATE_CLOSED)
        return sv_handle_error (handle, SIMPLEVIRT_ERROR_CLOSED, error,
                                "the connection was closed");
    }
  while (!sv_pace_is_due (pace, sv_progress_bandwidth (transfer->progress), cancellable));
  return TRUE;
}
