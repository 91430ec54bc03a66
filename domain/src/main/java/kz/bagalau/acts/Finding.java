package kz.bagalau.acts;

import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;

/**
 * One thing found in an edition in hand.
 *
 * @param file   its file, e.g. {@code rules.json} or {@code forms/plan.json}; "-" for the edition as a whole
 * @param place  the rule, row or key inside the file; "-" for the file as a whole
 * @param key    the reason, e.g. {@code reader.unknownKey}: the same for tests, pages and REST
 * @param reason the reason in words
 */
public record Finding(String file, String place, String key, Text reason) {

    static Finding of(String edition, EditionRefused refused) {
        String file = refused.file().startsWith(edition + "/") ? refused.file().substring(edition.length() + 1) : refused.file();
        return new Finding(CleanText.shown(file), CleanText.shown(refused.place()), refused.key(), new Text(refused.reason(Lang.KK),
                refused.reason(Lang.RU), refused.reason(Lang.EN)));
    }

    /** File, place and reason as one line. */
    public String say(Lang lang) {
        return file + ": " + place + ": " + reason.in(lang);
    }
}
