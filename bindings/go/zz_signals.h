/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Written by bindings/generate from the GIR. */
#pragma once

void svgoConnectionEventC (gpointer self, SimplevirtEvent* event, gpointer handle);
void svgoConnectionLostC (gpointer self, gpointer handle);
void svgoConnectionRestoredC (gpointer self, gpointer handle);
void svgoConnectionListModelConnectionAddedC (gpointer self, SimplevirtConnection* connection, gpointer handle);
void svgoConnectionListModelConnectionRemovedC (gpointer self, SimplevirtConnection* connection, gpointer handle);
void svgoConnectionListModelItemsChangedC (gpointer self, guint32 position, guint32 removed, guint32 added, gpointer handle);
void svgoDomainEventC (gpointer self, SimplevirtEvent* event, gpointer handle);
void svgoDomainListModelItemsChangedC (gpointer self, guint32 position, guint32 removed, guint32 added, gpointer handle);
void svgoMonitorSampledC (gpointer self, gpointer handle);
void svgoNetworkListModelItemsChangedC (gpointer self, guint32 position, guint32 removed, guint32 added, gpointer handle);
void svgoProgressChangedC (gpointer self, gpointer handle);
void svgoStoragePoolListModelItemsChangedC (gpointer self, guint32 position, guint32 removed, guint32 added, gpointer handle);
