#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""summary.py LOG...: counts what testlog.json files of meson say, case by case, and shows the output of what failed.

Adds "PASSED FAILED SKIPPED" to the file --counts; with --failed only prints the names of the test programs that failed.
A program that dies, hangs or says nothing counts as one failed case more.
"""
import argparse
import json
import re
import sys

CASE = re.compile(r'^(?P<indent>\s*)(?P<word>ok|not ok)\b\s*(?P<number>\d+)?\s*-?\s*(?P<name>[^#]*)(#\s*(?P<directive>\w+)\s*(?P<reason>.*))?$')
PLAN = re.compile(r'^1\.\.(?P<count>\d+)\s*(#\s*skip\w*\s*(?P<reason>.*))?$', re.IGNORECASE)
SHOWN_LINES = 120


class Program:
    """One test program's run."""

    def __init__(self, record):
        self.name = record['name'].split(' / ')[-1]
        self.full_name = record['name']
        self.result = record['result']
        self.seconds = record.get('duration') or 0
        self.output = (record.get('stdout') or '') + (record.get('stderr') or '')
        self.passed, self.failed, self.skipped, self.reasons = 0, 0, 0, []
        self.count(record.get('stdout') or '')

    def count(self, stdout):
        plan, deepest = None, 0
        for line in stdout.splitlines():
            found = PLAN.match(line)
            if found:
                plan = int(found['count'])
                if plan == 0:
                    self.skip(self.name, found['reason'])
                continue
            found = CASE.match(line)
            if not found:
                continue
            # newer GLib nests the cases of a suite and sums them up in a line of the level above
            indent = len(found['indent'])
            summary, deepest = indent < deepest, indent
            if summary:
                continue
            if (found['directive'] or '').upper().startswith('SKIP'):
                self.skip(found['name'].strip(), found['reason'])
            elif found['word'] == 'ok' or (found['directive'] or '').upper() == 'TODO':
                self.passed += 1
            else:
                self.failed += 1
        if self.result == 'SKIP' and self.skipped == 0:
            self.skip(self.name, '')
        elif self.result in ('OK', 'EXPECTEDFAIL') and plan is None and self.passed == 0 and self.skipped == 0:
            self.passed = 1
        elif self.result not in ('OK', 'SKIP', 'EXPECTEDFAIL') and self.failed == 0:
            self.failed = 1

    def skip(self, name, reason):
        self.skipped += 1
        self.reasons.append(f'{name}: {(reason or "no reason given").strip()}')


def read(paths):
    """The last run of each program, in order; a later log is a second run."""
    programs = {}
    for path in paths:
        with open(path, encoding='utf-8', errors='replace') as file:
            for line in file:
                program = Program(json.loads(line))
                programs[program.full_name] = program
    return list(programs.values())


def failures(programs):
    for program in programs:
        if program.failed:
            yield f'\n---- {program.full_name}: {program.result}, {program.failed} failed, {program.seconds:.1f} s'
            yield from ('    ' + line for line in program.output.splitlines()[-SHOWN_LINES:])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--counts', help='file to which the three numbers are added')
    parser.add_argument('--report', help='file to which the output of what failed is added')
    parser.add_argument('--failed', action='store_true', help='print the programs that failed, and nothing else')
    parser.add_argument('logs', nargs='+')
    options = parser.parse_args()
    programs = read(options.logs)
    if options.failed:
        print('\n'.join(p.name for p in programs if p.failed))
        return
    report = list(failures(programs))
    print(*report, sep='\n', end='\n' if report else '')
    if options.report:
        with open(options.report, 'a', encoding='utf-8') as file:
            file.writelines(line + '\n' for line in report)
    for program in programs:
        for reason in program.reasons:
            print(f'skipped: {program.name}: {reason}' if not reason.startswith(program.name + ':') else f'skipped: {reason}')
    totals = [sum(getattr(p, what) for p in programs) for what in ('passed', 'failed', 'skipped')]
    if options.counts:
        with open(options.counts, 'a', encoding='utf-8') as file:
            print(*totals, file=file)
    sys.stdout.flush()
    sys.exit(1 if totals[1] else 0)


main()
