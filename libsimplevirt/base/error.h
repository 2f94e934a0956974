/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <simplevirt/simplevirt.h>

/* Sets an error of our domain and returns FALSE, so that `return sv_fail (...)` reads well. */
gboolean sv_fail (GError **error, SimplevirtErrorCode code, const char *format, ...)
    G_GNUC_PRINTF (3, 4);

/* Turns libvirt's last error of this thread into ours, after "<prefix>: ". Returns FALSE. */
gboolean sv_error_from_libvirt (GError **error, const char *format, ...) G_GNUC_PRINTF (2, 3);

/* The same for errno; `format` names the object. Returns FALSE. */
gboolean sv_error_from_errno (GError **error, int saved_errno, const char *format, ...)
    G_GNUC_PRINTF (3, 4);

/* What libvirt's code means to a program. */
SimplevirtErrorCode sv_error_code_from_libvirt (int code);

/* An error from GIO (file, subprocess) as one of ours, after "<prefix>: "; cancellation stays what
 * it is. Takes `source`. */
gboolean sv_error_take_gio (GError **error, GError *source, const char *format, ...)
    G_GNUC_PRINTF (3, 4);

/* Whether `error` says that the object is not there. */
gboolean sv_error_is (const GError *error, SimplevirtErrorCode code);

/* Keeps libvirt from printing errors on the terminal of the application. */
void sv_error_silence_libvirt (void);
