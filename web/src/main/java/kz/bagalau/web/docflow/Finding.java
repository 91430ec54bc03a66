package kz.bagalau.web.docflow;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.BadFact;

/**
 * Something in a request that the schema of the contract does not allow; its sentence is {@code wire.<rule>}.
 *
 * @param place where, {@code factList.facts[0].day}; empty for the message as a whole
 * @param value what was given, cut; empty where nothing was
 * @param rule  what it breaks: pattern, enumeration, length, range, type, element, or xml for anything else
 * @param limit what the rule asks for: a pattern, a number, the elements that may stand there; null where it has none
 */
public record Finding(String place, String value, String rule, String limit) {

    /** Longer values and limits are cut: the contract lets a problem say so many characters of them. */
    private static final int LONGEST = 200;

    private static final String ELEMENT = "element";
    private static final String OTHER = "xml";

    /** What the parser says of each rule: groups are the value and the limit. */
    private static final Map<Pattern, String> RULES = Map.of(
            said("cvc-pattern-valid: Value '(.*)' is not facet-valid with respect to pattern '(.*)' for type.*"), "pattern",
            said("cvc-enumeration-valid: Value '(.*)' is not facet-valid with respect to enumeration '\\[(.*)]'.*"), "enumeration",
            said("cvc-(?:min|max)?Length-valid: Value '(.*)' with length = '\\d+' is not facet-valid with respect to \\w+ '(\\d+)'.*"), "length",
            said("cvc-(?:min|max)(?:In|Ex)clusive-valid: Value '(.*)' is not facet-valid with respect to \\w+ '([^']*)'.*"), "range",
            said("cvc-datatype-valid[.\\d]*: '(.*)' is not a valid value for '([^']*)'.*"), "type");
    private static final Pattern CONTENT = said("cvc-complex-type[.\\w]*: (.*)");
    private static final Pattern EXPECTED = said(".*'\\{([^']*)}'.*?expected.*");

    /** Reads what the parser says of a broken rule. */
    public static Finding of(String place, String said) {
        Matcher content = CONTENT.matcher(said);
        if (content.matches()) {
            Matcher expected = EXPECTED.matcher(content.group(1));
            return new Finding(place, "", ELEMENT, expected.matches() ? cut(expected.group(1).replaceAll("\"[^\"]*\":", "")) : null);
        }
        return RULES.entrySet().stream().flatMap(rule -> read(place, rule.getKey().matcher(said), rule.getValue())).findFirst()
                .orElseGet(() -> new Finding(place, "", OTHER, null));
    }

    private static Stream<Finding> read(String place, Matcher said, String rule) {
        return said.matches() ? Stream.of(new Finding(place, cut(said.group(1)), rule, cut(said.group(2)))) : Stream.empty();
    }

    /** True when it only says in other words that another finding of the same place is one. */
    public boolean repeats(Finding other) {
        return rule.equals(OTHER) && place.equals(other.place);
    }

    /** It, as problems tell it. */
    public BadFact fact() {
        String key = "wire." + rule + (limit == null && rule.equals(ELEMENT) ? ".none" : "");
        return BadFact.of(place, value, key, Arg.word(place), Arg.word(value), Arg.word(limit == null ? "" : limit));
    }

    private static Pattern said(String words) {
        return Pattern.compile(words, Pattern.DOTALL);
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
