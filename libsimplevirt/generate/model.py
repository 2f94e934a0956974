# SPDX-License-Identifier: LGPL-2.1-or-later
"""The API tables as objects: every table is read, because a type named in one may be described in another."""
import re
import sys
import tomllib
from pathlib import Path

LAYERS = ['base', 'config', 'live', 'provision']


def fail(where, text):
    sys.exit(f'{where}: {text}')


def snake(name):
    return re.sub(r'(?<=[a-z0-9])([A-Z])', r'_\1', name).lower()


class Type:
    """One type word of a table (`string?`, `[Domain]`, `uint64`) and how C and GObject spell it."""

    SCALARS = {
        'bool': ('gboolean', 'boolean', 'G_TYPE_BOOLEAN'),
        'int32': ('gint32', 'int', 'G_TYPE_INT'),
        'uint32': ('guint32', 'uint', 'G_TYPE_UINT'),
        'int64': ('gint64', 'int64', 'G_TYPE_INT64'),
        'uint64': ('guint64', 'uint64', 'G_TYPE_UINT64'),
        'double': ('double', 'double', 'G_TYPE_DOUBLE'),
    }
    # word: (C type, copy, free, GType)
    REFS = {
        'string': ('char', 'g_strdup (%s)', 'g_free', 'G_TYPE_STRING'),
        'strv': ('char *', 'g_strdupv ((char **) %s)', 'g_strfreev', 'G_TYPE_STRV'),
        'bytes': ('GBytes', 'g_bytes_ref (%s)', 'g_bytes_unref', 'G_TYPE_BYTES'),
        'datetime': ('GDateTime', 'g_date_time_ref (%s)', 'g_date_time_unref', 'G_TYPE_DATE_TIME'),
        'error': ('GError', 'g_error_copy (%s)', 'g_error_free', 'G_TYPE_ERROR'),
    }

    def __init__(self, word, api):
        self.word = word
        self.nullable = word.endswith('?')
        self.name = word.rstrip('?')
        self.element = None
        if self.name.startswith('['):
            self.kind = 'list'
            self.element = Type(self.name[1:-1], api)
            if self.element.name == 'string':
                fail(word, 'a list of strings is spelled strv')
        elif self.name in self.SCALARS:
            self.kind = 'scalar'
        elif self.name in self.REFS:
            self.kind = self.name
        elif '.' in self.name:
            self.kind = 'object'
        elif self.name in api.enums:
            self.kind = 'flags' if api.enums[self.name].get('flags') else 'enum'
        elif self.name in api.values:
            self.kind = 'value'
        elif self.name in api.classes:
            self.kind = 'object'
        else:
            fail(word, 'no such type in any table')

    @property
    def is_pointer(self):
        return self.kind not in ('scalar', 'enum', 'flags')

    @property
    def base(self):
        if self.kind == 'scalar':
            return self.SCALARS[self.name][0]
        if self.kind == 'list':
            return 'GPtrArray'
        if self.name in self.REFS:
            return self.REFS[self.name][0]
        if '.' in self.name:
            return 'G' + self.name.split('.')[1]
        return 'Simplevirt' + self.name

    @property
    def owned(self):
        """The C type of a stored or returned-with-ownership value."""
        return self.base + ' *' if self.is_pointer and self.kind != 'strv' else ('char **' if self.kind == 'strv' else self.base)

    @property
    def borrowed(self):
        """The C type of an argument or of a getter's result."""
        if self.kind == 'string':
            return 'const char *'
        if self.kind == 'strv':
            return 'const char *const *'
        if self.kind == 'error':
            return 'const GError *'
        return self.owned

    @property
    def gtype(self):
        if self.kind == 'scalar':
            return self.SCALARS[self.name][2]
        if self.kind == 'list':
            return 'G_TYPE_PTR_ARRAY'
        if self.name in self.REFS:
            return self.REFS[self.name][3]
        if '.' in self.name:
            return 'G_TYPE_' + snake(self.name.split('.')[1]).upper()
        return 'SIMPLEVIRT_TYPE_' + snake(self.name).upper()

    def copy(self, expression):
        if not self.is_pointer:
            return expression
        if self.kind in ('object', 'value', 'list', 'bytes', 'datetime', 'error'):
            # a list that came in may change, and be all that is of it, as soon as the call began
            listed = 'sv_objects_copy (%s)' if self.element and self.element.kind == 'object' else 'g_ptr_array_ref (%s)'
            ref = {'object': 'g_object_ref (%s)', 'list': listed,
                   'value': f'simplevirt_{snake(self.name)}_ref (%s)'}.get(self.kind) or self.REFS[self.kind][1]
            return f'{expression} != NULL ? {ref % expression} : NULL'
        return self.REFS[self.name][1] % expression

    @property
    def free(self):
        if not self.is_pointer:
            return None
        return {'object': 'g_object_unref', 'list': 'g_ptr_array_unref',
                'value': f'simplevirt_{snake(self.name)}_unref'}.get(self.kind) or self.REFS[self.kind][2]

    def annotation(self, transfer):
        """GIR annotation of a result (`transfer`: 'full' or 'none') or of an argument (None)."""
        words = []
        if self.kind == 'list':
            element = 'utf8' if self.element.name == 'string' else self.element.base
            words.append(f'(element-type {element})')
            transfer = 'container' if transfer == 'full' else transfer
        if self.kind == 'strv':
            words.append('(array zero-terminated=1)')
        if self.nullable:
            words.append('(nullable)')
        elif self.is_pointer and transfer:
            words.append('(not nullable)')
        if self.is_pointer and transfer:
            words.insert(0, f'(transfer {transfer})')
        return ' '.join(words)


