/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/connection-private.h"

#include "connection-api-private.h"
#include "live/events.h"
#include "live/handle.h"
#include "live/reconnect.h"
#include "base/call.h"
#include "base/loop.h"
#include "base/process.h"

G_DEFINE_FINAL_TYPE (SimplevirtConnection, simplevirt_connection, G_TYPE_OBJECT)

static void on_close (virConnectPtr native, int reason, void *data);

/* A link that is not used any more. */
typedef struct
{
  virConnectPtr native;
  SvPulse *pulse;
  GArray *registrations;
  SimplevirtConnection *connection; /* NULL: it is being finalized, and has no handles */
  guint generation;
} SvDropped;

static void
close_native (gpointer data, gpointer unused)
{
  g_autofree SvDropped *dropped = data;

  virConnectUnregisterCloseCallback (dropped->native, on_close);
  if (dropped->registrations != NULL)
    {
      sv_events_deregister (dropped->native, dropped->registrations);
      g_array_unref (dropped->registrations);
    }
  if (dropped->connection != NULL)
    {
      sv_handle_release_all (dropped->connection, dropped->generation);
      sv_handle_reap_rest (dropped->connection);
    }
  sv_pulse_end (dropped->pulse);
  virConnectClose (dropped->native);
  g_clear_object (&dropped->connection);
}

/* Closing may talk to the daemon, so it never happens on the caller's thread. All that keeps
 * libvirt's connection open is given back: registrations, and the objects of the handles. */
static void
drop_native (SimplevirtConnection *self, virConnectPtr native, SvPulse *pulse, gboolean finalizing)
{
  sv_handle_reap_rest (self);
  if (native == NULL)
    return;
  SvDropped *dropped = g_new0 (SvDropped, 1);
  dropped->native = native;
  dropped->pulse = pulse;
  dropped->registrations = sv_events_take (self, native);
  dropped->connection = finalizing ? NULL : g_object_ref (self);
  g_mutex_lock (&self->lock);
  dropped->generation = self->generation;
  g_mutex_unlock (&self->lock);
  sv_call_detach (close_native, dropped);
}

static void
simplevirt_connection_finalize (GObject *object)
{
  SimplevirtConnection *self = SIMPLEVIRT_CONNECTION (object);

  if (!sv_process_is_child ())
    {
      drop_native (self, self->native, self->pulse, TRUE);
      g_cancellable_cancel (self->reconnecting);
    }
  g_clear_object (&self->reconnecting);
  for (guint i = 0; i < SV_N_KINDS; i++)
    g_clear_pointer (&self->handles[i], g_hash_table_unref);
  g_clear_pointer (&self->context, g_main_context_unref);
  g_clear_pointer (&self->events, sv_events_unref);
  g_clear_object (&self->options);
  g_clear_pointer (&self->uri, g_free);
  g_clear_pointer (&self->target, g_free);
  g_clear_pointer (&self->root, g_free);
  g_mutex_clear (&self->lock);
  g_mutex_clear (&self->registry_lock);
  g_mutex_clear (&self->reap_lock);
  g_mutex_clear (&self->turn_lock);
  g_cond_clear (&self->turn_over);
  G_OBJECT_CLASS (simplevirt_connection_parent_class)->finalize (object);
}

static gpointer
begin_care (gpointer source)
{
  SimplevirtConnection *self = source;

  g_mutex_lock (&self->lock);
  SvPulse *pulse = self->pulse != NULL ? sv_pulse_watch (self->pulse) : NULL;
  g_mutex_unlock (&self->lock);
  return pulse;
}

static void
end_care (gpointer care)
{
  sv_pulse_unwatch (care);
}

const SvTaskCare sv_connection_care = { begin_care, end_care };

static char *
describe (gpointer self)
{
  return g_strdup_printf ("connection '%s'", SIMPLEVIRT_CONNECTION (self)->uri);
}

