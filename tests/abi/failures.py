# SPDX-License-Identifier: LGPL-2.1-or-later
"""A function that takes a GError and gives up must have set it: finds `return FALSE` and `return NULL` with no sign of an error.

A return has a sign when the statements from the nearest condition or label above it up to itself name an error, or a comment beside it
says `no error`. It reads text, not C: quiet on honest code, and it does find what was forgotten.
"""
import re
import sys
from pathlib import Path

from tap import Tap

FUNCTION = re.compile(r'^(?P<result>[^\n;{}()#]+)\n(?P<name>\w+) \((?P<parameters>[^;{}]*?)\)\n\{\n(?P<body>.*?)^\}', re.MULTILINE | re.DOTALL)
GIVES_UP = re.compile(r'^(?P<indent> +)return (FALSE|NULL);')
SIGN = re.compile(r'\berror\b|\bfailure\b|\blocal\b|_fail\b|no error')


def condition_above(lines, position, indent):
    """What stands between a return and the condition that leads to it, that condition included."""
    text = []
    for line in reversed(lines[:position]):
        text.append(line)
        depth = len(line) - len(line.lstrip())
        if line.strip() and depth < indent and re.match(r'\s*(if|else|while|for|switch|case|default|do)\b', line):
            break
    return '\n'.join(text)


def assigned_with_error(condition, before):
    """Whether what the condition tests came from a call that was given the error."""
    for name in set(re.findall(r'[A-Za-z_][\w>-]*', condition)):
        # or a macro that declares it
        for statement in re.findall(rf'\b(?:{re.escape(name)}\s*=(?!=)|SV_USE \(\w+,\s+{re.escape(name)},)[^;]*;', before):
            if SIGN.search(statement):
                return True
    return False


FORGOTTEN = '''
static gboolean
forgets (Thing *thing, GError **error)
{
  if (thing_is_broken (thing))
    return FALSE;
  return thing_use (thing, error);
}
'''


def applies(function):
    """Not to who amends an error that is set already, nor to a condition that is asked again (until): FALSE means "not yet" there."""
    return re.search(r'GError \*\*\s*error\b', function['parameters']) and not re.search(r'\(\*error\b', function['body']) \
        and '_until_' not in function['name']


def suspicious(name, text):
    for function in FUNCTION.finditer(text):
        if not applies(function):
            continue
        lines = function['body'].splitlines()
        for position, line in enumerate(lines):
            found = GIVES_UP.match(line)
            if not found:
                continue
            above = condition_above(lines, position, len(found['indent'])) + line
            if not SIGN.search(above) and not assigned_with_error(above, '\n'.join(lines[:position])):
                yield f"{name}: {function['name']}(): '{line.strip()}' after\n{above[:300]}"


def main():
    tap = Tap()
    tap.case('it finds what was forgotten', [] if list(suspicious('', FORGOTTEN)) else ['it does not'])
    for layer in ('base', 'config', 'live', 'provision'):
        problems = [text for path in sorted((Path(sys.argv[1]) / layer).glob('*.c'))
                    for text in suspicious(f'{layer}/{path.name}', path.read_text())]
        tap.case(f'{layer}: what fails says why', problems)
    tap.end()


main()
