# SPDX-License-Identifier: LGPL-2.1-or-later
"""run.py SOURCE BUILD [DOMAINS [ROUNDS]]: what a call costs in Python, Go and Java, beside libvirt's own binding of each language.

Ours and theirs take turns, each in a process of its own. On libvirt's simulated host, or on the daemon that SV_TEST_URI names. The
official bindings come from where their users get them: python3-libvirt of the distribution, Go's module proxy, Maven Central. A row says
whether the official binding does the same work: a handle of ours knows the facts that theirs asks for one by one.
A language whose tools or binding are missing is left out, and it is said.
"""
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / 'bindings'))
from run import Run  # noqa: E402

LIBVIRT_JAVA = '0.5.3'


# What the official binding does in a row: as ours always reads name, UUID, number, state, memory, vCPUs and persistence, less in most.
# (the row of ours that it stands beside, the work of theirs)
ROWS = {
    'getter': ('getter', 'the same'),
    'string': ('string', 'the same'),
    'state': ('state', 'more: asks the daemon; ours is told'),
    'lookup': ('lookup', 'less: a bare handle'),
    'lookup, state': ('lookup, state', 'less: the state alone'),
    'lookup, all facts': ('lookup', 'the same'),
    'list, names': ('list, names', 'less: names alone'),
    'list, names, states': ('list, names, states', 'less: the states alone'),
    'list, statistics': ('list, names, states', 'less: bulk statistics, no persistence'),
    'list, all facts': ('list, names, states', 'the same'),
    'define': ('define', 'less: not validated, a bare handle'),
    'define, all facts': ('define', 'the same'),
    'define, event': ('define, event', 'less: not validated, a bare handle'),
    'define, facts, event': ('define, event', 'the same'),
}
# libvirt-java knows no reason of a state, and cannot ask for a validation.
JAVA = {'lookup, all facts': 'less: no reason', 'list, all facts': 'less: no reason', 'define, all facts': 'less: not validated, no reason',
        'define, facts, event': 'less: not validated, no reason'}


class Missing(Exception):
    """A language cannot be measured here."""


