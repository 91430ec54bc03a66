package kz.bagalau.planning;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Held;
import kz.bagalau.access.Stamp;

/** Somebody at work, as a request of his is. */
public final class AsPerson {

    private AsPerson() {
    }

    /**
     * Does something in a person's name.
     *
     * @param held the offices that he holds
     * @param at   the body where he is at work, or null
     */
    public static <T> T does(Long person, List<Held> held, Long at, Supplier<T> work) {
        Caller caller = new Caller(1L, person, "test", "test", held, at, Locale.ROOT.getLanguage(), "", null, Stamp.NONE, false, false);
        try {
            return CurrentCaller.as(caller, work::get);
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception thrown) {
            throw new IllegalStateException(thrown);
        }
    }
}
