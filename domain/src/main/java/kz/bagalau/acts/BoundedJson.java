package kz.bagalau.acts;

import static kz.bagalau.acts.Provider.JSON;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;

import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.BadFact;
import kz.bagalau.law.explain.BadFacts;

/**
 * Reads JSON that anybody may have sent: counts while it streams, and stops at the first thing that exceeds {@link RequestLimits} or is not
 * JSON, naming its place. Objects become maps, lists lists, numbers stay the digits they were written with.
 */
final class BoundedJson {

    /** A number as it was written: nothing is computed of it until somebody knows what it should be. */
    record Digits(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    /** What is not there: null in JSON. */
    enum Nothing { NULL }

    private static final Pattern TOKEN = Pattern.compile("[-+]?[\\p{L}\\p{N}.+_-]{1,40}");

    private final Watched source;
    private final JsonParser parser;
    private int values;

    private BoundedJson(Reader reader) {
        source = new Watched(reader);
        parser = JSON.createParser(source);
    }

    /**
     * The value that the text is.
     *
     * @throws BadFacts naming the place at which it is too large, or not JSON
     */
    static Object read(Reader reader) {
        BoundedJson json = new BoundedJson(reader);
        Object whole = json.value(json.next(""), "", 0);
        if (json.step("", JsonParser::hasNext)) {
            throw json.syntax("");
        }
        return whole;
    }

    private Event next(String path) {
        return step(path, JsonParser::next);
    }

    private <T> T step(String path, Function<JsonParser, T> deed) {
        try {
            return deed.apply(parser);
        } catch (JsonException | NoSuchElementException e) {
            throw source.exceeded ? refused(path, "", "calc.large", Arg.of(RequestLimits.CHARACTERS)) : syntax(path);
        }
    }

    private BadFacts syntax(String path) {
        String token = source.token(parser.getLocation().getStreamOffset());
        return refused(path, token, "calc.syntax", Arg.word(token));
    }

    private Object value(Event event, String path, int depth) {
        if (++values > RequestLimits.VALUES) {
            throw refused(path, "", "calc.values", Arg.of(RequestLimits.VALUES));
        } else if (depth > RequestLimits.DEPTH) {
            throw refused(path, "", "calc.deep", Arg.of(RequestLimits.DEPTH));
        }
        return switch (event) {
            case START_OBJECT -> object(path, depth + 1);
            case START_ARRAY -> list(path, depth + 1);
            case VALUE_STRING -> text(path, parser.getString());
            case VALUE_NUMBER -> new Digits(text(path, parser.getString()));
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> Nothing.NULL;
        };
    }

    private Map<String, Object> object(String path, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (Event event = next(path); event != Event.END_OBJECT; event = next(path)) {
            String key = text(path, parser.getString());
            String place = Given.under(path, key);
            if (object.size() >= RequestLimits.ENTRIES) {
                throw refused(path, "", "calc.many", Arg.of(RequestLimits.ENTRIES));
            }
            if (object.put(key, value(next(place), place, depth)) != null) {
                throw refused(place, Given.shortened(key), "calc.twice", Arg.word(Given.shortened(key)));
            }
        }
        return object;
    }

    private List<Object> list(String path, int depth) {
        List<Object> list = new ArrayList<>();
        for (Event event = next(path + "[0]"); event != Event.END_ARRAY; event = next(path + "[" + list.size() + "]")) {
            if (list.size() >= RequestLimits.ENTRIES) {
                throw refused(path, "", "calc.many", Arg.of(RequestLimits.ENTRIES));
            }
            list.add(value(event, path + "[" + list.size() + "]", depth));
        }
        return list;
    }

    private static String text(String path, String text) {
        if (text.length() > RequestLimits.TEXT) {
            throw refused(path, Given.shortened(text), "calc.long", Arg.of(RequestLimits.TEXT));
        }
        return text;
    }

    private static BadFacts refused(String path, String value, String key, Arg... args) {
        return new BadFacts(List.of(BadFact.of(path, value, key, args)));
    }

    /** The text is longer than it may be. */
    private static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts what is read, and keeps it, so that what is not JSON can be shown: never more than a request may have. */
    private static final class Watched extends FilterReader {
        private final StringBuilder seen = new StringBuilder();
        private boolean exceeded;

        Watched(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] into, int from, int most) throws IOException {
            int count = super.read(into, from, Math.min(most, RequestLimits.CHARACTERS + 1 - seen.length()));
            if (count > 0) {
                seen.append(into, from, count);
            }
            exceeded = seen.length() > RequestLimits.CHARACTERS;
            if (exceeded) {
                throw new TooLong();
            }
            return count;
        }

        /** The word at a place of the text: what stands where JSON does not allow it. */
        String token(long offset) {
            int at = (int) Math.max(0, Math.min(offset, seen.length()) - 12);
            Matcher words = TOKEN.matcher(seen).region(at, seen.length());
            String last = "";
            while (words.find() && words.start() <= offset) {
                last = words.group();
            }
            return last;
        }
    }
}
