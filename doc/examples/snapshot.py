#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Takes a snapshot of a machine, goes back to it and deletes it, as snapshot.c does: snapshot.py URI NAME"""
import sys

import simplevirt

uri, name = sys.argv[1:3]
try:
    with simplevirt.connect(uri) as connection:
        domain = connection.lookup_domain(name)
        clean = domain.create_snapshot('clean', 'before the test')
        # ... what a test does to the machine ...
        clean.revert()
        clean.delete()
        print(f'{domain.name} is as it was')
except simplevirt.Error as error:
    sys.exit(str(error))
