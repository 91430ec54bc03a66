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

    /** A name this rule uses, the kind the rule of that name must be, and where it is written. */
    record Reference(String from, String to, Class<? extends Rule> kind, String pointer) {
    }

    private final String name;
    private final EditionId edition;
    private final Node annexes;
    private final List<Reference> references = new ArrayList<>();

    RuleNode(EditionId edition, String name, JsonObject json, JsonObject annexes, Reading reading) {
        super(edition + "/rules.json", name, json, reading, "/rules/" + Node.escaped(name));
        this.name = name;
        this.edition = edition;
        this.annexes = new Node(edition.toString(), "annexes", annexes, reading, "/annexes");
    }

    List<Reference> references() {
        return references;
    }

    RuleHead head() {
        if (!has("points")) {
            wrong(List.of(), "reader.missing", Arg.word("points"));
        }
        return new RuleHead(name, text("label"), citation(this, edition, one(Basis.class, "basis")), gaps());
    }

    /** The points of a rule or a move; on the act's words there is at least one. */
    static Citation citation(Node node, EditionId edition, Basis basis) {
        List<String> labels = node.has("points") ? node.strings("points") : List.of();
        List<PointRef> points = labels.stream().flatMap(label -> point(node, label).stream()).toList();
        if (points.isEmpty() && basis == Basis.TEXT) {
            return labels.isEmpty() ? node.wrong(Citation.pointNotAtHand(edition), "reader.noPoint") : Citation.pointNotAtHand(edition);
        }
        return new Citation(edition, points, basis);
    }

    private static Optional<PointRef> point(Node node, String label) {
        try {
            return label.equals(WRONG) ? Optional.empty() : Optional.of(PointRef.of(label));
        } catch (IllegalArgumentException e) {
            return node.wrong(Optional.empty(), "reader.point", Arg.word(label));
        }
    }

    private List<Gap> gaps() {
        return has("gaps") ? objects("gaps").stream().map(RuleNode::gap).toList() : List.of();
    }

    /** A silence of the act and what was decided; never on the act's words. */
    static Gap gap(Node node) {
        Basis written = node.has("basis") ? node.one(Basis.class, "basis") : Basis.INTERPRETATION;
        Basis basis = written == Basis.TEXT ? node.wrong(Basis.INTERPRETATION, "reader.gapText") : written;
        Gap gap = new Gap(node.text("about"), node.text("decision"), node.text("why"), basis);
        node.done();
        return gap;
    }

    String ref(String key, Class<? extends Rule> kind) {
        return refer(string(key, Leaf.Sort.RULE), kind, pointer(key));
    }

    Optional<String> optionalRef(String key, Class<? extends Rule> kind) {
        return has(key) ? Optional.of(ref(key, kind)) : Optional.empty();
    }

    List<String> refs(String key, Class<? extends Rule> kind) {
        List<String> names = strings(key);
        for (int i = 0; i < names.size(); i++) {
            refer(names.get(i), kind, pointer(key) + "/" + i);
        }
        return names;
    }

    /** @param pointer where the name is written */
    String refer(String to, Class<? extends Rule> kind, String pointer) {
        if (!to.equals(WRONG)) {
            references.add(new Reference(name, to, kind, pointer));
        }
        return to;
    }

    /** Rows of a table that stands in an annex, named by "annex" and "table". */
    <T> List<T> rows(Function<Node, T> row) {
        return rows(string("table"), row);
    }

    <T> List<T> rows(String table, Function<Node, T> row) {
        String annex = string("annex");
        if (annex.equals(WRONG) || table.equals(WRONG)) {
            return List.of();
        }
        Optional<Node> tables = annexes.has(annex) ? AnnexReader.file(edition, annexes, annex).optional("tables") : Optional.empty();
        if (tables.isEmpty() || !tables.get().has(table)) {
            return reading().isIncomplete() ? List.of() : wrong(List.of(), "reader.table", Arg.word(annex), Arg.word(table));
        }
        return tables.get().objects(table).stream().map(node -> read(node, row)).toList();
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
            return node.wrong(new Criterion(WRONG, Text.same(WRONG), least, least), "reader.range", Arg.of(least), Arg.of(most));
        }
        return new Criterion(node.string("code"), node.text("name"), least, most);
    }

    /** A criterion whose name is all that matters, on the scale given. */
    static Criterion competency(Node node, Criterion scale) {
        return new Criterion(node.string("code"), node.text("name"), scale.least(), scale.most());
    }

    /** Decimal places that a score may have, 0 to 9. */
    int decimals() {
        return new Rounding(whole("decimals")).places();
    }

    Optional<Rounding> rounding() {
        return has("round") ? Optional.of(new Rounding(whole("round"))) : Optional.empty();
    }

    /** Grades by their bands: ["CODE", "<21"], the last one "*"; their names under "names". */
    Bands<Grade> grades() {
        note("names", Leaf.Sort.NAMED, List.of());
        Node names = object("names");
        List<Grade> grades = new ArrayList<>();
        Bands<Grade> bands = bands(Leaf.Sort.WORDS, code -> {
            Grade grade = new Grade(code, names.text(code), grades.size());
            grades.add(grade);
            return grade;
        });
        names.done();
        return bands;
    }

    /** @param sort what stands for the value of a band: a code or a number */
    <T> Bands<T> bands(Leaf.Sort sort, Function<String, T> value) {
        int before = reading().mistakes();
        List<Band<T>> bands = new ArrayList<>();
        for (JsonValue each : array("bands")) {
            String at = pointer("bands") + "/" + bands.size();
            reading().asked(at + "/0", sort, List.of());
            reading().asked(at + "/1", Leaf.Sort.BAND, List.of());
            bands.add(band(each, value));
        }
        return inOrder(before, bands);
    }

    /** Bands that stand in an annex: a row each, "upTo" its bound. */
    <T> Bands<T> bandRows(Function<Node, T> value) {
        return inOrder(reading().mistakes(), rows(row -> new Band<>(bound(row.string("upTo", Leaf.Sort.BAND)), value.apply(row))));
    }

    /** Where a band itself is wrong, nothing is said of their order. */
    private <T> Bands<T> inOrder(int mistakesBefore, List<Band<T>> bands) {
        try {
            return new Bands<>(bands);
        } catch (IllegalArgumentException e) {
            return reading().mistakes() > mistakesBefore ? null : wrong(null, "reader.bands", Arg.word(e.getMessage()));
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
        if (text.equals("*") || text.equals(WRONG)) {
            return Optional.empty();
        }
        boolean included = text.startsWith("<=");
        return text.startsWith("<") ? Optional.of(new Bound(number("bands", text.substring(included ? 2 : 1)), included))
                : wrong(Optional.empty(), "reader.band", Arg.word(text));
    }

    /** Refuses a code that has no words in the bundle. */
    String known(String prefix, String code) {
        return code.equals(WRONG) || LawTexts.sentences().knows(prefix + code) ? code
                : wrong(code, "reader.unknownMessage", Arg.word(prefix + code));
    }

    /** Named things in a list: code and text. */
    <T> List<T> named(String key, BiFunction<String, Text, T> make) {
        return objects(key).stream().map(node -> read(node, each -> make.apply(each.string("code"), each.text("name")))).toList();
    }
}
