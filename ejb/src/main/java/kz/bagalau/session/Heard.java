package kz.bagalau.session;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.instrument.GradeScale;
import kz.bagalau.law.instrument.Grade;
import kz.bagalau.law.result.ResultKind;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.watch.CaseFile;

/**
 * One result of a case as it lies before a commission. A case has one or more: the commission hears a person, and decides all of them at once.
 *
 * @param put    the result as it stood when the case was put on the agenda
 * @param kind   the kind of result in the act's words
 * @param name   its name: the competency, or the kind of result in the act's words
 * @param grades the scale behind it
 * @param leads  true for the one by which the case is known
 * @param ofPart true for that of a part of the period, e.g. of a quarter: it was complete before, and the commission only corrects it
 */
public record Heard(CaseResult put, Text kind, Text name, Grades grades, boolean leads, boolean ofPart) {

    /**
     * The results of a case on an agenda, the leading one first, those of the parts of the period in their order; those that its session has decided
     * already as they stood before.
     */
    public static List<Heard> of(CaseFile file, AgendaItem item, Long sessionId) {
        return file.subject().inForce().stream().map(one -> sessionId.equals(one.decidedBy()) ? one.supersedes().orElse(one) : one)
                .map(one -> of(file, one, item.kind().equals(one.kind()) && item.part().equals(one.part())))
                .sorted(Comparator.comparing((Heard one) -> !one.leads).thenComparing(one -> one.ofPart ? one.put.part() : "")).toList();
    }

    private static Heard of(CaseFile file, CaseResult put, boolean leads) {
        Edition edition = file.law(put).edition();
        boolean ofPart = new SubPeriods(edition).kinds().stream().anyMatch(kind -> kind.name().equals(put.kind()));
        return new Heard(put, kind(edition, put.kind()), name(edition, put.kind(), put.part()), Grades.of(edition, put.kind()), leads, ofPart);
    }

    /** The result by which a case is known; empty while nothing is computed. */
    public static Optional<CaseResult> leading(CaseFile file) {
        List<CaseResult> all = file.subject().inForce();
        return all.stream().filter(one -> leads(file.law(one).edition(), one.kind())).findFirst().or(() -> all.stream().findFirst());
    }

    private static boolean leads(Edition edition, String kind) {
        return edition.find(kind, ResultKind.class).map(ResultKind::leads).orElse(true);
    }

    /** What a result is called: a competency by its own name, otherwise the kind, with the part of the period if it has one. */
    public static Text name(Edition edition, String kind, String part) {
        Text label = kind(edition, kind);
        return part.isEmpty() ? label : NamedResult.part(edition, part)
                .orElseGet(() -> new Text(label.kk() + ", " + part, label.ru() + ", " + part, label.en() + ", " + part));
    }

    private static Text kind(Edition edition, String kind) {
        return edition.find(kind, Rule.class).map(Rule::label).orElseGet(() -> Text.same(kind));
    }

    /** The result that was computed at first: what was decided later goes back to it. */
    public CaseResult root() {
        return Stream.iterate(put, one -> one != null, one -> one.supersedes().orElse(null)).filter(one -> one.origin() == Origin.COMPUTED)
                .findFirst().orElse(put);
    }

    /** True while it has no grade: the act is silent, and the commission must give it. */
    public boolean open() {
        return put.mustBeDecided();
    }

    /** True where nothing was computed, so that the commission's word alone makes the grade, each time. */
    public boolean silent() {
        return root().mustBeDecided();
    }

    /** True where points make the grade: a revision sets the points. Otherwise it sets the grade. */
    public boolean byPoints() {
        return scale().isPresent();
    }

    /** The scale by which points make the grade; empty where they do not. */
    public Optional<GradeScale> scale() {
        return grades.scale();
    }

    /** The grade as it stands; empty while the commission must give it. */
    public Optional<Grade> grade() {
        return grades.grade(put.grade());
    }

    /** What names it among the results of its case. */
    public String key() {
        return put.kind() + '|' + put.part();
    }

    /** True if it is the result of that kind and part. */
    public boolean is(String kind, String part) {
        return put.kind().equals(kind) && put.part().equals(part);
    }
}
