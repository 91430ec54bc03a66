package kz.bagalau.session;

import java.util.List;
import java.util.Optional;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.instrument.Grade;
import kz.bagalau.law.instrument.GradeScale;
import kz.bagalau.law.instrument.Instrument;
import kz.bagalau.law.result.ResultKind;
import kz.bagalau.law.text.Text;

/**
 * The grades behind a kind of result, in the act's words.
 *
 * @param scale the scale by which points make the grade; empty where a count, a share or nothing makes it
 */
public record Grades(List<Grade> all, Optional<GradeScale> scale) {

    public Grades {
        all = List.copyOf(all);
    }

    /** The scale of a kind of result of an edition; no grades where it has none. */
    public static Grades of(Edition edition, String kind) {
        String rule = edition.find(kind, ResultKind.class).map(ResultKind::of).orElse(kind);
        return new Grades(edition.find(rule, Instrument.class).map(Instrument::grades).orElse(List.of()), edition.find(rule, GradeScale.class));
    }

    /** The grade's name; the code itself for one that the scale does not have. */
    public Text name(String code) {
        return grade(code).map(Grade::name).orElseGet(() -> Text.same(code == null ? "–" : code));
    }

    /** The grade of that code. */
    public Optional<Grade> grade(String code) {
        return all.stream().filter(grade -> grade.code().equals(code)).findFirst();
    }

    /** The grade of that code. @throws IllegalArgumentException if there is none */
    public Grade require(String code) {
        return grade(code).orElseThrow(() -> new IllegalArgumentException("no grade " + code));
    }

    /** True for the lowest grade of the scale. */
    public boolean lowest(String code) {
        return grade(code).map(grade -> all.stream().allMatch(other -> other.rank() >= grade.rank())).orElse(false);
    }
}
