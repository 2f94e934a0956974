/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "domain-console-api-private.h"

#include "live/domain-private.h"
#include "live/keys.h"
#include "live/png.h"

#define PIECE (64 * 1024)
/* More than any screen. */
#define MAX_PICTURE (256 * 1024 * 1024)

/* Reads a stream to its end. */
static GBytes *
read_stream (SimplevirtDomain *self, virStreamPtr stream, GCancellable *cancellable, GError **error)
{
  g_autoptr (GByteArray) data = g_byte_array_new ();
  g_autofree char *piece = g_malloc (PIECE);
  int got = 0;

  do
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return NULL;
      got = virStreamRecv (stream, piece, PIECE);
      if (got < 0)
        {
          sv_domain_fail (self, error);
          return NULL;
        }
      g_byte_array_append (data, (const guint8 *) piece, (guint) got);
      if (data->len > MAX_PICTURE)
        {
          sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_FAILED, error,
                           "the picture is truncated");
          return NULL;
        }
    }
  while (got > 0);
  return g_byte_array_free_to_bytes (g_steal_pointer (&data));
}

SimplevirtScreenshot *
sv_domain_take_screenshot_body (SimplevirtDomain *self,
                                guint32 screen,
                                GCancellable *cancellable,
                                GError **error)
{
  SV_USE (virDomain, native, self, error);
  g_autoptr (virStream) stream = NULL;

  if (native == NULL)
    return NULL;
  stream = virStreamNew (virDomainGetConnect (native), 0);
  char *type = stream != NULL ? virDomainScreenshot (native, stream, screen, 0) : NULL;
  if (type == NULL)
    {
      sv_domain_fail (self, error);
      return NULL;
    }
  g_autofree char *mime_type = sv_native_string (type);
  g_autoptr (GBytes) data = read_stream (self, stream, cancellable, error);
  if (data == NULL)
    {
      virStreamAbort (stream);
      return NULL;
    }
  if (virStreamFinish (stream) < 0)
    {
      sv_domain_fail (self, error);
      return NULL;
    }
  SimplevirtScreenshot *shot = sv_screenshot_new ();
  shot->mime_type = g_steal_pointer (&mime_type);
  shot->data = g_steal_pointer (&data);
  return shot;
}

GBytes *
sv_domain_take_screenshot_png_body (SimplevirtDomain *self,
                                    guint32 screen,
                                    GCancellable *cancellable,
                                    GError **error)
{
  g_autoptr (SimplevirtScreenshot) shot
      = sv_domain_take_screenshot_body (self, screen, cancellable, error);

  if (shot == NULL)
    return NULL;
  if (sv_png_is_png (shot->data))
    return g_bytes_ref (shot->data);
  GBytes *png = sv_png_from_ppm (shot->data, NULL);
  if (png == NULL)
    sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_NOT_SUPPORTED, error,
                     "the hypervisor's picture is '%s', neither PNG nor PPM", shot->mime_type);
  return png;
}

gboolean
sv_domain_send_keys_body (SimplevirtDomain *self,
                          const char *const *keys,
                          guint32 hold_ms,
                          GCancellable *cancellable,
                          GError **error)
{
  unsigned int codes[VIR_DOMAIN_SEND_KEY_MAX_KEYS] = { 0 };
  guint count = g_strv_length ((char **) keys);

  if (count == 0 || count > G_N_ELEMENTS (codes))
    return sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                            "%u keys to press; 1 to %d can be pressed together", count,
                            VIR_DOMAIN_SEND_KEY_MAX_KEYS);
  for (guint i = 0; i < count; i++)
    {
      codes[i] = sv_key_code (keys[i]);
      if (codes[i] == 0)
        return sv_handle_error (&self->handle, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, error,
                                "no key is called '%s'", keys[i]);
    }
  SV_USE (virDomain, native, self, error);
  return native != NULL
         && sv_domain_check (
             self, virDomainSendKey (native, VIR_KEYCODE_SET_LINUX, hold_ms, codes, (int) count, 0),
             error);
}

gboolean
sv_domain_inject_nmi_body (SimplevirtDomain *self, GCancellable *cancellable, GError **error)
{
  SV_USE (virDomain, native, self, error);

  return native != NULL && sv_domain_check (self, virDomainInjectNMI (native, 0), error);
}
