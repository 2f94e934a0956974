// SPDX-License-Identifier: LGPL-2.1-or-later
package org.simplevirt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The numbered scenarios about storage and long work. */
class StorageTest {
    private static final int SIZE = 3 * 1000 * 1000 + 17;
    private static final Set<TransferFlags> PLAIN = Set.of();

    private Connection connection;
    private StorageVolume volume;

    @BeforeEach
    void open() {
        connection = Connection.open(ScenarioTest.URI);
    }

    @AfterEach
    void cleanUp() {
        StoragePool pool = volume.pool();
        volume.delete();
        pool.stop();
        connection.close();
        volume = null;
        connection = null;
    }

    @AfterAll
    static void nothingLives() throws InterruptedException {
        ScenarioTest.collect(0);
    }

    private static boolean isSimulated() {
        return ScenarioTest.URI.startsWith("test:");
    }

    private void make(String name, long size) throws IOException {
        String path = System.getenv().getOrDefault("SV_TEST_DIR", "") + "/" + name;
        if (!isSimulated()) {
            Files.createDirectories(Path.of(path));
        }
        StoragePool pool = connection.startTransientStoragePoolXml(
                "<pool type='dir'><name>" + name + "</name><target><path>" + path + "</path></target></pool>");
        volume = pool.createVolumeXml("<volume><name>" + name + "</name><capacity>" + size
                + "</capacity><allocation>0</allocation><target><format type='raw'/></target></volume>");
    }

    @Test
    void test14VolumeUpload() throws Exception {
        make("scenario-upload", SIZE);
        byte[] noise = new byte[SIZE];
        new Random(14).nextBytes(noise);
        Progress progress = new Progress();
        CountDownLatch told = new CountDownLatch(1);
        if (isSimulated()) {
            assertEquals(ErrorCode.NOT_SUPPORTED, assertThrows(SimplevirtException.class,
                    () -> volume.uploadStream(new ByteArrayInputStream(noise), 0, SIZE, PLAIN, progress)).code());
            return;
        }
        try (Subscription news = progress.onChanged(told::countDown)) {
            volume.uploadStream(new ByteArrayInputStream(noise), 0, SIZE, PLAIN, progress);
            assertTrue(told.await(20, TimeUnit.SECONDS), "no news of the progress");
        }
        assertEquals(SIZE, progress.bytesDone());
        assertEquals(1.0, progress.fraction());
        assertEquals("uploading 'scenario-upload'", progress.step());
        ByteArrayOutputStream back = new ByteArrayOutputStream();
        volume.downloadStream(back, 0, 0, PLAIN);
        assertArrayEquals(noise, back.toByteArray());
        assertArrayEquals(Arrays.copyOf(noise, 1000), volume.downloadBytes(0, 1000));
        IOException mistake = new IOException("a stream's mistake");
        assertSame(mistake, assertThrows(SimplevirtException.class, () -> volume.uploadStream(new InputStream() {
            @Override
            public int read() throws IOException {
                throw mistake;
            }
        }, 0, 0, PLAIN)).getCause());
        assertSame(mistake, assertThrows(SimplevirtException.class, () -> volume.downloadStream(new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                throw mistake;
            }
        }, 0, 0, PLAIN)).getCause());
    }

    @Test
    void test15ProgressAndCancel() throws Exception {
        long size = 4 * Simplevirt.GIB;
        make("scenario-cancel", size);
        Progress progress = new Progress();
        InputStream zeros = new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                return length;
            }
        };
        CompletableFuture<Void> upload = volume.uploadStreamAsync(zeros, 0, size, PLAIN, progress);
        if (isSimulated()) {
            assertEquals(ErrorCode.NOT_SUPPORTED,
                    ((SimplevirtException) assertThrows(CompletionException.class, upload::join).getCause()).code());
            assertEquals(0, progress.bytesDone());
            return;
        }
        ScenarioTest.await("nothing was sent", () -> progress.bytesDone() > 0);
        upload.cancel(true);
        assertThrows(CancellationException.class, upload::join);
        // the transfer has ended with the future
        long done = progress.bytesDone();
        Thread.sleep(50);
        assertEquals(done, progress.bytesDone());
        assertTrue(progress.bytesDone() < size);
        connection.ping();
    }
}
