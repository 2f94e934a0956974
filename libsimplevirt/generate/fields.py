# SPDX-License-Identifier: LGPL-2.1-or-later
"""Config classes from the tables of config/api: headers, accessors with documentation, field tables, the reference."""
from fields_model import UNITS
from header import SPDX, declaration, method_declaration, tables_text
from model import fail, snake
from source import SPDX as SOURCE_SPDX
from source import enum_source, method_docs


AVAILABLE = 'SIMPLEVIRT_AVAILABLE_IN_1_0\n'


def quoted(text):
    if text is None or text == '':
        return 'NULL'
    escaped = text.replace('\\', '\\\\').replace('"', '\\"').replace('\n', '\\n')
    return f'"{escaped}"'


def spaced(ctype):
    return ctype if ctype.endswith('*') else f'{ctype} '


def setter_type(field):
    return 'const char *const *' if field.kind == 'STRINGS' else field.ctype


# Headers

def header(api, table):
    out = SPDX.format(tables_text(api, table))
    out += '#include <simplevirt/config.h>\n#include <simplevirt/enums.h>\n#include <simplevirt/types.h>\n\nG_BEGIN_DECLS\n\n'
    for cls in table.config_classes:
        out += class_header(api, cls)
    return out + 'G_END_DECLS\n'


def class_header(api, cls):
    upper = snake(cls.class_name).upper()
    me = f'{cls.c_class} *self'
    mark = AVAILABLE
    out = f'#define SIMPLEVIRT_TYPE_{upper} ({cls.prefix}_get_type ())\n{mark}'
    out += f'G_DECLARE_FINAL_TYPE ({cls.c_class}, {cls.prefix}, SIMPLEVIRT, {upper}, SimplevirtConfig)\n\n'
    if cls.is_root:
        out += declaration(f'{cls.c_class} *', f'{cls.prefix}_new', [], mark) + '\n'
    out += declaration(f'{cls.c_class} *', f'{cls.prefix}_new_from_xml', ['const char *xml', 'GError **error'], mark) + '\n'
    for field in cls.fields:
        out += declaration(field.ctype, f'{cls.prefix}_get_{field.name}', [me], mark) + '\n'
        if not field.read_only:
            out += declaration('void', f'{cls.prefix}_set_{field.name}', [me, f'{spaced(setter_type(field))}value'], mark) + '\n'
    for row in cls.lists:
        item = f"Simplevirt{row['class']} *item"
        out += declaration('GPtrArray *', f"{cls.prefix}_list_{row['name']}", [me], mark) + '\n'
        if cls.is_root:
            out += declaration('void', f"{cls.prefix}_add_{row['one']}", [me, item], mark) + '\n'
            out += declaration('gboolean', f"{cls.prefix}_remove_{row['one']}", [me, item], mark) + '\n'
    for row in cls.methods:
        out += method_declaration(api, cls, row)
    return out


# Documentation

def block(name, params, paragraphs, returns=None):
    lines = [f'{name}:'] + [f"@{p}:{f' {note}:' if note else ''} {text}" for p, note, text in params] + ['']
    for paragraph in paragraphs:
        if paragraph:
            lines += paragraph.strip().splitlines() + ['']
    if returns:
        lines += [f"Returns:{f' {returns[0]}:' if returns[0] else ''} {returns[1]}", '']
    lines.append('Since: 1.0')
    return '/**\n' + '\n'.join(f' * {line}'.rstrip() for line in lines) + '\n */\n'


def lower(text):
    return text[0].lower() + text[1:] if len(text) > 1 and text[1].islower() else text


def absent_text(field):
    if field.kind == 'STRING':
        return 'or %NULL when it is not set'
    if field.kind == 'STRINGS':
        return 'empty when it is not set'
    if field.kind == 'ENUM':
        return f'%SIMPLEVIRT_{snake(field.word).upper()}_DEFAULT when it is not set'
    if field.kind == 'BOOL':
        if field.spelling == 'PRESENT':
            return 'whether the element exists'
        return f"%{'TRUE' if field.row.get('default') else 'FALSE'} when it is not set"
    return '0 when it is not set'


