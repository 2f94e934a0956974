# SPDX-License-Identifier: LGPL-2.1-or-later
"""Runs pytest over a folder and tells each case in TAP; skips when pytest or PyGObject is missing."""
import sys

try:
    import gi  # noqa: F401
    import pytest
except ImportError as missing:
    print(f'1..0 # SKIP {missing}')
    sys.exit(0)


class Tap:
    def __init__(self):
        self.count = 0

    def pytest_runtest_logreport(self, report):
        if report.when == 'call' or report.outcome != 'passed':
            self.tell(report)

    def pytest_collectreport(self, report):
        if report.failed:
            self.tell(report)

    def tell(self, report):
        self.count += 1
        reason = f' # SKIP {report.longrepr[2]}' if report.skipped and isinstance(report.longrepr, tuple) else ''
        print(f"\n{'not ok' if report.failed else 'ok'} {self.count} {report.nodeid.split('/')[-1]}{reason}")
        if report.failed:
            print('\n'.join('# ' + line for line in str(report.longrepr).splitlines()))


tap = Tap()
status = pytest.main(['-p', 'no:cacheprovider', '-p', 'no:terminal', *sys.argv[1:]], plugins=[tap])
print(f'\n1..{tap.count}')
sys.exit(0 if status in (0, 5) else 1)
