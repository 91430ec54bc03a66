package kz.bagalau.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

/** Many things are done some at a time; those that are refused are left out, one by one, with their reasons. */
class InBatchesTest {

    private final List<Long> done = new ArrayList<>();
    private int asked;

    private static List<Long> to(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    /** As a transaction does: all of a batch, or nothing of it. */
    private InBatches.Done<String> each(InBatches batches, long last, Set<Long> refused) {
        return batches.each(to(last), ids -> {
            asked++;
            ids.stream().filter(refused::contains).findFirst().ifPresent(id -> {
                throw new IllegalArgumentException(id % 2 == 0 ? "even" : "odd");
            });
            done.addAll(ids);
        }, thrown -> thrown instanceof IllegalArgumentException ? Optional.of(thrown.getMessage()) : Optional.empty());
    }

    @Test
    void aThousandAreDoneInTwentyTransactions() {
        assertEquals(new InBatches.Done<String>(1000, Map.of()), each(InBatches.USUAL, 1000, Set.of()));
        assertEquals(to(1000), done);
        assertEquals(20, asked);
    }

    @Test
    void whatIsRefusedIsLeftOutAndNothingElse() {
        InBatches.Done<String> outcome = each(InBatches.USUAL, 120, Set.of(1L, 50L, 51L, 118L));
        assertEquals(116, outcome.done());
        assertEquals(Map.of("odd", List.of(1L, 51L), "even", List.of(50L, 118L)), outcome.left());
        assertEquals(116, done.size());
        assertTrue(done.stream().noneMatch(Set.of(1L, 50L, 51L, 118L)::contains));
        assertTrue(asked < 60, () -> asked + " transactions");
    }

    @Test
    void oneByOneWhereADeedCannotBeTakenBack() {
        each(InBatches.SINGLE, 5, Set.of(3L));
        assertEquals(List.of(1L, 2L, 4L, 5L), done);
        assertEquals(5, asked);
    }

    @Test
    void whatIsNoRefusalStopsTheWork() {
        assertThrows(IllegalStateException.class, () -> InBatches.USUAL.each(to(3), ids -> {
            throw new IllegalStateException("the database is away");
        }, thrown -> Optional.empty()));
        Collection<Long> nothing = InBatches.USUAL.each(List.of(), ids -> done.addAll(ids), thrown -> Optional.of("")).left().values().stream().flatMap(List::stream).toList();
        assertTrue(nothing.isEmpty() && done.isEmpty());
        assertThrows(IllegalArgumentException.class, () -> new InBatches(0));
    }
}
