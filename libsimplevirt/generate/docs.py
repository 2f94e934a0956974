# SPDX-License-Identifier: LGPL-2.1-or-later
"""Documentation comments for gtk-doc and the GIR, worded the same way everywhere."""

CANCEL_CALL = ('Cancelling stops the wait: the call fails with %G_IO_ERROR_CANCELLED, but the daemon may still carry out the '
               'operation. The same applies to the deadline of the connection, with %SIMPLEVIRT_ERROR_TIMED_OUT.')


def comment(name, params, paragraphs, returns=None, since='1.0'):
    """`params` are (name, annotation, text); `returns` is (annotation, text)."""
    lines = [f'{name}:']
    for param, annotation, text in params:
        notes = f' {annotation}:' if annotation else ''
        lines.append(f'@{param}:{notes} {text}')
    lines.append('')
    for paragraph in paragraphs:
        if paragraph:
            lines += [line.strip() for line in paragraph.strip().splitlines()] + ['']
    if returns:
        notes = f' {returns[0]}:' if returns[0] else ''
        lines += [f'Returns:{notes} {returns[1]}', '']
    if since:
        lines.append(f'Since: {since}')
    body = '\n'.join(f' * {line}'.rstrip() for line in lines)
    return f'/**\n{body}\n */\n'


def described(row):
    """The text of a row, with its unit when it has one and libvirt's name when it mirrors one."""
    text = row.get('doc', '').strip()
    if not text:
        raise SystemExit(f'{row}: a row without doc')
    extra = []
    if 'unit' in row:
        extra.append(f"in {row['unit']}")
    if 'libvirt' in row:
        extra.append(f"libvirt: `{row['libvirt']}`")
    return text.rstrip('.') + (f" ({'; '.join(extra)})" if extra else '') + '.' if extra else text


def first_word_lower(text):
    return text[0].lower() + text[1:] if len(text) > 1 and text[1].islower() else text
