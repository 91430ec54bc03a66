package kz.bagalau.acts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kz.bagalau.law.calculation.Takes;
import kz.bagalau.law.calculation.Wanted;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.instrument.Fact;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Indicators;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.instrument.Part;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;

/** Reads the facts of a request: for each rule that takes facts, of the sort and inside the limits that it asks for. */
final class FactsGiven {

    private final Wanted wanted;
    private final Optional<Indicators.Row> row;

    /** @param row the row of the competency judged and of the post's group; empty if none is asked for, or none could be found */
    FactsGiven(Wanted wanted, Optional<Indicators.Row> row) {
        this.wanted = wanted;
        this.row = row;
    }

    Facts read(Given facts) {
        if (!facts.isObject()) {
            return Facts.none();
        }
        facts.by(wanted.rule()).only(wanted.facts().stream().map(takes -> takes.rule().name()).toArray(String[]::new));
        Facts read = Facts.none();
        for (Takes takes : wanted.facts()) {
            read = read.and(takes.rule().name(), facts.by(takes.rule()).get(takes.rule().name()).map(given -> read(takes, given)).orElse(List.of()));
        }
        return read;
    }

    private List<? extends Fact> read(Takes takes, Given given) {
        if (takes instanceof Takes.Sheets sheets) {
            return sheets(sheets, given);
        } else if (takes instanceof Takes.Periods) {
            return periods(given);
        } else if (takes instanceof Takes.Entries || takes instanceof Takes.Targets) {
            return new LinesGiven(takes).read(given);
        }
        return new IndicatorsGiven((Takes.Marked) takes, row).read(given);
    }

    private List<Marks> sheets(Takes.Sheets takes, Given given) {
        List<Given> entries = given.list();
        if (given.value() instanceof List && (entries.size() < takes.least() || entries.size() > takes.most())) {
            given.fault(takes.least() == takes.most() ? "calc.number.exactly" : "calc.number.sheets", Arg.of(entries.size()), Arg.of(takes.least()), Arg.of(takes.most()));
            return List.of();
        }
        List<Marks> filled = entries.stream().map(entry -> sheet(takes, entry)).flatMap(Optional::stream).toList();
        if (filled.stream().map(Marks::sheet).distinct().count() > 1) {
            given.fault("calc.sheets.mixed", Arg.word(String.join(", ", filled.stream().map(Marks::sheet).distinct().toList())));
        }
        return filled;
    }

    private Optional<Marks> sheet(Takes.Sheets takes, Given entry) {
        if (!entry.isObject()) {
            return Optional.empty();
        }
        entry.only("sheet", "points");
        boolean onlyOne = takes.sheets().size() == 1;
        Optional<Given> named = onlyOne ? entry.find("sheet") : entry.get("sheet");
        Optional<PointSheet> sheet = named.isEmpty() && onlyOne ? Optional.of(takes.sheets().get(0))
                : named.flatMap(name -> name.text().flatMap(text -> known(takes, name, text)));
        Optional<Given> points = entry.get("points").filter(Given::isObject);
        return sheet.flatMap(each -> points.map(given -> new Marks(each.name(), points(each, given.by(each)))));
    }

    private static Optional<PointSheet> known(Takes.Sheets takes, Given given, String name) {
        Optional<PointSheet> found = takes.sheets().stream().filter(sheet -> sheet.name().equals(name)).findFirst();
        return found.isPresent() ? found : given.fault("calc.sheet", Arg.word(String.join(", ", takes.sheets().stream().map(PointSheet::name).toList())));
    }

    private static Map<String, Score> points(PointSheet sheet, Given given) {
        given.only(sheet.criteria().stream().map(Criterion::code).toArray(String[]::new));
        Map<String, Score> points = new LinkedHashMap<>();
        for (Criterion criterion : sheet.criteria()) {
            Optional<Given> one = given.find(criterion.code());
            Optional<Score> score = one.flatMap(Given::number);
            if (one.isEmpty() || score.isPresent()) {
                sheet.check(criterion, score).ifPresent(obstacle -> given.faults().add(sheet, Given.under(given.path(), criterion.code()),
                        one.map(Given::shown).orElse(""), obstacle));
            }
            score.ifPresent(each -> points.put(criterion.code(), each));
        }
        return points;
    }

    private static List<Part> periods(Given given) {
        List<Part> parts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Given entry : given.list()) {
            if (entry.isObject()) {
                entry.only("period", "score");
                Optional<Text> period = entry.get("period").flatMap(FactsGiven::words);
                Optional<Score> score = entry.get("score").flatMap(Given::number);
                period.filter(each -> !names.add(each.ru())).ifPresent(each -> entry.find("period").ifPresent(twice -> twice.fault("calc.period.twice")));
                period.flatMap(each -> score.map(points -> new Part(each, points))).ifPresent(parts::add);
            }
        }
        return parts;
    }

    /** A name in every language, or the same words for all. */
    private static Optional<Text> words(Given given) {
        if (given.value() instanceof Map) {
            given.only("kk", "ru", "en");
            Optional<String> kk = given.get("kk").flatMap(Given::text);
            Optional<String> ru = given.get("ru").flatMap(Given::text);
            return kk.flatMap(kazakh -> ru.map(russian -> new Text(kazakh, russian, given.find("en").flatMap(Given::text).orElse(null))));
        }
        return given.text().map(Text::same);
    }
}
