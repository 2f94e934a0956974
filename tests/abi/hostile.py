# SPDX-License-Identifier: LGPL-2.1-or-later
"""hostile.py GIR LIBRARY: calls every function of the GIR, on libvirt's simulated host, with one argument after the other that is none.

It calls C itself, for what PyGObject would not let through: NULL, what is not UTF-8, words and bits without a meaning. A call may fail or
succeed; it is wrong when it crashes or hangs, says something in GLib's log, fails without an error or with one that has no code or
cannot be shown to anybody, or takes what has no meaning at all. What a setter of a config makes can be read back.
"""
import ctypes
import faulthandler
import os
import re
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import defaultdict

from tap import Tap

CORE = '{http://www.gtk.org/introspection/core/1.0}'
C = '{http://www.gtk.org/introspection/c/1.0}'
NUMBERS = {'gboolean': ctypes.c_int, 'gint': ctypes.c_int, 'gint32': ctypes.c_int32, 'guint32': ctypes.c_uint32,
           'gint64': ctypes.c_int64, 'guint64': ctypes.c_uint64, 'gdouble': ctypes.c_double}
TEXTS = {'NULL': None, 'empty': b'', 'blank': b' ', 'long': b'A' * 300000, 'control': b'/a\x01\x1b[2Jb', 'lines': b'a\nb', 'markup': b'<&"\'>]]>',
         'UTF-8': b'a\xff\xfe', 'U+FFFE': b'/a\xef\xbf\xbeb', 'format': b'%s%n%d', 'path': b'../x/y'}
# What is right, by the name of the argument, so that a call gets as far as the one that is not.
RIGHT = {'uri': b'test:///default', 'uuid': b'6695eb01-f6a4-8304-79aa-97f2502e193f', 'mac': b'52:54:00:01:02:07', 'disk': b'vda', 'cpus': b'0',
         'vcpus': b'1', 'address': b'192.168.122.77', 'path': b'here', 'folder': b'/nowhere', 'prefix': b'p', 'xpath': b'name', 'target': b'sda'}
DOMAIN = b"""<domain type='test'><name>hostile</name><memory>65536</memory><vcpu>2</vcpu><os><type>hvm</type></os><devices>
<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='/x'/><target dev='vda'/></disk></devices></domain>"""
VOLUME = b"<volume><name>hostile</name><capacity>1048576</capacity></volume>"
# They wait for what does not come here, or belong to what makes and frees things.
LEFT_OUT = re.compile(r'_(async|finish|get_type|ref|unref|free)$|event_queue_pop|wait_for_|_quark$|get_nick$|measure_dirty|monitor_new$')
# The simulated host's own words for things that have a code elsewhere.
SIMULATED = re.compile(r"metadata length|save header|coredump|saving domain|already being removed")


class Error(ctypes.Structure):
    _fields_ = [('domain', ctypes.c_uint32), ('code', ctypes.c_int), ('message', ctypes.c_char_p)]


class Field(ctypes.Structure):
    _fields_ = [('key', ctypes.c_char_p), ('value', ctypes.c_char_p), ('length', ctypes.c_ssize_t)]


