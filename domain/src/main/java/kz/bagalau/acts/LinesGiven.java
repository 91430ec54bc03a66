package kz.bagalau.acts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kz.bagalau.law.calculation.Takes;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Entry;
import kz.bagalau.law.instrument.Fact;
import kz.bagalau.law.instrument.FactCount;
import kz.bagalau.law.instrument.JournalTotal;
import kz.bagalau.law.instrument.Target;
import kz.bagalau.law.instrument.TargetMean;
import kz.bagalau.law.number.Score;

/** Reads what a journal or a plan holds: entries of known kinds with their days; targets, reached or scored. */
record LinesGiven(Takes takes) {

    List<? extends Fact> read(Given given) {
        return takes instanceof Takes.Entries entries ? given.list().stream().map(each -> entry(entries, each)).flatMap(Optional::stream).toList()
                : targets((Takes.Targets) takes, given);
    }

    private Optional<Entry> entry(Takes.Entries kinds, Given given) {
        if (!given.isObject()) {
            return Optional.empty();
        }
        given.only("kind", "day");
        Optional<String> kind = kinds.kinds().isEmpty() ? Optional.of(given.find("kind").flatMap(Given::text).orElse("-"))
                : given.get("kind").flatMap(Given::text);
        Optional<LocalDate> day = given.get("day").flatMap(Given::day);
        Optional<Entry> entry = kind.flatMap(code -> day.map(on -> new Entry(code, on)));
        entry.flatMap(this::obstacle).ifPresent(obstacle -> given.faults().add(takes.rule(), Given.under(given.path(), "kind"),
                Given.shortened(kind.orElse("")), obstacle));
        return entry;
    }

    private Optional<LegalObstacle> obstacle(Entry entry) {
        return takes.rule() instanceof JournalTotal journal ? journal.check(entry) : ((FactCount) takes.rule()).check(entry);
    }

    private List<Target> targets(Takes.Targets wanted, Given given) {
        List<Given> entries = given.list();
        if (takes.rule() instanceof TargetMean mean && !entries.isEmpty()) {
            mean.checkNumber(entries.size()).ifPresent(obstacle -> given.faults().add(mean, given.path(), String.valueOf(entries.size()), obstacle));
        }
        List<Target> targets = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Given entry : entries) {
            target(wanted, entry).ifPresent(target -> {
                if (!names.add(target.name())) {
                    entry.find("target").ifPresent(twice -> twice.fault("calc.target.twice"));
                }
                targets.add(target);
            });
        }
        return targets;
    }

    private Optional<Target> target(Takes.Targets wanted, Given given) {
        if (!given.isObject()) {
            return Optional.empty();
        }
        Optional<String> name = given.get("target").flatMap(Given::text);
        if (wanted.range().isEmpty()) {
            given.only("target", "reached");
            Optional<Boolean> reached = given.get("reached").flatMap(Given::flag);
            return name.flatMap(each -> reached.map(done -> Target.reached(each, done)));
        }
        given.only(wanted.percents().isPresent() ? new String[] {"target", "score", "percent", "reached"} : new String[] {"target", "score", "reached"});
        Optional<Score> percent = given.find("percent").flatMap(Given::number).filter(each -> notNegative(given, each));
        Optional<Given> score = given.find("score");
        return name.flatMap(each -> scored(wanted, given, new Target(each, false, score.flatMap(Given::number), percent), score));
    }

    private static boolean notNegative(Given given, Score percent) {
        boolean negative = percent.isLessThan(Score.ZERO);
        if (negative) {
            given.get("percent").ifPresent(each -> each.fault("calc.negative"));
        }
        return !negative;
    }

    private Optional<Target> scored(Takes.Targets wanted, Given given, Target target, Optional<Given> written) {
        String path = Given.under(given.path(), "score");
        String shown = written.map(Given::shown).orElse("");
        if (written.isPresent() && target.score().isEmpty()) {
            return Optional.empty();
        }
        Optional<LegalObstacle> obstacle = ((TargetMean) takes.rule()).check(target);
        if (obstacle.isPresent()) {
            return given.faults().add(takes.rule(), path, shown, obstacle.get());
        }
        wanted.percents().ifPresent(table -> target.percent().flatMap(percent -> table.check(percent, target.score().orElseThrow()))
                .ifPresent(outside -> given.faults().add(table, path, shown, outside)));
        return Optional.of(target);
    }
}
