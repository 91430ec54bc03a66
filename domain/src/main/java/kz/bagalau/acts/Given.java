package kz.bagalau.acts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.number.Score;

/**
 * A value of a request at its place. What is asked of it and is not there is noted with the faults, and the reading goes on.
 *
 * @param rule the rule that asks for it; empty for the question itself
 */
record Given(String path, Object value, Optional<Rule> rule, Faults faults) {

    private static final int SHOWN = 80;
    private static final String HALF = "\\d{1," + RequestLimits.DIGITS + "}";
    private static final Pattern NUMBER = Pattern.compile("-?" + HALF + "([.,]" + HALF + "|/" + HALF + ")?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** The same value, asked for by a rule. */
    Given by(Rule asking) {
        return new Given(path, value, Optional.of(asking), faults);
    }

    /** True if it is an object; noted if not. */
    boolean isObject() {
        return value instanceof Map || fault("calc.object").isPresent();
    }

    /** Notes every key that nobody asks for. */
    void only(String... keys) {
        List<String> known = Arrays.asList(keys);
        keys().stream().filter(key -> !known.contains(key)).forEach(key -> faults.add(rule, under(path, key), shown(object().get(key)), "calc.unknown",
                Arg.word(shortened(key)), Arg.word(String.join(", ", known))));
    }

    List<String> keys() {
        return List.copyOf(object().keySet());
    }

    /** The value of a key, if it is there. */
    Optional<Given> find(String key) {
        return Optional.ofNullable(object().get(key)).filter(each -> each != BoundedJson.Nothing.NULL).map(each -> new Given(under(path, key), each, rule, faults));
    }

    /** The value of a key; noted if it is missing. */
    Optional<Given> get(String key) {
        Optional<Given> found = find(key);
        return found.isPresent() ? found : faults.add(rule, under(path, key), "", "calc.missing", Arg.word(key));
    }

    /** The entries of a list; noted, and none, if it is something else. */
    List<Given> list() {
        List<Given> entries = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(each -> entries.add(new Given(path + "[" + entries.size() + "]", each, rule, faults)));
        } else {
            fault("calc.list");
        }
        return entries;
    }

    /** A text that is not empty. */
    Optional<String> text() {
        return value instanceof String text && !text.isBlank() ? Optional.of(text) : fault("calc.text");
    }

    Optional<Boolean> flag() {
        return value instanceof Boolean flag ? Optional.of(flag) : fault("calc.flag");
    }

    /** A number like 15, 3.99 or 20/3, written as a number or as a text; no powers, no more digits than {@link RequestLimits#DIGITS}. */
    Optional<Score> number() {
        boolean written = value instanceof BoundedJson.Digits || value instanceof String;
        String text = String.valueOf(value).strip();
        if (!written || !NUMBER.matcher(text).matches()) {
            return fault("calc.number");
        }
        try {
            return Optional.of(Score.parse(text));
        } catch (ArithmeticException e) {
            return fault("calc.number");
        }
    }

    /** A day like 2015-09-14. */
    Optional<LocalDate> day() {
        if (value instanceof String text && DAY.matcher(text).matches()) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                return fault("calc.day");
            }
        }
        return fault("calc.day");
    }

    /** Notes that the value will not do; the message's first value is what was given. */
    <T> Optional<T> fault(String key, Arg... more) {
        List<Arg> args = new ArrayList<>(List.of(Arg.word(shown())));
        args.addAll(Arrays.asList(more));
        return faults.add(rule, path, shown(), key, args.toArray(Arg[]::new));
    }

    /** The value as it is shown to who sent it. */
    String shown() {
        return shown(value);
    }

    static String under(String path, String key) {
        return path.isEmpty() ? shortened(key) : path + "." + shortened(key);
    }

    static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    private static String shown(Object value) {
        if (value instanceof Map) {
            return "{…}";
        } else if (value instanceof List<?> list) {
            return "[" + list.size() + "]";
        }
        return value == BoundedJson.Nothing.NULL ? "null" : shortened(String.valueOf(value));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> object() {
        return value instanceof Map ? (Map<String, Object>) value : Map.of();
    }
}
