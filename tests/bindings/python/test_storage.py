# SPDX-License-Identifier: LGPL-2.1-or-later
"""The numbered scenarios about storage and long work."""
import asyncio
import io
import os
import random
import tempfile
import threading

import pytest
from gi.repository import Gio, GLib

import simplevirt

URI = os.environ.get('SV_TEST_URI', 'test:///default')
SIMULATED = URI.startswith('test:')
SIZE = 3 * 1000 * 1000 + 17


@pytest.fixture
def make_volume():
    made = []

    def make(name, size):
        path = f"{'' if SIMULATED else os.environ['SV_TEST_DIR']}/{name}"
        if not SIMULATED:
            os.makedirs(path, exist_ok=True)
        pool = connection.start_transient_storage_pool_xml(
            f"<pool type='dir'><name>{name}</name><target><path>{path}</path></target></pool>")
        made.append(pool.create_volume_xml(f'<volume><name>{name}</name><capacity>{size}</capacity><allocation>0</allocation>'
                                           "<target><format type='raw'/></target></volume>"))
        return made[-1]
    with simplevirt.connect(URI) as connection:
        yield make
        for volume in made:
            pool = volume.pool
            volume.delete()
            pool.stop()


class Bar:
    """What a bar of tqdm's is to us."""

    def __init__(self):
        self.n, self.total, self.step = 0, None, ''

    def update(self, n):
        self.n += n

    def set_description(self, text, refresh):
        self.step = text


class Faulty:
    def read(self, size):
        raise OSError('a mistake of the program')

    def write(self, piece):
        raise OSError('a mistake of the program')


def upload_file(volume, noise):
    other, back = noise[::-1], io.BytesIO()
    volume.upload_stream(io.BytesIO(other), 0, SIZE)
    volume.download_stream(back, 0, 0)
    assert back.getvalue() == other
    asyncio.run(volume.upload_stream_async(io.BytesIO(noise), 0, SIZE))
    with tempfile.TemporaryFile() as file:
        asyncio.run(volume.download_stream_async(file, 0, 0))
        file.seek(0)
        assert file.read() == noise
    volume.upload_bytes(bytearray(other[:1000]), 0)
    assert volume.download_bytes(0, 1000) == other[:1000]
    threads = threading.active_count()
    for act in (volume.upload_stream, volume.download_stream):
        with pytest.raises(OSError, match='a mistake of the program'):
            act(Faulty(), 0, 0)
    # nothing reads on after a failure of the call
    with pytest.raises(simplevirt.Error):
        volume.upload_stream(io.BytesIO(noise), 1 << 40, SIZE)
    assert threading.active_count() == threads


def test_14_volume_upload(make_volume):
    volume, told, bar = make_volume('scenario-upload', SIZE), [], Bar()
    noise = random.Random(14).randbytes(SIZE)

    def upload(progress):
        volume.upload_stream(Gio.MemoryInputStream.new_from_bytes(GLib.Bytes.new(noise)), 0, SIZE, 'none', progress)

    if SIMULATED:
        with pytest.raises(simplevirt.NotSupported, match='scenario-upload'):
            upload(bar)
        with pytest.raises(TypeError, match='progress'):
            upload(5)
        return
    upload(lambda progress: told.append((progress.bytes_done, progress.fraction, progress.step)))
    assert told[-1] == (SIZE, 1.0, "uploading 'scenario-upload'")
    upload(bar)
    assert (bar.n, bar.total, bar.step) == (SIZE, SIZE, "uploading 'scenario-upload'")
    target = Gio.MemoryOutputStream.new_resizable()
    volume.download_stream(target, 0, 0)
    target.close(None)
    assert target.steal_as_bytes().get_data() == noise
    assert volume.download_bytes(0, 1000) == noise[:1000]
    # Python's own files, and what reads or writes like one
    upload_file(volume, noise)
    closed = Gio.MemoryInputStream.new_from_bytes(GLib.Bytes.new(noise))
    closed.close(None)
    with pytest.raises(simplevirt.Error, match='reading the stream'):
        volume.upload_stream(closed, 0, 0)


def test_a_bar_of_tqdm(make_volume):
    """The real one, through to what it draws."""
    tqdm = pytest.importorskip('tqdm')
    volume, drawn = make_volume('scenario-tqdm', SIZE), io.StringIO()
    with tqdm.tqdm(unit='B', unit_scale=True, file=drawn) as bar:
        if SIMULATED:
            with pytest.raises(simplevirt.NotSupported):
                volume.upload_stream(io.BytesIO(bytes(SIZE)), 0, SIZE, progress=bar)
            return
        volume.upload_stream(io.BytesIO(bytes(SIZE)), 0, SIZE, progress=bar)
    assert (bar.n, bar.total) == (SIZE, SIZE)
    assert "uploading 'scenario-tqdm': 100%" in drawn.getvalue() and '3.00M/3.00M' in drawn.getvalue()


def test_15_progress_and_cancel(make_volume):
    size = 4 * simplevirt.GIB
    volume = make_volume('scenario-cancel', size)

    def zeros():
        return Gio.File.new_for_path('/dev/zero').read(None)

    def fail(progress):
        if progress.bytes_done > 0 or SIMULATED:
            raise KeyError('a mistake of the program')

    async def main():
        progress = simplevirt.Progress()
        task = asyncio.ensure_future(volume.upload_stream_async(zeros(), 0, size, 'none', progress))
        while not progress.bytes_done and not task.done():
            await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(simplevirt.NotSupported if SIMULATED else asyncio.CancelledError):
            await task
        assert (progress.bytes_done == 0) == SIMULATED and progress.bytes_done < size
        with pytest.raises(KeyError):
            await volume.upload_stream_async(zeros(), 0, size, 'none', fail)

    asyncio.run(main())
    with pytest.raises(KeyError):
        volume.upload_stream(zeros(), 0, size, 'none', fail)
