# SPDX-License-Identifier: LGPL-2.1-or-later
"""The Python package, on libvirt's simulated host."""
import asyncio
import copy
import datetime
import gc
import subprocess
import sys
import threading
import time
import weakref
from pathlib import Path

import pytest
from gi.repository import Gio, GLib

import simplevirt
from gi.overrides import Simplevirt as overrides

URI = 'test:///default'
EXAMPLES = Path(__file__).resolve().parents[2] / 'doc/examples'
DOMAIN = ("<domain type='test'><name>%s</name><memory unit='MiB'>64</memory><vcpu>1</vcpu><os><type>hvm</type></os></domain>")


@pytest.fixture
def connection():
    with simplevirt.connect(URI) as made:
        yield made


@pytest.fixture
def domain(connection):
    made = connection.define_domain_xml(DOMAIN % 'py')
    yield made
    if made.active:
        made.power_off()
    made.undefine()


def test_the_first_program(connection):
    assert [(d.name, str(d.state)) for d in connection.list_domains()] == [('test', 'running')]


def test_the_example_program():
    done = subprocess.run([sys.executable, EXAMPLES / 'list.py', URI], text=True, capture_output=True, timeout=120)
    assert (done.returncode, done.stdout, done.stderr) == (0, 'test running\n', '')


def test_attributes(connection):
    domain = connection.lookup_domain('test')
    assert domain.memory == 2 * simplevirt.GIB
    assert domain.get_memory() == domain.memory == domain.props.memory
    assert domain.connection is connection
    assert domain.active is True
    with pytest.raises(AttributeError):
        domain.name = 'other'


def test_identity(connection):
    domain = connection.lookup_domain('test')
    assert domain is connection.lookup_domain_by_uuid(domain.uuid)
    assert domain in connection.list_domains()


def test_enums_are_words(connection):
    domain = connection.lookup_domain('test')
    assert f'{domain.state:>10}|' == '   running|'
    assert domain.state == simplevirt.DomainState.RUNNING
    assert domain.state.nick == 'running'
    assert repr([domain.state]) == '[<simplevirt.DomainState running>]'
    assert str(simplevirt.DomainState.SHUT_OFF) == 'shut-off'
    assert str(simplevirt.DomainFilter.ACTIVE | simplevirt.DomainFilter.PAUSED) == 'active|paused'
    assert str(simplevirt.DomainFilter(0)) == 'none'
    assert (simplevirt.DomainFilter.ACTIVE | simplevirt.DomainFilter.PAUSED).nick == 'active|paused'


def test_enums_equal_what_has_their_hash(connection):
    state = connection.lookup_domain('test').state
    for same in (1, 1.0, True, simplevirt.DomainState.RUNNING):
        assert state == same and same == state and not state != same
        assert {same: 'found'}[state] == {state: 'found'}[same] == 'found' and state in {same}
    assert state != 2 and state != simplevirt.DomainState.PAUSED and state is not None and state != None  # noqa: E711
    assert {state.nick: 'by word'}['running'] == 'by word'
    for compare in (lambda: state == 'running', lambda: 'running' == state, lambda: not state != 'running', lambda: state in ('paused', 'running')):
        with pytest.warns(UserWarning, match="<simplevirt.DomainState running> never equals the text '(running|paused)', its nick does"):
            assert not compare()


def test_arguments(connection, domain):
    assert [d.name for d in connection.list_domains('inactive')] == ['py']
    assert [d.name for d in connection.list_domains(filter='active')] == ['test']
    assert len(connection.list_domains('active|inactive')) == 2
    assert len(connection.list_domains(simplevirt.DomainFilter.ACTIVE, None)) == 1
    with pytest.raises(ValueError, match="AddressSource has no value 'any', only agent, arp, lease"):
        connection.lookup_domain('test').list_addresses('any')
    with pytest.raises(TypeError, match="misses the argument 'name'"):
        connection.lookup_domain()
    with pytest.raises(TypeError, match='unexpected argument'):
        connection.list_domains(colour='red')
    with pytest.raises(TypeError, match='takes 2 arguments'):
        connection.list_domains(0, None, 1)


