/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What the C tests share. */
#pragma once

#include <string.h>
#include <simplevirt/simplevirt.h>

/* Generous, since guests are emulated and the machine may be busy: a bound that only a hang
 * reaches. */
#define TESTING_PATIENCE_S 120

#define TESTING_GUEST_MEMORY (192 * SIMPLEVIRT_MIB)

/* `*error` is of our domain, has that code and says `words`; it is cleared for the next use. */
#define testing_assert_error(error, wanted, words)                                                 \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_assert_error (*(error), SIMPLEVIRT_ERROR, (int) (wanted));                                   \
    g_assert_cmpstr ((*(error))->message, !=, "");                                                 \
    if (strstr ((*(error))->message, (words)) == NULL)                                             \
      g_error ("'%s' does not say '%s'", (*(error))->message, (words));                            \
    g_clear_error (error);                                                                         \
  }                                                                                                \
  G_STMT_END

/* What is there has that value; NULL: it is not there. */
static inline void
testing_assert_says (SimplevirtConfig *config, const char *xpath, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *value = simplevirt_config_get_value (config, xpath, &error);

  g_assert_no_error (error);
  if (g_strcmp0 (value, expected) != 0)
    g_error ("%s: '%s', not '%s'", xpath, value, expected);
}

/* `call` is true; it reports errors to &failure. */
#define testing_ok(call)                                                                           \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_autoptr (GError) failure = NULL;                                                             \
    gboolean done_well = (call);                                                                   \
    g_assert_no_error (failure);                                                                   \
    g_assert_true (done_well);                                                                     \
  }                                                                                                \
  G_STMT_END

static inline SimplevirtConnection *
testing_open (const char *uri)
{
  GError *error = NULL;
  SimplevirtConnection *connection = simplevirt_connection_open (uri, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (connection);
  return connection;
}

/* One that makes itself again. */
static inline SimplevirtConnection *
testing_open_healing (const char *uri)
{
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();
  g_autoptr (GError) error = NULL;

  simplevirt_connection_options_set_reconnect (options, TRUE);
  SimplevirtConnection *connection
      = simplevirt_connection_open_with_options (uri, options, NULL, &error);
  g_assert_no_error (error);
  return connection;
}

/* testing_NAME (connection, text): what `call` returns of such a text, which it does. */
#define TESTING_GIVEN(Type, name, call)                                                            \
  static inline Type *testing_##name (SimplevirtConnection *connection, const char *text)          \
  {                                                                                                \
    g_autoptr (GError) error = NULL;                                                               \
    Type *given = call (connection, text, NULL, &error);                                           \
                                                                                                   \
    g_assert_no_error (error);                                                                     \
    return given;                                                                                  \
  }

TESTING_GIVEN (SimplevirtDomain, define_domain, simplevirt_connection_define_domain_xml)
TESTING_GIVEN (SimplevirtDomain, lookup_domain, simplevirt_connection_lookup_domain)
TESTING_GIVEN (SimplevirtNetwork, define_network, simplevirt_connection_define_network_xml)
TESTING_GIVEN (SimplevirtStoragePool,
               define_storage_pool,
               simplevirt_connection_define_storage_pool_xml)

/* What a process holds open; "self" is this one. */
static inline guint
testing_count_descriptors (const char *pid)
{
  g_autofree char *path = g_strdup_printf ("/proc/%s/fd", pid);
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  guint count = 0;

  while (folder != NULL && g_dir_read_name (folder) != NULL)
    count++;
  return count;
}

/* Evaluates `condition` until it holds, with a main loop turning in between when there is work for
 * it. */
#define testing_wait_until(condition)                                                              \
  G_STMT_START                                                                                     \
  {                                                                                                \
    gint64 limit = g_get_monotonic_time () + TESTING_PATIENCE_S * G_TIME_SPAN_SECOND;              \
    while (!(condition))                                                                           \
      {                                                                                            \
        if (g_get_monotonic_time () > limit)                                                       \
          g_error ("%s:%d: '%s' did not come true", __FILE__, __LINE__, #condition);               \
        if (!g_main_context_iteration (g_main_context_get_thread_default (), FALSE))               \
          g_usleep (1000);                                                                         \
      }                                                                                            \
  }                                                                                                \
  G_STMT_END

static inline void
testing_set_gone (gpointer gone, GObject *object)
{
  g_atomic_int_set ((gint *) gone, TRUE);
}

/* `*gone` becomes TRUE when `object` goes, in whichever thread that is. */
static inline void
testing_watch_gone (gpointer object, gint *gone)
{
  g_object_weak_ref (G_OBJECT (object), testing_set_gone, gone);
}

/* The result of an async call, for a test that waits for it. */
static inline void
testing_keep_result (GObject *source, GAsyncResult *result, gpointer place)
{
  *(GAsyncResult **) place = g_object_ref (result);
}

typedef struct
{
  GCancellable *cancellable;
  gulong microseconds;
} TestingCancel;

static inline gpointer
testing_cancel_thread (gpointer data)
{
  g_autofree TestingCancel *cancel = data;

  g_usleep (cancel->microseconds);
  g_cancellable_cancel (cancel->cancellable);
  g_object_unref (cancel->cancellable);
  return NULL;
}

/* Cancels from another thread, which is to be joined, after some time. */
static inline GThread *
testing_cancel_later (GCancellable *cancellable, gulong microseconds)
{
  TestingCancel *cancel = g_new (TestingCancel, 1);

  cancel->cancellable = g_object_ref (cancellable);
  cancel->microseconds = microseconds;
  return g_thread_new ("cancel", testing_cancel_thread, cancel);
}

/* A builder of a machine from the image of the tiny guest. */
static inline SimplevirtDomainBuilder *
testing_guest_builder (const char *name)
{
  SimplevirtDomainBuilder *builder = simplevirt_domain_builder_new (name);
  g_autofree char *image = g_build_filename (g_getenv ("SV_TEST_GUEST"), "disk.qcow2", NULL);

  simplevirt_domain_builder_set_image (builder, image);
  simplevirt_domain_builder_set_memory (builder, TESTING_GUEST_MEMORY);
  return builder;
}

static inline SimplevirtDomain *
testing_create (SimplevirtConnection *connection, SimplevirtDomainBuilder *builder)
{
  g_autoptr (GError) error = NULL;
  SimplevirtDomain *domain
      = simplevirt_connection_create_domain (connection, builder, NULL, NULL, &error);

  g_assert_no_error (error);
  return domain;
}
