/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A stand between a program and the socket of its daemon: it counts what goes by, holds it up, and
 * cuts. */
#pragma once

#include <arpa/inet.h>
#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <glib.h>

/* libvirt's protocol: what is in front of a packet, and what is not a call of a program's. */
#define PROXY_WORDS     7
#define PROXY_KEEPALIVE 0x6b656570

typedef enum
{
  PROXY_UP,  /* to the daemon */
  PROXY_DOWN /* from it */
} ProxyWay;

typedef struct
{
  char *path;
  char *target;
  int listener;
  GThread *thread;
  GPtrArray *connections; /* threads */
  GMutex lock;            /* guards what follows */
  gint64 left[2];         /* bytes until the next cut; -1: never */
  guint64 passed[2];
  guint calls;
  guint unanswered; /* the call whose answer is cut off; 0: none */
  guint procedure;  /* the same by libvirt's number of what is called; 0: none */
  guint last;       /* the call that is held up; 0: none */
  gboolean holds;   /* nothing goes by */
  GCond let_go;
} Proxy;

typedef struct
{
  Proxy *proxy;
  int fds[2]; /* to read from, by ProxyWay */
  guint32 head[PROXY_WORDS];
  gsize head_length;
  gsize packet_left;
} ProxyConnection;

/* Finds the packets in what goes up. */
static inline void
proxy_count (ProxyConnection *self, const guint8 *data, gsize length)
{
  while (length > 0)
    {
      gsize part = self->packet_left > 0 ? MIN (length, self->packet_left)
                                         : MIN (length, sizeof self->head - self->head_length);
      if (self->packet_left > 0)
        self->packet_left -= part;
      else
        {
          memcpy ((guint8 *) self->head + self->head_length, data, part);
          self->head_length += part;
        }
      data += part;
      length -= part;
      if (self->head_length < sizeof self->head)
        continue;
      self->packet_left = ntohl (self->head[0]) - sizeof self->head;
      self->head_length = 0;
      if (ntohl (self->head[1]) != PROXY_KEEPALIVE && ntohl (self->head[4]) == 0)
        {
          self->proxy->calls++;
          if (self->proxy->calls == self->proxy->unanswered
              || ntohl (self->head[3]) == self->proxy->procedure)
            self->proxy->left[PROXY_DOWN] = 0;
          if (self->proxy->calls == self->proxy->last)
            self->proxy->holds = TRUE;
        }
    }
}

/* How many of these bytes may go by; all of them unless it is time for a cut. */
static inline gsize
proxy_admit (ProxyConnection *self, ProxyWay way, const guint8 *data, gsize length)
{
  Proxy *proxy = self->proxy;

  g_mutex_lock (&proxy->lock);
  if (proxy->left[way] >= 0)
    {
      length = (gsize) MIN (proxy->left[way], (gint64) length);
      proxy->left[way] -= (gint64) length;
    }
  proxy->passed[way] += length;
  if (way == PROXY_UP)
    proxy_count (self, data, length);
  while (proxy->holds)
    g_cond_wait (&proxy->let_go, &proxy->lock);
  g_mutex_unlock (&proxy->lock);
  return length;
}

static inline gboolean
proxy_send (int fd, const guint8 *data, gsize length)
{
  while (length > 0)
    {
      gssize count = send (fd, data, length, MSG_NOSIGNAL);
      if (count < 0 && errno == EINTR)
        continue;
      if (count <= 0)
        return FALSE;
      data += count;
      length -= (gsize) count;
    }
  return TRUE;
}

static inline gboolean
proxy_pass (ProxyConnection *self, ProxyWay way)
{
  guint8 data[65536];
  gssize count = recv (self->fds[way], data, sizeof data, 0);

  if (count <= 0)
    return FALSE;
  gsize admitted = proxy_admit (self, way, data, (gsize) count);
  gboolean sent = proxy_send (self->fds[!way], data, admitted);
  if (sent && admitted == (gsize) count)
    return TRUE;
  g_mutex_lock (&self->proxy->lock);
  self->proxy->left[PROXY_UP] = self->proxy->left[PROXY_DOWN] = -1;
  g_mutex_unlock (&self->proxy->lock);
  return FALSE;
}

static inline gpointer
proxy_connection_main (gpointer data)
{
  ProxyConnection *self = data;
  struct pollfd both[2]
      = { { .fd = self->fds[0], .events = POLLIN }, { .fd = self->fds[1], .events = POLLIN } };
  gboolean open = self->fds[1] >= 0;

  while (open && (poll (both, 2, -1) >= 0 || errno == EINTR))
    {
      for (int way = 0; way < 2 && open; way++)
        open = both[way].revents == 0 || proxy_pass (self, (ProxyWay) way);
    }
  close (self->fds[0]);
  if (self->fds[1] >= 0)
    close (self->fds[1]);
  g_free (self);
  return NULL;
}

