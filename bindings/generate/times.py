# SPDX-License-Identifier: LGPL-2.1-or-later
"""Numbers of which the documentation says that they are times, as a language's own durations and moments."""
import re
from dataclasses import replace

from names import getter


def without_unit(name):
    return re.sub('_(ms|us)$', '', name)


def sets(function):
    """Whether it sets a property, which is got as a number."""
    return function.name.startswith('set_') and not function.blocks and len(function.params) == 1


def durations(api):
    """What calls are given; `name` of the type is the unit."""
    for param in [p for f in api.all_functions() if not sets(f) for p in f.arguments if p.type.kind == 'int']:
        unit = re.search(r'\bin (seconds|milliseconds)\b', param.doc)
        if unit:
            param.type = replace(param.type, kind='duration', name=unit[1])
            param.doc = param.doc.replace(unit[0], f'in whole {unit[1]}')
            param.name = 'duration' if param.name == unit[1] else without_unit(param.name)


def moments(api):
    """What is got, but of configs, where it can be set; `name` of the type is the unit."""
    for function in [f for f in api.all_functions() if f.is_getter and not f.owner.endswith('Config')]:
        unit = re.search(r' ?\(in (\w+) since 1970\)\.?', function.doc + function.returns.doc)
        if unit:
            function.returns.type = replace(function.returns.type, kind='moment', name=unit[1])
            for told in (function, function.returns):
                told.doc = told.doc.replace(unit[0], '').replace('; 0: never', ', if it does')


def getter_name(function):
    """What a getter gets, whose type says the unit."""
    name = getter(function.name) if function.is_getter else function.name
    return without_unit(name) if function.returns.type.kind == 'moment' else name
