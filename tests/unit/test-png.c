/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/png.h"

#include <string.h>

static GBytes *
ppm (const char *header, const char *pixels, gsize size)
{
  g_autoptr (GByteArray) array = g_byte_array_new ();

  g_byte_array_append (array, (const guint8 *) header, (guint) strlen (header));
  g_byte_array_append (array, (const guint8 *) pixels, (guint) size);
  return g_byte_array_free_to_bytes (g_steal_pointer (&array));
}

/* The data of the chunk at `*at`, which then leads to the next. */
static GBytes *
chunk (GBytes *png, gsize *at, const char *type)
{
  gsize size = 0;
  const guint8 *data = g_bytes_get_data (png, &size);
  guint32 length = 0;

  g_assert_cmpuint (*at + 12, <=, size);
  memcpy (&length, data + *at, 4);
  length = GUINT32_FROM_BE (length);
  g_assert_cmpuint (length, <=, size - *at - 12);
  g_assert_cmpmem (data + *at + 4, 4, type, 4);
  GBytes *found = g_bytes_new_from_bytes (png, *at + 8, length);
  *at += length + 12;
  return found;
}

static GBytes *
inflate (GBytes *data)
{
  g_autoptr (GZlibDecompressor) zlib = g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB);
  g_autoptr (GInputStream) memory = g_memory_input_stream_new_from_bytes (data);
  g_autoptr (GInputStream) stream = g_converter_input_stream_new (memory, G_CONVERTER (zlib));
  g_autoptr (GError) error = NULL;
  GBytes *all = g_input_stream_read_bytes (stream, 65536, NULL, &error);

  g_assert_no_error (error);
  return all;
}

/* Two rows of two pixels; the second row is written as its difference from the first. */
static void
test_convert (void)
{
  static const char pixels[] = { 1, 2, 3, 4, 5, 6, 2, 4, 6, 3, 4, 5 };
  static const guint8 header[] = { 0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0 };
  static const guint8 rows[] = { 0, 1, 2, 3, 4, 5, 6, 2, 1, 2, 3, 255, 255, 255 };
  static const guint8 end[] = { 0, 0, 0, 0, 'I', 'E', 'N', 'D', 0xae, 0x42, 0x60, 0x82 };
  g_autoptr (GBytes) picture = ppm ("P6\n# by hand\n2 2\n255\n", pixels, sizeof pixels);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) png = sv_png_from_ppm (picture, &error);
  gsize at = 8;
  gsize size = 0;

  g_assert_no_error (error);
  g_assert_true (sv_png_is_png (png));
  g_assert_false (sv_png_is_png (picture));
  g_autoptr (GBytes) first = chunk (png, &at, "IHDR");
  g_assert_cmpmem (g_bytes_get_data (first, NULL), g_bytes_get_size (first), header, sizeof header);
  g_autoptr (GBytes) second = chunk (png, &at, "IDAT");
  g_autoptr (GBytes) unpacked = inflate (second);
  g_assert_cmpmem (g_bytes_get_data (unpacked, NULL), g_bytes_get_size (unpacked), rows,
                   sizeof rows);
  const guint8 *data = g_bytes_get_data (png, &size);
  g_assert_cmpmem (data + at, size - at, end, sizeof end);
}

static void
test_large (void)
{
  gsize size = 1920 * 1080 * 3;
  g_autofree char *pixels = g_malloc (size);

  for (gsize i = 0; i < size; i++)
    pixels[i] = (char) (i % 251);
  g_autoptr (GBytes) picture = ppm ("P6 1920 1080 255 ", pixels, size);
  g_autoptr (GBytes) png = sv_png_from_ppm (picture, NULL);
  g_assert_nonnull (png);
  g_assert_cmpuint (g_bytes_get_size (png), <, size / 2);
}

static void
test_broken (void)
{
  static const char *const headers[] = {
    "",
    "P",
    "P5 1 1 255 ",
    "P6",
    "P6 0 1 255 ",
    "P6 1 0 255 ",
    "P6 1 1 65535 ",
    "P6 1 1 255",
    "P6 2 1 255 ",
    "P6 1 1 15 ",
    "P6 -1 1 255 ",
    "P6 # ",
    "P6 99999999999 1 255 ",
    "P6 65536 65536 255 ",
    "P6 4294967297 1 255 ",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (headers); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) picture = ppm (headers[i], "abcde", 5);
      g_assert_null (sv_png_from_ppm (picture, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/png/convert", test_convert);
  g_test_add_func ("/png/large", test_large);
  g_test_add_func ("/png/broken", test_broken);
  return g_test_run ();
}
