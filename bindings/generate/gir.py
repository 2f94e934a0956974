# SPDX-License-Identifier: LGPL-2.1-or-later
"""The GIR as a model: classes, values, enums, constants and functions, with types reduced to what a binding must tell apart."""
import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field

CORE = '{http://www.gtk.org/introspection/core/1.0}'
C = '{http://www.gtk.org/introspection/c/1.0}'
GLIB = '{http://www.gtk.org/introspection/glib/1.0}'

# GIR's name: (signed, bits)
INTEGERS = {
    'gint': (True, 32), 'guint': (False, 32), 'gint32': (True, 32), 'guint32': (False, 32), 'gint64': (True, 64),
    'guint64': (False, 64), 'gint16': (True, 16), 'guint16': (False, 16), 'gint8': (True, 8), 'guint8': (False, 8),
}
PLAIN = {
    'none': 'none', 'gboolean': 'bool', 'gdouble': 'double', 'utf8': 'string', 'filename': 'string', 'GLib.Bytes': 'bytes',
    'GLib.DateTime': 'datetime', 'GLib.Error': 'error', 'GType': 'gtype', 'GLib.Quark': 'quark', 'gpointer': 'pointer',
}

# What is a type.
TYPES = tuple(CORE + kind for kind in ('enumeration', 'bitfield', 'class', 'record'))

# What a function that switches something is called for; other switches are off when they are left out.
SWITCHED = ('enabled', 'online')
# Numbers whose 0 is the plain case: no limit, from the beginning, all there is, the first, as the other side would.
ZEROS = ('bandwidth', 'hold_ms', 'index', 'length', 'max_size', 'minimum', 'offset', 'screen', 'timeout_ms')


@dataclass
class Type:
    """kind: none bool int double string strv bytes datetime enum flags object value list callback foreign error quark gtype
    pointer unknown. `name` is that of an enum, class, value or foreign type, `element` what a list holds."""
    kind: str
    name: str = ''
    ctype: str = ''
    signed: bool = True
    bits: int = 0
    element: 'Type' = None

    @property
    def is_pointer(self):
        return self.kind not in ('none', 'bool', 'int', 'double', 'enum', 'flags', 'quark', 'gtype')


@dataclass
class Param:
    name: str
    type: Type
    nullable: bool
    transfer: str
    doc: str
    direction: str = 'in'
    closure: int = None
    destroy: int = None
    scope: str = ''

    @property
    def optional(self):
        """Whether it says something plain when it is left out: nothing, no flag, a switch that is off, no limit."""
        return self.nullable or self.type.kind == 'flags' or (self.type.kind == 'bool' and self.name not in SWITCHED) or self.is_number

    @property
    def is_number(self):
        return self.type.kind == 'int' and self.name in ZEROS


@dataclass
class Function:
    name: str
    symbol: str
    kind: str           # method, function, constructor
    owner: str          # name of the class or value, or '' for the namespace
    params: list
    returns: Param
    throws: bool
    doc: str
    since: str
    deprecated: bool = False
    instance: str = ''  # the C type that it is a method of, where that is not its owner's

    @property
    def blocks(self):
        """Whether it may block: it can be cancelled."""
        return bool(self.params) and self.params[-1].type.name == 'Gio.Cancellable'

    @property
    def required(self):
        """How many parameters must be given when they are given in order."""
        return max((i for i, wanted in enumerate(self.wanted, 1) if wanted), default=0)

    @property
    def wanted(self):
        """Whether each parameter must be given; a setter wants what it sets."""
        is_setter = self.name.startswith('set_')
        return [not p.optional or (is_setter and (i == 0 or p.is_number)) for i, p in enumerate(self.params)]

    @property
    def arguments(self):
        return self.params[:-1] if self.blocks else self.params

    @property
    def only_success(self):
        """Whether the gboolean it returns says no more than that there was no error."""
        return self.throws and self.returns.type.kind == 'bool' and 'success' in self.returns.doc

    @property
    def result(self):
        """What a caller in another language gets."""
        return Type('none') if self.only_success else self.returns.type

    @property
    def is_copy(self):
        """Whether it copies its object, to another of the same class, also where that was inherited."""
        return self.kind == 'method' and self.name == 'copy' and self.returns.type.name == self.owner

    @property
    def is_getter(self):
        return self.kind == 'method' and not self.params and not self.throws and self.returns.type.kind != 'none'


@dataclass
class Member:
    name: str
    value: int
    doc: str
    symbol: str
    nick: str


@dataclass
class Enum:
    name: str
    is_flags: bool
    members: list
    doc: str
    since: str


@dataclass
class Signal:
    name: str
    params: list
    returns: Param
    doc: str


