#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Gives a machine twice the memory, a disk and a network card, as change.c does: change.py URI NAME IMAGE"""
import sys

import simplevirt

uri, name, image = sys.argv[1:4]
try:
    with simplevirt.connect(uri) as connection:
        config = connection.lookup_domain(name).fetch_config('inactive')
        config.memory = config.current_memory = 2 * config.memory
        config.add_device(simplevirt.DiskConfig(source_file=image, format='raw', target_dev='vdz', bus='virtio'))
        config.add_device(simplevirt.InterfaceConfig(interface_type='user', model='virtio'))
        domain = connection.define_domain(config)
        config = domain.fetch_config('inactive')
        print(f'{config.memory // simplevirt.MIB} MiB, {len(config.list_disks())} disk, {len(config.list_interfaces())} card')
except simplevirt.Error as error:
    sys.exit(str(error))
