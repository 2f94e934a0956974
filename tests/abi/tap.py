# SPDX-License-Identifier: LGPL-2.1-or-later
"""The little of TAP that the Python tests here need."""
import sys


class Tap:
    def __init__(self):
        self.count, self.failures = 0, 0

    def case(self, name, problems=()):
        """One case; it failed when there are problems."""
        problems = list(problems)
        self.count += 1
        self.failures += bool(problems)
        print(f"{'not ok' if problems else 'ok'} {self.count} {name}")
        for problem in problems:
            for line in str(problem).splitlines():
                print(f'#   {line}')
        sys.stdout.flush()

    def skip(self, name, reason):
        self.count += 1
        print(f'ok {self.count} {name} # SKIP {reason}')

    def end(self):
        print(f'1..{self.count}')
        sys.exit(1 if self.failures else 0)
