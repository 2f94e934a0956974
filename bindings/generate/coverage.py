# SPDX-License-Identifier: LGPL-2.1-or-later
"""Every symbol that the built library exports is used by the code of a binding, or left out with a reason. Counts what was written, not
what the generator looked at.

coverage GIR LIBRARY LANGUAGE FOLDER looks at what is in FOLDER. A build does it in two steps, so that it costs nothing while the API stays:
settle GIR LIBRARY COPY SYMBOLS writes both when they are others than before; check COPY SYMBOLS BINDINGS REPORT DEPFILE emits every language,
beside what is written by hand in BINDINGS, and fails for what is missing."""
import re
import subprocess
from collections import Counter
from pathlib import Path

import lint
from gir import Api
from leftout import REASONS, reason

MARK = 'bindings/generate from the GIR'


def exported(library):
    lines = subprocess.run(['nm', '-D', '--defined-only', library], check=True, capture_output=True, text=True).stdout.splitlines()
    return {line.split()[-1].split('@')[0] for line in lines if line.split()[-2] in 'TW'}


def used_by_go(texts):
    text = ''.join(texts)
    # calls from Go, and calls of C in preambles
    direct = set(re.findall(r'\bC\.(simplevirt_\w+)', text)) | set(re.findall(r'= (simplevirt_\w+) \(', text))
    # the table of addresses counts where a place in it is used
    places = dict(re.findall(r'\b(fn\d+) +function = \d+ +// (simplevirt_\w+)', text))
    table = set(re.findall(r'\(SvGoFunction\) (simplevirt_\w+),', text))
    used = set(re.findall(r'[(,] ?(fn\d+)[,)]', text))
    return direct | {places[place] for place in used if places.get(place) in table}


def used_by_java(texts):
    declared, called = set(), set()
    for text in texts:
        declared |= set(re.findall(r'static native \w+ (simplevirt_\w+)\(', text))
        called |= set(re.findall(r'\bN\.(simplevirt_\w+)\(', text))
    return declared & called


USED = {'go': (used_by_go, ('.go', '.c', '.h')), 'java': (used_by_java, ('.java',))}


def sources(folder, language):
    return [p for p in sorted(folder.rglob('*')) if p.suffix in USED[language][1] and p.is_file()]


def lacking(language, symbols, used, known):
    """Lines that say what the binding does not use and why, and what is wrong with that."""
    left_out, wrong = Counter(), []
    for symbol in sorted(symbols - used):
        why = reason(symbol, known)
        # introspection reaches all that is no name of a type
        if why is None or (language == 'python' and why != 'type'):
            wrong.append(f'neither emitted nor left out: {symbol}')
        else:
            left_out[why] += 1
    wrong += [f'emitted but not exported: {symbol}' for symbol in sorted(used - symbols)]
    said = [f'{language}: {len(symbols)} symbols, {len(symbols & used)} emitted, {sum(left_out.values())} left out']
    said += [f'  {count} {why}: {REASONS[why]}' for why, count in sorted(left_out.items())]
    return said, [f'{language}: {text}' for text in wrong]


def known_symbols(api, symbols):
    return {f.symbol for f in api.all_functions()} | symbols


def main(arguments):
    gir, library, language, folder = arguments
    symbols, find = exported(library), USED[language][0]
    used = find(p.read_text(encoding='utf-8') for p in sources(Path(folder), language))
    said, wrong = lacking(language, symbols, used, known_symbols(Api(gir), symbols))
    print('\n'.join(said + wrong))
    return 1 if wrong else 0


def settle(arguments):
    gir, library, copy, symbols = arguments
    for path, text in ((Path(copy), Path(gir).read_text(encoding='utf-8')), (Path(symbols), '\n'.join(sorted(exported(library))) + '\n')):
        if not path.exists() or path.read_text(encoding='utf-8') != text:
            path.write_text(text, encoding='utf-8')
    return 0


def check(arguments, emitter):
    """`emitter(language, api)` makes what emits a language."""
    gir, symbols, bindings, report, depfile = arguments
    api, symbols = Api(gir), set(Path(symbols).read_text(encoding='utf-8').split())
    known, problems, read = known_symbols(api, symbols), lint.check(api), []
    said, wrong = lacking('python', symbols, {f.symbol for f in api.all_functions()} & symbols, known)
    problems += wrong + emitted('stubs', api, emitter)[1]
    for language, (find, _) in USED.items():
        texts, found = emitted(language, api, emitter)
        for path in sources(Path(bindings) / language, language):
            text = path.read_text(encoding='utf-8')
            if MARK not in text[:300]:
                texts.append(text)
                read.append(path)
        lines, wrong = lacking(language, symbols, find(texts), known)
        said, problems = said + lines, problems + found + wrong
    if not problems:
        Path(report).write_text('\n'.join(said) + '\n', encoding='utf-8')
        Path(depfile).write_text(f"{report}: {' '.join(map(str, read))}\n", encoding='utf-8')
    return problems


def emitted(language, api, emitter):
    out = emitter(language, api)
    return list(out.files().values()), out.problems
