package kz.bagalau.demo;

import java.util.List;
import java.util.concurrent.Callable;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Held;
import kz.bagalau.access.Stamp;
import kz.bagalau.model.account.Role;

/** Work of the demo in somebody's name, with the rights of the program itself. */
final class InName {

    private InName() {
    }

    static <T> T as(Long person, Callable<T> work) {
        return as(person, List.of(), work);
    }

    private static <T> T as(Long person, List<Held> held, Callable<T> work) {
        try {
            return CurrentCaller.as(new Caller(null, person, "demo", "demo", held, null, "ru", "demo", null, Stamp.NONE, false, true), work);
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

    /** In the name of somebody who acts for an office in a body. */
    static void holding(Long person, Role role, Long bodyId, Runnable work) {
        as(person, List.of(new Held(role, bodyId, null, null)), () -> {
            work.run();
            return null;
        });
    }
}
