package kz.bagalau.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kz.bagalau.law.calculation.Takes;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Indicators;
import kz.bagalau.law.instrument.Shown;

/** Reads which indicators of a competency showed, and holds them against the row of the annex, where the edition has one. */
record IndicatorsGiven(Takes.Marked takes, Optional<Indicators.Row> row) {

    List<Shown> read(Given given) {
        List<Given> entries = given.list();
        if (given.value() instanceof List && entries.size() != 1) {
            given.fault("calc.number.exactly", Arg.of(entries.size()), Arg.of(1));
            return List.of();
        }
        return entries.stream().filter(Given::isObject).map(this::marked).toList();
    }

    private Shown marked(Given given) {
        given.only("shown", "notShown");
        List<Given> shown = given.get("shown").map(Given::list).orElse(List.of());
        List<Given> notShown = given.get("notShown").map(Given::list).orElse(List.of());
        Shown marked = new Shown(texts(shown), texts(notShown));
        List<Given> all = new ArrayList<>(shown);
        all.addAll(notShown);
        if (all.size() == marked.all()) {
            row.ifPresent(each -> takes.indicators().ifPresent(indicators -> indicators.faults(each, marked)
                    .forEach(obstacle -> note(given, all, indicators, obstacle))));
        }
        return marked;
    }

    private static void note(Given given, List<Given> all, Indicators indicators, LegalObstacle obstacle) {
        String text = ((Arg.Word) obstacle.args().get(0)).value();
        String path = all.stream().filter(each -> text.equals(each.value())).map(Given::path).reduce((first, second) -> second).orElse(given.path());
        given.faults().add(indicators, path, Given.shortened(text), obstacle);
    }

    private static List<String> texts(List<Given> given) {
        return given.stream().map(Given::text).flatMap(Optional::stream).toList();
    }
}
