# SPDX-License-Identifier: LGPL-2.1-or-later
"""Public headers: one for all types, one for all enums, one per table."""
from model import snake

SPDX = '/* SPDX-License-Identifier: LGPL-2.1-or-later */\n/* Written by libsimplevirt/generate from {}. */\n#pragma once\n\n'
AVAILABLE = 'SIMPLEVIRT_AVAILABLE_IN_{}\n'


def available(row):
    return AVAILABLE.format(row.get('since', '1.0').replace('.', '_'))


def declaration(result, name, params, available_line):
    head = f'{result}{"" if result.endswith("*") else " "}{name} ('
    return f"{available_line}{head}{(',' + chr(10) + ' ' * len(head)).join(params) or 'void'});\n"


def argument(api, arg):
    ctype = api.type(arg['type']).borrowed
    return f"{ctype}{'' if ctype.endswith('*') else ' '}{arg['name']}"


def self_param(table, row):
    return [] if row.get('static') or row.get('constructor') else [f'{table.c_class} *self']


def arguments(api, row):
    return [argument(api, arg) for arg in row.get('args', [])]


def call_result(api, row):
    word = row.get('returns', 'none')
    return 'gboolean' if word == 'none' else api.type(word).owned


def method_result(api, row):
    word = row.get('returns')
    if row.get('constructor'):
        return None
    if word is None:
        return 'void'
    kind = api.type(word)
    return kind.borrowed if row.get('borrowed') else kind.owned


def tables_text(api, table):
    return f'{table.layer}/api/{table.path.name}'


def types(api):
    out = SPDX.format('every api table') + '#include <gio/gio.h>\n#include <simplevirt/version.h>\n\nG_BEGIN_DECLS\n\n'
    for name in [*api.classes, *api.values]:
        out += f'typedef struct _Simplevirt{name} Simplevirt{name};\n'
    return out + '\nG_END_DECLS\n'


def enums(api):
    from docs import comment, described
    out = SPDX.format('every api table') + '#include <glib-object.h>\n#include <simplevirt/version.h>\n\nG_BEGIN_DECLS\n\n'
    for name, row in api.enums.items():
        prefix = row.get('prefix', f'SIMPLEVIRT_{snake(name).upper()}')
        params = [(f"{prefix}_{v['name'].upper()}", '', described(v)) for v in row['values']]
        out += comment(f'Simplevirt{name}', params, [described(row)], since=row.get('since', '1.0'))
        out += f"typedef enum {'/*< flags >*/' if row.get('flags') else ''}\n{{\n".replace(' \n', '\n')
        number = 0
        for index, value in enumerate(row['values']):
            if row.get('flags'):
                number = value.get('value', 0 if value['name'] == 'none' else 1 << (index - (row['values'][0]['name'] == 'none')))
            else:
                number = value.get('value', number)
            value['number'] = number
            out += f"  {prefix}_{value['name'].upper()} = {number},\n"
            number += 1
        out += f'}} Simplevirt{name};\n\n'
        out += f'#define SIMPLEVIRT_TYPE_{snake(name).upper()} (simplevirt_{snake(name)}_get_type ())\n'
        out += declaration('GType', f'simplevirt_{snake(name)}_get_type', [], available(row)) + '\n'
    return out + 'G_END_DECLS\n'


def classes(api):
    return SPDX.format('every api table') + ''.join(f'#include <simplevirt/{t.stem}.h>\n' for t in api.tables)


def value_declarations(api, row):
    name, ctype = snake(row['name']), f"Simplevirt{row['name']}"
    out = f'#define SIMPLEVIRT_TYPE_{name.upper()} (simplevirt_{name}_get_type ())\n'
    out += declaration('GType', f'simplevirt_{name}_get_type', [], available(row)) + '\n'
    out += declaration(f'{ctype} *', f'simplevirt_{name}_ref', [f'{ctype} *self'], available(row)) + '\n'
    out += declaration('void', f'simplevirt_{name}_unref', [f'{ctype} *self'], available(row)) + '\n'
    for field in row['fields']:
        out += declaration(api.type(field['type']).borrowed, f"simplevirt_{name}_{getter_name(api, field)}",
                           [f'{ctype} *self'], available({**row, **field})) + '\n'
    return out + f'G_DEFINE_AUTOPTR_CLEANUP_FUNC ({ctype}, simplevirt_{name}_unref)\n\n'


def getter_name(api, row):
    """`get_name`, but a yes or no that already reads as a question keeps its word: `is_active`, `has_agent`."""
    return row['name'] if row['name'].startswith(('is_', 'has_', 'can_')) else f"get_{row['name']}"


def call_declarations(api, table, row):
    name = f"{table.prefix}_{row['name']}"
    own, args, result = self_param(table, row), arguments(api, row), call_result(api, row)
    out = declaration(result, name, own + args + ['GCancellable *cancellable', 'GError **error'], available(row)) + '\n'
    out += declaration('void', f'{name}_async', own + args + [
        'GCancellable *cancellable', 'GAsyncReadyCallback callback', 'gpointer user_data'], available(row)) + '\n'
    return out + declaration(result, f'{name}_finish', own + ['GAsyncResult *result', 'GError **error'], available(row)) + '\n'


def method_declaration(api, table, row):
    result = method_result(api, row) or f'{table.c_class} *'
    params = self_param(table, row) + arguments(api, row) + (['GError **error'] if 'errors' in row else [])
    return declaration(result, f"{table.prefix}_{row['name']}", params, available(row)) + '\n'


def property_declarations(api, table, row):
    kind, name = api.type(row['type']), f"{table.prefix}_{getter_name(api, row)}"
    out = ''
    if not row.get('write_only'):
        out = declaration(kind.borrowed, name, [f'{table.c_class} *self'], available(row)) + '\n'
    if row.get('set'):
        out += declaration('void', f"{table.prefix}_set_{row['name']}",
                           [f'{table.c_class} *self', argument(api, {**row, 'name': 'value'})], available(row)) + '\n'
    return out


def class_declaration(table):
    upper = snake(table.class_name).upper()
    parent = table.data.get('parent')
    out = f'#define SIMPLEVIRT_TYPE_{upper} ({table.prefix}_get_type ())\n{available(table.data)}'
    return out + f"G_DECLARE_FINAL_TYPE ({table.c_class}, {table.prefix}, SIMPLEVIRT, {upper}, " \
                 f"{'Simplevirt' + parent if parent else 'GObject'})\n\n"


def header(api, table):
    out = SPDX.format(tables_text(api, table)) + '#include <simplevirt/types.h>\n#include <simplevirt/enums.h>\n'
    if table.data.get('parent'):
        out += f"#include <simplevirt/{api.classes[table.data['parent']].stem}.h>\n"
    out += '\nG_BEGIN_DECLS\n\n'
    if table.declares:
        out += class_declaration(table)
    out += table.data.get('verbatim', '')
    for row in table.rows('value'):
        out += value_declarations(api, row)
    for row in table.rows('method'):
        out += method_declaration(api, table, row)
    for row in table.rows('property'):
        out += property_declarations(api, table, row)
    for row in table.rows('call'):
        out += call_declarations(api, table, row)
    return out + 'G_END_DECLS\n'