static void
simplevirt_connection_class_init (SimplevirtConnectionClass *klass)
{
  static const SvCallSource source = { sv_connection_deadline, describe };

  G_OBJECT_CLASS (klass)->finalize = simplevirt_connection_finalize;
  sv_connection_install (G_OBJECT_CLASS (klass));
  sv_call_set_source (G_TYPE_FROM_CLASS (klass), &source);
  sv_task_set_care (G_TYPE_FROM_CLASS (klass), &sv_connection_care);
}

static void
simplevirt_connection_init (SimplevirtConnection *self)
{
  g_mutex_init (&self->lock);
  g_mutex_init (&self->registry_lock);
  g_mutex_init (&self->reap_lock);
  g_mutex_init (&self->turn_lock);
  g_cond_init (&self->turn_over);
  self->events = sv_events_new ();
}

/* `native` (nullable) gets a reference. */
static gboolean
check_open (SimplevirtConnection *self, virConnectPtr *native, guint *generation, GError **error)
{
  if (sv_process_is_child ())
    return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_STATE,
                    "connection '%s': it belongs to the parent process; open a new one after fork",
                    self->uri);
  g_mutex_lock (&self->lock);
  SimplevirtConnectionState state = self->state;
  gboolean open = state == SIMPLEVIRT_CONNECTION_STATE_OPEN;
  if (open && native != NULL)
    {
      *native = self->native;
      virConnectRef (*native);
    }
  if (generation != NULL)
    *generation = self->generation;
  g_mutex_unlock (&self->lock);
  if (state == SIMPLEVIRT_CONNECTION_STATE_CLOSED)
    sv_fail (error, SIMPLEVIRT_ERROR_CLOSED, "connection '%s': it was closed", self->uri);
  if (state == SIMPLEVIRT_CONNECTION_STATE_LOST)
    sv_fail (error, SIMPLEVIRT_ERROR_CONNECTION_LOST,
             "connection '%s': the connection was lost; %s", self->uri,
             simplevirt_connection_options_get_reconnect (self->options)
                 ? "it is being re-established, try again later"
                 : "open a new one");
  return open;
}

virConnectPtr
sv_connection_begin (SimplevirtConnection *self, guint *generation, GError **error)
{
  virConnectPtr native = NULL;

  check_open (self, &native, generation, error);
  return native;
}

gboolean
sv_connection_check_open (SimplevirtConnection *self, guint *generation, GError **error)
{
  return check_open (self, NULL, generation, error);
}

gboolean
sv_connection_has_our_libvirt (SimplevirtConnection *self, virConnectPtr native, guint generation)
{
  int compared = g_atomic_int_get (&self->compared);
  unsigned long daemon = 0, ours = 0;

  if (ABS (compared) == (int) generation)
    return compared > 0;
  gboolean same = virConnectGetLibVersion (native, &daemon) == 0
                  && virGetVersion (&ours, NULL, NULL) == 0 && daemon == ours;
  virResetLastError ();
  g_atomic_int_set (&self->compared, same ? (int) generation : -(int) generation);
  return same;
}

/* Whoever finds the link broken says so, and does not leave it to libvirt's close callback. */
static gboolean
is_broken (SimplevirtConnection *self)
{
  guint generation = 0;
  g_autoptr (virConnect) native = sv_connection_begin (self, &generation, NULL);
  gboolean broken = native == NULL || virConnectIsAlive (native) == 0;

  if (native != NULL && broken)
    sv_connection_lost (self, generation);
  return broken;
}

/* libvirt's words for it are many, and seldom say what it means. */
static void
tell_of_end (SimplevirtConnection *self, GError *error)
{
  gboolean closed = simplevirt_connection_get_state (self) == SIMPLEVIRT_CONNECTION_STATE_CLOSED;

  if (closed)
    error->code = SIMPLEVIRT_ERROR_CLOSED;
  sv_error_append (error, closed ? "; the connection was closed"
                                 : "; the connection to the daemon was lost");
}