def test_what_may_be_left_out(domain):
    with pytest.raises(simplevirt.NotSupported):
        domain.open_console()
    with pytest.raises(simplevirt.NotSupported):
        domain.open_console(force=True)
    # what a setter sets, and what turns something on or off, is said
    for missing, act in (('autostart', domain.set_autostart), ('title', domain.set_title),
                         ('enabled', lambda: domain.enable_vcpus('0'))):
        with pytest.raises(TypeError, match=f"misses the argument '{missing}'"):
            act()
    assert 'inactive=False' in simplevirt.Network.fetch_xml.__doc__
    # a limit that is not given is none, but where it is what is set
    assert 'bandwidth=0' in simplevirt.Domain.backup.__doc__ and 'timeout_ms=0' in simplevirt.EventQueue.pop.__doc__
    with pytest.raises(TypeError, match="misses the argument 'bandwidth'"):
        domain.set_block_job_bandwidth('vda')
    # nor must the first of several be chosen, or a time that the hypervisor knows
    with simplevirt.connect(URI) as other:
        running = other.lookup_domain('test')
        picture = running.take_screenshot()
        assert running.send_keys(['a']) and picture.data == running.take_screenshot(0).data
        assert repr(picture).endswith(f"... of {len(picture.data)} bytes mime_type='image/png'>")
    # by name, what stands before the argument that is wanted
    with pytest.raises(simplevirt.NotSupported):
        domain.exec_in_guest(['uname'], timeout=1)
    with pytest.raises(TypeError, match="misses the argument 'timeout'"):
        domain.exec_in_guest(['uname'])


def test_life(domain):
    domain.start()
    assert str(domain.state) == 'running'
    domain.suspend()
    domain.resume()
    domain.power_off()
    assert not domain.active


def test_exceptions(connection):
    with pytest.raises(simplevirt.NotFound, match="domain 'nobody'") as caught:
        connection.lookup_domain('nobody')
    assert caught.value.code == simplevirt.ErrorCode.NOT_FOUND
    assert isinstance(caught.value, simplevirt.Error) and isinstance(caught.value, GLib.Error)
    assert 'nobody' in repr(caught.value) and 'NotFound' in repr(caught.value)
    with pytest.raises(simplevirt.InvalidArgument):
        connection.lookup_domain('')
    with pytest.raises(simplevirt.InvalidConfig):
        connection.define_domain_xml('<nonsense/>')
    with pytest.raises(simplevirt.InvalidState):
        connection.lookup_domain('test').start()
    with pytest.raises(simplevirt.ConnectionFailed):
        simplevirt.connect('qemu+tcp://localhost:1/system')
    with pytest.raises(GLib.Error):
        simplevirt.connect('nonsense')


VIR_ERR_INTERNAL_ERROR, VIR_ERR_XML_ERROR, VIR_ERR_NO_DOMAIN = 1, 27, 42
VIR_FROM_TEST = 12


def test_what_libvirt_called_it(connection):
    with pytest.raises(simplevirt.NotFound) as caught:
        connection.lookup_domain('nobody')
    assert (caught.value.libvirt_code, caught.value.libvirt_domain) == (VIR_ERR_NO_DOMAIN, VIR_FROM_TEST)
    # it stays what it was, whatever happens later
    with pytest.raises(simplevirt.InvalidArgument) as ours:
        connection.lookup_domain('')
    assert (ours.value.libvirt_code, ours.value.libvirt_domain) == (0, 0)
    assert caught.value.libvirt_code == VIR_ERR_NO_DOMAIN
    assert simplevirt.Error('made by the program').libvirt_code == 0


