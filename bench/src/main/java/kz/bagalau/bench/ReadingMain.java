package kz.bagalau.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.Edition;

/**
 * How long it takes a fresh JVM to read all shipped editions: files of the class path, what they build on resolved, canonical form, hash, rules, texts,
 * forms, routes. Prints milliseconds; the start of the JVM itself is not counted, loading our classes is.
 */
public final class ReadingMain {

    private ReadingMain() {
    }

    public static void main(String[] args) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long processor = threads.getCurrentThreadCpuTime();
        long begun = System.nanoTime();
        List<Edition> editions = ShippedEditions.all();
        long taken = System.nanoTime() - begun;
        long busy = threads.getCurrentThreadCpuTime() - processor;
        System.out.println(editions.size() + " editions, " + editions.stream().mapToInt(each -> each.rules().size()).sum() + " rules: "
                + taken / 100_000 / 10.0 + " ms, of them "
                + busy / 100_000 / 10.0 + " ms of the processor");
    }
}
