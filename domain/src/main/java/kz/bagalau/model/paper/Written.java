package kz.bagalau.model.paper;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import kz.bagalau.law.text.Lang;

/** A free text and the language in which somebody wrote it. */
@Embeddable
public class Written implements Serializable {

    private String words;
    @Enumerated(EnumType.STRING)
    private Lang lang;

    /** For JPA only. */
    protected Written() {
    }

    private Written(String words, Lang lang) {
        this.words = words;
        this.lang = lang;
    }

    /** @throws IllegalArgumentException if there are no words */
    public static Written in(Lang lang, String words) {
        if (words == null || words.isBlank()) {
            throw new IllegalArgumentException("A text that is signed has words");
        }
        return new Written(words.strip(), lang);
    }

    /** The words. */
    public String words() {
        return words;
    }

    /** Their language. */
    public Lang lang() {
        return lang;
    }
}
