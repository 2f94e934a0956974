#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Lists the domains of a host with their states. Usage: list.py [URI]"""
import sys

import simplevirt

with simplevirt.connect(*sys.argv[1:]) as connection:
    for domain in connection.list_domains():
        print(domain.name, domain.state)
