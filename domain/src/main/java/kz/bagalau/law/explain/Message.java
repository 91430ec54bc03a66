package kz.bagalau.law.explain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import kz.bagalau.law.text.Lang;

/** A message with places for values: {@code {0}} and {@code {0#one|few|many}}. */
record Message(String template) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:#([^}]*))?}");

    static Message of(String template) {
        return new Message(template);
    }

    /** @throws IllegalArgumentException if the message names a value that is not there */
    String fill(Lang lang, List<Arg> args, List<String> words) {
        return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(word(lang, args, words, place)));
    }

    private String word(Lang lang, List<Arg> args, List<String> words, MatchResult place) {
        int index = Integer.parseInt(place.group(1));
        if (index >= args.size()) {
            throw new IllegalArgumentException("Message \"" + template + "\" has no value " + index);
        }
        return place.group(2) == null ? words.get(index)
                : Plural.of(lang, count(args.get(index))).choose(place.group(2).split("\\|"));
    }

    private static long count(Arg arg) {
        return arg instanceof Arg.Count count ? count.value() : 5;
    }
}
