#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Tells where a domain is not as was asked: diff.py ASKED.xml FOUND.xml. What libvirt fills in by itself does not count."""
import sys

import simplevirt

asked, found = (simplevirt.DomainConfig.new_from_xml(open(path, encoding='utf-8').read()) for path in sys.argv[1:3])
lines = asked.diff(found)
print(*lines, sep='\n')
sys.exit(1 if lines else 0)
