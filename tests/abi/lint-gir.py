# SPDX-License-Identifier: LGPL-2.1-or-later
"""The rules that keep every language happy, checked over the whole GIR."""
import sys
import xml.etree.ElementTree as ElementTree

from tap import Tap

CORE = '{http://www.gtk.org/introspection/core/1.0}'
C = '{http://www.gtk.org/introspection/c/1.0}'
GLIB = '{http://www.gtk.org/introspection/glib/1.0}'
CALLABLES = [CORE + word for word in ('function', 'method', 'constructor', 'callback')]
# They clash with what classes of Java, Go or Python have.
BANNED_METHODS = {'notify', 'notify_all', 'wait', 'clone', 'finalize', 'get_class', 'hash_code', 'to_string', 'equals', 'import',
                  'class', 'def', 'del', 'from', 'is', 'lambda', 'pass', 'raise', 'with', 'yield', 'async', 'await', 'func', 'go',
                  'map', 'range', 'select', 'type', 'var', 'package', 'interface', 'new_', 'native', 'synchronized', 'throws'}
BANNED_TYPES = {'Object', 'List', 'Error', 'String', 'Thread', 'Map', 'Exception', 'Class', 'Integer', 'Enum', 'Record'}
BANNED_ARGUMENTS = {'GHashTable', 'GArray', 'GList', 'GSList', 'va_list', 'GByteArray'}


def short(element):
    return element.get(C + 'identifier') or element.get('name')


def in_namespace(root):
    return root.find(CORE + 'namespace')


def callables(namespace):
    for element in namespace.iter():
        if element.tag in CALLABLES and element.get('moved-to') is None and element.get('introspectable') != '0':
            yield element


def values(element):
    """Parameters and the result, with the type element below."""
    for parameter in element.iterfind(f'{CORE}parameters/{CORE}parameter'):
        yield parameter.get('name'), parameter
    result = element.find(CORE + 'return-value')
    if result is not None:
        yield 'the result', result


def type_of(value):
    return value.find(CORE + 'type') if value.find(CORE + 'type') is not None else value.find(CORE + 'array')


def is_async_callback(value):
    return value.get('scope') == 'async' or value.get('name') in ('user_data', 'callback')


def varargs(namespace):
    for element in namespace.iter():
        if element.tag in CALLABLES and element.find(f'.//{CORE}varargs') is not None:
            yield f'{short(element)} has variable arguments'


def raw_pointers(namespace):
    for element in callables(namespace):
        for name, value in values(element):
            kind = type_of(value)
            if kind is not None and kind.get('name') == 'gpointer' and not is_async_callback(value):
                yield f'{short(element)}: {name} is a raw pointer'


def containers(namespace):
    for element in callables(namespace):
        for name, value in values(element):
            kind = type_of(value)
            ctype = (kind.get(C + 'type') or '') if kind is not None else ''
            for banned in BANNED_ARGUMENTS:
                if ctype.startswith(banned):
                    yield f'{short(element)}: {name} is a {banned}'


def nullability(namespace):
    """GIR says nullable="1" or nothing; whether "nothing" was meant can only be told of what points somewhere."""
    for element in callables(namespace):
        result = element.find(CORE + 'return-value')
        kind = type_of(result) if result is not None else None
        if kind is None or kind.get('name') in ('none', 'gboolean'):
            continue
        # a list is never NULL when it is empty
        if (kind.get(C + 'type') or '').startswith('GPtrArray') and result.get('nullable') == '1':
            yield f'{short(element)}: a list may be NULL'
        if element.tag == CORE + 'constructor' and result.get('nullable') == '1':
            yield f'{short(element)}: a constructor may give NULL'


def transfers(namespace):
    for element in callables(namespace):
        result = element.find(CORE + 'return-value')
        kind = result.find(CORE + 'array') if result is not None else None
        if kind is not None and kind.get('name') == 'GLib.PtrArray' and result.get('transfer-ownership') not in ('container', 'none'):
            yield f"{short(element)}: a list with (transfer {result.get('transfer-ownership')}) crashes PyGObject"


def elements(namespace):
    for element in callables(namespace):
        for name, value in values(element):
            kind = value.find(CORE + 'array')
            if kind is not None and kind.get('name') == 'GLib.PtrArray' and kind.find(CORE + 'type') is not None \
                    and kind.find(CORE + 'type').get('name') == 'gpointer':
                yield f'{short(element)}: {name} is a list of nobody knows what'


