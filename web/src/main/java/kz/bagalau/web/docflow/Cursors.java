package kz.bagalau.web.docflow;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import kz.bagalau.law.explain.BadFact;
import kz.bagalau.law.explain.BadFacts;

/** A place in a list, which means nothing outside: a mark of the list and the number of a change. */
public final class Cursors {

    /** Records of a page where none is said. */
    public static final int PAGE = 50;

    private static final int LENGTH = 1 + Long.BYTES;

    private Cursors() {
    }

    /** The place after a change. @param list tells lists apart whose numbers are not each other's */
    public static String of(char list, long change) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(ByteBuffer.allocate(LENGTH).put((byte) list).putLong(change).array());
    }

    /**
     * The change after which to go on; null where no cursor is given.
     *
     * @throws BadFacts for what this program never gave for this list
     */
    public static Long read(char list, String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() == LENGTH && bytes.get() == list) {
                long change = bytes.getLong();
                if (change >= 0) {
                    return change;
                }
            }
        } catch (IllegalArgumentException otherLetters) {
            throw unknown(cursor);
        }
        throw unknown(cursor);
    }

    private static BadFacts unknown(String cursor) {
        return new BadFacts(List.of(BadFact.of("cursor", cursor, "rest.fault.cursor")));
    }
}