GError *
sv_connection_take_failure (SimplevirtConnection *self)
{
  GError *made = sv_error_take_libvirt ();
  gboolean suspicious = sv_error_is (made, SIMPLEVIRT_ERROR_FAILED)
                        || sv_error_is (made, SIMPLEVIRT_ERROR_CONNECTION_LOST);

  if (suspicious && is_broken (self))
    made->code = SIMPLEVIRT_ERROR_CONNECTION_LOST;
  if (sv_error_is (made, SIMPLEVIRT_ERROR_CONNECTION_LOST))
    tell_of_end (self, made);
  return made;
}

gboolean
sv_connection_fail (SimplevirtConnection *self, GError **error, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  sv_error_take_prefixed (error, sv_connection_take_failure (self), format, args);
  va_end (args);
  return FALSE;
}

guint
sv_connection_deadline (gpointer connection)
{
  return SIMPLEVIRT_CONNECTION (connection)->simulated
             ? SV_CALL_AT_ONCE
             : simplevirt_connection_get_timeout_ms (connection);
}

typedef struct
{
  GObject *object;
  GParamSpec *pspec;
  guint signal_id;
} SvPost;

static void
post_free (gpointer data)
{
  SvPost *post = data;

  g_object_unref (post->object);
  g_free (post);
}

static gboolean
post_run (gpointer data)
{
  SvPost *post = data;

  if (post->pspec != NULL)
    g_object_notify_by_pspec (post->object, post->pspec);
  else
    g_signal_emit (post->object, post->signal_id, 0);
  return G_SOURCE_REMOVE;
}

static void
post (SimplevirtConnection *self, GObject *object, GParamSpec *pspec, guint signal_id)
{
  SvPost *data = g_new0 (SvPost, 1);

  data->object = g_object_ref (object);
  data->pspec = pspec;
  data->signal_id = signal_id;
  sv_loop_post (self->context, post_run, data, post_free);
}

/* GLib looks for the detail, or for none, as it is told. */
static gboolean
is_listened_to (GObject *object, GParamSpec *pspec)
{
  guint notify_id = g_signal_lookup ("notify", G_TYPE_OBJECT);
  GQuark detail = g_quark_try_string (pspec->name);

  return g_signal_has_handler_pending (object, notify_id, detail, FALSE)
         || g_signal_has_handler_pending (object, notify_id, 0, FALSE);
}

void
sv_connection_notify (SimplevirtConnection *self, GObject *object, GParamSpec *pspec)
{
  if (is_listened_to (object, pspec))
    post (self, object, pspec, 0);
}

void
sv_connection_emit (SimplevirtConnection *self, GObject *object, guint signal_id)
{
  if (g_signal_has_handler_pending (object, signal_id, 0, FALSE))
    post (self, object, NULL, signal_id);
}

static void
announce (SimplevirtConnection *self, SimplevirtEventKind kind)
{
  SimplevirtEvent *event = sv_event_new ();

  event->kind = kind;
  sv_events_post (self, event);
}

void
sv_connection_lost (SimplevirtConnection *self, guint generation)
{
  g_mutex_lock (&self->lock);
  gboolean news = self->state == SIMPLEVIRT_CONNECTION_STATE_OPEN && self->generation == generation;
  virConnectPtr native = NULL;
  SvPulse *pulse = NULL;
  if (news)
    {
      self->state = SIMPLEVIRT_CONNECTION_STATE_LOST;
      native = g_steal_pointer (&self->native);
      pulse = g_steal_pointer (&self->pulse);
    }
  g_mutex_unlock (&self->lock);
  if (!news)
    return;
  drop_native (self, native, pulse, FALSE);
  announce (self, SIMPLEVIRT_EVENT_KIND_CONNECTION_LOST);
  sv_connection_notify (self, G_OBJECT (self), sv_connection_properties[SV_CONNECTION_PROP_STATE]);
  sv_connection_emit (self, G_OBJECT (self), sv_connection_signals[SV_CONNECTION_SIGNAL_LOST]);
  if (simplevirt_connection_options_get_reconnect (self->options))
    sv_reconnect_begin (self);
}

