# SPDX-License-Identifier: LGPL-2.1-or-later
"""The C behind a table: documentation, GTypes of enums and values, properties, signals, and the triple of every call."""
from docs import CANCEL_CALL, comment, described, first_word_lower
from header import arguments, call_result, getter_name, method_result, self_param, tables_text
from model import fail, snake

SPDX = '/* SPDX-License-Identifier: LGPL-2.1-or-later */\n/* Written by libsimplevirt/generate from {}. */\n'


# Enums

def enum_source(row):
    name, ctype = snake(row['name']), f"Simplevirt{row['name']}"
    prefix = row.get('prefix', f'SIMPLEVIRT_{name.upper()}')
    kind = 'flags' if row.get('flags') else 'enum'
    struct = 'GFlagsValue' if row.get('flags') else 'GEnumValue'
    out = f'GType\nsimplevirt_{name}_get_type (void)\n{{\n  static gsize type = 0;\n  static const {struct} values[] = {{\n'
    for value in row['values']:
        symbol = f"{prefix}_{value['name'].upper()}"
        out += f"    {{ {symbol}, \"{symbol}\", \"{value['name'].replace('_', '-')}\" }},\n"
    out += '    { 0, NULL, NULL },\n  };\n\n  if (g_once_init_enter (&type))\n'
    out += f'    g_once_init_leave (&type, g_{kind}_register_static ("{ctype}", values));\n  return type;\n}}\n\n'
    return out + enum_mapping(row, name, ctype, prefix)


def mapped(row):
    """Values with libvirt's constant beside them (a descriptive text such as "VIR_A and VIR_B" is not one)."""
    return [v for v in row['values'] if v.get('libvirt', '').startswith('VIR_') and v['libvirt'].replace('_', '').isalnum()]


def enum_mapping(row, name, ctype, prefix):
    if not mapped(row) or row.get('map') is False:
        return ''
    if row.get('flags'):
        out = f'guint\nsv_{name}_to_libvirt ({ctype} value)\n{{\n  guint result = 0;\n\n'
        for value in mapped(row):
            if not value['libvirt'].endswith('_NONE'):
                out += f"  if (value & {prefix}_{value['name'].upper()})\n    result |= {value['libvirt']};\n"
        return out + '  return result;\n}\n\n'
    out = f'{ctype}\nsv_{name}_from_libvirt (int value)\n{{\n  switch (value)\n    {{\n'
    for value in mapped(row):
        out += f"    case {value['libvirt']}:\n      return {prefix}_{value['name'].upper()};\n"
    out += f"    default:\n      return {prefix}_{row['values'][0]['name'].upper()};\n    }}\n}}\n\n"
    out += f'int\nsv_{name}_to_libvirt ({ctype} value)\n{{\n  switch (value)\n    {{\n'
    for value in mapped(row):
        out += f"    case {prefix}_{value['name'].upper()}:\n      return {value['libvirt']};\n"
    return out + '    default:\n      return -1;\n    }\n}\n\n'


def enum_prototypes(row):
    name, ctype = snake(row['name']), f"Simplevirt{row['name']}"
    if not mapped(row) or row.get('map') is False:
        return ''
    if row.get('flags'):
        return f'guint sv_{name}_to_libvirt ({ctype} value);\n'
    return f'{ctype} sv_{name}_from_libvirt (int value);\nint sv_{name}_to_libvirt ({ctype} value);\n'


# Values

def value_struct(api, row):
    name, ctype = snake(row['name']), f"Simplevirt{row['name']}"
    out = f'struct _{ctype}\n{{\n'
    for field in row['fields']:
        owned = api.type(field['type']).owned
        out += f"  {owned}{'' if owned.endswith('*') else ' '}{field['name']};\n"
    return out + f'}};\n{ctype} *sv_{name}_new (void);\n\n'


