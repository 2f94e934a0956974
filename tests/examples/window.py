# SPDX-License-Identifier: LGPL-2.1-or-later
"""Runs the window of doc/examples on an X server of its own, and looks at the picture that it draws of itself."""
import contextlib
import os
import shutil
import struct
import subprocess
import zlib
from pathlib import Path


@contextlib.contextmanager
def display(folder):
    """The environment of an X server of one's own, or None where there is no Xvfb."""
    if not shutil.which('Xvfb'):
        yield None
        return
    take, give = os.pipe()
    server = subprocess.Popen(['Xvfb', '-displayfd', str(give), '-screen', '0', '1024x768x24', '-nolisten', 'tcp'], pass_fds=[give],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(give)
    try:
        with os.fdopen(take) as pipe:
            number = pipe.readline().strip()
        yield {**os.environ, 'DISPLAY': f':{number}', 'GDK_BACKEND': 'x11', 'GSK_RENDERER': 'cairo', 'GTK_A11Y': 'none',
               'GTK_THEME': 'Adwaita', 'XDG_RUNTIME_DIR': str(folder), 'XDG_CACHE_HOME': str(folder)} if number else None
    finally:
        server.terminate()
        server.wait()


def chunks(data):
    """(kind, body) of each part of a PNG file."""
    place = 8
    while place < len(data):
        length, kind = struct.unpack('>I4s', data[place:place + 8])
        yield kind, data[place + 8:place + 8 + length]
        place += 12 + length


def pixels(path):
    """The colours of a PNG file as GDK writes it: 8 bits, not interlaced."""
    parts = list(chunks(path.read_bytes()))
    width, height, depth, kind, _, _, interlaced = struct.unpack('>IIBBBBB', parts[0][1])
    assert (depth, interlaced) == (8, 0)
    size = {2: 3, 6: 4}[kind]
    raw = zlib.decompress(b''.join(body for name, body in parts if name == b'IDAT'))
    before = bytes(width * size)
    for y in range(height):
        start = y * (width * size + 1)
        method, line = raw[start], bytearray(raw[start + 1:start + 1 + width * size])
        for x in range(width * size):
            left, corner = (line[x - size], before[x - size]) if x >= size else (0, 0)
            up = before[x]
            if method == 4:
                guess = min((left, up, corner), key=lambda value: abs(left + up - corner - value))
            else:
                guess = (0, left, up, (left + up) // 2)[method]
            line[x] = (line[x] + guess) & 255
        yield from (tuple(line[x:x + 3]) for x in range(0, width * size, size))
        before = line


def charts(path):
    """How much of the picture has the blue of a chart's line."""
    return sum(red < 140 and 90 < green < 190 and blue > 180 for red, green, blue in pixels(path))


def cases(tap, program, uri, names, folder):
    """The window has a row for each machine, draws their charts, and says what goes wrong."""
    with display(folder) as environment:
        if environment is None:
            tap.skip('window.c', 'Xvfb is missing (tests/packages.sh test installs it)')
            return

        def run(arguments, **more):
            return subprocess.run([program, *arguments], env={**environment, **more}, text=True, stdout=subprocess.PIPE,
                                  stderr=subprocess.STDOUT, timeout=300)
        picture = Path(folder) / 'window.png'
        done = run([uri, picture])
        problems = [f'status {done.returncode}'] if done.returncode else []
        problems += [f'no row of {name}' for name in names if f'{name}: ' not in done.stdout]
        problems += [] if picture.exists() and charts(picture) >= 8 else ['no chart is drawn']
        tap.case('window.c', problems + ([done.stdout] if problems else []))
        done = run([uri], DISPLAY='')
        tap.case('window.c without a display', [] if done.returncode == 2 and 'no display' in done.stdout else [done.stdout])
