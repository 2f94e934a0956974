#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Says what another host is, and stays with it: remote.py URI [KEY-FILE]."""
import sys

import simplevirt

credentials = simplevirt.Credentials(key=sys.argv[2] if len(sys.argv) > 2 else None)
with simplevirt.connect(sys.argv[1], credentials=credentials, reconnect=True, open_timeout_ms=10000) as connection:
    host = connection.describe_host()
    print(f'{host.get_hostname()}: {host.get_cpus()} CPUs')
