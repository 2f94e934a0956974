# SPDX-License-Identifier: LGPL-2.1-or-later
"""Makes the introspected library feel like Python. All of it is derived from the typelib: nothing here names a method.

- a GLib.Error of the library becomes an exception of its own per code (NotFound, InvalidState, ...)
- trailing flags, switches and what may be None have defaults, enums and flags may be given by their nicks ("active")
- getters and GObject properties are attributes, keywords of a class set them
- `await thing.foo_async()` runs the blocking foo() on a thread; cancelling the awaiting task cancels the call
- what can be closed is a context manager; everything has a repr, enums print as words
- a progress may be a callable, or a bar such as tqdm's; bytes, moments and binary files are Python's own
"""
import asyncio
import concurrent.futures
import datetime
import difflib
import functools
import importlib
import keyword
import os
import re
import threading
import warnings

import gi
from gi.repository import Gio, GLib, GObject
from gi.module import get_introspection_module

Simplevirt = get_introspection_module('Simplevirt')
__all__ = []

DOMAIN = 'simplevirt-error'


class Threads:
    """One thread per call that is awaited; each may be blocked by its daemon, so that they are many."""

    def __init__(self):
        self.start()
        # a child has none of its parent's threads
        os.register_at_fork(after_in_child=self.start)

    def start(self):
        self.pool = concurrent.futures.ThreadPoolExecutor(max_workers=256, thread_name_prefix='simplevirt')

    def submit(self, function, *values):
        """A future of what it gives; after the program's end, when there are no new threads, it is made here."""
        try:
            return self.pool.submit(function, *values)
        except RuntimeError:
            made = concurrent.futures.Future()
            try:
                made.set_result(function(*values))
            except BaseException as problem:
                made.set_exception(problem)
            return made

    def wait(self, function, values, cancellable):
        """What it gives. Python handles signals in the main thread and between its own instructions only: a thread that waits here does
        so at once, and what its handler raises, such as KeyboardInterrupt, cancels the call."""
        future = self.submit(function, *values)
        try:
            return future.result()
        except BaseException:
            end(future, cancellable)
            raise


def end(future, cancellable):
    if not future.done():
        cancellable.cancel()
        concurrent.futures.wait([future])


threads = Threads()


def export(name, value):
    globals()[name] = value
    __all__.append(name)
    return value


# Errors -------------------------------------------------------------------------------------------------------------

class Error(GLib.Error):
    """Something the library could not do. `code` is a Simplevirt.ErrorCode, `message` names the object first. What libvirt itself called
    it (virErrorNumber) and where it came from (virErrorDomain) are 0 when libvirt did not report it."""

    libvirt_code = libvirt_domain = 0

    def __init__(self, message='', domain=DOMAIN, code=0):
        super().__init__(message, domain, code)

    def __str__(self):
        return self.message

    def __repr__(self):
        return f'simplevirt.{type(self).__name__}({self.message!r})'


class Cancelled(Error):
    """The call was cancelled through its Gio.Cancellable."""


export('Error', Error)
export('Cancelled', Cancelled)
exceptions = {}


def camel(name):
    return ''.join(word.capitalize() for word in re.split('[_-]', name))


def make_exceptions():
    for name in members(Simplevirt.ErrorCode):
        parents = (Error, TimeoutError) if name == 'TIMED_OUT' else (Error,)
        made = type(camel(name), parents, {'__module__': 'simplevirt'})
        exceptions[int(getattr(Simplevirt.ErrorCode, name))] = export(camel(name), made)


def translated(error):
    """The exception of ours for a GLib.Error, or that error itself when it is somebody else's."""
    if isinstance(error, Error):
        return error
    if error.matches(Gio.io_error_quark(), Gio.IOErrorEnum.CANCELLED):
        return Cancelled(error.message, error.domain, error.code)
    if error.domain != DOMAIN:
        return error
    made = exceptions.get(error.code, Error)(error.message, error.domain, error.code)
    made.code = Simplevirt.ErrorCode(error.code)
    # of the error that this thread got last, which PyGObject does not carry over
    made.libvirt_code, made.libvirt_domain = Simplevirt.error_get_libvirt_code(error), Simplevirt.error_get_libvirt_domain(error)
    return made


# Calls --------------------------------------------------------------------------------------------------------------

