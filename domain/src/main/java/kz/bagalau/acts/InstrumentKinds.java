package kz.bagalau.acts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.instrument.Applies;
import kz.bagalau.law.instrument.BandToNumber;
import kz.bagalau.law.instrument.Cadence;
import kz.bagalau.law.instrument.Competencies;
import kz.bagalau.law.instrument.Constant;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.EvaluatorAssignment;
import kz.bagalau.law.instrument.FactCount;
import kz.bagalau.law.instrument.Fulfilment;
import kz.bagalau.law.instrument.Grade;
import kz.bagalau.law.instrument.GradeScale;
import kz.bagalau.law.instrument.HistoryRule;
import kz.bagalau.law.instrument.HostBody;
import kz.bagalau.law.instrument.IndicatorShare;
import kz.bagalau.law.instrument.Indicators;
import kz.bagalau.law.instrument.Instrument;
import kz.bagalau.law.instrument.JournalTotal;
import kz.bagalau.law.instrument.Line;
import kz.bagalau.law.instrument.MeanOfPeriods;
import kz.bagalau.law.instrument.PercentTable;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.instrument.Questionnaire;
import kz.bagalau.law.instrument.Ranking;
import kz.bagalau.law.instrument.RespondentMean;
import kz.bagalau.law.instrument.Respondents;
import kz.bagalau.law.instrument.RowSelection;
import kz.bagalau.law.instrument.Substitute;
import kz.bagalau.law.instrument.SumOf;
import kz.bagalau.law.instrument.Survey;
import kz.bagalau.law.instrument.TargetCount;
import kz.bagalau.law.instrument.TargetMean;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.instrument.WeightedSum;
import kz.bagalau.law.instrument.Window;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.number.Rounding;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.time.Direction;
import kz.bagalau.law.time.Event;
import kz.bagalau.law.time.OnDay;
import kz.bagalau.law.time.Span;
import kz.bagalau.law.time.Term;
import kz.bagalau.law.time.Unit;

/** How the kinds of rule that compute, select and count time are written in rules.json. */
final class InstrumentKinds {

    private InstrumentKinds() {
    }

    static Map<String, Function<RuleNode, Rule>> all() {
        Map<String, Function<RuleNode, Rule>> kinds = new LinkedHashMap<>();
        kinds.put("point-sheet", n -> new PointSheet(n.head(), n.rows(RuleNode::criterion), n.decimals()));
        kinds.put("respondents", n -> new Respondents(n.head(), n.many(Role.class, "groups"), n.whole("most")));
        kinds.put("respondent-mean", InstrumentKinds::respondentMean);
        kinds.put("sum-of", n -> new SumOf(n.head(), n.refs("parts", Instrument.class)));
        kinds.put("weighted-sum", n -> new WeightedSum(n.head(), n.objects("parts").stream().map(p -> weighted(n, p)).toList()));
        kinds.put("constant", n -> new Constant(n.head(), n.score("value")));
        kinds.put("journal-total", n -> new JournalTotal(n.head(), n.rows(InstrumentKinds::line)));
        kinds.put("fact-count", n -> new FactCount(n.head(), n.score("each"), n.has("sorts") ? n.named("sorts", FactCount.Sort::new) : List.of()));
        kinds.put("band-to-number", n -> new BandToNumber(n.head(), n.ref("of", Instrument.class), n.bands(Leaf.Sort.NUMBER, code -> n.number("bands", code))));
        kinds.put("grade-scale", n -> new GradeScale(n.head(), n.ref("of", Instrument.class), n.grades()));
        kinds.put("target-count", n -> new TargetCount(n.head(), n.whole("exactly"), n.grades()));
        kinds.put("target-mean", InstrumentKinds::targetMean);
        kinds.put("percent-table", n -> new PercentTable(n.head(), n.bandRows(InstrumentKinds::admissible)));
        kinds.put("indicator-share", InstrumentKinds::indicatorShare);
        kinds.put("indicators", n -> new Indicators(n.head(), n.whole("most"), n.rows(InstrumentKinds::indicators)));
        kinds.put("competencies", n -> new Competencies(n.head(), n.rows(InstrumentKinds::competency)));
        kinds.put("row-selection", n -> new RowSelection(n.head(), n.rows(InstrumentKinds::row)));
        kinds.put("ranking", n -> new Ranking(n.head(), n.ref("sheet", PointSheet.class), new Rounding(n.whole("round"))));
        kinds.put("mean-of-periods", n -> new MeanOfPeriods(n.head(), n.rounding()));
        kinds.put("survey", InstrumentKinds::survey);
        kinds.put("questionnaire", InstrumentKinds::questionnaire);
        kinds.put("fulfilment", n -> new Fulfilment(n.head(), Set.copyOf(n.many(Fulfilment.Direction.class, "directions"))));
        kinds.put("cadence", n -> new Cadence(n.head(), n.one(Cadence.Unit.class, "unit")));
        kinds.put("window", n -> new Window(n.head(), n.whole("monthsAfterYear"), n.whole("monthsInPost")));
        kinds.put("applies", n -> new Applies(n.head(), n.whole("monthsInPost"), n.flag("probationExcluded"), absences(n, "waitsFor"),
                n.flag("toLeaving", false), n.has("anewAfter") ? absences(n, "anewAfter") : Set.of()));
        kinds.put("history", n -> new HistoryRule(n.head(), n.known("consequence.", n.string("consequence")), n.string("grade"), n.whole("times"), n.whole("years"),
                n.flag("running", false), n.has("insteadOf") ? Optional.of(n.known("consequence.", n.string("insteadOf"))) : Optional.empty()));
        kinds.put("evaluator", n -> new EvaluatorAssignment(n.head(), n.one(Role.class, "evaluator"), n.has("forHeads") ? n.many(Role.class, "forHeads") : List.of(),
                n.flag("nearestHead", false),
                n.has("othersAbove") ? OptionalInt.of(n.whole("othersAbove")) : OptionalInt.empty()));
        kinds.put("substitute", n -> new Substitute(n.head(), n.one(Role.class, "substitute"), absences(n, "absences")));
        kinds.put("host-body", n -> new HostBody(n.head(), n.flag("hostEvaluates")));
        kinds.put("term", n -> new TermRule(n.head(), term(n)));
        return kinds;
    }

