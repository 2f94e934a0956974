/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/xml.h"

#include "base/error.h"

#include <libxml/parser.h>
#include <libxml/xmlsave.h>
#include <libxml/xpathInternals.h>
#include <string.h>

/* More steps than any sensible expression takes on 4 MiB, and still well under a second. */
#define MAX_XPATH_STEPS 2000000

static const struct
{
  const char *prefix;
  const char *uri;
} namespaces[] = {
  { "qemu", "http://libvirt.org/schemas/domain/qemu/1.0" },
  { "lxc", "http://libvirt.org/schemas/domain/lxc/1.0" },
  { "bhyve", "http://libvirt.org/schemas/domain/bhyve/1.0" },
  { "xen", "http://libvirt.org/schemas/domain/xen/1.0" },
  { "vmware", "http://libvirt.org/schemas/domain/vmware/1.0" },
  { "dnsmasq", "http://libvirt.org/schemas/network/dnsmasq/1.0" },
  { "fs", "http://libvirt.org/schemas/storagepool/fs/1.0" },
  { "rbd", "http://libvirt.org/schemas/storagepool/rbd/1.0" },
};

const char *
sv_xml_namespace (const char *prefix, gsize length)
{
  for (gsize i = 0; i < G_N_ELEMENTS (namespaces); i++)
    if (strlen (namespaces[i].prefix) == length
        && strncmp (namespaces[i].prefix, prefix, length) == 0)
      return namespaces[i].uri;
  return NULL;
}

gboolean
sv_xml_can_hold (const char *text)
{
  if (!g_utf8_validate (text, -1, NULL))
    return FALSE;
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0xfffe || c == 0xffff)
        return FALSE;
    }
  return TRUE;
}

static void
note_free (gpointer data)
{
  SvXmlNote *note = data;
  g_clear_pointer (&note->texts, g_hash_table_unref);
  g_clear_pointer (&note->faults, g_hash_table_unref);
  g_clear_pointer (&note->holes, g_ptr_array_unref);
  g_clear_pointer (&note->pieces, g_ptr_array_unref);
  g_clear_pointer (&note->attributes, g_hash_table_unref);
  g_free (note);
}

static SvXml *
wrap (xmlDoc *doc)
{
  SvXml *self = g_new0 (SvXml, 1);
  g_atomic_ref_count_init (&self->refs);
  g_mutex_init (&self->lock);
  self->doc = doc;
  return self;
}

void
sv_xml_prepare (void)
{
  static gsize once = 0;

  if (!g_once_init_enter (&once))
    return;
  xmlInitParser ();
  g_once_init_leave (&once, 1);
}

SvXml *
sv_xml_new (const char *root)
{
  sv_xml_prepare ();
  xmlDoc *doc = xmlNewDoc (BAD_CAST "1.0");
  xmlDocSetRootElement (doc, xmlNewDocNode (doc, NULL, BAD_CAST root, NULL));
  SvXml *self = wrap (doc);
  self->pretty = TRUE;
  return self;
}

SvXml *
sv_xml_ref (SvXml *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

static void
free_node (gpointer node)
{
  xmlFreeNode (node);
}

void
sv_xml_unref (SvXml *self)
{
  if (self == NULL || !g_atomic_ref_count_dec (&self->refs))
    return;
  if (self->removed != NULL)
    g_ptr_array_foreach (self->removed, (GFunc) free_node, NULL);
  g_clear_pointer (&self->removed, g_ptr_array_unref);
  g_clear_pointer (&self->notes, g_hash_table_unref);
  xmlFreeDoc (self->doc);
  g_mutex_clear (&self->lock);
  g_free (self);
}

/* libvirt's XML has no document type; entities, and with them every way to blow up a parser, need
 * one. */
static void
refuse_doctype (void *data,
                const xmlChar *name,
                const xmlChar *external_id,
                const xmlChar *system_id)
{
  xmlParserCtxt *parser = data;
  parser->_private = (void *) "document type declarations are not accepted";
  xmlStopParser (parser);
}

static gboolean
parse_failed (xmlParserCtxt *parser, GError **error)
{
  if (parser->_private != NULL)
    return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "XML: %s",
                    (const char *) parser->_private);

  const xmlError *last = xmlCtxtGetLastError (parser);
  if (last == NULL || last->message == NULL)
    return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "XML: not well-formed");
  g_autofree char *message = g_utf8_make_valid (last->message, -1);
  return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "XML: line %d: %s", last->line,
                  g_strchomp (message));
}

