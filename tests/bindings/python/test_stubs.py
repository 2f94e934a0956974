# SPDX-License-Identifier: LGPL-2.1-or-later
"""The types of the Python package: they tell what is there, and mypy finds mistakes with them."""
import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import simplevirt

ROOT = Path(__file__).resolve().parents[3]
sys.path.append(str(ROOT / 'bindings/generate'))
import docs  # noqa: E402

GIR = Path(os.environ.get('GI_TYPELIB_PATH', '.').split(':')[0]) / 'Simplevirt-1.0.gir'

RIGHT = '''
import simplevirt

import asyncio
import datetime

async def work() -> None:
    connection = await simplevirt.connect_async("qemu:///system", read_only=True)
    with connection:
        for domain in connection.list_domains("active"):
            print(domain.name.upper(), domain.state == simplevirt.DomainState.RUNNING, domain.state.nick == "running")
        memory: int = connection.lookup_domain("x").memory
        task = asyncio.create_task(connection.ping_async())
        await task
        connection.lookup_domain("x").write_guest_file("/x", b"text")
        connection.lookup_domain("x").set_guest_time(datetime.datetime.now())
        kinds: list[str] = (await connection.describe_host_async()).domain_types
        async for event in connection.events("lifecycle"):
            print(event.kind.nick, event.domain)
    try:
        connection.ping()
    except simplevirt.Closed as error:
        print(error.code, error.message, error.libvirt_code + 1, memory, kinds)
    connection.lookup_domain("x").open_console(force=True).close()
    model = simplevirt.DomainListModel.open(connection)
    print(len(model), model[0].name, [domain.name for domain in model[1:]], [domain.name for domain in model])
    said: bytes = connection.lookup_domain("x").exec_in_guest(["uname"], timeout=5).output
    said = (await connection.lookup_domain("x").exec_in_guest_async(["cat"], None, said, 5)).output
    print(connection.lookup_domain("x").backup("/x").files, said)
    config = simplevirt.DomainConfig(name="x", memory=2 * simplevirt.GIB)
    memory = config.copy().max_memory
    config.add_device(simplevirt.DiskConfig(source_file="/x", bus="virtio"))
'''
WRONG = {
    'simplevirt.connect("x").lookup_domain(5)': 'incompatible type "int"',
    'simplevirt.connect("x").lookup_domain("x").name = "y"': 'read-only',
    'simplevirt.connect("x").lookup_domain("x").write_guest_file("/x", "text")': 'incompatible type "str"',
    'simplevirt.connect("x").nosuch()': 'no attribute "nosuch"',
    'simplevirt.DiskConfig(source="x")': 'Unexpected keyword argument',
    'simplevirt.connect("x").lookup_domain("x").set_autostart()': 'Missing positional argument',
    'simplevirt.connect("x").lookup_domain("x").exec_in_guest(["uname"])': 'No overload variant',
    'print(simplevirt.connect("x").lookup_domain("x").state == "running")': 'Non-overlapping equality check',
    'print(simplevirt.ConnectionListModel().get_item(0).uri)': 'has no attribute "uri"',
    'text: str = simplevirt.connect("x").lookup_domain("x").memory': 'Incompatible types',
}


@pytest.fixture(scope='module')
def stubs(tmp_path_factory):
    if not GIR.exists():
        pytest.skip('the GIR was not built')
    folder = tmp_path_factory.mktemp('stubs') / 'simplevirt'
    subprocess.run([sys.executable, ROOT / 'bindings/generate/generate.py', 'stubs', GIR, folder], check=True)
    return folder


def test_the_committed_file_is_up_to_date(stubs):
    committed = ROOT / 'bindings/python/simplevirt/__init__.pyi'
    if not committed.exists():
        pytest.skip('none is committed')
    assert committed.read_text() == (stubs / '__init__.pyi').read_text(), 'regenerate the stubs'


def test_everything_they_name_is_there(stubs):
    tree = ast.parse((stubs / '__init__.pyi').read_text())
    missing, seen = [], 0
    for node in tree.body:
        name = getattr(node, 'name', None) or getattr(getattr(node, 'target', None), 'id', '_')
        if name.startswith('_'):
            continue
        if not hasattr(simplevirt, name):
            missing.append(name)
            continue
        for member in node.body if isinstance(node, ast.ClassDef) else []:
            word = getattr(member, 'name', None) or getattr(getattr(member, 'target', None), 'id', '_')
            seen += 1
            if not word.startswith('_') and not hasattr(getattr(simplevirt, name), word) and name != 'Error':
                missing.append(f'{name}.{word}')
    assert not missing
    assert seen > 1000


# What the language has in another way: enum.nick, error.libvirt_code, exceptions
FOR_C = {'enum_get_nick', 'error_code_quark', 'error_get_libvirt_code', 'error_get_libvirt_domain'}


