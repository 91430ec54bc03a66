package kz.bagalau.web.law;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.Passage;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.text.Lang;
import kz.bagalau.web.text.Words;

/** An edition as a page shows it: point by point, in the order in which it is printed. */
final class EditionView {

    private final Edition edition;
    private final Words words;
    private final RuleFacts facts;

    EditionView(Edition edition, Words words) {
        this(edition, words, edition.act().language());
    }

    /** @param lang the language of the texts inside rules, where it shall not be the act's */
    EditionView(Edition edition, Words words, Lang lang) {
        this.edition = edition;
        this.words = words;
        this.facts = new RuleFacts(edition, words, lang);
    }

    /** Every point that is printed or of which the ledger tells. */
    List<PointView> points() {
        return labels().map(this::point).toList();
    }

    /** One point; empty where the edition knows none of that label. */
    Optional<PointView> point(String label) {
        return labels().filter(point -> point.label().equals(label)).findFirst().map(this::point);
    }

    /** Rules whose point is not at hand. */
    List<RuleView> elsewhere() {
        return edition.rules().values().stream().filter(rule -> !rule.citation().pointAtHand()).map(this::rule).toList();
    }

    /** Every rule, by name. */
    List<RuleView> rules() {
        return edition.rules().values().stream().map(this::rule).toList();
    }

    /** The rule of that name; empty where the edition has none. */
    Optional<RuleView> rule(String name) {
        return Optional.ofNullable(name).map(edition.rules()::get).map(this::rule);
    }

    Lang lang() {
        return edition.act().language();
    }

    private Stream<PointRef> labels() {
        return Stream.concat(edition.text().stream().map(Passage::point), edition.ledger().points().keySet().stream())
                .distinct().sorted(PointRef.PRINTED_ORDER);
    }

    private PointView point(PointRef point) {
        Optional<Passage> printed = edition.text().stream().filter(passage -> passage.point().equals(point)).findFirst();
        return new PointView(point.label(), words.cite(new Citation(edition.id(), List.of(point), Basis.TEXT)),
                printed.flatMap(Passage::chapter).orElse(""),
                printed.map(Passage::words).map(EditionView::paragraphs).orElse(List.of()),
                edition.ledger().kinds(point).stream().map(kind -> words.say("act.kind." + kind)).toList(),
                edition.rulesAt(point).stream().map(this::rule).toList());
    }

    private RuleView rule(Rule rule) {
        return new RuleView(rule.name(), words.of(rule.label()), rule.citation(), facts.of(rule), rule.gaps());
    }

    private static List<String> paragraphs(String words) {
        return Arrays.stream(words.split("\\n\\s*\\n")).map(String::strip).filter(paragraph -> !paragraph.isEmpty()).toList();
    }
}
