# SPDX-License-Identifier: LGPL-2.1-or-later
"""forgotten.py GENERATE GIR SYMBOLS BINDINGS: what the build checks of the bindings fails for what they forget."""
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True

from tap import Tap  # noqa: E402

CALL = 'simplevirt_connection_lookup_domain_by_uuid'


class Check:
    def __init__(self, generate, gir, symbols, bindings, work):
        self.tap, self.work, self.count = Tap(), Path(work), 0
        self.generate, self.gir, self.symbols, self.bindings = generate, Path(gir).read_text(encoding='utf-8'), Path(symbols).read_text(), bindings

    def run(self, name, wanted, gir=None, symbols=None, bindings=None):
        """The check of the build, over something else than was built. `wanted`: lines that it says; none when it passes."""
        self.count += 1
        folder = self.work / str(self.count)
        folder.mkdir()
        (folder / 'api.gir').write_text(gir or self.gir, encoding='utf-8')
        (folder / 'api.symbols').write_text(symbols or self.symbols)
        done = subprocess.run([sys.executable, '-B', self.generate, 'check', folder / 'api.gir', folder / 'api.symbols', bindings or self.bindings,
                               folder / 'report', folder / 'depfile'], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        good = done.returncode == (1 if wanted else 0) and (folder / 'report').exists() == (not wanted)
        self.tap.result(name, good and all(line in done.stdout.splitlines() for line in wanted), done.stdout[-3000:])

    def without(self, change):
        """The GIR, in which the element of CALL is changed."""
        found = re.search(rf'<method name="lookup_domain_by_uuid"\s+c:identifier="{CALL}".*?</method>', self.gir, re.DOTALL)
        return self.gir.replace(found[0], change(found[0]))


def main():
    with tempfile.TemporaryDirectory() as work:
        check = Check(*sys.argv[1:5], work)
        check.run('what was built passes', [])
        forgotten = [f'bindings: {language}: neither emitted nor left out: simplevirt_forgotten' for language in ('python', 'go', 'java')]
        check.run('a symbol that the GIR lacks', forgotten, symbols=check.symbols + 'simplevirt_forgotten\n')
        check.run('a call that introspection does not see', [f'bindings: {language}: neither emitted nor left out: {CALL}' for language in
                                                             ('python', 'go', 'java')],
                  gir=check.without(lambda text: text.replace('<method ', '<method introspectable="0" ', 1)))
        check.run('a symbol that is not exported', [f'bindings: {language}: emitted but not exported: {CALL}' for language in ('go', 'java')],
                  symbols=check.symbols.replace(f'{CALL}\n', ''))
        check.run('an argument that cannot be bound', [f'bindings: {CALL}: uuid: Unheard cannot be bound'],
                  gir=check.without(lambda text: text.replace('<type name="utf8" c:type="const char*"/>', '<type name="Unheard" c:type="gpointer*"/>', 1)))
        check.run('an _async that has no other half', ['bindings: python: neither emitted nor left out: simplevirt_x_async'],
                  symbols=check.symbols + 'simplevirt_x\nsimplevirt_x_async\n')
        changed = Path(work) / 'bindings'
        shutil.copytree(sys.argv[4], changed, ignore=shutil.ignore_patterns('target'))
        runtime = changed / 'go/error.go'
        runtime.write_text(runtime.read_text(encoding='utf-8').replace('C.simplevirt_error_get_libvirt_code(failure)', '0'), encoding='utf-8')
        check.run('a symbol of the runtime that it no longer uses',
                  ['bindings: go: neither emitted nor left out: simplevirt_error_get_libvirt_code'], bindings=changed)
        check.tap.end()


main()
