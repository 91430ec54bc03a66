package kz.bagalau.demo;

import java.util.List;
import java.util.concurrent.Callable;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Stamp;

/** Work of the demo in somebody's name, with the rights of the program itself. */
final class InName {

    private InName() {
    }

    static <T> T as(Long person, Callable<T> work) {
        try {
            return CurrentCaller.as(new Caller(null, person, "demo", "demo", List.of(), null, "ru", "demo", null, Stamp.NONE, false, true), work);
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception thrown) {
            throw new IllegalStateException("the demo cannot be made", thrown);
        }
    }

    static void does(Long person, Runnable work) {
        as(person, () -> {
            work.run();
            return null;
        });
    }
}
