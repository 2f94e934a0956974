# SPDX-License-Identifier: LGPL-2.1-or-later
"""Builds the reference by gtk-doc: build.py SOURCE BUILD OUTPUT [--check]. Every warning and every symbol without documentation is an error.

Which symbol is on which page is not kept by hand: a page is a header, and its enums are those of its API table. With --check no HTML is written.
"""
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

MODULE = 'simplevirt'
LAYERS = {'base': 'Errors and versions', 'config': 'What things should be', 'live': 'What exists on a host', 'provision': 'Recipes'}
# what gtk-doc says about others' documentation that is not installed, about itself, and about the short text of a property that
# GObject leaves out (the comment block has the long one, and check_lists() sees whether it is there)
HARMLESS = re.compile(r'no link for|\.args:\d+: warning: Property|gtkdoc-mkhtml2|DeprecationWarning|SyntaxWarning|^\s*$')
# what GObject wants and nobody reads about
STANDARD = re.compile(r'SIMPLEVIRT_(TYPE|IS)_\w+|simplevirt_\w+_get_type|Simplevirt\w+Class|SIMPLEVIRT_[A-Z_]+(?=_CLASS)\w*')
PRIVATE = re.compile(r'_?SIMPLEVIRT_(AVAILABLE|DEPRECATED|EXTERN)\w*|SIMPLEVIRT_VERSION_\w+')


def fail(text):
    sys.exit(f'reference: {text}')


