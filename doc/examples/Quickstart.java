// SPDX-License-Identifier: LGPL-2.1-or-later
// Creates a machine from an image, waits for its address, stops it and deletes it: Quickstart.java IMAGE [URI]
import java.time.Duration;
import org.simplevirt.Connection;
import org.simplevirt.DeleteFlags;
import org.simplevirt.Domain;
import org.simplevirt.DomainBuilder;
import org.simplevirt.Simplevirt;

class Quickstart {
    public static void main(String[] args) {
        try (Connection connection = Connection.open(args.length > 1 ? args[1] : null)) {
            DomainBuilder builder = new DomainBuilder("quickstart-java").setImage(args[0]).setMemory(512 * Simplevirt.MIB);
            Domain domain = connection.createDomain(builder);
            try {
                System.out.println(domain.name() + " " + domain.state() + " " + domain.waitForAddress(Duration.ofMinutes(5)));
                domain.stop(Duration.ofMinutes(1));
                System.out.println(domain.name() + " " + domain.state());
            } finally {
                domain.delete(DeleteFlags.EVERYTHING);
            }
        }
    }
}
