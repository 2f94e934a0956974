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

static inline double
bench_since (gint64 began)
{
  return (double) (g_get_monotonic_time () - began);
}

/* In microseconds. */
static inline void
bench_report (const char *what, double *theirs, double *mine, guint rounds)
{
  double base = bench_median (theirs, rounds), median = bench_median (mine, rounds);

  printf ("  %-34s raw %10.1f us   ours %10.1f us   %5.2f x raw   %+8.1f us\n", what, base, median,
          median / base, median - base);
}

/* Raw libvirt's connection that hears what domains do. */
typedef struct
{
  virConnectPtr connection;
  int registration;
} BenchHearing;

static inline BenchHearing
bench_open_hearing (const char *uri, virConnectDomainEventCallback callback)
{
  BenchHearing self = { .connection = virConnectOpen (uri), .registration = -1 };

  if (self.connection != NULL)
    self.registration
        = virConnectDomainEventRegisterAny (self.connection, NULL, VIR_DOMAIN_EVENT_ID_LIFECYCLE,
                                            VIR_DOMAIN_EVENT_CALLBACK (callback), NULL, NULL);
  bench_check (self.registration >= 0, "events");
  return self;
}

/* What is registered keeps a connection open. */
static inline void
bench_close_hearing (BenchHearing self)
{
  virConnectDomainEventDeregisterAny (self.connection, self.registration);
  virConnectClose (self.connection);
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
