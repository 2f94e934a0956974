/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/xml-read.h"

#include <string.h>
#include <libxml/parser.h>
#include "base/check.h"
#include "base/xml.h"

xmlDoc *
sv_xml_read (const char *text)
{
  gsize length = text != NULL ? strlen (text) : 0;

  if (length == 0 || length > G_MAXINT)
    return NULL;
  sv_xml_prepare ();
  return xmlReadMemory (text, (int) length, NULL, "UTF-8",
                        XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
}

static xmlNode *
child (xmlNode *parent, const char *name)
{
  xmlNode *node = parent != NULL ? parent->children : NULL;

  while (node != NULL && !(node->type == XML_ELEMENT_NODE && g_str_equal (node->name, name)))
    node = node->next;
  return node;
}

static char *
take (xmlChar *text)
{
  char *copy = g_strdup ((const char *) text);

  xmlFree (text);
  return copy;
}

static xmlNode *
descend (xmlDoc *doc, char **parts)
{
  xmlNode *node = doc != NULL ? xmlDocGetRootElement (doc) : NULL;

  for (gsize i = 0; parts[i] != NULL && *parts[i] != '@'; i++)
    node = child (node, parts[i]);
  return node;
}

char *
sv_xml_read_text (xmlDoc *doc, const char *path)
{
  g_auto (GStrv) parts = g_strsplit (path, "/", -1);
  const char *last = parts[g_strv_length (parts) - 1];
  xmlNode *node = descend (doc, parts);

  if (node == NULL)
    return NULL;
  if (*last == '@')
    return take (xmlGetNoNsProp (node, (const xmlChar *) last + 1));
  return take (xmlNodeGetContent (node));
}

/* libvirt always writes `bytes` for volumes and pools; other writers may not. */
static guint64
unit_of (const char *unit)
{
  static const char letters[] = "KMGTPE";
  const char *found
      = unit != NULL && *unit != '\0' ? strchr (letters, g_ascii_toupper (*unit)) : NULL;

  if (found == NULL)
    return 1;
  guint64 base = g_ascii_toupper (unit[1]) == 'B' ? 1000 : 1024;
  guint64 factor = base;
  for (const char *p = letters; p < found; p++)
    factor *= base;
  return factor;
}

guint64
sv_xml_read_bytes (xmlDoc *doc, const char *path)
{
  g_autofree char *text = sv_xml_read_text (doc, path);
  g_autofree char *unit_path = g_strconcat (path, "/@unit", NULL);
  g_autofree char *unit = sv_xml_read_text (doc, unit_path);

  return text != NULL ? g_ascii_strtoull (g_strstrip (text), NULL, 10) * unit_of (unit) : 0;
}

char *
sv_xml_read_name (const char *text, const char *path)
{
  g_autoptr (xmlDoc) doc = sv_xml_read (text);

  return sv_xml_read_text (doc, path);
}

char *
sv_xml_read_checked_name (const char *what, const char *text, const char *path, GError **error)
{
  g_autofree char *name = sv_xml_read_name (text, path);

  if (name == NULL)
    return g_strdup ("");
  return sv_check_object_name (what, name, error) ? g_steal_pointer (&name) : NULL;
}
