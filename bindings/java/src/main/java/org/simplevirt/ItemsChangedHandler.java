// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** A handler of the signal items-changed. */
@FunctionalInterface
public interface ItemsChangedHandler {
    /**
     * Called when the signal is emitted.
     *
     * @param position where the change begins
     * @param removed how many items were removed
     * @param added how many items were added
     */
    void handle(long position, long removed, long added);
}
