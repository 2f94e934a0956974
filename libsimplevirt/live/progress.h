/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <simplevirt/simplevirt.h>

/* For the workers; a NULL progress is one that nobody follows. */

/* A step of `total` bytes begins (0: nobody knows how many). */
void sv_progress_begin (SimplevirtProgress *self, const char *step, guint64 total);

/* The total became known, or turned out otherwise. */
void sv_progress_set_total (SimplevirtProgress *self, guint64 total);

void sv_progress_add (SimplevirtProgress *self, guint64 bytes);
void sv_progress_set_done (SimplevirtProgress *self, guint64 bytes);

/* The step came to its end: tells whoever follows at once. */
void sv_progress_end (SimplevirtProgress *self);

/* What transfers may move in a second; 0 for no limit. */
guint64 sv_progress_bandwidth (SimplevirtProgress *self);

/* All of it was done: `total` bytes (0: as many as were known). */
void sv_progress_complete (SimplevirtProgress *self, guint64 total);
