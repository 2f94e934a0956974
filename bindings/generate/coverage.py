# SPDX-License-Identifier: LGPL-2.1-or-later
"""coverage GIR LIBRARY LANGUAGE FOLDER: every symbol that the built library exports is used by the code in FOLDER, or left out with a
reason. Counts what was written to the files, not what the generator looked at."""
import re
import subprocess
from collections import Counter
from pathlib import Path

from gir import Api
from leftout import REASONS, reason


def exported(library):
    lines = subprocess.run(['nm', '-D', '--defined-only', library], check=True, capture_output=True, text=True).stdout.splitlines()
    return {line.split()[-1].split('@')[0] for line in lines if line.split()[-2] in 'TW'}


def used_by_go(folder):
    text = ''.join(p.read_text(encoding='utf-8') for p in sorted(folder.glob('*')) if p.suffix in ('.go', '.c', '.h'))
    # calls from Go, and calls of C in preambles
    direct = set(re.findall(r'\bC\.(simplevirt_\w+)', text)) | set(re.findall(r'= (simplevirt_\w+) \(', text))
    # the table of addresses counts where a place in it is used
    places = dict(re.findall(r'\b(fn\d+) +function = \d+ +// (simplevirt_\w+)', text))
    table = set(re.findall(r'\(SvGoFunction\) (simplevirt_\w+),', text))
    used = set(re.findall(r'[(,] ?(fn\d+)[,)]', text))
    return direct | {places[place] for place in used if places.get(place) in table}


def used_by_java(folder):
    declared, called = set(), set()
    for path in folder.rglob('*.java'):
        text = path.read_text(encoding='utf-8')
        declared |= set(re.findall(r'static native \w+ (simplevirt_\w+)\(', text))
        called |= set(re.findall(r'\bN\.(simplevirt_\w+)\(', text))
    return declared & called


def main(arguments):
    gir, library, language, folder = arguments
    used = {'go': used_by_go, 'java': used_by_java}[language](Path(folder))
    symbols = exported(library)
    known = {f.symbol for f in Api(gir).all_functions()} | symbols
    left_out, missing = Counter(), []
    for symbol in sorted(symbols - used):
        why = reason(symbol, known)
        if why is None:
            missing.append(symbol)
        else:
            left_out[why] += 1
    print(f'{language}: {len(symbols)} symbols, {len(symbols & used)} emitted, {sum(left_out.values())} left out')
    for why, count in sorted(left_out.items()):
        print(f'  {count} {why}: {REASONS[why]}')
    for symbol in missing:
        print(f'  neither emitted nor left out: {symbol}')
    for symbol in sorted(used - symbols):
        print(f'  emitted but not exported: {symbol}')
    return 1 if missing or used - symbols else 0
