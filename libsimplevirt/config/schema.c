/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config/schema.h"

#include "base/xml-path.h"

#include <libxml/relaxng.h>
#include <string.h>

static const char *schema_folder = "/usr/share/libvirt/schemas";

void
sv_schema_look_in (const char *folder)
{
  schema_folder = folder;
}

static void
ignore_error (void *data, xmlErrorPtr error)
{
}

static xmlRelaxNG *
compile (const char *name)
{
  g_autofree char *file = g_build_filename (schema_folder, name, NULL);
  if (!g_file_test (file, G_FILE_TEST_EXISTS))
    return NULL;
  xmlRelaxNGParserCtxt *parser = xmlRelaxNGNewParserCtxt (file);
  if (parser == NULL)
    return NULL;
  xmlRelaxNGSetParserStructuredErrors (parser, ignore_error, NULL);
  xmlRelaxNG *compiled = xmlRelaxNGParse (parser);
  xmlRelaxNGFreeParserCtxt (parser);
  return compiled;
}

/* libxml2 misjudges some definitions when they are made the start of a grammar; so a part is put
 * into the least document that fits. */
static xmlDoc *
around (const char *name, const char *path, xmlNode *part)
{
  static const char *const least[][2] = {
    { "domain.rng",
      "<domain type='kvm'><name>x</name><memory>1</memory><os><type>hvm</type></os></domain>" },
    { "network.rng", "<network><name>x</name></network>" },
    { "nwfilter.rng", "<filter name='x'/>" },
    { "domainsnapshot.rng", "<domainsnapshot/>" },
    { "domaincheckpoint.rng", "<domaincheckpoint/>" },
  };
  g_autoptr (SvXml) xml = NULL;
  for (gsize i = 0; i < G_N_ELEMENTS (least); i++)
    if (strcmp (least[i][0], name) == 0)
      xml = sv_xml_parse (least[i][1], -1, NULL);
  if (xml == NULL)
    return NULL;
  xmlNode *root = xmlDocGetRootElement (xml->doc);
  xmlAddChild (strcmp (path, ".") == 0 ? root : sv_xml_make (xml, root, path, NULL),
               xmlDocCopyNode (part, xml->doc, 1));
  return xmlCopyDoc (xml->doc, 1);
}

/* Compiling a schema takes many times as long as using it, and libvirt's never change while we run.
 * Kept until the process ends; the lock also covers use, since libxml2 does not promise that two
 * threads may share one. */
static GMutex schema_lock;

static xmlRelaxNG *
compiled_schema (const char *schema)
{
  static GHashTable *schemas;
  if (schemas == NULL)
    schemas = g_hash_table_new (g_str_hash, g_str_equal);
  gpointer found = NULL;
  if (!g_hash_table_lookup_extended (schemas, schema, NULL, &found))
    {
      found = compile (schema);
      g_hash_table_insert (schemas, g_strdup (schema), found);
    }
  return found;
}

/* libxml2 reports from the inside out and adds "failed to validate content" on every level; the
 * first line is the one that helps. */
static void
complain (void *data, xmlErrorPtr error)
{
  char **why = data;
  if (error->message == NULL || *why != NULL)
    return;
  *why = g_strchomp (g_utf8_make_valid (error->message, -1));
}

SvSchemaVerdict
sv_schema_check (const char *schema, xmlNode *node, char **why)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&schema_lock);
  g_auto (GStrv) parts = g_strsplit (schema, "#", 2);
  SvXmlSilence silence = sv_xml_silence ();
  xmlRelaxNG *compiled = compiled_schema (parts[0]);
  sv_xml_unsilence (silence);
  if (compiled == NULL)
    return SV_SCHEMA_ABSENT;

  xmlDoc *doc = parts[1] != NULL ? around (parts[0], parts[1], node) : xmlNewDoc (BAD_CAST "1.0");
  if (doc == NULL)
    return SV_SCHEMA_ABSENT;
  if (parts[1] == NULL)
    xmlDocSetRootElement (doc, xmlDocCopyNode (node, doc, 1));
  *why = NULL;
  xmlRelaxNGValidCtxt *context = xmlRelaxNGNewValidCtxt (compiled);
  xmlRelaxNGSetValidStructuredErrors (context, complain, why);
  int result = xmlRelaxNGValidateDoc (context, doc);
  xmlRelaxNGFreeValidCtxt (context);
  xmlFreeDoc (doc);
  return result == 0 ? SV_SCHEMA_FITS : SV_SCHEMA_MISSES;
}