def ask(info, *names):
    """Newer PyGObject has other names for some of what typelibs say."""
    for name in names:
        if hasattr(info, name):
            return getattr(info, name)()
    return None


def index(argument, what):
    """The place of an argument's closure or destroy function, -1 when it has none."""
    found = ask(argument, f'get_{what}', f'get_{what}_index')
    return found if isinstance(found, int) else -1


def interface_of(kind):
    return kind.get_interface() if kind.get_tag_as_string() == 'interface' else None


# What a function that switches something is called for; other switches are off when they are left out.
SWITCHED = ('enabled', 'online')
# Numbers whose 0 is the plain case: no limit, from the beginning, all there is, the first, as the other side would.
ZEROS = ('bandwidth', 'hold_ms', 'index', 'length', 'max_size', 'minimum', 'offset', 'screen', 'timeout_ms')


class Parameter:
    """One argument of a C function as a Python function has it."""

    def __init__(self, argument):
        self.name = argument.get_name() + ('_' if keyword.iskeyword(argument.get_name()) else '')
        kind = ask(argument, 'get_type', 'get_type_info')
        interface = interface_of(kind)
        self.nullable = argument.may_be_null()
        is_switch = kind.get_tag_as_string() == 'gboolean' and self.name not in SWITCHED
        self.enum = interface if type(interface).__name__ in ('EnumInfo', 'FlagsInfo') else None
        self.is_progress = interface is not None and (interface.get_namespace(), interface.get_name()) == ('Simplevirt', 'Progress')
        name = interface and (interface.get_namespace(), interface.get_name())
        self.c_value, self.pump = C_VALUES.get(name), PUMPS.get(name)
        self.is_number = kind.get_tag_as_string() in ('guint32', 'guint64') and self.name in ZEROS
        self.optional = self.nullable or is_switch or self.is_number or (self.enum is not None and self.enum.is_flags())

    def default(self):
        """Flags that may say "all" do so."""
        if self.enum is None:
            return None if self.nullable else 0 if self.is_number else False
        return getattr(self.kind(), 'ALL', None) or self.kind()(0)

    def kind(self):
        module = Simplevirt if self.enum.get_namespace() == 'Simplevirt' else importlib.import_module(f'gi.repository.{self.enum.get_namespace()}')
        return getattr(module, self.enum.get_name())

    def convert(self, value):
        if self.c_value is not None:
            return self.c_value(value)
        if self.enum is None or not isinstance(value, str):
            return value
        return by_nick(self.kind(), value)


def c_bytes(value):
    return GLib.Bytes.new(bytes(value)) if isinstance(value, (bytes, bytearray, memoryview)) else value


def c_moment(value):
    if not isinstance(value, datetime.datetime):
        return value
    seconds, micro = divmod(round(value.timestamp() * 1e6), 1_000_000)
    return GLib.DateTime.new_from_unix_utc(seconds).add(micro)


C_VALUES = {('GLib', 'Bytes'): c_bytes, ('GLib', 'DateTime'): c_moment}


def unix_streams():
    """Newer GLib has them in a namespace of their own."""
    try:
        gi.require_version('GioUnix', '2.0')
        from gi.repository import GioUnix
        return GioUnix.InputStream, GioUnix.OutputStream
    except (ValueError, ImportError):
        return Gio.UnixInputStream, Gio.UnixOutputStream


class Pump:
    """Lends a binary file of Python, or what reads or writes like one, to one call, through a pipe. What it raises cancels the call."""

    SIZE = 1 << 18

    def __init__(self, file, cancellable):
        self.file, self.cancellable, self.problem = file, cancellable, None
        self.ours, self.stream = self.open()
        self.thread = threading.Thread(target=self.run, name='simplevirt-pump', daemon=True)
        self.thread.start()

    def run(self):
        try:
            self.move()
        except BrokenPipeError:
            pass  # the call wants no more
        except BaseException as problem:
            self.problem = problem
            self.cancellable.cancel()
        finally:
            os.close(self.ours)

    def end(self):
        self.stream.close(None)
        self.thread.join()


def write_all(write, piece):
    left = memoryview(piece)
    while left:
        count = write(left)
        # what tells no number has taken all
        left = left[len(left) if count is None else count:]


class InputPump(Pump):
    def open(self):
        theirs, ours = os.pipe()
        return ours, unix_streams()[0].new(theirs, True)

    def move(self):
        while piece := self.file.read(self.SIZE):
            write_all(functools.partial(os.write, self.ours), piece)
        if piece is None:
            raise BlockingIOError('the file has nothing to read yet: it must block')


