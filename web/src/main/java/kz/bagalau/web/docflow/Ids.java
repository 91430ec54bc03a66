package kz.bagalau.web.docflow;

import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Refusal;

/** Identifiers as they stand outside: text whose parts mean nothing. */
public final class Ids {

    private static final int DIGITS = 18;

    private Ids() {
    }

    /** The record of an identifier. @throws AccessDenied (404) for what this program never gave */
    public static Long of(String id, Operation asked) {
        if (!ours(id)) {
            throw new AccessDenied(asked, Refusal.UNKNOWN);
        }
        return Long.valueOf(id);
    }

    /** The same of a filter: what this program never gave finds nothing. @return null where nothing is asked */
    public static Long filter(String id) {
        return id == null ? null : ours(id) ? Long.valueOf(id) : Long.valueOf(-1);
    }

    private static boolean ours(String id) {
        return id.length() <= DIGITS && id.chars().allMatch(one -> one >= '0' && one <= '9');
    }
}
