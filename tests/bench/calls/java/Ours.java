// SPDX-License-Identifier: LGPL-2.1-or-later
import java.util.concurrent.TimeUnit;
import org.simplevirt.Connection;
import org.simplevirt.Domain;
import org.simplevirt.EventQueue;
import org.simplevirt.EventTopics;

/** What a call costs by this library. */
final class Ours {
    private Ours() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Connection.open(args[0])) {
            Domain domain = connection.lookupDomain(Bench.NAME);
            String xml = domain.fetchXml();
            Bench.measure("getter", () -> domain.id());
            Bench.measure("string", () -> domain.name());
            Bench.measure("state", () -> domain.state());
            domain.close();
            Bench.measure("lookup", () -> connection.lookupDomain(Bench.NAME).close());
            Bench.measure("lookup, state", () -> {
                try (Domain found = connection.lookupDomain(Bench.NAME)) {
                    found.state();
                }
            });
            Bench.measure("list, names", () -> {
                for (Domain one : connection.listDomains()) {
                    one.name();
                    one.close();
                }
            });
            Bench.measure("list, names, states", () -> {
                for (Domain one : connection.listDomains()) {
                    one.name();
                    one.state();
                    one.close();
                }
            });
            Bench.measure("define", () -> connection.defineDomainXml(xml).close());
            try (EventQueue events = connection.events(EventTopics.LIFECYCLE)) {
                Bench.measure("define, event", () -> {
                    connection.defineDomainXml(xml).close();
                    events.poll(5, TimeUnit.SECONDS);
                });
            }
        }
    }
}