def value_source(api, row):
    name, ctype = snake(row['name']), f"Simplevirt{row['name']}"
    since = row.get('since', '1.0')
    out = f'G_DEFINE_BOXED_TYPE ({ctype}, simplevirt_{name}, simplevirt_{name}_ref, simplevirt_{name}_unref)\n\n'
    out += comment(ctype, [], [described(row), 'A value: it never changes after it was handed out.'], since=since)
    out += f'\n{ctype} *\nsv_{name}_new (void)\n{{\n  return g_atomic_rc_box_new0 ({ctype});\n}}\n\n'
    out += comment(f'simplevirt_{name}_ref', [('self', '', f'a #{ctype}')], ['Takes a reference.'],
                   ('(transfer full)', 'the same value'), since)
    out += f'{ctype} *\nsimplevirt_{name}_ref ({ctype} *self)\n{{\n  return g_atomic_rc_box_acquire (self);\n}}\n\n'
    out += value_free(api, row, name, ctype)
    out += comment(f'simplevirt_{name}_unref', [('self', '(transfer full)', f'a #{ctype}')],
                   ['Drops a reference; the last one frees the value.'], None, since)
    out += f'void\nsimplevirt_{name}_unref ({ctype} *self)\n{{\n  g_atomic_rc_box_release_full (self, {name}_clear);\n}}\n\n'
    for field in row['fields']:
        kind, getter = api.type(field['type']), getter_name(api, field)
        out += comment(f'simplevirt_{name}_{getter}', [('self', '', f'a #{ctype}')], [described(field)],
                       (kind.annotation('none'), first_word_lower(described(field))), field.get('since', since))
        cast = '(const char *const *) ' if kind.kind == 'strv' else ''
        member = f"self->{field['name']}"
        if kind.kind == 'error':
            member = f'sv_error_lend ({member})'
        out += f"{kind.borrowed}\nsimplevirt_{name}_{getter} ({ctype} *self)\n{{\n  return {cast}{member};\n}}\n\n"
    return out


def value_free(api, row, name, ctype):
    lines = ''
    for field in row['fields']:
        kind = api.type(field['type'])
        if kind.is_pointer:
            lines += f"  g_clear_pointer (&self->{field['name']}, {kind.free});\n"
    use = f'  {ctype} *self = data;\n\n{lines}' if lines else ''
    return f'static void\n{name}_clear (gpointer data)\n{{\n{use}}}\n\n'


# Properties and signals

def constant(table, kind, row):
    return f"{table.private_prefix.upper()}_{kind}_{row['name'].upper()}"


def install_prototypes(table):
    props, signals, out = table.rows('property'), table.rows('signal'), ''
    if not table.declares:
        return ''
    if props:
        out += 'enum\n{\n' + f"  {table.private_prefix.upper()}_PROP_0,\n"
        out += ''.join(f"  {constant(table, 'PROP', row)},\n" for row in props)
        out += f'  {table.private_prefix.upper()}_N_PROPS\n}};\n'
        out += f'extern GParamSpec *{table.private_prefix}_properties[{table.private_prefix.upper()}_N_PROPS];\n'
    if signals:
        out += 'enum\n{\n' + ''.join(f"  {constant(table, 'SIGNAL', row)},\n" for row in signals)
        out += f'  {table.private_prefix.upper()}_N_SIGNALS\n}};\n'
        out += f'extern guint {table.private_prefix}_signals[{table.private_prefix.upper()}_N_SIGNALS];\n'
    return out + f'void {table.private_prefix}_install (GObjectClass *klass);\n\n'


GVALUE = {'string': 'string', 'strv': 'boxed', 'bytes': 'boxed', 'datetime': 'boxed', 'error': 'boxed', 'value': 'boxed', 'list': 'boxed',
          'object': 'object', 'enum': 'enum', 'flags': 'flags'}


def gvalue(kind):
    return kind.SCALARS[kind.name][1] if kind.kind == 'scalar' else GVALUE[kind.kind]