def quiet(command, **options):
    done = subprocess.run(list(map(str, command)), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
    if done.returncode:
        raise Missing(f"{' '.join(map(str, command[:3]))}: {done.stdout[-600:]}")


class Bench:
    def __init__(self, source, build, work):
        self.source, self.build, self.work = Path(source).resolve(), Path(build).resolve(), work
        library = self.build / 'libsimplevirt'
        self.library = library
        self.env = {**os.environ, 'LD_LIBRARY_PATH': str(library), 'GI_TYPELIB_PATH': str(library), 'LIBVIRT_DEFAULT_URI': '',
                    'PYTHONPATH': str(self.source / 'bindings/python'), 'PYTHONDONTWRITEBYTECODE': '1', 'GOFLAGS': '-mod=mod',
                    'PKG_CONFIG_PATH': f"{self.build}/meson-uninstalled:{os.environ.get('PKG_CONFIG_PATH', '')}",
                    'CGO_CFLAGS': f'-O2 -I{self.source}/include -I{self.build}/include'}

    def python(self):
        for module in ('simplevirt', 'libvirt'):
            quiet([sys.executable, '-c', f'import {module}'], env=self.env)
        return {side: [sys.executable, HERE / 'calls.py', side] for side in ('ours', 'theirs')}

    def go(self):
        go = Run.find_go()
        if go is None:
            raise Missing('go 1.21 or newer is not installed')
        folder = self.work / 'go'
        shutil.copytree(HERE / 'go', folder)
        module = 'github.com/libsimplevirt/libsimplevirt/bindings/go'
        quiet([go, 'mod', 'edit', f"-replace={module}={self.source / 'bindings/go'}"], cwd=folder, env=self.env)
        for side in ('ours', 'theirs'):
            quiet([go, 'build', '-o', folder / f'{side}-program', f'./{side}'], cwd=folder, env=self.env)
        return {side: [folder / f'{side}-program'] for side in ('ours', 'theirs')}

    def java(self):
        if shutil.which('mvn') is None or shutil.which('javac') is None:
            raise Missing('maven and a JDK are not installed')
        package, classes = self.work / 'package', self.work / 'classes'
        shutil.copytree(self.source / 'bindings/java', package, ignore=shutil.ignore_patterns('target'))
        quiet(['mvn', '-B', '-q', '-Dmaven.test.skip=true', 'compile'], cwd=package, env=self.env)
        quiet(['mvn', '-B', '-q', 'dependency:get', f'-Dartifact=org.libvirt:libvirt:{LIBVIRT_JAVA}', '-Dtransitive=false'], env=self.env)
        jar = Path(os.environ.get('MAVEN_REPO', Path.home() / '.m2/repository')) / 'org/libvirt/libvirt' / LIBVIRT_JAVA
        path = f"{classes}:{package / 'target/classes'}:{Run.jna(package)}:{jar / f'libvirt-{LIBVIRT_JAVA}.jar'}"
        quiet(['javac', '-d', classes, '-cp', path, *sorted((HERE / 'java').glob('*.java'))])
        command = ['java', f'-Dsimplevirt.library={self.library}', '-cp', path]
        return {'ours': [*command, 'Ours'], 'theirs': [*command, 'Theirs']}


def definition(kind, number):
    return (f"<domain type='{kind}'><name>bench-{number}</name><uuid>00000000-0000-4000-8000-{number:012}</uuid><memory>65536</memory>"
            '<vcpu>2</vcpu><os><type>hvm</type></os></domain>')


def host(count, work, env):
    """The URI of a host with so many domains."""
    uri = os.environ.get('SV_TEST_URI')
    if uri is None:
        path = work / 'host.xml'
        path.write_text(f"<node>{''.join(definition('test', n) for n in range(count))}</node>")
        return f'test://{path}'
    program = ('import simplevirt, sys\nwith simplevirt.connect(sys.argv[1]) as connection:\n'
               '    for xml in sys.stdin.read().split("\\n"):\n        connection.define_domain_xml(xml)\n')
    subprocess.run([sys.executable, '-c', program, uri], input='\n'.join(definition('qemu', n) for n in range(count)), text=True, check=True,
                   env=env)
    return uri


def measure(command, uri, env):
    done = subprocess.run([*map(str, command), uri], stdout=subprocess.PIPE, text=True, check=True, env=env)
    return {what: int(number) for number, what in (line.split(' ', 1) for line in done.stdout.splitlines())}


def time_text(nanoseconds):
    return f'{nanoseconds} ns' if nanoseconds < 10_000 else f'{nanoseconds / 1000:.1f} us' if nanoseconds < 10_000_000 else \
        f'{nanoseconds / 1e6:.1f} ms'


def main():
    count, rounds = (int(word) for word in (sys.argv[3:] + ['1000', '3'][len(sys.argv) - 3:])[:2])
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(sys.argv[1], sys.argv[2], Path(folder))
        uri = host(count, Path(folder), bench.env)
        print(f"{count} domains, {'a daemon' if 'SV_TEST_URI' in os.environ else 'test driver'}, the best of {rounds} rounds")
        for language in ('python', 'go', 'java'):
            try:
                commands = getattr(bench, language)()
            except Missing as why:
                print(f'{language}: left out: {why}')
                continue
            commands['c'] = [bench.build / 'tests/bench/bench-calls']
            best = {'ours': {}, 'theirs': {}, 'c': {}}
            for _ in range(rounds):
                for side, command in commands.items():
                    for what, number in measure(command, uri, bench.env).items():
                        best[side][what] = min(number, best[side].get(what, number))
            print(f'{language:22} {"ours in C":>12} {"ours":>12} {"official":>12}   ours / official, which does')
            for what, (row, work) in ROWS.items():
                if what in best['theirs']:
                    in_c, number, theirs = best['c'][row], best['ours'][row], best['theirs'][what]
                    work = JAVA.get(what, work) if language == 'java' else work
                    print(f'  {what:20} {time_text(in_c):>12} {time_text(number):>12} {time_text(theirs):>12}   {number / theirs:6.2f}  {work}', flush=True)


main()
