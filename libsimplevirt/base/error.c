/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/error.h"

#include <string.h>
#include <gio/gio.h>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

#define LONGEST_MESSAGE 4096
#define LONGEST_PREFIX  512

typedef struct
{
  int code;
  int domain;
} SvErrorPrivate;

/* GLib puts the private part before the error, at its own alignment (as G_DEFINE_EXTENDED_ERROR
 * does, which would name the domain after the C type). */
static SvErrorPrivate *
get_private (const GError *error)
{
  const gsize alignment = 2 * sizeof (gsize);
  const gsize size = (sizeof (SvErrorPrivate) + alignment - 1) & ~(alignment - 1);

  return (SvErrorPrivate *) ((guint8 *) error - size);
}

static void
private_init (GError *error)
{
  *get_private (error) = (SvErrorPrivate){ VIR_ERR_OK, VIR_FROM_NONE };
}

static void
private_copy (const GError *source, GError *target)
{
  *get_private (target) = *get_private (source);
}

/* What the error was that this thread freed or was lent last. PyGObject makes an exception of
 * domain, code and message and frees an error that is its own at once; what it cannot carry over is
 * asked for here. */
static _Thread_local struct
{
  guint message;
  int code;
  SvErrorPrivate details;
} last_seen;

static void
note (const GError *error)
{
  last_seen.message = g_str_hash (error->message);
  last_seen.code = error->code;
  last_seen.details = *get_private (error);
}

static void
private_clear (GError *error)
{
  note (error);
}

const GError *
sv_error_lend (const GError *error)
{
  if (error != NULL && error->domain == SIMPLEVIRT_ERROR)
    note (error);
  return error;
}

static SvErrorPrivate
get_details (const GError *error)
{
  const SvErrorPrivate nothing = { VIR_ERR_OK, VIR_FROM_NONE };

  if (error == NULL || error->domain != SIMPLEVIRT_ERROR)
    return nothing;
  /* what a copy was told it keeps, since it may be freed before it is asked again */
  if (get_private (error)->code == VIR_ERR_OK && last_seen.code == error->code
      && last_seen.message == g_str_hash (error->message))
    *get_private (error) = last_seen.details;
  return *get_private (error);
}

/**
 * simplevirt_error_code_quark:
 *
 * The error domain of the library, see %SIMPLEVIRT_ERROR.
 *
 * Returns: the quark
 *
 * Since: 1.0
 */
GQuark
simplevirt_error_code_quark (void)
{
  static gsize quark = 0;

  if (g_once_init_enter (&quark))
    g_once_init_leave (&quark,
                       g_error_domain_register_static ("simplevirt-error", sizeof (SvErrorPrivate),
                                                       private_init, private_copy, private_clear));
  return (GQuark) quark;
}

/**
 * simplevirt_error_get_libvirt_code:
 * @error: a #GError of any domain
 *
 * What libvirt itself called the failure, for programs that know libvirt's codes.
 *
 * A language that keeps no more of an error than domain, code and message asks with a copy of
 * these, in the thread that got the error and before it gets another.
 *
 * Returns: the `virErrorNumber` behind an error, or 0 when libvirt did not report it
 *
 * Since: 1.0
 */
int
simplevirt_error_get_libvirt_code (const GError *error)
{
  return get_details (error).code;
}

/**
 * simplevirt_error_get_libvirt_domain:
 * @error: a #GError of any domain
 *
 * Which part of libvirt reported the failure.
 *
 * Returns: the `virErrorDomain` behind an error, or 0 when libvirt did not report it
 *
 * Since: 1.0
 */
int
simplevirt_error_get_libvirt_domain (const GError *error)
{
  return get_details (error).domain;
}

/* A newer daemon sends codes that the headers here may not know yet. */
#if !LIBVIR_CHECK_VERSION(9, 7, 0)
#define VIR_ERR_NO_NETWORK_METADATA 111
#endif
#if !LIBVIR_CHECK_VERSION(11, 2, 0)
#define VIR_ERR_AGENT_COMMAND_TIMEOUT 112
#define VIR_ERR_AGENT_COMMAND_FAILED  113
#endif

