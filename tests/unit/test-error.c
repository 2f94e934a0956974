/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Errors: one domain, codes a program can act on, libvirt's own words kept. */
#include "base/check.h"
#include "base/error.h"
#include "base/native.h"
#include "live/domain-private.h"
#include "testing.h"

#include <errno.h>

static void
test_codes_of_libvirt (void)
{
  static const struct
  {
    int libvirt;
    SimplevirtErrorCode code;
  } rows[] = {
    { VIR_ERR_NO_DOMAIN, SIMPLEVIRT_ERROR_NOT_FOUND },
    { VIR_ERR_NO_NETWORK, SIMPLEVIRT_ERROR_NOT_FOUND },
    { VIR_ERR_NO_STORAGE_POOL, SIMPLEVIRT_ERROR_NOT_FOUND },
    { VIR_ERR_NO_STORAGE_VOL, SIMPLEVIRT_ERROR_NOT_FOUND },
    { VIR_ERR_NO_DOMAIN_SNAPSHOT, SIMPLEVIRT_ERROR_NOT_FOUND },
    { VIR_ERR_DEVICE_MISSING, SIMPLEVIRT_ERROR_NOT_FOUND },
    { VIR_ERR_DOM_EXIST, SIMPLEVIRT_ERROR_ALREADY_EXISTS },
    { VIR_ERR_STORAGE_VOL_EXIST, SIMPLEVIRT_ERROR_ALREADY_EXISTS },
    { VIR_ERR_INVALID_ARG, SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
    { VIR_ERR_OPERATION_INVALID, SIMPLEVIRT_ERROR_INVALID_STATE },
    { VIR_ERR_XML_ERROR, SIMPLEVIRT_ERROR_INVALID_CONFIG },
    { VIR_ERR_XML_DETAIL, SIMPLEVIRT_ERROR_INVALID_CONFIG },
    { VIR_ERR_CONFIG_UNSUPPORTED, SIMPLEVIRT_ERROR_INVALID_CONFIG },
    { VIR_ERR_ACCESS_DENIED, SIMPLEVIRT_ERROR_PERMISSION_DENIED },
    { VIR_ERR_OPERATION_DENIED, SIMPLEVIRT_ERROR_PERMISSION_DENIED },
    { VIR_ERR_AUTH_FAILED, SIMPLEVIRT_ERROR_AUTH_FAILED },
    { VIR_ERR_AUTH_CANCELLED, SIMPLEVIRT_ERROR_AUTH_FAILED },
    { VIR_ERR_NO_CONNECT, SIMPLEVIRT_ERROR_CONNECTION_FAILED },
    { VIR_ERR_INVALID_CONN, SIMPLEVIRT_ERROR_CONNECTION_LOST },
    { VIR_ERR_OPERATION_TIMEOUT, SIMPLEVIRT_ERROR_TIMED_OUT },
    { VIR_ERR_NO_SUPPORT, SIMPLEVIRT_ERROR_NOT_SUPPORTED },
    { VIR_ERR_OPERATION_UNSUPPORTED, SIMPLEVIRT_ERROR_NOT_SUPPORTED },
    { VIR_ERR_RESOURCE_BUSY, SIMPLEVIRT_ERROR_BUSY },
    { VIR_ERR_BLOCK_COPY_ACTIVE, SIMPLEVIRT_ERROR_BUSY },
    { VIR_ERR_NO_DOMAIN_CHECKPOINT, SIMPLEVIRT_ERROR_NOT_FOUND },
    { VIR_ERR_NO_DOMAIN_BACKUP, SIMPLEVIRT_ERROR_NOT_FOUND },
    { VIR_ERR_AGENT_UNRESPONSIVE, SIMPLEVIRT_ERROR_AGENT_UNAVAILABLE },
    { VIR_ERR_NO_HOSTNAME, SIMPLEVIRT_ERROR_NOT_FOUND },
    { VIR_ERR_STORAGE_POOL_BUILT, SIMPLEVIRT_ERROR_ALREADY_EXISTS },
    { VIR_ERR_INVALID_STORAGE_VOL, SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
    { VIR_ERR_MULTIPLE_DOMAINS, SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
    { VIR_ERR_SSH, SIMPLEVIRT_ERROR_CONNECTION_FAILED },
    /* Of daemons newer than the headers may be, by number: VIR_ERR_NO_NETWORK_METADATA,
     * VIR_ERR_AGENT_COMMAND_TIMEOUT, VIR_ERR_AGENT_COMMAND_FAILED. */
    { 111, SIMPLEVIRT_ERROR_NOT_FOUND },
    { 112, SIMPLEVIRT_ERROR_TIMED_OUT },
    { 113, SIMPLEVIRT_ERROR_FAILED },
    { VIR_ERR_INTERNAL_ERROR, SIMPLEVIRT_ERROR_FAILED },
    { 99999, SIMPLEVIRT_ERROR_FAILED },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (sv_error_code_from_libvirt (rows[i].libvirt), ==, rows[i].code);
}

/* Whatever number libvirt comes up with, ours is one of the enum. */
static void
test_every_code_has_a_name (void)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (SIMPLEVIRT_TYPE_ERROR_CODE);

  for (int code = -2; code < 300; code++)
    g_assert_nonnull (g_enum_get_value (klass, (int) sv_error_code_from_libvirt (code)));
}

static void
test_an_error_of_libvirt (void)
{
  g_autoptr (virConnect) native = virConnectOpen ("test:///default");
  g_autoptr (GError) error = NULL;

  sv_error_silence_libvirt ();
  g_assert_nonnull (native);
  g_assert_null (virDomainLookupByName (native, "no\xc3\xa4"));
  g_assert_false (sv_error_from_libvirt (&error, "domain '%s'", "nobody"));
  g_assert_cmpint (simplevirt_error_get_libvirt_code (error), ==, VIR_ERR_NO_DOMAIN);
  g_assert_cmpint (simplevirt_error_get_libvirt_domain (error), ==, VIR_FROM_TEST);
  g_assert_true (g_str_has_prefix (error->message, "domain 'nobody': "));
  g_assert_cmpstr (g_quark_to_string (error->domain), ==, "simplevirt-error");
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "Domain not found");
  /* it was taken, and the next one is not mistaken for it */
  g_assert_null (virGetLastError ());
  g_assert_false (sv_error_from_libvirt (&error, "domain"));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_FAILED, "domain: ");
}

static void
test_libvirt_code_of_foreign_errors (void)
{
  g_autoptr (GError) ours = NULL;
  g_autoptr (GError) foreign = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_FAILED, "x");

  sv_fail (&ours, SIMPLEVIRT_ERROR_BUSY, "x");
  g_assert_cmpint (simplevirt_error_get_libvirt_code (ours), ==, 0);
  g_assert_cmpint (simplevirt_error_get_libvirt_code (foreign), ==, 0);
  g_assert_cmpint (simplevirt_error_get_libvirt_domain (foreign), ==, 0);
  g_assert_cmpint (simplevirt_error_get_libvirt_code (NULL), ==, 0);
  g_assert_cmpint (simplevirt_error_get_libvirt_domain (NULL), ==, 0);
}

