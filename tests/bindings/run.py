# SPDX-License-Identifier: LGPL-2.1-or-later
"""run.py go|java SOURCE BUILD [host]: writes a binding into the build folder, proves that it covers the library, and runs its
scenarios on libvirt's simulated host; with "host" only the scenarios and the quickstart, on the private one (SV_TEST_URI).

go and java come with their own test runners; what they say is told again in the test anything protocol.
"""
import filecmp
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.append(str(Path(__file__).resolve().parents[2] / 'bindings/generate'))

import coverage  # noqa: E402
import docs  # noqa: E402
import java_runtimes  # noqa: E402
from tap import Tap  # noqa: E402

OLDEST_GO = 'go1.21.13'


class Run:
    def __init__(self, language, source, build, *host):
        self.tap, self.source, self.build = Tap(), Path(source).resolve(), Path(build).resolve()
        self.library = self.build / 'libsimplevirt'
        self.gir = self.library / 'Simplevirt-1.0.gir'
        self.work = self.build / 'tests' / 'bindings' / '-'.join([language, *host])
        self.uri = os.environ['SV_TEST_URI'] if host else ''
        self.language = language
        self.env = {**os.environ, 'LC_ALL': 'C', 'G_DEBUG': 'fatal-warnings', 'LD_LIBRARY_PATH': str(self.library),
                    'LIBVIRT_DEFAULT_URI': ''}
        if not self.uri:
            self.env.pop('SV_TEST_URI', None)

    def generate(self, committed, target):
        """The hand-written files beside freshly generated ones; where generated ones are committed, they must be the same."""
        shutil.rmtree(committed[1], ignore_errors=True)
        shutil.copytree(committed[0], committed[1], ignore=shutil.ignore_patterns('target'))
        folder = committed[1] / target
        for path in self.generated(folder):
            path.unlink()
        command = [sys.executable, str(self.source / 'bindings/generate/generate.py'), self.language, str(self.gir), str(folder)]
        if self.tap.run('generate', command) is None:
            self.tap.end()
        if self.uri:
            return
        self.compare(committed[0] / target, folder)
        self.documentation(folder)
        self.tap.run('every symbol is emitted or left out with a reason',
                     [sys.executable, str(self.source / 'bindings/generate/generate.py'), 'coverage', str(self.gir),
                      str(self.library / 'libsimplevirt-1.0.so'), self.language, str(folder)])

    @staticmethod
    def generated(folder):
        return [p for p in folder.iterdir() if p.is_file() and coverage.MARK in p.read_text(encoding='utf-8', errors='replace')[:300]]

    def compare(self, committed, fresh):
        old, new = ({p.name for p in self.generated(folder)} for folder in (committed, fresh))
        if not old:
            return self.tap.skip('the committed files are up to date', 'none are committed')
        changed = sorted((old ^ new) | {n for n in old & new if not filecmp.cmp(committed / n, fresh / n, shallow=False)})
        self.tap.result('the committed files are up to date', not changed,
                        f"regenerate {self.language}: {' '.join(changed)}")

    def documentation(self, folder):
        """Everything that is said of the API, which is said in words of the language."""
        said = [line for path in self.generated(folder) for line in path.read_text(encoding='utf-8').splitlines() if re.match(r'\s*(//|/?\*) ', line)]
        wrong = [line for line in said if docs.FOREIGN.search(line)]
        self.tap.result('the documentation does not speak C', len(said) > 10000 and not wrong, '\n'.join([f'{len(said)} lines', *wrong[:20]]))

    def go(self):
        go = self.find_go()
        if go is None:
            print('1..0 # SKIP go 1.21 or newer is not installed')
            sys.exit(0)
        path = f"{Path(go).parent}:{os.environ.get('PATH', '')}"
        # of "ccache gcc" Go asks only the first word what it can do, and links what the race detector cannot load
        if 'CC' in self.env:
            self.env['CC'] = self.env['CC'].split()[-1]
        self.env.update(PATH=path, CGO_CFLAGS=f'-O1 -I{self.source}/include -I{self.build}/include', GODEBUG='cgocheck=1',
                        PKG_CONFIG_PATH=f"{self.build}/meson-uninstalled:{os.environ.get('PKG_CONFIG_PATH', '')}", GOFLAGS='-mod=mod', GOTOOLCHAIN='local')
        package, tests = self.work / 'package', self.work / 'scenarios'
        self.generate((self.source / 'bindings/go', package), '.')
        shutil.rmtree(tests, ignore_errors=True)
        shutil.copytree(self.source / 'tests/bindings/go', tests)
        module = 'github.com/libsimplevirt/libsimplevirt/bindings/go'
        subprocess.run([go, 'mod', 'edit', f'-replace={module}={package}'], cwd=tests, env=self.env, check=True)
        if self.uri:
            self.env['GOEXPERIMENT'] = 'cgocheck2'
            self.go_test([go, 'test', '-json', '-count=1', './...'], tests)
            self.go_example(go, tests, [], 'list', self.listed(), 'example-list shut-off')
            return self.go_example(go, tests, [], 'quickstart', self.quickstart(), 'shut-off')
        gofmt = shutil.which('gofmt', path=path)
        if gofmt:
            said = subprocess.run([gofmt, '-l', package, tests], capture_output=True, text=True, check=False).stdout
            self.tap.result('gofmt', not said, said)
        race = self.race(go)
        self.tap.run('go vet', [go, 'vet', *race, module, './...'], cwd=tests, env=self.env)
        self.go_test([go, 'test', '-json', '-count=1', *race, module, './...'], tests)
        self.go_example(go, tests, race, 'list', ['test:///default'], 'running')

    def listed(self):
        """Arguments of the list, with something to find."""
        definition = self.work / 'example-list.xml'
        definition.write_text("<domain type='qemu'><name>example-list</name><memory>65536</memory><os><type>hvm</type></os></domain>")
        subprocess.run(['virsh', '-q', '-c', self.uri, 'define', definition], check=True, stdout=subprocess.DEVNULL)
        return [self.uri]

    def quickstart(self):
        """Arguments of the quickstart, or nothing where there is no guest."""
        image = Path(os.environ.get('SV_TEST_GUEST', '')) / 'disk.qcow2'
        return [str(image), self.uri] if image.exists() else []

    @staticmethod
    def find_go():
        """The first that is new enough: a distribution may have an old one beside it, which can fetch a newer one."""
        folders = [*os.environ.get('PATH', '').split(':'), '/usr/local/go/bin', *map(str, sorted(Path('/usr/lib').glob('go*/bin'), reverse=True))]
        old = None
        for folder in folders:
            go = Path(folder) / 'go'
            if os.access(go, os.X_OK):
                said = subprocess.run([go, 'env', 'GOVERSION'], capture_output=True, text=True, check=False).stdout
                version = re.match(r'go(\d+)\.(\d+)', said)
                if version and (int(version[1]), int(version[2])) >= (1, 21):
                    return str(go)
                old = old or go
        return Run.fetch_go(old) if old else None

    @staticmethod
    def fetch_go(old):
        """A newer Go by the old one's own package manager: each is a module. Since 1.21 go does by itself what is done here."""
        machine = {'x86_64': 'amd64', 'aarch64': 'arm64'}.get(platform.machine(), '')
        done = subprocess.run([old, 'mod', 'download', '-json', f'golang.org/toolchain@v0.0.1-{OLDEST_GO}.linux-{machine}'], text=True,
                              capture_output=True, check=False, cwd=tempfile.gettempdir())
        if done.returncode:
            return None
        root = Path(json.loads(done.stdout)['Dir'])
        for program in [*root.glob('bin/*'), *root.glob('pkg/tool/*/*')]:
            program.chmod(0o555)
        return str(root / 'bin/go')

    def race(self, go):
        """The race detector wants a C compiler for more than cgo; not every machine has what it needs."""
        probe = self.work / 'probe'
        probe.mkdir(parents=True, exist_ok=True)
        (probe / 'main.go').write_text('package main\n\nfunc main() {}\n')
        done = subprocess.run([go, 'run', '-race', 'main.go'], cwd=probe, env=self.env, capture_output=True, check=False)
        return ['-race'] if done.returncode == 0 else []

    def go_test(self, command, folder):
        done = subprocess.run(command, cwd=folder, env=self.env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        said, ended = {}, 0
        for line in done.stdout.splitlines():
            try:
                event = json.loads(line)
            except ValueError:
                event = {'Action': 'output', 'Output': line + '\n'}
            name, action = event.get('Test', ''), event.get('Action', '')
            if action in ('output', 'build-output'):
                said[name] = said.get(name, '') + event.get('Output', '')
            elif action in ('pass', 'fail', 'skip') and name and '/' not in name:
                ended += 1
                self.tap.result(name, action != 'fail', said.get(name, ''), 'see the test' if action == 'skip' else '')
        if done.returncode != 0 and (not ended or not self.tap.failed):
            self.tap.result('go test', False, ''.join(said.values())[-6000:])

    def go_example(self, go, tests, flags, name, arguments, want):
        if not arguments:
            return self.tap.skip(f'example {name}.go', 'the test guest was not built')
        (tests / name).mkdir()
        shutil.copy(self.source / f'doc/examples/{name}.go', tests / name / 'main.go')
        self.tap.run(f'example {name}.go', [go, 'run', *flags, f'./{name}', *arguments], want, cwd=tests, env=self.env)

    def java(self):
        mvn, javac = shutil.which('mvn'), shutil.which('javac')
        if mvn is None or javac is None:
            print(f"1..0 # SKIP {'mvn' if mvn is None else 'a JDK'} is not installed")
            sys.exit(0)
        package = self.work / 'package'
        self.generate((self.source / 'bindings/java', package), 'src/main/java/org/simplevirt')
        self.java_test(package, ['package'])
        # what was compiled runs on every other Java, too
        for version, java in java_runtimes.others(None if self.uri else shutil.which('java')).items():
            self.java_test(package, [f'-Djvm={java}', 'surefire:test'], version)
        if self.uri:
            self.java_example(package, 'List', self.listed(), 'example-list SHUT_OFF')
            return self.java_example(package, 'Quickstart', self.quickstart(), 'SHUT_OFF')
        self.java_docs(package)
        self.java_library(package)
        self.java_example(package, 'List', ['test:///default'], 'RUNNING')

    def java_test(self, package, goal, version=0):
        on = f' on Java {version}' if version else ''
        # the heap is all there from the start, so that what grows is what C holds
        jvm = f"-Xms128m -Xmx128m -XX:+AlwaysPreTouch -Xcheck:jni -Dsimplevirt.library={self.library}{' --enable-native-access=ALL-UNNAMED' if version >= 24 else ''}"
        command = ['mvn', '-B', '-q', f"-Dsimplevirt.tests={self.source / 'tests/bindings/java'}", f'-Dsimplevirt.jvm={jvm}', *goal]
        reports, cases, failed = package / 'target/surefire-reports', 0, self.tap.failed
        shutil.rmtree(reports, ignore_errors=True)
        done = subprocess.run(command, cwd=package, env=self.env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
                              errors='replace')
        for report in sorted(reports.glob('TEST-*.xml')):
            suite = ElementTree.parse(report).getroot()
            ran = suite.find('.//property[@name="java.specification.version"]').get('value')
            if version and ran != str(version):
                self.tap.result(f'tests{on}', False, f'they ran on {ran}')
            for case in suite.iter('testcase'):
                cases += 1
                problem = case.find('failure') if case.find('failure') is not None else case.find('error')
                skipped = case.find('skipped') is not None
                self.tap.result(case.get('name') + on, problem is None, '' if problem is None else problem.text or '',
                                'see the test' if skipped else '')
        if not cases or (done.returncode != 0 and self.tap.failed == failed):
            self.tap.result(f'mvn {goal[-1]}{on}', False, done.stdout[-6000:])

    @staticmethod
    def jna(package):
        """The JNA that Maven used."""
        home = Path(os.environ.get('MAVEN_REPO', Path.home() / '.m2/repository'))
        version = ElementTree.parse(package / 'pom.xml').getroot().find('.//{*}dependency[{*}artifactId="jna"]/{*}version').text
        return home / 'net/java/dev/jna/jna' / version / f'jna-{version}.jar'

    def java_docs(self, package):
        javadoc = shutil.which('javadoc')
        if javadoc is None:
            return self.tap.skip('javadoc', 'javadoc is not installed')
        self.tap.run('javadoc', [javadoc, '-quiet', '-Xdoclint:all,-missing', '-Werror', '-d', str(self.work / 'javadoc'), '-cp',
                                 str(self.jna(package)), '-sourcepath', str(package / 'src/main/java'), 'org.simplevirt'], env=self.env)

    def java_library(self, package):
        """The ways in which a program says where the library is, each alone."""
        elsewhere = {name: value for name, value in self.env.items() if name != 'LD_LIBRARY_PATH'}
        so = self.library / 'libsimplevirt-1.0.so.0'
        ways = {f'-Dsimplevirt.library={self.library}': elsewhere, f'-Dsimplevirt.library={so}': elsewhere,
                f'-Djna.library.path={self.library}': elsewhere, '-Dsystem=LD_LIBRARY_PATH': self.env}
        command = ['-cp', f"{package / 'target/classes'}:{self.jna(package)}", str(self.source / 'doc/examples/List.java'), 'test:///default']
        for way, env in ways.items():
            kind = way[2:].split('=')[0] + (' (a file)' if way.endswith('.so.0') else '')
            self.tap.run(f'the library by {kind}', ['java', way, *command], 'test RUNNING', env=env)

    def java_example(self, package, name, arguments, want):
        if not arguments:
            return self.tap.skip(f'example {name}.java', 'the test guest was not built')
        classes = f"{package / 'target/classes'}:{self.jna(package)}"
        self.tap.run(f'example {name}.java', ['java', f'-Dsimplevirt.library={self.library}', '-cp', classes,
                                              str(self.source / f'doc/examples/{name}.java'), *arguments], want, env=self.env)


def main():
    language = sys.argv[1]
    run = Run(*sys.argv[1:])
    run.work.mkdir(parents=True, exist_ok=True)
    {'go': run.go, 'java': run.java}[language]()
    run.tap.end()


if __name__ == '__main__':
    main()
