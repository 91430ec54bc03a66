package kz.bagalau.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A deed on many things, some of them at a time: each batch is one transaction of the bean that does it. Where one thing is refused, its batch is
 * done in halves, until it alone is left out and all the others are done.
 *
 * @param size how many are done together, at least 1
 */
public record InBatches(int size) {

    /** As many as other long work takes at a time: the memory of a transaction and what a refusal repeats both stay small. */
    public static final InBatches USUAL = new InBatches(50);
    /** One by one: for a deed that cannot be taken back with others. */
    public static final InBatches SINGLE = new InBatches(1);

    public InBatches {
        if (size < 1) {
            throw new IllegalArgumentException("a batch has one thing at least, not " + size);
        }
    }

    /**
     * Does the deed on all of them.
     *
     * @param deed does it on a batch: on all of it, or on nothing
     * @param why  why something thrown refuses a thing; empty for what is no refusal, which is thrown on
     */
    public <W> Done<W> each(List<Long> ids, Consumer<List<Long>> deed, Function<RuntimeException, Optional<W>> why) {
        Map<W, List<Long>> left = new LinkedHashMap<>();
        int done = 0;
        for (int from = 0; from < ids.size(); from += size) {
            done += batch(ids.subList(from, Math.min(ids.size(), from + size)), deed, why, left);
        }
        return new Done<>(done, left);
    }

    private static <W> int batch(List<Long> ids, Consumer<List<Long>> deed, Function<RuntimeException, Optional<W>> why, Map<W, List<Long>> left) {
        try {
            deed.accept(List.copyOf(ids));
            return ids.size();
        } catch (RuntimeException thrown) {
            W reason = why.apply(thrown).orElseThrow(() -> thrown);
            if (ids.size() == 1) {
                left.computeIfAbsent(reason, any -> new ArrayList<>()).add(ids.get(0));
                return 0;
            }
        }
        int half = ids.size() / 2;
        return batch(ids.subList(0, half), deed, why, left) + batch(ids.subList(half, ids.size()), deed, why, left);
    }

    /**
     * What came of it.
     *
     * @param done how many are done
     * @param left those that are not, by the reason, in the order in which they were met
     */
    public record Done<W>(int done, Map<W, List<Long>> left) {
    }
}
