package kz.bagalau.model;

import java.util.Locale;

/**
 * Sorts by the Kazakh alphabet of 42 letters, which holds the Russian one in its own order, so that one key serves both languages. The
 * key is made of digits only: every database and every collation sorts digits alike.
 */
public final class KazakhOrder {

    private static final String LETTERS = " -'.,()\"№/0123456789abcdefghijklmnopqrstuvwxyzаәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
    private static final int LONGEST = 120;

    private KazakhOrder() {
    }

    /** The key of a text: two digits a letter, of its first 120 letters; letters of other alphabets come last. Empty for null. */
    public static String key(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder key = new StringBuilder();
        text.strip().toLowerCase(Locale.ROOT).chars().limit(LONGEST).forEach(letter -> key.append(place(letter)));
        return key.toString();
    }

    private static String place(int letter) {
        int place = LETTERS.indexOf(letter);
        return String.valueOf(place < 0 ? 99 : place + 10);
    }
}
