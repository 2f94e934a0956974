# SPDX-License-Identifier: LGPL-2.1-or-later
"""Every symbol that the library exports can be reached from Python, but those that tell GLib's name of a type."""
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from gi.module import get_introspection_module

import simplevirt

LIBRARY = Path(os.environ.get('LD_LIBRARY_PATH', '.').split(':')[0]) / 'libsimplevirt-1.0.so'


def reached():
    library = get_introspection_module('Simplevirt')
    for name in dir(library):
        thing = getattr(library, name)
        if hasattr(thing, 'get_symbol'):
            yield thing.get_symbol(), hasattr(simplevirt, name)
        for method in thing.__info__.get_methods() if isinstance(thing, type) and hasattr(thing, '__info__') else []:
            yield method.get_symbol(), callable(getattr(getattr(simplevirt, name), method.get_name(), None)) or \
                isinstance(getattr(thing, method.get_name(), None), property)


def test_every_symbol_is_reached():
    if not LIBRARY.exists() or not shutil.which('nm'):
        pytest.skip('the library in the build folder and nm are wanted')
    lines = subprocess.run(['nm', '-D', '--defined-only', LIBRARY], check=True, capture_output=True, text=True).stdout.splitlines()
    exported = {line.split()[-1].split('@')[0] for line in lines if line.split()[-2] in 'TW'}
    wanted = {symbol for symbol in exported if not symbol.endswith('_get_type')}
    found = {symbol for symbol, good in reached() if good}
    assert len(wanted) > 1000
    assert sorted(wanted - found) == []
