#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Moves a running domain, with its disks, to another host: migrate.py FROM-URI TO-URI NAME."""
import sys

import simplevirt

with simplevirt.connect(sys.argv[1]) as here, simplevirt.connect(sys.argv[2]) as there:
    options = simplevirt.MigrationOptions(storage=simplevirt.MigrationStorage.FULL, bandwidth=100 * simplevirt.MIB)
    try:
        moved = here.lookup_domain(sys.argv[3]).migrate(there, options)
    except simplevirt.Error as error:
        sys.exit(str(error))
    print(f'{moved.name} runs at {sys.argv[2]}')
