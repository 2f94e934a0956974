# SPDX-License-Identifier: LGPL-2.1-or-later
"""Runs the programs of doc/examples, and looks at what they print: run.py FOLDER NAME=PROGRAM..."""
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / 'abi'))
from tap import Tap  # noqa: E402

URI = 'test:///default'
XML = ("<domain type='test'><name>a</name><memory unit='KiB'>%d</memory><vcpu>1</vcpu><os><type>hvm</type></os></domain>")


def check(command, status, words):
    done = subprocess.run(list(map(str, command)), text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=100)
    problems = [] if done.returncode in status else [f'status {done.returncode}']
    problems += [f'{word!r} is not said' for word in words if word not in done.stdout]
    return problems + ([done.stdout] if problems else [])


def cases(folder):
    """name: (arguments, good statuses, words that must be printed)"""
    work = Path(folder)
    (work / 'asked.xml').write_text(XML % 1024)
    (work / 'found.xml').write_text(XML % 2048)
    return {
        'list': ([URI], [0], ['test running']),
        'doctor': ([URI], [0, 1], [':']),
        'migrate': ([URI, URI, 'test'], [1], ["domain 'test': ", 'support']),
        'diff': ([work / 'asked.xml', work / 'found.xml'], [1], ['memory']),
    }


def main():
    examples, programs = Path(sys.argv[1]), dict(word.split('=', 1) for word in sys.argv[2:])
    tap = Tap()
    has_python = subprocess.run([sys.executable, '-c', 'import simplevirt'], stderr=subprocess.DEVNULL).returncode == 0
    with tempfile.TemporaryDirectory() as folder:
        for name, (arguments, status, words) in cases(folder).items():
            if name in programs:
                tap.case(f'{name}.c', check([programs[name], *arguments], status, words))
            twin = examples / f'{name}.py'
            if twin.exists() and has_python:
                tap.case(twin.name, check([sys.executable, twin, *arguments], status, words))
            elif twin.exists():
                tap.skip(twin.name, 'PyGObject or the typelib is missing')
        done = subprocess.run([programs['list'], 'nosuchdriver:///x'], text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        tap.case('list.c with a URI that leads nowhere', [] if done.returncode == 1 and 'nosuchdriver' in done.stdout else [done.stdout])
    tap.end()


main()
