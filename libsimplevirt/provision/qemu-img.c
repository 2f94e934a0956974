/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/qemu-img.h"

#include "base/error.h"
#include "provision/qemu-img-run.h"
#include "provision/undo.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <json-glib/json-glib.h>

static gboolean
check_path (const char *path, GError **error)
{
  if (path && g_path_is_absolute (path) && g_utf8_validate (path, -1, NULL))
    return TRUE;

  g_autofree char *name = g_utf8_make_valid (path ? path : "", -1);
  return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT,
                  "image '%s': must be an absolute path in UTF-8", name);
}

static gboolean
remove_file (SimplevirtConnection *connection, gpointer data, GError **error)
{
  if (g_unlink (data) == 0 || errno == ENOENT)
    return TRUE;
  return sv_error_from_errno (error, errno, "image '%s'", (char *) data);
}

/* qemu-img would overwrite what is there: take the name first, with a file for our eyes only. */
static gboolean
claim (const char *path, SvUndo *undo, GError **error)
{
  int fd = g_open (path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

  if (fd < 0)
    return sv_error_from_errno (error, errno, "image '%s'", path);
  g_close (fd, NULL);
  sv_undo_push (undo, remove_file, g_strdup (path), g_free, "remove image '%s'", path);
  return TRUE;
}

/* An overlay smaller than what is below it would cut the disk off without a word. */
static gboolean
check_larger (const char *source, const char *format, guint64 size, GError **error)
{
  g_auto (SvImageInfo) info = { 0 };

  if (!sv_image_probe_file (source, format, &info, error))
    return FALSE;
  if (size == 0 || size >= info.virtual_size)
    return TRUE;

  return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT,
                  "image '%s': holds a disk of %" G_GUINT64_FORMAT
                  " bytes, which cannot be made smaller (%" G_GUINT64_FORMAT ")",
                  source, info.virtual_size, size);
}

gboolean
sv_qemu_img_create (
    const char *path, const char *format, guint64 size, GCancellable *cancellable, GError **error)
{
  g_autoptr (SvUndo) undo = sv_undo_new (error);
  g_autofree char *bytes = g_strdup_printf ("%" G_GUINT64_FORMAT, size);
  const char *arguments[] = { "create", "-q", "-f", format, "--", path, bytes, NULL };

  if (!check_path (path, error) || !claim (path, undo, error)
      || !sv_qemu_img_run (path, arguments, NULL, NULL, NULL, cancellable, error))
    return FALSE;
  sv_undo_commit (undo);
  return TRUE;
}

gboolean
sv_qemu_img_overlay (const char *path,
                     const char *backing,
                     const char *backing_format,
                     guint64 size,
                     GCancellable *cancellable,
                     GError **error)
{
  g_autoptr (SvUndo) undo = sv_undo_new (error);
  g_autofree char *bytes = size ? g_strdup_printf ("%" G_GUINT64_FORMAT, size) : NULL;
  const char *arguments[] = { "create", "-q",           "-f", "qcow2", "-b",  backing,
                              "-F",     backing_format, "--", path,    bytes, NULL };

  if (!check_path (path, error) || !check_path (backing, error)
      || !check_larger (backing, backing_format, size, error) || !claim (path, undo, error)
      || !sv_qemu_img_run (path, arguments, NULL, NULL, NULL, cancellable, error))
    return FALSE;
  sv_undo_commit (undo);
  return TRUE;
}

gboolean
sv_qemu_img_convert (const char *source,
                     const char *source_format,
                     const char *path,
                     const char *format,
                     guint64 size,
                     SvQemuImgProgress progress,
                     gpointer data,
                     GCancellable *cancellable,
                     GError **error)
{
  g_autoptr (SvUndo) undo = sv_undo_new (error);
  const char *arguments[]
      = { "convert", "-p", "-f", source_format, "-O", format, "--", source, path, NULL };

  if (!check_path (path, error) || !check_path (source, error)
      || !check_larger (source, source_format, size, error) || !claim (path, undo, error)
      || !sv_qemu_img_run (path, arguments, progress, data, NULL, cancellable, error)
      || (size > 0 && !sv_qemu_img_resize (path, format, size, cancellable, error)))
    return FALSE;
  sv_undo_commit (undo);
  return TRUE;
}

gboolean
sv_qemu_img_resize (
    const char *path, const char *format, guint64 size, GCancellable *cancellable, GError **error)
{
  g_autofree char *bytes = g_strdup_printf ("%" G_GUINT64_FORMAT, size);
  const char *arguments[] = { "resize", "-q", "-f", format, "--", path, bytes, NULL };

  return check_path (path, error)
         && sv_qemu_img_run (path, arguments, NULL, NULL, NULL, cancellable, error);
}

/* The format as one of our constants, or NULL. */
static const char *
known_format (const char *format)
{
  static const char *const known[] = { "raw", "qcow2", "qed", "vmdk", "vdi", "vhdx", "vpc" };

  for (gsize i = 0; i < G_N_ELEMENTS (known); i++)
    if (g_strcmp0 (format, known[i]) == 0)
      return known[i];
  return NULL;
}

static gboolean
parse_info (const char *text, SvImageInfo *info)
{
  g_autoptr (JsonNode) root = json_from_string (text, NULL);
  JsonObject *object = root && JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root) : NULL;
  gint64 size;

  if (!object)
    return FALSE;
  size = json_object_get_int_member_with_default (object, "virtual-size", -1);
  info->format = known_format (json_object_get_string_member_with_default (object, "format", ""));
  if (size < 0 || !info->format)
    return FALSE;
  info->virtual_size = (guint64) size;
  info->backing_file
      = g_strdup (json_object_get_string_member_with_default (object, "backing-filename", NULL));
  info->backing_format = g_strdup (
      json_object_get_string_member_with_default (object, "backing-filename-format", NULL));
  info->encrypted = json_object_get_boolean_member_with_default (object, "encrypted", FALSE);
  return TRUE;
}

gboolean
sv_qemu_img_info (const char *path,
                  const char *format,
                  SvImageInfo *info,
                  GCancellable *cancellable,
                  GError **error)
{
  const char *arguments[] = { "info", "-U", "-f", format, "--output=json", "--", path, NULL };
  g_auto (SvImageInfo) found = { 0 };
  g_autofree char *text = NULL;
  GStatBuf status;

  if (!check_path (path, error)
      || !sv_qemu_img_run (path, arguments, NULL, NULL, &text, cancellable, error))
    return FALSE;
  if (!parse_info (text, &found))
    return sv_fail (error, SIMPLEVIRT_ERROR_FAILED,
                    "image '%s': the output of qemu-img cannot be parsed", path);
  if (g_stat (path, &status) == 0)
    found.file_size = (guint64) status.st_size;
  *info = found;
  found = (SvImageInfo){ 0 };
  return TRUE;
}
