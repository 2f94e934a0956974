/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/guest-agent.h"

#include <string.h>
#include <libvirt/libvirt-qemu.h>
#include "guest-agent-api-private.h"
#include "base/call.h"
#include "live/reconnect.h"

/* Past this the guest receives rubbish. */
#define MAX_COMMAND (128 * 1024)
/* A guest may answer with anything, and the parser recurses. */
#define MAX_DEPTH 64
/* How long who gives up waits for the guest to be told. */
#define END_MS 2000

JsonBuilder *
sv_agent_command (const char *name)
{
  JsonBuilder *builder = json_builder_new ();

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "execute");
  json_builder_add_string_value (builder, name);
  json_builder_set_member_name (builder, "arguments");
  json_builder_begin_object (builder);
  return builder;
}

void
sv_agent_add_string (JsonBuilder *builder, const char *name, const char *value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, value);
}

void
sv_agent_add_strings (JsonBuilder *builder, const char *name, const char *const *values)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (; values != NULL && *values != NULL; values++)
    json_builder_add_string_value (builder, *values);
  json_builder_end_array (builder);
}

void
sv_agent_add_int (JsonBuilder *builder, const char *name, gint64 value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, value);
}

void
sv_agent_add_bool (JsonBuilder *builder, const char *name, gboolean value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_boolean_value (builder, value);
}

void
sv_agent_add_bytes (JsonBuilder *builder, const char *name, gconstpointer data, gsize size)
{
  g_autofree char *text = size > 0 ? g_base64_encode (data, size) : g_strdup ("");

  sv_agent_add_string (builder, name, text);
}

