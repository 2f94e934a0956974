/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Devices of the host that come, change and go, as its own udevd and mdevctl tell libvirt. */
#include "events.h"
#include "host-tools.h"

#define UUID "11111111-2222-3333-4444-555555555555"

static SimplevirtConnection *connection;

/* The name of what an event of that kind tells about, which begins with `start`. */
static SimplevirtEvent *
expect (SimplevirtEventQueue *queue, SimplevirtEventKind kind, const char *start)
{
  SimplevirtEvent *event = NULL;

  while (event == NULL)
    {
      g_autoptr (GError) error = NULL;
      event = simplevirt_event_queue_pop (queue, TESTING_PATIENCE_S * 1000, NULL, &error);
      g_assert_no_error (error);
      if (simplevirt_event_get_kind (event) != kind
          || !g_str_has_prefix (simplevirt_event_get_name (event), start))
        g_clear_pointer (&event, simplevirt_event_unref);
    }
  g_assert_cmpstr (simplevirt_event_get_device (event), ==, simplevirt_event_get_name (event));
  return event;
}

/* The same about that very handle. */
static void
expect_about (SimplevirtEventQueue *queue, SimplevirtEventKind kind, SimplevirtNodeDevice *device)
{
  g_autoptr (SimplevirtEvent) event
      = expect (queue, kind, simplevirt_node_device_get_name (device));

  g_assert_true (simplevirt_event_get_node_device (event) == device);
}

static void
check (SimplevirtNodeDevice *device, gboolean active, gboolean persistent)
{
  g_assert_cmpint (simplevirt_node_device_get_active (device), ==, active);
  g_assert_cmpint (simplevirt_node_device_get_persistent (device), ==, persistent);
  g_assert_cmpint (simplevirt_node_device_get_exists (device), ==, active || persistent);
}

/* A network card that is plugged in, says that it changed, and is pulled out. */
static void
test_card (void)
{
  g_autoptr (SimplevirtEventQueue) queue = events_watch (connection);

  if (!host_run ("ip link add svcard type veth peer name svother"))
    {
      g_test_skip ("this user cannot make network cards");
      return;
    }
  g_autoptr (SimplevirtEvent) created
      = expect (queue, SIMPLEVIRT_EVENT_KIND_NODE_DEVICE_CREATED, "net_svcard_");
  SimplevirtNodeDevice *card = simplevirt_event_get_node_device (created);
  check (card, TRUE, FALSE);
  testing_ok (simplevirt_node_device_refresh (card, NULL, &failure));
  g_assert_cmpstr (simplevirt_node_device_get_capabilities (card)[0], ==, "net");
  check (card, TRUE, FALSE);
  g_assert_true (host_run ("sh -c 'echo change >/sys/class/net/svcard/uevent'"));
  expect_about (queue, SIMPLEVIRT_EVENT_KIND_NODE_DEVICE_UPDATED, card);
  check (card, TRUE, FALSE);
  g_assert_true (host_run ("ip link delete svcard"));
  expect_about (queue, SIMPLEVIRT_EVENT_KIND_NODE_DEVICE_DELETED, card);
  check (card, FALSE, FALSE);
}

/* A device is listed with every filter that it has the capability of, and with no other; a host
 * without such devices lists none. */
