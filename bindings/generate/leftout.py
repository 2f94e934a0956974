# SPDX-License-Identifier: LGPL-2.1-or-later
"""Which symbols the languages do without, and why. What is neither emitted nor here is an error of the coverage test."""

REASONS = {
    'async': 'goroutines with a context, and CompletableFuture, do it over the blocking call',
    'type': "GLib's name of a type; the language has a type of its own",
    'nick': 'an enum of the language tells its words itself',
    'value-ref': 'values are copied, so nobody shares them',
}


def reason(symbol, symbols):
    """The key of REASONS for a symbol that is left out, or None."""
    for suffix in ('_async', '_finish'):
        if symbol.endswith(suffix) and symbol[:-len(suffix)] in symbols:
            return 'async'
    if symbol == 'simplevirt_enum_get_nick':
        return 'nick'
    if symbol.endswith('_get_type'):
        return 'type'
    if symbol.endswith('_ref') and symbol[:-4] + '_unref' in symbols:
        return 'value-ref'
    return None
