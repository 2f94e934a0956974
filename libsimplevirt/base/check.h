/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>

/* Arguments of public calls: what is wrong is an INVALID_ARGUMENT that names function and argument.
 */
gboolean sv_check_string (
    const char *value, gboolean optional, const char *function, const char *name, GError **error);
gboolean sv_check_strv (const char *const *value,
                        gboolean optional,
                        const char *function,
                        const char *name,
                        GError **error);
gboolean sv_check_pointer (gconstpointer value,
                           const char *function,
                           const char *name,
                           GError **error);

/* A list of objects of that class; it may be empty. */
gboolean sv_check_objects (
    GPtrArray *list, GType type, const char *function, const char *name, GError **error);

/* The same objects, each with a reference of its own: a list that was lent may own none. */
GPtrArray *sv_objects_copy (GPtrArray *list);

/* An enum or flags type; a number of which every bit, or which itself, has a name in it. */
gboolean sv_check_word (
    GType type, guint value, const char *function, const char *name, GError **error);
/* The same, and texts that XML can hold, for every property of an object that only holds
 * properties. */
gboolean sv_check_record (
    gpointer record, gboolean optional, const char *function, const char *name, GError **error);
/* A text that becomes a part of XML, such as a title. */
gboolean sv_check_xml_text (const char *value,
                            const char *function,
                            const char *name,
                            GError **error);

/* A name of a domain, network, pool or volume that libvirt can be trusted with; `what` is the
 * object's kind. */
gboolean sv_check_object_name (const char *what, const char *name, GError **error);

/* NULL and "" mean the same on input. */
const char *sv_empty_to_null (const char *value);
