package kz.bagalau.intake;

import java.util.Locale;
import java.util.stream.Stream;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;

/**
 * A column of a workbook of papers.
 *
 * @param code    names it
 * @param form    how its cells are written
 * @param need    true where no line can do without it
 * @param longest characters at most
 * @param deed    the deed whose day, signer or reason it holds, or null
 * @param heading its heading in every language
 */
record Col(String code, Form form, boolean need, int longest, Deed deed, Text heading) {

    /** How a cell is written. */
    enum Form {
        /** For the reader's eye: what stands there is not read. */
        INFO, TEXT, IIN, DAY, FLAG, NUMBER, LANG
    }

    static Col of(String code, Form form, boolean need, int longest) {
        return new Col(code, form, need, longest, null, Said.of("col." + code));
    }

    static Col info(String code) {
        return of(code, Form.INFO, false, 1000);
    }

    /** True for what a heading of a file means: the heading in any language, or the code. */
    boolean named(String written) {
        String plain = plain(written);
        return plain.equals(code.toLowerCase(Locale.ROOT)) || Stream.of(Lang.values()).anyMatch(lang -> plain(heading.in(lang)).equals(plain));
    }

    private static String plain(String words) {
        return words == null ? "" : words.replace('\u00a0', ' ').replace("*", "").strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Its width in characters. */
    int width() {
        return switch (form) {
            case DAY, FLAG, NUMBER, LANG -> 14;
            case IIN -> 16;
            default -> longest > 300 ? 44 : 26;
        };
    }
}
