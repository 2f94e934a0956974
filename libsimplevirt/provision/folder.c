/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/recipe.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>
#include <glib/gstdio.h>
#include "live/progress.h"
#include "provision/owned.h"
#include "provision/qemu-img.h"

/* Storage without a daemon: images in a folder of the embedded driver's root, made by qemu-img. */

static gboolean
remove_file (SimplevirtConnection *connection, gpointer data, GError **error)
{
  if (g_unlink (data) != 0 && errno != ENOENT)
    return sv_error_from_errno (error, errno, "file '%s'", (const char *) data);
  return TRUE;
}

/* The file was made: it is the domain's, and goes when the recipe fails. */
static void
keep (SvRecipe *recipe, const char *path)
{
  sv_undo_push (recipe->undo, remove_file, g_strdup (path), g_free, "remove the file '%s'", path);
  g_ptr_array_add (recipe->owned, g_strdup (path));
}

static void
on_fraction (double fraction, gpointer data)
{
  SvRecipe *recipe = data;

  if (recipe->progress != NULL)
    sv_progress_set_done (recipe->progress,
                          (guint64) (fraction * (double) recipe->image.virtual_size));
}

static gboolean
make_image (SvRecipe *recipe, const char *path, GError **error)
{
  SimplevirtDomainBuilder *builder = recipe->builder;

  if (builder->image == NULL)
    return sv_qemu_img_create (path, "qcow2", builder->disk_size, recipe->cancellable, error);
  if (builder->image_mode == SIMPLEVIRT_IMAGE_MODE_OVERLAY && !builder->upload)
    return sv_qemu_img_overlay (path, builder->image, recipe->image.format, builder->disk_size,
                                recipe->cancellable, error);
  if (recipe->progress != NULL)
    sv_progress_begin (recipe->progress, "copy the image", recipe->image.virtual_size);
  gboolean done
      = sv_qemu_img_convert (builder->image, recipe->image.format, path, "qcow2",
                             builder->disk_size, on_fraction, recipe, recipe->cancellable, error);
  if (done && recipe->progress != NULL)
    sv_progress_end (recipe->progress);
  return done;
}

static gboolean
make_disk (SvRecipe *recipe, const char *folder, GError **error)
{
  g_autofree char *name = sv_recipe_file_name (recipe, ".qcow2");
  g_autofree char *path = g_build_filename (folder, name, NULL);

  if (recipe->builder->image == NULL && recipe->builder->disk_size == 0)
    return TRUE;
  if (!make_image (recipe, path, error))
    {
      g_prefix_error (error, "domain '%s': ", recipe->builder->name);
      return FALSE;
    }
  keep (recipe, path);
  recipe->disk_path = g_steal_pointer (&path);
  recipe->disk_format = "qcow2";
  return TRUE;
}

/* Never over a file that is there already. */
static gboolean
write_file (const char *path, GBytes *bytes, GError **error)
{
  gsize length = 0;
  const guint8 *data = g_bytes_get_data (bytes, &length);
  int fd = g_open (path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  int saved = errno;

  if (fd < 0)
    return sv_error_from_errno (error, saved, "file '%s'", path);
  while (length > 0)
    {
      gssize written = write (fd, data, length);
      saved = errno;
      if (written < 0 && saved != EINTR)
        {
          close (fd);
          g_unlink (path);
          return sv_error_from_errno (error, saved, "file '%s'", path);
        }
      data += MAX (written, 0);
      length -= (gsize) MAX (written, 0);
    }
  if (close (fd) == 0)
    return TRUE;
  saved = errno;
  g_unlink (path);
  return sv_error_from_errno (error, saved, "file '%s'", path);
}

static gboolean
make_file (SvRecipe *recipe,
           const char *folder,
           const char *suffix,
           GBytes *bytes,
           char **made,
           GError **error)
{
  g_autofree char *name = sv_recipe_file_name (recipe, suffix);
  g_autofree char *path = g_build_filename (folder, name, NULL);

  if (bytes == NULL)
    return TRUE;
  if (!write_file (path, bytes, error))
    {
      g_prefix_error (error, "domain '%s': ", recipe->builder->name);
      return FALSE;
    }
  keep (recipe, path);
  *made = g_steal_pointer (&path);
  return TRUE;
}

gboolean
sv_folder_make_storage (SvRecipe *recipe, GBytes *seed, GBytes *ignition, GError **error)
{
  g_autofree char *folder = sv_owned_embedded_folder (recipe->connection);

  if (recipe->builder->pool != NULL)
    return sv_recipe_fail (recipe, SIMPLEVIRT_ERROR_NOT_SUPPORTED, error,
                           "the embedded driver has no storage pools, and so no pool '%s'",
                           recipe->builder->pool);
  if (g_mkdir_with_parents (folder, 0711) != 0)
    return sv_error_from_errno (error, errno, "domain '%s': folder '%s'", recipe->builder->name,
                                folder);
  return make_disk (recipe, folder, error)
         && make_file (recipe, folder, SV_SEED_SUFFIX, seed, &recipe->seed_path, error)
         && make_file (recipe, folder, SV_IGNITION_SUFFIX, ignition, &recipe->ignition_path, error);
}