static void
test_filters (void)
{
  static const struct
  {
    SimplevirtNodeDeviceFilter filter;
    const char *capability;
  } filters[] = {
    { SIMPLEVIRT_NODE_DEVICE_FILTER_SYSTEM, "system" },
    { SIMPLEVIRT_NODE_DEVICE_FILTER_PCI, "pci" },
    { SIMPLEVIRT_NODE_DEVICE_FILTER_USB_DEVICE, "usb_device" },
    { SIMPLEVIRT_NODE_DEVICE_FILTER_USB, "usb" },
    { SIMPLEVIRT_NODE_DEVICE_FILTER_NET, "net" },
    { SIMPLEVIRT_NODE_DEVICE_FILTER_SCSI_HOST, "scsi_host" },
    { SIMPLEVIRT_NODE_DEVICE_FILTER_SCSI_TARGET, "scsi_target" },
    { SIMPLEVIRT_NODE_DEVICE_FILTER_SCSI, "scsi" },
    { SIMPLEVIRT_NODE_DEVICE_FILTER_STORAGE, "storage" },
    { SIMPLEVIRT_NODE_DEVICE_FILTER_FC_HOST, "fc_host" },
    { SIMPLEVIRT_NODE_DEVICE_FILTER_VPORTS, "vports" },
    { SIMPLEVIRT_NODE_DEVICE_FILTER_SCSI_GENERIC, "scsi_generic" },
    { SIMPLEVIRT_NODE_DEVICE_FILTER_DRM, "drm" },
    { SIMPLEVIRT_NODE_DEVICE_FILTER_MDEV_TYPES, "mdev_types" },
    { SIMPLEVIRT_NODE_DEVICE_FILTER_MDEV, "mdev" },
    { SIMPLEVIRT_NODE_DEVICE_FILTER_CCW, "ccw" },
    { SIMPLEVIRT_NODE_DEVICE_FILTER_CSS, "css" },
    { SIMPLEVIRT_NODE_DEVICE_FILTER_VDPA, "vdpa" },
    { SIMPLEVIRT_NODE_DEVICE_FILTER_AP_CARD, "ap_card" },
    { SIMPLEVIRT_NODE_DEVICE_FILTER_AP_QUEUE, "ap_queue" },
    { SIMPLEVIRT_NODE_DEVICE_FILTER_AP_MATRIX, "ap_matrix" },
    { SIMPLEVIRT_NODE_DEVICE_FILTER_VPD, "vpd" },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) all = simplevirt_connection_list_node_devices (
      connection, SIMPLEVIRT_NODE_DEVICE_FILTER_NONE, NULL, &error);
  g_autoptr (GPtrArray) active = simplevirt_connection_list_node_devices (
      connection, SIMPLEVIRT_NODE_DEVICE_FILTER_ACTIVE, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (active->len, ==, all->len);
  for (gsize i = 0; i < G_N_ELEMENTS (filters); i++)
    {
      g_autoptr (GPtrArray) list
          = simplevirt_connection_list_node_devices (connection, filters[i].filter, NULL, &error);
      g_assert_no_error (error);
      g_test_message ("%s: %u", filters[i].capability, list->len);
      for (guint j = 0; j < all->len; j++)
        {
          SimplevirtNodeDevice *device = g_ptr_array_index (all, j);
          g_assert_cmpint (g_ptr_array_find (list, device, NULL), ==,
                           g_strv_contains (simplevirt_node_device_get_capabilities (device),
                                            filters[i].capability));
        }
    }
}

static SimplevirtNodeDevice *
define (SimplevirtNodeDevice *parent, GError **error)
{
  g_autofree char *xml = g_strdup_printf (
      "<device><parent>%s</parent><capability type='mdev'><type id='none'/><uuid>" UUID
      "</uuid></capability></device>",
      simplevirt_node_device_get_name (parent));

  return simplevirt_connection_define_node_device_xml (connection, xml, NULL, error);
}

/* A definition lives without the hardware that could follow it. */
static void
test_definition (void)
{
  g_autoptr (SimplevirtConnection) other = host_open ();
  g_autoptr (SimplevirtEventQueue) queue = events_watch (connection);
  g_autoptr (SimplevirtEventQueue) heard = events_watch (other);
  g_autoptr (GPtrArray) parents = simplevirt_connection_list_node_devices (
      connection, SIMPLEVIRT_NODE_DEVICE_FILTER_PCI, NULL, NULL);
  g_autofree char *mdevctl = g_find_program_in_path ("mdevctl");
  GError *error = NULL;

  if (mdevctl == NULL || parents == NULL || parents->len == 0)
    {
      g_test_skip (mdevctl == NULL ? "mdevctl is missing" : "this host has no PCI devices");
      return;
    }
  g_autoptr (SimplevirtNodeDevice) device = define (g_ptr_array_index (parents, 0), &error);
  g_assert_no_error (error);
  check (device, FALSE, TRUE);
  expect_about (queue, SIMPLEVIRT_EVENT_KIND_NODE_DEVICE_DEFINED, device);
  check (device, FALSE, TRUE);
  /* Somebody who never saw it before. */
  g_autoptr (SimplevirtEvent) news = expect (heard, SIMPLEVIRT_EVENT_KIND_NODE_DEVICE_DEFINED,
                                             simplevirt_node_device_get_name (device));
  SimplevirtNodeDevice *theirs = simplevirt_event_get_node_device (news);
  check (theirs, FALSE, TRUE);

  g_autoptr (GPtrArray) list = simplevirt_connection_list_node_devices (
      connection, SIMPLEVIRT_NODE_DEVICE_FILTER_INACTIVE, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_ptr_array_find (list, device, NULL));
  testing_ok (simplevirt_node_device_set_autostart (device, TRUE, NULL, &failure));
  g_assert_true (simplevirt_node_device_fetch_autostart (device, NULL, &error));
  g_assert_no_error (error);
  /* The parent can have no such device. */
  g_assert_false (simplevirt_node_device_start (device, NULL, &error));
  g_assert_true (g_str_has_prefix (error->message, "node device 'mdev_"));
  g_clear_error (&error);
  check (device, FALSE, TRUE);

  testing_ok (simplevirt_node_device_undefine (device, NULL, &failure));
  check (device, FALSE, FALSE);
  expect_about (queue, SIMPLEVIRT_EVENT_KIND_NODE_DEVICE_UNDEFINED, device);
  expect_about (heard, SIMPLEVIRT_EVENT_KIND_NODE_DEVICE_UNDEFINED, theirs);
  check (theirs, FALSE, FALSE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (!host_run ("host-udev"))
    {
      g_print ("1..0 # SKIP there can be no udevd here\n");
      return 0;
    }
  connection = host_open ();
  g_test_add_func ("/node-devices/card", test_card);
  g_test_add_func ("/node-devices/filters", test_filters);
  g_test_add_func ("/node-devices/definition", test_definition);
  int status = g_test_run ();
  g_clear_object (&connection);
  return status;
}
