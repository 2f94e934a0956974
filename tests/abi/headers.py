# SPDX-License-Identifier: LGPL-2.1-or-later
"""Every public header compiles alone, as C11 and as C++17, without a warning, and drags in neither libvirt nor libxml2."""
import argparse
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor

from tap import Tap

LANGUAGES = {'C11': ['cc', '-x', 'c', '-std=c11'], 'C++17': ['c++', '-x', 'c++', '-std=c++17']}
WARNINGS = ['-Wall', '-Wextra', '-Werror', '-pedantic', '-Wno-unused-function']


def glib_flags():
    flags = subprocess.run(['pkg-config', '--cflags', 'gio-2.0'], check=True, text=True, stdout=subprocess.PIPE).stdout.split()
    # a warning in a header of GLib is not ours
    return [word for flag in flags for word in (['-isystem', flag[2:]] if flag.startswith('-I') else [flag])]


def compile_alone(header, language, flags):
    text = f'#include <simplevirt/{header}>\n'
    run = subprocess.run(LANGUAGES[language] + WARNINGS + flags + ['-fsyntax-only', '-H', '-'], input=text, text=True,
                         stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    included = [line for line in run.stdout.splitlines() if line.startswith('.')]
    problems = [f'includes {line.strip(". ")}' for line in included if '/libvirt/' in line or '/libxml' in line]
    if run.returncode:
        problems += [line for line in run.stdout.splitlines() if not line.startswith('.')][:20] or ['it does not compile']
    return problems


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--include', action='append', default=[])
    parser.add_argument('headers', nargs='+')
    options = parser.parse_args()
    flags = [f'-I{folder}' for folder in options.include] + glib_flags()
    tap, cases = Tap(), [(header, language) for header in options.headers for language in LANGUAGES]
    with ThreadPoolExecutor(2) as pool:
        results = {case: pool.submit(compile_alone, *case, flags) for case in cases if shutil.which(LANGUAGES[case[1]][0])}
        for header, language in cases:
            if (header, language) in results:
                tap.case(f'{header} as {language}', results[header, language].result())
            else:
                tap.skip(f'{header} as {language}', 'no such compiler here')
    tap.end()


main()
