// SPDX-License-Identifier: LGPL-2.1-or-later
package org.simplevirt;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists that are kept true. */
class ListTest {
    private static final String NAME = "scenario-listed";

    private Connection connection;
    private Connection other;

    @BeforeEach
    void open() {
        connection = Connection.open(ScenarioTest.URI);
        other = Connection.open(ScenarioTest.URI);
    }

    @AfterEach
    void cleanUp() {
        other.close();
        connection.close();
    }

    @AfterAll
    static void nothingLives() throws InterruptedException {
        ScenarioTest.collect(0);
    }

    /** What somebody else defines comes and goes with its definition: with nobody who listens, and told. */
    private static <I extends NativeObject> void follow(NativeObject model, Function<ItemsChangedHandler, Subscription> listen,
            Supplier<List<String>> names, LongFunction<String> at, LongSupplier length, Supplier<I> define, Consumer<I> undefine)
            throws InterruptedException {
        positions(names, at, length);
        long before = length.getAsLong();
        BlockingQueue<Long> told = new LinkedBlockingQueue<>();
        BlockingQueue<List<String>> mirrors = new LinkedBlockingQueue<>();
        try (Subscription listening = model.onNotify("length", () -> told.add(length.getAsLong()));
                Subscription changes = listen.apply(mirror(at, length, mirrors))) {
            for (int round = 0; round < 2; round++) {
                Runnable same = () -> assertEquals(names.get(), next(mirrors));
                turn(names, length, before, define, undefine, same, same);
                assertEquals(before + 1, next(told));
                assertEquals(before, next(told));
            }
        }
        Runnable nothing = () -> { };
        turn(names, length, before, define, undefine, nothing, nothing);
        assertEquals(List.of(), List.copyOf(mirrors));
        late(names, at, length, listen, define, undefine);
    }

    /** The item of each position is that of the list, and there is none behind the last. */
    private static void positions(Supplier<List<String>> names, LongFunction<String> at, LongSupplier length) {
        assertEquals(names.get(), LongStream.range(0, length.getAsLong()).mapToObj(at).collect(Collectors.toList()));
        for (long behind : new long[] {length.getAsLong(), length.getAsLong() + 1, 0xFFFFFFFFL}) {
            assertNull(at.apply(behind));
        }
        assertThrows(IllegalArgumentException.class, () -> at.apply(-1));
    }

    /** Who comes when the report of a change may be on its way has the list from the first report on. */
    private static <I extends NativeObject> void late(Supplier<List<String>> names, LongFunction<String> at, LongSupplier length,
            Function<ItemsChangedHandler, Subscription> listen, Supplier<I> define, Consumer<I> undefine) throws InterruptedException {
        long before = length.getAsLong();
        BlockingQueue<List<String>> mirrors = new LinkedBlockingQueue<>();
        List<Subscription> listening = new ArrayList<>();
        for (int round = 0; round < 20; round++) {
            turn(names, length, before, define, undefine, () -> listening.add(listen.apply(mirror(at, length, mirrors))), () -> {
                while (next(mirrors).contains(NAME)) {
                    continue;
                }
            });
            listening.remove(0).close();
        }
    }

    /** Plays what it is told on a list of its own, as who draws a list does, and adds to the mirrors how that is then. */
    private static ItemsChangedHandler mirror(LongFunction<String> at, LongSupplier length, BlockingQueue<List<String>> mirrors) {
        List<String> mirror = new ArrayList<>();
        AtomicBoolean begun = new AtomicBoolean();
        return (position, removed, added) -> {
            boolean first = !begun.getAndSet(true);
            int from = first ? 0 : (int) position;
            mirror.subList(from, first ? 0 : (int) (position + removed)).clear();
            for (long place = from; place < (first ? length.getAsLong() : position + added); place++) {
                mirror.add((int) place, at.apply(place));
            }
            mirrors.add(List.copyOf(mirror));
        };
    }

    private static <T> T next(BlockingQueue<T> told) {
        return assertDoesNotThrow(() -> told.poll(60, TimeUnit.SECONDS));
    }