def test_what_libvirt_called_it_in_every_form(connection):
    """Awaited, by callback, and from several threads at once, each of which fails in its own way."""
    domain = connection.lookup_domain('test')
    doings = [(lambda: connection.lookup_domain('nobody'), VIR_ERR_NO_DOMAIN), (domain.start, VIR_ERR_INTERNAL_ERROR),
              (lambda: domain.create_snapshot_xml('<x/>'), VIR_ERR_XML_ERROR), (lambda: connection.define_domain_xml('<domain'), 0)]
    wrong = []

    def repeat(act, code):
        for _ in range(200):
            with pytest.raises(simplevirt.Error) as caught:
                act()
            if caught.value.libvirt_code != code:
                wrong.append((caught.value, caught.value.libvirt_code))

    threads = [threading.Thread(target=repeat, args=doing) for doing in doings]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong

    async def main():
        failures = await asyncio.gather(*(connection.lookup_domain_async('nobody') for _ in range(20)), domain.start_async(),
                                        connection.define_domain_xml_async('<domain'), return_exceptions=True)
        assert [f.libvirt_code for f in failures] == [VIR_ERR_NO_DOMAIN] * 20 + [VIR_ERR_INTERNAL_ERROR, 0]

    asyncio.run(main())
    failed = finish_of(lambda callback: connection.lookup_domain_async('nobody', None, callback), connection.lookup_domain_finish)
    assert (type(failed), failed.libvirt_code) == (simplevirt.NotFound, VIR_ERR_NO_DOMAIN)


def finish_of(begin, finish):
    """What a call by callback raised."""
    loop, raised = GLib.MainLoop(), []

    def done(_, result):
        try:
            finish(result)
        except GLib.Error as failure:
            raised.append(failure)
        loop.quit()

    begin(done)
    loop.run()
    return raised[0]


def test_every_code_has_an_exception():
    codes = [name for name in dir(simplevirt.ErrorCode) if name.isupper()
             and isinstance(getattr(simplevirt.ErrorCode, name), simplevirt.ErrorCode)]
    assert len(codes) >= 16
    for name in codes:
        exception = getattr(simplevirt, ''.join(word.capitalize() for word in name.split('_')))
        assert issubclass(exception, simplevirt.Error)
    assert issubclass(simplevirt.TimedOut, TimeoutError)


def test_closing(connection):
    with simplevirt.connect(URI) as other:
        assert str(other.state) == 'open'
    assert str(other.state) == 'closed'
    other.close()
    with pytest.raises(simplevirt.Closed):
        other.ping()
    connection.ping()


def test_repr(connection):
    assert repr(connection) == "<simplevirt.Connection 'test:///default' open>"
    assert repr(connection.lookup_domain('test')) == "<simplevirt.Domain 'test' running>"


def test_options():
    options = simplevirt.ConnectionOptions(read_only=True, timeout_ms=1234)
    assert options.read_only and options.timeout_ms == 1234
    options.timeout_ms = 77
    assert options.get_timeout_ms() == 77
    with pytest.raises(TypeError, match='colour'):
        simplevirt.ConnectionOptions(colour='red')
    with simplevirt.connect(URI, read_only=True) as connection:
        assert connection.read_only
        with pytest.raises(simplevirt.PermissionDenied):
            connection.lookup_domain('test').suspend()


def test_cancelled(connection):
    cancellable = Gio.Cancellable()
    cancellable.cancel()
    with pytest.raises(simplevirt.Cancelled):
        connection.list_domains(cancellable=cancellable)
    assert not issubclass(simplevirt.Cancelled, simplevirt.TimedOut)


def test_events_are_values(connection, domain):
    seen = []
    handler = connection.connect('event', lambda _, event: seen.append(event))
    domain.start()
    deadline = time.monotonic() + 60
    while not seen and time.monotonic() < deadline:
        GLib.MainContext.default().iteration(False)
    assert seen[0].kind == simplevirt.EventKind.DOMAIN_STARTED
    assert seen[0].name == 'py' and seen[0].domain is domain
    assert "name='py'" in repr(seen[0])
    # it holds events, whose domains hold the connection
    connection.disconnect(handler)


def test_values_are_equal_when_what_they_tell_is(connection, domain):
    with connection.watch('lifecycle') as queue, connection.watch('lifecycle') as other:
        domain.start()
        domain.suspend()
        pairs = [(queue.pop(60000), other.pop(60000)) for _ in range(2)] + [(connection.describe_host(), connection.describe_host())]
    for first, second in pairs:
        assert first is not second and first == second and not first != second and hash(first) == hash(second)
        assert {first: 'found'}[second] == 'found' and len({first, second, None}) == 2
        assert first is not None and first != None and first != 'text'  # noqa: E711
    assert pairs[0][0] != pairs[1][0] != pairs[2][0]


