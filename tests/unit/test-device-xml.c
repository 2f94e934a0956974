/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/device-xml.h"

#include <string.h>

#define DOMAIN                                                                                     \
  "<domain id='3'><devices>"                                                                       \
  "<disk type='file' device='disk'><source file='/a'/><target dev='vda'/><alias "                  \
  "name='d0'/></disk>"                                                                             \
  "<disk type='file' device='cdrom'><driver name='qemu' type='raw'/><source file='/b'/>"           \
  "<backingStore/><target dev='sda' bus='scsi'/><readonly/><alias name='cd'/></disk>"              \
  "<interface type='user'><mac address='52:54:00:aa:bb:cc'/><alias name='n0'/></interface>"        \
  "<interface type='user'><mac address='52:54:00:aa:bb:cd'/><alias name='n1'/></interface>"        \
  "<controller type='scsi' index='0'><alias name='s0'/></controller>"                              \
  "<controller type='usb' index='0'><alias name='u0'/></controller>"                               \
  "<hostdev mode='subsystem' type='pci'><source><address domain='0' bus='1'/></source>"            \
  "<alias name='h0'/></hostdev>"                                                                   \
  "<hostdev mode='subsystem' type='pci'><source><address domain='0' bus='2'/></source>"            \
  "<alias name='h1'/></hostdev>"                                                                   \
  "<watchdog model='i6300esb'><alias name='w0'/></watchdog></devices></domain>"

#define OFF "<domain><devices><tpm><alias name='ua-mine'/></tpm></devices></domain>"

static void
test_find (void)
{
  static const struct
  {
    const char *device;
    const char *alias;
  } table[] = {
    { "<disk><target dev='vda'/></disk>", "d0" },
    { "<disk type='block'><source dev='/x'/><target dev='sda'/></disk>", "cd" },
    { "<disk><target dev='vdz'/></disk>", NULL },
    { "<disk/>", NULL },
    { "<interface><mac address='52:54:00:AA:BB:CD'/></interface>", "n1" },
    { "<interface type='user'/>", NULL },
    { "<controller type='usb' index='0'/>", "u0" },
    { "<hostdev><source><address domain='0' bus='2'/></source></hostdev>", "h1" },
    { "<watchdog model='i6300esb'/>", "w0" },
    { "<tpm/>", NULL },
    { "<disk><alias name='ua-mine'/></disk>", "ua-mine" },
    { "not XML", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autofree char *alias = sv_device_find_alias (DOMAIN, table[i].device);
      g_assert_cmpstr (alias, ==, table[i].alias);
    }
}

static void
test_has (void)
{
  g_assert_true (sv_device_has_alias (DOMAIN, "n1"));
  g_assert_false (sv_device_has_alias (DOMAIN, "n2"));
  g_assert_false (sv_device_has_alias ("rubbish", "n2"));
  g_assert_false (sv_device_has_alias (OFF, "ua-mine"));
}

static void
test_source (void)
{
  g_autofree char *full = sv_device_drive_with_source (DOMAIN, "sda", "/it's & <more>.iso", NULL);
  g_autofree char *block = sv_device_drive_with_source (DOMAIN, "sda", "/dev/sr0", NULL);
  g_autofree char *empty = sv_device_drive_with_source (DOMAIN, "sda", NULL, NULL);

  g_assert_nonnull (strstr (full, "<source file=\"/it's &amp; &lt;more&gt;.iso\"/>"));
  g_assert_nonnull (strstr (full, "<readonly/>"));
  g_assert_null (strstr (full, "backingStore"));
  g_assert_nonnull (strstr (block, "<source dev=\"/dev/sr0\"/>"));
  g_assert_nonnull (strstr (block, "type=\"block\""));
  g_assert_null (strstr (empty, "<source"));
  g_assert_null (sv_device_drive_with_source (DOMAIN, "sdz", NULL, NULL));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/device-xml/find", test_find);
  g_test_add_func ("/device-xml/has", test_has);
  g_test_add_func ("/device-xml/source", test_source);
  return g_test_run ();
}