    private static <I extends NativeObject> void turn(Supplier<List<String>> names, LongSupplier length, long before, Supplier<I> define,
            Consumer<I> undefine, Runnable come, Runnable gone) throws InterruptedException {
        try (I made = define.get()) {
            ScenarioTest.await("it did not come", () -> names.get().contains(NAME) && length.getAsLong() == before + 1);
            come.run();
            undefine.accept(made);
            ScenarioTest.await("it did not go", () -> !names.get().contains(NAME) && length.getAsLong() == before);
            gone.run();
        }
    }

    /** Goes through a model. */
    private static <I extends NativeObject> List<String> names(Iterable<I> model, Function<I, String> name) {
        List<String> names = new ArrayList<>();
        for (I item : model) {
            names.add(name.apply(item));
        }
        return names;
    }

    private static <I extends NativeObject> LongFunction<String> at(LongFunction<I> get, Function<I, String> name) {
        return position -> Optional.ofNullable(get.apply(position)).map(name).orElse(null);
    }

    @Test
    void domains() throws InterruptedException {
        String type = ScenarioTest.URI.startsWith("test:") ? "test" : "qemu";
        String xml = "<domain type='" + type + "'><name>" + NAME + "</name><memory>65536</memory><os><type>hvm</type></os></domain>";
        try (DomainListModel model = DomainListModel.open(connection)) {
            assertEquals(connection, model.connection());
            follow(model, model::onItemsChanged, () -> names(model, Domain::name), at(model::getItem, Domain::name), model::length,
                    () -> other.defineDomainXml(xml), Domain::undefine);
        }
    }

    @Test
    void networks() throws InterruptedException {
        String xml = "<network><name>" + NAME + "</name></network>";
        try (NetworkListModel model = NetworkListModel.open(connection)) {
            follow(model, model::onItemsChanged, () -> names(model, Network::name), at(model::getItem, Network::name), model::length,
                    () -> other.defineNetworkXml(xml), Network::undefine);
        }
    }

    @Test
    void pools() throws InterruptedException {
        String xml = "<pool type='dir'><name>" + NAME + "</name><target><path>/" + NAME + "</path></target></pool>";
        try (StoragePoolListModel model = StoragePoolListModel.open(connection)) {
            follow(model, model::onItemsChanged, () -> names(model, StoragePool::name), at(model::getItem, StoragePool::name), model::length,
                    () -> other.defineStoragePoolXml(xml), StoragePool::undefine);
        }
    }

    private static void fails(ErrorCode code, Runnable call) {
        assertEquals(code, assertThrows(SimplevirtException.class, call::run).code());
    }

    @Test
    void connections() {
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        try (ConnectionListModel model = new ConnectionListModel();
                Subscription changed = model.onItemsChanged((position, gone, come) -> told.add(position + " " + gone + " " + come));
                Subscription added = model.onConnectionAdded(one -> told.add("added " + one.uri()));
                Subscription removed = model.onConnectionRemoved(one -> told.add("removed " + one.uri()))) {
            model.add(connection);
            assertEquals("0 0 1", next(told));
            assertEquals("added " + ScenarioTest.URI, next(told));
            fails(ErrorCode.ALREADY_EXISTS, () -> model.add(connection));
            fails(ErrorCode.NOT_FOUND, () -> model.remove(other));
            fails(ErrorCode.NOT_FOUND, () -> model.findByUri("test:///other"));
            fails(ErrorCode.INVALID_ARGUMENT, () -> model.add(null));
            assertEquals(connection, model.findByUri(ScenarioTest.URI));
            assertEquals(List.of(connection), model.listItems());
            assertEquals(connection, model.getItem(0));
            assertNull(model.getItem(1));
            model.remove(connection);
            assertEquals("0 1 0", next(told));
            assertEquals("removed " + ScenarioTest.URI, next(told));
            assertEquals(0, model.length());
            assertNull(model.getItem(0));
            assertThrows(NoSuchElementException.class, () -> model.iterator().next());
            connection.ping();
        }
    }
}
