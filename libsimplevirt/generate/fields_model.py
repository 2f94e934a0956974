# SPDX-License-Identifier: LGPL-2.1-or-later
"""The tables of config/api as objects: classes over a piece of XML, and the rows of their fields."""
import re
import tomllib

from model import Table, fail, snake

# word of the table: (kind, spelling, C type, bits)
WORDS = {
    'string': ('STRING', 'PLAIN', 'const char *', 0),
    'strv': ('STRINGS', 'PLAIN', 'char **', 0),
    'yesno': ('BOOL', 'YES_NO', 'gboolean', 0),
    'onoff': ('BOOL', 'ON_OFF', 'gboolean', 0),
    'truefalse': ('BOOL', 'TRUE_FALSE', 'gboolean', 0),
    'onezero': ('BOOL', 'ONE_ZERO', 'gboolean', 0),
    'present': ('BOOL', 'PRESENT', 'gboolean', 0),
    'int32': ('INT', 'PLAIN', 'gint32', 32),
    'int64': ('INT', 'PLAIN', 'gint64', 64),
    'uint32': ('UINT', 'PLAIN', 'guint32', 32),
    'uint64': ('UINT', 'PLAIN', 'guint64', 64),
    'hex32': ('UINT', 'HEX', 'guint32', 32),
    'hex64': ('UINT', 'HEX', 'guint64', 64),
    'double': ('DOUBLE', 'PLAIN', 'double', 64),
    'bytes': ('BYTES', 'PLAIN', 'guint64', 64),
}
UNITS = {'bytes': 1, 'KiB': 1 << 10, 'MiB': 1 << 20, 'GiB': 1 << 30, 'TiB': 1 << 40}
CHECKS = ['text', 'line', 'name', 'uuid', 'mac', 'path']
KEYS = {'name', 'type', 'path', 'doc', 'unit', 'unit_path', 'low', 'high', 'default', 'check', 'digits', 'implies', 'since', 'sample',
        'base', 'with', 'also', 'twin', 'unchecked', 'read_only', 'keeps_parent'}
# gtk-doc, GObject or a binding has another use for these.
TAKEN = {'type', 'class', 'parent', 'ref', 'unref', 'property', 'data', 'value', 'values', 'xml', 'list', 'error', 'object'}
STEP = r"([a-z]+:)?[A-Za-z][\w-]*(\[@[\w-]+!?='[^']*'\])*"
PATH = re.compile(rf'^(\.|@[\w-]+|{STEP}(/{STEP})*(/@[\w-]+)?)$')


def version_number(row):
    parts = [int(p) for p in row.get('since', '0').split('.')] + [0, 0]
    return parts[0] * 1000000 + parts[1] * 1000 + parts[2]


class Enum:
    """A row of `[[enum]]`, in the form that the other tables use: UNKNOWN and DEFAULT go before its words."""

    def __init__(self, row, where):
        self.name = row['name']
        self.texts, values = [], [
            {'name': 'unknown', 'doc': 'A word that this version of the library does not know. Setting this value keeps the word in the document.'},
            {'name': 'default', 'doc': 'Not set in the document, which leaves the choice to libvirt.'}]
        for value in row['values']:
            value = {'text': value} if isinstance(value, str) else value
            name = value.get('name') or re.sub(r'[^a-z0-9]+', '_', value['text'].lower()).strip('_')
            if not re.match(r'^[a-z]\w*$', name):
                fail(where, f"{self.name}: '{value['text']}' needs a name of its own")
            self.texts.append(value['text'])
            values.append({'name': name, 'doc': value.get('doc', f"`{value['text']}`.")})
        if len({v['name'] for v in values}) != len(values) or len(set(self.texts)) != len(self.texts):
            fail(where, f'{self.name}: a value twice')
        self.row = {'name': self.name, 'doc': row['doc'], 'values': values, 'map': False}

    @property
    def words(self):
        return f'sv_{snake(self.name)}_words'