class Library:
    """The functions of the GIR by their names in C."""

    def __init__(self, gir, library):
        self.library = ctypes.CDLL(library)
        self.glib, self.object, self.gio = (ctypes.CDLL(f'lib{name}-2.0.so.0') for name in ('glib', 'gobject', 'gio'))
        namespace = ElementTree.parse(gir).getroot().find(CORE + 'namespace')
        self.enums, self.flags, self.classes, self.records = (
            {e.get('name'): e for e in namespace.findall(CORE + tag)} for tag in ('enumeration', 'bitfield', 'class', 'record'))
        self.codes = {int(m.get('value')): m.get('name') for m in self.enums['ErrorCode'].findall(CORE + 'member')}
        self.functions = {}
        for owner in [*self.classes.values(), namespace]:
            for node in owner:
                if node.tag in [CORE + tag for tag in ('method', 'function', 'constructor')] and node.get('moved-to') is None:
                    function = Function(self, '' if owner is namespace else owner.get('name'), node)
                    self.functions[function.name] = function
        self.logged = []
        self.keep = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int, ctypes.POINTER(Field), ctypes.c_size_t, ctypes.c_void_p)(self.log)
        self.glib.g_log_set_writer_func(self.keep, None, None)
        for library, names in ((self.object, ['g_object_unref']), (self.glib, ['g_free', 'g_strfreev', 'g_ptr_array_unref'])):
            for name in names:
                getattr(library, name).argtypes = [ctypes.c_void_p]
        self.glib.g_ptr_array_new.restype = ctypes.c_void_p
        self.glib.g_ptr_array_add.argtypes = [ctypes.c_void_p] * 2

    def log(self, level, fields, count, _data):
        if level & 0x1c:
            self.logged += [fields[i].value for i in range(count) if fields[i].key == b'MESSAGE']
        return 1

    def ctype(self, kind):
        if kind in self.enums or kind in self.flags:
            return ctypes.c_int if kind in self.enums else ctypes.c_uint
        return NUMBERS.get(kind, ctypes.c_char_p if kind == 'utf8' else ctypes.c_void_p)

    def call(self, name, *args):
        """The result, and code and message of the error, if any."""
        function, error = self.functions[name], ctypes.POINTER(Error)()
        result = function.call(*args, *([ctypes.byref(error)] if function.throws else []))
        if not error:
            return result, None
        ours = not self.glib.g_error_matches(error, self.gio.g_io_error_quark(), 19)
        told = (self.codes[error.contents.code] if ours else 'cancelled', error.contents.message)
        self.glib.g_error_free(error)
        return result, told

    def list(self, things):
        """A GPtrArray of them, which owns none."""
        array = self.glib.g_ptr_array_new()
        for thing in things:
            self.glib.g_ptr_array_add(array, thing)
        return array

    def release(self, function, result):
        if not result or function.result in NUMBERS or function.transfer == 'none':
            return
        if function.result == 'list':
            self.glib.g_ptr_array_unref(result)
        elif function.result in ('utf8', 'strv'):
            (self.glib.g_free if function.result == 'utf8' else self.glib.g_strfreev)(result)
        elif function.result in self.records:
            getattr(self.library, self.symbol(function.result, 'unref'))(ctypes.c_void_p(result))
        elif function.result in self.classes:
            self.object.g_object_unref(result)

    @staticmethod
    def symbol(kind, word):
        snake = re.sub(r'(?<=[a-z0-9])([A-Z])', r'_\1', kind).lower()
        return f'simplevirt_{snake}_{word}'


class Function:
    def __init__(self, library, owner, node):
        self.owner, self.name, self.throws = owner, node.get(C + 'identifier'), node.get('throws') == '1'
        self.is_method = node.find(f'{CORE}parameters/{CORE}instance-parameter') is not None
        self.params = [(p.get('name'), self.kind(p), p.get('nullable') == '1') for p in node.findall(f'{CORE}parameters/{CORE}parameter')]
        value = node.find(CORE + 'return-value')
        self.result, self.transfer, self.may_be_null = self.kind(value), value.get('transfer-ownership'), value.get('nullable') == '1'
        self.call = getattr(library.library, self.name, None)
        if self.call is None:
            return
        self.call.restype = None if self.result == 'none' else ctypes.c_void_p if self.result == 'utf8' else library.ctype(self.result)
        self.call.argtypes = [*[ctypes.c_void_p] * self.is_method, *(library.ctype(kind) for _, kind, _ in self.params),
                              *[ctypes.c_void_p] * self.throws]

    @staticmethod
    def kind(value):
        array = value.find(CORE + 'array')
        if array is not None:
            return 'list' if array.get('name') else 'strv'
        node = value.find(CORE + 'type')
        return node.get('name') if node is not None else 'none'


