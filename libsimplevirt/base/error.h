/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <simplevirt/simplevirt.h>

/* Sets an error of our domain and returns FALSE, so that `return sv_fail (...)` reads well. */
gboolean sv_fail (GError **error, SimplevirtErrorCode code, const char *format, ...)
    G_GNUC_PRINTF (3, 4);

/* Turns libvirt's last error of this thread into ours, after "<prefix>: ". Returns FALSE. */
gboolean sv_error_from_libvirt (GError **error, const char *format, ...) G_GNUC_PRINTF (2, 3);

/* The same as an error without a prefix yet: for who must ask libvirt what to say there, which
 * would make it forget. */
GError *sv_error_take_libvirt (void);

/* Hands an error (taken) on, after "<prefix>: ". Returns FALSE. */
gboolean sv_error_take_prefixed (GError **error, GError *source, const char *format, va_list args)
    G_GNUC_PRINTF (3, 0);

/* errno, after "<prefix>: ". Returns FALSE. */
gboolean sv_error_from_errno (GError **error, int saved_errno, const char *format, ...)
    G_GNUC_PRINTF (3, 4);

/* What libvirt's code means to a program. */
SimplevirtErrorCode sv_error_code_from_libvirt (int code);

/* The code by which the words of an error are known: what the guest agent refuses, which has a code
 * of its own by now, was an internal error. */
int sv_error_code_of_words (int code);

/* What to do when the guest's frozen file systems are in the way. */
#define SV_ERROR_THAW "; thaw the guest's file systems first"

/* Words of libvirt's that tell more than its code does. */
typedef struct
{
  const char *words;
  SimplevirtErrorCode code;
  const char *advice; /* what to do about it, put after the message; or NULL */
} SvErrorWords;

/* Gives an error the code and the advice of the first of some rows whose words it says; FALSE when
 * there is none. */
gboolean sv_error_refine (GError *error, const SvErrorWords *rows, gsize count);

/* The same, and hands it on (takes `source`). Returns FALSE. */
gboolean sv_error_take_refined (GError **error,
                                GError *source,
                                const SvErrorWords *rows,
                                gsize count);

/* Puts more words after the message. */
void sv_error_append (GError *error, const char *words);

/* The same with the message of what went wrong besides. */
void sv_error_append_problem (GError *error, const GError *problem);

/* An error from GIO (file, subprocess) as one of ours, after "<prefix>: "; cancellation stays what
 * it is. Takes `source`. */
gboolean sv_error_take_gio (GError **error, GError *source, const char *format, ...)
    G_GNUC_PRINTF (3, 4);

/* Gives out an error that stays what it is a part of, or NULL: what libvirt called it can be asked
 * of a copy, too. */
const GError *sv_error_lend (const GError *error);

/* Whether `error` says that the object is not there. */
gboolean sv_error_is (const GError *error, SimplevirtErrorCode code);

/* Keeps libvirt from printing errors on the terminal of the application. */
void sv_error_silence_libvirt (void);
