package kz.bagalau.acts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kz.bagalau.law.explain.Arg;

/** Whether words can be printed as they stand: no markup, no signs that nobody sees or that turn the line around. */
final class CleanText {

    /** What begins a tag, a comment or a written-out sign; {@code <21} and {@code A & B} are words. */
    private static final Pattern MARKUP = Pattern.compile("<[A-Za-z/!?]|&#|&[A-Za-z][A-Za-z0-9]{1,30};");
    private static final int SHOWN = 900;

    private CleanText() {
    }

    /** Why the words cannot stand; empty if they can. */
    static Optional<EditionRefused> refuse(String file, String place, String words) {
        if (words.length() > UploadLimits.TEXT) {
            return Optional.of(new EditionRefused(file, place, "upload.long", Arg.word(String.valueOf(UploadLimits.TEXT))));
        }
        Matcher markup = MARKUP.matcher(words);
        if (markup.find()) {
            String shown = words.substring(markup.start(), Math.min(words.length(), markup.start() + 12));
            return Optional.of(new EditionRefused(file, place, "upload.markup", Arg.word(shown)));
        }
        int sign = unseen(words);
        return sign < 0 ? Optional.empty() : Optional.of(new EditionRefused(file, place, "upload.sign", Arg.word(String.format("U+%04X", sign))));
    }

    /** The first sign that nobody sees; -1 if there is none. */
    private static int unseen(String words) {
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            if (isUnseen(words.codePointAt(at))) {
                return words.codePointAt(at);
            }
        }
        return -1;
    }

    /** Words of an upload inside a message: nothing unseen, not too long. */
    static String shown(String words) {
        String cut = words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
        return cut.codePoints().map(sign -> isUnseen(sign) || sign == '\n' ? '\uFFFD' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isUnseen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> sign != '\n' && sign != '\t' && sign != '\r';
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