def names(namespace):
    for element in callables(namespace):
        if element.tag != CORE + 'callback' and element.get('name') in BANNED_METHODS:
            yield f"{short(element)}: '{element.get('name')}' clashes in another language"
    for tag in ('class', 'record', 'enumeration', 'bitfield'):
        for element in namespace.iterfind(CORE + tag):
            if element.get('name') in BANNED_TYPES:
                yield f"{element.get('name')}: clashes in another language"


def since(namespace):
    kinds = CALLABLES[:3] + [CORE + word for word in ('class', 'enumeration', 'bitfield', 'property')] + [GLIB + 'signal']
    for element in namespace.iter():
        if element.tag in kinds and element.get('version') is None and element.get('moved-to') is None:
            yield f'{short(element)}: no Since'


def documented(namespace):
    kinds = CALLABLES[:3] + [CORE + word for word in ('class', 'enumeration', 'bitfield', 'property', 'member')] + [GLIB + 'signal']
    for element in namespace.iter():
        if element.tag in kinds and element.find(CORE + 'doc') is None and element.get('moved-to') is None:
            yield f'{short(element)}: no documentation'


def out_parameters(namespace):
    for element in callables(namespace):
        for name, value in values(element):
            if value.get('direction') in ('out', 'inout'):
                yield f'{short(element)}: {name} is an out parameter'


def final_classes(namespace):
    abstract = {'Config', 'Device'}
    for element in namespace.iterfind(CORE + 'class'):
        children = any(other.get('parent') == element.get('name') for other in namespace.iterfind(CORE + 'class'))
        if element.get('final') != '1' and element.get('abstract') != '1' and not children and element.get('name') not in abstract \
                and any(c.get('final') for c in namespace.iterfind(CORE + 'class')):
            yield f"{element.get('name')} is not final"


def public_structs(namespace):
    for element in namespace.iterfind(CORE + 'record'):
        if element.get(GLIB + 'is-gtype-struct-for'):
            continue
        if element.find(CORE + 'field') is not None:
            yield f"{element.get('name')} shows its fields"
        if element.get(GLIB + 'get-type') is None and not element.get('name').endswith('Private'):
            yield f"{element.get('name')} has no type at run time"


def triples(namespace):
    for owner in [namespace, *namespace.iter(CORE + 'class')]:
        found = {e.get('name') for e in owner if e.tag in CALLABLES}
        for name in found:
            if name.endswith('_async') and not {name[:-6], name[:-6] + '_finish'} <= found:
                yield f'{name} has no sync twin or no finish'


def accessors(namespace):
    for owner in namespace.iter(CORE + 'class'):
        found = {e.get('name') for e in owner if e.tag in CALLABLES}
        for element in owner.iterfind(CORE + 'property'):
            name = element.get('name').replace('-', '_')
            if element.get('readable') != '0' and not {f'get_{name}', name} & found:
                yield f"{owner.get('name')}:{element.get('name')} has no getter"
            if element.get('writable') == '1' and element.get('construct-only') != '1' and f'set_{name}' not in found:
                yield f"{owner.get('name')}:{element.get('name')} has no setter"


def callbacks(namespace):
    for element in callables(namespace):
        if sum(1 for _, value in values(element) if value.get('closure') is not None) > 1:
            yield f'{short(element)} has more than one callback'


def integers(namespace):
    for element in callables(namespace):
        for name, value in values(element):
            kind = type_of(value)
            ctype = kind.get(C + 'type') if kind is not None else None
            if ctype in ('glong', 'gulong', 'long', 'unsigned long'):
                yield f'{short(element)}: {name} is a {ctype}'


RULES = {
    'no variable arguments': varargs,
    'no raw pointers': raw_pointers,
    'no containers that bindings cannot take': containers,
    'lists and constructors never give NULL': nullability,
    'lists are handed over by (transfer container)': transfers,
    'lists say what they hold': elements,
    'no names that clash': names,
    'every symbol says since when': since,
    'every symbol is documented': documented,
    'no out parameters': out_parameters,
    'classes are final': final_classes,
    'no public structs': public_structs,
    'every async call is a triple': triples,
    'every property has accessors': accessors,
    'one callback at most': callbacks,
    'no long': integers,
}


def main():
    namespace = in_namespace(ElementTree.parse(sys.argv[1]).getroot())
    tap = Tap()
    for name, rule in RULES.items():
        tap.case(name, rule(namespace))
    tap.end()


main()
