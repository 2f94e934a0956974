# SPDX-License-Identifier: LGPL-2.1-or-later
"""pip installs the package from bindings/python, and programs find it, its overrides and its types."""
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = '''
import sys
from pathlib import Path
import simplevirt
from gi.overrides import Simplevirt as overrides
for name in (simplevirt.__file__, overrides.__file__):
    assert Path(name).is_relative_to(sys.prefix), name
assert (Path(simplevirt.__file__).parent / 'py.typed').exists()
assert (Path(simplevirt.__file__).parent / '__init__.pyi').stat().st_size > 100000
with simplevirt.connect('test:///default') as connection:
    print([(domain.name, str(domain.state)) for domain in connection.list_domains()])
'''


def test_pip(tmp_path):
    for module in ('ensurepip', 'setuptools', 'wheel'):
        if subprocess.run([sys.executable, '-c', f'import {module}'], stderr=subprocess.DEVNULL, check=False).returncode:
            pytest.skip(f'{module} is not installed')
    # PyGObject is the system's, or that of the environment we are in, and nothing is fetched
    venv.create(tmp_path / 'venv', system_site_packages=True, with_pip=True)
    if sys.prefix != sys.base_prefix:
        (site,) = (tmp_path / 'venv').glob('lib/python*/site-packages')
        (site / 'outer.pth').write_text(sysconfig.get_path('purelib'), encoding='utf-8')
        # what comes with Python 3.9 is too old
        shutil.rmtree(site / 'setuptools', ignore_errors=True)
    shutil.copytree(ROOT / 'bindings/python', tmp_path / 'source')
    env = {name: value for name, value in os.environ.items() if name != 'PYTHONPATH'}
    python = tmp_path / 'venv/bin/python'
    installed = subprocess.run([python, '-m', 'pip', 'install', '--no-index', '--no-deps', '--no-build-isolation', '--quiet', tmp_path / 'source'],
                               text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=env, check=False)
    assert installed.returncode == 0, installed.stdout
    done = subprocess.run([python, '-I', '-c', PROGRAM], text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=env, check=False)
    assert (done.returncode, done.stdout) == (0, "[('test', 'running')]\n"), done.stdout
