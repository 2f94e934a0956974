#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Limits the memory that a running domain may use of its host: tune.py URI DOMAIN."""
import sys

import simplevirt

with simplevirt.connect(sys.argv[1]) as connection:
    domain = connection.lookup_domain(sys.argv[2])
    domain.set_memory_parameters(simplevirt.MemoryParameters(hard_limit=12 * simplevirt.GIB), simplevirt.ChangeFlags.LIVE)
    for vcpu in domain.list_vcpus(simplevirt.ChangeFlags.LIVE):
        print(f'virtual CPU {vcpu.get_id()} may be on {vcpu.get_cpus()}')