def param_spec(api, row):
    kind = api.type(row['type'])
    nick = row['name'].replace('_', '-')
    access = 'G_PARAM_WRITABLE' if row.get('write_only') else 'G_PARAM_READABLE'
    if row.get('set') and not row.get('write_only'):
        access = 'G_PARAM_READWRITE'
    flags = f'{access} | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY'
    head = f'"{nick}", NULL, NULL'
    default = row.get('default', 0)
    if isinstance(default, bool):
        default = str(default).upper()
    ranges = {'int32': 'G_MININT32, G_MAXINT32', 'uint32': '0, G_MAXUINT32', 'int64': 'G_MININT64, G_MAXINT64',
              'uint64': '0, G_MAXUINT64', 'double': '-G_MAXDOUBLE, G_MAXDOUBLE'}
    if kind.name == 'bool':
        return f"g_param_spec_boolean ({head}, {default or 'FALSE'}, {flags})"
    if kind.kind == 'scalar':
        return f'g_param_spec_{gvalue(kind)} ({head}, {ranges[kind.name]}, {default}, {flags})'
    if kind.kind == 'string':
        return f'g_param_spec_string ({head}, NULL, {flags})'
    if kind.kind in ('enum', 'flags'):
        return f'g_param_spec_{kind.kind} ({head}, {kind.gtype}, {enum_default(api, row, kind)}, {flags})'
    return f'g_param_spec_{gvalue(kind)} ({head}, {kind.gtype}, {flags})'


def enum_default(api, row, kind):
    enum = api.enums[kind.name]
    chosen = row.get('default', enum['values'][0]['name'])
    return f"{enum.get('prefix', 'SIMPLEVIRT_' + snake(kind.name).upper())}_{chosen.upper()}"


def property_docs(api, table, row):
    kind, text, since = api.type(row['type']), described(row), row.get('since', '1.0')
    me, out = ('self', '', f'a #{table.c_class}'), ''
    type_note = f'(type GPtrArray({kind.element.base}))' if kind.kind == 'list' else ''
    name = row['name'].replace('_', '-')
    out += f"/**\n * {table.c_class}:{name}:{' ' + type_note + ':' if type_note else ''}\n *\n * "

    out += '\n * '.join(text.splitlines()) + f'\n *\n * Since: {since}\n */\n'
    if not row.get('write_only'):
        out += comment(f'{table.prefix}_{getter_name(api, row)}', [me],
                       [text, row.get('getter_doc', '')],
                       (kind.annotation('none'), first_word_lower(text)), since) + '\n'
    if row.get('set'):
        annotation = kind.annotation(None)
        out += comment(f"{table.prefix}_set_{row['name']}", [me, ('value', annotation, first_word_lower(text))],
                       [f"Sets #{table.c_class}:{name}. " + row.get('set_doc', '')], None, since) + '\n'
    return out


def install_source(api, table):
    if not table.declares:
        return ''
    private, props, signals, out = table.private_prefix, table.rows('property'), table.rows('signal'), ''
    if props:
        out += f'GParamSpec *{private}_properties[{private.upper()}_N_PROPS];\n'
    if signals:
        out += f'guint {private}_signals[{private.upper()}_N_SIGNALS];\n'
    readable = [p for p in props if not p.get('write_only')]
    out += accessor_switch(api, table, 'get', readable) + accessor_switch(api, table, 'set', [p for p in props if p.get('set')])
    for row in signals:
        args = [(a['name'], api.type(a['type']).annotation(None), a['doc']) for a in row.get('args', [])]
        out += comment(f"{table.c_class}::{row['name'].replace('_', '-')}", [('self', '', 'the emitter')] + args,
                       [row['doc'], 'Emitted in the main context that was the thread default when the emitter was created.'],
                       None, row.get('since', '1.0'))
    out += f'\nvoid\n{private}_install (GObjectClass *klass)\n{{\n'
    if readable:
        out += f'  klass->get_property = {private}_get_property;\n'
    if any(p.get('set') for p in props):
        out += f'  klass->set_property = {private}_set_property;\n'
    for row in props:
        out += f"  {private}_properties[{constant(table, 'PROP', row)}]\n      = {param_spec(api, row)};\n"
    if props:
        out += f'  g_object_class_install_properties (klass, {private.upper()}_N_PROPS, {private}_properties);\n'
    for row in signals:
        types = ''.join(', ' + api.type(a['type']).gtype for a in row.get('args', []))
        detailed = ' | G_SIGNAL_DETAILED' if row.get('detailed') else ''
        out += f"  {private}_signals[{constant(table, 'SIGNAL', row)}]\n      = g_signal_new (\"{row['name'].replace('_', '-')}\", " \
               f"G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST{detailed}, 0, NULL, NULL, NULL, G_TYPE_NONE, " \
               f"{len(row.get('args', []))}{types});\n"
    return out + '}\n\n'


