// SPDX-License-Identifier: LGPL-2.1-or-later
package org.simplevirt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The numbered scenarios that exist under the same number in C, Python, Go and Java. */
class ScenarioTest {
    static final String URI = System.getenv().getOrDefault("SV_TEST_URI", "test:///default");

    private Connection connection;
    private final List<String> names = new ArrayList<>();

    @BeforeEach
    void open() {
        connection = Connection.open(URI);
    }

    @AfterEach
    void cleanUp() {
        try (Connection other = Connection.open(URI)) {
            for (String name : names) {
                try {
                    Domain again = other.lookupDomain(name);
                    if (again.active()) {
                        again.powerOff();
                    }
                    again.undefine();
                } catch (SimplevirtException gone) {
                    assertEquals(ErrorCode.NOT_FOUND, gone.code(), gone.getMessage());
                }
            }
        }
        connection.close();
    }

    /** Nothing lives when everything is done. */
    @AfterAll
    static void nothingLives() throws InterruptedException {
        collect(0);
    }

    private Domain define(String name) {
        names.add(name);
        String type = URI.startsWith("test:") ? "test" : "qemu";
        return connection.defineDomainXml("<domain type='" + type + "'><name>" + name
                + "</name><memory unit='MiB'>64</memory><os><type>hvm</type></os></domain>");
    }

    private static ErrorCode codeOf(Runnable call) {
        return assertThrows(SimplevirtException.class, call::run).code();
    }

