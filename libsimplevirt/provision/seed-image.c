/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/seed-image.h"

#include "base/error.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <string.h>

typedef struct archive Archive;
typedef struct archive_entry ArchiveEntry;

static void
archive_free_quietly (Archive *archive)
{
  archive_write_free (archive);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Archive, archive_free_quietly)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ArchiveEntry, archive_entry_free)

/* libarchive collects the files in an unnamed temporary one, so a full /tmp is what may happen. */
static gboolean
fail_from (Archive *archive, GError **error)
{
  const char *text = archive_error_string (archive);
  gboolean full = archive_errno (archive) == ENOSPC;

  return sv_fail (error, full ? SIMPLEVIRT_ERROR_NO_SPACE : SIMPLEVIRT_ERROR_FAILED,
                  "cloud-init seed: cannot write the image in '%s': %s", g_get_tmp_dir (),
                  text ? text : "unknown error");
}

static la_ssize_t
append (G_GNUC_UNUSED Archive *archive, void *data, const void *buffer, size_t length)
{
  g_byte_array_append (data, buffer, (guint) length);
  return (la_ssize_t) length;
}

static gboolean
add_file (Archive *archive, const SvSeedFile *file, GError **error)
{
  g_autoptr (ArchiveEntry) entry = archive_entry_new ();
  gsize length = strlen (file->content);

  archive_entry_set_pathname_utf8 (entry, file->name);
  archive_entry_set_filetype (entry, AE_IFREG);
  archive_entry_set_perm (entry, 0400); /* it may hold a password; only root mounts it */
  archive_entry_set_size (entry, (la_int64_t) length);
  archive_entry_set_mtime (entry, 0, 0);
  archive_entry_set_atime (entry, 0, 0);
  archive_entry_set_ctime (entry, 0, 0);
  if (archive_write_header (archive, entry) != ARCHIVE_OK
      || archive_write_data (archive, file->content, length) != (la_ssize_t) length)
    return fail_from (archive, error);
  return TRUE;
}

/* libarchive writes the label in capitals to the primary descriptor; the Joliet one is as given. */
static void
set_primary_label (GByteArray *image, const char *label)
{
  gsize offset = 16 * 2048 + 40;
  gsize length = strlen (label);

  if (image->len > offset + length)
    memcpy (image->data + offset, label, length);
}

GBytes *
sv_seed_image_write (const char *label, const SvSeedFile *files, gsize count, GError **error)
{
  g_autoptr (Archive) archive = archive_write_new ();
  g_autoptr (GByteArray) image = g_byte_array_new ();
  g_autofree char *options
      = g_strdup_printf ("iso9660:volume-id=%s,iso9660:joliet,iso9660:rockridge=useful,"
                         "iso9660:!pad",
                         label);

  if (archive_write_set_format_iso9660 (archive) != ARCHIVE_OK
      || archive_write_set_options (archive, options) != ARCHIVE_OK
      || archive_write_set_bytes_per_block (archive, 0) != ARCHIVE_OK
      || archive_write_open (archive, image, NULL, append, NULL) != ARCHIVE_OK)
    return fail_from (archive, error), NULL;

  for (gsize i = 0; i < count; i++)
    if (files[i].content && !add_file (archive, &files[i], error))
      return NULL;
  if (archive_write_close (archive) != ARCHIVE_OK)
    return fail_from (archive, error), NULL;
  set_primary_label (image, label);
  return g_byte_array_free_to_bytes (g_steal_pointer (&image));
}
