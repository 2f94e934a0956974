// SPDX-License-Identifier: LGPL-2.1-or-later
import java.util.Arrays;

/** Measures as calls.py does. */
final class Bench {
    static final String NAME = "bench-7";

    private Bench() {}

    interface Work {
        void run() throws Exception;
    }

    /** Prints the median of some batches that each take long enough to be measured, when the compiler has warmed up. */
    static void measure(String what, Work work) throws Exception {
        for (long until = System.nanoTime() + 300_000_000L; System.nanoTime() < until;) {
            work.run();
        }
        double[] batches = new double[5];
        int count = 1;
        for (int done = 0; done < batches.length;) {
            long began = System.nanoTime();
            for (int i = 0; i < count; i++) {
                work.run();
            }
            long took = System.nanoTime() - began;
            if (took < 20_000_000L && done == 0) {
                count *= 2;
                continue;
            }
            batches[done++] = (double) took / count;
        }
        Arrays.sort(batches);
        System.out.println((long) batches[2] + " " + what);
    }
}
