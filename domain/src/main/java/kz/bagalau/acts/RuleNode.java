package kz.bagalau.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Gap;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.instrument.Band;
import kz.bagalau.law.instrument.Bands;
import kz.bagalau.law.instrument.Bound;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.Grade;
import kz.bagalau.law.number.Rounding;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;

/** A rule being read: its head, its references to other rules, its rows of an annex, its bands. */
final class RuleNode extends Node {

    /** A name this rule uses, and the kind the rule of that name must be. */
    record Reference(String from, String to, Class<? extends Rule> kind) {
    }

    private final String name;
    private final EditionId edition;
    private final Node annexes;
    private final List<Reference> references = new ArrayList<>();

    RuleNode(EditionId edition, String name, JsonObject json, JsonObject annexes) {
        super(edition + "/rules.json", name, json);
        this.name = name;
        this.edition = edition;
        this.annexes = new Node(edition.toString(), "annexes", annexes);
    }

    List<Reference> references() {
        return references;
    }

    RuleHead head() {
        List<PointRef> points = strings("points").stream().map(this::point).toList();
        Basis basis = one(Basis.class, "basis");
        if (points.isEmpty() && basis == Basis.TEXT) {
            throw refused("reader.noPoint");
        }
        return new RuleHead(name, text("label"), new Citation(edition, points, basis), gaps());
    }

    private PointRef point(String label) {
        try {
            return PointRef.of(label);
        } catch (IllegalArgumentException e) {
            throw refused("reader.point", Arg.word(label));
        }
    }

    private List<Gap> gaps() {
        return has("gaps") ? objects("gaps").stream().map(RuleNode::gap).toList() : List.of();
    }

    private static Gap gap(Node node) {
        Basis basis = node.has("basis") ? node.one(Basis.class, "basis") : Basis.INTERPRETATION;
        if (basis == Basis.TEXT) {
            throw node.refused("reader.gapText");
        }
        Gap gap = new Gap(node.text("about"), node.text("decision"), node.text("why"), basis);
        node.done();
        return gap;
    }

    String ref(String key, Class<? extends Rule> kind) {
        return refer(string(key), kind);
    }

    Optional<String> optionalRef(String key, Class<? extends Rule> kind) {
        return has(key) ? Optional.of(ref(key, kind)) : Optional.empty();
    }

    List<String> refs(String key, Class<? extends Rule> kind) {
        return strings(key).stream().map(each -> refer(each, kind)).toList();
    }

    String refer(String to, Class<? extends Rule> kind) {
        references.add(new Reference(name, to, kind));
        return to;
    }

    /** Rows of a table that stands in an annex, named by "annex" and "table". */
    <T> List<T> rows(Function<Node, T> row) {
        return rows(string("table"), row);
    }

    <T> List<T> rows(String table, Function<Node, T> row) {
        String annex = string("annex");
        if (!annexes.has(annex) || !annexes.object(annex).object("tables").has(table)) {
            throw refused("reader.table", Arg.word(annex), Arg.word(table));
        }
        return annexes.object(annex).object("tables").objects(table).stream().map(node -> read(node, row)).toList();
    }

    private static <T> T read(Node node, Function<Node, T> row) {
        T value = row.apply(node);
        node.done();
        return value;
    }

    static Criterion criterion(Node node) {
        Score least = node.score("least");
        Score most = node.score("most");
        if (most.isLessThan(least)) {
            throw node.refused("reader.range", Arg.of(least), Arg.of(most));
        }
        return new Criterion(node.string("code"), node.text("name"), least, most);
    }

    /** A criterion whose name is all that matters, on the scale given. */
    static Criterion competency(Node node, Criterion scale) {
        return new Criterion(node.string("code"), node.text("name"), scale.least(), scale.most());
    }

    Optional<Rounding> rounding() {
        return has("round") ? Optional.of(new Rounding(whole("round"))) : Optional.empty();
    }

    /** Grades by their bands: ["CODE", "<21"], the last one "*"; their names under "names". */
    Bands<Grade> grades() {
        Node names = object("names");
        List<Grade> grades = new ArrayList<>();
        Bands<Grade> bands = bands(code -> {
            Grade grade = new Grade(code, names.text(code), grades.size());
            grades.add(grade);
            return grade;
        });
        names.done();
        return bands;
    }

    <T> Bands<T> bands(Function<String, T> value) {
        List<Band<T>> bands = new ArrayList<>();
        for (JsonValue each : array("bands")) {
            bands.add(band(each, value));
        }
        return inOrder(bands);
    }

    /** Bands that stand in an annex: a row each, "upTo" its bound. */
    <T> Bands<T> bandRows(Function<Node, T> value) {
        return inOrder(rows(row -> new Band<>(bound(row.string("upTo")), value.apply(row))));
    }

    private <T> Bands<T> inOrder(List<Band<T>> bands) {
        try {
            return new Bands<>(bands);
        } catch (IllegalArgumentException e) {
            throw refused("reader.bands", Arg.word(e.getMessage()));
        }
    }

    private <T> Band<T> band(JsonValue json, Function<String, T> value) {
        if (json instanceof JsonArray pair && pair.size() == 2 && pair.get(0) instanceof JsonString code
                && pair.get(1) instanceof JsonString bound) {
            return new Band<>(bound(bound.getString()), value.apply(code.getString()));
        }
        throw refused("reader.band", Arg.word(json.toString()));
    }

    private Optional<Bound> bound(String text) {
        if (text.equals("*")) {
            return Optional.empty();
        }
        boolean included = text.startsWith("<=");
        try {
            if (!text.startsWith("<")) {
                throw new NumberFormatException(text);
            }
            return Optional.of(new Bound(Score.parse(text.substring(included ? 2 : 1)), included));
        } catch (NumberFormatException e) {
            throw refused("reader.band", Arg.word(text));
        }
    }

    /** Refuses a code that has no words in the bundle. */
    String known(String prefix, String code) {
        if (!LawTexts.sentences().knows(prefix + code)) {
            throw refused("reader.unknownMessage", Arg.word(prefix + code));
        }
        return code;
    }

    /** Named things in a list: code and text. */
    <T> List<T> named(String key, BiFunction<String, Text, T> make) {
        return objects(key).stream().map(node -> read(node, each -> make.apply(each.string("code"), each.text("name")))).toList();
    }
}
