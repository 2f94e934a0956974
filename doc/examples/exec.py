#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Runs a program in a machine and shows what it said, as exec.c does: exec.py URI NAME PROGRAM [ARGUMENT]..."""
import sys

import simplevirt

uri, name, *command = sys.argv[1:]
try:
    with simplevirt.connect(uri) as connection:
        domain = connection.lookup_domain(name)
        domain.wait_for_agent(60)
        done = domain.exec_in_guest(command, timeout=30)
except simplevirt.Error as error:
    sys.exit(str(error))
sys.stdout.buffer.write(done.output)
sys.stderr.buffer.write(done.error_output)
sys.exit(done.exit_code)
