# SPDX-License-Identifier: LGPL-2.1-or-later
"""numbers.py SOURCE: the scenarios exist under the same numbers in every language."""
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True

from tap import Tap  # noqa: E402

PLACES = {
    'C': ('c/*.c', r'"/scenario/(\d\d)-'),
    'Python': ('python/**/test_*.py', r'def test_(\d\d)_'),
    'Go': ('go/*_test.go', r'func Test(\d\d)'),
    'Java': ('java/**/*Test.java', r'void test(\d\d)'),
}


def main():
    tap, folder = Tap(), Path(sys.argv[1]) / 'tests' / 'bindings'
    found = {}
    for language, (pattern, mark) in PLACES.items():
        text = ''.join(p.read_text(encoding='utf-8') for p in folder.glob(pattern))
        found[language] = set(re.findall(mark, text))
    everything = set().union(*found.values())
    for language, numbers in found.items():
        if not numbers:
            tap.skip(language, 'has no scenarios here')
            continue
        tap.result(f'{language} has all {len(everything)} scenarios', numbers == everything,
                   f"{language} lacks {' '.join(sorted(everything - numbers))}")
    tap.end()


main()
