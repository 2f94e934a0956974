# SPDX-License-Identifier: LGPL-2.1-or-later
"""Emits the Java package, a file for each type. The runtime it calls is written by hand in bindings/java."""
import times
from docs import EMITTED, JavaWords
from gir import Api
from golang_types import Unbindable
from java_types import STREAMS, JavaTypes
from leftout import reason
from names import capital, java_local, java_name, upper, words

HEAD = '// SPDX-License-Identifier: LGPL-2.1-or-later\n// Written by bindings/generate from the GIR.\npackage org.simplevirt;\n\n'
# A class whose idioms are written by hand derives from them.
IDIOMS = {'Connection': 'ConnectionEvents', 'EventQueue': 'EventWaiting'}
# What those idioms declare.
OVERRIDES = {('Connection', 'watch'), ('EventQueue', 'pop'), ('EventQueue', 'tryPop')}
WITH_OPTIONS = '_with_options'
IMPORTS = {'List': 'java.util.List', 'Set': 'java.util.Set', 'Instant': 'java.time.Instant', 'Duration': 'java.time.Duration', 'ChronoUnit': 'java.time.temporal.ChronoUnit',
           'Objects': 'java.util.Objects', 'Iterator': 'java.util.Iterator',
           'CompletableFuture': 'java.util.concurrent.CompletableFuture', 'Consumer': 'java.util.function.Consumer',
           'BiConsumer': 'java.util.function.BiConsumer', 'Callback': 'com.sun.jna.Callback', 'Arrays': 'java.util.Arrays',
           'InputStream': 'java.io.InputStream', 'OutputStream': 'java.io.OutputStream'}


def method_name(function):
    if function.kind == 'constructor':
        rest = [w for w in words(function.name) if w != 'new']
        return java_name('_'.join(rest)) if rest else function.owner
    # what takes more is an overload
    return java_name(times.getter_name(function).removesuffix(WITH_OPTIONS))


def indent(text, by='    '):
    return ''.join(by + line + '\n' if line else '\n' for line in text.splitlines())


