/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <json-glib/json-glib.h>
#include "live/domain-private.h"

/* The longest command that reaches an agent whole is somewhere above 160 KiB; data goes in pieces
 * of this size, which base64 makes a third longer. */
#define SV_AGENT_CHUNK (64 * 1024)

/* libvirt's or simplevirt_domain_set_agent_timeout()'s time limit. */
#define SV_AGENT_DEFAULT_TIMEOUT 0

/* Begins {"execute": name, "arguments": {...}}: the caller adds members to the arguments. */
JsonBuilder *sv_agent_command (const char *name);
void sv_agent_add_string (JsonBuilder *builder, const char *name, const char *value);
void sv_agent_add_strings (JsonBuilder *builder, const char *name, const char *const *values);
void sv_agent_add_int (JsonBuilder *builder, const char *name, gint64 value);
void sv_agent_add_bool (JsonBuilder *builder, const char *name, gboolean value);
void sv_agent_add_bytes (JsonBuilder *builder, const char *name, gconstpointer data, gsize size);

/*
 * Sends a command (`builder` is taken) and returns what the agent returned. Cancelling gives up the
 * wait. `seconds` limits how long the agent may take.
 */
JsonNode *sv_agent_run (SimplevirtDomain *self,
                        JsonBuilder *builder,
                        guint seconds,
                        GCancellable *cancellable,
                        GError **error);

/* Ends what a command began in the guest: the program or open file of that number. */
typedef gboolean (*SvAgentUndo) (SimplevirtDomain *self, gint64 id, GError **error);

/* Sends a command that begins something, and returns its number, or -1. When nobody waits for the
 * answer any more it is ended as soon as its number is known. */
gint64 sv_agent_begin (SimplevirtDomain *self,
                       JsonBuilder *builder,
                       SvAgentUndo undo,
                       GCancellable *cancellable,
                       GError **error);

/* Ends it, and waits a moment until that is done: the caller may close the connection next. */
void sv_agent_end (SimplevirtDomain *self, SvAgentUndo undo, gint64 id);

/* sv_agent_run() for a command that is text, and its answer as it is. */
char *sv_agent_run_text (SimplevirtDomain *self,
                         const char *command,
                         guint seconds,
                         GCancellable *cancellable,
                         GError **error);

/* After a libvirt call that the agent carries out (-1: it failed): as sv_domain_check(), and
 * whether it is because file systems are frozen. */
gboolean sv_agent_check (SimplevirtDomain *self, virDomainPtr native, int result, GError **error);

/* Members of an object in an answer, which may hold anything: what is missing or of another type
 * reads as `fallback` or NULL. */
gint64 sv_agent_get_int (JsonNode *node, const char *name, gint64 fallback);
gboolean sv_agent_get_bool (JsonNode *node, const char *name);
const char *sv_agent_get_string (JsonNode *node, const char *name);
GBytes *sv_agent_get_bytes (JsonNode *node, const char *name);

/* An answer that makes no sense. Returns FALSE. */
gboolean sv_agent_bad_answer (SimplevirtDomain *self, const char *command, GError **error);
