#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# regenerate.sh BUILD: writes the committed files of every binding anew, from the GIR of a build. Run it when the API has changed.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
gir=$1/libsimplevirt/Simplevirt-1.0.gir
python=$(command -v /usr/bin/python3 || command -v python3)
"$python" "$here/generate.py" go "$gir" "$here/../go"
"$python" "$here/generate.py" java "$gir" "$here/../java/src/main/java/org/simplevirt"
"$python" "$here/generate.py" stubs "$gir" "$here/../python/simplevirt"