/* What has no row is FAILED. */
static const struct
{
  int libvirt;
  SimplevirtErrorCode code;
} code_table[] = {
  { VIR_ERR_NO_DOMAIN, SIMPLEVIRT_ERROR_NOT_FOUND },
  { VIR_ERR_NO_NETWORK, SIMPLEVIRT_ERROR_NOT_FOUND },
  { VIR_ERR_NO_STORAGE_POOL, SIMPLEVIRT_ERROR_NOT_FOUND },
  { VIR_ERR_NO_STORAGE_VOL, SIMPLEVIRT_ERROR_NOT_FOUND },
  { VIR_ERR_NO_NODE_DEVICE, SIMPLEVIRT_ERROR_NOT_FOUND },
  { VIR_ERR_NO_INTERFACE, SIMPLEVIRT_ERROR_NOT_FOUND },
  { VIR_ERR_NO_SECRET, SIMPLEVIRT_ERROR_NOT_FOUND },
  { VIR_ERR_NO_NWFILTER, SIMPLEVIRT_ERROR_NOT_FOUND },
  { VIR_ERR_NO_NWFILTER_BINDING, SIMPLEVIRT_ERROR_NOT_FOUND },
  { VIR_ERR_NO_NETWORK_PORT, SIMPLEVIRT_ERROR_NOT_FOUND },
  { VIR_ERR_NO_DOMAIN_SNAPSHOT, SIMPLEVIRT_ERROR_NOT_FOUND },
  { VIR_ERR_NO_DOMAIN_CHECKPOINT, SIMPLEVIRT_ERROR_NOT_FOUND },
  { VIR_ERR_NO_DOMAIN_BACKUP, SIMPLEVIRT_ERROR_NOT_FOUND },
  { VIR_ERR_NO_DOMAIN_METADATA, SIMPLEVIRT_ERROR_NOT_FOUND },
  { VIR_ERR_NO_NETWORK_METADATA, SIMPLEVIRT_ERROR_NOT_FOUND },
  { VIR_ERR_NO_HOSTNAME, SIMPLEVIRT_ERROR_NOT_FOUND },
  { VIR_ERR_NO_SERVER, SIMPLEVIRT_ERROR_NOT_FOUND },
  { VIR_ERR_NO_CLIENT, SIMPLEVIRT_ERROR_NOT_FOUND },
  { VIR_ERR_DEVICE_MISSING, SIMPLEVIRT_ERROR_NOT_FOUND },
  { VIR_ERR_DOM_EXIST, SIMPLEVIRT_ERROR_ALREADY_EXISTS },
  { VIR_ERR_NETWORK_EXIST, SIMPLEVIRT_ERROR_ALREADY_EXISTS },
  { VIR_ERR_STORAGE_VOL_EXIST, SIMPLEVIRT_ERROR_ALREADY_EXISTS },
  { VIR_ERR_NETWORK_PORT_EXIST, SIMPLEVIRT_ERROR_ALREADY_EXISTS },
  { VIR_ERR_STORAGE_POOL_BUILT, SIMPLEVIRT_ERROR_ALREADY_EXISTS },
  { VIR_ERR_INVALID_ARG, SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_INVALID_DOMAIN, SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_INVALID_NETWORK, SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_INVALID_NETWORK_PORT, SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_INVALID_STORAGE_POOL, SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_INVALID_STORAGE_VOL, SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_INVALID_NODE_DEVICE, SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_INVALID_INTERFACE, SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_INVALID_NWFILTER, SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_INVALID_NWFILTER_BINDING, SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_INVALID_DOMAIN_SNAPSHOT, SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_INVALID_DOMAIN_CHECKPOINT, SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_INVALID_STREAM, SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_INVALID_MAC, SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_MULTIPLE_INTERFACES, SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_MULTIPLE_DOMAINS, SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_OVERFLOW, SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_OPERATION_INVALID, SIMPLEVIRT_ERROR_INVALID_STATE },
  { VIR_ERR_CHECKPOINT_INCONSISTENT, SIMPLEVIRT_ERROR_INVALID_STATE },
  { VIR_ERR_SNAPSHOT_REVERT_RISKY, SIMPLEVIRT_ERROR_INVALID_STATE },
  { VIR_ERR_XML_ERROR, SIMPLEVIRT_ERROR_INVALID_CONFIG },
  { VIR_ERR_XML_DETAIL, SIMPLEVIRT_ERROR_INVALID_CONFIG },
  { VIR_ERR_XML_INVALID_SCHEMA, SIMPLEVIRT_ERROR_INVALID_CONFIG },
  { VIR_ERR_CONFIG_UNSUPPORTED, SIMPLEVIRT_ERROR_INVALID_CONFIG },
  { VIR_ERR_OS_TYPE, SIMPLEVIRT_ERROR_INVALID_CONFIG },
  { VIR_ERR_NO_KERNEL, SIMPLEVIRT_ERROR_INVALID_CONFIG },
  { VIR_ERR_NO_ROOT, SIMPLEVIRT_ERROR_INVALID_CONFIG },
  { VIR_ERR_NO_SOURCE, SIMPLEVIRT_ERROR_INVALID_CONFIG },
  { VIR_ERR_NO_TARGET, SIMPLEVIRT_ERROR_INVALID_CONFIG },
  { VIR_ERR_NO_NAME, SIMPLEVIRT_ERROR_INVALID_CONFIG },
  { VIR_ERR_NO_OS, SIMPLEVIRT_ERROR_INVALID_CONFIG },
  { VIR_ERR_UNKNOWN_HOST, SIMPLEVIRT_ERROR_CONNECTION_FAILED },
  { VIR_ERR_CONF_SYNTAX, SIMPLEVIRT_ERROR_INVALID_CONFIG },
  { VIR_ERR_CPU_INCOMPATIBLE, SIMPLEVIRT_ERROR_INVALID_CONFIG },
  { VIR_ERR_INVALID_SECRET, SIMPLEVIRT_ERROR_AUTH_FAILED },
  { VIR_ERR_ACCESS_DENIED, SIMPLEVIRT_ERROR_PERMISSION_DENIED },
  { VIR_ERR_OPERATION_DENIED, SIMPLEVIRT_ERROR_PERMISSION_DENIED },
  { VIR_ERR_READ_FAILED, SIMPLEVIRT_ERROR_FAILED },
  { VIR_ERR_AUTH_FAILED, SIMPLEVIRT_ERROR_AUTH_FAILED },
  { VIR_ERR_AUTH_CANCELLED, SIMPLEVIRT_ERROR_AUTH_FAILED },
  { VIR_ERR_AUTH_UNAVAILABLE, SIMPLEVIRT_ERROR_AUTH_FAILED },
  { VIR_ERR_NO_CONNECT, SIMPLEVIRT_ERROR_CONNECTION_FAILED },
  { VIR_ERR_SSH, SIMPLEVIRT_ERROR_CONNECTION_FAILED },
  { VIR_ERR_LIBSSH, SIMPLEVIRT_ERROR_CONNECTION_FAILED },
  { VIR_ERR_INVALID_CONN, SIMPLEVIRT_ERROR_CONNECTION_LOST },
  { VIR_ERR_OPERATION_TIMEOUT, SIMPLEVIRT_ERROR_TIMED_OUT },
  /* The agent took the command, so that it is there. */
  { VIR_ERR_AGENT_COMMAND_TIMEOUT, SIMPLEVIRT_ERROR_TIMED_OUT },
  { VIR_ERR_NO_SUPPORT, SIMPLEVIRT_ERROR_NOT_SUPPORTED },
  { VIR_ERR_OPERATION_UNSUPPORTED, SIMPLEVIRT_ERROR_NOT_SUPPORTED },
  { VIR_ERR_ARGUMENT_UNSUPPORTED, SIMPLEVIRT_ERROR_NOT_SUPPORTED },
  { VIR_ERR_RESOURCE_BUSY, SIMPLEVIRT_ERROR_BUSY },
  { VIR_ERR_BLOCK_COPY_ACTIVE, SIMPLEVIRT_ERROR_BUSY },
  { VIR_ERR_AGENT_UNRESPONSIVE, SIMPLEVIRT_ERROR_AGENT_UNAVAILABLE },
  { VIR_ERR_AGENT_UNSYNCED, SIMPLEVIRT_ERROR_AGENT_UNAVAILABLE },
  { VIR_ERR_MIGRATE_UNSAFE, SIMPLEVIRT_ERROR_INVALID_STATE },
};

