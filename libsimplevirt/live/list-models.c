/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The kinds of handles that there are list models of. */
#include "live/list-model.h"

#include "connection-api-private.h"
#include "domain-api-private.h"
#include "domain-list-model-api-private.h"
#include "event-api-private.h"
#include "network-api-private.h"
#include "network-list-api-private.h"
#include "network-list-model-api-private.h"
#include "storage-list-api-private.h"
#include "storage-pool-api-private.h"
#include "storage-pool-list-model-api-private.h"

/* `Item`, `item`, `ITEM`: the class in its three spellings; `member` and `KIND`: how events call
 * it.
 */
#define DEFINE(Item, item, ITEM, member, KIND)                                                     \
  struct _Simplevirt##Item##ListModel                                                              \
  {                                                                                                \
    SvListModel model;                                                                             \
  };                                                                                               \
                                                                                                   \
  G_DEFINE_FINAL_TYPE_WITH_CODE (                                                                  \
      Simplevirt##Item##ListModel, simplevirt_##item##_list_model, G_TYPE_OBJECT,                  \
      G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, sv_list_model_interface_init))                     \
                                                                                                   \
  static GPtrArray *item##_list (SimplevirtConnection *connection, GError **error)                 \
  {                                                                                                \
    return sv_connection_list_##item##s_body (connection, 0, NULL, error);                         \
  }                                                                                                \
                                                                                                   \
  static void item##_refresh (gpointer self)                                                       \
  {                                                                                                \
    sv_##item##_refresh_body (self, NULL, NULL);                                                   \
  }                                                                                                \
                                                                                                   \
  static const SvListKind item##_list_kind = {                                                     \
    .item_type = simplevirt_##item##_get_type,                                                     \
    .list = item##_list,                                                                           \
    .refresh = item##_refresh,                                                                     \
    .subject = G_STRUCT_OFFSET (SimplevirtEvent, member),                                          \
    .defined = SIMPLEVIRT_EVENT_KIND_##KIND##_DEFINED,                                             \
    .undefined = SIMPLEVIRT_EVENT_KIND_##KIND##_UNDEFINED,                                         \
    .started = SIMPLEVIRT_EVENT_KIND_##KIND##_STARTED,                                             \
    .stopped = SIMPLEVIRT_EVENT_KIND_##KIND##_STOPPED,                                             \
  };                                                                                               \
                                                                                                   \
  static void simplevirt_##item##_list_model_class_init (Simplevirt##Item##ListModelClass *klass)  \
  {                                                                                                \
    sv_list_model_class_init (G_OBJECT_CLASS (klass), sv_##item##_list_model_install);             \
  }                                                                                                \
                                                                                                   \
  static void simplevirt_##item##_list_model_init (Simplevirt##Item##ListModel *self)              \
  {                                                                                                \
    sv_list_model_init (&self->model, &item##_list_kind);                                          \
  }                                                                                                \
                                                                                                   \
  Simplevirt##Item##ListModel *sv_##item##_list_model_open_body (                                  \
      SimplevirtConnection *connection, GCancellable *cancellable, GError **error)                 \
  {                                                                                                \
    return sv_list_model_open (SIMPLEVIRT_TYPE_##ITEM##_LIST_MODEL, connection, error);            \
  }                                                                                                \
                                                                                                   \
  SimplevirtConnection *simplevirt_##item##_list_model_get_connection (                            \
      Simplevirt##Item##ListModel *self)                                                           \
  {                                                                                                \
    g_return_val_if_fail (SIMPLEVIRT_IS_##ITEM##_LIST_MODEL (self), NULL);                         \
    return sv_list_model_get_connection (&self->model);                                            \
  }                                                                                                \
                                                                                                   \
  guint32 simplevirt_##item##_list_model_get_length (Simplevirt##Item##ListModel *self)            \
  {                                                                                                \
    g_return_val_if_fail (SIMPLEVIRT_IS_##ITEM##_LIST_MODEL (self), 0);                            \
    return sv_list_model_get_length (&self->model);                                                \
  }                                                                                                \
                                                                                                   \
  GPtrArray *simplevirt_##item##_list_model_list_items (Simplevirt##Item##ListModel *self)         \
  {                                                                                                \
    g_return_val_if_fail (SIMPLEVIRT_IS_##ITEM##_LIST_MODEL (self), NULL);                         \
    return sv_list_model_list_items (&self->model);                                                \
  }

DEFINE (Domain, domain, DOMAIN, domain, DOMAIN)
DEFINE (Network, network, NETWORK, network, NETWORK)
DEFINE (StoragePool, storage_pool, STORAGE_POOL, pool, POOL)
