# SPDX-License-Identifier: LGPL-2.1-or-later
"""generate.py go|java|stubs GIR DIR writes a binding; generate.py lint GIR checks the API; generate.py coverage, settle and check:
see coverage.py."""
import sys
from pathlib import Path

sys.dont_write_bytecode = True

import coverage  # noqa: E402
from gir import Api  # noqa: E402
import lint  # noqa: E402


def emitter(language, api):
    if language == 'go':
        from golang import Go
        return Go(api)
    if language == 'java':
        from java import Java
        return Java(api)
    if language == 'stubs':
        from stubs import Stubs
        return Stubs(api)
    sys.exit(f'generate.py: {language}: go, java, stubs, lint, coverage, settle or check')


def write(folder, files):
    """Writes what changed and removes what an earlier run left, so that builds stay incremental."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        path = folder / name
        if not path.exists() or path.read_text(encoding='utf-8') != text:
            path.write_text(text, encoding='utf-8')


def stale(folder, files, mark):
    """Files of an earlier run, told by the mark in their head, which this run does not write."""
    for path in folder.iterdir() if folder.is_dir() else []:
        if path.is_file() and path.name not in files and mark in path.read_text(encoding='utf-8', errors='replace')[:300]:
            yield path


def main(arguments):
    if len(arguments) < 2:
        sys.exit(__doc__)
    command, gir = arguments[0], arguments[1]
    if command == 'check':
        return report(coverage.check(arguments[1:], emitter))
    if command in ('coverage', 'settle'):
        sys.exit({'coverage': coverage.main, 'settle': coverage.settle}[command](arguments[1:]))
    api = Api(gir)
    problems = lint.check(api)
    if command == 'lint':
        return report(problems)
    out = emitter(command, api)
    files = out.files()
    report(problems + out.problems)
    folder = Path(arguments[2])
    for path in stale(folder, files, coverage.MARK):
        path.unlink()
    write(folder, files)


def report(problems):
    for problem in problems:
        print(f'bindings: {problem}', file=sys.stderr)
    if problems:
        sys.exit(1)


if __name__ == '__main__':
    main(sys.argv[1:])
