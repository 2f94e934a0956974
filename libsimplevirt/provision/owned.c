/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/owned.h"

#include <errno.h>
#include <string.h>
#include <glib/gstdio.h>
#include "base/xml.h"

#define PREFIX "simplevirt"

char *
sv_owned_to_xml (const char *uuid, GPtrArray *paths)
{
  g_autoptr (SvXml) xml = sv_xml_new ("owned");
  xmlNode *root = xmlDocGetRootElement (xml->doc);

  xmlSetNs (root, xmlNewNs (root, BAD_CAST SV_OWNED_NAMESPACE, BAD_CAST PREFIX));
  xmlNewProp (root, BAD_CAST "uuid", BAD_CAST uuid);
  for (guint i = 0; i < paths->len; i++)
    {
      xmlNode *file = xmlNewChild (root, NULL, BAD_CAST "file", NULL);
      xmlNewProp (file, BAD_CAST "path", BAD_CAST g_ptr_array_index (paths, i));
    }
  return sv_xml_save (xml);
}

GPtrArray *
sv_owned_from_xml (const char *uuid, const char *domain_xml, GError **error)
{
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (SvXml) xml = sv_xml_parse (domain_xml, -1, error);

  if (xml == NULL)
    return NULL;
  g_autofree char *xpath = g_strdup_printf (
      "/domain/metadata/*[local-name()='owned' and namespace-uri()='" SV_OWNED_NAMESPACE
      "' and @uuid='%s']"
      "/*[local-name()='file']/@path",
      uuid);
  g_autoptr (GPtrArray) found = sv_xml_select (xmlDocGetRootElement (xml->doc), xpath, error);
  if (found == NULL)
    return NULL;
  for (guint i = 0; i < found->len; i++)
    {
      xmlChar *path = xmlNodeGetContent (g_ptr_array_index (found, i));
      if (path != NULL && g_path_is_absolute ((const char *) path))
        g_ptr_array_add (paths, g_strdup ((const char *) path));
      xmlFree (path);
    }
  return g_steal_pointer (&paths);
}

char *
sv_owned_embedded_folder (SimplevirtConnection *connection)
{
  return g_build_filename (simplevirt_connection_get_root (connection), "images", NULL);
}

/* Only what lies in the library's own folder: metadata can be written by anybody who can define a
 * domain. */
static gboolean
remove_file (SimplevirtConnection *connection, const char *path, GError **error)
{
  g_autofree char *folder = sv_owned_embedded_folder (connection);
  g_autofree char *parent = g_path_get_dirname (path);

  if (strcmp (folder, parent) != 0)
    return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_CONFIG,
                    "file '%s': it is not in '%s', and so was not made by the library", path,
                    folder);
  if (g_unlink (path) != 0 && errno != ENOENT)
    return sv_error_from_errno (error, errno, "file '%s'", path);
  return TRUE;
}

static gboolean
remove_volume (SimplevirtConnection *connection, const char *path, GError **error)
{
  g_autoptr (virConnect) native = sv_connection_begin (connection, NULL, error);
  g_autoptr (GError) local = NULL;

  if (native == NULL)
    return FALSE;
  g_autoptr (virStorageVol) volume = virStorageVolLookupByPath (native, path);
  if (volume != NULL && virStorageVolDelete (volume, 0) == 0)
    return TRUE;
  sv_connection_fail (connection, &local, "volume '%s'", path);
  if (sv_error_is (local, SIMPLEVIRT_ERROR_NOT_FOUND))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

gboolean
sv_owned_remove (SimplevirtDomain *domain,
                 GPtrArray *paths,
                 GCancellable *cancellable,
                 GError **error)
{
  SimplevirtConnection *connection = domain->handle.connection;

  for (guint i = 0; i < paths->len; i++)
    {
      const char *path = g_ptr_array_index (paths, i);
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (simplevirt_connection_get_embedded (connection)
              ? !remove_file (connection, path, error)
              : !remove_volume (connection, path, error))
        {
          g_prefix_error (error, "domain '%s': ", sv_handle_get_name (&domain->handle));
          return FALSE;
        }
    }
  return TRUE;
}