def accessor_switch(api, table, verb, rows):
    if not rows:
        return ''
    const = 'const ' if verb == 'set' else ''
    out = f'static void\n{table.private_prefix}_{verb}_property (GObject *object, guint id, {const}GValue *value, GParamSpec *pspec)\n{{\n'
    out += f'  {table.c_class} *self = ({table.c_class} *) object;\n\n  switch (id)\n    {{\n'
    for row in rows:
        kind = api.type(row['type'])
        out += f"    case {constant(table, 'PROP', row)}:\n"
        if verb == 'get':
            out += f'      g_value_set_{gvalue(kind)} (value, {table.prefix}_{getter_name(api, row)} (self));\n'
        else:
            out += f"      {table.prefix}_set_{row['name']} (self, g_value_get_{gvalue(kind)} (value));\n"
        out += '      break;\n'
    return out + '    default:\n      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);\n    }\n}\n\n'


# Records: classes that only hold properties

def record_struct(api, table):
    fields = ''
    for row in table.rows('property'):
        owned = api.type(row['type']).owned
        fields += f"  {owned}{'' if owned.endswith('*') else ' '}{row['name']};\n"
        if row.get('remembers'):
            fields += f"  gboolean {row['name']}_is_set;\n"
    return f'struct _{table.c_class}\n{{\n  GObject parent_instance;\n\n{fields}}};\n\n'


def record_source(api, table):
    name, ctype, private = table.prefix, table.c_class, table.private_prefix
    check = f'SIMPLEVIRT_IS_{snake(table.class_name).upper()} (self)'
    rows = [(row, api.type(row['type'])) for row in table.rows('property')]
    out = f'G_DEFINE_FINAL_TYPE ({ctype}, {name}, G_TYPE_OBJECT)\n\n'
    frees = ''.join(f"  g_clear_pointer (&self->{row['name']}, {kind.free});\n" for row, kind in rows if kind.is_pointer)
    own = f'  {ctype} *self = ({ctype} *) object;\n\n' if frees else ''
    out += f'static void\n{name}_finalize (GObject *object)\n{{\n{own}{frees}' \
           f'  G_OBJECT_CLASS ({name}_parent_class)->finalize (object);\n}}\n\n'
    out += f'static void\n{name}_class_init ({ctype}Class *klass)\n{{\n  G_OBJECT_CLASS (klass)->finalize = {name}_finalize;\n' \
           f'  {private}_install (G_OBJECT_CLASS (klass));\n}}\n\n'
    out += f'static void\n{name}_init ({ctype} *self)\n{{\n' + ''.join(record_default(api, row, kind) for row, kind in rows) + '}\n\n'
    for row, kind in rows:
        cast = '(const char *const *) ' if kind.kind == 'strv' else ''
        zero = 'NULL' if kind.is_pointer else f'({kind.base}) 0'
        out += f"{kind.borrowed}\n{name}_{getter_name(api, row)} ({ctype} *self)\n{{\n" \
               f"  g_return_val_if_fail ({check}, {zero});\n  return {cast}self->{row['name']};\n}}\n\n"
        out += record_setter(table, row, kind, check)
    return out + record_params(api, table)


def record_params(api, table):
    """Which of libvirt's typed parameters each property of a record stands for."""
    rows = [row for row in table.rows('property') if 'param' in row]
    if not rows:
        return ''
    out = f'const SvParamField {table.private_prefix}_params[] = {{\n'
    for row in rows:
        out += f"  {{ {row['param']}, VIR_TYPED_PARAM_{row['param_type'].upper()}, G_STRUCT_OFFSET ({table.c_class}, {row['name']}), " \
               f"{row.get('param_unit', 1)}, {row.get('unlimited', 0)}, {row.get('low', 0)}, {row.get('high', 0)}, \"{row['name']}\" }},\n"
    return out + '  { 0 },\n};\n\n'


