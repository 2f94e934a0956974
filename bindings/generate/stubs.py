# SPDX-License-Identifier: LGPL-2.1-or-later
"""Emits the types of the Python package for mypy and editors: what introspection and gi/overrides/Simplevirt.py make of the library."""
import keyword
import re

from docs import PythonWords
from leftout import reason
from names import capital, words

HEAD = '''# SPDX-License-Identifier: LGPL-2.1-or-later
# Written by bindings/generate from the GIR.
import datetime
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, ClassVar, Protocol, final, overload
from typing_extensions import Self

# Gio.Cancellable, streams of GIO and binary files, whose types PyGObject does not tell.
_Foreign = Any

KIB: int
MIB: int
GIB: int
__version__: str


class _Bar(Protocol):
    """What shows how far something has come, such as a bar of tqdm's."""

    n: Any
    total: Any
    def update(self, n: Any) -> Any: ...


class _GBytes(Protocol):
    def get_data(self) -> bytes | None: ...


class _GDateTime(Protocol):
    def to_unix(self) -> int: ...


_Bytes = bytes | bytearray | memoryview | _GBytes
_Moment = datetime.datetime | _GDateTime


class _Object:
    """What every object is: a GObject."""

    def connect(self, signal: str, handler: Callable[..., Any], *data: Any) -> int: ...
    def disconnect(self, handler: int) -> None: ...
    def notify(self, name: str) -> None: ...


class Error(Exception):
    """Something the library could not do; `message` names the object first."""

    message: str
    domain: str
    code: ErrorCode
    libvirt_code: int
    libvirt_domain: int
    def __init__(self, message: str = ..., domain: str = ..., code: int = ...) -> None: ...
    def matches(self, domain: int, code: int) -> bool: ...


class Cancelled(Error): ...
'''
# The name of a getter that hides a type of Python within its class
BUILTIN = {'int', 'str', 'bool', 'float', 'bytes', 'list', 'type', 'property', 'object', 'tuple'}


def safe(name):
    return name + '_' if keyword.iskeyword(name) else name


