/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What happens to the devices of domains. */
#include "live/events-libvirt.h"

static void
send_device (virConnectPtr native,
             virDomainPtr domain,
             SimplevirtEventKind kind,
             const char *alias,
             void *opaque)
{
  SimplevirtEvent *made = sv_domain_event_new (native, domain, kind, G_TYPE_NONE, 0, opaque);

  if (made != NULL)
    made->device = sv_native_copy (alias);
  sv_event_send (made, opaque);
}

static void
on_added (virConnectPtr native, virDomainPtr domain, const char *alias, void *opaque)
{
  send_device (native, domain, SIMPLEVIRT_EVENT_KIND_DOMAIN_DEVICE_ADDED, alias, opaque);
}

static void
on_removed (virConnectPtr native, virDomainPtr domain, const char *alias, void *opaque)
{
  send_device (native, domain, SIMPLEVIRT_EVENT_KIND_DOMAIN_DEVICE_REMOVED, alias, opaque);
}

static void
on_removal_failed (virConnectPtr native, virDomainPtr domain, const char *alias, void *opaque)
{
  send_device (native, domain, SIMPLEVIRT_EVENT_KIND_DOMAIN_DEVICE_REMOVAL_FAILED, alias, opaque);
}

static void
on_tray (virConnectPtr native, virDomainPtr domain, const char *alias, int reason, void *opaque)
{
  SimplevirtEvent *made = sv_domain_event_new (native, domain, SIMPLEVIRT_EVENT_KIND_DOMAIN_TRAY,
                                               SIMPLEVIRT_TYPE_DOMAIN_TRAY_REASON, reason, opaque);

  if (made != NULL)
    {
      made->device = sv_native_copy (alias);
      made->number = reason == VIR_DOMAIN_EVENT_TRAY_CHANGE_OPEN;
    }
  sv_event_send (made, opaque);
}

static void
on_disk_changed (virConnectPtr native,
                 virDomainPtr domain,
                 const char *former,
                 const char *path,
                 const char *alias,
                 int reason,
                 void *opaque)
{
  SimplevirtEvent *made
      = sv_domain_event_new (native, domain, SIMPLEVIRT_EVENT_KIND_DOMAIN_DISK_CHANGED,
                             SIMPLEVIRT_TYPE_DOMAIN_DISK_CHANGED_REASON, reason, opaque);

  if (made != NULL)
    {
      made->device = sv_native_copy (alias);
      made->path = sv_native_copy (path);
      made->text = sv_native_copy (former);
    }
  sv_event_send (made, opaque);
}

static void
on_io_error (virConnectPtr native,
             virDomainPtr domain,
             const char *path,
             const char *alias,
             int action,
             const char *why,
             void *opaque)
{
  SimplevirtEvent *made
      = sv_domain_event_new (native, domain, SIMPLEVIRT_EVENT_KIND_DOMAIN_IO_ERROR,
                             SIMPLEVIRT_TYPE_DOMAIN_IO_ERROR_REASON, action, opaque);

  if (made != NULL)
    {
      made->device = sv_native_copy (alias);
      made->path = sv_native_copy (path);
      made->text = sv_native_copy (why);
    }
  sv_event_send (made, opaque);
}

static const char *
job_name (int type)
{
  static const char *const names[] = {
    [VIR_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN] = "unknown",
    [VIR_DOMAIN_BLOCK_JOB_TYPE_PULL] = "pull",
    [VIR_DOMAIN_BLOCK_JOB_TYPE_COPY] = "copy",
    [VIR_DOMAIN_BLOCK_JOB_TYPE_COMMIT] = "commit",
    [VIR_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT] = "active-commit",
    [VIR_DOMAIN_BLOCK_JOB_TYPE_BACKUP] = "backup",
  };

  return type >= 0 && type < (int) G_N_ELEMENTS (names) ? names[type] : "unknown";
}

static void
on_block_job (
    virConnectPtr native, virDomainPtr domain, const char *disk, int type, int status, void *opaque)
{
  SimplevirtEvent *made
      = sv_domain_event_new (native, domain, SIMPLEVIRT_EVENT_KIND_DOMAIN_BLOCK_JOB,
                             SIMPLEVIRT_TYPE_DOMAIN_BLOCK_JOB_REASON, status, opaque);

  if (made != NULL)
    {
      made->device = sv_native_copy (disk);
      made->text = g_strdup (job_name (type));
      made->number = status;
    }
  sv_event_send (made, opaque);
}

static void
on_threshold (virConnectPtr native,
              virDomainPtr domain,
              const char *disk,
              const char *path,
              unsigned long long threshold,
              unsigned long long excess,
              void *opaque)
{
  SimplevirtEvent *made = sv_domain_event_new (
      native, domain, SIMPLEVIRT_EVENT_KIND_DOMAIN_BLOCK_THRESHOLD, G_TYPE_NONE, 0, opaque);

  if (made != NULL)
    {
      made->device = sv_native_copy (disk);
      made->path = sv_native_copy (path);
      made->number = (gint64) threshold;
      made->text = g_strdup_printf ("%llu", excess);
    }
  sv_event_send (made, opaque);
}

#define ROW(id, needed, topic, callback)                                                           \
  {                                                                                                \
    SV_EVENT_OF_DOMAIN, VIR_DOMAIN_EVENT_ID_##id, needed, SIMPLEVIRT_EVENT_TOPICS_##topic,         \
        VIR_DOMAIN_EVENT_CALLBACK (callback)                                                       \
  }

/* Waits for devices and block jobs depend on the needed ones. IO_ERROR and BLOCK_JOB are libvirt's
 * older forms of what is here, and would tell everything twice. */
const SvEventRow sv_disk_events[] = {
  ROW (DEVICE_REMOVED, TRUE, DEVICES, on_removed),
  ROW (DEVICE_REMOVAL_FAILED, TRUE, DEVICES, on_removal_failed),
  ROW (BLOCK_JOB_2, TRUE, DISKS, on_block_job),
  ROW (DEVICE_ADDED, FALSE, DEVICES, on_added),
  ROW (TRAY_CHANGE, FALSE, DEVICES, on_tray),
  ROW (DISK_CHANGE, FALSE, DISKS, on_disk_changed),
  ROW (IO_ERROR_REASON, FALSE, DISKS, on_io_error),
  ROW (BLOCK_THRESHOLD, FALSE, DISKS, on_threshold),
};
const gsize sv_n_disk_events = G_N_ELEMENTS (sv_disk_events);