/* The first row whose words an error says wins; what no row says stays. */
static void
test_words (void)
{
  static const SvErrorWords rows[] = {
    { "not there", SIMPLEVIRT_ERROR_NOT_FOUND, "; look elsewhere" },
    { "there", SIMPLEVIRT_ERROR_ALREADY_EXISTS, NULL },
  };
  GError *error = NULL;
  GError *source = NULL;

  sv_fail (&error, SIMPLEVIRT_ERROR_FAILED, "it is not there");
  g_assert_true (sv_error_refine (error, rows, G_N_ELEMENTS (rows)));
  g_assert_cmpstr (error->message, ==, "it is not there; look elsewhere");
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "");
  sv_fail (&error, SIMPLEVIRT_ERROR_FAILED, "it is there");
  g_assert_true (sv_error_refine (error, rows, G_N_ELEMENTS (rows)));
  g_assert_cmpstr (error->message, ==, "it is there");
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "");
  sv_fail (&source, SIMPLEVIRT_ERROR_BUSY, "nobody knows");
  g_assert_false (sv_error_take_refined (&error, source, rows, G_N_ELEMENTS (rows)));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_BUSY, "nobody knows");
}

/* As PyGObject does: domain, code and message are kept, the error is freed. */
static void
test_what_is_left_of_a_freed_error (void)
{
  g_autoptr (virConnect) native = virConnectOpen ("test:///default");
  g_autoptr (GError) error = NULL;

  g_assert_null (virDomainLookupByName (native, "x"));
  sv_error_from_libvirt (&error, "domain 'x'");
  g_autoptr (GError) kept = g_error_new_literal (error->domain, error->code, error->message);
  g_autoptr (GError) other = g_error_new_literal (error->domain, error->code, "domain 'y'");
  g_clear_error (&error);
  g_assert_cmpint (simplevirt_error_get_libvirt_code (kept), ==, VIR_ERR_NO_DOMAIN);
  g_assert_cmpint (simplevirt_error_get_libvirt_domain (kept), ==, VIR_FROM_TEST);
  g_assert_cmpint (simplevirt_error_get_libvirt_code (other), ==, 0);
  /* the same words, but not from libvirt */
  g_autoptr (GError) same = g_error_new_literal (kept->domain, kept->code, kept->message);
  sv_fail (&error, kept->code, "%s", kept->message);
  g_clear_error (&error);
  g_assert_cmpint (simplevirt_error_get_libvirt_code (same), ==, 0);
}

