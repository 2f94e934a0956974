# SPDX-License-Identifier: LGPL-2.1-or-later
"""Documentation of the C API, reworded into what `go doc` and Javadoc understand."""
import re
import textwrap

# One alternative for each thing gtk-doc marks up.
MARK = re.compile(r'''(?P<code>`[^`]*`)
  | \#Simplevirt(?P<klass>\w+)(?P<kind>::|:)(?P<member>[a-z][a-z0-9-]*)
  | \#Simplevirt(?P<type>\w+)
  | \#(?P<foreign>G\w+)
  | %(?P<constant>[A-Z][A-Z0-9_]*)
  | (?P<function>simplevirt_\w+)\ ?\(\)
  | (?<!\w)@(?P<param>[a-z]\w*)''', re.VERBOSE)


# What only C says.
FOREIGN = re.compile(r'simplevirt_\w+ ?\(|\bg_[a-z]+_\w+|[%#](?:SIMPLEVIRT|Simplevirt|NULL)|\b(?:TRUE|FALSE|gboolean|GError|GCancellable)\b')
# What tells of the main contexts of GLib, and what handlers of a language that has none are called on instead.
CONTEXTS = ((r'\bin the main context that was the thread default when [\w ]+? was (created|opened)', 'on a thread of its own'),
            (r'; a program without a main loop [^.]*|\. That context must be iterated[^.]*|: before the call returns when the change [^.]*', ''))
EMITTED = 'Emitted in the main context that was the thread default when the emitter was created.'
# How a text begins that says what something is.
NOUNS = ('A', 'An', 'The', 'How', 'What', 'When', 'Where', 'Whether', 'Which', 'Who', 'Whom', 'Whose', 'Why')


def wrap(text, width=110, **indents):
    return textwrap.wrap(' '.join(text.split()), width, break_long_words=False, break_on_hyphens=False, **indents)


class Words:
    """Turns marks into the spelling of one language. `symbols` maps symbols of C, `Class:property` and `Class::signal` to a
    reference such as `Domain.Start`; the subclasses say how a reference or a piece of code is written."""

    NULL, TRUE, FALSE = 'NULL', 'TRUE', 'FALSE'
    REWORDED = CONTEXTS
    # what a language has in the place of a type of GLib
    OTHERS = {}

    def __init__(self, symbols):
        self.symbols = symbols

    def text(self, text):
        for context, instead in self.REWORDED:
            text = re.sub(context.replace(' ', r'\s+'), instead, text)
        out, last = '', 0
        for match in MARK.finditer(text):
            out += self.plain(text[last:match.start()]) + self.mark(match)
            last = match.end()
        return out + self.plain(text[last:])

    def mark(self, match):
        if match['code']:
            return self.code(match['code'][1:-1])
        if match['klass']:
            key = f"{match['klass']}{match['kind']}{match['member']}"
            return self.reference(self.symbols.get(key), match['member'])
        if match['type']:
            return self.reference(self.symbols.get(match['type']), match['type'])
        if match['foreign']:
            return self.OTHERS.get(match['foreign']) or self.code(match['foreign'])
        if match['constant']:
            return self.constant(match['constant'])
        if match['function']:
            return self.reference(self.symbols.get(match['function']), match['function'])
        return self.code(self.local(match['param']))

    def constant(self, name):
        fixed = {'NULL': self.NULL, 'TRUE': self.TRUE, 'FALSE': self.FALSE, 'G_IO_ERROR_CANCELLED': self.CANCELLED}
        if name in fixed:
            return self.code(fixed[name])
        return self.reference(self.symbols.get(name), name)

    def plain(self, text):
        return text

    def local(self, name):
        return name


class GoWords(Words):
    NULL, TRUE, FALSE, CANCELLED = 'nil', 'true', 'false', 'context.Canceled'
    OTHERS = {'GCancellable': 'context that can end'}

    def reference(self, target, text):
        return f'[{target}]' if target else text

    def code(self, text):
        return text

    @staticmethod
    def joint(text, verb):
        """`Starts the domain` is a sentence about the name; `The memory` wants a verb."""
        first = text.split()[0].rstrip(',.;:')
        if verb and first in NOUNS:
            return f' {verb} '
        return ' ' if first.endswith('s') and first not in ('This', 'Is', 'Its', 'As', 'Events') and first[1:].islower() else ': '

    def comment(self, name, text, indent='', verb='', items=()):
        """A doc comment that begins with the name, as Go has it, and ends with a list."""
        text = self.text(text).strip()
        if name and text:
            text = name + self.joint(text, verb) + (text[0].lower() + text[1:] if text[1:2].islower() or text[1:2] == ' ' else text)
        lines, width = [], 110 - 2 * len(indent)
        for paragraph in re.split(r'\n\s*\n', text or name):
            lines += wrap(paragraph, width) + ['']
        for item in items:
            lines += wrap(f'- {self.text(item)}', width, initial_indent='  ', subsequent_indent='    ')
        lines += [''] * bool(items)
        return ''.join(f'{indent}// {line}'.rstrip() + '\n' for line in lines[:-1])


class PythonWords(Words):
    NULL, TRUE, FALSE, CANCELLED = 'None', 'True', 'False', 'Cancelled'
    REWORDED = ()
    OTHERS = {'GCancellable': '`Gio.Cancellable`'}

    def reference(self, target, text):
        return f'`{target or text}`'

    def code(self, text):
        return f'`{text}`'

    def docstring(self, text, indent, items=()):
        """With what the arguments are at the end."""
        lines = []
        for paragraph in filter(None, re.split(r'\n\s*\n', self.text(text).strip())):
            lines += wrap(paragraph) + ['']
        for item in items:
            lines += wrap(self.text(item), subsequent_indent='    ')
        while lines and not lines[-1]:
            lines.pop()
        if not lines:
            return ''
        quoted = [line.replace('\\', '\\\\').replace('"""', "'''") for line in lines]
        if len(quoted) > 1 or quoted[0].endswith('"'):
            quoted.append('')
        return f'{indent}"""' + '\n'.join(indent * bool(i and line) + line for i, line in enumerate(quoted)) + (indent if len(quoted) > 1 else '') + '"""\n'


class JavaWords(Words):
    NULL, TRUE, FALSE, CANCELLED = 'null', 'true', 'false', 'CancellationException'
    OTHERS = {'GCancellable': 'future'}

    def reference(self, target, text):
        return f'{{@link {target}}}' if target else self.code(text)

    def code(self, text):
        return '{@code ' + text + '}' if text.count('{') == text.count('}') and '@' not in text else self.plain(text)

    def plain(self, text):
        return text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;').replace('*/', '*&#47;').replace('@', '&#64;')

    def comment(self, text, tags=(), indent=''):
        """`tags` are (name, text)."""
        lines = []
        for index, paragraph in enumerate(re.split(r'\n\s*\n', self.text(text).strip())):
            lines += wrap('<p>' * bool(index) + paragraph.strip(), 110 - len(indent))
        if tags:
            lines.append('')
        for tag, words in tags:
            lines += wrap(f'@{tag} {self.text(words)}', 110 - len(indent), subsequent_indent='    ')
        if len(lines) == 1:
            return f'{indent}/** {lines[0]} */\n'
        return f'{indent}/**\n' + ''.join(f'{indent} * {line}'.rstrip() + '\n' for line in lines) + f'{indent} */\n'
