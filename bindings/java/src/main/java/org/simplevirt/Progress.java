// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import com.sun.jna.Callback;

/**
 * The progress of a long operation. Create one, pass it to the call, and read it from any thread at any time:
 * the getters never block.
 * <p>Notifications and {@link Progress#onChanged} are emitted on a thread of its own, a few times per second at
 * most. One object can be used for several operations in turn.
 */
public final class Progress extends NativeObject {
    Progress(Owned owned) {
        super(owned);
    }

    static Progress wrap(long pointer) {
        return pointer == 0 ? null : new Progress(new Owned(pointer));
    }

    /** Creates a progress object to pass to a long call. */
    public Progress() {
        this(create());
    }

    private static Owned create() {
        return new Owned(Signals.made(() -> N.simplevirt_progress_new()));
    }

    /**
     * The speed limit of transfers to and from volumes that report to this object; 0 for no limit. It may be changed
     * during a transfer. It does not affect other operations: those that can be limited have an argument for it (in
     * bytes per second).
     *
     * @return the speed limit of transfers to and from volumes that report to this object; 0 for no limit. It may be
     *     changed during a transfer. It does not affect other operations: those that can be limited have an argument
     *     for it (in bytes per second).
     */
    public long bandwidth() {
        long self = acquire();
        try {
            return N.simplevirt_progress_get_bandwidth(self);
        } finally {
            release();
        }
    }

    /**
     * How much of the step is done (in bytes).
     *
     * @return how much of the step is done (in bytes).
     */
    public long bytesDone() {
        long self = acquire();
        try {
            return N.simplevirt_progress_get_bytes_done(self);
        } finally {
            release();
        }
    }

    /**
     * How much there is to do in the step; 0 when unknown (in bytes).
     *
     * @return how much there is to do in the step; 0 when unknown (in bytes).
     */
    public long bytesTotal() {
        long self = acquire();
        try {
            return N.simplevirt_progress_get_bytes_total(self);
        } finally {
            release();
        }
    }

    /**
     * How much of the step is done, from 0.0 to 1.0; 0.0 when the total is not known
     *
     * @return how much of the step is done, from 0.0 to 1.0; 0.0 when the total is not known
     */
    public double fraction() {
        long self = acquire();
        try {
            return N.simplevirt_progress_get_fraction(self);
        } finally {
            release();
        }
    }

    /**
     * The current speed, averaged over about a second (in bytes per second).
     *
     * @return the current speed, averaged over about a second (in bytes per second).
     */
    public long rate() {
        long self = acquire();
        try {
            return N.simplevirt_progress_get_rate(self);
        } finally {
            release();
        }
    }

    /**
     * How long the rest of the step will take at this rate; -1 when unknown (in seconds).
     *
     * @return how long the rest of the step will take at this rate; -1 when unknown (in seconds).
     */
    public long secondsLeft() {
        long self = acquire();
        try {
            return N.simplevirt_progress_get_seconds_left(self);
        } finally {
            release();
        }
    }

    /**
     * What is being done, in words for the user, such as {@code uploading 'disk.qcow2'}; empty before the work
     * begins
     *
     * @return what is being done, in words for the user, such as {@code uploading 'disk.qcow2'}; empty before the
     *     work begins
     */
    public String step() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_progress_get_step(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link Progress#bandwidth}.
     *
     * @param value the speed limit of transfers to and from volumes that report to this object; 0 for no limit. It
     *     may be changed during a transfer. It does not affect other operations: those that can be limited have an
     *     argument for it (in bytes per second)
     * @return this
     */
    public Progress setBandwidth(long value) {
        long self = acquire();
        try {
            N.simplevirt_progress_set_bandwidth(self, value);
            return this;
        } finally {
            release();
        }
    }

    interface ChangedCallback extends Callback {
        void invoke(long self, long data);
    }

    private static final ChangedCallback CHANGED = Signals.foreign((self, data) ->
            Signals.call(data, handler -> ((Runnable) handler).run()));

    /**
     * Any of the properties changed.
     *
     * @param handler called on a thread of its own, one call at a time; one that uses its emitter keeps it alive, as
     *     long as that is not closed
     * @return what ends it
     */
    public Subscription onChanged(Runnable handler) {
        return Signals.connect(this, "changed", CHANGED, handler);
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_progress_new();

        static native long simplevirt_progress_get_bandwidth(long self);

        static native long simplevirt_progress_get_bytes_done(long self);

        static native long simplevirt_progress_get_bytes_total(long self);

        static native double simplevirt_progress_get_fraction(long self);

        static native long simplevirt_progress_get_rate(long self);

        static native long simplevirt_progress_get_seconds_left(long self);

        static native long simplevirt_progress_get_step(long self);

        static native void simplevirt_progress_set_bandwidth(long self, long value);
    }
}
