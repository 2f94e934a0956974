# SPDX-License-Identifier: LGPL-2.1-or-later
"""Compares three lists of symbols: the committed one, what the GIR describes, and what the built library exports."""
import argparse
import re
import subprocess
from pathlib import Path

from tap import Tap


def exported(library):
    out = subprocess.run(['nm', '-D', '--defined-only', '--format=posix', library], check=True, text=True, stdout=subprocess.PIPE)
    return {line.split()[0].split('@')[0] for line in out.stdout.splitlines() if line.split()[1] in 'TDBRVW'}


def described(gir):
    text = Path(gir).read_text(encoding='utf-8')
    functions = set(re.findall(r'<(?:function|method|constructor)\s[^>]*?c:identifier="(\w+)"', text))
    return {s for s in functions | set(re.findall(r'glib:get-type="(\w+)"', text)) if s.startswith('simplevirt_')}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--gir', required=True)
    parser.add_argument('--library', required=True)
    parser.add_argument('--symbols', required=True)
    parser.add_argument('--write', action='store_true', help='write the committed list from the library')
    options = parser.parse_args()
    library = exported(options.library)
    if options.write:
        Path(options.symbols).write_text('\n'.join(sorted(library)) + '\n', encoding='utf-8')
        return
    lines = Path(options.symbols).read_text(encoding='utf-8').split()
    committed, gir, tap = set(lines), described(options.gir), Tap()
    hint = 'meson compile update-symbols, and commit the list'
    tap.case('the committed list is sorted', [] if lines == sorted(committed) else [hint])
    tap.case('the library exports nothing new', [f'{s}: exported, not in the list; {hint}' for s in sorted(library - committed)])
    tap.case('the library exports all it ever did', [f'{s}: in the list, not exported' for s in sorted(committed - library)])
    tap.case('only our own names are exported', [s for s in sorted(library) if not s.startswith('simplevirt_')])
    tap.case('the GIR describes every symbol', [f'{s}: exported, not in the GIR' for s in sorted(library - gir)])
    tap.case('the library has what the GIR describes', [f'{s}: in the GIR, not exported' for s in sorted(gir - library)])
    tap.end()


main()
