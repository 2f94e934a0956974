/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/device-xml.h"

#include <string.h>
#include "base/xml.h"
#include "live/xml-read.h"

/* What tells the devices of a kind apart. What a description leaves out fits every device. */
static const struct
{
  const char *element;
  const char *paths[3];
} keys[] = {
  { "disk", { "target/@dev" } },       { "interface", { "mac/@address" } },
  { "filesystem", { "target/@dir" } }, { "controller", { "@type", "@index" } },
  { "channel", { "target/@name" } },   { "input", { "@type", "@bus" } },
  { "hostdev", { "source/address" } }, { "memory", { "target/address/@base" } },
};

/* The text at a path from `node`, or NULL; of an element, its attributes together. */
static char *
text_at (xmlDoc *doc, xmlNode *node, const char *path)
{
  g_autoptr (xmlXPathContext) context = xmlXPathNewContext (doc);
  g_autofree char *all = g_strdup_printf ("%s[. != ''] | %s/@*", path, path);

  if (context == NULL || node == NULL)
    return NULL;
  context->node = node;
  g_autoptr (xmlXPathObject) found = xmlXPathEval ((const xmlChar *) all, context);
  if (found == NULL || found->nodesetval == NULL || found->nodesetval->nodeNr == 0)
    return NULL;
  g_autoptr (GString) text = g_string_new (NULL);
  for (int i = 0; i < found->nodesetval->nodeNr; i++)
    {
      xmlChar *content = xmlNodeGetContent (found->nodesetval->nodeTab[i]);
      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", (const char *) content);
      xmlFree (content);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static gboolean
is_named (xmlNode *node, const char *name)
{
  return node->type == XML_ELEMENT_NODE && strcmp ((const char *) node->name, name) == 0;
}

static xmlNode *
child (xmlNode *node, const char *name)
{
  for (xmlNode *next = node != NULL ? node->children : NULL; next != NULL; next = next->next)
    {
      if (is_named (next, name))
        return next;
    }
  return NULL;
}

static xmlNode *
devices_of (xmlDoc *domain)
{
  return domain != NULL ? child (xmlDocGetRootElement (domain), "devices") : NULL;
}

static gboolean
fits (xmlDoc *domain, xmlNode *candidate, xmlDoc *device, xmlNode *wanted)
{
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      if (!is_named (wanted, keys[i].element))
        continue;
      for (gsize j = 0; j < G_N_ELEMENTS (keys[i].paths) && keys[i].paths[j] != NULL; j++)
        {
          g_autofree char *left = text_at (device, wanted, keys[i].paths[j]);
          g_autofree char *right = text_at (domain, candidate, keys[i].paths[j]);
          if (left != NULL && (right == NULL || g_ascii_strcasecmp (left, right) != 0))
            return FALSE;
        }
    }
  return TRUE;
}

char *
sv_device_find_alias (const char *domain, const char *device)
{
  g_autoptr (xmlDoc) domain_doc = sv_xml_read (domain);
  g_autoptr (xmlDoc) device_doc = sv_xml_read (device);
  xmlNode *devices = devices_of (domain_doc);
  xmlNode *wanted = device_doc != NULL ? xmlDocGetRootElement (device_doc) : NULL;
  xmlNode *match = NULL;

  if (devices == NULL || wanted == NULL)
    return NULL;
  char *given = text_at (device_doc, wanted, "alias/@name");
  if (given != NULL)
    return given;
  for (xmlNode *next = devices->children; next != NULL; next = next->next)
    {
      if (!is_named (next, (const char *) wanted->name)
          || !fits (domain_doc, next, device_doc, wanted))
        continue;
      if (match != NULL)
        return NULL;
      match = next;
    }
  return text_at (domain_doc, match, "alias/@name");
}

/* Only a domain that runs has a number. */
static gboolean
runs (xmlDoc *domain)
{
  return domain != NULL && xmlHasProp (xmlDocGetRootElement (domain), (const xmlChar *) "id");
}

gboolean
sv_device_has_alias (const char *domain, const char *alias)
{
  g_autoptr (xmlDoc) doc = sv_xml_read (domain);
  xmlNode *devices = runs (doc) ? devices_of (doc) : NULL;

  for (xmlNode *next = devices != NULL ? devices->children : NULL; next != NULL; next = next->next)
    {
      g_autofree char *found = text_at (doc, child (next, "alias"), "@name");
      if (g_strcmp0 (found, alias) == 0)
        return TRUE;
    }
  return FALSE;
}

static void
drop (xmlNode *disk, const char *name)
{
  xmlNode *found = child (disk, name);

  if (found == NULL)
    return;
  xmlUnlinkNode (found);
  xmlFreeNode (found);
}

static void
set_source (xmlNode *disk, const char *path)
{
  gboolean block = path != NULL && g_str_has_prefix (path, "/dev/");

  drop (disk, "source");
  drop (disk, "backingStore");
  xmlSetProp (disk, (const xmlChar *) "type", (const xmlChar *) (block ? "block" : "file"));
  if (path == NULL)
    return;
  xmlNode *source = xmlNewChild (disk, NULL, (const xmlChar *) "source", NULL);
  xmlNewProp (source, (const xmlChar *) (block ? "dev" : "file"), (const xmlChar *) path);
}

static char *
node_text (xmlDoc *doc, xmlNode *node)
{
  xmlBuffer *buffer = xmlBufferCreate ();

  xmlNodeDump (buffer, doc, node, 0, 0);
  char *text = g_strdup ((const char *) xmlBufferContent (buffer));
  xmlBufferFree (buffer);
  return text;
}

static xmlNode *
find_drive (xmlDoc *doc, const char *target)
{
  xmlNode *devices = devices_of (doc);

  for (xmlNode *next = devices != NULL ? devices->children : NULL; next != NULL; next = next->next)
    {
      if (!is_named (next, "disk"))
        continue;
      g_autofree char *found = text_at (doc, next, "target/@dev");
      g_autofree char *device = text_at (doc, next, "@device");
      if (g_strcmp0 (found, target) == 0
          && (g_strcmp0 (device, "cdrom") == 0 || g_strcmp0 (device, "floppy") == 0))
        return next;
    }
  return NULL;
}

char *
sv_device_drive_with_source (const char *domain,
                             const char *target,
                             const char *path,
                             char **former)
{
  g_autoptr (xmlDoc) doc = sv_xml_read (domain);
  xmlNode *drive = find_drive (doc, target);

  if (drive == NULL)
    return NULL;
  if (former != NULL)
    *former = node_text (doc, drive);
  set_source (drive, path);
  return node_text (doc, drive);
}