class Host:
    """What there is to call functions of, made again after a call that may have changed it."""

    def __init__(self, library):
        self.library, self.things = library, {}

    def make(self, kind, name, *args):
        result, _ = self.library.call(name, *args)
        if result:
            self.things[kind] = result
        return result

    def get(self):
        if self.things:
            return self.things
        connection = self.make('Connection', 'simplevirt_connection_open', b'test:///default', None)
        if self.make('Domain', 'simplevirt_connection_define_domain_xml', connection, DOMAIN, None):
            self.library.call('simplevirt_domain_start', self.things['Domain'], 0, None)
            self.make('Checkpoint', 'simplevirt_domain_create_checkpoint', self.things['Domain'], b'one', None, 0, None)
        for kind, word, name in (('Network', 'network', b'default'), ('StoragePool', 'storage_pool', b'default-pool'),
                                 ('HostInterface', 'host_interface', b'eth1'), ('NodeDevice', 'node_device', b'computer')):
            self.make(kind, f'simplevirt_connection_lookup_{word}', connection, name, None)
        self.make('StorageVolume', 'simplevirt_storage_pool_create_volume_xml', self.things['StoragePool'], VOLUME, 0, None)
        for kind in self.library.classes:
            maker = self.library.functions.get(self.library.symbol(kind, 'new'))
            if maker and kind not in self.things and not kind.endswith('Config') and all(p[1] == 'utf8' for p in maker.params):
                self.make(kind, maker.name, *[b'made' for _ in maker.params])
        return self.things

    def drop(self):
        for kind, word in (('StorageVolume', 'delete'), ('Domain', 'power_off'), ('Checkpoint', 'delete'), ('Domain', 'undefine')):
            if kind in self.things:
                self.library.call(self.library.symbol(kind, word), self.things[kind], *([] if word == 'power_off' else [0]), None)
        for thing in self.things.values():
            self.library.object.g_object_unref(thing)
        self.things = {}


