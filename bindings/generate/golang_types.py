# SPDX-License-Identifier: LGPL-2.1-or-later
"""How a type of the model looks in Go, and how a value of it goes to C and comes back."""
from names import go_local


class Unbindable(Exception):
    """A construct that the emitters do not know: the build must fail, not skip it."""


def int_type(kind):
    return f"{'int' if kind.signed else 'uint'}{kind.bits}"


# type of GIO: type of Go, what makes one of the other, and where it is kept
STREAMS = {'Gio.InputStream': ('io.Reader', 'newInput', 'input'), 'Gio.OutputStream': ('io.Writer', 'newOutput', 'output')}
# type of GIO that comes out of the library: type of Go
DUPLEX = {'Gio.IOStream': 'Stream'}
UNITS = {'seconds': 'time.Second', 'milliseconds': 'time.Millisecond', 'microseconds': 'time.Microsecond'}


class GoTypes:
    def __init__(self, api):
        self.api = api

    def polymorphic(self, name):
        return self.api.has_children(name)

    def object(self, name):
        """`*Domain`, or the interface that a class and its subclasses share."""
        return f'Any{name}' if self.polymorphic(name) else f'*{name}'

    def name(self, kind):
        """The type as a result."""
        simple = {'bool': 'bool', 'double': 'float64', 'string': 'string', 'strv': '[]string', 'bytes': '[]byte',
                  'datetime': 'time.Time', 'duration': 'time.Duration', 'moment': 'time.Time', 'error': 'error'}
        if kind.kind in simple:
            return simple[kind.kind]
        if kind.kind == 'int':
            return int_type(kind)
        if kind.kind in ('enum', 'flags'):
            return kind.name
        if kind.kind == 'object':
            return self.object(kind.name)
        if kind.kind == 'value':
            return f'*{kind.name}'
        if kind.name in DUPLEX:
            return f'*{DUPLEX[kind.name]}'
        if kind.kind == 'list':
            element = kind.element
            return '[]' + (element.name if element.kind == 'value' else self.name(element))
        raise Unbindable(f'{kind.kind} {kind.name} {kind.ctype}')

    def zero(self, kind):
        text = self.name(kind)
        if text.startswith(('*', '[]', 'Any')):
            return 'nil'
        return {'bool': 'false', 'string': '""', 'time.Time': 'time.Time{}'}.get(text, '0')

    def ctype(self, kind):
        """The type of C under its cgo name."""
        text = kind.ctype.replace('const ', '').replace(' ', '').replace('const', '')
        stars = text.count('*')
        return '*' * stars + 'C.' + text.replace('*', '')

    def argument(self, param, throws):
        """(Go type, lines before the call, expression of C). Cleaning up is deferred."""
        kind, name = param.type, go_local(param.name)
        if kind.kind == 'bool':
            return 'bool', [], f'cBool({name})'
        if kind.kind == 'double':
            return 'float64', [], f'C.double({name})'
        if kind.kind == 'int':
            return int_type(kind), [], f'C.{kind.ctype}({name})'
        if kind.kind == 'duration':
            return 'time.Duration', [], f'C.{kind.ctype}(whole({name}, {UNITS[kind.name]}))'
        if kind.kind in ('enum', 'flags'):
            return kind.name, [], f'C.{self.api.c_type(kind.name)}({name})'
        if kind.kind == 'string':
            maker = 'newStringOrNull' if param.nullable else 'newString'
            return 'string', [f'c{name} := {maker}({name})', f'defer C.free(unsafe.Pointer(c{name}))'], f'c{name}'
        if kind.kind == 'strv':
            maker = 'newStrvOrNull' if param.nullable else 'newStrv'
            return '[]string', [f'c{name} := {maker}({name})', f'defer C.g_strfreev(c{name})'], self.strv_cast(kind, f'c{name}')
        if kind.kind == 'bytes':
            maker = 'newBytesOrNull' if param.nullable else 'newBytes'
            return '[]byte', [f'c{name} := {maker}({name})', f'defer unrefBytes(c{name})'], f'c{name}'
        if kind.kind == 'datetime':
            return 'time.Time', [f'c{name} := newTime({name})', f'defer unrefTime(c{name})'], f'c{name}'
        if kind.kind == 'object':
            lines = [f'c{name}, {name}Done := acquire({name})', f'defer {name}Done()']
            return self.object(kind.name), lines, f'(*C.{self.api.c_type(kind.name)})(c{name})'
        if kind.name in STREAMS:
            go, maker, field = STREAMS[kind.name]
            return go, [f'c{name} := {maker}({name})', f'defer c{name}.release()'], f'c{name}.{field}'
        # the caller makes it, which can fail
        if kind.kind == 'list' and kind.element.kind == 'object' and throws:
            return self.name(kind), [f'defer C.g_ptr_array_unref(c{name})'], f'c{name}'
        raise Unbindable(f'argument {param.name}: {kind.kind} {kind.name} {kind.ctype}')

    def strv_cast(self, kind, expression):
        return f'(**C.char)(unsafe.Pointer({expression}))'

    def result(self, kind, transfer, expression):
        """The Go expression for what C returned."""
        full = transfer in ('full', 'container')
        if kind.kind == 'bool':
            return f'{expression} != 0'
        if kind.kind == 'moment':
            return f'momentOf(int64({expression}), {UNITS[kind.name]})'
        if kind.kind in ('int', 'double', 'enum', 'flags'):
            return f'{self.name(kind)}({expression})'
        if kind.kind == 'string':
            return f'takeString({expression})' if full else f'C.GoString({expression})'
        if kind.kind == 'strv':
            cast = f'(**C.char)(unsafe.Pointer({expression}))'
            return f'takeStrv({cast})' if full else f'goStrv({cast})'
        if kind.kind == 'bytes':
            return f'takeBytes({expression})' if full else f'goBytes({expression})'
        if kind.kind == 'datetime':
            return f'takeTime({expression})' if full else f'goTime({expression})'
        if kind.kind == 'error' and not full:
            return f'copyError({expression})'
        if kind.kind == 'object':
            pointer = f'unsafe.Pointer({expression})'
            return f'wrap{kind.name}({pointer if full else f"ref({pointer})"})'
        if kind.name in DUPLEX and full:
            return f'wrap{DUPLEX[kind.name]}(unsafe.Pointer({expression}))'
        if kind.kind == 'value':
            return f'take{kind.name}({expression})' if full else f'copy{kind.name}({expression})'
        if kind.kind == 'list':
            element = kind.element
            give = 'take' if full else 'copy'
            if element.kind == 'object':
                return f'{give}Objects({expression}, wrap{element.name})'
            if element.kind == 'value':
                return f'{give}Values({expression}, fill{element.name})'
        raise Unbindable(f'result: {kind.kind} {kind.name} {kind.ctype}')
