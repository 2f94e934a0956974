#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Says what keeps domains from running well on a host, and what to do: doctor.py [URI]"""
import sys
import gi
gi.require_version("Simplevirt", "1.0")
from gi.repository import Simplevirt

Result = Simplevirt.HostCheckResult
words = {Result.OK: "ok     ", Result.WARNING: "WARNING", Result.PROBLEM: "PROBLEM", Result.SKIPPED: "-      "}

checks = Simplevirt.Connection.diagnose_host(sys.argv[1] if len(sys.argv) > 1 else None, None)
for check in checks:
    print(f"{words[check.get_result()]}  {check.get_title()}: {check.get_explanation()}")
    if check.get_fix():
        print(f"         -> {check.get_fix()}")
sys.exit(any(check.get_result() == Result.PROBLEM for check in checks))
