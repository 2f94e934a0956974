/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Written by bindings/generate from the GIR. */
#include "runtime.h"
#include "_cgo_export.h"

void
svgoConnectionEventC (gpointer self, SimplevirtEvent* event, gpointer handle)
{
  svgoConnectionEvent (event, (uintptr_t) handle);
}

void
svgoConnectionLostC (gpointer self, gpointer handle)
{
  svgoConnectionLost ((uintptr_t) handle);
}

void
svgoConnectionRestoredC (gpointer self, gpointer handle)
{
  svgoConnectionRestored ((uintptr_t) handle);
}

void
svgoConnectionListModelConnectionAddedC (gpointer self, SimplevirtConnection* connection, gpointer handle)
{
  svgoConnectionListModelConnectionAdded (connection, (uintptr_t) handle);
}

void
svgoConnectionListModelConnectionRemovedC (gpointer self, SimplevirtConnection* connection, gpointer handle)
{
  svgoConnectionListModelConnectionRemoved (connection, (uintptr_t) handle);
}

void
svgoConnectionListModelItemsChangedC (gpointer self, guint32 position, guint32 removed, guint32 added, gpointer handle)
{
  svgoConnectionListModelItemsChanged (position, removed, added, (uintptr_t) handle);
}

void
svgoDomainEventC (gpointer self, SimplevirtEvent* event, gpointer handle)
{
  svgoDomainEvent (event, (uintptr_t) handle);
}

void
svgoDomainListModelItemsChangedC (gpointer self, guint32 position, guint32 removed, guint32 added, gpointer handle)
{
  svgoDomainListModelItemsChanged (position, removed, added, (uintptr_t) handle);
}

void
svgoMonitorSampledC (gpointer self, gpointer handle)
{
  svgoMonitorSampled ((uintptr_t) handle);
}

void
svgoNetworkListModelItemsChangedC (gpointer self, guint32 position, guint32 removed, guint32 added, gpointer handle)
{
  svgoNetworkListModelItemsChanged (position, removed, added, (uintptr_t) handle);
}

void
svgoProgressChangedC (gpointer self, gpointer handle)
{
  svgoProgressChanged ((uintptr_t) handle);
}

void
svgoStoragePoolListModelItemsChangedC (gpointer self, guint32 position, guint32 removed, guint32 added, gpointer handle)
{
  svgoStoragePoolListModelItemsChanged (position, removed, added, (uintptr_t) handle);
}
