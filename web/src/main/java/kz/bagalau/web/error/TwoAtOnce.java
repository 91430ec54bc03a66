package kz.bagalau.web.error;

import java.util.function.Supplier;

/** Does a deed that met another of the same page at the same moment once more: what stands then tells which of both came first. */
public final class TwoAtOnce {

    private TwoAtOnce() {
    }

    /** Tried a second time after a conflict, and then as it comes. */
    public static <T> T tried(Supplier<T> deed) {
        try {
            return deed.get();
        } catch (RuntimeException thrown) {
            if (Trouble.of(thrown) != Trouble.CONFLICT) {
                throw thrown;
            }
            return deed.get();
        }
    }
}
