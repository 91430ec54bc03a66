package kz.bagalau.web.law;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.bagalau.acts.Calculator;
import kz.bagalau.law.calculation.Wanted;
import kz.bagalau.law.explain.BadFact;
import kz.bagalau.law.explain.BadFacts;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.web.text.Words;

/** One question on the page of the calculator: the form, the request that it stands for, the answer or what is wrong with which field. */
final class Calculation {

    private final Calculator calculator;
    private final Wanted wanted;
    private final Filled filled;
    private final Words words;
    private final Map<String, String> wrong = new LinkedHashMap<>();
    private final Map<String, String> told = new LinkedHashMap<>();
    private CalculationOutcome outcome;

    Calculation(Calculator calculator, Wanted wanted, Filled filled, Words words) {
        this.calculator = calculator;
        this.wanted = wanted;
        this.filled = filled;
        this.words = words;
    }

    /** Asks the edition. */
    void ask() {
        try {
            outcome = CalculationOutcome.of(calculator.read(request().toString()).answer(), calculator.edition().act().language(), words);
        } catch (BadFacts bad) {
            bad.all().forEach(this::note);
        } catch (ObstacleException forbidden) {
            outcome = CalculationOutcome.forbidden(words.say(forbidden.obstacle()));
        }
    }

    /** The fields of the question itself. */
    List<FactField> question() {
        return form().question();
    }

    /** The facts. */
    List<FactGroup> groups() {
        return form().all();
    }

    /** The request as REST takes it. */
    JsonObject request() {
        return AskedJson.of(wanted, filled, new FactGroups(calculator.edition(), wanted, filled, words, Map.of()).all());
    }

    /** What is wrong, by the id of the place to which the summary jumps; empty for the question as a whole. */
    Map<String, String> told() {
        return told;
    }

    /** The answer; null where there is none. */
    CalculationOutcome outcome() {
        return outcome;
    }

    private FactGroups form() {
        return new FactGroups(calculator.edition(), wanted, filled, words, wrong);
    }

    private void note(BadFact fact) {
        Map<String, String> places = places();
        String place = nearest(fact.path().replaceAll("\\[(\\d+)]", ".$1").replaceFirst("^facts\\.", "f."), places.keySet());
        String said = fact.key().equals("calc.missing") ? words.say("act.calc.fill") : words.say(fact);
        wrong.merge(place, said, (first, second) -> first.equals(second) ? first : first + " " + second);
        String title = places.getOrDefault(place, "");
        told.merge(place, title.isEmpty() || said.contains(title) ? said : title + ": " + said, (first, second) -> first + " " + second);
    }

    private static String nearest(String path, Set<String> places) {
        String place = path;
        while (!places.contains(place) && place.contains(".")) {
            place = place.substring(0, place.lastIndexOf('.'));
        }
        return places.contains(place) ? place : "";
    }

    /** Where something can be wrong, with what the place is called. */
    private Map<String, String> places() {
        FactGroups form = new FactGroups(calculator.edition(), wanted, filled, words, Map.of());
        List<FactLine> lines = form.all().stream().flatMap(group -> group.lines().stream()).toList();
        Map<String, String> places = Stream.concat(form.question().stream(), lines.stream().flatMap(line -> line.fields().stream()))
                .collect(Collectors.toMap(FactField::name, FactField::label));
        lines.forEach(line -> line.fields().forEach(field -> places.put(field.name(), lines.size() > 1 ? line.title() + ", " + field.label() : field.label())));
        lines.forEach(line -> places.put(line.name(), line.title()));
        form.all().forEach(group -> places.put(group.name(), words.of(group.rule().label())));
        return places;
    }

}