class Field:
    """A row of `fields`."""

    def __init__(self, row, where):
        self.where = f"{where}: field {row.get('name', row)}"
        for key in ('name', 'type', 'path', 'doc'):
            if not row.get(key):
                fail(self.where, f'needs a {key}')
        if set(row) - KEYS:
            fail(self.where, f'does not know {sorted(set(row) - KEYS)}')
        self.row, self.name, self.word, self.path = row, row['name'], row['type'], row['path']
        self.doc = row['doc'].strip().rstrip('.')
        if not re.match(r'^[a-z][a-z0-9_]*$', self.name) or self.name in TAKEN:
            fail(self.where, 'is no name for a field')
        if not PATH.match(self.path):
            fail(self.where, f'no path: {self.path}')
        if self.word == 'present' and '@' in self.path.split('/')[-1].split('[')[0]:
            fail(self.where, 'only an element can be present')
        if 'check' in row and row['check'] not in CHECKS:
            fail(self.where, f"no such check: {row['check']}")
        self.is_enum = self.word[0].isupper()
        self.kind, self.spelling, self.ctype, self.bits = \
            ('ENUM', 'PLAIN', f'Simplevirt{self.word}', 0) if self.is_enum else WORDS.get(self.word) or fail(self.where, 'no such type')
        if self.kind == 'BYTES' and row.get('unit', 'bytes') not in UNITS:
            fail(self.where, f"no such unit: {row['unit']}")
        self.read_only = row.get('read_only', False)

    @property
    def dashed(self):
        return self.name.replace('_', '-')

    @property
    def ends_in_attribute(self):
        return re.sub(r'\[[^]]*\]', '', self.path).split('/')[-1].startswith('@')

    @property
    def check(self):
        return self.row.get('check', 'line' if self.ends_in_attribute else 'text')

    @property
    def unit_path(self):
        default = '' if self.ends_in_attribute else ('@unit' if self.path == '.' else f'{self.path}/@unit')
        return self.row.get('unit_path', default) if self.kind == 'BYTES' else ''

    @property
    def low(self):
        return self.row.get('low', {'INT': -(1 << (self.bits - 1))}.get(self.kind, 0) if self.bits else 0)

    @property
    def high(self):
        top = {'INT': (1 << (self.bits - 1)) - 1, 'UINT': (1 << self.bits) - 1, 'BYTES': (1 << 63) - 1}.get(self.kind, 0) if self.bits else 0
        return self.row.get('high', top)

    @property
    def since(self):
        return version_number(self.row)

    @property
    def text(self):
        """What the documentation says of the field."""
        notes = []
        if self.kind == 'BYTES':
            notes.append('in bytes')
        elif 'unit' in self.row:
            notes.append(f"in {self.row['unit']}")
        if self.kind in ('INT', 'UINT') and ('low' in self.row or 'high' in self.row):
            notes.append(f'from {self.low} to {self.high}')
        if 'since' in self.row:
            notes.append(f"libvirt {self.row['since']}")
        return self.doc + (f" ({'; '.join(notes)})" if notes else '') + '.'


class ConfigClass:
    """A row of `[[class]]`. Has what the generator of methods asks of a table."""

    def __init__(self, row, table, shared):
        self.row, self.table, self.stem, self.path = row, table, table.stem, table.path
        self.class_name = row['name']
        where = f'{table.path}: {self.class_name}'
        for key in ('noun', 'element', 'doc'):
            if key not in row:
                fail(where, f'needs a {key}')
        rows = list(row.get('fields', []))
        for name in row.get('use', []):
            if name not in shared:
                fail(where, f'no shared rows called {name}')
            rows += [r for r in shared[name] if r['name'] not in row.get('without', [])]
        if row.get('read_only'):
            rows = [{**r, 'read_only': True} for r in rows]
        self.fields = [Field(r, where) for r in rows]
        self.lists = row.get('lists', [])
        self.methods = row.get('method', [])
        names = [f.name for f in self.fields] + [entry['name'] for entry in self.lists]
        if len(set(names)) != len(names):
            fail(where, f'twice: {sorted({n for n in names if names.count(n) > 1})}')

    @property
    def c_class(self):
        return f'Simplevirt{self.class_name}'

    @property
    def prefix(self):
        return f'simplevirt_{snake(self.class_name)}'

    @property
    def private(self):
        return f'sv_{snake(self.class_name)}'

    @property
    def since(self):
        return version_number(self.row)

    @property
    def is_root(self):
        """Made on its own (a document, a device); a class without `new` only comes from a list."""
        return not self.row.get('read_only')


class FieldTable(Table):
    """One file of config/api."""

    def __init__(self, path, shared):
        super().__init__(path)
        self.class_name, self.declares = None, False
        self.enum_objects = [Enum(row, path) for row in self.data.get('enum', [])]
        self.config_classes = [ConfigClass(row, self, shared) for row in self.data.get('class', [])]
        self.data = {'enum': [enum.row for enum in self.enum_objects]}

    @staticmethod
    def is_one(path):
        return path.parent.name == 'api' and path.parent.parent.name == 'config'


def read_shared(paths):
    shared = {}
    for folder in sorted({path.parent / 'shared' for path in paths}):
        for path in sorted(folder.glob('*.toml')):
            with open(path, 'rb') as file:
                shared[path.stem] = tomllib.load(file)['fields']
    return shared
