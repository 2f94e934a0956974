# SPDX-License-Identifier: LGPL-2.1-or-later
"""Results in the test anything protocol."""
import subprocess
import sys


class Tap:
    def __init__(self):
        self.count, self.failed = 0, 0

    def result(self, name, good, text='', skip=''):
        self.count += 1
        self.failed += not good
        print(f"{'ok' if good else 'not ok'} {self.count} - {name}{' # SKIP ' + skip if skip else ''}")
        for line in text.rstrip().splitlines() if not good else []:
            print(f'# {line}')
        sys.stdout.flush()
        return good

    def skip(self, name, why):
        self.result(name, True, skip=why)

    def run(self, name, command, want='', **options):
        """A command that must succeed, and say `want`. Returns what it said, or None."""
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors='replace', **options)
        good = done.returncode == 0 and want in done.stdout
        self.result(name, good, done.stdout[-6000:])
        return done.stdout if good else None

    def end(self):
        print(f'1..{self.count}')
        sys.exit(1 if self.failed else 0)
