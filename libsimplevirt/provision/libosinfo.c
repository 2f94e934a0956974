/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/libosinfo.h"

#include <dlfcn.h>
#include <string.h>
#include "base/error.h"

#define LIBRARY  "libosinfo-1.0.so.0"
#define OLD_SOUP "libsoup-2.4.so.1"

#define NAME_AND_PLACE(name) { "osinfo_" #name, G_STRUCT_OFFSET (SvLibosinfo, name) },

static const struct
{
  const char *name;
  gsize offset;
} functions[] = { SV_LIBOSINFO_FUNCTIONS (NAME_AND_PLACE) };

SvLibosinfo sv_libosinfo;

/* libsoup 3 would end the process. */
static gboolean
has_old_soup (void)
{
  gpointer soup = dlopen (OLD_SOUP, RTLD_LAZY | RTLD_NOLOAD);

  if (soup != NULL)
    dlclose (soup);
  return soup != NULL;
}

static gboolean
find_functions (gpointer library, SvLibosinfo *found)
{
  for (gsize i = 0; i < G_N_ELEMENTS (functions); i++)
    {
      gpointer function = dlsym (library, functions[i].name);
      if (function == NULL)
        return FALSE;
      memcpy ((char *) found + functions[i].offset, &function, sizeof function);
    }
  return TRUE;
}

/* It stays: GObject does not forget its types. */
gboolean
sv_libosinfo_load (GError **error)
{
  SvLibosinfo found;

  if (sv_libosinfo.loader_new != NULL)
    return TRUE;
  if (has_old_soup ())
    return sv_fail (error, SIMPLEVIRT_ERROR_NOT_SUPPORTED,
                    "libosinfo, which knows operating systems, cannot be used in a program that "
                    "uses libsoup 2.4");
  gpointer library = dlopen (LIBRARY, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
  if (library == NULL || !find_functions (library, &found))
    return sv_fail (error, SIMPLEVIRT_ERROR_NOT_SUPPORTED,
                    "libosinfo, which knows operating systems, cannot be loaded; install the "
                    "packages libosinfo and osinfo-db: %s",
                    dlerror ());
  sv_libosinfo = found;
  return TRUE;
}
