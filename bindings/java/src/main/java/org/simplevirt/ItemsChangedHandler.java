// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Is told of items-changed. */
@FunctionalInterface
public interface ItemsChangedHandler {
    /**
     * Takes what is told.
     *
     * @param position where the change begins
     * @param removed how many items left
     * @param added how many are there in their place
     */
    void handle(long position, long removed, long added);
}
