package kz.bagalau.web.rest.docflow;

import jakarta.xml.bind.ValidationEvent;
import jakarta.xml.bind.ValidationEventHandler;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.BadFact;
import kz.bagalau.web.docflow.Finding;
import kz.bagalau.web.docflow.Malformed;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** Hears what the contract's schema says against a request, and tells it as faults: where, what was given, which rule of the schema. */
final class Judge implements ErrorHandler, ValidationEventHandler {

    private static final int LONGEST = 200;
    /** What the schema says of an element after it has said what is wrong with its value. */
    private static final String AFTERWARDS = "cvc-type.3.1.3";
    private static final String MISSING = "cvc-complex-type.2.4.[ab]";
    private static final String MANY = "cvc-complex-type.2.4.";
    private static final Pattern EXPECTED = Pattern.compile(":(\\w+)\\}'? is expected");
    private static final Pattern MOST = Pattern.compile("maximum of '(\\d+)'");

    private final Deque<String> path = new ArrayDeque<>();
    private final List<BadFact> faults = new ArrayList<>();
    private String value = "";

    void enter(String name) {
        path.addLast(name);
    }

    void leave() {
        path.removeLast();
        value = "";
    }

    /** The text of the element that was entered last. */
    void reads(String text) {
        value = text;
    }

    /** A fault of a field below the element that was entered last. @param name empty: of that element itself */
    void finds(String name, String given, String key, Arg... args) {
        finds(BadFact.of(place(name), given.substring(0, Math.min(given.length(), LONGEST)), key, args));
    }

    /** One fault a place: the first says most. */
    private void finds(BadFact fault) {
        if (faults.size() < Malformed.MOST && faults.stream().noneMatch(one -> one.path().equals(fault.path()))) {
            faults.add(fault);
        }
    }

    private String place(String name) {
        return Stream.concat(path.stream(), Stream.of(name)).filter(step -> !step.isEmpty()).collect(Collectors.joining("."));
    }

    List<BadFact> faults() {
        return faults;
    }

    @Override
    public void warning(SAXParseException said) {
        // says nothing against the request
    }

    @Override
    public void error(SAXParseException said) {
        hears(said.getMessage());
    }

    @Override
    public void fatalError(SAXParseException said) {
        hears(said.getMessage());
    }

    private void hears(String said) {
        String rule = said.substring(0, Math.max(0, said.indexOf(':')));
        if (rule.matches(MISSING)) {
            finds(found(EXPECTED, said, ""), "", "rest.fault.missing");
        } else if (rule.startsWith(MANY)) {
            finds("", "", "rest.fault.many", Arg.word(found(MOST, said, "maxOccurs")));
        } else if (!rule.equals(AFTERWARDS)) {
            finds(Finding.of(place(""), said).fact());
        }
    }

    private static String found(Pattern sought, String said, String otherwise) {
        Matcher matcher = sought.matcher(said);
        return matcher.find() ? matcher.group(1) : otherwise;
    }

    /** A value that is by the schema and none in Java: a day of the year 0000, midnight as 24:00. */
    @Override
    public boolean handleEvent(ValidationEvent event) {
        finds("", value, "wire.xml", Arg.word(place("")));
        return true;
    }
}