def run(command, folder, env=None):
    """Runs a tool of gtk-doc; what it complains of is fatal."""
    done = subprocess.run([str(word) for word in command], cwd=folder, env=env, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    complaints = [line for line in done.stdout.splitlines() if re.search('warning|error', line, re.IGNORECASE) and not HARMLESS.search(line)]
    if done.returncode or complaints:
        fail(f'{command[0]}: status {done.returncode}\n' + '\n'.join(complaints or done.stdout.splitlines()[-30:]))


class Page:
    """One table of the API."""

    def __init__(self, path):
        self.path, self.name = path, path.stem
        self.layer = path.parent.parent.name
        data = tomllib.loads(path.read_text())
        declares = 'class' in data and 'doc' in data
        self.title = 'Simplevirt' + data['class'] if declares else self.name.replace('-', ' ').capitalize()
        self.short = self.first_sentence(data['doc']) if declares else f'{self.title.lower()}: types and calls'
        self.enums = ['Simplevirt' + row['name'] for row in data.get('enum', [])]

    @classmethod
    def of_header(cls, path):
        """A header written by hand: one class, whose text stands with its code."""
        page = cls.__new__(cls)
        page.path, page.name, page.enums = path, path.stem, []
        page.layer = path.stem if path.stem in LAYERS else 'base'
        page.title = 'Simplevirt' + ''.join(word.capitalize() for word in path.stem.split('-'))
        page.short = f'what every {path.stem} has'
        return page

    @staticmethod
    def first_sentence(doc):
        text = ' '.join(doc.split()).split('. ')[0].rstrip('.')
        return text[0].lower() + text[1:]

    def comment(self):
        # the class has its own text already
        return (f'/**\n * SECTION:{self.name}\n * @title: {self.title}\n * @short_description: {self.short}\n *\n'
                f' * {self.short[0].upper() + self.short[1:]}.\n */\n')


def sections(text, pages):
    """The sections that gtkdoc-scan made out of headers, with each enum on the page of its table."""
    home = {enum: page.name for page in pages for enum in page.enums}
    found, moved = {}, {}
    for block in re.findall(r'<SECTION>(.*?)</SECTION>', text, re.DOTALL):
        name = re.search(r'<FILE>(.*?)</FILE>', block)[1]
        found[name] = [line for line in block.splitlines() if line and not line.startswith(('<FILE>', '<TITLE>'))]
    types = {line[16:].lower().replace('_', ''): line for line in found['enums'] if line.startswith('SIMPLEVIRT_TYPE_')}
    del found['enums']
    for enum, page in home.items():
        constant = types[enum[10:].lower()]
        function = f"simplevirt_{constant[16:].lower()}_get_type"
        moved.setdefault(page, []).extend([enum, constant, function])
    out = ''
    for name in sorted({*found, *moved}):
        lines = [line for line in dict.fromkeys(moved.get(name, []) + found.get(name, [])) if not line.startswith('<SUBSECTION')]
        standard = [line for line in lines if STANDARD.fullmatch(line)]
        private = [line for line in lines if PRIVATE.fullmatch(line)]
        plain = [line for line in lines if line not in standard and line not in private]
        out += '\n'.join(['<SECTION>', f'<FILE>{name}</FILE>', *plain, '<SUBSECTION Standard>', *standard, '<SUBSECTION Private>', *private,
                          '</SECTION>', '', ''])
    return out


def main_document(pages, names):
    chapters = ''
    for layer, title in LAYERS.items():
        entries = ''.join(f'    <xi:include href="xml/{page.name}.xml"/>\n' for page in pages if page.layer == layer and page.name in names)
        if layer == 'base':
            entries += '    <xi:include href="xml/version.xml"/>\n'
        if entries:
            chapters += f'  <chapter>\n    <title>{escape(title)}</title>\n{entries}  </chapter>\n'
    return f'''<?xml version="1.0"?>
<!DOCTYPE book PUBLIC "-//OASIS//DTD DocBook XML V4.3//EN" "http://www.oasis-open.org/docbook/xml/4.3/docbookx.dtd" [
  <!ENTITY % local.common.attrib "xmlns:xi CDATA #FIXED 'http://www.w3.org/2003/XInclude'">
]>
<book id="index" xmlns:xi="http://www.w3.org/2003/XInclude">
  <bookinfo><title>libsimplevirt reference</title></bookinfo>
{chapters}  <xi:include href="config-fields.xml"/>
  <chapter id="object-tree"><title>Object hierarchy</title><xi:include href="xml/tree_index.sgml"/></chapter>
  <index id="api-index-full"><title>Index</title><xi:include href="xml/api-index-full.xml"><xi:fallback/></xi:include></index>
  <xi:include href="xml/annotation-glossary.xml"><xi:fallback/></xi:include>
</book>
'''


def flags(what):
    return subprocess.run(['pkg-config', what, 'gio-2.0', 'gobject-2.0'], check=True, text=True, stdout=subprocess.PIPE).stdout.strip()


def check_lists(work):
    """gtk-doc's own lists of what lacks documentation, or documents nothing."""
    text = (work / f'{MODULE}-undocumented.txt').read_text()
    missing = [line for line in text.split('\n\n', 1)[-1].splitlines() if line and not re.match(r'\d+%|\d+ ', line)]
    problems = [f'undocumented: {line}' for line in missing]
    for kind in ('undeclared', 'unused'):
        path = work / f'{MODULE}-{kind}.txt'
        if path.exists():
            problems += [f'{kind}: {line}' for line in path.read_text().splitlines() if line]
    if problems:
        fail('\n'.join(problems))


def check_fields(path, tables):
    """Each config class has its section, with a row for each field and list."""
    rows = {section.get('id'): len(list(section.iter('row'))) - 1 for section in ElementTree.parse(path).iter('section')}
    for table in tables:
        for row in tomllib.loads(table.read_text()).get('class', []) if table.parent.parent.name == 'config' else []:
            if rows.get(f"fields-{row['name']}", 0) < len(row.get('fields', [])) + len(row.get('lists', [])):
                fail(f"fields missing from the page of {row['name']}")


def main():
    source, build, output = (Path(word).resolve() for word in sys.argv[1:4])
    work = output / 'work'
    shutil.rmtree(output, ignore_errors=True)
    (output / 'html').mkdir(parents=True)
    (work / 'sections').mkdir(parents=True)
    pages = [Page(path) for layer in LAYERS for path in sorted((source / 'libsimplevirt' / layer / 'api').glob('*.toml'))]
    tables = {page.name for page in pages} | {'simplevirt', 'version'}
    pages += [Page.of_header(path) for path in sorted((source / 'include/simplevirt').glob('*.h')) if path.stem not in tables]
    (work / 'sections/sections.c').write_text(''.join(page.comment() for page in pages))
    headers = [build / 'include/simplevirt', source / 'include/simplevirt']
    texts = [work / 'sections', build / 'libsimplevirt', *headers, *(source / 'libsimplevirt' / layer for layer in LAYERS)]
    source_flags = [f'--source-dir={folder}' for folder in texts]
    ignored = 'simplevirt.h types.h classes.h'
    env = dict(os.environ, CC='cc', CFLAGS=f"-I{build}/include -I{source}/include {flags('--cflags')}", RUN='',
               LDFLAGS=f"-L{build}/libsimplevirt -lsimplevirt-1.0 {flags('--libs')}", LD_LIBRARY_PATH=str(build / 'libsimplevirt'))
    run(['gtkdoc-scan', f'--module={MODULE}', *[f'--source-dir={folder}' for folder in headers], '--rebuild-types', '--rebuild-sections',
         '--ignore-decorators=SIMPLEVIRT_AVAILABLE_IN_1_0', f'--ignore-headers={ignored}'], work)
    made = sections((work / f'{MODULE}-sections.txt').read_text(), pages)
    (work / f'{MODULE}-sections.txt').write_text(made)
    (work / f'{MODULE}-docs.xml').write_text(main_document(pages, set(re.findall('<FILE>(.*?)</FILE>', made))))
    tables = [page.path for page in pages if page.path.suffix == '.toml']
    run([sys.executable, '-B', source / 'libsimplevirt/generate/generate.py', 'reference', '-o', work / 'config-fields.xml', *tables], work)
    check_fields(work / 'config-fields.xml', tables)
    run(['gtkdoc-scangobj', f'--module={MODULE}', f'--types={MODULE}.types'], work, env)
    run(['gtkdoc-mkdb', f'--module={MODULE}', '--output-format=xml', '--xml-mode', '--name-space=Simplevirt', *source_flags,
         f'--ignore-files={ignored}'], work, env)
    check_lists(work)
    if '--check' in sys.argv:
        shutil.rmtree(output)
        print('1..1\nok 1 every symbol is documented, without a warning')
        return
    run(['gtkdoc-mkhtml', MODULE, work / f'{MODULE}-docs.xml'], output / 'html')
    run(['gtkdoc-fixxref', f'--module={MODULE}', f'--module-dir={output}/html', '--html-dir=/usr/share/gtk-doc/html'], work)
    shutil.rmtree(work)
    print(f'reference: {output}/html/index.html')


main()