/* The guest's own words tell more than libvirt does. */
static void
refine (GError *error)
{
  static const SvErrorWords rows[] = {
    { "No such file or directory", SIMPLEVIRT_ERROR_NOT_FOUND, NULL },
    { "cannot find the", SIMPLEVIRT_ERROR_NOT_FOUND, NULL },
    { "Permission denied", SIMPLEVIRT_ERROR_PERMISSION_DENIED, NULL },
    { "Operation not permitted", SIMPLEVIRT_ERROR_PERMISSION_DENIED, NULL },
    { "Read-only file system", SIMPLEVIRT_ERROR_PERMISSION_DENIED, NULL },
    { "No space left", SIMPLEVIRT_ERROR_NO_SPACE, NULL },
    { "Is a directory", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "Not a directory", SIMPLEVIRT_ERROR_NOT_FOUND, NULL },
    { "has not been found", SIMPLEVIRT_ERROR_NOT_SUPPORTED, NULL },
    { "cannot parse json", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "failed to parse JSON", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "QMP input", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
    { "Invalid parameter", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, NULL },
  };
  int code = sv_error_code_of_words (simplevirt_error_get_libvirt_code (error));

  if (code == VIR_ERR_INTERNAL_ERROR || sv_error_is (error, SIMPLEVIRT_ERROR_FAILED))
    sv_error_refine (error, rows, G_N_ELEMENTS (rows));
}

/* Newer agents say the same of a command that has to wait for a thaw as of one that is forbidden.
 */
static void
explain (virDomainPtr native, GError *error)
{
  static const SvErrorWords frozen
      = { "the command is not allowed", SIMPLEVIRT_ERROR_INVALID_STATE, SV_ERROR_THAW };

  if (strstr (error->message, frozen.words) == NULL)
    return;
  char *text = virDomainQemuAgentCommand (native, "{\"execute\": \"guest-fsfreeze-status\"}",
                                          VIR_DOMAIN_QEMU_AGENT_COMMAND_DEFAULT, 0);
  g_autofree char *status = text != NULL ? sv_native_string (text) : NULL;
  if (status == NULL)
    virResetLastError ();
  else if (strstr (status, "\"frozen\"") != NULL)
    sv_error_refine (error, &frozen, 1);
}

gboolean
sv_agent_check (SimplevirtDomain *self, virDomainPtr native, int result, GError **error)
{
  g_autoptr (GError) local = NULL;

  if (sv_domain_check (self, result, &local))
    return TRUE;
  explain (native, local);
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

typedef struct
{
  char *command;
  int seconds;
  SvAgentUndo undo;
} SvAgentArgs;

static JsonNode *read_answer (const char *text);

/* What a command began has this number. */
static gint64
number_of (JsonNode *returned)
{
  if (JSON_NODE_HOLDS_VALUE (returned) && json_node_get_value_type (returned) == G_TYPE_INT64)
    return json_node_get_int (returned);
  return sv_agent_get_int (returned, "pid", -1);
}

typedef struct
{
  SimplevirtDomain *domain;
  SvAgentUndo undo;
  gint64 id;
} SvEnd;

static gboolean
end_on (SimplevirtConnection *connection, gpointer data, GError **error)
{
  SvEnd *end = data;
  g_autoptr (SimplevirtDomain) there = sv_domain_on (connection, end->domain, error);

  return there != NULL && end->undo (there, end->id, error);
}

/* Also when the connection is closed meanwhile. */
static void
end_begun (SimplevirtDomain *self, SvAgentUndo undo, gint64 id)
{
  SvEnd end = { self, undo, id };

  sv_reconnect_persist_once (self->handle.connection, end_on, &end, NULL);
}

static void
agent_undo (gpointer source, gpointer data, SvResult answer)
{
  SvAgentArgs *args = data;
  g_autoptr (JsonNode) returned = args->undo != NULL ? read_answer (answer.pointer) : NULL;
  gint64 number = returned != NULL ? number_of (returned) : -1;

  if (number >= 0)
    end_begun (source, args->undo, number);
}

static void
agent_args_free (gpointer data)
{
  SvAgentArgs *args = data;

  g_free (args->command);
  g_free (args);
}

static void
agent_thunk (
    gpointer source, gpointer data, GCancellable *cancellable, SvResult *result, GError **error)
{
  SimplevirtDomain *self = source;
  SvAgentArgs *args = data;
  g_autoptr (GError) local = NULL;
  SV_USE (virDomain, native, self, error);

  if (native == NULL)
    return;
  char *text = virDomainQemuAgentCommand (native, args->command, args->seconds, 0);
  if (text == NULL)
    {
      sv_domain_fail (self, &local);
      refine (local);
      explain (native, local);
      g_propagate_error (error, g_steal_pointer (&local));
      return;
    }
  result->pointer = sv_native_string (text);
}

static const SvCallSpec agent_spec
    = { "the guest agent", FALSE, agent_thunk, agent_args_free, g_free, agent_undo };

/* How long to wait for libvirt, which itself waits for the agent: a little longer than that. */
static guint
deadline (SimplevirtDomain *self, guint seconds)
{
  guint usual = sv_connection_deadline (self->handle.connection);

  if (seconds == SV_AGENT_DEFAULT_TIMEOUT || usual == 0)
    return usual;
  return MAX (usual, (guint) MIN ((guint64) seconds * 1000 + 10000, G_MAXUINT));
}

static char *
run_text (SimplevirtDomain *self,
          const char *command,
          guint seconds,
          SvAgentUndo undo,
          GCancellable *cancellable,
          GError **error)
{
  SvResult result = { 0 };
  gsize length = strlen (command);

  if (length > MAX_COMMAND)
    {
      sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                       "a command of %" G_GSIZE_FORMAT " bytes would not reach the guest agent "
                       "whole; at most %d do. Put data into a file in the guest instead",
                       length, MAX_COMMAND);
      return NULL;
    }
  SvAgentArgs *args = g_new0 (SvAgentArgs, 1);
  args->command = g_strdup (command);
  args->seconds = seconds == SV_AGENT_DEFAULT_TIMEOUT ? VIR_DOMAIN_QEMU_AGENT_COMMAND_DEFAULT
                                                      : (int) MIN (seconds, G_MAXINT);
  args->undo = undo;
  sv_call_run_within (&agent_spec, self, args, deadline (self, seconds), cancellable, &result,
                      error);
  return result.pointer;
}

char *
sv_agent_run_text (SimplevirtDomain *self,
                   const char *command,
                   guint seconds,
                   GCancellable *cancellable,
                   GError **error)
{
  return run_text (self, command, seconds, NULL, cancellable, error);
}

static gboolean
is_shallow (const char *json)
{
  gboolean quoted = FALSE;
  guint depth = 0;

  for (const char *p = json; *p != '\0'; p++)
    {
      if (quoted && *p == '\\' && p[1] != '\0')
        p++;
      else if (*p == '"')
        quoted = !quoted;
      else if (!quoted && (*p == '[' || *p == '{') && ++depth > MAX_DEPTH)
        return FALSE;
      else if (!quoted && (*p == ']' || *p == '}') && depth > 0)
        depth--;
    }
  return TRUE;
}

static char *
builder_text (JsonBuilder *builder)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();

  json_builder_end_object (builder);
  json_builder_end_object (builder);
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  json_generator_set_root (generator, root);
  return json_generator_to_data (generator, NULL);
}

/* What the agent returned, or NULL when its answer makes no sense. */
static JsonNode *
read_answer (const char *text)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonNode *root = NULL;

  if (is_shallow (text) && json_parser_load_from_data (parser, text, -1, NULL))
    root = json_parser_get_root (parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    return NULL;
  JsonNode *returned = json_object_get_member (json_node_get_object (root), "return");
  return returned != NULL ? json_node_copy (returned) : NULL;
}

static JsonNode *
run (SimplevirtDomain *self,
     JsonBuilder *builder,
     guint seconds,
     SvAgentUndo undo,
     GCancellable *cancellable,
     GError **error)
{
  g_autoptr (JsonBuilder) owned = builder;
  g_autofree char *command = builder_text (owned);
  g_autofree char *answer = run_text (self, command, seconds, undo, cancellable, error);

  if (answer == NULL)
    return NULL;
  JsonNode *returned = read_answer (answer);
  if (returned == NULL)
    sv_agent_bad_answer (self, "a command", error);
  return returned;
}

