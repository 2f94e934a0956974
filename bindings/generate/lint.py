# SPDX-License-Identifier: LGPL-2.1-or-later
"""The rules that keep every language happy (design.md), checked on the model before anything is emitted."""
from names import JAVA_LANG, JAVA_OBJECT_METHODS, getter, go_name, java_name
from leftout import reason


def check(api):
    symbols = {f.symbol for f in api.all_functions()}
    problems = []
    for name in [*api.classes, *api.values, *api.enums]:
        if name in JAVA_LANG:
            problems.append(f'{name}: a type of this name hides one that every Java program uses')
    for owner in [*api.classes.values(), *api.values.values()]:
        problems += clashes(api, owner, symbols)
    for item in api.classes.values():
        problems += signal_clashes(item)
    for function in api.all_functions():
        if reason(function.symbol, symbols) is None:
            problems += [f'{function.symbol}: {text}' for text in function_problems(function)]
    return problems


def bound(owner, symbols):
    return [f for f in owner.functions if reason(f.symbol, symbols) is None and f.name not in ('ref', 'unref')]


def clashes(api, owner, symbols):
    """Two symbols that become one name, in Go or in Java."""
    for spell, language in ((lambda f: go_name(getter(f.name) if f.is_getter else f.name), 'Go'),
                            (lambda f: java_name(getter(f.name) if f.is_getter else f.name), 'Java')):
        seen = {}
        for function in bound(owner, symbols):
            key = (spell(function), function.kind == 'method')
            if key in seen:
                yield f'{function.symbol} and {seen[key]}: both are {owner.name}.{key[0]} in {language}'
            seen[key] = function.symbol
            if language == 'Java' and key[0] in JAVA_OBJECT_METHODS:
                yield f'{function.symbol}: {key[0]} is a method of every handle in Java'


def signal_clashes(item):
    names = {go_name(getter(f.name)) for f in item.functions}
    for signal in item.signals:
        if 'On' + go_name(signal.name) in names:
            yield f'Simplevirt{item.name}::{signal.name}: clashes with a method on_{signal.name}'
        if signal.returns.type.kind != 'none':
            yield f'Simplevirt{item.name}::{signal.name}: a signal returns nothing'


def function_problems(function):
    for param in function.params:
        kind = param.type
        if param.direction != 'in':
            yield f'{param.name}: results are returned, not given through a pointer'
        if kind.kind in ('unknown', 'pointer'):
            yield f'{param.name}: {kind.name or kind.ctype} cannot be bound'
        if 'long' in kind.ctype.split():
            yield f'{param.name}: long has no fixed width'
        if kind.kind == 'value' and not function.owner == kind.name:
            yield f'{param.name}: values come out of the library and do not go in'
    returned = function.returns
    if returned.type.kind in ('unknown', 'pointer'):
        yield f'returns {returned.type.name or returned.type.ctype}, which cannot be bound'
    if returned.type.kind == 'list':
        if returned.transfer == 'full':
            yield 'a list is (transfer container): with full, PyGObject crashes'
        if returned.nullable:
            yield 'a list is empty rather than NULL'
    if any(p.type.name == 'Gio.Cancellable' for p in function.params[:-1]):
        yield 'the GCancellable is the last argument before the error'
