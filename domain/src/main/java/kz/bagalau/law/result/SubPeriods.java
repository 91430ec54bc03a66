package kz.bagalau.law.result;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.instrument.Cadence;
import kz.bagalau.law.instrument.Cadence.Unit;
import kz.bagalau.law.instrument.MeanOfPeriods;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.result.ResultKind.Whom;

/**
 * The parts of a year that have results of their own, e.g. its quarters, where the edition makes the year's result of them; an edition all of
 * whose results are of one cadence has none.
 *
 * @param edition the edition
 */
public record SubPeriods(Edition edition) {

    /** The kinds of result that a part has; none where the edition has no parts. */
    public List<ResultKind> kinds() {
        boolean whole = edition.rules(ResultKind.class).stream().anyMatch(kind -> unit(kind) != Unit.QUARTER);
        return whole ? edition.rules(ResultKind.class).stream().filter(kind -> unit(kind) == Unit.QUARTER).toList() : List.of();
    }

    /** The kinds of result of the whole. */
    public List<ResultKind> wholes() {
        List<ResultKind> parts = kinds();
        return edition.rules(ResultKind.class).stream().filter(kind -> !parts.contains(kind)).toList();
    }

    /** The kind of result that a sheet gives, where it is about a part; empty where it is about the whole. */
    public Optional<ResultKind> givenBy(String sheet) {
        return kinds().stream().filter(kind -> kind.of().equals(sheet) || below(kind.of()).anyMatch(sheet::equals)).findFirst();
    }

    /** The parts of a calendar year, the first first; none where the edition has none. */
    public List<Period> of(int year) {
        return kinds().stream().findFirst().map(kind -> cadence(kind).periods(year, LocalDate.of(year, 1, 1))).orElse(List.of());
    }

    /** The part in which a day lies; empty where the edition has none. */
    public Optional<Period> on(LocalDate day) {
        return of(day.getYear()).stream().filter(period -> period.contains(day)).findFirst();
    }

    /** The part of that code, e.g. "2017-Q3"; empty where the edition has none such. */
    public Optional<Period> part(String code) {
        return code.matches("\\d{4}-.*") ? of(Integer.parseInt(code.substring(0, 4))).stream().filter(period -> period.code().equals(code)).findFirst() : Optional.empty();
    }

    /** The rules that take the results of the parts into the whole: one, or one for each group of servants. */
    public List<MeanOfPeriods> means() {
        return edition.rules(MeanOfPeriods.class);
    }

    /**
     * True where such a rule takes the results of a kind of part: the result of the whole that is made of it is for the same servants.
     *
     * @param part of this edition or of another wording of the act
     */
    public boolean takes(MeanOfPeriods mean, ResultKind part) {
        return wholes().stream().filter(kind -> kind.of().equals(mean.name()) || below(kind.of()).anyMatch(mean.name()::equals))
                .anyMatch(kind -> kind.whom() == part.whom() || kind.whom() == Whom.ALL || part.whom() == Whom.ALL);
    }

    /** The longest of the periods for which there are results: the one that a case has. */
    public Optional<Cadence> longest() {
        return edition.rules(ResultKind.class).stream().filter(ResultKind::leads).map(this::cadence)
                .min(Comparator.comparing(cadence -> cadence.unit() == Unit.QUARTER));
    }

    private Stream<String> below(String rule) {
        return edition.askedBy(rule).stream().flatMap(asked -> Stream.concat(Stream.of(asked), below(asked)));
    }

    private Cadence cadence(ResultKind kind) {
        return edition.rule(kind.cadence(), Cadence.class);
    }

    private Unit unit(ResultKind kind) {
        return cadence(kind).unit();
    }
}