def getter_docs(cls, field):
    notes = {'STRING': '(transfer none) (nullable)', 'STRINGS': '(transfer full) (not nullable) (array zero-terminated=1)'}
    text = lower(field.doc)
    return block(f'{cls.prefix}_get_{field.name}', [('self', '', f'a #{cls.c_class}')], [field.text, f'XML: `{field.path}`.'],
                 (notes.get(field.kind, ''), f'{text}; {absent_text(field)}' if field.kind != 'STRING' else f'{text}, {absent_text(field)}'))


def setter_docs(cls, field):
    notes = {'STRING': '(nullable)', 'STRINGS': '(nullable) (array zero-terminated=1)'}
    unset = {'STRING': 'or %NULL to leave it to libvirt', 'STRINGS': 'or %NULL for none',
             'ENUM': f'`DEFAULT` to leave it to libvirt, `UNKNOWN` to keep what is there'}.get(field.kind, '')
    if field.kind in ('UINT', 'BYTES') and field.low > 0:
        unset = '0 to leave it to libvirt'
    text = lower(field.doc) + (f'; {unset}' if unset else '')
    return block(f'{cls.prefix}_set_{field.name}', [('self', '', f'a #{cls.c_class}'), ('value', notes.get(field.kind, ''), text)],
                 [f'Sets #{cls.c_class}:{field.dashed}. ' + refusal_text(field)])


def refusal_text(field):
    if field.kind in ('INT', 'UINT') or (field.kind == 'BYTES' and not field.unit_path):
        if field.kind == 'BYTES':
            return f"What is not a whole number of {field.row.get('unit', 'bytes')} is refused, which simplevirt_config_validate() reports."
        if 'low' in field.row or 'high' in field.row:
            return 'A value out of range is refused, which simplevirt_config_validate() reports.'
    what = {'name': 'A name that is `.`, `..`, longer than 255 bytes or holds a `/` or a control character',
            'uuid': 'What is no UUID', 'mac': 'What is no MAC address', 'path': 'A path that does not begin with `/`',
            'line': 'A text with control characters', 'text': 'A text that XML cannot hold'}
    if field.kind in ('STRING', 'STRINGS'):
        return f'{what[field.check]} is refused, which simplevirt_config_validate() reports.'
    return ''


# Source

def source(api, table):
    out = SOURCE_SPDX.format(tables_text(api, table))
    out += '#include <simplevirt/simplevirt.h>\n\n#include "config/config-private.h"\n\n'
    for enum in table.enum_objects:
        out += f'const char *const {enum.words}[] = {{ "", "", ' + ', '.join(f'"{t}"' for t in enum.texts) + ', NULL };\n\n'
        out += enum_source(enum.row)
    words = {api.config_enum(f.word, f.where).words for cls in table.config_classes for f in cls.fields if f.is_enum}
    out += ''.join(f'extern const char *const {name}[];\n' for name in sorted(words)) + '\n'
    for cls in table.config_classes:
        out += class_source(api, cls)
    return out