@dataclass
class Property:
    name: str
    type: Type
    readable: bool
    writable: bool
    doc: str


@dataclass
class Class:
    name: str
    symbol_prefix: str
    parent: str
    abstract: bool
    final: bool
    doc: str
    since: str
    get_type: str = ''
    item: Type = None   # what it is a Gio.ListModel of
    functions: list = field(default_factory=list)
    signals: list = field(default_factory=list)
    properties: list = field(default_factory=list)

    @property
    def title(self):
        """The getter of what people call it by."""
        getters = {f.name: f for f in self.functions if f.is_getter and f.returns.type.kind == 'string'}
        return getters.get('get_name') or getters.get('get_uri')


@dataclass
class Value:
    name: str
    symbol_prefix: str
    doc: str
    since: str
    get_type: str = ''
    functions: list = field(default_factory=list)

    @property
    def getters(self):
        return [f for f in self.functions if f.is_getter and f.name != 'ref']

    @property
    def others(self):
        return [f for f in self.functions if f not in self.getters and f.name not in ('ref', 'unref')]


@dataclass
class Constant:
    name: str
    value: str
    type: Type
    doc: str


class Api:
    """Everything of the namespace that is introspectable, by name."""

    def __init__(self, path, spell=lambda name: name):
        """`spell` says how a language writes the name of a type; c_names has C's."""
        self.path, self.spell, self.c_names = path, spell, {}
        namespace = ElementTree.parse(path).getroot().find(f'{CORE}namespace')
        self.library = namespace.get('shared-library')
        self.version = namespace.get('version')
        self.names = {node.get('name'): node.tag for node in namespace}
        self.records = {n.get('name') for n in namespace.findall(f'{CORE}record') if n.get(f'{GLIB}get-type')}
        self.enums, self.classes, self.values = {}, {}, {}
        self.constants, self.functions, self.callbacks = [], [], {}
        self.macros = []
        for node in namespace:
            self.read(node)
        self.children = {}
        for item in self.classes.values():
            self.children.setdefault(item.parent, []).append(item.name)

    def read(self, node):
        tag, name = node.tag, node.get('name')
        if tag == f'{CORE}function-macro':
            self.macros.append(name)
        if node.get('introspectable') == '0':
            return
        name = self.spelled(name) if tag in TYPES else name
        if tag in (f'{CORE}enumeration', f'{CORE}bitfield'):
            members = [Member(m.get('name'), int(m.get('value')), doc_of(m), m.get(f'{C}identifier'), m.get(f'{GLIB}nick') or '')
                       for m in node.findall(f'{CORE}member')]
            self.enums[name] = Enum(name, tag == f'{CORE}bitfield', members, doc_of(node), node.get('version') or '')
            self.add_functions(node, self.functions, '')
        elif tag == f'{CORE}class':
            self.classes[name] = self.read_class(node)
        elif tag == f'{CORE}record' and node.get('name') in self.records:
            value = Value(name, 'simplevirt_' + node.get(f'{C}symbol-prefix'), doc_of(node), node.get('version') or '',
                          node.get(f'{GLIB}get-type'))
            self.add_functions(node, value.functions, name)
            self.values[name] = value
        elif tag == f'{CORE}constant':
            self.constants.append(Constant(name, node.get('value'), self.type_of(node), doc_of(node)))
        elif tag == f'{CORE}callback':
            self.callbacks[name] = self.function(node, 'callback', '')
        elif tag == f'{CORE}function':
            self.functions.append(self.function(node, 'function', ''))

    def spelled(self, name):
        text = self.spell(name) if name else ''
        self.c_names[text] = name
        return text

    def read_class(self, node):
        parent = node.get('parent') or ''
        item = Class(self.spelled(node.get('name')), 'simplevirt_' + node.get(f'{C}symbol-prefix'), '' if '.' in parent else self.spelled(parent),
                     node.get('abstract') == '1', node.get('final') == '1', doc_of(node), node.get('version') or '',
                     node.get(f'{GLIB}get-type'))
        self.add_functions(node, item.functions, item.name)
        if any(i.get('name') == 'Gio.ListModel' for i in node.findall(f'{CORE}implements')):
            item.item = next(f.returns.type.element for f in item.functions if f.name == 'list_items')
            item.functions.append(get_item(item))
        for signal in node.findall(f'{GLIB}signal'):
            item.signals.append(Signal(signal.get('name'), self.params_of(signal), self.return_of(signal), doc_of(signal)))
        if item.item:
            item.signals.append(items_changed(item))
            item.doc = item.doc.replace('#GListModel::', f'#Simplevirt{item.name}::')
        for prop in node.findall(f'{CORE}property'):
            item.properties.append(Property(prop.get('name'), self.type_of(prop), prop.get('readable') != '0',
                                            prop.get('writable') == '1', doc_of(prop)))
        return item

    def add_functions(self, node, into, owner):
        for kind in ('constructor', 'function', 'method'):
            for child in node.findall(f'{CORE}{kind}'):
                if child.get('introspectable') != '0' and child.get('moved-to') is None:
                    into.append(self.function(child, kind, owner))

    def function(self, node, kind, owner):
        return Function(node.get('name'), node.get(f'{C}identifier') or '', kind, owner, self.params_of(node), self.return_of(node),
                        node.get('throws') == '1', doc_of(node), node.get('version') or '', node.get('deprecated') == '1')

    def params_of(self, node):
        params = node.find(f'{CORE}parameters')
        return [] if params is None else [self.param(p) for p in params.findall(f'{CORE}parameter')]

    def return_of(self, node):
        return self.param(node.find(f'{CORE}return-value'))

    def param(self, node):
        def number(key):
            return int(node.get(key)) if node.get(key) is not None else None
        return Param(node.get('name') or '', self.type_of(node), node.get('nullable') == '1', node.get('transfer-ownership') or 'none',
                     doc_of(node), node.get('direction') or 'in', number('closure'), number('destroy'), node.get('scope') or '')

    def type_of(self, node):
        array = node.find(f'{CORE}array')
        if array is not None:
            element = self.type_of(array)
            if array.get('name') == 'GLib.PtrArray':
                return Type('list', element=element, ctype='GPtrArray*')
            plain = array.get('length') is None and array.get('fixed-size') is None
            if array.get('name') is None and element.kind == 'string' and plain:
                return Type('strv', ctype=array.get(f'{C}type') or 'char**', element=element)
            return Type('unknown', name=array.get('name') or 'array', ctype=array.get(f'{C}type') or '')
        inner = node.find(f'{CORE}type')
        return Type('unknown', 'nothing') if inner is None else self.named_type(inner.get('name'), inner.get(f'{C}type') or '')

    def named_type(self, name, ctype):
        if name in PLAIN:
            return Type(PLAIN[name], ctype=ctype)
        if name in INTEGERS:
            signed, bits = INTEGERS[name]
            return Type('int', ctype=ctype, signed=signed, bits=bits)
        tag = self.names.get(name)
        kinds = {f'{CORE}enumeration': 'enum', f'{CORE}bitfield': 'flags', f'{CORE}class': 'object', f'{CORE}callback': 'callback'}
        if tag in kinds:
            return Type(kinds[tag], self.spelled(name), ctype)
        if name in self.records:
            return Type('value', self.spelled(name), ctype)
        return Type('foreign' if name and '.' in name else 'unknown', name or '', ctype)

    def all_functions(self):
        for owner in [*self.classes.values(), *self.values.values()]:
            yield from owner.functions
        yield from self.functions

    def ancestors(self, name):
        """The class itself and what it derives from within this namespace, nearest first."""
        while name:
            yield self.classes[name]
            name = self.classes[name].parent

    def c_type(self, name):
        return 'Simplevirt' + self.c_names[name]

    def tells(self, name):
        """Whether an object takes the thread's default main context when it is made, to tell its news there."""
        return bool(self.classes[name].signals) or name == 'Progress'

    def has_children(self, name):
        return name in self.children


