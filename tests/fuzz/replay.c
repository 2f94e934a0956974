/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Runs a fuzz target without a fuzzer: its corpus, and mutations that are the same every time. */
#include "fuzz.h"

#include <glib.h>
#include <string.h>

#define RUNS             2000
#define SIZE_MAX_MUTATED (256 * 1024)

static GPtrArray *corpus;

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

static void
load (const char *folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &error);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)))
    g_ptr_array_add (names, g_build_filename (folder, name, NULL));
  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++)
    {
      char *bytes;
      gsize length;

      g_file_get_contents (names->pdata[i], &bytes, &length, &error);
      g_assert_no_error (error);
      g_ptr_array_add (corpus, g_bytes_new_take (bytes, length));
    }
}

static gsize
pick (GRand *random, gsize bound)
{
  return bound ? g_rand_int (random) % bound : 0;
}

/* Overwrites one to eight bytes with a number that is likely to be wrong. */
static void
put_number (GRand *random, GByteArray *input)
{
  static const guint64 numbers[]
      = { 0,          1,          0x7f,       0xff,       0xffff,     0x7fffffff,
          0x80000000, 0xffffffff, 1ull << 40, 1ull << 62, 1ull << 63, G_MAXUINT64 };
  guint64 number = numbers[pick (random, G_N_ELEMENTS (numbers))];
  gsize width = 1u << pick (random, 4);
  gsize at;

  if (input->len < width)
    return;
  at = pick (random, input->len - width + 1);
  if (pick (random, 2))
    number = GUINT64_SWAP_LE_BE (number) >> (64 - 8 * width);
  memcpy (input->data + at, &number, width);
}

/* Half of all changes go where the headers are. */
static gsize
pick_place (GRand *random, GByteArray *input)
{
  return pick (random, pick (random, 2) ? input->len : MIN (input->len, 256u));
}

static void
mutate_once (GRand *random, GByteArray *input)
{
  GBytes *other = corpus->pdata[pick (random, corpus->len)];
  gsize at = pick_place (random, input);
  gsize length = pick (random, MIN (input->len - at, 32u) + 1);

  switch (pick (random, 6))
    {
    case 0:
      if (input->len)
        input->data[at] ^= (guint8) (1u << pick (random, 8));
      break;
    case 1:
      if (input->len)
        input->data[at] = (guint8) g_rand_int (random);
      break;
    case 2:
      put_number (random, input);
      break;
    case 3:
      g_byte_array_remove_range (input, (guint) at, (guint) length);
      break;
    case 4: /* the end of another input instead of the own */
      g_byte_array_set_size (input, (guint) at);
      if (g_bytes_get_size (other) > at && input->len < SIZE_MAX_MUTATED)
        g_byte_array_append (input, (const guint8 *) g_bytes_get_data (other, NULL) + at,
                             (guint) (g_bytes_get_size (other) - at));
      break;
    default:
      g_byte_array_set_size (input, (guint) at);
      break;
    }
}

/* An exact allocation, so that a sanitizer sees the first byte too many. */
static void
run_exactly (const guint8 *data, gsize length)
{
  g_autofree guint8 *copy = length ? g_memdup2 (data, length) : g_malloc (1);

  LLVMFuzzerTestOneInput (copy, length);
}

static void
test_corpus (void)
{
  g_assert_cmpint (corpus->len, >, 0);
  for (guint i = 0; i < corpus->len; i++)
    {
      gsize length;
      const guint8 *data = g_bytes_get_data (corpus->pdata[i], &length);

      run_exactly (data, length);
    }
}

static void
test_mutations (void)
{
  const char *wanted = g_getenv ("FUZZ_RUNS");
  guint64 runs = wanted ? g_ascii_strtoull (wanted, NULL, 10) : RUNS;
  GRand *random = g_rand_new_with_seed (20240229);

  for (guint64 i = 0; i < runs; i++)
    {
      g_autoptr (GByteArray) input = g_byte_array_new ();
      gsize length;
      const guint8 *data = g_bytes_get_data (corpus->pdata[i % corpus->len], &length);
      gsize changes = 1 + pick (random, 4);

      g_byte_array_append (input, data, (guint) length);
      while (changes-- > 0)
        mutate_once (random, input);
      run_exactly (input->data, input->len);
    }
  g_rand_free (random);
}

int
main (int argc, char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  corpus = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  load (argv[1]);
  g_test_add_func ("/fuzz/corpus", test_corpus);
  g_test_add_func ("/fuzz/mutations", test_mutations);
  result = g_test_run ();
  g_ptr_array_unref (corpus);
  return result;
}