typedef struct
{
  GWeakRef connection;
  guint generation;
} SvCloseWatch;

static void
close_watch_free (void *data)
{
  SvCloseWatch *watch = data;

  g_weak_ref_clear (&watch->connection);
  g_free (watch);
}

static void
on_close (virConnectPtr native, int reason, void *data)
{
  SvCloseWatch *watch = data;
  g_autoptr (SimplevirtConnection) self = g_weak_ref_get (&watch->connection);

  if (self != NULL && reason != VIR_CONNECT_CLOSE_REASON_CLIENT)
    sv_connection_lost (self, watch->generation);
}

static void
never_registered (virConnectPtr native, int reason, void *data)
{
}

/* A driver without close callbacks accepts the registration and forgets the data; it shows by
 * letting go of a callback that it never had. */
static gboolean
has_close_callbacks (virConnectPtr native)
{
  return virConnectUnregisterCloseCallback (native, never_registered) < 0;
}

static void
watch_link (SimplevirtConnection *self, virConnectPtr native, guint generation)
{
  SvCloseWatch *watch = g_new0 (SvCloseWatch, 1);

  g_weak_ref_init (&watch->connection, self);
  watch->generation = generation;
  if (virConnectRegisterCloseCallback (native, on_close, watch, close_watch_free) < 0
      || !has_close_callbacks (native))
    close_watch_free (watch);
  virResetLastError ();
}

guint
sv_connection_prepare (SimplevirtConnection *self, virConnectPtr native)
{
  g_mutex_lock (&self->lock);
  guint generation = self->generation + 1;
  g_mutex_unlock (&self->lock);
  watch_link (self, native, generation);
  sv_events_start (self, native, generation);
  return generation;
}

gboolean
sv_connection_adopt (SimplevirtConnection *self, const SvLink *link, guint generation)
{
  g_mutex_lock (&self->lock);
  gboolean wanted = self->state == SIMPLEVIRT_CONNECTION_STATE_LOST;
  if (wanted)
    {
      self->native = link->native;
      self->pulse = link->pulse;
      self->generation = generation;
      self->state = SIMPLEVIRT_CONNECTION_STATE_OPEN;
      g_clear_object (&self->reconnecting);
    }
  g_mutex_unlock (&self->lock);
  if (!wanted)
    drop_native (self, link->native, link->pulse, FALSE);
  return wanted;
}

void
sv_connection_restored (SimplevirtConnection *self, guint generation)
{
  g_mutex_lock (&self->lock);
  gboolean news = self->state == SIMPLEVIRT_CONNECTION_STATE_OPEN && self->generation == generation;
  g_mutex_unlock (&self->lock);
  if (!news)
    return;
  announce (self, SIMPLEVIRT_EVENT_KIND_CONNECTION_RESTORED);
  sv_connection_notify (self, G_OBJECT (self), sv_connection_properties[SV_CONNECTION_PROP_STATE]);
  sv_connection_emit (self, G_OBJECT (self), sv_connection_signals[SV_CONNECTION_SIGNAL_RESTORED]);
}

SimplevirtConnection *
sv_connection_open_with_options_body (const char *uri,
                                      SimplevirtConnectionOptions *options,
                                      GCancellable *cancellable,
                                      GError **error)
{
  g_autoptr (SimplevirtConnection) self = g_object_new (SIMPLEVIRT_TYPE_CONNECTION, NULL);
  SvLink link = { 0 };

  self->options = sv_connection_options_copy (options);
  self->context = sv_call_context ();
  self->timeout_ms = simplevirt_connection_options_get_timeout_ms (self->options);
  if (!sv_loop_register (error) || !sv_link_open (uri, self->options, cancellable, &link, error))
    return NULL;
  self->native = link.native;
  self->pulse = link.pulse;
  self->root = link.root;
  self->embedded = link.root != NULL;
  self->simulated = g_strcmp0 (virConnectGetType (link.native), "TEST") == 0;
  self->generation = 1;
  self->uri = sv_native_string (virConnectGetURI (self->native));
  if (self->uri == NULL)
    self->uri = g_strdup (uri != NULL ? uri : "");
  self->target = g_strdup (uri != NULL ? uri : self->uri);
  watch_link (self, self->native, self->generation);
  sv_events_start (self, self->native, self->generation);
  return g_steal_pointer (&self);
}