class Hostile:
    def __init__(self, library):
        self.library, self.host, self.problems, self.count = library, Host(library), defaultdict(list), 0

    def values(self, param):
        """Names and values of what is none; the third tells whether it must not be taken."""
        name, kind, nullable = param
        if kind == 'utf8':
            return [(word, text, word == 'UTF-8' or text is None and not nullable) for word, text in TEXTS.items()]
        if kind == 'strv':
            lists = {'none': [], 'UTF-8': [b'\xff'], 'long': [b'A' * 300000], 'many': [b'x'] * 5000}
            return [('NULL', None, not nullable)] + [(word, (ctypes.c_char_p * (len(l) + 1))(*l, None), word == 'UTF-8') for word, l in lists.items()]
        if kind in self.library.enums:
            return [(str(value), value, True) for value in (-1, 999999, -2**31)]
        if kind in self.library.flags:
            return [(hex(value), value, True) for value in (0x80000000, 0xffffffff)]
        if kind == 'gdouble':
            return [(str(value), value, False) for value in (float('nan'), float('inf'), -1e308)]
        if kind in NUMBERS:
            bits, signed = 8 * ctypes.sizeof(NUMBERS[kind]), not kind.startswith('gu')
            ends = [0, -1, -2**(bits - 1), 2**(bits - 1) - 1] if signed else [0, 2**(bits - 1), 2**bits - 1]
            return [] if re.search('timeout|seconds|hold', name) else [(str(value), value, False) for value in ends]
        if kind == 'list':
            # made when they are passed: a call before may have changed the host
            lists = {'none': lambda: [], 'NULL in it': lambda: [None], 'no domain': lambda: [self.host.get()['Network']],
                     'twice': lambda: [self.host.get()['Domain']] * 2}
            return [('NULL', None, True)] + [(word, l, word != 'none') for word, l in lists.items()]
        return [] if kind == 'Gio.Cancellable' else [('NULL', None, not nullable)]

    def right(self, param, things):
        name, kind, _ = param
        if kind == 'utf8':
            return RIGHT.get(name, b'x')
        if kind == 'strv':
            return (ctypes.c_char_p * 2)(b'x', None)
        if kind == 'list':
            return self.library.list([things['Domain']])
        if kind.endswith('Config') and self.library.symbol(kind, 'new') in self.library.functions:
            return self.library.call(self.library.symbol(kind, 'new'))[0]
        return things.get(kind, 1 if kind in NUMBERS or kind in self.library.enums else 0 if kind in self.library.flags else None)

    def attempt(self, function, args, what, wrong):
        self.library.logged.clear()
        self.count += 1
        faulthandler.dump_traceback_later(60, exit=True)
        result, error = self.library.call(function.name, *args)
        faulthandler.cancel_dump_traceback_later()
        for problem in self.judge(function, result, error, wrong):
            self.problems[function.owner].append(f'{function.name} ({what}): {problem}')
        return result, error

    def judge(self, function, result, error, wrong):
        yield from (f'it said {text}' for text in self.library.logged[:1])
        if not function.throws:
            return
        silent = function.may_be_null or function.result in NUMBERS and not re.search('_(start|set|create|save|delete|define|undefine)', function.name)
        if error is None:
            yield from ['it was taken'] if wrong else [] if result or silent else ['it failed without an error']
            return
        code, message = error[0], error[1].decode('utf-8', 'surrogateescape')
        if wrong and code != 'invalid_argument' or code == 'failed' and not SIMULATED.search(message):
            yield f'{code}: {message[:200]}'
        if len(message) > 5000 or not re.match(r"[^\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]+: ", message) or re.search(r'[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]', message):
            yield f'nobody can show {len(message)} bytes: {message[:200]!r}'

    def on_things(self, function):
        for place, param in enumerate(function.params):
            for word, value, wrong in self.values(param):
                things = self.host.get()
                if function.is_method and function.owner not in things:
                    return
                args = [self.right(other, things) for other in function.params]
                args[place] = self.library.list(value()) if callable(value) else value
                own = [things[function.owner]] if function.is_method else []
                # NULL for an object is a mistake of C's alone, which GLib tells
                if value is None and not function.throws and param[1] != 'utf8':
                    continue
                result, error = self.attempt(function, own + args, f'{param[0]} {word}', wrong and function.throws)
                self.library.release(function, result)
                if error is None and function.throws and not re.search('_(fetch|list|lookup|get|check)_', function.name):
                    self.host.drop()

    def on_config(self, function):
        """A text for a field: whatever it is, the document can be read back."""
        if [kind for _, kind, _ in function.params] != ['utf8'] or '_set_' not in function.name:
            return
        for word, text in TEXTS.items():
            config = self.library.call(self.library.symbol(function.owner, 'new'))[0]
            self.attempt(function, [config, text], word, False)
            made, _ = self.library.call('simplevirt_config_to_xml', config)
            again, error = self.library.call(self.library.symbol(function.owner, 'new_from_xml'), ctypes.string_at(made))
            if error:
                self.problems[function.owner].append(f'{function.name} ({word}): {error[1]}')
            self.library.glib.g_free(made)
            for thing in filter(None, (config, again)):
                self.library.object.g_object_unref(thing)

    def run(self, tap):
        functions = [f for f in self.library.functions.values() if f.call is not None and not LEFT_OUT.search(f.name)]
        for owner in dict.fromkeys(f.owner for f in functions):
            mine = [f for f in functions if f.owner == owner]
            for function in mine:
                if not owner.endswith('Config'):
                    self.on_things(function)
                elif function.is_method and self.library.symbol(owner, 'new') in self.library.functions:
                    self.on_config(function)
            tap.case(owner or 'functions', self.problems[owner])
        self.host.drop()
        tap.case('thousands of calls were made', [] if self.count > 5000 else [self.count])


def main():
    tap, here = Tap(), tempfile.TemporaryDirectory()
    gir, library = map(os.path.abspath, sys.argv[1:3])
    os.environ['LIBVIRT_DEFAULT_URI'] = 'test:///default'
    os.chdir(here.name)
    Hostile(Library(gir, library)).run(tap)
    os.chdir('/')
    here.cleanup()
    tap.end()


main()