def test_awaiting():
    async def main():
        async with await simplevirt.connect_async(URI) as connection:
            one, two = await asyncio.gather(connection.list_domains_async(), connection.lookup_domain_async('test'))
            assert one == [two]
            with pytest.raises(simplevirt.InvalidState):
                await two.start_async()
            with pytest.raises(simplevirt.NotFound):
                await connection.lookup_domain_async(name='nobody')
        assert str(connection.state) == 'closed'

    asyncio.run(main())


def test_awaiting_does_not_block_the_loop():
    """A call that is stuck holds a thread, not the event loop, and cancelling the task gives the wait up."""
    async def main():
        async with await simplevirt.connect_async(URI) as connection:
            stuck = [asyncio.ensure_future(connection.list_domains_async()) for _ in range(40)]
            for task in stuck[::2]:
                task.cancel()
            results = await asyncio.gather(*stuck, return_exceptions=True)
            assert all(isinstance(r, (list, asyncio.CancelledError)) for r in results)
            assert any(isinstance(r, list) for r in results)

    asyncio.run(main())


def test_a_cancelled_task_has_undone_its_work(connection, monkeypatch):
    """It goes on when the call ended, not while it still undoes what it did."""
    ended, ask = [], overrides.Function.ask

    def slow(self, *values):
        try:
            return ask(self, *values)
        finally:
            time.sleep(0.2)
            ended.append(self.name)

    async def main():
        with connection.watch() as queue:
            monkeypatch.setattr(overrides.Function, 'ask', slow)
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(queue.pop_async(), 0.1)
            assert ended == ['pop']

    asyncio.run(main())


def run(program):
    # newer Python warns of any fork beside threads
    quiet = ('-W', 'ignore:This process:DeprecationWarning')
    done = subprocess.run([sys.executable, *quiet, '-c', 'import asyncio, os, signal, threading, time\nimport simplevirt\n' + program],
                          text=True, capture_output=True, timeout=60)
    return done.stdout + done.stderr


INTERRUPTED = """
with simplevirt.connect('test:///default') as connection, connection.watch() as queue:
    threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT)).start()
    began = time.monotonic()
    try:
        {}
    except KeyboardInterrupt:
        print(round(time.monotonic() - began, 1) < 5)
"""


@pytest.mark.parametrize('call', ['queue.pop()', 'queue.pop(10000)', 'next(iter(queue))', 'connection.lookup_domain("test").wait_for_state("paused", 10)'])
def test_ctrl_c_ends_a_call_that_lasts(call):
    assert run(INTERRUPTED.format(call)) == 'True\n'


def test_ctrl_c_is_not_lost_in_a_call_that_fails():
    """The signal comes while a short call runs, here in a thread's own main context; what it fails with gives way."""
    context = 'from gi.repository import GLib\nGLib.MainContext().push_thread_default()\n'
    assert 'True\n' in run(context + INTERRUPTED.format('queue.pop(1000)'))


def test_a_signal_handler_may_make_calls():
    assert run("""
with simplevirt.connect('test:///default') as connection, connection.watch() as queue:
    signal.signal(signal.SIGALRM, lambda *_: (queue.try_pop(), connection.ping(), queue.close()))
    signal.setitimer(signal.ITIMER_REAL, 0.3)
    try:
        queue.pop()
    except simplevirt.Closed:
        print('closed')
""") == 'closed\n'


def test_awaiting_after_fork_fails():
    """The child has none of the threads; it must not wait for them."""
    said = run("""
connection = simplevirt.connect('test:///default')
asyncio.run(connection.ping_async())
time.sleep(0.2)
if os.fork() == 0:
    signal.alarm(10)
    try:
        asyncio.run(connection.ping_async())
    except simplevirt.InvalidState:
        os._exit(7)
print(os.waitstatus_to_exitcode(os.wait()[1]))
""")
    assert said == '7\n'


def test_calls_when_the_program_ends():
    """Python starts no thread any more; functions of atexit clean up all the same, and hear how a call ended that was over at once."""
    assert run("""
import atexit
connection = simplevirt.connect('test:///default')
domain = connection.lookup_domain('test')
atexit.register(lambda: (domain.wait_for_state('running', 1), domain.core_dump('/dev/null', 'raw', progress=lambda _: print('told')), print('done')))
""").endswith('told\ndone\n')