def get_item(item):
    """GListModel's as the class's own, and typed: our GIR does not repeat what an interface of GIO has."""
    position = Param('position', Type('int', ctype='guint', signed=False, bits=32), False, 'none', 'where, counted from 0')
    found = Param('', item.item, True, 'full', 'the item, or %NULL behind the last')
    return Function('get_item', 'g_list_model_get_item', 'method', item.name, [position], found, False,
                    'Gets the item at a position of the list as it was told last, %NULL behind the last.', '', instance='GListModel')


def items_changed(item):
    """GListModel's signal, in the same way."""
    number, nothing = Type('int', signed=False, bits=32), Param('', Type('none'), False, 'none', '')
    meanings = {'position': 'where the change begins', 'removed': 'how many items were removed', 'added': 'how many items were added'}
    params = [Param(name, number, False, 'none', doc) for name, doc in meanings.items()]
    return Signal('items-changed', params, nothing, f"""At a position, some items were removed and others added:
        {item.symbol_prefix}_list_items() returns the current items. An item that moves is removed and added. Applying every change to a copy of
        the list keeps the copy equal to the model. Take that copy within the first report, from {item.symbol_prefix}_get_item() up to the first
        %NULL: outside of handlers, and while other threads change the model, the list may be ahead of the reported changes.""")


def doc_of(node):
    doc = node.find(f'{CORE}doc')
    return '' if doc is None or doc.text is None else re.sub(r'[ \t]+\n', '\n', doc.text.strip())
