package kz.bagalau.audit;

import java.util.Optional;
import java.util.concurrent.Callable;

/** The exchange to which the work of this thread belongs, named alike in the logs of both sides. Set by the web filter for REST and SOAP. */
public final class Correlation {

    private static final ThreadLocal<String> ID = new ThreadLocal<>();

    private Correlation() {
    }

    /** Its id; empty where no other program asked. */
    public static Optional<String> current() {
        return Optional.ofNullable(ID.get());
    }

    /** Runs the work as part of the exchange, and restores what was before. */
    public static <T> T as(String id, Callable<T> work) throws Exception {
        String before = ID.get();
        ID.set(id);
        try {
            return work.call();
        } finally {
            if (before == null) {
                ID.remove();
            } else {
                ID.set(before);
            }
        }
    }
}