def class_source(api, cls):
    name = snake(cls.class_name)
    out = block(cls.c_class, [], [cls.row['doc'] + (f" (libvirt {cls.row['since']})." if cls.since else ''), f"XML: `<{cls.row['element']}>`."])
    out += f'struct _{cls.c_class}\n{{\n  SimplevirtConfig parent_instance;\n}};\n\n'
    out += f'G_DEFINE_FINAL_TYPE ({cls.c_class}, {cls.prefix}, SIMPLEVIRT_TYPE_CONFIG)\n\n'
    out += field_rows(api, cls, name) + list_rows(api, cls, name)
    if cls.row.get('order'):
        out += f'static const char *const {name}_order[] = {{ ' + ', '.join(f'"{w}"' for w in cls.row['order'].split()) + ', NULL };\n\n'
    if cls.row.get('check'):
        out += f'gboolean {cls.private}_check (SimplevirtConfig *self, GError **error);\n\n'
    out += f'static GParamSpec *{name}_properties[{len(cls.fields) + 1}];\n\n'
    out += type_record(cls, name)
    out += f'static void\n{cls.prefix}_init ({cls.c_class} *self)\n{{\n}}\n\n'
    out += f'static void\n{cls.prefix}_class_init ({cls.c_class}Class *klass)\n{{\n  sv_config_class_install (klass, &{cls.private}_type);\n}}\n\n'
    out += constructors(cls)
    for index, field in enumerate(cls.fields):
        out += accessors(cls, field, f'&{name}_fields[{index}]')
    for index, row in enumerate(cls.lists):
        out += list_accessors(cls, row, f'&{name}_lists[{index}]')
    for row in cls.methods:
        out += method_docs(api, cls, row) + '\n'
    return out


def field_rows(api, cls, name):
    if not cls.fields:
        return ''
    return f'static const SvField {name}_fields[] = {{\n' + ''.join(field_row(api, f) for f in cls.fields) + '};\n\n'


def field_row(api, field):
    row = field.row
    parts = [f'.name = "{field.dashed}"', f'.path = {quoted(field.path)}', f'.kind = SV_FIELD_{field.kind}', f'.blurb = {quoted(field.text)}']
    if field.spelling != 'PLAIN':
        parts.append(f'.spelling = SV_SPELL_{field.spelling}')
    if field.kind in ('STRING', 'STRINGS'):
        parts.append(f'.check = SV_CHECK_{field.check.upper()}')
    if field.bits:
        parts += [f'.bits = {field.bits}', f'.low = {c_int(field.low)}', f'.high = G_GUINT64_CONSTANT ({field.high})']
    if 'digits' in row:
        parts.append(f".digits = {row['digits']}")
    if field.read_only:
        parts.append('.read_only = TRUE')
    if row.get('default'):
        parts.append('.fallback = TRUE')
    if field.kind == 'BYTES':
        unit = row.get('unit', 'bytes')
        parts += [f'.unit = {UNITS[unit]}', f'.unit_name = "{unit}"', f'.unit_path = {quoted(field.unit_path)}']
    if field.is_enum:
        parts += [f'.words = {api.config_enum(field.word, field.where).words}', f'.get_type = simplevirt_{snake(field.word)}_get_type']
    if 'implies' in row:
        path, text = row['implies'].split('=', 1)
        parts += [f'.implies_path = "{path}"', f'.implies = "{text}"']
    if row.get('keeps_parent'):
        parts.append('.keeps_parent = TRUE')
    if row.get('unchecked'):
        parts.append('.unchecked = TRUE')
    if field.since:
        parts.append(f'.since = {field.since}')
    parts += [f'.{key} = {quoted(row[key])}' for key in ('twin', 'also', 'sample', 'base', 'with') if key in row]
    return f"  {{ {', '.join(parts)} }},\n"


def c_int(value):
    return 'G_MININT64' if value == -(1 << 63) else str(value)


def list_rows(api, cls, name):
    if not cls.lists:
        return ''
    out = ''
    for row in cls.lists:
        if row['class'] not in api.config_classes:
            fail(cls.path, f"{cls.class_name}.{row['name']}: no class {row['class']}")
        out += f"extern const SvConfigType {api.config_classes[row['class']].private}_type;\n"
    out += f'static const SvConfigList {name}_lists[] = {{\n'
    for row in cls.lists:
        item = api.config_classes[row['class']]
        out += f"  {{ \"{row['name']}\", {quoted(row['path'])}, &{item.private}_type, {item.prefix}_get_type, {'TRUE' if row.get('also') else 'FALSE'} }},\n"
    return out + '};\n\n'


