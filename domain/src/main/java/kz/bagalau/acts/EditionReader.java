package kz.bagalau.acts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

import jakarta.json.JsonObject;

import kz.bagalau.law.act.Act;
import kz.bagalau.law.act.Annex;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Ledger;
import kz.bagalau.law.act.Passage;
import kz.bagalau.law.act.PointKind;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.form.Form;
import kz.bagalau.law.process.Route;
import kz.bagalau.law.result.RefusalAct;
import kz.bagalau.law.text.Lang;

/**
 * Reads an edition from its canonical form: the resolved edition as one JSON text, as it is stored by hash. Whoever holds
 * that text can read the same edition again, whatever happens to the files it came from.
 */
public final class EditionReader {

    private final JsonObject json;
    private final EditionId id;
    private final Reading reading;

    EditionReader(JsonObject json, Reading reading) {
        this.json = json;
        this.id = EditionId.of(json.getString("id"));
        this.reading = reading;
    }

    /** @throws EditionRefused naming file, rule and reason, if the edition is not sound */
    public static Edition read(String canonical) {
        JsonObject json = JsonFile.read("canonical", canonical);
        return new EditionReader(json, Reading.STRICT).edition().orElseThrow().edition(Canonical.hash(Canonical.write(json)));
    }

    /** What was read, an edition but for its hash. */
    record Read(EditionId id, Act act, SortedMap<String, Rule> rules, Map<String, SortedSet<String>> asks, SortedMap<String, Annex> annexes, List<Passage> text,
            Ledger ledger, Map<String, Form> forms, String route) {

        Edition edition(String hash) {
            return new Edition(id, act, rules, asks, annexes, text, ledger, forms, route, hash);
        }
    }

    /** What is sound in it; without the act's names or a text that can be read there is nothing to show. */
    Optional<Read> edition() {
        Optional<Act> act = reading.part(id + "/act.json", "act", this::act);
        SortedMap<String, Annex> annexes = new AnnexReader(id, reading).read(json.getJsonObject("annexes"));
        RuleReader reader = new RuleReader(id, reading);
        SortedMap<String, Rule> rules = reader.read(json.getJsonObject("rules"), json.getJsonObject("annexes"));
        Optional<List<Passage>> text = reading.part(id + "/text", "-", () -> new TextReader(id + "/text").read(json.getString("text")));
        Map<PointRef, Set<PointKind>> declared = declared();
        boolean printed = json.getBoolean("printed") && text.isPresent() && !reading.isIncomplete();
        List<Passage> passages = text.orElse(List.of());
        rules.values().forEach(rule -> checkPoints("rules.json", rule.name(), rule.citation(), passages, printed));
        readRoute().ifPresent(route -> route.tracks().values().forEach(track -> track.moves().forEach(move ->
                checkPoints("route.json", "route." + track.name() + " " + move.deed(), move.citation(), passages, printed))));
        Map<String, Form> forms = forms();
        rules.values().stream().filter(RefusalAct.class::isInstance).forEach(rule -> checkForm((RefusalAct) rule));
        return act.map(known -> new Read(id, known, rules, reader.asks(), annexes, passages, Ledger.of(declared, rules.values()), forms,
                Canonical.write(json.getJsonObject("route"))));
    }

    private Act act() {
        Node node = new Node(id + "/act.json", "act", json.getJsonObject("act"), reading, "/act");
        Act act = new Act(node.text("name"), node.text("shortName"), node.text("adoptedBy"), node.string("number", ""),
                node.optionalDate("adopted"), node.optionalDate("registered"), node.string("registrationNumber", ""),
                node.one(Lang.class, "language", node.string("language").toUpperCase(Locale.ROOT)), node.string("family"));
        node.done();
        return act;
    }

    private Map<PointRef, Set<PointKind>> declared() {
        Node points = new Node(id + "/act.json", "points", json.getJsonObject("points"), reading, "/points");
        Map<PointRef, Set<PointKind>> declared = new TreeMap<>(PointRef.PRINTED_ORDER);
        points.keys().forEach(label -> reading.part(points.file(), points.place(), () -> kinds(points, label))
                .ifPresent(kinds -> declared.put(PointRef.of(label), kinds)));
        return declared;
    }

    private static Set<PointKind> kinds(Node points, String label) {
        Set<PointKind> kinds = EnumSet.noneOf(PointKind.class);
        kinds.addAll(points.many(PointKind.class, label));
        if (kinds.contains(PointKind.EXECUTED)) {
            throw points.refused("reader.executed", Arg.word(label));
        }
        PointRef.of(label);
        return kinds;
    }

    /** An edition without a route of its own is only a base for others. */
    private Optional<Route> readRoute() {
        JsonObject route = json.getJsonObject("route");
        return route.isEmpty() ? Optional.empty() : new RouteReader(id, reading).read(json.getJsonObject("rules").keySet(), route);
    }

    /** Where the whole act is printed, a rule or a move can only cite points that are there. */
    private void checkPoints(String file, String place, Citation citation, List<Passage> text, boolean printed) {
        List<PointRef> there = text.stream().map(Passage::point).toList();
        citation.points().stream().filter(point -> printed && !point.isAnnex() && !there.contains(point.heading())).forEach(point ->
                reading.wrong(new EditionRefused(id + "/" + file, place, "reader.pointMissing", Arg.word(point.label())), point));
    }

    private void checkForm(RefusalAct act) {
        if (!json.getJsonObject("forms").containsKey(act.form()) && !reading.isIncomplete()) {
            reading.wrong(new EditionRefused(id + "/rules.json", act.name(), "reader.form", Arg.word(act.form())), act);
        }
    }

    private Map<String, Form> forms() {
        Map<String, Form> forms = new HashMap<>();
        JsonObject all = json.getJsonObject("forms");
        all.keySet().forEach(name -> {
            String file = id + "/forms/" + name + ".json";
            reading.part(file, "-", () -> form(file, Canonical.write(all.get(name)))).ifPresent(form -> forms.put(name, form));
        });
        return forms;
    }

    private static Form form(String file, String text) {
        try {
            return FormReader.read(file, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (FormRefused e) {
            throw new EditionRefused(file, "-", "reader.formRefused", Arg.word(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
