/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <simplevirt/config.h>

G_BEGIN_DECLS

/* The tables that libsimplevirt/generate/fields.py writes from api/: what the fields of a class are
 * and where in the XML they stand. */

typedef enum
{
  SV_FIELD_STRING,
  SV_FIELD_BOOL,
  SV_FIELD_INT,
  SV_FIELD_UINT,
  SV_FIELD_DOUBLE,
  SV_FIELD_BYTES, /* an unsigned integer whose unit the document may choose */
  SV_FIELD_ENUM,
  SV_FIELD_STRINGS, /* one element each */
} SvFieldKind;

/* How a boolean or a number is spelled. */
typedef enum
{
  SV_SPELL_PLAIN,
  SV_SPELL_YES_NO,
  SV_SPELL_ON_OFF,
  SV_SPELL_TRUE_FALSE,
  SV_SPELL_ONE_ZERO,
  SV_SPELL_PRESENT, /* the element is there or not */
  SV_SPELL_HEX,
} SvFieldSpelling;

/* What a string must be beside text that XML can hold. */
typedef enum
{
  SV_CHECK_TEXT,
  SV_CHECK_LINE, /* no control characters */
  SV_CHECK_NAME, /* of an object of libvirt */
  SV_CHECK_UUID,
  SV_CHECK_MAC,
  SV_CHECK_PATH,
} SvFieldCheck;

typedef struct
{
  const char *name; /* as a property: "boot-order" */
  const char *path;
  SvFieldKind kind;
  SvFieldSpelling spelling;
  SvFieldCheck check;
  guint8 bits;   /* of an integer */
  guint8 digits; /* of a hexadecimal number */
  gboolean read_only;
  gboolean fallback; /* a boolean's value when the document says nothing */
  gint64 low;        /* an unsigned value of 0 below this means "leave it to libvirt" */
  guint64 high;
  guint64 unit;          /* bytes in one when the document names no unit */
  const char *unit_path; /* where it names one, or NULL */
  const char *unit_name; /* how to spell `unit` */
  const char *const
      *words; /* of an enum, from UNKNOWN (NULL) and DEFAULT (NULL) on; ends with NULL */
  GType (*get_type) (void); /* of an enum */
  const char *implies_path; /* given this text when it has none, as `@type` by `source/@file` */
  const char *implies;
  const char *twin; /* where older libvirt says the same, kept in agreement when it is there */
  const char *also; /* a word the document may hold that reads as nothing said */
  const char *blurb;
  guint since;           /* libvirt's version, as 9002000 */
  gboolean keeps_parent; /* what it stands in stays when it is reset: the schema wants that */
  gboolean unchecked;    /* for tests: libvirt takes it, its schema forgot it */
  const char *sample;    /* for tests: a value the schema takes */
  const char *base;      /* for tests: the XML it is tried on, when not that of its class */
  const char *with;      /* for tests: what must be there beside it, as `path=text path=text` */
} SvField;

typedef struct SvConfigType SvConfigType;

typedef struct
{
  const char *name; /* "disks" */
  const char *path;
  const SvConfigType *type;
  GType (*get_type) (void);
  gboolean also; /* another way to see what has rows or lists of its own here */
} SvConfigList;

struct SvConfigType
{
  const char *name;    /* "DiskConfig" */
  const char *noun;    /* "disk", for messages */
  const char *element; /* the root element */
  const char *label;   /* the path that tells one from another, or NULL */
  const char *schema;  /* "domaincommon.rng#disk", or NULL */
  const char *spare;   /* a child that the schema wants and libvirt does not, or NULL */
  const char *base;    /* the smallest valid XML, for tests and to tell what is missing */
  const SvField *fields;
  guint n_fields;
  const SvConfigList *lists;
  guint n_lists;
  const char *const *order; /* of the children, or NULL */
  guint since;              /* libvirt's version, as 9002000 */
  GParamSpec **properties;  /* as many as fields, and one */
  gboolean read_only;
  gboolean any_element; /* the name of the element is a part of what it says */
  gboolean automatic;   /* libvirt adds such parts by itself */
  GType (*get_type) (void);
  gboolean (*check) (SimplevirtConfig *self,
                     GError **error); /* what libvirt would only find later, or never */
};

/* Every class, ended by NULL. */
extern const SvConfigType *const sv_config_types[];

/* What the generated accessors call. */
const char *sv_field_get_string (gpointer config, const SvField *field);
gboolean sv_field_get_bool (gpointer config, const SvField *field);
gint64 sv_field_get_int (gpointer config, const SvField *field);
guint64 sv_field_get_uint (gpointer config, const SvField *field);
double sv_field_get_double (gpointer config, const SvField *field);
int sv_field_get_enum (gpointer config, const SvField *field);
char **sv_field_get_strings (gpointer config, const SvField *field);

void sv_field_set_string (gpointer config, const SvField *field, const char *value);
void sv_field_set_bool (gpointer config, const SvField *field, gboolean value);
void sv_field_set_int (gpointer config, const SvField *field, gint64 value);
void sv_field_set_uint (gpointer config, const SvField *field, guint64 value);
void sv_field_set_double (gpointer config, const SvField *field, double value);
void sv_field_set_enum (gpointer config, const SvField *field, int value);
void sv_field_set_strings (gpointer config, const SvField *field, const char *const *value);

gboolean sv_field_is_set (gpointer config, const SvField *field);
void sv_field_reset (gpointer config, const SvField *field);

/* Whether what the document holds is a value of the field; else why not. An enum's unknown
 * text can. */
gboolean sv_field_is_readable (gpointer config, const SvField *field, char **why);

/* Why a text may not stand in a field, or NULL. */
const char *sv_check_text (SvFieldCheck check, const char *text);

const SvField *sv_config_type_field (const SvConfigType *type, const char *name);

/* For the generated class_init: installs the properties and the generic accessors. */
void sv_config_class_install (gpointer klass, const SvConfigType *type);

G_END_DECLS
