/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What a rule of a network filter matches is an element whose name is the protocol. */
#include <simplevirt/simplevirt.h>

#include "config/config-private.h"

#include <string.h>

static gboolean
is_protocol (const char *name)
{
  static const char *const protocols[]
      = { "mac",      "vlan",    "stp",      "arp",      "rarp",     "ip",           "ipv6",
          "tcp",      "udp",     "udplite",  "sctp",     "icmp",     "icmpv6",       "igmp",
          "esp",      "ah",      "all",      "tcp-ipv6", "udp-ipv6", "udplite-ipv6", "sctp-ipv6",
          "esp-ipv6", "ah-ipv6", "all-ipv6", NULL };
  return name != NULL && g_strv_contains (protocols, name);
}

SimplevirtNwfilterMatchConfig *
simplevirt_nwfilter_match_config_new_for (const char *protocol)
{
  SimplevirtNwfilterMatchConfig *self = simplevirt_nwfilter_match_config_new ();
  static const SvField field = { .name = "protocol" };
  if (is_protocol (protocol))
    xmlNodeSetName (sv_config_node (self), BAD_CAST protocol);
  else
    sv_config_refuse (self, &field, "'%.60s' is no protocol", protocol != NULL ? protocol : "");
  return self;
}

const char *
simplevirt_nwfilter_match_config_get_kind (SimplevirtNwfilterMatchConfig *self)
{
  g_return_val_if_fail (SIMPLEVIRT_IS_NWFILTER_MATCH_CONFIG (self), NULL);

  return (const char *) sv_config_node (self)->name;
}
