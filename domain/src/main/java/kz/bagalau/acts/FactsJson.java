package kz.bagalau.acts;

import static kz.bagalau.acts.Provider.JSON;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import kz.bagalau.law.instrument.Entry;
import kz.bagalau.law.instrument.Fact;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.instrument.Part;
import kz.bagalau.law.instrument.Shown;
import kz.bagalau.law.instrument.Target;
import kz.bagalau.law.number.Score;

/** The facts of a result as JSON, to be frozen with the decision: whoever holds them can compute it again. */
public final class FactsJson {

    private FactsJson() {
    }

    public static String write(Facts facts) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        new TreeMap<>(facts.byRule()).forEach((rule, all) -> {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            all.forEach(fact -> array.add(json(fact)));
            json.add(rule, array);
        });
        return json.build().toString();
    }

    /** @throws EditionRefused if the text is not written by {@link #write} */
    public static Facts read(String json) {
        Node node = new Node("facts", "facts", JsonFile.read("facts", json));
        Facts facts = Facts.none();
        for (String rule : node.keys()) {
            facts = facts.and(rule, node.objects(rule).stream().map(FactsJson::fact).toList());
        }
        return facts;
    }

    private static JsonObject json(Fact fact) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        if (fact instanceof Marks marks) {
            json.add("sheet", marks.sheet()).add("points", points(marks.points()));
        } else if (fact instanceof Entry entry) {
            json.add("kind", entry.kind()).add("day", entry.day().toString());
        } else if (fact instanceof Target target) {
            json.add("target", target.name()).add("reached", target.reached());
            target.score().ifPresent(score -> json.add("score", score.toString()));
            target.percent().ifPresent(percent -> json.add("percent", percent.toString()));
        } else if (fact instanceof Part part) {
            json.add("period", ArgJson.text(part.period())).add("score", part.score().toString());
        } else if (fact instanceof Shown shown) {
            json.add("shown", JSON.createArrayBuilder(shown.indicators())).add("notShown", JSON.createArrayBuilder(shown.notShown()));
        }
        return json.build();
    }

    private static JsonObjectBuilder points(Map<String, Score> points) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        new TreeMap<>(points).forEach((criterion, score) -> json.add(criterion, score.toString()));
        return json;
    }

    private static Fact fact(Node node) {
        if (node.has("sheet")) {
            return new Marks(node.string("sheet"), points(node.object("points")));
        } else if (node.has("kind")) {
            return new Entry(node.string("kind"), node.date("day"));
        } else if (node.has("target")) {
            Optional<Score> score = node.optionalScore("score");
            return new Target(node.string("target"), node.flag("reached"), score, node.optionalScore("percent"));
        } else if (node.has("period")) {
            return new Part(node.text("period"), node.score("score"));
        }
        return new Shown(node.strings("shown"), node.strings("notShown"));
    }

    private static Map<String, Score> points(Node node) {
        Map<String, Score> points = new LinkedHashMap<>();
        List.copyOf(node.keys()).forEach(criterion -> points.put(criterion, node.score(criterion)));
        return points;
    }
}
