/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/doctor.h"

#include <errno.h>
#include <grp.h>
#include <pwd.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/xattr.h>
#include <unistd.h>

#define OK             SIMPLEVIRT_HOST_CHECK_RESULT_OK
#define WARNING        SIMPLEVIRT_HOST_CHECK_RESULT_WARNING
#define PROBLEM        SIMPLEVIRT_HOST_CHECK_RESULT_PROBLEM
#define SKIPPED        SIMPLEVIRT_HOST_CHECK_RESULT_SKIPPED
#define DEFAULT_FOLDER "/var/lib/libvirt/images"
#define GIB            ((guint64) 1 << 30)

static gboolean
is_member (guint uid, guint gid, gid_t wanted)
{
  gid_t groups[256];
  int count = G_N_ELEMENTS (groups);
  struct passwd record, *user = NULL;
  char text[4096];

  if (gid == wanted)
    return TRUE;
  if (getpwuid_r (uid, &record, text, sizeof text, &user) != 0 || user == NULL
      || getgrouplist (user->pw_name, gid, groups, &count) < 0)
    return FALSE;
  for (int i = 0; i < count; i++)
    {
      if (groups[i] == wanted)
        return TRUE;
    }
  return FALSE;
}

static gboolean
may_pass (const char *path, guint uid, guint gid)
{
  struct stat facts;

  if (uid == 0 || stat (path, &facts) != 0)
    return TRUE;
  /* An access list may allow what the mode does not show. */
  if (getxattr (path, "system.posix_acl_access", NULL, 0) > 0)
    return TRUE;
  if (facts.st_uid == uid)
    return facts.st_mode & S_IXUSR;
  if (is_member (uid, gid, facts.st_gid))
    return facts.st_mode & S_IXGRP;
  return facts.st_mode & S_IXOTH;
}

char *
sv_doctor_barrier (const char *path, guint uid, guint gid)
{
  g_autofree char *part = g_strdup (path);

  for (char *slash = part; (slash = strchr (slash + 1, '/')) != NULL;)
    {
      *slash = '\0';
      if (!may_pass (part, uid, gid))
        return g_strdup (part);
      *slash = '/';
    }
  return may_pass (part, uid, gid) ? NULL : g_strdup (part);
}

/* Whom QEMU runs as: what libvirt's file permissions driver says, or whoever runs the driver. */
static void
hypervisor_user (SvDoctor *doctor, guint *uid, guint *gid)
{
  g_autofree char *label = sv_doctor_read_xml (
      doctor->capabilities, "/capabilities/host/secmodel[model='dac']/baselabel[@type='qemu']");
  guint64 user = geteuid (), group = getegid ();

  if (label != NULL && label[0] == '+')
    {
      char *rest = NULL;
      user = g_ascii_strtoull (label + 1, &rest, 10);
      if (g_str_has_prefix (rest, ":+"))
        group = g_ascii_strtoull (rest + 2, NULL, 10);
    }
  *uid = (guint) user;
  *gid = (guint) group;
}

static const char *
folder_of (SvDoctor *doctor)
{
  if (doctor->folder != NULL)
    return doctor->folder;
  if (doctor->connection != NULL && simplevirt_connection_get_embedded (doctor->connection))
    return simplevirt_connection_get_root (doctor->connection);
  return DEFAULT_FOLDER;
}

static char *
user_name (guint uid)
{
  struct passwd record, *user = NULL;
  char text[4096];

  if (getpwuid_r (uid, &record, text, sizeof text, &user) == 0 && user != NULL)
    return g_strdup (user->pw_name);
  return g_strdup_printf ("%u", uid);
}

void
sv_doctor_check_folder (SvDoctor *doctor, SimplevirtHostCheck *check)
{
  const char *folder = folder_of (doctor);
  guint uid = 0, gid = 0;

  hypervisor_user (doctor, &uid, &gid);
  g_autofree char *user = user_name (uid);
  g_autofree char *barrier = sv_doctor_barrier (folder, uid, gid);
  g_autofree char *quoted = barrier != NULL ? g_shell_quote (barrier) : NULL;
  g_autofree char *fix = g_strdup_printf ("sudo setfacl -m u:%s:x %s", user, quoted);
  if (!g_file_test (folder, G_FILE_TEST_IS_DIR))
    sv_doctor_say (check, SKIPPED, NULL, "There is no folder '%s' that this user can see", folder);
  else if (barrier != NULL)
    sv_doctor_say (check, PROBLEM, fix,
                   "QEMU runs as user '%s', who may not pass '%s': images in '%s' fail with "
                   "\"Permission denied\"",
                   user, barrier, folder);
  else
    sv_doctor_say (check, OK, NULL, "User '%s', as whom QEMU runs, can reach '%s'", user, folder);
}

void
sv_doctor_check_space (SvDoctor *doctor, SimplevirtHostCheck *check)
{
  g_autofree char *folder = g_strdup (folder_of (doctor));
  struct statvfs facts;

  while (statvfs (folder, &facts) != 0)
    {
      if (g_str_equal (folder, "/") || g_str_equal (folder, "."))
        {
          sv_doctor_say (check, SKIPPED, NULL, "It cannot be told: %s", g_strerror (errno));
          return;
        }
      g_autofree char *below = g_steal_pointer (&folder);
      folder = g_path_get_dirname (below);
    }
  guint64 available = (guint64) facts.f_bavail * facts.f_frsize;
  g_autofree char *size = g_format_size_full (available, G_FORMAT_SIZE_IEC_UNITS);
  const char *fix = "delete what is not needed, or put the storage pool elsewhere";
  if (available < GIB)
    sv_doctor_say (check, PROBLEM, fix, "Only %s are left in '%s'", size, folder);
  else if (available < 10 * GIB)
    sv_doctor_say (check, WARNING, fix, "%s are left in '%s'", size, folder);
  else
    sv_doctor_say (check, OK, NULL, "%s in '%s'", size, folder);
}
