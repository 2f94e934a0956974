# SPDX-License-Identifier: LGPL-2.1-or-later
"""A layer sees itself and the layers before it: an include of a later one does not compile."""
import re
import subprocess
import sys
from pathlib import Path

from tap import Tap

LAYERS = ['base', 'config', 'live', 'provision']


def flags():
    packages = ['gio-unix-2.0', 'libvirt', 'libxml-2.0', 'json-glib-1.0', 'libarchive']
    return subprocess.run(['pkg-config', '--cflags', *packages], check=True, text=True, stdout=subprocess.PIPE).stdout.split()


def compiles(text, includes):
    run = subprocess.run(['cc', '-x', 'c', '-std=gnu11', '-D_GNU_SOURCE', '-fsyntax-only', *includes, '-'], input=text, text=True,
                         stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return run.returncode == 0, run.stdout


def main():
    source, build = Path(sys.argv[1]), Path(sys.argv[2])
    tap, common = Tap(), flags()
    public = [f'-I{build.parent}/include', f'-I{source.parent}/include']
    for position, layer in enumerate(LAYERS):
        includes = [f'-I{build}/see/{layer}', f'-I{build}', *public, *common]
        for other_position, other in enumerate(LAYERS):
            header = next(iter(sorted((source / other).glob('*.h'))), None)
            if header is None:
                continue
            done, output = compiles(f'#include "{other}/{header.name}"\n', includes)
            if other_position <= position:
                tap.case(f'{layer} sees {other}', [] if done else [output])
            else:
                missing = f'{other}/{header.name}: No such file' in output
                tap.case(f'{layer} does not see {other}', [] if not done and missing else [f'"{other}/{header.name}" compiles'])
        tap.case(f'{layer} knows no tables of later layers', wrong_private_headers(source, position))
    tap.case('no layer is entered by a relative path', [
        f'{path}: {line}' for path in source.rglob('*.[ch]') for line in path.read_text().splitlines()
        if re.match(r'#include ".*\.\./', line)])
    tap.end()


def wrong_private_headers(source, position):
    """Generated private headers all lie in one folder, so that the compiler cannot tell."""
    later = {f'{table.stem}-api-private.h' for layer in LAYERS[position + 1:] for table in (source / layer / 'api').glob('*.toml')}
    for path in (source / LAYERS[position]).glob('*.[ch]'):
        for name in re.findall(r'#include "([\w-]+-api-private\.h)"', path.read_text()):
            if name in later:
                yield f'{path.name} includes {name}'


main()
