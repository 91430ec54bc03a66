package kz.bagalau.acts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import kz.bagalau.law.explain.Arg;

/**
 * How a reading goes on when something is wrong: strictly, it ends at the first mistake; gathering, it notes every mistake,
 * goes on with a value that stands for the wrong one, and leaves out the part that held it. Gathering, it also notes what
 * sort of value stands where, so that a page can offer it for change.
 */
class Reading {

    /** Ends at the first mistake, notes nothing. */
    static final Reading STRICT = new Reading();

    /** What sort of value stands at a place, and what may be chosen there. */
    record Asked(Leaf.Sort sort, List<String> choices) {
    }

    private Reading() {
    }

    static Gathering gathering() {
        return new Gathering();
    }

    /** @return the value that stands for the wrong one, if the reading goes on */
    <T> T wrong(EditionRefused refused, T instead) {
        throw refused;
    }

    /** Reads one part; empty if something is wrong in it and the reading goes on. */
    <T> Optional<T> part(String file, String place, Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new EditionRefused(file, place, "reader.value", Arg.word(String.valueOf(e.getMessage())));
        }
    }

    /** How many mistakes were found so far. */
    int mistakes() {
        return 0;
    }

    void check(String file, String place, Runnable check) {
        part(file, place, () -> {
            check.run();
            return place;
        });
    }

    /** Whether {@link #asked} is worth the trouble. */
    boolean notes() {
        return false;
    }

    void asked(String pointer, Leaf.Sort sort, List<String> choices) {
        // a strict reading is not asked what it has read
    }

    /** Something others build on could not be read: what they miss is not their mistake. */
    void incomplete() {
        // a strict reading has ended by then
    }

    boolean isIncomplete() {
        return false;
    }

    /** A reading that goes on. */
    static final class Gathering extends Reading {

        private final List<EditionRefused> found = new ArrayList<>();
        private final Map<String, Asked> asked = new HashMap<>();
        private boolean incomplete;

        List<EditionRefused> found() {
            return List.copyOf(found);
        }

        Optional<Asked> at(String pointer) {
            return Optional.ofNullable(asked.get(pointer));
        }

        @Override
        <T> T wrong(EditionRefused refused, T instead) {
            found.add(refused);
            return instead;
        }

        @Override
        <T> Optional<T> part(String file, String place, Supplier<T> part) {
            int before = found.size();
            Optional<T> value = attempt(file, place, part);
            return found.size() == before ? value : Optional.empty();
        }

        /** What could be read in spite of mistakes; empty only where the reading could not go on at all. */
        <T> Optional<T> attempt(String file, String place, Supplier<T> part) {
            int before = found.size();
            try {
                return Optional.of(part.get());
            } catch (EditionRefused e) {
                found.add(e);
            } catch (RuntimeException e) { // after a mistake a later one may only follow from the value that stands for the wrong one
                if (found.size() == before) {
                    found.add(new EditionRefused(file, place, "reader.value", Arg.word(String.valueOf(e.getMessage()))));
                }
            }
            return Optional.empty();
        }

        @Override
        boolean notes() {
            return true;
        }

        @Override
        int mistakes() {
            return found.size();
        }

        @Override
        void asked(String pointer, Leaf.Sort sort, List<String> choices) {
            asked.put(pointer, new Asked(sort, choices));
        }

        @Override
        void incomplete() {
            incomplete = true;
        }

        @Override
        boolean isIncomplete() {
            return incomplete;
        }
    }
}
