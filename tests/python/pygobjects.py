#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""pygobjects.py FOLDER [VERSION...]: makes a virtual environment for each version of PyGObject (the newest when none is named), by pip,
and prints their pythons.

The tests of the Python package run again on each python that SV_TEST_PYGOBJECT names (paths, separated by colons):

    SV_TEST_PYGOBJECT=$(tests/python/pygobjects.py /tmp/pygobject 3.44.2 3.58.1) meson test -C build python scenarios-python

pip compiles PyGObject: 3.52 and later want libgirepository-2.0-dev (Debian 13), earlier ones libgirepository1.0-dev; all want
libcairo2-dev and python3-dev. PYTHON=... takes another python than /usr/bin/python3, as old versions want an old one.
"""
import os
import subprocess
import sys
from pathlib import Path

VERSIONS = 'import gi, platform; print(f"PyGObject {gi.__version__}, Python {platform.python_version()}")'


def named():
    """[(its versions, python)] of what the tests run on besides."""
    pythons = filter(None, os.environ.get('SV_TEST_PYGOBJECT', '').split(':'))
    return [(subprocess.run([python, '-c', VERSIONS], stdout=subprocess.PIPE, text=True, check=False).stdout.strip(), python) for python in pythons]


def make(folder, version):
    """A virtual environment with that version, if it is not there."""
    home = folder / (version or 'newest')
    python = home / 'bin/python'
    if not (home / 'done').exists():
        wanted = f'PyGObject=={version}' if version else 'PyGObject'
        for command in ([os.environ.get('PYTHON', '/usr/bin/python3'), '-m', 'venv', '--clear', home],
                        [python, '-m', 'pip', 'install', '--quiet', wanted, 'pytest', 'setuptools>=61', 'wheel']):
            subprocess.run(command, check=True, stdout=sys.stderr)
        (home / 'done').touch()
    return python


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    print(':'.join(str(make(Path(sys.argv[1]).resolve(), version)) for version in sys.argv[2:] or ('',)))


if __name__ == '__main__':
    main()