def type_record(cls, name):
    row = cls.row
    parts = [f'.name = "{cls.class_name}"', f'.noun = {quoted(row["noun"])}', f'.element = {quoted(row["element"])}',
             f'.label = {quoted(row.get("label"))}', f'.schema = {quoted(row.get("schema"))}', f'.base = {quoted(row.get("base"))}',
             f'.properties = {name}_properties', f'.get_type = {cls.prefix}_get_type']
    if cls.fields:
        parts += [f'.fields = {name}_fields', f'.n_fields = {len(cls.fields)}']
    if cls.lists:
        parts += [f'.lists = {name}_lists', f'.n_lists = {len(cls.lists)}']
    if row.get('spare'):
        parts.append(f'.spare = {quoted(row["spare"])}')
    if row.get('order'):
        parts.append(f'.order = {name}_order')
    if row.get('read_only'):
        parts.append('.read_only = TRUE')
    if row.get('any_element'):
        parts.append('.any_element = TRUE')
    if row.get('automatic'):
        parts.append('.automatic = TRUE')
    if cls.since:
        parts.append(f'.since = {cls.since}')
    if row.get('check'):
        parts.append(f'.check = {cls.private}_check')
    body = ',\n  '.join(parts)
    return f'extern const SvConfigType {cls.private}_type;\nconst SvConfigType {cls.private}_type = {{\n  {body},\n}};\n\n'


def constructors(cls):
    out = ''
    if cls.is_root:
        out += block(f'{cls.prefix}_new', [], [f"Creates an empty `<{cls.row['element']}>`."], ('(transfer full)', f'a new #{cls.c_class}'))
        out += f'{cls.c_class} *\n{cls.prefix}_new (void)\n{{\n  return sv_config_new (SIMPLEVIRT_TYPE_{snake(cls.class_name).upper()});\n}}\n\n'
    out += block(f'{cls.prefix}_new_from_xml', [('xml', '', f"a document whose root is `<{cls.row['element']}>`"),
                                                ('error', '', 'return location for an error')],
                 ['Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to read back is refused.',
                  'Fails with %SIMPLEVIRT_ERROR_INVALID_CONFIG, and the line number, when it is not well-formed or has another root element.'],
                 ('(transfer full)', f'a new #{cls.c_class}, or %NULL with @error set'))
    out += f'{cls.c_class} *\n{cls.prefix}_new_from_xml (const char *xml, GError **error)\n{{\n'
    return out + f'  return sv_config_new_from_xml (SIMPLEVIRT_TYPE_{snake(cls.class_name).upper()}, xml, error);\n}}\n\n'


VERBS = {'STRING': 'string', 'STRINGS': 'strings', 'BOOL': 'bool', 'INT': 'int', 'UINT': 'uint', 'BYTES': 'uint', 'DOUBLE': 'double',
         'ENUM': 'enum'}


def accessors(cls, field, row):
    check = f'SIMPLEVIRT_IS_{snake(cls.class_name).upper()} (self)'
    verb = VERBS[field.kind]
    zero = 'NULL' if field.kind in ('STRING', 'STRINGS') else '0'
    cast = f'({field.ctype}) ' if field.kind == 'ENUM' or field.bits == 32 else ''
    out = block(f'{cls.c_class}:{field.dashed}', [], [field.text, f'XML: `{field.path}`.'])
    out += getter_docs(cls, field)
    out += f'{field.ctype}\n{cls.prefix}_get_{field.name} ({cls.c_class} *self)\n{{\n  g_return_val_if_fail ({check}, {zero});\n\n'
    out += f'  return {cast}sv_field_get_{verb} (self, {row});\n}}\n\n'
    if field.read_only:
        return out
    out += setter_docs(cls, field)
    out += f'void\n{cls.prefix}_set_{field.name} ({cls.c_class} *self, {spaced(setter_type(field))}value)\n{{\n  g_return_if_fail ({check});\n\n'
    return out + f'  sv_field_set_{verb} (self, {row}, value);\n}}\n\n'