JsonNode *
sv_agent_run (SimplevirtDomain *self,
              JsonBuilder *builder,
              guint seconds,
              GCancellable *cancellable,
              GError **error)
{
  return run (self, builder, seconds, NULL, cancellable, error);
}

gint64
sv_agent_begin (SimplevirtDomain *self,
                JsonBuilder *builder,
                SvAgentUndo undo,
                GCancellable *cancellable,
                GError **error)
{
  g_autoptr (JsonNode) returned
      = run (self, builder, SV_AGENT_DEFAULT_TIMEOUT, undo, cancellable, error);

  if (returned == NULL)
    return -1;
  gint64 number = number_of (returned);
  if (number < 0)
    sv_agent_bad_answer (self, "a command", error);
  return MAX (number, -1);
}

typedef struct
{
  SvAgentUndo undo;
  gint64 id;
} SvEndArgs;

static void
end_thunk (
    gpointer source, gpointer data, GCancellable *cancellable, SvResult *result, GError **error)
{
  SvEndArgs *args = data;

  end_begun (source, args->undo, args->id);
}

static const SvCallSpec end_spec = { "the guest agent", FALSE, end_thunk, g_free, NULL };

void
sv_agent_end (SimplevirtDomain *self, SvAgentUndo undo, gint64 id)
{
  SvEndArgs *args = g_new0 (SvEndArgs, 1);
  SvResult result = { 0 };

  args->undo = undo;
  args->id = id;
  sv_call_run_within (&end_spec, self, args, END_MS, NULL, &result, NULL);
}

gboolean
sv_agent_bad_answer (SimplevirtDomain *self, const char *command, GError **error)
{
  return sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_FAILED, error,
                          "the guest agent's answer to %s makes no sense", command);
}

static JsonNode *
member (JsonNode *node, const char *name, GType type)
{
  JsonNode *found = JSON_NODE_HOLDS_OBJECT (node)
                        ? json_object_get_member (json_node_get_object (node), name)
                        : NULL;

  return found != NULL && JSON_NODE_HOLDS_VALUE (found) && json_node_get_value_type (found) == type
             ? found
             : NULL;
}

gint64
sv_agent_get_int (JsonNode *node, const char *name, gint64 fallback)
{
  JsonNode *found = member (node, name, G_TYPE_INT64);

  return found != NULL ? json_node_get_int (found) : fallback;
}

gboolean
sv_agent_get_bool (JsonNode *node, const char *name)
{
  JsonNode *found = member (node, name, G_TYPE_BOOLEAN);

  return found != NULL && json_node_get_boolean (found);
}

const char *
sv_agent_get_string (JsonNode *node, const char *name)
{
  JsonNode *found = member (node, name, G_TYPE_STRING);

  return found != NULL ? json_node_get_string (found) : NULL;
}

GBytes *
sv_agent_get_bytes (JsonNode *node, const char *name)
{
  const char *text = sv_agent_get_string (node, name);
  gsize size = 0;

  if (text == NULL || *text == '\0')
    return g_bytes_new (NULL, 0);
  guchar *data = g_base64_decode (text, &size);
  return g_bytes_new_take (data, size);
}

gboolean
sv_domain_ping_agent_body (SimplevirtDomain *self,
                           guint32 timeout,
                           GCancellable *cancellable,
                           GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (JsonNode) answer
      = sv_agent_run (self, sv_agent_command ("guest-ping"), timeout, cancellable, &local);

  /* libvirt 11.2 and later tell of an agent that took a command and is silent; to a ping that is
   * the same. */
  if (sv_error_is (local, SIMPLEVIRT_ERROR_TIMED_OUT)
      && simplevirt_error_get_libvirt_code (local) != VIR_ERR_OK)
    local->code = SIMPLEVIRT_ERROR_AGENT_UNAVAILABLE;
  if (local != NULL)
    g_propagate_error (error, g_steal_pointer (&local));
  return answer != NULL;
}

char *
sv_domain_agent_command_body (SimplevirtDomain *self,
                              const char *command,
                              guint32 timeout,
                              GCancellable *cancellable,
                              GError **error)
{
  return sv_agent_run_text (self, command, timeout, cancellable, error);
}

gboolean
sv_domain_set_agent_timeout_body (SimplevirtDomain *self,
                                  guint32 timeout,
                                  GCancellable *cancellable,
                                  GError **error)
{
  SV_USE (virDomain, native, self, error);
  int seconds
      = timeout == 0 ? VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_DEFAULT : (int) MIN (timeout, G_MAXINT);

  return native != NULL
         && sv_domain_check (self, virDomainAgentSetResponseTimeout (native, seconds, 0), error);
}
