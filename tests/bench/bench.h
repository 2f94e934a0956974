/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <simplevirt/simplevirt.h>

/* Stops with the message when something that must work does not. */
static inline void
bench_check (gboolean good, const char *what)
{
  if (good)
    return;
  fprintf (stderr, "%s failed: %s\n", what, virGetLastErrorMessage ());
  exit (1);
}

static inline int
bench_compare (const void *a, const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

static inline double
bench_median (double *values, guint count)
{
  qsort (values, count, sizeof *values, bench_compare);
  return values[count / 2];
}

/* A simulated host with that many domains, as a file for a test:/// URI. */
static inline char *
bench_test_host (guint domains)
{
  g_autoptr (GString) xml = g_string_new ("<node>");
  char *path = NULL;
  int fd = g_file_open_tmp ("bench-XXXXXX.xml", &path, NULL);

  bench_check (fd >= 0, "temporary file");
  for (guint i = 0; i < domains; i++)
    g_string_append_printf (xml,
                            "<domain "
                            "type='test'><name>bench-%u</name><uuid>00000000-0000-4000-8000-%012u</"
                            "uuid><memory>1048576</memory>"
                            "<vcpu>2</vcpu><os><type>hvm</type></os></domain>",
                            i, i);
  g_string_append (xml, "</node>");
  bench_check (write (fd, xml->str, xml->len) == (gssize) xml->len, "temporary file");
  close (fd);
  return path;
}
