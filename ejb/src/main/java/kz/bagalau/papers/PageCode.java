package kz.bagalau.papers;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the code on a page says: document id, version and page, each from 1. */
public record PageCode(long document, int version, int page) {

    /** Capital letters, digits and slashes only: a QR code holds these most densely. */
    private static final Pattern PAYLOAD = Pattern.compile("BAGALAU/([1-9]\\d{0,17})/([1-9]\\d{0,5})/([1-9]\\d{0,5})");

    public PageCode {
        if (document < 1 || version < 1 || page < 1) {
            throw new IllegalArgumentException("Document, version and page count from 1, but are " + document + ", " + version + ", " + page);
        }
    }

    /** The text inside the printed code. */
    public String payload() {
        return "BAGALAU/" + document + "/" + version + "/" + page;
    }

    /** The code of a payload; empty if it is somebody else's code. */
    public static Optional<PageCode> parse(String payload) {
        Matcher parts = PAYLOAD.matcher(payload);
        return parts.matches()
                ? Optional.of(new PageCode(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))))
                : Optional.empty();
    }
}
