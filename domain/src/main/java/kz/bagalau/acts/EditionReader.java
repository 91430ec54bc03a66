package kz.bagalau.acts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
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
import kz.bagalau.law.result.RefusalAct;
import kz.bagalau.law.text.Lang;

/**
 * Reads an edition from its canonical form: the resolved edition as one JSON text, as it is stored by hash. Whoever holds
 * that text can read the same edition again, whatever happens to the files it came from.
 */
public final class EditionReader {

    private final JsonObject json;
    private final EditionId id;
    private final String canonical;

    private EditionReader(String text) {
        this.json = JsonFile.read("canonical", text);
        this.id = EditionId.of(json.getString("id"));
        this.canonical = Canonical.write(json);
    }

    /** @throws EditionRefused naming file, rule and reason, if the edition is not sound */
    public static Edition read(String canonical) {
        return new EditionReader(canonical).edition();
    }

    private Edition edition() {
        RuleReader reader = new RuleReader(id);
        SortedMap<String, Rule> rules = reader.read(json.getJsonObject("rules"), json.getJsonObject("annexes"));
        SortedMap<String, Annex> annexes = new AnnexReader(id).read(json.getJsonObject("annexes"));
        List<Passage> text = new TextReader(id + "/text").read(json.getString("text"));
        Ledger ledger = Ledger.of(declared(), rules.values());
        boolean printed = json.getBoolean("printed");
        rules.values().forEach(rule -> checkPoints("rules.json", rule.name(), rule.citation(), text, printed));
        checkRoute(rules.keySet(), text, printed);
        Map<String, Form> forms = forms();
        rules.values().stream().filter(RefusalAct.class::isInstance).forEach(rule -> checkForm((RefusalAct) rule, forms));
        return new Edition(id, act(), rules, reader.asks(), annexes, text, ledger, forms, json.getJsonObject("route").toString(),
                Canonical.hash(canonical));
    }

    private Act act() {
        Node node = new Node(id + "/act.json", "act", json.getJsonObject("act"));
        Act act = new Act(node.text("name"), node.text("shortName"), node.text("adoptedBy"), node.string("number", ""),
                node.optionalDate("adopted"), node.optionalDate("registered"), node.string("registrationNumber", ""),
                Lang.ofCode(node.string("language")), node.string("family"));
        node.done();
        return act;
    }

    private Map<PointRef, Set<PointKind>> declared() {
        Node points = new Node(id + "/act.json", "points", json.getJsonObject("points"));
        Map<PointRef, Set<PointKind>> declared = new TreeMap<>(PointRef.PRINTED_ORDER);
        points.keys().forEach(label -> declared.put(PointRef.of(label), kinds(points, label)));
        return declared;
    }

    private static Set<PointKind> kinds(Node points, String label) {
        Set<PointKind> kinds = EnumSet.noneOf(PointKind.class);
        kinds.addAll(points.many(PointKind.class, label));
        if (kinds.contains(PointKind.EXECUTED)) {
            throw points.refused("reader.executed", Arg.word(label));
        }
        return kinds;
    }

    /** An edition without a route of its own is only a base for others. */
    private void checkRoute(Set<String> rules, List<Passage> text, boolean printed) {
        JsonObject route = json.getJsonObject("route");
        if (!route.isEmpty()) {
            RouteReader.read(id, rules, route.toString()).tracks().values().forEach(track -> track.moves().forEach(move ->
                    checkPoints("route.json", "route." + track.name() + " " + move.deed(), move.citation(), text, printed)));
        }
    }

    /** Where the whole act is printed, a rule or a move can only cite points that are there. */
    private void checkPoints(String file, String place, Citation citation, List<Passage> text, boolean printed) {
        List<PointRef> there = text.stream().map(Passage::point).toList();
        citation.points().stream()
                .filter(point -> printed && !point.isAnnex() && !there.contains(point.heading())).findFirst()
                .ifPresent(point -> {
                    throw new EditionRefused(id + "/" + file, place, "reader.pointMissing", Arg.word(point.label()));
                });
    }

    private void checkForm(RefusalAct act, Map<String, Form> forms) {
        if (!forms.containsKey(act.form())) {
            throw new EditionRefused(id + "/rules.json", act.name(), "reader.form", Arg.word(act.form()));
        }
    }

    private Map<String, Form> forms() {
        Map<String, Form> forms = new HashMap<>();
        JsonObject all = json.getJsonObject("forms");
        all.keySet().forEach(name -> forms.put(name, form(id + "/forms/" + name + ".json", all.get(name).toString())));
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