def record_default(api, row, kind):
    default = row.get('default')
    if kind.kind == 'string' and default is not None:
        return f"  self->{row['name']} = g_strdup (\"{default}\");\n"
    if kind.kind in ('enum', 'flags'):
        return f"  self->{row['name']} = {enum_default(api, row, kind)};\n"
    if not default or kind.is_pointer:
        return ''
    return f"  self->{row['name']} = {str(default).upper() if isinstance(default, bool) else default};\n"


def record_setter(table, row, kind, check):
    member = f"self->{row['name']}"
    out = f"void\n{table.prefix}_set_{row['name']} ({table.c_class} *self, {kind.borrowed}{'' if kind.borrowed.endswith('*') else ' '}value)\n" \
          f'{{\n  g_return_if_fail ({check});\n'
    if row.get('remembers'):
        out += f'  {member}_is_set = TRUE;\n'
    if kind.kind == 'string':
        out += f'  value = sv_empty_to_null (value);\n  if (g_strcmp0 ({member}, value) == 0)\n    return;\n'
    else:
        cast = '(char **) ' if kind.kind == 'strv' else ''
        out += f'  if ({member} == {cast}value)\n    return;\n'
    if kind.is_pointer:
        out += f'  {kind.owned}{"" if kind.owned.endswith("*") else " "}copy = {kind.copy("value")};\n' \
               f'  g_clear_pointer (&{member}, {kind.free});\n  {member} = copy;\n'
    else:
        out += f'  {member} = value;\n'
    return out + f"  g_object_notify_by_pspec (G_OBJECT (self), {table.private_prefix}_properties[{constant(table, 'PROP', row)}]);\n}}\n\n"


# Methods and calls

def arg_docs(api, row):
    docs = []
    for arg in row.get('args', []):
        kind = api.type(arg['type'])
        annotation = kind.annotation(None)
        docs.append((arg['name'], annotation, first_word_lower(described(arg))))
    return docs


def returns_doc(api, row, call):
    word = row.get('returns', 'none' if call else None)
    if word == 'none':
        return '', '%TRUE on success'
    if word is None:
        return None
    kind = api.type(word)
    text = row.get('returns_doc', {'list': 'the list, empty when there is nothing'}.get(kind.kind, 'the result'))
    if call or 'errors' in row:
        text += ', or %NULL with @error set' if kind.is_pointer else '; @error tells whether it counts'
    return kind.annotation('none' if row.get('borrowed') else 'full'), text


def method_docs(api, table, row):
    own = [('self', '', f'a #{table.c_class}')] if self_param(table, row) else []
    if row.get('constructor'):
        returns = ('(transfer full)', f"a new #{table.c_class}" + (', or %NULL with @error set' if 'errors' in row else ''))
    else:
        returns = returns_doc(api, row, False)
    error = [('error', '', 'return location for an error')] if 'errors' in row else []
    fails = f"Fails with {row['errors']}." if row.get('errors') else ''
    return comment(f"{table.prefix}_{row['name']}", own + arg_docs(api, row) + error, [row['doc'], fails], returns,
                   row.get('since', '1.0'))


def body_prototype(api, table, row):
    params = self_param(table, row) + arguments(api, row) + ['GCancellable *cancellable', 'GError **error']
    result = call_result(api, row)
    return f"{result}{'' if result.endswith('*') else ' '}{table.private_prefix}_{row['name']}_body ({', '.join(params)})"


def undo_prototype(api, table, row):
    result = call_result(api, row)
    return f"void {table.private_prefix}_{row['name']}_undo ({table.c_class} *self, {result}{'' if result.endswith('*') else ' '}result)"


def result_member(api, row):
    word = row.get('returns', 'none')
    if word in ('none', 'bool'):
        return 'boolean', None
    kind = api.type(word)
    if kind.is_pointer:
        return 'pointer', kind.free
    return ('real' if word == 'double' else 'integer'), None


