/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>

/* A weak reference as the data of a callback that must not keep the object. */
GWeakRef *sv_weak_new (gpointer object);
void sv_weak_free (gpointer weak);