/* What a copy of an error knows, the original knew. */
static void
test_copies_keep_the_libvirt_code (void)
{
  g_autoptr (virConnect) native = virConnectOpen ("test:///default");
  g_autoptr (GError) error = NULL;

  g_assert_null (virDomainLookupByName (native, "x"));
  sv_error_from_libvirt (&error, "domain 'x'");
  g_autoptr (GError) copy = g_error_copy (error);
  g_assert_cmpint (simplevirt_error_get_libvirt_code (copy), ==, VIR_ERR_NO_DOMAIN);
}

static void
test_errno (void)
{
  static const struct
  {
    int number;
    SimplevirtErrorCode code;
  } rows[] = {
    { ENOENT, SIMPLEVIRT_ERROR_NOT_FOUND },
    { EEXIST, SIMPLEVIRT_ERROR_ALREADY_EXISTS },
    { EACCES, SIMPLEVIRT_ERROR_PERMISSION_DENIED },
    { ENOSPC, SIMPLEVIRT_ERROR_NO_SPACE },
    { EBUSY, SIMPLEVIRT_ERROR_BUSY },
    { ETIMEDOUT, SIMPLEVIRT_ERROR_TIMED_OUT },
    { EIO, SIMPLEVIRT_ERROR_FAILED },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      g_assert_false (sv_error_from_errno (&error, rows[i].number, "image '%s'", "/x"));
      g_assert_true (g_str_has_prefix (error->message, "image '/x': "));
      testing_assert_error (&error, rows[i].code, g_strerror (rows[i].number));
    }
}

static void
test_errors_of_gio (void)
{
  g_autoptr (GError) error = NULL;

  sv_error_take_gio (&error, g_error_new_literal (G_IO_ERROR, G_IO_ERROR_NO_SPACE, "full"),
                     "image '%s'", "/x");
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NO_SPACE, "image '/x': full");
  sv_error_take_gio (&error, g_error_new_literal (G_IO_ERROR, G_IO_ERROR_CANCELLED, "stop"), "x");
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  sv_error_take_gio (&error, g_error_new_literal (G_FILE_ERROR, G_FILE_ERROR_NOENT, "odd"), "x");
  testing_assert_error (&error, SIMPLEVIRT_ERROR_FAILED, "x: odd");
}

static void
test_messages_are_utf8 (void)
{
  g_autoptr (GError) error = NULL;

  sv_fail (&error, SIMPLEVIRT_ERROR_FAILED, "image '%s'", "\xff\xfe");
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
}

