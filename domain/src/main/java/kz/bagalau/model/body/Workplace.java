package kz.bagalau.model.body;

import java.io.Serializable;
import kz.bagalau.model.Bilingual;

/**
 * Where somebody from outside works, and as what.
 *
 * @param name the organisation, in both languages
 * @param post his post there, in both languages
 */
public record Workplace(Bilingual name, Bilingual post) implements Serializable {

    /** @throws IllegalArgumentException when a half is missing: both are printed in orders and documents */
    public Workplace {
        if (!whole(name) || !whole(post)) {
            throw new IllegalArgumentException("place of work and post need both languages: " + name + ", " + post);
        }
    }

    private static boolean whole(Bilingual text) {
        return text != null && text.kk() != null && text.ru() != null;
    }

    @Override
    public String toString() {
        return name.ru() + ", " + post.ru();
    }
}