SvXml *
sv_xml_parse (const char *text, gssize length, GError **error)
{
  gsize size = text == NULL ? 0 : length < 0 ? strlen (text) : (gsize) length;
  if (size == 0)
    {
      sv_fail (error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "XML: the text is empty");
      return NULL;
    }
  if (size >= SV_XML_MAX_SIZE)
    {
      sv_fail (error, SIMPLEVIRT_ERROR_INVALID_CONFIG,
               "XML: %" G_GSIZE_FORMAT " bytes are too many: libvirt reads less than %d", size,
               SV_XML_MAX_SIZE);
      return NULL;
    }

  sv_xml_prepare ();
  xmlParserCtxt *parser = xmlNewParserCtxt ();
  parser->sax->internalSubset = refuse_doctype;
  xmlDoc *doc = xmlCtxtReadMemory (parser, text, (int) size, NULL, "UTF-8",
                                   XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
  if (doc == NULL || xmlDocGetRootElement (doc) == NULL || parser->_private != NULL)
    {
      parse_failed (parser, error);
      g_clear_pointer (&doc, xmlFreeDoc);
    }
  xmlFreeParserCtxt (parser);
  return doc != NULL ? wrap (doc) : NULL;
}

char *
sv_xml_save (SvXml *self)
{
  xmlBuffer *buffer = xmlBufferCreate ();
  xmlBufferSetAllocationScheme (buffer, XML_BUFFER_ALLOC_DOUBLEIT);
  xmlSaveCtxt *context = xmlSaveToBuffer (buffer, "UTF-8", XML_SAVE_NO_DECL | XML_SAVE_AS_XML);
  xmlSaveDoc (context, self->doc);
  xmlSaveClose (context);
  char *text
      = g_strndup ((const char *) xmlBufferContent (buffer), (gsize) xmlBufferLength (buffer));
  xmlBufferFree (buffer);
  return text;
}

SvXmlNote *
sv_xml_peek_note (SvXml *self, xmlNode *node)
{
  return self->notes != NULL ? g_hash_table_lookup (self->notes, node) : NULL;
}

SvXmlNote *
sv_xml_note (SvXml *self, xmlNode *node)
{
  SvXmlNote *note = sv_xml_peek_note (self, node);
  if (note != NULL)
    return note;
  if (self->notes == NULL)
    self->notes = g_hash_table_new_full (NULL, NULL, NULL, note_free);
  note = g_new0 (SvXmlNote, 1);
  g_hash_table_insert (self->notes, node, note);
  return note;
}

static void G_GNUC_PRINTF (2, 3) print_nothing (void *data, const char *format, ...)
{
}

SvXmlSilence
sv_xml_silence (void)
{
  SvXmlSilence before = { xmlGenericError, xmlGenericErrorContext };
  xmlSetGenericErrorFunc (NULL, print_nothing);
  return before;
}

void
sv_xml_unsilence (SvXmlSilence before)
{
  xmlSetGenericErrorFunc (before.data, before.print);
}

static void
ignore_error (void *data, xmlErrorPtr error)
{
}

static xmlXPathObject *
evaluate (xmlXPathContext *context, xmlNode *node, const char *xpath, GError **error)
{
  context->node = node;
  context->error = ignore_error;
  context->opLimit = MAX_XPATH_STEPS;
  for (gsize i = 0; i < G_N_ELEMENTS (namespaces); i++)
    xmlXPathRegisterNs (context, BAD_CAST namespaces[i].prefix, BAD_CAST namespaces[i].uri);

  xmlNs **in_scope = xmlGetNsList (node->doc, node);
  for (xmlNs **ns = in_scope; ns != NULL && *ns != NULL; ns++)
    if ((*ns)->prefix != NULL)
      xmlXPathRegisterNs (context, (*ns)->prefix, (*ns)->href);
  xmlFree (in_scope);

  SvXmlSilence silence = sv_xml_silence ();
  xmlXPathObject *result
      = sv_xml_can_hold (xpath) ? xmlXPathEvalExpression (BAD_CAST xpath, context) : NULL;
  sv_xml_unsilence (silence);
  if (result == NULL)
    {
      g_autofree char *shown = g_utf8_make_valid (xpath, MIN (strlen (xpath), 200));
      const char *why = context->lastError.message != NULL ? context->lastError.message
                                                           : "not an XPath expression";
      sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "XPath '%s': %.*s", shown,
               (int) strcspn (why, "\n"), why);
    }
  return result;
}

GPtrArray *
sv_xml_select (xmlNode *node, const char *xpath, GError **error)
{
  g_autoptr (xmlXPathContext) context = xmlXPathNewContext (node->doc);
  g_autoptr (xmlXPathObject) result = evaluate (context, node, xpath, error);
  GPtrArray *nodes = NULL;
  if (result != NULL && result->type == XPATH_NODESET)
    {
      nodes = g_ptr_array_new ();
      /* A namespace node is a copy that dies with the result. */
      for (int i = 0; result->nodesetval != NULL && i < result->nodesetval->nodeNr; i++)
        if (result->nodesetval->nodeTab[i]->type != XML_NAMESPACE_DECL)
          g_ptr_array_add (nodes, result->nodesetval->nodeTab[i]);
    }
  else if (result != NULL)
    sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "XPath '%.200s': does not select nodes",
             xpath);
  return nodes;
}

char *
sv_xml_evaluate (xmlNode *node, const char *xpath, GError **error)
{
  g_autoptr (xmlXPathContext) context = xmlXPathNewContext (node->doc);
  g_autoptr (xmlXPathObject) result = evaluate (context, node, xpath, error);
  char *text = NULL;
  if (result != NULL
      && !(result->type == XPATH_NODESET && xmlXPathNodeSetIsEmpty (result->nodesetval)))
    {
      xmlChar *value = xmlXPathCastToString (result);
      text = g_strdup ((const char *) value);
      xmlFree (value);
    }
  return text;
}