def test_the_callback_form(connection):
    loop, results = GLib.MainLoop(), []

    def done(source, result):
        results.append(source.list_domains_finish(result))
        loop.quit()

    connection.list_domains_async(simplevirt.DomainFilter.NONE, None, done)
    loop.run()
    assert [d.name for d in results[0]] == ['test']


def test_threads(connection):
    found, threads = [], []
    for _ in range(8):
        threads.append(threading.Thread(target=lambda: found.append(connection.lookup_domain('test'))))
        threads[-1].start()
    for thread in threads:
        thread.join()
    assert len(found) == 8 and len({id(d) for d in found}) == 1


def test_objects_go_away():
    connection = simplevirt.connect(URI)
    reference = weakref.ref(connection)
    domains = connection.list_domains()
    del connection, domains
    gc.collect()
    assert reference() is None


def test_bytes_and_moments(domain):
    """They get as far as to the hypervisor, which has no agent."""
    for act in (lambda: domain.write_guest_file('/x', b'text'), lambda: domain.write_guest_file('/x', GLib.Bytes.new(b'text')),
                lambda: domain.set_guest_time(datetime.datetime.now(datetime.timezone.utc))):
        with pytest.raises(simplevirt.Error, match="domain 'py'"):
            act()
    with pytest.raises(TypeError):
        domain.write_guest_file('/x', 'text')
    moment = datetime.datetime(2001, 2, 3, 4, 5, 6, 789012, datetime.timezone.utc)
    assert overrides.python_value(overrides.c_moment(moment)) == moment
    assert overrides.python_value(overrides.c_bytes(memoryview(b'xy'))) == b'xy'


def test_units():
    assert (simplevirt.KIB, simplevirt.MIB, simplevirt.GIB) == (2**10, 2**20, 2**30)


def test_names():
    connection = simplevirt.connect(URI)
    for name in ('ä ö', 'a<b>&"c\'', '名前'):
        domain = connection.define_domain_xml(DOMAIN % name.replace('&', '&amp;').replace('<', '&lt;'))
        assert domain.name == name
        assert name in domain.fetch_xml() or '&lt;' in domain.fetch_xml()
        domain.undefine()
        assert not domain.exists


@pytest.mark.skipif(not hasattr(simplevirt.Connection, 'watch'), reason='this library has no event queues')
def test_event_queue(connection, domain):
    queue = connection.events()
    guard = threading.Timer(60, queue.close)
    guard.start()
    domain.start()
    domain.power_off()
    kinds = []
    for event in queue:
        kinds.append(str(event.kind))
        if kinds[-1] == 'domain-stopped':
            queue.close()
    guard.cancel()
    assert kinds[0] == 'domain-started' and 'domain-stopped' in kinds


@pytest.mark.skipif(not hasattr(simplevirt.Connection, 'watch'), reason='this library has no event queues')
def test_event_queue_awaited(connection, domain):
    async def main():
        queue = connection.events()
        await domain.start_async()
        async for event in queue:
            if event.kind == simplevirt.EventKind.DOMAIN_STARTED:
                return event

    assert asyncio.run(main()).name == 'py'


@pytest.mark.skipif(not hasattr(simplevirt, 'DomainBuilder'), reason='this library has no domain builder')
def turn_until(condition):
    limit = time.monotonic() + 60
    while not condition() and time.monotonic() < limit:
        GLib.MainContext.default().iteration(False)
        time.sleep(0.001)
    assert condition()


NETWORK = '<network><name>%s</name></network>'
POOL = "<pool type='dir'><name>%s</name><target><path>/py-model</path></target></pool>"


