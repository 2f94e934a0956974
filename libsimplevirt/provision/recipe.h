/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "live/domain-private.h"
#include "domain-builder-api-private.h"
#include "provision/image.h"
#include "provision/operating-system.h"
#include "provision/seed.h"
#include "provision/undo.h"

/* A domain in the making: what was asked for, what was chosen, what was made. */
typedef struct
{
  SimplevirtConnection *connection;
  SimplevirtDomainBuilder *builder;
  SimplevirtProgress *progress;
  GCancellable *cancellable;
  SvUndo *undo;

  char *uuid;
  SimplevirtHostInfo *host;
  const char *architecture;
  gboolean accelerated;
  SvOs os;

  SvImageInfo
      image; /* of the builder's image, when it could be looked at; format is NULL otherwise */
  char *disk_path;
  const char *disk_format;
  gboolean on_devices; /* disk and seed are block devices, not files */
  char *seed_path;
  char *ignition_path;
  guint boot_order; /* the next place to give to a device, or 0 when devices have no order */
  GPtrArray *owned; /* paths that go with the domain */

  SimplevirtNetworkMode network_mode; /* never AUTO */
  char *network;
} SvRecipe;

/* What the builder says, checked as far as it can be without making anything. */
gboolean sv_recipe_check (SvRecipe *recipe, GError **error);

/* Of that only that its name and UUID can be, and are free; chooses the UUID. */
gboolean sv_recipe_check_new (SvRecipe *recipe, GError **error);

/* Around the making: the failure is to be in `error` before the end, which undoes what was not
 * committed and adds to it what could not be undone. */
void sv_recipe_begin (SvRecipe *recipe, GError **error);
void sv_recipe_end (SvRecipe *recipe);

/* Said before the domain is defined, for a call whose answer never comes may have taken effect. */
void sv_recipe_will_define (SvRecipe *recipe);

/* Steps that make something are not given up half way by cancelling: they are short, and what they
 * made must be known. */
SimplevirtDomain *sv_recipe_define (SvRecipe *recipe,
                                    SimplevirtDomainConfig *config,
                                    GError **error);

/* A copy of a volume, in the same pool, which is the domain's. */
SimplevirtStorageVolume *sv_pool_copy_volume (SvRecipe *recipe,
                                              SimplevirtStorageVolume *volume,
                                              const char *name,
                                              GError **error);

/* What the files of a domain are called, after its name. */
#define SV_SEED_SUFFIX     "-seed.iso"
#define SV_IGNITION_SUFFIX ".ign"

/* The disk, the seed and the Ignition document: in a storage pool, or in a folder when the driver
 * runs inside this process. */
gboolean sv_recipe_make_storage (SvRecipe *recipe, GError **error);
gboolean sv_pool_make_storage (SvRecipe *recipe, GBytes *seed, GBytes *ignition, GError **error);
gboolean sv_folder_make_storage (SvRecipe *recipe, GBytes *seed, GBytes *ignition, GError **error);

/* What cloud-init is told, as an image; the name of the domain is the host name unless another is
 * given. */
gboolean sv_builder_has_seed (SimplevirtDomainBuilder *builder);
GBytes *sv_builder_make_seed (SimplevirtDomainBuilder *builder,
                              const char *instance_id,
                              GError **error);

/* How it is connected; starts or makes the default network. */
gboolean sv_recipe_choose_network (SvRecipe *recipe, GError **error);

/* The definition. */
SimplevirtDomainConfig *sv_recipe_describe (SvRecipe *recipe, GError **error);

/* An error about the domain in the making: "domain 'x': ...". Returns FALSE. */
gboolean sv_recipe_fail (SvRecipe *recipe,
                         SimplevirtErrorCode code,
                         GError **error,
                         const char *format,
                         ...) G_GNUC_PRINTF (4, 5);

/* The file name of the disk or the seed: "web-1.qcow2", "web-1-seed.iso". */
char *sv_recipe_file_name (SvRecipe *recipe, const char *suffix);

/* Whether the builder's image must be sent to the host. */
gboolean sv_recipe_uploads (SvRecipe *recipe);
