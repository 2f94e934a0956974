/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Hundreds of getters and setters have a dozen shapes. cgo takes its time for each name of C it is
 * told, so these are called through a table of their addresses, one caller for each shape.
 */
#pragma once

#include <simplevirt/simplevirt.h>

typedef void (*SvGoFunction) (void);
extern const SvGoFunction svgo_functions[];

#define SV_GO_GETTER(word, type)                                                                   \
  static inline type svgo_get_##word (int number, gpointer self)                                   \
  {                                                                                                \
    return ((type (*) (gpointer)) svgo_functions[number]) (self);                                  \
  }
#define SV_GO_SETTER(word, type)                                                                   \
  static inline void svgo_set_##word (int number, gpointer self, type value)                       \
  {                                                                                                \
    ((void (*) (gpointer, type)) svgo_functions[number]) (self, value);                            \
  }
#define SV_GO_ACCESSORS(word, type) SV_GO_GETTER (word, type) SV_GO_SETTER (word, type)

SV_GO_ACCESSORS (bool, gboolean)
SV_GO_ACCESSORS (int32, gint32)
SV_GO_ACCESSORS (uint32, guint32)
SV_GO_ACCESSORS (int64, gint64)
SV_GO_ACCESSORS (uint64, guint64)
SV_GO_ACCESSORS (double, double)
SV_GO_ACCESSORS (string, const char *)
SV_GO_GETTER (strv, char **)
SV_GO_SETTER (strv, const char *const *)
SV_GO_GETTER (list, GPtrArray *)
SV_GO_SETTER (object, gpointer)

static inline gboolean
svgo_test_object (int number, gpointer self, gpointer value)
{
  return ((gboolean (*) (gpointer, gpointer)) svgo_functions[number]) (self, value);
}

static inline gpointer
svgo_make (int number)
{
  return ((gpointer (*) (void)) svgo_functions[number]) ();
}

static inline gpointer
svgo_make_from_string (int number, const char *text, GError **error)
{
  return ((gpointer (*) (const char *, GError **)) svgo_functions[number]) (text, error);
}
