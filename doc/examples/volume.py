#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Takes a file into a storage pool, and out again to another, with progress, as volume.c does: volume.py URI POOL FILE COPY"""
import sys

import simplevirt


def show(progress):
    print(f'\r{100 * progress.fraction:3.0f} %', end='', file=sys.stderr)


uri, pool_name, file, copy = sys.argv[1:5]
try:
    with simplevirt.connect(uri) as connection:
        pool = connection.lookup_storage_pool(pool_name)
        volume = pool.create_volume_from_file('example', file, progress=show)
        try:
            volume.download_file(copy, progress=show)
            print(volume.path, volume.capacity)
        finally:
            volume.delete()
except simplevirt.Error as error:
    sys.exit(str(error))