class OutputPump(Pump):
    def open(self):
        ours, theirs = os.pipe()
        return ours, unix_streams()[1].new(theirs, True)

    def move(self):
        while piece := os.read(self.ours, self.SIZE):
            write_all(self.file.write, piece)


PUMPS = {('Gio', 'InputStream'): (InputPump, 'read', Gio.InputStream), ('Gio', 'OutputStream'): (OutputPump, 'write', Gio.OutputStream)}


class Follower:
    """Tells a callable, or a bar such as tqdm's, how far a call has come; in the thread that makes the call. What it raises
    cancels the call."""

    PERIOD = 0.1

    def __init__(self, told):
        is_bar = hasattr(told, 'update') and hasattr(told, 'n')
        if not is_bar and not callable(told):
            raise TypeError(f'progress: a Progress, a callable or a bar, not {type(told).__name__}')
        self.progress, self.told, self.tell = Simplevirt.Progress(), told, self.move if is_bar else self.say

    def say(self):
        self.told(self.progress)

    def move(self):
        bar = self.told
        bar.total = self.progress.bytes_total or None
        if hasattr(bar, 'set_description'):
            bar.set_description(self.progress.step, refresh=False)
        bar.update(self.progress.bytes_done - bar.n)

    def run(self, function, target, values):
        cancellable = function.cancellable(values)
        future = threads.submit(function.invoke, target, values)
        try:
            while concurrent.futures.wait([future], timeout=self.PERIOD).not_done:
                self.tell()
            # of the end, too, however soon it came
            self.tell()
            return future.result()
        except BaseException:
            end(future, cancellable)
            raise


def handles_signals():
    """Whether it is the thread that Python handles signals in; with a main context of its own, calls must be made in it."""
    return threading.current_thread() is threading.main_thread() and GLib.MainContext.get_thread_default() is None


def by_nick(kind, text):
    """Simplevirt.DomainFilter for "active" or "active|paused"."""
    result = 0
    for word in re.split(r'[|,\s]+', text):
        value = getattr(kind, word.replace('-', '_').upper(), None)
        if not isinstance(value, kind):
            raise ValueError(f'{kind.__name__} has no value {word!r}, only ' + ', '.join(members(kind)).lower().replace('_', '-'))
        result |= int(value)
    return kind(result)


PYTHON_TYPES = {('GLib', 'Bytes'), ('GLib', 'DateTime'), 'error'}


def python_value(value):
    """What Python has a type of its own for."""
    if isinstance(value, GLib.Bytes):
        return value.get_data() or b''
    if isinstance(value, GLib.DateTime):
        return datetime.datetime.fromtimestamp(value.to_unix() + value.get_microsecond() / 1e6, datetime.timezone.utc)
    return translated(value) if isinstance(value, GLib.Error) else value


