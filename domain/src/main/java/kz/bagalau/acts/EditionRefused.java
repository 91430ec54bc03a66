package kz.bagalau.acts;

import java.util.List;

import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.text.Lang;

/** An edition, or a year of the calendar, that cannot be read: which file, which rule, and why, in every language. */
public final class EditionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String place;
    private final String key;
    private final transient List<Arg> args;

    /**
     * @param place the rule, row or key inside the file; "-" for the file as a whole
     * @param key   the message that says why
     */
    EditionRefused(String file, String place, String key, Arg... args) {
        super(file + ": " + place + ": " + LawTexts.sentences().say(Lang.EN, key, args));
        this.file = file;
        this.place = place;
        this.key = key;
        this.args = List.of(args);
    }

    public String file() {
        return file;
    }

    public String place() {
        return place;
    }

    /** The reason, e.g. "reader.unknownKey": the same for tests, pages and REST. */
    public String key() {
        return key;
    }

    /** The reason alone. */
    public String reason(Lang lang) {
        return LawTexts.sentences().say(lang, key, args.stream().map(EditionRefused::shown).toArray(Arg[]::new));
    }

    /** File, place and reason as one sentence. */
    public String say(Lang lang) {
        return file + ": " + place + ": " + reason(lang);
    }

    /** Words of a file that somebody has sent are shown cut and without signs that nobody sees. */
    private static Arg shown(Arg arg) {
        return arg instanceof Arg.Word word ? Arg.word(CleanText.shown(word.value())) : arg;
    }
}