/* libvirt reports several conditions under one vague code; its words tell them apart. First match
 * wins. */
static const struct
{
  int libvirt;
  const char *words;
  SimplevirtErrorCode code;
} text_table[] = {
  { VIR_ERR_INVALID_ARG, "unsupported flags", SIMPLEVIRT_ERROR_NOT_SUPPORTED },
  { VIR_ERR_INVALID_ARG, "unsupported dumpformat", SIMPLEVIRT_ERROR_NOT_SUPPORTED },
  { VIR_ERR_INVALID_ARG, "not found in domain", SIMPLEVIRT_ERROR_NOT_FOUND },
  { VIR_ERR_INVALID_ARG, "failed to find disk", SIMPLEVIRT_ERROR_NOT_FOUND },
  { VIR_ERR_INVALID_ARG, "in chain for", SIMPLEVIRT_ERROR_NOT_FOUND },
  { VIR_ERR_INVALID_ARG, "does not have an active block job", SIMPLEVIRT_ERROR_INVALID_STATE },
  { VIR_ERR_OPERATION_UNSUPPORTED, "already in active block job", SIMPLEVIRT_ERROR_BUSY },
  { VIR_ERR_INTERNAL_ERROR, "has a blockjob assigned", SIMPLEVIRT_ERROR_BUSY },
  { VIR_ERR_CONFIG_UNSUPPORTED, "already exists", SIMPLEVIRT_ERROR_ALREADY_EXISTS },
  { VIR_ERR_CONFIG_UNSUPPORTED, "no disk named", SIMPLEVIRT_ERROR_NOT_FOUND },
  { VIR_ERR_INVALID_ARG, "' exists", SIMPLEVIRT_ERROR_ALREADY_EXISTS },
  { VIR_ERR_OPERATION_UNSUPPORTED, "inactive domain", SIMPLEVIRT_ERROR_INVALID_STATE },
  { VIR_ERR_SYSTEM_ERROR, "No space left", SIMPLEVIRT_ERROR_NO_SPACE },
  { VIR_ERR_SYSTEM_ERROR, "Disk quota exceeded", SIMPLEVIRT_ERROR_NO_SPACE },
  { VIR_ERR_SYSTEM_ERROR, "Permission denied", SIMPLEVIRT_ERROR_PERMISSION_DENIED },
  { VIR_ERR_SYSTEM_ERROR, "Operation not permitted", SIMPLEVIRT_ERROR_PERMISSION_DENIED },
  { VIR_ERR_SYSTEM_ERROR, "No such file", SIMPLEVIRT_ERROR_NOT_FOUND },
  { VIR_ERR_SYSTEM_ERROR, "Not a directory", SIMPLEVIRT_ERROR_NOT_FOUND },
  { VIR_ERR_SYSTEM_ERROR, "File name too long", SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_SYSTEM_ERROR, "File too large", SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_SYSTEM_ERROR, "Is a directory", SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_SYSTEM_ERROR, "Operation not supported", SIMPLEVIRT_ERROR_NOT_SUPPORTED },
  { VIR_ERR_SYSTEM_ERROR, "Inappropriate ioctl", SIMPLEVIRT_ERROR_NOT_SUPPORTED },
  { VIR_ERR_SYSTEM_ERROR, "cross-device link", SIMPLEVIRT_ERROR_NOT_SUPPORTED },
  { VIR_ERR_SYSTEM_ERROR, "File exists", SIMPLEVIRT_ERROR_ALREADY_EXISTS },
  { VIR_ERR_SYSTEM_ERROR, "Broken pipe", SIMPLEVIRT_ERROR_CONNECTION_LOST },
  { VIR_ERR_SYSTEM_ERROR, "Connection reset", SIMPLEVIRT_ERROR_CONNECTION_LOST },
  { VIR_ERR_SYSTEM_ERROR, "end of file", SIMPLEVIRT_ERROR_CONNECTION_LOST },
  { VIR_ERR_INTERNAL_ERROR, "client socket is closed", SIMPLEVIRT_ERROR_CONNECTION_LOST },
  { VIR_ERR_INTERNAL_ERROR, "connection closed", SIMPLEVIRT_ERROR_CONNECTION_LOST },
  { VIR_ERR_INTERNAL_ERROR, "keepalive", SIMPLEVIRT_ERROR_CONNECTION_LOST },
  { VIR_ERR_INTERNAL_ERROR, "received hangup", SIMPLEVIRT_ERROR_CONNECTION_LOST },
  { VIR_ERR_INTERNAL_ERROR, "No space left", SIMPLEVIRT_ERROR_NO_SPACE },
  { VIR_ERR_INTERNAL_ERROR, "Not enough free space", SIMPLEVIRT_ERROR_NO_SPACE },
  { VIR_ERR_OPERATION_FAILED, "Storage source conflict", SIMPLEVIRT_ERROR_ALREADY_EXISTS },
  { VIR_ERR_INTERNAL_ERROR, "Permission denied", SIMPLEVIRT_ERROR_PERMISSION_DENIED },
  { VIR_ERR_INTERNAL_ERROR, "already running", SIMPLEVIRT_ERROR_INVALID_STATE },
  { VIR_ERR_INTERNAL_ERROR, "not running", SIMPLEVIRT_ERROR_INVALID_STATE },
  { VIR_ERR_INTERNAL_ERROR, "not paused", SIMPLEVIRT_ERROR_INVALID_STATE },
  { VIR_ERR_INTERNAL_ERROR, "already in use", SIMPLEVIRT_ERROR_ALREADY_EXISTS },
  { VIR_ERR_INTERNAL_ERROR, "missing backend for pool type", SIMPLEVIRT_ERROR_NOT_SUPPORTED },
  { VIR_ERR_INTERNAL_ERROR, "unknown storage pool type", SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_INTERNAL_ERROR, "failed to validate prefix", SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_INTERNAL_ERROR, "' too long", SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_INTERNAL_ERROR, "cannot execute binary", SIMPLEVIRT_ERROR_NOT_SUPPORTED },
  { VIR_ERR_INTERNAL_ERROR, "with status '127'", SIMPLEVIRT_ERROR_NOT_SUPPORTED },
  { VIR_ERR_INTERNAL_ERROR, "mount point does not exist", SIMPLEVIRT_ERROR_NOT_FOUND },
  { VIR_ERR_INTERNAL_ERROR, "special device", SIMPLEVIRT_ERROR_NOT_FOUND },
  /* the same, of util-linux 2.39 and later */
  { VIR_ERR_INTERNAL_ERROR, "Can't lookup blockdev", SIMPLEVIRT_ERROR_NOT_FOUND },
  /* no file system of that type, which later versions look for before the place */
  { VIR_ERR_INTERNAL_ERROR, "wrong fs type", SIMPLEVIRT_ERROR_NOT_FOUND },
  { VIR_ERR_INTERNAL_ERROR, "already defined for use with", SIMPLEVIRT_ERROR_ALREADY_EXISTS },
  /* qemu-img's words */
  { VIR_ERR_INTERNAL_ERROR, "image size is too large", SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_INTERNAL_ERROR, "Invalid image size", SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_INTERNAL_ERROR, "image size must be", SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_INTERNAL_ERROR, "Is a directory", SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_INTERNAL_ERROR, "Is another process using the image", SIMPLEVIRT_ERROR_BUSY },
  { VIR_ERR_INTERNAL_ERROR, "Unknown driver", SIMPLEVIRT_ERROR_NOT_SUPPORTED },
  { VIR_ERR_INTERNAL_ERROR, "Unknown file format", SIMPLEVIRT_ERROR_NOT_SUPPORTED },
  { VIR_ERR_INTERNAL_ERROR, "does not support image creation", SIMPLEVIRT_ERROR_NOT_SUPPORTED },
  { VIR_ERR_INTERNAL_ERROR, "does not support resize", SIMPLEVIRT_ERROR_NOT_SUPPORTED },
  { VIR_ERR_INTERNAL_ERROR, "unable to find ploop", SIMPLEVIRT_ERROR_NOT_SUPPORTED },
  { VIR_ERR_INTERNAL_ERROR, "unsupported input storage vol", SIMPLEVIRT_ERROR_NOT_SUPPORTED },
  { VIR_ERR_INTERNAL_ERROR, "Could not open", SIMPLEVIRT_ERROR_FAILED },
  { VIR_ERR_INTERNAL_ERROR, "Unable to parse URI", SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_INTERNAL_ERROR, "File too large", SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_INTERNAL_ERROR, "expects a >0 size", SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_INTERNAL_ERROR, "invalid UTF-8 sequence", SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  /* more than goes through libvirt's protocol at once */
  { VIR_ERR_RPC, "greater than maximum", SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_RPC, "exceeds limit", SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_RPC, "Unable to encode message payload", SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_INTERNAL_ERROR, "expects an integer", SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_INTERNAL_ERROR, "not supported by the guest", SIMPLEVIRT_ERROR_NOT_SUPPORTED },
  { VIR_ERR_INTERNAL_ERROR, "agent is in frozen state", SIMPLEVIRT_ERROR_INVALID_STATE },
  { VIR_ERR_INTERNAL_ERROR, "has been disabled", SIMPLEVIRT_ERROR_NOT_SUPPORTED },
  { VIR_ERR_INTERNAL_ERROR, "no device found", SIMPLEVIRT_ERROR_NOT_FOUND },
  { VIR_ERR_INTERNAL_ERROR, "not in suspended state", SIMPLEVIRT_ERROR_INVALID_STATE },
  { VIR_ERR_ARGUMENT_UNSUPPORTED, "guest agent is not configured",
    SIMPLEVIRT_ERROR_AGENT_UNAVAILABLE },
  { VIR_ERR_OPERATION_INVALID, "is still being allocated", SIMPLEVIRT_ERROR_BUSY },
  { VIR_ERR_OPERATION_INVALID, "is still in use", SIMPLEVIRT_ERROR_BUSY },
  { VIR_ERR_INTERNAL_ERROR, "has asynchronous jobs running", SIMPLEVIRT_ERROR_BUSY },
  { VIR_ERR_OPERATION_INVALID, "in session mode", SIMPLEVIRT_ERROR_NOT_SUPPORTED },
  { VIR_ERR_OPERATION_INVALID, "volume target path", SIMPLEVIRT_ERROR_ALREADY_EXISTS },
  { VIR_ERR_OPERATION_INVALID, "can't be greater than", SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  { VIR_ERR_OPERATION_INVALID, "already exists", SIMPLEVIRT_ERROR_ALREADY_EXISTS },
  { VIR_ERR_OPERATION_FAILED, "already exists with uuid", SIMPLEVIRT_ERROR_ALREADY_EXISTS },
  { VIR_ERR_OPERATION_FAILED, "already defined with uuid", SIMPLEVIRT_ERROR_ALREADY_EXISTS },
  { VIR_ERR_OPERATION_FAILED, "already exists", SIMPLEVIRT_ERROR_ALREADY_EXISTS },
  { VIR_ERR_OPERATION_FAILED, "No space left", SIMPLEVIRT_ERROR_NO_SPACE },
  { VIR_ERR_OPERATION_FAILED, "Not enough space left", SIMPLEVIRT_ERROR_NO_SPACE },
  { VIR_ERR_OPERATION_FAILED, "win-dump", SIMPLEVIRT_ERROR_NOT_SUPPORTED },
  { VIR_ERR_OPERATION_FAILED, "rejected by the guest", SIMPLEVIRT_ERROR_BUSY },
  { VIR_ERR_CONFIG_UNSUPPORTED, "in session mode", SIMPLEVIRT_ERROR_NOT_SUPPORTED },
  { VIR_ERR_CONFIG_UNSUPPORTED, "Unsupported device type", SIMPLEVIRT_ERROR_NOT_SUPPORTED },
};

SimplevirtErrorCode
sv_error_code_from_libvirt (int code)
{
  for (gsize i = 0; i < G_N_ELEMENTS (code_table); i++)
    {
      if (code_table[i].libvirt == code)
        return code_table[i].code;
    }
  return SIMPLEVIRT_ERROR_FAILED;
}

int
sv_error_code_of_words (int code)
{
  return code == VIR_ERR_AGENT_COMMAND_FAILED ? VIR_ERR_INTERNAL_ERROR : code;
}

static SimplevirtErrorCode
code_from_words (int code, const char *message)
{
  int listed = sv_error_code_of_words (code);

  for (gsize i = 0; i < G_N_ELEMENTS (text_table); i++)
    {
      if (text_table[i].libvirt == listed && strstr (message, text_table[i].words) != NULL)
        return text_table[i].code;
    }
  return sv_error_code_from_libvirt (code);
}

/* What to do about it, where that is known. */
static const char *
advice (int code, SimplevirtErrorCode ours, const char *message)
{
  if (code == VIR_ERR_OPERATION_INVALID && strstr (message, "network '") != NULL
      && strstr (message, "is not active") != NULL)
    return "; start the network first";
  if (ours == SIMPLEVIRT_ERROR_PERMISSION_DENIED && strstr (message, "Could not open '") != NULL)
    return "; the hypervisor's user must be able to read the file and to enter every folder above "
           "it";
  if (strstr (message, "agent is in frozen state") != NULL)
    return SV_ERROR_THAW;
  if (ours == SIMPLEVIRT_ERROR_AGENT_UNAVAILABLE)
    return "; is qemu-guest-agent installed and running in the guest?";
  return "";
}

void
sv_error_append (GError *error, const char *words)
{
  char *message = g_strconcat (error->message, words, NULL);

  g_free (error->message);
  error->message = message;
}

void
sv_error_append_problem (GError *error, const GError *problem)
{
  g_autofree char *words = g_strconcat ("; ", problem->message, NULL);

  sv_error_append (error, words);
}

gboolean
sv_error_refine (GError *error, const SvErrorWords *rows, gsize count)
{
  for (gsize i = 0; i < count; i++)
    {
      if (strstr (error->message, rows[i].words) == NULL)
        continue;
      error->code = (int) rows[i].code;
      if (rows[i].advice != NULL)
        sv_error_append (error, rows[i].advice);
      return TRUE;
    }
  return FALSE;
}

gboolean
sv_error_take_refined (GError **error, GError *source, const SvErrorWords *rows, gsize count)
{
  sv_error_refine (source, rows, count);
  g_propagate_error (error, source);
  return FALSE;
}

/* A message quotes what it was given, which may be anything: valid UTF-8 comes out, without
 * characters that do things to a terminal, and of a megabyte only the beginning, which names the
 * object, and the end, which tells the cause. Takes `message`. */
static char *
presentable (char *message, gsize longest)
{
  g_autofree char *owned = message;
  g_autofree char *valid = g_utf8_make_valid (owned, -1);
  gsize length = strlen (valid);
  GString *text = g_string_sized_new (MIN (length, longest));

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      if (length > longest && (gsize) (p - valid) >= longest / 2)
        {
          g_string_append (text, " [...] ");
          p = g_utf8_find_prev_char (valid, valid + length - longest / 2);
          length = 0;
        }
      else if (g_unichar_iscntrl (c) && c != '\n' && c != '\t')
        g_string_append_printf (text, "\\x%02x", c);
      else
        g_string_append_unichar (text, c);
    }
  return g_string_free (text, FALSE);
}

gboolean
sv_fail (GError **error, SimplevirtErrorCode code, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  g_autofree char *message = presentable (g_strdup_vprintf (format, args), LONGEST_MESSAGE);
  va_end (args);
  g_set_error_literal (error, SIMPLEVIRT_ERROR, (int) code, message);
  return FALSE;
}

GError *
sv_error_take_libvirt (void)
{
  virErrorPtr last = virGetLastError ();
  int code = last != NULL ? last->code : VIR_ERR_OK;
  const char *text = last != NULL && last->message != NULL ? last->message : "unknown error";
  SimplevirtErrorCode ours = code_from_words (code, text);
  GError *made = NULL;

  sv_fail (&made, ours, "%s%s", text, advice (code, ours, text));
  SvErrorPrivate *priv = get_private (made);
  priv->code = code;
  priv->domain = last != NULL ? last->domain : VIR_FROM_NONE;
  virResetLastError ();
  return made;
}

gboolean
sv_error_take_prefixed (GError **error, GError *source, const char *format, va_list args)
{
  g_autofree char *prefix = presentable (g_strdup_vprintf (format, args), LONGEST_PREFIX);

  g_prefix_error (&source, "%s: ", prefix);
  g_propagate_error (error, source);
  return FALSE;
}

gboolean
sv_error_from_libvirt (GError **error, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  sv_error_take_prefixed (error, sv_error_take_libvirt (), format, args);
  va_end (args);
  return FALSE;
}

static SimplevirtErrorCode
code_from_errno (int saved_errno)
{
  switch (saved_errno)
    {
    case ENOENT:
    case ENOTDIR:
      return SIMPLEVIRT_ERROR_NOT_FOUND;
    case EEXIST:
      return SIMPLEVIRT_ERROR_ALREADY_EXISTS;
    case EACCES:
    case EPERM:
    case EROFS:
      return SIMPLEVIRT_ERROR_PERMISSION_DENIED;
    case ENOSPC:
    case EDQUOT:
      return SIMPLEVIRT_ERROR_NO_SPACE;
    case ETIMEDOUT:
      return SIMPLEVIRT_ERROR_TIMED_OUT;
    case EBUSY:
      return SIMPLEVIRT_ERROR_BUSY;
    case EINVAL:
    case EFBIG:
    case ENAMETOOLONG:
    case EISDIR:
      return SIMPLEVIRT_ERROR_INVALID_ARGUMENT;
    default:
      return SIMPLEVIRT_ERROR_FAILED;
    }
}

gboolean
sv_error_from_errno (GError **error, int saved_errno, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  g_autofree char *prefix = g_strdup_vprintf (format, args);
  va_end (args);
  return sv_fail (error, code_from_errno (saved_errno), "%s: %s", prefix, g_strerror (saved_errno));
}

static SimplevirtErrorCode
code_from_gio (const GError *source)
{
  static const struct
  {
    int gio;
    SimplevirtErrorCode code;
  } table[] = {
    { G_IO_ERROR_NOT_FOUND, SIMPLEVIRT_ERROR_NOT_FOUND },
    { G_IO_ERROR_EXISTS, SIMPLEVIRT_ERROR_ALREADY_EXISTS },
    { G_IO_ERROR_PERMISSION_DENIED, SIMPLEVIRT_ERROR_PERMISSION_DENIED },
    { G_IO_ERROR_READ_ONLY, SIMPLEVIRT_ERROR_PERMISSION_DENIED },
    { G_IO_ERROR_NO_SPACE, SIMPLEVIRT_ERROR_NO_SPACE },
    { G_IO_ERROR_TIMED_OUT, SIMPLEVIRT_ERROR_TIMED_OUT },
    { G_IO_ERROR_BUSY, SIMPLEVIRT_ERROR_BUSY },
    { G_IO_ERROR_NOT_SUPPORTED, SIMPLEVIRT_ERROR_NOT_SUPPORTED },
    { G_IO_ERROR_INVALID_ARGUMENT, SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
    { G_IO_ERROR_CLOSED, SIMPLEVIRT_ERROR_INVALID_STATE },
    { G_IO_ERROR_PENDING, SIMPLEVIRT_ERROR_BUSY },
    { G_IO_ERROR_IS_DIRECTORY, SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++)
    {
      if (g_error_matches (source, G_IO_ERROR, table[i].gio))
        return table[i].code;
    }
  return SIMPLEVIRT_ERROR_FAILED;
}

gboolean
sv_error_take_gio (GError **error, GError *source, const char *format, ...)
{
  g_autoptr (GError) owned = source;
  va_list args;

  if (g_error_matches (owned, G_IO_ERROR, G_IO_ERROR_CANCELLED)
      || owned->domain == SIMPLEVIRT_ERROR)
    {
      g_propagate_error (error, g_steal_pointer (&owned));
      return FALSE;
    }
  va_start (args, format);
  g_autofree char *prefix = g_strdup_vprintf (format, args);
  va_end (args);
  return sv_fail (error, code_from_gio (owned), "%s: %s", prefix, owned->message);
}

gboolean
sv_error_is (const GError *error, SimplevirtErrorCode code)
{
  return g_error_matches (error, SIMPLEVIRT_ERROR, (int) code);
}

static void
ignore_error (void *data, virErrorPtr error)
{
}

void
sv_error_silence_libvirt (void)
{
  virSetErrorFunc (NULL, ignore_error);
}
