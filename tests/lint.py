#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Checks the tree itself: format, syntax, licences, lengths. Speaks TAP."""
import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOP / 'tests/abi'))
sys.dont_write_bytecode = True
from tap import Tap  # noqa: E402

FORMATTER = '14'
LONGEST = 700
SKIPPED_FOLDERS = {'.git', '.cache', '__pycache__', 'node_modules', 'target'}
GENERATED = re.compile(r'Written by |Code generated|DO NOT EDIT', re.IGNORECASE)


def tree():
    """The files of the project, without what builds left behind."""
    run = subprocess.run(['git', '-c', f'safe.directory={TOP}', '-C', str(TOP), 'ls-files', '-z'], stdout=subprocess.PIPE,
                         stderr=subprocess.DEVNULL)
    if run.returncode == 0 and run.stdout:
        return sorted(TOP / name for name in run.stdout.decode().split('\0') if name and (TOP / name).is_file())
    found = []
    for folder, folders, files in os.walk(TOP):
        folders[:] = [f for f in folders if f not in SKIPPED_FOLDERS and not re.match(r'b$|b-|build', f)]
        found += [Path(folder) / name for name in files]
    return sorted(found)


def name_of(path):
    return str(path.relative_to(TOP))


def text_of(path):
    try:
        return path.read_text(encoding='utf-8')
    except UnicodeDecodeError:
        return None


def interpreter(path):
    text = text_of(path) or ''
    return text.splitlines()[0] if text.startswith('#!') else ''


def formatted(files):
    sources = [path for path in files if path.suffix in ('.c', '.h', '.cc') and not GENERATED.search((text_of(path) or '')[:300])]
    run = subprocess.run(['clang-format', '--dry-run', '--Werror', *map(str, sources)], text=True, stdout=subprocess.PIPE,
                         stderr=subprocess.STDOUT)
    return sorted(set(re.findall(rf'^{re.escape(str(TOP))}/([^:]+):', run.stdout, re.MULTILINE)))


def clang_format_version():
    if not shutil.which('clang-format'):
        return None
    found = re.search(r'version (\d+)', subprocess.run(['clang-format', '--version'], text=True, stdout=subprocess.PIPE).stdout)
    return found and found[1]


def licences(files):
    kinds = {'.c', '.h', '.py', '.sh', '.toml', '.vala', '.go', '.java', '.cc'}
    for path in files:
        text = text_of(path)
        wanted = path.suffix in kinds or path.name in ('meson.build', 'meson.options') or interpreter(path)
        wanted = wanted and 'tests/guest/root/' not in name_of(path)
        if wanted and text and 'SPDX-License-Identifier: LGPL-2.1-or-later' not in text[:400]:
            yield name_of(path)


def python_syntax(files):
    for path in files:
        if path.suffix == '.py' or 'python' in interpreter(path):
            try:
                ast.parse(text_of(path), str(path))
            except SyntaxError as error:
                yield f'{name_of(path)}: {error}'


def shell_syntax(files):
    for path in files:
        first = interpreter(path)
        shell = 'bash' if 'bash' in first else 'sh' if path.suffix == '.sh' or first.endswith('/sh') else None
        if shell:
            run = subprocess.run([shell, '-n', str(path)], text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            if run.returncode:
                yield run.stdout


def tables(files):
    for path in files:
        if path.suffix == '.toml':
            try:
                tomllib.loads(text_of(path))
            except tomllib.TOMLDecodeError as error:
                yield f'{name_of(path)}: {error}'


def lengths(files):
    for path in files:
        text = text_of(path) or ''
        if path.suffix in ('.c', '.h', '.py') and text.count('\n') > LONGEST and not GENERATED.search(text[:300]):
            yield f"{name_of(path)}: {text.count(chr(10))} lines; a file of more than {LONGEST} is two ideas"


def white_space(files):
    for path in files:
        text = text_of(path)
        if text is None or path.suffix not in ('.c', '.h', '.py', '.sh', '.md', '.toml', '.build'):
            continue
        for number, line in enumerate(text.split('\n'), 1):
            if line != line.rstrip() or '\t' in line and path.suffix in ('.c', '.h', '.py'):
                yield f'{name_of(path)}:{number}: white space'


def quotes(files):
    """A block of code after `<!-- quote FILE -->` is what FILE says."""
    for path in files:
        if path.suffix != '.md':
            continue
        for name, code in re.findall(r'<!-- quote (\S+) -->\n```\w*\n(.*?)```', text_of(path) or '', re.DOTALL):
            if not (TOP / name).exists():
                yield f'{name_of(path)}: there is no {name}'
            elif code not in text_of(TOP / name):
                yield f'{name_of(path)}: {name} does not say\n{code}'


def links(files):
    for path in files:
        for target in re.findall(r'\]\(([^)#:]+)\)', (text_of(path) or '') if path.suffix == '.md' else ''):
            if not (path.parent / target).exists():
                yield f'{name_of(path)}: there is no {target}'


def options_twin(files):
    """Older meson reads meson_options.txt, newer meson.options."""
    both = [TOP / 'meson.options', TOP / 'meson_options.txt']
    if all(path.exists() for path in both) and len({path.read_text() for path in both}) > 1:
        yield 'meson.options and meson_options.txt differ'


def main():
    files, tap = tree(), Tap()
    version = clang_format_version()
    if version == FORMATTER:
        tap.case('C is formatted (clang-format)', formatted(files))
    else:
        tap.skip('C is formatted (clang-format)', f'clang-format {FORMATTER} is wanted, {version or "none"} is here')
    checks = {'every file names its licence': licences, 'Python parses': python_syntax, 'shell parses': shell_syntax,
              'tables parse': tables, 'no file is too long': lengths, 'no stray white space': white_space,
              'quotes in the guide are true': quotes, 'links in the guide lead somewhere': links,
              'the options of meson agree': options_twin}
    for name, check in checks.items():
        tap.case(name, check(files))
    tap.end()


main()
