// SPDX-License-Identifier: LGPL-2.1-or-later
int main (string[] args) {
    try {
        var connection = Simplevirt.Connection.open (args[1]);
        foreach (var domain in connection.list_domains (Simplevirt.DomainFilter.NONE))
            stdout.printf ("%s %s\n", domain.name, domain.state.to_string ());
        connection.lookup_domain ("nobody");
    } catch (Simplevirt.Error.NOT_FOUND e) {
        return 0;
    } catch (Error e) {
        stderr.printf ("%s\n", e.message);
    }
    return 1;
}