def test_they_name_everything(stubs):
    """Every class, function, method and attribute that a program sees."""
    tree = ast.parse((stubs / '__init__.pyi').read_text())
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    named = {name: {getattr(member, 'name', None) or getattr(getattr(member, 'target', None), 'id', '') for member in node.body}
             for name, node in classes.items()}
    functions = {node.name for node in tree.body if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))}
    missing, seen = [], 0
    for name in sorted(set(simplevirt.__all__) - FOR_C):
        thing = getattr(simplevirt, name)
        if not isinstance(thing, type):
            missing += [] if name in functions or not callable(thing) else [name]
            continue
        if name not in classes:
            missing.append(name)
            continue
        parents = [base.id for base in classes[name].bases if isinstance(base, ast.Name) and base.id in named]
        known = named[name].union(*(named[parent] for parent in parents))
        members = {word for word in vars(thing) if not word.startswith('_')}
        # by callback, which needs a GLib loop; and what values have for C
        members -= {word for word in members if word.endswith('_finish')} | {'ref', 'unref', 'parent_instance', 'quark'}
        seen += len(members)
        missing += [f'{name}.{word}' for word in sorted(members - known) if word != f'get_{word}' and word[4:] not in known]
    assert not missing
    assert seen > 3000


def test_they_want_what_the_functions_want(stubs):
    """The arguments that must be given, of every method."""
    different, seen = [], 0
    for node in (n for n in ast.parse((stubs / '__init__.pyi').read_text()).body if isinstance(n, ast.ClassDef)):
        for method in (m for m in node.body if isinstance(m, (ast.FunctionDef, ast.AsyncFunctionDef)) and not m.name.startswith('_')):
            doc = getattr(getattr(simplevirt, node.name, None), method.name, None).__doc__ or ''
            said = re.fullmatch(rf'{method.name}\((.*)\)', doc)
            if said is None:
                continue
            seen += 1
            if method.args.kwonlyargs:
                continue  # by name, of what can be given in order too
            names = [a.arg for a in method.args.args if a.arg != 'self']
            wanted = [text for text in filter(None, said[1].split(', ')) if '=' not in text and text != 'self']
            if names[:len(names) - len(method.args.defaults)] != wanted:
                different.append(f'{node.name}.{doc}')
    assert not different
    assert seen > 1000


def test_attributes_take_what_their_setters_take(stubs):
    """A word for an enum, say; mypy knows of it from 1.16 on, pyright always did."""
    tree = ast.parse((stubs / '__init__.pyi').read_text())
    (disk,) = (node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == 'DiskConfig')
    kinds = {m.name: ast.unparse(m.args.args[1].annotation) for m in disk.body if isinstance(m, ast.FunctionDef) and len(m.args.args) == 2}
    assert kinds['bus'] == kinds['set_bus'] == 'DiskBus | str'
    assert kinds['source_file'] == kinds['set_source_file'] == 'str | None'


def test_they_document(stubs):
    """Every method and attribute says what it does, in words of Python."""
    silent, said = [], []
    for node in (n for n in ast.parse((stubs / '__init__.pyi').read_text()).body if isinstance(n, ast.ClassDef)):
        for method in (m for m in node.body if isinstance(m, (ast.FunctionDef, ast.AsyncFunctionDef))):
            doc = ast.get_docstring(method)
            said += [doc] if doc else []
            is_setter = any(isinstance(d, ast.Attribute) for d in method.decorator_list)
            # what gets has the documentation of the attribute of its name
            if not doc and not is_setter and not method.name.startswith(('_', 'get_')) and not node.name.startswith('_'):
                silent.append(f'{node.name}.{method.name}')
    assert [name for name in silent if name not in ('Error.matches', 'Connection.events') and not name.endswith('.nick')] == []
    assert len(said) > 5000
    assert [doc for doc in said if docs.FOREIGN.search(doc)] == []
    wait = next(doc for doc in said if doc.startswith('Waits until the guest has an address'))
    assert 'timeout: how long to wait; 0 to check once without waiting (in seconds)' in wait and '`TimedOut`' in wait


def mypy(stubs, folder, text):
    command = shutil.which('mypy')
    if command is None:
        pytest.skip('mypy is not installed')
    program = folder / 'program.py'
    program.write_text(text)
    done = subprocess.run([command, '--strict', '--cache-dir', folder.parent / 'cache', program], text=True, capture_output=True,
                          env={**os.environ, 'MYPYPATH': str(stubs.parent), 'PYTHONPATH': ''}, check=False)
    return done.returncode, done.stdout


def test_mypy_passes_what_is_right(stubs, tmp_path):
    assert mypy(stubs, tmp_path, RIGHT)[0] == 0, mypy(stubs, tmp_path, RIGHT)[1]


def test_mypy_finds_what_is_wrong(stubs, tmp_path):
    status, said = mypy(stubs, tmp_path, 'import simplevirt\n' + '\n'.join(WRONG) + '\n')
    lines = [line for line in said.splitlines() if ': error: ' in line]
    assert status == 1 and len(lines) == len(WRONG), said
    for line, words in zip(lines, WRONG.values()):
        assert words in line
