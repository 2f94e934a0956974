/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Takes a file into a storage pool, and out again to another: volume URI POOL FILE COPY */
#include <simplevirt/simplevirt.h>

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = NULL;
  g_autoptr (SimplevirtStoragePool) pool = NULL;
  g_autoptr (SimplevirtStorageVolume) volume = NULL;

  if (argc != 5)
    {
      g_printerr ("usage: volume URI POOL FILE COPY\n");
      return 2;
    }
  if ((connection = simplevirt_connection_open (argv[1], NULL, &error)) != NULL)
    pool = simplevirt_connection_lookup_storage_pool (connection, argv[2], NULL, &error);
  if (pool != NULL)
    volume = simplevirt_storage_pool_create_volume_from_file (
        pool, "example", argv[3], SIMPLEVIRT_TRANSFER_NONE, NULL, NULL, &error);
  if (volume != NULL)
    {
      if (simplevirt_storage_volume_download_file (volume, argv[4], 0, 0, SIMPLEVIRT_TRANSFER_NONE,
                                                   NULL, NULL, &error))
        g_print ("%s %" G_GUINT64_FORMAT "\n", simplevirt_storage_volume_get_path (volume),
                 simplevirt_storage_volume_get_capacity (volume));
      simplevirt_storage_volume_delete (volume, SIMPLEVIRT_VOLUME_DELETE_NONE, NULL, NULL);
    }
  if (error != NULL)
    g_printerr ("%s\n", error->message);
  return error == NULL ? 0 : 1;
}
