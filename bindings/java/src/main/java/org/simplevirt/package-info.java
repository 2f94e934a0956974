// SPDX-License-Identifier: LGPL-2.1-or-later
/**
 * Virtual machines through libvirt, without its XML and without its event loop.
 *
 * <pre>{@code
 * try (Connection connection = Connection.open("qemu:///system")) {
 *     for (Domain domain : connection.listDomains())
 *         System.out.println(domain.name() + " " + domain.state());
 * }
 * }</pre>
 *
 * <p>Handles may be used from any thread. {@code close()} releases one early; a {@link java.lang.ref.Cleaner} releases those that
 * were forgotten. Records such as {@link org.simplevirt.HostInfo} are immutable copies. What may block exists twice: as a call, and
 * as a {@link java.util.concurrent.CompletableFuture} whose cancelling, or completing by a time-out, gives up the native call. Errors
 * are {@link org.simplevirt.SimplevirtException}s, told apart by their code.
 *
 * <p>The C library is found by the system property {@code simplevirt.library} (the file, or its folder), by
 * {@code jna.library.path}, or as the system finds libraries. 32-bit numbers without sign are {@code long}s here, 64-bit ones too.
 */
package org.simplevirt;
