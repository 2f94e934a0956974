#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Backs up a running domain to a folder, as backup.c does: backup.py URI NAME FOLDER"""
import sys
from datetime import datetime

import simplevirt


def show(progress):
    print(f'\r{100 * progress.fraction:3.0f} %', end='', file=sys.stderr)


uri, name, folder = sys.argv[1:4]
try:
    with simplevirt.connect(uri) as connection:
        domain = connection.lookup_domain(name)
        last = [checkpoint.name for checkpoint in domain.list_checkpoints()][-1:]
        backup = domain.backup(folder, datetime.now().strftime('%Y%m%d-%H%M%S-%f'), last[0] if last else None, progress=show)
        for file in backup.files:
            print(file.path, f'since {file.incremental}' if file.incremental else 'whole')
except simplevirt.Error as error:
    sys.exit(str(error))
