# SPDX-License-Identifier: LGPL-2.1-or-later
"""Programs of others: against the installed library in C, C++, Vala and Python, and with the library as a meson subproject."""
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from tap import Tap

HERE = Path(__file__).resolve().parent / 'consumer'
URI = 'test:///default'


def run(*command, env=None, cwd=None):
    """(problem or None, standard output)"""
    done = subprocess.run([str(word) for word in command], text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env, cwd=cwd)
    if done.returncode:
        return f"{' '.join(str(word) for word in command)}: status {done.returncode}\n{done.stdout}{done.stderr}", done.stdout
    return None, done.stdout


class Installed:
    """The library in a staging folder that is not its prefix: of all it installs only the prefix of the .pc file says where it is."""

    def __init__(self, build, stage):
        self.stage = stage
        self.problem, _ = run('meson', 'install', '-C', build, '--no-rebuild', '--quiet', '--destdir', stage)
        files = list(stage.rglob('simplevirt-1.0.pc'))
        if self.problem is None and len(files) != 1:
            self.problem = f'{len(files)} pkg-config files were installed'
        if self.problem:
            return
        text = files[0].read_text()
        files[0].write_text(text.replace('prefix=/', f'prefix={stage}/', 1))
        self.env = dict(os.environ, PKG_CONFIG_PATH=str(files[0].parent))
        library = next(stage.rglob('libsimplevirt-1.0.so'))
        typelibs = [str(path.parent) for path in stage.rglob('*.typelib')]
        self.env.update(LD_LIBRARY_PATH=str(library.parent), GI_TYPELIB_PATH=':'.join(typelibs))
        self.has_typelib = bool(typelibs)
        self.vapi = next(stage.rglob('*.vapi'), None)

    def flags(self):
        problem, out = run('pkg-config', '--cflags', '--libs', 'simplevirt-1.0', env=self.env)
        return problem, out.split()

    def compile_and_run(self, command, source, program):
        if not shutil.which(command[0]):
            return 'skip', f'no {command[0]} here'
        problem, flags = self.flags()
        if problem is None:
            problem, _ = run(*command, source, '-o', program, *flags, env=self.env)
        if problem is None:
            problem, out = run(program, URI, env=self.env)
            if problem is None and not out.startswith('test '):
                problem = f'it printed {out!r}'
        return ('failed', problem) if problem else ('ok', '')


def report(tap, name, outcome):
    status, text = outcome
    if status == 'skip':
        tap.skip(name, text)
    else:
        tap.case(name, [text] if status == 'failed' else [])


def vala(installed, work):
    if not shutil.which('valac') or installed.vapi is None:
        return 'skip', 'no valac or no VAPI here'
    problem, flags = installed.flags()
    if problem is None:
        problem, _ = run('valac', f'--vapidir={installed.vapi.parent}', '--pkg=gio-2.0', '--pkg=simplevirt-1.0', '-C',
                         HERE / 'list.vala', cwd=work, env=installed.env)
    if problem is None:
        problem, _ = run('cc', '-w', work / 'list.c', '-o', work / 'list-vala', *flags, env=installed.env)
    if problem is None:
        problem, _ = run(work / 'list-vala', URI, env=installed.env)
    return ('failed', problem) if problem else ('ok', '')


PYTHON = '''
import gi
gi.require_version("Simplevirt", "1.0")
from gi.repository import GLib, Simplevirt
connection = Simplevirt.Connection.open("test:///default", None)
for domain in connection.list_domains(Simplevirt.DomainFilter.NONE, None):
    print(domain.get_name(), domain.get_state().value_nick)
try:
    connection.lookup_domain("nobody", None)
except GLib.Error as error:
    assert error.matches(Simplevirt.error_code_quark(), Simplevirt.ErrorCode.NOT_FOUND), error
    assert error.domain == "simplevirt-error", error.domain
'''


def python(installed):
    problem, _ = run(sys.executable, '-c', 'import gi')
    if problem or not installed.has_typelib:
        return 'skip', 'no PyGObject or no typelib here'
    problem, out = run(sys.executable, '-I', '-c', PYTHON, env=installed.env)
    if problem is None and not out.startswith('test running'):
        problem = f'it printed {out!r}'
    return ('failed', problem) if problem else ('ok', '')


def python_package(installed, source):
    package = next(installed.stage.rglob('simplevirt/__init__.py'), None)
    if package is None:
        return 'skip', 'the Python package is not installed'
    env = dict(installed.env, PYTHONPATH=str(package.parent.parent), PYTHONDONTWRITEBYTECODE='1')
    problem, out = run(sys.executable, source / 'doc/examples/list.py', URI, env=env)
    if problem is None and out != 'test running\n':
        problem = f'it printed {out!r}'
    return ('failed', problem) if problem else ('ok', '')


def release(source, build, work):
    """The folder of a release as `meson dist` makes it, unpacked, and whether it has every file; the tree itself where that is no
    clean checkout."""
    problem, changed = run('git', '-C', source, 'status', '--porcelain') if shutil.which('git') else ('no git', '')
    if problem or changed:
        return source, ('skip', 'only of a clean checkout')
    problem, _ = run('meson', 'dist', '-C', build, '--no-tests', '--formats', 'gztar')
    if problem:
        return source, ('failed', problem)
    with tarfile.open(next((build / 'meson-dist').glob('*.tar.gz'))) as archive:
        archive.extractall(work / 'release')
    folder = next((work / 'release').iterdir())
    missing = [name for name in run('git', '-C', source, 'ls-files')[1].splitlines() if not os.path.lexists(folder / name)]
    return folder, ('failed', f"it lacks {' '.join(missing)}") if missing else ('ok', '')


def subproject(source, work):
    project = work / 'consumer'
    shutil.copytree(HERE, project)
    for name in ('list.c', 'list.cc'):
        shutil.copy(source / 'doc/examples' / name, project)
    (project / 'subprojects').mkdir()
    (project / 'subprojects/libsimplevirt').symlink_to(source)
    problem, _ = run('meson', 'setup', '--buildtype=plain', '--wrap-mode=nodownload', project / 'build', project)
    if problem is None:
        problem, _ = run('ninja', '-C', project / 'build', '-j2')
    if problem is None:
        problem, _ = run('meson', 'test', '-C', project / 'build', '--no-rebuild', '--print-errorlogs')
    return ('failed', problem) if problem else ('ok', '')


def main():
    source, build = Path(sys.argv[1]), Path(sys.argv[2])
    tap = Tap()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        installed = Installed(build, work / 'stage')
        tap.case('it installs', [installed.problem] if installed.problem else [])
        if not installed.problem:
            example = source / 'doc/examples/list.c'
            report(tap, 'a C program', installed.compile_and_run(['cc', '-std=c11', '-Wall', '-Werror'], example, work / 'list'))
            report(tap, 'a C++ program',
                   installed.compile_and_run(['c++', '-std=c++17', '-Wall', '-Werror'], example.with_suffix('.cc'), work / 'list-cc'))
            report(tap, 'a Vala program', vala(installed, work))
            report(tap, 'a Python program through the typelib alone', python(installed))
            report(tap, 'a Python program with the installed package', python_package(installed, source))
        folder, outcome = release(source, build, work)
        report(tap, 'a release is whole', outcome)
        report(tap, 'a meson project with it as a subproject', subproject(folder, work))
    tap.end()


main()