class Call:
    """Emits one call: argument record, checks, the three functions."""

    def __init__(self, api, table, row):
        if row.get('kind') not in ('call', 'task'):
            fail(table.path, f"call {row['name']} needs kind = \"call\" or \"task\"")
        if row['kind'] == 'task' and 'cancel' not in row:
            fail(table.path, f"task {row['name']} must say what cancelling does")
        if row.get('undo') and (row['kind'] == 'task' or row.get('static') or 'cancel' not in row):
            fail(table.path, f"undo of {row['name']}: it must be a call on an object, and say what cancelling does")
        self.api, self.table, self.row = api, table, row
        self.name = f"{table.prefix}_{row['name']}"
        self.local = row['name']
        self.args = [(a['name'], api.type(a['type'])) for a in row.get('args', [])]
        self.struct = f"{table.class_name}{''.join(w.title() for w in row['name'].split('_'))}Args"
        self.member, self.free_result = result_member(api, row)
        self.self_type = '' if row.get('static') else f'{table.c_class} *'

    def emit(self):
        record = self.record() if self.args else ''
        return self.docs_sync() + record + self.checks() + self.thunk() + self.sync() + self.asynchronous() + self.finish()

    def record(self):
        fields = ''.join(f"  {k.owned}{'' if k.owned.endswith('*') else ' '}{n};\n" for n, k in self.args)
        copies = ''.join(f'  args->{n} = {k.copy(n)};\n' for n, k in self.args)
        frees = ''.join(f'  g_clear_pointer (&args->{n}, {k.free});\n' for n, k in self.args if k.is_pointer)
        params = ', '.join(arguments(self.api, self.row))
        out = f'typedef struct\n{{\n{fields}}} {self.struct};\n\n'
        out += f'static gpointer\n{self.local}_args_new ({params})\n{{\n  {self.struct} *args = g_new0 ({self.struct}, 1);\n{copies}  return args;\n}}\n\n'
        use = f'  {self.struct} *args = data;\n\n{frees}' if frees else ''
        return out + f'static void\n{self.local}_args_free (gpointer data)\n{{\n{use}  g_free (data);\n}}\n\n'

    def checks(self):
        """Every string is UTF-8, every word and bit has a meaning, every argument that may not be NULL is there; what is wrong is an
        error, not a crash."""
        lines = ''
        in_xml = {a['name'] for a in self.row.get('args', []) if a.get('in_xml')}
        for name, kind in self.args:
            optional = 'TRUE' if kind.nullable else 'FALSE'
            if kind.kind in ('enum', 'flags'):
                lines += f'  if (!sv_check_word ({kind.gtype}, {name}, "{self.local}", "{name}", error))\n    return FALSE;\n'
            if kind.kind == 'list' and kind.element.kind == 'object':
                lines += f'  if (!sv_check_objects ({name}, {kind.element.gtype}, "{self.local}", "{name}", error))\n    return FALSE;\n'
                continue
            if self.api.is_record(kind):
                lines += f'  if (!sv_check_record ({name}, {optional}, "{self.local}", "{name}", error))\n    return FALSE;\n'
                continue
            test = {'string': 'string', 'strv': 'strv'}.get(kind.kind, 'pointer' if kind.is_pointer and not kind.nullable else None)
            if test == 'pointer':
                lines += f'  if (!sv_check_pointer ({name}, "{self.local}", "{name}", error))\n    return FALSE;\n'
            elif test:
                lines += f'  if (!sv_check_{test} ({name}, {optional}, "{self.local}", "{name}", error))\n    return FALSE;\n'
            if name in in_xml:
                lines += f'  if (!sv_check_xml_text ({name}, "{self.local}", "{name}", error))\n    return FALSE;\n'
        self.has_checks = bool(lines)
        if not lines:
            return ''
        params = ', '.join(arguments(self.api, self.row) + ['GError **error'])
        return f'static gboolean\n{self.local}_check ({params})\n{{\n{lines}  return TRUE;\n}}\n\n'

    def checked(self, failure, error):
        names = ', '.join([n for n, _ in self.args] + [error])
        return f'  if (!{self.local}_check ({names}))\n    {failure}\n' if self.has_checks else ''

    def empty_to_null(self):
        return ''.join(f'  {n} = sv_empty_to_null ({n});\n' for n, k in self.args if k.kind == 'string' and k.nullable)

    def thunk(self):
        values = ([f'({self.self_type}) source'] if self.self_type else [])
        values += [f"{'(const char *const *) ' if k.kind == 'strv' else ''}args->{n}" for n, k in self.args]
        values += ['cancellable', 'error']
        load = f'  {self.struct} *args = data;\n\n' if self.args else ''
        spec_args = f'{self.local}_args_free' if self.args else 'NULL'
        task = 'TRUE' if self.row['kind'] == 'task' else 'FALSE'
        out = f'static void\n{self.local}_thunk (gpointer source, gpointer data, GCancellable *cancellable, SvResult *result, GError **error)\n{{\n'
        out += f"{load}  result->{self.member} = {self.table.private_prefix}_{self.row['name']}_body ({', '.join(values)});\n}}\n\n"
        free = f'(GDestroyNotify) {self.free_result}' if self.free_result else 'NULL'
        undo = f'{self.local}_undo_thunk' if self.row.get('undo') else 'NULL'
        return out + self.undo_thunk() + \
            f'static const SvCallSpec {self.local}_spec = {{ "{self.name}", {task}, {self.local}_thunk, {spec_args}, {free}, {undo} }};\n\n'

    def undo_thunk(self):
        if not self.row.get('undo'):
            return ''
        result = call_result(self.api, self.row)
        return f'static void\n{self.local}_undo_thunk (gpointer source, gpointer args, SvResult result)\n{{\n' \
               f"  {self.table.private_prefix}_{self.row['name']}_undo (source, ({result}) result.{self.member});\n}}\n\n"

    def guard(self, failure):
        if not self.self_type:
            return ''
        macro = f'SIMPLEVIRT_IS_{snake(self.table.class_name).upper()} (self)'
        return f'  g_return_if_fail ({macro});\n' if failure is None else f'  g_return_val_if_fail ({macro}, {failure});\n'

    def failure(self):
        return {'pointer': 'NULL', 'boolean': 'FALSE'}.get(self.member, '0')

    def record_value(self):
        return f"{self.local}_args_new ({', '.join(n for n, _ in self.args)})" if self.args else 'NULL'

    def signature(self, result, name, params):
        return f"{result}\n{name} ({', '.join(params)})\n{{\n"

    def sync(self):
        own, args = self_param(self.table, self.row), arguments(self.api, self.row)
        result = call_result(self.api, self.row)
        source = 'self' if self.self_type else 'NULL'
        out = self.signature(result, self.name, own + args + ['GCancellable *cancellable', 'GError **error'])
        names = ', '.join((['self'] if self.self_type else []) + [n for n, _ in self.args] + ['cancellable', 'error'])
        out += '  SvResult result = { 0 };\n\n' if self.row['kind'] == 'call' else ''
        out += self.guard(self.failure()) + self.empty_to_null() + self.checked(f'return {self.failure()};', 'error')
        if self.row['kind'] == 'task':
            return out + f"  if (!sv_call_may_start (&{self.local}_spec, cancellable, error))\n    return {self.failure()};\n" \
                         f"  g_auto (SvSigpipeGuard) guard = sv_sigpipe_block ();\n" \
                         + ('  g_autoptr (SvTask) task = sv_task_begin (self, cancellable);\n' if self.self_type else '') + \
                         f"  return {self.table.private_prefix}_{self.row['name']}_body ({names});\n}}\n\n"
        return out + f'  sv_call_run (&{self.local}_spec, {source}, {self.record_value()}, cancellable, &result, error);\n' \
                     f'  return result.{self.member};\n}}\n\n'

    def asynchronous(self):
        own, args = self_param(self.table, self.row), arguments(self.api, self.row)
        source = 'self' if self.self_type else 'NULL'
        doc_args = ([('self', '', f'a #{self.table.c_class}')] if own else []) + arg_docs(self.api, self.row)
        out = comment(f'{self.name}_async', doc_args + [
            ('cancellable', '(nullable)', 'a #GCancellable'),
            ('callback', '(scope async) (nullable) (closure user_data)', 'called in the thread-default main context of the caller'),
            ('user_data', '', 'data for @callback')], [f'Asynchronous version of {self.name}().'],
            None, self.row.get('since', '1.0'))
        out += self.signature('void', f'{self.name}_async', own + args + [
            'GCancellable *cancellable', 'GAsyncReadyCallback callback', 'gpointer user_data'])
        if self.has_checks:
            out += '  GError *error = NULL;\n\n'
        out += self.guard(None) + self.empty_to_null()
        names = ', '.join([n for n, _ in self.args] + ['&error'])
        if self.has_checks:
            out += f'  if (!{self.local}_check ({names}))\n    {{\n      sv_call_fail (&{self.local}_spec, {source}, error, cancellable, callback, user_data);\n      return;\n    }}\n'
        return out + f'  sv_call_start (&{self.local}_spec, {source}, {self.record_value()}, cancellable, callback, user_data);\n}}\n\n'

    def finish(self):
        own = self_param(self.table, self.row)
        source = 'self' if self.self_type else 'NULL'
        me = [('self', '', f'a #{self.table.c_class}')] if own else []
        out = comment(f'{self.name}_finish', me + [('result', '', 'the result passed to the callback'),
                                                  ('error', '', 'return location for an error')],
                      [f'Finishes {self.name}_async().'], returns_doc(self.api, self.row, True), self.row.get('since', '1.0'))
        out += self.signature(call_result(self.api, self.row), f'{self.name}_finish', own + ['GAsyncResult *result', 'GError **error'])
        return out + f'  return sv_call_finish (&{self.local}_spec, {source}, result, error).{self.member};\n}}\n\n'

    def docs_sync(self):
        row = self.row
        me = [('self', '', f'a #{self.table.c_class}')] if self.self_type else []
        cancel = row.get('cancel', CANCEL_CALL)
        fails = f"Fails with {row['errors']}." if row.get('errors') else ''
        return comment(self.name, me + arg_docs(self.api, row) + [
            ('cancellable', '(nullable)', 'a #GCancellable'), ('error', '', 'return location for an error')],
            [row['doc'], fails, cancel, 'This call blocks.'], returns_doc(self.api, row, True), row.get('since', '1.0'))