class Function:
    """A C function with Python's manners: names and defaults for its arguments, and exceptions."""

    def __init__(self, info, owner=None):
        self.owner, self.name = owner, info.get_name()
        self.bound = info.is_method()
        # how PyGObject calls it, a constructor bound to its class
        self.original = getattr(owner, self.name) if owner else info
        arguments = info.get_arguments()
        hidden = {index(a, what) for a in arguments for what in ('closure', 'destroy')}
        self.parameters = [Parameter(a) for i, a in enumerate(arguments) if i not in hidden]
        # a setter wants what it sets
        is_setter = self.name.startswith('set_')
        self.wanted = [not p.optional or (is_setter and (i == 0 or p.is_number)) for i, p in enumerate(self.parameters)]
        # how many must be given when they are given in order
        self.required = max((i for i, wanted in enumerate(self.wanted, 1) if wanted), default=0)
        returned = interface_of(info.get_return_type())
        name = (returned.get_namespace(), returned.get_name()) if returned else info.get_return_type().get_tag_as_string()
        self.converts = name in PYTHON_TYPES
        self.adapts = any(p.enum is not None or p.is_progress or p.c_value for p in self.parameters)
        self.streams = [(i, p.pump) for i, p in enumerate(self.parameters) if p.pump]
        # what may take longer than one answer of the daemon
        self.lasts = self.takes_cancellable() and (not self.bound or any(p.is_progress or p.name.startswith('timeout') for p in self.parameters))
        # PyGObject's own is good enough, and several times as fast
        self.is_plain = self.bound and not self.parameters and not self.converts and not info.can_throw_gerror()

    @functools.cached_property
    def defaults(self):
        return [p.default() if i >= self.required else None for i, p in enumerate(self.parameters)]

    def arguments(self, args, kwargs):
        if len(args) > len(self.parameters):
            raise TypeError(f'{self.name}() takes {len(self.parameters)} arguments but {len(args)} were given')
        values = list(args)
        for position, parameter in enumerate(self.parameters[len(args):], len(args)):
            if parameter.name in kwargs:
                values.append(kwargs.pop(parameter.name))
            elif not self.wanted[position]:
                values.append(parameter.default())
            else:
                raise TypeError(f'{self.name}() misses the argument {parameter.name!r}')
        if kwargs:
            raise TypeError(f'{self.name}() got an unexpected argument {next(iter(kwargs))!r}')
        return [parameter.convert(value) for parameter, value in zip(self.parameters, values)]

    def call(self, target, args, kwargs):
        if not self.lasts and not kwargs and not (self.adapts and args) and self.required <= len(args) <= len(self.parameters):
            return self.invoke(target, (*args, *self.defaults[len(args):]))
        values = self.arguments(args, dict(kwargs))
        follower = self.follower(values)
        if follower:
            return follower.run(self, target, values)
        if self.lasts and handles_signals():
            return threads.wait(self.invoke, (target, values), self.cancellable(values))
        return self.invoke(target, values)

    def invoke(self, target, values):
        if self.streams:
            return self.pumped(target, list(values))
        return self.ask(target, values)

    def pumped(self, target, values):
        """With streams in the place of Python's files."""
        pumps = []
        for position, (pump, method, kind) in self.streams:
            if not isinstance(values[position], kind) and hasattr(values[position], method):
                pumps.append(pump(values[position], self.cancellable(values)))
                values[position] = pumps[-1].stream
        try:
            return self.ask(target, values)
        finally:
            for pump in pumps:
                pump.end()
            for problem in filter(None, (pump.problem for pump in pumps)):
                raise problem

    def ask(self, target, values):
        try:
            result = self.original(target, *values) if self.bound else self.original(*values)
            return python_value(result) if self.converts else result
        except GLib.Error as error:
            failure = translated(error)
        except RuntimeError as problem:
            # a signal came meanwhile, and PyGObject could not make its error for what the handler raised
            if str(problem) != 'Converting the GError failed':
                raise
            failure = KeyboardInterrupt()
        raise failure from None

    def follower(self, values):
        """Puts a Progress in the place of what is no Progress but wants to know of one."""
        for position, (parameter, value) in enumerate(zip(self.parameters, values)):
            if parameter.is_progress and value is not None and not isinstance(value, Simplevirt.Progress):
                follower = Follower(value)
                values[position] = follower.progress
                return follower
        return None

    def cancellable(self, values):
        """That of a call, made where there is none."""
        position = next(i for i, p in enumerate(self.parameters) if p.name == 'cancellable')
        values[position] = values[position] or Gio.Cancellable()
        return values[position]

    def takes_cancellable(self):
        return any(p.name == 'cancellable' for p in self.parameters)

    def wrapped(self):
        """What takes the place of the C function in its class."""
        if self.bound:
            def wrapper(target, /, *args, **kwargs):
                return self.call(target, args, kwargs)
        else:
            def wrapper(*args, **kwargs):
                return self.call(None, args, kwargs)
        return self.named(wrapper, self.name)

    def awaitable(self, original):
        """foo_async(): with a callback it is C's, without it can be awaited."""
        async def begin(target, args, kwargs):
            values = self.arguments(args, dict(kwargs))
            cancellable, follower = self.cancellable(values), self.follower(values)
            future = asyncio.wrap_future(threads.submit(self.invoke, target, values))
            try:
                while follower and not future.done():
                    await asyncio.wait([future], timeout=Follower.PERIOD)
                    follower.tell()
                return await asyncio.shield(future)
            except BaseException:
                # what has to be undone is undone before the task goes on
                if not future.done():
                    cancellable.cancel()
                    future.add_done_callback(lambda done: done.cancelled() or done.exception())
                    await asyncio.wait([future])
                raise

        def choose(target, args, kwargs):
            if 'callback' in kwargs or len(args) > len(self.parameters):
                return original(target, *args, **kwargs) if self.bound else original(*args, **kwargs)
            return begin(target, args, kwargs)

        if self.bound:
            def wrapper(target, /, *args, **kwargs):
                return choose(target, args, kwargs)
        else:
            def wrapper(*args, **kwargs):
                return choose(None, args, kwargs)
        return self.named(wrapper, self.name + '_async')

    def named(self, wrapper, name):
        shown = [p.name if i < self.required else f'{p.name}={p.default()}' for i, p in enumerate(self.parameters)]
        wrapper.__name__ = name
        wrapper.__qualname__ = f'{self.owner.__name__}.{name}' if self.owner else name
        wrapper.__doc__ = f"{name}({', '.join(shown)})"
        return wrapper if self.bound else staticmethod(wrapper)


