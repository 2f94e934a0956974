// SPDX-License-Identifier: LGPL-2.1-or-later

//go:build race

package scenario

// bound is how much memory may grow over many calls; the race detector keeps notes.
const bound = 32 << 20
