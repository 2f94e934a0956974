// SPDX-License-Identifier: LGPL-2.1-or-later
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.libvirt.Connect;
import org.libvirt.Domain;
import org.libvirt.Library;
import org.libvirt.event.DomainEvent;

/**
 * What a call costs by libvirt-java. It has no list of handles: its programs list the names and look each up. It has no statistics
 * in bulk, tells no reason of a state, and validates no definition.
 */
final class Theirs {
    private Theirs() {}

    private static void list(Connect connection, boolean states) throws Exception {
        for (String name : connection.listDefinedDomains()) {
            if (states) {
                Domain domain = connection.domainLookupByName(name);
                domain.getInfo();
                domain.free();
            }
        }
        for (int id : connection.listDomains()) {
            Domain domain = connection.domainLookupByID(id);
            domain.getName();
            if (states) {
                domain.getInfo();
            }
            domain.free();
        }
    }

    /** What a handle of ours knows when a look-up, a list or a definition has made it. */
    private static void facts(Domain domain) throws Exception {
        domain.getName();
        domain.getUUIDString();
        domain.getID();
        domain.getInfo();
        domain.isPersistent();
        domain.free();
    }

    private static void listFacts(Connect connection) throws Exception {
        for (String name : connection.listDefinedDomains()) {
            facts(connection.domainLookupByName(name));
        }
        for (int id : connection.listDomains()) {
            facts(connection.domainLookupByID(id));
        }
    }

    public static void main(String[] args) throws Exception {
        Library.initEventLoop();
        Thread loop = new Thread(() -> {
            try {
                Library.runEventLoop();
            } catch (Exception end) {
                return;
            }
        });
        loop.setDaemon(true);
        loop.start();
        Connect connection = new Connect(args[0]);
        Domain domain = connection.domainLookupByName(Bench.NAME);
        String xml = domain.getXMLDesc(0);
        Bench.measure("getter", () -> domain.getID());
        Bench.measure("string", () -> domain.getName());
        Bench.measure("state", () -> domain.getInfo());
        domain.free();
        Bench.measure("lookup", () -> connection.domainLookupByName(Bench.NAME).free());
        Bench.measure("lookup, state", () -> {
            Domain found = connection.domainLookupByName(Bench.NAME);
            found.getInfo();
            found.free();
        });
        Bench.measure("lookup, all facts", () -> facts(connection.domainLookupByName(Bench.NAME)));
        Bench.measure("list, names", () -> list(connection, false));
        Bench.measure("list, names, states", () -> list(connection, true));
        Bench.measure("list, all facts", () -> listFacts(connection));
        Bench.measure("define", () -> connection.domainDefineXML(xml).free());
        Bench.measure("define, all facts", () -> facts(connection.domainDefineXML(xml)));
        LinkedBlockingQueue<DomainEvent> events = new LinkedBlockingQueue<>();
        connection.addLifecycleListener((changed, event) -> {
            events.add(event);
            return 0;
        });
        Bench.measure("define, event", () -> {
            connection.domainDefineXML(xml).free();
            events.poll(5, TimeUnit.SECONDS);
        });
        Bench.measure("define, facts, event", () -> {
            facts(connection.domainDefineXML(xml));
            events.poll(5, TimeUnit.SECONDS);
        });
    }
}