    private static Rule respondentMean(RuleNode node) {
        node.note("sheets", Leaf.Sort.NAMED, List.of());
        Node sheets = node.object("sheets");
        Map<String, String> byGroup = sheets.keys().stream().collect(Collectors.toMap(
                group -> sheets.one(Role.class, "sheets", group).name(),
                group -> node.refer(sheets.string(group, Leaf.Sort.RULE), PointSheet.class, sheets.pointer(group))));
        return new RespondentMean(node.head(), node.ref("list", Respondents.class), byGroup);
    }

    private static WeightedSum.Weighted weighted(RuleNode rule, Node part) {
        WeightedSum.Weighted weighted = new WeightedSum.Weighted(
                rule.refer(part.string("rule", Leaf.Sort.RULE), Instrument.class, part.pointer("rule")), part.score("weight"));
        part.done();
        return weighted;
    }

    private static Line line(Node node) {
        return new Line(node.string("code"), node.text("name"), node.score("points"));
    }

    private static Rule targetMean(RuleNode node) {
        Criterion range = scale(node);
        return new TargetMean(node.head(), node.whole("least"), node.whole("most"), node.flag("planned", false), range, node.decimals(), meanings(node, range),
                node.optionalRef("percentTable", PercentTable.class), node.rounding());
    }

    /** What scores mean, each within the range. */
    private static List<TargetMean.Meaning> meanings(RuleNode node, Criterion range) {
        return node.has("scores") ? node.objects("scores").stream().map(row -> meaning(row, range)).toList() : List.of();
    }

    private static TargetMean.Meaning meaning(Node row, Criterion range) {
        Score score = row.score("score");
        TargetMean.Meaning meaning = new TargetMean.Meaning(range.admits(score) ? score : row.wrong(range.least(), "reader.value", Arg.of(score)), row.text("name"));
        row.done();
        return meaning;
    }

    /** The range of a score, "from" to "to"; it needs no words. */
    private static Criterion scale(RuleNode node) {
        return new Criterion("score", node.text("label"), node.score("from"), node.score("to"));
    }

    private static PercentTable.Admissible admissible(Node row) {
        return new PercentTable.Admissible(row.score("least"), row.score("most"));
    }

    private static Rule indicatorShare(RuleNode node) {
        Node names = node.object("names");
        Rule rule = new IndicatorShare(node.head(), node.score("share"),
                new Grade("MEETS", names.text("MEETS"), 1), new Grade("FAILS", names.text("FAILS"), 0));
        names.done();
        return rule;
    }

    private static Competencies.Competency competency(Node node) {
        return new Competencies.Competency(node.string("code"), node.text("name"), node.flag("onlyServices", false));
    }

    private static Indicators.Row indicators(Node node) {
        return new Indicators.Row(node.string("code"), node.string("name"), node.string("group"), node.string("categories"),
                node.strings("effective"), node.strings("ineffective"));
    }

    private static RowSelection.Row row(Node node) {
        return new RowSelection.Row(node.string("group"), categories(node, "all"), categories(node, "heads"),
                categories(node, "others"), node.flag("rest", false));
    }

    private static Set<String> categories(Node node, String key) {
        return node.has(key) ? node.strings(key).stream().map(RowSelection::normal).collect(Collectors.toSet()) : Set.of();
    }

    private static Rule survey(RuleNode node) {
        Criterion scale = scale(node);
        return new Survey(node.head(), node.whole("least"), node.whole("most"), Set.copyOf(node.many(Role.class, "groups")),
                scale, node.whole("apartFrom"), node.whole("ownFrom"), node.rows(node.string("heads"), row -> RuleNode.competency(row, scale)),
                node.rows(node.string("others"), row -> RuleNode.competency(row, scale)));
    }

    private static Rule questionnaire(RuleNode node) {
        return new Questionnaire(node.head(), node.rows(node.string("statements"), row -> new Questionnaire.Statement(row.string("code"), row.text("name"))),
                node.rows(node.string("scale"), row -> new Questionnaire.Mark(row.score("points"), row.text("name"))));
    }

    private static Set<Applies.Absence> absences(RuleNode node, String key) {
        return Set.copyOf(node.many(Applies.Absence.class, key));
    }

    private static Term term(RuleNode node) {
        Event from = node.one(Event.class, "from");
        if (node.has("day")) {
            return new OnDay(node.whole("day"), node.whole("monthsAfter", 0), from);
        }
        return new Span(node.whole("amount"), node.one(Unit.class, "unit"), node.one(Direction.class, "direction"), from);
    }
}
