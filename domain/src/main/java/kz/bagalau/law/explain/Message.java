package kz.bagalau.law.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kz.bagalau.law.text.Lang;

/** A message with places for values: {@code {0}} and {@code {0#one|few|many}}. It is taken apart once, however often it is said. */
record Message(String template, List<Piece> pieces) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:#([^}]*))?}");

    /**
     * The words before a place, and the place.
     *
     * @param value which value stands in the place; below 0: none, the message ends with these words
     * @param forms of the word that fits its count; null: the value itself
     */
    private record Piece(String before, int value, String[] forms) {
    }

    static Message of(String template) {
        List<Piece> pieces = new ArrayList<>();
        Matcher place = PLACE.matcher(template);
        int from = 0;
        while (place.find()) {
            pieces.add(new Piece(template.substring(from, place.start()), Integer.parseInt(place.group(1)),
                    place.group(2) == null ? null : place.group(2).split("\\|")));
            from = place.end();
        }
        pieces.add(new Piece(template.substring(from), -1, null));
        return new Message(template, List.copyOf(pieces));
    }

    /** @throws IllegalArgumentException if the message names a value that is not there */
    String fill(Lang lang, List<Arg> args, List<String> words) {
        StringBuilder said = new StringBuilder();
        for (Piece piece : pieces) {
            said.append(piece.before);
            if (piece.value >= args.size()) {
                throw new IllegalArgumentException("Message \"" + template + "\" has no value " + piece.value);
            }
            if (piece.value >= 0) {
                said.append(piece.forms == null ? words.get(piece.value) : Plural.of(lang, count(args.get(piece.value))).choose(piece.forms));
            }
        }
        return said.toString();
    }

    private static long count(Arg arg) {
        return arg instanceof Arg.Count count ? count.value() : 5;
    }
}
