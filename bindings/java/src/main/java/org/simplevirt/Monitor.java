// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import com.sun.jna.Callback;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Samples the load of all running domains of a connection: it fetches their statistics in one round trip per
 * interval and derives rates from them.
 * <p>It works on its own thread from its creation until {@link Monitor#close} is called or its last reference is
 * dropped. The getters never block. {@link Monitor#onSampled} is emitted on a thread of its own.
 */
public final class Monitor extends NativeObject implements Signals.Owner {
    Monitor(Owned owned) {
        super(owned);
    }

    static Monitor wrap(long pointer) {
        return pointer == 0 ? null : new Monitor(new Owned(pointer));
    }

    /**
     * Creates a monitor, which starts sampling at once.
     *
     * @param connection whose domains to watch
     * @param interval how often; at least 50 (in whole milliseconds)
     * @param historyLength how many samples to keep of each domain; at least 1
     */
    public Monitor(Connection connection, Duration interval, long historyLength) {
        this(create(connection, interval, historyLength));
    }

    private static Owned create(Connection connection, Duration interval, long historyLength) {
        try (Scope scope = new Scope()) {
            return new Owned(Signals.made(() -> N.simplevirt_monitor_new(scope.use(connection), Values.whole(interval, ChronoUnit.MILLIS), Values.unsigned(historyLength))));
        }
    }

    /** Stops sampling. Samples taken so far stay readable. Closing it again does nothing. Does not block. */
    @Override
    public void close() {
        long self = acquire();
        try {
            N.simplevirt_monitor_close(self);
            Signals.closed(self);
        } finally {
            release();
        }
    }

    /**
     * Whose domains it watches
     *
     * @return whose domains it watches
     */
    @Override
    public Connection connection() {
        long self = acquire();
        try {
            return Connection.wrap(Values.ref(N.simplevirt_monitor_get_connection(self)));
        } finally {
            release();
        }
    }

    /**
     * How many samples it keeps of each domain
     *
     * @return how many samples it keeps of each domain
     */
    public long historyLength() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_monitor_get_history_length(self));
        } finally {
            release();
        }
    }

    /**
     * How often it takes a sample; at least 50 (in milliseconds).
     *
     * @return how often it takes a sample; at least 50 (in milliseconds).
     */
    public long intervalMs() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_monitor_get_interval_ms(self));
        } finally {
            release();
        }
    }

    /**
     * Why the last sample could not be taken, for example because the connection was lost
     *
     * @return why the last sample could not be taken, for example because the connection was lost, or {@code null}
     */
    public String lastError() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_monitor_get_last_error(self));
        } finally {
            release();
        }
    }

    /**
     * How many samples it has taken
     *
     * @return how many samples it has taken
     */
    public long sampleCount() {
        long self = acquire();
        try {
            return N.simplevirt_monitor_get_sample_count(self);
        } finally {
            release();
        }
    }

    /**
     * The recorded rates of a domain, the oldest first. The history of a domain that stops is kept until it runs
     * again or the monitor ends.
     *
     * @param domain a domain
     * @return the list, empty when there is nothing
     */
    public List<DomainRates> listHistory(Domain domain) {
        try (Scope scope = new Scope()) {
            return Values.takeValues(N.simplevirt_monitor_list_history(scope.use(this), scope.use(domain)), DomainRates::read);
        }
    }

    /**
     * The rates of each running domain as of the last sample; empty before the second sample.
     *
     * @return the list, empty when there is nothing
     */
    public List<DomainRates> listLatest() {
        long self = acquire();
        try {
            return Values.takeValues(N.simplevirt_monitor_list_latest(self), DomainRates::read);
        } finally {
            release();
        }
    }

    /**
     * Sets {@link Monitor#intervalMs}.
     *
     * @param value how often it takes a sample; at least 50 (in milliseconds)
     * @return this
     */
    public Monitor setIntervalMs(long value) {
        long self = acquire();
        try {
            N.simplevirt_monitor_set_interval_ms(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Waits for the next sample and returns the rates of each running domain.
     * <p>Fails with {@link ErrorCode#TIMED_OUT}, {@link ErrorCode#CLOSED} when the monitor was closed, or why the
     * sample could not be taken.
     * <p>Cancelling ends the wait.
     *
     * @param timeout how long to wait; 0 for no limit (in whole milliseconds)
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<DomainRates> waitForSample(Duration timeout) {
        return Async.lasting(cancellable -> doWaitForSample(cancellable, timeout));
    }

    /**
     * Asynchronous version of {@link #waitForSample}.
     *
     * @param timeout how long to wait; 0 for no limit (in whole milliseconds)
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<DomainRates>> waitForSampleAsync(Duration timeout) {
        return Async.run(cancellable -> doWaitForSample(cancellable, timeout));
    }

    private List<DomainRates> doWaitForSample(long cancellable, Duration timeout) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_monitor_wait_for_sample(self, Values.whole(timeout, ChronoUnit.MILLIS), cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeValues(result, DomainRates::read);
        } finally {
            release();
        }
    }

    interface SampledCallback extends Callback {
        void invoke(long self, long data);
    }

    private static final SampledCallback SAMPLED = Signals.foreign((self, data) ->
            Signals.call(data, handler -> ((Runnable) handler).run()));

    /**
     * A sample was taken, or failed: see {@link Monitor#lastError}.
     *
     * @param handler called on a thread of its own, one call at a time; one that uses its emitter keeps it alive, as
     *     long as that is not closed
     * @return what ends it
     */
    public Subscription onSampled(Runnable handler) {
        return Signals.connect(this, "sampled", SAMPLED, handler);
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_monitor_new(long connection, int interval, int historyLength);

        static native void simplevirt_monitor_close(long self);

        static native long simplevirt_monitor_get_connection(long self);

        static native int simplevirt_monitor_get_history_length(long self);

        static native int simplevirt_monitor_get_interval_ms(long self);

        static native long simplevirt_monitor_get_last_error(long self);

        static native long simplevirt_monitor_get_sample_count(long self);

        static native long simplevirt_monitor_list_history(long self, long domain);

        static native long simplevirt_monitor_list_latest(long self);

        static native void simplevirt_monitor_set_interval_ms(long self, int value);

        static native long simplevirt_monitor_wait_for_sample(long self, int timeout, long cancellable, long[] error);
    }
}
