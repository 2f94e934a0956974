/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Who holds a definition against libvirt's schema: we, and libvirt again only where its schema may
 * be another one. A folder of schemas of our own tells the two apart. */
#include <glib/gstdio.h>

#include "testing.h"

#include "config/schema.h"
#include "live/connection-private.h"

/* For libvirt's schema the unknown element is an error. */
#define DOMAIN                                                                                     \
  "<domain type='test'><name>odd</name><memory>1024</memory><os><type>hvm</type></os>"             \
  "<unheard-of/></domain>"

#define ANYTHING                                                                                   \
  "<grammar xmlns='http://relaxng.org/ns/structure/1.0'><start><ref name='any'/></start>"          \
  "<define name='any'><element><anyName/><zeroOrMore><choice><attribute><anyName/></attribute>"    \
  "<text/><ref name='any'/></choice></zeroOrMore></element></define></grammar>"

static SimplevirtDomain *
define_odd (gboolean other_libvirt, GError **error)
{
  g_autoptr (SimplevirtConnection) connection
      = simplevirt_connection_open ("test:///default", NULL, error);

  g_assert_nonnull (connection);
  if (other_libvirt)
    connection->compared = -(gint) connection->generation;
  return simplevirt_connection_define_domain_xml (connection, DOMAIN, NULL, error);
}

static void
test_same_libvirt (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomain) domain = define_odd (FALSE, &error);

  g_assert_no_error (error);
  g_assert_true (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &error));
}

static void
test_other_libvirt (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (define_odd (TRUE, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "unheard-of");
}

static void
test_no_schema (void)
{
  g_autoptr (GError) error = NULL;

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
      g_test_trap_assert_passed ();
      return;
    }
  sv_schema_look_in ("/nonexistent");
  g_assert_null (define_odd (FALSE, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "unheard-of");
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;

  g_test_init (&argc, &argv, NULL);
  g_autofree char *folder = g_dir_make_tmp ("schemas-XXXXXX", &error);
  g_assert_no_error (error);
  g_autofree char *schema = g_build_filename (folder, "domain.rng", NULL);
  g_assert_true (g_file_set_contents (schema, ANYTHING, -1, NULL));
  sv_schema_look_in (folder);
  g_test_add_func ("/schema-once/same-libvirt", test_same_libvirt);
  g_test_add_func ("/schema-once/other-libvirt", test_other_libvirt);
  g_test_add_func ("/schema-once/no-schema", test_no_schema);
  int result = g_test_run ();
  g_unlink (schema);
  g_rmdir (folder);
  return result;
}
