#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Lists the operating systems that a new machine can be made for: systems.py [PART-OF-A-NAME]"""
import sys

import simplevirt

part = sys.argv[1] if len(sys.argv) > 1 else ''
try:
    systems = simplevirt.Connection.list_operating_systems()
except simplevirt.Error as error:
    sys.exit(str(error))
for system in systems:
    if part in system.name:
        print(f'{system.short_id:24} {system.name}, {system.recommended_memory >> 20} MiB')