SimplevirtConnection *
sv_connection_open_body (const char *uri, GCancellable *cancellable, GError **error)
{
  return sv_connection_open_with_options_body (uri, NULL, cancellable, error);
}

void
simplevirt_connection_close (SimplevirtConnection *self)
{
  g_return_if_fail (SIMPLEVIRT_IS_CONNECTION (self));
  if (sv_process_is_child ())
    return;
  g_mutex_lock (&self->lock);
  gboolean news = self->state != SIMPLEVIRT_CONNECTION_STATE_CLOSED;
  self->state = SIMPLEVIRT_CONNECTION_STATE_CLOSED;
  virConnectPtr native = g_steal_pointer (&self->native);
  SvPulse *pulse = g_steal_pointer (&self->pulse);
  g_autoptr (GCancellable) reconnecting = g_steal_pointer (&self->reconnecting);
  g_mutex_unlock (&self->lock);
  g_cancellable_cancel (reconnecting);
  /* libvirt's registrations end later, on another thread. */
  sv_events_stop (self);
  drop_native (self, native, pulse, FALSE);
  if (!news)
    return;
  announce (self, SIMPLEVIRT_EVENT_KIND_CONNECTION_CLOSED);
  sv_connection_notify (self, G_OBJECT (self), sv_connection_properties[SV_CONNECTION_PROP_STATE]);
}

const char *
simplevirt_connection_get_uri (SimplevirtConnection *self)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_CONNECTION (self), NULL);
  return self->uri;
}

const char *
simplevirt_connection_get_root (SimplevirtConnection *self)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_CONNECTION (self), NULL);
  return self->root;
}

SimplevirtConnectionState
simplevirt_connection_get_state (SimplevirtConnection *self)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_CONNECTION (self), SIMPLEVIRT_CONNECTION_STATE_CLOSED);
  g_mutex_lock (&self->lock);
  SimplevirtConnectionState state = self->state;
  g_mutex_unlock (&self->lock);
  return state;
}

gboolean
simplevirt_connection_get_read_only (SimplevirtConnection *self)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_CONNECTION (self), FALSE);
  return simplevirt_connection_options_get_read_only (self->options);
}

gboolean
simplevirt_connection_get_embedded (SimplevirtConnection *self)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_CONNECTION (self), FALSE);
  return self->embedded;
}

guint32
simplevirt_connection_get_timeout_ms (SimplevirtConnection *self)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_CONNECTION (self), 0);
  return (guint32) g_atomic_int_get ((gint *) &self->timeout_ms);
}

void
simplevirt_connection_set_timeout_ms (SimplevirtConnection *self, guint32 value)
{
  g_return_if_fail (SIMPLEVIRT_IS_CONNECTION (self));
  g_atomic_int_set ((gint *) &self->timeout_ms, (gint) value);
  sv_connection_notify (self, G_OBJECT (self),
                        sv_connection_properties[SV_CONNECTION_PROP_TIMEOUT_MS]);
}

gboolean
sv_connection_ping_body (SimplevirtConnection *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (virConnect) native = sv_connection_begin (self, NULL, error);
  unsigned long version = 0;

  if (native == NULL)
    return FALSE;
  return virConnectGetLibVersion (native, &version) == 0
         || sv_connection_fail (self, error, "connection '%s'", self->uri);
}
