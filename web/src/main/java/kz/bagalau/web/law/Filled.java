package kz.bagalau.web.law;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import kz.bagalau.law.text.Lang;

/**
 * What somebody has filled into the calculator, by the names of the fields. It lives in the address of the page and nowhere else:
 * {@code f.<rule>.<line>.<field>} a fact, {@code n.<rule>} the number of lines, {@code k.<rule>} the sheet chosen, {@code post.…},
 * {@code competency}, {@code on}.
 */
record Filled(SortedMap<String, String> values) {

    /** More fields than these nobody fills by hand. */
    private static final int FIELDS = 3_000;
    private static final int LONGEST = 4_000;
    private static final Pattern NAME = Pattern.compile("[fnk]\\..{1,200}|post\\.[a-zA-Z]{1,20}|competency|on");
    private static final Pattern LINE = Pattern.compile("(f\\.[^.]+\\.)(\\d+)(\\..*)");
    private static final Map<String, Lang> LANGUAGES = Map.of("kk", Lang.KK, "ru", Lang.RU, "en", Lang.EN);

    Filled {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** What the parameters of an address hold; what is no field of the calculator, and what is too long for one, is left out. */
    static Filled of(Map<String, String> parameters) {
        SortedMap<String, String> kept = new TreeMap<>();
        parameters.entrySet().stream().filter(each -> NAME.matcher(each.getKey()).matches() && each.getValue() != null && each.getValue().length() <= LONGEST)
                .limit(FIELDS).forEach(each -> kept.put(each.getKey(), each.getValue().strip()));
        return new Filled(kept);
    }

    /** What a request holds, names of periods in the language given. */
    static Filled of(JsonObject request, Lang lang) {
        SortedMap<String, String> values = new TreeMap<>();
        request.forEach((key, value) -> {
            if (key.equals("facts")) {
                value.asJsonObject().forEach((rule, facts) -> facts(rule, facts.asJsonArray(), lang, values));
            } else if (key.equals("post")) {
                value.asJsonObject().forEach((field, said) -> values.put("post." + field, plain(said, lang)));
            } else if (!key.equals("rule")) {
                values.put(key, plain(value, lang));
            }
        });
        return new Filled(values);
    }

    private static void facts(String rule, JsonArray facts, Lang lang, Map<String, String> values) {
        values.put("n." + rule, String.valueOf(facts.size()));
        for (int i = 0; i < facts.size(); i++) {
            String line = "f." + rule + "." + i + ".";
            facts.getJsonObject(i).forEach((field, value) -> {
                if (field.equals("sheet")) {
                    values.put("k." + rule, plain(value, lang));
                } else if (field.equals("points")) {
                    value.asJsonObject().forEach((criterion, points) -> values.put(line + "points." + criterion, plain(points, lang)));
                } else {
                    values.put(line + field, plain(value, lang));
                }
            });
        }
    }

    private static String plain(JsonValue value, Lang lang) {
        if (value instanceof JsonString text) {
            return text.getString();
        } else if (value instanceof JsonArray several) {
            return several.stream().map(each -> plain(each, lang)).collect(Collectors.joining("\n"));
        } else if (value instanceof JsonObject text) {
            return LANGUAGES.entrySet().stream().filter(each -> each.getValue() == lang && text.containsKey(each.getKey())).findFirst()
                    .map(each -> text.getString(each.getKey())).orElseGet(() -> text.getString("ru"));
        }
        return value.toString();
    }

    /** A field's value; empty where nothing was filled in. */
    String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** A field's value, or the one that the form proposes before anything is sent. */
    String get(String name, String proposed) {
        return values.getOrDefault(name, proposed);
    }

    /** True where a box was ticked. */
    boolean ticked(String name) {
        return get(name).equals("true");
    }

    /** How many lines a rule's facts have. */
    int lines(String rule, int otherwise, int most) {
        String said = get("n." + rule);
        return said.matches("\\d{1,6}") ? Math.min(Integer.parseInt(said), most) : Math.min(otherwise, most);
    }

    /** The same with so many lines. */
    Filled lines(String rule, int count) {
        SortedMap<String, String> more = new TreeMap<>(values);
        more.put("n." + rule, String.valueOf(count));
        return new Filled(more);
    }

    /** The same without one line: those below it move up. */
    Filled without(String rule, int line) {
        SortedMap<String, String> left = new TreeMap<>();
        values.forEach((name, value) -> {
            Matcher place = LINE.matcher(name);
            boolean ours = place.matches() && place.group(1).equals("f." + rule + ".");
            int at = ours ? Integer.parseInt(place.group(2)) : -1;
            if (at != line || !ours) {
                left.put(ours && at > line ? place.group(1) + (at - 1) + place.group(3) : name, value);
            }
        });
        return new Filled(left);
    }

    /** As the end of an address. */
    String address() {
        return values.entrySet().stream().map(each -> "&" + coded(each.getKey()) + "=" + coded(each.getValue())).collect(Collectors.joining());
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