class Table:
    """One file of api/: what it says of one class and of the values and enums beside it."""

    def __init__(self, path):
        self.path = Path(path)
        with open(path, 'rb') as file:
            self.data = tomllib.load(file)
        self.layer = self.path.parent.parent.name
        self.stem = self.path.stem
        self.class_name = self.data.get('class')
        self.declares = self.class_name is not None and 'doc' in self.data

    def rows(self, kind):
        return self.data.get(kind, [])

    @property
    def c_class(self):
        return f'Simplevirt{self.class_name}'

    @property
    def prefix(self):
        return f'simplevirt_{snake(self.class_name)}'

    @property
    def private_prefix(self):
        return f'sv_{snake(self.class_name)}'


class Api:
    def __init__(self, paths):
        from fields_model import FieldTable, read_shared
        paths = [Path(path) for path in paths]
        shared = read_shared([path for path in paths if FieldTable.is_one(path)])
        self.tables = [FieldTable(path, shared) if FieldTable.is_one(path) else Table(path) for path in paths]
        self.enums, self.values, self.classes = {}, {}, {}
        self.config_classes, self.config_enums = {}, {}
        if any(isinstance(table, FieldTable) for table in self.tables):
            self.classes['Config'] = None  # written by hand: include/simplevirt/config.h
        for table in self.tables:
            for row in table.rows('enum'):
                self.add(self.enums, row['name'], row, table)
            for row in table.rows('value'):
                self.add(self.values, row['name'], row, table)
            if table.declares:
                self.add(self.classes, table.class_name, table, table)
            for cls in getattr(table, 'config_classes', []):
                self.add(self.classes, cls.class_name, cls, table)
                self.config_classes[cls.class_name] = cls
            for enum in getattr(table, 'enum_objects', []):
                self.config_enums[enum.name] = enum
        for table in self.tables:
            if table.class_name and table.class_name not in self.classes:
                fail(table.path, f'class {table.class_name} is declared by no table')

    def add(self, into, name, row, table):
        if name in self.enums or name in self.values or name in self.classes:
            fail(table.path, f'{name} is described twice')
        into[name] = row

    def config_enum(self, name, where):
        return self.config_enums.get(name) or fail(where, f'no enum {name} in any table of config')

    def type(self, word):
        return Type(word, self)

    def is_record(self, kind):
        """A class that only holds properties."""
        return kind.kind == 'object' and isinstance(self.classes.get(kind.name), Table) and self.classes[kind.name].data.get('record', False)

    def table(self, path):
        return next(t for t in self.tables if t.path.resolve() == Path(path).resolve())