@pytest.mark.parametrize('kind', ['domain', 'network', 'storage_pool'])
def test_list_model(connection, kind):
    """It is a Gio.ListModel: a sequence whose changes are signals."""
    xml, first = {'domain': (DOMAIN, 'test'), 'network': (NETWORK, 'default'), 'storage_pool': (POOL, 'default-pool')}[kind]
    with simplevirt.connect(URI) as other:
        model = getattr(simplevirt, kind.title().replace('_', '') + 'ListModel').open(connection, None)
        shadow = [item.name for item in model]
        assert isinstance(model, Gio.ListModel) and (shadow, len(model), model[0].name) == ([first], 1, first)
        assert model.get_item(0) is model[-1] is model[0:][0] and model.get_item(1) is None and model[1:] == []

        def changed(model, position, removed, added):
            shadow[position:position + removed] = [model[position + i].name for i in range(added)]
        model.connect('items-changed', changed)
        made = getattr(other, f'define_{kind}_xml')(xml % 'a-model')
        turn_until(lambda: shadow == ['a-model', first])
        assert model[0].persistent and model.length == 2
        assert kind != 'domain' or model[0].memory == 64 * simplevirt.MIB
        made.undefine()
        turn_until(lambda: shadow == [first])
        assert [item.name for item in model.list_items()] == [first]


def test_connection_list_model(connection):
    model, told = simplevirt.ConnectionListModel(), []
    model.connect('items-changed', lambda model, *change: told.append(change))
    model.connect('connection-added', lambda model, added: told.append(added))
    model.connect('connection-removed', lambda model, removed: told.append(removed))
    with simplevirt.connect(URI) as other:
        model.add(other)
        model.add(connection)
        assert list(model) == model.list_items() == [other, connection] and len(model) == model.length == 2
        assert model.find_by_uri(URI) is other
        with pytest.raises(simplevirt.AlreadyExists):
            model.add(connection)
        model.remove(other)
    assert told == [(0, 0, 1), other, (1, 0, 1), connection, (0, 1, 0), other]
    for missing in (lambda: model.remove(other), lambda: model.find_by_uri('test:///other')):
        with pytest.raises(simplevirt.NotFound):
            missing()

    # From another thread it is there at once, and told here.
    thread = threading.Thread(target=lambda: model.remove(connection))
    thread.start()
    thread.join()
    assert model.length == 0 and list(model) == [connection]
    turn_until(lambda: told[6:] == [(0, 1, 0), connection])
    assert list(model) == []


def test_lists_can_be_read_again(connection, domain):
    """The bindings free the array that they are given; it must not be the library's own."""
    monitor = simplevirt.Monitor.new(connection, 50, 3)
    while not monitor.wait_for_sample():
        pass
    monitor.interval_ms = 3600 * 1000
    running, read = connection.lookup_domain('test'), []
    things = [connection, running, monitor, connection.list_networks()[0], connection.list_storage_pools()[0], running.fetch_config(),
              simplevirt.DomainListModel.open(connection)]
    for thing in things:
        for name in dir(type(thing)):
            if not name.startswith('list_') or name.endswith(('_async', '_finish')):
                continue
            try:
                first, second = (getattr(thing, name)() for _ in range(2))
            except (simplevirt.Error, TypeError):
                continue
            assert len(first) == len(second), name
            read += [name] * bool(first)
    assert {'list_domains', 'list_latest', 'list_items', 'list_devices'} <= set(read)
    assert monitor.list_history(running) and monitor.list_history(running)
    monitor.close()


def test_builder_keywords():
    builder = simplevirt.DomainBuilder(name='web-1', memory=2 * simplevirt.GIB)
    assert builder.name == 'web-1' and builder.memory == 2 * simplevirt.GIB
    with pytest.raises(TypeError, match="unexpected keyword 'source_fil'; is it 'source_file'"):
        simplevirt.DiskConfig(source_fil='/x')


def test_copying(connection):
    host = connection.describe_host()
    assert copy.copy(host) is host and copy.deepcopy({'host': host}) == {'host': host}
    config = simplevirt.DomainConfig(name='one')
    for made in (copy.copy(config), copy.deepcopy(config)):
        made.name = 'two'
        assert type(made) is simplevirt.DomainConfig and config.name == 'one'


def test_overrides_work_without_the_package():
    program = ('import gi; gi.require_version("Simplevirt", "1.0"); from gi.repository import Simplevirt; '
               'print(Simplevirt.Connection.open("test:///default").list_domains()[0].state)')
    done = subprocess.run([sys.executable, '-c', program], text=True, capture_output=True, timeout=120)
    assert (done.stdout, done.stderr) == ('running\n', '')
