package kz.bagalau.law.explain;

import kz.bagalau.law.text.Lang;

/** The form of a word beside a count: Russian has three, English two, Kazakh one. */
enum Plural {
    ONE, FEW, MANY;

    static Plural of(Lang lang, long count) {
        return switch (lang) {
            case KK -> ONE;
            case EN -> count == 1 ? ONE : MANY;
            case RU -> russian(Math.abs(count));
        };
    }

    private static Plural russian(long count) {
        long last = count % 10;
        boolean teen = count % 100 / 10 == 1;
        if (teen || last == 0 || last > 4) {
            return MANY;
        }
        return last == 1 ? ONE : FEW;
    }

    /** One form serves all; of two, the second serves every plural. */
    String choose(String[] forms) {
        return forms[Math.min(ordinal(), forms.length - 1)];
    }
}
