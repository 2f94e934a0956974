/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xpath.h>

G_BEGIN_DECLS

G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlXPathContext, xmlXPathFreeContext)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlXPathObject, xmlXPathFreeObject)

/* libvirt cannot read back what is as long as this. */
#define SV_XML_MAX_SIZE (4 * 1024 * 1024)

/* What is remembered of a node beside its XML. */
typedef struct
{
  enum
  {
    SV_XML_FILLED,
    SV_XML_EMPTY, /* had no child and no attribute when the document came */
    SV_XML_BLANK, /* had only white space */
  } before;
  GHashTable *texts;      /* field name -> how the document spelled its value at first */
  GHashTable *faults;     /* field name -> why a value was refused */
  GPtrArray *holes;       /* SvXmlHole: what was taken out of it and may come back */
  GPtrArray *pieces;      /* copies of the texts it was made of, NULL where another child was */
  GHashTable *attributes; /* name of one that was taken out -> name of the one before it, or "" */
} SvXmlNote;

/* A document shared by the views on its nodes. Only `refs` and `lock` may be touched by two
 * threads. */
typedef struct
{
  gatomicrefcount refs;
  GMutex lock; /* guards xmlNode._private, where a node keeps its view: the last unref of one may
                  come from any thread */
  xmlDoc *doc;
  gboolean pretty;    /* was made here: indent what is added */
  GHashTable *notes;  /* xmlNode -> SvXmlNote */
  GPtrArray *removed; /* nodes out of the document that a view or a note may still mean */
} SvXml;

SvXml *sv_xml_parse (const char *text, gssize length, GError **error);
/* Before anything of libxml2, which several threads may not use first at once. */
void sv_xml_prepare (void);

SvXml *sv_xml_new (const char *root);
SvXml *sv_xml_ref (SvXml *self);
void sv_xml_unref (SvXml *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SvXml, sv_xml_unref)

/* The text of the document, without XML declaration and in UTF-8, as libvirt writes it. */
char *sv_xml_save (SvXml *self);

/* A document of its own for a copy of `node`; of the whole document when that is its root. */
SvXml *sv_xml_copy (SvXml *self, xmlNode *node);

SvXmlNote *sv_xml_note (SvXml *self, xmlNode *node);      /* made when missing */
SvXmlNote *sv_xml_peek_note (SvXml *self, xmlNode *node); /* NULL when missing */

/* The namespaces of libvirt's own schemas by their usual prefix; NULL for another prefix. */
const char *sv_xml_namespace (const char *prefix, gsize length);

/* Whether XML can hold this text; libvirt takes nothing that is not UTF-8. */
gboolean sv_xml_can_hold (const char *text);

/* libxml2 prints some errors whatever handlers it was given. Between these two it does not, in this
 * thread. */
typedef struct
{
  xmlGenericErrorFunc print;
  void *data;
} SvXmlSilence;

SvXmlSilence sv_xml_silence (void);
void sv_xml_unsilence (SvXmlSilence before);

/* XPath from a node, with the namespaces above and those in scope; bounded in work. Elements,
 * attributes and texts in document order. */
GPtrArray *sv_xml_select (xmlNode *context, const char *xpath, GError **error);
char *sv_xml_evaluate (xmlNode *context, const char *xpath, GError **error);

G_END_DECLS
