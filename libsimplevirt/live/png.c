/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A PNG is chunks around a zlib stream, and GIO has that: no image library is needed. */
#include "live/png.h"

#include <string.h>

#define MAX_SIDE 65536

static const guint8 signature[] = { 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };

gboolean
sv_png_is_png (GBytes *data)
{
  gsize size = 0;
  const guint8 *bytes = g_bytes_get_data (data, &size);

  return size > sizeof signature && memcmp (bytes, signature, sizeof signature) == 0;
}

typedef struct
{
  guint32 width;
  guint32 height;
  const guint8 *pixels;
  gsize row;
} SvPicture;

/* A number of the header, after white space and comments; 0 when there is none. */
static guint32
header_number (const guint8 **at, const guint8 *end)
{
  guint32 number = 0;

  while (*at < end && (g_ascii_isspace (**at) || **at == '#'))
    {
      if (**at == '#')
        while (*at < end && **at != '\n')
          (*at)++;
      else
        (*at)++;
    }
  while (*at < end && g_ascii_isdigit (**at) && number <= MAX_SIDE)
    number = number * 10 + (guint32) (*(*at)++ - '0');
  return number;
}

static gboolean
parse_ppm (GBytes *ppm, SvPicture *picture)
{
  gsize size = 0;
  const guint8 *at = g_bytes_get_data (ppm, &size);
  const guint8 *end = size > 0 ? at + size : at;

  if (size < 3 || at[0] != 'P' || at[1] != '6')
    return FALSE;
  at += 2;
  picture->width = header_number (&at, end);
  picture->height = header_number (&at, end);
  guint32 depth = header_number (&at, end);
  if (picture->width == 0 || picture->width > MAX_SIDE || picture->height == 0
      || picture->height > MAX_SIDE || depth != 255 || at >= end || !g_ascii_isspace (*at))
    return FALSE;
  picture->pixels = at + 1;
  picture->row = (gsize) picture->width * 3;
  return (gsize) (end - picture->pixels) / picture->row >= picture->height;
}

/* The polynomial of PNG, bit by bit: a screen's worth is small once it is compressed. */
static guint32
checksum (const guint8 *data, gsize size)
{
  guint32 crc = G_MAXUINT32;

  for (gsize i = 0; i < size; i++)
    {
      crc ^= data[i];
      for (guint bit = 0; bit < 8; bit++)
        crc = crc & 1 ? crc >> 1 ^ 0xedb88320u : crc >> 1;
    }
  return ~crc;
}

static void
append_number (GByteArray *png, guint32 number)
{
  guint32 big = GUINT32_TO_BE (number);

  g_byte_array_append (png, (const guint8 *) &big, sizeof big);
}

static void
append_chunk (GByteArray *png, const char *type, const guint8 *data, gsize size)
{
  append_number (png, (guint32) size);
  guint start = png->len;
  g_byte_array_append (png, (const guint8 *) type, 4);
  if (size > 0)
    g_byte_array_append (png, data, (guint) size);
  append_number (png, checksum (png->data + start, png->len - start));
}

/* Each row is preceded by its filter: the difference from the row above suits screens. */
static GByteArray *
filter_rows (const SvPicture *picture)
{
  GByteArray *rows = g_byte_array_sized_new ((guint) ((picture->row + 1) * picture->height));
  const guint8 none = 0;
  const guint8 up = 2;

  for (guint32 y = 0; y < picture->height; y++)
    {
      const guint8 *row = picture->pixels + y * picture->row;
      g_byte_array_append (rows, y == 0 ? &none : &up, 1);
      guint start = rows->len;
      g_byte_array_append (rows, row, (guint) picture->row);
      for (gsize x = 0; y > 0 && x < picture->row; x++)
        rows->data[start + x] = (guint8) (row[x] - (row - picture->row)[x]);
    }
  return rows;
}

static GBytes *
compress (GByteArray *rows, GError **error)
{
  g_autoptr (GZlibCompressor) zlib = g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB, 6);
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  g_autoptr (GOutputStream) stream = g_converter_output_stream_new (memory, G_CONVERTER (zlib));

  if (!g_output_stream_write_all (stream, rows->data, rows->len, NULL, NULL, error)
      || !g_output_stream_close (stream, NULL, error))
    return NULL;
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (memory));
}

GBytes *
sv_png_from_ppm (GBytes *ppm, GError **error)
{
  SvPicture picture = { 0 };
  gsize size = 0;

  if (!parse_ppm (ppm, &picture) || picture.row + 1 > G_MAXINT32 / picture.height)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                           "this is no picture in PPM with 8 bits for a colour");
      return NULL;
    }
  g_autoptr (GByteArray) rows = filter_rows (&picture);
  g_autoptr (GBytes) packed = compress (rows, error);
  if (packed == NULL)
    return NULL;
  const guint8 *data = g_bytes_get_data (packed, &size);
  g_autoptr (GByteArray) png = g_byte_array_new ();
  g_autoptr (GByteArray) header = g_byte_array_new ();
  const guint8 format[] = { 8, 2, 0, 0, 0 }; /* 8 bits, RGB */
  append_number (header, picture.width);
  append_number (header, picture.height);
  g_byte_array_append (header, format, sizeof format);
  g_byte_array_append (png, signature, sizeof signature);
  append_chunk (png, "IHDR", header->data, header->len);
  append_chunk (png, "IDAT", data, size);
  append_chunk (png, "IEND", NULL, 0);
  return g_byte_array_free_to_bytes (g_steal_pointer (&png));
}
