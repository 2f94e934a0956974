#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""needed.py BUILD WORD...: the files of a meson build that these tests and suites need, for ninja."""
import json
import os
import sys

build, words = sys.argv[1], set(sys.argv[2:])


def introspected(what):
    with open(f'{build}/meson-info/intro-{what}.json', encoding='utf-8') as file:
        return json.load(file)


files = {target['id']: target['filename'] for target in introspected('targets')}
tests = [test for test in introspected('tests') if words & {test['name'], *(suite.split(':')[-1] for suite in test['suite'])}]
for path in sorted({path for test in tests for target in test['depends'] for path in files[target]}):
    print(os.path.relpath(path, build))