def section(table):
    if not table.declares:
        return ''
    return comment(table.c_class, [], [table.data['doc']], None, table.data.get('since', '1.0'))


def source(api, table):
    out = SPDX.format(tables_text(api, table)) + f'#include "{table.stem}-api-private.h"\n#include "base/call.h"\n\n'
    if any('param' in row for row in table.rows('property')):
        out += '#include "live/params.h"\n\n'
    if any(api.type(field['type']).kind == 'error' for row in table.rows('value') for field in row['fields']):
        out += '#include "base/error.h"\n\n'
    out += section(table)
    for row in table.rows('enum'):
        out += enum_source(row)
    for row in table.rows('value'):
        out += value_source(api, row)
    for row in table.rows('method'):
        out += method_docs(api, table, row) + '\n'
    for row in table.rows('property'):
        out += property_docs(api, table, row)
    out += install_source(api, table)
    if table.data.get('record'):
        out += record_source(api, table)
    for row in table.rows('call'):
        out += Call(api, table, row).emit()
    return out


def private(api, table):
    out = SPDX.format(tables_text(api, table)) + '#pragma once\n\n#include <libvirt/libvirt.h>\n#include <libvirt/virterror.h>\n'
    out += f'#include <simplevirt/simplevirt.h>\n\n'
    for row in table.rows('enum'):
        out += enum_prototypes(row)
    for row in table.rows('value'):
        out += value_struct(api, row)
    out += install_prototypes(table)
    if table.data.get('record'):
        out += record_struct(api, table)
    for row in table.rows('call'):
        out += body_prototype(api, table, row) + ';\n'
        if row.get('undo'):
            out += undo_prototype(api, table, row) + ';\n'
    return out
