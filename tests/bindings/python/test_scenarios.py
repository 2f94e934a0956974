# SPDX-License-Identifier: LGPL-2.1-or-later
"""The numbered scenarios that exist under the same number in C, Python, Go and Java."""
import asyncio
import gc
import os
import sys
import threading
import time
import weakref

import pytest
from gi.repository import GLib

import simplevirt

URI = os.environ.get('SV_TEST_URI', 'test:///default')
VIR_ERR_INTERNAL_ERROR, VIR_ERR_OPERATION_INVALID = 1, 55


@pytest.fixture
def connection():
    with simplevirt.connect(URI) as made:
        yield made


@pytest.fixture
def define(connection):
    names = []

    def make(name):
        names.append(name)
        kind = 'test' if URI.startswith('test:') else 'qemu'
        return connection.define_domain_xml(f"<domain type='{kind}'><name>{name}</name><memory unit='MiB'>64</memory>"
                                            '<os><type>hvm</type></os></domain>')
    yield make
    with simplevirt.connect(URI) as other:
        for name in names:
            try:
                domain = other.lookup_domain(name)
            except simplevirt.NotFound:
                continue
            if domain.active:
                domain.power_off()
            domain.undefine()


def test_01_connect(connection):
    assert (connection.uri, str(connection.state)) == (URI, 'open')
    connection.ping()
    host = connection.describe_host()
    assert host.hostname and host.domain_types


def test_02_list(connection, define):
    define('scenario-list')
    every, off = connection.list_domains(), connection.list_domains('inactive|persistent')
    assert 0 < len(off) <= len(every)
    assert {d.state for d in off} == {simplevirt.DomainState.SHUT_OFF}


def test_03_look_up_missing(connection):
    with pytest.raises(simplevirt.NotFound, match="'nobody'") as missing:
        connection.lookup_domain('nobody')
    assert missing.value.code == simplevirt.ErrorCode.NOT_FOUND


def test_04_define_and_undefine(connection, define):
    domain = define('scenario-define')
    assert connection.lookup_domain_by_uuid(domain.uuid) is domain and domain.persistent
    domain.undefine()
    with pytest.raises(simplevirt.NotFound):
        connection.lookup_domain('scenario-define')


def test_05_life_cycle(define):
    domain = define('scenario-life')
    for act, state in ((domain.start, 'running'), (domain.suspend, 'paused'), (domain.resume, 'running'), (domain.power_off, 'shut-off')):
        act()
        assert str(domain.state) == state


def test_06_error_mapping(connection, define):
    domain = define('scenario-errors')
    with pytest.raises(simplevirt.InvalidState, match='scenario-errors') as idle:
        domain.suspend()
    assert idle.value.libvirt_code in (VIR_ERR_INTERNAL_ERROR, VIR_ERR_OPERATION_INVALID)
    with pytest.raises(simplevirt.InvalidConfig):
        connection.define_domain_xml('<domain')
    with pytest.raises(simplevirt.ConnectionFailed, match='localhost:1'):
        simplevirt.connect('qemu+tcp://localhost:1/system')


def test_07_close_while_in_use(connection, define):
    domain, failures = define('scenario-close'), []

    def work():
        try:
            while True:
                connection.list_domains()
        except simplevirt.Error as failure:
            failures.append(type(failure))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    time.sleep(0.02)
    connection.close()
    connection.close()
    for thread in threads:
        thread.join(60)
    assert failures == [simplevirt.Closed] * 4
    with pytest.raises(simplevirt.Closed):
        domain.suspend()


def test_08_handles_go():
    connection = simplevirt.connect(URI)
    for _ in range(100):
        connection.list_domains()
    gone = weakref.ref(connection)
    connection.close()
    del connection
    gc.collect()
    assert gone() is None


def test_09_cancel(connection):
    async def main():
        queue = connection.watch('secrets')
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(queue.pop_async(0), 0.03)
        await connection.ping_async()
        queue.close()

    asyncio.run(main())


def test_10_unicode_names(connection, define):
    for name in ('käse-日本語', 'emoji-🦊', 'Ω≈ç'):
        domain = define(name)
        assert connection.lookup_domain(name) is domain and domain.name == name


def test_11_events(connection, define):
    domain, told = define('scenario-events'), []
    domain.connect('notify::state', lambda changed, _: told.append(str(changed.state)))
    with connection.events('lifecycle') as events:
        domain.start()
        assert next(e.name for e in events if e.kind == simplevirt.EventKind.DOMAIN_STARTED) == 'scenario-events'
    until = time.monotonic() + 20
    while not told and time.monotonic() < until:
        GLib.MainContext.default().iteration(False)
    assert told == ['running']


