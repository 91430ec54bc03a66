package kz.bagalau.access;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * Who acts on this thread: set by the web filter for a request, by the guard for the program's own work. Everything else reads it.
 */
public final class CurrentCaller {

    private static final ThreadLocal<Caller> CALLER = new ThreadLocal<>();
    private static final ThreadLocal<Operation> OPERATION = new ThreadLocal<>();

    private CurrentCaller() {
    }

    /** The caller; {@link Caller#GUEST} when there is none. */
    public static Caller get() {
        Caller caller = CALLER.get();
        return caller == null ? Caller.GUEST : caller;
    }

    /**
     * Goes on as the same account in another state: logged in, or with the identity confirmed. Only inside {@link #as}.
     *
     * @throws IllegalStateException when somebody else is acting
     */
    public static void become(Caller caller) {
        Caller now = get();
        if (CALLER.get() == null || now.known() && !now.accountId().equals(caller.accountId())) {
            throw new IllegalStateException(now.login() + " does not become " + caller.login());
        }
        CALLER.set(caller);
    }

    /** True inside an operation that has already been decided. */
    static boolean inside() {
        return OPERATION.get() != null;
    }

    /** Runs the work as the caller, outside any operation, and restores what was before. */
    public static <T> T as(Caller caller, Callable<T> work) throws Exception {
        Caller before = CALLER.get();
        Operation around = OPERATION.get();
        CALLER.set(caller);
        OPERATION.remove();
        try {
            return work.call();
        } finally {
            restore(CALLER, before);
            restore(OPERATION, around);
        }
    }

    /** Asks inside the operation. */
    static <T> T inside(Operation operation, Supplier<T> question) {
        Operation around = OPERATION.get();
        OPERATION.set(operation);
        try {
            return question.get();
        } finally {
            restore(OPERATION, around);
        }
    }

    /** Runs the work inside the operation. */
    static <T> T during(Operation operation, Callable<T> work) throws Exception {
        Operation around = OPERATION.get();
        OPERATION.set(operation);
        try {
            return work.call();
        } finally {
            restore(OPERATION, around);
        }
    }

    private static <T> void restore(ThreadLocal<T> place, T before) {
        if (before == null) {
            place.remove();
        } else {
            place.set(before);
        }
    }
}
