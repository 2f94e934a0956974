# SPDX-License-Identifier: LGPL-2.1-or-later
"""Writes the public headers and the C that the tables in libsimplevirt/*/api describe. See README.md beside this file."""
import argparse
import os

import fields
import header
import source
from model import Api

KINDS = {
    'types': lambda api, table: header.types(api),
    'enums': lambda api, table: header.enums(api),
    'classes': lambda api, table: header.classes(api),
    'header': header.header,
    'source': source.source,
    'registry': lambda api, table: fields.registry(api),
    'reference': lambda api, table: fields.reference(api),
}


def write(path, text):
    if os.path.exists(path):
        with open(path, encoding='utf-8') as file:
            if file.read() == text:
                return  # unchanged: what is made from it need not be made again
    with open(path, 'w', encoding='utf-8') as file:
        file.write(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('kind', choices=KINDS)
    parser.add_argument('-t', '--table', help='the table to write for')
    parser.add_argument('-o', '--output', required=True)
    parser.add_argument('--private', help='with source: where the private header goes')
    parser.add_argument('tables', nargs='+', help='every table of the library')
    options = parser.parse_args()
    api = Api(options.tables)
    table = api.table(options.table) if options.table else None
    writer = KINDS[options.kind]
    if hasattr(table, 'config_classes'):
        writer = getattr(fields, options.kind)
    write(options.output, writer(api, table))
    if options.private:
        write(options.private, (fields if hasattr(table, 'config_classes') else source).private(api, table))


main()
