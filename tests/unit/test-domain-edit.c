/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Changes to domains that libvirt's simulated host can do. */
#include "testing.h"

#include "live/keys.h"

#define PLAIN                                                                                      \
  "<domain type='test'><name>%s</name><memory unit='MiB'>64</memory><vcpu>4</vcpu>"                \
  "<os><type>hvm</type></os></domain>"

static SimplevirtConnection *connection;

static SimplevirtDomain *
define (const char *name)
{
  g_autofree char *xml = g_strdup_printf (PLAIN, name);

  return testing_define_domain (connection, xml);
}

static void
undefine (SimplevirtDomain *domain)
{
  g_assert_true (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, NULL));
}

static void
test_title (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtDomain) domain = define ("titled");
  g_autofree char *none
      = simplevirt_domain_fetch_title (domain, SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (none, ==, "");
  simplevirt_domain_set_title (domain, "A web server", SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error);
  g_assert_no_error (error);
  g_autofree char *title
      = simplevirt_domain_fetch_title (domain, SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error);
  g_assert_cmpstr (title, ==, "A web server");
  simplevirt_domain_set_title (domain, "", SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error);
  g_assert_no_error (error);
  g_autofree char *gone
      = simplevirt_domain_fetch_title (domain, SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error);
  g_assert_cmpstr (gone, ==, "");
  g_assert_false (
      simplevirt_domain_set_title (domain, "two\nlines", SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "title");
  undefine (domain);
}

static void
test_description (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomain) domain = define ("described");

  simplevirt_domain_set_description (domain, "one\ntwo <3>", SIMPLEVIRT_CHANGE_STORED, NULL,
                                     &error);
  g_assert_no_error (error);
  g_autofree char *text
      = simplevirt_domain_fetch_description (domain, SIMPLEVIRT_CHANGE_STORED, NULL, &error);
  g_assert_cmpstr (text, ==, "one\ntwo <3>");
  undefine (domain);
}

static void
test_metadata (void)
{
  GError *error = NULL;
  const char *uri = "http://example.org/app";
  g_autoptr (SimplevirtDomain) domain = define ("marked");

  g_assert_null (
      simplevirt_domain_fetch_metadata (domain, uri, SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'marked': ");
  simplevirt_domain_set_metadata (domain, uri, "app", "<tier level='3'/>",
                                  SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error);
  g_assert_no_error (error);
  g_autofree char *xml
      = simplevirt_domain_fetch_metadata (domain, uri, SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error);
  g_assert_cmpstr (xml, ==, "<tier level=\"3\"/>");
  g_assert_false (simplevirt_domain_set_metadata (domain, uri, "app", "<tier",
                                                  SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "domain 'marked': ");
  simplevirt_domain_set_metadata (domain, uri, "app", NULL, SIMPLEVIRT_CHANGE_DEFAULT, NULL,
                                  &error);
  g_assert_no_error (error);
  g_assert_null (
      simplevirt_domain_fetch_metadata (domain, uri, SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'marked': ");
  undefine (domain);
}

static void
test_rename (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtDomain) domain = define ("before");
  const char *old = simplevirt_domain_get_name (domain);

  simplevirt_domain_rename (domain, "after", NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (simplevirt_domain_get_name (domain), ==, "after");
  g_assert_cmpstr (old, ==, "before");
  g_assert_true (simplevirt_domain_get_exists (domain));
  g_assert_true (simplevirt_domain_get_persistent (domain));
  g_autoptr (SimplevirtDomain) again = testing_lookup_domain (connection, "after");
  g_assert_true (again == domain);
  g_assert_false (simplevirt_domain_rename (domain, "test", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "domain 'after': ");
  g_assert_false (simplevirt_domain_rename (domain, "a/b", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "a/b");
  undefine (domain);
}

static void
test_memory (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtDomain) domain = define ("roomy");

  simplevirt_domain_set_memory (domain, 32 << 20, SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (simplevirt_domain_get_memory (domain), ==, 32 << 20);
  simplevirt_domain_set_max_memory (domain, (128 << 20) + 1, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (simplevirt_domain_get_max_memory (domain), ==, (128 << 20) + 1024);
  g_assert_false (
      simplevirt_domain_set_memory (domain, 1 << 30, SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'roomy': ");
  undefine (domain);
}

static void
test_vcpus (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtDomain) domain = define ("many");

  simplevirt_domain_set_vcpus (domain, 2, SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (simplevirt_domain_get_vcpus (domain), ==, 2);
  g_assert_cmpuint (
      simplevirt_domain_fetch_max_vcpus (domain, SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error), ==, 4);
  g_assert_false (simplevirt_domain_set_vcpus (domain, 5, SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'many': ");
  undefine (domain);
}

static void
test_keys (void)
{
  g_assert_cmpuint (sv_key_code ("leftctrl"), ==, 29);
  g_assert_cmpuint (sv_key_code ("KEY_LEFTCTRL"), ==, 29);
  g_assert_cmpuint (sv_key_code ("Ctrl"), ==, 29);
  g_assert_cmpuint (sv_key_code ("f1"), ==, 59);
  g_assert_cmpuint (sv_key_code ("a"), ==, 30);
  g_assert_cmpuint (sv_key_code ("0"), ==, 11);
  g_assert_cmpuint (sv_key_code ("delete"), ==, 111);
  g_assert_cmpuint (sv_key_code ("102nd"), ==, 86);
  g_assert_cmpuint (sv_key_code ("zenkakuhankaku"), ==, 85);
  g_assert_cmpuint (sv_key_code ("nonsense"), ==, 0);
  g_assert_cmpuint (sv_key_code (""), ==, 0);
}

static void
test_wrong_keys (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtDomain) domain = define ("keyed");
  const char *none[] = { NULL };
  const char *wrong[] = { "ctrl", "nonsense", NULL };
  const char *many[18] = { NULL };

  for (guint i = 0; i < 17; i++)
    many[i] = "a";
  g_assert_false (simplevirt_domain_send_keys (domain, none, 0, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'keyed': ");
  g_assert_false (simplevirt_domain_send_keys (domain, wrong, 0, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "'nonsense'");
  g_assert_false (simplevirt_domain_send_keys (domain, many, 0, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "17 keys");
  undefine (domain);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = testing_open ("test:///default");
  g_test_add_func ("/domain-edit/title", test_title);
  g_test_add_func ("/domain-edit/description", test_description);
  g_test_add_func ("/domain-edit/metadata", test_metadata);
  g_test_add_func ("/domain-edit/rename", test_rename);
  g_test_add_func ("/domain-edit/memory", test_memory);
  g_test_add_func ("/domain-edit/vcpus", test_vcpus);
  g_test_add_func ("/domain-edit/keys", test_keys);
  g_test_add_func ("/domain-edit/wrong-keys", test_wrong_keys);
  int status = g_test_run ();
  g_clear_object (&connection);
  return status;
}
