# SPDX-License-Identifier: LGPL-2.1-or-later
"""calls.py ours|theirs URI: what a call costs in Python, by this library or by libvirt-python. Prints lines "nanoseconds what"."""
import queue
import statistics
import sys
import threading
import time

NAME = 'bench-7'


def measure(what, work):
    """The median of some batches that each take long enough to be measured."""
    count, batches = 1, []
    while True:
        began = time.perf_counter_ns()
        for _ in range(count):
            work()
        took = time.perf_counter_ns() - began
        if took < 20_000_000 and not batches:
            count *= 2
            continue
        batches.append(took / count)
        if len(batches) == 5:
            break
    print(int(statistics.median(batches)), what, flush=True)


def ours(uri):
    import simplevirt
    connection = simplevirt.connect(uri)
    domain = connection.lookup_domain(NAME)
    xml = domain.fetch_xml()
    measure('getter', lambda: domain.id)
    measure('string', lambda: domain.name)
    measure('state', lambda: domain.state)
    del domain
    measure('lookup', lambda: connection.lookup_domain(NAME))
    measure('lookup, state', lambda: connection.lookup_domain(NAME).state)
    measure('list, names', lambda: [d.name for d in connection.list_domains()])
    measure('list, names, states', lambda: [(d.name, d.state) for d in connection.list_domains()])
    measure('define', lambda: connection.define_domain_xml(xml))
    with connection.events('lifecycle') as events:
        def define():
            connection.define_domain_xml(xml)
            events.pop(5000)
        measure('define, event', define)


def theirs(uri):
    import libvirt
    libvirt.virEventRegisterDefaultImpl()

    def turn():
        while True:
            libvirt.virEventRunDefaultImpl()

    threading.Thread(target=turn, daemon=True).start()
    connection = libvirt.open(uri)
    domain = connection.lookupByName(NAME)
    xml = domain.XMLDesc()
    statistics = libvirt.VIR_DOMAIN_STATS_STATE | libvirt.VIR_DOMAIN_STATS_BALLOON | libvirt.VIR_DOMAIN_STATS_VCPU

    def facts(domain):
        """What a handle of ours knows when a look-up, a list or a definition has made it."""
        return domain.name(), domain.UUIDString(), domain.ID(), domain.state(), domain.info(), domain.isPersistent()

    measure('getter', lambda: domain.ID())
    measure('string', lambda: domain.name())
    measure('state', lambda: domain.state())
    del domain
    measure('lookup', lambda: connection.lookupByName(NAME))
    measure('lookup, state', lambda: connection.lookupByName(NAME).state())
    measure('lookup, all facts', lambda: facts(connection.lookupByName(NAME)))
    measure('list, names', lambda: [d.name() for d in connection.listAllDomains()])
    measure('list, names, states', lambda: [(d.name(), d.state()) for d in connection.listAllDomains()])
    measure('list, statistics', lambda: [(d.name(), s['state.state'], s.get('balloon.current'), s.get('vcpu.current'))
                                         for d, s in connection.getAllDomainStats(statistics)])
    measure('list, all facts', lambda: [facts(d) for d in connection.listAllDomains()])
    measure('define', lambda: connection.defineXML(xml))
    measure('define, all facts', lambda: facts(connection.defineXMLFlags(xml, libvirt.VIR_DOMAIN_DEFINE_VALIDATE)))
    events = queue.Queue()
    connection.domainEventRegisterAny(None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, lambda *event: events.put(event), None)

    def define():
        connection.defineXML(xml)
        events.get(timeout=5)
    measure('define, event', define)

    def define_alike():
        facts(connection.defineXMLFlags(xml, libvirt.VIR_DOMAIN_DEFINE_VALIDATE))
        events.get(timeout=5)
    measure('define, facts, event', define_alike)


{'ours': ours, 'theirs': theirs}[sys.argv[1]](sys.argv[2])
