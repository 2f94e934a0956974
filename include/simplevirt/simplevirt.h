/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* The one header a program includes. */
#include <simplevirt/version.h>
#include <simplevirt/types.h>
#include <simplevirt/enums.h>
#include <simplevirt/classes.h>