def wrap_methods(kind):
    found, functions = {info.get_name(): info for info in kind.__info__.get_methods()}, {}
    for name, info in found.items():
        if name.endswith('_async') and name[:-6] in found:
            continue
        if name.endswith('_finish') and name[:-7] in found:
            setattr(kind, name, Function(info, kind).wrapped())
            continue
        function = functions[name] = Function(info, kind)
        if not function.is_plain:
            setattr(kind, name, function.wrapped())
        if name + '_async' in found and function.takes_cancellable():
            setattr(kind, name + '_async', function.awaitable(getattr(kind, name + '_async')))
    return functions


# Classes ------------------------------------------------------------------------------------------------------------

def attribute(kind, name):
    """A Python property over get_name() or name(), and set_name()."""
    getter, setter = getattr(kind, f'get_{name}', None) or kind.__dict__.get(name), getattr(kind, f'set_{name}', None)
    if isinstance(getter, property):
        return None
    return property(getter, setter, doc=f'{name} of {kind.__name__}')


def add_attributes(kind, names):
    fields = []
    for name in names:
        made = attribute(kind, name)
        if made is not None and (made.fget or made.fset):
            setattr(kind, name + ('_' if keyword.iskeyword(name) else ''), made)
            fields.append(name)
    return fields


def shown(value):
    if isinstance(value, bytes) and len(value) > 100:
        return f'{value[:100]!r}... of {len(value)} bytes'
    return value.__name__ if isinstance(value, type) else str(value) if isinstance(value, int) else repr(value)


def describe_value(self):
    values = [(name, getattr(self, name)) for name in self._fields]
    parts = [f'{name}={shown(value)}' for name, value in values if value is not None and value != []]
    return f"<simplevirt.{type(self).__name__} {' '.join(parts)}>"


def fields_of(self):
    values = (getattr(self, name) for name in self._fields)
    return tuple(tuple(value) if isinstance(value, list) else str(value) if isinstance(value, GLib.Error) else value for value in values)


def describe_object(self):
    name, state = getattr(self, 'name', None) or getattr(self, 'uri', None), getattr(self, 'state', None)
    parts = [repr(name)] * isinstance(name, str) + [str(state)] * (state is not None and not callable(state))
    return f"<simplevirt.{' '.join([type(self).__name__, *parts])}>"


def make_value(kind, functions):
    """An immutable record: its getters are attributes."""
    names = [name[4:] if name.startswith('get_') else name for name, function in functions.items()
             if function.bound and not function.parameters and name not in ('ref', 'unref')]
    kind._fields = add_attributes(kind, names)
    kind.__repr__ = describe_value
    kind.__eq__ = lambda self, other: fields_of(self) == fields_of(other) if type(other) is kind else NotImplemented
    # the opposite of that
    kind.__ne__ = object.__ne__
    kind.__hash__ = lambda self: hash(fields_of(self))
    # it never changes
    kind.__copy__ = kind.__deepcopy__ = lambda self, *memo: self


def iterate(self):
    """What a queue holds and will hold, until it is closed. Looks up now and then, so that Ctrl-C works."""
    while True:
        try:
            yield self.try_pop() or self.pop(500)
        except exceptions[int(Simplevirt.ErrorCode.TIMED_OUT)]:
            continue
        except exceptions[int(Simplevirt.ErrorCode.CLOSED)]:
            return


async def iterate_async(self):
    while True:
        try:
            yield await self.pop_async(0)
        except exceptions[int(Simplevirt.ErrorCode.CLOSED)]:
            return


