/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/credentials.h"

#include <string.h>
#include "credentials-api-private.h"

SimplevirtCredentials *
simplevirt_credentials_new (void)
{
  return g_object_new (SIMPLEVIRT_TYPE_CREDENTIALS, NULL);
}

static gboolean
has_parameter (const char *uri, const char *name)
{
  const char *query = strchr (uri, '?');

  for (const char *at = query; at != NULL; at = strchr (at + 1, '&'))
    {
      if (g_str_has_prefix (at + 1, name) && at[1 + strlen (name)] == '=')
        return TRUE;
    }
  return FALSE;
}

static void
add_parameter (GString *uri, const char *name, const char *value)
{
  if (has_parameter (uri->str, name))
    return;
  g_autofree char *escaped = g_uri_escape_string (value, "/", FALSE);
  g_string_append_printf (uri, "%c%s=%s", strchr (uri->str, '?') != NULL ? '&' : '?', name,
                          escaped);
}

static void
add_user (GString *uri, const char *user)
{
  const char *begin = strstr (uri->str, "://") + strlen ("://");
  gsize length = strcspn (begin, "/?");
  g_autofree char *escaped = g_uri_escape_string (user, NULL, FALSE);
  g_autofree char *text = g_strconcat (escaped, "@", NULL);

  if (length > 0 && memchr (begin, '@', length) == NULL)
    g_string_insert (uri, begin - uri->str, text);
}

/* libvirt's own SSH clients look for the user's known hosts in a file that nobody has. */
static void
trust_known_hosts (GString *uri)
{
  g_autofree char *path = g_build_filename (g_get_home_dir (), ".ssh", "known_hosts", NULL);

  if (g_file_test (path, G_FILE_TEST_EXISTS))
    add_parameter (uri, "known_hosts", path);
}

char *
sv_credentials_apply (SimplevirtCredentials *credentials, const char *uri, GError **error)
{
  gboolean program = strstr (uri, "+ssh://") != NULL;
  gboolean ssh
      = program || strstr (uri, "+libssh://") != NULL || strstr (uri, "+libssh2://") != NULL;
  g_autoptr (GString) made = g_string_new (uri);
  const char *user = credentials != NULL ? simplevirt_credentials_get_user (credentials) : NULL;
  const char *key = credentials != NULL ? simplevirt_credentials_get_key (credentials) : NULL;
  const char *certificates
      = credentials != NULL ? simplevirt_credentials_get_certificates (credentials) : NULL;
  const char *password
      = credentials != NULL ? simplevirt_credentials_get_password (credentials) : NULL;

  if (program && password != NULL)
    {
      sv_fail (error, SIMPLEVIRT_ERROR_NOT_SUPPORTED,
               "connection '%s': the ssh program takes no password from a program; use a key, or a "
               "URI with +libssh:// in place of +ssh://",
               uri);
      return NULL;
    }
  if (ssh && !program)
    trust_known_hosts (made);
  if (certificates != NULL && strstr (uri, "+tls://") != NULL)
    add_parameter (made, "pkipath", certificates);
  if (ssh && user != NULL)
    add_user (made, user);
  if (ssh && key != NULL)
    add_parameter (made, "keyfile", key);
  /* ssh would ask on the terminal of the application, and wait there. */
  if (program)
    add_parameter (made, "no_tty", "1");
  return g_string_free (g_steal_pointer (&made), FALSE);
}

static const char *
answer (SimplevirtCredentials *credentials, int type)
{
  if (type == VIR_CRED_AUTHNAME || type == VIR_CRED_USERNAME)
    return simplevirt_credentials_get_user (credentials);
  return simplevirt_credentials_get_password (credentials);
}

/* libvirt's own SSH clients ask again for as long as the answer is wrong. */
#define MAX_ANSWERS 2

typedef struct
{
  SimplevirtCredentials *credentials;
  guint answered[VIR_CRED_EXTERNAL + 1];
} SvInquiry;

static const char *
answer_once_more (SvInquiry *inquiry, int type)
{
  if (type < 0 || type > VIR_CRED_EXTERNAL || inquiry->answered[type] == MAX_ANSWERS)
    return NULL;
  inquiry->answered[type]++;
  return answer (inquiry->credentials, type);
}

static int
fill (virConnectCredentialPtr wanted, unsigned int count, void *data)
{
  for (unsigned int i = 0; i < count; i++)
    {
      const char *text = answer_once_more (data, wanted[i].type);
      if (text == NULL)
        return -1;
      wanted[i].result = strdup (text);
      wanted[i].resultlen = (unsigned int) strlen (text);
    }
  return 0;
}

virConnectPtr
sv_credentials_open (SimplevirtCredentials *credentials, const char *uri, guint flags)
{
  /* Not VIR_CRED_ECHOPROMPT: by it libssh asks whether to trust an unknown host. */
  int types[]
      = { VIR_CRED_USERNAME, VIR_CRED_AUTHNAME, VIR_CRED_PASSPHRASE, VIR_CRED_NOECHOPROMPT };
  SvInquiry inquiry = { .credentials = credentials };
  virConnectAuth auth
      = { .credtype = types, .ncredtype = G_N_ELEMENTS (types), .cb = fill, .cbdata = &inquiry };

  return virConnectOpenAuth (uri, credentials != NULL ? &auth : NULL, flags);
}
