/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/migration.h"

#define MIB G_GUINT64_CONSTANT (1024 * 1024)

SimplevirtMigrationOptions *
simplevirt_migration_options_new (void)
{
  return g_object_new (SIMPLEVIRT_TYPE_MIGRATION_OPTIONS, NULL);
}

/* More than libvirt takes is no limit either. */
guint64
sv_migration_mib (guint64 bytes)
{
  return MIN (bytes / MIB + (bytes % MIB != 0), G_MAXINT64 / MIB);
}

#define PLACE(member)            G_STRUCT_OFFSET (SimplevirtMigrationOptions, member)
#define AT(type, options, place) G_STRUCT_MEMBER (type, options, place)

static guint
flags_of (SimplevirtMigrationOptions *self)
{
  static const struct
  {
    gsize place;
    guint flag;
  } rows[] = {
    { PLACE (live), VIR_MIGRATE_LIVE },
    { PLACE (offline), VIR_MIGRATE_OFFLINE },
    { PLACE (persist), VIR_MIGRATE_PERSIST_DEST },
    { PLACE (undefine_source), VIR_MIGRATE_UNDEFINE_SOURCE },
    { PLACE (peer_to_peer), VIR_MIGRATE_PEER2PEER },
    { PLACE (tunnelled), VIR_MIGRATE_TUNNELLED | VIR_MIGRATE_PEER2PEER },
    { PLACE (paused), VIR_MIGRATE_PAUSED },
    { PLACE (unsafe), VIR_MIGRATE_UNSAFE },
    { PLACE (abort_on_error), VIR_MIGRATE_ABORT_ON_ERROR },
    { PLACE (auto_converge), VIR_MIGRATE_AUTO_CONVERGE },
    { PLACE (post_copy), VIR_MIGRATE_POSTCOPY },
    { PLACE (compressed), VIR_MIGRATE_COMPRESSED },
    { PLACE (tls), VIR_MIGRATE_TLS },
    { PLACE (zero_copy), VIR_MIGRATE_ZEROCOPY },
    { PLACE (synchronous_writes), VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES },
  };
  guint flags = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    flags |= AT (gboolean, self, rows[i].place) ? rows[i].flag : 0;
  if (self->offline)
    flags &= ~(guint) VIR_MIGRATE_LIVE;
  if (self->parallel_connections != 0)
    flags |= VIR_MIGRATE_PARALLEL;
  /* The disks of a domain that is off are copied by the library. */
  if (self->offline)
    return flags;
  if (self->storage == SIMPLEVIRT_MIGRATION_STORAGE_FULL)
    flags |= VIR_MIGRATE_NON_SHARED_DISK;
  if (self->storage == SIMPLEVIRT_MIGRATION_STORAGE_INCREMENTAL)
    flags |= VIR_MIGRATE_NON_SHARED_INC;
  return flags;
}

static gboolean
add_string (SvParamList *params, int *room, const char *name, const char *value)
{
  return value == NULL
         || virTypedParamsAddString (&params->list, &params->count, room, name, value) == 0;
}

static gboolean
add_texts (SimplevirtMigrationOptions *self, SvParamList *params, int *room)
{
  static const struct
  {
    gsize place;
    const char *name;
  } rows[] = {
    { PLACE (destination_name), VIR_MIGRATE_PARAM_DEST_NAME },
    { PLACE (destination_xml), VIR_MIGRATE_PARAM_DEST_XML },
    { PLACE (persistent_xml), VIR_MIGRATE_PARAM_PERSIST_XML },
    { PLACE (migrate_uri), VIR_MIGRATE_PARAM_URI },
    { PLACE (listen_address), VIR_MIGRATE_PARAM_LISTEN_ADDRESS },
    { PLACE (disks_uri), VIR_MIGRATE_PARAM_DISKS_URI },
  };
  gboolean done = TRUE;

  for (gsize i = 0; i < G_N_ELEMENTS (rows) && done; i++)
    done = add_string (params, room, rows[i].name, AT (char *, self, rows[i].place));
  for (gsize i = 0; self->disks != NULL && self->disks[i] != NULL && done; i++)
    done = add_string (params, room, VIR_MIGRATE_PARAM_MIGRATE_DISKS, self->disks[i]);
  for (gsize i = 0; self->compression_methods != NULL && self->compression_methods[i] != NULL; i++)
    done
        = done
          && add_string (params, room, VIR_MIGRATE_PARAM_COMPRESSION, self->compression_methods[i]);
  return done;
}

static gboolean
add_numbers (SimplevirtMigrationOptions *self, SvParamList *params, int *room)
{
  const struct
  {
    const char *name;
    guint64 value;
    gboolean wide;
  } rows[] = {
    { VIR_MIGRATE_PARAM_BANDWIDTH, sv_migration_mib (self->bandwidth), TRUE },
    { VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY, sv_migration_mib (self->post_copy_bandwidth), TRUE },
    { VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL, self->auto_converge_initial, FALSE },
    { VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT, self->auto_converge_increment, FALSE },
    { VIR_MIGRATE_PARAM_PARALLEL_CONNECTIONS, self->parallel_connections, FALSE },
  };
  int done = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (rows) && done == 0; i++)
    {
      if (rows[i].value == 0)
        continue;
      if (rows[i].wide)
        done = virTypedParamsAddULLong (&params->list, &params->count, room, rows[i].name,
                                        rows[i].value);
      else
        done = virTypedParamsAddInt (&params->list, &params->count, room, rows[i].name,
                                     (int) MIN (rows[i].value, G_MAXINT));
    }
  return done == 0;
}

gboolean
sv_migration_flags (SimplevirtMigrationOptions *options,
                    guint *flags,
                    SvParamList *params,
                    GError **error)
{
  int room = 0;

  if (options->offline && !options->persist)
    return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT,
                    "a domain that is off must be stored at the destination");
  /* The source's daemon notices late, and then believes that the domain is still on its way. */
  if (!options->auto_converge
      && (options->auto_converge_initial != 0 || options->auto_converge_increment != 0))
    return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT,
                    "how much to slow it down requires auto_converge");
  if (options->zero_copy && options->parallel_connections == 0)
    return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT,
                    "zero_copy requires parallel_connections");
  *flags = flags_of (options);
  if (add_texts (options, params, &room) && add_numbers (options, params, &room))
    return TRUE;
  return sv_error_from_libvirt (error, "migration options");
}
