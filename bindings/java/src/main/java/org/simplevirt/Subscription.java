// SPDX-License-Identifier: LGPL-2.1-or-later
package org.simplevirt;

/** What a handler is called for, until it is closed. Closing again does nothing. */
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
