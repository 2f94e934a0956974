/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "provision/recipe.h"

/* Between the parts that write the definition of a new domain. */

gboolean sv_machine_is_x86 (SvRecipe *recipe);
gboolean sv_machine_has_pci_express (SvRecipe *recipe);

/* Whether the system has a driver for it. Of other machines than PCs little is known, and they are
 * all virtio's. */
gboolean sv_machine_knows (SvRecipe *recipe, SvOsDevice device);

/* Whether the definition has a value for the field. */
gboolean sv_machine_says (SimplevirtDomainConfig *config, const char *field);

/* Adds what is missing, and gives a place in the boot order to what is added. */
void sv_machine_describe_devices (SvRecipe *recipe, SimplevirtDomainConfig *config);
