package kz.bagalau.session;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.instrument.Competencies;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.result.ResultKind;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Stage;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.watch.CaseFile;

/**
 * A result of a case as people read it.
 *
 * @param name  what it is of: the kind of result, or the competency
 * @param kind  the kind of result
 * @param grade in the act's words; "–" while the body must decide
 * @param leads true where the case is known by it; others stand beside
 * @param measure what the number behind the grade counts; null where it is points
 * @param origin how it came about, as the bundle has it; of a part of the period, on which nobody decides, whether it stands already
 */
public record NamedResult(CaseResult result, Text name, Text kind, Text grade, boolean leads, Text measure, String origin) {

    /** Results of one case, the one by which it is known first, competencies in the order of their annex, parts of the period in theirs. */
    public static List<NamedResult> of(CaseFile file, Collection<CaseResult> results) {
        List<String> order = file.law().edition().only(Competencies.class).map(rule -> rule.all().stream().map(Competencies.Competency::code).toList())
                .orElse(List.of());
        return results.stream().map(one -> of(file, one)).sorted(Comparator.comparing((NamedResult one) -> !one.leads())
                .thenComparing(one -> one.result().kind()).thenComparing(one -> order.indexOf(one.result().part()))
                .thenComparing(one -> one.result().part())).toList();
    }

    /** One result, in the words of the edition under which it stands. */
    public static NamedResult of(CaseFile file, CaseResult result) {
        NamedResult named = of(file.law(result).edition(), result);
        return new NamedResult(result, named.name(), named.kind(), named.grade(), named.leads(), named.measure(), origin(file, result));
    }

    private static String origin(CaseFile file, CaseResult result) {
        boolean ofPart = new SubPeriods(file.law(result).edition()).kinds().stream().anyMatch(kind -> kind.name().equals(result.kind()));
        boolean over = file.standing().stream().anyMatch(sheet -> sheet.part().equals(result.part()) && file.road(sheet).ends().contains(Stage.of(sheet.stage())));
        if (!ofPart && result.origin() == Origin.DECIDED && file.law(result).road(EvaluationCase.TRACK).stagesOffering(Deed.DECIDE).isEmpty()) {
            return "UNAPPROVED"; // what is computed stands, nobody approves it (aksu-2023, п. 42)
        }
        return !ofPart || result.origin() != Origin.COMPUTED ? result.origin().name() : over ? "SETTLED" : "OPEN";
    }

    /** The same with that edition. */
    public static NamedResult of(Edition edition, CaseResult result) {
        Optional<ResultKind> rule = edition.find(result.kind(), ResultKind.class);
        Text kind = rule.map(ResultKind::label).orElseGet(() -> Text.same(result.kind()));
        return new NamedResult(result, part(edition, result.part()).orElse(kind), kind, Grades.of(edition, result.kind()).name(result.grade()),
                rule.map(ResultKind::leads).orElse(true), measure(edition, result.kind()), result.origin().name());
    }

    /** What the number behind the grade of a kind of result counts; null where it is points. */
    static Text measure(Edition edition, String kind) {
        return edition.find(kind, ResultKind.class).flatMap(ResultKind::measure).orElse(null);
    }

    /** The words of a part of a result, where it is a competency or a part of the period. */
    public static Optional<Text> part(Edition edition, String code) {
        return edition.only(Competencies.class).stream().flatMap(rule -> rule.all().stream()).filter(one -> one.code().equals(code))
                .map(Competencies.Competency::name).findFirst().or(() -> new SubPeriods(edition).part(code).map(Period::name));
    }

    /** All of them in one line of a document; a single one by its grade alone. */
    public static FormValue said(List<NamedResult> results) {
        return results.size() == 1 ? FormValue.of(results.get(0).grade()) : FormValue.of(
                results.stream().map(one -> said(one, Lang.KK)).collect(Collectors.joining("; ")),
                results.stream().map(one -> said(one, Lang.RU)).collect(Collectors.joining("; ")));
    }

    private static String said(NamedResult one, Lang lang) {
        return one.name().in(lang) + " – " + one.grade().in(lang);
    }
}