    static void await(String what, BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 2000; i++) {
            if (condition.getAsBoolean()) {
                return;
            }
            Thread.sleep(10);
        }
        throw new AssertionError(what);
    }

    @Test
    void test01Connect() {
        assertEquals(URI, connection.uri());
        assertEquals(ConnectionState.OPEN, connection.state());
        connection.ping();
        HostInfo host = connection.describeHost();
        assertFalse(host.hostname().isEmpty());
        assertFalse(host.domainTypes().isEmpty());
        try (Connection reader = Connection.open(URI, new ConnectionOptions().setReadOnly(true))) {
            assertTrue(reader.readOnly() && !connection.readOnly());
        }
    }

    @Test
    void test02List() {
        define("scenario-list");
        List<Domain> all = connection.listDomains();
        List<Domain> off = connection.listDomains(DomainFilter.INACTIVE, DomainFilter.PERSISTENT);
        assertTrue(!off.isEmpty() && off.size() <= all.size());
        for (Domain domain : off) {
            assertEquals(DomainState.SHUT_OFF, domain.state());
            assertFalse(domain.name().isEmpty());
        }
    }

    @Test
    void test03LookUpMissing() {
        SimplevirtException missing = assertThrows(SimplevirtException.class, () -> connection.lookupDomain("nobody"));
        assertEquals(ErrorCode.NOT_FOUND, missing.code());
        assertTrue(missing.getMessage().contains("'nobody'"));
    }

    @Test
    void test04DefineAndUndefine() {
        Domain domain = define("scenario-define");
        Domain found = connection.lookupDomainByUuid(domain.uuid());
        assertEquals(domain, found);
        assertEquals(domain.hashCode(), found.hashCode());
        assertEquals("scenario-define", found.name());
        assertTrue(found.persistent());
        domain.undefine();
        assertEquals(ErrorCode.NOT_FOUND, codeOf(() -> connection.lookupDomain("scenario-define")));
    }

    @Test
    void test05LifeCycle() {
        Domain domain = define("scenario-life");
        domain.start();
        assertEquals(DomainState.RUNNING, domain.state());
        domain.suspend();
        assertEquals(DomainState.PAUSED, domain.state());
        domain.resume();
        assertEquals(DomainState.RUNNING, domain.state());
        domain.powerOff();
        assertEquals(DomainState.SHUT_OFF, domain.state());
    }

    @Test
    void test18Lists() {
        List<Domain> domains = List.of(define("scenario-many-0"), define("scenario-many-1"), define("scenario-many-2"));
        domains.get(1).start();
        List<DomainResult> started = connection.startDomains(domains);
        for (int i = 0; i < domains.size(); i++) {
            assertEquals(domains.get(i), started.get(i).domain());
            assertEquals(i == 1, started.get(i).error() != null);
        }
        assertEquals(ErrorCode.INVALID_STATE, ((SimplevirtException) started.get(1).error()).code());
        connection.stopDomains(domains, Duration.ZERO).forEach(result -> assertNull(result.error()));
        assertThrows(SimplevirtException.class, () -> connection.startDomains(Arrays.asList(domains.get(0), null)));
    }

    @Test
    void test06ErrorMapping() {
        Domain domain = define("scenario-errors");
        SimplevirtException idle = assertThrows(SimplevirtException.class, domain::suspend);
        assertEquals(ErrorCode.INVALID_STATE, idle.code());
        assertTrue(idle.getMessage().contains("scenario-errors"));
        assertNotEquals(0, idle.libvirtCode());
        assertEquals(ErrorCode.INVALID_CONFIG, codeOf(() -> connection.defineDomainXml("<domain")));
        assertEquals(ErrorCode.INVALID_ARGUMENT, codeOf(() -> connection.lookupDomain("with\0nul")));
        assertEquals(ErrorCode.CONNECTION_FAILED, codeOf(() -> Connection.open("qemu+tcp://localhost:1/system")));
        assertThrows(IllegalArgumentException.class, () -> connection.setTimeoutMs(-1));
    }

    @Test
    void test07CloseWhileInUse() throws InterruptedException {
        Domain domain = define("scenario-close");
        List<CompletableFuture<ErrorCode>> workers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            workers.add(CompletableFuture.supplyAsync(() -> {
                while (true) {
                    try {
                        connection.listDomains();
                        domain.name();
                    } catch (SimplevirtException end) {
                        return end.code();
                    }
                }
            }));
        }
        Thread.sleep(20);
        connection.close();
        connection.close();
        for (CompletableFuture<ErrorCode> worker : workers) {
            assertEquals(ErrorCode.CLOSED, worker.join());
        }
        assertEquals(ConnectionState.CLOSED, connection.state());
        assertEquals(ErrorCode.CLOSED, codeOf(domain::suspend));
        assertEquals("Domain[scenario-close]", domain.toString());
        assertEquals("Progress", new Progress().toString());
        // a handle that was released says so too
        domain.close();
        domain.close();
        assertEquals("Domain: the handle was closed", assertThrows(SimplevirtException.class, domain::name).getMessage());
        assertEquals(ErrorCode.CLOSED, codeOf(domain::suspend));
        assertEquals("Domain[closed]", domain.toString());
    }

    static void collect(int most) throws InterruptedException {
        await("handles were not collected", () -> {
            System.gc();
            return NativeObject.liveHandles() <= most;
        });
    }

    @Test
    void test08GarbageCollection() throws InterruptedException {
        collect(1);
        for (int i = 0; i < 100; i++) {
            connection.listDomains();
        }
        collect(1);
        List<Domain> domains = connection.listDomains();
        assertEquals(1 + domains.size(), NativeObject.liveHandles());
        for (Domain domain : domains) {
            domain.close();
            domain.close();
        }
        assertEquals(1, NativeObject.liveHandles());
    }

    /** They hear of the end, and are let go then. */
    @Test
    void handlersDoNotKeepWhatIsClosed() throws InterruptedException {
        collect(1);
        CountDownLatch ended = new CountDownLatch(10);
        for (int i = 0; i < 10; i++) {
            Connection closed = Connection.open(URI);
            closed.onEvent(event -> {
                if (event.kind() == EventKind.CONNECTION_CLOSED && closed.state() == ConnectionState.CLOSED) {
                    ended.countDown();
                }
            });
            closed.onNotify("state", closed::state);
            closed.close();
        }
        Connection kept = Connection.open(URI);
        kept.onLost(kept::state);
        kept.close();
        collect(2);
        assertEquals(0, ended.getCount());
        kept.onLost(kept::state);
        assertEquals(2, NativeObject.liveHandles());
        Reference.reachabilityFence(kept);
    }

    @Test
    void test09Cancel() {
        try (EventQueue quiet = connection.watch(EventTopics.SECRETS)) {
            CompletableFuture<Event> waiting = quiet.popAsync(Duration.ZERO);
            waiting.cancel(true);
            assertThrows(CancellationException.class, waiting::join);
            CompletableFuture<Event> late = quiet.popAsync(Duration.ZERO).orTimeout(30, TimeUnit.MILLISECONDS);
            assertEquals(TimeoutException.class, assertThrows(CompletionException.class, late::join).getCause().getClass());
            // what is over has an end, too
            for (Duration timeout : List.of(Duration.ofMillis(30), Duration.ofNanos(1), Duration.ofHours(-1))) {
                Instant began = Instant.now();
                assertEquals(ErrorCode.TIMED_OUT, assertThrows(SimplevirtException.class, () -> quiet.pop(timeout)).code());
                assertTrue(Duration.between(began, Instant.now()).compareTo(timeout) >= 0, timeout.toString());
            }
        }
        SimplevirtException missing = (SimplevirtException) assertThrows(CompletionException.class,
                () -> connection.lookupDomainAsync("nobody").join()).getCause();
        assertEquals(ErrorCode.NOT_FOUND, missing.code());
        connection.pingAsync().join();
    }

    @Test
    void aDurationIsAsManyUnitsAsItTakes() {
        assertEquals(0, Values.whole(Duration.ZERO, ChronoUnit.SECONDS));
        assertEquals(1, Values.whole(Duration.ofNanos(1), ChronoUnit.SECONDS));
        assertEquals(300, Values.whole(Duration.ofMinutes(5), ChronoUnit.SECONDS));
        assertEquals(301, Values.whole(Duration.ofMillis(300_001), ChronoUnit.SECONDS));
        assertEquals(1500, Values.whole(Duration.ofMillis(1500), ChronoUnit.MILLIS));
        assertEquals(1, Values.whole(Duration.ofSeconds(-5), ChronoUnit.SECONDS));
        assertEquals(-1, Values.whole(ChronoUnit.FOREVER.getDuration(), ChronoUnit.MILLIS));
    }

    @Test
    void test10UnicodeNames() {
        for (String name : List.of("käse-日本語", "emoji-🦊", "Ω≈ç")) {
            Domain domain = define(name);
            Domain found = connection.lookupDomain(name);
            assertEquals(name, found.name());
            assertEquals(domain, found);
        }
    }

    @Test
    void test11Events() throws InterruptedException {
        CountDownLatch published = new CountDownLatch(1);
        CountDownLatch changed = new CountDownLatch(1);
        connection.eventPublisher().subscribe(new Flow.Subscriber<Event>() {
            private Flow.Subscription flow;

            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                flow = subscription;
                flow.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(Event event) {
                if (event.kind() == EventKind.DOMAIN_STARTED) {
                    published.countDown();
                    flow.cancel();
                }
            }

            @Override
            public void onError(Throwable problem) {
            }

            @Override
            public void onComplete() {
            }
        });
        List<Throwable> caught = Collections.synchronizedList(new ArrayList<>());
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> caught.add(problem));
        try (EventQueue events = connection.events();
                Subscription wrong = connection.onEvent(event -> {
                    throw new IllegalStateException("a handler's mistake");
                })) {
            Domain domain = define("scenario-events");
            try (Subscription notified = domain.onNotify("state", changed::countDown)) {
                domain.start();
                Event event;
                do {
                    event = events.poll(20, TimeUnit.SECONDS);
                } while (event != null && event.kind() != EventKind.DOMAIN_STARTED);
                assertEquals("scenario-events", event == null ? null : event.name());
                assertTrue(Duration.between(event.time(), Instant.now()).abs().toSeconds() < 60, event.toString());
                assertTrue(changed.await(20, TimeUnit.SECONDS), "no notification");
            }
            await("what a handler throws is not swallowed", () -> !caught.isEmpty());
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(null);
        }
        assertTrue(published.await(20, TimeUnit.SECONDS), "nothing was published");
    }

    @Test
    void test12ConfigFields() {
        DiskConfig disk = new DiskConfig().setSourceFile("/images/käse.qcow2").setBus(DiskBus.VIRTIO);
        DomainConfig config = new DomainConfig().setName("scenario-config").setMemory(64 * Simplevirt.MIB).addDevice(disk);
        DomainConfig again = DomainConfig.fromXml(config.toXml());
        assertEquals("scenario-config", again.name());
        assertEquals(64 * Simplevirt.MIB, again.memory());
        List<Config> devices = again.listDevices();
        assertEquals(1, devices.size());
        DiskConfig found = (DiskConfig) devices.get(0);
        assertEquals("/images/käse.qcow2", found.sourceFile());
        assertEquals(DiskBus.VIRTIO, found.bus());
        assertEquals("scenario-copy", config.copy().setName("scenario-copy").name());
        assertEquals(DiskBus.SCSI, found.copy().setBus(DiskBus.SCSI).bus());
        assertEquals("scenario-config", config.name());
        assertEquals(ErrorCode.INVALID_CONFIG, codeOf(() -> DomainConfig.fromXml("<domain")));
    }

    /** What a handler throws goes where exceptions of threads go, and what it was told of goes on. */
    @Test
    void test17MistakesInHandlers() throws InterruptedException {
        Domain domain = define("scenario-mistakes");
        List<String> thrown = Collections.synchronizedList(new ArrayList<>());
        List<EventKind> told = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch failed = new CountDownLatch(1);
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> thrown.add(problem.getMessage()));
        connection.eventPublisher(EventTopics.LIFECYCLE).subscribe(new Flow.Subscriber<Event>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(Event event) {
                throw new IllegalStateException("a subscriber's mistake");
            }

            @Override
            public void onError(Throwable problem) {
                if (problem.getMessage().equals("a subscriber's mistake")) {
                    failed.countDown();
                }
            }

            @Override
            public void onComplete() {
            }
        });
        Progress progress = new Progress();
        try (Subscription events = connection.onEvent(event -> {
            told.add(event.kind());
            throw new IllegalStateException("an event's mistake");
        });
                Subscription states = domain.onNotify("state", () -> {
                    throw new AssertionError("a notification's mistake");
                });
                Subscription changes = progress.onChanged(() -> {
                    throw new IllegalStateException("a progress's mistake");
                })) {
            domain.start();
            domain.suspend();
            await("a handler that threw hears no more", () -> told.contains(EventKind.DOMAIN_STARTED)
                    && told.contains(EventKind.DOMAIN_SUSPENDED) && Collections.frequency(thrown, "an event's mistake") >= 2);
            await("the notification", () -> thrown.contains("a notification's mistake"));
            domain.managedSave(Set.of(), progress);
            await("the progress", () -> thrown.contains("a progress's mistake"));
            assertTrue(failed.await(20, TimeUnit.SECONDS), "the subscriber was not told of its mistake");
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(null);
        }
        assertTrue(domain.fetchManagedSave());
        connection.ping();
        domain.undefine(UndefineFlags.MANAGED_SAVE);
    }

    /** Its firmware talks to the serial port. */
    private static final String TALKATIVE = "<domain type='qemu'><name>scenario-console</name><memory unit='MiB'>64</memory>"
            + "<os><type arch='x86_64'>hvm</type><bios useserial='yes'/></os><devices><serial type='pty'/></devices></domain>";

    @Test
    void test16Console() throws Exception {
        if (URI.startsWith("test:")) {
            assertEquals(ErrorCode.NOT_SUPPORTED, codeOf(() -> connection.lookupDomain("test").openConsole()));
            return;
        }
        names.add("scenario-console");
        Domain domain = connection.defineDomainXml(TALKATIVE);
        domain.start(StartFlags.PAUSED);
        DuplexStream console = domain.openConsole();
        domain.resume();
        StringBuilder said = new StringBuilder();
        byte[] buffer = new byte[4096];
        while (said.indexOf("SeaBIOS") < 0) {
            said.append(new String(buffer, 0, console.input().read(buffer), StandardCharsets.ISO_8859_1));
        }
        console.output().write('x');
        // closing ends what waits
        CompletableFuture<Long> rest = CompletableFuture.supplyAsync(() -> {
            try {
                return console.input().transferTo(OutputStream.nullOutputStream());
            } catch (IOException ended) {
                throw new UncheckedIOException(ended);
            }
        });
        Thread.sleep(20);
        console.close();
        console.close();
        assertThrows(CompletionException.class, rest::join);
        assertThrows(IOException.class, () -> console.output().write('x'));
    }

    @Test
    void test13FlatMemory() throws Exception {
        Domain domain = define("scenario-memory");
        calls(domain, 10000);
        long before = resident();
        calls(domain, 100000);
        long grown = resident() - before;
        assertTrue(grown < 16 << 20, (grown >> 10) + " KiB more after 100,000 calls");
    }

    private void calls(Domain domain, int count) throws InterruptedException {
        for (int i = 0; i < count; i++) {
            domain.name();
            assertThrows(SimplevirtException.class, () -> connection.lookupDomain("nobody"));
            if (i % 10 == 0) {
                connection.lookupDomain("scenario-memory");
            }
        }
        collect(3);
    }

    /** The memory of this process in bytes. */
    private static long resident() throws Exception {
        return Long.parseLong(Files.readString(Path.of("/proc/self/statm")).split(" ")[1]) * 4096;
    }
}