class Java:
    def __init__(self, api):
        self.api = api = Api(api.path)
        times.durations(api)
        times.moments(api)
        self.types = JavaTypes(api)
        self.symbols = {f.symbol for f in api.all_functions()}
        self.words = JavaWords(self.references())
        self.problems = []

    def references(self):
        out = {}
        for enum in self.api.enums.values():
            out[enum.name] = enum.name
            for member in enum.members:
                out[member.symbol] = f'{enum.name}#{upper(member.name)}'
        for item in [*self.api.classes.values(), *self.api.values.values()]:
            out[item.name] = item.name
            for function in item.functions:
                if self.wanted(function):
                    out[function.symbol] = f'{item.name}#{method_name(function)}'
        for item in self.api.classes.values():
            known = {f.name: f.symbol for f in item.functions}
            for prop in item.properties:
                snake = prop.name.replace('-', '_')
                symbol = known.get(f'get_{snake}') or known.get(snake) or known.get(f'set_{snake}')
                if symbol in out:
                    out[f'{item.name}:{prop.name}'] = out[symbol]
            for signal in item.signals:
                out[f'{item.name}::{signal.name}'] = f'{item.name}#on{capital(java_name(signal.name))}'
        for constant in self.api.constants:
            out[f'SIMPLEVIRT_{constant.name}'] = f'Simplevirt#{constant.name}'
        return out

    def wanted(self, function):
        runtime = any(p.type.kind == 'error' for p in function.params) or function.returns.type.kind == 'quark'
        return reason(function.symbol, self.symbols) is None and not runtime

    def file(self, body):
        import re
        code = re.sub(r'/\*.*?\*/', '', body, flags=re.DOTALL)
        used = sorted(full for short, full in IMPORTS.items() if re.search(rf'\b{short}\b', code))
        imports = ''.join(f'import {full};\n' for full in used)
        return HEAD + imports + ('\n' if imports else '') + body.rstrip() + '\n'

    def files(self):
        out = {'Simplevirt.java': self.file(self.namespace())}
        for enum in self.api.enums.values():
            out[f'{enum.name}.java'] = self.file(self.enum(enum))
        for value in self.api.values.values():
            out[f'{value.name}.java'] = self.file(self.value(value))
        for item in self.api.classes.values():
            out[f'{item.name}.java'] = self.file(self.class_(item))
        return {**out, **self.handlers()}

    def namespace(self):
        out = self.words.comment('Sizes in bytes, the version, and functions that belong to no class.') + 'public final class Simplevirt {\n'
        for constant in self.api.constants:
            kind = 'long' if constant.type.bits == 64 else 'int'
            out += self.words.comment(constant.doc, indent='    ')
            out += f"    public static final {kind} {constant.name} = {constant.value}{'L' if kind == 'long' else ''};\n\n"
        out += '    private Simplevirt() {}\n'
        functions = [f for f in self.api.functions if self.wanted(f)]
        for function in functions:
            out += '\n' + indent(self.function(function))
        return out + self.natives(functions) + '}\n'

    # Enums

    def enum(self, enum):
        flags = ' implements Values.Flag' if enum.is_flags else ''
        out = self.words.comment(enum.doc) + f'public enum {enum.name}{flags} {{\n'
        names, rows = set(), []
        for member in enum.members:
            rows.append(self.words.comment(member.doc or member.name, indent='    ') + f'    {upper(member.name)}({member.value})')
            names.add(upper(member.name))
        other = 'UNKNOWN' if 'UNKNOWN' in names else 'UNRECOGNIZED'
        if not enum.is_flags and other not in names:
            rows.append(self.words.comment('Something newer than this binding.', indent='    ') + f'    {other}(-1)')
        out += ',\n'.join(rows) + ';\n\n    private final int value;\n\n'
        out += f'    {enum.name}(int value) {{\n        this.value = value;\n    }}\n\n'
        override = '    @Override\n' if enum.is_flags else ''
        out += self.words.comment('The number in C.', [('return', 'the number')], '    ')
        out += f'{override}    public int value() {{\n        return value;\n    }}\n'
        if not enum.is_flags:
            out += f'\n    static {enum.name} of(int value) {{\n        for ({enum.name} known : values()) {{\n'
            out += f'            if (known.value == value) {{\n                return known;\n            }}\n        }}\n        return {other};\n    }}\n'
        return out + '}\n'

    # Values

    def value(self, value):
        name = value.name
        getters = [(java_local(times.getter_name(f)), method_name(f), f) for f in value.getters]
        doc = value.doc.replace('A value: it never changes after it was handed out.', '') + '\n\nImmutable.'
        out = self.words.comment(doc) + f'public final class {name} {{\n'
        for field, _, function in getters:
            out += f'    private final {self.types.name(function.returns.type)} {field};\n'
        out += f'\n    private {name}(long self) {{\n'
        for field, _, function in getters:
            returned = function.returns
            out += f"        {field} = {self.types.result(returned.type, returned.transfer, f'N.{function.symbol}(self)')};\n"
        out += f'    }}\n\n    static {name} read(long self) {{\n        return self == 0 ? null : new {name}(self);\n    }}\n\n'
        out += f'    static {name} take(long self) {{\n        if (self == 0) {{\n            return null;\n        }}\n        try {{\n'
        out += f'            return new {name}(self);\n        }} finally {{\n            N.{value.symbol_prefix}_unref(self);\n        }}\n    }}\n'
        for field, method, function in getters:
            kind = function.returns.type
            give = f'{field}.clone()' if kind.kind == 'bytes' and not function.returns.nullable else field
            if kind.kind == 'bytes' and function.returns.nullable:
                give = f'{field} == null ? null : {field}.clone()'
            out += '\n' + self.words.comment(function.doc, [('return', self.returned(function))], '    ')
            out += f'    public {self.types.name(kind)} {method}() {{\n        return {give};\n    }}\n'
        out += self.value_methods(name, getters)
        for function in value.others:
            self.problems.append(f'{function.symbol}: a value has getters and nothing else')
        rows = [f'static native {self.types.native(f.returns.type, False)} {f.symbol}(long self);' for f in value.getters]
        return out + self.native_class(rows + [f'static native void {value.symbol_prefix}_unref(long self);']) + '}\n'

    def value_methods(self, name, getters):
        same = ' && '.join(f'Objects.deepEquals({field}, that.{field})' for field, _, _ in getters) or 'true'
        hashed = ', '.join(f'Arrays.hashCode({field})' if f.returns.type.kind == 'bytes' else field for field, _, f in getters)
        text = ' + ", '.join(f'{field}=" + ' + (f'Arrays.toString({field})' if f.returns.type.kind == 'bytes' else field)
                             for field, _, f in getters)
        out = f'\n    @Override\n    public boolean equals(Object other) {{\n        if (!(other instanceof {name})) {{\n            return false;\n        }}\n'
        if getters:
            out += f'        {name} that = ({name}) other;\n'
        out += f'        return {same};\n    }}\n\n    @Override\n    public int hashCode() {{\n        return Objects.hash({hashed});\n    }}\n\n'
        return out + f'    @Override\n    public String toString() {{\n        return "{name}[{text} + "]";\n    }}\n'

    # Classes

    def class_(self, item):
        name = item.name
        final = '' if self.api.has_children(name) else 'final '
        interfaces = ['Signals.Owner'] * any(f.name == 'get_connection' and f.is_getter for f in item.functions)
        interfaces += [f'Iterable<{item.item.name}>'] if item.item else []
        promised = f" implements {', '.join(interfaces)}" if interfaces else ''
        out = self.words.comment(item.doc) + f"public {final}class {name} extends {item.parent or IDIOMS.get(name, 'NativeObject')}{promised} {{\n"
        functions = [f for f in item.functions if self.wanted(f)]
        out += f'    {name}(Owned owned) {{\n        super(owned);\n    }}\n\n' + self.wrap(item)
        for function in functions:
            text = self.function(function)
            out += '\n' + indent(text) if text else ''
        for inherited in self.inherited(item, self.is_fluent):
            out += '\n' + indent(self.covariant(item, inherited))
        for inherited in self.inherited(item, lambda f: f.is_copy):
            out += '\n' + indent(self.copier(item, inherited))
        for signal in item.signals:
            out += '\n' + indent(self.signal(item, signal))
        if item.item:
            out += '\n' + indent(self.iterator(item))
        if item.title:
            out += f'\n    @Override\n    String shown() {{\n        return {method_name(item.title)}();\n    }}\n'
        return out + self.natives(functions) + '}\n'

    def wrap(self, item):
        name = item.name
        if not self.api.has_children(name):
            return f'    static {name} wrap(long pointer) {{\n        return pointer == 0 ? null : new {name}(new Owned(pointer));\n    }}\n'
        out = f'    static {name} wrap(long pointer) {{\n        if (pointer == 0) {{\n            return null;\n        }}\n'
        out += '        switch (Text.read(GLib.g_type_name_from_instance(pointer))) {\n'
        for child in self.descendants(name):
            out += f'            case "Simplevirt{child}":\n                return new {child}(new Owned(pointer));\n'
        return out + f'            default:\n                return new {name}(new Owned(pointer));\n        }}\n    }}\n'

    def iterator(self, item):
        comment = self.words.comment('Iterates over the current items.', [('return', 'an iterator that later changes of the model do not affect')])
        return self.method('@Override\npublic ', f'Iterator<{item.item.name}>', 'iterator', '', ['return listItems().iterator();'], comment)

    def descendants(self, name):
        for child in self.api.children.get(name, []):
            yield child
            yield from self.descendants(child)

    def is_fluent(self, function):
        """Setters give the object back, so that they can be chained."""
        return function.kind == 'method' and not function.blocks and function.result.kind == 'none' and function.params \
            and function.name.startswith(('set_', 'add_'))

    def inherited(self, item, gives_self):
        """Methods of ancestors that are to give back an object of this class."""
        own = {f.name for f in item.functions}
        for ancestor in list(self.api.ancestors(item.name))[1:]:
            for function in ancestor.functions:
                if self.wanted(function) and gives_self(function) and function.name not in own:
                    own.add(function.name)
                    yield function

    def covariant(self, item, function):
        signature = self.signature(function)
        names = ', '.join(java_local(p.name) for p in function.arguments)
        return (f'@Override\npublic {item.name} {method_name(function)}({signature}) {{\n'
                f'    super.{method_name(function)}({names});\n    return this;\n}}\n')

    @staticmethod
    def copier(item, function):
        name = method_name(function)
        return f'@Override\npublic {item.name} {name}() {{\n    return ({item.name}) super.{name}();\n}}\n'

    # Functions

    def function(self, function):
        try:
            for param in function.arguments:
                if param.direction != 'in' or param.type.kind in ('callback', 'pointer'):
                    raise Unbindable(f'{param.name}: {param.type.kind}, {param.direction}')
            if function.kind == 'constructor' and function.name == 'new':
                return self.constructor(function)
            if function.name == 'close' and function.kind == 'method' and not function.params and not function.throws:
                return self.close(function)
            return self.blocking(function) if function.blocks else self.direct(function)
        except Unbindable as problem:
            self.problems.append(f'{function.symbol}: {problem}')
            return ''

    def signature(self, function, arguments=None):
        arguments = function.arguments if arguments is None else arguments
        parts = []
        for param in arguments:
            text, name = self.types.argument(param)[0], java_local(param.name)
            if self.varargs(function) and param is function.arguments[-1]:
                text = f'{param.type.name}...'
            parts.append(f'{text} {name}')
        return ', '.join(parts)

    @staticmethod
    def varargs(function):
        return bool(function.arguments) and function.arguments[-1].type.kind == 'flags' and function.name[:4] != 'set_'

    def returned(self, function):
        text = function.returns.doc.replace(', or %NULL with @error set', '').replace('; @error tells whether it counts', '')
        if (function.returns.nullable or function.returns.type.kind == 'moment') and 'NULL' not in text:
            text += ', or %NULL'
        return text or 'the result'

    @staticmethod
    def param(param):
        doc = param.doc.strip().rstrip('.')
        return 'param', f'{java_local(param.name)} {doc}' + (', or %NULL' if param.nullable and 'NULL' not in doc else '')

    def tags(self, function, asynchronous=False):
        out = [self.param(p) for p in function.arguments]
        if asynchronous:
            out.append(('return', 'a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, '
                                  'when what that did is undone'))
        elif function.kind == 'constructor' and function.name == 'new':
            pass
        elif function.result.kind != 'none':
            out.append(('return', self.returned(function)))
        elif self.is_fluent(function):
            out.append(('return', 'this'))
        if function.throws and not asynchronous:
            out.append(('throws', 'SimplevirtException when it fails'))
        return out

    def doc(self, function):
        doc = function.doc or function.returns.doc or function.name
        return doc.replace('This call blocks.', '')

    def native_call(self, function, me, cancellable):
        """(expression, whether it needs a Scope)."""
        exprs, scoped = [me] if me else [], False
        for param in function.arguments:
            expression, scope = self.types.argument(param)[1:]
            exprs.append(expression)
            scoped |= scope
        if function.blocks:
            exprs.append(cancellable)
        if function.throws:
            exprs.append('failure')
        return f"N.{function.symbol}({', '.join(exprs)})", scoped

    def statements(self, function, me, cancellable, fluent=''):
        """The body around the native call: leases, error, result."""
        call, scoped = self.native_call(function, me, cancellable)
        kind, lines = function.result, []
        made = function.kind != 'method' and kind.kind == 'object' and self.api.tells(kind.name)
        if made:
            call = f"Signals.{'served' if self.api.classes[kind.name].item else 'made'}(() -> {call})"
        if function.throws:
            lines.append('long[] failure = new long[1];')
        keep = kind.kind != 'none'
        native = self.types.native(function.returns.type, False)
        inner = [f'{native} result = {call};' if keep and function.throws else f'{call};' if not keep else '']
        if function.throws:
            inner.append('scope.check(failure);' if any(p.type.name in STREAMS for p in function.arguments)
                         else 'SimplevirtException.check(failure);')
        if keep:
            inner.append(f"return {self.types.result(kind, function.returns.transfer, 'result' if function.throws else call)};")
        elif fluent:
            inner.append(fluent)
        inner = [line for line in inner if line]
        if scoped:
            if me:
                inner = [line.replace(f'({me}, ', '(scope.use(this), ').replace(f'({me})', '(scope.use(this))') for line in inner]
            return lines + ['try (Scope scope = new Scope()) {'] + ['    ' + line for line in inner] + ['}']
        if me:
            return lines + [f'long {me} = acquire();', 'try {'] + ['    ' + line for line in inner] + ['} finally {', '    release();', '}']
        return lines + inner

    def method(self, modifiers, result, name, signature, lines, comment=''):
        body = ''.join(f'    {line}\n' for line in lines)
        return f"{comment}{modifiers}{result} {name}({signature}) {{\n{body}}}\n"

    def direct(self, function):
        method = function.kind == 'method'
        fluent = self.is_fluent(function)
        result = function.owner if fluent else self.types.name(function.result)
        lines = self.statements(function, 'self' if method else '', '', 'return this;' if fluent else '')
        override = self.override(function)
        return self.method(f"{override}public {'' if method else 'static '}", result, method_name(function), self.signature(function), lines,
                           self.words.comment(self.doc(function), self.tags(function)))

    @staticmethod
    def override(function):
        owned = function.name == 'get_connection' and function.is_getter
        return '@Override\n' if owned or (function.owner, method_name(function)) in OVERRIDES else ''

    def constructor(self, function):
        args, names = self.signature(function), ', '.join(java_local(p.name) for p in function.arguments)
        lines = self.statements(function, '', '')
        lines = [line.replace(f'return {function.owner}.wrap(', 'return new Owned(') for line in lines]
        out = self.words.comment(self.doc(function), self.tags(function))
        out += f'public {function.owner}({args}) {{\n    this(create({names}));\n}}\n\n'
        return out + self.method('private static ', 'Owned', 'create', args, lines)

    def close(self, function):
        told = '        Signals.closed(self);\n' if self.api.tells(function.owner) else ''
        return self.words.comment(function.doc) + (f'@Override\npublic void close() {{\n    long self = acquire();\n    try {{\n        N.{function.symbol}(self);\n'
                                                   f'{told}    }} finally {{\n        release();\n    }}\n}}\n')

    def blocking(self, function):
        """The call, its future, and both without what may be left out at the end."""
        name, static = method_name(function), '' if function.kind == 'method' else 'static '
        inner = 'do' + capital(name)
        kind = function.result
        names = [java_local(p.name) for p in function.arguments]
        args = self.signature(function)
        keep = kind.kind != 'none'
        deferred = f"{inner}({', '.join(['cancellable'] + names)})"
        body = [f'return Async.run(cancellable -> {deferred});'] if keep else \
            ['return Async.run(cancellable -> {', f'    {deferred};', '    return null;', '});']
        here = 'Async.lasting' if self.lasts(function) else 'Async.brief'
        lines = [line.replace('return Async.run', f'return {here}' if keep else here) for line in body]
        out = self.method(f'{self.override(function)}public {static}', self.types.name(kind), name, args, lines,
                          self.words.comment(self.doc(function), self.tags(function)))
        future = f'CompletableFuture<{self.types.boxed(kind)}>'
        brief = f'Asynchronous version of {{@link #{name}}}.'
        out += '\n' + self.method(f'public {static}', future, f'{name}Async', args, body,
                                  self.words.comment('', self.tags(function, True)).replace('/**\n', f'/**\n * {brief}\n'))
        lines = self.statements(function, 'self' if function.kind == 'method' else '', 'cancellable')
        out += '\n' + self.method(f'private {static}', self.types.name(kind), inner, ', '.join(filter(None, ['long cancellable', args])), lines)
        return out + self.shorter(function, name, static, keep)

    @staticmethod
    def lasts(function):
        """Whether it may take longer than one answer of the daemon: it tells how far it is, takes a time-out, or connects."""
        return function.kind != 'method' or any(p.type.kind == 'duration' or p.type.name == 'Progress' for p in function.arguments)

    def shorter(self, function, name, static, keep):
        """Overloads by the number of arguments, down to what must be given."""
        # flags that come last are variadic
        last = len(function.arguments) - self.varargs(function)
        if function.name.endswith(WITH_OPTIONS):
            return ''
        return ''.join(self.without(function, function.arguments[:count], function.arguments[count:last], name, static, keep)
                       for count in range(last - 1, function.required - 1, -1))

    def without(self, function, arguments, dropped, name, static, keep):
        signature = ', '.join(f'{self.types.argument(p)[0]} {java_local(p.name)}' for p in arguments)
        plain = {'bool': 'false', 'flags': 'Set.of()', 'int': '0'}
        names = ', '.join([java_local(p.name) for p in arguments] + [plain.get(p.type.kind, 'null') for p in dropped])
        kinds = [self.types.argument(p)[0].split('<')[0] for p in function.arguments]
        if self.varargs(function):
            kinds[-1] = f'{function.arguments[-1].type.name}...'
        link = f"{{@link #{name}({', '.join(kinds)})}}"
        out = ''
        for suffix, result in (('', self.types.name(function.result)), ('Async', f'CompletableFuture<{self.types.boxed(function.result)}>')):
            tags = [self.param(p) for p in arguments]
            if suffix or keep:
                tags.append(('return', 'a future' if suffix else self.returned(function)))
            comment = self.words.comment('', tags).replace('/**\n', f'/**\n * Is {link} without the last arguments.\n') if tags \
                else f'/** Is {link} without the last arguments. */\n'
            give = 'return ' if suffix or keep else ''
            out += '\n' + self.method(f'public {static}', result, name + suffix, signature, [f'{give}{name}{suffix}({names});'], comment)
        return out

    # Signals

    def handler(self, signal):
        """(type of what handles it, its method)."""
        kinds = [self.types.boxed(p.type) for p in signal.params]
        if len(kinds) > 2:
            return capital(java_name(signal.name)) + 'Handler', 'handle'
        plain = ['Runnable', 'Consumer', 'BiConsumer'][len(kinds)]
        return (f"{plain}<{', '.join(kinds)}>", 'accept') if kinds else (plain, 'run')

    def handlers(self):
        """An interface for each signal that has more arguments than one of java.util.function."""
        out = {}
        for signal in [s for item in self.api.classes.values() for s in item.signals if len(s.params) > 2]:
            name, method = self.handler(signal)
            signature = ', '.join(f'{self.types.name(p.type)} {java_local(p.name)}' for p in signal.params)
            text = self.words.comment(f'A handler of the signal {signal.name}.') + f'@FunctionalInterface\npublic interface {name} {{\n'
            text += self.words.comment('Called when the signal is emitted.', [('param', f'{java_local(p.name)} {p.doc}') for p in signal.params], '    ')
            text = self.file(text + f'    void {method}({signature});\n}}\n')
            if out.setdefault(f'{name}.java', text) != text:
                self.problems.append(f'{signal.name}: two signals of this name have other arguments')
        return out

    def signal(self, item, signal):
        title = capital(java_name(signal.name))
        handler, run = self.handler(signal)
        natives = ''.join(f'{self.types.native(p.type, False)} {java_local(p.name)}, ' for p in signal.params)
        plain = ''.join(f'{java_local(p.name)}, ' for p in signal.params)
        values = ', '.join(self.types.result(p.type, 'none', java_local(p.name)) for p in signal.params)
        doc = signal.doc.replace(EMITTED, '')
        out = f'interface {title}Callback extends Callback {{\n    void invoke(long self, {natives}long data);\n}}\n\n'
        cast = f'(({handler}) handler)'
        if '<' in handler:
            out += '@SuppressWarnings("unchecked")\n'
        out += f'private static final {title}Callback {upper(signal.name)} = Signals.foreign((self, {plain}data) ->\n'
        out += f'        Signals.call(data, handler -> {cast}.{run}({values})));\n\n'
        out += self.words.comment(doc, [('param', 'handler called on a thread of its own, one call at a time; one that uses its emitter keeps '
                                                  'it alive, as long as that is not closed'), ('return', 'what ends it')])
        return out + f'public Subscription on{title}({handler} handler) {{\n    return Signals.connect(this, "{signal.name}", {upper(signal.name)}, handler);\n}}\n'

    # Native declarations

    def natives(self, functions):
        rows = []
        for function in functions:
            params = ['long self'] if function.kind == 'method' else []
            params += [f'{self.types.native(p.type, True)} {java_local(p.name)}' for p in function.arguments]
            params += ['long cancellable'] if function.blocks else []
            params += ['long[] error'] if function.throws else []
            rows.append(f"static native {self.types.native(function.returns.type, False)} {function.symbol}({', '.join(params)});")
        return self.native_class(rows)

    @staticmethod
    def native_class(rows):
        if not rows:
            return ''
        body = '\n\n'.join('        ' + row for row in rows)
        return f'\n    private static final class N {{\n        static {{\n            Library.bind(N.class);\n        }}\n\n{body}\n    }}\n'