class Stubs:
    def __init__(self, api):
        self.api = api
        self.problems = []
        self.symbols = {f.symbol for f in api.all_functions()}
        self.hidden = set()
        self.words = PythonWords(self.references())

    def references(self):
        """What the documentation of C names, as Python does."""
        out = {}
        for enum in self.api.enums.values():
            out[enum.name] = enum.name
            for member in enum.members:
                out[member.symbol] = ''.join(capital(w) for w in words(member.name)) if enum.name == 'ErrorCode' \
                    else f'{enum.name}.{safe(member.name.upper())}'
        for owner in [*self.api.classes.values(), *self.api.values.values()]:
            out[owner.name] = owner.name
            for function in owner.functions:
                name = safe(function.name.removeprefix('get_')) if function.is_getter else f'{function.name}()'
                out[function.symbol] = f'{owner.name}.{name}'
        for item in self.api.classes.values():
            out.update((f'{item.name}:{p.name}', f"{item.name}.{safe(p.name.replace('-', '_'))}") for p in item.properties)
        out.update((f'SIMPLEVIRT_{c.name}', c.name) for c in self.api.constants)
        return out

    def files(self):
        out = HEAD + ''.join(self.exception(m) for m in self.api.enums['ErrorCode'].members)
        out += ''.join(self.enum(e) for e in self.api.enums.values())
        out += ''.join(self.value(v) for v in self.api.values.values())
        for item in self.ordered():
            out += self.class_(item)
        out += '\n\n' + ''.join(self.function(f, '') for f in self.api.functions if self.wanted(f))
        out += self.connect()
        return {'__init__.pyi': out, 'py.typed': ''}

    def ordered(self):
        """Parents first."""
        done = []

        def add(item):
            if item.parent:
                add(self.api.classes[item.parent])
            if item not in done:
                done.append(item)
        for item in self.api.classes.values():
            add(item)
        return done

    def wanted(self, function):
        why = reason(function.symbol, self.symbols)
        return why is None and not any(p.type.kind in ('error', 'callback') for p in function.params) and function.returns.type.kind != 'quark'

    def name(self, kind, argument=False, nullable=False):
        simple = {'none': 'None', 'bool': 'bool', 'double': 'float', 'string': 'str', 'strv': 'list[str]', 'int': 'int',
                  'bytes': '_Bytes' if argument else 'bytes', 'datetime': '_Moment' if argument else 'datetime.datetime',
                  'foreign': '_Foreign', 'gtype': 'Any', 'error': 'Error'}
        text = simple.get(kind.kind) or (f'list[{self.name(kind.element)}]' if kind.kind == 'list' else kind.name)
        for builtin in BUILTIN & self.hidden:
            text = text.replace(builtin, f'_{builtin}')
        if argument and kind.name == 'Progress':
            text += ' | Callable[[Progress], object] | _Bar'
        if argument and kind.kind in ('enum', 'flags'):
            text += ' | ' + ('_str' if 'str' in self.hidden else 'str')
        return text + ' | None' if nullable and text != '_Foreign' else text

    def exception(self, member):
        name = ''.join(capital(w) for w in words(member.name))
        return f"\n\nclass {name}({'Error, TimeoutError' if name == 'TimedOut' else 'Error'}): ...\n"

    def enum(self, enum):
        out = f'\n\n@final\nclass {enum.name}(int):\n'
        out += self.doc(enum.doc)
        for member in enum.members:
            out += f'    {safe(member.name.upper())}: ClassVar[{enum.name}]\n' + self.words.docstring(member.doc, '    ')
        out += '    @property\n    def nick(self) -> str: ...\n'
        if enum.is_flags:
            for operator in ('or', 'and', 'xor'):
                out += f'    def __{operator}__(self, other: int) -> Self: ...\n'
        return out

    def doc(self, text):
        """That of a class."""
        said = self.words.docstring(text.replace('A value: it never changes after it was handed out.', ''), '    ')
        return said and said + '\n'

    def body(self, function, indent):
        """What a function does and wants, without what is said of every call."""
        if function.is_getter and function.name.startswith('get_'):
            return ' ...\n'
        text = re.sub(r'Cancelling stops the wait: the call fails .*?\.(?=\n\n|$)|This call blocks\.', '', function.doc, flags=re.DOTALL)
        items = [f'{safe(p.name)}: {p.doc}' for p in function.arguments if len(p.doc.split()) > 1 and not function.name.startswith('set_')]
        said = self.words.docstring(text, indent + '    ', items)
        return f'\n{said}' if said else ' ...\n'

    def value(self, value):
        self.hidden = {f.name.removeprefix('get_') for f in value.getters}
        out = f'\n\n@final\nclass {value.name}:\n' + self.doc(value.doc) + self.aliases()
        for function in value.getters:
            out += self.attribute(function.name.removeprefix('get_'), function)
        self.hidden = set()
        return out

    def aliases(self):
        """Types that an attribute of the same name would hide, under another name."""
        return ''.join(f'    _{name} = {name}\n' for name in sorted(BUILTIN & self.hidden))

    def attribute(self, name, function, setter=None):
        kind = self.name(function.returns.type, nullable=function.returns.nullable)
        said = self.words.docstring(function.doc or function.returns.doc, ' ' * 8)
        out = f'    @property\n    def {safe(name)}(self) -> {kind}:' + (f'\n{said}' if said else ' ...\n')
        if setter:
            value = setter.params[0]
            out += f'    @{safe(name)}.setter\n    def {safe(name)}(self, value: {self.name(value.type, True, value.nullable)}) -> None: ...\n'
        return out

    def class_(self, item):
        functions = {f.name: f for f in item.functions}
        names = [p.name.replace('-', '_') for p in item.properties]
        self.hidden = set(names)
        final = '' if self.api.has_children(item.name) else '@final\n'
        out = f"\n\n{final}class {item.name}({item.parent or '_Object'}):\n" + self.doc(item.doc) + self.aliases()
        if 'new' in functions:
            out += self.init(item, functions['new'])
        for function in item.functions:
            if self.wanted(function) and function.name not in names:
                out += self.function(function, '    ')
                if function.blocks:
                    out += self.function(function, '    ', asynchronous=True)
        out += self.extras(item, functions)
        # attributes last: a property called `property` would hide the decorator
        for name in names:
            getter = functions.get(f'get_{name}') or functions.get(name)
            if getter:
                out += self.attribute(name, getter, functions.get(f'set_{name}'))
        self.hidden = set()
        return out

    def init(self, item, new):
        keywords, seen = '', {p.name for p in new.params}
        for owner in self.api.ancestors(item.name):
            for function in owner.functions:
                name = function.name.removeprefix('set_')
                if function.name.startswith('set_') and function.kind == 'method' and not function.blocks and name not in seen:
                    seen.add(name)
                    kinds = [self.name(p.type, True, p.nullable) for p in function.params]
                    kind = kinds[0] if len(kinds) == 1 else f"tuple[{', '.join(kinds)}]"
                    keywords += f', {safe(name)}: {kind} = ...'
        keywords = ', *' + keywords if keywords else ''
        positional = ''.join(f', {text}' for text in self.parameters(new))
        return f'    def __init__(self{positional}{keywords}) -> None: ...\n'

    def parameters(self, function):
        return [self.parameter(p, i >= function.required) for i, p in enumerate(function.params)]

    def parameter(self, param, optional):
        return f'{safe(param.name)}: {self.name(param.type, True, param.nullable)}' + (' = ...' if optional else '')

    def by_name(self, function):
        """Those of a function whose first can be left out when the others are named; None where that says nothing new."""
        wanted, named = function.wanted[:function.required], [self.parameter(p, not w) for p, w in zip(function.params, function.wanted)]
        return None if all(wanted) else named[:wanted.index(False)] + ['*'] + named[wanted.index(False):]

    def function(self, function, indent, asynchronous=False):
        named = self.by_name(function) if function.blocks else None
        if named is None:
            return self.form(function, indent, asynchronous, self.parameters(function))
        return ''.join(f'{indent}@overload\n' + self.form(function, indent, asynchronous, params) for params in (self.parameters(function), named))

    def form(self, function, indent, asynchronous, params):
        params = ['self'] * (function.kind == 'method') + params
        returned = function.returns
        kind = self.name(returned.type, nullable=returned.nullable) if function.kind != 'constructor' else function.owner
        if function.is_copy:
            kind = 'Self'
        keyword = 'async def' if asynchronous else 'def'
        static = f'{indent}@staticmethod\n' if function.kind != 'method' and function.owner else ''
        name = safe(function.name) + ('_async' if asynchronous else '')
        said = f'\n{indent}    """Is `{safe(function.name)}()`, to be awaited."""\n' if asynchronous else self.body(function, indent)
        return f"{static}{indent}{keyword} {name}({', '.join(params)}) -> {kind}:{said}"

    def extras(self, item, functions):
        out = ''
        if 'close' in functions:
            out += '    def __enter__(self) -> Self: ...\n    def __exit__(self, *exception: object) -> None: ...\n'
            out += '    async def __aenter__(self) -> Self: ...\n    async def __aexit__(self, *exception: object) -> None: ...\n'
        if 'pop' in functions:
            out += '    def __iter__(self) -> Iterator[Event]: ...\n    def __aiter__(self) -> AsyncIterator[Event]: ...\n'
        if item.item:
            out += f'    def __len__(self) -> int: ...\n    def __iter__(self) -> Iterator[{item.item.name}]: ...\n'
            out += f'    @overload\n    def __getitem__(self, position: int) -> {item.item.name}: ...\n'
            out += f'    @overload\n    def __getitem__(self, positions: slice) -> list[{item.item.name}]: ...\n'
        if 'watch' in functions:
            out += self.function(functions['watch'], '    ').replace('def watch', 'def events')
        return out

    def connect(self):
        options = ''
        for function in self.api.classes['ConnectionOptions'].functions:
            if function.name.startswith('set_'):
                param = function.params[0]
                options += f", {function.name[4:]}: {self.name(param.type, True, param.nullable)} = ..."
        said = f'    """A `Connection` to `uri`, or to the best that answers; the keywords are those of `ConnectionOptions`."""\n'
        return (f'def connect(uri: str | None = ..., *, cancellable: _Foreign = ...{options}) -> Connection:\n{said}'
                f'async def connect_async(uri: str | None = ..., *{options}) -> Connection:\n'
                f'    """Is `connect()`, to be awaited."""\n')