def test_12_config_fields():
    disk = simplevirt.DiskConfig(source_file='/images/käse.qcow2', bus='virtio')
    config = simplevirt.DomainConfig(name='scenario-config', memory=64 * simplevirt.MIB)
    config.add_device(disk)
    again = simplevirt.DomainConfig.new_from_xml(config.to_xml())
    assert (again.name, again.memory) == ('scenario-config', 64 * simplevirt.MIB)
    (found,) = again.list_devices()
    assert (type(found), found.source_file, str(found.bus)) == (simplevirt.DiskConfig, '/images/käse.qcow2', 'virtio')
    with pytest.raises(simplevirt.InvalidConfig):
        simplevirt.DomainConfig.new_from_xml('<domain')


def test_17_mistakes_in_handlers(connection, define, monkeypatch):
    """What a handler raises is printed, and what it was told of goes on."""
    domain, told, raised = define('scenario-mistakes'), [], []
    monkeypatch.setattr(sys, 'excepthook', lambda kind, *_: raised.append(kind))

    def until(condition):
        end = time.monotonic() + 20
        while not condition() and time.monotonic() < end:
            GLib.MainContext.default().iteration(False)
        assert condition()

    def on_event(_, event):
        told.append(str(event.kind))
        raise KeyError('a mistake')

    handler = connection.connect('event', on_event)
    domain.connect('notify::state', lambda *_: 1 / 0)
    domain.start()
    domain.suspend()
    until(lambda: 'domain-started' in told and 'domain-suspended' in told)
    connection.disconnect(handler)
    assert raised.count(KeyError) == len(told) and ZeroDivisionError in raised

    def on_done(source, result):
        source.ping_finish(result)
        raise IndexError('a mistake')

    connection.ping_async(None, on_done)
    until(lambda: IndexError in raised)
    progress = simplevirt.Progress()
    progress.connect('changed', lambda _: told.append('progress') or [].remove(0))
    domain.managed_save('none', progress)
    until(lambda: ValueError in raised)
    assert domain.fetch_managed_save() and 'progress' in told
    domain.start()
    with pytest.raises(LookupError):
        domain.managed_save('none', lambda _: {}['a mistake'])
    connection.ping()
    if domain.active:
        domain.power_off()
    domain.undefine('managed-save')
    # Python keeps the last problem that it printed, and what that saw
    sys.last_value = sys.last_traceback = None


# Its firmware talks to the serial port.
TALKATIVE = ("<domain type='qemu'><name>scenario-console</name><memory unit='MiB'>64</memory><os><type arch='x86_64'>hvm</type>"
             "<bios useserial='yes'/></os><devices><serial type='pty'/></devices></domain>")


def test_16_console(connection, define):
    if URI.startswith('test:'):
        with pytest.raises(simplevirt.NotSupported):
            connection.lookup_domain('test').open_console()
        return
    domain = connection.define_domain_xml(TALKATIVE)
    try:
        domain.start('paused')
        console = domain.open_console()
        domain.resume()
        said = b''
        while b'SeaBIOS' not in said:
            said += console.get_input_stream().read_bytes(4096, None).get_data()
        assert console.get_output_stream().write(b'x', None) == 1
        console.close(None)
        with pytest.raises(GLib.Error):
            console.get_input_stream().read_bytes(1, None)
    finally:
        domain.power_off()
        domain.undefine()


def resident():
    with open('/proc/self/statm', encoding='ascii') as file:
        return int(file.read().split()[1]) * os.sysconf('SC_PAGESIZE')


def test_18_lists(connection, define):
    domains = [define(f'scenario-many-{i}') for i in range(3)]
    domains[1].start()
    started = connection.start_domains(domains)
    assert [result.domain for result in started] == domains
    assert [type(result.error) for result in started] == [type(None), simplevirt.InvalidState, type(None)]
    assert 'scenario-many-1' in str(started[1].error)
    assert [stats.domain for stats in connection.fetch_domain_stats(domains[:2], 'state')] == domains[:2]
    assert not any(result.error for result in connection.stop_domains(domains, 0))
    with pytest.raises(simplevirt.InvalidArgument, match='twice'):
        connection.start_domains(domains[:1] * 2)
    with pytest.raises((simplevirt.InvalidArgument, TypeError)):
        connection.start_domains([None])


def test_13_flat_memory(connection, define):
    domain, found = define('scenario-memory'), []

    def calls(count):
        for number in range(count):
            assert domain.name == 'scenario-memory'
            try:
                connection.lookup_domain('nobody')
                found.append(number)
            except simplevirt.NotFound:
                pass
            if number % 10 == 0:
                connection.lookup_domain('scenario-memory')
        gc.collect()

    calls(10000)
    before = resident()
    calls(100000)
    assert resident() - before < 8 << 20 and not found
