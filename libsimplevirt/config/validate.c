/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/error.h"
#include "base/xml-path.h"
#include "config/config-private.h"
#include "config/schema.h"

#include <string.h>

char *
sv_config_label (gpointer config)
{
  const SvConfigType *type = sv_config_type (config);
  SvXmlPlace place;
  g_autofree char *scratch = NULL;
  if (type->label == NULL || !sv_xml_locate (sv_config_node (config), type->label, &place))
    return g_strdup (type->noun);
  return g_strdup_printf ("%s '%.60s'", type->noun, sv_xml_text (&place, &scratch));
}

static gboolean
check_refused (SimplevirtConfig *self, GError **error)
{
  const SvXmlNote *note = sv_xml_peek_note (sv_config_xml (self), sv_config_node (self));
  if (note == NULL || note->faults == NULL || g_hash_table_size (note->faults) == 0)
    return TRUE;
  GHashTableIter iter;
  gpointer field, why;
  g_hash_table_iter_init (&iter, note->faults);
  g_hash_table_iter_next (&iter, &field, &why);
  g_autofree char *label = sv_config_label (self);
  return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "%s.%s: %s", label, (const char *) field,
                  (const char *) why);
}

static gboolean
check_fields (SimplevirtConfig *self, GError **error)
{
  const SvConfigType *type = sv_config_type (self);
  for (guint i = 0; i < type->n_fields; i++)
    {
      g_autofree char *why = NULL;
      if (sv_field_is_readable (self, &type->fields[i], &why))
        continue;
      g_autofree char *label = sv_config_label (self);
      return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "%s.%s: %s", label,
                      type->fields[i].name, why);
    }
  return TRUE;
}

/* What the tables and our own rules say, of the parts first: they name the place best. */
static gboolean
check_rules (SimplevirtConfig *self, GError **error)
{
  const SvConfigType *type = sv_config_type (self);
  for (guint i = 0; i < type->n_lists; i++)
    {
      g_autoptr (GPtrArray) items = sv_config_list (self, &type->lists[i]);
      for (guint j = 0; j < items->len; j++)
        if (!check_rules (g_ptr_array_index (items, j), error))
          return FALSE;
    }
  return check_refused (self, error) && check_fields (self, error)
         && (type->check == NULL || type->check (self, error));
}

static SvSchemaVerdict
hold_against_schema (SimplevirtConfig *self, char **why)
{
  const SvConfigType *type = sv_config_type (self);
  xmlNode *node = sv_config_node (self);
  SvXmlPlace place;
  if (type->schema == NULL)
    return SV_SCHEMA_ABSENT;
  if (type->spare == NULL || sv_xml_locate (node, type->spare, &place))
    return sv_schema_check (type->schema, node, why);

  xmlNode *whole = xmlDocCopyNode (node, NULL, 1);
  xmlNewChild (whole, NULL, BAD_CAST type->spare, NULL);
  SvSchemaVerdict verdict = sv_schema_check (type->schema, whole, why);
  xmlFreeNode (whole);
  return verdict;
}

static gboolean
fits_schema (SimplevirtConfig *self)
{
  g_autofree char *why = NULL;
  return hold_against_schema (self, &why) == SV_SCHEMA_FITS;
}

static gboolean
take_value (SimplevirtConfig *self, SimplevirtConfig *other, const SvField *field)
{
  g_autofree char *value = simplevirt_config_get_value (other, field->path, NULL);
  return value != NULL && simplevirt_config_set_value (self, field->path, value, NULL);
}

/* What a config lacks of the smallest valid XML of its class, with which it would fit; NULL when
 * that is not why it does not. The schema's own words are of little help then. */
static char *
find_missing (SimplevirtConfig *self)
{
  const SvConfigType *type = sv_config_type (self);
  g_autoptr (SimplevirtConfig) base
      = type->base != NULL ? sv_config_new_from_xml (type->get_type (), type->base, NULL) : NULL;
  g_autoptr (SimplevirtConfig) whole = simplevirt_config_copy (self);
  g_autoptr (GPtrArray) taken = g_ptr_array_new ();
  g_autoptr (GPtrArray) needed = g_ptr_array_new ();
  for (guint i = 0; base != NULL && i < type->n_fields; i++)
    {
      const SvField *field = &type->fields[i];
      if (sv_field_is_set (base, field) && !sv_field_is_set (self, field)
          && take_value (whole, base, field))
        g_ptr_array_add (taken, (gpointer) field);
    }
  if (taken->len == 0 || !fits_schema (whole))
    return NULL;
  for (guint i = 0; i < taken->len; i++)
    {
      const SvField *field = g_ptr_array_index (taken, i);
      sv_xml_drop (sv_config_xml (whole), sv_config_node (whole), field->path);
      if (fits_schema (whole))
        continue;
      take_value (whole, base, field);
      g_ptr_array_add (needed, (gpointer) field->name);
    }
  if (needed->len == 0)
    return NULL;
  g_ptr_array_add (needed, NULL);
  return g_strjoinv (", ", (char **) needed->pdata);
}

/* SV_SCHEMA_MISSES with `error` set. */
static SvSchemaVerdict
check_schema (SimplevirtConfig *self, GError **error)
{
  const SvConfigType *type = sv_config_type (self);
  g_autofree char *why = NULL;
  SvSchemaVerdict verdict = hold_against_schema (self, &why);
  if (verdict != SV_SCHEMA_MISSES)
    return verdict;

  /* A part that does not fit on its own is the better culprit. */
  for (guint i = 0; i < type->n_lists; i++)
    {
      g_autoptr (GPtrArray) items
          = type->lists[i].type->schema != NULL ? sv_config_list (self, &type->lists[i]) : NULL;
      for (guint j = 0; items != NULL && j < items->len; j++)
        if (check_schema (g_ptr_array_index (items, j), error) == SV_SCHEMA_MISSES)
          return SV_SCHEMA_MISSES;
    }
  g_autofree char *label = sv_config_label (self);
  g_autofree char *missing = find_missing (self);
  if (missing != NULL)
    sv_fail (error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "%s: it needs a value for %s", label, missing);
  else
    sv_fail (error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "%s: does not fit libvirt's schema: %s", label,
             why);
  return SV_SCHEMA_MISSES;
}

gboolean
sv_config_validate (gpointer config, gboolean *fits, GError **error)
{
  *fits = FALSE;
  if (!check_rules (config, error))
    return FALSE;
  SvSchemaVerdict verdict = check_schema (config, error);
  *fits = verdict == SV_SCHEMA_FITS;
  return verdict != SV_SCHEMA_MISSES;
}

/**
 * simplevirt_config_validate:
 * @self: a #SimplevirtConfig
 * @error: return location for an error
 *
 * Checks a config and its parts: that no setter refused a value, that every field can be read, that
 * nothing is asked for which libvirt would only reject later or which endangers the host, and,
 * where libvirt's schemas are installed, that the XML fits them.
 *
 * Refused as dangerous are names that libvirt mishandles, a container without a root filesystem of
 * its own (it would run in that of the host), and a disk image whose format libvirt would have to
 * guess from what the guest wrote into it.
 *
 * Fails with %SIMPLEVIRT_ERROR_INVALID_CONFIG; the message names the object and the field.
 *
 * Returns: %TRUE when nothing is wrong
 *
 * Since: 1.0
 */
gboolean
simplevirt_config_validate (SimplevirtConfig *self, GError **error)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_CONFIG (self), FALSE);

  gboolean fits = FALSE;

  return sv_config_validate (self, &fits, error);
}
