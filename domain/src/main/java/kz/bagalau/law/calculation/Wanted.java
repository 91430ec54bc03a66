package kz.bagalau.law.calculation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.instrument.Competencies;
import kz.bagalau.law.instrument.FactCount;
import kz.bagalau.law.instrument.IndicatorShare;
import kz.bagalau.law.instrument.Indicators;
import kz.bagalau.law.instrument.Instrument;
import kz.bagalau.law.instrument.JournalTotal;
import kz.bagalau.law.instrument.MeanOfPeriods;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.instrument.Ranking;
import kz.bagalau.law.instrument.RespondentMean;
import kz.bagalau.law.instrument.Respondents;
import kz.bagalau.law.instrument.RowSelection;
import kz.bagalau.law.instrument.TargetCount;
import kz.bagalau.law.instrument.TargetMean;

/**
 * What a rule takes: found by walking from the rule through those it asks, down to the ones that answer from facts.
 *
 * @param rule         the rule asked
 * @param facts        the facts, in the order in which the rule comes to them; each rule once
 * @param groups       the rule that turns the post's category into a group, if the answer depends on it
 * @param services     whether it must be said if the post serves the public: of the rule asked, or of the competency named
 * @param competencies those of which one must be named; empty where none is asked for
 */
public record Wanted(Rule rule, List<Takes> facts, Optional<RowSelection> groups, boolean services, List<Competencies.Competency> competencies) {

    private static final int ONE = 1;

    public Wanted {
        facts = List.copyOf(facts);
        competencies = List.copyOf(competencies);
    }

    /** The rules that can be asked: those that give points or a grade, and those that choose by the post. */
    public static List<Rule> askable(Edition edition) {
        return edition.rules().values().stream().filter(Wanted::answers).toList();
    }

    /** What the rule of that name takes; empty if the edition has no such rule that can be asked. */
    public static Optional<Wanted> by(Edition edition, String name) {
        return edition.find(name, Rule.class).filter(Wanted::answers).map(rule -> by(edition, rule));
    }

    /** True if anything of the post is asked for. */
    public boolean post() {
        return groups.isPresent() || services;
    }

    private static Wanted by(Edition edition, Rule rule) {
        Map<String, Takes> facts = new LinkedHashMap<>();
        collect(edition, rule, facts);
        boolean judged = facts.values().stream().anyMatch(takes -> takes instanceof Takes.Marked marked && marked.indicators().isPresent());
        boolean listed = judged || rule instanceof Indicators || rule instanceof Competencies;
        List<Competencies.Competency> all = listed ? competencies(edition) : List.of();
        return new Wanted(rule, List.copyOf(facts.values()), groups(edition, rule, judged), all.stream().anyMatch(Competencies.Competency::onlyServices),
                judged ? all : List.of());
    }

    private static boolean answers(Rule rule) {
        return Stream.of(Instrument.class, RowSelection.class, Competencies.class, Indicators.class).anyMatch(kind -> kind.isInstance(rule));
    }

    private static void collect(Edition edition, Rule rule, Map<String, Takes> facts) {
        if (rule instanceof Instrument instrument && !facts.containsKey(rule.name())) {
            takes(edition, instrument).ifPresent(takes -> facts.put(rule.name(), takes));
            instrument.asks().forEach(part -> collect(edition, edition.rule(part, Instrument.class), facts));
        }
    }

    private static Optional<Takes> takes(Edition edition, Instrument rule) {
        return Stream.of(sheets(edition, rule), entries(rule), targets(edition, rule), others(edition, rule)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Takes> sheets(Edition edition, Instrument rule) {
        if (rule instanceof PointSheet sheet) {
            return Optional.of(new Takes.Sheets(rule, List.of(sheet), ONE, ONE));
        } else if (rule instanceof Ranking ranking) {
            return Optional.of(new Takes.Sheets(rule, List.of(edition.rule(ranking.sheet(), PointSheet.class)), ONE, ONE));
        } else if (rule instanceof RespondentMean mean) {
            List<PointSheet> sheets = mean.sheets().values().stream().distinct().sorted().map(name -> edition.rule(name, PointSheet.class)).toList();
            return Optional.of(new Takes.Sheets(rule, sheets, 0, edition.rule(mean.list(), Respondents.class).most()));
        }
        return Optional.empty();
    }

    private static Optional<Takes> entries(Instrument rule) {
        if (rule instanceof JournalTotal journal) {
            return Optional.of(new Takes.Entries(rule, journal.lines().stream().map(line -> new Takes.Kind(line.code(), line.name(), line.points())).toList()));
        } else if (rule instanceof FactCount count) {
            return Optional.of(new Takes.Entries(rule, count.sorts().stream().map(sort -> new Takes.Kind(sort.code(), sort.name(), count.each())).toList()));
        }
        return Optional.empty();
    }

    private static Optional<Takes> targets(Edition edition, Instrument rule) {
        if (rule instanceof TargetCount count) {
            return Optional.of(new Takes.Targets(rule, count.exactly(), count.exactly(), Optional.empty(), 0, Optional.empty()));
        } else if (rule instanceof TargetMean mean) {
            return Optional.of(new Takes.Targets(rule, mean.least(), mean.most(), Optional.of(mean.range()), mean.decimals(), mean.percents(edition)));
        }
        return Optional.empty();
    }

    private static Optional<Takes> others(Edition edition, Instrument rule) {
        if (rule instanceof MeanOfPeriods) {
            return Optional.of(new Takes.Periods(rule));
        } else if (rule instanceof IndicatorShare) {
            return Optional.of(new Takes.Marked(rule, edition.only(Indicators.class)));
        }
        return Optional.empty();
    }

    private static List<Competencies.Competency> competencies(Edition edition) {
        return edition.only(Competencies.class).map(Competencies::all).orElse(List.of());
    }

    private static Optional<RowSelection> groups(Edition edition, Rule rule, boolean judged) {
        if (rule instanceof RowSelection selection) {
            return Optional.of(selection);
        }
        return judged || rule instanceof Indicators ? edition.only(Indicators.class).flatMap(indicators -> groups(edition, indicators)) : Optional.empty();
    }

    /** The rule whose groups are those of the indicators' rows. */
    private static Optional<RowSelection> groups(Edition edition, Indicators indicators) {
        List<String> wanted = indicators.rows().stream().map(Indicators.Row::group).distinct().toList();
        return edition.rules(RowSelection.class).stream()
                .filter(each -> each.rows().stream().map(RowSelection.Row::group).toList().containsAll(wanted)).findFirst();
    }
}
