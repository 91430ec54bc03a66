package kz.bagalau.acceptance;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts what people do on their pages: clicks of the mouse, and keys that press a button. */
final class Clicks {

    private static final String LISTENS = "addEventListener('click', event => { if (event.isTrusted && event.detail > 0) { bagalauCounts(); } }, true);"
            + "addEventListener('keydown', event => { if (!event.target.closest('input, textarea, select') || event.key === 'Enter') { bagalauCounts(); } }, true);";

    private final AtomicInteger count = new AtomicInteger();

    /** Counts on the pages that somebody opens from now on. */
    Clerk of(Clerk clerk) {
        clerk.page().context().exposeBinding("bagalauCounts", (source, arguments) -> count.incrementAndGet());
        clerk.page().context().addInitScript(LISTENS);
        return clerk;
    }

    int soFar() {
        return count.get();
    }
}
