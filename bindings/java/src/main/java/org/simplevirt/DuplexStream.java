// SPDX-License-Identifier: LGPL-2.1-or-later
package org.simplevirt;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Bytes in both directions, such as those of a console. Reading, writing and closing may happen in different threads; closing ends
 * what waits.
 */
public final class DuplexStream extends NativeObject {
    private static final byte[] CANCELLABLE = Text.utf8("simplevirt-java-cancellable");
    private static final int CHUNK = 1 << 16;

    private final Input input = new Input();
    private final Output output = new Output();

    private DuplexStream(Owned owned) {
        super(owned);
        GLib.g_object_set_data_full(owned.pointer, CANCELLABLE, GLib.g_cancellable_new(), GLib.UNREF);
    }

    static DuplexStream wrap(long pointer) {
        return pointer == 0 ? null : new DuplexStream(new Owned(pointer));
    }

    /**
     * What comes from the other side.
     *
     * @return a stream; closing it closes both directions
     */
    public InputStream input() {
        return input;
    }

    /**
     * What goes to the other side.
     *
     * @return a stream without a buffer; closing it closes both directions
     */
    public OutputStream output() {
        return output;
    }

    /** Ends what waits and closes both directions; a second time it does nothing. */
    @Override
    public void close() {
        try {
            long stream = acquire();
            GLib.g_cancellable_cancel(GLib.g_object_get_data(stream, CANCELLABLE));
            input.turn.lock();
            output.turn.lock();
            try {
                GLib.g_io_stream_close(stream, 0, null);
            } finally {
                output.turn.unlock();
                input.turn.unlock();
                release();
            }
        } catch (SimplevirtException closed) {
            return;
        }
        super.close();
    }

    private interface Move {
        long with(long stream, long cancellable, long[] failure);
    }

    private int move(ReentrantLock turn, Move move) throws IOException {
        turn.lock();
        try {
            long stream = acquire();
            try {
                long[] failure = new long[1];
                long count = move.with(stream, GLib.g_object_get_data(stream, CANCELLABLE), failure);
                SimplevirtException.check(failure);
                return (int) count;
            } finally {
                release();
            }
        } catch (SimplevirtException problem) {
            throw new IOException(problem.getMessage(), problem);
        } catch (CancellationException closed) {
            throw new IOException("the stream was closed", closed);
        } finally {
            turn.unlock();
        }
    }

    private final class Input extends InputStream {
        private final ReentrantLock turn = new ReentrantLock();
        private final Memory chunk = new Memory(CHUNK);

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, bytes.length);
            if (length == 0) {
                return 0;
            }
            int count = move(turn, (stream, cancellable, failure) -> {
                long got = GLib.g_input_stream_read(GLib.g_io_stream_get_input_stream(stream), Pointer.nativeValue(chunk),
                        Math.min(length, CHUNK), cancellable, failure);
                chunk.read(0, bytes, offset, (int) Math.max(got, 0));
                return got;
            });
            return count == 0 ? -1 : count;
        }

        @Override
        public void close() {
            DuplexStream.this.close();
        }
    }

    private final class Output extends OutputStream {
        private final ReentrantLock turn = new ReentrantLock();
        private final Memory chunk = new Memory(CHUNK);

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, bytes.length);
            for (int done = 0; done < length;) {
                int from = offset + done;
                int size = Math.min(length - done, CHUNK);
                done += move(turn, (stream, cancellable, failure) -> {
                    chunk.write(0, bytes, from, size);
                    return GLib.g_output_stream_write(GLib.g_io_stream_get_output_stream(stream), Pointer.nativeValue(chunk), size,
                            cancellable, failure);
                });
            }
        }

        @Override
        public void close() {
            DuplexStream.this.close();
        }
    }
}