static inline int
proxy_socket (const char *path, gboolean listens)
{
  struct sockaddr_un address = { .sun_family = AF_UNIX };
  int fd = socket (AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

  g_strlcpy (address.sun_path, path, sizeof address.sun_path);
  int status = listens ? bind (fd, (struct sockaddr *) &address, sizeof address)
                       : connect (fd, (struct sockaddr *) &address, sizeof address);
  if (status < 0 || (listens && listen (fd, 16) < 0))
    {
      close (fd);
      return -1;
    }
  return fd;
}

static inline gpointer
proxy_main (gpointer data)
{
  Proxy *self = data;
  int fd;

  while ((fd = accept4 (self->listener, NULL, NULL, SOCK_CLOEXEC)) >= 0)
    {
      ProxyConnection *connection = g_new0 (ProxyConnection, 1);
      connection->proxy = self;
      connection->fds[PROXY_UP] = fd;
      connection->fds[PROXY_DOWN] = proxy_socket (self->target, FALSE);
      g_ptr_array_add (self->connections,
                       g_thread_new ("proxy", proxy_connection_main, connection));
    }
  return NULL;
}

/* In front of the daemon that `uri` says the socket of. */
static inline Proxy *
proxy_new (const char *uri, const char *folder)
{
  const char *socket = strstr (uri, "socket=");
  Proxy *self = g_new0 (Proxy, 1);

  g_assert_nonnull (socket);
  self->target = g_strndup (socket + 7, strcspn (socket + 7, "&"));
  self->path = g_build_filename (folder, "proxy", NULL);
  self->left[PROXY_UP] = self->left[PROXY_DOWN] = -1;
  self->connections = g_ptr_array_new ();
  g_mutex_init (&self->lock);
  g_cond_init (&self->let_go);
  self->listener = proxy_socket (self->path, TRUE);
  g_assert_cmpint (self->listener, >=, 0);
  self->thread = g_thread_new ("proxy-listener", proxy_main, self);
  return self;
}

static inline char *
proxy_uri (Proxy *self, const char *uri)
{
  const char *socket = strstr (uri, "socket=");

  return g_strdup_printf ("%.*ssocket=%s", (int) (socket - uri), uri, self->path);
}

/* Cuts after so many bytes more; -1 for never. Afterwards everything goes by again. */
static inline void
proxy_cut_after (Proxy *self, ProxyWay way, gint64 bytes)
{
  g_mutex_lock (&self->lock);
  self->left[way] = bytes;
  g_mutex_unlock (&self->lock);
}

/* Cuts when the call after so many more is with the daemon, so that its answer is lost. */
static inline void
proxy_cut_answer (Proxy *self, guint calls)
{
  g_mutex_lock (&self->lock);
  self->unanswered = self->calls + calls + 1;
  g_mutex_unlock (&self->lock);
}

/* The same with the next call of that procedure. */
static inline void
proxy_cut_answer_of (Proxy *self, guint procedure)
{
  g_mutex_lock (&self->lock);
  self->procedure = procedure;
  g_mutex_unlock (&self->lock);
}

/* Holds up the call after so many more, and all that comes after it. */
static inline void
proxy_hold (Proxy *self, guint calls)
{
  g_mutex_lock (&self->lock);
  self->last = self->calls + calls + 1;
  g_mutex_unlock (&self->lock);
}

static inline gboolean
proxy_holds (Proxy *self)
{
  g_mutex_lock (&self->lock);
  gboolean holds = self->holds;
  g_mutex_unlock (&self->lock);
  return holds;
}

static inline void
proxy_let_go (Proxy *self)
{
  g_mutex_lock (&self->lock);
  self->holds = FALSE;
  g_cond_broadcast (&self->let_go);
  g_mutex_unlock (&self->lock);
}

static inline guint64
proxy_passed (Proxy *self, ProxyWay way)
{
  g_mutex_lock (&self->lock);
  guint64 passed = self->passed[way];
  g_mutex_unlock (&self->lock);
  return passed;
}

/* How many calls have gone by: each is a round trip. */
static inline guint
proxy_calls (Proxy *self)
{
  g_mutex_lock (&self->lock);
  guint calls = self->calls;
  g_mutex_unlock (&self->lock);
  return calls;
}

/* When nobody is connected any more. */
static inline void
proxy_free (Proxy *self)
{
  shutdown (self->listener, SHUT_RDWR);
  g_thread_join (self->thread);
  for (guint i = 0; i < self->connections->len; i++)
    g_thread_join (g_ptr_array_index (self->connections, i));
  close (self->listener);
  unlink (self->path);
  g_ptr_array_unref (self->connections);
  g_mutex_clear (&self->lock);
  g_cond_clear (&self->let_go);
  g_free (self->target);
  g_free (self->path);
  g_free (self);
}