def list_accessors(cls, row, record):
    item, one = f"Simplevirt{row['class']}", row['one']
    check = f'SIMPLEVIRT_IS_{snake(cls.class_name).upper()} (self)'
    me, doc = ('self', '', f'a #{cls.c_class}'), row['doc'].strip().rstrip('.')
    out = block(f"{cls.prefix}_list_{row['name']}", [me], [f'{doc}.', f"XML: `{row['path']}`."],
                (f'(transfer container) (not nullable) (element-type {item})', 'views on the elements, in document order'))
    out += f"GPtrArray *\n{cls.prefix}_list_{row['name']} ({cls.c_class} *self)\n{{\n  g_return_val_if_fail ({check}, NULL);\n\n"
    out += f'  return sv_config_list (self, {record});\n}}\n\n'
    if not cls.is_root:
        return out
    item_check = f"SIMPLEVIRT_IS_{snake(row['class']).upper()} (item)"
    out += block(f'{cls.prefix}_add_{one}', [me, ('item', '', 'what to add')],
                 [f'Adds an item to this list: {lower(doc)}. A standalone object becomes a view on its place in the document; one that is '
                  'part of another document is copied.'])
    out += f'void\n{cls.prefix}_add_{one} ({cls.c_class} *self, {item} *item)\n{{\n  g_return_if_fail ({check});\n  g_return_if_fail ({item_check});\n\n'
    out += f'  sv_config_add (self, {record}, item);\n}}\n\n'
    out += block(f'{cls.prefix}_remove_{one}', [me, ('item', '', 'what to remove')], ['Removes an item, which becomes a standalone object.'],
                 ('', '%TRUE when it was part of this config'))
    out += f'gboolean\n{cls.prefix}_remove_{one} ({cls.c_class} *self, {item} *item)\n{{\n  g_return_val_if_fail ({check}, FALSE);\n'
    return out + f'  g_return_val_if_fail ({item_check}, FALSE);\n\n  return sv_config_remove (self, item);\n}}\n\n'


def private(api, table):
    return SOURCE_SPDX.format(tables_text(api, table)) + '#pragma once\n'


def registry(api):
    out = SOURCE_SPDX.format('config/api') + '#include <simplevirt/simplevirt.h>\n\n#include "config/config-private.h"\n\n'
    classes = list(api.config_classes.values())
    out += ''.join(f'extern const SvConfigType {cls.private}_type;\n' for cls in classes)
    out += '\nconst SvConfigType *const sv_config_types[] = {\n' + ''.join(f'  &{cls.private}_type,\n' for cls in classes)
    return out + '  NULL,\n};\n'


# Reference

def escaped(text):
    return text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')


def reference(api):
    out = '<?xml version="1.0"?>\n<chapter id="config-fields" xmlns:xi="http://www.w3.org/2003/XInclude">\n<title>Fields and their XML</title>\n'
    for cls in api.config_classes.values():
        out += f'<section id="fields-{cls.class_name}"><title>{cls.c_class}: <literal>&lt;{cls.row["element"]}&gt;</literal></title>\n'
        out += '<informaltable><tgroup cols="4"><thead><row><entry>Field</entry><entry>Type</entry><entry>XML</entry><entry>Meaning</entry></row>'
        out += '</thead><tbody>\n'
        for field in cls.fields:
            out += f'<row><entry><literal>{field.dashed}</literal></entry><entry>{field.word}</entry>'
            out += f'<entry><literal>{escaped(field.path)}</literal></entry><entry>{escaped(field.text)}</entry></row>\n'
        for row in cls.lists:
            out += f"<row><entry><literal>{row['name']}</literal></entry><entry>list of {row['class']}</entry>"
            out += f"<entry><literal>{escaped(row['path'])}</literal></entry><entry>{escaped(row['doc'])}</entry></row>\n"
        if not cls.fields and not cls.lists:
            out += '<row><entry>-</entry><entry>-</entry><entry>-</entry><entry>-</entry></row>\n'
        out += '</tbody></tgroup></informaltable></section>\n'
    return out + '</chapter>\n'
