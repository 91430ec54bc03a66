package kz.bagalau.journal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.calculation.Takes;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Entry;
import kz.bagalau.law.instrument.FactCount;
import kz.bagalau.law.instrument.JournalTotal;
import kz.bagalau.law.instrument.Line;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.law.sheet.JournalForm;
import kz.bagalau.library.Law;

/** Which facts an edition gives points for: the rules that take journal entries, each with its list. */
public record FactKinds(Law law) {

    /** True where the edition keeps a journal, whose entries count in parts of its year. */
    public static boolean kept(Law law) {
        return !law.route().tracks(TrackKind.JOURNAL).isEmpty() && !new SubPeriods(law.edition()).kinds().isEmpty();
    }

    /** True of a fact that takes points away. */
    public static boolean breach(Score points) {
        return points.isLessThan(Score.ZERO);
    }

    /** The rules that take entries for the result of a part, each once, in the order in which the result comes to them. */
    public List<Takes.Entries> rules() {
        Edition edition = law.edition();
        Map<String, Takes.Entries> rules = new LinkedHashMap<>();
        new SubPeriods(edition).kinds().stream().flatMap(kind -> JournalForm.rules(edition, kind.of()).stream())
                .forEach(takes -> rules.putIfAbsent(takes.rule().name(), takes));
        return List.copyOf(rules.values());
    }

    /** The rule of that name; empty where the edition has none that takes entries. */
    public Optional<Takes.Entries> rule(String name) {
        return rules().stream().filter(takes -> takes.rule().name().equals(name)).findFirst();
    }

    /** The lines that a rule offers; the rule itself where it names no kinds and takes any fact. */
    public static List<Line> lines(Takes.Entries takes) {
        return takes.kinds().isEmpty() && takes.rule() instanceof FactCount any ? List.of(new Line(any.name(), any.label(), any.each()))
                : takes.kinds().stream().map(kind -> new Line(kind.code(), kind.name(), kind.points())).toList();
    }

    /** The line of a rule by its code. */
    public Optional<Line> line(String rule, String kind) {
        return rule(rule).stream().flatMap(takes -> lines(takes).stream()).filter(line -> line.code().equals(kind)).findFirst();
    }

    /** Why the edition refuses a fact: its list is closed. Empty where it takes it. */
    public Optional<LegalObstacle> check(Takes.Entries takes, String kind, LocalDate day) {
        Rule rule = takes.rule();
        Entry entry = new Entry(kind, day);
        Optional<LegalObstacle> said = Stream.of(rule).filter(JournalTotal.class::isInstance).map(JournalTotal.class::cast)
                .flatMap(list -> list.check(entry).stream()).findFirst()
                .or(() -> Stream.of(rule).filter(FactCount.class::isInstance).map(FactCount.class::cast).flatMap(list -> list.check(entry).stream()).findFirst());
        return said.or(() -> line(rule.name(), kind).isPresent() ? Optional.empty()
                : Optional.of(LegalObstacle.by(rule, "facts.unknown", Arg.of(rule.label()), Arg.word(kind))));
    }
}