/* Whatever an error quotes, it can be shown to somebody. */
static void
test_messages_can_be_shown (void)
{
  g_autofree char *long_name = g_strnfill (1000000, 'n');
  g_autofree char *wide_name = g_utf8_make_valid ("", -1);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 16; i++)
    {
      g_autofree char *half = g_steal_pointer (&wide_name);
      wide_name = g_strconcat (half, half, i == 0 ? "\xe2\x82\xac" : "", NULL);
    }
  sv_fail (&error, SIMPLEVIRT_ERROR_FAILED, "image '%s'", "a\x01\x1b[2J\x7f\xc2\x9b\tb\nc");
  g_assert_cmpstr (error->message, ==, "image 'a\\x01\\x1b[2J\\x7f\\x9b\tb\nc'");
  g_clear_error (&error);

  sv_fail (&error, SIMPLEVIRT_ERROR_FAILED, "image '%s': no such file", long_name);
  g_assert_true (g_str_has_prefix (error->message, "image 'nnn"));
  g_assert_true (g_str_has_suffix (error->message, "nnn': no such file"));
  g_assert_cmpuint (strlen (error->message), <, 4200);
  g_clear_error (&error);

  for (guint i = 0; i < 3; i++)
    {
      sv_fail (&error, SIMPLEVIRT_ERROR_FAILED, "%s'%s': no such file", "abc" + i, wide_name);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      g_assert_cmpuint (strlen (error->message), <, 4200);
      g_clear_error (&error);
    }

  g_autoptr (virConnect) native = virConnectOpen ("test:///default");
  g_assert_null (virStorageVolLookupByKey (native, long_name));
  sv_error_from_libvirt (&error, "volume '%s'", long_name);
  g_assert_true (g_str_has_prefix (error->message, "volume 'nnn"));
  g_assert_nonnull (strstr (error->message, "nnn': Storage volume not found"));
  g_assert_cmpuint (strlen (error->message), <, 4800);
}

static void
test_names_that_no_object_may_have (void)
{
  g_autofree char *longest = g_strnfill (255, 'n');
  g_autofree char *too_long = g_strnfill (256, 'n');
  const char *bad[]
      = { NULL,    "",         ".",        "..",     "a/b", "/",     "a\nb",         "a\tb",
          "a\x7f", "\xc2\x85", "\xff\xfe", too_long, "   ", "a\x01", "a\xef\xbf\xbe" };
  const char *good[]
      = { "web-1",  "a.b",       "...",  ".hidden", "mit Leerzeichen", "\xc3\xa4\xc3\xb6",
          "<&\"'>", "$(reboot)", longest };
  g_autoptr (GError) error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_assert_false (sv_check_object_name ("domain", bad[i], &error));
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain");
    }
  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_assert_true (sv_check_object_name ("domain", good[i], &error));
      g_assert_no_error (error);
    }
}

/* The first who wants to know how an object is called may be who reports an error of it. */
static void
test_name_is_asked_late (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  GError *error = NULL;
  g_autoptr (GPtrArray) list = simplevirt_connection_list_domains (connection, 0, NULL, &error);
  g_assert_no_error (error);
  SimplevirtDomain *domain = g_ptr_array_index (list, 0);

  g_assert_null (domain->handle.name);
  g_assert_null (virDomainLookupByName (connection->native, "nobody"));
  g_assert_false (sv_domain_fail (domain, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'test': Domain not found");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/error/codes-of-libvirt", test_codes_of_libvirt);
  g_test_add_func ("/error/every-code-has-a-name", test_every_code_has_a_name);
  g_test_add_func ("/error/an-error-of-libvirt", test_an_error_of_libvirt);
  g_test_add_func ("/error/foreign-errors", test_libvirt_code_of_foreign_errors);
  g_test_add_func ("/error/words", test_words);
  g_test_add_func ("/error/copies-keep-the-libvirt-code", test_copies_keep_the_libvirt_code);
  g_test_add_func ("/error/what-is-left-of-a-freed-one", test_what_is_left_of_a_freed_error);
  g_test_add_func ("/error/errno", test_errno);
  g_test_add_func ("/error/gio", test_errors_of_gio);
  g_test_add_func ("/error/messages-are-utf8", test_messages_are_utf8);
  g_test_add_func ("/error/messages-can-be-shown", test_messages_can_be_shown);
  g_test_add_func ("/error/names", test_names_that_no_object_may_have);
  g_test_add_func ("/error/name-is-asked-late", test_name_is_asked_late);
  return g_test_run ();
}
