package kz.bagalau.web.rest.v1;

import jakarta.ws.rs.NotFoundException;

/** Something that was asked for by its name and is not there: an edition, a point, a rule, an annex. */
final class NotThere extends NotFoundException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String name;

    /** @param key the message whose value is the name */
    NotThere(String key, String name) {
        super(key + " " + name);
        this.key = key;
        this.name = name;
    }

    String key() {
        return key;
    }

    String name() {
        return name;
    }
}
