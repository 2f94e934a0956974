# SPDX-License-Identifier: LGPL-2.1-or-later
"""Runs pytest over a folder and tells each case in TAP, and whether an object of the library is left; skips when pytest or PyGObject
is missing. Then the same on other versions of PyGObject, see pygobjects.py."""
import gc
import os
import re
import subprocess
import sys
import time

import pygobjects

try:
    import gi  # noqa: F401
    import pytest
    from gi.repository import GObject
except ImportError as missing:
    print(f'1..0 # SKIP {missing}')
    sys.exit(0)


class Tap:
    def __init__(self):
        self.count, self.failed = 0, False
        self.nowhere = open(os.devnull, 'w', encoding='utf-8')

    @pytest.hookimpl(trylast=True)
    def pytest_configure(self, config):
        """What pytest itself would say goes nowhere; without its reporter it cannot tell what differed."""
        config.get_terminal_writer()._file = self.nowhere

    def pytest_runtest_logreport(self, report):
        if report.when == 'call' or report.outcome != 'passed':
            self.tell(report)

    def pytest_collectreport(self, report):
        if report.failed:
            self.tell(report)

    def number(self):
        self.count += 1
        return self.count

    def tell(self, report):
        self.failed |= report.failed
        reason = f' # SKIP {report.longrepr[2]}' if report.skipped and isinstance(report.longrepr, tuple) else ''
        print(f"\n{'not ok' if report.failed else 'ok'} {self.number()} {report.nodeid.split('/')[-1]}{reason}")
        if report.failed:
            print('\n'.join('# ' + line for line in str(report.longrepr).splitlines()))

    def nothing_lives(self):
        until = time.monotonic() + 20
        while live() and time.monotonic() < until:
            time.sleep(0.01)
        print(f"\n{'not ok' if live() else 'ok'} {self.number()} nothing lives at the end")
        print(''.join(f'# {thing!r}\n' for thing in live()))
        return not live()


def live():
    """The objects of the library that Python still has."""
    gc.collect()
    return [thing for thing in gc.get_objects() if isinstance(thing, (GObject.Object, GObject.GBoxed))
            and type(thing).__module__ == 'gi.repository.Simplevirt']


def on_other(tap, versions, python):
    """The cases of another PyGObject, which tells them by this very program."""
    env = {**os.environ, 'SV_TEST_PYGOBJECT': ''}
    done = subprocess.run([python, *sys.argv], stdout=subprocess.PIPE, text=True, check=False, env=env)
    on = f'on {versions}'
    said, cases = re.subn(r'(?m)^(ok|not ok) \d+ (\S+.*?)(?= # SKIP|$)', lambda m: f'{m[1]} {tap.number()} {m[2]} {on}', done.stdout)
    print('\n' + re.sub(r'(?m)^1\.\.\d+.*', '', said))
    if not versions or not cases:
        print(f"\nnot ok {tap.number()} tests {on}\n# {python} ended with {done.returncode}")
        return 1
    return done.returncode


tap = Tap()
status = pytest.main(['-p', 'no:cacheprovider', *sys.argv[1:]], plugins=[tap])
# a failure keeps what it talks about
if not tap.failed and not tap.nothing_lives():
    status = 1
status = 0 if status in (0, 5) else 1
for versions, python in pygobjects.named():
    status = on_other(tap, versions, python) or status
print(f'\n1..{tap.count}')
sys.exit(status)
