// SPDX-License-Identifier: LGPL-2.1-or-later
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.libvirt.Connect;
import org.libvirt.Domain;
import org.libvirt.Library;
import org.libvirt.event.DomainEvent;

/** What a call costs by libvirt-java. It has no list of handles: its programs list the names and look each up. */
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
        Bench.measure("list, names", () -> list(connection, false));
        Bench.measure("list, names, states", () -> list(connection, true));
        Bench.measure("define", () -> connection.domainDefineXML(xml).free());
        LinkedBlockingQueue<DomainEvent> events = new LinkedBlockingQueue<>();
        connection.addLifecycleListener((changed, event) -> {
            events.add(event);
            return 0;
        });
        Bench.measure("define, event", () -> {
            connection.domainDefineXML(xml).free();
            events.poll(5, TimeUnit.SECONDS);
        });
    }
}
