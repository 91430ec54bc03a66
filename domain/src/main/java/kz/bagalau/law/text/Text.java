package kz.bagalau.law.text;

import java.util.Objects;

/** A text of an edition in Kazakh, Russian and English. An edition may leave English out: Russian stands for it. */
public record Text(String kk, String ru, String en) {

    /** @throws NullPointerException if Kazakh or Russian is missing */
    public Text {
        Objects.requireNonNull(kk, "kk");
        Objects.requireNonNull(ru, "ru");
        en = en == null ? ru : en;
    }

    /** The same words in every language: names, codes. */
    public static Text same(String words) {
        return new Text(words, words, words);
    }

    public String in(Lang lang) {
        return switch (lang) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }
}