async def leave(self, *exception):
    self.close()


async def enter(self):
    return self


def make_class(kind, functions):
    # get_property() of GObject is not a property called "property"
    add_attributes(kind, [p.get_name().replace('-', '_') for p in kind.__info__.get_properties()])
    kind.__repr__ = describe_object
    if 'close' in functions:
        kind.__enter__, kind.__exit__ = (lambda self: self), (lambda self, *exception: self.close())
        kind.__aenter__, kind.__aexit__ = enter, leave
    if hasattr(kind, 'copy'):
        kind.__copy__ = kind.__deepcopy__ = lambda self, *memo: self.copy()
    if 'pop' in functions:
        kind.__iter__, kind.__aiter__ = iterate, iterate_async
    if 'watch' in functions:
        kind.events = kind.watch
    if 'new' in functions:
        make_constructor(kind, functions['new'])


def make_constructor(kind, new):
    """DomainBuilder(name="web-1", memory=GIB): what new() takes, and a set_...() for every other keyword; a tuple is several arguments."""
    names = [p.name for p in new.parameters]

    def construct(cls, *args, **kwargs):
        made = new.call(None, args, {name: kwargs.pop(name) for name in list(kwargs) if name in names})
        for name, value in kwargs.items():
            setter = getattr(made, f'set_{name}', None)
            if setter is None:
                known = [method[4:] for method in dir(kind) if method.startswith('set_')]
                like = ' or '.join(map(repr, difflib.get_close_matches(name, known)))
                raise TypeError(f'{kind.__name__}() got an unexpected keyword {name!r}' + (f'; is it {like}?' if like else ''))
            setter(*value) if isinstance(value, tuple) else setter(value)
        return made

    kind.__new__ = construct
    kind.__init__ = lambda self, *args, **kwargs: None


def members(kind):
    """The names of its values. Those of newer PyGObject are Python's own, whose dir() is silent about 0 and second names."""
    return sorted(getattr(kind, '__members__', None) or (n for n in dir(kind) if n.isupper() and isinstance(getattr(kind, n), kind)))


def number_only(compare):
    """Equals its number, as every enum of GObject, and so has its hash: it can equal no word, which is easily forgotten as it prints as one."""
    def wrapper(self, other):
        if isinstance(other, str):
            warnings.warn(f'{self!r} never equals the text {other!r}, its nick does', stacklevel=2)
        return compare(self, other)
    return wrapper


def make_enum(kind):
    """Prints as a word, or several for flags: running, shut-off, active|paused."""
    names = {int(getattr(kind, n)): n.lower().replace('_', '-') for n in reversed(members(kind))}

    def text(self):
        number = int(self)
        if number in names:
            return names[number]
        parts = [name for bit, name in sorted(names.items()) if bit and bit & number == bit]
        return '|'.join(parts) or str(number)

    kind.__str__ = text
    kind.__repr__ = lambda self: f'<simplevirt.{kind.__name__} {text(self)}>'
    kind.__format__ = lambda self, spec: format(text(self), spec)
    kind.__eq__, kind.__ne__ = number_only(kind.__eq__), number_only(kind.__ne__)
    kind.__hash__ = int.__hash__
    kind.nick = property(text)


def is_enum(kind):
    return isinstance(kind, type) and issubclass(kind, (GObject.GEnum, GObject.GFlags))


def adopt():
    make_exceptions()
    found = {name: getattr(Simplevirt, name) for name in dir(Simplevirt) if not name.startswith('_')}
    for kind in filter(is_enum, found.values()):
        make_enum(kind)
    for name, kind in found.items():
        info = getattr(kind, '__info__', None)
        if is_enum(kind):
            pass
        elif info is None or not isinstance(kind, type):
            if isinstance(kind, (int, float)) and name.isupper():
                export(name, kind)
            elif type(kind).__name__ == 'FunctionInfo':
                export(name, Function(kind).wrapped().__func__)
            continue
        elif issubclass(kind, GObject.Object):
            make_class(kind, wrap_methods(kind))
        elif name.endswith('Class') or name.endswith('Private'):
            continue
        else:
            make_value(kind, wrap_methods(kind))
        export(name, kind)


adopt()
export('KIB', 1 << 10)
export('MIB', 1 << 20)
export('GIB', 1 << 30)
