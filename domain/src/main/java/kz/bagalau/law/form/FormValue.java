package kz.bagalau.law.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;

/**
 * A value as it is printed: in Kazakh and in Russian, or a free text in the one language in which it was written ({@code only}, else
 * null). A blank value prints a place to write on.
 */
public record FormValue(String kk, String ru, Lang only) {

    /** A place to write on. */
    public static final FormValue BLANK = new FormValue("", "", null);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    public FormValue {
        Objects.requireNonNull(kk, "kk");
        Objects.requireNonNull(ru, "ru");
    }

    /** The same signs in both languages: names, numbers, codes. */
    public static FormValue same(String signs) {
        return new FormValue(signs, signs, null);
    }

    /** A text that has its words in both languages. */
    public static FormValue of(Text text) {
        return new FormValue(text.kk(), text.ru(), null);
    }

    /** A text in both languages. */
    public static FormValue of(String kk, String ru) {
        return new FormValue(kk, ru, null);
    }

    /** A free text that is printed in its own language in both halves of a paper, and marked so. */
    public static FormValue free(Lang lang, String text) {
        return new FormValue(text, text, Objects.requireNonNull(lang, "language"));
    }

    /** A day as 14.09.2015. */
    public static FormValue day(LocalDate day) {
        return same(DAY.format(day));
    }

    /** What is printed in the half of that language. */
    public Span in(Lang lang) {
        return new Span(lang == Lang.KK ? kk : ru, only == null ? lang : only);
    }
}
