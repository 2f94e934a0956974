/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/weak.h"

GWeakRef *
sv_weak_new (gpointer object)
{
  GWeakRef *weak = g_new0 (GWeakRef, 1);

  g_weak_ref_init (weak, object);
  return weak;
}

void
sv_weak_free (gpointer weak)
{
  g_weak_ref_clear (weak);
  g_free (weak);
}
