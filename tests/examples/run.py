# SPDX-License-Identifier: LGPL-2.1-or-later
"""Runs the programs of doc/examples, and looks at what they print: run.py FOLDER NAME=PROGRAM... NAME ends in .cc for C++.

On libvirt's simulated host; where SV_TEST_URI names a private one, those that want a real daemon."""
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / 'abi'))
import window  # noqa: E402
from tap import Tap  # noqa: E402

HOST = os.environ.get('SV_TEST_URI', '')
URI = HOST or 'test:///default'
XML = ("<domain type='%s'><name>%s</name><memory unit='KiB'>%d</memory><vcpu>1</vcpu><os><type>hvm</type></os></domain>")


def run(command):
    return subprocess.run(list(map(str, command)), text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=500)


def check(command, status, words):
    done = run(command)
    problems = [] if done.returncode in status else [f'status {done.returncode}']
    problems += [f'{word!r} is not said' for word in words if word not in done.stdout]
    return problems + ([done.stdout] if problems else [])


def cases(folder):
    """name: (arguments, good statuses, words that must be printed)"""
    work = Path(folder)
    (work / 'asked.xml').write_text(XML % ('test', 'a', 1024))
    (work / 'found.xml').write_text(XML % ('test', 'a', 2048))
    return {
        'list': ([URI], [0], ['test running']),
        'doctor': ([URI], [0, 1], [':']),
        'console': ([URI, 'test'], [1], ["domain 'test': ", 'support']),
        'backup': ([URI, 'test', work], [1], ["domain 'test': ", 'support']),
        'migrate': ([URI, URI, 'test'], [1], ["domain 'test': ", 'support']),
        'exec': ([URI, 'test', 'uname'], [1], ["domain 'test': ", 'support']),
        'network': ([URI], [1], ["network 'example-lab': ", 'support']),
        'volume': ([URI, 'default-pool', work / 'asked.xml', work / 'copy'], [1], ["volume 'example': ", 'support']),
        'snapshot': ([URI, 'test'], [0], ['test is as it was']),
        'change': (['test:///default', 'test', work / 'disk.img'], [0], ['16384 MiB']),
        'remote': (['test:///default'], [0], [' CPUs']),
        'tune': (['test:///default', 'test'], [0], ['virtual CPU 0 may be on ']),
        'systems': (['Windows XP'], [0], ['winxp ', 'Microsoft Windows XP, 512 MiB']) if os.environ.get('SV_TEST_LIBOSINFO') == 'yes'
        else ([], [1], ['built without libosinfo']),
        'diff': ([work / 'asked.xml', work / 'found.xml'], [1], ['memory']),
    }


def backup_case(folder):
    """The first backup is whole, the second holds what changed."""
    disk, definition, to = (Path(folder) / name for name in ('backup.qcow2', 'example-backup.xml', 'backups'))
    run(['qemu-img', 'create', '-q', '-f', 'qcow2', disk, '1M'])
    to.mkdir()
    device = f"<devices><disk type='file'><driver type='qcow2'/><source file='{disk}'/><target dev='vda' bus='virtio'/></disk></devices>"
    definition.write_text((XML % ('qemu', 'example-backup', 65536)).replace('</domain>', device + '</domain>'))
    subprocess.run(['virsh', '-q', '-c', URI, 'create', definition], check=True, stdout=subprocess.DEVNULL)
    return [URI, 'example-backup', to], [0], ['-vda.qcow2 ']


def volume_case(folder):
    """Into a pool and out again."""
    file, copy = Path(__file__), Path(folder) / 'copy'
    subprocess.run(['virsh', '-q', '-c', URI, 'pool-create-as', 'example-pool', 'dir', '--target', folder], check=True, stdout=subprocess.DEVNULL)
    return [URI, 'example-pool', file, copy], [0], [f'example {file.stat().st_size}']


def host_cases(folder):
    """The same on the private host. The quickstart wants a guest, and options in C and Python."""
    definition = Path(folder) / 'example-list.xml'
    definition.write_text(XML % ('qemu', 'example-list', 65536))
    subprocess.run(['virsh', '-q', '-c', URI, 'define', definition], check=True, stdout=subprocess.DEVNULL)
    out = {'list': ([URI], [0], ['example-list shut-off'])}
    out['backup'] = backup_case(folder)
    out['volume'] = volume_case(folder)
    if os.environ.get('SV_TEST_NETWORKS') == 'yes':
        out['network'] = ([URI], [0], ['example-lab is active, 0 leases'])
    image = Path(os.environ.get('SV_TEST_GUEST', '')) / 'disk.qcow2'
    if image.exists():
        out['quickstart'] = ([image, '--uri', URI, '--memory', '192'], [0], ['deleted, with everything it owned'])
        out['runners'] = ([URI, image, 2, 'hostname'], [0], ['runner-0: 0 runner-0', 'runner-1: 0 runner-1'])
        out['quickstart.cc'] = ([image, URI], [0], ['quickstart-cc running', 'quickstart-cc shut-off'])
    return out


FIRST = ('list.c', 'list.cc', 'list.py', 'list.go', 'List.java')


def first_program(readme, name):
    """What the README quotes of the first program in a language has less than ten lines between its braces."""
    quoted = re.search(rf'<!-- quote doc/examples/{re.escape(name)} -->\n```\w+\n(.*?)```', readme, re.DOTALL)
    if not quoted:
        return [f'{name} is not quoted']
    body = [line for line in quoted[1].splitlines() if line[:1].isspace() and line.strip() not in ('{', '}')]
    return [] if 0 < len(body) < 10 else [f'{len(body)} lines', *body]


def main():
    examples, programs = Path(sys.argv[1]), dict(word.split('=', 1) for word in sys.argv[2:])
    tap = Tap()
    has_python = subprocess.run([sys.executable, '-c', 'import simplevirt'], stderr=subprocess.DEVNULL).returncode == 0
    with tempfile.TemporaryDirectory() as folder:
        for name, case in (host_cases if HOST else cases)(folder).items():
            arguments, status, words = case
            if name in programs:
                tap.case(name if '.' in name else f'{name}.c', check([programs[name], *arguments], status, words))
            if name == 'list' and 'list.cc' in programs:
                tap.case('list.cc', check([programs['list.cc'], *arguments], status, words))
            twin = examples / f'{name}.py'
            if twin.exists() and has_python:
                tap.case(twin.name, check([sys.executable, twin, *arguments], status, words))
            elif twin.exists():
                tap.skip(twin.name, 'PyGObject or the typelib is missing')
        if 'window' in programs:
            window.cases(tap, programs['window'], URI, ['example-list', 'example-backup'] if HOST else ['test'], folder)
    if HOST:
        run(['virsh', '-q', '-c', URI, 'destroy', 'example-backup'])
        left = run(['virsh', '-c', URI, 'list', '--all', '--name']).stdout.split()
        tap.case('no machine is left', [] if left == ['example-list'] else left)
    else:
        readme = (examples.parents[1] / 'README.md').read_text(encoding='utf-8')
        for name in FIRST:
            tap.case(f'{name} is short, and quoted', first_program(readme, name))
        for name in sorted(programs.keys() & {'list', 'list.cc'}):
            done = run([programs[name], 'nosuchdriver:///x'])
            good = done.returncode == 1 and 'nosuchdriver' in done.stdout
            tap.case(f'{name} with a URI that leads nowhere', [] if good else [done.stdout])
    tap.end()


main()
