// SPDX-License-Identifier: LGPL-2.1-or-later
// Prints the domains of a host with their states: java -cp simplevirt.jar:jna.jar List.java [URI]
import org.simplevirt.Connection;
import org.simplevirt.Domain;

class List {
    public static void main(String[] args) {
        try (Connection connection = Connection.open(args.length > 0 ? args[0] : null)) {
            for (Domain domain : connection.listDomains())
                System.out.println(domain.name() + " " + domain.state());
        }
    }
}
