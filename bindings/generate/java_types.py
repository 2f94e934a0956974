# SPDX-License-Identifier: LGPL-2.1-or-later
"""How a type of the model looks in Java, to JNA, and how a value of it goes to C and comes back."""
from golang_types import Unbindable
from names import java_local

BOXED = {'boolean': 'Boolean', 'int': 'Integer', 'long': 'Long', 'double': 'Double', 'void': 'Void'}


STREAMS = ('Gio.InputStream', 'Gio.OutputStream')
# type of GIO that comes out of the library: type of Java
DUPLEX = {'Gio.IOStream': 'DuplexStream'}
UNITS = {'seconds': 'SECONDS', 'milliseconds': 'MILLIS', 'microseconds': 'MICROS'}


class JavaTypes:
    def __init__(self, api):
        self.api = api

    def name(self, kind):
        simple = {'none': 'void', 'bool': 'boolean', 'double': 'double', 'string': 'String', 'strv': 'List<String>', 'bytes': 'byte[]',
                  'datetime': 'Instant', 'moment': 'Instant', 'duration': 'Duration', 'error': 'RuntimeException'}
        if kind.kind in simple:
            return simple[kind.kind]
        if kind.kind == 'int':
            return 'int' if kind.bits <= 16 or (kind.signed and kind.bits == 32) else 'long'
        if kind.kind in ('enum', 'object', 'value'):
            return kind.name
        if kind.kind == 'flags':
            return f'Set<{kind.name}>'
        if kind.name in DUPLEX:
            return DUPLEX[kind.name]
        if kind.kind == 'list':
            return f'List<{self.name(kind.element)}>'
        raise Unbindable(f'{kind.kind} {kind.name} {kind.ctype}')

    def boxed(self, kind):
        text = self.name(kind)
        return BOXED.get(text, text)

    def native(self, kind, argument):
        """The type in the native declaration."""
        if kind.kind == 'none':
            return 'void'
        if kind.kind == 'string' and argument:
            return 'byte[]'
        if kind.kind in ('bool', 'enum', 'flags', 'quark'):
            return 'int'
        if kind.kind in ('int', 'duration'):
            return 'long' if kind.bits == 64 else 'int'
        return 'double' if kind.kind == 'double' else 'long'

    def argument(self, param):
        """(Java type, expression for C, whether it needs a Scope)."""
        kind, name = param.type, java_local(param.name)
        if kind.kind == 'bool':
            return 'boolean', f'{name} ? 1 : 0', False
        if kind.kind == 'double':
            return 'double', name, False
        if kind.kind == 'int':
            wide = self.name(kind) == 'long' and kind.bits == 32
            return self.name(kind), f'Values.unsigned({name})' if wide else name, False
        if kind.kind == 'duration':
            return 'Duration', f'Values.whole({name}, ChronoUnit.{UNITS[kind.name]})', False
        if kind.kind == 'enum':
            return kind.name, f'{name}.value()', False
        if kind.kind == 'flags':
            return f'Set<{kind.name}>', f'Values.bits({name})', False
        if kind.kind == 'string':
            return 'String', f'Text.utf8({name})', False
        if kind.kind == 'strv':
            return 'List<String>', f'scope.strings({name})', True
        if kind.kind == 'bytes':
            return 'byte[]', f'scope.bytes({name})', True
        if kind.kind == 'datetime':
            return 'Instant', f'scope.instant({name})', True
        if kind.kind == 'object':
            return kind.name, f'scope.use({name})', True
        if kind.name in STREAMS:
            return kind.name[4:], f'scope.stream({name})', True
        if kind.kind == 'list' and kind.element.kind == 'object':
            return f'List<? extends {kind.element.name}>', f'scope.list({name})', True
        raise Unbindable(f'argument {param.name}: {kind.kind} {kind.name} {kind.ctype}')

    def result(self, kind, transfer, expression):
        give = 'take' if transfer in ('full', 'container') else 'read'
        if kind.kind == 'bool':
            return f'{expression} != 0'
        if kind.kind == 'double':
            return expression
        if kind.kind == 'int':
            return f'Values.unsigned({expression})' if self.name(kind) == 'long' and kind.bits == 32 else expression
        if kind.kind == 'moment':
            return f'Values.moment({expression}, ChronoUnit.{UNITS[kind.name]})'
        if kind.kind == 'enum':
            return f'{kind.name}.of({expression})'
        if kind.kind == 'flags':
            return f'Values.flags({kind.name}.class, {expression})'
        if kind.kind == 'string':
            return f'Text.{give}({expression})'
        if kind.kind == 'strv':
            return f'Values.{give}Strings({expression})'
        if kind.kind == 'bytes':
            return f'Values.{give}Bytes({expression})'
        if kind.kind == 'datetime':
            return f'Values.{give}Instant({expression})'
        if kind.kind == 'error' and give == 'read':
            return f'SimplevirtException.read({expression})'
        if kind.kind == 'object':
            return f'{kind.name}.wrap({expression})' if give == 'take' else f'{kind.name}.wrap(Values.ref({expression}))'
        if kind.name in DUPLEX and give == 'take':
            return f'{DUPLEX[kind.name]}.wrap({expression})'
        if kind.kind == 'value':
            return f'{kind.name}.{give}({expression})'
        if kind.kind == 'list':
            element = kind.element
            if element.kind == 'object':
                return f'Values.{give}Objects({expression}, {element.name}::wrap)'
            if element.kind == 'value':
                return f'Values.{give}Values({expression}, {element.name}::read)'
        raise Unbindable(f'result: {kind.kind} {kind.name} {kind.ctype}')
